"""What is spoken, in writing. The default is a person at the office (`handlers/recordings.py`); a machine of the operator's drafts."""

from __future__ import annotations

import json
from typing import Protocol
from urllib.request import urlopen

from bot.voice.http import LARGEST, asked


class Transcriber(Protocol):
    """One that writes down what is said. What it gives is a draft: it counts when the one who spoke has said that it is right."""

    def write_down(self, sound: bytes, mime: str) -> str:
        """The words; OSError when it cannot."""


class HttpTranscriber:
    """`POST url` with the sound as it came → `{"text": …}`."""

    def __init__(self, url: str, token: str) -> None:
        self.url = url
        self.token = token

    def write_down(self, sound: bytes, mime: str) -> str:
        """The words, as the server heard them."""
        with urlopen(asked(self.url, self.token, sound, mime), timeout=60) as answer:  # noqa: S310
            return str(json.loads(answer.read(LARGEST))["text"])
