"""Words of a text: heavy, short, rare and long ones, capitals, double negation, passives, blame, other words for the same thing."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import replace

from bot.domain.values import Fact
from bot.messages.sentences import WORD
from bot.plain_language.findings import ADDRESS, Finding, Severity, ends_sentence
from bot.plain_language.glossary import Glossary
from bot.plain_language.lix import letters
from bot.plain_language.wordlist import Better, active, completed, heavy, known, passive, rare, short, sign

LONG = 16  # letters
SHOUTED = 5  # letters of a word that is capitals only
RARE_AT_MOST = 2  # rare words in a message that is short and clear
_CAPITALS = re.compile(r"\b[A-ZÆØÅÄÖ]{5,}\b(?: [A-ZÆØÅÄÖ]{2,}\b)*")
_ACRONYM = re.compile(r"(?<![\w-])[A-ZÆØÅÄÖ]{2,4}(?![\w-])")
_STYLED = re.compile("[\U0001d400-\U0001d7ff\u2460-\u24ff\uff21-\uff5a\U0001f130-\U0001f189]")
NOT = {
    "nb": r"ikke|ingen|aldri|uten|verken|neppe",
    "nn": r"ikkje|ingen|aldri|utan|verken|korkje|neppe",
    "sv": r"inte|ingen|inga|inget|aldrig|utan|varken|knappast|ej",
    "en": r"not|no|never|without|neither|hardly|cannot|don't|won't",
}
_TURNS = {"sv": ("utan", frozenset({"", "alls", "helt", "heller"}))}  # also means "but": only right after another negation is it one
_AND = re.compile(r"\b(?:og|eller|och|and|or|nor)\W*$", re.IGNORECASE)
_ENDING = r"(?:er|ett|end|id|kr|[kltdngpvmrsbf])"
_PASSIVE = {
    "nb": re.compile(rf"\b(?:bes|gis|tas|[a-zæøå]{{3,}}{_ENDING}es)\b"),
    "nn": re.compile(r"\b(?:vert|vart|blir|blei) (?P<done>[a-zæøå]{3,}(?:a|t|d|te|de|en|ne)|[a-zæøå]*sett)\b|\b[a-zæøå]{3,}ast\b"),
    "sv": re.compile(rf"\b[a-zåäö]{{3,}}(?:{_ENDING}as|[kltdngpvmr]es|[a-zåäö]ades|[a-zåäö]ats)\b"),
    "en": re.compile(r"\b(?:is|are|was|were|be|been|being|gets|got) (?:not |also |now )?(?P<done>[a-z]{2,}(?:ed|en))\b"),
}
_HELPED = {"en": re.compile(r"\b(?:is|are|was|were|be|been|being) (?:not |also |now )?(?P<done>[a-z]+)\b")}
_BECOMES = {
    "nb": re.compile(r"\b(?:blir|ble|bli|blitt) (?:ikke |også |nå )?(?P<done>[a-zæøå]+)\b"),
    "nn": re.compile(r"\b(?:blir|blei|bli|blitt|vert|vart|verte|vorte) (?:ikkje |òg |no )?(?P<done>[a-zæøå]+)\b"),
    "sv": re.compile(r"\b(?:blir|blev|bli|blivit) (?:inte |också |nu )?(?P<done>[a-zåäö]+)\b"),
}
_LEARNED = {
    lang: re.compile(rf"\b[^\W\d_]{{4,}}(?:{ends})\b", re.IGNORECASE)
    for lang, ends in {
        "nb": "isering(?:en)?|itet(?:en)?|isme(?:n)?|ologi(?:en|sk|ske)?|ifisere[rst]?|asjon(?:en|er|ene)?",
        "nn": "isering(?:a)?|itet(?:en)?|isme(?:n)?|ologi(?:en|sk|ske)?|ifisere[rt]?|asjon(?:en|ar|ane)?",
        "sv": "isering(?:en)?|itet(?:en)?|ism(?:en)?|ologi(?:n|sk|ska)?|ifiera[srt]?|ation(?:en|er|erna)?",
        "en": "i[sz]ations?|ological(?:ly)?|istically|itudes?|iveness",
    }.items()
}
LEARNED = 11  # letters of a word with a learned ending that few know
_SPACED = re.compile(r"\b(?:[A-ZÆØÅÄÖ] ){3,}[A-ZÆØÅÄÖ]\b")
_AGENT = re.compile(r"[^\W\d_]*[ \u00a0](?:[\w-]+[ \u00a0]){0,2}(?:av|by)\b", re.IGNORECASE)
_COMMON = frozenset({
    "PDF", "SMS", "MB", "TV", "OK", "EU", "FN", "NRK", "SVT", "BBC", "UN", "ID", "QR", "PC", "CV", "GPS", "DVD", "WC", "II", "III", "IV",
    "DOCX", "ODT", "RTF", "HTML", "EPUB", "JSON", "CSV", "ZIP", "JPG", "PNG", "XLSX", "OBS", "USB", "MP3", "URL",
})  # fmt: skip
# abbreviations that may close a sentence
_LAST = frozenset({"osv", "o.s.v", "osb", "etc", "m.m", "m.v", "mv", "mm", "m.fl", "e.l", "o.l", "e.d", "o.d", "o.a"})
_TOLD = re.compile(r"[^\W\d_][\w-]+(?: [\w-]+){0,6} \($")


def words(text: str, lang: str, profile: str, glossary: Glossary, allowed: Collection[str] = ()) -> Iterator[Finding]:
    """Everything about single words (R14–R20, R35, R40); an address has none."""
    text = ADDRESS.sub(lambda found: " " * len(found[0]), text)
    yield from _listed(text, lang, profile)
    yield from _rare(text, lang, profile, glossary)
    yield from _capitals(text, profile, glossary, allowed)
    hard: Severity = "W" if profile == "plain" else "H"
    for found in WORD.finditer(text):
        if len(found[0]) >= LONG <= letters(found[0]) and found[0] not in allowed and glossary.of(found[0]) is None:
            facts: dict[str, Fact] = {"word": found[0], "letters": letters(found[0])}
            yield Finding("R18", hard, "lint-long-word", facts, found.start(), found.end())
    yield from _negations(text, lang, profile)
    for start, end in _passives(text, lang):
        severity: Severity = "H" if " " in text[start:end] else hard  # "becomes sent" is easier to read than one word that hides who
        yield Finding("R20", severity, "lint-passive", {"word": text[start:end]}, start, end)
    for found in sign(lang, "guilt").finditer(text):
        yield Finding("R35", "W", "lint-guilt", {"typed": found[0]}, found.start(), found.end())
    yield from _terms(text, lang, glossary)


def _right(text: str, lang: str) -> list[tuple[int, int]]:
    """Where a listed word is the right one: "övriga frågor"."""
    return [found.span() for found in sign(lang, "right").finditer(text)]


def _terms(text: str, lang: str, glossary: Glossary) -> Iterator[Finding]:
    """Another word for what the council has a word for (R40)."""
    right, places = _right(text, lang), {}
    for found, term in glossary.avoided(text):
        places[found.span()] = term
    for term in glossary.terms:
        for other in (one for one in term.avoid if " " in one):
            places.update({found.span(): term for found in re.finditer(rf"\b{re.escape(other)}\b", text, re.IGNORECASE)})
    for (start, end), term in places.items():
        if not any(first <= start and end <= last for first, last in right):
            yield Finding("R40", "W", "lint-term", {"word": text[start:end], "better": term.word}, start, end, term.word, fits=False)


def _listed(text: str, lang: str, profile: str) -> Iterator[Finding]:
    right = _right(text, lang)
    found = [
        _of_list("R16", "W", "lint-heavy", match, better)
        for match, better in heavy(lang).found(text)
        if not any(first <= match.start() and match.end() <= last for first, last in right)
    ]
    if profile == "plain" and len(found) > 1:
        found = [replace(one, severity="E") for one in found]
    yield from found
    for match, better in short(lang).found(text):
        kind = match[0].rstrip(".").casefold()
        if kind == "kl" and text[match.end() :].lstrip()[:1].isdigit():
            continue  # a clock: it is mended with its hour
        if kind == "kr" and (text[: match.start()].rstrip()[-1:].isdigit() or text[match.end() :].lstrip()[:1].isdigit()):
            continue  # a sum: it is mended with its figures
        last = not text[match.end() :].strip(" ").strip("\n") or text[match.end() :].lstrip(" ")[:1] == "\n"
        stop = "." if ends_sentence(text, match.end()) and (last or kind in _LAST) else ""
        one = _of_list("R15", "W", "lint-abbreviation", match, better)
        yield replace(one, better=better.text + stop)


def _of_list(rule: str, severity: Severity, key: str, match: re.Match[str], better: Better) -> Finding:
    """A word of a list; where it needs another ending or order, or there is a choice, what it could be is only told."""
    facts: dict[str, Fact] = {"word": match[0], "better": better.note or better.text}
    if rule != "R17" and (better.note or better.several):
        key = "lint-heavy-note" if better.note else "lint-heavy-some"
    return Finding(rule, severity, key, facts, match.start(), match.end(), better.text, better.safe, fits=better.safe)


def _rare(text: str, lang: str, profile: str, glossary: Glossary) -> Iterator[Finding]:
    """Learned words that no glossary line explains (R17)."""
    met = 0
    yield from _learned(text, lang, glossary, [match.start() for match, _ in rare(lang).found(text)])
    for match, better in rare(lang).found(text):
        if glossary.of(match[0]) is not None:
            continue
        met += 1
        severity: Severity = "W" if profile == "plain" and met > RARE_AT_MOST else "H"
        yield _of_list("R17", severity, "lint-rare", match, better)


def _learned(text: str, lang: str, glossary: Glossary, listed: Collection[int]) -> Iterator[Finding]:
    """Words with a learned ending that no list knows: only a hint."""
    for found in _LEARNED[lang].finditer(text) if lang in _LEARNED else ():
        low = found[0].casefold()
        if len(low) < LEARNED or found.start() in listed or low.startswith(known(lang)) or glossary.of(found[0]) is not None:
            continue
        yield Finding("R17", "H", "lint-learned", {"word": found[0]}, found.start(), found.end())


def _capitals(text: str, profile: str, glossary: Glossary, allowed: Collection[str]) -> Iterator[Finding]:
    for found in _CAPITALS.finditer(text):
        shouted = [word for word in found[0].split() if len(word) >= SHOUTED and word not in allowed]
        if shouted:
            yield Finding("R14", "W", "lint-capitals", {"word": found[0]}, found.start(), found.end())
    styled = _STYLED.search(text) or _SPACED.search(text)
    if styled:
        yield Finding("R14", "E", "lint-styled", {}, styled.start(), styled.end())
    met: set[str] = set()
    loud = _lines_in_capitals(text)
    for found in _ACRONYM.finditer(text):
        short_word = found[0]
        if short_word in _COMMON or short_word in allowed or short_word in met:
            continue
        if any(start <= found.start() < end for start, end in loud):
            continue
        met.add(short_word)
        term = glossary.of(short_word)
        full = (term.spoken or term.explanation) if term else ""
        explained = (bool(full) and full.casefold() in text.casefold()) or _told(text, found)
        if profile == "plain" or not explained:
            key = "lint-acronym-known" if full else "lint-acronym"
            yield Finding("R15", "W", key, {"word": short_word, "better": full or short_word}, found.start(), found.end())


def _lines_in_capitals(text: str) -> list[tuple[int, int]]:
    """Where whole lines are in capitals; none of their words is an acronym."""
    lines = re.finditer(r"[^\n]+", text)
    return [found.span() for found in lines if found[0].isupper() and len(found[0].split()) > 1]


def _told(text: str, found: re.Match[str]) -> bool:
    """Whether the words stand beside it: "brukerstyrt personlig assistanse (BPA)", "BPA (brukerstyrt …)"."""
    before = text[max(0, found.start() - 80) : found.start()]
    return (text[found.end() : found.end() + 1] == ")" and bool(_TOLD.search(before))) or text[found.end() : found.end() + 2] == " ("


def _negations(text: str, lang: str, profile: str) -> Iterator[Finding]:
    if lang not in NOT:
        return
    either = NOT[lang]
    turn = _TURNS.get(lang)
    for found in re.finditer(rf"\b(?:{either})\b(?P<between>[^.!?,;:\n]{{0,60}}?)\b(?P<last>{either})\b", text, re.IGNORECASE):
        if _AND.search(found["between"]):
            continue  # "no talks and no answers" is two things, not a no of a no
        if turn and found["last"].casefold() == turn[0] and found["between"].strip() not in turn[1]:
            continue
        yield Finding("R19", "W", "lint-double-negation", {"typed": found[0]}, found.start(), found.end())
    if profile == "plain":
        for found in re.finditer(rf"\b(?:{either.split('|')[0]})\b", text, re.IGNORECASE):
            yield Finding("R19", "H", "lint-negation", {"word": found[0]}, found.start(), found.end())


def _passives(text: str, lang: str) -> Iterator[tuple[int, int]]:
    """Where somebody does something and it is not said who (R20)."""
    kept, listed = active(lang), passive(lang)
    places: list[tuple[int, int]] = []
    for found in _PASSIVE[lang].finditer(text) if lang in _PASSIVE else ():
        done = found.groupdict().get("done") or found[0]
        if done not in kept and done not in listed:
            places.append(found.span())
    if lang in _BECOMES:
        places += [found.span() for found in _BECOMES[lang].finditer(text) if found["done"] in completed(lang)]
    if lang in _HELPED:
        places += [found.span() for found in _HELPED[lang].finditer(text) if found["done"] in listed]
    else:
        places += [found.span() for found in WORD.finditer(text) if found[0] in listed]
    yield from ((start, end) for start, end in sorted(set(places)) if not _AGENT.match(text[end : end + 60]))
