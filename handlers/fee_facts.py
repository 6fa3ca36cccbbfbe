"""What is known about a fee: the council's rates, one claim with its lines, what the member has earned this year."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from bot.domain import claims as rules
from bot.domain.account_numbers import private_numbers
from bot.domain.claims import Basis
from bot.domain.errors import Refusal
from bot.domain.fees import FLOW, Line
from bot.domain.rates import Rates, Table, parse_rates
from bot.domain.texts import clean_text
from bot.domain.values import Json, Moment, Quote
from bot.domain.words import fold
from bot.turn import Option, Turn
from handlers.cards import fees as cards
from storage import claims, fees, meetings, outbox, payroll_runs, people
from storage.claims import ClaimRow
from storage.meetings import MeetingRow

Given = Mapping[str, Json]
HOUR = 3_600_000_000
_YEAR = re.compile(r"(?<![0-9])20[0-9]{2}(?![0-9])")
LAST_DAY = "9999-12-31"


class Held(NamedTuple):
    """A claim with its lines and the rates of its day."""

    claim: ClaimRow
    lines: tuple[Line, ...]
    table: Table
    rates: Rates


@lru_cache(maxsize=64)
def _parsed(text: str) -> Rates | None:
    raw: Any = json.loads(text).get("rates")
    return parse_rates(raw) if raw else None


def rates_of(turn: Turn) -> Rates | None:
    """The council's rates; None where nothing is paid."""
    return _parsed(turn.council.rules)


def rates(turn: Turn) -> Rates:
    """The council's rates, or a refusal that there are none."""
    found = rates_of(turn)
    if found is None:
        raise Refusal("fee-no-rates")
    return found


def receipt_days(turn: Turn) -> int:
    """How old a receipt may be on the meeting's day; 0 where the council has no such rule."""
    return int(turn.rules.raw.get("rates", {}).get("receipt_max_age_days", 0))


def labels(turn: Turn) -> Mapping[str, str]:
    """What payroll calls each line, for codes that we have no word for."""
    codes = turn.rules.raw.get("payroll", {}).get("codes", {})
    return {str(code): str(one.get("label", code)) for code, one in codes.items()}


def held(turn: Turn, claim: ClaimRow) -> Held:
    """The claim with all that belongs to it."""
    found = rates(turn)
    return Held(claim, claims.lines(turn.tx, claim), found.on(date.fromisoformat(claim.day)), found)


def claim_of(turn: Turn, meeting_id: str, person_id: str) -> Held:
    """The claim of a person for a meeting; who was not there or does not sit there has none."""
    found = claims.one(turn.tx, turn.council.id, meeting_id, person_id)
    if found is None:
        raise Refusal("fee-no-claim", rule="Y35")
    return held(turn, found)


def meeting_of(turn: Turn, meeting_id: str) -> MeetingRow:
    """The meeting, or a refusal that it is not there."""
    found = meetings.by_id(turn.tx, turn.council.id, meeting_id)
    if found is None:
        raise Refusal("core-not-found")
    return found


def called_off(turn: Turn, meeting_id: str) -> bool:
    """Was the meeting never held?"""
    return meeting_of(turn, meeting_id).state == "cancelled"


def basis(claim: ClaimRow) -> Basis:
    """What the claim's own lines follow from."""
    return Basis(
        claim.minutes, claim.pre_minutes, bool(claim.attended), bool(claim.leads), claim.wanted, bool(claim.no_fee), bool(claim.online)
    )  # fmt: skip


def moved(turn: Turn, claim: ClaimRow, verb: str, *, words: str = "", step: str = "", **values: Any) -> ClaimRow:
    """The claim goes one step on, written down as `step` or the state it has then; what is not allowed is refused."""
    _outdated(turn, claim)
    state = FLOW.after(claim.state, verb)
    new = claims.move(turn.tx, claim, state=state, changed_at=turn.now, **values)
    if new is None:  # somebody else, at the same time
        raise Refusal("core-button-used")
    if state != claim.state or step:
        helped = turn.behalf.id if turn.behalf else ""
        claims.add_step(turn.tx, claim, turn.now, turn.person.id, step or state, for_id=helped, words=words)
    turn.note(f"fee.{verb}", claim.id, number=claim.number, state=state)
    return new


def _outdated(turn: Turn, claim: ClaimRow) -> None:
    """A draft that waits to be told says another sum than the claim does now."""
    outbox.lapse(turn.tx, turn.council.id, claim.person_id, "fee_drafted", claim.meeting_id, turn.now)


@contextmanager
def in_words(turn: Turn, found: Held) -> Iterator[None]:
    """What is refused about a line names it as people know it, not by its code."""
    try:
        yield
    except Refusal as no:
        code = no.facts.get("code")
        if not isinstance(code, str):
            raise
        raise Refusal(no.key, rule=no.rule, code=cards.named(code, found.table, labels(turn))) from None


def put(turn: Turn, found: Held, lines: Sequence[Line]) -> Held:
    """The claim has these lines from now on; what was signed before is void."""
    _outdated(turn, found.claim)
    new = tuple(lines)
    claims.put_lines(turn.tx, found.claim, new)
    claim = claims.change(turn.tx, found.claim, certified="", approved="", changed_at=turn.now)
    return found._replace(claim=claim, lines=new)


def view(turn: Turn, found: Held) -> cards.View:
    """The claim as its cards take it."""
    person = people.by_id(turn.tx, turn.council.id, found.claim.person_id)
    return cards.View(found.claim, found.lines, found.table, found.rates, labels(turn), person.name if person else "")


def had(turn: Turn, found: Sequence[ClaimRow]) -> dict[str, int]:
    """What has been paid on each of these claims, by its id; corrections that were taken back are in it."""
    first = min((one.first_paid for one in found if one.first_paid), default="")
    sums = dict.fromkeys((one.id for one in found), 0)
    for line in payroll_runs.paid_between(turn.tx, turn.council.id, first, LAST_DAY) if first else ():
        if line.claim_id in sums:
            sums[line.claim_id] += line.amount
    return sums


def out(turn: Turn, claim: ClaimRow) -> int:
    """What the last file said of a claim, paid or on its way."""
    return sum(one.amount for one in payroll_runs.out_now(turn.tx, turn.council.id, claim.id))


# -- the member's year -----------------------------------------------------------------------------


def year_before(turn: Turn, claim: ClaimRow) -> int:
    """What the member's other claims of the year come to, as far as their own limit goes."""
    own = claims.of_person(turn.tx, turn.council.id, claim.person_id)
    others = [one for one in own if one.id != claim.id and one.day[:4] == claim.day[:4]]
    return sum(rules.earned(claims.lines(turn.tx, one), one.state) for one in others)


def over(turn: Turn, found: Held) -> cards.Over | None:
    """The year's sum and the member's own limit, when this claim takes the one over the other."""
    most = fees.limit(turn.tx, turn.council.id, found.claim.person_id)
    before, new = year_before(turn, found.claim), rules.earned(found.lines, found.claim.state)
    return cards.Over(before + new, most) if rules.passes(most, before, new) else None


def year_asked(turn: Turn, given: int) -> int:
    """Which year is looked at: the one pressed, else the one typed, in figures or as "last year", else this one."""
    this = int(turn.today[:4])
    typed = turn.arrival.text if turn.arrival is not None and turn.arrival.kind == "text" else ""
    if given or not typed:
        return given or this
    if figures := _YEAR.search(typed):
        return int(figures[0])
    said = turn.phrases.say("fee-last-year-words", turn.person.lang) if turn.phrases is not None else ""
    last = any(words and fold(words) in fold(typed) for words in map(str.strip, said.split(",")))
    return this - 1 if last else this


def years_beside(turn: Turn, year: int, found: Iterable[ClaimRow]) -> tuple[int, ...]:
    """The year before and the one after, where there is something to see."""
    known = {int(one.day[:4]) for one in found} | {int(turn.today[:4])}
    return tuple(each for each in (year - 1, year + 1) if each in known)


# -- what people type ------------------------------------------------------------------------------


def check_words(text: str) -> str:
    """Words that are kept; never with an account number or a national identity number in them."""
    if private_numbers(text):
        raise Refusal("fee-private-number")
    return clean_text(text).strip()


def check_figures(turn: Turn) -> None:
    """What was typed as a sum: no account number, no other land's money."""
    typed = turn.arrival.text if turn.arrival is not None and turn.arrival.kind == "text" else ""
    if typed and private_numbers(typed):
        raise Refusal("fee-private-number")
    if typed and rules.other_currency(typed, rates(turn).currency):
        raise Refusal("fee-other-currency", currency=rates(turn).currency)


def check_rested(turn: Turn) -> None:
    """On a newly linked account nothing is done with money for three days; the person's first account may do all (rulings 19)."""
    if turn.arrival is None:
        return
    until = people.held_back_until(turn.tx, turn.person, turn.arrival.channel, turn.arrival.account)
    if until > turn.now:
        raise Refusal("fee-rests", until=Moment(until, turn.council.zone))


# -- what can be picked ----------------------------------------------------------------------------


def own(turn: Turn, verb: str) -> list[Option]:
    """The member's claims to which this can be done now, the latest first."""
    found = claims.of_person(turn.tx, turn.council.id, turn.member.id)
    return [Option(cards.meeting_day(one.day), one.meeting_id) for one in reversed(found) if FLOW.can(one.state, verb)]


def claimants(turn: Turn, states: frozenset[str], *, signed: bool = True) -> list[Option]:
    """Those who have a claim that stands at one of these steps; not `signed`: none that whoever asks has certified."""
    names = {person.id: person.name for person in people.of_council(turn.tx, turn.council.id)}
    found = [one for state in sorted(states) for one in claims.in_state(turn.tx, turn.council.id, state)]
    ids = dict.fromkeys(one.person_id for one in found if one.person_id != turn.person.id and _open_to(turn, one, signed=signed))
    return [Option(Quote(names[each]), each) for each in ids if each in names]


def _open_to(turn: Turn, claim: ClaimRow, *, signed: bool) -> bool:
    return signed or claim.certified_by != turn.person.id


def claim_meetings(turn: Turn, given: Given, states: frozenset[str], *, signed: bool = True) -> list[Option]:
    """The meetings for which the person picked has such a claim."""
    found = claims.of_person(turn.tx, turn.council.id, str(given.get("person", "")))
    own = [one for one in found if one.state in states and _open_to(turn, one, signed=signed)]
    return [Option(cards.meeting_day(one.day), one.meeting_id) for one in own]


def holders(turn: Turn, role: str) -> list[str]:
    """Those who hold a role in the council today, but not the one who acts."""
    found = people.in_force(turn.tx, turn.council.id, turn.today)
    return list(dict.fromkeys(one.person_id for one in found if one.role == role and one.person_id != turn.person.id))
