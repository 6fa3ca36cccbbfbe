"""How inputs that may say the same look, two by two."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.values import Json, Quote, say
from bot.messages.nodes import Choice, Do, Klass, Message, Node, para
from handlers.cards.inputs import TO_MENU, short
from storage.inputs import InputRow


def similar(found: Sequence[tuple[InputRow, InputRow]], many: int, following: int, item: str) -> Message:
    """Pairs with a way to join each; nothing is joined by itself."""
    if not found:
        return Message(kind="similar", title=say("inputs-similar-none"), choices=(TO_MENU,), nothing_to_do=True)
    body: list[Node] = [para(say("inputs-similar-body"))]
    choices = []
    for first, second in found:
        body.append(para(
            say("inputs-similar-line", number=first.number, text=Quote(short(first.text))),
            say("inputs-similar-line", number=second.number, text=Quote(short(second.text))),
        ))  # fmt: skip
        join: dict[str, Json] = {"input": second.id, "status": "merged", "merged_into": first.id, "_led": True}
        choices.append(Choice(say("inputs-join-choice", second=second.number), Do("set_outcome", join)))
    last = Choice(say("core-next-page-choice"), Do("similar_inputs", {"item": item, "page": following})) if following else TO_MENU
    return Message(
        kind="similar", title=say("inputs-similar", many=many), klass=Klass.C1, body=tuple(body), choices=(*choices, last)
    )  # fmt: skip
