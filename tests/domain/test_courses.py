"""Courses as data: short, whole in every language, and never broken by a step that is not there any more."""

from __future__ import annotations

import re

import pytest

from bot.domain.agenda import PHASES
from bot.domain.courses import COURSES, DAY, MOST_WORDS, STAGES, WORDS, at, away, course, passed, words_of
from bot.domain.errors import Refusal
from bot.plain_language.glossary import load
from tests.phrasebook import LANGUAGES, book

OWN = [(one.code, step.name) for one in COURSES.values() if one.code not in ("rights", "words") for step in one.steps]


def words(text: str) -> int:
    return len(re.findall(r"\w+", text))


def test_the_first_guide_has_six_to_eight_steps() -> None:
    assert 6 <= len(COURSES["start"].steps) <= 8
    assert all(len(one.steps) <= 8 for one in COURSES.values())


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("code", "step"), OWN)
def test_a_step_is_one_short_idea(lang: str, code: str, step: str) -> None:
    known = book(lang)
    title, body = (max(known[key].texts, key=len) for key in (f"courses-{code}-{step}", f"courses-{code}-{step}-body"))
    assert words(title) + words(body) <= MOST_WORDS


@pytest.mark.parametrize("lang", LANGUAGES)
def test_words_are_three_at_a_time_and_explained_in_every_language(lang: str) -> None:
    glossary = load(lang)
    seen: list[str] = []
    for step in COURSES["words"].steps:
        terms = [glossary.coded(code) for code in words_of(step)]
        assert all(term is not None and term.explanation for term in terms), step.name
        assert sum(words(f"{term.word} {term.explanation}") for term in terms if term) <= MOST_WORDS
        seen += words_of(step)
    assert tuple(seen) == WORDS


def test_every_question_has_its_answers_in_words() -> None:
    known = book("nb")
    asked = [(one.code, step) for one in COURSES.values() for step in one.steps if step.answers]
    assert len(asked) >= 8
    for code, step in asked:
        assert 0 <= step.right <= step.answers
        keys = [f"courses-{code}-{step.name}-{end}" for end in ("ask", "after", *(f"{n}-choice" for n in range(1, step.answers + 1)))]
        assert all(key in known for key in keys), keys


def test_a_step_that_is_gone_is_the_nearest_one_there_is() -> None:
    one = COURSES["start"]
    assert [at(one, place) for place in (-3, 0, 5, 99)] == [0, 0, 5, len(one.steps) - 1]
    with pytest.raises(Refusal):
        course("gone")


def test_days_away_are_whole_days() -> None:
    assert [away(0, passed_) for passed_ in (DAY - 1, DAY, 10 * DAY + 5, -DAY)] == [0, 1, 10, 0]


def test_the_stages_are_those_of_the_agenda_and_every_one_has_a_step() -> None:
    assert set(STAGES) == set(PHASES) == {step.name for step in COURSES["process"].steps}
    assert passed("hearing") == (("idea", "planning"), ("decided", "execution", "evaluation"))
    assert passed("") == ((), STAGES)
