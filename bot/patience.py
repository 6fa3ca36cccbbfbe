"""How patient the courier is: how often it tries, how long it waits, what must never come twice."""

from __future__ import annotations

from dataclasses import dataclass

SECOND = 1_000_000
HOUR = 3600 * SECOND


@dataclass(frozen=True, slots=True)
class Policy:
    """How patient the courier is. Times in microseconds."""

    window: int = 256  # claimed at once on a channel; only those on the wire are ever in doubt after a crash
    batch: int = 16  # rendered in one transaction, so that answers never wait for a broadcast
    answers: int = 64  # these are rendered already: more may be claimed at once
    backoff_most: int = 600 * SECOND
    tries: int = 12
    patience: int = 24 * HOUR  # what surely was not sent is given up after so many tries and so long
    doubt: int = 30 * SECOND
    again_most: int = 2  # how often a doubtful message is sent again where the network cannot tell
    same_id: int = 20 * HOUR  # how long a network recognises a message it was given already
    down_most: int = 60 * SECOND
    tick: float = 1.0
    breath: float = 0.02  # ends of sends that come so close together are one reason to look for more
    idempotent: frozenset[str] = frozenset({"matrix"})
    never_twice: frozenset[str] = frozenset()  # kinds that must not come twice: a doubtful one goes to the delivery list


def doubts_of(reason: str) -> int:
    """How often it was unknown whether this delivery arrived."""
    return int(reason.split(":")[1]) if reason.startswith("unknown:") else 0
