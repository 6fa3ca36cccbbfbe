"""How hard a text is to read: LIX and its sisters, counted with one splitter whose version is kept with each figure."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from bot.messages.sentences import VERSION, sentences, without_dots, words

Band = Literal["very_easy", "easy", "medium", "hard", "very_hard"]
LONG = 6  # letters; a word with more is long
PROSE = 5  # words; a shorter line is a heading or a list item, and drops out of the prose figure
_BANDS: tuple[tuple[float, Band], ...] = ((30, "very_easy"), (40, "easy"), (50, "medium"), (60, "hard"))


@dataclass(frozen=True, slots=True)
class Reading:
    """The figures of one text. `version` is the splitter's: figures of two versions are not compared."""

    lix: float
    rix: float
    ovix: float
    words: int
    sentences: int
    mean: float
    longest: int
    long_share: float
    version: int = VERSION

    @property
    def band(self) -> Band:
        return next((name for limit, name in _BANDS if self.lix < limit), "very_hard")


def measure(text: str, *, prose: bool = True) -> Reading:
    """Count a text; `prose` leaves out lines of fewer than five words, and is the figure to show."""
    found = [words(sentence) for sentence in sentences(without_dots(text))]
    kept = [sentence for sentence in found if len(sentence) >= (PROSE if prose else 1)]
    flat = [word for sentence in kept for word in sentence]
    if not flat:
        return Reading(0.0, 0.0, 0.0, 0, 0, 0.0, 0, 0.0)
    long = sum(letters(word) > LONG for word in flat)
    share = 100 * long / len(flat)
    mean = len(flat) / len(kept)
    return Reading(
        lix=mean + share,
        rix=long / len(kept),
        ovix=_ovix(flat),
        words=len(flat),
        sentences=len(kept),
        mean=mean,
        longest=max(map(len, kept)),
        long_share=share,
    )


def letters(word: str) -> int:
    """Length of a word; its hyphens and apostrophes are not counted."""
    return sum(sign.isalpha() for sign in word)


def _ovix(flat: list[str]) -> float:
    """How varied the words are; a text that never repeats itself, or is tiny, has no figure."""
    total, distinct = len(flat), len({word.casefold() for word in flat})
    if total < 2 or distinct in (1, total):
        return 0.0
    return math.log(total) / math.log(2 - math.log(distinct) / math.log(total))
