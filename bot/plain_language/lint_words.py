"""Words of a text: heavy ones, short ones, long ones, capitals, double negation, passives, other words for the same thing."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from bot.domain.values import Fact
from bot.messages.sentences import WORD
from bot.plain_language.findings import Finding, Severity
from bot.plain_language.glossary import Glossary
from bot.plain_language.lix import letters
from bot.plain_language.wordlist import active, heavy, short

LONG = 16  # letters
_CAPITALS = re.compile(r"\b[A-ZÆØÅÄÖ]{5,}\b")
_ACRONYM = re.compile(r"(?<![\w-])[A-ZÆØÅÄÖ]{2,4}(?![\w-])")
_STYLED = re.compile("[\U0001d400-\U0001d7ff\u2460-\u24ff\uff21-\uff5a\U0001f130-\U0001f189]")
_NOT = {
    "nb": r"ikke|ingen|aldri|uten|verken|neppe",
    "nn": r"ikkje|ingen|aldri|utan|verken|korkje",
    "sv": r"inte|ingen|inga|inget|aldrig|utan|varken|knappast|ej",
    "en": r"not|no|never|without|neither|hardly|cannot|don't|won't",
}
_ENDING = r"(?:er|ett|end|id|kr|[kltdngpvmrs])"
_PASSIVE = {
    "nb": re.compile(rf"\b(?:bes|gis|tas|[a-zæøå]{{3,}}{_ENDING}es)\b"),
    "nn": re.compile(r"\b(?:vert|blir) [a-zæøå]+(?:a|t|d|te|de)\b|\b[a-zæøå]{3,}ast\b"),
    "sv": re.compile(rf"\b[a-zåäö]{{3,}}(?:{_ENDING}as|[kltdngpvmr]es)\b"),
    "en": re.compile(r"\b(?:is|are|was|were|be|been|being) [a-z]+(?:ed|en)\b(?! by)"),
}
_COMMON = frozenset({"PDF", "SMS", "MB", "TV", "OK", "EU", "FN", "NRK", "SVT", "BBC", "UN", "ID", "QR", "PC", "CV"})


def words(text: str, lang: str, profile: str, glossary: Glossary, allowed: Collection[str] = ()) -> Iterator[Finding]:
    """Everything about single words (R14–R20, R40)."""
    yield from _listed(text, lang, profile)
    yield from _capitals(text, profile, glossary, allowed)
    hard: Severity = "W" if profile == "plain" else "H"
    for found in WORD.finditer(text):
        if letters(found[0]) >= LONG and found[0] not in allowed and glossary.of(found[0]) is None:
            facts: dict[str, Fact] = {"word": found[0], "letters": letters(found[0])}
            yield Finding("R18", hard, "lint-long-word", facts, found.start(), found.end())
    yield from _negations(text, lang, profile)
    for found in _PASSIVE.get(lang, _PASSIVE["nb"]).finditer(text):
        if found[0] not in active(lang):
            yield Finding("R20", hard, "lint-passive", {"word": found[0]}, found.start(), found.end())
    for found, term in glossary.avoided(text):
        yield Finding("R40", "W", "lint-term", {"word": found[0], "better": term.word}, found.start(), found.end(), term.word)


def _listed(text: str, lang: str, profile: str) -> Iterator[Finding]:
    found = [
        Finding("R16", "W", "lint-heavy", {"word": match[0], "better": better.text}, match.start(), match.end(), better.text, better.safe)
        for match, better in heavy(lang).found(text)
    ]
    if profile == "plain" and len(found) > 1:
        found = [Finding(one.rule, "E", one.key, one.facts, one.start, one.end, one.better, one.safe) for one in found]
    yield from found
    for match, better in short(lang).found(text):
        if match[0].rstrip(".").casefold() == "kl" and text[match.end() :].lstrip()[:1].isdigit():
            continue  # a clock: R11 says what to write
        facts = {"word": match[0], "better": better.text}
        yield Finding("R15", "W", "lint-abbreviation", facts, match.start(), match.end(), better.text, better.safe)


def _capitals(text: str, profile: str, glossary: Glossary, allowed: Collection[str]) -> Iterator[Finding]:
    for found in _CAPITALS.finditer(text):
        if found[0] not in allowed:
            yield Finding("R14", "W", "lint-capitals", {"word": found[0]}, found.start(), found.end())
    styled = _STYLED.search(text)
    if styled:
        yield Finding("R14", "E", "lint-styled", {}, styled.start(), styled.end())
    met: set[str] = set()
    for found in _ACRONYM.finditer(text):
        short_word = found[0]
        if short_word in _COMMON or short_word in allowed or short_word in met:
            continue
        met.add(short_word)
        term = glossary.of(short_word)
        full = (term.spoken or term.explanation) if term else ""
        explained = bool(full) and full.casefold() in text.casefold()
        if profile == "plain" or not explained:
            key = "lint-acronym-known" if full else "lint-acronym"
            yield Finding("R15", "W", key, {"word": short_word, "better": full or short_word}, found.start(), found.end())


def _negations(text: str, lang: str, profile: str) -> Iterator[Finding]:
    either = _NOT.get(lang, _NOT["nb"])
    for found in re.finditer(rf"\b(?:{either})\b[^.!?\n]{{0,60}}\b(?:{either})\b", text, re.IGNORECASE):
        yield Finding("R19", "W", "lint-double-negation", {"typed": found[0]}, found.start(), found.end())
    if profile == "plain":
        for found in re.finditer(rf"\b(?:{either.split('|')[0]})\b", text, re.IGNORECASE):
            yield Finding("R19", "H", "lint-negation", {"word": found[0]}, found.start(), found.end())
