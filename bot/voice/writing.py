"""What is spoken, in writing. The default is a person at the office (`handlers/recordings.py`); a machine of the operator's drafts."""

from __future__ import annotations

import json
from typing import Protocol

from bot.voice.http import posted


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
        return str(json.loads(posted(self.url, self.token, sound, mime, 60))["text"])
