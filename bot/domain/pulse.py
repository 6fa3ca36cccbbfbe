"""Felt influence: what is asked after a meeting, and the figures that may be shown (Y45)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.domain.errors import Refusal
from bot.domain.figures import ANSWERS, QUESTIONS, Answers, target_met, whole_year

TARGETED = "q1"  # the question that the council's target is about


@dataclass(frozen=True, slots=True)
class Felt:
    """How the questions were answered after one meeting, or in a year."""

    answers: Mapping[str, Answers]

    @classmethod
    def of(cls, counted: Iterable[tuple[str, str, int]]) -> Felt:
        """From counters: question, answer, how many."""
        found: dict[str, dict[str, int]] = {question: {} for question in QUESTIONS}
        for question, answer, many in counted:
            found[question][answer] = many
        return cls({question: Answers(**many) for question, many in found.items()})


def check(answers: Mapping[str, str]) -> dict[str, str]:
    """The answers that are answers; what is not one is refused, and so is nothing at all."""
    given = {question: str(answers[question]) for question in QUESTIONS if answers.get(question)}
    if not given:
        raise Refusal("core-empty")
    if any(answer not in ANSWERS for answer in given.values()):
        raise Refusal("core-old-button")
    return given


def year(meetings: Iterable[Felt], min_n: int) -> Felt:
    """All answers of the meetings whose figures are shown."""
    found = list(meetings)
    return Felt({question: whole_year((one.answers[question] for one in found), min_n) for question in QUESTIONS})


def reached(felt: Felt, target: int) -> bool:
    """Has the year reached what the council aims at?"""
    return target_met(felt.answers[TARGETED], target)
