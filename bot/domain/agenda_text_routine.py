"""Points of routine that a numbered agenda prints without a number: approval of the agenda before it, any other business after it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.domain.agenda_text import Item
from bot.domain.agenda_text_row import Row
from bot.domain.agenda_text_words import is_agenda_heading
from bot.domain.words import fold

_FIRST = re.compile(
    r"(?:godkjenning|godkjenne|godkjenn|godkannande|godkanna|faststallande|faststalla|approval|approve|opprop|navneopprop|upprop|"
    r"konstituering)(?: (?:av|of|the|innkalling\w*|innkallinga|kallelse\w*|saksliste\w*|sakliste\w*|saklista|dagsorden\w*|dagordning\w*|"
    r"foredragningslista|motebok|protokoll\w*|referat\w*|agenda|minutes|og|och|and|forrige|forra|forre|last|previous|mote|meeting|fra|"
    r"fran))*"
)
_LAST = re.compile(r"(?:eventuelt|eventuell?e saker|ymse|ovrige? fragor|ovrigt|any other (?:urgent )?business|aob)")
_KIND = re.compile(r"(?P<number>EVT?\.?)[\s:–-]+(?=\w)")
FEW = 6  # lines between the last number and what follows it


def routine(items: Sequence[tuple[Item, int]], rows: Sequence[Row]) -> list[tuple[Item, int]]:
    """The same items with those before the first and after the last number."""
    if len(items) < 2 or not all(item.number for item, _at in items):
        return list(items)
    return [*_before(items[0][1], rows), *items, *_after(items, rows)]


def _before(first: int, rows: Sequence[Row]) -> list[tuple[Item, int]]:
    found: list[tuple[Item, int]] = []
    headed = 0  # how many of them stand below a heading
    for row in reversed(rows[max(0, first - FEW) : first]):
        if _plain(row) and _FIRST.fullmatch(fold(row.text)):
            found.insert(0, (Item("", row.text.strip(" .:")), row.at))
        elif is_agenda_heading(row.text):
            headed = len(found)
        elif row.text:
            break
    return found[len(found) - headed :]


def _after(items: Sequence[tuple[Item, int]], rows: Sequence[Row]) -> list[tuple[Item, int]]:
    if any(_LAST.fullmatch(fold(item.title)) for item, _at in items):
        return []
    last = items[-1][1]
    for row in rows[last + 1 : last + 1 + FEW]:
        if row.signed or row.old or row.line.page != rows[last].line.page:
            return []
        kind = _KIND.match(row.text)
        said = row.text[kind.end() :] if kind else row.text
        if _plain(row) and _LAST.fullmatch(fold(said)):
            return [(Item(kind["number"] if kind else "", said.strip(" .:")), row.at)]
    return []


def _plain(row: Row) -> bool:
    return row.label is None and not row.line.cells and not row.signed and not row.old and not row.mail
