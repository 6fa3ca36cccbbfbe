"""Where a meeting is held: a label, the words after day and clock, or a line beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.domain.agenda_text_days import clocks, days
from bot.domain.agenda_text_fields import SENTENCE, Facts, Field, is_limited, sentences_of, speaks_of
from bot.domain.agenda_text_row import Row
from bot.domain.agenda_text_words import FUNCTION_END, is_break, names_body, names_place

_JOIN = re.compile(
    r"^[\s,.;:–—|·•/-]*(?:(?:på|i|ved|vid|at|in|hos|held|holdes|hålls|haldast|venue|sted|stad|plats|place|sal|and|og|och)\b[\s:]*)?",
    re.IGNORECASE,
)
_AT = re.compile(r"(?:^|[\s,.])(?:på|i|ved|vid|at|in|hos|via|on)\s+(?=(?:the\s+)?[\wÅÄÖÆØ])", re.IGNORECASE)
_PLACED = re.compile(r"^(?:in|at|på|i|ved|vid|hos|via|on)\s+", re.IGNORECASE)
_MEETING_AT = re.compile(
    r"\b(?:møte|møtet|möte|mötet|meeting)\s+(?:på|i|ved|vid|at|in|on|via)\s+(.{3,60}?)[\s,]*(?:den|on)?\s*$", re.IGNORECASE
)
_NO_PLACE = re.compile(
    r"(?:er|is|är|har|has|was|blir|ble|vert|ferdig|dessverre|slutt|avlyst|and|og|och|at|kl|til|till|to|finish\w*|om|for|för)\b",
    re.IGNORECASE,
)
_UNKNOWN = re.compile(
    r"^(?:t\.?b\.?[cad]\.?|to be (?:confirmed|announced|decided|arranged)|avklares|avklarast|kommer|kjem|meddeles|beskjed|besked|"
    r"ikke bestemt|ikkje bestemt|ej bestämt|"
    r"meddelas|bekräftas|ikke avklart|ikkje avklart|ukjent|okänt|som før|som vanlig|som vanleg|som vanligt|som sist|as usual|"
    r"same place|see below|se under|se nedan|sjå under|nærmere)\b.{0,40}$",
    re.IGNORECASE,
)
_MEET_AT = re.compile(
    r"\b(?:møtes|møtest|ses|träffas|treffes|møtast|held|hålls|holdes|blir|haldast|är|er|is|meet|takes place|take place|will be held|"
    r"finner sted|finn stad|äger rum)(?:\s+(?:vi|"
    r"we|oss|us))?\s+(?:på|i|ved|vid|at|in|hos|on)\s+",
    re.IGNORECASE,
)


def read_place(facts: Facts, labelled: Sequence[Field], around: Sequence[Row], first: int) -> str:
    """The place as printed; below line `first`, the first item, only a sentence that says where a meeting is held counts."""
    for one in labelled:
        if one.kind == "place" and not clocks(one.value[:6]) and (said := tidy_place(one.value)):
            return said
    for one in labelled:
        if one.kind in ("day_place", "meeting_day", "day", "time") and (
            said := _rest_place(one.value, label_first=one.kind == "day_place")
        ):
            return said
    spoken = [row for row in around if not is_break(row.text) and not row.line.cells]
    for row in spoken:
        for sentence in sentences_of(row.text):
            if (said := _held_at(facts, sentence)) or (row.at < first and (said := _after_day(facts, sentence))):
                return said
    top = [row for row in around if row.at < first]
    return _in_cells(facts, top) or _beside(top) or _before_day(facts, top)


def _in_cells(facts: Facts, rows: Sequence[Row]) -> str:
    """10 March | 14:00 | The Old Library: the cell that is neither day nor clock."""
    for row in rows:
        if len(row.line.cells) > 1 and days(row.text) and speaks_of(facts, row.text):
            left = [cell for cell in row.line.cells if cell and ":" not in cell and not days(cell) and not clocks(cell, bare=True)]
            if len(left) == 1 and _is_place(said := tidy_place(left[0])) and not names_body(said):
                return said
    return ""


def _before_day(facts: Facts, rows: Sequence[Row]) -> str:
    """Møte på Zoom 10. mars."""
    for row in rows:
        named = days(row.text)
        found = _MEETING_AT.search(row.text[: named[0].start]) if named and speaks_of(facts, row.text) else None
        if found and names_place(said := tidy_place(found[1])) and not names_body(said):
            return said
    return ""


def _held_at(facts: Facts, sentence: str) -> str:
    """Møtet holdes på …, will be held in …: until the day is named."""
    found = _MEET_AT.search(sentence)
    if found is None or is_limited(sentence) or speaks_of(facts, sentence) is None:
        return ""
    starts = [one.start for one in days(sentence)] + [one.start for one in clocks(sentence)]
    ends = [start for start in starts if start >= found.end()]
    said = tidy_place(re.sub(r"\s(?:on|den|at|klokka|kl)\s*$", "", sentence[found.end() : min(ends, default=len(sentence))]))
    return said if _is_place(said) else ""


def _after_day(facts: Facts, sentence: str) -> str:
    if not (days(sentence) or clocks(sentence)) or is_limited(sentence) or speaks_of(facts, sentence) is None:
        return ""
    return _rest_place(sentence)


def _rest_place(text: str, *, label_first: bool = False) -> str:
    """What stands after day and clock, if it is somewhere; `label_first` (a field for both) also what stands before."""
    spans = sorted([(one.start, one.end) for one in days(text)] + [(one.start, one.end) for one in clocks(text, bare=True)])
    if spans and spans[0][0] > 4 and label_first:
        before = tidy_place(re.sub(r"[\s,;–-]*(?:den|on|at|kl\.?|klokka|klockan)?\s*$", "", text[: spans[0][0]], flags=re.IGNORECASE))
        if before and _is_place(before) and not _NO_PLACE.match(before):
            return before
    for place, (_start, end) in enumerate(spans):
        until = spans[place + 1][0] if place + 1 < len(spans) else len(text)
        if said := _place_in(text[max(0, end - 1) : until]):
            return said
    return ""


def _place_in(piece: str) -> str:
    """A piece that follows a day or a clock; its first letter still belongs to that."""
    sentence = (SENTENCE.split(piece[1:]) or [""])[0]
    if not sentence or not sentence.strip():
        return ""
    sentence = re.sub(r"^\s*(?:in the (?:evening|afternoon|morning)|om (?:kvelden|ettermiddagen))\b", "", sentence)
    said = tidy_place(_JOIN.sub("", sentence, count=1))
    if not said or _NO_PLACE.match(said):
        return ""
    marked = _AT.search(" " + sentence)
    apart = sentence.lstrip()[:1] in tuple(",.–—-|;(·•/") or piece[0] == "."
    return said if (marked is not None and marked.start() <= 2) or (apart and _is_place(said)) else ""


def _is_place(said: str) -> bool:
    return names_place(said) or (
        said[:1].isupper() and len(said.split()) <= 8 and not re.search(r"\b(?:vi|we|du|you|meld|send)\b", said, re.IGNORECASE)
    )


def tidy_place(text: str) -> str:
    """A place as printed, without what the next sentence says."""
    said = SENTENCE.split(" ".join(text.split()))[0].strip(" \t,;:–—|")
    if said.startswith("(") or (said.endswith(")") and "(" not in said):
        said = said.strip("() ")
    if "(" in said and ")" not in said:
        said = said.partition("(")[0].strip(" ,;")
    if _UNKNOWN.match(said):
        return ""
    said = re.sub(
        r"\s+(?:has been|have been|is|er|är|blir)\s+(?:(?:tyvärr|dessverre|diverre|unfortunately|sadly|now|nå|no|nu)\s+)*"
        r"(?:cancelled|canceled|avlyst|innstilt|inställ\w+|utsatt|utsett|postponed|dessverre|flyttet|flytta\w*)\b.*$",
        "",
        said,
        flags=re.IGNORECASE,
    )
    if not said.endswith(")"):
        said = re.sub(r"[.,]?\s*(?:kl\.?|klokka|klokken|klockan)\s*\d.*$", "", said, flags=re.IGNORECASE)
    said = said.strip(" .,;!")
    return said if 1 < len(said) <= 160 and said.casefold() not in FUNCTION_END else ""


def _beside(rows: Sequence[Row]) -> str:
    """A short line next to day and clock that is somewhere and says nothing else."""
    near = [place for place, row in enumerate(rows) if (days(row.text) or clocks(row.text)) and not is_limited(row.text)]
    for place in near[:3]:
        for row in rows[place + 1 : place + 3]:
            said = _PLACED.sub("", row.text)
            marked = said != row.text and said[:1].isupper() and len(said.split()) <= 5
            if (
                row.label is None
                and (names_place(said) or marked)
                and len(said) <= 90
                and not days(said)
                and not said.endswith("?")
                and len(said.split()) <= 12
                and not row.line.level
            ):
                return tidy_place(said)
    return ""
