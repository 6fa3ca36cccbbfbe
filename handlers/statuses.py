"""A council's own words for what becomes of an input; the codes and what they mean stay the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from bot.domain.access import Can
from bot.domain.errors import Refusal
from bot.domain.inputs import STATUSES
from bot.domain.texts import clean_name
from bot.domain.values import Json, Quote, Say
from bot.messages.nodes import Message
from bot.turn import Field, Option, Router, Turn
from handlers.cards import inputs as input_cards
from handlers.cards import statuses as cards
from storage import status_words

router = Router("statuses")
PREFIXES = ("inputs-status-", "outcomes-verdict-")
LONGEST = 40


@dataclass(frozen=True, slots=True)
class Rename:
    """A status and the council's word for it; an empty word gives ours back."""

    status: str
    word: str = ""


@dataclass(frozen=True, slots=True)
class Nothing:
    """Nothing more is needed."""


def _codes(turn: Turn, _facts: Mapping[str, Json]) -> list[Option]:
    own = status_words.words(turn.tx, turn.council.id, turn.person.lang)
    return [Option(Quote(own[code]) if code in own else input_cards.status(code), code) for code in STATUSES]


@router.verb(
    "rename_status", Rename, needs=Can.COUNCIL_CHANGE, menu=88,
    fields=(Field("status", "pick", options=_codes), Field("word", "words", optional=True)),
)  # fmt: skip
def rename_status(turn: Turn, args: Rename) -> Message:
    """The council calls it so from now on, in the language this person reads."""
    if args.status not in STATUSES:
        raise Refusal("input-status-unknown", status=args.status)
    word = clean_name(args.word, LONGEST)
    others = status_words.words(turn.tx, turn.council.id, turn.person.lang)
    if word and any(word.casefold() == other.casefold() for code, other in others.items() if code != args.status):
        raise Refusal("statuses-word-taken", word=word)
    status_words.put(turn.tx, turn.council.id, turn.person.lang, args.status, word)
    turn.note("council.status_word", args.status, word=word, lang=turn.person.lang)
    return cards.renamed(args.status, word)


@router.verb("status_list", Nothing, needs=Can.COUNCIL_SEE)
def status_list(turn: Turn, _: Nothing) -> Message:
    """Every status with its sign, its word and what it means."""
    return cards.listed(status_words.words(turn.tx, turn.council.id, turn.person.lang))


def worded(turn: Turn, message: Message, lang: str = "") -> Message:
    """The message with the council's own words, as far as it has them in the reader's language."""
    own = status_words.words(turn.tx, turn.council.id, lang or turn.person.lang)
    named = {prefix + code.replace("_", "-"): word for code, word in own.items() for prefix in PREFIXES}
    changed: Message = _replaced(message, named) if own else message
    return changed


def _replaced(node: Any, own: Mapping[str, str]) -> Any:
    """The same structure with every named status in the council's own word."""
    if isinstance(node, Say):
        return Quote(own[node.key]) if node.key in own else Say(node.key, {name: _replaced(fact, own) for name, fact in node.facts.items()})
    if isinstance(node, tuple):
        return tuple(_replaced(one, own) for one in node)
    if is_dataclass(node) and not isinstance(node, type):
        found = {one.name: _replaced(getattr(node, one.name), own) for one in fields(node) if one.name not in ("args", "do")}
        return replace(node, **found)
    return node
