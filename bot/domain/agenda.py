"""What is on an agenda: kinds and stages of items, what an item must say before it goes out, and its number."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.deadlines import THEME_DAY
from bot.domain.errors import Refusal
from bot.domain.values import Names, Quote, Say

CAN_INFLUENCE = "can_influence"
KINDS = ("formal", "information", CAN_INFLUENCE, "decide", "any_other")
ROUTINE_KINDS = frozenset({"formal", "any_other"})
PHASES = ("idea", "planning", "execution", "hearing", "evaluation", "decided")
EARLY_PHASES = frozenset({"idea", "planning"})
STYLES = ("sak", "paragraph", "per_meeting")
SUMMARY_WORDS = 150
_INFLUENCE_PARTS = ("open", "fixed", "summary", "question")


@dataclass(frozen=True, slots=True)
class Item:
    """An agenda item as far as the rules look at it."""

    ref: str
    title: str
    kind: str
    open: str = ""
    fixed: str = ""
    summary: str = ""
    question: str = ""
    phase: str = ""

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise Refusal("agenda-kind-unknown", kind=self.kind)
        if self.phase and self.phase not in PHASES:
            raise Refusal("agenda-phase-unknown", phase=self.phase)
        if not self.title.strip():
            raise Refusal("agenda-title-empty")


def missing_parts(item: Item, has_paper: bool) -> tuple[str, ...]:
    """What the item must still say before it can be published (Y9)."""
    said = {"open": item.open, "fixed": item.fixed, "summary": item.summary, "question": item.question}
    needed = _INFLUENCE_PARTS if item.kind == CAN_INFLUENCE else ("summary",) if has_paper else ()
    return tuple(part for part in needed if not said[part].strip())


def wanted_parts(item: Item, has_paper: bool) -> tuple[str, ...]:
    """What an item should say too, though it may go out without: what is asked where there is a paper, how far it has come, briefly."""
    if item.kind in ROUTINE_KINDS:
        return ()
    found = ["question"] if has_paper and item.kind != CAN_INFLUENCE and not item.question.strip() else []
    found += [] if item.phase else ["phase"]
    return (*found, "shorter") if too_long(item.summary) else tuple(found)


def incomplete(items: Iterable[Item], with_paper: Collection[str]) -> dict[str, tuple[str, ...]]:
    """Every item that cannot be published yet, with what it lacks."""
    found = {item.ref: missing_parts(item, item.ref in with_paper) for item in items}
    return {ref: parts for ref, parts in found.items() if parts}


def check_publish(items: Sequence[Item], with_paper: Collection[str]) -> None:
    """An agenda goes out only when members can see what each item is about and what they can change (Y9)."""
    lacking = incomplete(items, with_paper)
    if not lacking:
        return
    ref, parts = next(iter(lacking.items()))
    title = next(item.title for item in items if item.ref == ref)
    words = Names(tuple(Say(f"agenda-part-{part}") for part in parts))
    raise Refusal("agenda-item-incomplete", rule="Y9", item=Quote(title), missing=words, others=len(lacking) - 1)


def too_long(summary: str) -> bool:
    """Is a summary longer than a person should have to read? A warning to the secretary, no hindrance."""
    return len(summary.split()) > SUMMARY_WORDS


def ready_for_papers(items: Iterable[Item], with_paper: Collection[str]) -> tuple[Item, ...]:
    """Items that still have no paper, formal ones and any other business aside; the secretary is reminded of them."""
    return tuple(item for item in items if item.kind not in ROUTINE_KINDS and item.ref not in with_paper)


# --- numbers (Y11) -------------------------------------------------------------------------------------------


def item_number(style: str, count: int, year: int) -> str:
    """`7/27`, `§ 7` or `7.`"""
    if style == "sak":
        return f"{count}/{year % 100:02d}"
    if style == "paragraph":
        return f"§ {count}"
    if style == "per_meeting":
        return f"{count}."
    raise Refusal("council-numbering-unknown", value=style)


def first_count(style: str, year: int, start: Mapping[str, int], last_used: int) -> int:
    """The first free number: after the last one used, else what the council starts the year with, else 1.

    `last_used` is 0 when none is; it counts within the body and the calendar year of the meeting,
    for `per_meeting` within the meeting.
    """
    if last_used or style == "per_meeting":
        return last_used + 1
    return start.get(str(year), 1)


def give_numbers(refs: Iterable[str], numbered: Collection[str], first: int, kind: str = "meeting") -> dict[str, int]:
    """Numbers for the items that have none, in the order of the agenda; a theme day gives none, none is used twice."""
    if kind == THEME_DAY:
        return {}
    new = [ref for ref in refs if ref not in numbered]
    return {ref: first + place for place, ref in enumerate(new)}


def number_year(meeting_day: date) -> int:
    """The calendar year whose row of numbers a meeting uses."""
    return meeting_day.year
