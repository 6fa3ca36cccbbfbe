"""Sound as samples, and what every voice can do: turn words into sound."""

from __future__ import annotations

import array
import io
import wave
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

POINTS = 60  # of the line a network draws


@dataclass(frozen=True, slots=True)
class Sound:
    """One channel of 16-bit samples."""

    samples: bytes
    hertz: int

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return len(self.samples) / 2 / self.hertz

    def levels(self, points: int = POINTS) -> list[int]:
        """How loud it is in each of so many equal stretches, 0 to 1,024."""
        heard = array.array("h", self.samples[: len(self.samples) // 2 * 2])
        step = max(1, len(heard) // points)
        peaks = [max(map(abs, heard[at : at + step : max(1, step // 200)]), default=0) for at in range(0, step * points, step)]
        return [peak * 1024 // 32768 for peak in peaks]


class Voice(Protocol):
    """One that can speak. It is asked in a child process: it may take long, and may end badly."""

    id: str

    def languages(self) -> Mapping[str, str]:
        """The languages it speaks here and now, each with the voice or model it uses."""

    def speak(self, text: str, lang: str, rate: int) -> Sound:
        """The words as sound, at so many words a minute; OSError when it cannot."""


def of_wav(data: bytes) -> Sound:
    """A WAV file of one or two channels with 16 bits; the length in its head is not believed (a pipe cannot know it)."""
    start = data.find(b"data", 12)
    with wave.open(io.BytesIO(data)) as file:
        width, channels, hertz = file.getsampwidth(), file.getnchannels(), file.getframerate()
    if width != 2 or channels not in (1, 2) or start < 0:
        raise OSError("not 16-bit sound")
    samples = data[start + 8 :]
    samples = samples[: len(samples) // (2 * channels) * 2 * channels]
    if channels == 2:
        samples = array.array("h", array.array("h", samples)[::2]).tobytes()
    return Sound(samples, hertz)
