"""How files for payroll look to those who make them, and what a member reads when the money comes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from bot.domain.calendars import local_date
from bot.domain.rates import Table
from bot.domain.values import Day, Fact, Money, Names, Quote, Say, say
from bot.messages.nodes import Choice, Do, Klass, Message, Node, para
from handlers.cards.fee_lines import named
from handlers.cards.meetings import TO_MENU
from storage.claims import ClaimRow
from storage.payroll_runs import RunRow

Words = Callable[[str], str]
OF_PAYROLL = frozenset({"ADVANCE", "REDUCTION"})  # what the member reads of these speaks to the member
SHORT = 12  # signs of a file's fingerprint that people compare


class Left(NamedTuple):
    """What did not go: people without an employee number, claims that are no longer what was signed. And who gives theirs away."""

    nameless: tuple[str, ...]
    broken: tuple[str, ...]
    charity: tuple[str, ...] = ()


def _left(left: Left) -> tuple[Node, ...]:
    found: list[Node] = []
    if left.nameless:
        found.append(para(say("payroll-no-number", names=Names(tuple(Quote(name) for name in left.nameless)))))
    if left.broken:
        found.append(para(say("payroll-broken-claims", numbers=Names(left.broken))))
    if left.charity:
        found.append(para(say("payroll-charity", names=Names(tuple(Quote(name) for name in left.charity)))))
    return tuple(found)


def label_of(code: str, table: Table) -> Say | Quote:
    """What a line is called on a sheet for payroll, where the payer has no name for it: as people know it, not as a code."""
    return say(f"payroll-label-{code.lower()}") if code in OF_PAYROLL else named(code, table, {})


def confirm_export(many: int, minor: int, currency: str, left: Left) -> Message:
    """Before the file is made: how many claims, and what they come to."""
    return Message(
        kind="payroll_confirm",
        title=say("payroll-export-sure", many=many, sum=Money(minor, currency)),
        klass=Klass.C2,
        body=(para(say("payroll-export-means")), *_left(left)),
    )


def nothing(left: Left) -> Message:
    """Nothing new to send: no file."""
    return Message(
        kind="payroll_nothing",
        title=say("payroll-nothing"),
        klass=Klass.C2,
        body=(para(say("payroll-nothing-body")), *_left(left)),
        choices=(TO_MENU,),
        nothing_to_do=not left.nameless and not left.broken,
    )


def exported(row: RunRow, currency: str, left: Left, unnamed: Sequence[Fact]) -> Message:
    """The file is made: its number, what it comes to, its fingerprint, and where it is fetched; never in chat."""
    notes = (para(say("payroll-no-wage-type", codes=Names(tuple(unnamed)))),) if unnamed else ()
    return Message(
        kind="payroll_exported",
        title=say("payroll-exported", batch=row.batch, many=row.claims, sum=Money(row.total, currency)),
        subject=row.id,
        klass=Klass.C2,
        body=(para(say("payroll-fetch", ref=row.ref), say("payroll-fingerprint", code=row.sha256[:SHORT])), *notes, *_left(left)),
        choices=(Choice(say("payroll-paid-choice"), Do("mark_paid", {"run": row.ref})), TO_MENU),
    )


def run_line(row: RunRow, zone: str) -> Say:
    """A file in one line, to pick from."""
    return say("payroll-run", batch=row.batch, day=Day(local_date(row.made_at, zone).isoformat()))


def confirm_paid(row: RunRow, day: str, currency: str) -> Message:
    """Before members are told that the money is there."""
    return Message(
        kind="payroll_confirm",
        title=say("payroll-paid-sure", batch=row.batch, day=Day(day)),
        klass=Klass.C2,
        body=(para(say("payroll-paid-means", many=row.claims, sum=Money(row.total, currency))),),
    )


def paid(row: RunRow, day: str, many: int) -> Message:
    """The file is paid and the members know."""
    return Message(
        kind="payroll_paid",
        title=say("payroll-paid", batch=row.batch, day=Day(day)),
        subject=row.id,
        klass=Klass.C2,
        body=(para(say("payroll-paid-told", many=many)),),
        nothing_to_do=True,
    )


def paid_told(claim: ClaimRow, minor: int, day: str) -> Message:
    """To the member: the money is there; or, after a correction downwards, what was taken off."""
    if minor < 0:
        title = say("payroll-drawn", sum=Money(-minor, claim.currency))
        lines = say("payroll-drawn-for", day=Day(claim.day)), say("payroll-drawn-ask")
    else:
        title = say("payroll-money", sum=Money(minor, claim.currency))
        lines = say("payroll-money-for", day=Day(claim.day), paid=Day(day)), say("payroll-money-missing")
    return Message(
        kind="fee_paid",
        title=title,
        subject=claim.id,
        klass=Klass.C2,
        body=(para(*lines),),
        choices=(Choice(say("fee-see-choice"), Do("fee_show", {"meeting": claim.meeting_id})),),
        nothing_to_do=True,
        contact=True,
    )
