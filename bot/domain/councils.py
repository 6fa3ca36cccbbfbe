"""The rules a council lives by, as settings that people can read: dates, quiet hours, quorum, numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from bot.domain.calendars import Move, QuietHours, WorkDays, zone_named
from bot.domain.deadlines import DEFAULT_DAYS, Deadlines
from bot.domain.errors import Refusal


@dataclass(frozen=True, slots=True)
class CouncilRules:
    """What a council has settled. `raw` is everything as it is kept (rates and payroll too)."""

    coordinator: str
    zone: str
    lang: str
    country: str
    authority: str
    mandate: str
    profile: str
    numbering: str
    numbering_next: Mapping[str, int]
    deadlines: Deadlines
    workdays: WorkDays
    send_time: str
    quiet_hours: QuietHours
    quorum_rule: str
    quorum_count: int
    target_pct: int
    min_n: int
    tie_rule: str
    raw: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def parse(cls, raw: Mapping[str, Any]) -> CouncilRules:
        """From the shape of a year's `council`; what is missing takes the defaults of a new council."""
        try:
            return cls._parse(raw)
        except (KeyError, TypeError, ValueError) as fault:
            raise Refusal("council-rules-broken", what=type(fault).__name__) from None

    @classmethod
    def _parse(cls, raw: Mapping[str, Any]) -> CouncilRules:
        quiet = raw.get("quiet_hours", {"from": "21:00", "to": "08:00"})
        quorum = raw.get("quorum", {"rule": "at_least_half"})
        numbering = raw.get("numbering", {"style": "sak"})
        off = frozenset(date.fromisoformat(day["date"]) for day in raw.get("non_working_days", ()))
        zone = str(raw.get("time_zone", "Europe/Oslo"))
        zone_named(zone)
        start = numbering.get("next", {})
        return cls(
            coordinator=str(raw.get("coordinator", "")),
            zone=zone,
            lang=str(raw.get("language", "nb")),
            country=str(raw.get("country", "NO")),
            authority=str(raw.get("authority", "")),
            mandate=str(raw.get("mandate", "")),
            profile=str(raw.get("rule_profile", "advisory_no")),
            numbering=str(numbering.get("style", "sak")),
            numbering_next=start if isinstance(start, Mapping) else {"*": int(start)},
            deadlines=Deadlines({**DEFAULT_DAYS, **raw.get("deadlines", {})}),
            workdays=WorkDays(off, Move(raw.get("deadline_moves", "previous_working_day"))),
            send_time=str(raw.get("send_time", "09:00")),
            quiet_hours=QuietHours(str(quiet["from"]), str(quiet["to"])),
            quorum_rule=str(quorum["rule"]),
            quorum_count=int(quorum.get("count", 0)),
            target_pct=int(raw.get("influence_target_pct", 80)),
            min_n=int(raw.get("min_n_stats", 5)),
            tie_rule=str(raw.get("tie_rule", "none")),
            raw=raw,
        )
