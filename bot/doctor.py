"""Is everything in order? Each check says what it found; the words say how to mend it."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot import audit as heads
from bot import health
from bot.clock import SystemClock, only_one
from bot.domain.calendars import local_date
from bot.domain.values import Fact
from bot.probing import Answer, ask
from bot.settings import Settings
from bot.voice import choosing
from storage import councils, migration, outbox, soundness
from storage.engine import Store, Tx
from storage.instance import Busy

ZONES = ("Europe/Oslo", "Europe/Stockholm", "Europe/London")
FIRST_YEAR, LAST_YEAR = 2026, 2100
SKEW = 60.0  # seconds
_MICROS = 1_000_000


@dataclass(frozen=True)
class Finding:
    """One check. `name` and `what` name its words (`cli-doctor-<name>-<what>`, `…-mend`); `facts` never hold a secret."""

    name: str
    what: str
    good: bool = True
    facts: Mapping[str, Fact] = field(default_factory=dict)

    def as_dict(self) -> dict[str, object]:
        """For machines."""
        return {"name": self.name, "good": self.good, "what": self.what, "facts": {key: str(fact) for key, fact in self.facts.items()}}


def wrong(faults: Sequence[tuple[str, str]]) -> list[Finding]:
    """Settings that cannot be used: nothing else can be looked at."""
    return [Finding("settings", "wrong", False, {"setting": name, "code": code}) for name, code in faults]


def examine(settings: Settings, *, online: bool = True, codes: Sequence[str] = ()) -> list[Finding]:
    """All checks, in the order in which one would mend them. Nothing is changed. `codes`: heads of the log that people have kept."""
    findings = [_folder(settings), *_rights(settings), *_clock(settings, online=online), _zones(), _fonts(), _voice(settings)]
    findings.append(_database(settings))
    if findings[-1].good:
        findings.extend(_inside(settings, codes))
    return findings


def _folder(settings: Settings) -> Finding:
    folder = settings.data_dir
    facts: dict[str, Fact] = {"folder": str(folder.resolve())}
    if not folder.is_dir():
        return Finding("folder", "missing", False, facts)
    try:
        probe = folder / ".radslag-probe"
        probe.write_bytes(b"")
        probe.unlink()
    except OSError:
        return Finding("folder", "closed", False, facts)
    return Finding("folder", "good", True, facts)


def _rights(settings: Settings) -> Iterator[Finding]:
    """Who else can read the database, the keys and the tokens."""
    folder, env = settings.data_dir, Path(".env")
    inside = [settings.database_file, folder / "keys", *sorted((folder / "keys").glob("*"))]
    shut = folder.is_dir() and not stat.S_IMODE(folder.stat().st_mode) & 0o011
    if not shut and any(each is not None and each.exists() and stat.S_IMODE(each.stat().st_mode) & 0o077 for each in inside):
        yield Finding("rights", "open", False, {"folder": str(folder.resolve())})
    elif env.is_file() and settings.secrets and stat.S_IMODE(env.stat().st_mode) & 0o077:
        yield Finding("rights", "env", False, {"file": str(env.resolve())})
    else:
        yield Finding("rights", "good")


def _clock(settings: Settings, *, online: bool) -> Iterator[Finding]:
    """The clock, then each network: the networks know what time it is."""
    now = SystemClock().now() / _MICROS
    today = local_date(int(now) * _MICROS, "UTC")
    answers = {name: ask(url, now, token) for name, url, token in _places(settings)} if online else {}
    known = [answer.ahead for answer in answers.values() if answer.ahead is not None]
    ahead = min(known, key=abs) if known else 0.0
    if not FIRST_YEAR <= today.year <= LAST_YEAR:
        yield Finding("clock", "year", False, {"day": today.isoformat()})
    elif abs(ahead) > SKEW:
        yield Finding("clock", "fast" if ahead > 0 else "slow", False, {"minutes": max(1, round(abs(ahead) / 60))})
    else:
        yield Finding("clock", "good" if known else "alone", True, {"day": today.isoformat()})
    named = [name for name, on in (("telegram", settings.telegram_token.get_secret_value()), ("matrix", settings.matrix_homeserver)) if on]
    if not named:
        yield Finding("networks", "none", False)
    for name in named:
        yield _network(name, answers.get(name), settings)


def _places(settings: Settings) -> Iterator[tuple[str, str, str]]:
    """Where to ask."""
    if token := settings.telegram_token.get_secret_value():
        yield "telegram", f"{settings.telegram_api_url}/bot{token}/getMe", ""
    if home := settings.matrix_homeserver:
        token = settings.matrix_token.get_secret_value()
        yield "matrix", f"{home}/_matrix/client/" + ("v3/account/whoami" if token else "versions"), token


def _network(name: str, answer: Answer | None, settings: Settings) -> Finding:
    who = settings.matrix_user
    if answer is None:
        return Finding(name, "unasked")
    if answer.status == 200:
        found = answer.body.get("result")
        if name == "telegram" and isinstance(found, dict):
            return Finding(name, "good", True, {"name": f"@{found.get('username', '?')}"})
        if name == "matrix" and ("versions" in answer.body or answer.body.get("user_id") == who):
            return Finding(name, "good", True, {"name": who})
        return Finding(name, "other", False, {"name": str(answer.body.get("user_id", ""))} if name == "matrix" else {})
    if answer.status in (401, 403, 404):
        return Finding(name, "refused", False)
    return Finding(name, "silent" if answer.status == 0 else "trouble", False, {"status": answer.status})


def _zones() -> Finding:
    try:
        for zone in ZONES:
            ZoneInfo(zone)
    except ZoneInfoNotFoundError:
        return Finding("zones", "missing", False)
    return Finding("zones", "good")


def _fonts() -> Finding:
    try:
        import font_source_sans_pro  # type: ignore[import-untyped]  # noqa: PLC0415
    except ImportError:
        return Finding("fonts", "missing", False)
    there = (Path(font_source_sans_pro.__file__).parent / "files").is_dir()
    return Finding("fonts", "good" if there else "missing", there)


def _voice(settings: Settings) -> Finding:
    """Can messages be read aloud here? Only a voice that was asked for by name is missed."""
    found = choosing.given(
        settings.voice, program=settings.voice_program, models=settings.voice_models, url=settings.voice_url, token="",
        languages=settings.voice_languages,
    )  # fmt: skip
    if not found:
        return Finding("voice", "none") if settings.voice in ("auto", "none") else Finding("voice", "missing", False)
    spoken = choosing.voice_of(found).languages()
    return Finding("voice", "good", True, {"name": str(found["engine"]), "languages": ", ".join(sorted(spoken))})


def _database(settings: Settings) -> Finding:
    file = settings.database_file
    if file is not None and not file.exists():
        lost = (settings.data_dir / "keys").is_dir() and any((settings.data_dir / "keys").iterdir())
        return Finding("database", "gone" if lost else "none", False)
    if file is not None and not os.access(file, os.R_OK | os.W_OK):
        return Finding("database", "closed", False, {"file": str(file)})
    if file is not None and (found := soundness.faults(file)):
        return Finding("database", "broken", False, {"file": str(file), "fault": found[0]})
    try:
        now, newest = migration.version(settings.url), migration.newest()
    except Exception:  # whatever the driver raises, the operator needs a sentence
        return Finding("database", "unreached", False)
    if now == newest:
        return Finding("database", "good", True, {"version": now})
    return Finding("database", "old" if now else "empty", False)


def _inside(settings: Settings, codes: Sequence[str]) -> Iterator[Finding]:
    """What the database says of its councils, and whether the bot is at work."""
    store = Store(settings.url).open()
    try:
        with store.begin() as tx:
            many = 0
            for council in councils.every(tx):
                yield from _council(tx, council.id, council.name, codes)
                many += 1
            yield Finding("councils", "good" if many else "none", bool(many), {"many": many})
            yield _running(tx, settings)
    finally:
        store.close()


def _council(tx: Tx, council_id: str, name: str, codes: Sequence[str]) -> Iterator[Finding]:
    try:
        broken = heads.check(tx, council_id, codes)
    except ValueError:
        yield Finding("audit", "no-code", False, {"council": name})
        return
    facts: dict[str, Fact] = {"council": name}
    yield Finding("audit", "broken", False, facts | {"number": broken[0].seq}) if broken else Finding("audit", "good", True, facts)
    if missed := len(outbox.undelivered(tx, council_id)):
        yield Finding("delivery", "waiting", True, facts | {"many": missed})


def _running(tx: Tx, settings: Settings) -> Finding:
    """Does a process hold the name, and are its networks alive?"""
    try:
        with only_one(settings.url, settings.data_dir, settings.instance):
            return Finding("running", "stopped")
    except Busy:
        pass
    names = [name for name, on in (("telegram", settings.telegram_token.get_secret_value()), ("matrix", settings.matrix_homeserver)) if on]
    found = health.look(tx, SystemClock().now(), names).findings
    quiet = [one.where for one in found if one.what == "silent"]
    if quiet:
        return Finding("running", "silent", False, {"name": ", ".join(name.capitalize() for name in quiet)})
    waits = sum(one.many for one in found if one.what in ("waiting", "inbox"))
    return Finding("running", "behind", False, {"many": waits}) if waits else Finding("running", "good")
