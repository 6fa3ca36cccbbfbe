"""Asking the networks once whether they know us, without changing anything; for `radslag doctor`."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Any, NamedTuple

PATIENCE = 8.0


class Answer(NamedTuple):
    """What came: status 0 = nobody answered; `ahead` = how many seconds our clock is ahead of theirs, None = not told."""

    status: int
    body: dict[str, Any]
    ahead: float | None


def ask(url: str, now: float, token: str = "") -> Answer:
    """One GET; faults never carry the address, which may hold a token."""
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=PATIENCE) as reply:  # noqa: S310 - http(s) only, checked by the settings
            return Answer(reply.status, _body(reply.read(65_536)), _ahead(reply.headers.get("Date"), now))
    except urllib.error.HTTPError as fault:
        with fault:
            return Answer(fault.code, _body(fault.read(65_536)), _ahead(fault.headers.get("Date"), now))
    except (OSError, ValueError, urllib.error.URLError):
        return Answer(0, {}, None)


def _body(data: bytes) -> dict[str, Any]:
    try:
        found = json.loads(data)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _ahead(date: str | None, now: float) -> float | None:
    """How far our clock is from the one of whoever answered."""
    try:
        theirs = parsedate_to_datetime(date or "")
    except ValueError:
        return None
    return now - theirs.replace(tzinfo=theirs.tzinfo or UTC).timestamp()
