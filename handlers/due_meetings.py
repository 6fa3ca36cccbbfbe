"""What the clock does for a meeting: asks for items, reminds of comments, reminds of the meeting itself, warns the office."""

from __future__ import annotations

from bot.domain import notices
from bot.turn import Router, Turn
from handlers import audience, picks
from handlers.cards import agenda as agenda_cards
from handlers.cards import meetings as cards
from handlers.meetings import deadlines
from handlers.papers_clock import clock
from storage import agenda, attendance, inputs, meetings
from storage.meetings import MeetingRow

router = Router("meeting")


def _alive(turn: Turn, meeting_id: str) -> MeetingRow | None:
    """The meeting if it still is to be held."""
    found = meetings.by_id(turn.tx, turn.council.id, meeting_id)
    return found if found is not None and found.state in ("planned", "published", "open") else None


def _said(turn: Turn, meeting: MeetingRow) -> dict[str, str]:
    return {person: row.answer for person, row in attendance.rsvps(turn.tx, turn.council.id, meeting.id).items()}


@router.due("call_for_items")
def call_for_items(turn: Turn, subject: str, day: str) -> None:  # noqa: ARG001
    """Seat holders are asked what the meeting should be about; deputies get to know."""
    meeting = _alive(turn, subject)
    if meeting is None:
        return
    body, sitting = picks.body_of(turn, meeting.body_id).name, audience.seated(turn, meeting)
    dates = deadlines(turn, meeting)
    close = dates.get("proposals_close", dates["papers_out"])
    to = notices.called_for_items(audience.members(turn, meeting.body_id))
    for may_propose in (True, False):
        card = cards.call_for_items(meeting, body, close, turn.council.zone, may_propose=may_propose)
        turn.tell("call_for_items", meeting.id, [one for one in to if (one in sitting) is may_propose], card)


@router.due("comment_reminder")
def comment_reminder(turn: Turn, subject: str, day: str) -> None:  # noqa: ARG001
    """Those who speak for a seat, have said nothing yet and have not said no; nobody while there is nothing to read."""
    meeting = _alive(turn, subject)
    if meeting is None or not meeting.published_at:
        return
    found = agenda.of_meeting(turn.tx, turn.council.id, meeting.id)
    sitting = meetings.representatives(turn.tx, turn.council.id, meeting).values()
    to = notices.to_comment(sitting, inputs.givers(turn.tx, turn.council.id, meeting.id), _said(turn, meeting))
    turn.tell("comment_reminder", meeting.id, to, agenda_cards.comment_reminder(meeting, found, deadlines(turn, meeting)["comments_close"]))


@router.due("meeting_reminder")
def meeting_reminder(turn: Turn, subject: str, day: str) -> None:  # noqa: ARG001
    """Those who speak for a seat and have not said no."""
    meeting = _alive(turn, subject)
    if meeting is None:
        return
    to = notices.to_meet(meetings.representatives(turn.tx, turn.council.id, meeting).values(), _said(turn, meeting))
    body = picks.body_of(turn, meeting.body_id).name
    turn.tell("meeting_reminder", meeting.id, to, cards.meeting_reminder(meeting, body, turn.council.zone))


@router.due("papers_missing")
def papers_missing(turn: Turn, subject: str, day: str) -> None:  # noqa: ARG001
    """Soon the agenda must be out: the office is told what is missing, if anything is (B3)."""
    meeting = _alive(turn, subject)
    if meeting is None or meeting.published_at:
        return
    turn.tell("papers_missing", meeting.id, audience.office(turn), clock(turn, meeting))
