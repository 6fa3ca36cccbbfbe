"""Telegram's limits as the fake server keeps them: strict windows, whole seconds of lock-out, and hammering that does not pay."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass, field

_SENT = ("message", "document", "photo", "voice", "audio", "video", "animation", "mediagroup", "poll", "location", "sticker")
SENDS = frozenset([*(f"send{what}" for what in _SENT), "sendcontact", "senddice", "copymessage", "forwardmessage"])


@dataclass(slots=True)
class Limits:
    """What is borne. `bucket` is the milder alternative: a token bucket of `overall` instead of a strict window."""

    overall: int = 30  # in any second, all chats together
    chat_gap: float = 1.0  # seconds between two sends to one chat
    group: int = 20  # in any `group_window` seconds to one group
    group_window: float = 60.0
    penalty: float = 0.0  # seconds a lock-out grows with every call made during it
    bucket: bool = False
    on: bool = True
    refused: int = 0
    _sends: deque[float] = field(default_factory=deque)
    _last: dict[int, float] = field(default_factory=dict)
    _groups: dict[int, deque[float]] = field(default_factory=dict)
    _locked: dict[int, float] = field(default_factory=dict)  # 0 is everybody
    _tokens: float = -1.0
    _filled: float = 0.0

    def admit(self, chat: int, now: float) -> int:
        """0 when the send is taken; else the whole seconds to wait."""
        if not self.on:
            return 0
        for who in (0, chat):
            until = self._locked.get(who, 0.0)
            if until > now:
                self._locked[who] = until + self.penalty
                self.refused += 1
                return math.ceil(self._locked[who] - now)
        wait, who = self._wait(chat, now)
        if wait > 0:
            seconds = max(1, math.ceil(wait))
            self._locked[who] = now + seconds
            self.refused += 1
            return seconds
        self._note(chat, now)
        return 0

    def lock(self, seconds: int, now: float, chat: int = 0) -> None:
        """A lock-out out of the blue: of one chat, or of everybody."""
        self._locked[chat] = now + seconds

    def _wait(self, chat: int, now: float) -> tuple[float, int]:
        if self.bucket:
            if self._tokens < 0:
                self._tokens, self._filled = float(self.overall), now
            self._tokens = min(float(self.overall), self._tokens + (now - self._filled) * self.overall)
            self._filled = now
            if self._tokens < 1:
                return (1 - self._tokens) / self.overall, 0
        elif len(self._sends) >= self.overall and now - self._sends[-self.overall] < 1.0:
            return 1.0 - (now - self._sends[-self.overall]), 0
        last = self._last.get(chat)
        if last is not None and now - last < self.chat_gap:
            return self.chat_gap - (now - last), chat
        sends = self._groups.get(chat)
        if sends is not None and len(sends) >= self.group and now - sends[-self.group] < self.group_window:
            return self.group_window - (now - sends[-self.group]), chat
        return 0.0, 0

    def _note(self, chat: int, now: float) -> None:
        self._tokens -= 1
        self._sends.append(now)
        if len(self._sends) > self.overall:
            self._sends.popleft()
        self._last[chat] = now
        if chat < 0:
            sends = self._groups.setdefault(chat, deque())
            sends.append(now)
            if len(sends) > self.group:
                sends.popleft()
