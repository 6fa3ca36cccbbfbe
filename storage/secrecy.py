"""While a secret vote is open, all that is said in its council is sealed with the vote's key, in pieces of equal size.

Whoever has the database then sees neither what was typed or pressed nor how long it was; when the vote is closed its
key is destroyed. What had nothing to do with the ballot is sealed anew before that, so that nobody loses a draft or a button.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import orjson

from bot.domain.values import Json
from storage import resealing, urns, votes
from storage.engine import Tx
from storage.outbox import OutboxRow
from storage.sealed import Gone, Keys

ACTION, OFFER, QUESTION, ARRIVAL, SENT = 1_024, 4_096, 4_096, 4_096, 8_192
BUTTONS = 12  # stored actions of a message that asks for a ballot
BALLOT_KINDS = frozenset({"ballot", "ballot_confirm"})
BALLOT_VERBS = frozenset({"cast_ballot", "assisted_ballot"})


def seal(tx: Tx, keys: Keys, council_id: str, day: str, data: bytes, about: str, room: int) -> bytes:
    """Seal under the key of the day, or of the secret vote that is open; then in pieces of equal size."""
    vote = votes.secret_now(tx, council_id) if council_id else ""
    return _sealed(keys, vote, day, data, about, room)


def seal_arrival(tx: Tx, keys: Keys, channel: str, chat: str, day: str, data: bytes, about: str) -> bytes:
    """The same for what a network hands over, before anybody has read it."""
    return _sealed(keys, votes.secret_at(tx, channel, chat), day, data, about, ARRIVAL)


def _sealed(keys: Keys, vote: str, day: str, data: bytes, about: str, room: int) -> bytes:
    if not vote or not keys.has(urns.epoch(vote)):
        return keys.seal(day, data, about)
    return keys.seal(urns.epoch(vote), padded(data, room), about)


def padded(data: bytes, room: int) -> bytes:
    """JSON with blanks behind it: the same JSON, a length that says nothing."""
    return data.ljust(-(-len(data) // room) * room)


def open_now(tx: Tx, council_id: str) -> bool:
    """Is a secret vote open in this council?"""
    return bool(votes.secret_now(tx, council_id))


def keeps(tx: Tx, row: OutboxRow) -> bool:
    """Are the words of this answer kept for a day or two, to be read aloud? Not those of a secret vote, nor any while one is open."""
    return not row.notice_id and bool(row.council_id) and row.kind not in BALLOT_KINDS and not open_now(tx, row.council_id)


# --- when a secret vote ends ---------------------------------------------------------------------------------


def carry_over(tx: Tx, keys: Keys, council_id: str, vote_id: str, day: str) -> None:
    """Seal anew what was sealed with this vote's key and says nothing of its ballots; the rest ends with the key."""

    def under(body: bytes, about: str, room: int, told: Callable[[Any], bool]) -> bytes | None:
        try:
            data = keys.unseal(body, about)
        except (Gone, IndexError):
            return None
        if told(orjson.loads(data)):
            return None
        return seal(tx, keys, council_id, day, data.rstrip(b" "), about, room)

    mark = urns.epoch(vote_id).encode()
    for action in resealing.actions(tx, council_id, mark):
        ballot = action.kind in BALLOT_VERBS
        fresh = under(action.body, action.key, ACTION, (lambda args: _about_vote(args, vote_id)) if ballot else (lambda _: False))
        if fresh is not None:
            resealing.put_action(tx, council_id, action.key, fresh)
    for question in resealing.questions(tx, council_id, mark):
        fresh = under(question.body, question.key, QUESTION, lambda state: state[0] in BALLOT_VERBS and _about_vote(state[1], vote_id))
        if fresh is not None:
            resealing.put_question(tx, council_id, question.key, fresh)
    for undo in resealing.undos(tx, council_id, mark):
        fresh = under(undo.body, undo.key, QUESTION, lambda state: state[0] in BALLOT_VERBS)
        if fresh is not None:
            resealing.put_undo(tx, council_id, undo.key, fresh)
    for offer in resealing.offers(tx, council_id, mark):
        fresh = None if _a_ballot(offer, vote_id) else under(offer.body, offer.key, OFFER, lambda _: False)
        if fresh is not None:
            resealing.put_offer(tx, council_id, offer.number, fresh)
    for sent in resealing.sent(tx, council_id, mark):
        fresh = None if _a_ballot(sent, vote_id) else under(sent.body, "outbox", SENT, lambda _: False)
        if fresh is not None:
            resealing.put_sent(tx, council_id, sent.number, fresh)


def _a_ballot(piece: resealing.Sealed, vote_id: str) -> bool:
    return piece.kind in BALLOT_KINDS and piece.subject in ("", vote_id)


def _about_vote(args: Mapping[str, Json], vote_id: str) -> bool:
    return args.get("vote", vote_id) in ("", vote_id)
