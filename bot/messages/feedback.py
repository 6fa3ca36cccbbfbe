"""The way to say "I did not understand" as a choice, where a short and clear message that was not asked for has room for one (R41)."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.values import say
from bot.messages.nodes import Choice, Do, Message
from bot.messages.paging import AT_ONCE, is_list

NEVER = ("vote_", "ballot")  # the buttons of a vote are always the same


def with_feedback(message: Message, profile: str, kind: str, subject: str) -> Message:
    """The same message with one more choice; where there is no room, or no numbers, the word that works is named below it."""
    room = 0 < len(message.choices) < AT_ONCE.get(profile, 0)
    if profile != "plain" or not room or kind.startswith(NEVER) or (len(message.choices) > 1 and is_list(message)):
        return message
    unclear = Choice(say("core-unclear-choice"), Do("unclear", {"kind": kind, "subject": subject}))
    return replace(message, choices=(*message.choices, unclear))
