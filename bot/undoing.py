"""Taking back: inside a row of questions the last answer, else what the person did last, until when they were told (R27, H7)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import orjson

from bot.domain.values import Quote, say
from bot.forms import before, gathers, without_last
from bot.messages.nodes import Message, para
from bot.reply import Reply
from bot.turn import Turn
from storage import dialogues

if TYPE_CHECKING:
    from bot.conversation import Conversation


def undone(talk: Conversation, turn: Turn) -> Reply:
    """One step back: the question before, with everything else that was answered, or the last thing done."""
    return _line_before(talk, turn) or _question_before(talk, turn) or _last_done(talk, turn)


def _line_before(talk: Conversation, turn: Turn) -> Reply | None:
    """While somebody writes, the last thing they wrote is taken out again."""
    asked = dialogues.question(turn.tx, turn.chat_key)
    state = talk.state_of(asked) if asked is not None and asked.person_id == turn.person.id else None
    verb = talk.verbs.get(state.verb) if state is not None else None
    if state is None or verb is None or not state.draft or not gathers(state, verb):
        return None
    return talk.step(turn, verb, without_last(verb, state))


def _question_before(talk: Conversation, turn: Turn) -> Reply | None:
    asked = dialogues.question(turn.tx, turn.chat_key)
    state = talk.state_of(asked) if asked is not None and asked.person_id == turn.person.id else None
    verb = talk.verbs.get(state.verb) if state is not None else None
    given = before(verb, state) if verb is not None and state is not None else None
    return None if verb is None or given is None else talk.run(turn, verb, given, sure=False, whole=True)


def _last_done(talk: Conversation, turn: Turn) -> Reply:
    row = dialogues.undo(turn.tx, turn.chat_key)
    if row is None or row.until < turn.now or row.person_id != turn.person.id:
        title = say("core-nothing-to-undo")
        nothing = Message(kind="talk", title=title, body=(para(say("core-nothing-to-undo-body")),), nothing_to_do=True)
        return Reply(nothing, turn.person, turn)
    name, args, what = orjson.loads(talk.keys.unseal(row.body, turn.chat_key))
    dialogues.drop_undo(turn.tx, turn.chat_key)
    reply = talk.run(turn, talk.verbs[name], args, sure=True)
    turn.undo = None
    body = reply.message.body if reply.message else ()
    message = Message(kind="talk", title=say("core-undone", what=Quote(what)), body=body, nothing_to_do=True)
    return replace(reply, message=message)
