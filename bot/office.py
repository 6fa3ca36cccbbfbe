"""What the operator's commands do: councils and invitations, as plain values to print or to give to a machine."""

from __future__ import annotations

from datetime import date
from typing import Any

import holidays

from bot import council_setup
from bot.documents import letters
from bot.domain.calendars import local, local_date
from bot.domain.codes import shown
from bot.domain.councils import CouncilRules
from bot.domain.errors import Refusal
from bot.domain.rule_profiles import new_rules
from bot.phrases import Phrases
from bot.reply import rules_of
from bot.settings import Settings
from storage import councils, inbox, meetings, people
from storage.councils import CouncilRow
from storage.engine import Tx
from storage.invitations import Made
from storage.people import PersonRow

PROFILES = {"NO": "advisory_no", "SE": "advisory_se", "GB": "ppi_uk"}
YEARS_AHEAD = 5


def days_off(country: str, first: int) -> list[tuple[date, str]]:
    """The public holidays of a country for the coming years; the council may edit them."""
    if country not in PROFILES:
        raise Refusal("council-country-unknown", value=country)
    found = holidays.country_holidays(country, years=range(first, first + YEARS_AHEAD))
    return sorted((day, name) for day, name in found.items())


def create(tx: Tx, name: str, officer: str, phone: str, hours: str, country: str, lang: str, now: int) -> dict[str, Any]:
    """A council with its first officer; `code` lets them in."""
    year = local_date(now, "UTC").year
    off = days_off(country, year)
    rules = new_rules(PROFILES[country], council="", name=name, authority="", coordinator="", lang=lang, days_off=off)
    founded = council_setup.create_council(tx, rules, officer, now, phone=phone, hours=hours)
    return _made(founded.council, founded.officer, founded.made) | {"id": founded.council.id, "name": founded.council.name}


def invite(tx: Tx, council: str, name: str, role: str, now: int) -> dict[str, Any] | None:
    """A code for somebody; None when there is no such council."""
    row = council_setup.council_named(tx, council)
    if row is None:
        return None
    person, made = council_setup.invite_new(tx, row, name, role, now)
    return _made(row, person, made) | {"name": person.name}


def letter(tx: Tx, council: str, name: str, role: str, now: int, phrases: Phrases, settings: Settings) -> tuple[dict[str, Any], str] | None:
    """The same, with the letter as a page that can be printed."""
    row = council_setup.council_named(tx, council)
    if row is None:
        return None
    person, made = council_setup.invite_new(tx, row, name, role, now)
    page = letters.html(council_setup.letter_to(tx, row, person, made, _ways(tx, settings, made)), phrases)
    return _made(row, person, made) | {"name": person.name}, page


def all_letters(tx: Tx, council: str, now: int, phrases: Phrases, settings: Settings) -> tuple[int, str] | None:
    """A letter for everybody in the list who has not come in, as one page to print: how many, and the page."""
    row = council_setup.council_named(tx, council)
    if row is None:
        return None
    found = []
    for person in council_setup.without_account(tx, row.id):
        made = council_setup.invite_person(tx, row, person, now)
        found.append(council_setup.letter_to(tx, row, person, made, _ways(tx, settings, made)))
    return len(found), letters.book(found, phrases) if found else ""


def _ways(tx: Tx, settings: Settings, made: Made) -> tuple[letters.Way, ...]:
    """Telegram's name for the bot is known once it has run there."""
    return letters.ways(inbox.cursor(tx, "name:telegram") or "", settings.matrix_user, made.link)


def _made(council: CouncilRow, person: PersonRow, made: Made) -> dict[str, Any]:
    return {
        "council": council.name, "officer": person.name, "person": person.id, "code": shown(made.code),
        "until": f"{local(made.expires, council.zone):%Y-%m-%d}",
    }  # fmt: skip


def listed(tx: Tx) -> list[dict[str, Any]]:
    """Every council with how many people it has."""
    return [{"id": row.id, "name": row.name, "people": len(people.of_council(tx, row.id))} for row in councils.every(tx)]


def described(tx: Tx, council: str, now: int) -> dict[str, Any] | None:
    """A council's settings and people, readable."""
    row = council_setup.council_named(tx, council)
    if row is None:
        return None
    rules: CouncilRules = rules_of(row.rules)
    quiet = rules.quiet_hours
    return {
        "id": row.id, "name": row.name, "zone": row.zone, "language": row.lang, "mandate": rules.mandate or "-",
        "deadlines": ", ".join(f"{name} {days:+d}" for name, days in rules.deadlines.days.items()),
        "quiet": f"{quiet.start}–{quiet.end}",
        "bodies": ", ".join(body.name for body in councils.bodies(tx, row.id)),
        "people": ", ".join(person.name for person in people.of_council(tx, row.id)) or "-",
        "meetings": ", ".join(f"{meeting.day} {meeting.title}" for meeting in meetings.upcoming(tx, row.id, now)) or "-",
    }  # fmt: skip
