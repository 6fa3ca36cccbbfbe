"""What the verbs of a vote have in common: the vote, its words, who may vote in it, and how its key is used."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import orjson

from bot.domain import ballots as rules
from bot.domain.access import Can
from bot.domain.calendars import local_date
from bot.domain.errors import Refusal
from bot.domain.majorities import Conditions
from bot.domain.values import Json, Line, Moment
from bot.domain.votes import Terms, check_open
from bot.turn import About, Option, Turn
from handlers.cards import votes as cards
from storage import ballots, due, inputs, people, secrecy, urns, votes
from storage.sealed import Keys
from storage.votes import SeatRow, VoteRow

SHOWN_FOR = 62 * 86_400_000_000  # closed votes that can still be picked


class Held(NamedTuple):
    """A vote with its rules read."""

    row: VoteRow
    terms: Terms
    conditions: Conditions
    reasons: str
    balanced: bool
    present: int
    labels: Mapping[str, Line]
    straw: bool = False  # shown in the body's rooms, where everybody sees the answers


def vote_of(turn: Turn, vote_id: str) -> Held:
    """A vote, or "not found"."""
    row = votes.by_id(turn.tx, turn.council.id, vote_id)
    if row is None:
        raise Refusal("core-not-found")
    return held(turn, row)


def held(turn: Turn, row: VoteRow) -> Held:
    """The vote with its rules and the words of its options as they are now."""
    kept = orjson.loads(row.rules)
    conditions = Conditions(kept["quorum"], kept["majority"], kept["base"])
    labels = _labels(turn, orjson.loads(row.terms))
    straw = bool(kept.get("straw"))
    return Held(row, ballots.terms_of(row), conditions, kept["reasons"], bool(kept["balanced"]), kept["present"], labels, straw)


def _labels(turn: Turn, kept: Mapping[str, Json]) -> dict[str, Line]:
    """What each option is called; an input that was taken back since keeps its place, not its words."""
    options, labels = kept["options"], kept.get("labels")
    assert isinstance(options, list)
    if isinstance(labels, dict):
        return {str(option): cards.option_words(str(labels[str(option)]), turn.council.lang) for option in options}
    found = {str(option): inputs.by_id(turn.tx, turn.council.id, str(option)) for option in options}
    return {option: cards.input_words(row) for option, row in found.items()}


def keys_of(turn: Turn) -> Keys:
    """The key folder."""
    if turn.keys is None:
        raise Refusal("core-not-built")
    return turn.keys


def seat_of(turn: Turn, one: Held, person_id: str) -> SeatRow:
    """The seat this person votes for; everybody else is told why not (Y17)."""
    seat = votes.seat_of(turn.tx, turn.council.id, one.row.id, person_id)
    if seat is None:
        raise Refusal("vote-not-yours", rule="Y17")
    if seat.slot >= 0 and seat.person_id == person_id:
        return seat
    if seat.person_id != person_id:
        raise Refusal("vote-deputy-sits-in", rule="Y17")
    raise Refusal("vote-interest-declared" if seat.why == "interest" else "vote-not-yours", rule="Y17")


def place_of(turn: Turn, one: Held, person_id: str) -> SeatRow:
    """The same, while the vote is open (Y18)."""
    check_open(one.row.state)
    return seat_of(turn, one, person_id)


def check_rest(turn: Turn) -> None:
    """An account linked a short while ago cannot vote yet (rulings 19)."""
    if turn.arrival is None:
        return
    until = people.held_back_until(turn.tx, turn.person, turn.arrival.channel, turn.arrival.account)
    if until > turn.now:
        raise Refusal("vote-account-rests", until=Moment(until, turn.council.zone))


def shown(turn: Turn, one: Held, person_id: str) -> tuple[str, ...]:
    """The options in the order this voter sees them. In a secret vote nobody else can know it."""
    if not one.terms.options:
        return ()
    name = f"order|{one.row.id}"
    seed = keys_of(turn).derived(urns.epoch(one.row.id), name) if one.row.secret else one.row.seed
    return rules.order(one.terms.options, seed, person_id)


def mine(turn: Turn) -> list[VoteRow]:
    """The open votes that this person has a ballot in."""
    found = votes.open_votes(turn.tx, turn.council.id)
    return [row for row in found if _can_vote(turn, row)]


def _can_vote(turn: Turn, row: VoteRow) -> bool:
    seat = votes.seat_of(turn.tx, turn.council.id, row.id, turn.person.id)
    return seat is not None and seat.slot >= 0 and seat.person_id == turn.person.id


def recent(turn: Turn) -> list[VoteRow]:
    """Votes with a result that this person may see, the newest first."""
    rows = [row for row in votes.of_council(turn.tx, turn.council.id) if row.state == "closed" and turn.now - row.closed_at < SHOWN_FOR]
    return [row for row in reversed(rows) if turn.may(Can.AGENDA_SEE, About(row.body_id, row.meeting_id))]


def options_of(rows: list[VoteRow]) -> list[Option]:
    """Votes to choose from."""
    return [Option(cards.named(row), row.id) for row in rows]


def day_key(turn: Turn) -> str:
    """The name of the key of the day."""
    return local_date(turn.now, "UTC").isoformat()


def over(turn: Turn, one: Held, state: str) -> bool:
    """The vote ends: its clock stops, and a secret one's urn and key go. False when it had ended before."""
    if not votes.end(turn.tx, turn.council.id, one.row.id, state, turn.now):
        return False
    for rule in ("vote_closes", "vote_reminder"):
        due.cancel(turn.tx, turn.council.id, rule, one.row.id)
    if one.row.secret:
        keys = keys_of(turn)
        secrecy.carry_over(turn.tx, keys, turn.council.id, one.row.id, day_key(turn))
        urns.end(turn.tx, keys, turn.council.id, one.row.id)
    return True
