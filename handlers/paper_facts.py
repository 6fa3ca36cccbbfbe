"""What goes into a file about a meeting: its time and place, its items and its papers, in the reader's language where they exist in it."""

from __future__ import annotations

import json
import re
from typing import Any

from bot.domain.words import fold
from bot.turn import Turn
from handlers import picks
from handlers.cards.agenda import PARTS
from handlers.cards.meetings import VIDEO_WORDS, clock
from storage import agenda, papers, people
from storage.agenda import ItemRow
from storage.meetings import MeetingRow
from storage.papers import PaperRow

Given = dict[str, Any]
_PAGE = re.compile(rb"/Type\s*/Page\b")


def of_meeting(turn: Turn, meeting: MeetingRow, lang: str = "") -> Given:
    """Everything for a meeting, as JSON."""
    lang = lang or turn.person.lang
    attached: dict[str, list[PaperRow]] = {}
    for paper in papers.of_meeting(turn.tx, turn.council.id, meeting.id):
        attached.setdefault(paper.item_id, []).append(paper)
    items = [
        _item(turn, row, attached.get(row.id, []), lang) for row in agenda.of_meeting(turn.tx, turn.council.id, meeting.id)
    ]
    return {"day": turn.today, "meeting": _meeting(turn, meeting), "items": items}


def of_paper(turn: Turn, paper: PaperRow, lang: str = "") -> Given:
    """One paper with its item and its meeting, as JSON."""
    item = picks.item_of(turn, paper.item_id)
    meeting = picks.meeting_of(turn, paper.meeting_id)
    return {"day": turn.today, "meeting": _meeting(turn, meeting), "items": [_item(turn, item, [paper], lang or turn.person.lang)]}


def pages(data: bytes, mime: str) -> int:
    """How many pages a PDF of ours has; 0 for files without pages."""
    return len(_PAGE.findall(data)) if mime == "application/pdf" else 0


def text_of(turn: Turn, paper: PaperRow, lang: str) -> tuple[str, str]:
    """The paper's text and its language: the reader's where it exists, else as it was written (rulings 8)."""
    translated = str(json.loads(paper.texts).get(lang) or "")
    return (translated, lang) if translated else (paper.body, paper.lang or turn.council.lang)


def _meeting(turn: Turn, meeting: MeetingRow) -> Given:
    contact = next(iter(people.officers(turn.tx, turn.council.id, turn.today)), None)
    on_video = meeting.mode == "video" and fold(meeting.place) in VIDEO_WORDS
    return {
        "council": turn.council.name, "body": picks.body_of(turn, meeting.body_id).name, "title": meeting.title, "day": meeting.day,
        "start": clock(meeting.start_at, turn.council.zone).hhmm, "end": clock(meeting.end_at, turn.council.zone).hhmm,
        "place": "" if on_video else meeting.place, "mode": meeting.mode,
        "contact": contact.name if contact else "", "phone": contact.phone if contact else "",
    }  # fmt: skip


def _item(turn: Turn, row: ItemRow, attached: list[PaperRow], lang: str) -> Given:
    words = json.loads(row.texts).get(lang) or {}
    parts = {part: str(words.get(part) or getattr(row, part)) for part in PARTS if words.get(part) or getattr(row, part)}
    return {
        "number": row.number, "title": str(words.get("title") or row.title), "kind": row.kind, "phase": row.phase,
        "lang": lang if words else turn.council.lang, "parts": parts, "papers": [_paper(turn, paper, lang) for paper in attached],
    }  # fmt: skip


def _paper(turn: Turn, paper: PaperRow, lang: str) -> Given:
    text, written = text_of(turn, paper, lang)
    return {
        "title": paper.title, "lang": written, "text": text, "file": paper.file_name, "late": bool(paper.late), "reason": paper.late_reason,
    }  # fmt: skip
