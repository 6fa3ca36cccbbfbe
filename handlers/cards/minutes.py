"""How minutes look in the chat."""

from __future__ import annotations

from collections.abc import Sequence

from bot.documents.blocks import Block, Document, Listing, Pairs, Paragraph, Table
from bot.documents.blocks import Heading as DocumentHeading
from bot.documents.minutes import MinutesKept
from bot.documents.text import said
from bot.domain.values import Day, Quote, Say, say
from bot.messages.nodes import Choice, Do, File, Heading, Items, Message, Node, para
from handlers.cards.inputs import TO_MENU, quoted
from storage.meetings import MeetingRow
from storage.minutes import ObjectionRow


def minutes_line(meeting: MeetingRow, state: str) -> Say:
    """Minutes in a list: the meeting, its day, draft or approved."""
    return say(f"minutes-line-{state}", title=Quote(meeting.title), day=Day(meeting.day))


def _counts(kept: MinutesKept) -> tuple[Say, ...]:
    return (
        say("minutes-count-inputs", many=sum(len(item.inputs) for item in kept.items)),
        say("minutes-count-decisions", many=sum(len(item.decisions) for item in kept.items)),
        say("minutes-count-actions", many=sum(len(item.actions) for item in kept.items)),
    )


def confirm_draft(kept: MinutesKept, many: int) -> Message:
    """Send the draft? What is in it, and to how many."""
    return Message(
        kind="minutes_confirm", title=say("minutes-draft-sure"), subject=kept.meeting,
        body=(para(say("minutes-prefilled", day=Day(kept.day))), Items(_counts(kept)), para(say("minutes-goes-to", many=many))),
    )  # fmt: skip


def drafted(kept: MinutesKept, many: int) -> Message:
    """The draft is on its way."""
    close = (para(say("minutes-objections-until", day=Day(kept.objections_close))),) if kept.objections_close else ()
    return Message(
        kind="minutes_draft", title=say("minutes-drafted", many=many), subject=kept.meeting, body=(Items(_counts(kept)), *close),
        choices=(Choice(say("minutes-read"), Do("read_minutes", {"meeting": kept.meeting})), TO_MENU),
    )  # fmt: skip


def draft_sent(meeting: MeetingRow, body: str, close: str) -> Message:
    """To everybody informed: read it, and say what is wrong."""
    until = say("minutes-say-wrong-by", day=Day(close)) if close else say("minutes-say-wrong")
    return Message(
        kind="minutes_draft_sent", title=say("minutes-draft-title", day=Day(meeting.day)), subject=meeting.id, contact=True,
        body=(para(until), para(say("minutes-of-meeting", body=Quote(body), title=Quote(meeting.title)))),
        choices=(
            Choice(say("minutes-read"), Do("read_minutes", {"meeting": meeting.id})),
            Choice(say("minutes-say-wrong-choice"), Do("minutes_objection", {"meeting": meeting.id})),
        ),
    )  # fmt: skip


def confirm_objection(meeting: MeetingRow, text: str) -> Message:
    """Is this what is wrong?"""
    return Message(
        kind="minutes_confirm", title=say("core-confirm-title"), subject=meeting.id,
        body=(para(quoted(text)), para(say("minutes-objection-to", day=Day(meeting.day)))),
    )  # fmt: skip


def objected(meeting: MeetingRow, row: ObjectionRow, close: str) -> Message:
    """It is kept."""
    body = [para(quoted(row.text)), para(say("minutes-objection-kept"))]
    if row.late:
        late = say("minutes-objection-late", day=Day(close)) if close else say("minutes-objection-after")
        body.append(para(late))
    return Message(
        kind="minutes_objection", title=say("minutes-objected"), subject=meeting.id, body=tuple(body), nothing_to_do=True
    )


def objection_told(meeting: MeetingRow, row: ObjectionRow, person: str) -> Message:
    """To the office: somebody says what is wrong."""
    return Message(
        kind="minutes_objection_told", title=say("minutes-objection-from", person=Quote(person)), subject=row.id,
        body=(para(quoted(row.text)), para(say("minutes-objection-to", day=Day(meeting.day)))),
        choices=(Choice(say("minutes-read"), Do("read_minutes", {"meeting": meeting.id})), TO_MENU),
    )  # fmt: skip


def confirm_approve(meeting: MeetingRow, objections: int) -> Message:
    """Approve? It cannot be taken back."""
    return Message(
        kind="minutes_confirm", title=say("minutes-approve-sure"), subject=meeting.id,
        body=(para(say("minutes-approve-locks", day=Day(meeting.day)), say("minutes-approve-objections", many=objections)),),
    )  # fmt: skip


def approved(meeting: MeetingRow) -> Message:
    """Approved and locked."""
    return Message(
        kind="minutes_approved", title=say("minutes-approved"), subject=meeting.id,
        body=(para(say("minutes-approved-body", day=Day(meeting.day))),),
        choices=(Choice(say("reports-menu-export"), Do("export", {"what": "minutes", "meeting": meeting.id})), TO_MENU),
    )  # fmt: skip


def exported(meeting: MeetingRow, made: Sequence[File]) -> Message:
    """The files, each with what it is for."""
    return Message(
        kind="minutes_files", title=say("minutes-exported", many=len(made)), subject=meeting.id,
        body=(para(say("minutes-exported-body", day=Day(meeting.day))), *made), nothing_to_do=True,
    )  # fmt: skip


def shown(document: Document, meeting: MeetingRow, state: str) -> Message:
    """The minutes as text."""
    body: list[Node] = [node for block in document.blocks for node in _nodes(block)]
    object_ = (Choice(say("minutes-say-wrong-choice"), Do("minutes_objection", {"meeting": meeting.id})),) if state == "draft" else ()
    return Message(
        kind="minutes", title=Quote(document.title), subject=meeting.id, body=tuple(body), choices=(*object_, TO_MENU)
    )


def _nodes(block: Block) -> tuple[Node, ...]:
    match block:
        case DocumentHeading(text, _):
            return (Heading(Quote(text)),)
        case Listing(lines):
            return (Items(tuple(Quote(line) for line in lines)),)
        case Pairs(pairs):
            return (para(*(Quote(f"{label}: {value}") for label, value in pairs)),)
        case Table(_, _, rows):
            return (Items(tuple(Quote(". ".join(" ".join(cell.split()).rstrip(".") for cell in row if cell) + ".") for row in rows)),)
        case Paragraph(text):
            return (para(Quote(text)),)
        case _:
            return (para(Quote(said(block))),)
