"""What somebody who takes over needs to know, gathered so that nothing lies in one person's head: for the office, and for a new member."""

from __future__ import annotations

from bot.domain import inputs as rules
from bot.domain import mandates
from bot.domain.access import SEAT_ROLES, Role
from bot.domain.values import Json
from bot.turn import Turn
from handlers import audience
from handlers.annual_facts import Facts
from handlers.meetings import deadlines
from storage import agenda, claims, councils, decisions, inputs, meetings, minutes, people, votes

SEATS = frozenset(role.value for role in SEAT_ROLES)
OFFICE = frozenset({"coordinator", "secretary"})
ORDER = [role.value for role in Role]
WAITING = frozenset({"submitted", "certified", "approved", "exported"})


def gather(turn: Turn, *, office: bool, lang: str = "") -> Facts:
    """The pack's facts. What only the office may know is not even gathered for a member."""
    parts: Facts = {
        "council": turn.council.name, "authority": turn.rules.authority, "lang": lang or turn.council.lang, "own_lang": turn.council.lang,
        "made": turn.today, "office": office, "mandate": turn.rules.mandate, "mandate_parts": dict(mandates.parts(turn.rules.raw)),
        "who": _who(turn, office=office), "meetings": _coming(turn), "minutes": _minutes(turn), "votes": _votes(turn),
    }  # fmt: skip
    if not office:
        return parts
    return {**parts, "inputs": _inputs(turn), "tasks": _tasks(turn), "rules": _rules(turn), "claims": _claims(turn)}


def _who(turn: Turn, *, office: bool) -> list[Json]:
    """Everybody with a role, body by body; a member gets the office's telephone only, and no names of panel or staff."""
    known, found = audience.known(turn), list[Json]()
    for body in councils.bodies(turn.tx, turn.council.id):
        places = {seat.id: seat.organisation for seat in councils.seats(turn.tx, turn.council.id, body.id)}
        held = people.roles_in(turn.tx, turn.council.id, body.id, turn.today)
        for role in sorted(held, key=lambda one: (one.role not in OFFICE, ORDER.index(one.role), one.deputy_order)):
            person = known.get(role.person_id)
            if person is None or not (office or role.role in SEATS | OFFICE | {"deputy"}):
                continue
            phone = person.phone if office or role.role in OFFICE else ""
            found.append({
                "body": body.name, "name": person.name, "title": person.title, "role": role.role,
                "organisation": places.get(role.seat_id, ""), "phone": phone, "until": role.to_day,
            })  # fmt: skip
    return found


def _coming(turn: Turn) -> list[Json]:
    """Meetings that are still to come, with every date that hangs on them."""
    rows = [row for row in meetings.of_council(turn.tx, turn.council.id) if not row.closed_at and row.day >= turn.today]
    found: list[Json] = []
    for row in rows:
        if row.state != "cancelled":
            dates: Facts = {rule: day.isoformat() for rule, day in sorted(deadlines(turn, row).items(), key=lambda one: one[1])}
            found.append({"title": row.title, "day": row.day, "place": row.place, "published": bool(row.published_at), "dates": dates})
    return found


def _minutes(turn: Turn) -> list[Json]:
    """The newest three first, approved or not."""
    found: list[Json] = []
    for kept in reversed(minutes.of_council(turn.tx, turn.council.id)[-3:]):
        row = meetings.by_id(turn.tx, turn.council.id, kept.meeting_id)
        if row is not None:
            found.append({"title": row.title, "day": row.day, "approved": bool(kept.approved_at)})
    return found


def _votes(turn: Turn) -> list[Json]:
    return [{"question": row.question} for row in votes.open_votes(turn.tx, turn.council.id)]


def _inputs(turn: Turn) -> list[Json]:
    """Every input that is not closed, what is due first."""
    known = audience.known(turn)
    rows = [row for row in inputs.of_council(turn.tx, turn.council.id) if row.status not in rules.CLOSED and not row.held]
    titles = {item.id: f"{item.number} {item.title}".strip() for item in agenda.of_council(turn.tx, turn.council.id)}
    found: list[Json] = []
    for row in sorted(rows, key=lambda row: (row.answer_due or "9", row.number)):
        owner = known.get(row.responsible_id)
        due = "" if row.answered_round else row.answer_due
        found.append({
            "number": row.number, "item": titles.get(row.item_id, ""), "status": row.status, "due": due,
            "overdue": bool(due) and due < turn.today, "responsible": (owner.title or owner.name) if owner else "",
        })  # fmt: skip
    return found


def _tasks(turn: Turn) -> list[Json]:
    known = audience.known(turn)
    return [
        {"text": row.text, "responsible": known[row.responsible_id].name if row.responsible_id in known else "", "due": row.due}
        for row in sorted(decisions.open_actions(turn.tx, turn.council.id), key=lambda row: row.due)
    ]


def _rules(turn: Turn) -> Facts:
    settled = turn.rules
    days: Facts = dict(settled.deadlines.days)
    return {"deadlines": days, "quorum": settled.quorum_rule, "min_n": settled.min_n, "target_pct": settled.target_pct}


def _claims(turn: Turn) -> int:
    return sum(row.state in WAITING for row in claims.of_council(turn.tx, turn.council.id))
