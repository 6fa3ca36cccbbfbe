"""Reports, packs, the public site and the archive as files from chat: asked for here, made in the background, given when ready."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain import archives, publicity
from bot.domain.access import Can
from bot.domain.errors import Refusal
from bot.domain.values import Json
from bot.domain.works import Outcome
from bot.messages.nodes import Message
from bot.turn import Field, Option, Router, Turn
from handlers import annual_facts, archive_facts, handover_facts, picks, public_facts, word_facts
from handlers.cards import exports as cards
from handlers.cards.reports import meeting_line
from handlers.reports import days_of
from storage import councils, files, meetings, own, works
from storage.files import UseRow

router = Router("exports")
WHAT = ("annual", "site", "archive", "archive_year", "pack")
MAKE, MADE = "make_report", "report_made"


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be made; a year of 0 is this one, no language the reader's."""

    what: str
    meeting: str = ""
    year: int = 0
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Nothing:
    """A question that needs no more."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Work under way."""

    subject: str


def _held(turn: Turn, _given: Mapping[str, Json]) -> list[Option]:
    rows = [row for row in meetings.of_council(turn.tx, turn.council.id) if row.published_at]
    return [Option(meeting_line(row), row.id) for row in reversed(rows)]


@router.verb(
    "get_report", Order, needs=Can.REPORT_EXPORT, menu=46, about="meeting",
    fields=(
        Field("what", "pick", options=lambda _turn, _given: picks.codes("exports-what", *WHAT)),
        Field("meeting", "pick", options=_held, when=lambda _turn, given: given.get("what") == "archive"),
    ),
)  # fmt: skip
def get_report(turn: Turn, args: Order) -> Message:
    """The facts are gathered now; the files come in a message of their own."""
    if args.what not in WHAT:
        raise Refusal("core-old-button")
    facts, hashes = gathered(turn, args)
    subject = f"{args.what}:{args.meeting or args.year or turn.today}:{turn.now}"
    want(turn, args.what, facts, hashes, subject)
    turn.note("report.export", args.what, meeting=args.meeting, year=args.year)
    return cards.begun(args.what, subject)


def gathered(turn: Turn, args: Order) -> tuple[dict[str, Json], list[str]]:
    """What goes in, and the hashes of the files that go along."""
    first, last = days_of(turn, args.year)
    match args.what:
        case "annual":
            return annual_facts.gather(turn, first, last), []
        case "site":
            return public_facts.gather(turn, first, last), []
        case "pack":
            return handover_facts.gather(turn, office=True, lang=args.lang or turn.person.lang), []
        case "words":
            return word_facts.gather(turn, args.lang or turn.council.lang), []
        case "archive_year":
            return _there(turn, *archive_facts.of_year(turn, first, last))
        case _:
            return _there(turn, *archive_facts.of_meeting(turn, picks.meeting_of(turn, args.meeting)))


def _there(turn: Turn, facts: dict[str, Json], hashes: list[str]) -> tuple[dict[str, Json], list[str]]:
    """A paper whose bytes are gone does not stop the rest; the package says so."""
    kept = turn.files
    if kept is None:
        raise Refusal("core-not-built")
    return facts, [one for one in hashes if _readable(turn, one)]


def _readable(turn: Turn, sha256: str) -> bool:
    try:
        return turn.files is not None and bool(turn.files.read(sha256))
    except LookupError:
        return False


def want(turn: Turn, what: str, facts: dict[str, Json], hashes: list[str], subject: str, lang: str = "") -> None:
    """Ask for the files, in the council's language or another."""
    langs: list[Json] = list(dict.fromkeys([turn.council.lang, *publicity.languages(turn.rules.raw)]))
    args: dict[str, Json] = {"what": what, "facts": facts, "lang": lang, "langs": langs}
    turn.want(MAKE, subject, args, files=hashes, then=MADE)


@router.worked(MADE)
def report_made(turn: Turn, args: Mapping[str, Json], outcome: Outcome) -> Message:
    """The files, each with its type, pages and size; or what to do when they could not be made."""
    what = str(args["what"])
    if outcome.fault:
        return cards.failed(what)
    for one in outcome.made:
        files.use(turn.tx, UseRow(turn.council.id, one.sha256, "report", what, one.name, one.mime, one.size, turn.now))
    pages = outcome.facts.get("pages")
    return cards.made(what, outcome.made, [n if isinstance(n, int) else 0 for n in pages] if isinstance(pages, list) else [])


@router.verb("report_progress", Piece, needs=Can.COUNCIL_SEE)
def report_progress(turn: Turn, args: Piece) -> Message:
    """How far it has come: waiting, being made since when, ready, or gone wrong."""
    row = next((one for one in works.of_subject(turn.tx, turn.council.id, args.subject) if one.person_id == turn.person.id), None)
    if row is None:
        raise Refusal("core-not-found")
    return cards.progress(args.subject, row.state, max(0, turn.now - row.created) // 1_000_000)


# --- packs and own data ------------------------------------------------------------------------------------


@router.verb("new_member_pack", Nothing, needs=Can.COUNCIL_SEE, menu=81)
def new_member_pack(turn: Turn, _args: Nothing) -> Message:
    """What a new member needs to know, in their own language."""
    facts, subject = handover_facts.gather(turn, office=False, lang=turn.person.lang), f"pack:{turn.person.id}:{turn.now}"
    want(turn, "pack", facts, [], subject)
    return cards.begun("member_pack", subject)


@router.verb("my_data_file", Nothing, needs=Can.OWN_DATA, menu=93)
def my_data_file(turn: Turn, _args: Nothing) -> Message:
    """Everything that is kept about this person, as a file that other programs can read too."""
    if turn.files is None:
        raise Refusal("core-not-built")
    rows = own.everything(turn.tx, turn.council.id, turn.person.id)
    body: dict[str, Json] = {"format": "radslag-own-data", "format_version": 1, "council": turn.council.name, "made": turn.today, **rows}
    data = json.dumps(body, ensure_ascii=False, indent=1).encode() + b"\n"
    sha256, name = turn.files.keep(data), f"{turn.today}-radslag.json"
    files.use(turn.tx, UseRow(turn.council.id, sha256, "own_data", turn.person.id, name, "application/json", len(data), turn.now))
    turn.note("own.data_file", turn.person.id)
    return cards.own_data(sha256, name, len(data), sum(len(one) for one in rows.values() if isinstance(one, list)))


# --- what the office settles -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Shown:
    """A part of what is public, and whether it is shown."""

    part: str
    shown: bool


@dataclass(frozen=True, slots=True)
class Code:
    """A kind of document and the archive's code for it."""

    kind: str
    code: str


@router.verb(
    "public_part", Shown, needs=Can.COUNCIL_CHANGE, menu=69,
    fields=(Field("part", "pick", options=lambda _turn, _given: picks.codes("exports-part", *publicity.PARTS)), Field("shown", "yesno")),
)  # fmt: skip
def public_part(turn: Turn, args: Shown) -> Message:
    """The council chooses what everybody may see."""
    chosen = publicity.change(turn.rules.raw, args.part, shown=args.shown)
    _keep(turn, public=dict(chosen))
    turn.note("council.public", args.part, shown=args.shown)
    return cards.public(chosen)


@router.verb(
    "archive_code", Code, needs=Can.COUNCIL_CHANGE, menu=70,
    fields=(Field("kind", "pick", options=lambda _turn, _given: picks.codes("exports-kind", *archives.CODES)), Field("code", "words")),
)  # fmt: skip
def archive_code(turn: Turn, args: Code) -> Message:
    """The archive's own code for a kind of document."""
    chosen = archives.change(archives.codes(turn.rules.raw), args.kind, args.code)
    _keep(turn, archive_codes=dict(chosen))
    turn.note("council.archive_code", args.kind, code=chosen[args.kind])
    return cards.codes(chosen)


def _keep(turn: Turn, **changed: Json) -> None:
    councils.change_rules(turn.tx, turn.council.id, json.dumps({**json.loads(turn.council.rules), **changed}, ensure_ascii=False))


