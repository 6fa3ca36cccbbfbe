"""What the minutes of a meeting are made of, as data: kept as JSON, locked as JSON, read back as it was."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from functools import cache
from typing import Any, Protocol, get_args, get_type_hints

import orjson

from bot.domain.values import Fact

FORMAT = "radslag-minutes"
VERSION = 2


@dataclass(frozen=True, slots=True)
class There:
    """A person and their place at the table. `times` are local (from, to), empty for those who were not there."""

    person: str
    name: str
    function: str
    organisation: str = ""
    times: tuple[tuple[str, str], ...] = ()
    online: bool = False
    stands_in_for: str = ""


@dataclass(frozen=True, slots=True)
class PaperKept:
    """A paper to an item, and whether it came in time."""

    id: str
    title: str
    late: bool
    late_reason: str = ""
    lang: str = ""


@dataclass(frozen=True, slots=True)
class InputKept:
    """An input as the minutes may show it: a hidden name hides the organisation too, a withdrawn one keeps its number."""

    id: str
    number: str
    giver: str
    organisation: str
    name_hidden: bool
    on_behalf_of: str
    route: str
    text: str
    late: bool
    status: str
    reason: str = ""
    what_changed: str = ""
    until: str = ""
    merged_into: str = ""
    responsible: str = ""


@dataclass(frozen=True, slots=True)
class DecisionKept:
    """A decision with the seats present when it was made; not enough of them makes it notes only."""

    id: str
    text: str
    responsible: str
    due: str
    present: int
    seats: int
    needed: int
    quorate: bool


@dataclass(frozen=True, slots=True)
class ActionKept:
    """Who does what by when."""

    id: str
    text: str
    responsible: str
    due: str
    done: bool
    answer: str = ""
    again: str = ""


@dataclass(frozen=True, slots=True)
class MarkKept:
    """What somebody marked for the minutes while the meeting ran: `kind` info or proposal."""

    id: str
    kind: str
    person: str
    text: str


@dataclass(frozen=True, slots=True)
class VoteKept:
    """A vote: what was asked and what came of it, said as everybody was told; no names and nothing that had to stay hidden."""

    id: str
    question: str
    method: str
    secret: bool
    outcome: str
    cast: int
    entitled: int
    said: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Spoken:
    """Somebody's own words for the minutes."""

    id: str
    person: str
    text: str
    late: bool = False


@dataclass(frozen=True, slots=True)
class ItemKept:
    """An item and all that belongs to it."""

    id: str
    number: str
    title: str
    kind: str
    interests: tuple[str, ...] = ()
    papers: tuple[PaperKept, ...] = ()
    inputs: tuple[InputKept, ...] = ()
    decisions: tuple[DecisionKept, ...] = ()
    actions: tuple[ActionKept, ...] = ()
    dissents: tuple[Spoken, ...] = ()
    objections: tuple[Spoken, ...] = ()
    summary: str = ""
    recommendation: str = ""
    begun: str = ""
    marks: tuple[MarkKept, ...] = ()
    votes: tuple[VoteKept, ...] = ()


@dataclass(frozen=True, slots=True)
class Signer:
    """Who checks the minutes, and the day they said that they are right."""

    person: str
    name: str
    day: str = ""


@dataclass(frozen=True, slots=True)
class Waiting:
    """An input of another meeting that waits: its number, status and date."""

    id: str
    number: str
    status: str
    due: str


@dataclass(frozen=True, slots=True)
class MinutesKept:
    """All that the minutes of a meeting are made of."""

    meeting: str
    council: str
    body: str
    authority: str
    lang: str
    numbering: str
    title: str
    day: str
    start: str
    end: str
    place: str
    mode: str
    state: str
    version: int
    drafted: str
    objections_close: str
    approved: str
    quorum: str
    present: tuple[There, ...]
    absent: tuple[There, ...]
    others: tuple[There, ...]
    items: tuple[ItemKept, ...]
    objections: tuple[Spoken, ...] = ()
    unanswered: tuple[Waiting, ...] = ()
    outstanding: tuple[Waiting, ...] = ()
    form: str = "notes"
    secretary: str = ""
    answers_due: str = ""
    sign_by: str = ""
    signers: tuple[Signer, ...] = ()
    earlier: tuple[ActionKept, ...] = ()


@dataclass(frozen=True, slots=True)
class Addendum:
    """What was added after the minutes were locked."""

    number: int
    day: str
    by: str
    text: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Later:
    """What stands below locked minutes: their hash, and the numbered addenda."""

    sha256: str = ""
    addenda: tuple[Addendum, ...] = ()


NOTHING = Later()


class Words(Protocol):
    """The phrases, as far as documents need them (`bot.phrases.Phrases`)."""

    def say(
        self, key: str, lang: str = ..., profile: str = ..., facts: Mapping[str, Fact] = ..., *, today: date | None = ...
    ) -> str: ...


LONG_AGO = date(1, 1, 1)  # dates in a document always have their year


def to_json(kept: MinutesKept) -> bytes:
    """Everything with its ids, for other programs; these bytes are what is locked."""
    body = {"format": FORMAT, "format_version": VERSION} | {one.name: getattr(kept, one.name) for one in fields(kept)}
    return orjson.dumps(body, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def from_json(data: bytes | str) -> MinutesKept:
    """The minutes again, as they were."""
    body = orjson.loads(data)
    if body.get("format") != FORMAT or body.get("format_version") != VERSION:
        raise ValueError("these are no minutes of ours")
    found = _again(MinutesKept, body)
    assert isinstance(found, MinutesKept)
    return found


@cache
def _hints(kind: type[Any]) -> Mapping[str, Any]:
    return get_type_hints(kind)


def _again(kind: Any, value: Any) -> Any:
    """A value as the type says it was."""
    if is_dataclass(kind) and isinstance(kind, type):
        return kind(**{name: _again(hint, value[name]) for name, hint in _hints(kind).items() if name in value})
    if isinstance(value, list):
        inner = get_args(kind)
        if len(inner) == 2 and inner[1] is Ellipsis:
            return tuple(_again(inner[0], one) for one in value)
        return tuple(value)
    return value


def hashed(data: bytes) -> str:
    """The hash by which locked minutes are known."""
    return hashlib.sha256(data).hexdigest()


def sealed(before: str, number: int, text: str) -> str:
    """The hash of an addendum: its words, its number, and what went before it."""
    return hashlib.sha256(f"{before}\n{number}\n{text}".encode()).hexdigest()
