"""Felt influence as figures: meeting by meeting against the council's target, beside what was really changed (Y45, E14)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from bot.documents import annual, making, pages
from bot.domain import pulse as rules
from bot.domain.access import SEAT_ROLES, Can
from bot.domain.annual import unequal
from bot.domain.errors import Refusal
from bot.domain.values import Json
from bot.messages.nodes import Message
from bot.turn import About, Option, Router, Turn
from bot.turn import Field as Asked
from handlers import audience, picks, pulse, reports
from handlers.cards import felt as cards
from handlers.cards.meetings import meeting_line
from storage import meetings, people
from storage import pulse as kept
from storage import reports as counted
from storage.meetings import MeetingRow

router = Router("pulse")


@dataclass(frozen=True)
class Nothing:
    """A question that needs no more."""


@dataclass(frozen=True)
class One:
    """A meeting."""

    meeting: str


class Year(NamedTuple):
    """What may be read of a year: meetings with their figures, the year's, few ones together, the yearly questions."""

    meetings: Sequence[tuple[MeetingRow, rules.Felt]]
    whole: rules.Felt
    halves: Mapping[str, rules.Felt]
    yearly: rules.Felt | None


def of_year(turn: Turn, year: int) -> Year:
    """Everything that has been shown so far; a meeting nobody here may see is not in it."""
    rows = [row for row in kept.counts(turn.tx, turn.council.id) if row.shown]
    ids = {row.subject for row in rows}
    found = [
        (meeting, rules.Felt.of((row.question, row.answer, row.shown) for row in rows if row.subject == meeting.id))
        for meeting in meetings.of_council(turn.tx, turn.council.id)
        if meeting.id in ids and meeting.day[:4] == str(year) and turn.may(Can.MEETING_SEE, About(meeting.body_id, meeting.id))
    ]
    subject, today = f"{turn.council.id}:{year}", date.fromisoformat(turn.today)
    said = [(row.question, row.answer, row.shown) for row in rows if row.subject == subject]
    halves = rules.halves([(date.fromisoformat(meeting.day), felt) for meeting, felt in found], turn.rules.min_n, today)
    whole = rules.year([felt for _meeting, felt in found], turn.rules.min_n)
    return Year(found, whole, halves, rules.Felt.of(said, rules.YEARLY) if said else None)


def beside(turn: Turn, year: int) -> cards.Beside:
    """What really happened in the same year, and whether the two belong together."""
    facts = counted.year(turn.tx, turn.council, turn.rules, date(year, 1, 1), date(year, 12, 31))
    return cards.Beside(facts, turn.rules.min_n, turn.rules.target_pct)


def apart(felt: rules.Felt, facts: cards.Beside) -> bool:
    """Do many feel that they can influence, while little was changed?"""
    answers, share = felt.answers[rules.TARGETED], facts.year.influence
    if not answers.shown(facts.min_n) or share.whole < facts.min_n:
        return False
    return unequal(answers.yes_share().pct, share.pct, facts.target)


@router.verb("felt_influence", Nothing, needs=Can.MINUTES_SEE, menu=76)
def felt_influence(turn: Turn, args: Nothing) -> Message:  # noqa: ARG001
    """The figures of the year, beside the facts they are compared with."""
    year = int(turn.today[:4])
    found, facts = of_year(turn, year), beside(turn, year)
    office = turn.may(Can.REGISTER_SEE, About())
    return cards.year(found, facts, flag=apart(found.whole, facts), texts=office)


def _with_figures(turn: Turn, given: picks.Given) -> Sequence[Option]:  # noqa: ARG001
    found = of_year(turn, int(turn.today[:4])).meetings
    return [Option(meeting_line(row, turn.council.zone), row.id) for row, _felt in reversed(found)]


@router.verb("said_differently", One, needs=Can.REGISTER_SEE, fields=(Asked("meeting", "pick", options=_with_figures),))
def said_differently(turn: Turn, args: One) -> Message:
    """What should be different next time, without names, when enough have answered."""
    meeting = picks.meeting_of(turn, args.meeting)
    enough = len(kept.answered(turn.tx, turn.council.id, meeting.id)) >= turn.rules.min_n
    return cards.texts(meeting, kept.texts(turn.tx, turn.council.id, meeting.id) if enough else None, turn.rules.min_n)


# -- told when they are shown --------------------------------------------------------------------------------------


def tell(turn: Turn, subject: str) -> None:
    """Whoever sat at the table reads what all together said, and the office too; too few are told of nothing."""
    meeting = meetings.by_id(turn.tx, turn.council.id, subject)
    if meeting is None:
        return
    rows = [row for row in kept.counts(turn.tx, turn.council.id) if row.subject == subject]
    felt, facts = rules.Felt.of((row.question, row.answer, row.shown) for row in rows), beside(turn, int(meeting.day[:4]))
    if not felt.answers[rules.TARGETED].shown(turn.rules.min_n):
        return
    card = cards.of_meeting(meeting, felt, facts, flag=apart(felt, facts))
    officers = [person.id for person in people.officers(turn.tx, turn.council.id, turn.today)]
    turn.tell("felt_shown", meeting.id, [*sorted(pulse.at_table(turn, meeting)), *officers], card)


pulse.AFTER_SHOW.append(tell)


def flagged(turn: Turn) -> list[cards.Say]:
    """For the office's list: the target is not reached, or feeling and facts do not belong together."""
    year = int(turn.today[:4])
    found = of_year(turn, year)
    pct = found.whole.answers[rules.TARGETED].yes_share().pct
    if pct is None or not found.whole.answers[rules.TARGETED].shown(turn.rules.min_n):
        return []
    if not rules.reached(found.whole, turn.rules.target_pct):
        return [cards.missed(pct, turn.rules.target_pct)]
    return [cards.unequal()] if apart(found.whole, beside(turn, year)) else []


# -- as a picture, with the same facts in words --------------------------------------------------------------------


@router.verb("felt_file", Nothing, needs=Can.MINUTES_SEE)
def felt_file(turn: Turn, args: Nothing) -> Message:  # noqa: ARG001
    """The chapter of the annual report as a page with its picture, and as text."""
    from handlers.annual_facts import gather  # noqa: PLC0415 - the report counts with the figures of this module

    if turn.phrases is None:
        raise Refusal("core-not-built")
    facts: Mapping[str, Json] = gather(turn, *reports.days_of(turn, 0))
    booklet = annual.felt_alone(facts, turn.phrases, turn.person.lang)
    if booklet is None:
        return cards.none()
    made = {"html": pages.render(booklet).encode(), "txt": making.text(booklet).encode()}
    return cards.as_file(reports.keep(turn, "felt", str(facts["year"]), made))


def seated(turn: Turn) -> list[str]:
    """Everybody who holds a seat today, in any body."""
    held = people.in_force(turn.tx, turn.council.id, turn.today)
    known = audience.known(turn)
    roles = {role.value for role in SEAT_ROLES}
    return sorted({row.person_id for row in held if row.role in roles and row.person_id in known})
