"""/mandate: what the council may decide, may advise on and may not touch, in at most 120 words (A6)."""

from __future__ import annotations

import json
from dataclasses import dataclass

from bot.domain import mandates as rules
from bot.domain.access import Can
from bot.domain.texts import clean_text
from bot.messages.nodes import Message
from bot.plain_language.lix import measure
from bot.turn import Field, Router, Turn
from handlers.cards import mandates as cards
from handlers.people import officers_but_me
from storage import councils

router = Router("mandates")
HEAVY = 35  # LIX above which a text is not plain


@dataclass(frozen=True)
class Nothing:
    """A question that needs no more."""


@dataclass(frozen=True)
class Mandate:
    """The three parts."""

    decides: str
    advises: str
    never: str


@router.verb("mandate", Nothing, needs=Can.COUNCIL_SEE, menu=75)
def mandate(turn: Turn, args: Nothing) -> Message:  # noqa: ARG001
    """What the council is for, in few words (seed 21)."""
    found = rules.parts(turn.rules.raw)
    text, cut = rules.shortened(turn.rules.mandate, rules.LOOSE)
    change = turn.may(Can.COUNCIL_CHANGE, turn.about)
    return cards.mandate(turn.council.name, turn.rules.authority, found, text, turn.council.lang, cut=cut, change=change)


def _checked(args: Mandate) -> dict[str, str]:
    return rules.check({name: clean_text(getattr(args, name)) for name in rules.PARTS})


def _confirm(turn: Turn, args: Mandate) -> Message:
    found = _checked(args)
    reading = measure("\n".join(found.values()), prose=False)
    lix = round(reading.lix) if reading.words >= 30 and reading.lix > HEAVY else 0
    return cards.confirm(found, turn.council.lang, lix)


@router.verb(
    "write_mandate", Mandate, needs=Can.COUNCIL_CHANGE, menu=68, confirm=_confirm,
    fields=tuple(Field(name, "words") for name in rules.PARTS),
)  # fmt: skip
def write_mandate(turn: Turn, args: Mandate) -> Message:
    """The office writes the mandate in three parts; the other officers are told."""
    found = _checked(args)
    raw = {**json.loads(turn.council.rules), "mandate_parts": found}
    councils.change_rules(turn.tx, turn.council.id, json.dumps(raw, ensure_ascii=False))
    turn.note("council.mandate", turn.council.id, words=sum(map(rules.words, found.values())))
    turn.tell("mandate_written", turn.council.id, officers_but_me(turn), cards.told(turn.person.name), named=str(turn.now))
    return cards.mandate(turn.council.name, turn.rules.authority, found, "", turn.council.lang, cut=False, change=False)
