"""Minutes: drafted, objected to, approved and then locked; and what they are called in each land."""

from __future__ import annotations

from datetime import date, timedelta

from bot.domain.flow import Flow
from bot.domain.rule_profiles import PROFILES

FLOW = Flow(
    "minutes",
    "none",
    {
        ("none", "draft"): "draft",
        ("draft", "draft"): "draft",
        ("draft", "object"): "draft",
        ("draft", "approve"): "approved",
        ("approved", "object"): "approved",
        ("approved", "add"): "approved",
    },
)
MARKS = ("info", "proposal")
ENTRIES = ("item", "info", "proposal", "decision", "action", "dissent")
ANSWERS = ("done", "more_time", "help")
SIGN_DAYS = {"SE": 14}  # a protocol is checked and signed within so many days


def objection_late(given: date, objections_close: date | None, state: str) -> bool:
    """Did the objection come after the window or after the approval? It is kept for the next meeting, the text stays."""
    return state == "approved" or (objections_close is not None and given > objections_close)


def drafted_in_time(drafted: date, due: date | None) -> bool:
    """Was the draft sent on the day it was promised, or before?"""
    return due is None or drafted <= due


def form(profile: str) -> str:
    """A council by law keeps a protocol; the others keep notes."""
    found = PROFILES.get(profile)
    return "protocol" if found is not None and found.formal else "notes"


def sign_by(day: date, country: str, shape: str) -> date | None:
    """The last day for signing a protocol, where the land has one."""
    return day + timedelta(days=SIGN_DAYS[country]) if shape == "protocol" and country in SIGN_DAYS else None


def cut(text: str, most: int) -> str:
    """The beginning of a text, on one line, cut between words."""
    flat = " ".join(text.split())
    return flat if len(flat) <= most else flat[: most - 1].rsplit(" ", 1)[0].rstrip(",;:") + "…"
