"""The door to a machine that translates. It is closed unless the operator opens it, and each council must open it too.

What goes through it is the text of one input alone: no name, no number, no vote, no sum, never one person's case
(`bot/domain/translations.py`). What comes back is labelled wherever it is shown, with the original one press away.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Protocol
from urllib.request import HTTPRedirectHandler, Request, build_opener

from bot.domain.errors import Refusal
from bot.domain.works import Done

TIMEOUT = 20.0  # seconds
LARGEST = 40_000  # letters of an answer


class Untranslated(Exception):
    """There is no translation: the door is closed, or nobody who is there answers as agreed."""


class Translator(Protocol):
    """Somebody who says a text in another language."""

    def translate(self, text: str, source: str, target: str) -> str:
        """The text in the language `target`; raises `Untranslated`."""
        ...


class Closed:
    """No machine: nothing leaves the house."""

    def translate(self, text: str, source: str, target: str) -> str:  # noqa: ARG002
        """Never."""
        raise Untranslated("closed")


class _NowhereElse(HTTPRedirectHandler):
    """The words go to the address that the operator has set, and not where it points."""

    def redirect_request(self, *_: Any) -> None:
        return None


class HttpTranslator:
    """A machine on the operator's own or chosen server, by the interface that LibreTranslate made common."""

    def __init__(self, url: str, token: str = "") -> None:
        if not url.startswith(("https://", "http://")):
            raise Untranslated("not a web address")
        self.url = f"{url.rstrip('/')}/translate"
        self.token = token

    def translate(self, text: str, source: str, target: str) -> str:
        """One question, one answer; nothing is asked twice."""
        body = {"q": text, "source": source, "target": target, "format": "text"} | ({"api_key": self.token} if self.token else {})
        asked = Request(self.url, json.dumps(body).encode(), {"Content-Type": "application/json"})  # noqa: S310 - http and https alone
        try:
            with build_opener(_NowhereElse).open(asked, timeout=TIMEOUT) as answer:
                found = json.loads(answer.read(LARGEST * 4))["translatedText"]
        except (OSError, ValueError, KeyError, TypeError) as fault:
            raise Untranslated(type(fault).__name__) from fault
        if not isinstance(found, str) or not found.strip() or len(found) > LARGEST:
            raise Untranslated("empty")
        return found


def translator_of(given: Mapping[str, Any]) -> Translator:
    """The machine that the operator has set; none: the door is closed."""
    url = str(given.get("url", ""))
    return HttpTranslator(url, str(given.get("token", ""))) if url else Closed()


def translate(args: Mapping[str, Any], _files: Mapping[str, bytes]) -> Done:
    """Slow work: `args` text, source, target, and which machine (`translator`). Gives the words."""
    try:
        machine = translator_of(args.get("translator", {}))
        return Done({"words": machine.translate(str(args["text"]), str(args["source"]), str(args["target"]))})
    except Untranslated:
        raise Refusal("translations-none") from None
