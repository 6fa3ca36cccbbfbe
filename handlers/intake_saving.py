"""From an agenda as it was understood to a planned meeting with its items; nothing is half saved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from bot.domain.access import Can
from bot.domain.agenda_text_words import names_place, words
from bot.domain.calendars import local
from bot.domain.deadlines import MEETING
from bot.domain.errors import Refusal
from bot.domain.values import Day, Json, say
from bot.domain.words import fold
from bot.messages.nodes import Message
from bot.turn import About, Turn
from handlers.agenda import Agenda, set_agenda
from handlers.agenda_lines import kind_of
from handlers.cards import intake as cards
from handlers.meetings import Plan, plan_meeting
from storage import agenda, councils, meetings
from storage.agenda import ItemRow
from storage.councils import BodyRow
from storage.meetings import MeetingRow

_KEPT = ("kind", "phase", "open", "fixed", "summary", "question", "recommendation")
_VIDEO = words("teams,zoom,video,online,digitalt,nett,fjernmote,distans,meet,webex,digital,videomote")
_BETWEEN = words("microsoft,pa,og,och,and,on,via,eller,or")


def keep_agenda(turn: Turn, found: Mapping[str, Any]) -> Message:
    """Plan the meeting, or take the one planned on that day, and write its agenda."""
    if found.get("cancelled"):
        raise Refusal("intake-off")
    if not found["items"]:
        raise Refusal("intake-needs-items")
    if not found["date"]:
        raise Refusal("intake-needs-day")
    body = body_of(turn, found)
    turn.need(Can.AGENDA_SET, About(body=body.id))
    meeting = _meeting(turn, body, found)
    if meeting.published_at:
        raise Refusal("intake-published")
    before = agenda.of_meeting(turn.tx, turn.council.id, meeting.id)
    shown = set_agenda(turn, Agenda(meeting.id, tuple(rows(found["items"], before))))
    turn.note("agenda.read_in", meeting.id, items=len(found["items"]))
    turn.made["meeting"] = meeting.id
    papers = [str(paper) for item in found["items"] for paper in item.get("papers", ())]
    return cards.saved(shown, papers)


def body_of(turn: Turn, found: Mapping[str, Any]) -> BodyRow:
    """The body named, else the only one there is; a guess between several is a question."""
    bodies = councils.bodies(turn.tx, turn.council.id)
    said = fold(str(found.get("body") or ""))
    named = [body for body in bodies if said and (fold(body.name) == said or fold(body.name) in said or said in fold(body.name))]
    exact = [body for body in named if fold(body.name) == said]
    if exact or len(named) == 1:
        return (exact or named)[0]
    if len(bodies) == 1:
        return bodies[0]
    raise Refusal("intake-needs-body")


def _meeting(turn: Turn, body: BodyRow, found: Mapping[str, Any]) -> MeetingRow:
    same = [
        each for each in meetings.of_body(turn.tx, turn.council.id, body.id)
        if each.day == found["date"] and each.state in ("planned", "published", "open")
    ]  # fmt: skip
    if same:
        starts = [each for each in same if local(each.start_at, turn.council.zone).strftime("%H:%M") == found.get("start")]
        return (starts or same)[0]
    if not found.get("start") or not found.get("end"):
        raise Refusal("intake-needs-clock")
    turn.need(Can.MEETING_PLAN, About(body=body.id))
    day, place = str(found["date"]), str(found.get("place") or "")
    title = say("intake-meeting-title", day=Day(day))
    named = turn.phrases.line(title, turn.council.lang) if turn.phrases is not None else body.name
    plan = Plan(MEETING, named, f"{day}T{found['start']}", f"{day}T{found['end']}", place, mode_of(place), body=body.id)
    plan_meeting(turn, plan)
    made = meetings.by_id(turn.tx, turn.council.id, turn.made["meeting"])
    if made is None:
        raise Refusal("core-not-found")
    return made


def mode_of(place: str) -> str:
    """In a room, on video or both."""
    said = set(fold(place).split())
    video = bool(said & _VIDEO)
    rest = " ".join(word for word in fold(place).split() if word not in _VIDEO | _BETWEEN)
    if not video:
        return "physical"
    return "hybrid" if rest and names_place(rest) else "video"


def rows(items: Sequence[Mapping[str, Any]], before: Sequence[ItemRow]) -> list[Mapping[str, Json]]:
    """The items as the agenda keeps them; a title that is there already keeps all it has."""
    known = {fold(row.title): row for row in reversed(before)}
    made: list[Mapping[str, Json]] = []
    for item in items:
        title = str(item["title"])[:200]
        row = known.pop(fold(title), None)
        if row is None:
            made.append({"title": title, "kind": kind_of(title)})
        else:
            made.append({"ref": row.id, "title": title, "proposal": row.proposal_id, **{name: getattr(row, name) for name in _KEPT}})
    return made


def rule_deadline(turn: Turn, found: Mapping[str, Any]) -> tuple[date | None, bool]:
    """The last day for input by the council's own rule, and whether the agenda names another."""
    if not found.get("date"):
        return None, False
    close = turn.rules.deadlines.dates(date.fromisoformat(found["date"]), turn.rules.workdays, MEETING).get("comments_close")
    said = [one["date"] for one in found.get("deadlines", ())]
    return close, bool(said) and close is not None and close.isoformat() not in said


