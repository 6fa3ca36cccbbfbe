"""What waits for the secretary: who needs help, what needs an answer, what must go out, who was not reached."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.access import Can
from bot.domain.inputs import CLOSED
from bot.domain.values import Say
from bot.messages.nodes import Choice, Message
from bot.turn import About, Router, Turn
from handlers import audience, felt, picks
from handlers.cards import morning as cards
from handlers.cards.translations import waits as translation_waits
from handlers.cards.unclear import waits
from handlers.meetings import deadlines
from handlers.unclear import grouped
from storage import agenda, claims, inputs, meetings, outbox, papers, prints, translations, unclear, words
from storage.meetings import MeetingRow

router = Router("meeting")
FEES = (
    ("certify", "submitted", Can.FEE_CERTIFY), ("approve", "certified", Can.FEE_APPROVE), ("export", "approved", Can.FEE_EXPORT),
)  # fmt: skip
AHEAD = timedelta(days=7)


@dataclass(frozen=True)
class Nothing:
    """Nothing needs to be known."""


@router.verb("morning", Nothing, needs=Can.DELIVERY_SEE, menu=1)
def morning(turn: Turn, args: Nothing) -> Message:  # noqa: ARG001
    """One list a day: the most urgent first, each thing one press away."""
    found = [*_help(turn), *_undelivered(turn), *_fees(turn), *_words(turn), *_coming(turn), *_inputs(turn), *_unclear(turn),
             *_languages(turn)]  # fmt: skip
    return cards.morning(turn.today, found, list(_known(turn)))


def _help(turn: Turn) -> Iterator[Choice]:
    people = audience.known(turn)
    for row in papers.waiting(turn.tx, turn.council.id):
        paper = papers.by_id(turn.tx, turn.council.id, row.paper_id)
        if paper is not None and row.person_id in people:
            yield cards.help_waits(people[row.person_id].name, paper, row)


def _undelivered(turn: Turn) -> Iterator[Choice]:
    if many := len(outbox.undelivered(turn.tx, turn.council.id)):
        yield cards.undelivered(many)


def _fees(turn: Turn) -> Iterator[Choice]:
    """Claims that this person may take a step further; nobody signs their own, or both times."""
    for what, state, may in FEES:
        if not turn.may(may, About()):
            continue
        rows = [row for row in claims.in_state(turn.tx, turn.council.id, state) if state == "approved" or row.person_id != turn.person.id]
        if many := sum(state != "certified" or row.certified_by != turn.person.id for row in rows):
            yield cards.fees_wait(what, many)


def _over(turn: Turn, meeting: MeetingRow) -> bool:
    """Has it been held? Then nothing of it is to be sent or read before it any more."""
    return meeting.end_at <= turn.now or meeting.state == "closed"


def _words(turn: Turn) -> Iterator[Choice]:
    for row in words.waiting(turn.tx, turn.council.id)[:1]:
        yield cards.word_waits(row)


def _coming(turn: Turn) -> Iterator[Choice]:
    people, today = audience.known(turn), date.fromisoformat(turn.today)
    later: list[Choice] = []
    for meeting in picks.seen(turn):
        dates = deadlines(turn, meeting)
        for row in agenda.proposals(turn.tx, turn.council.id, meeting.id):
            if row.state == "received" and row.person_id in people:
                yield cards.proposal_waits(people[row.person_id].name, row)
        if _over(turn, meeting):
            continue
        if not meeting.published_at and dates["papers_out"] - AHEAD <= today:
            yield cards.agenda_waits(meeting, dates["papers_out"])
        unposted = [row for row in prints.of_meeting(turn.tx, turn.council.id, meeting.id) if not row.posted_at]
        if meeting.published_at and _unread(turn, meeting):
            later.append(cards.who_has_read(meeting))
        if unposted:
            yield cards.prints_wait(meeting, len(unposted), dates.get("print_posted", dates["papers_out"]))
    yield from later


def _inputs(turn: Turn) -> Iterator[Choice]:
    rows = inputs.of_council(turn.tx, turn.council.id)
    many = sum(1 for row in rows if not row.responsible_id and row.status not in CLOSED and not row.held)
    if many:
        yield cards.unowned(many)
    yield from (cards.held(row.number, row.id) for row in rows if row.held and row.status not in CLOSED)


def _unclear(turn: Turn) -> Iterator[Choice]:
    if many := len(grouped(unclear.waiting(turn.tx, turn.council.id))):
        yield waits(many)


def _languages(turn: Turn) -> Iterator[Choice]:
    wanted = {(row.input_id, row.lang) for row in translations.wishes(turn.tx, turn.council.id)}
    for input_id, lang in sorted(wanted):
        if (row := inputs.by_id(turn.tx, turn.council.id, input_id)) is not None:
            yield translation_waits(row.number, row.id, lang)


def _known(turn: Turn) -> Iterator[Say]:
    """What is good to know, without anything to press."""
    for meeting in picks.seen(turn):
        if meeting.published_at and not _over(turn, meeting) and (count := _unread(turn, meeting)):
            yield cards.unread(meeting, *count)
    yield from felt.flagged(turn)


def _unread(turn: Turn, meeting: MeetingRow) -> tuple[int, int] | None:
    """How many at the table have opened nothing, of how many; None when there is nothing to read."""
    if not papers.of_meeting(turn.tx, turn.council.id, meeting.id):
        return None
    table = set(meetings.representatives(turn.tx, turn.council.id, meeting).values())
    unread = table - {row.person_id for row in papers.marks(turn.tx, turn.council.id, meeting.id)}
    return (len(unread), len(table)) if unread else None
