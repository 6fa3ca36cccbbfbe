"""The standard line of Visma Lønn: semicolons, decimals with a point, no header."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.money import two_decimals
from bot.domain.payroll import FORMULA, Payroll, Record, Run, plain, two
from bot.domain.works import Made


def line(payroll: Payroll, record: Record) -> str:
    """One record: year and run number are always 0, the cost centre is the first of six references."""
    account, centre = _bare(payroll.account), _bare(payroll.cost_centre)
    figures = f"0.00;{two(record.quantity)};{two_decimals(record.rate)};{two_decimals(record.amount)}"
    return f'0;0;{_bare(record.employee)};{_bare(record.wage_type)};{figures};{account};;"{centre}";"";"";"";"";"";'


def _bare(text: str) -> str:
    """A code without the signs that the format uses itself."""
    return "".join(sign for sign in plain(text) if sign not in ';"').lstrip("".join(FORMULA) + " ")


def lines(run: Run, records: Sequence[Record]) -> list[str]:
    """Every record."""
    return [line(run.payroll, record) for record in records]


def file(run: Run, records: Sequence[Record]) -> Made:
    """The whole file; Windows line ends, as the program that reads it has them."""
    text = "".join(f"{one}\r\n" for one in lines(run, records))
    return Made(f"payroll-{run.id}.csv", "text/csv", text.encode(run.payroll.encoding, "replace"))
