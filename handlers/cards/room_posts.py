"""How things look on a notice board: facts for everybody, and where to answer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.domain.values import Day, Line, Quote, Say, say
from bot.messages.nodes import Facts, Items, Klass, Message, Node, para
from handlers.cards.agenda import PARTS, item_line
from handlers.cards.meetings import clock, place, when
from storage.agenda import ItemRow
from storage.meetings import MeetingRow
from storage.papers import PaperRow


def agenda(meeting: MeetingRow, found: Sequence[ItemRow], body: str, close: date | None, zone: str) -> Message:
    """The agenda is out."""
    until = (say("rooms-until", close=Day(close.isoformat())),) if close is not None else ()
    return Message(
        kind="room_agenda", title=say("agenda-published", body=Quote(body), day=Day(meeting.day), clock=clock(meeting.start_at, zone)),
        subject=meeting.id, klass=Klass.C0,
        body=(para(*until, say("rooms-answer-privately")), para(when(meeting, zone), place(meeting)),
              Items(tuple(item_line(row) for row in found))),
    )  # fmt: skip


def item(row: ItemRow, lang: str) -> Message:
    """The first message of an item's thread: what it is, what is asked, what is open and what is settled."""
    pairs: list[tuple[Say, Line]] = [(say(f"agenda-label-{part}"), Quote(getattr(row, part), lang)) for part in PARTS if getattr(row, part)]
    facts: tuple[Node, ...] = (Facts(tuple(pairs)),) if pairs else ()
    return Message(
        kind="room_item", title=item_line(row), subject=row.id, klass=Klass.C0,
        body=(para(say(f"agenda-kind-{row.kind.replace('_', '-')}-about")), *facts, para(say("rooms-talk-here"))),
    )  # fmt: skip


def paper(row: ItemRow, added: PaperRow, lang: str) -> Message:
    """A paper came after the agenda."""
    late = (say("paper-late-reason", reason=Quote(added.late_reason, lang)),) if added.late else ()
    return Message(
        kind="room_item_paper", title=say("rooms-paper", title=Quote(added.title)), subject=row.id, klass=Klass.C0,
        body=(para(item_line(row), *late, say("rooms-read-privately")),),
    )  # fmt: skip
