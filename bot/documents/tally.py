"""Files with which another program can count a vote again: ballots without names, in an order that says nothing."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Mapping, Sequence

from bot.domain.methods import METHODS
from bot.domain.votes import Ballot, Terms


def recount(terms: Terms, ballots: Sequence[Ballot], labels: Mapping[str, str], title: str) -> tuple[str, str, str]:
    """The file's ending, type and text: BLT for ranked votes without equal places, CSV for all others."""
    strict = all(len(rank) == 1 for one in ballots for rank in one.ranking or ())
    if METHODS[terms.method].part == "ranking" and strict:
        return "blt", "text/plain", blt(terms, ballots, labels, title)
    return "csv", "text/csv", table(terms, ballots, labels)


def blt(terms: Terms, ballots: Sequence[Ballot], labels: Mapping[str, str], title: str) -> str:
    """The format that programs for transferable votes read: counts, ballots by number, names."""
    number = {option: n for n, option in enumerate(terms.options, 1)}
    alike = Counter(tuple(number[rank[0]] for rank in one.ranking or ()) for one in ballots)
    lines = [f"{len(terms.options)} {terms.seats}"]
    lines += [" ".join(map(str, (many, *paper, 0))) for paper, many in sorted(alike.items())]
    names = [labels.get(option, option) for option in terms.options]
    return "\n".join([*lines, "0", *(f'"{_flat(name)}"' for name in (*names, title))]) + "\n"


def _flat(text: str) -> str:
    return " ".join(text.replace('"', "'").split())


def table(terms: Terms, ballots: Sequence[Ballot], labels: Mapping[str, str]) -> str:
    """One line a ballot, one column an option: 1 or nothing, points, or the place it was given."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    method = METHODS[terms.method]
    if method.choices:
        writer.writerow(["choice"])
        writer.writerows([one.choice] for one in sorted(ballots, key=lambda one: one.choice))
        return out.getvalue()
    writer.writerow([_safe(labels.get(option, option)) for option in terms.options])
    writer.writerows(sorted([_cells(terms.options, one) for one in ballots], key=lambda row: [str(cell) for cell in row]))
    return out.getvalue()


def _safe(text: str) -> str:
    """No cell begins like a formula."""
    flat = " ".join(text.split())
    return f"'{flat}" if flat[:1] in "=+-@" else flat


def _cells(options: Sequence[str], one: Ballot) -> list[int | str]:
    if one.approve is not None:
        return [1 if option in one.approve else "" for option in options]
    if one.points is not None:
        points = dict(one.points)
        return [points.get(option, "") for option in options]
    places = {option: n for n, rank in enumerate(one.ranking or (), 1) for option in rank}
    return [places.get(option, "") for option in options]
