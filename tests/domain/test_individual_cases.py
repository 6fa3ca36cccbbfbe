"""One person's case is held back; a text about many goes through (Y31)."""

from __future__ import annotations

from datetime import date
from time import perf_counter

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.domain.id_numbers import id_numbers, nhs, norwegian, swedish
from bot.domain.individual_cases import looks_like_individual_case
from tests.domain.individual_case_sentences import EVERYBODY, NAMED, NAMED_AND_PUBLIC, ONE_PERSON


@pytest.mark.parametrize("text", [text for texts in ONE_PERSON.values() for text in texts])
def test_one_persons_case_is_held_back(text: str) -> None:
    assert looks_like_individual_case(text)


@pytest.mark.parametrize("text", [text for texts in EVERYBODY.values() for text in texts])
def test_what_is_about_many_goes_through(text: str) -> None:
    assert not looks_like_individual_case(text)


@pytest.mark.parametrize("text", NAMED)
def test_somebody_named_with_a_case_of_their_own_is_held_back(text: str) -> None:
    assert looks_like_individual_case(text)


@pytest.mark.parametrize("text", NAMED_AND_PUBLIC)
def test_a_name_alone_an_office_or_a_proposal_is_no_case(text: str) -> None:
    assert not looks_like_individual_case(text)


def test_the_text_corpus_has_both_kinds_in_four_languages() -> None:
    assert all(len(texts[lang]) >= 12 for texts in (ONE_PERSON, EVERYBODY) for lang in ("nb", "nn", "sv", "en"))


def test_letters_and_signs_may_be_written_in_other_ways() -> None:
    assert looks_like_individual_case("  MIN\u00a0EGEN\n  SØKNAD er ikke besvart")
    assert looks_like_individual_case("I\u2019ve been refused a flat.")
    assert looks_like_individual_case("Min anso\u0308kan a\u0308r inte besvarad")


# --- identity numbers ---


def norwegian_number(date_part: str, individual: int) -> str | None:
    digits = [int(sign) for sign in f"{date_part}{individual:03d}"]
    for weights in ((3, 7, 6, 1, 8, 9, 4, 5, 2), (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)):
        check = (11 - sum(a * b for a, b in zip(weights, digits, strict=True)) % 11) % 11
        if check == 10:
            return None
        digits.append(check)
    return "".join(str(digit) for digit in digits)


@given(day=st.dates(), individual=st.integers(0, 999), shift=st.sampled_from([0, 40]))
def test_a_norwegian_number_is_found_and_a_wrong_digit_is_not(day: date, individual: int, shift: int) -> None:
    number = norwegian_number(f"{day.day + shift:02d}{day:%m%y}", individual)
    assume(number is not None)
    assert number is not None
    assert norwegian(number)
    assert list(id_numbers(f"Nummeret er {number[:6]} {number[6:]}, sa hun.")) == [f"{number[:6]} {number[6:]}"]
    wrong = str((int(number[10]) + 1) % 10)
    assert not norwegian(number[:10] + wrong)


@pytest.mark.parametrize("number", ["8112189876", "198112189876", "8112289874"])
def test_a_swedish_number_is_known_by_its_check_digit(number: str) -> None:
    assert swedish(number)
    assert not swedish(number[:-1] + str((int(number[-1]) + 1) % 10))


@pytest.mark.parametrize(
    "text",
    [
        "Ring 22 33 44 55 eller 08-123 456 78.",
        "Org.nr 974 760 673 og 556036-0793.",  # an organisation has no month
        "Møtet er 12.05.2027 klokka 12.00.",
        "Kontonummer 1234 56 78903.",
        "Versjon 20270512.1234 av planen.",
        "Telefon 0700 900 1234, room AB 12.",
    ],
)
def test_other_numbers_are_no_identity_numbers(text: str) -> None:
    assert list(id_numbers(text)) == []


@pytest.mark.parametrize("text", ["My number is 943 476 5919.", "NI number AB 12 34 56 C."])
def test_british_numbers_are_found(text: str) -> None:
    assert len(list(id_numbers(text))) == 1


def test_wrong_lengths_are_no_numbers() -> None:
    assert not any((norwegian("123"), swedish("123"), nhs("123"), norwegian("abcdefghijk"), swedish("abcdefghij")))


@given(st.text(max_size=300))
def test_any_text_gets_an_answer(text: str) -> None:
    assert looks_like_individual_case(text) in (True, False)


def test_a_very_long_text_is_judged_quickly() -> None:
    started = perf_counter()
    for part in ("jeg ", "min ", "jeg har ", "min sak ", "i ", "a", "søknad ", "jeg venter på "):
        looks_like_individual_case((part * 20_000)[:20_000])
    assert perf_counter() - started < 30
