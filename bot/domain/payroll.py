"""What goes to payroll: one record per line, by employee number and wage type, in the order and form of the rules (Y41 to Y43)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from bot.domain.account_numbers import private_numbers
from bot.domain.errors import Refusal
from bot.domain.fees import Line
from bot.domain.money import rounded, two_decimals

VISMA, PAXML, CSV, SHEET = "visma-csv", "paxml-2.0", "csv", "sheet"
FORMATS = (VISMA, PAXML, CSV, SHEET)
ELEMENTS = ("lonart", "lonkod")
COLUMNS = (
    "run",
    "employee_no",
    "claim",
    "meeting_date",
    "code",
    "wage_type",
    "label",
    "quantity",
    "rate",
    "amount",
    "taxable",
    "cost_centre",
)
EMPTY, MADE = "", "made"  # a column that the payer's form has and we have nothing for; the day the file was made
ENCODINGS = ("utf-8", "utf-8-sig", "iso-8859-1")
FORMULA = tuple("=+-@\t\r\n|＝＋－＠｜")  # how a cell begins that a spreadsheet could take for something to run


@dataclass(frozen=True, slots=True)
class Wage:
    """What payroll calls a line."""

    wage_type: str
    label: str
    element: str = "lonart"


@dataclass(frozen=True, slots=True)
class CsvShape:
    """A file of columns as the payer's program wants it; `headers` are its own names for them, in the same order."""

    columns: tuple[str, ...] = COLUMNS
    separator: str = ";"
    decimal: str = "."
    header: bool = True
    line_end: str = "lf"
    encoding: str = "utf-8"
    quote_all: bool = False
    headers: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The first line."""
        return self.headers or self.columns


@dataclass(frozen=True, slots=True)
class Payroll:
    """How a council sends to payroll."""

    format: str
    cost_centre: str = ""
    account: str = ""
    company_id: str = ""
    company_name: str = ""
    encoding: str = "utf-8"
    codes: Mapping[str, Wage] = field(default_factory=dict)
    csv: CsvShape = field(default_factory=CsvShape)

    def wage(self, code: str) -> Wage:
        """What payroll calls this line; our own code where nobody has said."""
        return self.codes.get(code, Wage(code, code))


@dataclass(frozen=True, slots=True)
class Record:
    """One line of a payroll file. `quantity` carries the sign, `rate` is never negative."""

    employee: str
    code: str
    wage_type: str
    label: str
    element: str
    quantity: Fraction
    rate: int
    amount: int
    taxable: bool
    claim: str
    day: str


@dataclass(frozen=True, slots=True)
class Run:
    """One file: which, when (local ISO time), for whom."""

    id: str
    made: str
    payroll: Payroll


def parse_payroll(raw: Mapping[str, Any]) -> Payroll:
    """From the shape of a year's `payroll`; without one people type from a sheet."""
    try:
        shape = raw.get("csv", {})
        found = Payroll(
            format=str(raw.get("format", SHEET)),
            cost_centre=str(raw.get("cost_centre", "")),
            account=str(raw.get("account", "")),
            company_id=str(raw.get("company_id", "")),
            company_name=str(raw.get("company_name", "")),
            encoding=str(raw.get("encoding", "utf-8")),
            codes={
                str(code): Wage(str(one["wage_type"]), str(one["label"]), str(one.get("element", "lonart")))
                for code, one in raw.get("codes", {}).items()
            },
            csv=CsvShape(
                tuple(shape.get("columns", COLUMNS)),
                str(shape.get("separator", ";")),
                str(shape.get("decimal", ".")),
                bool(shape.get("header", True)),
                str(shape.get("line_end", "lf")),
                str(shape.get("encoding", "utf-8")),
                bool(shape.get("quote_all", False)),
                tuple(map(str, shape.get("headers", ()))),
            ),
        )
    except (KeyError, TypeError, AttributeError) as fault:
        raise Refusal("payroll-broken", what=type(fault).__name__) from None
    _check(found)
    return found


def _check(found: Payroll) -> None:
    if found.format not in FORMATS:
        raise Refusal("payroll-broken", what=found.format)
    if any(private_numbers(text) for text in (found.cost_centre, found.account, *_named(found))):
        raise Refusal("payroll-broken", what="private")
    for wage in found.codes.values():
        if wage.element not in ELEMENTS or not wage.wage_type.strip():
            raise Refusal("payroll-broken", what=wage.wage_type or wage.element)
    shape = found.csv
    known = set(shape.columns) <= {*COLUMNS, EMPTY, MADE} and shape.separator in (",", ";", "\t") and shape.decimal in (".", ",")
    if not known or not any(shape.columns) or shape.line_end not in ("lf", "crlf"):
        raise Refusal("payroll-broken", what="csv")
    if shape.headers and len(shape.headers) != len(shape.columns):
        raise Refusal("payroll-broken", what="headers")
    if shape.encoding not in ENCODINGS or found.encoding not in ENCODINGS:
        raise Refusal("payroll-broken", what="encoding")


def _named(found: Payroll) -> Iterator[str]:
    for wage in found.codes.values():
        yield from (wage.wage_type, wage.label)


def record(payroll: Payroll, line: Line, employee: str, claim: str, day: str) -> Record:
    """A line as it goes out: a negative sum has a negative quantity and a positive rate (Y42)."""
    wage = payroll.wage(line.code)
    quantity = abs(line.quantity) or Fraction(1)
    rate = abs(line.rate) if line.rate is not None else rounded(abs(line.amount) / quantity)
    signed = -quantity if line.amount < 0 else quantity
    return Record(employee, line.code, wage.wage_type, wage.label, wage.element, signed, rate, line.amount, line.taxable, claim, day)


def reversed_records(out: Iterable[Record]) -> tuple[Record, ...]:
    """What went out once, with the opposite sign (Y43)."""
    return tuple(
        Record(
            one.employee,
            one.code,
            one.wage_type,
            one.label,
            one.element,
            -one.quantity,
            one.rate,
            -one.amount,
            one.taxable,
            one.claim,
            one.day,
        )
        for one in out
    )


def total(records: Iterable[Record]) -> int:
    """What a file comes to."""
    return sum(one.amount for one in records)


def two(value: Fraction) -> str:
    """A quantity with two decimals."""
    return two_decimals(rounded(value * 100))


def plain(text: str) -> str:
    """Text on one line, without signs that nobody sees."""
    return " ".join("".join(sign for sign in text if unicodedata.category(sign)[0] != "C" or sign in " \t\n").split())


def harmless(text: str) -> str:
    """Text that no spreadsheet takes for a formula."""
    bare = plain(text)
    return f"'{bare}" if bare.startswith(FORMULA) else bare


def unnamed(payroll: Payroll, records: Sequence[Record]) -> tuple[str, ...]:
    """The codes that payroll has no name for yet."""
    return tuple(dict.fromkeys(one.code for one in records if one.code not in payroll.codes))
