"""How it looks when two sides look for a solution: where they stand, what can be said, what the other side hears."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.domain.negotiations import OFFER, YES, Move, agreed
from bot.domain.values import Json, Line, Quote, Say, say
from bot.messages.nodes import Choice, Do, Items, Message, Node, para
from handlers.cards.inputs import TO_MENU, quoted
from storage.inputs import InputRow

SHOWN = 12


def _part(move: Move, *, counter: bool = False) -> str:
    return "counter" if move.part == OFFER and counter else move.part


def lines(said: Sequence[Move]) -> tuple[Say, ...]:
    """What both sides have said, one line each."""
    found = []
    table = ""
    for move in said:
        counter = move.part == OFFER and table not in ("", move.side)
        found.append(say(f"negotiations-line-{move.side}-{_part(move, counter=counter)}", text=Quote(move.text)))
        table = move.side if move.part == OFFER else table
    return tuple(found)


def _choice(row: InputRow, part: str, *, counter: bool) -> Choice:
    label = "counter" if part == OFFER and counter else part
    args: dict[str, Json] = {"input": row.id, "part": part}
    return Choice(say(f"negotiations-{label}-choice"), Do("bargain", args if part == YES else args | {"_led": True}, sure=part == YES))


def _choices(row: InputRow, ways: Sequence[str]) -> tuple[Choice, ...]:
    return tuple(_choice(row, part, counter=YES in ways) for part in ways[:3])


def stand(row: InputRow, said: Sequence[Move], side: str, ways: Sequence[str]) -> Message:
    """Where the two sides stand."""
    body: list[Node] = [para(quoted(row.text))] if row.text_kept else []
    shown: tuple[Line, ...] = lines(said)[-SHOWN:]
    body.append(Items(shown) if shown else para(say("negotiations-nothing-said")))
    if agreed(said) is not None:
        body.append(para(say(f"negotiations-agreed-{side}")))
    return Message(
        kind="negotiation", title=say("negotiations-stand", number=row.number), subject=row.id, body=tuple(body),
        choices=(*_choices(row, ways), TO_MENU), nothing_to_do=not ways,
    )  # fmt: skip


def ask(row: InputRow, part: str, *, counter: bool) -> Message:
    """The question for one part."""
    key = "counter" if part == OFFER and counter else part
    return Message(
        kind="question", title=say(f"negotiations-ask-{key}"), subject=row.id,
        body=(para(say(f"negotiations-ask-{key}-help"), say("core-form-done")),),
    )  # fmt: skip


def told(
    row: InputRow, move: Move, *, counter: bool, ways: Sequence[str], solution: Mapping[str, Json] | None
) -> Message:
    """To the other side: this was said; what they can do now."""
    part = _part(move, counter=counter)
    choices = _choices(row, ways)
    if solution is not None and move.side == "members":
        choices = (Choice(say("negotiations-write-choice"), Do("agreed_solution", {"input": row.id, **solution})),)
    return Message(
        kind="negotiation", title=say(f"negotiations-told-{move.side}-{part}", number=row.number), subject=row.id, contact=True,
        body=(para(quoted(move.text)),), choices=(*choices, Choice(say("negotiations-see-choice"), Do("negotiate", {"input": row.id}))),
    )  # fmt: skip


def said(row: InputRow, move: Move, *, solution: Mapping[str, Json] | None) -> Message:
    """It is kept and the other side is told; the service writes the solution down when both agree."""
    write = Choice(say("negotiations-write-choice"), Do("agreed_solution", {"input": row.id, **(solution or {})}))
    choices = (Choice(say("negotiations-see-choice"), Do("negotiate", {"input": row.id})), TO_MENU)
    return Message(
        kind="negotiation", title=say("negotiations-said", number=row.number), subject=row.id,
        body=(para(quoted(move.text)), para(say("negotiations-said-body"))),
        choices=choices if solution is None else (write, *choices),
    )  # fmt: skip
