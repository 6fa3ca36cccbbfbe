"""The small table of limits that every request to the fake server is held against, written by hand."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

import orjson

from bot.domain.texts import utf16_length
from tests.channels.telegram_entities import CannotParse, check_entities, read_html
from tests.channels.telegram_http import Request

Fields = Mapping[str, Any]
UPLOAD = 50 << 20
_VOICE = (b"OggS", b"ID3", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2")
_SWITCHES = {"switch_inline_query", "switch_inline_query_current_chat", "switch_inline_query_chosen_chat"}
_TARGETS = _SWITCHES | {"url", "callback_data", "web_app", "login_url", "copy_text", "callback_game", "pay"}


class Broken(ValueError):
    """The request is not as it must be; the words are Telegram's, or near."""


def value(fields: Fields, name: str) -> Any:
    """A parameter that may have come as a JSON string."""
    found = fields.get(name)
    if isinstance(found, str) and found[:1] in ("{", "["):
        try:
            return orjson.loads(found)
        except ValueError:
            raise Broken(f"can't parse {name} JSON object") from None
    return found


def parsed(fields: Fields, name: str, entities_name: str) -> tuple[str, list[dict[str, Any]]]:
    """The words and entities of a text or caption."""
    text = fields.get(name, "")
    if not isinstance(text, str):
        raise Broken(f"{name} must be a string")
    mode = fields.get("parse_mode")
    try:
        if mode == "HTML":
            return read_html(text)
        if mode is not None:
            raise Broken("unsupported parse_mode")
        given = value(fields, entities_name)
        if given is not None:
            check_entities(text, given)
    except CannotParse as error:
        raise Broken(f"can't parse entities: {error}") from None
    return text, list(given or ())


def check(method: str, request: Request) -> None:
    """Raise Broken when a request breaks the table."""
    checker = _CHECKS.get(method)
    if checker is not None:
        checker(request)
    markup = value(request.fields, "reply_markup")
    if markup is not None:
        _check_markup(markup)


def _check_text(request: Request) -> None:
    _chat(request)
    text, _ = parsed(request.fields, "text", "entities")
    if not text.strip():
        raise Broken("message text is empty")
    if utf16_length(text) > 4096:
        raise Broken("message is too long")


def _check_caption(request: Request) -> None:
    _chat(request)
    caption, _ = parsed(request.fields, "caption", "caption_entities")
    if utf16_length(caption) > 1024:
        raise Broken("message caption is too long")
    for upload in request.files.values():
        if not upload.data:
            raise Broken("file must be non-empty")
        if len(upload.data) > UPLOAD:
            raise Broken("file is too big")


def _check_voice(request: Request) -> None:
    _check_caption(request)
    for upload in request.files.values():
        if not upload.data.startswith(_VOICE) and upload.data[4:8] != b"ftyp":
            raise Broken("voice must be Ogg Opus, MP3 or M4A")


def _check_markup(markup: Any) -> None:
    if not isinstance(markup, dict):
        raise Broken("reply_markup must be an object")
    placeholder = markup.get("input_field_placeholder")
    if placeholder is not None and not 1 <= len(placeholder) <= 64:
        raise Broken("input_field_placeholder must have 1-64 characters")
    for row in markup.get("inline_keyboard", ()):
        for button in row:
            if not str(button.get("text", "")):
                raise Broken("inline keyboard button text must be non-empty")
            if len(_TARGETS & set(button)) != 1:
                raise Broken("an inline button must have exactly one action")
            data = button.get("callback_data")
            if data is not None and not 1 <= len(str(data).encode()) <= 64:
                raise Broken("BUTTON_DATA_INVALID")


def _check_commands(request: Request) -> None:
    commands = value(request.fields, "commands")
    if not isinstance(commands, list) or len(commands) > 100:
        raise Broken("commands must be a list of at most 100")
    for command in commands:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", str(command.get("command", ""))):
            raise Broken("BOT_COMMAND_INVALID")
        if not 1 <= len(str(command.get("description", ""))) <= 256:
            raise Broken("BOT_COMMAND_DESCRIPTION_INVALID")


def _between(name: str, least: int, most: int) -> Callable[[Request], None]:
    def checker(request: Request) -> None:
        text = str(request.fields.get(name, ""))
        if not least <= utf16_length(text) <= most:
            raise Broken(f"{name} must have {least}-{most} characters")

    return checker


def _check_poll(request: Request) -> None:
    _chat(request)
    if not 1 <= utf16_length(str(request.fields.get("question", ""))) <= 300:
        raise Broken("poll question must have 1-300 characters")
    options = value(request.fields, "options")
    if not isinstance(options, list) or not 1 <= len(options) <= 12:
        raise Broken("a poll has 1-12 options")
    for option in options:
        if not 1 <= utf16_length(str(option.get("text", ""))) <= 100:
            raise Broken("an option has 1-100 characters")


def _check_group(request: Request) -> None:
    _chat(request)
    media = value(request.fields, "media")
    if not isinstance(media, list) or not 2 <= len(media) <= 10:
        raise Broken("a media group has 2-10 items")


def _check_poller(request: Request) -> None:
    limit = int(request.fields.get("limit", 100))
    if not 1 <= limit <= 100:
        raise Broken("limit must be 1-100")


def _check_webhook(request: Request) -> None:
    secret = request.fields.get("secret_token")
    if secret is not None and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", str(secret)):
        raise Broken("secret token contains unallowed characters")
    if not 1 <= int(request.fields.get("max_connections", 40)) <= 100:
        raise Broken("max_connections must be 1-100")


def _chat(request: Request) -> None:
    if request.fields.get("chat_id") in (None, ""):
        raise Broken("chat_id is empty")


_CHECKS: dict[str, Callable[[Request], None]] = {
    "sendmessage": _check_text,
    "editmessagetext": _check_text,
    "senddocument": _check_caption,
    "sendphoto": _check_caption,
    "sendaudio": _check_caption,
    "sendvoice": _check_voice,
    "answercallbackquery": _between("text", 0, 200),
    "setmycommands": _check_commands,
    "setmydescription": _between("description", 0, 512),
    "setmyshortdescription": _between("short_description", 0, 120),
    "sendpoll": _check_poll,
    "sendmediagroup": _check_group,
    "getupdates": _check_poller,
    "setwebhook": _check_webhook,
}
