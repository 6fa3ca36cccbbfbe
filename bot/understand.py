"""What a person means: words become one action, in a fixed order, and nothing is guessed.

The order (rulings 14): a reserved word alone · a button, a reply to one of our messages, a
reaction · the open question · the choices last offered · a command · otherwise the bot asks.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache

from bot.domain.languages import LANGUAGES
from bot.domain.words import fold
from bot.messages.choices import AMBIGUOUS, match, number
from bot.phrases import Phrases

RESERVED = ("help", "start", "undo", "stop", "repeat", "simpler", "read-aloud", "human", "menu", "settings", "unclear")
ANSWERING = ("done", "skip", "yes", "no")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words that always work and the commands, of all languages together."""

    reserved: Mapping[str, str]
    commands: Mapping[str, str]
    own: Mapping[tuple[str, str], str]  # (language, word): what a word means in the reader's own language wins
    literal: frozenset[str] = frozenset()  # commands as they are written, to tell å from ä
    exact: frozenset[str] = frozenset()  # commands that only look like a reserved word: "lås" is not "läs"
    starts: tuple[str, ...] = field(default=())

    @classmethod
    def of(cls, reserved: Iterable[tuple[str, str]], commands: Iterable[tuple[str, str, str]]) -> Vocabulary:
        """From (name, "word, other word") and (language, verb, "word, other word") of every language."""
        said = [(name, word.strip()) for name, words in reserved for word in words.split(",") if word.strip()]
        typed = [(lang, verb, word.strip()) for lang, verb, words in commands for word in words.split(",") if word.strip()]
        alone = {word.casefold() for _name, word in said}
        every = {fold(word): verb for _lang, verb, word in reversed(typed)}
        return cls(
            {fold(word): name for name, word in reversed(said)}, every, {(lang, fold(word)): verb for lang, verb, word in typed},
            frozenset(nordic(word) for _lang, _verb, word in typed),
            frozenset(word.casefold() for _lang, _verb, word in typed) - alone,
            tuple(sorted(every, key=len, reverse=True)),
        )  # fmt: skip

    def reserved_word(self, text: str) -> str:
        """The name of the reserved word that the whole message is, or nothing."""
        whole = asked(text)
        return "" if text.strip().casefold() in self.exact else self.reserved.get(whole) or self.reserved.get(bare(whole), "")

    def command(self, text: str, lang: str = "") -> tuple[str, str] | None:
        """The verb that a message begins with, and what follows it."""
        said = asked(text)
        for whole in dict.fromkeys((said, bare(said))):
            if whole in self.commands and not self._only_looks_so(text, whole):
                return self._verb(whole, lang), ""
            for start in self.starts:
                if whole.startswith(start + " ") and not self._only_looks_so(text, start):
                    rest = " ".join(text.split()[len(start.split()) :]).strip(" :,.")
                    return self._verb(start, lang), rest
        return None

    def _only_looks_so(self, text: str, start: str) -> bool:
        """Does the message begin with a word that only looks like this command? "läs papper" does not lock anything."""
        said = nordic(" ".join(text.split()[: len(start.split())]))
        return not said.isascii() and said not in self.literal

    def _verb(self, word: str, lang: str) -> str:
        return self.own.get((lang, word)) or self.commands[word]


def nordic(text: str) -> str:
    """Small letters, with the Swedish ä and ö written as their neighbours do; å stays å."""
    return text.strip().casefold().replace("ä", "æ").replace("ö", "ø").strip("/!?.,: ")


def asked(text: str) -> str:
    """The words of a message, compared without the question mark at their end."""
    whole = fold(text)
    return whole.rstrip("? ") or whole


def bare(whole: str) -> str:
    """The same without the slash that a group on Telegram needs in front of every command."""
    return whole[1:] if whole[:1] == "/" and whole[1:2].isalpha() else whole


@dataclass(frozen=True, slots=True)
class Offered:
    """The choices of one message we sent."""

    title: str
    pairs: tuple[tuple[str, str], ...] = ()
    behind: tuple[tuple[str, str], ...] = ()  # what "more choices" shows: heard by its words, it has no numbers yet

    def chosen(self, typed: str, lang: str) -> str | None:
        """The key of the choice that was typed, None when it is none of them or several."""
        pairs = self.pairs
        found = match(typed, [label for label, _key in pairs], lang)
        if found is None and self.behind and number(typed) is None:
            pairs = self.behind
            found = match(typed, [label for label, _key in pairs], lang)
        return None if found is None or found is AMBIGUOUS else pairs[found][1]


    def worded(self, typed: str) -> bool:
        """Are these all the words of one of the choices?"""
        return fold(typed) in {fold(label) for label, _key in (*self.pairs, *self.behind)}


def looks_like_a_choice(typed: str) -> bool:
    """A bare number: it can only be an answer."""
    return typed.strip(" .)").isascii() and typed.strip(" .)").isdigit()


@cache
def vocabulary_of(phrases: Phrases, verbs: tuple[str, ...]) -> Vocabulary:
    """Reserved words and the commands of these verbs in all languages, read once."""
    names = [(name, f"cmd-{name.replace('_', '-')}") for name in verbs]
    commands = [(lang, name, phrases.say(key, lang)) for name, key in names for lang in LANGUAGES if phrases.has(key, lang)]
    always = [(name, f"reserved-{name}") for name in (*RESERVED, *ANSWERING)]
    reserved = [(name, phrases.say(key, lang)) for name, key in always for lang in LANGUAGES if phrases.has(key, lang)]
    return Vocabulary.of(reserved, commands)
