"""What was said last, once more: the open question, the last thing told, or the choices last offered."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import orjson

from bot.domain.values import Fact, Json, Quote, Say, say
from bot.forms import Asked, Next, proceed, standing
from bot.messages.frozen import thaw
from bot.messages.nodes import Choice, Do, Message, para
from bot.reply import Reply, puzzled
from bot.turn import Turn
from bot.understand import Offered, looks_like_a_choice
from storage import dialogues, outbox
from storage.sealed import Gone

if TYPE_CHECKING:
    from bot.conversation import Conversation


def repeated(talk: Conversation, turn: Turn) -> Reply:
    """The same once more. What was kept only for sending is gone by then, so it is said anew from what is known."""
    message = _question(talk, turn) or _told(talk, turn) or _offered(talk, turn)
    if message is None:
        message = Message(kind="talk", title=say("core-nothing-to-repeat"), nothing_to_do=True)
    return Reply(message, turn.person, turn)


def _question(talk: Conversation, turn: Turn) -> Message | None:
    """The open question; what has been written to it stays."""
    state = _state(talk, turn)
    verb = talk.verbs.get(state.verb) if state is not None else None
    if state is None or verb is None:
        return None
    step = proceed(turn, verb, state.given, talk.known(turn), sure=False, whole=state.whole)
    return step.message if isinstance(step, Next) else None


def _state(talk: Conversation, turn: Turn) -> Asked | None:
    asked = dialogues.question(turn.tx, turn.chat_key)
    return talk.state_of(asked) if asked is not None and asked.person_id == turn.person.id else None


def beside(talk: Conversation, turn: Turn, message: Message) -> Message:
    """What was said in the middle of something else, and below it the open question with the answers its numbers mean."""
    state = _state(talk, turn) if not message.choices else None
    verb = talk.verbs.get(state.verb) if state is not None else None
    if state is None or verb is None:
        return message
    where = para(Say("core-question-waits", {"question": state.title}), say("core-form-leave"))
    return replace(message, body=(*message.body, where), choices=standing(state, verb))


def last_yes(talk: Conversation, turn: Turn) -> tuple[Offered, str] | None:
    """The answers to a last "shall I?", if that was the last thing said, and the verb it is about."""
    last = outbox.last_to(turn.tx, turn.chat_key)
    offer = dialogues.offer_of(turn.tx, turn.chat_key, last.id) if last is not None else None
    if offer is None or offer.person_id != turn.person.id:
        return None
    try:
        found = talk.composer.offered(offer, turn.chat_key)
        done = [_behind(talk, turn, key) for _label, key in found.pairs]
    except Gone:
        return None
    return next(((found, str(args["of"])) for verb, args in done if verb == "stop" and "of" in args), None)


def _behind(talk: Conversation, turn: Turn, key: str) -> tuple[str, dict[str, Json]]:
    """What a choice does, also where it stands for a choice of an earlier message."""
    row = dialogues.action(turn.tx, key)
    if row is None:
        return "", {}
    args: dict[str, Json] = orjson.loads(talk.keys.unseal(row.args, key))
    return _behind(talk, turn, str(args["key"])) if row.verb == "press" else (row.verb, args)


def confirming(talk: Conversation, turn: Turn, typed: str) -> Message | None:
    """Somebody who was asked for a last yes wrote what nobody understands: the same answers stand there again."""
    waits = last_yes(talk, turn)
    return None if waits is None else replace(puzzled(typed), choices=_again(waits[0]))


def unnumbered(talk: Conversation, turn: Turn, typed: str) -> Message | None:
    """A bare number that is none of those just shown: the same choices stand there again, with the numbers there are."""
    if not looks_like_a_choice(typed):
        return None
    offer = dialogues.latest_offer(turn.tx, turn.chat_key)
    try:
        found = talk.composer.offered(offer, turn.chat_key) if offer is not None and offer.person_id == turn.person.id else None
    except Gone:
        found = None
    if found is None or not found.pairs:
        return replace(puzzled(typed), title=say("core-nothing-to-choose"), body=())
    shown: dict[str, Fact] = {"typed": Quote(typed.strip()[:12]), "max": len(found.pairs)}
    title, body = Say("core-number-not-in-list", shown), Say("core-number-not-in-list-body", shown)
    return Message(kind="talk", title=title, body=(para(body),), choices=_again(found))


def _told(talk: Conversation, turn: Turn) -> Message | None:
    """What the chat was told without asking, if it was the last thing said."""
    last = outbox.last_to(turn.tx, turn.chat_key)
    notice = outbox.notice(turn.tx, turn.council.id, last.notice_id) if last is not None and last.notice_id else None
    if notice is None:
        return None
    try:
        return thaw(talk.keys.unseal(notice.body, notice.id))
    except Gone:
        return None


def _offered(talk: Conversation, turn: Turn) -> Message | None:
    """The title and the choices of the last message that had some."""
    offer = dialogues.latest_offer(turn.tx, turn.chat_key)
    if offer is None or offer.person_id != turn.person.id:
        return None
    try:
        found = talk.composer.offered(offer, turn.chat_key)
    except Gone:
        return None
    return Message(kind="talk", title=Quote(found.title), choices=_again(found))


def _again(found: Offered) -> tuple[Choice, ...]:
    return tuple(Choice(Quote(label), Do("press", {"key": key})) for label, key in found.pairs)
