"""How a meeting looks: when and where, planned, moved, called off, begun and over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from bot.domain.calendars import local
from bot.domain.values import Clock, Day, Line, Moment, Names, Quote, Say, say
from bot.domain.words import fold
from bot.messages.nodes import Choice, Do, Facts, File, Klass, Message, Node, para
from storage.meetings import MeetingRow

TO_MENU = Choice(say("core-menu-choice"), Do("menu"))
VIDEO_WORDS = frozenset({"", "video", "pa video", "teams", "online"})
SHOWN_DEADLINES = ("call_for_items", "proposals_close", "papers_out", "comments_close", "meeting_reminder", "draft_minutes", "answers_due")


def clock(micros: int, zone: str) -> Clock:
    """The local time of day of an instant."""
    return Clock(local(micros, zone).strftime("%H:%M"))


def when(meeting: MeetingRow, zone: str) -> Say:
    """Weekday, day, from and to."""
    return say("meeting-when", day=Day(meeting.day), start=clock(meeting.start_at, zone), end=clock(meeting.end_at, zone))


def place(meeting: MeetingRow) -> Say:
    """Where people meet, and whether on video."""
    if meeting.mode == "video":
        return (
            say("meeting-place-video") if fold(meeting.place) in VIDEO_WORDS else say("meeting-place-video-at", place=Quote(meeting.place))
        )
    return say(f"meeting-place-{meeting.mode}", place=Quote(meeting.place))


def meeting_line(meeting: MeetingRow, zone: str) -> Say:
    """A meeting in one line, to pick from."""
    return say("meeting-line", title=Quote(meeting.title), day=Day(meeting.day), clock=clock(meeting.start_at, zone))


def rsvp_choices(meeting: MeetingRow) -> tuple[Choice, ...]:
    """Yes, on video where that is possible, no."""
    answers = ("yes", "online", "no") if meeting.mode == "hybrid" else ("yes", "no")
    said = {"yes": "online" if meeting.mode == "video" else "yes"}
    return tuple(
        Choice(say(f"meeting-rsvp-{said.get(answer, answer)}"), Do("rsvp", {"meeting": meeting.id, "answer": said.get(answer, answer)}))
        for answer in answers
    )


def off_day(day: str, name: str, lang: str) -> Say:
    """A day on which the council does not work."""
    return say("meeting-day-off-named", day=Day(day), name=Quote(name, lang)) if name else say("meeting-day-off", day=Day(day))


def ask_end(verb: str, off: Line | None) -> Message:
    """When does it end? And a word about the day, if it is a day off."""
    said = (para(off, say("meeting-day-off-ask")),) if off is not None else ()
    return Message(
        kind="question", title=say(f"meeting-ask-{verb.replace('_', '-')}-end"), body=(*said, para(say("core-form-leave"))),
    )  # fmt: skip


def planned(
    meeting: MeetingRow, body: str, zone: str, dates: Mapping[str, date], off: Line | None = None,
    *, twice: bool = False,
) -> Message:
    """To the secretary: the meeting is planned, and these are its dates; a day off is pointed out, and one planned twice."""
    pairs: tuple[tuple[Say, Line], ...] = tuple(
        (say(f"meeting-deadline-{name.replace('_', '-')}"), say("meeting-deadline-date", day=Day(dates[name].isoformat())))
        for name in SHOWN_DEADLINES
        if name in dates
    )
    return Message(
        kind="meeting_planned",
        title=say("meeting-planned", title=Quote(meeting.title), day=Day(meeting.day)),
        subject=meeting.id,
        klass=Klass.C0,
        body=(
            para(say("meeting-of-body", body=Quote(body)), when(meeting, zone), place(meeting)),
            *_lines(off),
            *_lines(say("meeting-planned-twice") if twice else None),
            para(say("meeting-dates")),
            Facts(pairs),
        ),
        choices=(
            Choice(say("meeting-choice-agenda"), Do("set_agenda", {"meeting": meeting.id})),
            Choice(say("meeting-choice-move"), Do("move_meeting", {"meeting": meeting.id})),
            Choice(say("meeting-choice-plan-another"), Do("plan_meeting")),
        ),
    )


def premeeting_moved(old: MeetingRow, new: MeetingRow, zone: str) -> Line | None:
    """What becomes of the pre-meeting when the meeting moves; nothing where nothing does."""
    if (old.pre_start, old.pre_end) == (new.pre_start, new.pre_end):
        return None
    if not new.pre_start:
        return say("meeting-premeeting-gone")
    return say("meeting-premeeting-moved", new=Moment(new.pre_start, zone))


def with_line(card: Message, line: Line) -> Message:
    """The same with one more line below the facts of the meeting."""
    return replace(card, body=(*card.body[:2], para(line), *card.body[2:]))


def _lines(line: Line | None) -> tuple[Node, ...]:
    return (para(line),) if line is not None else ()


def confirm_move(meeting: MeetingRow, start: int, many: int, zone: str, premeeting: Line | None = None) -> Message:
    """Before everybody is told of a new time; where nobody knows of the meeting yet, nobody is."""
    first = say("meeting-confirm-move-body" if many else "meeting-confirm-move-unheard", title=Quote(meeting.title),
                new=Moment(start, zone), many=many)
    return Message(
        kind="confirm",
        title=say("meeting-confirm-move"),
        subject=meeting.id,
        body=(para(first), *_lines(premeeting)),
    )


def confirm_off(verb: str, meeting: MeetingRow, many: int) -> Message:
    """Before a meeting is put off, called off or closed."""
    return Message(
        kind="confirm",
        title=say(f"meeting-confirm-{verb}"),
        subject=meeting.id,
        body=(para(say(f"meeting-confirm-{verb}-body", title=Quote(meeting.title), day=Day(meeting.day), many=many)),),
    )


def moved(meeting: MeetingRow, body: str, old_day: str, zone: str, files: tuple[File, ...] = ()) -> Message:
    """To everybody: a correction, the meeting has a new time or place."""
    title = say("meeting-moved", day=Day(meeting.day)) if old_day != meeting.day else say("meeting-changed", day=Day(meeting.day))
    return Message(
        kind="meeting_moved",
        title=say("core-correction", title=title),
        subject=meeting.id,
        klass=Klass.C0,
        body=(
            para(say("meeting-moved-answer")),
            para(say("meeting-of-body", body=Quote(body)), say("meeting-moved-was", old=Day(old_day)), when(meeting, zone), place(meeting)),
            *files,
        ),
        choices=rsvp_choices(meeting),
        contact=True,
    )


def off(kind: str, meeting: MeetingRow, body: str, reason: Quote, files: tuple[File, ...] = ()) -> Message:
    """To everybody: a correction, the meeting is put off or called off."""
    why: tuple[Node, ...] = (para(say("meeting-reason", reason=reason)),) if reason.text else ()
    title = say("core-correction", title=say(f"meeting-{kind}", day=Day(meeting.day)))
    return Message(
        kind=f"meeting_{kind}",
        title=title,
        subject=meeting.id,
        klass=Klass.C0,
        nothing_to_do=True,
        body=(para(say("meeting-of-body", body=Quote(body)), say(f"meeting-{kind}-body")), *why, *files),
    )


def told_all(key: str, meeting: MeetingRow, many: int, premeeting: Line | None = None) -> Message:
    """To the secretary: done, and so many are told."""
    return Message(
        kind=f"{key}_done",
        title=say(f"meeting-{key}-done", day=Day(meeting.day)),
        subject=meeting.id,
        body=(para(say("meeting-told-many" if many else "meeting-told-nobody", n=many)), *_lines(premeeting)),
        nothing_to_do=True,
    )


def opened(meeting: MeetingRow, present: Sequence[str], seats: int) -> Message:
    """To the chair: the meeting has begun, and who is there."""
    names: Line = say("meeting-present", names=Names(tuple(Quote(name) for name in present))) if present else say("meeting-present-none")
    return Message(
        kind="meeting_opened",
        title=say("meeting-opened"),
        subject=meeting.id,
        klass=Klass.C2,
        body=(para(say("meeting-seats-present", n=len(present), seats=seats)), para(names)),
        choices=(
            Choice(say("agenda-choice-read"), Do("show_agenda", {"meeting": meeting.id})),
            Choice(say("meeting-choice-close"), Do("close_meeting", {"meeting": meeting.id})),
        ),
    )


def closed(meeting: MeetingRow, attended: int, zone: str, at: int) -> Message:
    """To the one who closed it: who was there, what happens next."""
    return Message(
        kind="meeting_closed",
        title=say("meeting-closed", clock=clock(at, zone)),
        subject=meeting.id,
        body=(para(say("meeting-closed-body", n=attended)),),
        choices=(TO_MENU,),
        nothing_to_do=True,
    )


def evaluation_request(meeting: MeetingRow, body: str) -> Message:
    """To those who were there: how was it?"""
    return Message(
        kind="evaluation_request",
        title=say("meeting-evaluation", day=Day(meeting.day)),
        subject=meeting.id,
        klass=Klass.C0,
        body=(para(say("meeting-evaluation-ask")), para(say("meeting-evaluation-body", body=Quote(body)))),
        choices=(Choice(say("meeting-choice-evaluate"), Do("evaluation", {"meeting": meeting.id})),),
        contact=True,
    )


def call_for_items(meeting: MeetingRow, body: str, close: date, zone: str, *, may_propose: bool) -> Message:
    """To the table: what should the meeting be about?"""
    choices = (Choice(say("agenda-choice-propose"), Do("propose_item", {"meeting": meeting.id})),) if may_propose else ()
    ask = say("meeting-call-ask" if may_propose else "meeting-call-deputy", close=Day(close.isoformat()))
    return Message(
        kind="call_for_items",
        title=say("meeting-call", day=Day(meeting.day)),
        subject=meeting.id,
        klass=Klass.C0,
        body=(para(ask), para(say("meeting-of-body", body=Quote(body)), when(meeting, zone), place(meeting))),
        choices=choices,
        contact=may_propose,
        nothing_to_do=not may_propose,
    )


def meeting_reminder(meeting: MeetingRow, body: str, zone: str) -> Message:
    """To those who sit at the table: the meeting is soon."""
    return Message(
        kind="meeting_reminder",
        title=say("meeting-reminder", day=Day(meeting.day), clock=clock(meeting.start_at, zone)),
        subject=meeting.id,
        klass=Klass.C0,
        body=(para(say("meeting-reminder-ask")), para(say("meeting-of-body", body=Quote(body)), when(meeting, zone), place(meeting))),
        choices=rsvp_choices(meeting),
        contact=True,
    )
