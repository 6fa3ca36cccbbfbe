"""A meeting as a calendar file: one event that later files move or call off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

MIME = "text/calendar"
PRODUCT = "-//Radslag//Radslag//NO"


@dataclass(frozen=True, slots=True)
class Entry:
    """What a calendar needs to know of a meeting; instants in microseconds UTC, `changes` counts corrections."""

    id: str
    title: str
    start: int
    end: int
    place: str
    changes: int
    made: int
    lang: str = "nb"
    method: Literal["PUBLISH", "CANCEL"] = "PUBLISH"


def calendar(entry: Entry) -> bytes:
    """The file. The same meeting keeps its name, so that a calendar changes it and does not add another."""
    return _file([entry], entry.method)


def calendars(entries: Sequence[Entry], name: str) -> bytes:
    """Several meetings in one file; also a file without any."""
    return _file(entries, "PUBLISH", name)


def _file(entries: Sequence[Entry], method: str, name: str = "") -> bytes:
    from icalendar import Calendar  # noqa: PLC0415 - only for who asks for a calendar file

    file = Calendar()
    file.add("prodid", PRODUCT)
    file.add("version", "2.0")
    file.add("method", method)
    if name:
        file.add("x-wr-calname", name)
    for entry in entries:
        file.add_component(_event(entry))
    return bytes(file.to_ical())


def _event(entry: Entry) -> Any:
    from icalendar import Event  # noqa: PLC0415

    event = Event()
    event.add("uid", f"{entry.id}@radslag")
    event.add("dtstamp", _utc(entry.made))
    event.add("last-modified", _utc(entry.made))
    event.add("sequence", entry.changes)
    event.add("dtstart", _utc(entry.start))
    event.add("dtend", _utc(entry.end))
    event.add("summary", entry.title, parameters={"language": entry.lang})
    if entry.place:
        event.add("location", entry.place, parameters={"language": entry.lang})
    event.add("status", "CANCELLED" if entry.method == "CANCEL" else "CONFIRMED")
    event.add("transp", "TRANSPARENT" if entry.method == "CANCEL" else "OPAQUE")
    return event


def _utc(micros: int) -> datetime:
    return datetime.fromtimestamp(micros // 1_000_000, UTC)
