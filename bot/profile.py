"""What Telegram shows of the bot before anybody has written to it, in every language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.domain import languages
from bot.domain.languages import LANGUAGES
from bot.phrases import Phrases

if TYPE_CHECKING:
    from bot.channels.telegram import Profile

COMMANDS = ("menu", "help", "human", "settings", "undo", "stop")


def telegram_profile(phrases: Phrases) -> Profile:
    """Commands and descriptions per language code; bokmål is for everybody else."""
    from bot.channels.telegram import Profile  # noqa: PLC0415 - loaded only where Telegram is used

    commands, long, short = {}, {}, {}
    for lang in LANGUAGES:
        for code in languages.of(lang).telegram:
            commands[code] = [(name, phrases.say(f"bot-command-{name}", lang)) for name in COMMANDS]
            long[code] = phrases.say("bot-description", lang)
            short[code] = phrases.say("bot-short-description", lang)
    return Profile(commands=commands, description=long, short_description=short)
