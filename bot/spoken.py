"""Spoken words that are in writing now are heard as their sender's own: the answer to what they were asked when they spoke.

A person of the office, or a machine, only writes down. Permission, confirmation and undo are those of the sender; what cannot be taken
back is never done before they have said themselves that it is what they said.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.channels.base import Arrival
from bot.composition import epoch
from bot.domain.errors import Refusal
from bot.domain.values import Quote, say
from bot.forms import Asked
from bot.messages.nodes import para
from bot.reply import Reply
from bot.turn import Relay, Turn
from storage import dialogues, people, recordings, secrecy
from storage.engine import Tx
from storage.people import PersonRow
from storage.types import new_id

if TYPE_CHECKING:
    from bot.conversation import Conversation
    from bot.desk import Desk, Result

HARMLESS = frozenset({"recording_right", "recording_wrong"})  # a yes or no to what was written down


class _NotSure(Exception):
    """It would be done and could not be taken back."""


def passed_on(desk: Desk, tx: Tx, turn: Turn, now: int) -> Result | None:
    """Give each its own turn; the result where it is the person's own, who then needs no other answer."""
    own = None
    for relay in turn.relayed:
        person = people.by_id(tx, turn.council.id, relay.person_id)
        if person is None:
            continue
        result = _one(desk, tx, turn, person, relay, now)
        own = result if person.id == turn.person.id else own
    return own


def _one(desk: Desk, tx: Tx, turn: Turn, person: PersonRow, relay: Relay, now: int) -> Result | None:
    channel, _, chat = relay.chat_key.partition(":")
    known = (one.external for one in people.accounts_of(tx, turn.council.id, person.id) if (one.channel, one.chat) == (channel, chat))
    arrival = Arrival(channel, new_id(), next(known, ""), chat, True, now, "text", relay.words, extra={"spoken": relay.recording})
    try:
        with tx.savepoint():
            reply = _heard(desk.talk, tx, arrival, person, relay, now)
            if not relay.sure and not _takes_back(tx, relay, reply):
                raise _NotSure
            recordings.answered(tx, turn.council.id, relay.recording)
            return desk._close(tx, arrival, _saying(reply, relay), now)
    except _NotSure:
        _ask(turn, person, relay)
    except Refusal as no:
        if not relay.sure:
            _ask(turn, person, relay)
            return None
        with tx.savepoint():
            recordings.answered(tx, turn.council.id, relay.recording)
            return desk._refused(tx, arrival, [person], no, now)
    return None


def _ask(turn: Turn, person: PersonRow, relay: Relay) -> None:
    if relay.ask is not None:
        turn.tell(relay.ask.kind, relay.recording, [person.id], relay.ask, solicited=True, named=str(turn.now))


def _takes_back(tx: Tx, relay: Relay, reply: Reply) -> bool:
    """Was it only another step, or something that one word takes back?"""
    row = dialogues.action(tx, relay.key) if relay.key else None
    if row is not None and row.verb in HARMLESS:
        return True
    return reply.state == "asked" or (reply.state == "done" and reply.turn is not None and reply.turn.undo is not None)


def _saying(reply: Reply, relay: Relay) -> Reply:
    """The answer says what was heard."""
    if reply.message is None or reply.message.kind == "voice_received":
        return reply
    first = para(say("recordings-you-said", text=Quote(relay.words)))
    return replace(reply, message=replace(reply.message, body=(first, *reply.message.body)))


def _heard(talk: Conversation, tx: Tx, arrival: Arrival, person: PersonRow, relay: Relay, now: int) -> Reply:
    if relay.key:
        return talk._pressed(tx, arrival, (person,), relay.key, now)
    if not relay.state:
        return talk.hear(tx, arrival, (person,), now)
    turn = talk.turn(tx, person, now, arrival)
    before, state = dialogues.question(tx, turn.chat_key), Asked.load(relay.state.encode())
    verb = talk.verbs.get(state.verb)
    if verb is None:
        return talk.hear(tx, arrival, (person,), now)
    sealed = secrecy.seal(tx, talk.keys, person.council_id, epoch(now), relay.state.encode(), turn.chat_key, secrecy.QUESTION)
    asked = dialogues.QuestionRow(turn.chat_key, person.council_id, person.id, state.verb, sealed, now)
    dialogues.ask(tx, asked)
    reply = talk._answered(turn, asked, relay.words)
    long = any(one.name == state.field and one.kind == "long" for one in verb.fields)
    if long and (going := dialogues.question(tx, turn.chat_key)) is not None:  # what was spoken is whole
        done = talk.composer.phrases.say("reserved-done", person.lang).split(",")[0]
        reply = talk._answered(turn, going, done) or reply
    if before is not None and before.verb != state.verb and dialogues.question(tx, turn.chat_key) is None:
        dialogues.ask(tx, before)  # what was asked meanwhile is still open
    return reply or talk.hear(tx, arrival, (person,), now)
