"""Minutes: drafted, objected to, approved and then locked."""

from __future__ import annotations

from datetime import date

from bot.domain.flow import Flow

FLOW = Flow(
    "minutes",
    "none",
    {
        ("none", "draft"): "draft",
        ("draft", "draft"): "draft",
        ("draft", "object"): "draft",
        ("draft", "approve"): "approved",
        ("approved", "object"): "approved",
    },
)


def objection_late(given: date, objections_close: date | None, state: str) -> bool:
    """Did the objection come after the window or after the approval? It is kept for the next meeting, the text stays."""
    return state == "approved" or (objections_close is not None and given > objections_close)


def drafted_in_time(drafted: date, due: date | None) -> bool:
    """Was the draft sent on the day it was promised, or before?"""
    return due is None or drafted <= due
