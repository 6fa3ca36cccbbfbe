"""Fees that draft themselves when a meeting closes, and the dates on which people are reminded of them (Y7, Y35)."""

from __future__ import annotations

from datetime import date, timedelta

from bot.domain import claims as rules
from bot.domain.access import Role
from bot.domain.calendars import scheduled_instant
from bot.domain.meetings import Interval, minutes_present, presides
from bot.domain.notices import claim_reminders
from bot.domain.rates import Rates, Table
from bot.turn import Router, Turn
from handlers import audience, fee_facts
from handlers import meetings as meeting_verbs
from handlers.cards import fee_notices as notices
from handlers.cards import fees as cards
from handlers.fee_facts import Held, view
from storage import attendance, claims, due, fees, meetings, people
from storage.meetings import MeetingRow

router = Router("fee")
RECEIPT_NOTICE = timedelta(days=14)  # before a missing receipt would be too old


def draft_claims(turn: Turn, meeting: MeetingRow) -> None:
    """The meeting is over: whoever spoke for a seat and was there gets a claim, in words (Y35)."""
    rates = fee_facts.rates_of(turn)
    if rates is None:
        return
    table = rates.found(date.fromisoformat(meeting.day))
    if table is None:
        turn.tell("fee_no_rates", meeting.id, [*audience.office(turn), turn.person.id], notices.no_rates(meeting))
        return
    for person in _claimants(turn, meeting):
        _draft(turn, meeting, person, table, rates)
    plan_reminders(turn, meeting, rates)


meeting_verbs.AFTER_CLOSE.append(draft_claims)


def _claimants(turn: Turn, meeting: MeetingRow) -> list[str]:
    """The representatives who were there: the deputy who sat in, never the member as well."""
    there = {row.person_id for row in attendance.presence(turn.tx, turn.council.id, meeting.id)}
    sitting = dict.fromkeys(meetings.representatives(turn.tx, turn.council.id, meeting).values())
    known = {one.person_id for one in claims.of_meeting(turn.tx, turn.council.id, meeting.id)}
    return [person for person in sitting if person in there and person not in known]


def times(turn: Turn, meeting: MeetingRow, person: str) -> tuple[int, int, bool]:
    """Minutes in the meeting and before it, and whether the person was in the meeting at all."""
    found: dict[str, list[Interval]] = {"meeting": [], "premeeting": []}
    for row in attendance.presence(turn.tx, turn.council.id, meeting.id):
        if row.person_id == person and row.part in found:
            end = row.to_at or meeting.closed_at
            if row.part == "premeeting" and end == meeting.closed_at and meeting.pre_end:
                end = max(meeting.pre_end, row.from_at)  # nobody noted that they left; the pre-meeting ended when it was to end
            found[row.part].append(Interval(row.from_at, end))
    minutes = minutes_present(found["meeting"], meeting.start_at, meeting.closed_at)
    before = minutes_present(found["premeeting"], meeting.pre_start, meeting.closed_at)
    return minutes, before, bool(found["meeting"])


def leads(turn: Turn, meeting: MeetingRow) -> str:
    """Who led the meeting: the chair if there, else the vice chair."""
    held = {row.role: row.person_id for row in people.roles_in(turn.tx, turn.council.id, meeting.body_id, meeting.day)}
    there = {row.person_id for row in attendance.presence(turn.tx, turn.council.id, meeting.id) if row.part == "meeting"}
    return presides(held.get(Role.CHAIR, ""), held.get(Role.VICE_CHAIR, ""), there)


def online(turn: Turn, meeting: MeetingRow, person: str) -> bool:
    """Was the person there by video or telephone all the time?"""
    found = attendance.presence(turn.tx, turn.council.id, meeting.id)
    return {row.mode for row in found if row.person_id == person and row.part == "meeting"} == {"online"}


def _draft(turn: Turn, meeting: MeetingRow, person: str, table: Table, rates: Rates) -> None:
    found = _begun(turn, meeting, person, table, rates)
    turn.tell("fee_drafted", meeting.id, [person], cards.drafted(view(turn, found), *_days(turn, found), fee_facts.over(turn, found)))


def _begun(turn: Turn, meeting: MeetingRow, person: str, table: Table, rates: Rates) -> Held:
    """A claim of its own for this person and meeting, with the lines that follow from the time."""
    minutes, before, attended = times(turn, meeting, person)
    wish = fees.choice(turn.tx, turn.council.id, meeting.id, person)
    year = int(meeting.day[:4])
    number = rules.number(year, claims.next_number(turn.tx, turn.council.id, year))
    new = claims.begun(turn.council.id, number, rates.currency, turn.now)
    claim = new._replace(
        body_id=meeting.body_id,
        meeting_id=meeting.id,
        person_id=person,
        day=meeting.day,
        minutes=minutes,
        pre_minutes=before,
        attended=int(attended),
        online=int(online(turn, meeting, person)),
        leads=int(leads(turn, meeting) == person),
        wanted=wish.wanted,
        choice=wish.choice,
    )
    lines = rules.drawn(table, fee_facts.basis(claim))
    claims.add(turn.tx, claim)
    claims.put_lines(turn.tx, claim, lines)
    claims.add_step(turn.tx, claim, turn.now, "", "drafted")
    turn.note("fee.draft", claim.id, number=claim.number)
    return Held(claim, lines, table, rates)


def draft_called_off(turn: Turn, meeting: MeetingRow) -> None:
    """A meeting is called off late: where the rates pay for that, whoever was to speak for a seat can ask for it."""
    rates = fee_facts.rates_of(turn)
    if rates is None or meeting.start_at < turn.now:
        return
    day, today = date.fromisoformat(meeting.day), date.fromisoformat(turn.today)
    table = rates.found(day)
    if table is None or not rules.pays_called_off(table, today, day, turn.rules.workdays):
        return
    for person in dict.fromkeys(meetings.representatives(turn.tx, turn.council.id, meeting).values()):
        found = _begun(turn, meeting, person, table, rates)
        turn.tell("fee_called_off", meeting.id, [person], notices.called_off(view(turn, found)))
    plan_reminders(turn, meeting, rates)


meeting_verbs.AFTER_OFF.append(draft_called_off)


def _days(turn: Turn, found: Held) -> tuple[str, str]:
    """By when to answer, and about when the money comes then."""
    day, today = date.fromisoformat(found.claim.day), date.fromisoformat(turn.today)
    return rules.answer_by(day, today, turn.rules.workdays).isoformat(), max(today, rules.money_on(day, found.rates)).isoformat()


def plan_reminders(turn: Turn, meeting: MeetingRow, rates: Rates) -> None:
    """The dates on which who has not answered is reminded, while there is time (Y7)."""
    for day in claim_reminders(date.fromisoformat(meeting.day), rates.window_days, turn.rules.workdays):
        at = scheduled_instant(day, turn.rules.send_time, turn.council.zone)
        if at > turn.now:
            due.plan(turn.tx, turn.council.id, "fee_window_reminder", meeting.id, day.isoformat(), at)


def remind_of_receipt(turn: Turn, found: Held) -> None:
    """Where receipts must not be too old, the member is reminded in time of one that is missing."""
    most = fee_facts.receipt_days(turn)
    if not most or not rules.receipts_missing(found.lines):
        return
    day = turn.rules.workdays.moved(date.fromisoformat(found.claim.day) + timedelta(days=most) - RECEIPT_NOTICE)
    at = scheduled_instant(day, turn.rules.send_time, turn.council.zone)
    if at > turn.now:
        due.plan(turn.tx, turn.council.id, "fee_receipt_reminder", found.claim.id, day.isoformat(), at)


def plan_list(turn: Turn, rule: str) -> None:
    """On the next working day those whose turn it is are told what waits, once a day."""
    day = turn.rules.workdays.after(date.fromisoformat(turn.today), 1)
    at = scheduled_instant(day, turn.rules.send_time, turn.council.zone)
    due.plan(turn.tx, turn.council.id, rule, turn.council.id, day.isoformat(), at)


# -- reminders -------------------------------------------------------------------------------------


@router.due("fee_window_reminder")
def window_reminder(turn: Turn, subject: str, day: str) -> None:  # noqa: ARG001
    """Who has not answered is reminded, with the last day on which it counts."""
    for claim in claims.of_meeting(turn.tx, turn.council.id, subject):
        if claim.state in rules.OPEN:
            found = fee_facts.held(turn, claim)
            last = rules.window_end(date.fromisoformat(claim.day), found.rates).isoformat()
            turn.tell("fee_window_reminder", subject, [claim.person_id], notices.reminder(view(turn, found), last))


@router.due("fee_receipt_reminder")
def receipt_reminder(turn: Turn, subject: str, day: str) -> None:  # noqa: ARG001
    """A receipt is still missing, and soon it will be too old."""
    claim = claims.by_id(turn.tx, turn.council.id, subject)
    if claim is None or claim.state not in rules.OPEN | {"submitted"}:
        return
    found = fee_facts.held(turn, claim)
    missing = rules.receipts_missing(found.lines)
    if missing:
        turn.tell("fee_receipt_reminder", claim.id, [claim.person_id], notices.receipt_reminder(view(turn, found), missing[0]))
