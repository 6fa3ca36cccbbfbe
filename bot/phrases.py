"""The words of `locales/`, said in the reader's language and way of writing, with days, sums and names put in."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from itertools import zip_longest
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import TextElement

from bot import phrases_facts as facts_of
from bot.domain import languages
from bot.domain.languages import LANGUAGES, SOURCE
from bot.domain.values import Clock, Day, Fact, Line, Moment, Money, Names, Quote, Say
from bot.domain.words import fold

log = logging.getLogger(__name__)

PROFILES = ("standard", "plain", "screen_reader")
_SHORT, _SAID_MOST, _PART_MOST = 160, 4_000, 2_000
NO_FACTS: Mapping[str, Fact] = MappingProxyType({})
_START = re.compile(r"^(?:(-?[a-zA-Z][A-Za-z0-9_-]*) *=|#)", re.MULTILINE)  # where a phrase begins, or a note that ends one
_PLAIN = re.compile(r"[^=]+= *([^\s{}][^\n{}]*?)\s*")  # one line without facts
_SPEAKS_OF = re.compile(r"\{\s*(-?[a-z][A-Za-z0-9_-]*)")
_RESERVED = re.compile(r"^reserved-([a-z-]+) *= *(.+)$", re.MULTILINE)


class MissingWords(LookupError):
    """A phrase, or a fact that a phrase needs, is not there; tests stop on it, people never see it."""


class _Ear(NamedTuple):
    """For whom something is said."""

    lang: str
    profile: str
    today: date | None
    zone: str = ""  # where a moment without a zone of its own is told


class _Language:
    """One folder of `locales/`; a phrase is read for good only when it is first said."""

    def __init__(self, folder: Path) -> None:
        self.bundle = FluentBundle([facts_of.locale(folder.name)], functions={"TYPED": self.typed}, use_isolating=False)
        self._entries: dict[str, str] = {}
        self._found: dict[str, Any] = {}
        self._read_already: set[str] = set()
        for path in sorted(folder.glob("*.ftl")):
            text = path.read_text(encoding="utf-8")
            starts = list(_START.finditer(text))
            for start, following in zip_longest(starts, starts[1:]):
                if start[1]:
                    self._entries[start[1]] = text[start.start() : following.start() if following else len(text)]

    def keys(self) -> Iterator[str]:
        return (name for name in self._entries if name[0] != "-")

    def typed(self, name: Any) -> Any:
        """The first of the words that people may type for a command: what `{ TYPED("comment") }` becomes in a phrase."""
        words = self.pattern(f"reserved-{name}") or self.pattern(f"cmd-{name}")
        return str(next(word.strip() for word in words.split(",") if word.strip()[0] != "/"))

    def reserved(self) -> Iterator[tuple[str, str]]:
        """Every reserved word with its name, straight from the text."""
        for entry in self._entries.values():
            for name, words in _RESERVED.findall(entry):
                for word in words.split(","):
                    yield fold(word), name

    def pattern(self, key: str) -> Any:
        """The pattern of a phrase (`key` or `key.attribute`), a bare str when it needs no facts, or None."""
        if key in self._found:
            return self._found[key]
        name, _, attribute = key.partition(".")
        entry = self._entries.get(name)
        plain = _PLAIN.fullmatch(entry) if entry is not None and not attribute else None
        if entry is None:
            found: Any = None
        elif plain is not None:
            found = plain[1]
        else:
            self._read(name, entry)
            message = self.bundle.get_message(name)
            found = message.attributes.get(attribute) if attribute else message.value
        elements: Sequence[Any] = getattr(found, "elements", ())
        words = elements[0].value if len(elements) == 1 and isinstance(elements[0], TextElement) else found
        self._found[key] = words
        return words

    def _read(self, name: str, entry: str) -> None:
        """Read one phrase, and first those it speaks of."""
        if name in self._read_already:
            return
        self._read_already.add(name)
        for other in _SPEAKS_OF.findall(entry):
            if other in self._entries:
                self._read(other, self._entries[other])
        self.bundle.add_resource(FluentResource(entry))


def _filled(bundle: Any, pattern: Any, said: Mapping[str, Any]) -> tuple[str, list[Exception]]:
    """The phrase with its facts; a long text is put in afterwards, since Fluent takes no part of more than 2,500 letters."""
    texts = [(name, text) for name, text in said.items() if type(text) is str and len(text) > _PART_MOST]
    if not texts:
        text, errors = bundle.format_pattern(pattern, said)
        return str(text), errors
    held = {f"\ue000{place}\ue001": text for place, (_name, text) in enumerate(texts)}
    filled, errors = bundle.format_pattern(pattern, {**said, **dict(zip((name for name, _text in texts), held, strict=True))})
    filled = str(filled)
    for mark, text in held.items():
        filled = filled.replace(mark, text)
    return filled, errors


class Phrases:
    """All the bot's words in all its languages."""

    def __init__(self, folder: Path, *, strict: bool = False) -> None:
        self._folder = folder
        self._strict = strict
        self._languages: dict[str, _Language] = {}
        self._reserved: Mapping[str, str] | None = None
        self._said: dict[tuple[Any, ...], str] = {}
        self._day = lru_cache(maxsize=2048)(self._say_day)

    @classmethod
    def load(cls, folder: Path, *, strict: bool = False) -> Phrases:
        """Words from a folder with nb, nn, sv and en; `strict` raises where a person would miss a word."""
        if not (folder / SOURCE / "core.ftl").is_file():
            raise FileNotFoundError(f"{folder} has no {SOURCE}/core.ftl")
        return cls(folder, strict=strict)

    def say(
        self,
        key: str,
        lang: str = SOURCE,
        profile: str = "standard",
        facts: Mapping[str, Fact] = NO_FACTS,
        *,
        today: date | None = None,
        zone: str = "",
    ) -> str:
        """The phrase in the reader's language; profile `plain` takes `key-plain` where there is one."""
        try:
            asked = (key, lang, profile, today, zone, *facts.items())
            known = self._said.get(asked)
        except TypeError:  # a phrase among the facts
            return self._say(key, facts, _Ear(lang, profile, today, zone))
        return self._keep(asked, self._say(key, facts, _Ear(lang, profile, today, zone))) if known is None else known

    def _keep(self, asked: tuple[Any, ...], text: str) -> str:
        """The same short lines are said to many: an item's name, a deadline, whom to call."""
        if len(text) <= _SHORT:
            if len(self._said) >= _SAID_MOST:
                self._said.clear()
            self._said[asked] = text
        return text

    def _say(self, key: str, facts: Mapping[str, Fact], ear: _Ear) -> str:
        lang, profile = ear.lang, ear.profile
        language = self._language(lang)
        pattern = language.pattern(key + "-plain") if profile == "plain" else None
        if pattern is None:
            pattern = language.pattern(key)
        if type(pattern) is str:
            return pattern
        if pattern is None:
            return self._missing(key, ear, facts)
        said = {name: self._fact(fact, ear) for name, fact in facts.items()}
        asked = (id(pattern), lang, *said.items())
        known = self._said.get(asked)
        if known is not None:
            return known
        text, errors = _filled(language.bundle, pattern, said)
        if errors:
            return self._incomplete(key, ear, facts, text, errors)
        return self._keep(asked, text)

    def line(
        self, line: Line, lang: str = SOURCE, profile: str = "standard", *, today: date | None = None, zone: str = ""
    ) -> str:
        """A phrase of ours or a quotation as it is; one in another language is announced (ruling 8)."""
        if type(line) is Say:
            return self.say(line.key, lang, profile, line.facts, today=today, zone=zone)
        return self.quote(line, lang)  # type: ignore[arg-type]

    def quote(self, quote: Quote, lang: str, *, announce: bool = True) -> str:
        """Somebody's own words, cleaned of what cannot be seen; in the reader's language where they exist in it."""
        for other, words in quote.others:
            if other == lang:
                return facts_of.clean(words)
        text = facts_of.clean(quote.text)
        if not announce or not quote.lang or languages.family(quote.lang) == languages.family(lang):
            return text
        language = self._language(lang)
        pattern = language.pattern(f"core-in-{languages.family(quote.lang)}") or language.pattern("core-in-other")
        said, errors = _filled(language.bundle, pattern, {"text": text})
        return text if errors else said

    def has(self, key: str, lang: str = SOURCE) -> bool:
        return self._language(lang).pattern(key) is not None

    def keys(self, lang: str = SOURCE) -> frozenset[str]:
        return frozenset(self._language(lang).keys())

    def reserved(self) -> Mapping[str, str]:
        """Reserved words of all languages, folded (`bot.domain.words.fold`), each with its name: "angra" → "undo"."""
        if self._reserved is None:
            found: dict[str, str] = {}
            for lang in LANGUAGES:
                for word, name in self._language(lang).reserved():
                    found.setdefault(word, name)
            self._reserved = MappingProxyType(found)
        return self._reserved

    def _language(self, lang: str) -> _Language:
        language = self._languages.get(lang)
        if language is None:
            known = lang if lang in LANGUAGES else SOURCE
            language = self._languages.get(known) or _Language(self._folder / known)
            self._languages[known] = self._languages[lang] = language
        return language

    def _fact(self, fact: Fact, ear: _Ear) -> Any:
        """One fact as Fluent takes it: a str ready to read, or a number that plurals can ask about."""
        kind = type(fact)
        if kind is str:
            return facts_of.clean(fact)  # type: ignore[arg-type]
        if kind is int:
            return facts_of.Whole(fact)  # type: ignore[arg-type]
        match fact:
            case Say(key, facts):
                said = self.say(key, ear.lang, ear.profile, facts, today=ear.today, zone=ear.zone)
            case Quote():
                said = self.quote(fact, ear.lang)
            case Day(iso):
                said = self._day(iso, ear.lang, ear.profile, facts_of.needs_year(iso, ear.today))
            case Moment(micros, zone):
                said = self._moment(micros, zone or ear.zone or "UTC", ear)
            case Clock(hhmm):
                said = facts_of.clock(hhmm, ear.lang, ear.profile)
            case Money(minor, currency):
                said = self._money(minor, currency, ear.lang)
            case Names(items):
                said = facts_of.listed([self._text(item, ear) for item in items], ear.lang)
            case _:
                said = facts_of.clean(str(fact))
        return said

    def fact(self, fact: Fact, lang: str, profile: str = "standard", *, today: date | None = None) -> str:
        """A single fact as text, for lists and files."""
        return self._text(fact, _Ear(lang, profile, today))

    def _text(self, fact: Fact, ear: _Ear) -> str:
        said = self._fact(fact, ear)
        return said.format(facts_of.babel_locale(ear.lang)) if isinstance(said, facts_of.Whole) else str(said)

    def _moment(self, micros: int, zone: str, ear: _Ear) -> str:
        iso, hhmm = facts_of.local(micros, zone)
        day = self._day(iso, ear.lang, ear.profile, facts_of.needs_year(iso, ear.today))
        return self.say("core-moment", ear.lang, ear.profile, {"day": day, "clock": facts_of.clock(hhmm, ear.lang, ear.profile)})

    def _say_day(self, iso: str, lang: str, profile: str, year: bool) -> str:
        key = "core-day-year" if year else "core-day"
        return self.say(key, lang, profile, facts_of.day_parts(iso, lang))

    def _money(self, minor: int, currency: str, lang: str) -> str:
        if languages.of(lang).currency != currency:
            return facts_of.foreign_money(minor, currency, lang)
        figures, value = facts_of.amount(minor, currency, lang)
        said = {"amount": figures, "count": facts_of.plural_of(value)}
        bundle = self._language(lang).bundle
        return str(bundle.format_pattern(self._language(lang).pattern("core-money-home"), said)[0])

    def _missing(self, key: str, ear: _Ear, facts: Mapping[str, Fact]) -> str:
        if self._strict:
            raise MissingWords(f"{key} is missing in {ear.lang}")
        log.error("phrase %s is missing in %s", key, ear.lang)
        if ear.lang != SOURCE and self._language(SOURCE).pattern(key) is not None:
            return self.say(key, SOURCE, ear.profile, facts, today=ear.today, zone=ear.zone)
        return key

    def _incomplete(self, key: str, ear: _Ear, facts: Mapping[str, Fact], text: str, errors: list[Exception]) -> str:
        if self._strict:
            raise MissingWords(f"{key} in {ear.lang}: {'; '.join(str(error) for error in errors)}")
        log.error("phrase %s in %s lacks a fact", key, ear.lang)
        return text if ear.lang == SOURCE else self.say(key, SOURCE, ear.profile, facts, today=ear.today, zone=ear.zone)
