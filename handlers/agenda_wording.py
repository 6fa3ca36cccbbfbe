"""The words of an agenda as they are read before it goes out: every text of every item, in each language it has."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from bot.domain.access import Can
from bot.domain.values import Json, Say, say
from bot.turn import About, Turn
from handlers import audience, picks
from handlers.cards.agenda import item_name
from handlers.checks import Piece, Source, words_of
from handlers.meetings import deadlines
from storage import agenda
from storage.agenda import ItemRow

PARTS = ("title", "summary", "question", "open", "fixed", "recommendation")
Given = Mapping[str, Json]


def pieces(turn: Turn, given: Given) -> Sequence[Piece]:
    """Every text of the agenda of a meeting; named `item:part`, or `item:part:language` where it is a translation."""
    found = []
    for row in agenda.of_meeting(turn.tx, turn.council.id, str(given["meeting"])):
        others: dict[str, dict[str, str]] = json.loads(row.texts)
        for part in PARTS:
            found.append(Piece(f"{row.id}:{part}", _label(row, part), str(getattr(row, part)), turn.council.lang))
            found += [
                Piece(f"{row.id}:{part}:{lang}", _label(row, part), texts[part], lang) for lang, texts in others.items() if texts.get(part)
            ]
    return [piece for piece in found if piece.text]


def _label(row: ItemRow, part: str) -> Say:
    return say("checks-part-of", item=item_name(row), part=say(f"checks-inside-{part}"))


def put(turn: Turn, given: Given, name: str, text: str) -> Given:
    """Other words in one text of one item."""
    item, part, lang = [*name.split(":"), ""][:3]
    row = picks.item_of(turn, item)
    meeting = picks.meeting_of(turn, row.meeting_id)
    turn.need(Can.AGENDA_SET, About(body=meeting.body_id, meeting=meeting.id))
    if lang:
        texts = json.loads(row.texts)
        texts[lang][part] = text
        row = row._replace(texts=json.dumps(texts))
    else:
        words: dict[str, Any] = {part: text}
        row = row._replace(**words)
    agenda.change(turn.tx, row)
    turn.note("agenda.fill", row.id, part=part)
    return given


def readers(turn: Turn, given: Given) -> Sequence[str]:
    """Everybody informed of the meeting."""
    return audience.informed(turn, picks.meeting_of(turn, str(given["meeting"])))


def _close(turn: Turn, given: Given) -> date | None:
    return deadlines(turn, picks.meeting_of(turn, str(given["meeting"]))).get("comments_close")


def _of_item(turn: Turn, given: Given) -> dict[str, Json]:
    return {"meeting": picks.item_of(turn, str(given["item"])).meeting_id}


def _item_pieces(turn: Turn, given: Given) -> Sequence[Piece]:
    """New words of an item that people have already: they get them as a correction."""
    row = picks.item_of(turn, str(given["item"]))
    if not picks.meeting_of(turn, row.meeting_id).published_at:
        return []
    return words_of(given, {part: f"checks-part-{part}" for part in PARTS[1:]}, turn.council.lang)


AGENDA = Source(pieces, readers, put, _close)
ITEM = Source(
    _item_pieces, lambda turn, given: readers(turn, _of_item(turn, given)), deadline=lambda turn, given: _close(turn, _of_item(turn, given))
)
