"""A background paper: early or late, and who is told when it comes after the agenda (Y5, Y12)."""

from __future__ import annotations

from datetime import date

from bot.domain.errors import Refusal
from bot.domain.values import Day


def late(attached: date, papers_out: date) -> bool:
    """Was it attached after the day the papers should be out?"""
    return attached > papers_out


def check_attach(attached: date, papers_out: date, late_reason: str) -> bool:
    """Is it late? A late paper comes with a reason, or not at all (Y5)."""
    is_late = late(attached, papers_out)
    if is_late and not late_reason.strip():
        raise Refusal("paper-needs-late-reason", rule="Y5", day=Day(papers_out.isoformat()))
    return is_late


def early(attached: date, published: date | None, papers_out: date) -> bool:
    """Did members have it in time: attached and published on the day or before (Y12)?"""
    return published is not None and max(attached, published) <= papers_out


def notice(attached: date, papers_out: date, published: bool) -> str:
    """What the informed roles are sent at once: `late_paper`, `new_paper`, or nothing before publishing (Y5)."""
    if not published:
        return ""
    return "late_paper" if late(attached, papers_out) else "new_paper"
