"""A person's voice: the secretary reads a paper or an agenda in, and that is what people hear instead of the machine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.channels.base import FileHandle
from bot.domain.access import Can
from bot.domain.errors import Refusal
from bot.domain.values import Day, Json, Quote, say
from bot.domain.works import Outcome
from bot.messages.nodes import Message
from bot.turn import Field, Option, Router, Turn
from handlers import picks
from handlers.cards import voices as cards
from handlers.papers import where
from storage import files, papers, voices
from storage.voices import VoicedRow

router = Router("readings")
MIME = "audio/ogg"


@dataclass(frozen=True)
class Reading:
    """What is read (paper:… or agenda:…) and the voice message."""

    about: str
    file: Mapping[str, Json]


@dataclass(frozen=True)
class About:
    """What was read in."""

    about: str


def readable(turn: Turn, _: Mapping[str, Json]) -> list[Option]:
    """Agendas and papers of the meetings to come."""
    found: list[Option] = []
    for meeting in picks.seen(turn):
        found.append(Option(say("readings-of-agenda", day=Day(meeting.day)), f"agenda:{meeting.id}"))
        found += [Option(Quote(one.title), f"paper:{one.id}") for one in papers.of_meeting(turn.tx, turn.council.id, meeting.id)]
    return found


def recorded(turn: Turn, given: Mapping[str, Json]) -> list[Option]:
    """Those that somebody has read in."""
    return [one for one in readable(turn, given) if voices.one(turn.tx, turn.council.id, str(one.value)) is not None]


def _title(turn: Turn, about: str) -> str:
    """What it is called; refused when it is not of this council."""
    what, _, which = about.partition(":")
    if what == "paper":
        turn.need(Can.PAPER_ATTACH, where(turn.tx, turn.council.id, which))
        return picks.paper_of(turn, which).title
    if what != "agenda":
        raise Refusal("core-old-button")
    meeting = picks.meeting_of(turn, which)
    line = say("readings-of-agenda", day=Day(meeting.day))
    return turn.phrases.line(line, turn.person.lang, turn.person.profile) if turn.phrases is not None else meeting.day


@router.verb("read_in", Reading, needs=Can.PAPER_ATTACH, menu=47, fields=(Field("about", "pick", options=readable), Field("file", "file")))
def read_in(turn: Turn, args: Reading) -> Message:
    """A voice message becomes the reading of a paper or an agenda; it is fetched first."""
    title, told = _title(turn, args.about), ("name", "mime", "size")
    if str(args.file.get("mime", "")).split(";")[0] != MIME:
        raise Refusal("readings-not-a-voice")
    size, arrived = args.file.get("size"), turn.arrival
    handle = {name: str(value) for name, value in args.file.items() if name not in told}
    waiting = FileHandle(handle, "", MIME, size if isinstance(size, int) else 0)
    seconds = arrived.extra.get("seconds", "") if arrived is not None else ""
    facts: dict[str, Json] = {"about": args.about, "title": title, "seconds": int(seconds) if seconds.isdigit() else 0}
    turn.want("fetch", args.about, facts, fetch=waiting, then="reading_fetched")
    turn.note("paper.read_in", args.about)
    return cards.fetching(title)


@router.worked("reading_fetched")
def reading_fetched(turn: Turn, args: Mapping[str, Json], outcome: Outcome) -> Message:
    """The recording is here, or never will be."""
    about, title, seconds = str(args["about"]), str(args["title"]), args["seconds"]
    if outcome.fetched is None:
        return cards.not_kept(title)
    kept = outcome.fetched
    length = seconds if isinstance(seconds, int) else 0
    row = VoicedRow(turn.council.id, about, kept.sha256, length, "", turn.person.lang, turn.person.id, turn.now)
    voices.put(turn.tx, row, kept.name, MIME, kept.size)
    files.leave(turn.tx, turn.council.id, "work", about, kept.sha256)
    return cards.read_in(title)


@router.verb("drop_reading", About, needs=Can.PAPER_ATTACH, fields=(Field("about", "pick", options=recorded),))
def drop_reading(turn: Turn, args: About) -> Message:
    """The recording goes; the machine reads it again."""
    title = _title(turn, args.about)
    if not voices.drop(turn.tx, turn.council.id, args.about, turn.files):
        raise Refusal("core-button-used")
    turn.note("paper.reading_dropped", args.about)
    return cards.taken_away(title)
