"""A member looks at their own fees: one claim, the year, what is not yet paid; and sets a limit of their own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.domain import claims as rules
from bot.domain.access import Can
from bot.domain.errors import Refusal
from bot.domain.fees import FLOW, LARGEST, payout
from bot.domain.values import Quote
from bot.messages.nodes import Message
from bot.turn import Field, Option, Router, Turn
from handlers import audience, fee_facts, picks
from handlers.cards import claims as officer_cards
from handlers.cards import fee_years as year_cards
from handlers.cards import fees as cards
from handlers.fee_facts import Given, Held, claim_of, view
from storage import claims, fees, people

router = Router("fee")


@dataclass(frozen=True, slots=True)
class Mine:
    """One's own fees, of this calendar year (0) or another one."""

    year: int = 0
    for_person: str = ""


@dataclass(frozen=True, slots=True)
class OfMeeting:
    """One's own claim for a meeting."""

    meeting: str
    for_person: str = ""


@dataclass(frozen=True, slots=True)
class Limit:
    """How much a year at most; 0 = no limit."""

    amount_minor: int
    for_person: str = ""


@dataclass(frozen=True, slots=True)
class Wrong:
    """What is wrong with the time or the claim."""

    meeting: str
    text: str
    for_person: str = ""


def _all(turn: Turn) -> list[Held]:
    """The member's claims, the latest first."""
    return [fee_facts.held(turn, one) for one in reversed(claims.of_person(turn.tx, turn.council.id, turn.member.id))]


def _year(turn: Turn, found: list[Held], year: int) -> year_cards.Year:
    """What has come, what is coming and what waits, of the meetings of a calendar year."""
    own = _held_in(found, year)

    had = fee_facts.had(turn, [one.claim for one in own])

    def differ(states: frozenset[str]) -> tuple[int, int]:
        found = [one for one in own if one.claim.state in states]
        return rules.differences((payout(one.claim.state, one.lines), had[one.claim.id]) for one in found)

    (coming, drawn), (waiting, back) = differ(rules.UNPAID), differ(rules.OPEN)
    taxable = sum(rules.earned(one.lines, one.claim.state) for one in own)
    minutes = sum(one.claim.minutes + one.claim.pre_minutes for one in own if one.claim.state != "declined_by_member")
    limit = fees.limit(turn.tx, turn.council.id, turn.member.id)
    return year_cards.Year(
        year,
        fee_facts.rates(turn).currency,
        sum(had.values()),
        coming,
        waiting,
        taxable,
        limit,
        minutes,
        drawn + back,
        fee_facts.years_beside(turn, year, [one.claim for one in found]),
    )


def _held_in(found: list[Held], year: int) -> list[Held]:
    return [one for one in found if one.claim.day.startswith(f"{year:04d}")]


def _money_on(turn: Turn, found: Held) -> str:
    """About when the money of a claim comes; never a day that has been."""
    return max(date.fromisoformat(turn.today), rules.money_on(date.fromisoformat(found.claim.day), found.rates)).isoformat()


@router.verb("my_fees", Mine, needs=Can.FEE_CONFIRM, menu=20)
def my_fees(turn: Turn, args: Mine) -> Message:
    """The year in three sums, the latest claim line by line, what waits for the member, and when the next money comes."""
    found, year = _all(turn), fee_facts.year_asked(turn, args.year)
    coming = [one for one in reversed(found) if one.claim.state in rules.UNPAID]
    last = found if year == int(turn.today[:4]) else _held_in(found, year)
    views = [view(turn, one) for one in last[: cards.SHOWN]]
    waiting = [one for one in found if one.claim.state in rules.OPEN]
    lacking = [one for one in found if one.claim.state in rules.OPEN | {"submitted"} and rules.receipts_missing(one.lines)]
    todo = year_cards.Todo(
        tuple(view(turn, one) for one in waiting), tuple(view(turn, one) for one in lacking),
        fee_facts.over(turn, waiting[0]) if waiting else None,
    )  # fmt: skip
    return year_cards.mine(_year(turn, found, year), views, _money_on(turn, coming[0]) if coming else "", todo)


@router.verb(
    "fee_show",
    OfMeeting,
    needs=Can.FEE_CONFIRM,
    fields=(Field("meeting", "pick", options=lambda turn, _given: _own_meetings(turn)),),
)
def fee_show(turn: Turn, args: OfMeeting) -> Message:
    """One claim, each line in words."""
    found = claim_of(turn, args.meeting, turn.member.id)
    open_ = FLOW.can(found.claim.state, "confirm")
    had = fee_facts.had(turn, [found.claim])[found.claim.id]
    return cards.shown(view(turn, found), _money_on(turn, found), fee_facts.over(turn, found), had, open_=open_)


def _own_meetings(turn: Turn) -> list[Option]:
    found = claims.of_person(turn.tx, turn.council.id, turn.member.id)
    return [Option(cards.meeting_day(one.day), one.meeting_id) for one in reversed(found)]


@router.verb("fee_year", Mine, needs=Can.FEE_CONFIRM, menu=24)
def fee_year(turn: Turn, args: Mine) -> Message:
    """The whole year, to show to whoever pays a benefit."""
    found, year = _all(turn), fee_facts.year_asked(turn, args.year)
    return year_cards.overview(_year(turn, found, year), [view(turn, one) for one in reversed(_held_in(found, year))])


@router.verb("fee_limit", Limit, needs=Can.FEE_CHOOSE, menu=27, fields=(Field("amount_minor", "sum"),))
def fee_limit(turn: Turn, args: Limit) -> Message:
    """The member's own limit: the bot says so before it is passed, and who can be talked with. It gives no advice."""
    fee_facts.check_figures(turn)
    currency = fee_facts.rates(turn).currency
    if not 0 <= args.amount_minor <= 10 * LARGEST:
        raise Refusal("fee-limit-unclear")
    fees.put_limit(turn.tx, turn.council.id, turn.member.id, args.amount_minor, turn.now)
    turn.note("fee.limit", turn.member.id)
    return year_cards.limit_set(args.amount_minor, _year(turn, _all(turn), int(turn.today[:4])).taxable, currency)


@router.verb("fee_other", OfMeeting, needs=Can.FEE_DECLINE)
def fee_other(turn: Turn, args: OfMeeting) -> Message:
    """No fee, nothing at all, less next time, a limit of one's own."""
    found = claim_of(turn, args.meeting, turn.member.id)
    return cards.other(view(turn, found), coming=any(row.start_at > turn.now for row in picks.seen(turn)))


# -- something is wrong ----------------------------------------------------------------------------


def _open(turn: Turn, _given: Given) -> list[Option]:
    return fee_facts.own(turn, "add_line")


@router.verb("fee_wrong", Wrong, needs=Can.FEE_CONFIRM, menu=28, fields=(Field("meeting", "pick", options=_open), Field("text", "words")))
def fee_wrong(turn: Turn, args: Wrong) -> Message:
    """The time is not right: the office and those who certify are told in the member's own words; the claim waits."""
    words = fee_facts.check_words(args.text)
    if not words:
        raise Refusal("core-empty")
    found = claim_of(turn, args.meeting, turn.member.id)
    to = [*audience.office(turn), *fee_facts.holders(turn, "certifier")]
    turn.tell("fee_wrong_told", found.claim.id, to, officer_cards.wrong_told(view(turn, found), words), named=str(turn.now))
    turn.note("fee.wrong", found.claim.id)
    contact = people.contact_of(turn.tx, turn.member)
    return officer_cards.wrong_kept(view(turn, found), Quote(contact.name) if contact else None)
