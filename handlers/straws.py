"""A vote that everybody may see, shown in the body's rooms as the network's own poll too; answers there count like any other (I4)."""

from __future__ import annotations

from dataclasses import replace

from bot.channels.base import Arrival
from bot.domain import straws as rules
from bot.domain.errors import Refusal
from bot.domain.methods import METHODS
from bot.domain.votes import Terms
from bot.messages.nodes import Message, Poll
from bot.turn import Router, Turn
from handlers import room_posts, voting
from handlers.cards import straws as cards
from storage import ballots, outbox, rooms
from storage.ballots import Cast

router = Router("votes")
KIND = "room_vote"  # the messages that answer it begin with the same letters (bot/threads.py)


def fits(turn: Turn, body_id: str, terms: Terms, *, secret: bool, label: str, reasons: str) -> bool:
    """Has the body rooms, and can their networks' polls carry this vote?"""
    networks = {row.channel for row in rooms.of_body(turn.tx, turn.council.id, body_id, room_posts.BOARD)}
    return rules.fits(terms, secret=secret, label=label, reasons=reasons, networks=networks)


def choices_of(terms: Terms) -> tuple[str, ...]:
    """What can be answered, in the order of the poll."""
    return terms.options or METHODS[terms.method].choices


def show(turn: Turn, one: voting.Held) -> None:
    """The poll, in every room of the body."""
    if one.straw:
        card = cards.asked(one.row, one.terms, one.labels, choices_of(one.terms), turn.council.zone)
        room_posts.post(turn, one.row.body_id, KIND, one.row.id, card, named="open")


def end(turn: Turn, one: voting.Held, card: Message) -> None:
    """What came of it, as an answer to the poll, which ends."""
    if one.straw:
        over = replace(card, body=(*card.body, Poll(card.title, over=True)), choices=(), contact=False)
        room_posts.post(turn, one.row.body_id, f"{KIND}_over", one.row.id, over, named="over")


@router.arrival("poll")
def answered(turn: Turn, arrival: Arrival) -> Message | None:
    """Somebody answered in a room: a ballot like any other, or told in private why it is none."""
    sent = outbox.by_ext(turn.tx, arrival.channel, arrival.chat, arrival.message)
    if sent is None or sent.kind != KIND or sent.council_id != turn.council.id:
        return None
    one = voting.vote_of(turn, sent.subject)
    try:
        _count(turn, one, arrival.text)
    except Refusal as no:
        turn.tell("vote_straw", one.row.id, [turn.person.id], cards.not_counted(one.row, no.said()), named=str(turn.now))
    return None


def _count(turn: Turn, one: voting.Held, text: str) -> None:
    seat = voting.place_of(turn, one, turn.person.id)
    voting.check_rest(turn)
    made = rules.chosen(one.terms, choices_of(one.terms), text)
    if made is None:
        ballots.take_back(turn.tx, one.row, seat.seat_id)
        turn.note("vote.take_back", one.row.id, seat=seat.seat_id)
        return
    cast = Cast(seat.seat_id, made, "chat", "")
    ballots.cast(turn.tx, voting.keys_of(turn), one.row, one.terms, (seat.seat_id, seat.slot), seat.person_id, cast, turn.now)
    turn.note("vote.cast", one.row.id, seat=seat.seat_id)
