"""Counting votes exactly: points, means and places in whole numbers, ties shown and never broken silently (Y20 to Y24)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from bot.domain.errors import Refusal
from bot.domain.methods import COULD, MUST, SHOULD, WONT
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
    """The result of the valid ballots; stv and proportional have modules of their own."""
    return _COUNTS[terms.method](terms, ballots)


def _yes_no(_: Terms, ballots: Sequence[Ballot]) -> Result:
    found = Counter(one.choice for one in ballots)
    tally = {choice: found[choice] for choice in ("yes", "no", "abstain")}
    ahead = tally["yes"] - tally["no"]
    return Result("carried" if ahead > 0 else "not_carried" if ahead < 0 else "tie", tally)


def _consent(_: Terms, ballots: Sequence[Ballot]) -> Result:
    found = Counter(one.choice for one in ballots)
    tally = {choice: found[choice] for choice in ("consent", "stand_aside", "block")}
    return Result("blocked" if tally["block"] else "consent", tally)


def _approval(terms: Terms, ballots: Sequence[Ballot]) -> Result:
    points = approvals(terms.options, ballots)
    return ranked(terms, points, dict(points))


def approvals(options: Sequence[str], ballots: Sequence[Ballot]) -> dict[str, int]:
    """How many chose each option."""
    found = Counter(option for one in ballots for option in one.approve or ())
    return {option: found[option] for option in options}


def _dots(terms: Terms, ballots: Sequence[Ballot]) -> Result:
    points = dict.fromkeys(terms.options, 0)
    for one in ballots:
        for option, many in one.points or ():
            points[option] += many
    return ranked(terms, points, dict(points))


def _score(terms: Terms, ballots: Sequence[Ballot]) -> Result:
    sums, many = dict.fromkeys(terms.options, 0), dict.fromkeys(terms.options, 0)
    for one in ballots:
        for option, score in one.points or ():
            sums[option] += score
            many[option] += 1
    means = {option: Fraction(sums[option], many[option]) if many[option] else None for option in terms.options}
    order = {option: Fraction(-1) if mean is None else mean for option, mean in means.items()}
    return ranked(terms, order, {option: None if mean is None else decimals(mean, 2) for option, mean in means.items()})


def _borda(terms: Terms, ballots: Sequence[Ballot]) -> Result:
    doubled = dict.fromkeys(terms.options, 0)
    for one in ballots:
        _add_places(doubled, terms.options, one.ranking or ())
    points = {option: Fraction(sum_, 2) for option, sum_ in doubled.items()}
    return ranked(terms, points, {option: decimals(sum_, 1) for option, sum_ in points.items()})


def _add_places(doubled: dict[str, int], options: Sequence[str], ranking: Sequence[Sequence[str]]) -> None:
    """Add twice the points of one ranked ballot: the mean of neighbouring places is then a whole number."""
    free = len(options)
    for rank in ranking:
        size = len(rank)
        shared = free + (free - size + 1)
        for option in rank:
            doubled[option] += shared
        free -= size
    if free:
        named = {option for rank in ranking for option in rank}
        for option in options:
            if option not in named:
                doubled[option] += free + 1


def places(options: Sequence[str], ranking: Sequence[Sequence[str]]) -> dict[str, Fraction]:
    """Points of one ranked ballot: n for the first of n options down to 1; equal and unranked ones share theirs (Y23)."""
    doubled = dict.fromkeys(options, 0)
    _add_places(doubled, options, ranking)
    return {option: Fraction(sum_, 2) for option, sum_ in doubled.items()}


def _moscow(terms: Terms, ballots: Sequence[Ballot]) -> Result:
    """Most "must" first; where equal most "should", then most "could"; those nobody said anything about last."""
    found = Counter(mark for one in ballots for mark in one.points or ())
    levels = {option: tuple(found[option, level] for level in (MUST, SHOULD, COULD, WONT)) for option in terms.options}
    order = {option: sum(many * (len(ballots) + 1) ** (2 - place) for place, many in enumerate(levels[option][:3])) for option in levels}
    return ranked(terms, order, {option: "/".join(map(str, many)) for option, many in levels.items()})


_COUNTS: dict[str, Callable[[Terms, Sequence[Ballot]], Result]] = {
    "yes_no_abstain": _yes_no,
    "consent": _consent,
    "approval": _approval,
    "dots": _dots,
    "score": _score,
    "borda": _borda,
    "moscow": _moscow,
}


# --- every organisation weighs the same ----------------------------------------------------------------------


def balanced(terms: Terms, groups: Mapping[str, Sequence[Ballot]]) -> dict[str, str]:
    """What each option gets when each organisation has one vote in all, shared by those who voted for it; two decimals."""
    totals = dict.fromkeys(terms.options or ("yes", "no", "abstain"), Fraction(0))
    for ballots in groups.values():
        for option, mean in _means(terms, ballots).items():
            totals[option] += mean
    return {option: decimals(total, 2) for option, total in totals.items()}


def _means(terms: Terms, ballots: Sequence[Ballot]) -> dict[str, Fraction]:
    """What one voter of this organisation gave each option on average."""
    if not ballots:
        return {}
    sums: Counter[str] = Counter()
    for one in ballots:
        if terms.method == "borda":
            doubled = dict.fromkeys(terms.options, 0)
            _add_places(doubled, terms.options, one.ranking or ())
            sums.update(doubled)
        else:
            sums.update(dict(one.points or ()) if one.points is not None else dict.fromkeys(one.approve or (one.choice,), 1))
    scale = len(ballots) * (2 if terms.method == "borda" else 1)
    return {option: Fraction(sum_, scale) for option, sum_ in sums.items() if option}


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
