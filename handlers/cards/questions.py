"""How the next meeting, the people of a council and the open items look."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from bot.domain.access import SEAT_ROLES
from bot.domain.calendars import local
from bot.domain.values import Clock, Day, Line, Moment, Quote, Say, say
from bot.messages.nodes import Choice, Do, Facts, Items, Klass, Message, Node, para
from handlers.cards.talk import TO_MENU
from storage.councils import BodyRow, SeatRow
from storage.meetings import MeetingRow
from storage.people import PersonRow, RoleRow

PAGE = 7


class OpenItem(NamedTuple):
    """An item that can be commented on, and until when."""

    id: str
    number: str
    title: str
    body: str
    day: str


def clocks(start: int, end: int, zone: str) -> Say:
    """From when to when, on one day."""
    first, last = (local(at, zone).strftime("%H:%M") for at in (start, end))
    return say("core-clock-range", **{"from": Clock(first), "to": Clock(last)})


def no_meeting() -> Message:
    """Nothing is planned."""
    return Message(
        kind="next_meeting", title=say("questions-no-meeting"), klass=Klass.C0,
        body=(para(say("questions-no-meeting-body")),), nothing_to_do=True,
    )  # fmt: skip


def next_meeting(meeting: MeetingRow, body: BodyRow, zone: str, *, papers: str, comments: str, premeeting: bool) -> Message:
    """When and where, with all that is needed to come; nothing has to be opened to see it."""
    facts: list[tuple[Say, Line]] = [(say("questions-label-when"), clocks(meeting.start_at, meeting.end_at, zone))]
    if meeting.place:
        facts.append((say("questions-label-place"), Quote(meeting.place)))
    if meeting.mode in ("physical", "video", "hybrid"):
        facts.append((say("questions-label-mode"), say(f"questions-mode-{meeting.mode}")))
    if premeeting:
        facts.append((say("questions-label-pre"), say("questions-at", at=Moment(meeting.pre_start, zone))))
    nodes: list[Node] = [Facts(tuple(facts))]
    if papers:
        nodes.append(para(say("questions-papers-come", day=Day(papers))))
    if comments:
        nodes.append(para(say("questions-comments-until", day=Day(comments))))
    return Message(
        kind="next_meeting", title=say("questions-next-meeting", body=Quote(body.name), day=Day(meeting.day)), body=tuple(nodes),
        klass=Klass.C0, subject=meeting.id,
        choices=(Choice(say("questions-menu-open-items"), Do("open_items")), TO_MENU) if comments else (TO_MENU,),
    )  # fmt: skip


def open_items(found: Sequence[OpenItem], may_comment: bool) -> Message:
    """What can be commented on now, and until when."""
    if not found:
        return Message(
            kind="open_items", title=say("questions-open-none"), klass=Klass.C0,
            body=(para(say("questions-open-none-body")),), nothing_to_do=True,
        )  # fmt: skip
    labels = [say("questions-item", number=one.number or str(place), title=Quote(one.title)) for place, one in enumerate(found, 1)]
    until = dict.fromkeys((one.body, one.day) for one in found)
    lines = [say("questions-until", body=Quote(body), day=Day(day)) for body, day in until]
    shown = tuple(Choice(label, Do("comment", {"item": one.id})) for label, one in zip(labels, found, strict=True))[:PAGE]
    body: list[Node] = [para(*lines)]
    if not may_comment:
        body.append(Items(tuple(labels)))
    return Message(
        kind="open_items", title=say("questions-open"), body=tuple(body), klass=Klass.C0,
        choices=shown if may_comment else (TO_MENU,), contact=may_comment,
    )  # fmt: skip


def role_name(role: str) -> Say:
    """What a role is called."""
    return say(f"people-role-{role.replace('_', '-')}")


def who(body: BodyRow, seats: Sequence[SeatRow], roles: Sequence[RoleRow], known: Mapping[str, PersonRow], page: int) -> Message:
    """Everybody at the table, seat by seat, then the others."""
    lines: list[Line] = []
    order = [role for seat in seats for role in roles if role.seat_id == seat.id and role.role in SEAT_ROLES]
    rest = [role for role in roles if role not in order]
    place = {seat.id: seat.organisation for seat in seats}
    for role in (*order, *rest):
        person = known[role.person_id]
        name = Quote(person.name or person.title)
        organisation = place.get(role.seat_id) or person.organisation
        if organisation:
            lines.append(say("questions-who-line", name=name, role=role_name(role.role), organisation=Quote(organisation)))
        else:
            lines.append(say("questions-who-line-short", name=name, role=role_name(role.role)))
    taken = {role.seat_id for role in order}
    lines += [say("questions-seat-empty", organisation=Quote(seat.organisation)) for seat in seats if seat.id not in taken]
    first = page * PAGE if 0 <= page * PAGE < len(lines) else 0
    more = first + PAGE < len(lines)
    nodes: tuple[Node, ...] = (Items(tuple(lines[first : first + PAGE])),) if lines else (para(say("questions-who-none")),)
    choices = (Choice(say("core-next-page-choice"), Do("who", {"body": body.id, "page": page + 1})),) if more else ()
    return Message(
        kind="who", title=say("questions-who", body=Quote(body.name)), body=nodes, klass=Klass.C2, choices=(*choices, TO_MENU)
    )
