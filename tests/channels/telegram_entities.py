"""HTML as Telegram reads it: a few tags, all closed in order, lengths counted in UTF-16 units after reading."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

from bot.domain.texts import utf16_length

_TAGS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "code": "code", "pre": "pre",
    "a": "text_link", "blockquote": "blockquote", "tg-spoiler": "spoiler", "span": "spoiler", "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
}  # fmt: skip
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\s+[a-zA-Z-]+(?:\s*=\s*(?:\"[^\"<>]*\"|'[^'<>]*'|[^\s\"'<>]+))?)*)\s*>")
_ATTRIBUTE = re.compile(r"([a-zA-Z-]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|(\S+)))?")
_REFERENCE = re.compile(r"&(#\d+|#[xX][0-9a-fA-F]+|lt|gt|amp|quot);")
_COMMAND = re.compile(r"(?<!\S)/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?")
_MENTION = re.compile(r"(?<!\S)@[A-Za-z0-9_]{3,32}")
_URL = re.compile(r"https?://[^\s<>]+")


class CannotParse(ValueError):
    """The markup is not what Telegram takes; its words are Telegram's."""


def read_html(html: str) -> tuple[str, list[dict[str, Any]]]:
    """Plain text and entities of a marked-up text."""
    text = ""
    entities: list[dict[str, Any]] = []
    opened: list[tuple[str, int, dict[str, Any]]] = []
    at = 0
    while at < len(html):
        less = html.find("<", at)
        text += _REFERENCE.sub(lambda found: unescape(found[0]), html[at : less if less >= 0 else len(html)])
        if less < 0:
            break
        tag = _TAG.match(html, less)
        if tag is None:
            raise CannotParse(f'Can\'t find end of the entity or unsupported start tag at byte offset {less}: "{html[less : less + 20]}"')
        at = tag.end()
        name = tag[2].lower()
        if name not in _TAGS:
            raise CannotParse(f'Unsupported start tag "{name}" at byte offset {less}')
        if tag[1]:
            entities += _close(name, opened, text, less)
        else:
            opened.append((name, utf16_length(text), _entity(name, tag[3], less)))
    if opened:
        raise CannotParse(f'Can\'t find end tag corresponding to start tag "{opened[-1][0]}"')
    entities.reverse()  # the outer of two equal ones closed later, and comes first
    entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return text, entities


def _entity(name: str, attributes: str, offset: int) -> dict[str, Any]:
    found = {key.lower(): first or second or third for key, first, second, third in _ATTRIBUTE.findall(attributes)}
    entity: dict[str, Any] = {"type": _TAGS[name]}
    if name == "a":
        entity["url"] = unescape(found.get("href", ""))
    elif name == "span" and found.get("class") != "tg-spoiler":
        raise CannotParse(f'Tag "span" must have class "tg-spoiler" at byte offset {offset}')
    elif name == "blockquote" and "expandable" in found:
        entity["type"] = "expandable_blockquote"
    return entity


def _close(name: str, opened: list[tuple[str, int, dict[str, Any]]], text: str, offset: int) -> list[dict[str, Any]]:
    if not opened:
        raise CannotParse(f'Unexpected end tag at byte offset {offset}: "{name}"')
    expected, start, entity = opened.pop()
    if expected != name:
        raise CannotParse(f'Unmatched end tag at byte offset {offset}, expected "</{expected}>", found "</{name}>"')
    length = utf16_length(text) - start
    if length == 0 or (entity["type"] == "text_link" and not entity["url"]):
        return []
    return [{**entity, "offset": start, "length": length}]


def check_entities(text: str, entities: list[Any]) -> None:
    """A list of entities given instead of markup must lie inside the text."""
    length = utf16_length(text)
    for entity in entities:
        if not isinstance(entity, dict) or not {"type", "offset", "length"} <= set(entity):
            raise CannotParse("entity must have type, offset and length")
        if entity["offset"] < 0 or entity["length"] < 1 or entity["offset"] + entity["length"] > length:
            raise CannotParse("entity lies outside the text")


def found_in(text: str) -> list[dict[str, Any]]:
    """What Telegram's clients mark by themselves: commands, mentions, links."""
    entities: list[dict[str, Any]] = []
    for kind, pattern in (("bot_command", _COMMAND), ("mention", _MENTION), ("url", _URL)):
        for match in pattern.finditer(text):
            entities.append({"type": kind, "offset": utf16_length(text[: match.start()]), "length": utf16_length(match[0])})
    return sorted(entities, key=lambda entity: entity["offset"])
