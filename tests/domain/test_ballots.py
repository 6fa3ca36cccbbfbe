"""Ballots: typed, pressed, packed into equal slots, and the order each voter sees."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import ballots
from bot.domain.errors import Refusal, Unreadable
from bot.domain.methods import METHODS
from bot.domain.votes import Ballot, Terms, ballot, check_ballot

ABC = ("A", "B", "C")
SHOWN = ("B", "C", "A")
DOTS = Terms("dots", ABC, dots=3, max_per_option=2)
SCORE = Terms("score", ABC, score_max=5)
TERMS = {
    "yes_no_abstain": Terms("yes_no_abstain"), "consent": Terms("consent"), "approval": Terms("approval", ABC), "dots": DOTS,
    "score": SCORE, "borda": Terms("borda", ABC), "stv": Terms("stv", ABC), "moscow": Terms("moscow", ABC),
    "proportional": Terms("proportional", ABC, seats=2),
}  # fmt: skip


@pytest.mark.parametrize(
    ("terms", "typed", "expected"),
    [
        (DOTS, "1 1 2", ballot(points={"B": 2, "C": 1})),
        (DOTS, "1x2, 3", ballot(points={"B": 2, "A": 1})),
        (DOTS, "0", ballot(points={})),
        (Terms("approval", ABC), "3 1", ballot(approve=["A", "B"])),
        (Terms("approval", ABC), "0", ballot(approve=[])),
        (SCORE, "5 - 0", ballot(points={"B": 5, "A": 0})),
        (SCORE, "1:5 2:3", ballot(points={"B": 5, "C": 3})),
        (Terms("borda", ABC), "2 1=3", ballot(ranking=["C", ["B", "A"]])),
        (Terms("stv", ABC), "3 1", ballot(ranking=["A", "B"])),
        (Terms("moscow", ABC), "1 4 2", ballot(points={"B": 1, "C": 4, "A": 2})),
        (Terms("yes_no_abstain"), "2", ballot(choice="no")),
    ],
)
def test_a_ballot_is_typed_as_numbers_of_what_is_shown(terms: Terms, typed: str, expected: Ballot) -> None:
    assert ballots.read(terms, SHOWN, typed) == expected


@pytest.mark.parametrize(
    ("terms", "typed", "key"),
    [
        (DOTS, "1 1 1", "vote-too-many-on-one"),
        (DOTS, "1 1 2 2", "vote-too-many-dots"),
        (Terms("stv", ABC), "1 1", "vote-option-twice"),
        (Terms("stv", ABC), "1=2", "vote-rank-one-by-one"),
        (SCORE, "6 0 0", "vote-score-outside"),
        (SCORE, "1:5 1:4", "vote-option-twice"),
        (Terms("moscow", ABC), "0 1 2", "vote-score-outside"),
        (Terms("approval", ABC, most=1), "1 2", "vote-too-many-chosen"),
    ],
)
def test_what_breaks_the_rules_is_refused(terms: Terms, typed: str, key: str) -> None:
    with pytest.raises(Refusal, match=key, check=lambda no: no.rule == "Y22"):
        ballots.read(terms, SHOWN, typed)


@pytest.mark.parametrize("typed", ["4", "1 x", "ja", "-1", "1,5.5", "１", "²"])
def test_what_is_no_ballot_is_asked_again(typed: str) -> None:
    with pytest.raises(Unreadable):
        ballots.read(Terms("approval", ABC), SHOWN, typed)


@pytest.mark.parametrize(
    "forged",
    [
        None, [], {"choice": "yes"}, {"points": {"A": "2"}}, {"points": {"A": True}}, {"points": [["A", 1]]},
        {"points": {"A": 1}, "ranking": ["A"]},
    ],
)  # fmt: skip
def test_a_forged_ballot_is_refused(forged: Any) -> None:
    with pytest.raises(Refusal, match="vote-ballot-of-another-kind"):
        ballots.from_json(DOTS, forged)


def drawn(data: st.DataObject, method: str) -> Ballot:
    """Any ballot that these terms allow."""
    terms = TERMS[method]
    part = METHODS[method].part
    if part == "choice":
        return ballot(choice=data.draw(st.sampled_from(METHODS[method].choices)), reason="Fordi.")
    if part == "approve":
        return ballot(approve=sorted(data.draw(st.sets(st.sampled_from(ABC)))))
    if part == "ranking":
        order = data.draw(st.lists(st.sampled_from(ABC), unique=True, min_size=1))
        equal = method == "borda" and len(order) > 1 and data.draw(st.booleans())
        return ballot(ranking=[sorted(order[:2]), *order[2:]] if equal else order)
    if method == "dots":
        return ballots.tidy(terms, ballot(points=data.draw(st.dictionaries(st.sampled_from(ABC), st.integers(0, 1)))))
    least = 1 if method == "moscow" else 0
    return ballot(points=data.draw(st.dictionaries(st.sampled_from(ABC), st.integers(least, terms.highest))))


@pytest.mark.parametrize("method", TERMS)
@given(data=st.data())
def test_a_slot_gives_back_the_ballot_and_is_always_as_large(method: str, data: st.DataObject) -> None:
    made, terms = drawn(data, method), TERMS[method]
    check_ballot(terms, made)
    packed = ballots.pack(terms, made, reasons=True)
    assert len(packed) == ballots.room(terms, reasons=True)
    assert ballots.unpack(terms, packed, reasons=True) == made
    assert ballots.from_json(terms, ballots.to_json(made)) == made


def test_a_long_reason_is_cut_between_letters() -> None:
    made = ballot(choice="block", reason="å" * 400)
    packed = ballots.pack(TERMS["consent"], made, reasons=True)
    assert ballots.unpack(TERMS["consent"], packed, reasons=True).reason == "å" * (ballots.REASON_ROOM // 2)


@pytest.mark.parametrize("method", TERMS)
@given(data=st.data())
def test_pressing_takes_as_many_steps_whatever_is_chosen(method: str, data: st.DataObject) -> None:
    terms = TERMS[method]
    many = ballots.steps(terms)
    marks: list[int] = []
    for _ in range(many):
        asks = METHODS[method].asks
        if asks == "once":
            marks.append(data.draw(st.integers(1, 3)))
        elif asks == "each":
            least = {"moscow": 1}.get(method, 0)
            top = 1 if METHODS[method].part == "approve" else terms.highest
            marks.append(data.draw(st.sampled_from([-1, *range(least, top + 1)] if METHODS[method].part == "points" else [0, 1])))
        else:
            free = ballots.open_options(terms, SHOWN, marks)
            marks.append(data.draw(st.sampled_from([0, *(SHOWN.index(option) + 1 for option in free)])))
    made = ballots.marked(terms, SHOWN, marks)
    if made.choice != "block" and (method != "stv" or any(marks)):
        check_ballot(terms, made)
    assert sum(map(bool, (made.choice, made.approve is not None, made.points is not None, made.ranking is not None))) == 1
    with pytest.raises(Refusal):
        ballots.marked(terms, SHOWN, [*marks, 1])


def test_each_voter_sees_an_order_of_their_own_and_the_same_one_each_time() -> None:
    options = tuple("ABCDEFGH")
    orders = [ballots.order(options, b"seed", f"p{n}") for n in range(400)]
    assert orders == [ballots.order(options, b"seed", f"p{n}") for n in range(400)]
    assert len(set(orders)) > 390
    firsts = Counter(order[0] for order in orders)
    assert max(firsts.values()) < 2.2 * 400 / len(options)
    assert all(sorted(order) == list(options) for order in orders)
