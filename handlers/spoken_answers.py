"""What a spoken message answers: the open question of its sender, or the choices they had before them; sealed until it is in writing."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from bot.channels.base import Arrival
from bot.domain.calendars import local_date
from bot.domain.values import Json, Quote, say
from bot.forms import Asked
from bot.messages.choices import match
from bot.messages.nodes import Message
from bot.turn import Option, Relay, Turn
from handlers.cards import recordings as cards
from handlers.topics import open_topics
from storage import dialogues, outbox, people, recordings, secrecy
from storage.recordings import RecordingRow
from storage.sealed import Gone

# What nobody at the office hears: ballots, how a meeting or a year was felt, talks of two, what representatives say among themselves.
CLOSED_VERBS = secrecy.BALLOT_VERBS | {"evaluate", "evaluate_year", "premeeting_note", "prepare_talk", "refuse_points"}
INPUTS = ("comment", "say_in_passing")  # questions whose answer is an input, which has a way of its own


class Closed(Exception):
    """This is not for the office."""


@dataclass(frozen=True, slots=True)
class Context:
    """What was asked: its title, the labels of its answers, the keys of its choices, the open question as it stood.

    `confirms`: it asks whether words that were written down are right, which goes before any open question.
    """

    title: str
    labels: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    state: str = ""
    confirms: bool = False

    def dump(self) -> bytes:
        """As bytes, to be sealed."""
        return json.dumps([self.title, self.labels, self.keys, self.state]).encode()


def context(turn: Turn, arrival: Arrival) -> Context | None:
    """What this spoken message answers, if anything was asked; raises `Closed` where the office must not hear it."""
    if turn.keys is None:
        return None
    if arrival.reply_to and (row := outbox.by_ext(turn.tx, arrival.channel, arrival.chat, arrival.reply_to)) is not None:
        offer = dialogues.offer_of(turn.tx, turn.chat_key, row.id)
        return _offered(turn, offer) if offer is not None else None
    offers = dialogues.fresh_offers(turn.tx, turn.chat_key)
    asked = dialogues.question(turn.tx, turn.chat_key)
    if offers and (shown := _offered(turn, offers[0])) is not None and shown.confirms:
        return shown
    if asked is not None and asked.person_id == turn.person.id:
        return _question(turn, asked, offers[0] if offers else None)
    return _offered(turn, offers[0]) if offers else None


def input_asked(turn: Turn) -> tuple[str, str]:
    """The item of the open question and what was written so far, if an input is being given."""
    asked = dialogues.question(turn.tx, turn.chat_key)
    if asked is None or asked.verb not in INPUTS or turn.keys is None:
        return "", ""
    try:
        state = Asked.load(turn.keys.unseal(asked.state, asked.chat_key))
    except Gone:
        return "", ""
    return str(state.given.get("item") or ""), "\n".join(state.draft)


def _question(turn: Turn, asked: dialogues.QuestionRow, offer: dialogues.OfferRow | None) -> Context | None:
    if asked.verb in CLOSED_VERBS:
        raise Closed
    if asked.verb in INPUTS or turn.keys is None:
        return None
    try:
        body = turn.keys.unseal(asked.state, asked.chat_key).decode().rstrip(" ")
    except Gone:
        return None
    state, shown = Asked.load(body.encode()), _offered(turn, offer) if offer is not None else None
    labels, keys = (shown.labels, shown.keys) if shown is not None else (tuple(label for label, _ in state.options), ())
    return Context(state.title or (shown.title if shown else ""), labels, keys, body)


def _offered(turn: Turn, offer: dialogues.OfferRow) -> Context | None:
    if turn.keys is None:
        return None
    try:
        title, pairs = offered_in(turn.keys.unseal(offer.body, turn.chat_key))
    except Gone:
        return None
    verbs = {row.verb for _, key in pairs if (row := dialogues.action(turn.tx, key)) is not None}
    if verbs & CLOSED_VERBS:
        raise Closed
    return Context(title, tuple(label for label, _ in pairs), tuple(key for _, key in pairs), confirms="recording_right" in verbs)


def offered_in(body: bytes) -> tuple[str, list[tuple[str, str]]]:
    """The title and the choices of a message as they were kept with it, those behind "show more" too."""
    title, pairs, *more = json.loads(body)
    behind = more[0] if more and isinstance(more[0], list) else []
    return str(title), [(str(one[0]), str(one[1])) for one in (*pairs, *behind)]


def sealed(turn: Turn, found: Context, recording: str) -> bytes:
    """The context, under the key of the day or of the secret vote that is open."""
    if turn.keys is None:
        return b""
    day = local_date(turn.now, "UTC").isoformat()
    return secrecy.seal(turn.tx, turn.keys, turn.council.id, day, found.dump(), recording, secrecy.ARRIVAL)


def opened(turn: Turn, row: RecordingRow) -> Context | None:
    """The context again; None where there was none, or its key is gone."""
    if not row.asked or turn.keys is None:
        return None
    try:
        title, labels, keys, state = json.loads(turn.keys.unseal(row.asked, row.id))
    except Gone:
        return None
    return Context(title, tuple(labels), tuple(keys), state)


def relay(turn: Turn, row: RecordingRow, ask: Message | None, *, sure: bool) -> bool:
    """Let the words be heard as their sender's; not sure: only where they name one of the answers. Is it on its way?"""
    found = opened(turn, row) if row.about != "words" else None
    sender = people.by_id(turn.tx, turn.council.id, row.person_id)
    key = ""
    if found is not None and sender is not None:
        at = match(row.written, list(found.labels), sender.lang)
        named = at if isinstance(at, int) else None
        key = found.keys[named] if named is not None and found.keys else ""
        if not sure and named is None:
            return False
    elif not sure:
        return False
    state = found.state if found is not None and not key else ""
    turn.relayed.append(Relay(row.person_id, row.chat_key, row.id, row.written, state, key, sure, ask))
    return True


def is_open(turn: Turn, given: Mapping[str, Json]) -> bool:
    """Has its sender not said what it is about?"""
    row = recordings.by_id(turn.tx, turn.council.id, str(given.get("recording", "")))
    return row is not None and not row.about


def abouts(turn: Turn, given: Mapping[str, Json]) -> list[Option]:
    """An answer to what the sender had before them, an item that is open, or neither."""
    row = recordings.by_id(turn.tx, turn.council.id, str(given["recording"]))
    found = opened(turn, row) if row is not None else None
    answer = [Option(say("recordings-answer-choice", title=Quote(found.title)), "answer")] if found is not None else []
    return [*answer, *(Option(cards.topic(one), one.item.id) for one in open_topics(turn)), Option(say("recordings-words-choice"), "words")]
