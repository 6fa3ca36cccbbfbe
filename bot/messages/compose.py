"""Puts a message into the reader's language and way of writing, in reading order (R37): title, facts, choices, help."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol
from urllib.parse import urlsplit

from bot.domain.texts import clean_name
from bot.domain.values import Fact, Line, Quote, Say
from bot.messages.nodes import Choice, Facts, File, Heading, Items, Link, Message, Node, Para, Picture, Poll, Voice
from bot.messages.sentences import outside_quotes
from bot.messages.spoken import (
    Reader,
    Said,
    SaidChoice,
    SaidChoices,
    SaidFacts,
    SaidFile,
    SaidHeading,
    SaidItems,
    SaidLink,
    SaidPara,
    SaidPoll,
    Spoken,
    offers,
)

__all__ = ["Keys", "Reader", "Spoken", "Words", "compose", "offers"]

Keys = Callable[[Choice], str] | Sequence[str]
BUTTON = {"plain": 20}  # letters on a button (R22); elsewhere 24
BUTTON_ELSEWHERE = 24
SCHEMES = frozenset({"https", "http", "mailto", "tel", "geo", "webcal"})


class Words(Protocol):
    """What composing needs of the phrases (`bot.phrases.Phrases`)."""

    def say(
        self,
        key: str,
        lang: str = ...,
        profile: str = ...,
        facts: Mapping[str, Fact] = ...,
        *,
        today: date | None = ...,
        zone: str = ...,
    ) -> str: ...

    def line(self, line: Line, lang: str = ..., profile: str = ..., *, today: date | None = ..., zone: str = ...) -> str: ...

    def quote(self, quote: Quote, lang: str, *, announce: bool = ...) -> str: ...


@dataclass(frozen=True, slots=True)
class _Mouth:
    """The phrases, turned to one reader."""

    words: Words
    reader: Reader

    def line(self, line: Line) -> str:
        return self.words.line(line, self.reader.lang, self.reader.profile, today=self.reader.today, zone=self.reader.zone)

    def say(self, key: str, **facts: Fact) -> str:
        return self.words.say(key, self.reader.lang, self.reader.profile, facts, today=self.reader.today, zone=self.reader.zone)

    def one_line(self, line: Line) -> str:
        """A title or a label: never broken, in another language never announced inside a button."""
        if isinstance(line, Quote):
            return " ".join(self.words.quote(line, self.reader.lang, announce=False).split())
        return " ".join(self.line(line).split())

    def lines(self, line: Line) -> tuple[str, ...]:
        """Lines of text: as written, or one sentence a line for the reader who wants it short (R39)."""
        text = self.line(line)
        whole = tuple(part.strip() for part in text.split("\n") if part.strip())
        if self.reader.profile != "plain" or isinstance(line, Quote):
            return whole
        return tuple(sentence for part in whole for sentence in outside_quotes(part))

    @property
    def counts(self) -> bool:
        return self.reader.profile == "screen_reader"


def compose(
    message: Message, reader: Reader, phrases: Words, keys: Keys = (), contact: Line | None = None
) -> Spoken:
    """The message as this reader gets it; `keys` gives each choice its opaque key, `contact` the way to a person."""
    mouth = _Mouth(phrases, reader)
    blocks = [block for node in message.body for block in _node(node, mouth, bool(message.choices))]
    if message.nothing_to_do:
        blocks.append(SaidPara((mouth.say("core-nothing-to-do"),)))
    choices = tuple(_choice(n, choice, mouth, keys) for n, choice in enumerate(message.choices, 1))
    if choices:
        intro = mouth.say("core-choices-count", n=len(choices)) if mouth.counts else ""
        blocks.append(SaidChoices(intro, tuple(choice.label for choice in choices)))
    blocks.extend(_help(message, mouth, contact))
    title = mouth.line(message.title)
    return Spoken(
        kind=message.kind,
        title=" ".join(title.split()),
        blocks=tuple(blocks),
        choices=choices,
        lang=reader.lang,
        profile=reader.profile,
        link_spoken=mouth.say("core-link-spoken"),
        part=lambda n, total: mouth.say("core-part", n=n, total=total),
    )


def _choice(number: int, choice: Choice, mouth: _Mouth, keys: Keys) -> SaidChoice:
    label = mouth.one_line(choice.label)
    key = keys(choice) if callable(keys) else (keys[number - 1] if number <= len(keys) else "")
    limit = BUTTON.get(mouth.reader.profile, BUTTON_ELSEWHERE)
    return SaidChoice(number, label, f"{number}. {shortened(label, limit)}", key)


def shortened(text: str, limit: int) -> str:
    """At most `limit` letters, cut after a word, with a mark that it was cut."""
    if len(text) <= limit:
        return text
    head = text[: limit - 1]
    space = len(head) if text[limit - 1] == " " else head.rfind(" ")
    return (head[:space] if space > limit // 3 else head).rstrip(" ,.:;–-") + "…"


def _help(message: Message, mouth: _Mouth, contact: Line | None) -> list[Said]:
    """The way to a person (R36), and for short and clear writing the way to say "I did not understand" (R41)."""
    if len(message.body) == 1 and isinstance(message.body[0], Voice) and not message.choices:
        return []  # a voice note that follows its text, where all this stands
    lines: list[str] = []
    if message.contact:
        lines.extend(mouth.lines(contact if contact is not None else Say("core-contact-word")))
    elif asks(message) and not any(choice.do.verb == "human" for choice in message.choices):
        lines.extend(mouth.lines(Say("core-contact-word")))
    if mouth.reader.profile == "plain" and not any(choice.do.verb == "unclear" for choice in message.choices):
        lines.extend(mouth.lines(Say("core-unclear-hint")))
    return [SaidPara(tuple(lines))] if lines else []


def asks(message: Message) -> bool:
    """Is something left to the reader: a question, or choices where not "you need do nothing" is said?"""
    return message.kind == "question" or (bool(message.choices) and not message.nothing_to_do)


def _node(node: Node, mouth: _Mouth, numbered: bool) -> list[Said]:
    match node:
        case Heading(line):
            return [SaidHeading(mouth.one_line(line))]
        case Para(lines):
            said = tuple(text for line in lines for text in mouth.lines(line))
            return [SaidPara(said)] if said else []
        case Items(lines, ordered):
            return [_items(lines, ordered and not numbered, mouth)] if lines else []
        case Facts(pairs):
            return [SaidFacts(tuple((mouth.line(label), _flat(mouth.line(value))) for label, value in pairs))] if pairs else []
        case Link():
            return [_link(node, mouth)]
        case File() | Picture() | Voice():
            return [_file(node, mouth)]
        case Poll(question, options, many, over):
            return [SaidPoll(mouth.one_line(question), tuple(mouth.one_line(option) for option in options), many, over)]


def _flat(text: str) -> str:
    return " ".join(text.split()) if "\n" in text else text


def _items(lines: tuple[Line, ...], ordered: bool, mouth: _Mouth) -> SaidItems:
    texts = [_flat(mouth.line(line)) for line in lines]
    if mouth.counts:
        texts = [mouth.say("core-item-of", n=n, total=len(texts), text=text) for n, text in enumerate(texts, 1)]
    return SaidItems(tuple(texts), ordered and not mouth.counts, mouth.counts)


def _link(node: Link, mouth: _Mouth) -> Said:
    label = mouth.one_line(node.label)
    if urlsplit(node.url).scheme.lower() not in SCHEMES or any(sign.isspace() for sign in node.url):
        return SaidPara((label,))
    return SaidLink(label, node.url)


def _file(node: File | Picture | Voice, mouth: _Mouth) -> Said:
    match node:
        case File(sha256, name, mime, _, said):
            text = _flat(mouth.line(said))
            return SaidFile(mouth.say("core-file", said=text), text, sha256, name, mime, "file", travels=True)
        case Picture(sha256, name, mime, alt):
            text = _flat(mouth.line(alt))
            seen = mouth.reader.profile != "screen_reader"
            return SaidFile(mouth.say("core-picture", said=text), text, sha256, name, mime, "picture", travels=seen)
        case Voice(sha256, seconds, said, wave):
            what = _flat(mouth.line(said))
            text = mouth.say("core-voice", seconds=seconds, said=what)
            name = f"{clean_name(what.replace('/', '-'), 60)}.ogg"
            return SaidFile(text, text, sha256, name, "audio/ogg", "voice", travels=True, seconds=seconds, wave=wave)
