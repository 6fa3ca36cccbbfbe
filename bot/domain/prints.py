"""Papers on paper: forms, and whether an order was posted in time (Y13)."""

from __future__ import annotations

from datetime import date

from bot.domain.errors import Refusal

FORMATS = ("standard", "large_print", "easy_read")
MOST_COPIES = 50


def check_order(form: str, copies: int) -> None:
    """An order names a form we can print and a number of copies that fits an envelope."""
    if form not in FORMATS:
        raise Refusal("print-format-unknown", format=form)
    if not 1 <= copies <= MOST_COPIES:
        raise Refusal("print-copies", most=MOST_COPIES)


def in_time(posted: date | None, due: date | None) -> bool:
    """Was it posted on the day or before? What is not posted is not in time; a theme day has no such day."""
    return posted is not None and (due is None or posted <= due)
