"""Faults on demand: by method, by chance, so many times; what must never happen is tried here first."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Literal

from tests.channels.telegram_http import Answer, refuse

Kind = Literal[
    "reset_before", "reset_after", "no_answer", "stall", "bad_gateway", "server_error", "flood", "forbidden", "bad_request",
    "unauthorized", "conflict", "migrated", "slow", "garbled",
]  # fmt: skip
TWO_POLLERS = "terminated by other getUpdates request; make sure that only one bot instance is running"
MIGRATED = "Bad Request: group chat was upgraded to a supergroup chat"
AFTER_ACCEPTANCE = frozenset({"reset_after", "no_answer", "stall", "garbled"})
GATEWAY_PAGE = b"<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body><center><h1>502 Bad Gateway</h1></center></body></html>"


@dataclass(slots=True)
class Fault:
    """One kind of trouble: which method, how likely, how often, after how many calls."""

    method: str  # "*" is every method
    kind: Kind
    chance: float = 1.0
    count: int = -1  # −1 is for ever
    skip: int = 0
    chat: int = 0  # 0 is any
    seconds: float = 0.0  # of "slow" and "flood"
    text: str = ""
    to: int = 0  # of "migrated"
    struck: int = 0


@dataclass(slots=True)
class Faults:
    """All the trouble arranged; the dice have a seed, so that a run can be repeated."""

    seed: int = 1
    arranged: list[Fault] = field(default_factory=list)
    _dice: random.Random = field(default_factory=lambda: random.Random(1))  # noqa: S311

    def add(self, method: str, kind: Kind, *, chance: float = 1.0, count: int = -1, skip: int = 0, chat: int = 0,
            seconds: float = 0.0, text: str = "", to: int = 0) -> Fault:  # fmt: skip
        """Arrange one fault."""
        fault = Fault(method.lower(), kind, chance, count, skip, chat, seconds, text, to)
        self.arranged.append(fault)
        return fault

    def clear(self) -> None:
        """All is well again."""
        self.arranged.clear()

    def reseed(self, seed: int) -> None:
        """Throw the dice from a known start."""
        self.seed, self._dice = seed, random.Random(seed)  # noqa: S311

    def strike(self, method: str, chat: int) -> Fault | None:
        """The fault that meets this call, if any."""
        for fault in self.arranged:
            if fault.method not in ("*", method) or (fault.chat and fault.chat != chat) or fault.count == 0:
                continue
            if fault.skip > 0:
                fault.skip -= 1
                continue
            if fault.chance < 1.0 and self._dice.random() >= fault.chance:
                continue
            fault.count -= fault.count > 0
            fault.struck += 1
            return fault
        return None


def instead(fault: Fault) -> Answer:
    """The answer of a call that a fault met before it was accepted."""
    seconds = max(1, int(fault.seconds))
    return {
        "reset_before": lambda: Answer(manner="reset"),
        "bad_gateway": lambda: Answer(502, GATEWAY_PAGE, "text/html"),
        "server_error": lambda: refuse(500, fault.text or "Internal Server Error"),
        "flood": lambda: refuse(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds),
        "forbidden": lambda: refuse(403, fault.text or "Forbidden: bot was blocked by the user"),
        "bad_request": lambda: refuse(400, fault.text or "Bad Request: chat not found"),
        "unauthorized": lambda: refuse(401, "Unauthorized"),
        "conflict": lambda: refuse(409, f"Conflict: {TWO_POLLERS}"),
        "migrated": lambda: refuse(400, MIGRATED, migrate_to_chat_id=fault.to),
    }[fault.kind]()


def afterwards(fault: Fault, answer: Answer) -> Answer:
    """What becomes of the answer of a call that was accepted."""
    if fault.kind == "reset_after":
        return Answer(manner="reset")
    if fault.kind == "no_answer":
        return Answer(manner="silent")
    if fault.kind == "garbled":
        return Answer(200, b'{"ok":tru', "application/json")
    return Answer(answer.status, answer.body, answer.kind, manner="stall")
