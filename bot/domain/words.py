"""Typed words made comparable: small letters, no accents, no stray signs; and how far apart two words are."""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "ä": "a", "ö": "o", "ð": "d", "þ": "th", "ß": "ss", "ł": "l", "đ": "d"})
_NOT_WORD = re.compile(r"[^0-9a-z/?]+")
LONGEST = 200  # what is longer than this is prose, never a reserved word or a choice


# Numbers as words, folded, in all four languages; people mix them.
NUMBER_WORDS = {
    word: number
    for number, words in enumerate(
        (
            "en ei ett ein eit one first forste fyrste forsta",
            "to tva two second andre andra",
            "tre three third tredje",
            "fire fyra four fourth fjerde fjarde",
            "fem five fifth femte",
            "seks sex six sixth sjette sjatte",
            "sju syv seven seventh sjuende syvende sjunde",
            "atte otte eight eighth attende attonde",
            "ni nio nine ninth niende nionde",
            "ti tio ten tenth tiende tionde",
            "elleve elva eleven",
            "tolv twelve",
        ),
        1,
    )
    for word in words.split()
}


def fold(text: str) -> str:
    """Small letters without accents, single spaces, no punctuation but "/" in front: "Ångra!" → "angra"."""
    low = text[: LONGEST * 2].casefold()
    if not low.isascii():
        low = unicodedata.normalize("NFKC", low).translate(_LETTERS)
        low = "".join(sign for sign in unicodedata.normalize("NFKD", low) if not unicodedata.combining(sign))
    return _NOT_WORD.sub(" ", low).strip()[:LONGEST]


def near(one: str, other: str) -> bool:
    """True when one letter added, lost, changed or swapped with its neighbour makes them equal."""
    if one == other:
        return True
    if abs(len(one) - len(other)) > 1:
        return False
    if len(one) > len(other):
        one, other = other, one
    at = next((i for i, letter in enumerate(one) if letter != other[i]), len(one))
    if len(one) < len(other):
        return one[at:] == other[at + 1 :]
    swapped = one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]
    return swapped or one[at + 1 :] == other[at + 1 :]
