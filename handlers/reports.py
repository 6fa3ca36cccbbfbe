"""What became of it all: you said – we did – why not, tables of comments, the year in numbers, the power mirror, files."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from bot.documents import html, markdown, register, reporting, text
from bot.documents.blocks import Document
from bot.documents.register import Kept, Pen
from bot.domain.access import SEAT_ROLES, Can
from bot.domain.calendars import local_date
from bot.domain.errors import Refusal
from bot.domain.mirror import MEMBERS, SERVICE, Voice, organisations, sides
from bot.domain.values import Json, Line, Quote, say
from bot.domain.words import fold
from bot.messages.nodes import File, Message
from bot.turn import Field, Option, Router, Turn
from handlers import minutes_forms as minutes_files
from handlers import register_rows as rows_of
from handlers.cards import reports as cards
from handlers.topics import item_of
from storage import agenda, files, inputs, meetings, people, reports
from storage.files import UseRow
from storage.inputs import InputRow

router = Router("reports")
EXPORTS = ("minutes", "you_said_we_did", "register", "comments", "annual_report")
MIMES = {"md": "text/markdown", "html": "text/html", "txt": "text/plain", "json": "application/json", "csv": "text/csv"}
BY = ("meeting", "half", "organisation")


class Fees(NamedTuple):
    """What a year's fees came to: paid in minor units, and claims that were paid late or not at all."""

    paid_minor: int
    currency: str
    late: int


# Whoever keeps the fees adds how they are counted: `(turn, first day, last day) -> Fees`.
FEES: list[Callable[[Turn, str, str], Fees | None]] = []


@dataclass(frozen=True, slots=True)
class Export:
    """What is to be written as files."""

    what: str
    meeting: str = ""
    item: str = ""
    year: int = 0


@dataclass(frozen=True, slots=True)
class Sheet:
    """You said – we did, of a meeting, a half-year ("2027-1") or an organisation."""

    by: str
    of: str
    file: bool = False


@dataclass(frozen=True, slots=True)
class OfYear:
    """A calendar year; 0 is this one."""

    year: int = 0


def days_of(turn: Turn, year: int) -> tuple[date, date]:
    """First and last day of a calendar year; 0 is this one, or the last with meetings when this has none."""
    held = [] if year else [int(row.day[:4]) for row in meetings.of_council(turn.tx, turn.council.id) if row.closed_at]
    this = int(turn.today[:4])
    chosen = year or (this if this in held else max(held, default=this))
    if not 1900 <= chosen <= 9998:
        raise Refusal("core-not-found")
    return date(chosen, 1, 1), date(chosen, 12, 31)


# --- you said, we did --------------------------------------------------------------------------------------


def _half(row: InputRow, turn: Turn) -> str:
    day = local_date(row.received_at, turn.council.zone)
    return f"{day.year}-{1 if day.month < 7 else 2}"


def _shown(turn: Turn) -> list[InputRow]:
    return rows_of.visible(turn, inputs.of_council(turn.tx, turn.council.id))


def _ways(turn: Turn, facts: Mapping[str, Json]) -> list[Option]:
    """What there is to choose from: only what has inputs this reader may see."""
    rows = _shown(turn)
    if facts.get("by") == "meeting":
        ids = dict.fromkeys(row.meeting_id for row in reversed(rows))
        found = [meetings.by_id(turn.tx, turn.council.id, one) for one in ids]
        return [Option(cards.meeting_line(row), row.id) for row in found if row is not None]
    if facts.get("by") == "half":
        return [Option(cards.half(one), one) for one in sorted({_half(row, turn) for row in rows}, reverse=True)]
    return [Option(Quote(one), one) for one in sorted({row.organisation for row in rows if row.organisation and not row.hide_name})]


def sheet_rows(turn: Turn, by: str, of: str) -> list[InputRow]:
    """The inputs of a sheet; a hidden name is in no organisation's sheet."""
    match by:
        case "meeting":
            return rows_of.visible(turn, inputs.of_meeting(turn.tx, turn.council.id, of))
        case "half":
            return [row for row in _shown(turn) if _half(row, turn) == of]
        case "organisation":
            return [row for row in _shown(turn) if row.organisation == of and not row.hide_name]
        case _:
            raise Refusal("core-old-button")


def sheet_of(turn: Turn, by: str, of: str) -> Line:
    """What a sheet is about, as it is said."""
    if by == "half":
        return cards.half(of)
    meeting = meetings.by_id(turn.tx, turn.council.id, of) if by == "meeting" else None
    if by == "meeting" and meeting is None:
        raise Refusal("core-not-found")
    return cards.meeting_line(meeting) if meeting is not None else Quote(of)


@router.verb(
    "you_said", Sheet, needs=Can.MINUTES_SEE, menu=17,
    fields=(
        Field("by", "pick", options=lambda _turn, _facts: [Option(say(f"reports-by-{one}"), one) for one in BY]),
        Field("of", "pick", options=_ways),
    ),
)  # fmt: skip
def you_said(turn: Turn, args: Sheet) -> Message:
    """What was said, what was done, and why not: as a message, and as a file for those who want one."""
    rows = sheet_rows(turn, args.by, args.of)
    about = sheet_of(turn, args.by, args.of)
    if not args.file:
        return cards.sheet(about, rows_of.kept(turn, rows, turn.person.lang), {"by": args.by, "of": args.of}, rows)
    made = keep(turn, "you-said", f"{args.by}:{args.of}", _sheet_files(turn, about, rows, turn.person.lang))
    return cards.exported("you_said_we_did", made)


def _sheet_files(turn: Turn, about: Line, rows: Sequence[InputRow], lang: str) -> dict[str, bytes]:
    """The sheet in plain words, as text, page and data."""
    pen = _pen(turn, lang)
    kept = rows_of.kept(turn, rows, lang)
    title = pen.doc("said-title", about=about, council=Quote(turn.council.name))
    return _forms(register.said_and_done(title, kept, pen)) | {"json": register.as_json("you-said-we-did", kept)}


def _pen(turn: Turn, lang: str, profile: str = register.PLAIN) -> Pen:
    if turn.phrases is None:
        raise Refusal("core-not-built")
    return Pen(turn.phrases, lang, profile)


def _forms(document: Document) -> dict[str, bytes]:
    return {"md": markdown.render(document).encode(), "html": html.render(document).encode(), "txt": text.render(document).encode()}


def keep(turn: Turn, what: str, subject: str, made: Mapping[str, bytes]) -> list[File]:
    """Keep the files and remember what needs them."""
    if turn.files is None:
        raise Refusal("core-not-built")
    found = []
    name_of = fold(turn.council.name).replace("/", " ").strip().replace(" ", "-")[:40] or what
    for ending, data in made.items():
        sha256, name = turn.files.keep(data), f"{turn.today}-{name_of}-{what}.{ending}"
        files.use(turn.tx, UseRow(turn.council.id, sha256, what, subject, name, MIMES[ending], len(data), turn.now))
        found.append(File(sha256, name, MIMES[ending], len(data), say(f"reports-file-{ending}", name=Quote(name))))
    return found


# --- numbers -----------------------------------------------------------------------------------------------


@router.verb("year_figures", OfYear, needs=Can.COUNCIL_SEE, menu=77)
def year_figures(turn: Turn, args: OfYear) -> Message:
    """The year in numbers, each with how many it is counted from."""
    first, last = days_of(turn, args.year)
    return cards.figures(first.year, _figures(turn, first, last))


def _figures(turn: Turn, first: date, last: date) -> cards.Figures:
    counted = reports.year(turn.tx, turn.council, turn.rules, first, last)
    found = [fees for one in FEES if (fees := one(turn, first.isoformat(), last.isoformat())) is not None]
    fees = found[0] if found else None
    return cards.Figures(counted, turn.rules.min_n, fees)


@router.verb("power_mirror", OfYear, needs=Can.COUNCIL_SEE, menu=78)
def power_mirror(turn: Turn, args: OfYear) -> Message:
    """Whose items came on the agenda, whose inputs changed something, and how fast."""
    first, last = days_of(turn, args.year)
    return cards.mirror(first.year, mirror_of(turn, first, last))


def mirror_of(turn: Turn, first: date, last: date) -> cards.Mirror:
    """The mirror as facts."""
    service = _service(turn)
    found = [
        Voice(
            SERVICE if one.row.giver_id in service else MEMBERS, "" if one.row.hide_name else one.row.organisation, one.row.status,
            (one.told.first_answer - one.told.received).days if one.told.first_answer else -1,
        )
        for one in reports.answered(turn.tx, turn.council, first, last)
    ]  # fmt: skip
    items = [
        item for row in meetings.of_council(turn.tx, turn.council.id)
        if first.isoformat() <= row.day <= last.isoformat() and row.state != "cancelled"
        for item in agenda.of_meeting(turn.tx, turn.council.id, row.id) if item.kind not in ("formal", "any_other")
    ]  # fmt: skip
    raised = sum(bool(item.proposal_id) or item.raised != "[]" for item in items)
    return cards.Mirror(raised, len(items), sides(found), organisations(found, turn.rules.min_n), turn.rules.min_n)


def _service(turn: Turn) -> set[str]:
    """Those who speak for the service: everybody who has a role in it and no seat."""
    held = people.in_force(turn.tx, turn.council.id, turn.today)
    seats = {role.person_id for role in held if role.role in {one.value for one in SEAT_ROLES} or role.role in ("deputy", "panelist")}
    offices = {role.person_id for role in held if role.role in ("staff_rep", "decision_maker", "coordinator", "secretary")}
    return offices - seats


# --- files -------------------------------------------------------------------------------------------------


def _items(turn: Turn, _facts: Mapping[str, Json]) -> list[Option]:
    """Items that something has been said about, the newest meeting first."""
    rows = inputs.of_council(turn.tx, turn.council.id)
    found = [agenda.by_id(turn.tx, turn.council.id, one) for one in dict.fromkeys(row.item_id for row in reversed(rows))]
    return [Option(Quote(f"{item.number} {item.title}".strip()), item.id) for item in found if item is not None]


def _is(what: str) -> Callable[[Turn, Mapping[str, Json]], bool]:
    return lambda _turn, facts: facts.get("what") == what


@router.verb(
    "export", Export, needs=Can.REPORT_EXPORT, menu=45, about="meeting",
    fields=(
        Field("what", "pick", options=lambda _turn, _facts: [Option(say(f"reports-export-{_dashed(one)}"), one) for one in EXPORTS]),
        Field("meeting", "pick", options=minutes_files.readable, when=_is("minutes")),
        Field("item", "pick", options=_items, when=_is("comments")),
    ),
)
def export(turn: Turn, args: Export) -> Message:
    """Files for other programs, for the archive and for people."""
    if args.what == "minutes":
        return minutes_files.export_minutes(turn, args.meeting)
    if args.what not in EXPORTS:
        raise Refusal("core-not-built")
    made = keep(turn, _dashed(args.what), args.item or args.meeting or str(args.year), files_of(turn, args))
    turn.note("report.export", args.what, files=[one.sha256 for one in made])
    turn.made["files"] = ",".join(one.sha256 for one in made)
    return cards.exported(args.what, made)


def _dashed(code: str) -> str:
    return code.replace("_", "-")


def files_of(turn: Turn, args: Export) -> dict[str, bytes]:
    """The files of one export, in the council's language."""
    lang, pen = turn.council.lang, _pen(turn, turn.council.lang, "standard")
    if args.what == "annual_report":
        return _annual(turn, args)
    if args.what == "comments":
        item, _meeting = item_of(turn, args.item)
        rows = inputs.of_item(turn.tx, turn.council.id, item.id)
        title = pen.doc("comments-title", item=Quote(f"{item.number} {item.title}".strip()))
    else:
        rows = inputs.of_meeting(turn.tx, turn.council.id, args.meeting) if args.meeting else inputs.of_council(turn.tx, turn.council.id)
        title = pen.doc("register-title", council=Quote(turn.council.name))
    rows = rows_of.visible(turn, rows)
    if args.what == "you_said_we_did":
        about: Line = sheet_of(turn, "meeting", args.meeting) if args.meeting else say("reports-all-meetings")
        return _sheet_files(turn, about, rows, lang)
    return tables(title, rows_of.kept(turn, rows, lang), pen, _dashed(args.what))


def tables(title: str, kept: Sequence[Kept], pen: Pen, name: str) -> dict[str, bytes]:
    """A table of inputs in every form it can have."""
    return _forms(register.table(title, kept, pen)) | {"csv": register.as_csv(kept, pen), "json": register.as_json(name, kept)}


def _annual(turn: Turn, args: Export) -> dict[str, bytes]:
    """The whole report: the same facts as text, as a page with its pictures and as data."""
    from handlers.annual_facts import gather  # noqa: PLC0415 - it counts with the figures of this module

    made = reporting.report(gather(turn, *days_of(turn, args.year)), turn.council.lang, paged=False)
    return {name.rpartition(".")[2]: data for name, data in made.items()}
