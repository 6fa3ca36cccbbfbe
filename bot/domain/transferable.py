"""The single transferable vote: quota, transfers cut to five decimals, and no tie broken in the dark (Y23, Y24)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.counting import Result
from bot.domain.votes import Ballot, Terms

WHOLE = 100_000  # a ballot, in hundred-thousandths
_MOST_STAGES = 20_000

Paper = tuple[int, tuple[str, ...]]  # what the ballot still weighs, and the ranks not yet used


@dataclass(frozen=True, slots=True)
class Stage:
    """Where a count stands: who is elected, who continues, and the papers with each."""

    elected: tuple[str, ...]
    continuing: tuple[str, ...]
    piles: tuple[tuple[str, tuple[Paper, ...]], ...]


def quota(valid: int, seats: int) -> int:
    """The least number of votes that only as many can reach as there are seats (Droop)."""
    return valid // (seats + 1) + 1


def count(terms: Terms, ballots: Sequence[Ballot]) -> Result:
    """Who is elected. Where equal numbers leave a choice all ways are followed; those elected in some only are tied."""
    papers = [tuple(rank[0] for rank in one.ranking or ()) for one in ballots]
    papers = [paper for paper in papers if paper]
    first = _deal([(WHOLE, paper) for paper in papers], terms.options, dict.fromkeys(terms.options, ()))
    start = Stage((), terms.options, tuple(first.items()))
    limit = quota(len(papers), terms.seats) * WHOLE
    found: set[frozenset[str]] = set()
    ahead: list[Stage] = [start]
    seen = {start}
    while ahead:
        stage = ahead.pop()
        done = _finished(stage, terms.seats)
        if done is not None:
            found.add(done)
        elif len(seen) > _MOST_STAGES:
            found.update(frozenset((*stage.elected, option)) for option in stage.continuing)
        else:
            new = [then for then in _next(stage, terms.seats, limit) if then not in seen]
            seen.update(new)
            ahead += new
    sure = frozenset.intersection(*found)
    unsure = frozenset.union(*found) - sure
    winners = tuple(option for option in terms.options if option in sure)
    tie = tuple(option for option in terms.options if option in unsure)
    tally: dict[str, int | str | None] = {option: sum(paper[0] == option for paper in papers) for option in terms.options}
    return Result("tie" if tie else "decided", tally, (), winners, tie, (tie,) if tie else ())


def _finished(stage: Stage, seats: int) -> frozenset[str] | None:
    if len(stage.elected) >= seats:
        return frozenset(stage.elected)
    if len(stage.elected) + len(stage.continuing) <= seats:
        return frozenset((*stage.elected, *stage.continuing))
    return None


def _next(stage: Stage, seats: int, limit: int) -> list[Stage]:
    """The next stages; more than one when equal numbers leave a choice."""
    piles = dict(stage.piles)
    votes = {option: sum(weight for weight, _ in piles[option]) for option in stage.continuing}
    most = max(votes.values())
    if most >= limit:
        return [_elect(stage, piles, option, votes[option] - limit) for option in stage.continuing if votes[option] == most]
    least = min(votes.values())
    lowest = [option for option in stage.continuing if votes[option] == least]
    if least == 0 and len(stage.elected) + len(stage.continuing) - len(lowest) >= seats:
        return [_without(stage, piles, tuple(lowest))]
    return [_without(stage, piles, (option,)) for option in lowest]


def _elect(stage: Stage, piles: dict[str, tuple[Paper, ...]], option: str, surplus: int) -> Stage:
    total = sum(weight for weight, _ in piles[option])
    moved = [(weight * surplus // total, ranks) for weight, ranks in piles[option]]
    rest = tuple(other for other in stage.continuing if other != option)
    kept = {other: piles[other] for other in rest}
    return Stage(tuple(sorted((*stage.elected, option))), rest, tuple(_deal(moved, rest, kept).items()))


def _without(stage: Stage, piles: dict[str, tuple[Paper, ...]], gone: tuple[str, ...]) -> Stage:
    rest = tuple(option for option in stage.continuing if option not in gone)
    moved = [paper for option in gone for paper in piles[option]]
    return Stage(stage.elected, rest, tuple(_deal(moved, rest, {option: piles[option] for option in rest}).items()))


def _deal(papers: Sequence[Paper], continuing: Sequence[str], piles: dict[str, tuple[Paper, ...]]) -> dict[str, tuple[Paper, ...]]:
    """Every paper to the first of its ranks that continues; a paper without one, or without weight, is used up."""
    dealt = {option: list(pile) for option, pile in piles.items()}
    for weight, ranks in papers:
        left = next((ranks[place:] for place, option in enumerate(ranks) if option in continuing), ())
        if left and weight:
            dealt[left[0]].append((weight, left))
    return {option: tuple(sorted(pile)) for option, pile in dealt.items()}
