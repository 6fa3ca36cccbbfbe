"""How a member's year of fees looks: what has come, what comes, what is taken off, what waits; and the member's own limit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bot.domain.claims import OPEN
from bot.domain.values import Day, Line, Money, Say, say
from bot.messages.nodes import Choice, Do, Facts, Items, Klass, Message, Node, para
from handlers.cards.fee_lines import View, time
from handlers.cards.fees import Over, lines_of, state, sum_of
from handlers.cards.meetings import TO_MENU


class Year(NamedTuple):
    """A member's year: what has come, what is on its way, what waits for them."""

    year: int
    currency: str
    paid: int
    coming: int
    waiting: int
    taxable: int
    limit: int
    minutes: int
    drawn: int = 0
    beside: tuple[int, ...] = ()

    @property
    def total(self) -> int:
        """What the year comes to when all has been paid and taken off."""
        return self.paid + self.coming + self.waiting - self.drawn


class Todo(NamedTuple):
    """What only the member can do: claims that wait for an answer, the latest first, and claims without a receipt."""

    waiting: tuple[View, ...] = ()
    lacking: tuple[View, ...] = ()
    over: Over | None = None


def years(verb: str, beside: Sequence[int]) -> tuple[Choice, ...]:
    """The year before and the year after, one press away."""
    return tuple(Choice(say("fee-another-year-choice", year=str(year)), Do(verb, {"year": year})) for year in beside)


def _to_do(todo: Todo, first: Sequence[View]) -> list[Choice]:
    """Right, for the claim that is read here; else the claim itself; and the picture of a receipt that is missing."""
    ways = []
    if todo.waiting and first and todo.waiting[0].claim.id == first[0].claim.id:
        meeting = {"meeting": todo.waiting[0].claim.meeting_id}
        ways.append(Choice(say("fee-right-choice"), Do("fee_confirm", meeting, sure=todo.over is None)))
    if todo.lacking:
        ways.append(Choice(say("fee-photo-choice"), Do("fee_receipt", {"meeting": todo.lacking[0].claim.meeting_id})))
    return ways


def _see(views: Iterable[View]) -> list[Choice]:
    return [Choice(say("fee-show-choice", day=Day(view.claim.day)), Do("fee_show", {"meeting": view.claim.meeting_id})) for view in views]


def mine(found: Year, views: Sequence[View], money_on: str, todo: Todo) -> Message:
    """To the member: the year in three sums, the latest meetings, and what waits for them."""
    if not views and found.beside:
        return _empty("fees_mine", "my_fees", found)
    if not views:
        return Message(
            kind="fees_mine", title=say("fee-mine-none"), klass=Klass.C2, body=(para(say("fee-mine-none-body")),), nothing_to_do=True
        )
    pairs: list[tuple[Say, Line]] = [
        (say("fee-label-paid"), say("fee-sum", sum=Money(found.paid, found.currency))),
        *_next(found),
        (say("fee-label-waiting"), say("fee-sum", sum=Money(found.waiting, found.currency))),
    ]
    if found.limit:
        pairs.append((say("fee-label-limit"), say("fee-sum", sum=Money(found.limit, found.currency))))
    body: list[Node] = [Facts(tuple(pairs))]
    if found.coming and money_on:
        body.append(para(say("fee-money-next", money=Day(money_on))))
    for view in views[:1]:
        body += [para(say("fee-latest", day=Day(view.claim.day), state=state(view.claim))), *lines_of(view)]
    ways = _to_do(todo, views)
    shown = {view.claim.meeting_id: view for view in (*todo.waiting[:2], *views)}
    ways += _see(shown.values())[:2]
    ways += years("my_fees", found.beside)
    ways += [Choice(say("fee-year-choice"), Do("fee_year")), Choice(say("fee-limit-choice"), Do("fee_limit"))]
    return Message(
        kind="fees_mine",
        title=say("fee-mine", year=str(found.year), sum=Money(found.total, found.currency)),
        klass=Klass.C2,
        body=tuple(body),
        choices=tuple(ways),
        nothing_to_do=not todo.waiting and not todo.lacking,
    )


def _empty(kind: str, verb: str, found: Year) -> Message:
    """To the member: nothing in this year; the years beside it."""
    return Message(
        kind=kind,
        title=say("fee-year-none", year=str(found.year)),
        klass=Klass.C2,
        body=(para(say("fee-year-none-body")),),
        choices=(*years(verb, found.beside), TO_MENU),
        nothing_to_do=True,
        contact=True,
    )


def _next(found: Year) -> tuple[tuple[Say, Line], ...]:
    """What is on its way, and what is taken off because a claim was corrected downwards."""
    coming = ((say("fee-label-coming"), say("fee-sum", sum=Money(found.coming, found.currency))),)
    if not found.drawn:
        return coming
    drawn = ((say("fee-label-drawn"), say("fee-sum", sum=Money(found.drawn, found.currency))),)
    return (*coming, *drawn) if found.coming else drawn


def overview(found: Year, views: Sequence[View]) -> Message:
    """To the member: the year line by line, to show whoever asks about it."""
    if not views:
        return _empty("fees_year", "fee_year", found)
    waiting = [view for view in views if view.claim.state in OPEN][:1]
    lines = tuple(say("fee-year-line", day=Day(view.claim.day), sum=sum_of(view), state=state(view.claim)) for view in views)
    pairs: tuple[tuple[Say, Line], ...] = (
        (say("fee-label-all"), say("fee-sum", sum=Money(found.total, found.currency))),
        *(_next(found) if found.drawn else ()),
        (say("fee-label-taxable"), say("fee-sum", sum=Money(found.taxable, found.currency))),
        (say("fee-label-hours"), say("fee-hours", time=time(found.minutes))),
    )
    return Message(
        kind="fees_year",
        title=say("fee-year", year=str(found.year)),
        klass=Klass.C2,
        body=(Items(lines), Facts(pairs), para(say("fee-year-show"))),
        choices=(*_see(waiting), *years("fee_year", found.beside), TO_MENU),
        nothing_to_do=not waiting,
        contact=True,
    )


def limit_set(most: int, so_far: int, currency: str) -> Message:
    """To the member: from now on the bot says so before the limit is passed."""
    if not most:
        return Message(kind="fee_limit", title=say("fee-limit-gone"), klass=Klass.C2, nothing_to_do=True)
    return Message(
        kind="fee_limit",
        title=say("fee-limit-set", limit=Money(most, currency)),
        klass=Klass.C2,
        body=(para(say("fee-limit-means"), say("fee-limit-so-far", sum=Money(so_far, currency))), para(say("fee-limit-own"))),
        nothing_to_do=True,
        contact=True,
    )
