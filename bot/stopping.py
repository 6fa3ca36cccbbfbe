"""Stopping, and what becomes of words that were written and not sent."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.domain.values import Quote, Say, say
from bot.forms import Asked
from bot.messages.nodes import Message, para
from bot.repeating import last_yes
from bot.reply import Reply
from bot.turn import Turn, Verb
from storage import dialogues

if TYPE_CHECKING:
    from bot.conversation import Conversation

WORDS = 4  # so many words are no choice that was typed wrongly, but what somebody wants to say


def stopped(talk: Conversation, turn: Turn, *, of: str = "") -> Reply:
    """The person stops. What was offered before is old from now on, also for typed words.

    `of` is the verb whose last yes was refused; a button of something that is over stops nothing.
    """
    asked = dialogues.question(turn.tx, turn.chat_key)
    waits = last_yes(talk, turn) if asked is None else None
    dialogues.close_question(turn.tx, turn.chat_key)
    dialogues.end_offers(turn.tx, turn.chat_key)
    if asked is None and waits is None:
        return Reply(Message(kind="talk", title=say("core-stopped-nothing"), nothing_to_do=True), turn.person, turn)
    kept = _kept(talk, turn, asked, of or (waits[1] if waits is not None else ""))
    return Reply(kept or Message(kind="talk", title=say("core-stopped"), nothing_to_do=True), turn.person, turn)


def _kept(talk: Conversation, turn: Turn, asked: dialogues.QuestionRow | None, of: str) -> Message | None:
    """What the noun that asked says when it keeps what was written and not sent; at a last yes it has kept it already."""
    keeper = talk.verbs.get(f"{asked.verb if asked is not None else of}_draft")
    if keeper is None:
        return None
    if asked is None:
        return talk.run(turn, keeper, {}, sure=True).message
    state = talk.state_of(asked)
    if state is None or not (state.draft or state.given.get("text")):
        return None
    return talk.run(turn, keeper, {"text": "\n".join(state.draft), "given": dict(state.given)}, sure=True).message


def keep_draft(talk: Conversation, turn: Turn, verb: Verb) -> None:
    """Another verb takes the place of the open question: what was written for it is kept by the noun that keeps such words."""
    asked = dialogues.question(turn.tx, turn.chat_key)
    if asked is not None and asked.person_id == turn.person.id and verb.name not in (asked.verb, f"{asked.verb}_draft"):
        dialogues.close_question(turn.tx, turn.chat_key)
        _kept(talk, turn, asked, "")


def beside_writing(talk: Conversation, turn: Turn, verb: Verb) -> Reply:
    """A word that always works; where somebody is writing, the open question waits on with what is written to it, and says so."""
    asked = dialogues.question(turn.tx, turn.chat_key)
    state = talk.state_of(asked) if asked is not None and asked.person_id == turn.person.id else None
    written = asked is not None and state is not None and bool(state.draft)
    if written:
        dialogues.close_question(turn.tx, turn.chat_key)
    reply = talk.run(turn, verb, {}, sure=True)
    if asked is None or state is None or not written or dialogues.question(turn.tx, turn.chat_key) is not None:
        return reply
    dialogues.ask(turn.tx, asked)
    waits = para(Say("core-question-waits", {"question": Quote(state.title)}), say("core-form-done"))
    return replace(reply, message=replace(reply.message, body=(*reply.message.body, waits))) if reply.message else reply


def words_kept(talk: Conversation, turn: Turn, verb: Verb, state: Asked, typed: str) -> Reply | None:
    """Somebody writes what they want to say where only a choice was asked for: the words are kept, the choice is asked for again."""
    asked_for = next(one for one in verb.fields if one.name == state.field)
    text = next((one.name for one in verb.fields if one.kind == "long" and one.name not in state.given), "")
    if asked_for.kind != "pick" or not text or len(typed.split()) < WORDS:
        return None
    reply = talk.run(turn, verb, {**state.given, text: typed.strip()}, sure=False, whole=state.whole)
    if reply.message is None:
        return reply
    return replace(reply, message=replace(reply.message, body=(para(say("core-words-kept")), *reply.message.body)))


def writes(talk: Conversation, turn: Turn) -> bool:
    """Is the open question one for words of one's own? A greeting is an answer there, no new beginning."""
    asked = dialogues.question(turn.tx, turn.chat_key)
    state = talk.state_of(asked) if asked is not None and asked.person_id == turn.person.id else None
    verb = talk.verbs.get(state.verb) if state is not None else None
    if state is None or verb is None:
        return False
    return next(one.kind for one in verb.fields if one.name == state.field) in ("words", "long")
