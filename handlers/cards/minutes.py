"""How minutes look in the chat."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.documents.blocks import Block, Document, Listing, Pairs, Paragraph, Table
from bot.documents.blocks import Heading as DocumentHeading
from bot.documents.minutes import ItemKept, MinutesKept
from bot.documents.minutes_written import item_name
from bot.documents.text import said
from bot.domain.minutes import cut
from bot.domain.values import Day, Line, Quote, Say, say
from bot.domain.works import Kept
from bot.messages.nodes import Choice, Do, File, Heading, Items, Klass, Message, Node, para
from handlers.cards.inputs import TO_MENU, quoted
from storage.meetings import MeetingRow
from storage.minutes import ObjectionRow

MOST_ITEMS = 5
SHORTEST = 140


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


def draft_sent(meeting: MeetingRow, body: str, close: str, kept: MinutesKept) -> Message:
    """To everybody informed: the short version first, then how to read the whole and say what is wrong."""
    until = say("minutes-say-wrong-by", day=Day(close)) if close else say("minutes-say-wrong")
    return Message(
        kind="minutes_draft_sent", title=say("minutes-draft-title", day=Day(meeting.day)), subject=meeting.id, contact=True,
        body=(para(until), para(say("minutes-of-meeting", body=Quote(body), title=Quote(meeting.title))), *short_version(kept)),
        choices=(
            Choice(say("minutes-short-choice"), Do("get_minutes", {"meeting": meeting.id, "form": "short"})),
            Choice(say("minutes-read"), Do("read_minutes", {"meeting": meeting.id})),
            Choice(say("minutes-forms-choice"), Do("get_minutes", {"meeting": meeting.id})),
            Choice(say("minutes-say-wrong-choice"), Do("minutes_objection", {"meeting": meeting.id})),
        ),
    )  # fmt: skip


def short_version(kept: MinutesKept) -> tuple[Node, ...]:
    """What was agreed, item by item, in few words; no names, so that every network may carry it."""
    told = [(item, lines) for item in kept.items if (lines := tuple(_agreed(item)))]
    nodes: list[Node] = []
    for item, lines in told[:MOST_ITEMS]:
        name = item_name(item.number, kept.numbering) if item.number else None
        title = say("inputs-item-titled", item=name, title=Quote(item.title)) if name else Quote(item.title)
        nodes += [Heading(title), Items(lines)]
    if len(told) > MOST_ITEMS:
        nodes.append(para(say("minutes-short-more", many=len(told) - MOST_ITEMS)))
    return (*nodes, para(say("minutes-short-nothing"))) if not told else tuple(nodes)


def _agreed(item: ItemKept) -> Iterator[Line]:
    yield from (say("minutes-short-agreed", text=Quote(cut(one.text, SHORTEST))) for one in item.decisions[:2])
    yield from (say("minutes-short-voted", text=Quote(cut(vote.said[0], SHORTEST))) for vote in item.votes[:2] if vote.said)
    if item.actions:
        yield say("minutes-short-actions", many=len(item.actions))


def draft_due(meeting: MeetingRow) -> Message:
    """To the office: the draft is promised for today."""
    return Message(
        kind="minutes_draft_due", title=say("minutes-draft-due", day=Day(meeting.day)), subject=meeting.id,
        body=(para(say("minutes-draft-due-how")),),
        choices=(Choice(say("minutes-menu-minutes-draft"), Do("minutes_draft", {"meeting": meeting.id})), TO_MENU),
    )  # fmt: skip


def window_over(meeting: MeetingRow, objections: int) -> Message:
    """To the office: the time for corrections is over."""
    return Message(
        kind="minutes_window_over", title=say("minutes-window-over", day=Day(meeting.day)), subject=meeting.id,
        body=(para(say("minutes-window-over-ask")), para(say("minutes-approve-objections", many=objections))),
        choices=(
            Choice(say("minutes-menu-minutes-approve"), Do("minutes_approve", {"meeting": meeting.id})),
            Choice(say("minutes-menu-minutes-draft"), Do("minutes_draft", {"meeting": meeting.id})), TO_MENU,
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


def approved(meeting: MeetingRow, sha256: str) -> Message:
    """Approved and locked."""
    return Message(
        kind="minutes_approved", title=say("minutes-approved"), subject=meeting.id,
        body=(para(say("minutes-approved-body", day=Day(meeting.day))), para(say("minutes-approved-hash", hash=sha256[:12]))),
        choices=(
            Choice(say("reports-menu-export"), Do("export", {"what": "minutes", "meeting": meeting.id})),
            Choice(say("minutes-addendum-choice"), Do("minutes_addendum", {"meeting": meeting.id})), TO_MENU,
        ),
    )  # fmt: skip


def approved_told(meeting: MeetingRow) -> Message:
    """To everybody informed: the minutes are final."""
    return Message(
        kind="minutes_approved_told", title=say("minutes-approved-told", day=Day(meeting.day)), subject=meeting.id,
        body=(para(say("minutes-approved-told-how")),), nothing_to_do=True,
        choices=(
            Choice(say("minutes-read"), Do("read_minutes", {"meeting": meeting.id})),
            Choice(say("minutes-forms-choice"), Do("get_minutes", {"meeting": meeting.id})),
        ),
    )  # fmt: skip


# --- addenda -----------------------------------------------------------------------------------------------


def confirm_addendum(meeting: MeetingRow, number: int, text: str, many: int) -> Message:
    """Add this? The approved text stays as it is."""
    return Message(
        kind="minutes_confirm", title=say("minutes-addendum-sure", number=number), subject=meeting.id,
        body=(para(quoted(text)), para(say("minutes-addendum-below", day=Day(meeting.day))), para(say("minutes-goes-to", many=many))),
    )  # fmt: skip


def added(meeting: MeetingRow, number: int, text: str) -> Message:
    """It stands below the minutes."""
    return Message(
        kind="minutes_addendum", title=say("minutes-addendum-done", number=number), subject=meeting.id,
        body=(para(quoted(text)), para(say("minutes-addendum-below", day=Day(meeting.day)))), nothing_to_do=True,
        choices=(Choice(say("minutes-read"), Do("read_minutes", {"meeting": meeting.id})), TO_MENU),
    )  # fmt: skip


def addendum_told(meeting: MeetingRow, number: int, text: str) -> Message:
    """To everybody informed: something was added."""
    return Message(
        kind="minutes_addendum_told", title=say("minutes-addendum-told", number=number, day=Day(meeting.day)), subject=meeting.id,
        body=(para(quoted(text)), para(say("minutes-addendum-rest"))), nothing_to_do=True,
        choices=(Choice(say("minutes-read"), Do("read_minutes", {"meeting": meeting.id})),),
    )  # fmt: skip


# --- those who check ---------------------------------------------------------------------------------------


def chosen(meeting: MeetingRow, names: Sequence[str]) -> Message:
    """These check the minutes."""
    return Message(
        kind="minutes_signers", title=say("minutes-signers-chosen", many=len(names)), subject=meeting.id,
        body=(Items(tuple(Quote(name) for name in names)), para(say("minutes-signers-asked"))), nothing_to_do=True,
    )  # fmt: skip


def to_sign(meeting: MeetingRow, by: str) -> Message:
    """To those who check: is it right?"""
    until = say("minutes-sign-by", day=Day(by)) if by else say("minutes-sign-please")
    return Message(
        kind="minutes_to_sign", title=say("minutes-to-sign", day=Day(meeting.day)), subject=meeting.id, contact=True, body=(para(until),),
        choices=(
            Choice(say("minutes-read"), Do("read_minutes", {"meeting": meeting.id})),
            Choice(say("minutes-sign-choice"), Do("sign_minutes", {"meeting": meeting.id})),
            Choice(say("minutes-say-wrong-choice"), Do("minutes_objection", {"meeting": meeting.id})),
        ),
    )  # fmt: skip


def confirm_sign(meeting: MeetingRow, version: int) -> Message:
    """Is this draft right?"""
    return Message(
        kind="minutes_confirm", title=say("minutes-sign-sure", day=Day(meeting.day)), subject=meeting.id,
        body=(para(say("minutes-sign-means", version=version)),),
    )  # fmt: skip


def signed(meeting: MeetingRow) -> Message:
    """They have checked it."""
    return Message(
        kind="minutes_signed", title=say("minutes-signed"), subject=meeting.id, body=(para(say("minutes-signed-thanks")),),
        nothing_to_do=True,
    )  # fmt: skip


def signed_told(meeting: MeetingRow, person: str, left: int) -> Message:
    """To the office: one has checked it; how many are left."""
    approve = (Choice(say("minutes-menu-minutes-approve"), Do("minutes_approve", {"meeting": meeting.id})),) if not left else ()
    return Message(
        kind="minutes_signed_told", title=say("minutes-signed-told", person=Quote(person)), subject=meeting.id, klass=Klass.C2,
        body=(para(say("minutes-signers-left", many=left)),), choices=(*approve, TO_MENU),
    )  # fmt: skip


# --- files -------------------------------------------------------------------------------------------------


def _other(meeting: MeetingRow) -> Choice:
    return Choice(say("minutes-more-forms-choice"), Do("get_minutes", {"meeting": meeting.id, "form": "more"}))


def which(meeting: MeetingRow, forms: Sequence[str], following: str) -> Message:
    """The forms there are, four at a time."""
    given = {"meeting": meeting.id}
    choices = [Choice(say(f"minutes-form-{form.replace('_', '-')}-choice"), Do("get_minutes", {**given, "form": form})) for form in forms]
    if following:
        choices.append(Choice(say("minutes-more-forms-choice"), Do("get_minutes", {"meeting": meeting.id, "form": following})))
    return Message(
        kind="minutes_forms", title=say("minutes-which-form", day=Day(meeting.day)), subject=meeting.id,
        body=(para(say("minutes-which-form-how")),), choices=tuple(choices),
    )  # fmt: skip


def waiting(meeting: MeetingRow) -> Message:
    """It is being made and follows."""
    return Message(
        kind="minutes_waiting", title=say("minutes-waiting"), subject=meeting.id,
        body=(para(say("minutes-waiting-how", day=Day(meeting.day))),), nothing_to_do=True,
    )  # fmt: skip


def failed(meeting: MeetingRow) -> Message:
    """The file could not be made."""
    return Message(
        kind="minutes_failed", title=say("minutes-failed"), subject=meeting.id, body=(para(say("minutes-failed-how")),), contact=True,
        choices=(Choice(say("minutes-read"), Do("read_minutes", {"meeting": meeting.id})), _other(meeting)),
    )  # fmt: skip


def file(kept: Kept, form: str, pages: int) -> File:
    """A file with its kind, its pages and its size in words (R21)."""
    size = say("minutes-size-mega", n=round(kept.size / 1_000_000)) if kept.size >= 1_500_000 else say(
        "minutes-size-kilo", n=max(1, round(kept.size / 1_000))
    )
    kind = say(f"minutes-kind-{form.replace('_', '-')}")
    said = say("minutes-file-pages", kind=kind, pages=say("minutes-pages", n=pages), size=size) if pages else say(
        "minutes-file", kind=kind, size=size
    )
    return File(kept.sha256, kept.name, kept.mime, kept.size, said)


def made(meeting: MeetingRow, found: Sequence[File]) -> Message:
    """Here it is."""
    return Message(
        kind="minutes_made", title=say("minutes-made", day=Day(meeting.day)), subject=meeting.id, klass=Klass.C2, body=tuple(found),
        choices=(_other(meeting), Choice(say("minutes-read"), Do("read_minutes", {"meeting": meeting.id})), TO_MENU), contact=True,
    )  # fmt: skip


def exported(meeting: MeetingRow, made: Sequence[File]) -> Message:
    """The files, each with what it is for."""
    return Message(
        kind="minutes_files", title=say("minutes-exported", many=len(made)), subject=meeting.id,
        klass=Klass.C2, body=(para(say("minutes-exported-body", day=Day(meeting.day))), *made), nothing_to_do=True,
    )  # fmt: skip


def shown(document: Document, meeting: MeetingRow, state: str) -> Message:
    """The minutes as text."""
    body: list[Node] = [node for block in document.blocks for node in _nodes(block)]
    forms = Choice(say("minutes-forms-choice"), Do("get_minutes", {"meeting": meeting.id}))
    object_ = (Choice(say("minutes-say-wrong-choice"), Do("minutes_objection", {"meeting": meeting.id})),) if state == "draft" else ()
    return Message(
        kind="minutes", title=Quote(document.title), subject=meeting.id,
        klass=Klass.C2, body=tuple(body), choices=(forms, *object_, TO_MENU)
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
