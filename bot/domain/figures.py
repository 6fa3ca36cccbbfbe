"""Figures that a council is judged by, and judges by: shares, medians, felt influence, the year in numbers."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from bot.domain.agenda import CAN_INFLUENCE, ROUTINE_KINDS
from bot.domain.inputs import COUNTED_AS_INFLUENCE, UNCOUNTED

QUESTIONS = ("q1", "q2", "q3", "q4")
ANSWERS = ("yes", "partly", "no", "dont_know")


@dataclass(frozen=True, slots=True)
class Share:
    """Part of a whole; said as whole percent, halves up, and not at all of nothing."""

    part: int
    whole: int

    @property
    def pct(self) -> int | None:
        """58.3 is 58, 87.5 is 88."""
        return (200 * self.part + self.whole) // (2 * self.whole) if self.whole else None


def median(numbers: Iterable[int]) -> str | None:
    """The middle number with one decimal; of an even count the mean of the two in the middle (Y46)."""
    ordered = sorted(numbers)
    if not ordered:
        return None
    half = len(ordered) // 2
    doubled = 2 * ordered[half] if len(ordered) % 2 else ordered[half - 1] + ordered[half]
    sign = "-" if doubled < 0 else ""
    return f"{sign}{abs(doubled) // 2}.{5 * (abs(doubled) % 2)}"


# --- felt influence (Y45) ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Answers:
    """How a question was answered after a meeting; nobody's name is in it."""

    yes: int = 0
    partly: int = 0
    no: int = 0
    dont_know: int = 0

    @classmethod
    def of(cls, answers: Iterable[str]) -> Answers:
        """Counted from the answers themselves."""
        given = list(answers)
        return cls(*(given.count(answer) for answer in ANSWERS))

    @property
    def n(self) -> int:
        """All answers, "don't know" included."""
        return self.yes + self.partly + self.no + self.dont_know

    @property
    def opinions(self) -> int:
        """Those who had an opinion."""
        return self.yes + self.partly + self.no

    def shown(self, min_n: int) -> bool:
        """Are they enough, so that nobody can be picked out?"""
        return self.n >= min_n

    def yes_share(self) -> Share:
        """Those who say yes, of those with an opinion."""
        return Share(self.yes, self.opinions)

    def yes_or_partly_share(self) -> Share:
        """Those who say yes or partly, of those with an opinion."""
        return Share(self.yes + self.partly, self.opinions)


def whole_year(meetings: Iterable[Answers], min_n: int) -> Answers:
    """All answers of the meetings that are shown; what is hidden stays out, so that no one can subtract."""
    shown = [answers for answers in meetings if answers.shown(min_n)]
    return Answers(
        sum(one.yes for one in shown),
        sum(one.partly for one in shown),
        sum(one.no for one in shown),
        sum(one.dont_know for one in shown),
    )


def target_met(answers: Answers, target_pct: int) -> bool:
    """Do as many say yes as the council aims at?"""
    pct = answers.yes_share().pct
    return pct is not None and pct >= target_pct


# --- the year (Y46) ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Told:
    """An input as the annual report counts it: the first answer and first due date are those of round one."""

    status: str
    received: date
    first_due: date | None = None
    first_answer: date | None = None


def counted(inputs: Iterable[Told]) -> tuple[Told, ...]:
    """All but those withdrawn, joined to another, or shown another way."""
    return tuple(one for one in inputs if one.status not in UNCOUNTED)


def answer_days(inputs: Iterable[Told]) -> tuple[int, ...]:
    """Days from received to first answer, for each that was answered, fewest first."""
    return tuple(sorted((one.first_answer - one.received).days for one in counted(inputs) if one.first_answer is not None))


def answered_in_time(inputs: Iterable[Told], year_end: date) -> Share:
    """Answered on the due date or before, of those that have been due."""
    due = [(one.first_due, one.first_answer) for one in counted(inputs) if one.first_due is not None and one.first_due <= year_end]
    return Share(sum(answer is not None and answer <= day for day, answer in due), len(due))


def influence(inputs: Iterable[Told]) -> Share:
    """Those that changed something, of those that were answered."""
    answered = [one for one in counted(inputs) if one.first_answer is not None]
    return Share(sum(one.status in COUNTED_AS_INFLUENCE for one in answered), len(answered))


def can_influence(kinds: Iterable[str]) -> Share:
    """Items that the council could influence, of those that are neither formal nor any other business."""
    matters = [kind for kind in kinds if kind not in ROUTINE_KINDS]
    return Share(matters.count(CAN_INFLUENCE), len(matters))


def raised_by_members(items: Iterable[tuple[str, Collection[str]]]) -> int:
    """Items that came from a proposal or take up an input raised again: (proposal or "", raised inputs)."""
    return sum(bool(proposal) or bool(raised) for proposal, raised in items)
