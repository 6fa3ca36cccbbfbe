"""A voice on a server of the operator: the text is posted as JSON, sound comes back as WAV."""

from __future__ import annotations

import json
from collections.abc import Mapping
from urllib.request import Request, urlopen

from bot.voice.sound import Sound, of_wav

LARGEST = 64 << 20


class HttpVoice:
    """`POST url {"text", "lang", "rate"}` → a WAV file with 16 bits. The secret goes in the head, never in the address."""

    id = "http"

    def __init__(self, url: str, token: str, spoken: Mapping[str, str]) -> None:
        self.url = url
        self.token = token
        self.spoken = spoken

    def languages(self) -> Mapping[str, str]:
        """Those the operator named."""
        return self.spoken

    def speak(self, text: str, lang: str, rate: int) -> Sound:
        """The words as sound."""
        body = json.dumps({"text": text, "lang": lang, "rate": rate}).encode()
        with urlopen(asked(self.url, self.token, body, "application/json"), timeout=20) as answer:  # noqa: S310
            return of_wav(answer.read(LARGEST))


def asked(url: str, token: str, body: bytes, mime: str) -> Request:
    """A request to the operator's own server; nothing but http and https."""
    if not url.startswith(("https://", "http://")):
        raise OSError("not a web address")
    secret = {"Authorization": f"Bearer {token}"} if token else {}
    return Request(url, data=body, headers={"Content-Type": mime, **secret})  # noqa: S310
