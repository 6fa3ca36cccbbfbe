"""The facts of a played year, read from what is kept, in the shape of the expected files."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from bot.domain import inputs as input_rules
from bot.domain import papers as paper_rules
from bot.domain.calendars import local, local_date
from bot.domain.councils import CouncilRules
from bot.domain.meetings import Interval, Place, count_seats, meeting_quorum
from bot.year import facts_fees
from bot.year.facts_pulse import influence
from bot.year.facts_report import annual_report
from bot.year.facts_votes import of_votes
from storage import agenda, attendance, carried, councils, decisions, inputs, meetings, occurrences, papers, prints
from storage.councils import CouncilRow
from storage.engine import Tx
from storage.meetings import MeetingRow

FORMAT = {"format": "radslag-council-year-expected", "version": "1.0"}
KINDS = frozenset(
    {
        "call_for_items", "agenda_published", "comment_reminder", "meeting_reminder", "evaluation_request", "minutes_draft_sent",
        "outcome_told", "answer_reminder", "answer_escalation", "fee_window_reminder", "late_paper", "new_paper",
    }
)  # fmt: skip
NOT_BUILT: tuple[str, ...] = ()


def of_year(
    tx: Tx, council_id: str, refused: Sequence[Mapping[str, Any]], warned: Sequence[Mapping[str, Any]], last: str = ""
) -> dict[str, Any]:
    """Every section that is built, up to the last day of the year; the rest is in `NOT_BUILT`."""
    council = councils.by_id(tx, council_id)
    if council is None:
        raise LookupError(council_id)
    rules = CouncilRules.parse(json.loads(council.rules))
    held = meetings.of_council(tx, council_id)
    published = [meeting for meeting in held if meeting.published_at and meeting.kind == "meeting"]
    fees = facts_fees.of_year(tx, council_id, rules.raw)
    until = date.fromisoformat(last) if last else None
    return {
        **FORMAT,
        "deadlines": {meeting.id: _deadlines(rules, meeting) for meeting in held},
        "agenda_numbers": _numbers(tx, council_id, held),
        "proposals": _proposals(tx, council_id, held),
        "papers": _papers(tx, council, rules, held),
        "print_orders": _prints(tx, council, rules, held),
        "messages": _messages(tx, council),
        "refused": list(refused),
        "warned": list(warned),
        "votes": of_votes(tx, council_id),
        "quorum": {each.id: _quorum(tx, council, rules, each) for each in published if each.kind == "meeting"},
        "inputs": _inputs(tx, council),
        "influence": influence(tx, council_id, rules, held),
        **fees,
        "annual_report": annual_report(tx, council, rules, until, fees["claims"], fees["late_payments"]),
        "unanswered_on_agenda": {each.id: [row.input_id for row in _carried(tx, each, "unanswered")] for each in published},
        "outstanding_on_agenda": {
            each.id: [{"input": row.input_id, "status": row.status} for row in _carried(tx, each, "outstanding")] for each in published
        },
    }


def _carried(tx: Tx, meeting: MeetingRow, name: str) -> list[carried.CarriedRow]:
    return [row for row in carried.of_meeting(tx, meeting.council_id, meeting.id) if row.list == name]


def _deadlines(rules: CouncilRules, meeting: MeetingRow) -> dict[str, Any]:
    dates = rules.deadlines.dates(date.fromisoformat(meeting.day), rules.workdays, meeting.kind)
    return {name: {"date": day.isoformat()} for name, day in dates.items()}


def _numbers(tx: Tx, council_id: str, held: Sequence[MeetingRow]) -> dict[str, str]:
    found = (item for meeting in held for item in agenda.of_meeting(tx, council_id, meeting.id))
    return {item.id: item.number for item in found if item.number}


def _proposals(tx: Tx, council_id: str, held: Sequence[MeetingRow]) -> dict[str, Any]:
    found = (each for meeting in held for each in agenda.proposals(tx, council_id, meeting.id))
    return {each.id: {"late": bool(each.late), "state": each.state} for each in found}


def _papers(tx: Tx, council: CouncilRow, rules: CouncilRules, held: Sequence[MeetingRow]) -> dict[str, Any]:
    facts = {}
    for meeting in held:
        out = rules.deadlines.date_of("papers_out", date.fromisoformat(meeting.day), rules.workdays)
        for paper in papers.of_meeting(tx, council.id, meeting.id):
            published = local_date(meeting.published_at, council.zone) if meeting.published_at else None
            early = paper_rules.early(local_date(paper.attached_at, council.zone), published, out)
            facts[paper.id] = {"early": early, "late": not early}
    return facts


def _prints(tx: Tx, council: CouncilRow, rules: CouncilRules, held: Sequence[MeetingRow]) -> list[dict[str, Any]]:
    facts = []
    for meeting in held:
        due = rules.deadlines.date_of("print_posted", date.fromisoformat(meeting.day), rules.workdays).isoformat()
        for order in prints.of_meeting(tx, council.id, meeting.id):
            posted = order.posted_day or None
            facts.append({"meeting": meeting.id, "person": order.person_id, "format": order.format, "due": due, "posted": posted,
                          "in_time": posted is not None and posted <= due})  # fmt: skip
    return facts


def _stamp(micros: int, zone: str) -> str:
    return local(micros, zone).isoformat(timespec="seconds")


def _messages(tx: Tx, council: CouncilRow) -> list[dict[str, Any]]:
    grouped: dict[tuple[str, str, int], dict[str, Any]] = {}
    for row in occurrences.of_council(tx, council.id):
        if row.kind not in KINDS:
            continue
        told = grouped.setdefault((row.subject, row.kind, row.due_at), _message(row, council.zone))
        told.setdefault("to", [])
        told["by_phone_or_post" if row.state == "by_hand" else "to"] = [
            *told.get("by_phone_or_post" if row.state == "by_hand" else "to", []), row.person_id
        ]  # fmt: skip
    return list(grouped.values())


def _message(row: occurrences.OccurrenceRow, zone: str) -> dict[str, Any]:
    """One message; the parts of its subject say what it is about."""
    first, *rest = row.subject.replace("|", ":").split(":")
    about: dict[str, Any]
    match row.kind:
        case "outcome_told":
            about = {"input": first, "status": rest[0] if rest else ""}
        case "answer_reminder" | "answer_escalation":
            about = {"inputs": first.split(",")}
        case "late_paper" | "new_paper":
            about = {"meeting": rest[0] if rest else "", "paper": first}
        case _:
            about = {"meeting": first}
    return {"kind": row.kind, "due_at": _stamp(row.due_at, zone), **about}


def _inputs(tx: Tx, council: CouncilRow) -> dict[str, Any]:
    steps: dict[str, list[Any]] = {}
    for step in inputs.all_steps(tx, council.id):
        steps.setdefault(step.input_id, []).append(step)
    old: dict[str, list[str]] = {}
    for each in inputs.all_old_texts(tx, council.id):
        old.setdefault(each.input_id, []).append(each.text)
    return {row.id: _input(row, steps.get(row.id, []), old.get(row.id, []), council.zone) for row in inputs.of_council(tx, council.id)}


def _input(row: inputs.InputRow, steps: Sequence[Any], old: Sequence[str], zone: str) -> dict[str, Any]:
    facts: dict[str, Any] = {
        "item": row.item_id, "meeting": row.meeting_id, "giver": row.giver_id, "route": row.route,
        "received": _stamp(row.received_at, zone), "late": bool(row.late), "responsible": row.responsible_id or None,
        "status": row.status, "closed": input_rules.STATUSES[row.status].closed, "answers": [], "history": [],
        "text_kept": bool(row.text_kept), "answer_due": row.answer_due,
    }  # fmt: skip
    facts["history"] = [_step(step, zone, row.answer_due) for step in steps if step.kind == "status"]
    facts["answers"] = _answers(steps, row, zone)
    replies = [{"at": _stamp(step.at, zone), "reply": step.after} for step in steps if step.kind == "reply"]
    extra = {
        "replies": replies, "old_texts": list(old), "name_hidden": bool(row.hide_name), "until": row.until,
        "forwarded_to": row.forwarded_to, "helper": row.taken_by, "merged_into": row.merged_into,
    }  # fmt: skip
    return facts | {name: value for name, value in extra.items() if value}


def _step(step: Any, zone: str, due: str) -> dict[str, Any]:
    shown = {"at": _stamp(step.at, zone), "status": step.after}
    if step.reason:
        shown["reason"] = step.reason
    elif step.auto and step.after == "no_answer":
        shown["reason"] = f"no answer by {step.due or due}"
    if step.auto:
        shown["auto"] = True
    return shown


def _answers(steps: Sequence[Any], row: inputs.InputRow, zone: str) -> list[dict[str, Any]]:
    """The first answer of each round, with the date it was due."""
    found: dict[int, dict[str, Any]] = {}
    for step in steps:
        if step.kind == "status" and step.after in input_rules.ANSWERS and step.round not in found:
            day, due = local_date(step.at, zone).isoformat(), step.due or row.answer_due
            found[step.round] = {"round": step.round, "date": day, "due": due, "in_time": day <= due}
    return [found[number] for number in sorted(found)]


def _quorum(tx: Tx, council: CouncilRow, rules: CouncilRules, meeting: MeetingRow) -> dict[str, Any]:
    """Y15: seats whose representative was present at each decision, by the final attendance."""
    speaks = meetings.representatives(tx, council.id, meeting)
    places = [Place(seat.id, speaks.get(seat.id, "")) for seat in councils.seats(tx, council.id, meeting.body_id)]
    times: dict[str, list[Interval]] = {}
    for row in attendance.presence(tx, council.id, meeting.id):
        if row.part == "meeting":
            times.setdefault(row.person_id, []).append(Interval(row.from_at, row.to_at or meeting.closed_at or None))
    made: list[dict[str, Any]] = []
    for decision in decisions.of_meeting(tx, council.id, meeting.id):
        counted = count_seats(places, {}, times, decision.at, rules.quorum)
        made.append({
            "item": decision.item_id, "at": _stamp(decision.at, council.zone), "seats_present": counted.present, "seats": counted.seats,
            "needed": counted.needed, "quorate": counted.quorate,
        })  # fmt: skip
    return {"decisions": made, "meeting": meeting_quorum(one["quorate"] for one in made)}
