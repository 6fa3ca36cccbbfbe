"""How a proposal for the agenda looks: sent, waiting for the office, answered."""

from __future__ import annotations

from datetime import date

from bot.domain.values import Day, Quote, say
from bot.messages.nodes import Choice, Do, Klass, Message, Node, para
from handlers.cards.agenda import title_of
from handlers.cards.meetings import TO_MENU
from storage.agenda import ItemRow, ProposalRow
from storage.meetings import MeetingRow
from storage.people import PersonRow


def confirm_proposal(title: str, words: str, meeting: MeetingRow, body: str) -> Message:
    """Before a proposal is sent."""
    said = say("agenda-confirm-propose-body", body=Quote(body), day=Day(meeting.day))
    return Message(kind="confirm", title=say("core-confirm-title"), body=(para(Quote(title)), para(Quote(words)), para(said)))


def proposed(row: ProposalRow, meeting: MeetingRow, close: date | None) -> Message:
    """To the proposer: it has come, and who decides."""
    late: tuple[Node, ...] = (para(say("agenda-proposed-late", close=Day(close.isoformat()))),) if row.late and close else ()
    return Message(
        kind="proposal",
        title=say("agenda-proposed", title=Quote(row.title)),
        subject=row.id,
        nothing_to_do=True,
        body=(para(say("agenda-proposed-body", day=Day(meeting.day))), *late),
    )


def proposal_told(row: ProposalRow, person: PersonRow, meeting: MeetingRow) -> Message:
    """To the office: somebody wants something on the agenda."""
    late: tuple[Node, ...] = (para(say("agenda-proposal-late")),) if row.late else ()
    return Message(
        kind="proposal_told",
        title=say("agenda-proposal-told", name=Quote(person.name)),
        subject=row.id,
        klass=Klass.C2,
        body=(
            para(say("agenda-proposal-ask", day=Day(meeting.day))),
            *late,
            para(Quote(row.title, person.lang)),
            para(Quote(row.body, person.lang)),
        ),
        choices=(
            Choice(say("agenda-choice-accept"), Do("accept_item", {"proposal": row.id, "item": ""})),
            Choice(say("agenda-choice-merge"), Do("merge_item", {"proposal": row.id})),
            Choice(say("agenda-choice-decline"), Do("decline_item", {"proposal": row.id})),
        ),
    )


def proposal_answer(row: ProposalRow, meeting: MeetingRow, reason: str, lang: str) -> Message:
    """To the proposer: on the agenda, or not and why."""
    state = "declined" if reason else "accepted"
    why: tuple[Node, ...] = (para(say("agenda-reason", reason=Quote(reason, lang))),) if reason else ()
    return Message(
        kind="proposal_answered",
        title=say(f"agenda-proposal-{state}", title=Quote(row.title)),
        subject=row.id,
        klass=Klass.C1,
        body=(*why, para(say(f"agenda-proposal-{state}-body", day=Day(meeting.day)))),
        nothing_to_do=state == "accepted",
        contact=state == "declined",
    )


def merged_told(row: ProposalRow, item: ItemRow, meeting: MeetingRow) -> Message:
    """To the proposer: it is part of an item that comes up."""
    return Message(
        kind="proposal_answered", title=say("agenda-proposal-merged", title=Quote(row.title)), subject=row.id, klass=Klass.C1,
        body=(para(say("agenda-proposal-merged-body", **{"with": title_of(item)}, day=Day(meeting.day))),), nothing_to_do=True,
    )  # fmt: skip


def proposal_settled(row: ProposalRow, state: str) -> Message:
    """To the office: done, the proposer is told."""
    return Message(
        kind="proposal",
        title=say(f"agenda-settled-{state}", title=Quote(row.title)),
        subject=row.id,
        body=(para(say("agenda-settled-body")),),
        choices=(Choice(say("agenda-choice-read"), Do("show_agenda", {"meeting": row.meeting_id})), TO_MENU),
    )
