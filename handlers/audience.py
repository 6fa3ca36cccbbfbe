"""Who is to hear of a meeting: everybody informed, those at the table, the office."""

from __future__ import annotations

from datetime import date

from bot.domain import notices
from bot.domain.access import SEAT_ROLES, SERVICE_ROLES, Role
from bot.domain.calendars import local_date
from bot.domain.meetings import Deputy
from bot.turn import Turn
from storage import councils, meetings, people
from storage.meetings import MeetingRow
from storage.people import PersonRow, RoleRow

_SEATS = frozenset(role.value for role in SEAT_ROLES)
_SERVICE = frozenset(role.value for role in SERVICE_ROLES)


def roles(turn: Turn, body_id: str) -> list[RoleRow]:
    """Everybody's roles in a body today; the service of the council above counts in its groups too."""
    found = people.roles_in(turn.tx, turn.council.id, body_id, turn.today)
    body = councils.body(turn.tx, turn.council.id, body_id)
    if body is not None and body.parent_id:
        found += [row for row in people.roles_in(turn.tx, turn.council.id, body.parent_id, turn.today) if row.role in _SERVICE]
    return found


def members(turn: Turn, body_id: str) -> list[notices.Member]:
    """The same, person by person, as the rules about notices take it."""
    held: dict[str, set[Role]] = {}
    for row in roles(turn, body_id):
        held.setdefault(row.person_id, set()).add(Role(row.role))
    return [notices.Member(person, frozenset(found)) for person, found in held.items()]


def informed(turn: Turn, meeting: MeetingRow) -> tuple[str, ...]:
    """Everybody who gets agendas and papers: seats, deputies, observers, support and staff (Y7)."""
    return notices.informed(members(turn, meeting.body_id))


def seated(turn: Turn, meeting: MeetingRow) -> set[str]:
    """Those who may answer "do you come": seat holders and deputies called in."""
    holders = {row.person_id for row in roles(turn, meeting.body_id) if row.role in _SEATS}
    return holders | {row.person_id for row in meetings.stand_ins(turn.tx, turn.council.id, meeting.id).values()}


def deputies(turn: Turn, meeting: MeetingRow) -> list[Deputy]:
    """The deputies of the body on the day of the meeting."""
    found = people.roles_in(turn.tx, turn.council.id, meeting.body_id, meeting.day)
    return [Deputy(row.person_id, row.seat_id, row.deputy_order) for row in found if row.role == Role.DEPUTY]


def office(turn: Turn) -> list[str]:
    """The coordinators and secretaries, but not the one who acts."""
    return [person.id for person in people.officers(turn.tx, turn.council.id, turn.today) if person.id != turn.person.id]


def chairs(turn: Turn, body_id: str) -> list[str]:
    """Those who lead the meetings of a body."""
    return [row.person_id for row in roles(turn, body_id) if row.role in (Role.CHAIR, Role.VICE_CHAIR)]


def known(turn: Turn) -> dict[str, PersonRow]:
    """Everybody in the council by id, in one look."""
    return {person.id: person for person in people.of_council(turn.tx, turn.council.id)}


def day_of(turn: Turn, micros: int) -> date:
    """The council's local date of an instant."""
    return local_date(micros, turn.council.zone)
