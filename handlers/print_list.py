"""The list of what goes by post: who gets what, by when, with the files to print, before the agenda goes out in chat."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from bot.domain.access import Can
from bot.domain.calendars import after_quiet, scheduled_instant
from bot.domain.errors import Refusal
from bot.domain.values import Json, Quote, say
from bot.messages.nodes import Message
from bot.turn import Field, Router, Turn
from handlers import agenda as agendas
from handlers import audience, paper_facts, picks
from handlers.cards import paper_forms as cards
from handlers.meetings import AFTER_MOVE, deadlines
from handlers.paper_forms import file_name, made_or_wanted, pack_order
from storage import due, people, prints
from storage.meetings import MeetingRow
from storage.people import PersonRow

router = Router("forms")
WARNING = "print_warning"
WARN_DAYS = 2


class Wanted(NamedTuple):
    """What one person gets on paper."""

    person: PersonRow
    format: str
    copies: int
    posted: str
    ordered: bool = True


def standing(person: PersonRow, *, reached: bool) -> str:
    """What a person gets on paper without ordering it for each meeting: who has chosen paper, or cannot be reached in chat."""
    addons = json.loads(person.addons)
    if "large_print" in addons:
        return "large_print"
    return "standard" if "paper_print" in addons or not reached else ""


def wanted(turn: Turn, meeting: MeetingRow) -> list[Wanted]:
    """Everybody who gets a meeting's papers by post, by name: orders first, then standing wishes of those who ordered nothing."""
    known, reached = audience.known(turn), people.addresses(turn.tx, turn.council.id)
    orders = prints.of_meeting(turn.tx, turn.council.id, meeting.id)
    found = [Wanted(known[row.person_id], row.format, row.copies, row.posted_day) for row in orders if row.person_id in known]
    ordered = {row.person_id for row in orders}
    for one in audience.informed(turn, meeting):
        form = standing(known[one], reached=one in reached) if one in known and one not in ordered else ""
        if form:
            found.append(Wanted(known[one], form, 1, "", ordered=False))
    return sorted(found, key=lambda row: (row.person.name, row.format))


def _due(turn: Turn, meeting: MeetingRow) -> date:
    """The day by which papers are in the post."""
    dates = deadlines(turn, meeting)
    return dates.get("print_posted", dates["papers_out"])


def plan_warning(turn: Turn, meeting: MeetingRow) -> None:
    """Two days before papers must be in the post, the office is told who still waits."""
    due.cancel(turn.tx, turn.council.id, WARNING, meeting.id)
    last, rules, zone = _due(turn, meeting), turn.rules, turn.council.zone
    day = last - timedelta(days=WARN_DAYS)
    if last >= date.fromisoformat(turn.today):
        at = after_quiet(scheduled_instant(day, rules.send_time, zone, turn.now), rules.quiet_hours, zone)
        due.plan(turn.tx, turn.council.id, WARNING, meeting.id, day.isoformat(), at)


AFTER_MOVE.append(plan_warning)


@router.due(WARNING)
def warn(turn: Turn, subject: str, _day: str) -> None:
    """The warning itself; nobody is told when everything is posted, or the meeting is off."""
    meeting = picks.meeting_of(turn, subject)
    waiting = [row for row in wanted(turn, meeting) if not row.posted]
    if waiting and meeting.state in ("planned", "published"):
        ready = bool(meeting.published_at) or not agendas.lacking(turn, meeting)
        card = cards.print_warning(meeting, [row.person.name for row in waiting], _due(turn, meeting).isoformat(), ready=ready)
        turn.tell(WARNING, meeting.id, audience.office(turn), card)


@dataclass(frozen=True)
class OfMeeting:
    """A meeting."""

    meeting: str


@router.verb("print_list", OfMeeting, needs=Can.PAPER_PRINT_POSTED, menu=49, fields=(Field("meeting", "pick", options=picks.coming),))
def print_list(turn: Turn, args: OfMeeting) -> Message:
    """The list and the packs to print. What is printed has its numbers from then on, the same on paper as in chat (I7)."""
    meeting = picks.meeting_of(turn, args.meeting)
    rows = wanted(turn, meeting)
    if not rows:
        return cards.nobody(meeting)
    ready = _numbered(turn, meeting)
    last = _due(turn, meeting).isoformat()
    _ask(turn, meeting, rows, last, ready=ready)
    lines = [
        say("forms-list-line", name=Quote(row.person.name), form=say(f"paper-form-{row.format.replace('_', '-')}"), n=row.copies)
        for row in rows
    ]
    turn.note("paper.print_list", meeting.id, many=len(rows))
    return cards.print_list(meeting, lines, last, ready=ready)


def _numbered(turn: Turn, meeting: MeetingRow) -> bool:
    """Can the packs be printed? Then every item has its number."""
    if meeting.published_at:
        return True
    try:
        agendas.check(turn, meeting)
    except Refusal:
        return False
    agendas.number(turn, meeting)
    return True


def _ask(turn: Turn, meeting: MeetingRow, rows: Sequence[Wanted], last: str, *, ready: bool) -> None:
    """The list in the office's language, and one pack for each form and language that somebody gets."""
    given = paper_facts.of_meeting(turn, meeting)
    attached = [paper for item in given["items"] for paper in item["papers"]]
    originals: list[Json] = [paper["file"] for paper in attached if paper["file"] and not paper["text"].strip()]
    lines: list[Json] = [
        {"name": row.person.name, "format": row.format, "copies": row.copies, "lang": row.person.lang, "posted": row.posted} for row in rows
    ]
    order: dict[str, Json] = {
        "form": "pdf", "lang": turn.person.lang, "what": "post_list", "name": file_name(turn, "post_list", "pdf", meeting.day),
        "rows": lines, "due": last, "originals": originals,
    }  # fmt: skip
    orders: list[Json] = [order]
    if ready:
        for form, lang in sorted({(row.format, row.person.lang) for row in rows}):
            made = "pdf" if form == "standard" else form
            translated = paper_facts.of_meeting(turn, meeting, lang)
            pack = pack_order(turn, meeting, made, lang)
            orders.append({**pack, "name": f"{pack['name']}-{lang}", "items": translated["items"]})
    answer = made_or_wanted(turn, given, orders, "post_list", meeting.id)
    if answer.kind == "forms_made":
        turn.tell("forms_made", meeting.id, [turn.person.id], answer, solicited=True, named=str(turn.now))
