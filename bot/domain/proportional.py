"""Proportional approval (the method of equal shares): a majority cannot take every place.

All voters get the same share of the places. A place costs one whole. Those who chose an option pay for it together, each
as little as possible; the option that asks least of each of its payers comes next. Places that nobody can pay for any
more go to those whom most chose. Exact fractions; where equal prices leave a choice all ways are followed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from fractions import Fraction

from bot.domain.counting import Result
from bot.domain.votes import Ballot, Terms

_MOST_WAYS = 5_000
Sums = tuple[Fraction, ...]


class _Voters:
    """Voters whose ballots are alike, together: what they chose, how many they are."""

    def __init__(self, options: Sequence[str], ballots: Sequence[Ballot]) -> None:
        alike = Counter(one.approve or () for one in ballots)
        number = {option: place for place, option in enumerate(options)}
        self.chosen = [tuple(number[option] for option in chosen) for chosen in alike]
        self.many = list(alike.values())
        self.payers: list[list[int]] = [[] for _ in options]
        self.votes = [0] * len(options)
        for kind, chosen in enumerate(self.chosen):
            for option in chosen:
                self.payers[option].append(kind)
                self.votes[option] += self.many[kind]

    def purses_of(self, purses: Mapping[int, int], sums: int) -> list[list[int]]:
        """For each option, how many of its voters have each of the sums left; who has not paid has the first."""
        found = [[0] * sums for _ in self.votes]
        for kind, purse in purses.items():
            many = self.many[kind]
            for option in self.chosen[kind]:
                found[option][purse] += many
        for option, counts in enumerate(found):
            counts[0] = self.votes[option] - sum(counts)
        return found


def count(terms: Terms, ballots: Sequence[Ballot]) -> Result:
    """Who gets a place; those who get one only in some of the ways a tie could go are tied."""
    voters = _Voters(terms.options, ballots)
    start: dict[int, int] = {}
    ahead: list[tuple[frozenset[int], dict[int, int], Sums]] = [(frozenset(), start, (Fraction(terms.seats, max(len(ballots), 1)),))]
    found: set[frozenset[int]] = set()
    seen: set[object] = set()
    while ahead:
        elected, purses, sums = ahead.pop()
        prices = {} if len(elected) >= terms.seats else _prices(voters, elected, purses, sums)
        if not prices:
            found.update(_filled(terms.seats, elected, voters.votes))
            continue
        least = min(prices.values())
        ways = [option for option, price in prices.items() if price == least]
        for option in ways:
            after, left = _paid(voters.payers[option], purses, sums, least)
            then = elected | {option}
            if len(ways) > 1:
                state = then, frozenset(after.items()), left
                if state in seen or len(seen) > _MOST_WAYS:
                    continue
                seen.add(state)
            ahead.append((then, after, left))
    sure = frozenset.intersection(*found)
    unsure = frozenset.union(*found) - sure
    tie = tuple(option for place, option in enumerate(terms.options) if place in unsure)
    winners = tuple(option for place, option in enumerate(terms.options) if place in sure)
    tally: dict[str, int | str | None] = dict(zip(terms.options, voters.votes, strict=True))
    return Result("tie" if tie else "decided", tally, (), winners, tie, (tie,) if tie else ())


def _prices(voters: _Voters, elected: frozenset[int], purses: Mapping[int, int], sums: Sums) -> dict[int, Fraction]:
    """What each option that can be paid for asks at most of each payer."""
    order = sorted(range(len(sums)), key=sums.__getitem__)
    found = {}
    for option, counts in enumerate(voters.purses_of(purses, len(sums))):
        price = None if option in elected else _price([(sums[purse], counts[purse]) for purse in order if counts[purse]])
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


def _paid(payers: Sequence[int], purses: Mapping[int, int], sums: Sums, price: Fraction) -> tuple[dict[int, int], Sums]:
    """The purses after the payers have paid; sums that are alike are one."""
    kept = list(sums)
    left = {sum_: number for number, sum_ in enumerate(sums)}
    after: list[int] = []
    for sum_ in sums:
        rest = max(Fraction(0), sum_ - price)
        if rest not in left:
            left[rest] = len(kept)
            kept.append(rest)
        after.append(left[rest])
    new = dict(purses)
    for kind in payers:
        new[kind] = after[purses.get(kind, 0)]
    return new, tuple(kept)


def _filled(seats: int, elected: frozenset[int], votes: Sequence[int]) -> list[frozenset[int]]:
    """The places nobody can pay for go to those whom most chose; where these are equal, each way is one."""
    rest = [option for option in range(len(votes)) if option not in elected]
    sure = set(elected)
    for points in sorted({votes[option] for option in rest}, reverse=True):
        group = [option for option in rest if votes[option] == points]
        room = seats - len(sure)
        if room <= 0:
            break
        if len(group) > room:
            return [frozenset(sure | set(group) - {out}) for out in group] if room > 1 else [frozenset(sure | {option}) for option in group]
        sure.update(group)
    return [frozenset(sure)]
