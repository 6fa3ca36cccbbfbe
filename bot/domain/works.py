"""Slow work: what is asked of a job, what it makes, and how it ended."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.domain.values import Json

NO_FACTS: Mapping[str, Json] = {}


@dataclass(frozen=True, slots=True)
class Made:
    """A file that a job made."""

    name: str
    mime: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Done:
    """What a job gives back: facts as JSON, and files."""

    facts: Mapping[str, Json] = field(default_factory=dict)
    made: tuple[Made, ...] = ()


@dataclass(frozen=True, slots=True)
class Kept:
    """A file that lies under its SHA-256."""

    sha256: str
    name: str
    mime: str
    size: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a piece of work ended, for the handler that waits for it.

    `fault` is empty when it went well; else a short code: `refused` (the job said no; `key` is its phrase), `memory`,
    `time`, `broken`, `too_large`, `gone`. `fetched` is the file that was fetched from the network first.
    """

    facts: Mapping[str, Json] = field(default_factory=dict)
    made: tuple[Kept, ...] = ()
    fetched: Kept | None = None
    fault: str = ""
    key: str = ""
