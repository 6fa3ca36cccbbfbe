"""Courses in chat: the first-time guide, how decisions are made, rights, fees, words, speaking up; for the service, listening (A8).

A person goes step by step, stops for as long as they like and comes back to the same step. Nobody is reminded, and nobody
else can see who takes a course: there is no list of it and no line in the audit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain import courses as rules
from bot.domain.access import SERVICE_ROLES, Can
from bot.domain.courses import COURSES, Course
from bot.domain.errors import Refusal
from bot.domain.values import Json
from bot.messages.nodes import Message
from bot.plain_language.glossary import Term, load
from bot.turn import Field, Option, Router, Turn
from handlers import picks
from handlers import rights as all_rights
from handlers.cards import courses as cards
from handlers.word_facts import glossary
from storage import courses

router = Router("courses")


@dataclass(frozen=True)
class Nothing:
    """A verb that needs to know nothing."""


@dataclass(frozen=True)
class Which:
    """A course."""

    course: str


@dataclass(frozen=True)
class Place:
    """A step of a course, counted from nothing."""

    course: str
    step: int


@dataclass(frozen=True)
class Answer:
    """An answer to the question of a step."""

    course: str
    step: int
    answer: int


def offered(turn: Turn) -> list[Course]:
    """The courses for this person: the one for the service is for the service and the office."""
    serves = any(role.role in SERVICE_ROLES for role in turn.roles) or turn.may(Can.COUNCIL_CHANGE, turn.about)
    return [one for one in COURSES.values() if serves or not one.service]


def _mine(turn: Turn) -> dict[str, courses.ProgressRow]:
    return courses.of_person(turn.tx, turn.council.id, turn.person.id)


def _options(turn: Turn, _given: Mapping[str, Json]) -> Sequence[Option]:
    return [Option(cards.name(one.code), one.code) for one in offered(turn)]


@router.verb("courses", Nothing, needs=Can.OWN_HELP, menu=80)
def every(turn: Turn, _: Nothing) -> Message:
    """All courses, and how far this person has come in each."""
    return cards.every(offered(turn), _mine(turn))


@router.verb("first_guide", Nothing, needs=Can.OWN_HELP)
def first_guide(turn: Turn, _: Nothing) -> Message:
    """The first-time guide."""
    return take(turn, Which("start"))


@router.verb("take_course", Which, needs=Can.OWN_HELP, fields=(Field("course", "pick", options=_options),))
def take(turn: Turn, args: Which) -> Message:
    """From the beginning, or from where they were."""
    one = _course(turn, args.course)
    row = _mine(turn).get(one.code)
    place = rules.at(one, row.step) if row is not None and not row.done else 0
    return _show(turn, one, place, back=row is not None and not row.done and place > 0)


def _course(turn: Turn, code: str) -> Course:
    one = rules.course(code)
    if one not in offered(turn):
        raise Refusal("core-not-allowed", rule="Y47")
    return one


def _show(turn: Turn, one: Course, place: int, *, back: bool = False) -> Message:
    """A step; it is where they are from now on. `back`: they have come back to it."""
    row = _mine(turn).get(one.code)
    days = rules.away(row.at, turn.now) if row is not None and back else 0
    courses.keep(turn.tx, turn.council.id, turn.person.id, one.code, place, turn.now, done=bool(row is not None and row.done))
    return cards.step(one, place, _facts(turn, one, place), back=back, days=days)


def _facts(turn: Turn, one: Course, place: int) -> cards.Known:
    """What this council puts into a step: its days, the words, its rights."""
    step, days = one.steps[place], turn.rules.deadlines.days
    terms: tuple[Term, ...] = ()
    if one.code == "words":
        known = load(turn.person.lang)
        found = (known.coded(code) for code in rules.words_of(step))
        own = glossary(turn)  # where the council explains a word itself, that is what is said
        terms = tuple(own.of(term.word) or term for term in found if term is not None)
    nodes = cards.right(step.name, all_rights.facts(turn, step.name)) if one.code == "rights" else ()
    return cards.Known(abs(days["papers_out"]), days["answers_due"], turn.rules.authority, terms, nodes)


@router.verb("course_step", Place, needs=Can.OWN_HELP)
def course_step(turn: Turn, args: Place) -> Message:
    """Another step, on or back."""
    one = _course(turn, args.course)
    return _show(turn, one, rules.at(one, args.step))


@router.verb("course_answer", Answer, needs=Can.OWN_HELP)
def course_answer(turn: Turn, args: Answer) -> Message:
    """What is right, whatever they chose; what they chose is not kept."""
    one = _course(turn, args.course)
    place = rules.at(one, args.step)
    if not 1 <= args.answer <= one.steps[place].answers:
        raise Refusal("core-old-button")
    courses.keep(turn.tx, turn.council.id, turn.person.id, one.code, place, turn.now, done=False)
    return cards.answered(one, place)


@router.verb("finish_course", Which, needs=Can.OWN_HELP)
def finish(turn: Turn, args: Which) -> Message:
    """They have been through it; it can be taken again."""
    one = _course(turn, args.course)
    courses.keep(turn.tx, turn.council.id, turn.person.id, one.code, 0, turn.now, done=True)
    mine = _mine(turn)
    left = [each for each in offered(turn) if each.code not in mine or not mine[each.code].done]
    return cards.finished(one, left)


@router.verb("course_pause", Which, needs=Can.OWN_HELP)
def pause(turn: Turn, args: Which) -> Message:
    """A rest for as long as they like; the step is kept already."""
    one = _course(turn, args.course)
    row = _mine(turn).get(one.code)
    return cards.paused(one, rules.at(one, row.step) if row is not None else 0)


@router.verb("forget_course", Which, needs=Can.OWN_HELP)
def forget(turn: Turn, args: Which) -> Message:
    """They stop; how far they had come is not kept."""
    courses.drop(turn.tx, turn.council.id, turn.person.id, rules.course(args.course).code)
    return cards.forgotten(args.course)


# -- where a matter is on its way ------------------------------------------------------------------------


@dataclass(frozen=True)
class OfItem:
    """An item."""

    item: str


@router.verb("item_process", OfItem, needs=Can.AGENDA_SEE, fields=(Field("item", "pick", options=picks.items),))
def item_process(turn: Turn, args: OfItem) -> Message:
    """What a matter has behind it and before it, and until when one can say something (seed 55)."""
    row = picks.item_of(turn, args.item)
    meeting = picks.meeting_of(turn, row.meeting_id)
    if not meeting.published_at and not turn.may(Can.AGENDA_SET, turn.about):
        raise Refusal("core-not-found")
    close = turn.rules.deadlines.date_of("comments_close", date.fromisoformat(meeting.day), turn.rules.workdays).isoformat()
    open_ = bool(meeting.published_at) and meeting.kind == "meeting" and close >= turn.today
    return cards.process(row, meeting, close if open_ else "", speaks=turn.may(Can.INPUT_ADD, turn.about))
