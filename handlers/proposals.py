"""Members propose what a meeting should be about; the office says yes, or no with a reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain import proposals as rules
from bot.domain.access import Can
from bot.domain.errors import Refusal
from bot.domain.values import Quote, say
from bot.messages.nodes import Message
from bot.turn import About, Field, Option, Router, Turn
from handlers import audience, picks
from handlers.agenda import number
from handlers.agenda_lines import kind_of
from handlers.cards import proposals as cards
from handlers.cards.agenda import item_line
from handlers.corrections import changed
from handlers.meetings import deadlines
from storage import agenda, meetings
from storage.agenda import ItemRow, ProposalRow
from storage.engine import Tx
from storage.types import new_id

router = Router("agenda")
PROPOSAL = "proposal:"  # before the id of a proposal where an item could stand


@router.place("proposal")
def where(tx: Tx, council_id: str, proposal_id: str) -> About | None:
    """The meeting a proposal was made for, and who made it."""
    found = agenda.proposal(tx, council_id, proposal_id)
    meeting = None if found is None else meetings.by_id(tx, council_id, found.meeting_id)
    return None if found is None or meeting is None else About(body=meeting.body_id, meeting=meeting.id, giver=found.person_id)


@dataclass(frozen=True)
class Propose:
    """What a member wants on the agenda of a meeting."""

    meeting: str
    title: str
    text: str
    ref: str = ""
    for_person: str = ""


@dataclass(frozen=True)
class Accept:
    """A proposal, and the item it becomes part of (a new one when none is named)."""

    proposal: str
    item: str = ""


@dataclass(frozen=True)
class Merge:
    """A proposal, and the item or the other proposal it is joined with."""

    proposal: str
    item: str


@dataclass(frozen=True)
class Decline:
    """A proposal, and why it is not taken up."""

    proposal: str
    reason: str


def _confirm(turn: Turn, args: Propose) -> Message:
    meeting = picks.meeting_of(turn, args.meeting)
    return cards.confirm_proposal(args.title, args.text, meeting, picks.body_of(turn, meeting.body_id).name)


@router.verb(
    "propose_item", Propose, needs=Can.AGENDA_PROPOSE, menu=4, confirm=_confirm,
    fields=(Field("meeting", "pick", options=picks.coming), Field("title", "words"), Field("text", "long")),
)  # fmt: skip
def propose_item(turn: Turn, args: Propose) -> Message:
    """A member wants something on the agenda; after the last day it is late, but still kept (Y4)."""
    meeting = picks.meeting_of(turn, args.meeting)
    if not args.title.strip() or not args.text.strip():
        raise Refusal("core-empty")
    if args.ref and agenda.proposal(turn.tx, turn.council.id, args.ref) is not None:
        raise Refusal("core-button-used")
    close = deadlines(turn, meeting).get("proposals_close")
    late = rules.late(date.fromisoformat(turn.today), close)
    row = ProposalRow(
        args.ref or new_id(), turn.council.id, meeting.id, turn.member.id, args.title.strip(), args.text.strip(), turn.now, int(late),
        "received", "", "", 0,
    )  # fmt: skip
    agenda.add_proposal(turn.tx, row)
    turn.made["proposal"] = row.id
    turn.note("agenda.propose", row.id, meeting=meeting.id, late=late)
    turn.tell("proposal_told", row.id, audience.office(turn), cards.proposal_told(row, turn.member, meeting))
    return cards.proposed(row, meeting, close)


def _waiting(turn: Turn, given: picks.Given) -> Sequence[Option]:  # noqa: ARG001
    found = [row for each in picks.seen(turn) for row in agenda.proposals(turn.tx, turn.council.id, each.id)]
    return [Option(Quote(row.title), row.id) for row in found if row.state == "received"]


def _proposal(turn: Turn, proposal_id: str) -> ProposalRow:
    found = agenda.proposal(turn.tx, turn.council.id, proposal_id)
    if found is None:
        raise Refusal("core-not-found")
    return found


@router.verb("accept_item", Accept, needs=Can.AGENDA_ACCEPT, menu=43, fields=(Field("proposal", "pick", options=_waiting),))
def accept_item(turn: Turn, args: Accept) -> Message:
    """The office takes a proposal up; the proposer is told."""
    row = _proposal(turn, args.proposal)
    state = rules.FLOW.after(row.state, "accept")
    item = args.item or _new_item(turn, row)
    agenda.settle_proposal(turn.tx, row, state, turn.now, item_id=item)
    turn.note("agenda.accept", row.id, item=item)
    meeting = picks.meeting_of(turn, row.meeting_id)
    turn.tell("proposal_answered", row.id, [row.person_id], cards.proposal_answer(row, meeting, "", turn.council.lang), named=str(turn.now))
    return cards.proposal_settled(row, state)


def _hosts(turn: Turn, given: picks.Given) -> Sequence[Option]:
    """What a proposal can be joined with: the items of its meeting, then the other proposals that wait."""
    row = _proposal(turn, str(given["proposal"]))
    items = [one for one in agenda.of_meeting(turn.tx, turn.council.id, row.meeting_id) if one.kind != "formal"]
    others = [one for one in agenda.proposals(turn.tx, turn.council.id, row.meeting_id) if one.state == "received" and one.id != row.id]
    found = [Option(item_line(one), one.id) for one in items]
    return found + [Option(say("agenda-proposal-option", title=Quote(one.title)), f"{PROPOSAL}{one.id}") for one in others]


@router.verb(
    "merge_item", Merge, needs=Can.AGENDA_ACCEPT, menu=43, about="proposal",
    fields=(Field("proposal", "pick", options=_waiting), Field("item", "pick", options=_hosts)),
)  # fmt: skip
def merge_item(turn: Turn, args: Merge) -> Message:
    """A proposal becomes part of an item that is there, or of another proposal; everybody who proposed is told."""
    row = _proposal(turn, args.proposal)
    state = rules.FLOW.after(row.state, "accept")
    item_id = args.item
    if item_id.startswith(PROPOSAL):
        other = _proposal(turn, item_id.removeprefix(PROPOSAL))
        if other.meeting_id != row.meeting_id or other.id == row.id:
            raise Refusal("core-not-found")
        accept_item(turn, Accept(other.id))
        item_id = _proposal(turn, other.id).item_id
    item = picks.item_of(turn, item_id)
    if item.meeting_id != row.meeting_id:
        raise Refusal("core-not-found")
    agenda.settle_proposal(turn.tx, row, state, turn.now, item_id=item.id)
    turn.note("agenda.merge", row.id, item=item.id)
    card = cards.merged_told(row, item, picks.meeting_of(turn, row.meeting_id))
    turn.tell("proposal_answered", row.id, [row.person_id], card, named=str(turn.now))
    return cards.proposal_settled(row, "merged")


def _new_item(turn: Turn, row: ProposalRow) -> str:
    """The proposal as an item of its own, last on the agenda."""
    position = len(agenda.of_meeting(turn.tx, turn.council.id, row.meeting_id)) + 1
    item = ItemRow(
        new_id(), turn.council.id, row.meeting_id, position, "", row.title, kind_of(row.title), "", "", "", "", "", "", row.id, "[]", "{}"
    )
    agenda.add(turn.tx, item)
    meeting = picks.meeting_of(turn, row.meeting_id)
    if meeting.published_at:
        number(turn, meeting)
        changed(turn, meeting)
    return item.id


@router.verb(
    "decline_item",
    Decline,
    needs=Can.AGENDA_DECLINE,
    menu=44,
    fields=(Field("proposal", "pick", options=_waiting), Field("reason", "words")),
)
def decline_item(turn: Turn, args: Decline) -> Message:
    """The office says no; the proposer gets the reason (Y4)."""
    row = _proposal(turn, args.proposal)
    state = rules.declined(row.state, args.reason)
    agenda.settle_proposal(turn.tx, row, state, turn.now, reason=args.reason.strip())
    turn.note("agenda.decline", row.id)
    meeting = picks.meeting_of(turn, row.meeting_id)
    card = cards.proposal_answer(row, meeting, args.reason.strip(), turn.council.lang)
    turn.tell("proposal_answered", row.id, [row.person_id], card, named=str(turn.now))
    return cards.proposal_settled(row, state)


@dataclass(frozen=True)
class One:
    """A proposal."""

    proposal: str


@router.verb("show_proposal", One, needs=Can.AGENDA_ACCEPT, fields=(Field("proposal", "pick", options=_waiting),))
def show_proposal(turn: Turn, args: One) -> Message:
    """The office sees what a member proposed, with yes and no."""
    row = _proposal(turn, args.proposal)
    person = audience.known(turn).get(row.person_id)
    if person is None:
        raise Refusal("core-not-found")
    return cards.proposal_told(row, person, picks.meeting_of(turn, row.meeting_id))
