"""The council's own words: what they mean, which word is used for which thing, and how a voice says them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

WORDLISTS = Path(__file__).parent / "wordlists"
ENDING = 4  # letters a form may have more than the word itself: saken, sakene, sakens
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the council, explained in at most twelve words."""

    word: str
    explanation: str = ""
    avoid: tuple[str, ...] = ()
    spoken: str = ""

    @property
    def acronym(self) -> bool:
        return self.word.isupper()


@dataclass(frozen=True, slots=True)
class Glossary:
    """The words of one language."""

    terms: tuple[Term, ...] = ()

    def of(self, word: str) -> Term | None:
        """The term that a word is a form of."""
        return next((term for term in self.terms if _form(word, term.word)), None)

    def used(self, text: str) -> tuple[Term, ...]:
        """The terms of a text, in the order they are first met."""
        return tuple(dict.fromkeys(term for word in _WORD.findall(text) if (term := self.of(word)) is not None))

    def avoided(self, text: str) -> Iterator[tuple[re.Match[str], Term]]:
        """Words used where the council has another word for the same thing (R40)."""
        for found in _WORD.finditer(text):
            for term in self.terms:
                if any(_form(found[0], other) for other in term.avoid):
                    yield found, term

    def spoken(self) -> dict[str, str]:
        """How a voice says the acronyms."""
        return {term.word: term.spoken for term in self.terms if term.spoken}

    def with_terms(self, own: Iterable[Term]) -> Glossary:
        """This glossary and a council's own words, which win."""
        own = tuple(own)
        mine = {term.word.casefold() for term in own}
        return Glossary(own + tuple(term for term in self.terms if term.word.casefold() not in mine))


def _form(word: str, term: str) -> bool:
    """Whether a word is the term or one of its inflected forms; acronyms must be written as they are."""
    if term.isupper():
        return word == term
    low, base = word.casefold(), term.casefold()
    if not low.startswith(base):
        return False
    return low == base or (len(base) > 3 and len(low) - len(base) <= ENDING) or low[len(base) :] in _ENDINGS


_ENDINGS = frozenset({"en", "et", "ene", "er", "ar", "a", "ane", "arna", "erna", "s", "ens", "ets", "enes", "n", "t"})


@lru_cache(maxsize=8)
def load(lang: str, folder: Path = WORDLISTS) -> Glossary:
    """The words that come with Rådslag, for one language."""
    path = folder / lang / "terms.txt"
    if not path.is_file():
        return Glossary()
    return Glossary(tuple(_terms(path.read_text(encoding="utf-8"))))


def _terms(text: str) -> Iterator[Term]:
    for line in text.splitlines():
        if line.strip() and not line.startswith("#"):
            word, explanation, avoid, spoken = (part.strip() for part in (line + "|||").split("|")[:4])
            yield Term(word, explanation, tuple(other.strip() for other in avoid.split(",") if other.strip()), spoken)
