"""What is not finished and comes back at the next meeting, with the date that was promised (B15)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Unfinished:
    """An input or a task; `promised` is a local date ISO, empty when nobody promised one; `overdue` when it has passed."""

    what: str  # input | task
    ref: str
    name: str  # number of the input, words of the task
    status: str
    who: str
    promised: str
    overdue: bool


def promised(status: str, until: str, answer_due: str, answered: bool) -> str:
    """The date of an input: until when it was put off, else when the answer is due; an answered one has none."""
    if status == "deferred" and until:
        return until
    return "" if answered else answer_due
