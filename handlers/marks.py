"""What is marked for the minutes while the meeting runs: only what somebody marks on purpose, and every entry can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from bot.domain.access import Can
from bot.domain.errors import Refusal
from bot.domain.inputs import check_text
from bot.domain.minutes import MARKS
from bot.domain.texts import clean_text
from bot.domain.values import Json, Quote, say
from bot.messages.nodes import Do, Message
from bot.turn import About, Field, Option, Router, Turn
from handlers import audience
from handlers.cards import marks as cards
from handlers.topics import item_of, topic_of
from storage import agenda, decisions, due, marks, meetings, minutes, people
from storage.engine import Tx
from storage.marks import MarkRow
from storage.meetings import MeetingRow
from storage.types import new_id

router = Router("marks")
DAY = 86_400_000_000


class Running(NamedTuple):
    """The meeting that runs now, and the item it is at; empty when none has begun."""

    meeting: MeetingRow
    item: str


def running(turn: Turn) -> Running | None:
    """The one meeting that is open now; None when there is none, or more than one."""
    found = [row for row in meetings.of_council(turn.tx, turn.council.id) if row.state == "open"]
    found = [row for row in found if turn.may(Can.DECISION_RECORD, About(row.body_id, row.id))]
    if len(found) != 1:
        return None
    begun = [row.item_id for row in marks.of_meeting(turn.tx, turn.council.id, found[0].id) if row.kind == "item"]
    return Running(found[0], begun[-1] if begun else "")


def ask_meeting(turn: Turn, _facts: Mapping[str, Json]) -> bool:
    """Must it be asked which meeting? Not while one runs."""
    return running(turn) is None


def ask_item(turn: Turn, facts: Mapping[str, Json]) -> bool:
    """Must it be asked which item? Not while the meeting is at one."""
    now = running(turn)
    return now is None or not now.item or facts.get("meeting", now.meeting.id) != now.meeting.id


def placed(turn: Turn, meeting_id: str, item_id: str) -> tuple[str, str]:
    """The meeting and the item; what is not said is where the meeting is now."""
    now = running(turn)
    meeting_id = meeting_id or (now.meeting.id if now else "")
    if not item_id and now is not None and now.meeting.id == meeting_id:
        item_id = now.item
    if not meeting_id or not item_id:
        raise Refusal("core-not-found")
    return meeting_id, item_id


def items(turn: Turn, facts: Mapping[str, Json]) -> list[Option]:
    """The items of the meeting named, else of the one that runs."""
    now = running(turn)
    meeting_id = str(facts.get("meeting") or (now.meeting.id if now else ""))
    meeting = meetings.by_id(turn.tx, turn.council.id, meeting_id)
    if meeting is None:
        return []
    rows = agenda.of_meeting(turn.tx, turn.council.id, meeting.id)
    return [Option(cards.titled(topic_of(turn, row, meeting.body_id)), row.id) for row in rows]


def unlocked(turn: Turn, meeting_id: str) -> None:
    """Approved minutes are locked: nothing is marked or taken back any more, what comes later is an addendum."""
    kept = minutes.of_meeting(turn.tx, turn.council.id, meeting_id)
    if kept is not None and kept.state == "approved":
        raise Refusal("minutes-locked")


# --- marking -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Begin:
    """The meeting comes to an item."""

    item: str
    meeting: str = ""
    ref: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """Something for the minutes; `person` is whose it is."""

    text: str
    meeting: str = ""
    item: str = ""
    person: str = ""
    ref: str = ""


def _open_meetings(turn: Turn, _facts: Mapping[str, Json]) -> list[Option]:
    rows = [row for row in meetings.of_council(turn.tx, turn.council.id) if row.state == "open"]
    return [Option(cards.meeting_line(row), row.id) for row in rows if turn.may(Can.DECISION_RECORD, About(row.body_id, row.id))]


MEETING = Field("meeting", "pick", options=_open_meetings, when=ask_meeting)
ITEM = Field("item", "pick", options=items, when=ask_item)


def _keep(turn: Turn, kind: str, meeting_id: str, item_id: str, text: str, *, person: str = "", ref: str = "") -> MarkRow:
    item, meeting = item_of(turn, item_id)
    if meeting.id != meeting_id or (person and people.by_id(turn.tx, turn.council.id, person) is None):
        raise Refusal("core-not-found")
    unlocked(turn, meeting.id)
    row = MarkRow(ref or new_id(), turn.council.id, meeting.id, item.id, kind, person, text, turn.now, turn.person.id)
    marks.add(turn.tx, row)
    turn.note(f"minutes.mark_{kind}", row.id, item=item.id)
    can_take_back(turn, kind, row.id)
    turn.made["entry"] = row.id
    return row


def can_take_back(turn: Turn, kind: str, entry: str) -> None:
    """The word "undo" takes this entry back for a day."""
    turn.undoable(Do("take_back_entry", {"kind": kind, "entry": entry}), say(f"marks-entry-{kind}"), turn.now + DAY)


def _table(turn: Turn, facts: Mapping[str, Json]) -> list[Option]:
    """Those at the table first, then everybody."""
    now = running(turn)
    meeting = meetings.by_id(turn.tx, turn.council.id, str(facts.get("meeting") or (now.meeting.id if now else "")))
    known = audience.known(turn)
    first = list(meetings.representatives(turn.tx, turn.council.id, meeting).values()) if meeting else []
    ids = dict.fromkeys([*(one for one in first if one in known), *known])
    return [Option(Quote(known[one].name), one) for one in ids]


@router.verb(
    "begin_item", Begin, needs=Can.DECISION_RECORD, menu=36, about="item", fields=(MEETING, Field("item", "pick", options=items)),
)  # fmt: skip
def begin_item(turn: Turn, args: Begin) -> Message:
    """The meeting is at this item now; what is marked next belongs to it."""
    item, meeting = item_of(turn, args.item)
    _keep(turn, "item", args.meeting or meeting.id, item.id, "", ref=args.ref)
    return cards.begun(topic_of(turn, item, meeting.body_id), meeting)


@router.verb(
    "mark_info", Said, needs=Can.DECISION_RECORD, menu=36, about="meeting", fields=(MEETING, ITEM, Field("text", "words")),
)  # fmt: skip
def mark_info(turn: Turn, args: Said) -> Message:
    """Something that was said and is to stand in the minutes."""
    return _said(turn, "info", args)


@router.verb(
    "mark_proposal", Said, needs=Can.DECISION_RECORD, menu=36, about="meeting",
    fields=(MEETING, ITEM, Field("text", "words"), Field("person", "pick", options=_table, optional=True)),
)  # fmt: skip
def mark_proposal(turn: Turn, args: Said) -> Message:
    """A proposal made in the meeting, and whose it is."""
    return _said(turn, "proposal", args)


def _said(turn: Turn, kind: str, args: Said) -> Message:
    meeting_id, item_id = placed(turn, args.meeting, args.item)
    row = _keep(turn, kind, meeting_id, item_id, check_text(clean_text(args.text)), person=args.person, ref=args.ref)
    item, meeting = item_of(turn, item_id)
    return cards.marked(row, topic_of(turn, item, meeting.body_id))


# --- what is marked so far, and taking back ----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OfMeeting:
    """A meeting; the one that runs when none is named."""

    meeting: str = ""
    page: int = 0


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: what kind, and which."""

    kind: str
    entry: str


def entries(turn: Turn, meeting: MeetingRow) -> list[cards.Entry]:
    """Everything that is written down of a meeting, in the order it was."""
    tx, council = turn.tx, turn.council.id
    found = [cards.Entry(row.kind, row.id, row.item_id, row.text, row.at) for row in marks.of_meeting(tx, council, meeting.id)]
    found += [cards.Entry("decision", row.id, row.item_id, row.text, row.at) for row in decisions.of_meeting(tx, council, meeting.id)]
    found += [cards.Entry("action", row.id, row.item_id, row.text, row.at) for row in decisions.actions(tx, council, meeting.id)]
    found += [cards.Entry("dissent", row.id, row.item_id, row.text, row.at) for row in decisions.dissents(tx, council, meeting.id)]
    return sorted(found, key=lambda one: (one.at, one.id))


@router.verb("written_so_far", OfMeeting, needs=Can.DECISION_RECORD, menu=37, about="meeting", fields=(MEETING,))
def written_so_far(turn: Turn, args: OfMeeting) -> Message:
    """What stands in the minutes by now, the latest first; each entry can be taken back."""
    now = running(turn)
    meeting = meetings.by_id(turn.tx, turn.council.id, args.meeting) if args.meeting else (now.meeting if now else None)
    if meeting is None:
        raise Refusal("marks-none-open")
    found = entries(turn, meeting)
    topics = {row.id: topic_of(turn, row, meeting.body_id) for row in agenda.of_meeting(turn.tx, turn.council.id, meeting.id)}
    return cards.so_far(meeting, found[::-1], topics, max(0, args.page))


@router.verb("take_back_entry", Entry, needs=Can.DECISION_RECORD)
def take_back_entry(turn: Turn, args: Entry) -> Message:
    """The entry was a mistake and does not stand in the minutes."""
    found = _find(turn, args)
    if found is None:
        raise Refusal("core-button-used")
    text, meeting_id, drop = found
    unlocked(turn, meeting_id)
    if args.kind == "action":
        _tell_free(turn, args.entry)
    if not drop(turn.tx, turn.council.id, args.entry):
        raise Refusal("marks-action-done")
    turn.note(f"minutes.take_back_{args.kind}", args.entry)
    return cards.taken_back(args.kind, text, meeting_id)


Drop = Callable[[Tx, str, str], bool]


def _find(turn: Turn, args: Entry) -> tuple[str, str, Drop] | None:
    """What the entry says, the meeting it belongs to, and how it is taken away."""
    tx, council = turn.tx, turn.council.id
    if args.kind in ("item", *MARKS):
        mark = marks.by_id(tx, council, args.entry)
        return (mark.text, mark.meeting_id, marks.drop) if mark else None
    if args.kind == "decision":
        made = decisions.by_id(tx, council, args.entry)
        return (made.text, made.meeting_id, decisions.drop) if made else None
    if args.kind == "action":
        task = decisions.action(tx, council, args.entry)
        return (task.text, task.meeting_id, decisions.drop_action) if task else None
    raise Refusal("core-old-button")


def _tell_free(turn: Turn, action_id: str) -> None:
    """Whoever had got the task is told that they need not do it."""
    row = decisions.action(turn.tx, turn.council.id, action_id)
    due.cancel(turn.tx, turn.council.id, "action_due", action_id)
    if row is not None and not row.done_at and row.responsible_id != turn.person.id:
        turn.tell("action_taken_back", row.id, [row.responsible_id], cards.task_gone(row.text, row.id))
