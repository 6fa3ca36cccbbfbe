"""Inputs as people talk: free words, replies to what we sent, edited and deleted messages, a case of one's own."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.channels.base import Arrival
from bot.domain import inputs as rules
from bot.domain.access import Can
from bot.domain.errors import Refusal
from bot.domain.places import place_in
from bot.domain.texts import clean_text
from bot.domain.values import Json
from bot.messages.nodes import Message
from bot.turn import About, Router, Turn
from handlers import answers, register
from handlers.cards import inputs as cards
from handlers.cards import outcomes as outcome_cards
from handlers.cards import register as register_cards
from handlers.input_changes import change_text, late_edit
from handlers.inputs import place, step
from handlers.topics import input_of, item_of, open_topics, topic_of
from storage import agenda, drafts, inputs, papers, people, talks
from storage.inputs import InputRow

router = Router("inputs")
NUMBER = re.compile(r"\b[iI] ?[-–] ?(\d{4}) ?[-–] ?(\d{1,6})\b")
FEW = 3
ENOUGH = 3  # words: shorter things people type are seldom an opinion


@dataclass(frozen=True, slots=True)
class Which:
    """One input."""

    input: str


# --- free words and replies --------------------------------------------------------------------------------


@router.arrival("text")
def typed(turn: Turn, arrival: Arrival) -> Message | None:
    """No question is open: a number shows the input, an opinion is offered to be kept, the rest is not ours."""
    text = clean_text(arrival.text)
    found = NUMBER.search(text)
    if found:
        return by_number(turn, rules.number(int(found[1]), int(found[2])))
    return offer(turn, text, arrival.message) if arrival.private else None


def by_number(turn: Turn, number: str) -> Message:
    """The input with this number, if this person may see it; several bodies may have the same number."""
    rows = [row for row in inputs.by_number(turn.tx, turn.council.id, number) if _sees(turn, row)]
    if not rows:
        raise Refusal("core-not-found-number", number=number)
    own = [row for row in rows if row.giver_id == turn.person.id]
    chosen = (own or rows)[0] if len(rows) == 1 or own else None
    return register.shown(turn, chosen) if chosen else register_cards.numbered(number, rows)


def _sees(turn: Turn, row: InputRow) -> bool:
    about = place(turn.tx, turn.council.id, row.id)
    return about is not None and turn.may(Can.INPUT_SEE, about)


def offer(turn: Turn, text: str, message: str) -> Message | None:
    """Offer to keep what was typed, about one of the items that are open; never by itself."""
    if len(text.split()) < ENOUGH:
        return None
    topics = open_topics(turn)[:FEW]
    if not topics:
        return None
    return cards.offer(text, topics, {"messages": [message]} if message else {})


@router.arrival("reply")
def replied(turn: Turn, arrival: Arrival) -> Message | None:
    """A reply to an item or a paper is offered as a comment on it; a reply to an answer, as a reply to it."""
    text = clean_text(arrival.text)
    kind, subject = arrival.extra.get("kind", ""), arrival.extra.get("subject", "")
    if kind == "outcome_told":
        row = inputs.by_id(turn.tx, turn.council.id, subject.split(":")[0])
        return outcome_cards.reply_offer(row, text) if row is not None and _sees(turn, row) else None
    item_id = item_behind(turn, subject)
    if not item_id or not arrival.private:
        return None
    item, meeting = item_of(turn, item_id)
    if not turn.may(Can.INPUT_ADD, About(meeting.body_id, meeting.id)):
        return None
    args: dict[str, Json] = {"messages": [arrival.message]} if arrival.message else {}
    if item_id != subject:
        args |= {"paper": subject} | {name: value for name, value in place_in(text)._asdict().items() if value}
    return cards.offer(text, [topic_of(turn, item, meeting.body_id)], args)


def item_behind(turn: Turn, subject: str) -> str:
    """The item that a message of ours was about, directly or through a paper."""
    if not subject:
        return ""
    if agenda.by_id(turn.tx, turn.council.id, subject) is not None:
        return subject
    paper = papers.by_id(turn.tx, turn.council.id, subject)
    return paper.item_id if paper is not None else ""


# --- edited and deleted messages ---------------------------------------------------------------------------


@router.arrival("edit")
def edited(turn: Turn, arrival: Arrival) -> Message | None:
    """A chat message that an input was written in has other words now: the input follows, the old text is kept."""
    source = drafts.source(turn.tx, turn.council.id, turn.chat_key, arrival.message)
    row = inputs.by_id(turn.tx, turn.council.id, source.input_id) if source else None
    if source is None or row is None:
        return None
    turn.about = place(turn.tx, turn.council.id, row.id) or About()
    if row.taken_by == turn.person.id:
        turn.behalf = people.by_id(turn.tx, turn.council.id, row.giver_id)
    turn.need(Can.INPUT_EDIT, turn.about)
    rules.check_edit(row.status, bool(row.text_kept))
    parts = drafts.sources(turn.tx, turn.council.id, row.id)
    words = rules.check_text(clean_text(arrival.text))
    if len(parts) > 1:
        lines = row.text.split("\n\n") if "\n\n" in row.text else row.text.split("\n")
        known = [one.message for one in parts]
        if len(lines) != len(parts):
            return cards.edit_seen(row)
        lines[known.index(arrival.message)] = words
        words = "\n".join(lines)
    if words == row.text:
        return None
    row = change_text(turn, row, words)
    return cards.single_case(row, people.contact_of(turn.tx, turn.member)) if row.held else cards.changed(row, late_edit(turn, row))


@router.arrival("delete")
def deleted(turn: Turn, arrival: Arrival) -> Message | None:
    """A chat message is gone: what was given is not gone by itself; the giver is asked."""
    source = drafts.source(turn.tx, turn.council.id, turn.chat_key, arrival.message)
    row = inputs.by_id(turn.tx, turn.council.id, source.input_id) if source else None
    if row is None or row.status == "withdrawn":
        return None
    step(turn, row, "deleted")
    turn.note("input.message_deleted", row.id)
    return cards.delete_seen(row)


# --- a case of one's own -----------------------------------------------------------------------------------


@router.verb("call_me", Which, needs=Can.OWN_HELP)
def call_me(turn: Turn, args: Which) -> Message:
    """Somebody with a case of their own wants to be rung."""
    row = input_of(turn, args.input)
    contact = people.contact_of(turn.tx, turn.person)
    talks.add(turn.tx, turn.council.id, turn.person.id, "call", turn.now, to_id=contact.id if contact else "")
    turn.note("person.wants_to_talk", turn.person.id, input=row.id)
    message = cards.call_wanted(row, turn.person)
    if contact is not None:
        turn.tell("call_wanted", row.id, [contact.id], message)
    else:
        answers.tell_office(turn, "call_wanted", row.id, row.body_id, message)
    return cards.will_call(row, contact.name if contact else "")


@router.verb("case_left", Which, needs=Can.OWN_HELP)
def case_left(turn: Turn, args: Which) -> Message:
    """The giver leaves it there; the coordinator has the text until the right way is shown."""
    return cards.case_left(input_of(turn, args.input))
