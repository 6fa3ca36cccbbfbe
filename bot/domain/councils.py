"""The rules a council lives by, as settings that people can read: dates, quiet hours, quorum, numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from typing import Any

from bot.domain.agenda import STYLES
from bot.domain.calendars import Move, QuietHours, WorkDays, clock_time, zone_named
from bot.domain.deadlines import Deadlines
from bot.domain.errors import Refusal
from bot.domain.languages import LANGUAGES
from bot.domain.meetings import Quorum
from bot.domain.rule_profiles import PROFILES, TIE_RULES

COUNTRIES = ("NO", "SE", "GB")
FEW = 3  # answers: with fewer, a figure tells what one person said


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
    yearly_month: int = 12
    raw: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def parse(cls, raw: Mapping[str, Any]) -> CouncilRules:
        """From the shape of a year's `council`; what is missing takes the defaults of a new council."""
        try:
            rules = cls._parse(raw)
        except (KeyError, TypeError, ValueError, AttributeError) as fault:
            raise Refusal("council-rules-broken", what=type(fault).__name__) from None
        rules._check()
        return rules

    @classmethod
    def _parse(cls, raw: Mapping[str, Any]) -> CouncilRules:
        profile = PROFILES.get(str(raw.get("rule_profile", "advisory_no")))
        if profile is None:
            raise Refusal("council-profile-unknown", profile=str(raw["rule_profile"]))
        quiet = raw.get("quiet_hours", {"from": "21:00", "to": "08:00"})
        quorum = raw.get("quorum", {"rule": profile.quorum})
        numbering = raw.get("numbering", {"style": profile.numbering})
        start = numbering.get("next", {})
        off = frozenset(date.fromisoformat(day["date"]) for day in raw.get("non_working_days", ()))
        return cls(
            coordinator=str(raw.get("coordinator", "")),
            zone=str(raw.get("time_zone", profile.zone)),
            lang=str(raw.get("language", profile.lang)),
            country=str(raw.get("country", profile.country)),
            authority=str(raw.get("authority", "")),
            mandate=str(raw.get("mandate", "")),
            profile=profile.name,
            numbering=str(numbering.get("style", profile.numbering)),
            numbering_next={str(year): int(first) for year, first in start.items()},
            deadlines=Deadlines({str(name): int(days) for name, days in raw.get("deadlines", {}).items()}),
            workdays=WorkDays(off, Move(raw.get("deadline_moves", Move.PREVIOUS))),
            send_time=str(raw.get("send_time", "09:00")),
            quiet_hours=QuietHours(str(quiet["from"]), str(quiet["to"])),
            quorum_rule=str(quorum["rule"]),
            quorum_count=int(quorum.get("count", 0)),
            target_pct=int(raw.get("influence_target_pct", 80)),
            min_n=int(raw.get("min_n_stats", 5)),
            tie_rule=str(raw.get("tie_rule", profile.tie_rule)),
            yearly_month=int(raw.get("yearly_month", 12)),
            raw=raw,
        )

    def _check(self) -> None:
        """Refuse what no council could live by."""
        zone_named(self.zone)
        for clock in (self.send_time, self.quiet_hours.start, self.quiet_hours.end):
            clock_time(clock)
        Quorum(self.quorum_rule, self.quorum_count)
        _known("country", self.country, COUNTRIES)
        _known("language", self.lang, LANGUAGES)
        _known("numbering", self.numbering, STYLES)
        _known("tie-rule", self.tie_rule, TIE_RULES)
        if any(first < 1 for first in self.numbering_next.values()):
            raise Refusal("council-numbering-start")
        if not 0 <= self.target_pct <= 100:
            raise Refusal("council-target-not-percent", target=self.target_pct)
        if not 1 <= self.yearly_month <= 12:
            raise Refusal("council-month-unknown", month=self.yearly_month)
        if self.min_n < 1:
            raise Refusal("council-least-answers", least=self.min_n)

    @property
    def quorum(self) -> Quorum:
        """How many seats it takes."""
        return Quorum(self.quorum_rule, self.quorum_count)


def _known(setting: str, value: str, choices: tuple[str, ...]) -> None:
    if value not in choices:
        raise Refusal(f"council-{setting}-unknown", value=value)


def doubts(rules: CouncilRules) -> tuple[str, ...]:
    """What a secretary should look at once more; keys of phrases, none of them a hindrance."""
    days = rules.deadlines.days
    before = ("call_for_items", "proposals_close", "papers_out", "comments_close")
    found = []
    if any(days[first] > days[then] for first, then in pairwise(before)):
        found.append("council-doubt-order")
    if days["comments_close"] > 0 or days["papers_out"] > 0:
        found.append("council-doubt-after-meeting")
    if not days["papers_out"] <= days["comment_reminder"] <= days["comments_close"]:
        found.append("council-doubt-reminder-outside-window")
    if days["draft_minutes"] > days["objections_close"]:
        found.append("council-doubt-objections-before-draft")
    if rules.quiet_hours.quiet(clock_time(rules.send_time)):
        found.append("council-doubt-send-time-quiet")
    if not rules.workdays.off:
        found.append("council-doubt-no-days-off")
    if rules.min_n < FEW:
        found.append("council-doubt-few-answers")
    return tuple(found)
