"""Is everything in order? Each check says what it found; the words say how to mend it."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.clock import SystemClock
from bot.domain.calendars import local_date
from bot.settings import Settings
from storage import audit, councils, migration, outbox
from storage.engine import Store

ZONES = ("Europe/Oslo", "Europe/Stockholm", "Europe/London")
FIRST_YEAR, LAST_YEAR = 2026, 2100


class Finding(NamedTuple):
    """One check: `name` has its words in `locales/`, `detail` is what was found, without secrets."""

    name: str
    good: bool
    detail: str


def examine(settings: Settings) -> list[Finding]:
    """All checks, in the order in which one would mend them. Nothing is changed."""
    checks: list[Callable[[Settings], Finding]] = [_settings, _folder, _rights, _clock, _zones, _fonts, _networks, _database]
    findings = [check(settings) for check in checks]
    if findings[-1].good:
        findings.extend(_inside(settings))
    return findings


def _settings(settings: Settings) -> Finding:
    return Finding("settings", True, settings.instance)


def _folder(settings: Settings) -> Finding:
    folder = settings.data_dir
    if not folder.is_dir():
        return Finding("folder", False, str(folder))
    try:
        probe = folder / ".radslag-probe"
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as fault:
        return Finding("folder", False, f"{folder}: {type(fault).__name__}")
    return Finding("folder", True, str(folder))


def _rights(settings: Settings) -> Finding:
    keys = settings.data_dir / "keys"
    if not keys.is_dir():
        return Finding("rights", True, "-")
    mode = stat.S_IMODE(keys.stat().st_mode)
    return Finding("rights", mode & 0o077 == 0, oct(mode))


def _clock(_settings: Settings) -> Finding:
    today = local_date(SystemClock().now(), "UTC")
    return Finding("clock", FIRST_YEAR <= today.year <= LAST_YEAR, today.isoformat())


def _zones(_settings: Settings) -> Finding:
    try:
        for zone in ZONES:
            ZoneInfo(zone)
    except ZoneInfoNotFoundError as fault:
        return Finding("zones", False, str(fault))
    return Finding("zones", True, ", ".join(ZONES))


def _fonts(_settings: Settings) -> Finding:
    try:
        import font_source_sans_pro  # type: ignore[import-untyped]  # noqa: PLC0415
    except ImportError as fault:
        return Finding("fonts", False, str(fault))
    files = Path(font_source_sans_pro.__file__).parent / "files"
    return Finding("fonts", files.is_dir(), "Source Sans Pro")


def _networks(settings: Settings) -> Finding:
    known = (("Telegram", settings.telegram_token.get_secret_value()), ("Matrix", settings.matrix_homeserver))
    names = [name for name, on in known if on]
    return Finding("networks", bool(names), ", ".join(names) or "-")


def _database(settings: Settings) -> Finding:
    try:
        now, newest = migration.version(settings.url), migration.newest()
    except Exception as fault:  # whatever the driver raises, the operator needs a sentence
        return Finding("database", False, type(fault).__name__)
    return Finding("database", now == newest, now or "-")


def _inside(settings: Settings) -> list[Finding]:
    store = Store(settings.url).open()
    try:
        with store.begin() as tx:
            broken, waiting = [], 0
            for council in councils.every(tx):
                broken += [f"{council.name}: {fault.what} {fault.seq}" for fault in audit.verify(tx, council.id)]
                waiting += len(outbox.undelivered(tx, council.id))
        return [Finding("audit", not broken, "; ".join(broken[:3]) or "-"), Finding("delivery", waiting == 0, str(waiting))]
    finally:
        store.close()
