"""Plays the events of a council year: each is an arrival of its person carrying a stored action.

The player knows nothing but the desk. Timers that fall on an event's instant run before it (Y6).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from bot.channels.base import Arrival
from bot.desk import Desk, Result
from bot.domain.calendars import end_of_day, instant

ENVELOPE = frozenset({"at", "who", "do", "fold", "expect", "rule", "note"})
CHANNEL = "console"


@dataclass(frozen=True, slots=True)
class Played:
    """One event and how it ended."""

    number: int
    event: Mapping[str, Any]
    result: Result | None

    @property
    def as_expected(self) -> bool:
        """Refused, warned or done, as the file says."""
        state = self.result.state if self.result is not None else "done"
        return bool(state == self.event.get("expect", "done"))


@dataclass(slots=True)
class Story:
    """What came of a played year."""

    played: list[Played] = field(default_factory=list)
    not_built: dict[str, int] = field(default_factory=dict)

    def ended(self, state: str) -> list[Played]:
        """The events that ended so."""
        return [one for one in self.played if one.result is not None and one.result.state == state]

    @property
    def unexpected(self) -> list[Played]:
        """Events that ended otherwise than the file says."""
        return [one for one in self.played if not one.as_expected]


class Player:
    """Plays one year on one desk."""

    def __init__(self, desk: Desk, year: Mapping[str, Any], verbs: Sequence[str], settle: Callable[[int], None] | None = None) -> None:
        self.desk = desk
        self.year = year
        self.verbs = frozenset(verbs)
        self.zone = str(year["council"]["time_zone"])
        self.settle = settle or (lambda _now: None)

    def moment(self, event: Mapping[str, Any]) -> int:
        """The instant of an event (local time; `fold` 1 is the second of a repeated hour)."""
        return instant(datetime.fromisoformat(event["at"]), self.zone, int(event.get("fold", 0)))

    def events(self) -> Iterator[Played]:
        """Play event by event; the caller sees each as it ends."""
        for number, event in enumerate(self.year["events"]):
            now = self.moment(event)
            self.desk.come_due(now)
            self.settle(now)
            yield Played(number, event, self._play(number, event, now))
            self.settle(now)
        self.desk.come_due(self.end())
        self.settle(self.end())

    def end(self) -> int:
        """Year end: the last second of the period (local)."""
        return end_of_day(date.fromisoformat(self.year["period"]["to"]), self.zone)

    def play(self, watch: Callable[[Played], None] = lambda _one: None) -> Story:
        """The whole year."""
        story = Story()
        for one in self.events():
            verb = one.event["do"]
            if _not_built(one):
                name = f"{verb} {one.event['what']}" if "what" in one.event else verb
                story.not_built[name] = story.not_built.get(name, 0) + 1
            else:
                story.played.append(one)
            watch(one)
        return story

    def _play(self, number: int, event: Mapping[str, Any], now: int) -> Result | None:
        verb = str(event["do"])
        if verb not in self.verbs:
            return None
        who = str(event["who"])
        args = {name: value for name, value in event.items() if name not in ENVELOPE}
        key = self.desk.offer(str(self.year["council"]["id"]), who, verb, args, now)
        arrival = Arrival(CHANNEL, f"event-{number}", who, who, True, now, "press", press=key)
        return self.desk.receive(arrival, now)


def _not_built(one: Played) -> bool:
    """Is this something the bot cannot do yet, and says so?"""
    return one.event["do"] != "tick" if one.result is None else one.result.key == "core-not-built"
