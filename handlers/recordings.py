"""Speaking instead of writing: the voice is kept, a person writes it down, and it counts when its sender says it is right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from bot.channels.base import Arrival
from bot.domain.access import Can
from bot.domain.calendars import scheduled_instant
from bot.domain.errors import Refusal
from bot.domain.inputs import check_text
from bot.domain.texts import clean_text
from bot.domain.values import Json, Quote, say
from bot.domain.works import Outcome
from bot.messages.nodes import Message
from bot.turn import About, Field, Option, Router, Turn
from handlers import answers, audience, input_changes, inputs, spoken_answers
from handlers.cards import recordings as cards
from handlers.input_chat import item_behind
from handlers.spoken_answers import Context
from handlers.topics import input_of, item_of, open_topics, topic_of
from storage import dialogues, due, files, outbox, people, recordings, talks
from storage import inputs as given_inputs
from storage.agenda import ItemRow
from storage.files import UseRow
from storage.inputs import InputRow
from storage.recordings import RecordingRow
from storage.types import new_id

router = Router("recordings")
LARGEST = 20 << 20
TRIES = 3
KEPT = timedelta(days=30)  # after it was found right, the voice itself goes; the words stay
PASSING, WAITING = "passing", "waiting"
MACHINE = "machine"


@dataclass(frozen=True, slots=True)
class Which:
    """One recording."""

    recording: str


@dataclass(frozen=True, slots=True)
class OfItem:
    """What a recording is about."""

    recording: str
    item: str


@dataclass(frozen=True, slots=True)
class Written:
    """A recording in writing, and what it is about where its sender has not said so: an item, `answer` or `words`."""

    recording: str
    text: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """What is wrong with what was written."""

    recording: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Attach:
    """A picture that belongs to an input."""

    recording: str
    input: str


@dataclass(frozen=True, slots=True)
class Nothing:
    """Nothing more is needed."""


def _one(turn: Turn, recording_id: str) -> RecordingRow:
    row = recordings.by_id(turn.tx, turn.council.id, recording_id)
    if row is None:
        raise Refusal("core-not-found")
    return row


def _own(turn: Turn, recording_id: str) -> RecordingRow:
    row = _one(turn, recording_id)
    if row.person_id != turn.person.id:
        raise Refusal("core-not-found")
    return row


# --- it comes ----------------------------------------------------------------------------------------------


@router.arrival("voice")
def spoken(turn: Turn, arrival: Arrival) -> Message | None:
    """A voice message is never refused: it is kept with its length, and written down. Who waits at the door answers so too."""
    if not _takes(turn, arrival, at_the_door=True):
        return None
    try:
        found = spoken_answers.context(turn, arrival)
    except spoken_answers.Closed:
        return cards.closed()
    row, _draft = _kept(turn, arrival, "voice", found)
    if row.about:
        return cards.heard(row, _writer(turn), found.title if found is not None and row.about == "answer" else "")
    topics = open_topics(turn)
    return cards.which(row, topics, _writer(turn), found.title if found is not None else "")


@router.arrival("file")
def pictured(turn: Turn, arrival: Arrival) -> Message | None:
    """A picture belongs to an input: to one just given, or to one that is written now."""
    if not _takes(turn, arrival) or arrival.file is None:
        return None
    if arrival.file.mime.startswith("audio/"):
        return spoken(turn, arrival)
    if not arrival.file.mime.startswith("image/"):
        return None
    row, draft = _kept(turn, arrival, "photo")
    lately = given_inputs.of_giver(turn.tx, turn.council.id, turn.person.id)[-1:]
    mine = [one for one in lately if one.text_kept and turn.now - one.received_at < 3_600_000_000]
    topics = [topic_of(turn, *_item(turn, row.item_id))] if row.item_id else open_topics(turn)
    return cards.pictured(row, topics, mine, arrival.text.strip() or draft)


def _item(turn: Turn, item_id: str) -> tuple[ItemRow, str]:
    item, meeting = item_of(turn, item_id)
    return item, meeting.body_id


def _takes(turn: Turn, arrival: Arrival, *, at_the_door: bool = False) -> bool:
    """Is it from somebody who may say something, in private, and of a size that can be fetched?"""
    if not arrival.private or arrival.file is None or arrival.file.size > LARGEST:
        return False
    if turn.person.state == WAITING:
        return at_the_door
    return turn.person.state == PASSING or turn.may(Can.INPUT_ADD, About(extra={"unnamed": "1"}))


def _kept(turn: Turn, arrival: Arrival, kind: str, found: Context | None = None) -> tuple[RecordingRow, str]:
    """The row, and what had been written so far where a text was asked for."""
    item, draft = ("", "") if found is not None and found.confirms else spoken_answers.input_asked(turn)
    if not item and arrival.reply_to:
        told = outbox.by_ext(turn.tx, arrival.channel, arrival.chat, arrival.reply_to)
        item = item_behind(turn, told.subject) if told is not None else ""
    seconds = arrival.extra.get("seconds", "")
    mime = arrival.file.mime if arrival.file else ""
    fresh = new_id()
    row = RecordingRow(
        fresh, turn.council.id, turn.person.id, kind, item, turn.now, int(seconds) if seconds.isdigit() else 0, "", mime, "received",
        "", "", 0, "", _about(turn, item, found, arrival), spoken_answers.sealed(turn, found, fresh) if found else b"", turn.chat_key,
    )  # fmt: skip
    recordings.add(turn.tx, row)
    turn.want("fetch", row.id, {"recording": row.id}, fetch=arrival.file, then="recording_kept")
    turn.note("input.recording", row.id, kind=kind)
    return row, draft


def _about(turn: Turn, item: str, found: Context | None, arrival: Arrival) -> str:
    """What it can only be: an input to an item, an answer to the open question or to what is replied to; empty: somebody says so."""
    if turn.person.state == WAITING:
        return "answer" if found is not None else "words"
    if item:
        return "item"
    if found is not None and (found.state or found.confirms or arrival.reply_to):
        return "answer"
    return "" if found is not None or open_topics(turn) else "words"


@router.worked("recording_kept")
def recording_kept(turn: Turn, args: Mapping[str, Json], outcome: Outcome) -> Message | None:
    """The file lies here now: somebody is asked to write it down."""
    row = recordings.by_id(turn.tx, turn.council.id, str(args["recording"]))
    if row is None:
        return None
    if outcome.fault or outcome.fetched is None:
        recordings.put(turn.tx, row._replace(state="left"))
        return cards.not_fetched(row)
    found = outcome.fetched
    files.use(turn.tx, UseRow(turn.council.id, found.sha256, "recording", row.id, found.name, row.mime, found.size, turn.now))
    files.leave(turn.tx, turn.council.id, "work", row.id, found.sha256)
    row = row._replace(sha256=found.sha256)
    if turn.writer and row.kind == "voice" and row.about:
        recordings.put(turn.tx, row)
        turn.want("write_down", row.id, {"recording": row.id, "mime": row.mime}, files=[row.sha256], then="recording_drafted")
    else:
        _hand_over(turn, row)
    return None


@router.worked("recording_drafted")
def recording_drafted(turn: Turn, args: Mapping[str, Json], outcome: Outcome) -> Message | None:
    """A machine has written it down: its sender says whether it is right. Where it could not, the office does."""
    row, text = recordings.by_id(turn.tx, turn.council.id, str(args["recording"])), str(outcome.facts.get("text", "")).strip()
    if row is None or row.state != "received":
        return None
    if outcome.fault or not text:
        _hand_over(turn, row)
        return None
    row = row._replace(written=clean_text(text), written_by=MACHINE, state="shown")
    recordings.put(turn.tx, row)
    return _is_it_right(turn, row)


def _hand_over(turn: Turn, row: RecordingRow, wrong: str = "") -> None:
    """Once it is here and it is known what it is about, the office has the task."""
    ready = row.kind == "voice" and bool(row.sha256)
    row = row._replace(state="waiting") if ready else row
    recordings.put(turn.tx, row)
    if ready:
        found = spoken_answers.opened(turn, row)
        asked = (found.title, found.labels) if found is not None and row.about in ("", "answer") else ("", ())
        card = cards.task(row, _name(turn, row), wrong, *asked)
        turn.tell("voice_task", row.id, audience.office(turn), card, named=str(turn.now))


def _name(turn: Turn, row: RecordingRow) -> str:
    person = people.by_id(turn.tx, turn.council.id, row.person_id)
    unnamed = turn.phrases.say("joining-unnamed", turn.council.lang) if turn.phrases is not None else ""
    return (person.name if person else "") or unnamed


def _writer(turn: Turn) -> str:
    person = people.by_id(turn.tx, turn.council.id, answers.coordinator(turn))
    return person.name if person else ""


@router.verb("recording_item", OfItem, needs=Can.OWN_HELP)
def recording_item(turn: Turn, args: OfItem) -> Message:
    """What the voice message is about."""
    item_of(turn, args.item)
    return _belongs(turn, _own(turn, args.recording), about="item", item_id=args.item)


@router.verb("recording_answers", Which, needs=Can.OWN_HELP)
def recording_answers(turn: Turn, args: Which) -> Message:
    """The voice message answers what its sender had before them."""
    return _belongs(turn, _own(turn, args.recording), about="answer")


def _belongs(turn: Turn, row: RecordingRow, **found: str) -> Message:
    """What it is about is known now; whoever has the task already sees it when they write."""
    if row.state in ("received", "waiting"):
        row = row._replace(**found)  # type: ignore[arg-type]
        recordings.put(turn.tx, row)
    context = spoken_answers.opened(turn, row) if row.about == "answer" else None
    return cards.heard(row, _writer(turn), context.title if context is not None else "")


# --- it is written down ------------------------------------------------------------------------------------


def _waiting(turn: Turn, _facts: Mapping[str, Json]) -> list[Option]:
    rows = recordings.in_state(turn.tx, turn.council.id, "waiting")
    return [Option(cards.line(row, _name(turn, row)), row.id) for row in rows]


def _ask_text(turn: Turn, facts: Mapping[str, Json]) -> Message:
    row = _one(turn, str(facts["recording"]))
    found = spoken_answers.opened(turn, row) if row.about in ("", "answer") else None
    return cards.ask_text(row, _name(turn, row), found.labels if found is not None else ())


@router.verb(
    "write_down", Written, needs=Can.INPUT_ASSIGN, menu=49,
    fields=(
        Field("recording", "pick", options=_waiting), Field("text", "long", ask=_ask_text),
        Field("about", "pick", options=spoken_answers.abouts, when=spoken_answers.is_open),
    ),
)  # fmt: skip
def write_down(turn: Turn, args: Written) -> Message:
    """The office writes down what was said, word for word; its sender is asked whether it is right."""
    row = _one(turn, args.recording)
    if row.kind != "voice" or row.state != "waiting":
        raise Refusal("core-button-used")
    about = row.about or args.about or ("answer" if row.asked else "words")
    if not row.about and about not in ("answer", "words"):
        item_of(turn, about)
        row, about = row._replace(item_id=about), "item"
    row = row._replace(written=check_text(clean_text(args.text)), written_by=turn.person.id, state="shown", about=about)
    recordings.put(turn.tx, row)
    turn.note("input.written_down", row.id)
    message = _is_it_right(turn, row)
    if about != "item":
        _plan_end(turn, row)
    if about != "answer" or not spoken_answers.relay(turn, row, message, sure=False):
        turn.tell("voice_written", row.id, [row.person_id], message, solicited=True, named=str(row.tries))
    return cards.written(row, _name(turn, row))


def _is_it_right(turn: Turn, row: RecordingRow) -> Message:
    """The question to its sender, with what it will count as."""
    if row.about == "item":
        item, body = _item(turn, row.item_id)
        return cards.is_it_right(row, cards.about_item(topic_of(turn, item, body)), machine=row.written_by == MACHINE)
    found = spoken_answers.opened(turn, row) if row.about == "answer" else None
    line = say("recordings-right-answer", title=Quote(found.title)) if found is not None else say("recordings-right-words")
    return cards.is_it_right(row, line, machine=row.written_by == MACHINE)


@router.verb("recording_right", Which, needs=Can.OWN_HELP, keeps=True)
def recording_right(turn: Turn, args: Which) -> Message:
    """It is right: it is an input from the moment it was spoken."""
    row = _own(turn, args.recording)
    if row.state != "shown":
        raise Refusal("core-button-used")
    if row.about in ("answer", "words"):
        spoken_answers.relay(turn, row, None, sure=True)
        return cards.heard(row, "")
    item, meeting = item_of(turn, row.item_id)
    if turn.person.state != PASSING:
        turn.need(Can.INPUT_ADD, About(meeting.body_id, meeting.id))
    if spoken_answers.input_asked(turn) == (row.item_id, ""):
        dialogues.close_question(turn.tx, turn.chat_key)  # what was asked for has been said
    given = inputs.Comment(row.item_id, row.written, voice=True, recordings=(row.id,))
    return inputs.keep_spoken(turn, item, meeting, given, row.at)


@router.verb(
    "recording_wrong", Words, needs=Can.OWN_HELP, keeps=True, fields=(Field("text", "words", optional=True),),
)  # fmt: skip
def recording_wrong(turn: Turn, args: Words) -> Message:
    """It is not right: it is written anew, and the third time somebody rings."""
    row = _own(turn, args.recording)
    if row.state != "shown":
        raise Refusal("core-button-used")
    row = row._replace(tries=row.tries + 1)
    if row.tries < TRIES:
        _hand_over(turn, row, clean_text(args.text))
        return cards.written_anew(row, _writer(turn))
    recordings.put(turn.tx, row._replace(state="person"))
    contact = people.contact_of(turn.tx, turn.person)
    talks.add(turn.tx, turn.council.id, turn.person.id, "call", turn.now, to_id=contact.id if contact else "")
    to = [contact.id] if contact else audience.office(turn)
    turn.tell("voice_call", row.id, to, cards.ring(row, turn.person))
    return cards.somebody_rings(row, contact.name if contact else "")


# --- it belongs to an input --------------------------------------------------------------------------------


@router.verb("attach_picture", Attach, needs=Can.OWN_HELP)
def attach_picture(turn: Turn, args: Attach) -> Message:
    """A picture is added to an input of one's own."""
    row, given = _own(turn, args.recording), input_of(turn, args.input)
    input_changes.check_own(turn, given)
    _use(turn, row, given)
    return cards.attached(given)


def keep(turn: Turn, row: InputRow, args: inputs.Comment) -> None:
    """What was recorded for an input is kept with it."""
    for one in args.recordings:
        _use(turn, _own(turn, one), row)


inputs.AFTER_KEEP.append(keep)


def _use(turn: Turn, row: RecordingRow, given: InputRow) -> None:
    recordings.put(turn.tx, row._replace(state="used", input_id=given.id, item_id=given.item_id))
    inputs.step(turn, given, row.kind)
    if row.kind == "voice":
        _plan_end(turn, row)


def _plan_end(turn: Turn, row: RecordingRow) -> None:
    """The day on which the voice itself goes."""
    if row.kind == "voice":
        day = date.fromisoformat(turn.today) + KEPT
        at = scheduled_instant(day, turn.rules.send_time, turn.council.zone)
        due.plan(turn.tx, turn.council.id, "voice_gone", row.id, day.isoformat(), at)


@router.due("voice_gone")
def voice_gone(turn: Turn, subject: str, _day: str) -> None:
    """A month after it was found right the voice is erased; the words stay."""
    row = recordings.by_id(turn.tx, turn.council.id, subject)
    if row is not None and row.sha256:
        files.leave(turn.tx, turn.council.id, "recording", row.id, row.sha256)
        files.erase(turn.tx, turn.files, row.sha256)
        recordings.put(turn.tx, row._replace(sha256=""))
        turn.note("input.voice_erased", row.id)
