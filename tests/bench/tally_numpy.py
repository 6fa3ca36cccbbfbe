"""A straightforward count with NumPy: the ballots become one table, columns are added up. Reads one election, tells its time.

Run in an environment that has NumPy; nothing of ours is used.
"""

from __future__ import annotations

import json
import sys
import time
from importlib import import_module
from typing import Any

np = import_module("numpy")


def table(ballots: list[Any], options: list[str], kind: str) -> Any:
    """One row a ballot, one column an option."""
    number = {option: place for place, option in enumerate(options)}
    found = np.zeros((len(ballots), len(options)), dtype=np.int32)
    for row, one in enumerate(ballots):
        if kind == "approve":
            for option in one:
                found[row, number[option]] = 1
        elif kind == "points":
            for option, value in one.items():
                found[row, number[option]] = value
        else:
            for place, option in enumerate(one, 1):
                found[row, number[option]] = place
    return found


def best(points: Any, options: list[str], seats: int) -> list[str]:
    order = np.argsort(-points, kind="stable")[:seats]
    return sorted(options[place] for place in order)


def simple(method: str, ballots: list[Any], options: list[str], seats: int) -> list[str] | None:
    """Points by adding up columns."""
    if method in ("yes_no_abstain", "consent"):
        np.unique(np.array(ballots), return_counts=True)
        return None
    if method == "approval":
        return best(table(ballots, options, "approve").sum(axis=0), options, seats)
    if method == "dots":
        return best(table(ballots, options, "points").sum(axis=0), options, seats)
    marks = table(ballots, options, "points")
    if method == "score":
        return best(marks.sum(axis=0) / np.maximum((marks > 0).sum(axis=0), 1), options, seats)
    levels = [(marks == level).sum(axis=0).astype(np.float64) for level in (1, 2, 3)]
    return best(levels[0] * 1e12 + levels[1] * 1e6 + levels[2], options, seats)


def borda(ballots: list[Any], options: list[str], seats: int) -> list[str]:
    """Places as points; unranked options share the rest."""
    places, many = table(ballots, options, "places"), len(options)
    ranked = (places > 0).sum(axis=1)
    points = np.where(places > 0, many - places + 1, ((many - ranked + 1) / 2)[:, None])
    return best(points.sum(axis=0), options, seats)


def stv(ballots: list[Any], options: list[str], seats: int) -> list[str]:
    """Whole table each round: the first of each ballot that continues."""
    places = table(ballots, options, "places").astype(np.float64)
    places[places == 0] = np.inf
    weights = np.full(len(ballots), 100_000, dtype=np.int64)
    quota = (len(ballots) // (seats + 1) + 1) * 100_000
    continuing = np.ones(len(options), dtype=bool)
    elected: list[int] = []
    while len(elected) < seats and len(elected) + continuing.sum() > seats:
        open_ = np.where(continuing[None, :], places, np.inf)
        first = open_.argmin(axis=1)
        alive = np.isfinite(open_.min(axis=1))
        votes = np.bincount(first[alive], weights=weights[alive], minlength=len(options)).astype(np.int64)
        votes[~continuing] = -1
        top = int(votes.argmax())
        if votes[top] >= quota:
            mine = alive & (first == top)
            weights[mine] = weights[mine] * (votes[top] - quota) // votes[top]
            elected.append(top)
            continuing[top] = False
        else:
            votes[~continuing] = np.iinfo(np.int64).max
            continuing[int(votes.argmin())] = False
    rest = [place for place in range(len(options)) if continuing[place]][: seats - len(elected)]
    return sorted(options[place] for place in (*elected, *rest))


def shares(ballots: list[Any], options: list[str], seats: int) -> list[str]:
    """Equal shares with floating sums: whoever asks least of each payer comes next."""
    chosen = table(ballots, options, "approve").astype(bool)
    purse, left = np.full(len(ballots), seats / len(ballots)), set(range(len(options)))
    elected: list[int] = []
    while len(elected) < seats:
        prices = {}
        for one in left:
            mine = np.sort(purse[chosen[:, one]])
            if mine.sum() < 1 - 1e-12:
                continue
            before = np.concatenate(([0], np.cumsum(mine)[:-1]))
            price = (1 - before) / np.arange(len(mine), 0, -1)
            prices[one] = price[np.argmax(price <= mine + 1e-15)]
        if not prices:
            break
        one = min(prices, key=lambda each: (round(prices[each], 15), each))
        purse[chosen[:, one]] = np.maximum(0, purse[chosen[:, one]] - prices[one])
        elected.append(one)
        left.discard(one)
    totals = chosen.sum(axis=0)
    rest = sorted(left, key=lambda each: -totals[each])[: seats - len(elected)]
    return sorted(options[place] for place in (*elected, *rest))


def main() -> None:
    """One election."""
    asked = json.load(sys.stdin)
    given = asked["ballots"], asked["options"], asked["seats"]
    took, winners = [], None
    for _ in range(3):
        began = time.perf_counter()
        way = {"borda": borda, "stv": stv, "proportional": shares}.get(asked["method"])
        winners = way(*given) if way else simple(asked["method"], *given)
        took.append(time.perf_counter() - began)
    print(json.dumps({"seconds": min(took), "winners": winners}))


if __name__ == "__main__":
    main()
