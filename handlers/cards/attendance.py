"""How it looks when people say whether they come, what they need, and who sits for whom."""

from __future__ import annotations

from bot.domain.meetings import NEEDS
from bot.domain.values import Day, Json, Line, Quote, Say, say
from bot.messages.nodes import Choice, Do, File, Items, Klass, Message, Node, para
from handlers.cards.meetings import TO_MENU, clock, place, rsvp_choices, when
from storage.meetings import MeetingRow
from storage.people import PersonRow


def rsvp_ask(meeting: MeetingRow, zone: str) -> Message:
    """Do you come?"""
    return Message(
        kind="question",
        title=say("meeting-rsvp-ask", day=Day(meeting.day)),
        subject=meeting.id,
        klass=Klass.C0,
        body=(para(when(meeting, zone), place(meeting)),),
        contact=True,
    )


def rsvp_done(
    meeting: MeetingRow, answer: str, files: tuple[File, ...] = (), *, deputy: bool = False, wanted: bool = False, today: str = ""
) -> Message:
    """Their answer is taken; what else they may want. On the day itself: to say that they are there."""
    others = tuple(choice for choice in rsvp_choices(meeting) if choice.do.args.get("answer") != answer)[:1]
    here = Choice(say("meeting-menu-check-in"), Do("check_in", {"meeting": meeting.id}))
    need = here if meeting.day == today else Choice(say("meeting-choice-need"), Do("access_need", {"meeting": meeting.id}))
    read = Choice(say("agenda-choice-read"), Do("show_agenda", {"meeting": meeting.id}))
    stand_in = (Choice(say("meeting-rsvp-deputy"), Do("rsvp", {"meeting": meeting.id, "answer": "deputy"})),)
    return Message(
        kind="rsvp",
        title=say(f"meeting-rsvp-done-{answer}", day=Day(meeting.day)),
        subject=meeting.id,
        klass=Klass.C2,
        nothing_to_do=True,
        body=(para(say("meeting-rsvp-done-deputy-body" if wanted else f"meeting-rsvp-done-{answer}-body")), *files),
        choices=(need, read, *others) if answer != "no" else (*(stand_in if deputy else ()), *others),
    )


def cannot_come(
    meeting: MeetingRow, person: PersonRow, seat: str, deputy: PersonRow | None, reason: str, *, wanted: bool = False
) -> Message:
    """To the office: somebody cannot come; the next deputy with one press."""
    why: tuple[Node, ...] = (para(say("meeting-reason", reason=Quote(reason, person.lang))),) if reason else ()
    choices: tuple[Choice, ...] = (TO_MENU,)
    line = say("meeting-no-deputy")
    if deputy is not None:
        line = say("meeting-next-deputy", name=Quote(deputy.name))
        call = Do("call_deputy", {"meeting": meeting.id, "seat": seat, "deputy": deputy.id}, sure=True)
        choices = (Choice(say("meeting-choice-call", name=Quote(deputy.name)), call), TO_MENU)
    return Message(
        kind="cannot_come",
        title=say("meeting-cannot-come", name=Quote(person.name), day=Day(meeting.day)),
        subject=meeting.id,
        klass=Klass.C2,
        body=(*((para(say("meeting-wants-deputy", name=Quote(person.name))),) if wanted else ()), para(line), *why),
        choices=choices,
    )


def comes_after_all(meeting: MeetingRow, person: PersonRow, seat: str, deputy: PersonRow) -> Message:
    """To the office: the member comes, though a deputy is called in."""
    free = Do("free_deputy", {"meeting": meeting.id, "seat": seat})
    return Message(
        kind="comes_after_all",
        title=say("meeting-after-all", name=Quote(person.name), day=Day(meeting.day)),
        subject=meeting.id,
        klass=Klass.C2,
        body=(para(say("meeting-after-all-body", name=Quote(deputy.name))),),
        choices=(Choice(say("meeting-choice-free", name=Quote(person.name)), free), TO_MENU),
    )


def deputy_called(meeting: MeetingRow, body: str, holder: PersonRow | None, zone: str) -> Message:
    """To the deputy: you are called in; the papers, the vote and the fee of this meeting are yours."""
    seat = (say("meeting-deputy-for", name=Quote(holder.name)),) if holder is not None else ()
    read = Choice(say("agenda-choice-read"), Do("show_agenda", {"meeting": meeting.id}))
    return Message(
        kind="deputy_called",
        title=say("meeting-deputy-called", day=Day(meeting.day)),
        subject=meeting.id,
        klass=Klass.C2,
        body=(
            para(say("meeting-deputy-ask")),
            para(say("meeting-of-body", body=Quote(body)), *seat, when(meeting, zone), place(meeting)),
            para(say("meeting-deputy-gets")),
        ),
        choices=(*rsvp_choices(meeting)[:3], read),
        contact=True,
    )


def deputy_freed(meeting: MeetingRow, body: str) -> Message:
    """To the deputy: the member comes after all."""
    return Message(
        kind="deputy_freed",
        title=say("core-correction", title=say("meeting-deputy-freed", day=Day(meeting.day))),
        subject=meeting.id,
        klass=Klass.C2,
        body=(para(say("meeting-deputy-freed-body", body=Quote(body))),),
        nothing_to_do=True,
    )


def replaced(meeting: MeetingRow, deputy: PersonRow) -> Message:
    """To the member: a deputy sits for you."""
    return Message(
        kind="replaced",
        title=say("meeting-replaced", name=Quote(deputy.name), day=Day(meeting.day)),
        subject=meeting.id,
        klass=Klass.C2,
        body=(para(say("meeting-replaced-body")),),
        nothing_to_do=True,
    )


def about_deputy(key: str, meeting: MeetingRow, name: str) -> Message:
    """To the office: the deputy is called in, or let go."""
    return Message(
        kind="deputy",
        title=say(f"meeting-{key}", name=Quote(name), day=Day(meeting.day)),
        subject=meeting.id,
        klass=Klass.C2,
        body=(para(say(f"meeting-{key}-body")),),
        nothing_to_do=True,
    )


def need_line(need: str, lang: str = "") -> Line:
    """A need that was offered, in the reader's language; anything else in the words it was said in."""
    return say(f"meeting-need-{need}") if need in NEEDS else Quote(need, lang)


def ask_needs(meeting: MeetingRow, for_person: str) -> Message:
    """What does the person need? Some things are one press away."""
    known: dict[str, Json] = {"meeting": meeting.id}
    if for_person:
        known["for_person"] = for_person
    choices = tuple(Choice(say(f"meeting-need-{need}"), Do("access_need", {**known, "needs": [need]})) for need in NEEDS)
    return Message(
        kind="question", title=say("meeting-ask-access-need-needs"), subject=meeting.id, klass=Klass.C2,
        body=(para(say("meeting-need-ways")),), choices=choices,
    )  # fmt: skip


def need_noted(meeting: MeetingRow, needs: tuple[str, ...]) -> Message:
    """To the member: the office knows what they need."""
    return Message(
        kind="access_need",
        title=say("meeting-need-noted"),
        subject=meeting.id,
        klass=Klass.C2,
        nothing_to_do=True,
        body=(Items(tuple(need_line(need) for need in needs)), para(say("meeting-need-noted-body", day=Day(meeting.day)))),
        choices=(
            Choice(say("needs-remember-choice"), Do("remember_needs", {"needs": list(needs)})),
            Choice(say("meeting-choice-more-needs"), Do("access_need", {"meeting": meeting.id})),
        ),
    )


def need_told(meeting: MeetingRow, person: PersonRow, needs: tuple[str, ...]) -> Message:
    """To the office: somebody needs something at the meeting."""
    return Message(
        kind="need_told",
        title=say("meeting-need-told", name=Quote(person.name), day=Day(meeting.day)),
        subject=meeting.id,
        klass=Klass.C2,
        body=(para(say("meeting-need-told-body")), Items(tuple(need_line(need, person.lang) for need in needs))),
        choices=(TO_MENU,),
    )


def not_there(meeting: MeetingRow, *, own: bool) -> Message:
    """The check-in was a mistake."""
    back = Choice(say("meeting-choice-check-in"), Do("check_in", {"meeting": meeting.id}))
    return Message(
        kind="undone", title=say("meeting-taken-back"), subject=meeting.id, klass=Klass.C2, body=(para(say("meeting-not-there")),),
        choices=(back,) if own else (), nothing_to_do=True,
    )  # fmt: skip


def checked(key: str, meeting: MeetingRow, at: int, zone: str) -> Message:
    """They are there, or have left."""
    back = Choice(say("meeting-choice-check-out"), Do("check_out", {"meeting": meeting.id}))
    other = Choice(say("meeting-choice-check-in"), Do("check_in", {"meeting": meeting.id}))
    return Message(
        kind=key,
        title=say(f"meeting-{key.replace('_', '-')}", clock=clock(at, zone)),
        subject=meeting.id,
        klass=Klass.C2,
        nothing_to_do=True,
        choices=(back,) if key == "checked_in" else (other,),
    )


def attendance(meeting: MeetingRow, person: PersonRow, times: tuple[int, int], zone: str) -> Message:
    """To the office: from when to when somebody was there."""
    more = Choice(say("meeting-choice-attendance"), Do("attendance", {"meeting": meeting.id}))
    title: Say = say("meeting-attendance-noted", name=Quote(person.name), start=clock(times[0], zone), end=clock(times[1], zone))
    return Message(kind="attendance", title=title, subject=meeting.id, klass=Klass.C2, choices=(more, TO_MENU))


def interest(item: Say, item_id: str) -> Message:
    """To the member: their interest is noted, they have no vote in the item."""
    return Message(
        kind="interest",
        title=say("meeting-interest-noted", item=item),
        subject=item_id,
        klass=Klass.C2,
        body=(para(say("meeting-interest-noted-body")),),
        nothing_to_do=True,
    )


def interest_told(person: PersonRow, item: Say, item_id: str, words: str) -> Message:
    """To the office: somebody has an interest in an item."""
    return Message(
        kind="interest_told",
        title=say("meeting-interest-told", name=Quote(person.name), item=item),
        subject=item_id,
        klass=Klass.C2,
        body=(para(Quote(words, person.lang)), para(say("meeting-interest-told-body"))),
        choices=(TO_MENU,),
        nothing_to_do=True,
    )


def taken_back(meeting: MeetingRow) -> Message:
    """What was answered no longer counts."""
    return Message(
        kind="undone",
        title=say("meeting-taken-back"),
        subject=meeting.id,
        body=(para(say("meeting-taken-back-body", day=Day(meeting.day))),),
    )


def need_dropped(meeting: MeetingRow, person: PersonRow, needs: tuple[str, ...]) -> Message:
    """To the office: it is not needed after all."""
    return Message(
        kind="need_dropped",
        title=say("core-correction", title=say("meeting-need-dropped", name=Quote(person.name), day=Day(meeting.day))),
        subject=meeting.id,
        klass=Klass.C2,
        body=(Items(tuple(need_line(need, person.lang) for need in needs)),),
        nothing_to_do=True,
    )


def interest_dropped(person: PersonRow, item: Say, item_id: str) -> Message:
    """To the office: the interest was declared by mistake."""
    return Message(
        kind="interest_dropped",
        title=say("core-correction", title=say("meeting-interest-dropped", name=Quote(person.name), item=item)),
        subject=item_id,
        klass=Klass.C2,
        body=(para(say("meeting-interest-dropped-body")),),
        nothing_to_do=True,
    )
