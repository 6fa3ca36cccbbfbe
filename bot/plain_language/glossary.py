"""The council's own words: what they mean, which word is used for which thing, and how a voice says them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Literal, NamedTuple

from bot.domain.languages import family

WORDLISTS = Path(__file__).parent / "wordlists"
_KEPT = 4_000  # words
STEM = 3  # letters of a word by which it is looked up
_WORD = re.compile(r"[^\W\d_]+")
_GAP = re.compile(r"[\s\-‑’']{1,3}")

Way = Literal["word", "synonym", "avoid"]
_WAYS: tuple[Way, ...] = ("word", "avoid", "synonym")


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the council, explained in at most twelve words.

    `code` is the same in all languages; `hard` words are explained where they stand, the others when somebody asks.
    """

    word: str
    explanation: str = ""
    avoid: tuple[str, ...] = ()
    spoken: str = ""
    synonyms: tuple[str, ...] = ()
    code: str = ""
    hard: bool = False
    lang: str = ""  # the language of the word where its readers are told that it is another
    own: str = ""  # the id in the council's own list

    @property
    def acronym(self) -> bool:
        return self.word.isupper()

    @property
    def full(self) -> str:
        """What an acronym is short for; empty where a voice only spells it."""
        return self.spoken if self.acronym and any(len(part) > STEM for part in self.spoken.split()) else ""

    @property
    def named(self) -> str:
        """The word as it begins a line."""
        return self.word[:1].upper() + self.word[1:]

    @property
    def sentence(self) -> str:
        """The explanation with its full stop."""
        return self.explanation if self.explanation[-1:] in (".", "!", "?") else f"{self.explanation}."


class OwnWord(NamedTuple):
    """A row of a council's own list; `synonyms` and `avoid` are separated by commas."""

    id: str
    lang: str
    word: str
    explanation: str
    synonyms: str
    avoid: str
    spoken: str


class _Entry(NamedTuple):
    """One way of writing a term, word by word."""

    tokens: tuple[str, ...]
    term: Term
    way: Way


class Found(NamedTuple):
    """A term in a text: where it stands, and whether as its own word, a synonym or a word to avoid."""

    start: int
    end: int
    term: Term
    way: Way


@dataclass(frozen=True)
class Glossary:
    """The words of one language."""

    terms: tuple[Term, ...] = ()

    def of(self, word: str) -> Term | None:
        """The term that a word, or a phrase of several, is a form of."""
        return self.meant(word, ways=("word",))

    def meant(self, said: str, ways: Sequence[Way] = _WAYS) -> Term | None:
        """The term that somebody means who says this word, one of its forms or another word for it."""
        tokens = _WORD.findall(said)
        found = [one for one in self._starting(tokens[0]) if len(one.tokens) == len(tokens)] if tokens else []
        for way in ways:
            fitting = [one for one in found if one.way == way and all(map(is_form, tokens, one.tokens))]
            if fitting:
                whole = [token.casefold() for token in tokens]
                return min(fitting, key=lambda one: [token.casefold() for token in one.tokens] != whole).term
        return None

    def found(self, text: str) -> Iterator[Found]:
        """The terms of a text in the order they stand; of two at one place the longer."""
        words, known = list(_WORD.finditer(text)), self._known
        at = 0
        while at < len(words):
            entries = known.get(words[at][0])
            if entries is None:
                entries = self._begins(words[at][0])
            best = _at(text, words, at, entries) if entries else None
            if best is not None:
                yield Found(words[at].start(), words[at + len(best.tokens) - 1].end(), best.term, best.way)
            at += len(best.tokens) if best is not None else 1

    def used(self, text: str) -> tuple[Term, ...]:
        """The terms of a text, in the order they are first met."""
        return tuple(dict.fromkeys(one.term for one in self.found(text) if one.way == "word"))

    def avoided(self, text: str) -> Iterator[tuple[re.Match[str], Term]]:
        """Words used where the council has another word for the same thing (R40)."""
        for one in self.found(text):
            if one.way == "avoid" and not one.term.lang:
                place = re.compile(rf"(?s:.{{{one.end - one.start}}})").match(text, one.start)
                if place is not None:
                    yield place, one.term

    def spoken(self) -> dict[str, str]:
        """How a voice says the acronyms."""
        return {term.word: term.spoken for term in self.terms if term.spoken}

    def with_terms(self, own: Iterable[Term]) -> Glossary:
        """This glossary and a council's own words, which win."""
        own = tuple(own)
        mine = {word.casefold() for term in own for word in (term.word, *term.avoid)}
        return Glossary(own + tuple(term for term in self.terms if term.word.casefold() not in mine))

    def coded(self, code: str) -> Term | None:
        """The term of a code: the same thing in another language."""
        return next((term for term in self.terms if code and term.code == code), None)

    @cached_property
    def _index(self) -> Mapping[str, tuple[_Entry, ...]]:
        index: dict[str, list[_Entry]] = {}
        for way in _WAYS:
            for term in self.terms:
                for word in _written(term, way):
                    if tokens := tuple(_WORD.findall(word)):
                        index.setdefault(tokens[0][:STEM].casefold(), []).append(_Entry(tokens, term, way))
        return {start: tuple(sorted(entries, key=lambda one: -len(one.tokens))) for start, entries in index.items()}

    @cached_property
    def _known(self) -> dict[str, tuple[_Entry, ...]]:
        return {}

    def _begins(self, word: str) -> tuple[_Entry, ...]:
        """The ways of writing a term whose first word this is a form of; kept, since most words come again and again."""
        if len(self._known) > _KEPT:
            self._known.clear()
        found = self._known[word] = tuple(one for one in self._starting(word) if is_form(word, one.tokens[0]))
        return found

    def _starting(self, word: str) -> tuple[_Entry, ...]:
        return self._index.get(word[:STEM].casefold(), ())


def _at(text: str, words: Sequence[re.Match[str]], at: int, entries: Sequence[_Entry]) -> _Entry | None:
    """The longest way of writing a term that begins with the word at this place."""
    for entry in entries:
        many = len(entry.tokens)
        here = words[at : at + many]
        if len(here) == many and all(is_form(word[0], token) for word, token in zip(here[1:], entry.tokens[1:], strict=True)):
            gaps = (text[here[n].end() : here[n + 1].start()] for n in range(many - 1))
            if all(map(_GAP.fullmatch, gaps)):
                return entry
    return None


def _written(term: Term, way: Way) -> tuple[str, ...]:
    return (term.word,) if way == "word" else term.avoid if way == "avoid" else term.synonyms


def is_form(word: str, term: str) -> bool:
    """Whether a word is the term or one of its inflected forms; acronyms must be written as they are."""
    if term.isupper():
        return word == term
    low, base = word.casefold(), term.casefold()
    if low.startswith(base):
        return low[len(base) :] in _ENDINGS
    if len(base) <= STEM or not low.startswith(base[:-3]):
        return False
    if base[-1] in "eay":
        return low.startswith(base[:-1]) and low[len(base) - 1 :] in (_AFTER_Y if base[-1] == "y" else _AFTER_VOWEL)
    stem = base[:-3] if base[-3] == base[-4] else base[:-2]  # nummer: numre; tilførsel: tilførsler
    return base[-2:] in ("el", "er") and low.startswith(stem + base[-1]) and low[len(stem) + 1 :] in _AFTER_SHORT


# Endings of the four languages together, of nouns first: none of them makes a word of one language a form of another's.
_NOUNS = (
    "n en et er ene ne r s a e t ar or an na ane arna erna orna rna ens ets enes nes as ers ars ts ns ernas arnas ornas rnas nas"
    " ande arne mer men met mene mers ma es d de ed ing nde nden igere igst igste are ast aste ere est este"
)
_VOWEL = "na nas rs s a or orna ornas ors er ene ane ar arna arnas ars en an as t te de ad ade ing ende ande"
_SHORT = "e a en er et ena ene ane ar enas ens ets ers"
_ENDINGS, _AFTER_VOWEL, _AFTER_SHORT = frozenset(["", *_NOUNS.split()]), frozenset(_VOWEL.split()), frozenset(_SHORT.split())
_AFTER_Y = frozenset(("ies", "ied"))


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
            code, word, explanation, synonyms, avoid, spoken = (part.strip() for part in (line + "|" * 5).split("|")[:6])
            yield Term(word, explanation, listed(avoid), spoken, listed(synonyms), code.lstrip("*"), code.startswith("*"))


def listed(text: str) -> tuple[str, ...]:
    """Words with commas between them."""
    return tuple(other.strip() for other in text.split(",") if other.strip())


@lru_cache(maxsize=64)
def council(lang: str, own: tuple[OwnWord, ...] = ()) -> Glossary:
    """The words of a council for readers of a language: its own in that language first, then its own in others, then ours."""
    rows = sorted(own, key=lambda row: (row.lang != lang, family(row.lang) != family(lang)))
    terms = [
        Term(
            row.word, row.explanation, listed(row.avoid), row.spoken, listed(row.synonyms), hard=True,
            lang="" if family(row.lang) == family(lang) else row.lang, own=row.id,
        )
        for row in rows
    ]  # fmt: skip
    return load(lang).with_terms(_once(terms))


def _once(terms: Iterable[Term]) -> Iterator[Term]:
    met: set[str] = set()
    for term in terms:
        if term.word.casefold() not in met:
            met.add(term.word.casefold())
            yield term
