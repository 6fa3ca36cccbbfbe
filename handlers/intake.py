"""Agendas and papers that the office sends in: read in a child process, shown as understood, corrected by typing, saved."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from typing import Any

from bot.channels.base import Arrival, FileHandle
from bot.documents.extract_text import text_lines
from bot.documents.intake import as_json
from bot.domain.access import Can
from bot.domain.agenda_changes import changed, is_change
from bot.domain.agenda_text_read import read_agenda as read_lines
from bot.domain.agenda_text_words import words
from bot.domain.errors import Refusal, Unreadable
from bot.domain.texts import clean_name, clean_text
from bot.domain.values import Json
from bot.domain.words import fold
from bot.domain.works import Outcome
from bot.messages.nodes import Message
from bot.turn import About, Field, Router, Turn
from handlers.cards import intake as cards
from handlers.intake_saving import keep_agenda, rule_deadline
from storage import councils, files, outbox
from storage.files import UseRow
from storage.types import new_id

router = Router("intake")
LARGEST = 20 << 20
DRAFT = "agenda_draft"
WEEK = 7 * 86_400_000_000
FEWEST_LINES = 4
FEWEST_ITEMS = 3
SHORT_TEXT = 60_000
_RIGHT = words("ok,okei,ja,stemmer,det stemmer,lagre,lagra,spara,save,yes,stammer,det stammer,right,that is right")


@dataclass(frozen=True, slots=True)
class Draft:
    """An agenda as it was understood and corrected so far; its file, if it came as one."""

    agenda: dict[str, Any]
    name: str = ""
    sha256: str = ""
    text: str = ""
    at: int = 0
    facts: dict[str, Any] = field(default_factory=dict)


# -- sending it in ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Read:
    """An agenda as a file or as text."""

    file: Mapping[str, Json] | str
    text: str = ""


@router.verb(
    "read_agenda", Read, needs=Can.AGENDA_SET, menu=39,
    fields=(Field("file", "file", optional=True), Field("text", "long", when=lambda _turn, given: not given.get("file"))),
)  # fmt: skip
def read_agenda(turn: Turn, args: Read) -> Message:
    """The office sends an agenda: a file is fetched and read beside us, text is read at once."""
    if isinstance(args.file, Mapping):
        told = ("name", "mime", "size")
        size = args.file.get("size")
        handle = {name: str(value) for name, value in args.file.items() if name not in told}
        sent = FileHandle(handle, str(args.file.get("name", "")), str(args.file.get("mime", "")), size if isinstance(size, int) else 0)
        return _begin(turn, sent)
    if not args.text.strip():
        raise Refusal("core-empty")
    found = _in_text(turn, args.text)
    return _shown(turn, Draft(found, at=turn.now))


@router.arrival("file")
def sent_in(turn: Turn, arrival: Arrival) -> Message | None:
    """A file comes out of the blue: from the office it is an agenda or a paper; from others it is not ours."""
    if arrival.file is None or not arrival.private or not office_somewhere(turn):
        return None
    return _begin(turn, arrival.file)


def office_somewhere(turn: Turn) -> bool:
    """May this person write agendas, in any body?"""
    return any(turn.may(Can.AGENDA_SET, About(body=body.id)) for body in councils.bodies(turn.tx, turn.council.id))


def _begin(turn: Turn, sent: FileHandle) -> Message:
    name = clean_name(sent.name)
    if sent.size > LARGEST:
        return cards.unread(name, "intake-too-large")
    turn.want("read_paper", new_id(), {"name": name, "today": turn.today}, fetch=sent, then="agenda_read")
    return cards.reading(name)


def _in_text(turn: Turn, text: str) -> dict[str, Any]:
    return as_json(read_lines(text_lines(clean_text(text)[:SHORT_TEXT]), date.fromisoformat(turn.today)))


@router.worked("agenda_read")
def agenda_read(turn: Turn, args: Mapping[str, Json], outcome: Outcome) -> Message | None:
    """The file has been read, or it could not be: what was understood, or what to send instead."""
    name = str(args.get("name", ""))
    if outcome.fault:
        return cards.unread(name, _why(outcome))
    kept = outcome.fetched
    facts = {key: value for key, value in outcome.facts.items() if key not in ("agenda", "text")}
    text = str(outcome.facts.get("text", ""))
    found = outcome.facts.get("agenda")
    draft = Draft(found if isinstance(found, dict) else {}, name, kept.sha256 if kept else "", text, turn.now, facts)
    if not draft.agenda:
        return cards.paper(name, str(facts.get("why", "")), facts, _attaching(draft))
    return _shown(turn, draft)


def _why(outcome: Outcome) -> str:
    if outcome.fault == "refused":
        return outcome.key
    return {"gone": "intake-lost", "too_large": "intake-too-large"}.get(outcome.fault, f"intake-{outcome.fault}")


def _attaching(draft: Draft) -> dict[str, Json]:
    """What is known of the file when it is to be a paper."""
    title = clean_name(draft.name.rsplit(".", 1)[0].replace("_", " "), 120)
    return {"file": {"sha256": draft.sha256}, "title": title, "text": draft.text[:SHORT_TEXT]} if draft.sha256 else {}


# -- what waits to be saved ------------------------------------------------------------------------


def pending(turn: Turn) -> Draft | None:
    """What this person sent in last and has not saved; kept for a week."""
    uses = files.of_subject(turn.tx, turn.council.id, DRAFT, turn.person.id)
    if not uses or turn.files is None or turn.now - uses[-1].at > WEEK:
        return None
    try:
        return Draft(**json.loads(turn.files.read(uses[-1].sha256)))
    except LookupError:
        return None


def forget(turn: Turn) -> None:
    """It is saved or thrown away."""
    for use in files.of_subject(turn.tx, turn.council.id, DRAFT, turn.person.id):
        files.leave(turn.tx, turn.council.id, DRAFT, turn.person.id, use.sha256)


def _shown(turn: Turn, draft: Draft) -> Message:
    """Keep it, and show how it is understood."""
    if turn.files is None:
        raise Refusal("core-not-found")
    forget(turn)
    data = json.dumps(asdict(draft), ensure_ascii=False).encode()
    sha256 = turn.files.keep(data)
    files.use(turn.tx, UseRow(turn.council.id, sha256, DRAFT, turn.person.id, draft.name, "application/json", len(data), turn.now))
    return card(turn, draft)


def card(turn: Turn, draft: Draft) -> Message:
    """How the agenda is understood, what is uncertain, how to correct it."""
    day = draft.agenda.get("date")
    asked = list(draft.agenda.get("questions", ()))
    if day and day < turn.today:
        asked.append("past")
    if day and not turn.rules.workdays.works(date.fromisoformat(day)):
        asked.append("day-off")
    return cards.understood(draft.agenda, asked, rule_deadline(turn, draft.agenda), _attaching(draft))


# -- correcting it ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Change:
    """One correction in words."""

    change: str


@dataclass(frozen=True)
class Nothing:
    """Nothing more needs to be known."""


def _waiting(turn: Turn) -> Draft:
    draft = pending(turn)
    if draft is None:
        raise Refusal("intake-gone")
    return draft


@router.verb("correct_agenda", Change, needs=Can.AGENDA_SET, fields=(Field("change", "words"),))
def correct_agenda(turn: Turn, args: Change) -> Message:
    """One correction; the agenda is shown again."""
    draft = _waiting(turn)
    made = changed(draft.agenda, args.change, turn.person.lang, date.fromisoformat(turn.today))
    return _shown(turn, replace(draft, agenda=made))


@router.verb("show_read_agenda", Nothing, needs=Can.AGENDA_SET)
def show_read_agenda(turn: Turn, _args: Nothing) -> Message:
    """What waits, once more."""
    return card(turn, _waiting(turn))


@router.verb("drop_agenda", Nothing, needs=Can.AGENDA_SET)
def drop_agenda(turn: Turn, _args: Nothing) -> Message:
    """It is thrown away; nothing was saved."""
    _waiting(turn)
    forget(turn)
    return cards.dropped()


@router.verb("save_agenda", Nothing, needs=Can.AGENDA_SET)
def save_agenda(turn: Turn, _args: Nothing) -> Message:
    """All is right: the meeting is planned if it is new, and its agenda is written."""
    draft = _waiting(turn)
    made = keep_agenda(turn, draft.agenda)
    forget(turn)
    return made


@router.arrival("text")
def typed(turn: Turn, arrival: Arrival) -> Message | None:
    """Corrections and "ok" right after the card; a pasted agenda at any time."""
    if not arrival.private:
        return None
    text = clean_text(arrival.text)
    draft = pending(turn)
    if draft is not None and _last_shown(turn):
        if fold(text) in _RIGHT:
            return _checked(turn, draft, None)
        if is_change(draft.agenda, text):
            return _checked(turn, draft, text)
    if text.count("\n") + 1 >= FEWEST_LINES and office_somewhere(turn):
        return _pasted(turn, text)
    return None


def _checked(turn: Turn, draft: Draft, text: str | None) -> Message:
    turn.need(Can.AGENDA_SET)
    if text is None:
        return save_agenda(turn, Nothing())
    try:
        return correct_agenda(turn, Change(text))
    except Unreadable as fault:
        return cards.unclear(fault, card(turn, draft))


def _last_shown(turn: Turn) -> bool:
    """Was the card the last thing that this person was sent?"""
    row = outbox.last_to(turn.tx, turn.chat_key)
    return row is not None and row.kind == cards.KIND


def _pasted(turn: Turn, text: str) -> Message | None:
    try:
        found = _in_text(turn, text)
    except Refusal:
        return None
    if len(found["items"]) < FEWEST_ITEMS or not (found["date"] or found["body"]):
        return None
    return _shown(turn, Draft(found, at=turn.now))
