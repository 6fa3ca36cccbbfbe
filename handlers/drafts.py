"""Drafts: words about an item that were written and never sent. They can be seen, sent, changed and thrown away."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.domain.access import Can
from bot.domain.texts import clean_text
from bot.domain.values import Json
from bot.messages.nodes import Message
from bot.turn import Router, Turn
from handlers.cards import drafts as cards
from handlers.cards.inputs import Topic
from handlers.inputs import keep_draft
from handlers.topics import closes_on, topic_of
from storage import agenda, drafts, meetings
from storage.drafts import DraftRow

router = Router("drafts")


@dataclass(frozen=True, slots=True)
class Draft:
    """Words that are not sent yet, and what else was known: the item, whose words they are."""

    text: str = ""
    given: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class OfItem:
    """One item; none for all."""

    item: str = ""


@router.verb("comment_draft", Draft, needs=Can.OWN_HELP)
def comment_draft(turn: Turn, args: Draft) -> Message:
    """Somebody stops in the middle: what they wrote is kept."""
    item, words = str(args.given.get("item", "")), clean_text(args.text)
    if words.strip():
        keep_draft(turn, item, words, {**args.given, "text": words})
    return cards.kept(item)


@router.verb("my_drafts", OfItem, needs=Can.OWN_HELP, about="draft", menu=13)
def my_drafts(turn: Turn, args: OfItem) -> Message:
    """What I wrote and did not send: one with its words, several as a list."""
    mine = [one for one in drafts.of_person(turn.tx, turn.council.id, turn.person.id) if not args.item or one.item_id == args.item]
    known = [(one, found) for one in mine if (found := _open(turn, one)) is not None]
    if not known:
        return cards.none()
    if len(known) > 1:
        return cards.several([(topic, one.text) for one, (topic, _closes) in known])
    one, (topic, closes) = known[0]
    return cards.waits(topic, one.text, closes, _args(one))


@router.verb("drop_draft", OfItem, needs=Can.OWN_HELP, about="draft")
def drop_draft(turn: Turn, args: OfItem) -> Message:
    """The draft is thrown away."""
    drafts.drop(turn.tx, turn.council.id, turn.person.id, args.item)
    turn.acted = True
    return cards.dropped()


@router.due("draft_waits")
def draft_waits(turn: Turn, subject: str, _day: str) -> None:
    """The day before comments close: words that were never sent are shown again."""
    _council, person_id, item_id = subject.split(" ", 2)
    row = drafts.one(turn.tx, turn.council.id, person_id, item_id)
    found = _open(turn, row) if row is not None else None
    if row is None or found is None:
        return
    topic, closes = found
    turn.tell("draft_waits", item_id, [person_id], cards.waits(topic, row.text, closes, _args(row)))


def _open(turn: Turn, row: DraftRow) -> tuple[Topic, str] | None:
    """What a draft is about, and its last day if that is still to come; None where the item or the meeting is gone."""
    item = agenda.by_id(turn.tx, turn.council.id, row.item_id)
    meeting = meetings.by_id(turn.tx, turn.council.id, row.meeting_id)
    if item is None or meeting is None or meeting.state == "cancelled":
        return None
    closes = closes_on(turn, meeting)
    return topic_of(turn, item, meeting.body_id), closes if closes >= turn.today else ""


def _args(row: DraftRow) -> dict[str, Json]:
    given: dict[str, Json] = json.loads(row.args)
    return given
