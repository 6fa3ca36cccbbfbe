"""`radslag agenda FILE`: reads an agenda and shows what was understood, so that anybody can try it without a council."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import typer

Words = Callable[..., str]
Fail = Callable[..., typer.Exit]


def read(path: Path, words: Words, today: str = "") -> dict[str, Any]:
    """What is in a file: the agenda, or why it cannot be read. The file is opened in a child process only."""
    from bot.clock import SystemClock  # noqa: PLC0415 - help answers without loading everything
    from bot.domain.calendars import local_date  # noqa: PLC0415
    from bot.work import KINDS, LARGEST, in_child  # noqa: PLC0415

    logging.getLogger("radslag.work").setLevel(logging.ERROR)  # why a file is not read is the answer, not a line of a log
    if path.stat().st_size > LARGEST:
        return unreadable("intake-too-large", words)
    day = today or local_date(SystemClock().now(), "Europe/Oslo").isoformat()
    came = in_child(KINDS["read_paper"], {"name": path.name, "today": day}, {"file": path.read_bytes()})
    if came.done is None:
        return unreadable(came.key or f"intake-{came.fault}", words)
    found = came.done.facts.get("agenda")
    return dict(found) if isinstance(found, dict) else unreadable(str(came.done.facts.get("why", "intake-no-agenda")), words)


def unreadable(key: str, words: Words) -> dict[str, Any]:
    """Why, and what to do instead."""
    return {"unreadable": True, "reason": f"{words(key)}. {words(f'{key}-body')}", "code": key.removeprefix("intake-")}


def run(file: Path, words: Words, fail: Fail, *, as_json: bool) -> None:
    """The command."""
    if not file.is_file():
        raise fail("cli-agenda-no-file", file=str(file))
    found = read(file, words)
    if as_json:
        typer.echo(json.dumps(found, ensure_ascii=False))
    else:
        show(found, words)
    raise typer.Exit(0 if as_json or not found.get("unreadable") else 1)


def show(found: dict[str, Any], words: Words) -> None:
    """The same for people."""
    if found.get("unreadable"):
        typer.echo(found["reason"])
        return
    missing = words("cli-agenda-missing")
    for name in ("body", "date", "start", "end", "place"):
        typer.echo(f"{words(f'cli-agenda-{name}')}: {found[name] or missing}")
    for item in found["items"]:
        typer.echo(f"  {item['number'] or '–'}  {item['title']}")
    for one in found["deadlines"]:
        typer.echo(f"{words('cli-agenda-deadline')}: {one['date']}  {one['what']}")
    for question in found.get("questions", ()):
        typer.echo(f"{words('cli-agenda-unsure')}: {words(f'intake-asks-{question}')}")
