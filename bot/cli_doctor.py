"""What `radslag doctor` prints: a line for each thing, how to mend it below, and at the end how much there is to do."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from bot import doctor
from bot import settings as configuration
from bot.doctor import Finding
from bot.phrases import Phrases


def run(phrases: Phrases, lang: str, out: Callable[[str], None], *, online: bool, codes: Sequence[str], as_json: bool) -> int:
    """Look, print, and the exit code: 0 when there is nothing to mend."""
    try:
        findings = doctor.examine(configuration.read(), online=online, codes=codes)
    except configuration.WrongSettings as fault:
        findings = doctor.wrong(fault.faults)
    bad = sum(not finding.good for finding in findings)
    if as_json:
        out(json.dumps([finding.as_dict() for finding in findings], ensure_ascii=False))
        return 1 if bad else 0
    for finding in findings:
        _print(phrases, lang, out, finding)
    out("")
    out(phrases.say("cli-doctor-to-do", lang, facts={"many": bad}) if bad else phrases.say("cli-doctor-all-good", lang))
    return 1 if bad else 0


def _print(phrases: Phrases, lang: str, out: Callable[[str], None], finding: Finding) -> None:
    key = f"cli-doctor-{finding.name}-{finding.what}"
    mark = "bad" if not finding.good else "look" if finding.name == "delivery" else "good"
    out(f"{phrases.say(f'cli-doctor-mark-{mark}', lang)}: {phrases.say(key, lang, facts=dict(finding.facts))}")
    if not finding.good:
        out("  " + (_setting(phrases, lang, finding) if finding.name == "settings" else phrases.say(f"{key}-mend", lang)))


def _setting(phrases: Phrases, lang: str, finding: Finding) -> str:
    key = f"cli-setting-{finding.facts['code']}"
    return phrases.say(key if phrases.has(key) else "cli-setting-other", lang)
