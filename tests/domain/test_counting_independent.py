"""Our counts against other people's libraries, on random elections. Their environment: `make counting`, then COUNTING_PYTHON."""

from __future__ import annotations

import json
import os
import random
import subprocess
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from bot.domain import counting, proportional, transferable
from bot.domain.counting import Result, decimals
from bot.domain.methods import METHODS
from bot.domain.votes import Ballot, Terms, ballot

OTHER = Path(os.environ.get("COUNTING_PYTHON", ".venv-counting/bin/python"))
SCRIPT = Path(__file__).parent / "independent.py"
MANY = dict.fromkeys(METHODS, 10_000)
DOTS = 5
PLACES = {"borda": 1, "score": 2}


def election(method: str, draw: random.Random) -> dict[str, Any]:
    """Few options, few or many voters, everything left out now and then."""
    many, voters = draw.randint(2, 5), draw.randint(1, 40 if method == "stv" else 9)
    options = list(METHODS[method].choices) or list("ABCDE"[:many])
    seats = draw.randint(1, min(3, many)) if method in ("stv", "proportional") else 1
    made = [_ballot(method, options, draw) for _ in range(voters)]
    return {"method": method, "options": options, "seats": seats, "ballots": made}


def _ballot(method: str, options: list[str], draw: random.Random) -> Any:
    if METHODS[method].choices:
        return draw.choice(options)
    if method in ("approval", "proportional"):
        return [option for option in options if draw.random() < 0.45]
    if method == "dots":
        given = [draw.choice(options) for _ in range(draw.randint(0, DOTS))]
        return {option: given.count(option) for option in dict.fromkeys(given)}
    if method == "moscow":
        return {option: draw.randint(1, 4) for option in options if draw.random() < 0.8}
    if method == "score":
        return {option: draw.randint(0, 5) for option in options if draw.random() < 0.8}
    if method == "stv":
        return [[option] for option in draw.sample(options, draw.randint(1, len(options)))]
    order, ranks = draw.sample(options, draw.randint(0, len(options))), []
    while order:
        size = draw.choice((1, 1, 2))
        ranks.append(sorted(order[:size]))
        order = order[size:]
    return ranks


def _ours(one: Mapping[str, Any]) -> tuple[Terms, list[Ballot]]:
    if METHODS[one["method"]].choices:
        return Terms(one["method"]), [ballot(choice=given) for given in one["ballots"]]
    limits = {"score_max": 5} if one["method"] == "score" else {"dots": DOTS} if one["method"] == "dots" else {}
    terms = Terms(one["method"], tuple(one["options"]), seats=one["seats"], **limits)
    if one["method"] in ("approval", "proportional"):
        return terms, [ballot(approve=given) for given in one["ballots"]]
    if METHODS[one["method"]].part == "points":
        return terms, [ballot(points=given) for given in one["ballots"]]
    return terms, [ballot(ranking=[rank[0] if len(rank) == 1 else rank for rank in given]) for given in one["ballots"]]


def counted(terms: Terms, given: list[Ballot]) -> Result:
    if terms.method == "stv":
        return transferable.count(terms, given)
    return proportional.count(terms, given) if terms.method == "proportional" else counting.count(terms, given)


def _unlike(one: Mapping[str, Any], theirs: Mapping[str, Any]) -> str:
    """Why the two disagree; empty when they agree or when the other does not decide."""
    terms, given = _ours(one)
    mine = counted(terms, given)
    if "tally" in theirs:
        places = PLACES.get(terms.method)
        said = {option: _number(value, places) for option, value in theirs["tally"].items()}
        wrong = {option for option, value in mine.tally.items() if value is not None and value != said[option]}
        return f"{one}: {mine.tally} and {said}" if wrong else ""
    if "tie" in theirs:
        return "" if (list(mine.winners), list(mine.tie)) == (theirs["winners"], theirs["tie"]) else f"{one}: {mine} and {theirs}"
    sure, chosen = set(mine.winners), set(theirs["winners"])  # where we say that some are equal, they have drawn among those
    same = sure <= chosen <= sure | set(mine.tie) if mine.tie else sure == chosen
    return "" if same else f"{one}: {mine} and {theirs}"


def _number(value: str, places: int | None) -> str | int:
    """As we write it."""
    return value if "/" in value and places is None else decimals(Fraction(value), places) if places else int(value)


def _several_at_once(one: Mapping[str, Any]) -> bool:
    """Do two reach the quota together? There the council's rule elects the largest first (Y23); others elect both at once."""
    terms, given = _ours(one)
    limit = transferable.quota(len(given), terms.seats) * transferable.WHOLE
    return any(sum(votes >= limit for _, votes in each.votes) > 1 for each in transferable.rounds(terms, given))


@pytest.mark.nightly
@pytest.mark.skipif(not OTHER.is_file(), reason="other counting libraries: make counting")
@pytest.mark.parametrize("method", MANY)
def test_other_libraries_count_the_same(method: str) -> None:
    draw = random.Random(f"2027 {method}")  # noqa: S311 - elections, not secrets
    decided = 0
    while decided < MANY[method]:
        answers = [(one, theirs) for one, theirs in _asked(method, draw) if "gave_up" not in theirs][: MANY[method] - decided]
        assert len(answers) > 100, "the other library decides too little"
        assert [why for one, theirs in answers if (why := _unlike(one, theirs))] == []
        decided += len(answers)
    assert decided == MANY[method]


def _asked(method: str, draw: random.Random) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Some thousand elections and what the other library makes of each; it gives up where it would have to draw lots."""
    elections: list[dict[str, Any]] = []
    while len(elections) < 5_000:
        one = election(method, draw)
        if method != "stv" or not _several_at_once(one):
            elections.append(one)
    said = subprocess.run(  # noqa: S603 - our own script
        [str(OTHER), str(SCRIPT)], input="\n".join(map(json.dumps, elections)), capture_output=True, text=True, check=True
    )
    answers = [json.loads(line) for line in said.stdout.splitlines()]
    assert len(answers) == len(elections)
    return list(zip(elections, answers, strict=True))


def test_a_miscount_is_seen() -> None:
    one = {"method": "approval", "options": ["A", "B"], "seats": 1, "ballots": [["A"], ["A", "B"]]}
    assert _unlike(one, {"tally": {"A": "2", "B": "1"}}) == ""
    assert _unlike(one, {"tally": {"A": "1", "B": "1"}}) != ""
    assert _unlike(one | {"method": "proportional"}, {"winners": ["B"], "tie": []}) != ""
