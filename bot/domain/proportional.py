"""Proportional approval (the method of equal shares): a majority cannot take every place.

All voters get the same share of the places. A place costs one whole. Those who chose an option pay for it together, each
as little as possible; the option that asks least of each of its payers comes next. Places that nobody can pay for any
more go to those whom most chose. Exact fractions; where equal prices leave a choice all ways are followed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from fractions import Fraction

from bot.domain.counting import Result, approvals
from bot.domain.votes import Ballot, Terms

_MOST_WAYS = 5_000
Purses = tuple[int, ...]  # for each kind of ballot: which of the sums its voters have left


def count(terms: Terms, ballots: Sequence[Ballot]) -> Result:
    """Who gets a place; those who get one only in some of the ways a tie could go are tied."""
    kinds = Counter(one.approve or () for one in ballots)
    payers = {option: [number for number, chosen in enumerate(kinds) if option in chosen] for option in terms.options}
    many = tuple(kinds.values())
    chosen = approvals(terms.options, ballots)
    found: set[frozenset[str]] = set()
    share = Fraction(terms.seats, max(len(ballots), 1))
    ahead: list[tuple[frozenset[str], Purses, tuple[Fraction, ...]]] = [(frozenset(), (0,) * len(many), (share,))]
    seen: set[tuple[frozenset[str], Purses, tuple[Fraction, ...]]] = set(ahead)
    while ahead:
        elected, purses, sums = ahead.pop()
        prices = {} if len(elected) >= terms.seats else _prices(terms.options, elected, payers, many, purses, sums)
        if not prices:
            found.update(_filled(terms, elected, chosen))
            continue
        least = min(prices.values())
        for option in terms.options:
            if prices.get(option) == least:
                then = (elected | {option}, *_paid(payers[option], purses, sums, least))
                if then not in seen and len(seen) < _MOST_WAYS:
                    seen.add(then)
                    ahead.append(then)
    sure = frozenset.intersection(*found)
    unsure = frozenset.union(*found) - sure
    tie = tuple(option for option in terms.options if option in unsure)
    winners = tuple(option for option in terms.options if option in sure)
    return Result("tie" if tie else "decided", dict(chosen), (), winners, tie, (tie,) if tie else ())


def _prices(
    options: Sequence[str], elected: frozenset[str], payers: Mapping[str, Sequence[int]], many: Sequence[int], purses: Purses,
    sums: Sequence[Fraction],
) -> dict[str, Fraction]:  # fmt: skip
    """What each option that can be paid for asks at most of each payer."""
    found = {}
    for option in options:
        if option in elected:
            continue
        voters: Counter[int] = Counter()
        for kind in payers[option]:
            voters[purses[kind]] += many[kind]
        price = _price(sorted((sums[purse], number) for purse, number in voters.items()))
        if price is not None:
            found[option] = price
    return found


def _price(purses: Sequence[tuple[Fraction, int]]) -> Fraction | None:
    """The least that each must pay at most, so that all together pay one whole; None when they have too little."""
    left, voters = Fraction(1), sum(number for _, number in purses)
    for sum_, number in purses:
        if sum_ * voters >= left:
            return left / voters
        left -= sum_ * number
        voters -= number
    return None


def _paid(payers: Sequence[int], purses: Purses, sums: Sequence[Fraction], price: Fraction) -> tuple[Purses, tuple[Fraction, ...]]:
    """The purses after the payers have paid; sums that are alike are one."""
    left = {sum_: number for number, sum_ in enumerate(sums)}
    kept = list(sums)
    after: dict[int, int] = {}
    new = list(purses)
    for kind in payers:
        purse = purses[kind]
        if purse not in after:
            rest = max(Fraction(0), sums[purse] - price)
            if rest not in left:
                left[rest] = len(kept)
                kept.append(rest)
            after[purse] = left[rest]
        new[kind] = after[purse]
    return tuple(new), tuple(kept)


def _filled(terms: Terms, elected: frozenset[str], chosen: Mapping[str, int]) -> list[frozenset[str]]:
    """The places nobody can pay for go to those whom most chose; where these are equal, each way is one."""
    room = terms.seats - len(elected)
    rest = [option for option in terms.options if option not in elected]
    if room <= 0 or not rest:
        return [elected]
    order = sorted({chosen[option] for option in rest}, reverse=True)
    sure = set(elected)
    for points in order:
        group = [option for option in rest if chosen[option] == points]
        room = terms.seats - len(sure)
        if len(group) <= room:
            sure.update(group)
        elif room:
            return [frozenset(sure | {option}) for option in group] if room == 1 else _all_but_one(sure, group)
        else:
            break
    return [frozenset(sure)]


def _all_but_one(sure: set[str], group: Sequence[str]) -> list[frozenset[str]]:
    """Several places for more equal ones: nobody of them is sure, all of them are possible."""
    return [frozenset(sure | {option for option in group if option != out}) for out in group]
