"""How rights look: a list of what one can do, and each right with what it is here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.domain.money import percent_of
from bot.domain.rates import Component, Rule, Table
from bot.domain.rights import RIGHTS
from bot.domain.values import Money, Quote, Say, say
from bot.messages.nodes import Choice, Do, Heading, Items, Klass, Message, Node, para
from handlers.cards.fee_lines import named
from handlers.cards.talk import TO_MENU

MOST_LINES = 7
BACK = Choice(say("rights-back-choice"), Do("my_rights"))


@dataclass(frozen=True, slots=True)
class Paid:
    """Something the council pays for."""

    component: Component
    table: Table
    currency: str
    labels: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Known:
    """What a council says about rights."""

    country: str
    authority: str
    complaints: str
    lang: str
    paid: Sequence[Paid] = ()
    office: bool = False


def label(code: str) -> Say:
    """A right, said as what one can do."""
    return say(f"rights-{code}-choice")


def every(council: str) -> Message:
    """All rights."""
    return Message(
        kind="rights", title=say("rights-title", council=Quote(council)), klass=Klass.C0, body=(para(say("rights-title-body")),),
        choices=tuple(Choice(label(code), Do("right", {"right": code})) for code in RIGHTS), contact=True,
    )  # fmt: skip


def text_of(code: str, known: Known) -> tuple[Node, ...]:
    """A right in words, as this council has it; a course says the same."""
    if code == "complain":
        first = Quote(known.complaints, known.lang) if known.complaints else say("rights-complain-first", authority=Quote(known.authority))
        return (para(first), para(say(f"rights-complain-{known.country}")))
    if code == "see":
        return (para(say("rights-see-body")), para(say(f"rights-see-{known.country}")))
    return (para(say(f"rights-{code}-body")),)


def one(code: str, known: Known, acts: Sequence[str]) -> Message:
    """One right, and what can be done about it now."""
    nodes = list(text_of(code, known))
    if code == "pay":
        lines = tuple(_line(paid) for paid in known.paid[:MOST_LINES])
        nodes += [Heading(say("rights-rates")), Items(lines)] if lines else [para(say("rights-no-rates"))]
        nodes += [para(say("rights-rates-more"))] if len(known.paid) > MOST_LINES else []
    choices = [Choice(say(f"rights-do-{verb.replace('_', '-')}-choice"), Do(verb)) for verb in acts]
    if code == "complain" and known.office:
        choices.append(Choice(say("rights-write-choice"), Do("write_complaints")))
    return Message(
        kind="rights", title=say(f"rights-{code}"), klass=Klass.C0, body=tuple(nodes), choices=(*choices, BACK, TO_MENU), contact=True,
    )  # fmt: skip


def _line(paid: Paid) -> Say:
    """What is paid for one thing, in words."""
    rule, what = paid.component.rule, named(paid.component.code, paid.table, paid.labels)

    def money(minor: int) -> Money:
        return Money(minor, paid.currency)

    if rule.kind == "per_hour":
        return say("rights-rate-hour", what=what, sum=money(rule.amount))
    if rule.kind == "distance":
        return say("rights-rate-distance", what=what, sum=money(rule.amount), unit=say(f"rights-unit-{rule.unit or 'km'}"))
    sums = _sums(rule)
    if not sums:
        return say("rights-rate-receipt" if paid.component.needs_receipt else "rights-rate-agreed", what=what)
    if sums[0] == sums[-1]:
        return say("rights-rate-flat", what=what, sum=money(sums[0]))
    return say("rights-rate-from-to", what=what, least=money(sums[0]), most=money(sums[-1]))


def _sums(rule: Rule) -> list[int]:
    """The sums a line can come to, the smallest first; none where a receipt decides."""
    if rule.kind == "flat":
        return [rule.amount]
    if rule.kind == "length_bands":
        return sorted(int(each.value) for each in rule.bands)
    if rule.kind == "percent_of_base":
        return sorted(percent_of(rule.amount, each.value, rule.to_minor, rule.rounding) for each in rule.bands)
    return []
