"""How decisions, tasks and minority statements look."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.values import Day, Line, Quote, Say, say
from bot.messages.nodes import Choice, Do, Items, Message, Node, Para, para
from handlers.cards.inputs import TO_MENU, Topic, about, quoted, short
from storage.decisions import ActionRow, DecisionRow, DissentRow
from storage.meetings import MeetingRow


def meeting_line(meeting: MeetingRow) -> Say:
    """A meeting in a list: its name and day."""
    return say("decisions-meeting-line", title=Quote(meeting.title), day=Day(meeting.day))


def decided(row: DecisionRow, topic: Topic, responsible: str) -> Message:
    """The decision as it will stand in the minutes."""
    lines: list[Line] = [quoted(row.text)]
    if responsible:
        lines.append(say("decisions-responsible", person=Quote(responsible)))
    if row.due:
        lines.append(say("decisions-by", day=Day(row.due)))
    given = {"meeting": row.meeting_id, "item": row.item_id}
    return Message(
        kind="decision", title=say("decisions-recorded", item=about(topic)), subject=row.id,
        body=(Para(tuple(lines)), para(say("decisions-in-minutes"))),
        choices=(
            Choice(say("decisions-one-more"), Do("record_decision", {"meeting": row.meeting_id})),
            Choice(say("decisions-menu-record-action"), Do("record_action", given)),
            TO_MENU,
        ),
    )  # fmt: skip


def _task(row: ActionRow) -> Say:
    return say("decisions-task", text=Quote(row.text), day=Day(row.due))


def action_line(row: ActionRow) -> Say:
    """A task in a list."""
    return say("decisions-task", text=Quote(short(row.text)), day=Day(row.due))


def acted(row: ActionRow, topic: Topic, responsible: str) -> Message:
    """Somebody does it."""
    return Message(
        kind="action", title=say("decisions-action-recorded", item=about(topic)), subject=row.id,
        body=(para(_task(row)), para(say("decisions-person-does-it", person=Quote(responsible)))), nothing_to_do=True,
    )  # fmt: skip


def action_told(row: ActionRow, topic: Topic) -> Message:
    """To the one who does it."""
    return Message(
        kind="action_assigned", title=say("decisions-action-yours", item=about(topic)), subject=row.id, contact=True,
        body=(para(say("decisions-action-by", day=Day(row.due))), para(quoted(row.text))),
        choices=(Choice(say("decisions-menu-my-actions"), Do("my_actions")),),
    )  # fmt: skip


def action_due(row: ActionRow) -> Message:
    """To the one who does it, on the day."""
    return Message(
        kind="action_reminder", title=say("decisions-action-today"), subject=row.id, contact=True,
        body=(para(quoted(row.text)), para(say("decisions-action-tell"))),
        choices=(Choice(say("decisions-menu-my-actions"), Do("my_actions")),),
    )  # fmt: skip


def action_due_office(row: ActionRow, responsible: str) -> Message:
    """To the office, on the day: is it done?"""
    return Message(
        kind="action_due_office", title=say("decisions-action-today-office", person=Quote(responsible)), subject=row.id,
        body=(para(quoted(row.text)),),
        choices=(Choice(say("decisions-is-done"), Do("action_done", {"action": row.id})), TO_MENU),
    )  # fmt: skip


def done(row: ActionRow, left: int) -> Message:
    """It is done; how much is left."""
    return Message(
        kind="action", title=say("decisions-done"), subject=row.id,
        body=(para(quoted(row.text)), para(say("decisions-left", many=left))), nothing_to_do=True,
    )  # fmt: skip


def mine(rows: Sequence[ActionRow]) -> Message:
    """What this person has promised."""
    if not rows:
        return Message(kind="actions", title=say("decisions-mine-none"), nothing_to_do=True)
    body: tuple[Node, ...] = (Items(tuple(_task(row) for row in rows)), para(say("decisions-action-tell")))
    return Message(kind="actions", title=say("decisions-mine", many=len(rows)), body=body, contact=True, choices=(TO_MENU,))


def confirm_dissent(topic: Topic, text: str) -> Message:
    """Is this what the minutes should say?"""
    return Message(
        kind="dissent_confirm", title=say("core-confirm-title"),
        body=(para(quoted(text)), para(say("decisions-dissent-name", item=about(topic)))),
    )  # fmt: skip


def dissented(row: DissentRow, topic: Topic) -> Message:
    """It stands in the minutes."""
    return Message(
        kind="dissent", title=say("decisions-dissent-kept", item=about(topic)), subject=row.id,
        body=(para(quoted(row.text)), para(say("decisions-dissent-body"))), nothing_to_do=True,
    )  # fmt: skip
