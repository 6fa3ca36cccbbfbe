"""What people need at every meeting and how they want to be written to: kept with their yes, told to the office, asked again each year."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain import needs as rules
from bot.domain.access import Can
from bot.domain.calendars import scheduled_instant
from bot.domain.errors import Refusal
from bot.domain.values import say
from bot.messages.nodes import Do, Message
from bot.turn import Field, Router, Turn
from handlers import audience
from handlers.attendance import needs_said
from handlers.cards import needs as cards
from handlers.meetings import AFTER_MOVE
from handlers.roles import AFTER_GRANT
from storage import attendance, due, meetings, needs, people
from storage.attendance import NeedRow
from storage.meetings import MeetingRow

router = Router("needs")
DAY = 86_400_000_000


@dataclass(frozen=True)
class Nothing:
    """A verb that needs to know nothing."""


@dataclass(frozen=True)
class Needs:
    """Things a person needs, in their own words or from the list."""

    needs: tuple[str, ...] | str


# -- what is kept ----------------------------------------------------------------------------------


@router.verb("my_needs", Nothing, needs=Can.OWN_SETTINGS, menu=91)
def my_needs(turn: Turn, args: Nothing) -> Message:  # noqa: ARG001
    """What this person has said that they always need, each taken away with one press."""
    return cards.kept(needs.of_person(turn.tx, turn.council.id, turn.person.id))


@router.verb("remember_needs", Needs, needs=Can.OWN_SETTINGS, fields=(Field("needs", ask=lambda _turn, _given: cards.ask()),))
def remember_needs(turn: Turn, args: Needs) -> Message:
    """A yes that the office may know it before every meeting."""
    said, before = needs_said(args.needs), needs.of_person(turn.tx, turn.council.id, turn.person.id)
    fresh = [need for need in said if need not in before]
    if not said:
        raise Refusal("core-empty")
    if len(before) + len(fresh) > rules.MOST_KEPT:
        raise Refusal("needs-too-many", most=rules.MOST_KEPT)
    for place, need in enumerate(fresh):
        needs.keep(turn.tx, turn.council.id, turn.person.id, need, turn.now + place)
    turn.note("own.needs", turn.person.id, many=len(said))
    turn.undoable(Do("forget_needs", {"needs": [*fresh]}), say("needs-undo"), turn.now + 7 * DAY)
    return cards.remembered(said)


@router.verb("forget_needs", Needs, needs=Can.OWN_SETTINGS)
def forget_needs(turn: Turn, args: Needs) -> Message:
    """It is not kept any more; meetings that are planned keep what was said for them."""
    said = (args.needs,) if isinstance(args.needs, str) else args.needs
    gone = [need for need in said if needs.drop(turn.tx, turn.council.id, turn.person.id, need)]
    if not gone:
        raise Refusal("core-button-used")
    turn.note("own.needs_gone", turn.person.id, many=len(gone))
    turn.undoable(Do("remember_needs", {"needs": [*gone]}), say("needs-undo"), turn.now + 7 * DAY)
    return cards.forgotten(needs.of_person(turn.tx, turn.council.id, turn.person.id))


# -- before a meeting ------------------------------------------------------------------------------


def flag(turn: Turn, meeting: MeetingRow) -> None:
    """A meeting is planned: the office learns what is needed, with names only of those who have said yes to that."""
    if meeting.planned_at != turn.now:
        return
    circle = set(audience.informed(turn, meeting))
    kept: dict[str, list[str]] = {}
    for row in needs.of_council(turn.tx, turn.council.id):
        if row.person_id in circle:
            kept.setdefault(row.person_id, []).append(row.need)
    known = audience.known(turn)
    for person_id, found in kept.items():
        for place, need in enumerate(found):
            attendance.add_need(turn.tx, turn.council.id, meeting.id, NeedRow(person_id, need, turn.now + place))
        turn.tell("needs_kept", meeting.id, [person_id], cards.carried(meeting, found))
    others = rules.counted(list(_last_time(turn, meeting, kept).values()))
    extras = rules.counted([json.loads(known[one].addons) for one in sorted(circle & known.keys())])
    card = cards.known(meeting, [(known[one], found) for one, found in kept.items()], others, extras)
    if card is not None:
        officers = [person.id for person in people.officers(turn.tx, turn.council.id, turn.today)]
        turn.tell("needs_known", meeting.id, officers, card)


def _last_time(turn: Turn, meeting: MeetingRow, kept: dict[str, list[str]]) -> dict[str, list[str]]:
    """What was needed at the last meeting of the same body, by those who have not said that it may be kept."""
    held = [row for row in meetings.of_council(turn.tx, turn.council.id) if row.body_id == meeting.body_id and row.closed_at]
    found: dict[str, list[str]] = {}
    for row in attendance.needs(turn.tx, turn.council.id, held[-1].id) if held else ():
        if row.person_id not in kept:
            found.setdefault(row.person_id, []).append(row.need)
    return found


# -- once a year -----------------------------------------------------------------------------------


def plan_yearly(turn: Turn) -> None:
    """Everybody is asked once a year, on the day they joined; a look on the first of every month finds those who are new."""
    zone, at_clock, today = turn.council.zone, turn.rules.send_time, date.fromisoformat(turn.today)
    look = (today.replace(day=1) + timedelta(days=32)).replace(day=1)
    for person_id, since in needs.since(turn.tx, turn.council.id).items():
        day = rules.anniversary(audience.day_of(turn, since), today)
        if day < look + timedelta(days=31):
            due.plan(turn.tx, turn.council.id, "needs_yearly", person_id, day.isoformat(), scheduled_instant(day, at_clock, zone))
    due.plan(turn.tx, turn.council.id, "needs_look", turn.council.id, look.isoformat(), scheduled_instant(look, at_clock, zone))


def _when_planned(turn: Turn, meeting: MeetingRow) -> None:
    flag(turn, meeting)
    plan_yearly(turn)


AFTER_MOVE.append(_when_planned)
AFTER_GRANT.append(plan_yearly)


@router.due("needs_look")
def look(turn: Turn, subject: str, day: str) -> None:  # noqa: ARG001
    """Once a month: who is to be asked before the next look."""
    plan_yearly(turn)


@router.due("needs_yearly")
def ask_yearly(turn: Turn, subject: str, day: str) -> None:
    """Does it still fit? Whoever rests or has left is not asked."""
    person = people.by_id(turn.tx, turn.council.id, subject)
    if person is None or person.state != "active" or person.paused_until >= turn.today:
        return
    kept = needs.of_person(turn.tx, turn.council.id, person.id)
    turn.tell("needs_yearly", person.id, [person.id], cards.yearly(person, tuple(json.loads(person.addons)), kept), named=day)


@router.verb("keep_settings", Nothing, needs=Can.OWN_SETTINGS)
def keep_settings(turn: Turn, args: Nothing) -> Message:  # noqa: ARG001
    """It fits; they are asked again in a year."""
    turn.note("own.settings_kept", turn.person.id)
    return cards.as_it_is()
