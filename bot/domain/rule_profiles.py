"""Ready-made sets of rules for the kinds of council there are, to start from and change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from bot.domain.calendars import Move
from bot.domain.deadlines import DEFAULT_DAYS
from bot.domain.errors import Refusal
from bot.domain.values import Json

TIE_RULES = ("chair", "lot", "none")


@dataclass(frozen=True, slots=True)
class Profile:
    """What a council of this kind starts with. `formal` councils keep a protocol, the others notes."""

    name: str
    country: str
    zone: str
    lang: str
    numbering: str = "sak"
    quorum: str = "at_least_half"
    tie_rule: str = "chair"
    formal: bool = False
    currency: str = "NOK"


_ALL = (
    Profile("advisory_no", "NO", "Europe/Oslo", "nb"),
    Profile("statutory_no", "NO", "Europe/Oslo", "nb", formal=True),
    Profile("health_trust_no", "NO", "Europe/Oslo", "nb"),
    Profile("advisory_se", "SE", "Europe/Stockholm", "sv", "paragraph", currency="SEK"),
    Profile("statutory_se", "SE", "Europe/Stockholm", "sv", "paragraph", "more_than_half", formal=True, currency="SEK"),
    Profile("ppi_uk", "GB", "Europe/London", "en", "per_meeting", tie_rule="none", currency="GBP"),
)
PROFILES: Mapping[str, Profile] = MappingProxyType({profile.name: profile for profile in _ALL})


def new_rules(
    profile_name: str,
    *,
    council: str,
    name: str,
    authority: str,
    coordinator: str,
    lang: str = "",
    mandate: str = "",
    days_off: Iterable[tuple[date, str]] = (),
) -> dict[str, Json]:
    """The settings of a new council, in the shape that `CouncilRules.parse` reads and a secretary can edit."""
    profile = PROFILES.get(profile_name)
    if profile is None:
        raise Refusal("council-profile-unknown", profile=profile_name)
    off: list[Json] = [{"date": day.isoformat(), "name": called} for day, called in sorted(days_off)]
    return {
        "id": council,
        "name": name,
        "authority": authority,
        "country": profile.country,
        "time_zone": profile.zone,
        "language": lang or profile.lang,
        "rule_profile": profile.name,
        "mandate": mandate,
        "numbering": {"style": profile.numbering},
        "deadlines": dict(DEFAULT_DAYS),
        "deadline_moves": Move.PREVIOUS.value,
        "non_working_days": off,
        "send_time": "09:00",
        "quiet_hours": {"from": "21:00", "to": "08:00"},
        "quorum": {"rule": profile.quorum},
        "influence_target_pct": 80,
        "min_n_stats": 5,
        "tie_rule": profile.tie_rule,
        "coordinator": coordinator,
    }
