"""How courses look: the list, a step with its small question, the way back to it after days."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.domain import courses as rules
from bot.domain.courses import Course
from bot.domain.values import Day, Fact, Line, Quote, Say, say
from bot.messages.nodes import Choice, Do, Facts, Items, Klass, Message, Node, para
from bot.plain_language.glossary import Term
from handlers.cards import rights as rights_cards
from handlers.cards.agenda import item_inside
from handlers.cards.talk import TO_MENU
from storage.agenda import ItemRow
from storage.courses import ProgressRow
from storage.meetings import MeetingRow

TRIED = frozenset({"next_meeting", "open_items", "my_rights", "fee_year", "word_list"})  # the others are labels of rights
ALL = Choice(say("courses-all-choice"), Do("courses"))


@dataclass(frozen=True, slots=True)
class Known:
    """What a council puts into a step."""

    papers_days: int
    answer_days: int
    authority: str
    terms: Sequence[Term] = ()
    right: Sequence[Node] = ()


def name(code: str) -> Say:
    """A course by what it is about."""
    return say(f"courses-{code}-choice")


def title(one: Course, place: int) -> Line:
    """What a step is about."""
    step = one.steps[place]
    if one.code == "rights":
        return say(f"rights-{step.name}")
    if one.code == "words":
        return say("courses-words-step", n=place + 1)
    return say(f"courses-{one.code}-{step.name}")


def right(code: str, known: rights_cards.Known) -> tuple[Node, ...]:
    """A right, said as in the card of rights."""
    return rights_cards.text_of(code, known)


def every(offered: Sequence[Course], mine: Mapping[str, ProgressRow]) -> Message:
    """All courses; the ones begun say where."""
    begun: list[tuple[Say, Line]] = [
        (name(one.code), say("courses-done") if mine[one.code].done
         else say("courses-at", n=rules.at(one, mine[one.code].step) + 1, total=len(one.steps)))
        for one in offered if one.code in mine
    ]  # fmt: skip
    return Message(
        kind="courses", title=say("courses-title"), klass=Klass.C0,
        body=(para(say("courses-title-body")), *((Facts(tuple(begun)),) if begun else ())),
        choices=tuple(Choice(name(one.code), Do("take_course", {"course": one.code})) for one in offered), contact=True,
    )  # fmt: skip


def step(one: Course, place: int, known: Known, *, back: bool, days: int) -> Message:
    """One step: where one is, one idea, perhaps a small question."""
    here, total = one.steps[place], len(one.steps)
    at: list[Line] = [say("courses-at", n=place + 1, total=total)]
    if back:
        at = [say("courses-back-days", days=days) if days else say("courses-back"), *at]
    body: list[Node] = [para(*at), *_text(one, here, known)]
    if here.answers:
        body.append(para(say(f"courses-{one.code}-{here.name}-ask")))
    return Message(
        kind="course", title=title(one, place), body=tuple(body), klass=Klass.C0, subject=one.code,
        choices=_answers(one, place) if here.answers else _ways(one, place),
    )  # fmt: skip


def _text(one: Course, here: rules.Step, known: Known) -> tuple[Node, ...]:
    if one.code == "words":
        return (Facts(tuple((say("courses-word", word=Quote(term.word)), Quote(term.explanation)) for term in known.terms)),)
    if known.right:
        return tuple(known.right)
    facts: dict[str, Fact] = {"papers": known.papers_days, "answers": known.answer_days, "authority": Quote(known.authority)}
    used = {fact: facts[fact] for fact in USED.get(f"{one.code}-{here.name}", ())}
    return (para(say(f"courses-{one.code}-{here.name}-body", **used)),)


# Steps that say something of this council's own.
USED: Mapping[str, tuple[str, ...]] = {
    "start-council": ("authority",), "start-early": ("papers",), "start-answer": ("answers",), "listen-answer": ("answers",),
}  # fmt: skip


def _answers(one: Course, place: int) -> tuple[Choice, ...]:
    here = one.steps[place]
    answers = (
        Choice(say(f"courses-{one.code}-{here.name}-{n}-choice"), Do("course_answer", {"course": one.code, "step": place, "answer": n}))
        for n in range(1, here.answers + 1)
    )
    return (*answers, _pause(one))


def _ways(one: Course, place: int) -> tuple[Choice, ...]:
    """On, rest, try it now, back."""
    here = one.steps[place]
    last = place + 1 == len(one.steps)
    on = Do("finish_course", {"course": one.code}) if last else Do("course_step", {"course": one.code, "step": place + 1})
    choices = [Choice(say("courses-finish-choice" if last else "courses-on-choice"), on), _pause(one)]
    if here.act:
        start = "courses-try" if here.act in TRIED else "rights-do"
        choices.append(Choice(say(f"{start}-{here.act.replace('_', '-')}-choice"), Do(here.act)))
    if place:
        choices.append(Choice(say("courses-previous-choice"), Do("course_step", {"course": one.code, "step": place - 1})))
    return tuple(choices)


def _pause(one: Course) -> Choice:
    return Choice(say("courses-pause-choice"), Do("course_pause", {"course": one.code}))


def answered(one: Course, place: int) -> Message:
    """What is right; where all answers are, that."""
    here = one.steps[place]
    label = say(f"courses-{one.code}-{here.name}-{here.right}-choice") if here.right else None
    return Message(
        kind="course", title=say("courses-right", answer=label) if label else say("courses-any"), klass=Klass.C0, subject=one.code,
        body=(para(say(f"courses-{one.code}-{here.name}-after")),), choices=_ways(one, place),
    )  # fmt: skip


def finished(one: Course, left: Sequence[Course]) -> Message:
    """Through; what else there is."""
    following = tuple(Choice(name(each.code), Do("take_course", {"course": each.code})) for each in left[:2])
    return Message(
        kind="course", title=say("courses-finished", course=name(one.code)), klass=Klass.C0, subject=one.code,
        body=(para(say("courses-finished-body")),), choices=(*following, ALL, TO_MENU) if left else (ALL, TO_MENU), nothing_to_do=True,
    )  # fmt: skip


def paused(one: Course, place: int) -> Message:
    """A rest; how to come back."""
    return Message(
        kind="course", title=say("courses-paused"), klass=Klass.C0, subject=one.code,
        body=(para(say("courses-paused-at", n=place + 1, total=len(one.steps)), say("courses-paused-body")),),
        choices=(
            Choice(say("core-continue-choice"), Do("take_course", {"course": one.code})),
            Choice(say("courses-stop-choice"), Do("forget_course", {"course": one.code})), TO_MENU,
        ), nothing_to_do=True,
    )  # fmt: skip


def forgotten(code: str) -> Message:
    """Stopped; nothing of it is kept."""
    return Message(
        kind="course", title=say("courses-forgotten"), klass=Klass.C0, subject=code, body=(para(say("courses-forgotten-body")),),
        choices=(Choice(say("core-start-over-choice"), Do("take_course", {"course": code})), ALL, TO_MENU), nothing_to_do=True,
    )  # fmt: skip


# -- where a matter is on its way ------------------------------------------------------------------------


def process(row: ItemRow, meeting: MeetingRow, close: str, *, speaks: bool) -> Message:
    """What is behind an item, where it is, what is ahead."""
    behind, ahead = rules.passed(row.phase)
    lines: list[Line] = [say("courses-stage-behind", stage=say(f"agenda-phase-{stage}")) for stage in behind]
    if row.phase in rules.STAGES:
        lines.append(say("courses-stage-here", stage=say(f"agenda-phase-{row.phase}")))
    lines += [say("courses-stage-ahead", stage=say(f"agenda-phase-{stage}")) for stage in ahead]
    until = (say("courses-still-open", close=Day(close)),) if close else ()
    what = say(f"courses-process-{row.phase}") if row.phase in rules.STAGES else say("courses-no-stage")
    comment = (Choice(say("agenda-choice-comment"), Do("comment", {"item": row.id})),) if close and speaks else ()
    return Message(
        kind="item_process", title=say("courses-where", item=item_inside(row)), subject=row.id, klass=Klass.C1,
        body=(para(what, *until), Items(tuple(lines)), para(say("courses-meeting-day", day=Day(meeting.day)))),
        choices=(
            *comment, Choice(say("courses-back-to-item-choice"), Do("show_item", {"item": row.id})),
            Choice(say("courses-learn-choice"), Do("take_course", {"course": "process"})),
        ), nothing_to_do=not comment,
    )  # fmt: skip
