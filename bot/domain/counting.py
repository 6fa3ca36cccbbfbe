"""Counting votes exactly: points, means and places in fractions, ties shown and never broken silently (Y20 to Y24)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from bot.domain.errors import Refusal
from bot.domain.votes import Ballot, Terms


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a vote. `ranking` has the best first, equal ones together; `tie` are those equal at the last winning place."""

    outcome: str
    tally: Mapping[str, int | str | None]
    ranking: tuple[tuple[str, ...], ...] = ()
    winners: tuple[str, ...] = ()
    tie: tuple[str, ...] = ()
    all_ties: tuple[tuple[str, ...], ...] = ()


def count(terms: Terms, ballots: Sequence[Ballot]) -> Result:
    """The result of the valid ballots, whatever the method but stv, which has a module of its own."""
    return _COUNTS[terms.method](terms, ballots)


def _yes_no(_: Terms, ballots: Sequence[Ballot]) -> Result:
    tally = {choice: sum(one.choice == choice for one in ballots) for choice in ("yes", "no", "abstain")}
    ahead = tally["yes"] - tally["no"]
    return Result("carried" if ahead > 0 else "not_carried" if ahead < 0 else "tie", tally)


def _consent(_: Terms, ballots: Sequence[Ballot]) -> Result:
    tally = {choice: sum(one.choice == choice for one in ballots) for choice in ("consent", "stand_aside", "block")}
    return Result("blocked" if tally["block"] else "consent", tally)


def _approval(terms: Terms, ballots: Sequence[Ballot]) -> Result:
    points = {option: sum(option in (one.approve or ()) for one in ballots) for option in terms.options}
    return ranked(terms, points, {option: points[option] for option in points})


def _dots(terms: Terms, ballots: Sequence[Ballot]) -> Result:
    points = {option: sum(dict(one.points or ()).get(option, 0) for one in ballots) for option in terms.options}
    return ranked(terms, points, {option: points[option] for option in points})


def _score(terms: Terms, ballots: Sequence[Ballot]) -> Result:
    means: dict[str, Fraction | None] = {}
    for option in terms.options:
        scores = [dict(one.points or ())[option] for one in ballots if option in dict(one.points or ())]
        means[option] = Fraction(sum(scores), len(scores)) if scores else None
    order = {option: Fraction(-1) if mean is None else mean for option, mean in means.items()}
    return ranked(terms, order, {option: None if mean is None else decimals(mean, 2) for option, mean in means.items()})


def _borda(terms: Terms, ballots: Sequence[Ballot]) -> Result:
    points = dict.fromkeys(terms.options, Fraction(0))
    for one in ballots:
        for option, gained in places(terms.options, one.ranking or ()).items():
            points[option] += gained
    return ranked(terms, points, {option: decimals(sum_, 1) for option, sum_ in points.items()})


def places(options: Sequence[str], ranking: Sequence[Sequence[str]]) -> dict[str, Fraction]:
    """Points of one ranked ballot: n for the first of n options down to 1; equal and unranked ones share theirs (Y23)."""
    named = {option for rank in ranking for option in rank}
    rest = tuple(option for option in options if option not in named)
    found: dict[str, Fraction] = {}
    free = len(options)
    for rank in (*ranking, *([rest] if rest else [])):
        shared = Fraction(sum(range(free - len(rank) + 1, free + 1)), len(rank))
        found.update(dict.fromkeys(rank, shared))
        free -= len(rank)
    return found


_COUNTS: dict[str, Callable[[Terms, Sequence[Ballot]], Result]] = {
    "yes_no_abstain": _yes_no,
    "consent": _consent,
    "approval": _approval,
    "dots": _dots,
    "score": _score,
    "borda": _borda,
}


# --- winners and ties (Y24) ----------------------------------------------------------------------------------


def ranked(terms: Terms, points: Mapping[str, int | Fraction], tally: Mapping[str, int | str | None]) -> Result:
    """Order by points; a tie is a result only where it crosses the last winning place."""
    groups = [tuple(option for option in terms.options if points[option] == value) for value in sorted(set(points.values()), reverse=True)]
    winners: list[str] = []
    tie: tuple[str, ...] = ()
    for group in groups:
        room = terms.seats - len(winners)
        if len(group) <= room:
            winners += group
        else:
            tie = group if room else ()
            break
    ties = tuple(group for group in groups if len(group) > 1)
    return Result("tie" if tie else "decided", tally, tuple(groups), tuple(winners), tie, ties)


def settle(terms: Terms, result: Result, order: Sequence[str]) -> Result:
    """The winners after a tie at the last winning place was settled in this order."""
    if not result.tie:
        raise Refusal("vote-no-tie", rule="Y24")
    if sorted(order) != sorted(result.tie):
        raise Refusal("vote-tie-other-options", rule="Y24")
    chosen = tuple(order[: terms.seats - len(result.winners)])
    return Result("decided", result.tally, result.ranking, (*result.winners, *chosen), result.tie, result.all_ties)


def decimals(value: Fraction, places_: int) -> str:
    """A number that is not negative with so many decimals, halves up."""
    scaled = (2 * value * 10**places_ + 1) // 2
    text = f"{scaled:0{places_ + 1}d}"
    return f"{text[:-places_]}.{text[-places_:]}"
