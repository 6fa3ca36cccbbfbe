"""How the bot is: who was last heard of when, what waits, who was not reached; for `doctor` and the status page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from storage import audit, beats, councils, due, inbox, outbox
from storage.engine import Tx

SECOND = 1_000_000
SILENT = 90 * SECOND
BACKLOG = 600 * SECOND


class Finding(NamedTuple):
    """Something that is not well. `what` names a phrase; `many` and `since` (microseconds UTC, 0 = none) are its facts."""

    what: str  # silent, trouble, waiting, inbox, unread, undelivered, overdue, chain
    where: str
    many: int = 0
    since: int = 0


class Health(NamedTuple):
    """Everything at a glance."""

    now: int
    heard: tuple[beats.BeatRow, ...]
    waiting: tuple[outbox.Waiting, ...]
    inbox: int
    unread: int
    undelivered: tuple[tuple[str, int], ...]
    due_next: int
    findings: tuple[Finding, ...]

    @property
    def well(self) -> bool:
        """Nothing found."""
        return not self.findings


def look(tx: Tx, now: int, channels: Sequence[str] = ()) -> Health:
    """How things stand now; `channels` are those that should be heard of."""
    heard = tuple(beats.every(tx))
    waiting = tuple(outbox.backlog(tx))
    missed = tuple((council.id, len(outbox.undelivered(tx, council.id))) for council in councils.every(tx))
    arrived, unread = int(tx.value(inbox.BACKLOG)), len(tx.all(inbox.BAD))
    next_at = due.next_at(tx) or 0
    findings = [
        *_silent(heard, channels, now),
        *(Finding("waiting", one.channel, one.many, one.oldest) for one in waiting
          if one.state in {"ready", "retry", "leased", "sending", "unknown"} and now - one.oldest > BACKLOG and one.channel != "none"),
        *([Finding("inbox", "", arrived)] if arrived > 1_000 else []),
        *([Finding("unread", "", unread)] if unread else []),
        *(Finding("undelivered", council, count) for council, count in missed if count),
        *([Finding("overdue", "", 1, next_at)] if next_at and now - next_at > BACKLOG else []),
    ]
    return Health(now, heard, waiting, arrived, unread, missed, next_at, tuple(findings))


def _silent(heard: Sequence[beats.BeatRow], channels: Sequence[str], now: int) -> list[Finding]:
    known = {row.name: row for row in heard}
    found = [Finding("trouble", row.name, 0, row.at) for row in heard if row.trouble]
    for name in channels:
        at = known[name].at if name in known else 0
        if now - at > SILENT:
            found.append(Finding("silent", name, 0, at))
    return found


def chains(tx: Tx) -> list[Finding]:
    """Every council whose audit chain does not hold (reads all of it: for `doctor`, not for every look)."""
    return [Finding("chain", council.id, len(faults), 0) for council in councils.every(tx) if (faults := audit.verify(tx, council.id))]
