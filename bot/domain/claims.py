"""A claim as it goes from hand to hand: its number, what an approval signs, when the money comes, and the member's own limit."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.calendars import WorkDays
from bot.domain.errors import Refusal, Unreadable
from bot.domain.fees import NOTHING, REDUCTION, Line, draft, lowered, totals, with_lines, without_fees
from bot.domain.rates import FEE, Rates, Table
from bot.domain.values import Day

ANSWER_DAYS = 9  # after the meeting: who answers by then has the money in time
LONGEST_DUE = 60  # days that a member can be given to answer a claim that came back
OPEN = frozenset({"drafted", "returned"})  # waits for the member
UNPAID = frozenset({"submitted", "certified", "approved", "exported"})  # on its way
CHOICES = ("full", "lower", "charity")
NO_WISH = -1


@dataclass(frozen=True, slots=True)
class Basis:
    """What a claim's own lines follow from: the time, who led, and what the member has chosen."""

    minutes: int
    pre_minutes: int
    attended: bool
    leads: bool
    wanted: int = NO_WISH
    no_fee: bool = False
    online: bool = False


def number(year: int, count: int) -> str:
    """The number of a claim, counted in council and year: K-2027-004."""
    return f"K-{year}-{count:03d}"


def drawn(table: Table, basis: Basis, kept: Iterable[Line] = ()) -> tuple[Line, ...]:
    """All lines: those that follow from the time, those that the member has added, and the member's own choice (Y34, Y35)."""
    own = draft(table, basis.minutes, basis.pre_minutes, attended=basis.attended, leads=basis.leads, online=basis.online)
    lines = with_lines(table, own, kept)
    if instead(table, lines):
        lines = tuple(line for line in lines if line.cls != FEE or line.code in instead(table, lines))
    if basis.no_fee:
        return without_fees(lines)
    return lowered(lines, None if basis.wanted == NO_WISH else basis.wanted)


def instead(table: Table, lines: Iterable[Line]) -> frozenset[str]:
    """The lines that are paid instead of the fee, such as lost earnings where the council's rules say so."""
    return frozenset(one.code for one in table.components if one.instead) & {line.code for line in lines}


def added(table: Table, lines: Iterable[Line]) -> tuple[Line, ...]:
    """The lines that the member has added, as opposed to those that follow from the time."""
    asked: set[str] = set()
    for one in table.components:
        if one.apply == "request":
            asked |= {one.rule.code_free, one.rule.code_taxable} if one.rule.kind == "distance" else {one.code}
    return tuple(line for line in lines if line.code in asked)


def requestable(table: Table, *, called_off: bool = False) -> tuple[str, ...]:
    """What a member can add, in the order of the table; for a meeting that was called off no other fee than the one for that."""
    found = [one for one in table.components if one.apply == "request"]
    if called_off:
        return tuple(one.code for one in found if one.called_off or one.cls != FEE)
    return tuple(one.code for one in found if not one.called_off)


def pays_called_off(table: Table, today: date, meeting_day: date, workdays: WorkDays) -> bool:
    """Is something paid for a meeting that is called off today, so few working days before?"""
    return any(one.called_off and meeting_day < workdays.after(today, one.called_off) for one in table.components)


def check_requestable(table: Table, code: str, *, called_off: bool = False) -> None:
    """Time and who led follow from the meeting; nobody writes them for themselves."""
    if code not in requestable(table, called_off=called_off):
        raise Refusal("fee-line-unknown" if code not in {one.code for one in table.components} else "fee-line-not-yours", code=code)


def signature(claim: str, lines: Sequence[Line]) -> str:
    """What a certifier and an approver sign: exactly these lines of exactly this claim."""
    rows = [[one.code, one.amount, one.taxable, one.cls, str(one.quantity), one.rate, one.receipt, one.asked] for one in lines]
    return hashlib.sha256(json.dumps([claim, rows], separators=(",", ":")).encode()).hexdigest()


def receipts_missing(lines: Iterable[Line]) -> tuple[str, ...]:
    """The lines that cannot be certified before a receipt is there (Y37)."""
    return tuple(line.code for line in lines if line.needs_receipt and not line.receipt)


def answer_by(meeting_day: date, today: date, workdays: WorkDays) -> date:
    """Who answers by this day has the money in time."""
    return max(today, workdays.moved(meeting_day + timedelta(days=ANSWER_DAYS)))


def money_on(meeting_day: date, rates: Rates) -> date:
    """About when the money comes."""
    return meeting_day + timedelta(days=rates.pay_days)


def window_end(meeting_day: date, rates: Rates) -> date:
    """The last day on which a member can confirm in time (Y36)."""
    return meeting_day + timedelta(days=rates.window_days)


def check_due(due: date, today: date) -> None:
    """Refuse a day for an answer that has been, or that is so far off that a slip of the finger is more likely."""
    if due < today:
        raise Unreadable("core-date-past", day=Day(due.isoformat()))
    last = today + timedelta(days=LONGEST_DUE)
    if due > last:
        raise Unreadable("fee-due-far", day=Day(due.isoformat()), last=Day(last.isoformat()))


def earned(lines: Iterable[Line], state: str) -> int:
    """What counts against the member's own limit: what is taxed, of a claim that somebody will pay."""
    return 0 if state in NOTHING else totals(lines).taxable


def differences(sums: Iterable[tuple[int, int]]) -> tuple[int, int]:
    """What is still to come, and what is to be taken back: from pairs of what a claim comes to and what has been paid on it."""
    found = [due - had for due, had in sums]
    return sum(max(one, 0) for one in found), sum(max(-one, 0) for one in found)


def passes(limit: int, before: int, new: int) -> bool:
    """Would this claim take the year over the member's own limit?"""
    return limit > 0 and before + new > limit


def receipt_too_old(bought: date, meeting_day: date, most_days: int) -> bool:
    """Is a receipt older than the council's own rule allows? Without such a rule none is."""
    return most_days > 0 and (meeting_day - bought).days > most_days


_CURRENCIES = {
    "EUR": r"eur|euro|€",
    "GBP": r"gbp|pounds?|quid|£",
    "USD": r"usd|dollars?|\$",
    "SEK": r"sek",
    "NOK": r"nok",
    "DKK": r"dkk",
}


def other_currency(typed: str, currency: str) -> bool:
    """Does a sum as typed name another land's money? "kr" alone may be any of three and says nothing."""
    return any(re.search(rf"(?<![a-z])(?:{words})(?![a-z])", typed.casefold()) for code, words in _CURRENCIES.items() if code != currency)


__all__ = [
    "ANSWER_DAYS",
    "CHOICES",
    "NO_WISH",
    "OPEN",
    "REDUCTION",
    "UNPAID",
    "Basis",
    "added",
    "answer_by",
    "check_due",
    "check_requestable",
    "differences",
    "drawn",
    "earned",
    "instead",
    "money_on",
    "number",
    "other_currency",
    "passes",
    "pays_called_off",
    "receipt_too_old",
    "receipts_missing",
    "requestable",
    "signature",
    "window_end",
]
