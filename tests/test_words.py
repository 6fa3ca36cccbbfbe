"""The words rule: four languages complete and truly translated, plain, kind, and every phrase used in code exists."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from bot.domain import languages
from bot.domain.words import fold
from bot.messages.sentences import sentences, words
from bot.phrases import MissingWords, Phrases
from bot.plain_language.lix import letters, measure
from bot.plain_language.wordlist import heavy, short
from tests.phrasebook import LANGUAGES, LOCALES, SOURCE, Phrase, book, phrases

ROOT = LOCALES.parent
OTHERS = tuple(lang for lang in LANGUAGES if lang != SOURCE)
SAME_AT_MOST = 0.20
SENTENCE = 20  # words
PLAIN_SENTENCE = 15  # words in a sentence that somebody with short and clear messages gets
LIX = 40
LONG_WORD = 20  # letters
LABEL = 24  # letters on a button
# Keys that are labels of choices without ending in "-choice".
LABELS = frozenset({"core-yes", "core-no", "core-yes-send", "core-yes-right", "core-change", "core-dont-send"})
# What operators read in the terminal, and what Telegram shows beside the chat: not messages to members.
NOT_MESSAGES = frozenset({"cli", "bot", "year", "guides-operator"})
# Sentences that may be longer, each with its reason.
LONGER: dict[str, str] = {
    "core-help-words": "a list of words",
    "talk-does": "three short parts that belong in one breath",
}
LONG_WORDS = frozenset({"fontsourcesanspro", "Integritetsskyddsmyndigheten"})  # names
# Heavy words that are the right word here, by key.
HEAVY_HERE: dict[str, str] = {}
EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f]")


def everything() -> Iterator[tuple[Phrase, str]]:
    """Every wording that a person can read, in every language."""
    for lang in LANGUAGES:
        for phrase in phrases(lang):
            if not phrase.is_list:
                yield from ((phrase, text) for text in phrase.texts)


def where(phrase: Phrase, what: object) -> str:
    return f"{phrase.lang}/{phrase.noun}.ftl {phrase.key}: {what}"


@pytest.mark.parametrize("lang", OTHERS)
def test_every_language_has_the_same_phrases(lang: str) -> None:
    source, other = book(SOURCE), book(lang)
    assert sorted(source.keys() ^ other.keys()) == []
    assert [key for key in source if source[key].noun != other[key].noun] == []


@pytest.mark.parametrize("lang", OTHERS)
def test_every_language_uses_the_same_facts(lang: str) -> None:
    source, other = book(SOURCE), book(lang)
    assert [key for key in source if source[key].variables != other[key].variables] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_phrase_is_written_twice(lang: str) -> None:
    keys = [phrase.key for phrase in phrases(lang)]
    assert sorted({key for key in keys if keys.count(key) > 1}) == []


@pytest.mark.parametrize("lang", OTHERS)
def test_the_translations_are_translations(lang: str) -> None:
    """Fewer than a fifth of the strings equal bokmål; lists of typed words, names of languages and bare facts left out."""
    source, other = book(SOURCE), book(lang)
    compared = [key for key, phrase in other.items() if not phrase.is_list and _has_words(phrase)]
    same = [key for key in compared if source[key].texts == other[key].texts]
    assert len(same) / len(compared) < SAME_AT_MOST, same


def _has_words(phrase: Phrase) -> bool:
    return any(set(words(text)) - {"fakta"} for text in phrase.texts)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_plain_variants_belong_to_a_phrase(lang: str) -> None:
    known = book(lang)
    lonely = [key for key in known if key.endswith("-plain") and key.removesuffix("-plain") not in known and not key.startswith("profile-")]
    assert lonely == []


def test_sentences_are_short() -> None:
    found = []
    for phrase, text in everything():
        if phrase.key in LONGER:
            continue
        plain = phrase.key.endswith("-plain") or (phrase.noun not in NOT_MESSAGES and f"{phrase.key}-plain" not in book(phrase.lang))
        limit = PLAIN_SENTENCE if plain else SENTENCE
        found += [where(phrase, f"{len(words(one))} words") for one in sentences(text) if len(words(one)) > limit]
    assert found == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_words_of_a_noun_are_easy_to_read(lang: str) -> None:
    texts: dict[str, list[str]] = {}
    for phrase in phrases(lang):
        if not phrase.is_list:
            texts.setdefault(phrase.noun, []).extend(phrase.texts)
    readings = {noun: measure("\n".join(lines)) for noun, lines in texts.items()}
    assert {noun: round(reading.lix) for noun, reading in readings.items() if reading.words >= 100 and reading.lix > LIX} == {}


def test_no_word_is_very_long() -> None:
    found = {where(phrase, word) for phrase, text in everything() for word in words(text) if letters(word) > LONG_WORD}
    assert {one for one in found if not any(known in one.replace("-", "") for known in LONG_WORDS)} == set()


def test_no_heavy_words_and_no_abbreviations() -> None:
    found = []
    for phrase, text in everything():
        if phrase.noun == "lint":
            continue
        found += [where(phrase, match[0]) for match, _ in short(phrase.lang).found(text)]
        if phrase.key not in HEAVY_HERE and phrase.noun not in NOT_MESSAGES:
            found += [where(phrase, f"{match[0]} → {better.text}") for match, better in heavy(phrase.lang).found(text) if better.safe]
    assert found == []


def test_no_shouting_and_no_pictures() -> None:
    found = [where(phrase, text) for phrase, text in everything() if "!" in text or EMOJI.search(text)]
    assert found == []


def test_quotation_marks_are_the_language_s_own() -> None:
    wrong = [
        where(phrase, text)
        for phrase, text in everything()
        if set(text) & (set("«»“”„\"") - set(languages.of(phrase.lang).quotes)) and phrase.noun not in NOT_MESSAGES
    ]
    assert wrong == []


def test_the_body_of_a_message_is_whole_sentences() -> None:
    bodies = [(phrase, text) for phrase, text in everything() if _is_body(phrase)]
    assert len(bodies) > 50
    assert [where(phrase, text) for phrase, text in bodies if text.rstrip()[-1] not in ".?:»”" and not text.endswith("fakta")] == []


def _is_body(phrase: Phrase) -> bool:
    title, dash, end = phrase.key.removesuffix("-plain").rpartition("-")
    return bool(dash) and end == "body" and title in book(phrase.lang)


def test_labels_of_choices_are_short_words() -> None:
    labels = [(phrase, text) for phrase, text in everything() if phrase.key.endswith("-choice") or phrase.key in LABELS]
    assert len(labels) > 50
    assert [where(phrase, text) for phrase, text in labels if len(text) > LABEL and not phrase.variables] == []
    assert [where(phrase, text) for phrase, text in labels if text[-1] in ".!:" or not words(text) or not text[0].isupper()] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_has_all_reserved_words(lang: str) -> None:
    for key, phrase in book(lang).items():
        if key.startswith("reserved-"):
            assert all(word.strip() for word in phrase.texts[0].split(",")), key
            assert len(phrase.texts[0].split(",")) >= 2, key


def test_no_reserved_word_means_two_things() -> None:
    meant: dict[str, set[str]] = {}
    for lang in LANGUAGES:
        for key, phrase in book(lang).items():
            if key.startswith("reserved-"):
                for word in phrase.texts[0].split(","):
                    meant.setdefault(fold(word), set()).add(key)
    assert {word: keys for word, keys in meant.items() if len(keys) > 1} == {}
    known = Phrases.load(LOCALES).reserved()
    assert {word: f"reserved-{name}" for word, name in known.items()} == {word: next(iter(keys)) for word, keys in meant.items()}


SAYING = frozenset({"say", "Say", "Refusal", "Unreadable", "refuse", "warn", "_say"})
NOT_FACTS = frozenset({"rule", "today", "zone", "lang", "profile"})
KEY = re.compile(r"[a-z]+(-[a-z0-9]+)+")


@cache
def _calls() -> tuple[tuple[str, ast.Call, ast.expr], ...]:
    return tuple(
        (f"{path.relative_to(ROOT)}:{node.lineno}", node, node.args[0])
        for folder in ("bot", "handlers")
        for path in sorted((ROOT / folder).rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and node.args and _name(node.func) in SAYING
    )


def _name(function: ast.expr) -> str:
    return function.id if isinstance(function, ast.Name) else function.attr if isinstance(function, ast.Attribute) else ""


def _keys(argument: ast.expr) -> Iterator[str]:
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        yield argument.value
    elif isinstance(argument, ast.IfExp):
        yield from _keys(argument.body)
        yield from _keys(argument.orelse)


def test_every_phrase_used_in_code_exists() -> None:
    used = [(place, key) for place, _, argument in _calls() for key in _keys(argument)]
    assert len(used) > 30
    assert [f"{place} {key}" for place, key in used if key not in book(SOURCE) and KEY.fullmatch(key)] == []


def test_every_phrase_used_in_code_gets_its_facts() -> None:
    wrong = []
    for place, call, argument in _calls():
        given = {word.arg for word in call.keywords}
        if None in given or len(call.args) > 1 or _name(call.func) == "Say":
            continue
        for key in _keys(argument):
            lacks = book(SOURCE)[key].variables - given if key in book(SOURCE) else frozenset()
            if lacks:
                wrong.append(f"{place} {key} lacks {sorted(lacks)}")
    assert wrong == []


def test_phrases_made_up_in_code_have_a_beginning_that_exists() -> None:
    """`say(f"noun-ask-{verb}")`: at least one phrase begins like that."""
    lonely = []
    for place, _, argument in _calls():
        if isinstance(argument, ast.JoinedStr) and isinstance(argument.values[0], ast.Constant):
            start = str(argument.values[0].value)
            if not any(key.startswith(start) for key in book(SOURCE)):
                lonely.append(f"{place} {start}…")
    assert lonely == []


def test_a_missing_word_stops_a_test_and_never_a_person(tmp_path: Path) -> None:
    for lang in LANGUAGES:
        (tmp_path / lang).mkdir()
        (tmp_path / lang / "core.ftl").write_text("core-only = Bare { $this }\n" if lang == SOURCE else "", encoding="utf-8")
    with pytest.raises(MissingWords):
        Phrases.load(tmp_path, strict=True).say("core-only", "sv", facts={"this": "her"})
    with pytest.raises(MissingWords):
        Phrases.load(tmp_path, strict=True).say("core-only")
    calm = Phrases.load(tmp_path)
    assert calm.say("core-only", "sv", facts={"this": "her"}) == "Bare her"
    assert calm.say("core-none", "sv") == "core-none"
