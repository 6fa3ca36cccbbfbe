"""Felt influence: what is asked after a meeting and once a year, and the figures that may be shown (Y45)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.errors import Refusal
from bot.domain.figures import ANSWERS, QUESTIONS, Answers, target_met, whole_year

TARGETED = "q1"  # the question that the council's target is about
YEARLY = ("who", "what", "when", "how")  # has the council influence over who takes part, what, when, how?
REST = timedelta(days=7)  # no question ends before that (H7); until then nothing is shown unless all have answered


@dataclass(frozen=True, slots=True)
class Felt:
    """How the questions were answered after one meeting, or in a year."""

    answers: Mapping[str, Answers]

    @classmethod
    def of(cls, counted: Iterable[tuple[str, str, int]], questions: Sequence[str] = QUESTIONS) -> Felt:
        """From counters: question, answer, how many."""
        found: dict[str, dict[str, int]] = {question: {} for question in questions}
        for question, answer, many in counted:
            found[question][answer] = many
        return cls({question: Answers(**many) for question, many in found.items()})


def check(answers: Mapping[str, str], questions: Sequence[str] = QUESTIONS) -> dict[str, str]:
    """The answers that are answers; what was skipped is left out, what is not an answer is refused."""
    given = {question: str(answers[question]) for question in questions if answers.get(question)}
    if any(answer not in ANSWERS for answer in given.values()):
        raise Refusal("core-old-button")
    return given


def year(meetings: Iterable[Felt], min_n: int) -> Felt:
    """All answers of the meetings whose figures are shown."""
    found = list(meetings)
    return Felt({question: whole_year((one.answers[question] for one in found), min_n) for question in QUESTIONS})


def together(meetings: Iterable[Felt], min_n: int) -> Felt:
    """The meetings that are hidden for being too few, put together, question by question; shown ones are in no such sum."""
    found = list(meetings)

    def hidden(question: str) -> Answers:
        few = [one.answers[question] for one in found if 0 < one.answers[question].n < min_n]
        return Answers(*(sum(getattr(one, answer) for one in few) for answer in ANSWERS))

    return Felt({question: hidden(question) for question in QUESTIONS})


def half_of(day: date) -> str:
    """The half-year of a day: 2027-1, 2027-2."""
    return f"{day.year}-{1 if day.month < 7 else 2}"


def half_over(half: str, today: date) -> bool:
    """Is nothing more to come? Until then one more meeting would tell what those few answered."""
    year_, _, part = half.partition("-")
    return today > (date(int(year_), 6, 30) if part == "1" else date(int(year_), 12, 31)) + REST


def halves(meetings: Iterable[tuple[date, Felt]], min_n: int, today: date) -> dict[str, Felt]:
    """Half-years that are over, each with its hidden meetings together, where those are enough to be shown."""
    found: dict[str, list[Felt]] = {}
    for day, felt in meetings:
        found.setdefault(half_of(day), []).append(felt)
    summed = {half: together(some, min_n) for half, some in sorted(found.items()) if half_over(half, today)}
    return {half: felt for half, felt in summed.items() if felt.answers[TARGETED].shown(min_n)}


def trend(shares: Sequence[int]) -> str:
    """Where the last two shown meetings point: up, down or same; "" when there are not two."""
    if len(shares) < 2:
        return ""
    before, last = shares[-2:]
    return "up" if last > before else "down" if last < before else "same"


def reached(felt: Felt, target: int) -> bool:
    """Has the year reached what the council aims at?"""
    return target_met(felt.answers[TARGETED], target)
