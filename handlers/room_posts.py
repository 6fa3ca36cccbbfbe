"""What is posted on a body's notice board: agendas, one thread for each item, new papers, changes. Nothing that is one person's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.domain.agenda import ROUTINE_KINDS
from bot.messages.nodes import Message
from bot.turn import Turn
from handlers import picks
from handlers.cards import room_posts as cards
from storage import reached, rooms
from storage.agenda import ItemRow
from storage.meetings import MeetingRow
from storage.papers import PaperRow

BOARD = "council"


def boards(turn: Turn, body_id: str) -> list[str]:
    """The rooms of a body, as recipients."""
    return [rooms.PREFIX + row.id for row in rooms.of_body(turn.tx, turn.council.id, body_id, BOARD)]


def post(turn: Turn, body_id: str, kind: str, subject: str, message: Message, *, named: str = "") -> None:
    """One message to every room of the body; none where there is no room."""
    _to(turn, boards(turn, body_id), kind, subject, message, named)


def _to(turn: Turn, to: Sequence[str], kind: str, subject: str, message: Message, named: str) -> None:
    if to:
        turn.tell(kind, subject, to, replace(message, kind=kind), named=named or str(turn.now))


def agenda(turn: Turn, meeting: MeetingRow, found: Sequence[ItemRow], close: date | None) -> None:
    """The agenda, and for each item that is more than routine the first message of its thread."""
    if not boards(turn, meeting.body_id):
        return
    body = picks.body_of(turn, meeting.body_id).name
    post(turn, meeting.body_id, "room_agenda", meeting.id, cards.agenda(meeting, found, body, close, turn.council.zone))
    for row in found:
        if row.kind not in ROUTINE_KINDS:
            item(turn, meeting, row)


def item(turn: Turn, meeting: MeetingRow, row: ItemRow) -> None:
    """The first message about an item; said once in each room, however often the agenda is sent."""
    said = reached.told(turn.tx, turn.council.id, "room_item", row.id)
    to = [one for one in boards(turn, meeting.body_id) if one not in said]
    _to(turn, to, "room_item", row.id, cards.item(row, turn.council.lang), "first")


def paper(turn: Turn, meeting: MeetingRow, row: ItemRow, added: PaperRow) -> None:
    """A paper that came after the agenda, in the item's thread."""
    post(turn, meeting.body_id, "room_item_paper", row.id, cards.paper(row, added, turn.council.lang), named=added.id)
