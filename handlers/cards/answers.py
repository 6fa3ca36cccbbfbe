"""How answers that are owed look: reminders, what waits, what was never answered."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.values import Day, Line, Say, say
from bot.messages.nodes import Choice, Do, Items, Klass, Message, Node, para
from handlers.cards.inputs import TO_MENU, quoted, short
from storage.inputs import InputRow, Waiting


def _by(row: InputRow | Waiting) -> Say:
    if not row.answer_due:
        return say("answers-number", number=row.number)
    return say("answers-number-day", number=row.number, day=Day(row.answer_due))


def line(row: InputRow) -> Say:
    """One input in a list: its number, its date, its first words."""
    words: Line = quoted(short(row.text)) if row.text_kept and not row.held else say("inputs-text-not-shown")
    return say("answers-line", name=_by(row), words=words)


def reminder(kind: str, rows: Sequence[Waiting], day: str) -> Message:
    """To the one who is to answer, or to their leader: these inputs have no answer."""
    many = len(rows)
    today = kind == "answer_reminder" and all(row.answer_due == day for row in rows)
    key = "answers-escalation" if kind == "answer_escalation" else "answers-due-today" if today else "answers-reminder"
    body: list[Node] = [para(say(f"{key}-body", many=many)), Items(tuple(_by(row) for row in rows))]
    choices = [
        Choice(say("answers-answer-one", number=row.number), Do("set_outcome", {"input": row.id})) for row in rows[:3]
    ]
    if kind == "answer_escalation":
        choices = [Choice(say("answers-see-one", number=row.number), Do("show_input", {"input": row.id})) for row in rows[:3]]
    elif many > len(choices):
        choices.append(Choice(say("answers-menu-answers-waiting"), Do("answers_waiting")))
    return Message(
        kind=kind, title=say(key, many=many), body=tuple(body), choices=tuple(choices), klass=Klass.C1, contact=True,
        subject=",".join(row.id for row in rows),
    )  # fmt: skip


def missing(row: InputRow) -> Message:
    """To the giver: no answer has come in time."""
    said = (para(quoted(row.text)),) if row.text_kept else ()
    return Message(
        kind="answer_missing", title=say("answers-missing", number=row.number), subject=row.id, contact=True,
        body=(*said, para(say("answers-missing-body", day=Day(row.answer_due)), say("answers-missing-next"))),
        choices=(Choice(say("inputs-see-history"), Do("show_input", {"input": row.id})),),
    )  # fmt: skip


def waiting(rows: Sequence[InputRow], many: int, unowned: int, following: int) -> Message:
    """What waits for this person's answer, the most urgent first."""
    if not rows:
        return Message(kind="answers", title=say("answers-none"), nothing_to_do=True)
    body: list[Node] = [para(say("answers-pick"))]
    if unowned:
        body.insert(0, para(say("answers-unowned", many=unowned)))
    choices = [Choice(line(row), Do("set_outcome", {"input": row.id})) for row in rows]
    if following:
        choices.append(Choice(say("core-next-page-choice"), Do("answers_waiting", {"page": following})))
    return Message(kind="answers", title=say("answers-waiting", many=many), body=tuple(body), choices=(*choices, TO_MENU))


