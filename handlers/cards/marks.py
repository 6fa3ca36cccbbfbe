"""How marking for the minutes looks: short receipts, and the list of what is written so far."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from bot.domain.minutes import cut
from bot.domain.values import Day, Line, Quote, Say, say
from bot.messages.nodes import Choice, Do, Items, Klass, Message, Node, para
from handlers.cards.inputs import TO_MENU, Topic, about, quoted, titled
from storage.marks import MarkRow
from storage.meetings import MeetingRow

PAGE = 4
__all__ = ["titled"]


class Entry(NamedTuple):
    """One thing that is written down."""

    kind: str
    id: str
    item: str
    text: str
    at: int


def meeting_line(meeting: MeetingRow) -> Say:
    """A meeting in a list."""
    return say("decisions-meeting-line", title=Quote(meeting.title), day=Day(meeting.day))


def _more(meeting_id: str) -> tuple[Choice, ...]:
    given = {"meeting": meeting_id}
    return (
        Choice(say("marks-info-choice"), Do("mark_info", given)),
        Choice(say("marks-decision-choice"), Do("record_decision", given)),
        Choice(say("marks-so-far-choice"), Do("written_so_far", given)),
        TO_MENU,
    )


def begun(topic: Topic, meeting: MeetingRow) -> Message:
    """The meeting is at this item."""
    return Message(
        kind="mark", title=say("marks-begun", item=about(topic)), subject=meeting.id,
        body=(para(say("marks-begun-how")),), choices=_more(meeting.id),
    )  # fmt: skip


def marked(row: MarkRow, topic: Topic) -> Message:
    """It stands in the minutes."""
    return Message(
        kind="mark", title=say(f"marks-noted-{row.kind}", item=about(topic)), subject=row.id,
        body=(para(quoted(row.text)), para(say("marks-undo-how"))), choices=_more(row.meeting_id),
    )  # fmt: skip


def _line(one: Entry, topics: Mapping[str, Topic]) -> Line:
    item = about(topics[one.item]) if one.item in topics else say("marks-no-item")
    if one.kind == "item":
        return say("marks-line-item", item=item)
    return say("marks-line", kind=say(f"marks-entry-{one.kind}"), item=item, text=Quote(cut(one.text, 90)))


def _take_back(one: Entry, topics: Mapping[str, Topic]) -> Choice:
    text = Quote(cut(one.text, 40)) if one.text else _line(one, topics)
    return Choice(
        say("marks-take-back", what=say(f"marks-entry-{one.kind}"), text=text), Do("take_back_entry", {"kind": one.kind, "entry": one.id})
    )


def so_far(meeting: MeetingRow, found: Sequence[Entry], topics: Mapping[str, Topic], page: int) -> Message:
    """The latest first, each with a way to take it back; a minority statement is taken back by whoever made it."""
    shown = found[page * PAGE : (page + 1) * PAGE]
    lines: tuple[Node, ...] = (Items(tuple(_line(one, topics) for one in shown)),) if shown else (para(say("marks-nothing-yet")),)
    choices = [_take_back(one, topics) for one in shown if one.kind != "dissent"]
    if len(found) > (page + 1) * PAGE:
        choices.append(Choice(say("core-next-page-choice"), Do("written_so_far", {"meeting": meeting.id, "page": page + 1})))
    return Message(
        kind="marks", title=say("marks-so-far", n=len(found)), subject=meeting.id, klass=Klass.C2,
        body=(*lines, para(say("marks-only-marked"))), choices=(*choices, TO_MENU),
    )  # fmt: skip


def taken_back(kind: str, text: str, meeting_id: str) -> Message:
    """It does not stand in the minutes any more."""
    return Message(
        kind="mark", title=say("marks-taken-back", what=say(f"marks-entry-{kind}")), subject=meeting_id,
        body=(para(quoted(text)),) if text else (), nothing_to_do=True,
        choices=(Choice(say("marks-so-far-choice"), Do("written_so_far", {"meeting": meeting_id})), TO_MENU),
    )  # fmt: skip


def task_gone(text: str, action_id: str) -> Message:
    """To the one who had got it: it was a mistake."""
    return Message(
        kind="action_taken_back", title=say("marks-task-gone"), subject=action_id,
        body=(para(quoted(text)), para(say("marks-task-gone-why"))), nothing_to_do=True,
    )  # fmt: skip
