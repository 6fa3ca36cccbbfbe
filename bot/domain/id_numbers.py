"""National identity numbers in free text, found by their own check digits; none is ever kept."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator

_NORWAY = re.compile(r"(?<!\d)(\d{6})[ \u00a0.-]?(\d{5})(?!\d)")
_SWEDEN = re.compile(r"(?<!\d)((?:19|20)?\d{6})[-+ \u00a0]?(\d{4})(?!\d)")
_NHS = re.compile(r"(?<!\d)(\d{3})([ -])(\d{3})\2(\d{4})(?!\d)")
_NINO = re.compile(r"\b(?![DFIQUV]|[A-Z][DFIQUVO])[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b")
_DIGIT = re.compile(r"\d")
_FEWEST = 6  # digits in the shortest of them
_WEIGHTS = ((3, 7, 6, 1, 8, 9, 4, 5, 2, 1), (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1))


def id_numbers(text: str) -> Iterator[str]:
    """The Norwegian, Swedish and British numbers of persons in a text."""
    if len(_DIGIT.findall(text)) < _FEWEST:
        return
    yield from (found[0] for found in _NORWAY.finditer(text) if norwegian(found[1] + found[2]))
    yield from (found[0] for found in _SWEDEN.finditer(text) if swedish(found[1] + found[2]))
    yield from (found[0] for found in _NHS.finditer(text) if nhs(found[1] + found[3] + found[4]))
    yield from (found[0] for found in _NINO.finditer(text))


def norwegian(digits: str) -> bool:
    """A fødselsnummer or D-number of eleven digits: a real date and two check digits."""
    if len(digits) != 11 or not digits.isdecimal():
        return False
    numbers = [int(digit) for digit in digits]
    day = int(digits[:2]) - (40 if digits[0] >= "4" else 0)
    month = int(digits[2:4])
    month -= 80 if month > 80 else 40 if month > 40 else 0
    checked = all(sum(a * b for a, b in zip(weights, numbers, strict=False)) % 11 == 0 for weights in _WEIGHTS)
    return checked and _is_date(day, month)


def swedish(digits: str) -> bool:
    """A personnummer or samordningsnummer of ten or twelve digits: a real date and the check digit of Luhn."""
    if len(digits) not in (10, 12) or not digits.isdecimal():
        return False
    ten = digits[-10:]
    day = int(ten[4:6])
    doubled = (int(digit) * (2 - place % 2) for place, digit in enumerate(ten))
    return sum(value // 10 + value % 10 for value in doubled) % 10 == 0 and _is_date(day - (60 if day > 60 else 0), int(ten[2:4]))


def nhs(digits: str) -> bool:
    """An NHS number of ten digits with its check digit."""
    weighed = sum(int(digit) * weight for digit, weight in zip(digits, range(10, 1, -1), strict=False))
    return len(digits) == 10 and (11 - weighed % 11) % 11 == int(digits[9])


def _is_date(day: int, month: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= monthrange(2000, month)[1]
