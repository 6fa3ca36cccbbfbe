"""Bank account numbers in free text, found by their own check digits or their form; none is ever kept."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from bot.domain.id_numbers import id_numbers, norwegian

_NORWAY = re.compile(r"(?<![\d.,])(\d{4})[ .\u00a0]?(\d{2})[ .\u00a0]?(\d{5})(?!\d)")
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b")
_GIRO = re.compile(r"\b(?:bank|plus)giro\w*\W{0,3}((?:\d[\d -]{3,10}\d))", re.IGNORECASE)
_ENDINGS = r"(?:nummer|numret|nummeret|nr|en|et|n|t)*"  # kontonummeret, kontot; never "kontoret"
_WORD = r"(?!ring|tel|tlf|mob|phone|call|nås)\w+\W{1,3}"  # what comes after one of these is a telephone number
_SWEDEN = re.compile(rf"\b(?:clearing|(?:bank)?konto){_ENDINGS}\b\W{{0,3}}(?:{_WORD}){{0,3}}?((?:\d[\d ,-]{{5,22}}\d))", re.IGNORECASE)
_PAIRS = r"(?<!\d)\d{2}[- ]?\d{2}[- ]?\d{2}(?!\d)"
_SORT_CODE = re.compile(rf"\bsort\W?code\D{{0,8}}{_PAIRS}|{_PAIRS}\W{{0,9}}(?:acc\w*|a/c)\D{{0,12}}\d{{8}}(?!\d)", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
FEWEST = 4  # digits in the shortest of them
_WEIGHTS = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)


def account_numbers(text: str) -> Iterator[str]:
    """The account numbers in a text: Norwegian, Swedish and British ones and IBAN."""
    for found in _NORWAY.finditer(text):
        digits = "".join(found.groups())
        if norwegian_account(digits) and not norwegian(digits):  # an identity number ends in the same check digit
            yield found[0]
    yield from (found[0] for found in _IBAN.finditer(text.upper()) if iban(found[0]))
    yield from (found[1] for found in _GIRO.finditer(text))
    yield from (found[1] for found in _SWEDEN.finditer(text) if 7 <= sum(sign.isdigit() for sign in found[1]) <= 16)
    yield from (found[0] for found in _SORT_CODE.finditer(text))


def norwegian_account(digits: str) -> bool:
    """Eleven digits, the last one a check digit modulo 11."""
    if len(digits) != 11 or not digits.isascii() or not digits.isdigit():
        return False
    weighed = sum(int(digit) * weight for digit, weight in zip(digits, _WEIGHTS, strict=False))
    return (11 - weighed % 11) % 11 == int(digits[10])


def iban(text: str) -> bool:
    """Letters as numbers, the first four signs last, modulo 97 gives one."""
    bare = text.replace(" ", "").upper()
    if not 15 <= len(bare) <= 34 or not bare.isascii() or not bare.isalnum():
        return False
    turned = bare[4:] + bare[:4]
    return int("".join(str(int(sign, 36)) for sign in turned)) % 97 == 1


def private_numbers(text: str) -> bool:
    """Is there a bank account number or a national identity number in it?"""
    return any_account(text) or any(True for _ in id_numbers(western(text)))


def masked(text: str) -> str:
    """The text with a dot for each digit of identity and account numbers, to be shown where all else is shown.

    >>> masked("Fnr 130972 48022, rom 3")
    'Fnr •••••• •••••, rom 3'
    """
    plain = western(text)
    for number in (*id_numbers(plain), *account_numbers(plain)):
        plain = plain.replace(number, _DIGIT.sub("•", number))
    return plain if "•" in plain else text


def any_account(text: str) -> bool:
    """Is there a bank account number in it?"""
    return sum(map(str.isdecimal, text)) >= FEWEST and any(True for _ in account_numbers(western(text)))


def western(text: str) -> str:
    """The same text with every digit of every script as 0 to 9, and without signs that nobody sees."""
    seen = (sign for sign in unicodedata.normalize("NFKC", text) if unicodedata.category(sign) != "Cf")
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in seen)
