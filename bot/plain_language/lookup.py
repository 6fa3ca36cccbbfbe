"""Which word somebody asks about, and what is nearest to it: its forms, other words for it, other languages, near spellings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache

from bot.domain.languages import LANGUAGES, family
from bot.domain.words import fold
from bot.plain_language.glossary import Glossary, Term

LONGEST = 60  # letters; what is longer is no word
NEAREST = 3
LIKE, LIKE_ELSEWHERE = 0.69, 0.8  # share of letters in common
_COMPOUND = 5  # letters of a word that another may begin with: "høringsbrev" is near "høring"
_LEADING = (
    "en ei et ein eit ett a an the den det egentlig eigentleg egentligen ordet orda ord begrepet omgrepet word"
)
_SMALL = frozenset(_LEADING.split())
_AFTER = ("for noe", "for noko", "for något", "mean", "means", "si", "seie", "sei", "egentlig", "eigentleg", "egentligen")
_QUOTES = "«»“”„\"'’‘ ?.!,:;()"


def asked(text: str, starts: Iterable[str]) -> tuple[str, str] | None:
    """How the question begins and the word it is about: "Hva er et mandat?" → ("hva er", "mandat"); None when it is no such question.

    `starts` are folded; the word is empty when nothing follows.
    """
    parts = text.strip().lstrip("/").split()
    said = fold(" ".join(parts))
    for start in sorted(starts, key=len, reverse=True):
        if said.rstrip("? ") == start:
            return start, ""
        if said.startswith(start + " "):
            return start, bare(" ".join(parts[len(start.split()) :]))
    return None


def bare(word: str) -> str:
    """The word without quotation marks, articles in front and what politeness puts behind."""
    word = word.strip(_QUOTES)
    for after in _AFTER:
        if word.casefold().endswith(" " + after):
            word = word[: -len(after)].strip(_QUOTES)
    parts = word.split()
    while len(parts) > 1 and parts[0].casefold() in _SMALL:
        parts = parts[1:]
    return " ".join(parts).strip(_QUOTES)


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found. `how` says as what the word stands there; `lang` whose word it is when it is not the reader's."""

    word: str
    term: Term | None = None
    how: str = ""  # word, synonym or avoid
    lang: str = ""
    near: tuple[Term, ...] = ()


def look_up(word: str, lang: str, of: Callable[[str], Glossary]) -> Answer:
    """The term meant, in the reader's language where it has one; else what is nearest. `of` gives the glossary of a language."""
    mine = of(lang)
    if word.islower() and all(of(each).meant(word) is None for each in LANGUAGES):
        word = next((word.upper() for each in LANGUAGES if of(each).meant(word.upper()) is not None), word)
    if (found := mine.meant(word)) is not None:
        how = "word" if mine.of(word) is found else "avoid" if mine.meant(word, ways=("synonym",)) is not found else "synonym"
        return Answer(word, found, how)
    others = sorted((one for one in LANGUAGES if one != lang), key=lambda one: family(one) != family(lang))
    found_in = [(other, _names(of(other)).get(fold(word))) for other in others]
    found_in += [(other, of(other).meant(word)) for other in others]
    for other, there in found_in:
        if there is not None:
            here = mine.coded(there.code)
            return Answer(word, here or there, "word", other)
    return Answer(word, near=tuple(_near(word, lang, of)))


def _near(word: str, lang: str, of: Callable[[str], Glossary]) -> Iterator[Term]:
    """At most three terms in the reader's language whose words look like this one, the most alike first."""
    met: set[str] = set()
    said, mine = fold(word), of(lang)
    for other in (lang, *(one for one in LANGUAGES if one != lang)):
        known = _names(of(other))
        close = get_close_matches(said, known, NEAREST, LIKE if other == lang else LIKE_ELSEWHERE)
        parts = [name for name in known if len(name) >= _COMPOUND and (said.startswith(name) or (len(said) >= _COMPOUND and said in name))]
        for name in [*close, *parts[:NEAREST]]:
            term = known[name] if other == lang else mine.coded(known[name].code)
            if term is not None and term.word.casefold() not in met and len(met) < NEAREST:
                met.add(term.word.casefold())
                yield term


@lru_cache(maxsize=16)
def _names(glossary: Glossary) -> Mapping[str, Term]:
    """Every way of writing a term, folded; its own word wins."""
    written = [(name, term) for term in glossary.terms for name in (*term.avoid, *term.synonyms)]
    return {fold(name): term for name, term in (*written, *((term.word, term) for term in glossary.terms))}
