"""The place in a paper an input speaks of: the paper replied to, the page or paragraph that was written."""

from __future__ import annotations

from bot.domain.places import Place, place_in
from bot.domain.values import Line, Quote, say
from bot.turn import Turn
from storage import input_ties, papers
from storage.agenda import ItemRow
from storage.input_ties import PlaceRow
from storage.inputs import InputRow
from storage.papers import PaperRow

NOWHERE = Place()


def find(turn: Turn, item: ItemRow, text: str, paper_id: str, given: Place) -> tuple[PaperRow | None, Place]:
    """The paper and the place; where an item has one paper only, that is the one."""
    place = given if given != NOWHERE else place_in(text)
    paper = papers.by_id(turn.tx, turn.council.id, paper_id) if paper_id else None
    if paper is None and place != NOWHERE:
        found = papers.of_item(turn.tx, turn.council.id, item.meeting_id, item.id)
        paper = found[0] if len(found) == 1 else None
    return (paper, place) if paper is None or paper.item_id == item.id else (None, place)


def said(turn: Turn, item: ItemRow, text: str, paper_id: str, given: Place) -> Line | None:
    """The place as it is said; nothing when no paper is meant."""
    paper, place = find(turn, item, text, paper_id, given)
    return said_place(paper.title, place.page, place.paragraph) if paper is not None else None


def keep(turn: Turn, row: InputRow, item: ItemRow, paper_id: str, given: Place) -> None:
    """The input is tied to its place from now on."""
    paper, place = find(turn, item, row.text, paper_id, given)
    if paper is not None:
        input_ties.put_place(turn.tx, PlaceRow(row.id, turn.council.id, paper.id, place.page, place.paragraph))


def said_place(paper: str, page: int, paragraph: int) -> Line:
    """A place in a paper: "Status for planen, side 3"."""
    title = Quote(paper)
    if page and paragraph:
        return say("inputs-place-both", paper=title, page=page, paragraph=paragraph)
    if page:
        return say("inputs-place-page", paper=title, page=page)
    return say("inputs-place-paragraph", paper=title, paragraph=paragraph) if paragraph else title
