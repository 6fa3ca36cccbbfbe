"""How the questions after a meeting and once a year look."""

from __future__ import annotations

from bot.domain import figures
from bot.domain.values import Day, Json, Say, say
from bot.messages.nodes import Choice, Do, Klass, Message, para
from handlers.cards.meetings import TO_MENU
from storage.meetings import MeetingRow


def _answers(verb: str, known: dict[str, Json], question: str) -> tuple[Choice, ...]:
    """Four answers and the press that skips, as the next questions have them too."""
    four = tuple(
        Choice(say(f"pulse-answer-{answer.replace('_', '-')}"), Do(verb, {**known, question: answer})) for answer in figures.ANSWERS
    )
    return (*four, Choice(say("core-skip-choice"), Do(verb, {**known, question: None})))


def first(meeting: MeetingRow, for_person: str) -> Message:
    """To the person: the first question."""
    known: dict[str, Json] = {"meeting": meeting.id, "_led": True}
    if for_person:
        known["for_person"] = for_person
    return Message(
        kind="question", title=say("pulse-ask-evaluate-q1"), subject=meeting.id, klass=Klass.C0,
        body=(para(say("pulse-first")),), choices=_answers("evaluate", known, "q1"),
    )  # fmt: skip


def yearly(subject: str, year: str) -> Message:
    """To everybody with a seat, once a year: the first of four questions, with what they are about."""
    return Message(
        kind="yearly_questions", title=say("pulse-yearly", year=year), subject=subject, klass=Klass.C0, contact=True,
        body=(para(say("pulse-yearly-body")), para(say("pulse-ask-evaluate-year-who"))),
        choices=_answers("evaluate_year", {"year": int(year), "_led": True}, "who"),
    )  # fmt: skip


def counted() -> Message:
    """To the person: it counts, and nobody can see who said what."""
    return Message(
        kind="evaluated", title=say("pulse-counted"), klass=Klass.C1, body=(para(say("pulse-counted-body")),), nothing_to_do=True
    )  # fmt: skip


def before(meeting: MeetingRow) -> Message:
    """To the person: they have answered already."""
    return _twice(say("pulse-before", day=Day(meeting.day)), meeting.id)


def before_year(year: int) -> Message:
    """The same, about the yearly questions."""
    return _twice(say("pulse-before-year", year=str(year)))


def _twice(title: Say, subject: str = "") -> Message:
    return Message(
        kind="evaluated", title=title, subject=subject, klass=Klass.C1, body=(para(say("pulse-before-body")),), nothing_to_do=True
    )  # fmt: skip


def nothing(again: Do) -> Message:
    """To somebody who skipped all: nothing was counted, and they may still answer."""
    return Message(
        kind="evaluated", title=say("pulse-nothing"), klass=Klass.C1, body=(para(say("pulse-nothing-body")),), nothing_to_do=True,
        choices=(Choice(say("meeting-choice-evaluate"), again), TO_MENU),
    )  # fmt: skip
