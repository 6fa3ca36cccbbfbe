"""An agenda that is changed after it was sent: everybody is told once, as a correction, what is different."""

from __future__ import annotations

import json

from bot.domain.agenda import ROUTINE_KINDS
from bot.domain.calendars import MINUTE
from bot.domain.corrections import PARTS, differences
from bot.turn import Router, Turn
from handlers import audience, room_posts
from handlers.cards import corrections as cards
from storage import agenda, agenda_shown, due, meetings
from storage.meetings import MeetingRow

router = Router("agenda")
GATHERED = 10 * MINUTE  # changes made within this time are told together


def _now(turn: Turn, meeting: MeetingRow) -> list[dict[str, str]]:
    found = agenda.of_meeting(turn.tx, turn.council.id, meeting.id)
    return [{"id": row.id, **{part: getattr(row, part) for part in PARTS}} for row in found]


def remember(turn: Turn, meeting: MeetingRow) -> None:
    """Everybody knows the agenda as it is now."""
    agenda_shown.put(turn.tx, turn.council.id, meeting.id, json.dumps(_now(turn, meeting), ensure_ascii=False), turn.now)


def changed(turn: Turn, meeting: MeetingRow) -> bool:
    """If the agenda is out, those who have it are told in a while what is different; will they be?"""
    if not meeting.published_at or meeting.state in ("closed", "cancelled"):
        return False
    due.plan(turn.tx, turn.council.id, "agenda_corrected", f"{meeting.id}|{turn.now}", turn.today, turn.now + GATHERED)
    return True


@router.due("agenda_corrected")
def tell(turn: Turn, subject: str, day: str) -> None:  # noqa: ARG001
    """What is different from what people know, if anything still is."""
    meeting = meetings.by_id(turn.tx, turn.council.id, subject.split("|", maxsplit=1)[0])
    if meeting is None or not meeting.published_at or meeting.state in ("closed", "cancelled"):
        return
    known = agenda_shown.of_meeting(turn.tx, turn.council.id, meeting.id)
    found = differences(json.loads(known), _now(turn, meeting)) if known is not None else []
    remember(turn, meeting)
    if found:
        rows = {row.id: row for row in agenda.of_meeting(turn.tx, turn.council.id, meeting.id)}
        card = cards.corrected(meeting, found, rows, turn.council.lang)
        turn.tell("agenda_corrected", meeting.id, audience.informed(turn, meeting), card, named=str(turn.now))
        room_posts.post(turn, meeting.body_id, "room_agenda_corrected", meeting.id, card)
        for one in found:
            if one.what == "new" and rows[one.item].kind not in ROUTINE_KINDS:
                room_posts.item(turn, meeting, rows[one.item])
        turn.note("agenda.correct", meeting.id, changes=len(found))
