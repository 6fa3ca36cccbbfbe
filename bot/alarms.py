"""What stopped or hurts the bot, in words for those who answer for the council; the log has all of it."""

from __future__ import annotations

import logging
from collections.abc import Mapping

from bot.domain.values import Quote, say
from bot.messages.nodes import Choice, Do, Klass, Message, para

log = logging.getLogger("radslag.alarms")
REST = 6 * 3_600_000_000  # the same trouble is told again after this long
# What people in the council must know; everything else is for whoever runs the machine, and stands in the log.
TOLD = ("back", "clock", "conflict", "gap", "garbled", "identity", "intake", "password", "silent", "stuck", "unauthorized", "unreachable",
        "upgrade")  # fmt: skip
NAMES = {"telegram": "Telegram", "matrix": "Matrix", "console": "Terminal"}


def logged(channel: str, key: str, facts: Mapping[str, str]) -> None:
    """A line for the operator."""
    log.error("%s needs a person: %s %s", channel or "the bot", key, " ".join(f"{name}={fact}" for name, fact in facts.items() if fact))


def rings(rang: dict[tuple[str, str], int], channel: str, key: str, now: int) -> bool:
    """Are people told now? Once for each trouble until it is over, and that it is over only to those who heard of it."""
    if key not in TOLD:
        return False
    if key == "back":
        heard = [each for each in rang if each[0] == channel]
        for each in heard:
            del rang[each]
        return bool(heard)
    if now - rang.get((channel, key), -REST) < REST:
        return False
    rang[channel, key] = now
    return True


def told(channel: str, key: str) -> Message:
    """The message: what is wrong, what it means for people, what to do."""
    choices = (Choice(say("desk-clock-right-choice"), Do("clock_is_right")),) if key == "clock" else ()
    name = Quote(NAMES.get(channel, channel))
    return Message(
        kind="channel_trouble", title=say(f"desk-trouble-{key}", channel=name), body=(para(say(f"desk-trouble-{key}-body", channel=name)),),
        klass=Klass.C0, choices=choices, nothing_to_do=key == "back",
    )  # fmt: skip
