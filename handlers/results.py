"""What came of a vote: counted, sealed into the log, told, written back to each input; ties settled by the council's rule."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import orjson

from bot.domain import ballots as ballot_rules
from bot.domain import counting, majorities, proportional, transferable
from bot.domain import votes as rules
from bot.domain.access import Can, Role, breaks_tie
from bot.domain.counting import Result
from bot.domain.errors import Refusal
from bot.domain.languages import LANGUAGES
from bot.domain.majorities import Counts
from bot.domain.methods import METHODS
from bot.domain.values import Json
from bot.domain.votes import Ballot, Terms, ballot
from bot.messages.nodes import Message
from bot.turn import Field, Option, Router, Turn
from handlers import audience, picks, straws, voting
from handlers.cards import results as cards
from storage import attendance, ballots, inputs, meetings, urns, votes
from storage.ballots import Cast
from storage.votes import ResultRow, SeatRow, VoteRow

router = Router("votes")


class Found(NamedTuple):
    """A result as it is kept and shown."""

    result: Result
    cast: int
    entitled: int
    turnout: str
    warnings: tuple[str, ...]
    counts_shown: bool
    balanced: Mapping[str, str]
    reasons: tuple[str, ...]
    settled: tuple[str, ...] = ()


@dataclass(frozen=True)
class One:
    """A vote."""

    vote: str


@dataclass(frozen=True)
class Break:
    """How a tie was settled: by the chair or by lot, the tied options in their order."""

    vote: str
    by: str
    order: tuple[str, ...]


# --- counting ----------------------------------------------------------------------------------------------


def counted(terms: Terms, given: Sequence[Ballot]) -> Result:
    """The count, by whatever method."""
    if terms.method == "stv":
        return transferable.count(terms, given)
    return proportional.count(terms, given) if terms.method == "proportional" else counting.count(terms, given)


def _found(turn: Turn, one: voting.Held, cast: Sequence[Cast], seats: Sequence[SeatRow]) -> Found:
    given = [each.ballot for each in cast]
    secret, entitled = bool(one.row.secret), one.row.slots
    result = majorities.judged(one.row.method, counted(one.terms, given), one.conditions, Counts(len(cast), entitled, one.present))
    groups: dict[str, list[Ballot]] = {}
    organisations = {seat.seat_id: seat.organisation or seat.seat_id for seat in seats}
    for each in cast:
        groups.setdefault(organisations[each.seat_id], []).append(each.ballot)
    return Found(
        result, len(cast), entitled, rules.turnout(len(cast), entitled),
        (*rules.opening_warnings(secret, entitled, turn.rules.min_n), *rules.closing_warnings(secret, given)),
        rules.counts_shown(secret, len(cast), turn.rules.min_n),
        counting.balanced(one.terms, groups) if one.balanced else {},
        tuple(sorted(each.ballot.reason for each in cast if each.ballot.reason)) if secret else (),
    )  # fmt: skip


def conclude(turn: Turn, one: voting.Held) -> Message:
    """Count, keep the tally and the file for counting again, end the urn, tell. A vote whose urn was touched is called off."""
    seats = votes.seats(turn.tx, turn.council.id, one.row.id)
    places = {seat.slot: seat.seat_id for seat in seats if seat.slot >= 0}
    try:
        cast = ballots.every(turn.tx, voting.keys_of(turn), one.row, one.terms, places)
    except urns.Broken as fault:
        return cancel(turn, one, str(fault))
    found = _found(turn, one, cast, seats)
    row = _kept(one, found, cast)
    votes.put_result(turn.tx, row)
    voting.over(turn, one, "closed")
    _note(turn, one, row, found)
    _rank(turn, one, found.result)
    if "unanimous" in found.warnings:
        turn.warn("vote-unanimous")
    one = voting.vote_of(turn, one.row.id)
    seen = [*audience.informed(turn, picks.meeting_of(turn, one.row.meeting_id)), *(seat.person_id for seat in seats if seat.slot >= 0)]
    to = [person for person in seen if person != turn.person.id]
    card = cards.result(one.row, one.terms, one.labels, found, one.conditions)
    turn.tell("vote_result", one.row.id, to, card)
    straws.end(turn, one, card)
    return card


def _kept(one: voting.Held, found: Found, cast: Sequence[Cast]) -> ResultRow:
    """The result as a row; every ballot once more in an order that says nothing of who or when."""
    papers = sorted(orjson.dumps(ballot_rules.to_json(each.ballot), option=orjson.OPT_SORT_KEYS).decode() for each in cast)
    recount = "[" + ",".join(papers) + "]"
    codes = orjson.dumps(sorted(each.code for each in cast if each.code)).decode()
    said = orjson.dumps(_as_json(found), option=orjson.OPT_SORT_KEYS).decode()
    salt = secrets.token_hex(16)
    seal = sealed(said, recount, codes, salt)
    return ResultRow(one.row.id, one.row.council_id, found.result.outcome, found.cast, said, recount, codes, "", salt, seal)


def sealed(found: str, recount: str, codes: str, salt: str) -> str:
    """The hash that stands in the log of deeds: neither the result nor a ballot can be changed unseen."""
    return hashlib.sha256("\n".join((salt, found, recount, codes)).encode()).hexdigest()


def _as_json(found: Found) -> dict[str, Json]:
    result = found.result
    return {
        "outcome": result.outcome, "tally": dict(result.tally), "ranking": [list(group) for group in result.ranking],
        "winners": list(result.winners), "tie": list(result.tie), "all_ties": [list(group) for group in result.all_ties],
        "cast": found.cast, "entitled": found.entitled, "turnout": found.turnout, "warnings": list(found.warnings),
        "counts_shown": found.counts_shown, "balanced": dict(found.balanced), "reasons": list(found.reasons),
    }  # fmt: skip


def found_of(row: ResultRow) -> Found:
    """A kept result again, with its tie settled if it was."""
    kept = orjson.loads(row.found)
    result = Result(
        row.outcome, kept["tally"], tuple(map(tuple, kept["ranking"])), tuple(kept["winners"]), tuple(kept["tie"]),
        tuple(map(tuple, kept["all_ties"])),
    )  # fmt: skip
    settled = orjson.loads(row.settled) if row.settled else {}
    if settled:
        result = Result(result.outcome, result.tally, result.ranking, tuple(settled["winners"]), result.tie, result.all_ties)
    return Found(
        result, row.cast_, kept["entitled"], kept["turnout"], tuple(kept["warnings"]), kept["counts_shown"], kept["balanced"],
        tuple(kept["reasons"]), (settled["by"], *settled["order"]) if settled else (),
    )  # fmt: skip


def in_words(turn: Turn, row: VoteRow, found: Found) -> dict[str, Json]:
    """What it came to for a report: as the council says it, and the same sentence in each language."""
    line, phrases = cards.sentence(row, voting.held(turn, row).labels, found), turn.phrases
    if phrases is None:
        return {"outcome": "", "said": {}}
    return {"outcome": phrases.line(line, turn.council.lang), "said": {lang: phrases.line(line, lang) for lang in LANGUAGES}}


def _note(turn: Turn, one: voting.Held, row: ResultRow, found: Found) -> None:
    """The result in the log of deeds; in a secret vote also who was helped, seat by seat and without a time of its own."""
    if one.row.secret:
        for help_ in ballots.helped(turn.tx, turn.council.id, one.row.id):
            turn.note("vote.assisted", one.row.id, seat=help_.seat_id, by=help_.by_id, witness=help_.witness_id, medium=help_.medium)
    turn.note("vote.close", one.row.id, outcome=found.result.outcome, seal=row.seal)


def ranks(result: Result, options: Sequence[str]) -> dict[str, int]:
    """The place of each option; those who are equal share one. Where nothing is ranked the chosen ones are first."""
    groups: Sequence[Sequence[str]] = result.ranking
    if not groups and result.winners:
        groups = [result.winners, [option for option in options if option not in result.winners]]
    placed: dict[str, int] = {}
    for group in groups:
        placed.update(dict.fromkeys(group, len(placed) + 1))
    return placed


def _rank(turn: Turn, one: voting.Held, result: Result) -> None:
    """Each input that was voted on remembers its place."""
    if "labels" in orjson.loads(one.row.terms) or result.outcome == "no_quorum":
        return
    for option, place in ranks(result, one.terms.options).items():
        if inputs.by_id(turn.tx, turn.council.id, option) is not None:
            known = {"reason": one.row.id, "who_id": turn.person.id}
            inputs.add_step(turn.tx, turn.council.id, option, turn.now, "rank", after=f"{place}/{len(one.terms.options)}", **known)


def cancel(turn: Turn, one: voting.Held, why: str) -> Message:
    """The vote is called off and all are told: by the office, or because its urn is not what it was."""
    voting.over(turn, one, "cancelled")
    seats = votes.seats(turn.tx, turn.council.id, one.row.id)
    to = [seat.person_id for seat in seats if seat.slot >= 0] + audience.office(turn)
    turn.note("vote.cancel", one.row.id, why=why)
    card = cards.cancelled(one.row, by_office=why == "office")
    turn.tell("vote_cancelled", one.row.id, [person for person in to if person != turn.person.id], card)
    straws.end(turn, one, card)
    return card


# --- looking -----------------------------------------------------------------------------------------------


def result_of(turn: Turn, vote_id: str) -> tuple[voting.Held, ResultRow]:
    """A vote that has a result; before it closes nobody sees anything (Y25)."""
    one = voting.vote_of(turn, vote_id)
    row = votes.result(turn.tx, turn.council.id, one.row.id)
    if row is None:
        raise Refusal("vote-no-result-yet", rule="Y25")
    return one, row


def _recent(turn: Turn, _given: Mapping[str, Json]) -> list[Option]:
    return voting.options_of(voting.recent(turn))


@router.verb("show_result", One, needs=Can.AGENDA_SEE, menu=21, fields=(Field("vote", "pick", options=_recent),))
def show_result(turn: Turn, args: One) -> Message:
    """The result once more."""
    one, row = result_of(turn, args.vote)
    return cards.result(one.row, one.terms, one.labels, found_of(row), one.conditions)


@router.verb("show_choices", One, needs=Can.AGENDA_SEE)
def show_choices(turn: Turn, args: One) -> Message:
    """Who chose what, in a named vote (D7)."""
    one, _row = result_of(turn, args.vote)
    if one.row.secret:
        raise Refusal("vote-secret", rule="Y25")
    known = audience.known(turn)
    rows = [row for row in ballots.named(turn.tx, one.row) if row.person_id in known]
    said = [(known[row.person_id].name, ballot(**orjson.loads(row.said)), row.medium) for row in rows]
    return cards.choices(one.row, one.terms, one.labels, sorted(said, key=lambda each: each[0]))


@router.verb("show_receipts", One, needs=Can.AGENDA_SEE)
def show_receipts(turn: Turn, args: One) -> Message:
    """The receipts that were counted: whoever has voted finds theirs, and nobody can tell whose the others are."""
    one, row = result_of(turn, args.vote)
    return cards.receipts(one.row, orjson.loads(row.receipts))


# --- a tie -------------------------------------------------------------------------------------------------


def _tied(turn: Turn, _given: Mapping[str, Json]) -> list[Option]:
    rows = []
    for row in voting.recent(turn):
        kept = votes.result(turn.tx, turn.council.id, row.id)
        if kept is not None and (found := found_of(kept)).result.tie and not found.settled:
            rows.append(row)
    return voting.options_of(rows)


def _tied_options(turn: Turn, given: Mapping[str, Json]) -> list[Option]:
    one, row = result_of(turn, str(given["vote"]))
    return [Option(one.labels[option], option) for option in found_of(row).result.tie]


@router.verb(
    "tie_break", Break, needs=Can.VOTE_BREAK_TIE, menu=45, about="vote",
    fields=(
        Field("vote", "pick", options=_tied),
        Field("by", "pick", options=lambda _turn, _given: picks.codes("votes-settle", "chair", "lot")),
        Field("order", "picks", options=_tied_options),
    ),
)  # fmt: skip
def tie_break(turn: Turn, args: Break) -> Message:
    """A tie at the last winning place is settled by the one whom the council's rule names, and in its way (Y24)."""
    one, row = result_of(turn, args.vote)
    before = found_of(row)
    if before.settled:
        raise Refusal("vote-tie-settled", rule="Y24")
    rule = turn.rules.tie_rule
    if args.by != rule:
        raise Refusal("vote-tie-rule", rule="Y24", way=cards.way(rule))
    if not breaks_tie(_roles(turn, one), rule, _chair_there(turn, one)):
        raise Refusal("vote-tie-not-you", rule="Y24")
    settled = counting.settle(one.terms, before.result, args.order)
    kept = {"by": args.by, "order": list(args.order), "winners": list(settled.winners)}
    new = row._replace(outcome=settled.outcome, settled=orjson.dumps(kept).decode())
    votes.put_result(turn.tx, new)
    turn.note("vote.break_tie", one.row.id, by=args.by, order=list(args.order))
    card = cards.result(one.row, one.terms, one.labels, found_of(new), one.conditions)
    to = audience.informed(turn, picks.meeting_of(turn, one.row.meeting_id))
    turn.tell("vote_result", one.row.id, [person for person in to if person != turn.person.id], card, named="settled")
    return card


def _roles(turn: Turn, one: voting.Held) -> set[Role]:
    return {Role(role.role) for role in turn.roles if role.body_id == one.row.body_id or role.role in (Role.COORDINATOR, Role.SECRETARY)}


def _chair_there(turn: Turn, one: voting.Held) -> bool:
    """Is the chair at the meeting? Outside a meeting nobody is absent."""
    meeting = meetings.by_id(turn.tx, turn.council.id, one.row.meeting_id)
    if meeting is None or not meeting.opened_at:
        return True
    chairs = {row.person_id for row in audience.roles(turn, one.row.body_id) if row.role == Role.CHAIR}
    there = [row for row in attendance.presence(turn.tx, turn.council.id, meeting.id) if row.part == "meeting" and row.person_id in chairs]
    return any(row.from_at <= turn.now and (not row.to_at or turn.now < row.to_at) for row in there)


def verified(turn: Turn, vote_id: str) -> bool:
    """Is the result what the kept ballots give, and both what was sealed into the log?"""
    one, row = result_of(turn, vote_id)
    given = [ballot(**each) for each in orjson.loads(row.recount)]
    again = counted(one.terms, given)
    told = orjson.loads(row.found)["tally"] == dict(again.tally)
    return told and row.seal == sealed(row.found, row.recount, row.receipts, row.salt) and METHODS[one.row.method].code == one.terms.method
