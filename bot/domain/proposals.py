"""A proposal for the agenda: late or in time, accepted or declined with a reason (Y4)."""

from __future__ import annotations

from datetime import date

from bot.domain.errors import Refusal
from bot.domain.flow import Flow

FLOW = Flow(
    "proposal",
    "received",
    {
        ("received", "accept"): "accepted",
        ("received", "decline"): "declined",
        ("declined", "accept"): "accepted",
        ("accepted", "accept"): "accepted",
    },
)


def late(received: date, proposals_close: date | None) -> bool:
    """Did it come after the last day? The secretary may still accept it; a theme day has no such day."""
    return proposals_close is not None and received > proposals_close


def declined(state: str, reason: str) -> str:
    """The state after a decline, which always has a reason that the proposer gets."""
    if not reason.strip():
        raise Refusal("proposal-needs-reason", rule="Y4")
    return FLOW.after(state, "decline")
