"""How decisions, tasks and minority statements look."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.minutes import ANSWERS
from bot.domain.values import Day, Json, Line, Quote, Say, say
from bot.forms import LED
from bot.messages.nodes import Choice, Do, Items, Klass, Message, Node, Para, para
from handlers.cards.inputs import TO_MENU, Topic, about, quoted, short
from storage.decisions import ActionRow, DecisionRow, DissentRow, ReplyRow
from storage.meetings import MeetingRow

PAGE = 7
NO_ANSWER = say("decisions-no-answer")


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


def _answer(row: ActionRow, code: str) -> dict[str, Json]:
    """An answer; the day, or what help is needed, is asked for next."""
    return {"action": row.id, "answer": code} | (LED if code != "done" else {})


def _answers(row: ActionRow) -> tuple[Choice, ...]:
    """What the one who does it can say."""
    return (
        *(Choice(say(f"decisions-answer-{code.replace('_', '-')}-choice"), Do("answer_action", _answer(row, code))) for code in ANSWERS),
        Choice(say("decisions-menu-my-actions"), Do("my_actions")),
    )  # fmt: skip


def action_told(row: ActionRow, topic: Topic) -> Message:
    """To the one who does it."""
    return Message(
        kind="action_assigned", title=say("decisions-action-yours", item=about(topic)), subject=row.id, contact=True,
        body=(para(say("decisions-action-by", day=Day(row.due))), para(quoted(row.text))), choices=_answers(row),
    )  # fmt: skip


def action_due(row: ActionRow) -> Message:
    """To the one who does it, on the day."""
    return Message(
        kind="action_reminder", title=say("decisions-action-today"), subject=row.id, contact=True,
        body=(para(quoted(row.text)), para(say("decisions-action-tell"))), choices=_answers(row),
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
    about_one = Choice(say("decisions-answer-one-choice"), Do("answer_action", {"action": rows[0].id} if len(rows) == 1 else {}))
    return Message(kind="actions", title=say("decisions-mine", many=len(rows)), body=body, contact=True, choices=(about_one, TO_MENU))


# --- answers about tasks, and the list of all --------------------------------------------------------------


def answered(row: ActionRow, reply: ReplyRow) -> Message:
    """To the one who does it: noted."""
    lines: list[Line] = [say(f"decisions-answered-{reply.answer.replace('_', '-')}")]
    if reply.day:
        lines.append(say("decisions-asked-again", day=Day(reply.day)))
    return Message(
        kind="action_answer", title=say("decisions-answer-noted"), subject=row.id, body=(para(quoted(row.text)), Para(tuple(lines))),
        nothing_to_do=True,
    )  # fmt: skip


def answer_told(row: ActionRow, reply: ReplyRow, person: str) -> Message:
    """To the office: what they answered, and what can be done about it."""
    facts = {"person": Quote(person)}
    lines: list[Line] = [quoted(row.text)]
    if reply.text:
        lines.append(say("decisions-their-words", text=Quote(reply.text)))
    if reply.day:
        lines.append(say("decisions-new-day", day=Day(reply.day)))
    close = (Choice(say("decisions-is-done"), Do("action_done", {"action": row.id})),) if reply.answer == "done" else ()
    return Message(
        kind="action_answer_told", title=say(f"decisions-told-{reply.answer.replace('_', '-')}", **facts), subject=row.id, klass=Klass.C2,
        body=(Para(tuple(lines)),), choices=(*close, Choice(say("decisions-menu-all-actions"), Do("all_actions")), TO_MENU),
    )  # fmt: skip


def everything(rows: Sequence[tuple[ActionRow, str, Say | None]], page: int) -> Message:
    """Who does what by when; what is not done yet."""
    shown = rows[page * PAGE : (page + 1) * PAGE]
    lines: list[Line] = [
        say("decisions-all-line", text=Quote(short(row.text)), person=Quote(name), day=Day(row.due), state=state or NO_ANSWER)
        for row, name, state in shown
    ]
    more = (Choice(say("core-next-page-choice"), Do("all_actions", {"page": page + 1})),) if len(rows) > (page + 1) * PAGE else ()
    return Message(
        kind="actions", title=say("decisions-all", many=len(rows)), klass=Klass.C2, body=(Items(tuple(lines)),) if lines else (),
        choices=(*more, TO_MENU), nothing_to_do=True,
    )  # fmt: skip


def state_of(reply: ReplyRow) -> Say:
    """What was answered last, in a few words."""
    if reply.day:
        return say("decisions-state-day", day=Day(reply.day))
    return say(f"decisions-state-{reply.answer.replace('_', '-')}")


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


def dissent_gone(row: DissentRow) -> Message:
    """It does not stand in the minutes."""
    return Message(
        kind="dissent", title=say("marks-taken-back", what=say("marks-entry-dissent")), subject=row.id,
        body=(para(quoted(row.text)),), nothing_to_do=True,
    )  # fmt: skip
