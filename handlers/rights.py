"""My rights: pay, taking part, support, confidence, what is kept, taking it back, complaints; each one press from use (seed 33)."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.domain.access import Can, Role, may
from bot.domain.errors import Refusal
from bot.domain.rates import Component
from bot.domain.rights import LONGEST, RIGHTS, complaints
from bot.domain.texts import clean_text
from bot.domain.values import Json
from bot.messages.nodes import Message
from bot.turn import Field, Option, Router, Turn
from handlers import fee_facts
from handlers.cards import rights as cards
from storage import councils, supports

router = Router("rights")


@dataclass(frozen=True)
class Nothing:
    """A verb that needs to know nothing."""


@dataclass(frozen=True)
class Which:
    """One right."""

    right: str


def _options(_turn: Turn, _given: Mapping[str, Json]) -> Sequence[Option]:
    return [Option(cards.label(code), code) for code in RIGHTS]


@router.verb("my_rights", Nothing, needs=Can.OWN_HELP, menu=83)
def my_rights(turn: Turn, _: Nothing) -> Message:
    """Every right as something one can do."""
    return cards.every(turn.council.name)


@router.verb("right", Which, needs=Can.OWN_HELP, fields=(Field("right", "pick", options=_options),))
def right(turn: Turn, args: Which) -> Message:
    """One right: what it is here, and what can be done about it now."""
    if args.right not in RIGHTS:
        raise Refusal("core-old-button")
    return cards.one(args.right, facts(turn, args.right), acts(turn, args.right))


def facts(turn: Turn, code: str) -> cards.Known:
    """What this council says about a right."""
    return cards.Known(
        turn.rules.country.lower(), turn.rules.authority, complaints(turn.rules.raw), turn.council.lang,
        _paid(turn) if code == "pay" else (), turn.may(Can.COUNCIL_CHANGE, turn.about),
    )  # fmt: skip


def _paid(turn: Turn) -> tuple[cards.Paid, ...]:
    """What the council pays for today, in its own order; what only the chair or a late cancellation gives is left out."""
    rates = fee_facts.rates_of(turn)
    table = rates.found(date.fromisoformat(turn.today)) if rates is not None else None
    if rates is None or table is None:
        return ()

    def ordinary(one: Component) -> bool:
        return one.rule.kind not in ("percent_of_line", "advance") and not one.called_off

    labels = fee_facts.labels(turn)
    return tuple(cards.Paid(one, table, rates.currency, labels) for one in table.components if ordinary(one))


def acts(turn: Turn, code: str) -> tuple[str, ...]:
    """The verbs that act on a right, for those who may."""
    found = RIGHTS[code]
    if code == "support":
        has = supports.supports_of(turn.tx, turn.council.id, turn.person.id)
        found = (("drop_support",) if has else found) if _ever(turn, Can.OWN_SUPPORT) else ("human",)
    if code == "away" and not _ever(turn, Can.INPUT_WITHDRAW):
        found = tuple(verb for verb in found if verb != "withdraw_comment")
    return found


def _ever(turn: Turn, can: Can) -> bool:
    """May they do it to anything at all, in any of their bodies?"""
    return may({Role(role.role) for role in turn.roles}, can)


# -- the council's own way to complain ---------------------------------------------------------------------


@dataclass(frozen=True)
class Way:
    """Where and how one complains."""

    text: str


@router.verb("write_complaints", Way, needs=Can.COUNCIL_CHANGE, fields=(Field("text", "words"),))
def write_complaints(turn: Turn, args: Way) -> Message:
    """The council's own words about where to complain."""
    text = " ".join(clean_text(args.text).split())
    if not text:
        raise Refusal("core-empty")
    if len(text) > LONGEST:
        raise Refusal("core-too-long", limit=LONGEST)
    raw = {**json.loads(turn.council.rules), "complaints": text}
    councils.change_rules(turn.tx, turn.council.id, json.dumps(raw, ensure_ascii=False))
    turn.rules = replace(turn.rules, raw=raw)
    turn.note("council.change", "complaints")
    return right(turn, Which("complain"))
