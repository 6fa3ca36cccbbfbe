"""Reads the texts of `corpus/` and counts what the check finds: planted faults, and alarms on good texts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NamedTuple

from bot.plain_language.lint import Finding, Text, lint

BATCHES = ("", "-second", "-third")  # written before the rules were tuned, after that, and after the second mending
CORPUS = Path(__file__).parent / "corpus"
TODAY = date(2027, 2, 1)
_CHOICE = re.compile(r"^\d+\. (.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Sample:
    """A text with the faults that were planted in it: rule and words; `-` when it is about the whole."""

    name: str
    text: Text
    faults: tuple[tuple[str, str], ...]


class Score(NamedTuple):
    """What came of a file."""

    planted: int
    missed: tuple[str, ...]
    good: int
    alarms: tuple[str, ...]

    @property
    def found(self) -> float:
        return 100 * (self.planted - len(self.missed)) / self.planted

    @property
    def false(self) -> float:
        """Share of the good texts in which something asked to be mended; hints ask nothing."""
        return 100 * len({alarm.split(" ", 1)[0] for alarm in self.alarms}) / self.good


def samples(name: str) -> Iterator[Sample]:
    """The texts of `corpus/<name>.txt`."""
    lang = name.split("-", maxsplit=1)[0]
    for block in (CORPUS / f"{name}.txt").read_text(encoding="utf-8").split("=== ")[1:]:
        head, _, body = block.partition("\n---\n")
        first, *faults = head.strip().split("\n")
        body, _, listed = body.strip().partition("\nchoices: ")
        title, profile, *flags = first.split()
        last = next((date.fromisoformat(flag[9:]) for flag in flags if flag.startswith("deadline=")), None)
        labels = tuple(listed.split(" | ")) if listed else tuple(_CHOICE.findall(body)) if "choices" in flags else ()
        text = Text(
            body.strip(), lang, profile, labels, "asks" in flags, last, TODAY, message="paper" not in flags, whole="whole" in flags
        )  # fmt: skip
        pairs = (tuple(fault.split(": ", 1)) for fault in faults)
        yield Sample(title, text, tuple((rule, at.replace("\\n", "\n")) for rule, at in pairs))


def is_found(rule: str, at: str, text: str, findings: tuple[Finding, ...]) -> bool:
    """Whether the rule fired where the fault was planted."""
    mine = [one for one in findings if one.rule == rule]
    if at == "-":
        return bool(mine)
    start = text.find(at)
    assert start >= 0 or rule in ("R22", "R24"), f"{at} does not stand in the text"
    return any(one.start < 0 or (one.start < start + len(at) and one.end > start) for one in mine)


def whole_score(lang: str) -> Score:
    """All the batches of a language together."""
    each = [score(f"{lang}{batch}", f"{lang}{batch}-good") for batch in BATCHES]
    missed = tuple(one for found in each for one in found.missed)
    alarms = tuple(one for found in each for one in found.alarms)
    return Score(sum(one.planted for one in each), missed, sum(one.good for one in each), alarms)


def score(faulty: str, good: str) -> Score:
    """What the check finds in a file of faults and in a file of good texts."""
    planted, missed = 0, []
    for sample in samples(faulty):
        findings = lint(sample.text)
        for rule, at in sample.faults:
            planted += 1
            if not is_found(rule, at, sample.text.text, findings):
                missed.append(f"{sample.name} {rule} {at}")
    alarms, count = [], 0
    for sample in samples(good):
        count += 1
        body = sample.text.text
        asked = [one for one in lint(sample.text) if one.severity != "H"]
        alarms += [f"{sample.name} {one.rule} {one.key} {body[one.start : one.end] if one.start >= 0 else '-'}" for one in asked]
    return Score(planted, tuple(missed), count, tuple(alarms))
