"""What officers look at: money that comes late, what involvement costs, and each member's year for the tax office (F12)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.domain.access import Can
from bot.domain.fees import is_late, late_days
from bot.domain.figures import median
from bot.messages.nodes import Message
from bot.turn import Router, Turn
from handlers import audience, fee_facts, reports
from handlers.cards import fee_reports as cards
from storage import claims, payroll_runs
from storage.claims import ClaimRow

router = Router("fee")
SPENT = frozenset({"submitted", "certified", "approved", "exported", "paid"})


@dataclass(frozen=True, slots=True)
class Nothing:
    """A list that needs no more."""


@dataclass(frozen=True, slots=True)
class Year:
    """A calendar year; 0 = this one."""

    year: int = 0


def yearly(turn: Turn, first: str, last: str) -> reports.Fees | None:
    """What the annual report says of fees: paid out, and how many claims were paid late or not at all (Y44, Y46)."""
    rates = fee_facts.rates_of(turn)
    if rates is None:
        return None
    end = min(date.fromisoformat(last), date.fromisoformat(turn.today))
    found = [one for one in claims.of_council(turn.tx, turn.council.id) if first <= one.day <= last]
    late = sum(is_late(one.state, late_days(date.fromisoformat(one.day), _paid(one), end), rates) for one in found)
    paid = sum(fee_facts.had(turn, found).values())
    return reports.Fees(paid, rates.currency, late)


reports.FEES.append(yearly)


def _paid(claim: ClaimRow) -> date | None:
    return date.fromisoformat(claim.first_paid) if claim.first_paid else None


def _days(turn: Turn, found: Iterable[ClaimRow]) -> list[tuple[ClaimRow, int]]:
    today = date.fromisoformat(turn.today)
    return [(one, late_days(date.fromisoformat(one.day), _paid(one), today)) for one in found]


@router.verb("late_fees", Nothing, needs=Can.FEE_SEE, menu=58)
def late_fees(turn: Turn, _args: Nothing) -> Message:
    """Claims whose money has not come in time, with the days since the meeting and who has them now."""
    rates, known = fee_facts.rates(turn), audience.known(turn)
    found = _days(turn, claims.of_council(turn.tx, turn.council.id))
    late = [(one, days) for one, days in found if not one.first_paid and is_late(one.state, days, rates)]
    late.sort(key=lambda each: (-each[1], each[0].number))
    year = [days for one, days in found if one.first_paid.startswith(turn.today[:4])]
    middle = median(year)
    return cards.late(
        [(one, known[one.person_id].name, days) for one, days in late], rates.pay_days, middle or "", len(year)
    )


def _of_year(turn: Turn, year: int) -> tuple[int, list[ClaimRow], tuple[int, ...]]:
    """The year asked for, its claims, and the years beside it."""
    chosen = fee_facts.year_asked(turn, year)
    found = claims.of_council(turn.tx, turn.council.id)
    beside = fee_facts.years_beside(turn, chosen, found)
    own = [one for one in found if one.day.startswith(f"{chosen:04d}") and one.state in SPENT]
    return chosen, own, beside


@router.verb("fee_costs", Year, needs=Can.FEE_SEE, menu=59)
def fee_costs(turn: Turn, args: Year) -> Message:
    """What involvement costs in a year: fees, expenses, what is paid and what is not; no names."""
    year, found, beside = _of_year(turn, args.year)
    lines = claims.all_lines(turn.tx, turn.council.id)
    own = [(one, lines.get(one.id, ())) for one in found]
    fees = sum(line.amount for _one, all_of in own for line in all_of if line.cls == "fee")
    costs = sum(line.amount for _one, all_of in own for line in all_of if line.cls == "expense")
    paid = sum(fee_facts.had(turn, found).values())
    meetings = len({one.meeting_id for one in found})
    return cards.costs(cards.Costs(year, fee_facts.rates(turn).currency, fees, costs, paid, len(found), meetings), beside)


@router.verb("fee_overview", Year, needs=Can.FEE_EXPORT, menu=60)
def fee_overview(turn: Turn, args: Year) -> Message:
    """Each member's year by the day the money came: what was paid and how much of it is taxed, for the tax and benefits office."""
    year, every = fee_facts.year_asked(turn, args.year), claims.of_council(turn.tx, turn.council.id)
    whose = {one.id: one.person_id for one in every}
    known, sums = audience.known(turn), dict[str, tuple[int, int]]()
    for line in payroll_runs.paid_between(turn.tx, turn.council.id, f"{year:04d}-01-01", f"{year:04d}-12-31"):
        paid, taxed = sums.get(whose[line.claim_id], (0, 0))
        sums[whose[line.claim_id]] = paid + line.amount, taxed + line.amount * line.taxable
    rows = sorted((known[person].name, paid, taxed) for person, (paid, taxed) in sums.items() if person in known)
    return cards.overview(year, fee_facts.rates(turn).currency, rows, fee_facts.years_beside(turn, year, every))
