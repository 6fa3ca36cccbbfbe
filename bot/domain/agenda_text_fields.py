"""Facts with a label in front, the sentences of a line, and what they speak of: this meeting, another, or a deadline."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, time
from typing import NamedTuple

from bot.domain.agenda_text_days import clocks, days
from bot.domain.agenda_text_row import Row
from bot.domain.agenda_text_words import label_kind, names_place

LIMIT = re.compile(
    r"\b(?:frist\w*|senest\w*|seinast\w*|senast\w*|innen|innan|sista dag\w*|deadline|by|before|no later than|not later than|"
    r"closing date|closes|fram til|"
    r"før|före|svarfrist|o\.?s\.?a|siste)\b",
    re.IGNORECASE,
)
SENTENCE = re.compile(
    r"(?:(?<=[^\W\d]{3})|(?<=\)))[.!]\s+(?=[A-ZÆØÅÄÖ])|(?<=\w)\.\s+(?=(?:Lenke|Link|Det|Vi|We|The|Please|Møtet|Mötet|Meld|Servering|"
    r"Enkel|Lunsj)\b)"
)


@dataclass
class Facts:
    """What was found, and what remains to be asked."""

    day: date | None = None
    start: time | None = None
    end: time | None = None
    place: str = ""
    questions: list[str] = field(default_factory=list)
    named: tuple[int, int] | None = None  # month and day as written, also where the year is not known


class Field(NamedTuple):
    """A labelled fact: its kind and what is said."""

    kind: str
    value: str
    at: int


def fields(rows: Sequence[Row]) -> list[Field]:
    """Labels with their values: "Tid: …", a row of two cells, a label above its value."""
    found: list[Field] = []
    for place, row in enumerate(rows):
        if row.mail or row.old or row.signed or (row.clock and row.title and not row.line.cells):
            continue
        cells = [cell.strip() for cell in row.line.cells if cell.strip()]
        if cells:
            for first, second in zip(cells[::2], cells[1::2], strict=False):
                kind = label_kind(first)
                if kind and row.label is None:
                    found.append(Field(kind, second, row.at))
            continue
        made = _labelled(row, rows[place + 1] if place + 1 < len(rows) else None)
        if made is not None:
            found.append(made)
    return found


def _labelled(row: Row, following: Row | None) -> Field | None:
    text = row.text
    for mark in (":", "\t", "?", "–", "-"):
        head, found, rest = text.partition(mark)
        kind = label_kind(head) if found and len(head) <= 40 else ""
        if kind and rest.strip() and (mark in ":\t?" or kind in ("place", "time", "meeting_day", "day")):
            return Field(kind, rest.strip(" \t:–-"), row.at)
        if kind and mark == ":" and not rest.strip() and following is not None and following.label is None and following.text:
            return Field(kind, following.text, row.at) if ":" not in following.text[:20] else None
    word, _, rest = text.partition(" ")
    if label_kind(text) in ("day", "meeting_day", "time", "place", "day_place") and following is not None and 0 < len(following.text) <= 90:
        return Field(label_kind(text), following.text, row.at) if following.label is None and not row.line.level else None
    if (
        word.casefold().strip(".") in ("kl", "dato", "datum", "date", "sted", "stad", "plats", "venue", "place", "tid", "time")
        and rest
        and (days(rest) or clocks(rest, bare=True) or names_place(rest))
    ):
        return Field(label_kind(word), rest, row.at)
    return None


def sentences_of(text: str) -> list[str]:
    """The sentences of a line."""
    return [piece for piece in SENTENCE.split(text) if piece and piece.strip()]


def speaks_of(facts: Facts, sentence: str) -> bool | None:
    """True for a sentence that names the meeting's day, None for one that names another day."""
    named = {(one.month, one.day) for one in days(sentence)}
    if not named:
        return False
    return True if facts.named is None or facts.named in named else None


def is_limited(text: str) -> bool:
    """Is the first day of a text one until which something must be done?"""
    first = days(text)
    return bool(first) and LIMIT.search(text[: first[0].start]) is not None


def clause(text: str, at: int) -> str:
    """The words just before a place in a text, back to the last full stop."""
    return re.split(r"[.;!?]\s", text[max(0, at - 60) : at])[-1]
