"""A cry for help is heard in four languages; talk about prevention is left alone; what may be both is asked about."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.domain.councils import COUNTRIES
from bot.domain.crisis import LONG, MOST_LINES, NUMBERS, Heard, Helpline, heard, own_lines
from tests.domain.crisis_sentences import CLEAR, NOTHING, UNSURE
from tests.phrasebook import LANGUAGES, LOCALES, book

ROOT = LOCALES.parent


@pytest.mark.parametrize("text", [text for _lang, text in CLEAR])
def test_somebody_in_danger_is_heard(text: str) -> None:
    assert heard(text) is Heard.CLEAR


@pytest.mark.parametrize("text", [text for _lang, text in UNSURE])
def test_what_may_be_both_is_asked_about(text: str) -> None:
    assert heard(text) is Heard.UNSURE


@pytest.mark.parametrize("text", [text for _lang, text in NOTHING])
def test_talk_about_other_things_is_left_alone(text: str) -> None:
    assert heard(text) is Heard.NOTHING


def test_every_language_is_in_every_list() -> None:
    for sentences in (CLEAR, UNSURE, NOTHING):
        assert {lang for lang, _text in sentences} == {"nb", "nn", "sv", "en"}
    assert len(CLEAR) + len(UNSURE) + len(NOTHING) >= 100


@pytest.mark.parametrize("text", ["JEG VIL DØ!!!", "jeg  vil\n dø", "jeg vil d\u00adø", "I don’t want to live anymore"])
def test_however_it_is_written(text: str) -> None:
    assert heard(text) is Heard.CLEAR


def test_a_pasted_paper_is_asked_about() -> None:
    assert heard("Jeg vil dø. " + "Dette står i et langt papir. " * (LONG // 20)) is Heard.UNSURE


@pytest.mark.parametrize("text", ["jeg vil ikke " * 800 + "leve i kulde", "min sønn sier " * 700 + "at livet er bra", "i want " * 1500])
def test_a_long_text_is_read_in_a_moment(text: str) -> None:
    begun = time.perf_counter()
    assert heard(text) is Heard.NOTHING
    assert time.perf_counter() - begun < 10


@pytest.mark.parametrize(
    "text",
    ["å att to få vil " * 48, "ikke er det " * 60, "alle om jeg " * 60, "i don't " * 98, "ingen bryr seg " * 50, "hver dag tenker " * 45],
)
def test_a_text_that_turns_in_circles_is_read_in_a_moment(text: str) -> None:
    begun = time.perf_counter()
    assert heard(text[:LONG]) is Heard.NOTHING
    assert time.perf_counter() - begun < 10


def told(name: str) -> list[tuple[str, str]]:
    """The sentences of a file, each with its language."""
    lines = (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
    return [(lang, text) for lang, _bar, text in (line.partition("|") for line in lines if not line.startswith("#"))]


@pytest.mark.parametrize(("name", "least"), [("crisis_said.txt", 0.82), ("crisis_unseen.txt", 0.65)])
def test_most_of_what_people_in_danger_write_is_heard(name: str, least: float, measured: Callable[[str], None]) -> None:
    sentences = told(name)
    found = {lang: [heard(text) is not Heard.NOTHING for each, text in sentences if each == lang] for lang in LANGUAGES}
    every = [one for ears in found.values() for one in ears]
    assert len(every) == len(sentences) >= 100
    each = ", ".join(f"{lang} {sum(ears)}/{len(ears)}" for lang, ears in found.items())
    measured(f"{sum(every)} of {len(every)} heard: {each}")
    assert sum(every) / len(every) >= least
    assert all(sum(ears) / len(ears) >= least - 0.15 for ears in found.values())


def test_hardly_anything_ordinary_raises_an_alarm(measured: Callable[[str], None]) -> None:
    sentences = told("crisis_ordinary.txt")
    assert len(sentences) >= 600
    alarms = [text for _lang, text in sentences if heard(text) is not Heard.NOTHING]
    measured(f"{len(alarms)} of {len(sentences)} ordinary sentences were asked about")
    assert len(alarms) <= len(sentences) // 100


def everything_said(value: object) -> Iterator[str]:
    """Every text in a played year."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from everything_said(each)


def test_a_whole_council_year_and_all_our_own_words_raise_no_alarm() -> None:
    year = json.loads((ROOT / "bot" / "year" / "fjordvik-2027.json").read_text(encoding="utf-8"))
    texts = [*everything_said(year), *(text for lang in LANGUAGES for phrase in book(lang).values() for text in phrase.texts)]
    assert len(texts) > 10_000
    assert [text for text in texts if heard(text) is not Heard.NOTHING] == []


def test_every_country_has_its_numbers() -> None:
    assert set(NUMBERS) == set(COUNTRIES)


def test_a_council_s_own_lines_are_read_and_broken_ones_left_out() -> None:
    raw = {"helplines": [{"name": "Krisetelefonen", "phone": "55 55 55 55", "hours": "hele døgnet"}, {"name": "Uten nummer"}, "tull"]}
    assert own_lines(raw) == (Helpline("Krisetelefonen", "55 55 55 55", "hele døgnet"),)
    many = [{"name": "A", "phone": "1"}] * (MOST_LINES + 1)
    assert len(own_lines({"helplines": many})) == MOST_LINES
    assert own_lines({}) == own_lines({"helplines": "tull"}) == ()
