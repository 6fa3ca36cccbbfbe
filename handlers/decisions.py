"""What a meeting decides, who does what by when, when it is done, and what a minority wants noted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.domain.access import Can
from bot.domain.calendars import scheduled_instant
from bot.domain.errors import Refusal
from bot.domain.inputs import check_text
from bot.domain.texts import clean_text
from bot.domain.values import Json, Quote, say
from bot.messages.nodes import Do, Message
from bot.turn import About, Field, Option, Router, Turn
from handlers import audience, checks, register
from handlers.cards import decisions as cards
from handlers.cards.inputs import titled
from handlers.marks import ask_item, ask_meeting, can_take_back, placed, unlocked
from handlers.marks import items as marked_items
from handlers.topics import item_of, topic_of
from storage import agenda, decisions, due, meetings, minutes, people
from storage.engine import Tx
from storage.meetings import MeetingRow
from storage.types import new_id

router = Router("decisions")
DAY = 86_400_000_000
MONTH = 31 * DAY
WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Decide:
    """A decision or advice on an item; without meeting and item it belongs where the meeting is now."""

    text: str
    meeting: str = ""
    item: str = ""
    responsible: str = ""
    due: str = ""
    ref: str = ""


@dataclass(frozen=True, slots=True)
class Act:
    """Something somebody is to do; without meeting and item it belongs where the meeting is now."""

    text: str
    responsible: str
    due: str
    meeting: str = ""
    item: str = ""
    ref: str = ""


@dataclass(frozen=True, slots=True)
class Done:
    """It is done; with something to show for it if there is."""

    action: str
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Dissent:
    """What somebody wants in the minutes because they see it otherwise."""

    meeting: str
    item: str
    text: str
    for_person: str = ""
    ref: str = ""


@dataclass(frozen=True, slots=True)
class Nothing:
    """Nothing more is needed."""


@router.place("action")
def place(tx: Tx, council_id: str, action_id: str) -> About | None:
    """Where a task belongs, and who is to do it."""
    row = decisions.action(tx, council_id, action_id)
    meeting = meetings.by_id(tx, council_id, row.meeting_id) if row else None
    return About(meeting.body_id, meeting.id, responsible=row.responsible_id) if row and meeting else None


# --- what can be picked ------------------------------------------------------------------------------------


def around(turn: Turn, can: Can) -> list[MeetingRow]:
    """The meetings that minutes are made of now: the open one, those just held, then those ahead."""
    rows = [row for row in meetings.of_council(turn.tx, turn.council.id) if row.kind == "meeting" and row.state != "cancelled"]
    near = [row for row in rows if abs(row.start_at - turn.now) < 2 * MONTH and turn.may(can, About(row.body_id, row.id))]
    return sorted(near, key=lambda row: (row.state != "open", row.start_at > turn.now, abs(row.start_at - turn.now)))


def held(can: Can) -> Field:
    """Which meeting?"""

    def options(turn: Turn, _facts: Mapping[str, Json]) -> list[Option]:
        return [Option(cards.meeting_line(row), row.id) for row in around(turn, can)]

    return Field("meeting", "pick", options=options)


def items(turn: Turn, facts: Mapping[str, Json]) -> list[Option]:
    """The items of the meeting."""
    meeting = meetings.by_id(turn.tx, turn.council.id, str(facts.get("meeting", "")))
    if meeting is None:
        return []
    rows = agenda.of_meeting(turn.tx, turn.council.id, meeting.id)
    return [Option(titled(topic_of(turn, row, meeting.body_id)), row.id) for row in rows]


def anybody(turn: Turn, facts: Mapping[str, Json]) -> list[Option]:
    """Who can do it: the service and the office first, then everybody."""
    first = register.candidates(turn, facts)
    known = {option.value for option in first}
    rest = [Option(Quote(person.name), one) for one, person in audience.known(turn).items() if one not in known]
    return first + rest


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat() if text else ""
    except ValueError:
        raise Refusal("core-date-unclear", typed=text, example="2027-03-15") from None


def _checked(turn: Turn, meeting_id: str, item_id: str, responsible: str) -> None:
    """The item belongs to the meeting, and whoever is to do it is known."""
    _item, meeting = item_of(turn, item_id)
    if meeting.id != meeting_id or (responsible and people.by_id(turn.tx, turn.council.id, responsible) is None):
        raise Refusal("core-not-found")


def _too_late(turn: Turn, meeting_id: str) -> None:
    """It is kept, but approved minutes are locked: only an addendum can tell of it there."""
    kept = minutes.of_meeting(turn.tx, turn.council.id, meeting_id)
    if kept is not None and kept.state == "approved":
        turn.warn("minutes-needs-addendum")


def _name(turn: Turn, person_id: str) -> str:
    person = people.by_id(turn.tx, turn.council.id, person_id) if person_id else None
    return person.name if person else ""


_READ = checks.of_all({"text": "checks-part-text"}, facts_only=True)  # in the middle of a meeting style is not asked about


# --- decisions and tasks -----------------------------------------------------------------------------------


@router.verb(
    "record_decision", Decide, needs=Can.DECISION_RECORD, menu=36, about="meeting", check=checks.asked("record_decision", _READ),
    fields=(
        replace(held(Can.DECISION_RECORD), when=ask_meeting),
        Field("item", "pick", options=marked_items, when=ask_item),
        Field("text", "words"),
        Field("responsible", "pick", options=anybody, optional=True),
        Field("due", "day", optional=True, when=lambda _turn, facts: bool(facts.get("responsible"))),
    ),
)  # fmt: skip
def record_decision(turn: Turn, args: Decide) -> Message:
    """What the meeting decided, as it will stand in the minutes."""
    meeting_id, item_id = placed(turn, args.meeting, args.item)
    _checked(turn, meeting_id, item_id, args.responsible)
    row = decisions.DecisionRow(
        args.ref or new_id(), turn.council.id, meeting_id, item_id, check_text(clean_text(args.text)), args.responsible,
        _day(args.due), turn.now, turn.person.id,
    )  # fmt: skip
    decisions.add(turn.tx, row)
    turn.note("decision.record", row.id, item=row.item_id)
    turn.made["decision"] = row.id
    item, meeting = item_of(turn, item_id)
    _too_late(turn, meeting.id)
    can_take_back(turn, "decision", row.id)
    return cards.decided(row, topic_of(turn, item, meeting.body_id), _name(turn, row.responsible_id))


@router.verb(
    "record_action", Act, needs=Can.DECISION_ACTION, menu=37, about="meeting", check=checks.asked("record_action", _READ),
    fields=(
        replace(held(Can.DECISION_ACTION), when=ask_meeting),
        Field("item", "pick", options=marked_items, when=ask_item),
        Field("text", "words"),
        Field("responsible", "pick", options=anybody),
        Field("due", "day"),
    ),
)  # fmt: skip
def record_action(turn: Turn, args: Act) -> Message:
    """Somebody does something by a date, and is told."""
    meeting_id, item_id = placed(turn, args.meeting, args.item)
    _checked(turn, meeting_id, item_id, args.responsible)
    row = decisions.ActionRow(
        args.ref or new_id(), turn.council.id, meeting_id, item_id, check_text(clean_text(args.text)), args.responsible,
        _day(args.due), turn.now, turn.person.id, 0, "", "",
    )  # fmt: skip
    decisions.add_action(turn.tx, row)
    turn.note("decision.action", row.id, responsible=row.responsible_id, due=row.due)
    turn.made["action"] = row.id
    item, meeting = item_of(turn, item_id)
    _too_late(turn, meeting.id)
    can_take_back(turn, "action", row.id)
    topic = topic_of(turn, item, meeting.body_id)
    at = scheduled_instant(date.fromisoformat(row.due), turn.rules.send_time, turn.council.zone)
    if at > turn.now:
        due.plan(turn.tx, turn.council.id, "action_due", row.id, row.due, at)
    if row.responsible_id != turn.person.id:
        turn.tell("action_assigned", row.id, [row.responsible_id], cards.action_told(row, topic))
    return cards.acted(row, topic, _name(turn, row.responsible_id))


@router.due("action_due")
def remind(turn: Turn, subject: str, _local_date: str) -> None:
    """The day something should be done: who does it is asked."""
    row = decisions.action(turn.tx, turn.council.id, subject)
    if row is None or row.done_at:
        return
    office = [one for one in audience.office(turn) if one != row.responsible_id]
    turn.tell("action_reminder", row.id, [row.responsible_id], cards.action_due(row))
    if turn.today == row.due:  # asked once more after a week, then the list of the next meeting has it
        again = date.fromisoformat(row.due) + WEEK
        due.plan(turn.tx, turn.council.id, "action_due", row.id, again.isoformat(),
                 scheduled_instant(again, turn.rules.send_time, turn.council.zone))  # fmt: skip
    if office:
        turn.tell("action_due_office", row.id, office, cards.action_due_office(row, _name(turn, row.responsible_id)))


def open_actions(turn: Turn, _facts: Mapping[str, Json]) -> list[Option]:
    """What is not done yet, by date."""
    return [Option(cards.action_line(row), row.id) for row in decisions.open_actions(turn.tx, turn.council.id)]


@router.verb(
    "action_done", Done, needs=Can.DECISION_DONE, menu=38,
    fields=(Field("action", "pick", options=open_actions), Field("evidence", "words", optional=True)),
)  # fmt: skip
def action_done(turn: Turn, args: Done) -> Message:
    """It is done."""
    row = decisions.action(turn.tx, turn.council.id, args.action)
    if row is None:
        raise Refusal("core-not-found")
    if not decisions.finish(turn.tx, turn.council.id, row.id, turn.person.id, turn.now, clean_text(args.evidence)):
        raise Refusal("decision-done-before", text=Quote(row.text))
    due.cancel(turn.tx, turn.council.id, "action_due", row.id)
    turn.note("decision.done", row.id)
    return cards.done(row, len(decisions.open_actions(turn.tx, turn.council.id)))


@router.verb("my_actions", Nothing, needs=Can.COUNCIL_SEE, menu=24)
def my_actions(turn: Turn, _: Nothing) -> Message:
    """What this person has promised to do."""
    rows = [row for row in decisions.open_actions(turn.tx, turn.council.id) if row.responsible_id == turn.person.id]
    return cards.mine(rows)


# --- a minority --------------------------------------------------------------------------------------------


def _confirm_dissent(turn: Turn, args: Dissent) -> Message:
    item, meeting = item_of(turn, args.item)
    return cards.confirm_dissent(topic_of(turn, item, meeting.body_id), args.text)


@router.verb(
    "minority_statement", Dissent, needs=Can.MINUTES_DISSENT, menu=39, about="meeting", confirm=_confirm_dissent,
    fields=(held(Can.MINUTES_DISSENT), Field("item", "pick", options=items), Field("text", "long")),
)  # fmt: skip
def minority_statement(turn: Turn, args: Dissent) -> Message:
    """Somebody sees it otherwise, and the minutes say so in their own words."""
    _checked(turn, args.meeting, args.item, "")
    row = decisions.DissentRow(
        args.ref or new_id(), turn.council.id, args.meeting, args.item, turn.member.id, check_text(clean_text(args.text)), turn.now
    )
    before = decisions.dissents(turn.tx, turn.council.id, args.meeting)
    if not any((one.person_id, one.item_id, one.text) == (row.person_id, row.item_id, row.text) for one in before):
        decisions.add_dissent(turn.tx, row)
        turn.note("minutes.dissent", row.id, item=row.item_id)
        _too_late(turn, args.meeting)
        back = Do("take_back_dissent", {"dissent": row.id, "meeting": row.meeting_id, "for_person": args.for_person})
        turn.undoable(back, say("marks-entry-dissent"), turn.now + DAY)
    item, meeting = item_of(turn, args.item)
    return cards.dissented(row, topic_of(turn, item, meeting.body_id))


@dataclass(frozen=True, slots=True)
class OfDissent:
    """A minority statement."""

    dissent: str
    meeting: str
    for_person: str = ""


@router.verb("take_back_dissent", OfDissent, needs=Can.MINUTES_DISSENT, about="meeting")
def take_back_dissent(turn: Turn, args: OfDissent) -> Message:
    """Whoever made it does not want it in the minutes after all."""
    row = decisions.dissent(turn.tx, turn.council.id, args.dissent)
    if row is None or row.person_id != turn.member.id:
        raise Refusal("core-button-used")
    unlocked(turn, row.meeting_id)
    decisions.drop_dissent(turn.tx, turn.council.id, row.id)
    turn.note("minutes.take_back_dissent", row.id)
    return cards.dissent_gone(row)
