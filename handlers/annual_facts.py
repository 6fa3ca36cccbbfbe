"""What the annual report is made of, gathered from all nouns as plain facts; the JSON file is these facts."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from bot.domain import annual as rules
from bot.domain import pulse as pulse_rules
from bot.domain.agenda import PHASES, ROUTINE_KINDS
from bot.domain.calendars import local_date
from bot.domain.figures import Answers, Share
from bot.domain.inputs import COUNTED_AS_INFLUENCE
from bot.domain.meetings import meeting_quorum
from bot.domain.mirror import Seen
from bot.domain.values import Json
from bot.turn import Turn
from handlers import register_rows, reports, results
from handlers.cards.reports import Mirror
from handlers.minutes_facts import quorums
from storage import agenda, claims, impacts, inputs, meetings, pulse, votes
from storage import reports as counted
from storage.agenda import ItemRow
from storage.meetings import MeetingRow

FORMAT, VERSION = "radslag-annual-report", 1
Facts = dict[str, Json]


def gather(turn: Turn, first: date, last: date) -> Facts:
    """Everything between two days, both included, in the council's own language where people wrote it."""
    held = [row for row in meetings.of_council(turn.tx, turn.council.id) if first.isoformat() <= row.day <= last.isoformat()]
    held = [row for row in held if row.state != "cancelled"]
    year = counted.year(turn.tx, turn.council, turn.rules, first, last)
    felt = _felt(turn, held)
    whole = pulse_rules.year(felt.values(), turn.rules.min_n)
    least = turn.rules.min_n
    return {
        "format": FORMAT, "format_version": VERSION, "council": turn.council.name, "authority": turn.rules.authority,
        "lang": turn.council.lang, "year": first.year, "from": first.isoformat(), "to": last.isoformat(), "made": turn.today,
        "min_n": least, "target_pct": turn.rules.target_pct,
        "meetings_held": year.meetings_held, "theme_days_held": year.theme_days_held,
        "meetings": [_meeting(turn, row, year.attendance.get(row.id), felt.get(row.id)) for row in held if row.closed_at],
        "items": _items(turn, held, year.can_influence),
        "papers_early": rules.share(year.early_papers, 1),
        "inputs": {
            "total": year.inputs, "by_status": dict(year.by_status),
            "answer_days": rules.waited(year.answer_days, rules.ANSWER_DAYS, least), "in_time": rules.share(year.in_time, least),
            "with_reason": rules.share(year.with_reason, least), "influence": rules.share(year.influence, least),
            "done": rules.share(year.done, least),
        },
        "felt": _year_felt(whole, turn),
        "felt_questions": {question: _said(one, least) for question, one in whole.answers.items()},
        "felt_halves": _halves(turn, held, felt), "felt_yearly": _yearly(turn, first.year),
        "votes": _votes(turn, held),
        "fees": _fees(turn, first, last),
        "changed": _changed(turn, first, last), "impacts": _impacts(turn, held),
        "mirror": _mirror(reports.mirror_of(turn, first, last)),
    }  # fmt: skip


# --- meetings and items ------------------------------------------------------------------------------------


def _felt(turn: Turn, held: Sequence[MeetingRow]) -> dict[str, pulse_rules.Felt]:
    rows = [row for row in pulse.counts(turn.tx, turn.council.id) if row.shown]
    asked = {row.subject for row in rows}
    return {
        one.id: pulse_rules.Felt.of((row.question, row.answer, row.shown) for row in rows if row.subject == one.id)
        for one in held if one.id in asked
    }  # fmt: skip


def _said(answers: Answers, least: int) -> Facts:
    if not answers.shown(least):
        return {"hidden": True}
    return {
        "hidden": False, "n": answers.n, "dont_know": answers.dont_know, "yes_pct": answers.yes_share().pct,
        "yes_or_partly_pct": answers.yes_or_partly_share().pct,
    }  # fmt: skip


def _year_felt(whole: pulse_rules.Felt, turn: Turn) -> Facts:
    facts = _said(whole.answers[pulse_rules.TARGETED], turn.rules.min_n)
    return facts if facts["hidden"] else {**facts, "target_met": pulse_rules.reached(whole, turn.rules.target_pct)}


def _halves(turn: Turn, held: Sequence[MeetingRow], felt: Mapping[str, pulse_rules.Felt]) -> list[Json]:
    """Meetings with too few answers, put together for each half-year that is over."""
    days = [(date.fromisoformat(row.day), felt[row.id]) for row in held if row.id in felt]
    found = pulse_rules.halves(days, turn.rules.min_n, date.fromisoformat(turn.today))
    return [{"half": half, **_said(one.answers[pulse_rules.TARGETED], turn.rules.min_n)} for half, one in found.items()]


def _yearly(turn: Turn, year: int) -> Facts | None:
    """Who, what, when, how; None when nobody was asked that year."""
    rows = [row for row in pulse.counts(turn.tx, turn.council.id) if row.shown and row.subject == f"{turn.council.id}:{year}"]
    found = pulse_rules.Felt.of(((row.question, row.answer, row.shown) for row in rows), pulse_rules.YEARLY)
    return {question: _said(one, turn.rules.min_n) for question, one in found.answers.items()} if rows else None


def _meeting(turn: Turn, row: MeetingRow, seats: counted.Seats | None, felt: pulse_rules.Felt | None) -> Facts:
    decided = quorums(turn, row)
    return {
        "id": row.id, "title": row.title, "day": row.day, "kind": row.kind, "place": row.place, "mode": row.mode,
        "seats_present": seats.present if seats else None, "seats": seats.all if seats else None,
        "quorum": meeting_quorum(one.quorate for one in decided.values()) if decided else "",
        "decisions": len(decided),
        "felt": _said(felt.answers[pulse_rules.TARGETED], turn.rules.min_n) if felt else None,
    }  # fmt: skip


def _items(turn: Turn, held: Sequence[MeetingRow], can_influence: Share) -> Facts:
    """Items by who raised them and by how far the matter had come; formal items and any other business are not counted."""
    found = [item for row in held for item in agenda.of_meeting(turn.tx, turn.council.id, row.id) if item.kind not in ROUTINE_KINDS]
    phases = Counter(item.phase for item in found)
    members = sum(_of_members(item) for item in found)
    return {
        "total": len(found), "by_side": {"members": members, "service": len(found) - members},
        "by_phase": {phase or "none": phases[phase] for phase in (*PHASES, "") if phases[phase]},
        "can_influence": rules.share(can_influence, 1),
    }  # fmt: skip


def _of_members(item: ItemRow) -> bool:
    return bool(item.proposal_id) or bool(json.loads(item.raised))


# --- votes, money, changes ---------------------------------------------------------------------------------


def _votes(turn: Turn, held: Sequence[MeetingRow]) -> list[Json]:
    """What each vote came to, in words; numbers only where they are shown at all (Y25)."""
    days = {row.id: row.day for row in held}
    rows: list[Json] = []
    for row in votes.of_council(turn.tx, turn.council.id):
        kept = votes.result(turn.tx, turn.council.id, row.id) if row.meeting_id in days and row.state == "closed" else None
        if kept is None:
            continue
        found = results.found_of(kept)
        shown: Facts = {"cast": found.cast, "entitled": found.entitled} if found.counts_shown else {}
        rows.append({
            "question": row.question, "meeting": row.meeting_id, "item": row.item_id, "day": days[row.meeting_id],
            **results.in_words(turn, row, found),
            "secret": bool(row.secret), "counts_shown": found.counts_shown, **shown,
        })  # fmt: skip
    return rows


def _fees(turn: Turn, first: date, last: date) -> Facts | None:
    """What was paid and how long it took, without a name; nothing where the council pays no fees."""
    sums = next((one for count in reports.FEES if (one := count(turn, first.isoformat(), last.isoformat())) is not None), None)
    if sums is None:
        return None
    year = [one for one in claims.of_council(turn.tx, turn.council.id) if first.isoformat() <= one.day <= last.isoformat()]
    paid = [one for one in year if one.first_paid]
    days = sorted((date.fromisoformat(one.first_paid) - date.fromisoformat(one.day)).days for one in paid)
    return {
        "paid_minor": sums.paid_minor, "currency": sums.currency, "claims_late": sums.late,
        "days_to_money": rules.waited(days, rules.MONEY_DAYS, turn.rules.min_n),
    }  # fmt: skip


def _changed(turn: Turn, first: date, last: date) -> list[Json]:
    """What is different because of what was said: no names, and nothing of one person's case."""
    rows = register_rows.visible(turn, inputs.of_council(turn.tx, turn.council.id))
    chosen = [
        row for row in rows
        if row.status in COUNTED_AS_INFLUENCE and first <= local_date(row.received_at, turn.council.zone) <= last
    ]  # fmt: skip
    kept = register_rows.kept(turn, chosen, turn.council.lang)
    return [
        {"number": one.number, "item": one.item, "text": one.text, "status": one.status, "changed": one.changed, "evidence": one.evidence}
        for one in kept
    ]


def _impacts(turn: Turn, held: Sequence[MeetingRow]) -> list[Json]:
    """The impact log: how each side sees what came of a meeting, side by side."""
    found: list[Json] = []
    for row in held:
        sides = impacts.of_meeting(turn.tx, turn.council.id, row.id)
        if sides:
            told: Facts = {side: {part: getattr(one, part) for part in impacts.PARTS} for side, one in sorted(sides.items())}
            found.append({"meeting": row.title, "day": row.day, "sides": told})
    return found


def _mirror(found: Mirror) -> Facts:
    def seen(one: Seen) -> Facts:
        if one.n < found.min_n:
            return {"name": one.name, "hidden": True}
        return {"name": one.name, "hidden": False, "n": one.n, "changed": rules.share(one.changed, found.min_n), "days": one.days}

    return {
        "raised": found.raised, "items": found.items, "sides": [seen(one) for one in found.sides],
        "organisations": [seen(one) for one in found.organisations],
    }  # fmt: skip
