"""Everyone's own form: a paper, or all papers of a meeting, as text, web page, PDF, Word or large print."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass

import orjson

from bot.domain.access import Can
from bot.domain.calendars import after_quiet
from bot.domain.errors import Refusal
from bot.domain.values import Json, say
from bot.domain.works import Kept, Outcome
from bot.messages.nodes import Message
from bot.turn import Field, Router, Turn
from handlers import agenda as agendas
from handlers import audience, paper_facts, picks, voices
from handlers import papers as readings
from handlers.calendar_files import calendar_file
from handlers.cards import paper_forms as cards
from handlers.settings import save
from storage import agenda, files, papers
from storage.meetings import MeetingRow
from storage.papers import PaperRow
from storage.people import PersonRow

router = Router("forms")
FORMS = ("text", "html", "pdf", "docx", "large_print", "audio")
FILES = ("pdf", "large_print", "docx", "html")
MARK = "form_"
MAKE = "make_papers"


def remembered(person: PersonRow) -> str:
    """The form a person has chosen; empty when they have not."""
    addons = json.loads(person.addons)
    return next((str(one).removeprefix(MARK) for one in addons if str(one).startswith(MARK)), "")


def remember(turn: Turn, form: str) -> bool:
    """Keep the form for next time; was it another than before?"""
    if remembered(turn.person) == form:
        return False
    addons = [one for one in json.loads(turn.person.addons) if not str(one).startswith(MARK)]
    save(turn, say("forms-label"), addons=json.dumps(sorted([*addons, MARK + form])))
    return True


# -- one paper -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class OfPaper:
    """A paper, and the form if it is not the usual one."""

    paper: str
    form: str = ""


@router.verb("get_paper", OfPaper, needs=Can.AGENDA_SEE, menu=4, fields=(Field("paper", "pick", options=picks.all_papers),))
def get_paper(turn: Turn, args: OfPaper) -> Message:
    """A paper in the person's own form; asked once, then remembered (B7)."""
    paper = readings.readable(turn, args.paper)
    form = args.form or remembered(turn.person)
    if form not in FORMS:
        return cards.which(paper)
    if args.form:
        remember(turn, form)
    papers.mark(turn.tx, paper, turn.member.id, "opened", turn.now)
    if form == "text":
        return readings.read_paper(turn, readings.One(paper.id))
    if form == "audio" and (turn.speaker is not None or voices.read_in(turn, paper)):
        return voices.paper(turn, paper.id)
    if form == "audio":
        wish = turn.phrases.say("forms-aloud-wish", turn.person.lang) if turn.phrases is not None else "–"
        return cards.aloud(paper, wish)
    return _paper_file(turn, paper, form)


@router.verb("other_form", OfPaper, needs=Can.AGENDA_SEE, fields=(Field("paper", "pick", options=picks.all_papers),))
def other_form(turn: Turn, args: OfPaper) -> Message:
    """The forms there are, also for somebody who has chosen one before."""
    return cards.which(readings.readable(turn, args.paper), remembered(turn.person))


def _paper_file(turn: Turn, paper: PaperRow, form: str) -> Message:
    given = paper_facts.of_paper(turn, paper)
    if not given["items"][0]["papers"][0]["text"].strip():
        return cards.original(paper)
    order: dict[str, Json] = {"form": form, "lang": turn.person.lang, "what": "paper", "name": file_name(turn, "paper", form, paper.title)}
    return made_or_wanted(turn, given, [order], "paper", paper.id)


# -- all papers of a meeting -----------------------------------------------------------------------


@dataclass(frozen=True)
class OfMeeting:
    """A meeting, and the form if it is not the usual one."""

    meeting: str
    form: str = ""


def _shown(turn: Turn, meeting_id: str) -> MeetingRow:
    """A meeting whose agenda is out; the office sees it before."""
    meeting = picks.meeting_of(turn, meeting_id)
    if not meeting.published_at and not turn.may(Can.AGENDA_SET, turn.about):
        raise Refusal("forms-not-out")
    if not agenda.of_meeting(turn.tx, turn.council.id, meeting.id):
        raise Refusal("forms-not-out")
    return meeting


@router.verb("get_pack", OfMeeting, needs=Can.AGENDA_SEE, menu=5, fields=(Field("meeting", "pick", options=picks.coming),))
def get_pack(turn: Turn, args: OfMeeting) -> Message:
    """Everything for a meeting in one file (B8)."""
    meeting = _shown(turn, args.meeting)
    form = args.form or remembered(turn.person)
    if form not in FILES:
        return cards.which_pack(meeting, FILES)
    if args.form and not remembered(turn.person):
        remember(turn, form)
    given = paper_facts.of_meeting(turn, meeting)
    for paper in papers.of_meeting(turn.tx, turn.council.id, meeting.id):
        papers.mark(turn.tx, paper, turn.member.id, "opened", turn.now)
    order = pack_order(turn, meeting, form, turn.person.lang)
    return made_or_wanted(turn, given, [order], "pack", meeting.id)


@router.verb("other_pack", OfMeeting, needs=Can.AGENDA_SEE, fields=(Field("meeting", "pick", options=picks.coming),))
def other_pack(turn: Turn, args: OfMeeting) -> Message:
    """The forms there are for all papers."""
    return cards.which_pack(_shown(turn, args.meeting), FILES)


@router.verb("get_calendar", OfMeeting, needs=Can.MEETING_SEE, menu=6, fields=(Field("meeting", "pick", options=picks.coming),))
def get_calendar(turn: Turn, args: OfMeeting) -> Message:
    """The meeting as a file for one's own calendar (B11)."""
    meeting = picks.meeting_of(turn, args.meeting)
    return cards.calendar(meeting, calendar_file(turn, meeting), turn.council.zone)


def pack_order(turn: Turn, meeting: MeetingRow, form: str, lang: str) -> dict[str, Json]:
    what, made = ("short", "pdf") if form == "easy_read" else ("pack", form)
    return {"form": made, "lang": lang, "what": what, "name": file_name(turn, what, form, meeting.day, lang)}


def file_name(turn: Turn, what: str, form: str, about: str, lang: str = "") -> str:
    """A name that says what the file is, of letters that every system takes."""
    end = "-large" if form == "large_print" else ""
    if turn.phrases is not None:
        words = turn.phrases.say(f"forms-file-{what.replace('_', '-')}{end}", lang or turn.person.lang, facts={"about": about})
    else:
        words = f"{what}{end} {about}"
    kept = "".join(sign if sign.isalnum() else " " for sign in words)
    return "-".join(kept.split())[:80] or what


# -- the form people have chosen comes with the agenda ---------------------------------------------


def bring(turn: Turn, meeting: MeetingRow) -> None:
    """The agenda is out: who has chosen a form gets all papers in it, one file made for all who share form and language."""
    known = audience.known(turn)
    groups: dict[tuple[str, str], list[str]] = {}
    for person in audience.informed(turn, meeting):
        form = remembered(known[person])
        if form in FILES:
            groups.setdefault((form, known[person].lang), []).append(person)
    for (form, lang), persons in groups.items():
        given = paper_facts.of_meeting(turn, meeting, lang)
        order = pack_order(turn, meeting, form, lang)
        args: dict[str, Json] = {"given": given, "orders": [order], "to": [*persons], "meeting": meeting.id}
        turn.want(MAKE, f"out:{meeting.id}:{form}:{lang}", args, then="papers_brought", named=str(turn.now))


agendas.AFTER_PUBLISH.append(bring)


@router.worked("papers_brought")
def papers_brought(turn: Turn, args: Mapping[str, Json], outcome: Outcome) -> Message | None:
    """The files are there: each gets the one they have chosen to get, outside quiet hours."""
    meeting = picks.meeting_of(turn, str(args["meeting"]))
    to = [str(one) for one in args["to"]]  # type: ignore[union-attr]
    at = after_quiet(turn.now, turn.rules.quiet_hours, turn.council.zone)
    if outcome.fault:
        turn.tell("papers_not_made", meeting.id, to, cards.failed(cards.pack(meeting)), at=at, solicited=True, named=str(turn.now))
        return None
    card = cards.made(cards.pack(meeting), outcome.made, _pages(outcome), kind="papers_brought")
    turn.tell("papers_brought", meeting.id, to, card, at=at, solicited=True, named=outcome.made[0].sha256)
    return None


# -- made once, given to whoever asks --------------------------------------------------------------


def made_or_wanted(turn: Turn, given: paper_facts.Given, orders: list[Json], what: str, about: str) -> Message:
    """The file if it is made already and nothing has changed since; else it is asked for and follows."""
    subject = f"{what}:{about}:{fingerprint(given, orders)}"
    matter = _matter(turn, what, about)
    kept = files.of_subject(turn.tx, turn.council.id, "work", subject)
    if kept and turn.files is not None:
        pages = [paper_facts.pages(turn.files.read(row.sha256), row.mime) for row in kept]
        return cards.made(matter, [Kept(row.sha256, row.name, row.mime, row.size) for row in kept], pages)
    turn.want(MAKE, subject, {"given": given, "orders": orders, "matter": [what, about]}, then="file_made")
    return cards.waiting(matter)


def _matter(turn: Turn, what: str, about: str) -> cards.Matter:
    """What a file is about, as its cards say it."""
    if what == "paper":
        return cards.paper(picks.paper_of(turn, about))
    meeting = picks.meeting_of(turn, about)
    return cards.pack(meeting) if what == "pack" else cards.post_list(meeting)


def fingerprint(given: paper_facts.Given, orders: list[Json]) -> str:
    """The same facts in the same form give the same file; the day it is made is no fact."""
    facts = {name: value for name, value in given.items() if name != "day"}
    body = orjson.dumps([facts, orders], option=orjson.OPT_SORT_KEYS)
    return hashlib.sha256(body).hexdigest()[:24]


@router.worked("file_made")
def file_made(turn: Turn, args: Mapping[str, Json], outcome: Outcome) -> Message:
    """The file that somebody asked for, or what they can do instead."""
    what, about = (str(one) for one in args["matter"])  # type: ignore[union-attr]
    matter = _matter(turn, what, about)
    return cards.failed(matter) if outcome.fault else cards.made(matter, outcome.made, _pages(outcome))


def _pages(outcome: Outcome) -> list[int]:
    found = outcome.facts.get("pages", [])
    return [one for one in found if isinstance(one, int)] if isinstance(found, list) else []
