"""A voice on a server of the operator: the text is posted as JSON, sound comes back as WAV."""

from __future__ import annotations

import json
from collections.abc import Mapping

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
        return of_wav(posted(self.url, self.token, body, "application/json", 20))


def posted(url: str, token: str, body: bytes, mime: str, seconds: int) -> bytes:
    """What the operator's own server answers; nothing but http and https."""
    from urllib.request import Request, urlopen  # noqa: PLC0415 - loaded in the child alone

    if not url.startswith(("https://", "http://")):
        raise OSError("not a web address")
    secret = {"Authorization": f"Bearer {token}"} if token else {}
    with urlopen(Request(url, data=body, headers={"Content-Type": mime, **secret}), timeout=seconds) as answer:  # noqa: S310
        return bytes(answer.read(LARGEST))
