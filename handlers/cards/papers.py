"""How a paper looks: attached, read, asked about, and sent in print."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain import languages
from bot.domain.values import Day, Quote, Say, say
from bot.messages.from_markdown import from_markdown
from bot.messages.nodes import Choice, Do, File, Heading, Items, Klass, Message, Node, para
from handlers.cards.agenda import item_inside, paper_line
from handlers.cards.meetings import TO_MENU
from storage.agenda import ItemRow
from storage.meetings import MeetingRow
from storage.papers import PaperRow
from storage.people import PersonRow

NORWEGIAN = frozenset({"nb", "nn"})


def attached(paper: PaperRow, item: ItemRow, told: int) -> Message:
    """To the office: the paper is there."""
    body: list[Node] = [para(say("paper-attached-body", item=item_inside(item)))]
    if paper.late:
        body.append(para(say("paper-attached-late", reason=Quote(paper.late_reason))))
    if told:
        body.append(para(say("meeting-told-many", n=told)))
    return Message(
        kind="paper_attached",
        title=say("paper-attached", title=Quote(paper.title)),
        subject=paper.id,
        body=tuple(body),
        choices=(
            Choice(say("agenda-choice-attach"), Do("attach_paper", {"meeting": paper.meeting_id})),
            Choice(say("paper-choice-owner"), Do("paper_owner", {"paper": paper.id})),
            Choice(say("agenda-choice-publish"), Do("publish_agenda", {"meeting": paper.meeting_id})),
            TO_MENU,
        ),
    )


def added(kind: str, paper: PaperRow, item: ItemRow, meeting: MeetingRow, lang: str) -> Message:
    """To everybody informed: a paper came after the agenda, late or not (Y5)."""
    body: list[Node] = [para(say("paper-added-ask", item=item_inside(item), day=Day(meeting.day)))]
    if paper.late:
        body.append(para(say("paper-late-reason", reason=Quote(paper.late_reason, lang))))
    body.append(para(say("paper-added-title", title=Quote(paper.title))))
    return Message(
        kind=kind,
        title=say("paper-late-title" if paper.late else "paper-new-title", item=item_inside(item)),
        subject=paper.id,
        body=tuple(body),
        choices=(
            Choice(say("agenda-choice-paper"), Do("read_paper", {"paper": paper.id})),
            Choice(say("agenda-choice-comment"), Do("comment", {"item": item.id})),
        ),
        contact=True,
    )


def listed(item: ItemRow, found: Sequence[PaperRow], read: frozenset[str]) -> Message:
    """The papers of an item, each one press away; what is read is said."""

    def label(paper: PaperRow) -> Say:
        return say("paper-choice-read" if paper.id not in read else "paper-choice-read-again", title=paper_line(paper))

    choices = tuple(Choice(label(paper), Do("read_paper", {"paper": paper.id})) for paper in found[:6])
    return Message(
        kind="papers",
        title=say("paper-list", item=item_inside(item), n=len(found)),
        subject=item.id,
        choices=(*choices, TO_MENU),
        nothing_to_do=not found,
    )


def original(paper: PaperRow) -> tuple[Choice, ...]:
    """The way to the words as they were written (J3)."""
    return (Choice(say("translations-original-choice"), Do("read_paper", {"paper": paper.id, "original": True})),)


def text(paper: PaperRow, translated: str, lang: str, reader: str, following: str, *, read: bool, speaks: bool, aloud: bool) -> Message:
    """A paper as text; the renderer splits it at its blocks."""
    source, written = (translated, reader) if translated else (paper.body, lang)
    body: list[Node] = []
    if written != reader and not {written, reader} <= NORWEGIAN:
        body.append(para(say("paper-in-language", language=languages.named(written))))
    if paper.late:
        body.append(para(say("paper-late-mark", reason=Quote(paper.late_reason))))
    nodes = from_markdown(source)
    if nodes and isinstance(nodes[0], Heading) and isinstance(nodes[0].line, Quote) and nodes[0].line.text.strip() == paper.title.strip():
        nodes = nodes[1:]
    body.extend(nodes)
    if paper.file_name and paper.sha256:
        body.append(File(paper.sha256, paper.file_name, paper.mime, paper.size, Quote(paper.title)))
    if not source:
        body.append(para(say("paper-only-file", name=Quote(paper.file_name))))
    choices = [Choice(say("core-read-aloud-choice"), Do("read_aloud", {"paper": paper.id}))] if aloud else []
    choices += [] if read else [Choice(say("paper-choice-mark"), Do("mark_read", {"paper": paper.id}))]
    choices.append(Choice(say("agenda-choice-help"), Do("ask_help", {"paper": paper.id})))
    if speaks:
        choices.append(Choice(say("agenda-choice-comment"), Do("comment", {"item": paper.item_id})))
    if following:
        choices.append(Choice(say("paper-choice-next"), Do("read_paper", {"paper": following})))
    elif len(choices) < 4:
        choices.append(Choice(say("paper-choice-item"), Do("show_item", {"item": paper.item_id})))
    return Message(
        kind="paper", title=Quote(paper.title), subject=paper.id, klass=Klass.C1, body=tuple(body), choices=tuple(choices[:4]), contact=True
    )


def file_kept(paper: PaperRow) -> Message:
    """To the office: the file is in its place."""
    return Message(kind="paper_file", title=say("paper-file-kept", title=Quote(paper.title)), subject=paper.id, nothing_to_do=True)


def file_lost(paper: PaperRow) -> Message:
    """To the office: the file did not come."""
    return Message(
        kind="paper_file",
        title=say("paper-file-lost", title=Quote(paper.title)),
        subject=paper.id,
        body=(para(say("paper-file-lost-body")),),
        choices=(Choice(say("agenda-choice-attach"), Do("attach_paper", {"meeting": paper.meeting_id, "item": paper.item_id})), TO_MENU),
    )


def marked(paper: PaperRow, following: PaperRow | None) -> Message:
    """Noted: it is read."""
    more = (Choice(say("paper-choice-next"), Do("read_paper", {"paper": following.id})),) if following is not None else ()
    return Message(
        kind="paper_read",
        title=say("paper-marked", title=Quote(paper.title)),
        subject=paper.id,
        nothing_to_do=True,
        choices=(
            *more, Choice(say("agenda-choice-comment"), Do("comment", {"item": paper.item_id})),
            Choice(say("paper-choice-question"), Do("ask_paper", {"paper": paper.id})),
        ),
    )


# -- in print --------------------------------------------------------------------------------------


def ordered(meeting: MeetingRow, form: str, copies: int, due: str) -> Message:
    """To the one who ordered: it comes by post."""
    return Message(
        kind="print",
        title=say("paper-print-ordered"),
        subject=meeting.id,
        nothing_to_do=True,
        body=(para(say("paper-print-ordered-body", form=say(f"paper-form-{form.replace('_', '-')}"), copies=copies, day=Day(due))),),
    )


def order_told(meeting: MeetingRow, person: PersonRow, form: str, copies: int, due: str, *, late: bool = False) -> Message:
    """To the office: print and post this."""
    said = say("paper-print-told-body", form=say(f"paper-form-{form.replace('_', '-')}"), copies=copies, day=Day(meeting.day))
    return Message(
        kind="print_told",
        title=say("paper-print-told", name=Quote(person.name)),
        subject=meeting.id,
        klass=Klass.C2,
        body=(para(say("paper-print-told-late" if late else "paper-print-told-ask", due=Day(due))), para(said)),
        choices=(Choice(say("paper-choice-posted"), Do("print_posted", {"meeting": meeting.id, "person": person.id})), TO_MENU),
    )


def posted(meeting: MeetingRow, name: str, *, in_time: bool, left: Sequence[str]) -> Message:
    """To the office: it is in the post, and who is left."""
    body: list[Node] = [] if in_time else [para(say("paper-print-late"))]
    if left:
        body += [para(say("paper-print-left", n=len(left))), Items(tuple(Quote(each) for each in left))]
    more = (Choice(say("paper-choice-post-next"), Do("print_posted", {"meeting": meeting.id})),) if left else ()
    return Message(
        kind="print",
        title=say("paper-print-posted", name=Quote(name)),
        subject=meeting.id,
        klass=Klass.C2,
        body=tuple(body),
        choices=(*more, TO_MENU) if left else (),
        nothing_to_do=not left,
    )


def on_its_way(meeting: MeetingRow, day: str) -> Message:
    """To the member: the papers are in the post."""
    return Message(
        kind="print_posted",
        title=say("paper-print-way"),
        subject=meeting.id,
        body=(para(say("paper-print-way-body", meeting=Day(meeting.day), day=Day(day))),),
        nothing_to_do=True,
    )
