"""Ways of counting beside those of the year's rules: proportional approval, must and should, equal organisations, conditions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import counting, majorities, proportional, transferable
from bot.domain.counting import Result
from bot.domain.errors import Refusal
from bot.domain.majorities import Conditions, Counts
from bot.domain.votes import Ballot, Terms, ballot

ABCD = tuple("ABCD")


def approvals(*lines: tuple[int, str]) -> list[Ballot]:
    return [ballot(approve=list(chosen)) for many, chosen in lines for _ in range(many)]


def papers(*lines: tuple[int, str]) -> list[Ballot]:
    return [ballot(ranking=list(ranks)) for many, ranks in lines for _ in range(many)]


# --- published examples ---


def test_the_food_election_with_three_places() -> None:
    """The example of many textbooks: 20 guests, three kinds of food, quota 6."""
    options = ("orange", "pear", "chocolate", "strawberry", "sweets")
    given_ = [
        (4, ["orange"]), (2, ["pear", "orange"]), (8, ["chocolate", "strawberry"]), (4, ["chocolate", "sweets"]), (1, ["strawberry"]),
        (1, ["sweets"]),
    ]  # fmt: skip
    ballots = [ballot(ranking=ranks) for many, ranks in given_ for _ in range(many)]
    terms = Terms("stv", options, seats=3)
    result = transferable.count(terms, ballots)
    assert set(result.winners) == {"chocolate", "orange", "strawberry"}
    assert result.tie == ()
    assert transferable.quota(20, 3) == 6
    told = transferable.rounds(terms, ballots)
    assert [(one.event, one.chosen) for one in told] == [
        ("elected", ("chocolate",)), ("excluded", ("pear",)), ("elected", ("orange",)), ("excluded", ("sweets",)),
        ("filled", ("strawberry",)),
    ]  # fmt: skip
    assert dict(told[1].votes)["strawberry"] == 5 * transferable.WHOLE
    assert dict(told[1].votes)["sweets"] == 3 * transferable.WHOLE


def test_the_capital_of_tennessee_by_points() -> None:
    """The example of many textbooks; with 4 for the first place Nashville has 294 of 100 voters."""
    options = ("Memphis", "Nashville", "Chattanooga", "Knoxville")
    lines = [
        (42, ["Memphis", "Nashville", "Chattanooga", "Knoxville"]), (26, ["Nashville", "Chattanooga", "Knoxville", "Memphis"]),
        (15, ["Chattanooga", "Knoxville", "Nashville", "Memphis"]), (17, ["Knoxville", "Chattanooga", "Nashville", "Memphis"]),
    ]  # fmt: skip
    ballots = [ballot(ranking=ranks) for many, ranks in lines for _ in range(many)]
    result = counting.count(Terms("borda", options), ballots)
    assert result.tally == {"Memphis": "226.0", "Nashville": "294.0", "Chattanooga": "273.0", "Knoxville": "207.0"}
    assert result.winners == ("Nashville",)


def test_a_majority_of_sixty_gets_three_places_of_five() -> None:
    options = ("A1", "A2", "A3", "A4", "A5", "B1", "B2", "B3", "B4", "B5")
    ballots = [ballot(approve=[o for o in options if o[0] == "A"])] * 60 + [ballot(approve=[o for o in options if o[0] == "B"])] * 40
    result = proportional.count(Terms("proportional", options, seats=5), ballots)
    plain = counting.count(Terms("approval", options, seats=5), ballots)
    assert set(plain.winners) == {"A1", "A2", "A3", "A4", "A5"}
    assert result.outcome == "tie"  # all of a side are equal: which three and which two is not settled
    assert set(result.tie) == set(options)


def test_equal_shares_with_prices() -> None:
    # Four voters, two places: each has a half. A is paid by three (1/3 each), which leaves 1/6 each; D's voter alone has a half.
    # B asks its two voters for more than they have left; nobody can pay, so the place goes to B, chosen by two.
    result = proportional.count(Terms("proportional", ABCD, seats=2), approvals((2, "AB"), (1, "A"), (1, "D")))
    assert (result.winners, result.tie) == (("A", "B"), ())


def test_a_tie_in_equal_shares_is_shown() -> None:
    result = proportional.count(Terms("proportional", ABCD, seats=1), approvals((2, "A"), (2, "B")))
    assert (result.winners, result.tie, result.outcome) == ((), ("A", "B"), "tie")


@given(st.lists(st.sets(st.sampled_from(ABCD)), min_size=1, max_size=8), st.integers(1, 3))
def test_a_group_that_is_large_enough_and_agrees_is_heard(chosen: list[set[str]], seats: int) -> None:
    """Justified representation: whoever could pay for a place together is not left without any."""
    result = proportional.count(Terms("proportional", ABCD, seats=seats), [ballot(approve=sorted(one)) for one in chosen])
    if result.tie:
        assert len(result.winners) < seats <= len(result.winners) + len(result.tie)
        return
    assert len(result.winners) == seats
    for option in ABCD:
        unheard = [one for one in chosen if option in one and not one & set(result.winners)]
        assert len(unheard) * seats < len(chosen) or not unheard


@given(st.lists(st.sets(st.sampled_from(ABCD)), max_size=7), st.integers(1, 3), st.data())
def test_the_order_of_the_ballots_means_nothing(chosen: list[set[str]], seats: int, data: st.DataObject) -> None:
    terms = Terms("proportional", ABCD, seats=seats)
    shuffled = data.draw(st.permutations(chosen))
    first, second = ([ballot(approve=sorted(one)) for one in each] for each in (chosen, shuffled))
    assert proportional.count(terms, first) == proportional.count(terms, second)


# --- must, should, could ---


def test_most_must_is_first_then_most_should() -> None:
    marks = [{"A": 1, "B": 2, "C": 2}, {"A": 2, "B": 1, "C": 3}, {"A": 4, "B": 2}]
    result = counting.count(Terms("moscow", ABCD), [ballot(points=one) for one in marks])
    assert result.tally == {"A": "1/1/0/1", "B": "1/2/0/0", "C": "0/1/1/0", "D": "0/0/0/0"}
    assert result.ranking == (("B",), ("A",), ("C",), ("D",))


# --- equal organisations ---


def test_each_organisation_weighs_the_same_beside_the_plain_total() -> None:
    groups = {"large": approvals((3, "A")), "small": approvals((1, "B")), "third": approvals((1, "B"))}
    terms = Terms("approval", ("A", "B"))
    assert counting.count(terms, [one for group in groups.values() for one in group]).winners == ("A",)
    assert counting.balanced(terms, groups) == {"A": "1.00", "B": "2.00"}


def test_equal_organisations_for_points_places_and_choices() -> None:
    dots, ranked = Terms("dots", ("A", "B"), dots=3), Terms("borda", ("A", "B"))
    assert counting.balanced(dots, {"x": [ballot(points={"A": 3}), ballot(points={"B": 2})]}) == {"A": "1.50", "B": "1.00"}
    assert counting.balanced(ranked, {"x": papers((1, "AB"), (1, "BA")), "y": papers((1, "A"))}) == {"A": "3.50", "B": "2.50"}
    said = {"x": [ballot(choice="yes")], "y": [ballot(choice="no"), ballot(choice="yes")]}
    assert counting.balanced(Terms("yes_no_abstain"), said) == {"yes": "1.50", "no": "0.50", "abstain": "0.00"}


# --- conditions ---


def said(yes: int, no: int, abstain: int) -> Result:
    many = (("yes", yes), ("no", no), ("abstain", abstain))
    return counting.count(Terms("yes_no_abstain"), [ballot(choice=choice) for choice, n in many for _ in range(n)])


@pytest.mark.parametrize(
    ("conditions", "votes", "counts", "outcome"),
    [
        (Conditions(), (5, 4, 0), Counts(9, 9), "carried"),
        (Conditions(), (4, 4, 1), Counts(9, 9), "tie"),
        (Conditions(quorum=6), (5, 0, 0), Counts(5, 9), "no_quorum"),
        (Conditions(quorum=5), (5, 0, 0), Counts(5, 9), "carried"),
        (Conditions(majority="two_thirds"), (6, 3, 0), Counts(9, 9), "carried"),
        (Conditions(majority="two_thirds"), (5, 3, 0), Counts(8, 9), "not_carried"),
        (Conditions(majority="three_quarters"), (3, 1, 5), Counts(9, 9), "carried"),
        (Conditions(base="cast"), (4, 1, 4), Counts(9, 9), "not_carried"),
        (Conditions(base="cast"), (5, 0, 4), Counts(9, 9), "carried"),
        (Conditions(base="entitled"), (4, 0, 0), Counts(4, 9), "not_carried"),
        (Conditions(base="entitled"), (5, 0, 0), Counts(5, 9), "carried"),
        (Conditions(base="present"), (3, 0, 0), Counts(3, 9, 7), "not_carried"),
        (Conditions(majority="two_thirds"), (0, 0, 0), Counts(0, 9), "not_carried"),
    ],
)
def test_the_outcome_by_the_votes_own_conditions(
    conditions: Conditions, votes: tuple[int, int, int], counts: Counts, outcome: str
) -> None:
    assert majorities.judged("yes_no_abstain", said(*votes), conditions, counts).outcome == outcome


def test_too_few_is_an_outcome_of_its_own_for_every_method() -> None:
    result = counting.count(Terms("approval", ABCD), approvals((3, "A")))
    judged = majorities.judged("approval", result, Conditions(quorum=4), Counts(3, 9))
    assert (judged.outcome, judged.winners, judged.tally) == ("no_quorum", (), result.tally)


@pytest.mark.parametrize(
    ("facts", "key"),
    [({"majority": "most"}, "vote-majority-unknown"), ({"base": "all"}, "vote-base-unknown"), ({"quorum": -1}, "vote-quorum-negative")],
)
def test_conditions_that_are_none(facts: dict[str, object], key: str) -> None:
    with pytest.raises(Refusal, match=key):
        Conditions(**facts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("method", "balanced", "secret", "most", "key"),
    [
        ("approval", True, True, 0, "vote-balanced-not-secret"),
        ("stv", True, False, 0, "vote-balanced-not-here"),
        ("dots", False, False, 2, "vote-most-not-here"),
    ],
)
def test_conditions_that_do_not_go_together(method: str, balanced: bool, secret: bool, most: int, key: str) -> None:
    with pytest.raises(Refusal, match=key):
        majorities.check(method, balanced=balanced, secret=secret, most=most)
