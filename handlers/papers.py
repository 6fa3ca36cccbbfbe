"""Papers: attached early, read as text, marked as read, and explained to whoever asks."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from bot.channels.base import FileHandle
from bot.domain import papers as rules
from bot.domain.access import Can
from bot.domain.errors import Refusal
from bot.domain.languages import LANGUAGES
from bot.domain.values import Json, say
from bot.domain.works import Outcome
from bot.messages.nodes import Message, para
from bot.turn import About, Field, Router, Turn
from handlers import audience, picks, room_posts
from handlers.cards import papers as cards
from handlers.meetings import deadlines
from storage import files, meetings, papers
from storage.engine import Tx
from storage.files import UseRow
from storage.papers import PaperRow
from storage.types import new_id

router = Router("paper")


@router.place("paper")
def where(tx: Tx, council_id: str, paper_id: str) -> About | None:
    """The body and the meeting a paper belongs to, and who answers for it."""
    paper = papers.by_id(tx, council_id, paper_id)
    meeting = None if paper is None else meetings.by_id(tx, council_id, paper.meeting_id)
    return None if paper is None or meeting is None else About(body=meeting.body_id, meeting=meeting.id, responsible=paper.responsible)


# -- attaching -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Attach:
    """A paper to an item: its text, or a file: kept already (sha256), or still on the network it was sent on."""

    meeting: str
    item: str
    title: str
    text: str = ""
    ref: str = ""
    file: Mapping[str, Json] | None = None
    language: str = ""
    late_reason: str = ""
    responsible: str = ""


def _late(turn: Turn, given: picks.Given) -> bool:
    meeting = meetings.by_id(turn.tx, turn.council.id, str(given.get("meeting", "")))
    return meeting is not None and rules.late(date.fromisoformat(turn.today), deadlines(turn, meeting)["papers_out"])


@router.verb(
    "attach_paper",
    Attach,
    needs=Can.PAPER_ATTACH,
    menu=45,
    fields=(
        Field("meeting", "pick", options=picks.coming),
        Field("item", "pick", options=picks.items),
        Field("title", "words"),
        Field("file", "file", optional=True),
        Field("text", "long", when=lambda _turn, given: not given.get("file")),
        Field("late_reason", "words", when=_late),
    ),
)
def attach_paper(turn: Turn, args: Attach) -> Message:
    """A paper comes to an item; late only with a reason, and then everybody is told at once (Y5)."""
    meeting, item = picks.meeting_of(turn, args.meeting), picks.item_of(turn, args.item)
    if item.meeting_id != meeting.id or args.language not in ("", *LANGUAGES):
        raise Refusal("core-old-button")
    if not args.title.strip() or not (args.text.strip() or args.file):
        raise Refusal("core-empty")
    if args.ref and papers.by_id(turn.tx, turn.council.id, args.ref) is not None:
        raise Refusal("core-button-used")
    today, out = date.fromisoformat(turn.today), deadlines(turn, meeting)["papers_out"]
    late = rules.check_attach(today, out, args.late_reason)
    place = len(papers.of_meeting(turn.tx, turn.council.id, meeting.id)) + 1
    sha256, name, mime, size = _bytes(turn, args)
    paper = PaperRow(
        id=args.ref or new_id(), council_id=turn.council.id, meeting_id=meeting.id, item_id=item.id, position=place,
        title=args.title.strip(), body=args.text, lang=args.language, sha256=sha256, file_name=name, mime=mime, size=size,
        person_id=turn.person.id, responsible=args.responsible, attached_at=turn.now, late=int(late),
        late_reason=args.late_reason.strip() if late else "", texts="{}",
    )  # fmt: skip
    papers.add(turn.tx, paper)
    turn.made["paper"] = paper.id
    if args.file is not None and not sha256:
        _fetch(turn, paper, args.file)
    elif name:
        files.use(turn.tx, UseRow(turn.council.id, sha256, "paper", paper.id, name, mime, size, turn.now))
    turn.note("paper.attach", paper.id, item=item.id, late=late, sha256=paper.sha256)
    kind = rules.notice(today, out, bool(meeting.published_at))
    to = audience.informed(turn, meeting) if kind else ()
    if kind:
        turn.tell(kind, f"{paper.id}|{meeting.id}", to, cards.added(kind, paper, item, meeting, turn.council.lang))
        room_posts.paper(turn, meeting, item, paper)
    return cards.attached(paper, item, len(to))


def _bytes(turn: Turn, args: Attach) -> tuple[str, str, str, int]:
    """The hash, name, kind and size of the paper: of its file if it has one, else of its text."""
    if args.file is None:
        data = args.text.encode()
        return hashlib.sha256(data).hexdigest(), "", "text/markdown", len(data)
    if "sha256" not in args.file:
        return "", str(args.file.get("name", "")), str(args.file.get("mime", "")), 0
    known = files.known(turn.tx, turn.council.id, str(args.file["sha256"]))
    if known is None:
        raise Refusal("core-not-found")
    return known.sha256, known.name, known.mime, known.size


def _fetch(turn: Turn, paper: PaperRow, file: Mapping[str, Json]) -> None:
    """Ask for the file that lies on the network; `paper_fetched` takes it."""
    told = ("name", "mime", "size")
    handle = {name: str(value) for name, value in file.items() if name not in told}
    size = file.get("size")
    waiting = FileHandle(handle, paper.file_name, paper.mime, size if isinstance(size, int) else 0)
    turn.want("fetch", paper.id, {"paper": paper.id}, fetch=waiting, then="paper_fetched")


@router.worked("paper_fetched")
def fetched(turn: Turn, args: Mapping[str, Json], outcome: Outcome) -> Message | None:
    """The file of a paper has come, or never will; whoever attached it is told."""
    paper = papers.by_id(turn.tx, turn.council.id, str(args["paper"]))
    if paper is None:
        return None
    if outcome.fetched is None:
        papers.take_away(turn.tx, paper)
        turn.note("paper.file_lost", paper.id, why=outcome.fault)
        return cards.file_lost(paper)
    kept = outcome.fetched
    papers.set_file(turn.tx, paper, sha256=kept.sha256, name=kept.name, mime=kept.mime, size=kept.size)
    files.use(turn.tx, UseRow(turn.council.id, kept.sha256, "paper", paper.id, kept.name, kept.mime, kept.size, turn.now))
    turn.note("paper.file_kept", paper.id, sha256=kept.sha256)
    return cards.file_kept(paper)


# -- reading ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class One:
    """A paper, in the reader's language or as it was written."""

    paper: str
    original: bool = False
    for_person: str = ""


@dataclass(frozen=True)
class OfItem:
    """The papers of an item."""

    item: str


def readable(turn: Turn, paper_id: str) -> PaperRow:
    """A paper that has been sent out; the office sees it before."""
    paper = picks.paper_of(turn, paper_id)
    if not picks.meeting_of(turn, paper.meeting_id).published_at and not turn.may(Can.PAPER_ATTACH, turn.about):
        raise Refusal("core-not-found")
    return paper


def _marks(turn: Turn, meeting_id: str, what: str) -> frozenset[str]:
    found = papers.marks(turn.tx, turn.council.id, meeting_id)
    return frozenset(row.paper_id for row in found if row.person_id == turn.member.id and row.mark == what)


def _following(turn: Turn, paper: PaperRow) -> PaperRow | None:
    found = papers.of_item(turn.tx, turn.council.id, paper.meeting_id, paper.item_id)
    return next((each for each in found if each.position > paper.position), None)


@router.verb("show_papers", OfItem, needs=Can.AGENDA_SEE, fields=(Field("item", "pick", options=picks.items),))
def show_papers(turn: Turn, args: OfItem) -> Message:
    """The papers of an item, to pick from."""
    item = picks.item_of(turn, args.item)
    if not picks.meeting_of(turn, item.meeting_id).published_at and not turn.may(Can.PAPER_ATTACH, turn.about):
        raise Refusal("core-not-found")
    found = papers.of_item(turn.tx, turn.council.id, item.meeting_id, item.id)
    return cards.listed(item, found, _marks(turn, item.meeting_id, "read"))


@router.verb("read_paper", One, needs=Can.AGENDA_SEE, menu=3, fields=(Field("paper", "pick", options=picks.all_papers),))
def read_paper(turn: Turn, args: One) -> Message:
    """A paper as text; having asked for it counts as having opened it (B5)."""
    paper = readable(turn, args.paper)
    papers.mark(turn.tx, paper, turn.member.id, "opened", turn.now)
    following, lang = _following(turn, paper), paper.lang or turn.council.lang
    translated = "" if args.original else str(json.loads(paper.texts).get(turn.person.lang, ""))
    card = cards.text(
        paper,
        translated,
        lang,
        turn.person.lang,
        following.id if following else "",
        read=paper.id in _marks(turn, paper.meeting_id, "read"),
        speaks=turn.may(Can.INPUT_ADD, turn.about),
        aloud=turn.hears,
    )
    hint = () if '"form_' in turn.person.addons else (para(say("forms-hint")),)
    original = cards.original(paper) if translated and lang != turn.person.lang else ()
    return replace(card, body=(*card.body, *hint), choices=(*card.choices, *original))


@router.verb("mark_read", One, needs=Can.PAPER_READ, fields=(Field("paper", "pick", options=picks.all_papers),))
def mark_read(turn: Turn, args: One) -> Message:
    """A person says that they have read a paper."""
    paper = readable(turn, args.paper)
    papers.mark(turn.tx, paper, turn.member.id, "read", turn.now)
    turn.note("paper.read", paper.id)
    return cards.marked(paper, _following(turn, paper))
