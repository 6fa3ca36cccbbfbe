"""How well agendas are read: recall and precision of items, numbers as printed, facts, and what was invented."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from bot.documents.extract import extract
from bot.documents.intake import as_json
from bot.domain.agenda_text_read import read_agenda
from bot.domain.errors import Refusal

CORPUS = Path(__file__).resolve().parent / "agendas"
FACTS = ("body", "date", "start", "end", "place")
NOTHING: dict[str, Any] = {**dict.fromkeys(FACTS), "items": [], "deadlines": []}
TODAY = date(2027, 1, 20)


@dataclass
class Score:
    """Counts over a corpus; `wrong` says where to look."""

    items: list[int] = field(default_factory=lambda: [0, 0, 0])  # right, expected, found
    numbers: list[int] = field(default_factory=lambda: [0, 0])
    facts: dict[str, list[int]] = field(default_factory=lambda: {name: [0, 0] for name in FACTS})
    deadlines: list[int] = field(default_factory=lambda: [0, 0, 0])
    papers: list[int] = field(default_factory=lambda: [0, 0])
    refused: list[int] = field(default_factory=lambda: [0, 0])
    invented: int = 0
    wrong: list[str] = field(default_factory=list)

    def ratio(self, name: str) -> float:
        """One figure between 0 and 1."""
        return {
            "recall": _share(self.items[0], self.items[1]), "precision": _share(self.items[0], self.items[2]),
            "numbers": _share(*self.numbers), "deadline_recall": _share(self.deadlines[0], self.deadlines[1]),
            "deadline_precision": _share(self.deadlines[0], self.deadlines[2]), "papers": _share(*self.papers),
            "refused": _share(*self.refused),
            **{name: _share(*counts) for name, counts in self.facts.items()},
        }[name]  # fmt: skip

    def lines(self) -> Iterator[str]:
        """The figures as lines."""
        for name in ("recall", "precision", "numbers", *FACTS, "deadline_recall", "deadline_precision", "papers", "refused"):
            yield f"{name:20} {self.ratio(name):.3f}"
        yield f"{'invented':20} {self.invented}"


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def parsed(path: Path) -> dict[str, Any]:
    """What the product makes of a file."""
    try:
        return as_json(read_agenda(extract(path.read_bytes(), path.name).lines, TODAY))
    except Refusal as no:
        return {"unreadable": True, "reason": no.key}


def documents(corpus: Path = CORPUS) -> list[Path]:
    """The files of a corpus."""
    return [
        path
        for path in sorted(corpus.iterdir())
        if (path.is_file() and path.suffix not in (".json", ".md")) or (path.stem[:2].isdigit() and path.suffix == ".md")
    ]


def score(corpus: Path = CORPUS) -> Score:
    """Read every document of a corpus and compare."""
    found = Score()
    for path in documents(corpus):
        expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        compare(found, path.name, expected, parsed(path))
    return found


def compare(found: Score, name: str, expected: Mapping[str, Any], got: Mapping[str, Any]) -> None:
    """One document."""
    if expected.get("unreadable") or got.get("unreadable"):
        found.refused[1] += 1
        right = bool(expected.get("unreadable")) and got.get("reason") == "intake-" + str(expected.get("reason", "")).replace("_", "-")
        found.refused[0] += right
        if not right:
            found.wrong.append(f"{name}: {got.get('reason', 'read')} for {expected.get('reason', 'a good agenda')}")
        if not expected.get("unreadable"):
            _meeting(found, name, expected, NOTHING)
        return
    _meeting(found, name, expected, got)
    if len(expected.get("more", ())) != len(got.get("more", ())):
        found.wrong.append(f"{name}: {1 + len(got.get('more', ()))} meetings")
    for further, other in zip(expected.get("more", ()), got.get("more", ()), strict=False):
        _meeting(found, name, {"body": other["body"], "deadlines": [], **further}, other)
    for flag in ("cancelled",):
        if bool(expected.get(flag)) != bool(got.get(flag)):
            found.wrong.append(f"{name}: {flag} {got.get(flag)}")
    for question in expected.get("questions", ()):
        if question not in got.get("questions", ()):
            found.wrong.append(f"{name}: does not ask {question}")


def _meeting(found: Score, name: str, expected: Mapping[str, Any], got: Mapping[str, Any]) -> None:
    for fact in FACTS:
        found.facts[fact][1] += 1
        same = _same(fact, expected[fact], got[fact])
        found.facts[fact][0] += same
        if not same:
            found.wrong.append(f"{name}: {fact} {got[fact]!r} for {expected[fact]!r}")
            found.invented += expected[fact] is None
    left = [(item["number"], item["title"]) for item in got["items"]]
    found.items[1] += len(expected["items"])
    found.items[2] += len(left)
    for item in expected["items"]:
        match = next((one for one in left if _plain(one[1]) == _plain(item["title"])), None)
        if match is None:
            found.wrong.append(f"{name}: lacks {item['number']} {item['title']}")
            continue
        left.remove(match)
        found.items[0] += 1
        found.numbers[1] += 1
        found.numbers[0] += match[0] == item["number"]
        if match[0] != item["number"]:
            found.wrong.append(f"{name}: number {match[0]!r} for {item['number']!r}")
        known = next(one for one in got["items"] if one["title"] == match[1])
        found.papers[1] += len(item.get("papers", ()))
        found.papers[0] += len(set(item.get("papers", ())) & set(known.get("papers", ())))
    for number, title in left:
        found.wrong.append(f"{name}: has too much {number} {title}")
    _deadlines(found, name, expected, got)


def _deadlines(found: Score, name: str, expected: Mapping[str, Any], got: Mapping[str, Any]) -> None:
    left = list(got["deadlines"])
    found.deadlines[1] += len(expected["deadlines"])
    found.deadlines[2] += len(left)
    for one in expected["deadlines"]:
        match = next((other for other in left if other["date"] == one["date"] and one["what"].casefold() in other["what"].casefold()), None)
        if match is None:
            found.wrong.append(f"{name}: lacks deadline {one} in {got['deadlines']}")
            continue
        left.remove(match)
        found.deadlines[0] += 1
    for one in left:
        found.wrong.append(f"{name}: has too much deadline {one}")
        found.invented += 1


def _plain(text: str) -> str:
    return re.sub(r"\W+", " ", text.casefold()).strip()


def _same(fact: str, expected: str | None, got: str | None) -> bool:
    if expected is None or got is None or fact in ("date", "start", "end"):
        return expected == got
    return _plain(expected).removeprefix("the ") == _plain(got).removeprefix("the ")


if __name__ == "__main__":
    import sys

    made = score(Path(sys.argv[1]) if len(sys.argv) > 1 else CORPUS)
    print("\n".join([*made.wrong, "", *made.lines()]))
