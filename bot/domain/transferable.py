"""The single transferable vote: quota, transfers cut to five decimals, and no tie broken in the dark (Y23, Y24)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.domain.counting import Result
from bot.domain.votes import Ballot, Terms

WHOLE = 100_000  # a ballot, in hundred-thousandths
_MOST_WAYS = 5_000


@dataclass(frozen=True, slots=True)
class Round:
    """One round of the count, as people read it. Votes are in hundred-thousandths; `chosen` is elected or excluded."""

    votes: tuple[tuple[str, int], ...]
    event: str  # elected, excluded, filled (as many left as places)
    chosen: tuple[str, ...]
    equal: tuple[str, ...] = ()  # others who had just as many


@dataclass(slots=True)
class _Count:
    """Where a count stands: who is elected, who continues, the papers with each and what each paper weighs."""

    options: int
    many: Sequence[int]
    papers: Sequence[tuple[int, ...]]
    elected: list[int] = field(default_factory=list)
    continuing: set[int] = field(default_factory=set)
    piles: list[list[int]] = field(default_factory=list)
    weights: list[int] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    votes: list[int] = field(default_factory=list)

    def copy(self) -> _Count:
        piles = [list(pile) for pile in self.piles]
        own = [*self.elected], set(self.continuing), piles, [*self.weights], [*self.places], [*self.votes]
        return _Count(self.options, self.many, self.papers, *own)

    def state(self) -> tuple[object, ...]:
        """What two ways of counting have in common when they have come to the same point."""
        standing = tuple(sorted((one, tuple(sorted((paper, self.weights[paper]) for paper in self.piles[one]))) for one in self.continuing))
        return frozenset(self.elected), standing

    def deal(self, moving: Sequence[int]) -> None:
        """Every paper to the first of its ranks that continues; a paper without one, or without weight, is used up."""
        continuing, papers, places, weights, many = self.continuing, self.papers, self.places, self.weights, self.many
        piles, votes = self.piles, self.votes
        for paper in moving:
            if not weights[paper]:
                continue
            ranks, place = papers[paper], places[paper]
            last = len(ranks)
            while place < last and ranks[place] not in continuing:
                place += 1
            places[paper] = place
            if place < last:
                to = ranks[place]
                piles[to].append(paper)
                votes[to] += weights[paper] * many[paper]

    def elect(self, one: int, limit: int) -> None:
        """This one has a place; what is over the quota goes on at its weight."""
        total, moving = self.votes[one], self.piles[one]
        surplus = total - limit
        for paper in moving:
            self.weights[paper] = self.weights[paper] * surplus // total
        self._leave((one,))
        self.elected.append(one)
        self.deal(moving)

    def exclude(self, gone: Sequence[int]) -> None:
        """These are out; their papers go on with the weight they have."""
        moving = [paper for one in gone for paper in self.piles[one]]
        self._leave(gone)
        self.deal(moving)

    def _leave(self, gone: Sequence[int]) -> None:
        for one in gone:
            self.continuing.discard(one)
            self.piles[one] = []
            self.votes[one] = 0


def quota(valid: int, seats: int) -> int:
    """The least number of votes that only as many can reach as there are seats (Droop)."""
    return valid // (seats + 1) + 1


def _begun(terms: Terms, ballots: Sequence[Ballot]) -> tuple[_Count, int]:
    """The first count and the quota in hundred-thousandths. Papers that are alike are counted together."""
    number = {option: place for place, option in enumerate(terms.options)}
    alike = Counter(tuple(number[rank[0]] for rank in one.ranking or ()) for one in ballots)
    alike.pop((), None)
    papers, many = tuple(alike), tuple(alike.values())
    options = len(terms.options)
    one = _Count(
        options, many, papers, continuing=set(range(options)), piles=[[] for _ in range(options)],
        weights=[WHOLE] * len(papers), places=[0] * len(papers), votes=[0] * options,
    )  # fmt: skip
    one.deal(range(len(papers)))
    return one, quota(sum(many), terms.seats) * WHOLE


def _finished(one: _Count, seats: int) -> frozenset[int] | None:
    if len(one.elected) >= seats:
        return frozenset(one.elected)
    if len(one.elected) + len(one.continuing) <= seats:
        return frozenset((*one.elected, *one.continuing))
    return None


def _next(one: _Count, seats: int, limit: int) -> tuple[str, list[tuple[int, ...]]]:
    """What happens now, and to whom; more than one way when equal numbers leave a choice."""
    most = max(one.votes[each] for each in one.continuing)
    if most >= limit:
        return "elected", [(each,) for each in sorted(one.continuing) if one.votes[each] == most]
    least = min(one.votes[each] for each in one.continuing)
    lowest = tuple(each for each in sorted(one.continuing) if one.votes[each] == least)
    if least == 0 and len(one.elected) + len(one.continuing) - len(lowest) >= seats:
        return "excluded", [lowest]
    return "excluded", [(each,) for each in lowest]


def _do(one: _Count, event: str, whom: tuple[int, ...], limit: int) -> None:
    if event == "elected":
        one.elect(whom[0], limit)
    else:
        one.exclude(whom)


def count(terms: Terms, ballots: Sequence[Ballot]) -> Result:
    """Who is elected. Where equal numbers leave a choice all ways are followed; those elected in some only are tied."""
    start, limit = _begun(terms, ballots)
    firsts = [sum(start.many[paper] for paper in pile) for pile in start.piles]
    found: set[frozenset[int]] = set()
    ahead = [start]
    seen: set[tuple[object, ...]] = set()
    while ahead:
        one = ahead.pop()
        while (done := _finished(one, terms.seats)) is None:
            event, ways = _next(one, terms.seats, limit)
            if len(ways) > 1:
                if len(seen) > _MOST_WAYS:
                    done = frozenset(one.elected)
                    found.update(done | {each} for each in one.continuing)
                    break
                for whom in ways[1:]:
                    other = one.copy()
                    _do(other, event, whom, limit)
                    if (state := other.state()) not in seen:
                        seen.add(state)
                        ahead.append(other)
            _do(one, event, ways[0], limit)
            if len(ways) > 1:
                if (state := one.state()) in seen:
                    break
                seen.add(state)
        else:
            found.add(done)
    sure = frozenset.intersection(*found)
    unsure = frozenset.union(*found) - sure
    winners = tuple(option for place, option in enumerate(terms.options) if place in sure)
    tie = tuple(option for place, option in enumerate(terms.options) if place in unsure)
    tally: dict[str, int | str | None] = dict(zip(terms.options, firsts, strict=True))
    return Result("tie" if tie else "decided", tally, (), winners, tie, (tie,) if tie else ())


def rounds(terms: Terms, ballots: Sequence[Ballot]) -> tuple[Round, ...]:
    """The count round by round. Where equal numbers leave a choice it goes on with the first option, and says who was equal."""
    one, limit = _begun(terms, ballots)
    told = []
    names = terms.options
    while _finished(one, terms.seats) is None:
        votes = tuple((names[each], one.votes[each]) for each in sorted(one.continuing))
        event, ways = _next(one, terms.seats, limit)
        equal = tuple(names[each] for whom in ways[1:] for each in whom)
        told.append(Round(votes, event, tuple(names[each] for each in ways[0]), equal))
        _do(one, event, ways[0], limit)
    rest = tuple(names[each] for each in sorted(one.continuing))
    if len(one.elected) < terms.seats and rest:
        told.append(Round(tuple((names[each], one.votes[each]) for each in sorted(one.continuing)), "filled", rest))
    return tuple(told)
