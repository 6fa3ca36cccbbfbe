"""The way back from a message seen with another's eyes."""

from __future__ import annotations

from bot.domain.values import say
from bot.messages.nodes import Choice, Do
from handlers.cards.meetings import TO_MENU
from storage.meetings import MeetingRow


def back(meeting: MeetingRow, *, sent: bool) -> tuple[Choice, ...]:
    """Another reader, or send it; these stand in the reader's language like everything else."""
    another = Choice(say("agenda-choice-preview"), Do("preview_agenda", {"meeting": meeting.id}))
    send = Choice(say("agenda-choice-publish"), Do("publish_agenda", {"meeting": meeting.id}))
    return (another, TO_MENU) if sent else (another, send, TO_MENU)
