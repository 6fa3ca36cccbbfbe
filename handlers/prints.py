"""Papers in print: ordered, put in the post, and told when they are on their way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain import prints as rules
from bot.domain.access import Can
from bot.domain.errors import Refusal
from bot.messages.nodes import Message
from bot.turn import Field, Option, Router, Turn
from handlers import audience, picks
from handlers.cards import papers as cards
from handlers.print_list import wanted
from storage import prints
from storage.meetings import MeetingRow
from storage.prints import PrintRow
from storage.types import new_id

router = Router("paper")
_MEETING = Field("meeting", "pick", options=picks.coming)


@dataclass(frozen=True)
class Order:
    """The papers of a meeting on paper, in a form people can read."""

    meeting: str
    format: str
    copies: int = 1
    for_person: str = ""


@dataclass(frozen=True)
class Posted:
    """What a person ordered is in the post."""

    meeting: str
    person: str


def _due(turn: Turn, meeting: MeetingRow) -> date | None:
    days = turn.rules.deadlines.dates(date.fromisoformat(meeting.day), turn.rules.workdays, meeting.kind)
    return days.get("print_posted")


def _everybody(turn: Turn, given: picks.Given) -> Sequence[Option]:
    known = audience.known(turn)
    return [
        picks.person_option(known[one]) for one in audience.informed(turn, picks.meeting_of(turn, str(given["meeting"]))) if one in known
    ]


def _for_others(turn: Turn, given: picks.Given) -> bool:  # noqa: ARG001
    return turn.may(Can.PAPER_PRINT_POSTED, turn.about)


@router.verb(
    "order_print", Order, needs=Can.PAPER_ORDER_PRINT, menu=10,
    fields=(
        _MEETING,
        Field("for_person", "pick", options=_everybody, when=_for_others),
        Field("format", "pick", options=lambda _turn, _given: picks.codes("paper-form", *rules.FORMATS)),
    ),
)  # fmt: skip
def order_print(turn: Turn, args: Order) -> Message:
    """A person gets the papers by post; the office may order for them (Y13)."""
    meeting = picks.meeting_of(turn, args.meeting)
    rules.check_order(args.format, args.copies)
    row = PrintRow(new_id(), turn.council.id, meeting.id, turn.member.id, args.format, args.copies, turn.person.id, turn.now, 0, "")
    prints.put(turn.tx, row)
    turn.note("paper.order_print", meeting.id, format=args.format, copies=args.copies)
    due = (_due(turn, meeting) or date.fromisoformat(meeting.day)).isoformat()
    card = cards.order_told(meeting, turn.member, args.format, args.copies, due, late=due < turn.today)
    turn.tell("print_told", f"{meeting.id}|{turn.member.id}", audience.office(turn), card, named=row.id)
    return cards.ordered(meeting, args.format, args.copies, due)


def _unposted(turn: Turn, given: picks.Given) -> Sequence[Option]:
    rows = wanted(turn, picks.meeting_of(turn, str(given["meeting"])))
    return list({row.person.id: picks.person_option(row.person) for row in rows if not row.posted}.values())


def _order_standing(turn: Turn, meeting: MeetingRow, person: str) -> None:
    """Who always gets paper needs no order of their own: it is written down when it is posted."""
    for row in wanted(turn, meeting):
        if row.person.id == person and not row.ordered:
            order = PrintRow(new_id(), turn.council.id, meeting.id, person, row.format, row.copies, turn.person.id, turn.now, 0, "")
            prints.put(turn.tx, order)


@router.verb("print_posted", Posted, needs=Can.PAPER_PRINT_POSTED, menu=48, fields=(_MEETING, Field("person", "pick", options=_unposted)))
def print_posted(turn: Turn, args: Posted) -> Message:
    """The office has posted what a person ordered; the person is told."""
    meeting, known = picks.meeting_of(turn, args.meeting), audience.known(turn)
    if args.person not in known:
        raise Refusal("core-not-found")
    _order_standing(turn, meeting, args.person)
    if not prints.post(turn.tx, turn.council.id, meeting.id, args.person, at=turn.now, day=turn.today):
        raise Refusal("paper-nothing-ordered")
    turn.note("paper.print_posted", meeting.id, person=args.person)
    turn.tell("print_posted", f"{meeting.id}|{args.person}", [args.person], cards.on_its_way(meeting, turn.today), named=str(turn.now))
    left = list(dict.fromkeys(row.person.name for row in wanted(turn, meeting) if not row.posted))
    in_time = rules.in_time(date.fromisoformat(turn.today), _due(turn, meeting))
    return cards.posted(meeting, known[args.person].name, in_time=in_time, left=left)
