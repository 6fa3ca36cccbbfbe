"""Counting (Y20 to Y24): the examples of the rules, hand-counted votes, and what holds for any ballots."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import transferable
from bot.domain.counting import Result, count, decimals, places, settle
from bot.domain.errors import Refusal
from bot.domain.votes import Ballot, Terms, ballot

ABCD = ("A", "B", "C", "D")


def choices(yes: int, no: int, abstain: int) -> list[Ballot]:
    return [ballot(choice=choice) for choice, n in (("yes", yes), ("no", no), ("abstain", abstain)) for _ in range(n)]


@pytest.mark.parametrize(("votes", "outcome"), [((7, 1, 1), "carried"), ((1, 2, 6), "not_carried"), ((3, 3, 1), "tie"), ((0, 0, 0), "tie")])
def test_yes_and_no(votes: tuple[int, int, int], outcome: str) -> None:
    result = count(Terms("yes_no_abstain"), choices(*votes))
    assert (result.outcome, tuple(result.tally.values())) == (outcome, votes)


def test_one_block_stops_consent_and_standing_aside_does_not() -> None:
    fine = [ballot(choice="consent"), ballot(choice="stand_aside")]
    assert count(Terms("consent"), fine).outcome == "consent"
    assert count(Terms("consent"), [*fine, ballot(choice="block", reason="Nei.")]).outcome == "blocked"


def approvals(**points: int) -> list[Ballot]:
    return [ballot(approve=[option]) for option, n in points.items() for _ in range(n)]


def test_five_four_four_for_two_places() -> None:
    result = count(Terms("approval", ("A", "B", "C"), seats=2), approvals(A=5, B=4, C=4))
    assert (result.winners, result.tie, result.outcome) == (("A",), ("B", "C"), "tie")
    assert result.all_ties == (("B", "C"),)


def test_a_tie_below_the_last_place_is_no_result() -> None:
    result = count(Terms("approval", ("A", "B", "C")), approvals(A=5, B=4, C=4))
    assert (result.winners, result.tie, result.outcome, result.all_ties) == (("A",), (), "decided", (("B", "C"),))


def test_a_tie_that_fills_the_places_exactly_is_no_tie() -> None:
    result = count(Terms("approval", ("A", "B", "C"), seats=2), approvals(A=4, B=4, C=1))
    assert (result.winners, result.outcome, result.all_ties) == (("A", "B"), "decided", (("A", "B"),))


def test_dots_are_added() -> None:
    result = count(Terms("dots", ("A", "B"), dots=3), [ballot(points={"A": 2, "B": 1}), ballot(points={"B": 2}), ballot(points={})])
    assert (result.tally, result.winners) == ({"A": 2, "B": 3}, ("B",))


def test_a_score_is_the_mean_of_those_who_had_an_opinion() -> None:
    ballots = [ballot(points={"A": 4, "B": 5}), ballot(points={"A": 3}), ballot(points={"A": 4})]
    result = count(Terms("score", ("A", "B", "C"), score_max=5), ballots)
    assert result.tally == {"A": "3.67", "B": "5.00", "C": None}
    assert result.ranking == (("B",), ("A",), ("C",))


def test_borda_with_only_the_first_ranked() -> None:
    assert places(ABCD, [("A",)]) == {"A": 4, "B": 2, "C": 2, "D": 2}
    assert count(Terms("borda", ABCD), [ballot(ranking=["A"])]).tally == {"A": "4.0", "B": "2.0", "C": "2.0", "D": "2.0"}


def test_borda_with_equal_ranks() -> None:
    assert places(ABCD, [("A", "B"), ("D",)]) == {"A": Fraction(7, 2), "B": Fraction(7, 2), "D": 2, "C": 1}


# --- transferable vote, counted by hand ---


def papers(*lines: tuple[int, str]) -> list[Ballot]:
    return [ballot(ranking=list(ranks)) for n, ranks in lines for _ in range(n)]


def test_the_quota() -> None:
    assert [transferable.quota(*facts) for facts in ((9, 2), (100, 3), (7, 1))] == [4, 26, 4]


def test_surplus_goes_on_at_its_weight_and_the_lowest_is_excluded() -> None:
    # Quota 4. A has 6; each paper goes on at 0.33333: B 1 + 1.33332, C 2 + 0.66666. B is lowest and out, C is left.
    result = transferable.count(Terms("stv", ("A", "B", "C"), seats=2), papers((4, "AB"), (2, "AC"), (1, "B"), (2, "C")))
    assert (result.winners, result.tie, result.outcome) == (("A", "C"), (), "decided")


def test_papers_of_the_excluded_go_on_whole() -> None:
    # Quota 4 of 7. C has none and D one: both out; D's paper gives B the fourth vote.
    result = transferable.count(Terms("stv", ABCD), papers((3, "A"), (3, "B"), (1, "DB")))
    assert result.winners == ("B",)


def test_a_tie_that_decides_nothing_is_no_tie() -> None:
    # C and D have one each; whoever goes first, A is elected.
    result = transferable.count(Terms("stv", ABCD), papers((3, "A"), (2, "B"), (1, "CA"), (1, "DA")))
    assert (result.winners, result.outcome) == (("A",), "decided")


def test_a_tie_that_decides_is_shown() -> None:
    result = transferable.count(Terms("stv", ("A", "B")), papers((2, "A"), (2, "B")))
    assert (result.winners, result.tie, result.outcome) == ((), ("A", "B"), "tie")


def test_as_many_as_there_are_places_are_elected() -> None:
    assert transferable.count(Terms("stv", ("A", "B"), seats=2), papers((3, "A"))).winners == ("A", "B")
    assert transferable.count(Terms("stv", ("A", "B"), seats=1), []).tie == ("A", "B")


RANKS = st.lists(st.lists(st.sampled_from("ABCDE"), unique=True, min_size=1, max_size=5), max_size=9)


@given(ranks=RANKS, seats=st.integers(1, 3), data=st.data())
def test_places_are_filled_whatever_order_the_papers_lie_in(ranks: list[list[str]], seats: int, data: st.DataObject) -> None:
    terms = Terms("stv", tuple("ABCDE"), seats=seats)
    result = transferable.count(terms, [ballot(ranking=rank) for rank in ranks])
    shuffled = data.draw(st.permutations(ranks))
    assert transferable.count(terms, [ballot(ranking=rank) for rank in shuffled]) == result
    assert len(result.winners) <= seats
    assert len(result.winners) == seats or len(result.winners) + len(result.tie) > seats
    limit = transferable.quota(len(ranks), seats)
    firsts = [rank[0] for rank in ranks]
    assert all(option in result.winners for option in "ABCDE" if firsts.count(option) >= limit)


# --- ties are settled by rule (Y24) ---


def test_a_tie_is_settled_in_the_order_given() -> None:
    terms = Terms("approval", ("A", "B", "C"), seats=2)
    tied = count(terms, approvals(A=5, B=4, C=4))
    settled = settle(terms, tied, ["C", "B"])
    assert (settled.winners, settled.outcome, settled.tally) == (("A", "C"), "decided", tied.tally)
    with pytest.raises(Refusal, match="vote-tie-other-options"):
        settle(terms, tied, ["A", "B"])
    with pytest.raises(Refusal, match="vote-no-tie"):
        settle(terms, settled_without_tie(), ["A"])


def settled_without_tie() -> Result:
    return count(Terms("approval", ("A", "B")), approvals(A=2, B=1))


# --- for any ballots ---


@given(st.lists(st.lists(st.sampled_from(ABCD), unique=True, max_size=4), max_size=8))
def test_every_borda_ballot_gives_the_same_number_of_points(ranks: list[list[str]]) -> None:
    for rank in ranks:
        assert sum(places(ABCD, [(option,) for option in rank]).values()) == 10


@given(st.lists(st.sets(st.sampled_from(ABCD)), max_size=9), st.integers(1, 4))
def test_winners_and_tied_are_the_best(chosen: list[set[str]], seats: int) -> None:
    result = count(Terms("approval", ABCD, seats=seats), [ballot(approve=sorted(one)) for one in chosen])
    points = {option: sum(option in one for one in chosen) for option in ABCD}
    best = [*result.winners, *result.tie]
    assert len(result.winners) <= seats <= len(best)
    others = [points[option] for option in ABCD if option not in best]
    assert not others or min(points[option] for option in best) > max(others)
    assert sum(result.ranking, ()) == tuple(sorted(ABCD, key=lambda option: -points[option]))


@pytest.mark.parametrize(("value", "places_", "text"), [(Fraction(11, 3), 2, "3.67"), (Fraction(1, 8), 2, "0.13"), (Fraction(5), 1, "5.0")])
def test_numbers_are_shown_with_halves_up(value: Fraction, places_: int, text: str) -> None:
    assert decimals(value, places_) == text
