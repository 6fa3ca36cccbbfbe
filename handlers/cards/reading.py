"""How the list of who has read looks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.domain.reading import Reading
from bot.domain.values import Day, Line, Quote, Say, say
from bot.messages.nodes import Choice, Do, Facts, Items, Klass, Message, para
from handlers.cards.meetings import TO_MENU
from storage.meetings import MeetingRow
from storage.papers import PaperRow
from storage.people import PersonRow

MOST = 4  # people one press away
CALLED = frozenset({"help", "none", "delivered"})


def _line(one: Reading, person: PersonRow) -> Say:
    said = say(f"paper-reading-{one.state}", opened=one.opened, read=one.read, all=one.papers)
    if person.phone and one.state in CALLED:
        return say("paper-reading-call", name=Quote(person.name), state=said, phone=Quote(person.phone))
    return say("paper-reading-line", name=Quote(person.name), state=said)


def listed(meeting: MeetingRow, found: Sequence[Reading], known: Mapping[str, PersonRow], *, asked: bool = False) -> Message:
    """Everybody, the most urgent first; those who need a call have their number beside them."""
    shown = [one for one in found if one.person in known]
    done = sum(one.state == "read" for one in shown)
    title = say("paper-reading", done=done, all=len(shown), day=Day(meeting.day)) if asked else say(
        "paper-reading-told", n=len(shown), day=Day(meeting.day)
    )  # fmt: skip
    lines: list[Line] = [_line(one, known[one.person]) for one in shown]
    choices = tuple(
        Choice(
            say("paper-choice-reader", name=Quote(known[one.person].name)),
            Do("reading_of", {"meeting": meeting.id, "person": one.person}),
        )
        for one in shown[:MOST] if one.state != "read"
    )  # fmt: skip
    return Message(
        kind="reading_state" if asked else "reading_told", title=title, subject=meeting.id, klass=Klass.C2,
        body=(Items(tuple(lines)),) if lines else (para(say("paper-reading-nobody")),), choices=(*choices, TO_MENU),
    )  # fmt: skip


def one(meeting: MeetingRow, person: PersonRow, found: Sequence[tuple[PaperRow, str]]) -> Message:
    """Paper by paper."""
    pairs: list[tuple[Say, Line]] = [
        (say("paper-reading-label", title=Quote(paper.title)), say(f"paper-reading-one-{state}")) for paper, state in found
    ]
    if person.phone:
        pairs.append((say("settings-label-phone"), Quote(person.phone)))
    answers = tuple(
        Choice(say("paper-choice-answer-about", title=Quote(paper.title)), Do("answer_help", {"paper": paper.id, "person": person.id}))
        for paper, state in found if state == "help"
    )  # fmt: skip
    back = Choice(say("core-back-choice"), Do("reading_state", {"meeting": meeting.id}))
    return Message(
        kind="reading_of", title=say("paper-reading-of", name=Quote(person.name), day=Day(meeting.day)), subject=person.id, klass=Klass.C2,
        body=(Facts(tuple(pairs)),), choices=(*answers[:3], back),
    )  # fmt: skip
