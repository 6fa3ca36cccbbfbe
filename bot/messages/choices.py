"""Which of the offered choices somebody means by what they typed: a number, a word, a label, a small slip."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from typing import Final

from bot.domain.words import NUMBER_WORDS, fold, near


class _Several(Enum):
    """The answer fits more than one choice."""

    AMBIGUOUS = "ambiguous"


AMBIGUOUS: Final = _Several.AMBIGUOUS
SLIP = 4  # letters a word must have before one wrong letter is forgiven

# Small words in front of an answer that say nothing by themselves.
_FILLERS = frozenset({
    "svar", "svaret", "nummer", "nr", "valg", "valget", "val", "alternativ", "alternativet", "number", "option",
    "choice", "answer", "punkt", "siffra", "tall", "tal", "jeg", "eg", "jag", "i", "velger", "vel", "valjer",
    "tar", "tek", "take", "choose", "the", "det", "den",
})  # fmt: skip
_DIGITS = re.compile(r"(\d{1,3})(?: ?[.):])?(?:[.,]0)?[.)!]?")


def match(typed: str, labels: Sequence[str], lang: str = "nb") -> int | _Several | None:  # noqa: ARG001
    """The index of the choice meant, None when it is none of them, AMBIGUOUS when it could be several.

    In order: the number, the whole label, its first words, its first word, all of it with one
    wrong letter. `lang` is the reader's; number words of all four languages are understood.
    """
    typed = typed.strip()
    number = _number(typed)
    if number is not None and typed[:1].isascii() and typed[:1].isdecimal():
        return number - 1 if 1 <= number <= len(labels) else None
    said = fold(typed)
    if not said or not labels:
        return None
    known = [fold(label) for label in labels]
    if number is not None:
        return _counted(number, said, known)
    for way in (_whole, _beginning, _first_word, _inside, _slip):
        found = [n for n, label in enumerate(known) if label and way(said, label)]
        if found:
            return found[0] if len(found) == 1 else AMBIGUOUS
    return None


def _counted(number: int, said: str, known: list[str]) -> int | _Several | None:
    """A number written as a word; one that also begins another answer ("andre"), it could be either."""
    index = number - 1 if 1 <= number <= len(known) else None
    begins = [n for n, label in enumerate(known) if label.split(" ", 1)[0] == said and n != index]
    if begins:
        return begins[0] if index is None and len(begins) == 1 else AMBIGUOUS
    return index


def number(typed: str) -> int | None:
    """The number somebody typed as a choice: "2", "2.", "2)", "2.0", "to", "nummer 2"."""
    return _number(typed.strip())


def _number(typed: str) -> int | None:
    digits = _DIGITS.fullmatch(typed)
    if digits:
        return int(digits[1])
    if "-" in typed:
        return None
    words = [word for word in fold(typed).split() if word not in _FILLERS]
    if len(words) != 1:
        return None
    if words[0].isdecimal() and len(words[0]) <= 3:
        return int(words[0])
    return NUMBER_WORDS.get(words[0])


def _whole(said: str, label: str) -> bool:
    return said == label


def _beginning(said: str, label: str) -> bool:
    """The first words; a word of a label of two is as good ("send" is both "Ja, send" and "Ikke send")."""
    words = label.split()
    return label.startswith(said + " ") or (len(said) >= 3 and (label.startswith(said) or (len(words) <= 2 and said in words)))


def _first_word(said: str, label: str) -> bool:
    """The first word decides when what follows is only a courtesy: "ja takk" for "Ja, send"."""
    first, _, rest = said.partition(" ")
    return label.split(" ", 1)[0] == first and (not rest or rest in COURTESY)


def _inside(said: str, label: str) -> bool:
    """A longer word of the label that stands for it: "papir" for "Få alt på papir"."""
    return len(said) >= SLIP and said in label.split()


def _slip(said: str, label: str) -> bool:
    if near(said, label) and len(said) >= SLIP:
        return True
    return " " not in said and len(said) >= SLIP and any(near(said, word) for word in label.split() if len(word) >= SLIP)


COURTESY = frozenset({"takk", "tack", "please", "thanks", "thank you", "gjerne", "garna", "da", "da takk"})
