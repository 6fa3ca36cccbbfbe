"""Hearings: an outside document with an outside deadline; a joint answer is drafted, voted on and sent (B16)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain import notices
from bot.domain.access import Can
from bot.domain.calendars import scheduled_instant
from bot.domain.errors import Refusal, Unreadable
from bot.domain.texts import clean_text
from bot.domain.values import Day
from bot.messages.nodes import Message
from bot.turn import About, Field, Option, Router, Turn
from handlers import audience, corrections, picks
from handlers.agenda import number
from handlers.cards import hearings as cards
from handlers.cards.meetings import meeting_line
from storage import agenda, decisions, due, hearings
from storage.agenda import ItemRow
from storage.engine import Tx
from storage.hearings import HearingRow
from storage.meetings import MeetingRow
from storage.types import new_id

router = Router("hearings")
BEFORE = (14, 3)  # days before the outside deadline


@router.place("hearing")
def where(tx: Tx, council_id: str, hearing_id: str) -> About | None:
    """The body that is asked."""
    row = hearings.by_id(tx, council_id, hearing_id)
    return None if row is None else About(body=row.body_id)


# -- a hearing comes -------------------------------------------------------------------------------


@dataclass(frozen=True)
class Add:
    """Who asks what, by which day of theirs, and the meeting where it is talked about."""

    title: str
    sender: str
    about: str
    due: str
    meeting: str = ""
    body: str = ""
    ref: str = ""


def _before(turn: Turn, given: picks.Given) -> Sequence[Option]:
    """The meetings before the outside deadline; a deadline that has been is asked again."""
    day = str(given["due"])
    if day < turn.today:
        raise Unreadable("core-date-past", day=Day(day))
    return [Option(meeting_line(each, turn.council.zone), each.id) for each in picks.seen(turn) if each.day <= day]


@router.verb(
    "add_hearing", Add, needs=Can.AGENDA_SET, menu=46,
    fields=(
        Field("body", "pick", options=picks.bodies, when=picks.several_bodies), Field("title", "words"), Field("sender", "words"),
        Field("about", "long"), Field("due", "day"),
        Field("meeting", "pick", options=_before, optional=True, when=lambda turn, given: bool(_before(turn, given))),
    ),
)  # fmt: skip
def add_hearing(turn: Turn, args: Add) -> Message:
    """The office takes in a hearing; everybody informed is told, and the clock looks after the deadline."""
    if args.due < turn.today:
        raise Refusal("core-date-past", day=Day(args.due))
    body, title = picks.body_of(turn, args.body), clean_text(args.title).strip()
    if not title or not args.about.strip():
        raise Refusal("core-empty")
    row = HearingRow(
        args.ref or new_id(), turn.council.id, body.id, title[:200], args.sender.strip(), clean_text(args.about).strip(), args.due, "", "",
        "", 0, "open", 0, turn.now,
    )  # fmt: skip
    hearings.add(turn.tx, row)
    turn.made["hearing"] = row.id
    for days in BEFORE:
        day = turn.rules.workdays.previous(date.fromisoformat(args.due) - timedelta(days=days))
        if (at := scheduled_instant(day, turn.rules.send_time, turn.council.zone)) > turn.now:
            due.plan(turn.tx, turn.council.id, "hearing_due", row.id, day.isoformat(), at)
    turn.note("hearing.add", row.id, due=args.due)
    row = _on_agenda(turn, row, picks.meeting_of(turn, args.meeting)) if args.meeting else row
    to = _members(turn, row)
    turn.tell("hearing_added", row.id, to, cards.added(row, body.name, turn.council.lang))
    return cards.one(row, body.name, turn.council.lang, office=True, decided=False, left=_left(turn, row))


def _members(turn: Turn, row: HearingRow) -> list[str]:
    return [one for one in notices.informed(audience.members(turn, row.body_id)) if one != turn.person.id]


def _on_agenda(turn: Turn, row: HearingRow, meeting: MeetingRow) -> HearingRow:
    """The hearing as an item of its own, where everybody can say what they think."""
    if meeting.body_id != row.body_id or meeting.day > row.due_day:
        raise Refusal("hearings-too-late", day=Day(row.due_day))
    position = len(agenda.of_meeting(turn.tx, turn.council.id, meeting.id)) + 1
    summary = " ".join(row.about.split()[:150])
    item = ItemRow(
        new_id(), turn.council.id, meeting.id, position, "", row.title, "decide", "hearing", "", "", summary, "", "", "", "[]", "{}"
    )
    agenda.add(turn.tx, item)
    if meeting.published_at:
        number(turn, meeting)
        corrections.changed(turn, meeting)
    hearings.set_item(turn.tx, row, meeting.id, item.id)
    return row._replace(meeting_id=meeting.id, item_id=item.id)


# -- looking ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Nothing:
    """A question that needs no more."""


@dataclass(frozen=True)
class One:
    """A hearing."""

    hearing: str


def _row(turn: Turn, hearing_id: str) -> HearingRow:
    row = hearings.by_id(turn.tx, turn.council.id, hearing_id)
    if row is None:
        raise Refusal("core-not-found")
    return row


def _left(turn: Turn, row: HearingRow) -> int:
    return (date.fromisoformat(row.due_day) - date.fromisoformat(turn.today)).days


def _seen(turn: Turn) -> list[HearingRow]:
    return [row for row in hearings.open_ones(turn.tx, turn.council.id) if turn.may(Can.AGENDA_SEE, About(body=row.body_id))]


def _open(turn: Turn, given: picks.Given) -> Sequence[Option]:  # noqa: ARG001
    return [Option(cards.line(row), row.id) for row in _seen(turn)]


@router.verb("hearings", Nothing, needs=Can.AGENDA_SEE, menu=17)
def listed(turn: Turn, args: Nothing) -> Message:  # noqa: ARG001
    """What others have asked, and until when."""
    return cards.listed(_seen(turn), {row.id: _left(turn, row) for row in _seen(turn)})


@router.verb("show_hearing", One, needs=Can.AGENDA_SEE, about="hearing", fields=(Field("hearing", "pick", options=_open),))
def show_hearing(turn: Turn, args: One) -> Message:
    """One hearing: what is asked, the draft, what can be done."""
    row = _row(turn, args.hearing)
    return shown(turn, row)


def shown(turn: Turn, row: HearingRow) -> Message:
    """The same for whoever looks."""
    office = turn.may(Can.AGENDA_SET, About(body=row.body_id))
    body = picks.body_of(turn, row.body_id).name
    return cards.one(row, body, turn.council.lang, office=office, decided=_decided(turn, row), left=_left(turn, row))


def _decided(turn: Turn, row: HearingRow) -> bool:
    """Has a meeting settled the answer?"""
    found = decisions.of_meeting(turn.tx, turn.council.id, row.meeting_id) if row.meeting_id else []
    return any(one.item_id == row.item_id for one in found)


# -- the joint answer ------------------------------------------------------------------------------


@dataclass(frozen=True)
class Draft:
    """The answer as it is proposed."""

    hearing: str
    text: str


@dataclass(frozen=True)
class At:
    """A hearing and the meeting where it is talked about."""

    hearing: str
    meeting: str


@router.verb(
    "draft_hearing", Draft, needs=Can.AGENDA_SET, about="hearing", menu=47,
    fields=(Field("hearing", "pick", options=_open), Field("text", "long")),
)  # fmt: skip
def draft_hearing(turn: Turn, args: Draft) -> Message:
    """The joint answer is written or written anew; everybody can say what they think of it."""
    row = _row(turn, args.hearing)
    if row.state == "sent":
        raise Refusal("hearings-sent-before")
    text = clean_text(args.text).strip()
    if not text:
        raise Refusal("core-empty")
    hearings.set_draft(turn.tx, row, text, turn.now)
    turn.note("hearing.draft", row.id)
    row = row._replace(draft=text, state="drafted")
    turn.tell("hearing_drafted", row.id, _members(turn, row), cards.drafted(row, turn.council.lang), named=str(turn.now))
    return shown(turn, row)


def _meetings(turn: Turn, given: picks.Given) -> Sequence[Option]:
    row = _row(turn, str(given["hearing"]))
    found = [each for each in picks.seen(turn) if each.body_id == row.body_id and each.day <= row.due_day]
    return [Option(meeting_line(each, turn.council.zone), each.id) for each in found]


@router.verb(
    "hearing_to_agenda", At, needs=Can.AGENDA_SET, about="hearing",
    fields=(Field("hearing", "pick", options=_open), Field("meeting", "pick", options=_meetings)),
)  # fmt: skip
def hearing_to_agenda(turn: Turn, args: At) -> Message:
    """The hearing comes up at a meeting before its deadline."""
    row = _row(turn, args.hearing)
    if row.item_id:
        raise Refusal("core-button-used")
    row = _on_agenda(turn, row, picks.meeting_of(turn, args.meeting))
    turn.note("hearing.agenda", row.id, meeting=row.meeting_id)
    return shown(turn, row)


def _confirm(turn: Turn, args: One) -> Message:
    row = _row(turn, args.hearing)
    if not row.draft:
        raise Refusal("hearings-no-draft")
    return cards.confirm_send(row, turn.council.lang, decided=_decided(turn, row))


@router.verb(
    "send_hearing", One, needs=Can.AGENDA_SET, about="hearing", fields=(Field("hearing", "pick", options=_open),), confirm=_confirm
)
def send_hearing(turn: Turn, args: One) -> Message:
    """The answer is on its way to whoever asked; everybody informed gets it as it was sent."""
    row = _row(turn, args.hearing)
    if not row.draft:
        raise Refusal("hearings-no-draft")
    if not hearings.send(turn.tx, row, turn.now):
        raise Refusal("hearings-sent-before")
    due.cancel(turn.tx, turn.council.id, "hearing_due", row.id)
    turn.note("hearing.send", row.id, decided=_decided(turn, row), late=row.due_day < turn.today)
    turn.tell("hearing_sent", row.id, _members(turn, row), cards.sent_told(row, turn.council.lang))
    return cards.sent(row, late=row.due_day < turn.today)


@router.due("hearing_due")
def remind(turn: Turn, subject: str, day: str) -> None:
    """The outside deadline comes near and nothing is sent: the office is told."""
    row = hearings.by_id(turn.tx, turn.council.id, subject)
    if row is not None and row.state != "sent":
        left = (date.fromisoformat(row.due_day) - date.fromisoformat(day)).days
        turn.tell("hearing_due", row.id, audience.office(turn), cards.due(row, left, decided=_decided(turn, row)), named=day)
