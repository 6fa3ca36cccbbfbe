"""How the pre-meeting of the representatives looks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.domain.values import Day, Moment, Quote, say
from bot.messages.nodes import Choice, Do, Items, Klass, Message, Node, para
from handlers.cards.meetings import clock
from storage.meetings import MeetingRow
from storage.premeetings import NoteRow

PAGE = 8


def _ways(meeting: MeetingRow) -> tuple[Choice, ...]:
    return (
        Choice(say("premeetings-choice-note"), Do("premeeting_note", {"meeting": meeting.id})),
        Choice(say("premeetings-choice-release"), Do("premeeting_release", {"meeting": meeting.id})),
        Choice(say("agenda-choice-propose"), Do("propose_item", {"meeting": meeting.id})),
    )


def noted(meeting: MeetingRow, many: int) -> Message:
    """To the representative: it is kept, and who can read it."""
    read = Choice(say("premeetings-choice-notes"), Do("premeeting_notes", {"meeting": meeting.id}))
    return Message(
        kind="premeeting_note", title=say("premeetings-noted", n=many), subject=meeting.id, klass=Klass.C1, private=False,
        body=(para(say("premeetings-who")),), choices=(read, *_ways(meeting)[:2]), nothing_to_do=True,
    )  # fmt: skip


def notes(
    meeting: MeetingRow, rows: Sequence[NoteRow], names: Mapping[str, str], me: str, zone: str, page: int
) -> Message:
    """A part of the notes; one's own last note can be taken away."""
    shown = rows[page * PAGE : (page + 1) * PAGE]
    lines = tuple(
        say("premeetings-line", name=Quote(names.get(row.person_id, "–")), clock=clock(row.at, zone), words=Quote(row.words))
        for row in shown
    )
    choices = list(_ways(meeting))
    if len(rows) > (page + 1) * PAGE:
        choices = [Choice(say("core-next-page-choice"), Do("premeeting_notes", {"meeting": meeting.id, "page": page + 1})), *choices[:2]]
    own = [row for row in shown if row.person_id == me]
    if own:
        choices.append(Choice(say("premeetings-choice-drop"), Do("drop_note", {"meeting": meeting.id, "note": own[-1].id})))
    body: tuple[Node, ...] = (Items(lines),) if lines else (para(say("premeetings-none")),)
    return Message(
        kind="premeeting_notes", title=say("premeetings-notes", n=len(rows), day=Day(meeting.day)), subject=meeting.id, klass=Klass.C1,
        private=False, body=(para(say("premeetings-who")), *body), choices=tuple(choices[:4]),
    )  # fmt: skip


def today(meeting: MeetingRow, zone: str, *, room: bool) -> Message:
    """To the representatives, on the day."""
    where = (say("premeetings-room"),) if room else ()
    return Message(
        kind="premeeting_told", title=say("premeetings-today", at=Moment(meeting.pre_start, zone)), subject=meeting.id, klass=Klass.C0,
        body=(para(say("premeetings-today-ask", day=Day(meeting.day)), *where), para(say("premeetings-who"))),
        choices=_ways(meeting), contact=False,
    )  # fmt: skip
