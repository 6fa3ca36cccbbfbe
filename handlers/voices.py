"""Reading aloud: any message, a paper, an agenda. The text always stands there first; the voice note follows it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

import orjson

from bot.domain import voices as rules
from bot.domain.access import Can
from bot.domain.calendars import scheduled_instant
from bot.domain.values import Json
from bot.domain.voices import Shown
from bot.domain.works import Outcome
from bot.messages import plain, speech
from bot.messages.compose import Reader, compose
from bot.messages.frozen import thaw
from bot.messages.nodes import Message
from bot.messages.parts import part_of
from bot.turn import Router, Turn
from handlers import agenda as agendas
from handlers import papers as readings
from handlers import word_facts
from handlers.cards import voices as cards
from storage import agenda as items
from storage import due, files, heard, outbox, people, secrecy, voices
from storage.outbox import FROZEN, OutboxRow
from storage.papers import PaperRow
from storage.sealed import Gone
from storage.voices import VoicedRow

router = Router("voices")
SPEAK, NOTHING = "speak", "fetch"  # the work that makes a note; work without a job, where the note is there already
KEPT = timedelta(days=7)  # what a machine has read is made again after that
SECRET = ("ballot", "vote_")


@dataclass(frozen=True)
class What:
    """What to read: a paper, an item, a whole agenda; else what was said last, or what is replied to."""

    paper: str = ""
    item: str = ""
    meeting: str = ""


@router.verb("read_aloud", What, needs=Can.OWN_HELP)
def read_aloud(turn: Turn, args: What) -> Message:
    """Reads it; without a voice it says so and offers a person."""
    if args.paper:
        return paper(turn, args.paper)
    if args.item:
        turn.need(Can.AGENDA_SEE)
        return aloud(turn, written(turn, agendas.show_item(turn, agendas.One(args.item))), subject=args.item)
    if args.meeting:
        return agenda(turn, args.meeting)
    row = _meant(turn)
    if row is None:
        return cards.nothing() if turn.speaker else cards.none()
    if secrecy.open_now(turn.tx, turn.council.id) and row.kind.startswith(SECRET):
        return cards.secret()
    text = said(turn, row)
    return aloud(turn, text, subject=row.subject, klass=row.klass) if text else (cards.nothing() if turn.speaker else cards.none())


# -- what is read ----------------------------------------------------------------------------------


def _meant(turn: Turn) -> OutboxRow | None:
    """The message that is replied to, else the last one of this chat."""
    at = turn.arrival
    if at is not None and at.reply_to and (row := outbox.by_ext(turn.tx, at.channel, at.chat, at.reply_to)) is not None:
        return row
    return heard.last(turn.tx, turn.chat_key) if turn.chat_key else None


def said(turn: Turn, row: OutboxRow) -> str:
    """The words of a message as this person has read them; empty when they are gone."""
    if turn.keys is None or row.council_id != turn.council.id or row.person_id != turn.person.id:
        return ""
    try:
        if row.frozen:
            parts = [part_of(one) for one in orjson.loads(turn.keys.unseal(row.frozen, FROZEN))]
            return "\n".join(part.text for part in parts if not part.file)
        told = outbox.notice(turn.tx, turn.council.id, row.notice_id) if row.notice_id else None
        return written(turn, thaw(turn.keys.unseal(told.body, told.id))) if told is not None and told.body else ""
    except Gone:
        return ""


def written(turn: Turn, message: Message) -> str:
    """A message as plain lines in this person's language, the title first."""
    if turn.phrases is None:
        return ""
    addons = json.loads(turn.person.addons)
    reader = Reader(turn.person.lang, turn.person.profile, addons, turn.council.zone, date.fromisoformat(turn.today))
    found = people.contact_of(turn.tx, turn.person) if message.contact else None
    contact = cards.contact(found) if found is not None else None
    return plain.text(compose(message, reader, turn.phrases, (), contact))


def paper(turn: Turn, paper_id: str) -> Message:
    """A paper: as somebody has read it in, else by the voice of the house."""
    turn.need(Can.AGENDA_SEE)
    row = readings.readable(turn, paper_id)
    shown = Shown(row.title, row.id)
    if (found := voices.one(turn.tx, turn.council.id, f"paper:{row.id}")) is not None:
        return cards.note(shown, found)
    message = readings.read_paper(turn, readings.One(row.id))
    text = written(turn, replace(message, choices=(), contact=False))
    translated = turn.person.lang in json.loads(row.texts)
    return aloud(turn, text, title=row.title, subject=row.id, lang="" if translated else row.lang or turn.council.lang)


def read_in(turn: Turn, row: PaperRow) -> bool:
    """Has somebody read this paper in?"""
    return voices.one(turn.tx, turn.council.id, f"paper:{row.id}") is not None


def agenda(turn: Turn, meeting_id: str) -> Message:
    """All items of an agenda, one after the other."""
    turn.need(Can.AGENDA_SEE)
    if (found := voices.one(turn.tx, turn.council.id, f"agenda:{meeting_id}")) is not None:
        return cards.note(Shown(_name(turn, meeting_id), meeting_id), found)
    overview = agendas.show_agenda(turn, agendas.Page(meeting_id))
    every = [agendas.show_item(turn, agendas.One(row.id)) for row in items.of_meeting(turn.tx, turn.council.id, meeting_id)]
    text = "\n\n".join(written(turn, replace(message, choices=(), contact=False)) for message in (overview, *every))
    return aloud(turn, text, subject=meeting_id)


def _name(turn: Turn, meeting_id: str) -> str:
    return written(turn, replace(agendas.show_agenda(turn, agendas.Page(meeting_id)), body=(), choices=(), contact=False)).split("\n")[0]


# -- made, or made already -------------------------------------------------------------------------


def aloud(turn: Turn, text: str, *, title: str = "", subject: str = "", klass: int = 1, lang: str = "") -> Message:
    """The voice note of a text (written in `lang`), if it was made lately; else it is asked for and follows."""
    lang = lang or turn.person.lang
    tongue = turn.speaker.tongue(lang) if turn.speaker is not None else ""
    if turn.speaker is None or turn.phrases is None or not tongue:
        return cards.none()
    sounds = speech.Sounds.of(turn.phrases, lang, word_facts.glossary(turn, lang).spoken())
    pieces = rules.pieces(speech.aloud(text, sounds))[: rules.MOST_PARTS]
    if not pieces:
        return cards.nothing()
    rate = rules.speed(json.loads(turn.person.addons))
    name = title or text.strip().split("\n")[0]
    every = Shown(name, subject, klass, 1, len(pieces), tongue != lang)
    about = [rules.named(piece, turn.speaker, tongue, rate) for piece in pieces]
    kept = [voices.one(turn.tx, turn.council.id, one) for one in about]
    if kept[0] is not None and len(kept) == 1:
        return cards.note(every, kept[0])
    for number, (piece, one) in enumerate(zip(pieces, about, strict=True), 1):
        facts = rules.orders(piece, one, tongue, rate, replace(every, part=number))
        turn.want(SPEAK if kept[number - 1] is None else NOTHING, one, facts, then="spoken")
    return cards.soon(every)


@router.worked("spoken")
def spoken(turn: Turn, args: Mapping[str, Json], outcome: Outcome) -> Message | None:
    """The note is there: it goes to whoever asked, after the text that it reads."""
    shown, about = rules.shown(args["shown"]), str(args["about"])
    read_in = voices.one(turn.tx, turn.council.id, str(args["read_in"])) if args.get("read_in") else None
    if read_in is not None:  # a person's voice wins over any machine
        return cards.note(shown, read_in)
    row = _keep(turn, args, outcome) if outcome.made else voices.one(turn.tx, turn.council.id, about)
    return cards.note(shown, row) if row is not None else _not_made(turn, asked="read_in" not in args)


def _not_made(turn: Turn, *, asked: bool) -> Message | None:
    """It could not be made. Who asked for it reads so; who gets it with every message reads it once a day."""
    if not asked and due.planned(turn.tx, turn.council.id, "voices_quiet", turn.person.id, turn.today):
        return None
    day = date.fromisoformat(turn.today)
    at = scheduled_instant(day + timedelta(days=1), turn.rules.send_time, turn.council.zone)
    due.plan(turn.tx, turn.council.id, "voices_quiet", turn.person.id, day.isoformat(), at)
    return cards.not_made()


@router.due("voices_quiet")
def quiet(_turn: Turn, _subject: str, _day: str) -> None:
    """A new day: what cannot be made is said again."""


def _keep(turn: Turn, args: Mapping[str, Json], outcome: Outcome) -> VoicedRow:
    made, about = outcome.made[0], str(args["about"])
    seconds, wave = outcome.facts.get("seconds", 0), rules.wave(outcome.facts.get("wave", []))
    row = VoicedRow(
        turn.council.id, about, made.sha256, seconds if isinstance(seconds, int) else 0, " ".join(map(str, wave)), str(args["lang"]), "",
        turn.now,
    )  # fmt: skip
    voices.put(turn.tx, row, made.name, made.mime, made.size)
    files.leave(turn.tx, turn.council.id, "work", about, made.sha256)
    day = date.fromisoformat(turn.today) + KEPT + timedelta(days=1)
    due_at = scheduled_instant(day, turn.rules.send_time, turn.council.zone)
    due.plan(turn.tx, turn.council.id, "voices_old", turn.council.id, day.isoformat(), due_at)
    return row


@router.due("voices_old")
def old(turn: Turn, _subject: str, _day: str) -> None:
    """What a machine read a week ago goes."""
    voices.forget(turn.tx, turn.council.id, turn.now - int(KEPT.total_seconds()) * 1_000_000, turn.files)

