"""How a paper in another form looks in chat: which form, it is being made, here it is, and what else can be done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.values import Day, Line, Quote, Say, say
from bot.domain.works import Kept
from bot.messages.nodes import Choice, Do, File, Items, Klass, Message, Node, para
from handlers.cards.meetings import TO_MENU, place, when
from storage.meetings import MeetingRow
from storage.papers import PaperRow

FORMS = ("text", "html", "pdf", "docx", "large_print", "audio")
_SAID = {"text/html": "html", "application/pdf": "pdf", "text/calendar": "calendar"}


@dataclass(frozen=True, slots=True)
class Matter:
    """What a file is about: its name, what can be done next, and how sensitive it is."""

    title: Say
    subject: str
    next: tuple[Choice, ...]
    klass: Klass = Klass.C1


def paper(row: PaperRow) -> Matter:
    """One paper."""
    return Matter(
        say("forms-of-paper", title=Quote(row.title)), row.id,
        (
            Choice(say("forms-other-choice"), Do("other_form", {"paper": row.id})),
            Choice(say("forms-read-choice"), Do("mark_read", {"paper": row.id})),
            Choice(say("forms-help-choice"), Do("ask_help", {"paper": row.id})),
        ),
    )  # fmt: skip


def pack(meeting: MeetingRow) -> Matter:
    """All papers of a meeting."""
    return Matter(
        say("forms-of-pack", day=Day(meeting.day)), meeting.id,
        (
            Choice(say("forms-agenda-choice"), Do("show_agenda", {"meeting": meeting.id})),
            Choice(say("forms-pack-choice"), Do("other_pack", {"meeting": meeting.id})),
        ),
    )  # fmt: skip


def post_list(meeting: MeetingRow) -> Matter:
    """What goes by post."""
    note = Choice(say("forms-posted-choice"), Do("print_posted", {"meeting": meeting.id}))
    return Matter(say("forms-of-list", day=Day(meeting.day)), meeting.id, (note, TO_MENU), Klass.C2)


# -- which form ------------------------------------------------------------------------------------


def which(row: PaperRow, usual: str = "") -> Message:
    """The ways to have a paper; what is chosen is remembered."""
    body: tuple[Node, ...] = (para(say("forms-usual", form=_form(usual))),) if usual in FORMS else ()
    return Message(
        kind="forms",
        title=say("forms-which", title=Quote(row.title)),
        subject=row.id,
        body=(*body, para(say("forms-which-body"))),
        choices=tuple(
            Choice(say(f"forms-{form.replace('_', '-')}-choice"), Do("get_paper", {"paper": row.id, "form": form})) for form in FORMS
        ),
    )


def which_pack(meeting: MeetingRow, forms: Sequence[str]) -> Message:
    """The ways to have all papers of a meeting."""
    return Message(
        kind="forms",
        title=say("forms-which-pack", day=Day(meeting.day)),
        subject=meeting.id,
        body=(para(say("forms-which-body")),),
        choices=tuple(
            Choice(say(f"forms-{form.replace('_', '-')}-choice"), Do("get_pack", {"meeting": meeting.id, "form": form})) for form in forms
        ),
    )


def _form(form: str) -> Say:
    return say(f"forms-name-{form.replace('_', '-')}")


# -- the file --------------------------------------------------------------------------------------


def waiting(matter: Matter) -> Message:
    """It is being made and follows."""
    return Message(
        kind="forms_waiting",
        title=say("forms-waiting"),
        subject=matter.subject,
        klass=matter.klass,
        body=(para(matter.title), para(say("forms-waiting-body"))),
        nothing_to_do=True,
    )


def made(matter: Matter, files: Sequence[Kept], pages: Sequence[int], *, kind: str = "forms_made") -> Message:
    """Here it is."""
    nodes = tuple(file(one, matter.title, pages[number] if number < len(pages) else 0) for number, one in enumerate(files))
    return Message(
        kind=kind,
        title=matter.title,
        subject=matter.subject,
        klass=matter.klass,
        body=(para(say("forms-made-body", n=len(nodes))), *nodes),
        choices=matter.next,
        contact=True,
    )


def file(kept: Kept, about: Line, pages: int = 0) -> File:
    """A file with its name, kind and size in words (R21)."""
    named: Line = Quote(kept.name)
    said = say("forms-said-pages", name=named, n=pages) if pages else say(f"forms-said-{_SAID.get(kept.mime, 'docx')}", name=named)
    return File(kept.sha256, kept.name, kept.mime, kept.size, said if kept.name else about)


def failed(matter: Matter) -> Message:
    """The file could not be made: what to do instead."""
    return Message(
        kind="forms_failed",
        title=say("forms-failed"),
        subject=matter.subject,
        klass=matter.klass,
        body=(para(matter.title), para(say("forms-failed-body"))),
        choices=matter.next,
        contact=True,
    )


def original(row: PaperRow) -> Message:
    """The paper exists as a file alone: here it is, as it came."""
    return Message(
        kind="forms_original",
        title=say("forms-of-paper", title=Quote(row.title)),
        subject=row.id,
        body=(para(say("forms-original-body")), File(row.sha256, row.file_name, row.mime, row.size, Quote(row.title))),
        choices=paper(row).next[1:],
        contact=True,
    )


def aloud(row: PaperRow, wish: str) -> Message:
    """No voice is installed: a person reads it, or it is read as text."""
    return Message(
        kind="forms_aloud",
        title=say("forms-aloud", title=Quote(row.title)),
        subject=row.id,
        body=(para(say("forms-aloud-body")),),
        choices=(
            Choice(say("forms-reader-choice"), Do("ask_help", {"paper": row.id, "text": wish})),
            Choice(say("forms-text-choice"), Do("get_paper", {"paper": row.id, "form": "text"})),
        ),
        contact=True,
    )


def calendar(meeting: MeetingRow, files: Sequence[File], zone: str) -> Message:
    """The meeting for one's own calendar; all that is in the file is said too."""
    return Message(
        kind="forms_calendar",
        title=say("forms-calendar", day=Day(meeting.day)),
        subject=meeting.id,
        klass=Klass.C0,
        body=(para(when(meeting, zone), place(meeting)), para(say("forms-calendar-body")), *files),
        nothing_to_do=True,
    )


# -- for the office --------------------------------------------------------------------------------


def print_list(meeting: MeetingRow, lines: Sequence[Say], due: str, *, ready: bool) -> Message:
    """Who gets what by post; the files to print follow."""
    body: list[Node] = [para(say("forms-list-due", due=Day(due)))]
    if lines:
        body.append(Items(tuple(lines)))
    body.append(para(say("forms-list-follows" if ready else "forms-list-not-ready")))
    return Message(
        kind="print_list",
        title=say("forms-list", n=len(lines), day=Day(meeting.day)),
        subject=meeting.id,
        klass=Klass.C2,
        body=tuple(body),
        choices=post_list(meeting).next,
    )


def print_warning(meeting: MeetingRow, names: Sequence[str], due: str, *, ready: bool) -> Message:
    """To the office: these still wait for their papers, and the day comes soon."""
    body: list[Node] = [para(say("forms-list-due", due=Day(due))), Items(tuple(Quote(name) for name in names))]
    if not ready:
        body.append(para(say("forms-warning-not-ready")))
    return Message(
        kind="print_warning",
        title=say("forms-warning", n=len(names)),
        subject=meeting.id,
        klass=Klass.C2,
        body=tuple(body),
        choices=(Choice(say("forms-list-choice"), Do("print_list", {"meeting": meeting.id})), post_list(meeting).next[0], TO_MENU),
    )


def nobody(meeting: MeetingRow) -> Message:
    """Nobody has asked for paper."""
    return Message(
        kind="print_list",
        title=say("forms-list-empty", day=Day(meeting.day)),
        subject=meeting.id,
        klass=Klass.C2,
        body=(para(say("forms-list-nobody")),),
        choices=(Choice(say("forms-order-choice"), Do("order_print", {"meeting": meeting.id})), TO_MENU),
    )
