"""What a person means: words become one action, in a fixed order, and nothing is guessed.

The order (rulings 14): a reserved word alone · a button, a reply to one of our messages, a
reaction · the open question · the choices last offered · a command · otherwise the bot asks.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from bot.domain.words import fold
from bot.messages.choices import AMBIGUOUS, match

RESERVED = ("help", "start", "undo", "stop", "repeat", "simpler", "read-aloud", "human", "menu", "settings", "unclear")
ANSWERING = ("done", "skip", "yes", "no")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words that always work and the commands, of all languages together."""

    reserved: Mapping[str, str]
    commands: Mapping[str, str]
    starts: tuple[str, ...] = field(default=())

    @classmethod
    def of(cls, reserved: Iterable[tuple[str, str]], commands: Iterable[tuple[str, str]]) -> Vocabulary:
        """From (name, "word, other word") pairs of every language."""
        known = {fold(word): name for name, words in reserved for word in words.split(",") if word.strip()}
        typed = {fold(word): name for name, words in commands for word in words.split(",") if word.strip()}
        return cls(known, typed, tuple(sorted(typed, key=len, reverse=True)))

    def reserved_word(self, text: str) -> str:
        """The name of the reserved word that the whole message is, or nothing."""
        return self.reserved.get(asked(text), "")

    def command(self, text: str) -> tuple[str, str] | None:
        """The verb that a message begins with, and what follows it."""
        whole = asked(text)
        if whole in self.commands:
            return self.commands[whole], ""
        for start in self.starts:
            if whole.startswith(start + " "):
                rest = " ".join(text.split()[len(start.split()) :]).strip(" :,.")
                return self.commands[start], rest
        return None


def asked(text: str) -> str:
    """The words of a message, compared without the question mark at their end."""
    whole = fold(text)
    return whole.rstrip("? ") or whole


@dataclass(frozen=True, slots=True)
class Offered:
    """The choices of one message we sent."""

    title: str
    pairs: tuple[tuple[str, str], ...]

    def chosen(self, typed: str, lang: str) -> str | None:
        """The key of the choice that was typed, None when it is none of them or several."""
        found = match(typed, [label for label, _key in self.pairs], lang)
        return None if found is None or found is AMBIGUOUS else self.pairs[found][1]


def looks_like_a_choice(typed: str) -> bool:
    """A bare number: it can only be an answer."""
    return typed.strip(" .)").isascii() and typed.strip(" .)").isdigit()
