"""`radslag lint FILE`: says where a text is hard to read or untrue, and what to write instead; anybody can try it without a council."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import typer

Words = Callable[..., str]
Fail = Callable[..., typer.Exit]
FOUND, UNREADABLE = 1, 2
STDIN = Path("-")
ONLY_CHAT = frozenset({"R13"})  # a paper may have tables
SHOWN = 72  # letters of a place that is long


class Page(NamedTuple):
    """What was in the file: its kind, its words, and whether a place is a line of the file or a part of a document."""

    kind: str
    text: str
    lines: bool


class Unreadable(Exception):
    """The key of the phrase that says why."""


def read(path: Path) -> Page:
    """The words of a file. It is opened in a child process only; a text file is then decoded here, for its line numbers."""
    from bot.documents.extract_text import decoded  # noqa: PLC0415 - help answers without loading everything
    from bot.plain_language.pages import readable  # noqa: PLC0415
    from bot.work import KINDS, LARGEST, in_child  # noqa: PLC0415

    logging.getLogger("radslag.work").setLevel(logging.ERROR)  # why a file is not read is the answer, not a line of a log
    data = sys.stdin.buffer.read(LARGEST + 1) if path == STDIN else path.read_bytes() if path.stat().st_size <= LARGEST else None
    if data is None or len(data) > LARGEST:
        raise Unreadable("intake-too-large")
    came = in_child(KINDS["read_paper"], {"name": "paper.txt" if path == STDIN else path.name}, {"file": data})
    if came.done is None:
        raise Unreadable(came.key or f"intake-{came.fault}")
    kind = str(came.done.facts["kind"])
    if kind in ("text", "markdown"):
        return Page(kind, readable(decoded(data), kind), lines=True)
    return Page(kind, readable(str(came.done.facts["text"]).replace("\n\n", "\n"), kind), lines=False)


def run(file: Path, words: Words, fail: Fail, *, lang: str, profile: str, message: bool, as_json: bool) -> None:
    """The command: exit 0 when nothing asks to be mended, 1 when something does, 2 when the file cannot be read."""
    from bot.clock import SystemClock  # noqa: PLC0415
    from bot.domain.calendars import local_date  # noqa: PLC0415
    from bot.domain.languages import LANGUAGES  # noqa: PLC0415
    from bot.phrases import PROFILES  # noqa: PLC0415

    if lang and lang not in LANGUAGES:
        raise fail("cli-lint-no-language", language=lang, known=", ".join(LANGUAGES))
    if profile not in PROFILES:
        raise fail("cli-lint-no-profile", profile=profile, known=", ".join(PROFILES))
    if file != STDIN and not file.is_file():
        raise fail("cli-lint-no-file", file=str(file))
    try:
        page = read(file)
    except Unreadable as why:
        raise _refused(str(why), words, as_json=as_json) from None
    said = checked(page, lang, profile, local_date(SystemClock().now(), "Europe/Oslo"), words, message=message)
    if not said["language"]:
        raise fail("cli-lint-which-language", known=", ".join(LANGUAGES))
    typer.echo(json.dumps(said, ensure_ascii=False) if as_json else "\n".join(told(said, words)))
    raise typer.Exit(FOUND if said["asked"] else 0)


def _refused(key: str, words: Words, *, as_json: bool) -> typer.Exit:
    reason = f"{words(key)}. {words(f'{key}-body')}"
    if as_json:
        typer.echo(json.dumps({"unreadable": True, "reason": reason, "code": key.removeprefix("intake-")}, ensure_ascii=False))
    else:
        typer.echo(reason, err=True)
    return typer.Exit(UNREADABLE)


def checked(page: Page, lang: str, profile: str, today: date, words: Words, *, message: bool) -> dict[str, Any]:
    """Everything found, as `--json` prints it; `asked` is how many findings ask to be mended, hints left out."""
    from bot.plain_language.lint import Text, lint  # noqa: PLC0415
    from bot.plain_language.lint_sentences import language  # noqa: PLC0415
    from bot.plain_language.lix import measure  # noqa: PLC0415

    known = lang or language(page.text)
    if not known:
        return {"language": ""}
    text = page.text
    found = [one for one in lint(Text(text, known, profile, today=today, message=message)) if message or one.rule not in ONLY_CHAT]
    reading = measure(text)
    figures = {
        "lix": round(reading.lix, 1), "band": reading.band, "rix": round(reading.rix, 1), "ovix": round(measure(text, prose=False).ovix, 1),
        "words": reading.words, "sentences": reading.sentences, "mean": round(reading.mean, 1), "longest": reading.longest,
        "splitter": reading.version,
    }  # fmt: skip
    findings = [
        {
            "rule": one.rule, "severity": one.severity, "stops": one.stops, "line": one.line(text),
            "text": text[one.start : one.end].strip() if one.start >= 0 else "",
            "problem": words(one.key, **one.facts), "suggestion": one.better if one.fits else str(one.facts["better"]), "safe": one.safe,
        }
        for one in found
    ]  # fmt: skip
    asked = sum(one.severity != "H" for one in found)
    return {
        "language": known, "profile": profile, "kind": page.kind, "lines": page.lines, "asked": asked, "reading": figures,
        "findings": findings,
    }  # fmt: skip


def told(said: dict[str, Any], words: Words) -> Iterator[str]:
    """The same for people: line by line, then the figures."""
    place = "cli-lint-line" if said["lines"] else "cli-lint-part"
    for one in said["findings"]:
        where = words(place, n=one["line"]) if one["line"] else words("cli-lint-whole")
        weight = "cli-lint-stops" if one["stops"] else "cli-lint-hint" if one["severity"] == "H" else "cli-lint-asks"
        known = not one["text"] or one["text"] in one["problem"]
        yield f"{where} · {words(weight)} · {one['problem']} ({one['rule']})" + ("" if known else f"\n    {_shortened(one['text'])}")
    if not said["findings"]:
        yield words("cli-lint-clean")
    figures = said["reading"]
    if figures["words"]:
        band = words(f"cli-lint-band-{figures['band'].replace('_', '-')}")
        yield words("cli-lint-lix", lix=round(figures["lix"]), band=band, words=figures["words"], version=figures["splitter"])
        yield words("cli-lint-mean", mean=round(figures["mean"]), longest=figures["longest"])


def _shortened(text: str) -> str:
    """Enough of a long place to find it."""
    line = " ".join(text.split())
    return line if len(line) <= SHOWN else line[: line.rfind(" ", 0, SHOWN)] + " …"
