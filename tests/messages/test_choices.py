"""Typed answers find their choice, and what is unclear is never guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.words import fold, near
from bot.messages.choices import AMBIGUOUS, match, number

COMING = ("Ja, jeg kommer", "Nei, jeg kommer ikke", "Jeg vet ikke ennå")
SENDING = ("Ja, send", "Rett på teksten", "Send uten navnet mitt", "Ikke send")
SWEDISH = ("Läsa ärendena", "Få dem upplästa", "Säga om jag kommer", "Få allt på papper")
FEES = ("Det stemmer", "Legg til eller rett", "Send bilde av kvittering", "Andre valg: mindre, ikke noe")


@pytest.mark.parametrize("typed", ["1", "1.", "1)", "1 .", "1.0", "en", "ett", "ein", "one", "nummer 1", "svar 1", "Ja", "ja takk", "JA!", "Ja, jeg kommer", " ja "])  # noqa: E501
def test_the_first_choice_in_many_ways(typed: str) -> None:
    assert match(typed, COMING) == 0


@pytest.mark.parametrize(
    ("typed", "labels", "found"),
    [
        ("nei", COMING, 1), ("nei jeg kommer ikke", COMING, 1), ("Nei, jeg kommmer ikke", COMING, 1), ("to", COMING, 1), ("andre", COMING, 1),  # noqa: E501
        ("jeg vet", COMING, 2), ("Jeg vet ikkje ennå", COMING, 2), ("tre", COMING, 2), ("rett", SENDING, 1), ("ikke", SENDING, 3),
        ("lasa", SWEDISH, 0), ("LÄSA", SWEDISH, 0), ("läsa ärendna", SWEDISH, 0), ("papper", SWEDISH, 3), ("paper", SWEDISH, 3),
        ("kvitering", FEES, 2), ("legg", FEES, 1), ("4", FEES, 3),
    ],
)  # fmt: skip
def test_words_labels_and_small_slips(typed: str, labels: tuple[str, ...], found: int) -> None:
    assert match(typed, labels) == found


@pytest.mark.parametrize(
    ("typed", "labels"),
    [("send", SENDING), ("kommer", COMING), ("få", SWEDISH), ("andre", FEES), ("ikke", COMING)],
)
def test_what_fits_several_is_asked_about(typed: str, labels: tuple[str, ...]) -> None:
    assert match(typed, labels) is AMBIGUOUS


@pytest.mark.parametrize(
    "typed", ["", " ", "0", "4", "99", "-1", "1 2", "1.5", "kanskje", "ja men ikke på onsdag", "ne", "?", "١", "10000000000", "x" * 9999]
)
def test_what_is_none_of_them(typed: str) -> None:
    assert match(typed, COMING) is None


def test_nothing_was_offered() -> None:
    assert match("ja", ()) is None
    assert match("1", ()) is None


@given(st.text(max_size=60), st.lists(st.text(max_size=30), max_size=9))
def test_an_answer_is_always_one_of_them_or_none(typed: str, labels: list[str]) -> None:
    found = match(typed, labels)
    assert found is None or found is AMBIGUOUS or 0 <= found < len(labels)


@given(st.integers(1, 9), st.sampled_from(["{}", "{}.", "{})", " {} ", "{}.0", "nummer {}"]))
def test_every_number_finds_its_choice(n: int, way: str) -> None:
    assert match(way.format(n), [f"Valg {letter}" for letter in "abcdefghi"]) == n - 1
    assert number(way.format(n)) == n


def test_words_are_compared_without_accents_and_signs() -> None:
    assert fold("  Ångra, det! ") == "angra det"
    assert fold("Ærlig ØL") == "aerlig ol"
    assert fold("/Hjälp") == "/hjalp"


@given(st.text("abcde", min_size=1, max_size=8), st.text("abcde", min_size=1, max_size=8))
def test_near_is_the_same_both_ways(one: str, other: str) -> None:
    assert near(one, other) == near(other, one)
    assert all(near(one, slip) for slip in (one, one + "x", "x" + one, "x" + one[1:]))


def test_near_is_one_slip_only() -> None:
    assert near("kommer", "komemr")
    assert not near("kommer", "komemmr")
    assert not near("ja", "nei")
