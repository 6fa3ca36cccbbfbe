"""How late money, the cost of involvement and the members' year look to officers."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from bot.domain.values import Day, Line, Money, Quote, Say, say
from bot.messages.nodes import Choice, Do, Facts, Items, Klass, Message, Node, para
from handlers.cards.fee_lines import figure
from handlers.cards.fee_years import years
from handlers.cards.fees import state
from handlers.cards.meetings import TO_MENU
from storage.claims import ClaimRow

FEW = 3


def late(found: Sequence[tuple[ClaimRow, str, int]], target: int, middle: str, many: int) -> Message:
    """To the coordinator: what is late, how many days, and where it stands."""
    body: list[Node] = (
        [Items(tuple(say("fee-late-line", name=Quote(name), day=Day(one.day), days=days, state=state(one)) for one, name, days in found))]
        if found
        else []
    )
    body.append(para(say("fee-late-target", days=target)))
    if middle:
        body.append(para(say("fee-late-middle", days=figure(Fraction(middle)), many=many)))
    choices = tuple(
        Choice(
            say("fee-of-person", name=Quote(name), day=Day(one.day)), Do("fee_see", {"person": one.person_id, "meeting": one.meeting_id})
        )
        for one, name, _days in found[:FEW]
    )
    return Message(
        kind="fees_late",
        title=say("fee-late", many=len(found)) if found else say("fee-late-none"),
        klass=Klass.C2,
        body=tuple(body),
        choices=(*choices, TO_MENU),
        nothing_to_do=not found,
    )


class Costs(NamedTuple):
    """A year's involvement in money, without names."""

    year: int
    currency: str
    fees: int
    expenses: int
    paid: int
    claims: int
    meetings: int


def costs(found: Costs, beside: Sequence[int]) -> Message:
    """To officers: what a year costs."""
    pairs: tuple[tuple[Say, Line], ...] = (
        (say("fee-label-fees"), say("fee-sum", sum=Money(found.fees, found.currency))),
        (say("fee-label-expenses"), say("fee-sum", sum=Money(found.expenses, found.currency))),
        (say("fee-label-paid"), say("fee-sum", sum=Money(found.paid, found.currency))),
        (say("fee-label-claims"), say("fee-count", many=found.claims)),
        (say("fee-label-meetings"), say("fee-count", many=found.meetings)),
    )
    return Message(
        kind="fee_costs",
        title=say("fee-costs", year=str(found.year), sum=Money(found.fees + found.expenses, found.currency)),
        klass=Klass.C2,
        body=(Facts(pairs),),
        choices=(*years("fee_costs", beside), TO_MENU),
        nothing_to_do=True,
    )


def overview(year: int, currency: str, rows: Sequence[tuple[str, int, int]], beside: Sequence[int]) -> Message:
    """To the approver: each member's year."""
    lines = tuple(
        say("fee-overview-line", name=Quote(name), sum=Money(all_of, currency), taxable=Money(taxed, currency))
        for name, all_of, taxed in rows
    )
    body: tuple[Node, ...] = (Items(lines), para(say("fee-overview-means"))) if lines else (para(say("fee-overview-none")),)
    return Message(
        kind="fee_overview", title=say("fee-overview", year=str(year)), klass=Klass.C2, body=body,
        choices=(*years("fee_overview", beside), TO_MENU), nothing_to_do=True,
    )  # fmt: skip
