"""A door for whoever wants a machine to suggest simpler words; it is closed, and there is no machine in Rådslag.

An operator who opens it gives a `Rewriter`. It is asked only about words that everybody may read: agendas, papers, notices. Comments,
votes, fees and anything about one person never go through. What comes back is a draft: it is dropped when a fact of the source is lost
or a new one has come in, or when it is harder to read; what is left is shown as a machine's, and a person approves it.
"""

from __future__ import annotations

import logging
import re
from collections import Counter
from dataclasses import dataclass
from typing import Literal, NamedTuple, Protocol

from bot.domain.values import Say
from bot.domain.words import NUMBER_WORDS, fold
from bot.messages.sentences import sentences, words
from bot.plain_language.findings import ADDRESS, Text
from bot.plain_language.glossary import Glossary
from bot.plain_language.lint import lint
from bot.plain_language.lint_dates import written
from bot.plain_language.lint_words import NOT

log = logging.getLogger("radslag.rewriting")
Open = Literal["agenda", "paper", "notice"]
OPEN: frozenset[str] = frozenset({"agenda", "paper", "notice"})
MOST = 5_000  # letters that are asked about at once

_THOUSANDS = re.compile(r"(?<=\d)[ \u00a0.](?=\d{3}(?!\d))")
_WHOLE_HOUR = re.compile(r"(?<!\d)([01]?\d|2[0-4])[:.]00(?!\d)")
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_NAME = re.compile(r"(?<!\w)[A-ZÆØÅÄÖ][\w'’-]*")


class Suggestion(NamedTuple):
    """A simpler wording of the whole text."""

    text: str


class Rewriter(Protocol):
    """Who suggests: a name to tell people, and the work itself. Slow or broken ones cost a suggestion, nothing else."""

    name: str

    def suggest(self, text: str, profile: str, glossary: Glossary) -> list[Suggestion]: ...


class NullRewriter:
    """The door as it comes: nothing is asked, nothing is suggested."""

    name = ""

    def suggest(self, text: str, profile: str, glossary: Glossary) -> list[Suggestion]:  # noqa: ARG002 - the shape of the door
        return []


@dataclass(frozen=True, slots=True)
class Lost:
    """A fact that differs: of which kind, what, and whether it came in instead of being lost."""

    kind: Literal["number", "day", "name", "negation", "address"]
    what: str
    new: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """A machine's wording that holds every fact of the source; nobody has approved it yet."""

    text: str
    by: str

    def said(self) -> Say:
        """What stands with it until a person has approved it."""
        return Say("lint-machine", {"name": self.by})

    def approved(self, person: str) -> Say:
        """What is kept with it afterwards."""
        return Say("lint-machine-approved", {"name": self.by, "person": person})


def drafts(rewriter: Rewriter, text: str, of: str, *, lang: str, profile: str, glossary: Glossary) -> list[Draft]:
    """What may be shown to the one who writes; `of` says what kind of words it is, and only open ones are asked about."""
    if of not in OPEN or not text.strip() or len(text) > MOST:
        return []
    try:
        suggested = rewriter.suggest(text, profile, glossary)
    except Exception:  # a door to somebody else's machine: whatever it does, the writer goes on
        log.warning("the rewriter broke off")
        return []
    before = _weight(text, lang, profile, glossary)
    found = (one.text.strip() for one in suggested)
    good = [one for one in found if one and one != text.strip() and not lost(text, one, lang)]
    return [Draft(one, rewriter.name) for one in good if _weight(one, lang, profile, glossary) <= before]


def _weight(text: str, lang: str, profile: str, glossary: Glossary) -> int:
    return sum(one.severity != "H" for one in lint(Text(text, lang, profile, message=False), glossary))


def lost(source: str, other: str, lang: str) -> list[Lost]:
    """Every number, day, name, negation and address that one of the texts has and the other has not."""
    found: list[Lost] = []
    numbers, theirs = _numbers(source), _numbers(other)
    found += [Lost("number", one) for one in sorted(numbers - theirs - _number_words(other))]
    found += [Lost("number", one, new=True) for one in sorted(theirs - numbers - _number_words(source))]
    days, other_days = _days(source), _days(other)
    found += [Lost("day", one) for one in sorted(days - other_days)]
    found += [Lost("day", one, new=True) for one in sorted(other_days - days)]
    names, other_names = _names(source), _names(other)
    found += [Lost("name", one) for one in sorted(names) if not _stands(one, other)]
    found += [Lost("name", one, new=True) for one in sorted(other_names) if not _stands(one, source)]
    found += [Lost("address", one) for one in sorted(set(ADDRESS.findall(source)) ^ set(ADDRESS.findall(other)))]
    nots, other_nots = _negations(source, lang), _negations(other, lang)
    if nots != other_nots:
        found.append(Lost("negation", f"{nots} → {other_nots}", new=other_nots > nots))
    return found


def _numbers(text: str) -> set[str]:
    """Figures, as they are meant: 1 500 and 1.500 are one number, 14:00 and 14 one hour, 09 and 9 too."""
    flat = _WHOLE_HOUR.sub(r"\1", _THOUSANDS.sub("", text)).replace(".", ":")
    return {number.lstrip("0") or "0" for number in _NUMBER.findall(flat)}


def _number_words(text: str) -> set[str]:
    return {str(NUMBER_WORDS[folded]) for word in words(text) if (folded := fold(word)) in NUMBER_WORDS}


def _days(text: str) -> set[str]:
    return {f"{found['day']}.{month}" + (f" {fold(found['weekday'])}" if found["weekday"] else "") for found, month in written(text)}


def _names(text: str) -> set[str]:
    """Words with a capital letter that do not only begin a sentence."""
    counted: Counter[str] = Counter()
    for sentence in sentences(text):
        first = re.search(r"\w", sentence)
        for found in _NAME.finditer(sentence):
            if first is None or found.start() != first.start() or (found[0].isupper() and len(found[0]) > 1):
                counted[found[0]] += 1
    return set(counted)


def _stands(name: str, text: str) -> bool:
    """Whether a name stands in a text, also with the s of the one who owns something."""
    base = re.sub(r"['’]?s$", "", name) if len(name) > 3 else name
    return re.search(rf"(?<!\w){re.escape(base)}(?:['’]?s)?(?!\w)", text) is not None


def _negations(text: str, lang: str) -> int:
    return len(re.findall(rf"\b(?:{NOT.get(lang, NOT['nb'])})\b", text, re.IGNORECASE))
