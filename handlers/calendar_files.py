"""The calendar file of a meeting, kept where the couriers find it."""

from __future__ import annotations

from bot.documents.calendar import MIME, Entry, calendar
from bot.domain.values import Day, say
from bot.messages.nodes import File
from bot.turn import Turn
from handlers import picks
from storage import files
from storage.files import UseRow
from storage.meetings import MeetingRow


def calendar_file(turn: Turn, meeting: MeetingRow, *, cancelled: bool = False) -> tuple[File, ...]:
    """The file as part of a message; nothing where files cannot be kept."""
    if turn.files is None:
        return ()
    body = picks.body_of(turn, meeting.body_id).name
    entry = Entry(
        meeting.id,
        f"{meeting.title}, {body}",
        meeting.start_at,
        meeting.end_at,
        meeting.place,
        meeting.changes,
        turn.now,
        turn.council.lang,
        "CANCEL" if cancelled else "PUBLISH",
    )
    data = calendar(entry)
    sha256, name = turn.files.keep(data), f"{meeting.day}.ics"
    files.use(turn.tx, UseRow(turn.council.id, sha256, "calendar", meeting.id, name, MIME, len(data), turn.now))
    return (File(sha256, name, MIME, len(data), say("meeting-calendar", day=Day(meeting.day))),)
