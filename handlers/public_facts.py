"""What a council makes public, gathered as plain facts: who, mandate, meetings, approved minutes, what happened to its inputs.

Nobody is named unless the council has chosen it; words that could point to a person are left out, and it is said that they are.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from bot.domain import mandates, publicity
from bot.domain.access import SEAT_ROLES
from bot.domain.calendars import local, local_date
from bot.domain.values import Json
from bot.turn import Turn
from handlers import audience, minutes_facts, results
from handlers.annual_facts import Facts
from handlers.annual_facts import gather as year_facts
from storage import agenda, councils, inputs, meetings, minutes, papers, people, status_words, votes
from storage.agenda import ItemRow
from storage.inputs import InputRow
from storage.meetings import MeetingRow
from storage.reports import seats_of

FORMAT, VERSION = "radslag-public", 1
SEATS = frozenset(role.value for role in SEAT_ROLES)
NEVER = frozenset({"withdrawn", "redirected_individual"})


class _Eye(NamedTuple):
    """What may be seen: the parts chosen, names that must not show, and the council's own words of a status."""

    parts: Mapping[str, bool]
    names: Collection[str]
    words: Mapping[str, str]

    def text(self, words: str) -> str | None:
        """The words, or None when they may not be shown."""
        return words if publicity.may_be_shown(words, self.names) else None


def gather(turn: Turn, first: date | None = None, last: date | None = None) -> Facts:
    """Everything public. The report is of the days between two; without them of the calendar year."""
    year = int(turn.today[:4])
    first, last = first or date(year, 1, 1), last or date(year, 12, 31)
    eye = _eye(turn)
    held = [row for row in meetings.of_council(turn.tx, turn.council.id) if row.state != "cancelled"]
    officer = next(iter(people.officers(turn.tx, turn.council.id, turn.today)), None)
    known = mandates.parts(turn.rules.raw)
    return {
        "format": FORMAT, "format_version": VERSION, "council": turn.council.name, "authority": turn.rules.authority,
        "lang": turn.council.lang, "made": turn.today, "min_n": turn.rules.min_n, "numbering": turn.rules.numbering,
        "shown": dict(eye.parts), "mandate": turn.rules.mandate, "mandate_parts": dict(known),
        "contact": {"name": officer.title or officer.name, "phone": officer.phone, "hours": officer.hours} if officer else None,
        "bodies": [_body(turn, body.id, body.name, eye) for body in councils.bodies(turn.tx, turn.council.id)],
        "meetings": [_meeting(turn, row, eye) for row in held],
        "inputs": _inputs(turn, held, eye) if eye.parts["inputs"] else [],
        "report": _report(turn, first, last, eye) if eye.parts["figures"] else None,
    }  # fmt: skip


def _eye(turn: Turn) -> _Eye:
    parts = publicity.chosen(turn.rules.raw)
    office = set(audience.office(turn))
    names = [] if parts["names"] else [row.name for one, row in audience.known(turn).items() if one not in office and len(row.name) > 3]
    return _Eye(parts, names, status_words.words(turn.tx, turn.council.id, turn.council.lang))


def _report(turn: Turn, first: date, last: date, eye: _Eye) -> Facts:
    """The year's figures without what is the council's own; inputs taken back or shown another way are not counted up."""
    facts = year_facts(turn, first, last)
    given, cast = facts["inputs"], facts["votes"]
    assert isinstance(given, dict)
    assert isinstance(cast, list)
    told: list[Json] = [one for one in cast if isinstance(one, dict) and eye.text(f"{one['question']} {one['outcome']}")]
    by_status = given["by_status"]
    assert isinstance(by_status, dict)
    shown: Facts = {code: n for code, n in by_status.items() if code not in NEVER}
    total = sum(n for n in shown.values() if isinstance(n, int))
    own: Facts = {"mirror": None, "fees": None, "changed": [], "impacts": []}
    return {**facts, **own, "inputs": {**given, "by_status": shown, "total": total}, "votes": told}


# --- who ---------------------------------------------------------------------------------------------------


def _body(turn: Turn, body_id: str, name: str, eye: _Eye) -> Facts:
    held = {role.seat_id: role for role in people.roles_in(turn.tx, turn.council.id, body_id, turn.today) if role.role in SEATS}
    known = audience.known(turn)
    seats: list[Json] = []
    for seat in councils.seats(turn.tx, turn.council.id, body_id):
        role = held.get(seat.id)
        named = known[role.person_id].name if role is not None and eye.parts["names"] and role.person_id in known else ""
        seats.append({"organisation": seat.organisation, "role": role.role if role else "", "name": named})
    return {"id": body_id, "name": name, "seats": seats}


# --- meetings ----------------------------------------------------------------------------------------------


def _meeting(turn: Turn, row: MeetingRow, eye: _Eye) -> Facts:
    """A meeting. Its agenda shows when it is published, its decisions when the minutes are approved."""
    kept = minutes.of_meeting(turn.tx, turn.council.id, row.id)
    approved = bool(kept and kept.approved_at and eye.parts["minutes"])
    day = local_date(kept.approved_at, turn.council.zone).isoformat() if kept and kept.approved_at else ""
    body = councils.body(turn.tx, turn.council.id, row.body_id)
    there = seats_of(turn.tx, turn.council.id, row)
    return {
        "id": row.id, "title": row.title, "body": body.name if body else turn.council.name, "kind": row.kind, "day": row.day,
        "start": f"{local(row.start_at, turn.council.zone):%H:%M}", "end": f"{local(row.end_at, turn.council.zone):%H:%M}",
        "start_at": row.start_at, "end_at": row.end_at, "changes": row.changes,
        "place": row.place, "mode": row.mode, "held": bool(row.closed_at), "published": bool(row.published_at),
        "approved": day if approved else "", "seats_present": there.present if row.closed_at else None, "seats": there.all,
        "items": _items(turn, row, eye, approved=approved) if row.published_at else [],
        "addenda": _addenda(turn, row, eye) if approved else [],
    }  # fmt: skip


def _addenda(turn: Turn, row: MeetingRow, eye: _Eye) -> list[Json]:
    """What was added after the minutes were approved."""
    return [{"number": one.number, "day": one.day, "text": eye.text(one.text)} for one in minutes_facts.later(turn, row).addenda]


def _items(turn: Turn, row: MeetingRow, eye: _Eye, *, approved: bool) -> list[Json]:
    tx, council = turn.tx, turn.council.id
    made = {item.id: item.decisions for item in minutes_facts.gather(turn, row).items} if approved else {}
    cast = _votes(turn, row, eye) if approved else {}
    attached = papers.of_meeting(tx, council, row.id)

    def one(item: ItemRow) -> Facts:
        return {
            "id": item.id, "number": item.number, "title": eye.text(item.title) or "", "kind": item.kind, "summary": eye.text(item.summary),
            "question": eye.text(item.question),
            "papers": [paper.title for paper in attached if paper.item_id == item.id], "votes": cast.get(item.id, []),
            "decisions": [
                {
                    "text": eye.text(each.text), "present": each.present, "seats": each.seats, "needed": each.needed,
                    "quorate": each.quorate,
                }
                for each in made.get(item.id, ())
            ],
        }  # fmt: skip

    return [one(item) for item in agenda.of_meeting(tx, council, row.id)]


def _votes(turn: Turn, meeting: MeetingRow, eye: _Eye) -> dict[str, list[Json]]:
    found: dict[str, list[Json]] = {}
    for row in votes.of_council(turn.tx, turn.council.id):
        kept = votes.result(turn.tx, turn.council.id, row.id) if row.meeting_id == meeting.id and row.state == "closed" else None
        if kept is None:
            continue
        told = results.found_of(kept)
        came = results.in_words(turn, row, told)
        outcome = eye.text(str(came["outcome"]))
        many: Facts = {"cast": told.cast, "entitled": told.entitled} if told.counts_shown else {}
        came |= {"outcome": outcome, "said": came["said"] if outcome else {}}
        found.setdefault(row.item_id, []).append({"question": eye.text(row.question), **came, "counts_shown": told.counts_shown, **many})
    return found


# --- inputs ------------------------------------------------------------------------------------------------


def _inputs(turn: Turn, held: Sequence[MeetingRow], eye: _Eye) -> list[Json]:
    """What was said and what came of it, without givers; only what the council itself has seen, and nothing of one person's case."""
    items = {item.id: item for row in held for item in agenda.of_meeting(turn.tx, turn.council.id, row.id)}
    rows = [
        row for row in inputs.of_council(turn.tx, turn.council.id)
        if not row.held and row.status not in NEVER and 0 < row.shown_from <= turn.now and row.item_id in items
    ]  # fmt: skip
    return [_input(turn, row, items[row.item_id], eye) for row in sorted(rows, key=lambda row: row.number)]


def _input(turn: Turn, row: InputRow, item: ItemRow, eye: _Eye) -> Facts:
    return {
        "number": row.number, "meeting": row.meeting_id, "item": f"{item.number} {eye.text(item.title) or ''}".strip(), "item_id": item.id,
        "received": local_date(row.received_at, turn.council.zone).isoformat(), "text": eye.text(row.text), "status": row.status,
        "word": eye.words.get(row.status, ""), "reason": eye.text(row.reason), "changed": eye.text(row.what_changed),
        "evidence": eye.text(row.evidence), "next": eye.text(row.next_step), "due": row.answer_due, "answered": bool(row.answered_round),
    }  # fmt: skip
