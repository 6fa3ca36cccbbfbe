"""Who votes, which ballots count, and what may be said (Y16 to Y19, Y22, Y25)."""

from __future__ import annotations

from typing import Any

import pytest

from bot.domain.errors import Refusal
from bot.domain.meetings import Place
from bot.domain.votes import (
    FLOW,
    Terms,
    ballot,
    check_ballot,
    check_open,
    closing_warnings,
    counts_shown,
    electorate,
    opening_warnings,
    seat_of,
    turnout,
)

NINE = tuple(Place(f"L{n}", f"M0{n}") for n in range(1, 10))
ABC = ("A", "B", "C")
DOTS = Terms("dots", ABC, dots=3, max_per_option=2)


def refused(key: str, rule: str = "Y22") -> Any:
    return pytest.raises(Refusal, match=key, check=lambda no: (no.key, no.rule) == (key, rule))


# --- electorate ---


def test_an_interest_takes_the_seat_out() -> None:
    assert len(electorate(NINE, {}, interested={"M04"})) == 8


def test_the_deputy_votes_for_the_seat_and_the_member_does_not() -> None:
    eligible = electorate(NINE, {"L2": "V01"})
    assert seat_of("V01", eligible) == "L2"
    with refused("vote-deputy-sits-in", "Y17"):
        seat_of("M02", eligible, replaced=True)


def test_the_interest_is_the_deputys_own() -> None:
    assert "L2" in electorate(NINE, {"L2": "V01"}, interested={"M02"})
    assert "L2" not in electorate(NINE, {"L2": "V01"}, interested={"V01"})


def test_only_those_present_when_so_decided_and_never_an_empty_seat() -> None:
    assert electorate((*NINE, Place("L10")), {}, present={"M01", "M09", "O01"}) == {"L1": "M01", "L9": "M09"}


def test_everybody_else_is_told_why_not() -> None:
    eligible = electorate(NINE, {}, interested={"M04"})
    with refused("vote-interest-declared", "Y17"):
        seat_of("M04", eligible, interested=True)
    with refused("vote-not-yours", "Y17"):
        seat_of("O01", eligible)


def test_after_closing_nothing_is_cast() -> None:
    check_open("open")
    with refused("vote-closed", "Y18"):
        check_open("closed")
    assert FLOW.after("open", "close") == "closed"


# --- ballots ---


def test_three_dots_on_one_with_two_at_most() -> None:
    with refused("vote-too-many-on-one"):
        check_ballot(DOTS, ballot(points={"A": 3}))


@pytest.mark.parametrize(
    ("terms", "given", "key"),
    [
        (DOTS, ballot(points={"A": 2, "B": 2}), "vote-too-many-dots"),
        (DOTS, ballot(points={"A": -1}), "vote-too-many-dots"),
        (DOTS, ballot(points={"X": 1}), "vote-option-unknown"),
        (DOTS, ballot(choice="yes"), "vote-ballot-of-another-kind"),
        (Terms("score", ABC, score_max=5), ballot(points={"A": 6}), "vote-score-outside"),
        (Terms("score", ABC, score_max=5), ballot(points={"A": -1}), "vote-score-outside"),
        (Terms("approval", ABC), ballot(approve=["A", "A"]), "vote-option-twice"),
        (Terms("approval", ABC), ballot(approve=["X"]), "vote-option-unknown"),
        (Terms("borda", ABC), ballot(ranking=["A", ["B", "A"]]), "vote-option-twice"),
        (Terms("stv", ABC), ballot(ranking=["A", ["B", "C"]]), "vote-rank-one-by-one"),
        (Terms("stv", ABC), ballot(ranking=[]), "vote-rank-one-by-one"),
        (Terms("consent"), ballot(choice="block"), "vote-block-needs-reason"),
        (Terms("consent"), ballot(choice="yes"), "vote-ballot-of-another-kind"),
        (Terms("yes_no_abstain"), ballot(approve=["A"]), "vote-ballot-of-another-kind"),
    ],
)
def test_a_ballot_that_breaks_the_terms_is_refused(terms: Terms, given: Any, key: str) -> None:
    with refused(key):
        check_ballot(terms, given)


@pytest.mark.parametrize(
    ("terms", "given"),
    [
        (DOTS, ballot(points={"A": 2, "B": 1})),
        (DOTS, ballot(points={})),
        (Terms("score", ABC, score_max=5), ballot(points={"A": 0, "B": 5})),
        (Terms("approval", ABC), ballot(approve=[])),
        (Terms("borda", ABC), ballot(ranking=["A", ["B", "C"]])),
        (Terms("stv", ABC), ballot(ranking=["C", "A"])),
        (Terms("consent"), ballot(choice="block", reason="Det er ikke trygt.")),
        (Terms("yes_no_abstain"), ballot(choice="abstain")),
    ],
)
def test_a_ballot_within_the_terms_counts(terms: Terms, given: Any) -> None:
    check_ballot(terms, given)


@pytest.mark.parametrize(
    ("facts", "key"),
    [
        ({"method": "shouting"}, "vote-method-unknown"),
        ({"method": "dots", "options": ABC}, "vote-needs-dots"),
        ({"method": "score", "options": ABC}, "vote-needs-score-max"),
        ({"method": "approval"}, "vote-needs-options"),
        ({"method": "approval", "options": ("A", "A")}, "vote-option-twice-in-list"),
    ],
)
def test_terms_that_make_no_vote_are_refused(facts: dict[str, Any], key: str) -> None:
    with refused(key, ""):
        Terms(**facts)


# --- what is said ---


@pytest.mark.parametrize(("cast", "eligible", "expected"), [(7, 9, "enough"), (4, 9, "few_votes"), (4, 8, "enough"), (5, 9, "enough")])
def test_turnout(cast: int, eligible: int, expected: str) -> None:
    assert turnout(cast, eligible) == expected


def test_a_secret_vote_of_few_warns_and_shows_no_numbers() -> None:
    assert opening_warnings(True, 3, 5) == ("few_voters",)
    assert opening_warnings(True, 5, 5) == opening_warnings(False, 3, 5) == ()
    assert not counts_shown(True, 3, 5)
    assert counts_shown(True, 5, 5)
    assert counts_shown(False, 3, 5)


def test_when_all_say_the_same_everybody_is_known() -> None:
    same = [ballot(points={"A": 1, "B": 2}), ballot(points={"B": 2, "A": 1})]
    assert closing_warnings(True, same) == ("unanimous",)
    assert closing_warnings(False, same) == ()
    assert closing_warnings(True, [*same, ballot(points={"A": 2})]) == ()
    assert closing_warnings(True, []) == ()
