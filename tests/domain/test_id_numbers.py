"""National identity numbers of three countries: a real date and the right check digits, or it is only a number."""

from __future__ import annotations

import pytest

from bot.domain.id_numbers import id_numbers, nhs, norwegian, swedish


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Jeg er 13097248022.", "13097248022"),
        ("130972 48022", "130972 48022"),
        ("130972-48022", "130972-48022"),
        ("Mitt personnummer är 811218-9876", "811218-9876"),
        ("19811218-9876", "19811218-9876"),
        ("198112189876", "198112189876"),
        ("811218+9876", "811218+9876"),
        ("NHS 943 476 5919", "943 476 5919"),
        ("943-476-5919", "943-476-5919"),
        ("NI: AB 12 34 56 C", "AB 12 34 56 C"),
        ("AB123456C", "AB123456C"),
    ],
)
def test_they_are_seen_in_a_sentence(text: str, found: str) -> None:
    assert found in list(id_numbers(text))


@pytest.mark.parametrize(
    "text",
    ["13097248023", "13137248022", "113097248022", "811218-9877", "811318-9876", "943 476 5918", "9434765919", "943 476-5919",
     "DA123456C", "AO123456C", "BI123456C", "AB123456E", "12345", "", "Ring 400 12 345", "0811218-98761"],
)  # fmt: skip
def test_other_numbers_are_not(text: str) -> None:
    assert list(id_numbers(text)) == []


@pytest.mark.parametrize("digits", ["13097248022", "53097248016", "13497248005", "13897248098", "29020012380", "01010050053"])
def test_norwegian_numbers_have_two_check_digits_and_a_date(digits: str) -> None:
    assert norwegian(digits)
    assert not any(norwegian(digits[:place] + str((int(digits[place]) + 1) % 10) + digits[place + 1 :]) for place in range(11))
    assert list(id_numbers(digits)) == [digits]


def test_a_day_that_no_month_has_is_no_identity_number() -> None:
    def checked(nine: str) -> list[str]:
        """Every number of these nine digits whose two check digits are right, whatever the date."""
        first, second = (3, 7, 6, 1, 8, 9, 4, 5, 2), (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
        ten = [nine + str(digit) for digit in range(10) if (sum(a * int(b) for a, b in zip(first, nine, strict=True)) + digit) % 11 == 0]
        return [one + str(digit) for one in ten for digit in range(10)
                if (sum(a * int(b) for a, b in zip(second, one, strict=True)) + digit) % 11 == 0]  # fmt: skip

    real = ("290200", "311200", "010100", "410100", "014100", "018100")
    unreal = ("300200", "310400", "000100", "011300", "010000", "720100")
    for dates, is_one in ((real, True), (unreal, False)):
        numbers = [number for day in dates for serial in range(200, 240) for number in checked(f"{day}{serial}")]
        assert len(numbers) > 50
        assert all(norwegian(number) is is_one for number in numbers)


def test_too_short_too_long_or_no_digits() -> None:
    assert [norwegian(""), swedish(""), nhs("")] == [False, False, False]
    assert not any(norwegian(text) for text in ("1309724802", "130972480222", "1309724802a", ""))
    assert not any(swedish(text) for text in ("81121898", "8112189876a", "81121898761", "", "abcdefghij"))
    assert not any(nhs(text) for text in ("943476591", "94347659190"))


def test_check_digits_of_nought_and_fives_that_are_doubled() -> None:
    assert all(nhs(text) for text in ("4010230010", "4010230150", "9876544888", "4505577104"))
    assert not any(nhs(text) for text in ("4010230011", "9876544880"))
    assert [swedish(f"500505000{digit}") for digit in range(10)] == [digit == 9 for digit in range(10)]


def test_swedish_numbers_for_coordination_have_sixty_added_to_the_day() -> None:
    assert swedish("7010632391")
    assert swedish("197010632391")
    assert swedish("7011612392")
    assert swedish("7002292394")
    assert not any(swedish(f"{day}{serial:03d}{digit}") for day in ("701093", "700230", "701300", "700010", "700060", "701060")
                   for serial in range(50) for digit in range(10))  # fmt: skip
