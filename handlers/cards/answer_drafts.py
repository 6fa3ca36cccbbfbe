"""How answers laid aside look: each as it will be given, then all at once."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.values import Line, Quote, Say, say
from bot.messages.nodes import Choice, Do, Items, Message, Node, para
from handlers.cards.inputs import TO_MENU, short, status
from storage.inputs import InputRow

Laid = Sequence[tuple[InputRow, str, str]]


def kept(row: InputRow, many: int, following: InputRow | None) -> Message:
    """To the one who answers: it is laid aside; the next one is one press away."""
    choices = [Choice(say("answers-publish-choice", many=many), Do("publish_answers"))]
    if following is not None:
        choices.insert(0, Choice(say("answers-next-choice", number=following.number), Do("set_outcome", {"input": following.id})))
    return Message(
        kind="answer_laid", title=say("answers-laid", number=row.number), subject=row.id,
        body=(para(say("answers-laid-body")),), choices=(*choices, TO_MENU),
    )  # fmt: skip


def _line(row: InputRow, code: str, reason: str) -> Say:
    if reason:
        return say("answers-laid-line-reason", number=row.number, status=status(code), reason=Quote(short(reason)))
    return say("answers-laid-line", number=row.number, status=status(code))


def laid(rows: Laid) -> Message:
    """All that is laid aside."""
    if not rows:
        return Message(kind="answers_laid", title=say("answers-none-laid"), choices=(TO_MENU,), nothing_to_do=True)
    lines: tuple[Line, ...] = tuple(_line(*one) for one in rows)
    return Message(
        kind="answers_laid", title=say("answers-laid-all", many=len(rows)), body=(Items(lines),),
        choices=(
            Choice(say("answers-publish-choice", many=len(rows)), Do("publish_answers")),
            Choice(say("answers-drop-choice"), Do("drop_answer", {"input": rows[-1][0].id})),
            TO_MENU,
        ),
    )  # fmt: skip


def confirm(rows: Laid) -> Message:
    """Give all of them now?"""
    lines: tuple[Line, ...] = tuple(_line(*one) for one in rows)
    return Message(kind="answers_confirm", title=say("answers-publish-sure", many=len(rows)),
                   body=(Items(lines), para(say("outcomes-giver-told"))))  # fmt: skip


def published(given: Sequence[InputRow], left: Sequence[InputRow]) -> Message:
    """They are given; what stayed, and why."""
    body: list[Node] = []
    if left:
        body.append(para(say("answers-left", many=len(left))))
        body.append(Items(tuple(say("answers-number", number=row.number) for row in left)))
    choices = tuple(Choice(say("answers-see-one", number=row.number), Do("show_input", {"input": row.id})) for row in left[:3])
    return Message(
        kind="answers_published", title=say("answers-published", many=len(given)), body=tuple(body), choices=(*choices, TO_MENU),
        nothing_to_do=not left,
    )  # fmt: skip


def dropped(row: InputRow) -> Message:
    """It is thrown away; the input still waits."""
    return Message(
        kind="answer_laid", title=say("answers-dropped", number=row.number), subject=row.id,
        choices=(Choice(say("answers-answer-one", number=row.number), Do("set_outcome", {"input": row.id})), TO_MENU),
    )  # fmt: skip
