"""The papers clock: how many days are left until the agenda must be out, and what is missing (B3, B4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.domain import agenda as rules
from bot.domain.access import Can
from bot.domain.errors import Refusal
from bot.domain.values import Line
from bot.messages.nodes import Message
from bot.turn import Router, Turn
from handlers import picks
from handlers.agenda import lacking, rule_items
from handlers.cards import agenda_office as cards
from handlers.meetings import deadlines
from storage import agenda, papers, prints
from storage.meetings import MeetingRow

router = Router("agenda")


@dataclass(frozen=True)
class Which:
    """A meeting; the nearest whose agenda is not out when none is named."""

    meeting: str = ""


def clock(turn: Turn, meeting: MeetingRow, *, asked: bool = False) -> Message:
    """What is missing, and the days that are left."""
    found, out = agenda.of_meeting(turn.tx, turn.council.id, meeting.id), deadlines(turn, meeting)["papers_out"]
    with_paper = {paper.item_id for paper in papers.of_meeting(turn.tx, turn.council.id, meeting.id)}
    bare = {one.ref for one in rules.ready_for_papers(rule_items(found), with_paper)}
    if meeting.published_at:
        unposted = sum(not row.posted_at for row in prints.of_meeting(turn.tx, turn.council.id, meeting.id))
        return cards.all_out(meeting, found, bare, unposted)
    left = (out - date.fromisoformat(turn.today)).days
    wanted: list[Line] = []
    for row, one in zip(found, rule_items(found), strict=True):
        if parts := rules.wanted_parts(one, one.ref in with_paper):
            wanted.append(cards.wanted(row, parts))
    return cards.soon_out(meeting, found, lacking(turn, meeting), bare, out, left=left, wanted=wanted, asked=asked)


@router.verb("papers_clock", Which, needs=Can.AGENDA_SET, menu=39)
def papers_clock(turn: Turn, args: Which) -> Message:
    """The office looks at the clock."""
    if args.meeting:
        return clock(turn, picks.meeting_of(turn, args.meeting), asked=True)
    coming = picks.seen(turn)
    found = next((each for each in coming if not each.published_at), coming[0] if coming else None)
    if found is None:
        raise Refusal("agenda-none-publish-agenda-meeting")
    return clock(turn, found, asked=True)
