"""Casting a ballot: typed or pressed, restated, confirmed, with a receipt; changed until the vote closes; with help if need be."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain import ballots as rules
from bot.domain.access import Can
from bot.domain.codes import ALPHABET
from bot.domain.errors import Refusal, Unreadable
from bot.domain.methods import METHODS
from bot.domain.texts import clean_text
from bot.domain.values import Json, Quote
from bot.domain.votes import Ballot, check_ballot
from bot.messages.choices import number
from bot.messages.nodes import Message
from bot.turn import Field, Option, Router, Turn
from handlers import audience, picks, voting
from handlers.cards import ballots as cards
from handlers.cards import votes as vote_cards
from handlers.results import cancel
from handlers.voting import Held
from storage import ballots, people, urns, votes
from storage.ballots import AssistedRow, Cast
from storage.votes import SeatRow

router = Router("votes")
Given = Mapping[str, Json]


@dataclass(frozen=True)
class Nothing:
    """Nothing more is needed."""


@dataclass(frozen=True)
class One:
    """A vote."""

    vote: str


@dataclass(frozen=True)
class Ballots:
    """A ballot: as a button carries it, as it was typed, or as it was pressed so far (`marks`, on which `page` of the options).

    `how` says whether it is given option by option or typed.
    """

    vote: str
    ballot: Mapping[str, Json] | str = ""
    marks: tuple[int, ...] = ()
    page: int = 0
    how: str = ""
    reason: str = ""


@dataclass(frozen=True)
class Assist:
    """A ballot that somebody gave by phone or on paper, before a witness."""

    vote: str
    for_person: str
    medium: str
    witness: str
    ballot: Mapping[str, Json] | str
    reason: str = ""


# --- the way to a ballot -----------------------------------------------------------------------------------


@router.verb("show_votes", Nothing, needs=Can.AGENDA_SEE, menu=9)
def show_votes(turn: Turn, _: Nothing) -> Message:
    """Votes I can take part in, and what came of the latest."""
    return vote_cards.listed(voting.mine(turn), voting.recent(turn)[:4])


@router.verb("show_ballot", One, needs=Can.AGENDA_SEE)
def show_ballot(turn: Turn, args: One) -> Message:
    """What is asked and how it is counted; the next press begins the ballot."""
    one = voting.vote_of(turn, args.vote)
    seat = voting.place_of(turn, one, turn.person.id)
    earlier = _earlier(turn, one, seat)
    said = None if earlier is None else () if one.row.secret else cards.restated(one.terms, one.labels, earlier.ballot)
    return vote_cards.opened(one.row, one.terms, one.conditions, turn.council.zone, few=False, earlier=said, straw=one.straw)


def _earlier(turn: Turn, one: Held, seat: SeatRow) -> Cast | None:
    try:
        return ballots.of_seat(turn.tx, voting.keys_of(turn), one.row, one.terms, seat.seat_id, seat.slot)
    except urns.Broken:
        return None  # found when something is put in, and told to all


def _asks_reason(one: Held) -> bool:
    """Is everybody asked for a reason? In a secret vote who must give one is not told apart from who need not."""
    return one.reasons == "required" or one.row.method == "consent" or (one.reasons == "optional" and bool(one.row.secret))


def _unfinished(turn: Turn, given: Given) -> bool:
    """Is there more of the ballot to be asked for?"""
    one = voting.vote_of(turn, str(given["vote"]))
    return not given.get("ballot") and len(_marks(given)) < rules.steps(one.terms)


def _reason_wanted(turn: Turn, given: Given) -> bool:
    one = voting.vote_of(turn, str(given["vote"]))
    if _pressed(one, given):
        return False
    if one.row.secret or one.reasons == "required":
        return _asks_reason(one)
    return one.row.method == "consent" and _said(turn, one, given).choice in ("block", "stand_aside")


def _marks(given: Given) -> tuple[int, ...]:
    marks = given.get("marks")
    return tuple(mark for mark in marks if isinstance(mark, int)) if isinstance(marks, list | tuple) else ()


def _pressed(one: Held, given: Given) -> bool:
    """A number alone, typed where choices are shown, is the press of that choice."""
    said = given.get("ballot")
    shown = given.get("how") != "type" or vote_cards.pressed_too(one.terms)
    return isinstance(said, str) and shown and number(said) is not None and said.strip() != "0"


def _said(turn: Turn, one: Held, given: Given) -> Ballot:
    """The ballot as far as it is known: whole, typed, or pressed."""
    shown, said = voting.shown(turn, one, turn.person.id), given.get("ballot")
    if isinstance(said, str) and said:
        return rules.read(one.terms, shown, said)
    return rules.from_json(one.terms, said) if said else rules.marked(one.terms, shown, _marks(given))


def _ask_said(turn: Turn, given: Given) -> Message:
    """One step with buttons, or the whole ballot typed: both can be answered at any time."""
    one = voting.vote_of(turn, str(given["vote"]))
    voting.place_of(turn, one, turn.person.id)
    shown, marks, how, page = voting.shown(turn, one, turn.person.id), _marks(given), given.get("how"), given.get("page")
    if marks:
        rules.marked(one.terms, shown, marks)
    if not marks and how != "each":
        return cards.ask_typed(one.row, one.terms, one.labels, shown, turn.council.zone, typed=how == "type")
    return cards.step(one.row, one.terms, one.labels, shown, marks, page if isinstance(page, int) else 0)


def _ask_reason(turn: Turn, given: Given) -> Message:
    return cards.ask_reason(voting.vote_of(turn, str(given["vote"])).row)


def _reasoned(one: Held, made: Ballot, reason: str) -> Ballot:
    """The ballot with its reason, within the rules of the vote (D5)."""
    said = " ".join(clean_text(reason or made.reason).split())
    if one.reasons == "off" and made.choice != "block":
        said = ""
    if len(said) > rules.LONGEST_REASON:
        raise Refusal("core-too-long", limit=rules.LONGEST_REASON)
    if one.reasons == "required" and not said:
        raise Refusal("vote-needs-reason", rule="Y22")
    full = Ballot(made.choice, made.approve, made.points, made.ranking, said)
    check_ballot(one.terms, full)
    return full


# --- casting -----------------------------------------------------------------------------------------------


def _mine(turn: Turn, _known: Given) -> list[Option]:
    return voting.options_of(voting.mine(turn))


def _given(args: Ballots) -> dict[str, Json]:
    said = args.ballot if isinstance(args.ballot, str) else dict(args.ballot)
    return {"vote": args.vote, "ballot": said, "marks": list(args.marks), "how": args.how}


def _confirm_cast(turn: Turn, args: Ballots) -> Message:
    """What was typed or pressed, in words."""
    one = voting.vote_of(turn, args.vote)
    voting.place_of(turn, one, turn.person.id)
    if _pressed(one, _given(args)):
        raise Unreadable("vote-typed-unclear", typed=str(args.ballot)[:40], most=len(one.terms.options))
    return cards.confirm(one.row, one.terms, one.labels, _reasoned(one, _said(turn, one, _given(args)), args.reason))


@router.verb(
    "cast_ballot", Ballots, needs=Can.VOTE_CAST, about="vote", confirm=_confirm_cast,
    fields=(
        Field("vote", "pick", options=_mine),
        Field("ballot", "coded", ask=_ask_said, when=_unfinished),
        Field("reason", "coded", ask=_ask_reason, when=_reason_wanted, optional=True),
    ),
)  # fmt: skip
def cast_ballot(turn: Turn, args: Ballots) -> Message:
    """The ballot is cast; the one before, if there was one, counts no more (Y18)."""
    one = voting.vote_of(turn, args.vote)
    seat = voting.place_of(turn, one, turn.person.id)
    voting.check_rest(turn)
    if not args.ballot and not args.marks:
        raise Refusal("core-old-button")
    made = _reasoned(one, _said(turn, one, _given(args)), args.reason)
    code = _put(turn, one, seat, Cast(seat.seat_id, made, "chat", ""))
    if code is None:
        return cancel(turn, one, "urn")
    if not one.row.secret:
        turn.note("vote.cast", one.row.id, seat=seat.seat_id)
        return cards.cast(one.row, one.terms, one.labels, made, turn.council.zone)
    return cards.in_the_urn(one.row, code, turn.council.zone)


def _put(turn: Turn, one: Held, seat: SeatRow, cast: Cast) -> str | None:
    """The ballot where it belongs; its receipt, or None when the urn is not what it was. The same ballot again is the same."""
    keys = voting.keys_of(turn)
    try:
        before = ballots.of_seat(turn.tx, keys, one.row, one.terms, seat.seat_id, seat.slot)
        same = before is not None and before.ballot == cast.ballot and before.medium == cast.medium
        code = before.code if same and before is not None else _code() if one.row.secret else ""
        made = cast._replace(code=code)
        ballots.cast(turn.tx, keys, one.row, one.terms, (seat.seat_id, seat.slot), seat.person_id, made, turn.now)
    except urns.Broken:
        return None
    return code


def _code() -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(ballots.CODE))


# --- by phone or on paper ----------------------------------------------------------------------------------


def _open(turn: Turn, _known: Given) -> list[Option]:
    return voting.options_of(votes.open_votes(turn.tx, turn.council.id))


def _voters(turn: Turn, given: Given) -> list[Option]:
    known = audience.known(turn)
    seats = votes.seats(turn.tx, turn.council.id, str(given.get("vote", "")))
    return [Option(Quote(known[seat.person_id].name), seat.person_id) for seat in seats if seat.slot >= 0 and seat.person_id in known]


def _witnesses(turn: Turn, given: Given) -> list[Option]:
    not_these = {turn.person.id, str(given.get("for_person", ""))}
    found = audience.known(turn).values()
    return [picks.person_option(person) for person in found if person.id not in not_these and person.state == "active"]


def _ask_paper(turn: Turn, given: Given) -> Message:
    one = voting.vote_of(turn, str(given["vote"]))
    return cards.ask_paper(one.row, one.terms, one.labels, turn.council.zone)


def _reason_on_paper(turn: Turn, given: Given) -> bool:
    return _asks_reason(voting.vote_of(turn, str(given["vote"])))


def _paper(one: Held, args: Assist) -> Ballot:
    """The ballot as it was given; on paper the options stand in their own order."""
    if isinstance(args.ballot, str):
        made = rules.read(one.terms, one.terms.options, args.ballot) if not METHODS[one.row.method].choices else _choice(one, args)
    else:
        made = rules.from_json(one.terms, dict(args.ballot))
    return _reasoned(one, made, args.reason)


def _choice(one: Held, args: Assist) -> Ballot:
    made = rules.read(one.terms, (), str(args.ballot))
    return Ballot(choice=made.choice, reason=args.reason)


def _confirm_assisted(turn: Turn, args: Assist) -> Message:
    one = voting.vote_of(turn, args.vote)
    voting.place_of(turn, one, args.for_person)
    found = [people.by_id(turn.tx, turn.council.id, person) for person in (args.for_person, args.witness)]
    names = [person.name if person else "" for person in found]
    return cards.confirm_assisted(one.row, one.terms, one.labels, _paper(one, args), *names)


@router.verb(
    "assisted_ballot", Assist, needs=Can.VOTE_ASSIST, about="vote", menu=42, confirm=_confirm_assisted,
    fields=(
        Field("vote", "pick", options=_open),
        Field("for_person", "pick", options=_voters),
        Field("medium", "pick", options=lambda _turn, _given: picks.codes("votes-medium", "phone", "paper")),
        Field("witness", "pick", options=_witnesses),
        Field("ballot", "coded", ask=_ask_paper),
        Field("reason", "coded", ask=_ask_reason, when=_reason_on_paper, optional=True),
    ),
)  # fmt: skip
def assisted_ballot(turn: Turn, args: Assist) -> Message:
    """Somebody voted by phone or on paper; the witness is named, and the voter can still replace it."""
    one = voting.vote_of(turn, args.vote)
    seat = voting.place_of(turn, one, args.for_person)
    witness = people.by_id(turn.tx, turn.council.id, args.witness)
    if witness is None or witness.id == args.for_person or args.medium not in ("phone", "paper"):
        raise Refusal("vote-needs-witness")
    made = _paper(one, args)
    code = _put(turn, one, seat, Cast(seat.seat_id, made, args.medium, ""))
    if code is None:
        return cancel(turn, one, "urn")
    ballots.note_help(turn.tx, one.row, AssistedRow(seat.seat_id, turn.person.id, witness.id, args.medium))
    if not one.row.secret:
        turn.note("vote.assisted", one.row.id, seat=seat.seat_id, witness=witness.id, medium=args.medium)
    named = secrets.token_hex(8)
    card = cards.assisted_told(one.row, turn.person.name, code, turn.council.zone)
    turn.tell("vote_assisted", one.row.id, [args.for_person], card, named=named)
    return cards.assisted(one.row, turn.member.name, witness.name, code)
