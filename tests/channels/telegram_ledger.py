"""What was asked of the fake server, when, and how it ended; and the verdict over it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the bot."""

    at: float  # monotonic
    method: str
    chat: int
    status: int  # 0 when the connection broke or stayed silent
    accepted: bool  # whether it took effect, whatever the client was told
    text: str = ""
    fault: str = ""


@dataclass(slots=True)
class Verdict:
    """What went wrong; all empty and zero when nothing did."""

    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    out_of_order: list[int] = field(default_factory=list)
    too_fast: list[str] = field(default_factory=list)
    refused_429: int = 0
    unconfirmed: int = 0
    complaints: list[str] = field(default_factory=list)
    accepted: int = 0
    ambiguous: int = 0  # accepted, but the client was not told
    seconds: float = 0.0  # from the first to the last accepted send

    def clean(self) -> bool:
        """Nothing lost, doubled, out of order, too fast or malformed."""
        return not (self.lost or self.doubled or self.out_of_order or self.too_fast or self.complaints or self.refused_429)

    def as_json(self) -> dict[str, Any]:
        """For the control port."""
        return asdict(self)


class Ledger:
    """Every call in order."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.complaints: list[str] = []

    def note(self, call: Call) -> None:
        """Write one down."""
        self.calls.append(call)

    def clear(self) -> None:
        """Begin anew."""
        self.calls.clear()
        self.complaints.clear()

    def of(self, method: str) -> list[Call]:
        """The calls of one method, in any letter case."""
        return [call for call in self.calls if call.method == method.lower()]

    def verdict(self, expected: Mapping[int, Sequence[str]] | None = None, *, overall: int = 30, unconfirmed: int = 0) -> Verdict:
        """Judge the sends. `expected`: per chat, words each of which must stand in exactly one accepted message, in order."""
        sends = [call for call in self.calls if call.accepted and call.method.startswith("send") and call.method != "sendchataction"]
        said = Verdict(complaints=list(self.complaints), accepted=len(sends), unconfirmed=unconfirmed)
        said.refused_429 = sum(1 for call in self.calls if call.status == 429)
        said.ambiguous = sum(1 for call in sends if call.status != 200)
        if sends:
            said.seconds = sends[-1].at - sends[0].at
        said.too_fast = _too_fast(sends, overall)
        texts: dict[int, list[str]] = defaultdict(list)
        for call in sends:
            texts[call.chat].append(call.text)
        for chat, marks in (expected or {}).items():
            _judge(chat, marks, texts.get(chat, []), said)
        return said


def _judge(chat: int, marks: Sequence[str], texts: Sequence[str], said: Verdict) -> None:
    exact = Counter(texts)
    places: list[int] = []
    for mark in marks:
        count = exact[mark] or sum(1 for text in texts if mark in text)
        if count == 0:
            said.lost.append(f"{chat}: {mark}")
            continue
        said.doubled += [f"{chat}: {mark}"] * (count - 1)
        places.append(next(place for place, text in enumerate(texts) if mark in text))
    if places != sorted(places):
        said.out_of_order.append(chat)


def _too_fast(sends: Sequence[Call], overall: int) -> list[str]:
    """Strict windows, measured apart from what the limits let through."""
    said: list[str] = []
    by_chat: dict[int, list[float]] = defaultdict(list)
    for place, call in enumerate(sends):
        if place >= overall and call.at - sends[place - overall].at < 1.0:
            said.append(f"all chats: {overall + 1} sends within a second")
        times = by_chat[call.chat]
        if times and call.at - times[-1] < 1.0:
            said.append(f"{call.chat}: two sends within a second")
        if call.chat < 0 and len(times) >= 20 and call.at - times[-20] < 60.0:
            said.append(f"{call.chat}: 21 sends within a minute")
        times.append(call.at)
    return said
