"""Inputs as lists and documents may show them to this reader: who sees which, and what is left out of each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.documents.register import Kept
from bot.domain.access import Can
from bot.domain.calendars import local_date
from bot.turn import About, Turn
from handlers import audience
from handlers.input_places import said_place
from storage import agenda, input_ties, papers, status_words
from storage.agenda import ItemRow
from storage.input_ties import PlaceRow
from storage.inputs import InputRow
from storage.people import PersonRow


def is_office(turn: Turn) -> bool:
    """Does this person keep the register?"""
    return turn.may(Can.REGISTER_SEE, About())


def visible(turn: Turn, rows: Iterable[InputRow]) -> list[InputRow]:
    """What this reader may see now; a single case and what was taken back is never in a list."""
    office = is_office(turn)
    found = [row for row in rows if not row.held and row.status not in ("withdrawn", "redirected_individual")]
    return [row for row in found if office or row.giver_id == turn.person.id or 0 < row.shown_from <= turn.now]


@dataclass(frozen=True, slots=True)
class Gathered:
    """What is needed to say a row: people, items, places in papers, the council's own words."""

    people: dict[str, PersonRow]
    items: dict[str, ItemRow]
    places: dict[str, PlaceRow]
    papers: dict[str, str]
    words: dict[str, str]


def gathered(turn: Turn, rows: Sequence[InputRow], lang: str) -> Gathered:
    """Everything the rows need, in a handful of looks."""
    tx, council = turn.tx, turn.council.id
    items = {item.id: item for meeting in dict.fromkeys(row.meeting_id for row in rows) for item in agenda.of_meeting(tx, council, meeting)}
    missing = {row.item_id for row in rows} - items.keys()
    items |= {item.id: item for one in missing if (item := agenda.by_id(tx, council, one)) is not None}
    titles = {paper.id: paper.title for paper in papers.of_council(tx, council)}
    return Gathered(audience.known(turn), items, input_ties.places(tx, council), titles, dict(status_words.words(tx, council, lang)))


def kept(turn: Turn, rows: Sequence[InputRow], lang: str) -> list[Kept]:
    """The rows as a document shows them; hidden names stay hidden in what is sent around."""
    with_all = gathered(turn, rows, lang)
    return [_kept(turn, row, with_all, lang) for row in rows]


def _kept(turn: Turn, row: InputRow, given: Gathered, lang: str) -> Kept:
    item = given.items.get(row.item_id)
    giver = given.people.get(row.giver_id)
    owner = given.people.get(row.responsible_id)
    taker = given.people.get(row.taken_by) if row.taken_by and not row.hide_name else None
    name = "" if row.hide_name or giver is None else f"{giver.name}, {row.organisation}" if row.organisation else giver.name
    return Kept(
        number=row.number, received=local_date(row.received_at, turn.council.zone).isoformat(),
        item=f"{item.number} {item.title}".strip() if item else "", place=_place(turn, given.places.get(row.id), given, lang), giver=name,
        text=row.text, status=row.status, word=given.words.get(row.status, ""), reason=row.reason, changed=row.what_changed,
        evidence=row.evidence, next=row.next_step, responsible=(owner.title or owner.name) if owner else "", due=row.answer_due,
        answered=bool(row.answered_round), taken_by=taker.name if taker is not None else "", late=bool(row.late),
    )  # fmt: skip


def _place(turn: Turn, place: PlaceRow | None, given: Gathered, lang: str) -> str:
    if place is None or turn.phrases is None:
        return ""
    return turn.phrases.line(said_place(given.papers.get(place.paper_id, ""), place.page, place.paragraph), lang)
