"""Minutes: made from what was kept during the meeting, sent out, objected to, approved and locked, read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from bot.documents.blocks import Document
from bot.documents.minutes import MinutesKept, hashed, to_json
from bot.documents.minutes_written import build
from bot.domain import minutes as rules
from bot.domain.access import Can
from bot.domain.calendars import scheduled_instant
from bot.domain.errors import Refusal
from bot.domain.inputs import check_text
from bot.domain.texts import clean_text
from bot.domain.values import Json
from bot.messages.nodes import Message
from bot.turn import About, Field, Option, Router, Turn
from handlers import answers, audience
from handlers.cards import minutes as cards
from handlers.decisions import held, items
from handlers.meetings import AFTER_CLOSE
from handlers.minutes_facts import gather, later
from handlers.topics import dates_of
from storage import addenda, councils, due, meetings, minutes, signers
from storage.addenda import LockedRow
from storage.meetings import MeetingRow
from storage.minutes import MinutesRow, ObjectionRow
from storage.types import new_id

router = Router("minutes")
# What other nouns do when minutes are approved (their files are made).
AFTER_APPROVE: list[Callable[[Turn, MeetingRow], None]] = []
NEXT_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class OfMeeting:
    """The minutes of a meeting."""

    meeting: str


@dataclass(frozen=True, slots=True)
class Objection:
    """What somebody says is wrong."""

    meeting: str
    text: str
    item: str = ""
    for_person: str = ""
    ref: str = ""


def meeting_of(turn: Turn, meeting_id: str) -> MeetingRow:
    found = meetings.by_id(turn.tx, turn.council.id, meeting_id)
    if found is None:
        raise Refusal("core-not-found")
    return found


def state_of(turn: Turn, meeting: MeetingRow) -> str:
    row = minutes.of_meeting(turn.tx, turn.council.id, meeting.id)
    return row.state if row else "none"


def document(turn: Turn, kept: MinutesKept) -> Document:
    """The minutes in the council's language, with what was added below."""
    if turn.phrases is None:
        raise Refusal("core-not-built")
    return build(kept, turn.phrases, later(turn, meeting_of(turn, kept.meeting)))


# --- draft, objections, approval ---------------------------------------------------------------------------


def _confirm_draft(turn: Turn, args: OfMeeting) -> Message:
    meeting = meeting_of(turn, args.meeting)
    kept = gather(turn, meeting)
    return cards.confirm_draft(kept, len(audience.informed(turn, meeting)))


@router.verb(
    "minutes_draft", OfMeeting, needs=Can.MINUTES_DRAFT, menu=43, confirm=_confirm_draft, fields=(held(Can.MINUTES_DRAFT),)
)
def minutes_draft(turn: Turn, args: OfMeeting) -> Message:
    """The draft goes to everybody informed; until a date they can say what is wrong."""
    meeting = meeting_of(turn, args.meeting)
    rules.FLOW.after(state_of(turn, meeting), "draft")
    before = minutes.of_meeting(turn.tx, turn.council.id, meeting.id)
    close = dates_of(turn, meeting).get("objections_close")
    row = MinutesRow(
        turn.council.id, meeting.id, "draft", before.version + 1 if before else 1, turn.now, turn.person.id,
        close.isoformat() if close else "", 0, "",
    )  # fmt: skip
    minutes.put(turn.tx, row)
    to = audience.informed(turn, meeting)
    open_until = row.objections_close if row.objections_close >= turn.today else ""
    kept = gather(turn, meeting)
    card = cards.draft_sent(meeting, _body(turn, meeting), open_until, kept)
    turn.tell("minutes_draft_sent", meeting.id, to, card, named=str(row.version))
    turn.note("minutes.draft", meeting.id, version=row.version)
    chosen = [one.person_id for one in signers.of_meeting(turn.tx, turn.council.id, meeting.id)]
    if chosen:
        turn.tell("minutes_to_sign", meeting.id, chosen, cards.to_sign(meeting, kept.sign_by), named=str(row.version))
    if close:
        at = scheduled_instant(close + NEXT_DAY, turn.rules.send_time, turn.council.zone)
        due.plan(turn.tx, turn.council.id, "minutes_window_over", meeting.id, (close + NEXT_DAY).isoformat(), max(at, turn.now))
    return cards.drafted(kept, len(to))


def promise(turn: Turn, meeting: MeetingRow) -> None:
    """The meeting is over: the day the draft is promised, the office is asked for it if it is not out."""
    day = dates_of(turn, meeting).get("draft_minutes")
    if day is not None and meeting.kind == "meeting":
        at = scheduled_instant(day, turn.rules.send_time, turn.council.zone)
        due.plan(turn.tx, turn.council.id, "minutes_draft_due", meeting.id, day.isoformat(), max(at, turn.now))


AFTER_CLOSE.append(promise)


@router.due("minutes_draft_due")
def draft_due(turn: Turn, subject: str, _day: str) -> None:
    """Everybody was promised a draft today."""
    meeting = meetings.by_id(turn.tx, turn.council.id, subject)
    if meeting is not None and state_of(turn, meeting) == "none":
        turn.tell("minutes_draft_due", meeting.id, audience.office(turn), cards.draft_due(meeting))


@router.due("minutes_window_over")
def window_over(turn: Turn, subject: str, _day: str) -> None:
    """The time for corrections is over: the office can approve."""
    meeting = meetings.by_id(turn.tx, turn.council.id, subject)
    if meeting is not None and state_of(turn, meeting) == "draft":
        many = len(minutes.objections(turn.tx, turn.council.id, meeting.id))
        turn.tell("minutes_window_over", meeting.id, audience.office(turn), cards.window_over(meeting, many))


def _body(turn: Turn, meeting: MeetingRow) -> str:
    body = councils.body(turn.tx, turn.council.id, meeting.body_id)
    return body.name if body else turn.council.name


def _confirm_objection(turn: Turn, args: Objection) -> Message:
    return cards.confirm_objection(meeting_of(turn, args.meeting), args.text)


def readable(turn: Turn, _facts: Mapping[str, Json]) -> list[Option]:
    """Minutes that can be read, the newest first; a draft before what is approved."""
    rows = sorted(minutes.of_council(turn.tx, turn.council.id), key=lambda row: (row.state != "draft", -row.drafted_at))
    found = [(row, meetings.by_id(turn.tx, turn.council.id, row.meeting_id)) for row in rows]
    return [
        Option(cards.minutes_line(meeting, row.state), meeting.id)
        for row, meeting in found
        if meeting is not None and turn.may(Can.MINUTES_SEE, About(meeting.body_id, meeting.id))
    ]


@router.verb(
    "minutes_objection", Objection, needs=Can.MINUTES_OBJECT, menu=40, about="meeting", confirm=_confirm_objection,
    fields=(Field("meeting", "pick", options=readable), Field("item", "pick", options=items, optional=True), Field("text", "long")),
)  # fmt: skip
def minutes_objection(turn: Turn, args: Objection) -> Message:
    """Somebody says what is wrong; it is kept in their own words and the office is told."""
    meeting = meeting_of(turn, args.meeting)
    state = minutes.of_meeting(turn.tx, turn.council.id, meeting.id)
    if state is None:
        raise Refusal("minutes-no-draft")
    close = date.fromisoformat(state.objections_close) if state.objections_close else None
    late = rules.objection_late(date.fromisoformat(turn.today), close, state.state)
    row = ObjectionRow(
        args.ref or new_id(), turn.council.id, meeting.id, args.item, turn.member.id, check_text(clean_text(args.text)), turn.now,
        int(late),
    )  # fmt: skip
    before = minutes.objections(turn.tx, turn.council.id, meeting.id)
    if any((one.person_id, one.item_id, one.text) == (row.person_id, row.item_id, row.text) for one in before):
        return cards.objected(meeting, row, state.objections_close)  # a button pressed twice
    minutes.add_objection(turn.tx, row)
    turn.note("minutes.object", meeting.id, objection=row.id)
    message = cards.objection_told(meeting, row, turn.member.name)
    answers.tell_office(turn, "minutes_objection_told", row.id, meeting.body_id, message)
    return cards.objected(meeting, row, state.objections_close)


def _confirm_approve(turn: Turn, args: OfMeeting) -> Message:
    meeting = meeting_of(turn, args.meeting)
    return cards.confirm_approve(meeting, len(minutes.objections(turn.tx, turn.council.id, meeting.id)))


@router.verb(
    "minutes_approve", OfMeeting, needs=Can.MINUTES_APPROVE, menu=44, confirm=_confirm_approve,
    fields=(Field("meeting", "pick", options=lambda turn, _facts: _unapproved(turn)),),
)  # fmt: skip
def minutes_approve(turn: Turn, args: OfMeeting) -> Message:
    """The minutes are approved and locked, their hash stands in the log; what comes later is a numbered addendum."""
    meeting = meeting_of(turn, args.meeting)
    rules.FLOW.after(state_of(turn, meeting), "approve")
    minutes.approve(turn.tx, turn.council.id, meeting.id, turn.person.id, turn.now)
    kept = gather(turn, meeting)
    body = to_json(kept)
    sha256 = hashed(body)
    addenda.lock(turn.tx, LockedRow(turn.council.id, meeting.id, sha256, body.decode(), turn.now))
    turn.note("minutes.approve", meeting.id, sha256=sha256)
    due.cancel(turn.tx, turn.council.id, "minutes_window_over", meeting.id)
    if any(not one.day for one in kept.signers):
        turn.warn("minutes-not-signed")
    to = [one for one in audience.informed(turn, meeting) if one != turn.person.id]
    turn.tell("minutes_approved_told", meeting.id, to, cards.approved_told(meeting))
    for follow in AFTER_APPROVE:
        follow(turn, meeting)
    return cards.approved(meeting, sha256)


def _unapproved(turn: Turn) -> list[Option]:
    rows = [row for row in minutes.of_council(turn.tx, turn.council.id) if row.state == "draft"]
    found = [meetings.by_id(turn.tx, turn.council.id, row.meeting_id) for row in rows]
    return [Option(cards.minutes_line(meeting, "draft"), meeting.id) for meeting in found if meeting is not None]


@router.verb(
    "read_minutes", OfMeeting, needs=Can.MINUTES_SEE, menu=16, fields=(Field("meeting", "pick", options=readable),)
)  # fmt: skip
def read_minutes(turn: Turn, args: OfMeeting) -> Message:
    """The minutes as text in the chat."""
    meeting = meeting_of(turn, args.meeting)
    if state_of(turn, meeting) == "none":
        raise Refusal("minutes-no-draft")
    kept = gather(turn, meeting)
    return cards.shown(document(turn, kept), meeting, kept.state)
