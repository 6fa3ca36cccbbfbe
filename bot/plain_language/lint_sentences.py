"""Sentences of a text: how long, how long on the whole, how hard by LIX, and whether one is in another language (R1–R3, R33)."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.languages import named
from bot.messages.sentences import sentences, without_dots
from bot.messages.sentences import words as words_of
from bot.plain_language.findings import Finding, Severity, Text
from bot.plain_language.lix import measure
from bot.plain_language.wordlist import LANGUAGES, sign, sign_words

ENOUGH_FOR_LIX = 100  # words; on less, LIX is noise
PROSE = 5  # words; less is a heading or a line of a list
ENOUGH_FOR_A_LANGUAGE = 6  # words; on less, a language is a guess
CERTAIN = 3  # small words of a language that the other does not have
_SPLIT = {
    "nb": (", samt ", "; ", " og at ", " som ", ", og ", ", men ", ", mens "),
    "nn": (", samt ", "; ", " og at ", " som ", ", og ", ", men ", ", medan "),
    "sv": (", samt ", "; ", " och att ", " som ", ", och ", ", men ", ", medan "),
    "en": (", as well as ", "; ", " and that ", " which ", ", and ", ", but ", ", while "),
}


def lengths(text: Text) -> Iterator[Finding]:
    """Words in a sentence, their mean, LIX (R1–R3). Where a long one may be divided is offered, never done."""
    limits, counts, place = text.limits, [], 0
    for sentence in sentences(text.text):
        start = text.text.find(sentence, place)
        place = start + len(sentence)
        count = len(words_of(without_dots(sentence)))
        counts.append(count)
        if count > limits.sentence:
            severity: Severity = "E" if count > limits.sentence * 1.5 else "W"
            at = next((cut.strip(" ,") for cut in _SPLIT.get(text.lang, ()) if cut in sentence), "")
            key = "lint-sentence-split" if at else "lint-sentence"
            yield Finding("R1", severity, key, {"count": count, "limit": limits.sentence, "at": at}, start, place)
    prose = [count for count in counts if count >= PROSE]
    if len(prose) > 1 and sum(prose) / len(prose) > limits.mean:  # of one sentence R1 has said it
        yield Finding("R2", "W", "lint-mean", {"count": round(sum(prose) / len(prose)), "limit": limits.mean})
    if sum(counts) >= ENOUGH_FOR_LIX:
        lix = measure(text.text).lix
        if lix > limits.lix_warn:
            severity = "E" if lix > limits.lix_hard else "W"
            yield Finding("R3", severity, "lint-lix", {"lix": round(lix), "limit": limits.lix_warn})


def language(text: str) -> str:
    """The language that most small words of a text belong to; empty when it cannot be told."""
    found = [word.casefold() for word in words_of(text)]
    counts = {lang: sum(word in sign_words(lang) for word in found) for lang in LANGUAGES}
    first = max(counts, key=lambda lang: counts[lang])
    return first if counts[first] > 1 else ""


def foreign(text: str, own: str) -> str:
    """The language of words that are clearly not in their own; neighbours share most words, so only the others count."""
    found = [word.casefold() for word in words_of(text)]
    if len(found) < ENOUGH_FOR_A_LANGUAGE:
        return ""
    mine, best, most = sign_words(own), "", 0
    for lang in LANGUAGES:
        theirs = sign_words(lang)
        strange = sum(word in theirs and word not in mine for word in found)
        known = sum(word in mine and word not in theirs for word in found)
        if strange >= CERTAIN and strange > 2 * known and strange > most:
            best, most = lang, strange
    return best


def languages(text: Text) -> Iterator[Finding]:
    """Words in another language than the text's, unless they are announced ("På svensk:")."""
    if text.lang not in LANGUAGES:
        return
    whole = foreign(text.text, text.lang)
    if whole:
        yield Finding("R33", "W", "lint-language-whole", {"language": named(whole)})
        return
    place, before = 0, ""
    for sentence in sentences(text.text):
        start = text.text.find(sentence, place)
        place = start + len(sentence)
        other = foreign(sentence, text.lang)
        if other and not (before.endswith(":") and sign(text.lang, "language").search(before)):
            yield Finding("R33", "W", "lint-language", {"language": named(other)}, start, place)
        before = sentence
