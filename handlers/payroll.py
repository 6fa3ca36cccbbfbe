"""To payroll and back: one file with everything approved, once; paid on a day; what came late, and what it all cost (Y41 to Y44)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.domain import claims as rules
from bot.domain.access import Can
from bot.domain.account_numbers import private_numbers
from bot.domain.calendars import local, local_date
from bot.domain.errors import Refusal, Unreadable
from bot.domain.fees import Ready, export_order
from bot.domain.payroll import PAXML, Payroll, Record, Run, parse_payroll, record, reversed_records, total, unnamed
from bot.domain.values import Day
from bot.domain.works import Made
from bot.messages.nodes import Message
from bot.payroll import LINES, paxml, payroll_file
from bot.turn import Field, Option, Router, Turn
from handlers import audience, fee_facts
from handlers.cards import payroll as cards
from handlers.fee_facts import Given, Held
from storage import claims, files, payroll_runs
from storage.claims import ClaimRow
from storage.files import UseRow
from storage.payroll_runs import OutRow, RunRow
from storage.types import new_id

router = Router("payroll")


@dataclass(frozen=True, slots=True)
class Export:
    """Make the file; `run` is a name for it, given by itself when there is none."""

    run: str = ""


@dataclass(frozen=True, slots=True)
class Paid:
    """The file is paid on this local day."""

    run: str
    date: str


def settings(turn: Turn) -> Payroll:
    """How this council sends to payroll."""
    return parse_payroll(turn.rules.raw.get("payroll", {}))


# -- what can go out -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Waiting:
    """Approved claims that can go, and those that cannot: without an employee number, or no longer what was signed."""

    ready: tuple[Held, ...]
    nameless: tuple[Held, ...]
    broken: tuple[Held, ...]


def waiting(turn: Turn) -> Waiting:
    """What is approved and has not gone out, sorted by whether it can."""
    people = audience.known(turn)
    ready, nameless, broken = [], [], []
    for claim in claims.in_state(turn.tx, turn.council.id, "approved"):
        found = fee_facts.held(turn, claim)
        signed = rules.signature(claim.id, found.lines)
        if signed != claim.approved or signed != claim.certified or claim.approved_by in (claim.certified_by, claim.person_id):
            broken.append(found)
        elif not _sendable(people[claim.person_id].employee_no):
            nameless.append(found)
        else:
            ready.append(found)
    return Waiting(tuple(ready), tuple(nameless), tuple(broken))


def _sendable(employee: str) -> bool:
    """Is there an employee number, and is it one? A national identity number in its place never goes out."""
    return bool(employee.strip()) and not private_numbers(employee)


def _nothing(turn: Turn, found: Waiting) -> cards.Left:
    people = audience.known(turn)

    def names(held: Sequence[Held]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(people[one.claim.person_id].name for one in held))

    giving = [one for one in found.ready if one.claim.choice == "charity"]
    return cards.Left(names(found.nameless), tuple(one.claim.number for one in found.broken), names(giving))


def _confirm_export(turn: Turn, _args: Export) -> Message:
    found = waiting(turn)
    if not found.ready:
        raise Refusal("payroll-nothing", rule="Y41")
    sums = sum(total(records_of(turn, one, settings(turn), "0")) for one in found.ready)
    return cards.confirm_export(len(found.ready), sums, fee_facts.rates(turn).currency, _nothing(turn, found))


@router.verb("export_payroll", Export, needs=Can.FEE_EXPORT, menu=56, confirm=_confirm_export)
def export_payroll(turn: Turn, args: Export) -> Message:
    """One file with all approved claims that have not gone out; pressed twice it is still made once (Y41)."""
    fee_facts.check_rested(turn)
    if args.run and payroll_runs.by_ref(turn.tx, turn.council.id, args.run) is not None:
        raise Refusal("core-button-used")
    payroll, found, run_id = settings(turn), waiting(turn), new_id()
    taken = [one for one in found.ready if claims.take(turn.tx, one.claim, run_id, turn.now)]
    if not taken:
        turn.warn("payroll-nothing")
        _keep_empty(turn, args.run or run_id, run_id)
        return cards.nothing(_nothing(turn, found))
    batch = payroll_runs.next_batch(turn.tx, turn.council.id)
    ref = args.run or _free_name(turn, batch)
    made = Run(ref, local(turn.now, turn.council.zone).strftime("%Y-%m-%dT%H:%M:%S"), payroll)
    outs, people = _outs(turn, taken, payroll, run_id), audience.known(turn)
    records = [one.record for one in outs]
    names = {person.employee_no: person.name for person in people.values() if person.employee_no}
    file = payroll_file(made, records, _words(turn), names)
    row = RunRow(
        run_id,
        turn.council.id,
        ref,
        batch,
        payroll.format,
        turn.now,
        turn.person.id,
        hashlib.sha256(file.data).hexdigest(),
        file.name,
        file.mime,
        len(file.data),
        len(taken),
        total(records),
        "",
        "",
    )
    payroll_runs.add(turn.tx, row)
    payroll_runs.add_lines(turn.tx, turn.council.id, _said(made, outs))
    _keep_file(turn, row, file)
    for one in taken:
        claims.add_step(turn.tx, one.claim, turn.now, turn.person.id, "exported")
    turn.note("payroll.export", run_id, batch=batch, sha256=row.sha256, claims=len(taken), total=row.total)
    turn.made["run"] = ref
    missing = [cards.label_of(code, taken[0].table) for code in unnamed(payroll, records)]
    return cards.exported(row, fee_facts.rates(turn).currency, _nothing(turn, found), missing)


def _free_name(turn: Turn, batch: int) -> str:
    """A name that no file has yet."""
    name = f"L{batch}"
    while payroll_runs.by_ref(turn.tx, turn.council.id, name) is not None:
        name += "b"
    return name


def _keep_empty(turn: Turn, ref: str, run_id: str) -> None:
    """Somebody asked for a file and there was nothing to send."""
    row = RunRow(run_id, turn.council.id, ref, 0, "", turn.now, turn.person.id, "", "", "", 0, 0, 0, "", "")
    payroll_runs.add(turn.tx, row)


def _outs(turn: Turn, taken: Sequence[Held], payroll: Payroll, run_id: str) -> list[OutRow]:
    """Every line that goes out now: by employee number, meeting day, order of the rates."""
    people, by_id = audience.known(turn), {one.claim.id: one for one in taken}
    ready = [Ready(one.claim.id, people[one.claim.person_id].employee_no, date.fromisoformat(one.claim.day)) for one in taken]
    outs: list[OutRow] = []
    for each in export_order(ready):
        old = payroll_runs.out_now(turn.tx, turn.council.id, each.claim)
        records = records_of(turn, by_id[each.claim], payroll, each.employee)
        for place, one in enumerate(records):
            outs.append(_out(run_id, len(outs), each.claim, one, reversal=place < len(old)))
    return outs


def records_of(turn: Turn, found: Held, payroll: Payroll, employee: str) -> list[Record]:
    """What a claim sends: what is out already taken back first, then its lines."""
    old = payroll_runs.out_now(turn.tx, turn.council.id, found.claim.id)
    new = [_worded(turn, found, record(payroll, line, employee, found.claim.number, found.claim.day)) for line in found.lines]
    return [*reversed_records(one.record for one in old), *new]


def _worded(turn: Turn, found: Held, one: Record) -> Record:
    """Where the payer has no words for a line, the council's language has; the code stays where programs read it."""
    if one.label != one.code or turn.phrases is None:
        return one
    return replace(one, label=turn.phrases.line(cards.label_of(one.code, found.table), turn.council.lang))


def _out(run_id: str, position: int, claim_id: str, one: Record, *, reversal: bool) -> OutRow:
    return OutRow(
        run_id,
        position,
        claim_id,
        int(reversal),
        one.employee,
        one.code,
        one.wage_type,
        one.label,
        one.element,
        str(one.quantity),
        one.rate,
        one.amount,
        int(one.taxable),
        one.claim,
        one.day,
        "",
    )


def _said(run: Run, outs: Sequence[OutRow]) -> list[OutRow]:
    """The same lines with their own words in the file."""
    records = [one.record for one in outs]
    if run.payroll.format == PAXML:
        said = [json.dumps(one, ensure_ascii=False) for one in paxml.values(run, records)]
    elif run.payroll.format in LINES:
        bare = replace(run, payroll=replace(run.payroll, csv=replace(run.payroll.csv, header=False)))
        said = LINES[run.payroll.format](bare, records)
    else:
        said = ["" for _one in records]
    return [one._replace(said=text) for one, text in zip(outs, said, strict=True)]


def _words(turn: Turn) -> cards.Words:
    """Our words in the council's language, for sheets that people read."""
    phrases, lang = turn.phrases, turn.council.lang
    return (lambda key: key) if phrases is None else (lambda key: phrases.say(key, lang))


def _keep_file(turn: Turn, row: RunRow, file: Made) -> None:
    """The file lies encrypted under the data folder; it never goes out in chat."""
    if turn.files is not None:
        kept = turn.files.keep(file.data)
        files.use(turn.tx, UseRow(turn.council.id, kept, "payroll", row.id, file.name, file.mime, len(file.data), turn.now))


# -- paid ------------------------------------------------------------------------------------------


def _unpaid(turn: Turn, _given: Given) -> list[Option]:
    found = payroll_runs.of_council(turn.tx, turn.council.id)
    return [Option(cards.run_line(one, turn.council.zone), one.ref) for one in found if one.batch and not one.paid_day]


def _run(turn: Turn, ref: str) -> RunRow:
    found = payroll_runs.by_ref(turn.tx, turn.council.id, ref)
    if found is None or not found.batch:
        raise Refusal("core-not-found")
    return found


def _paid_day(turn: Turn, row: RunRow, typed: str) -> str:
    """The day the money went out: not one that is to come, not one before the file was made."""
    day, made = date.fromisoformat(typed).isoformat(), local_date(row.made_at, turn.council.zone).isoformat()
    if day > turn.today:
        raise Unreadable("payroll-paid-future", day=Day(day))
    if day < made:
        raise Unreadable("payroll-paid-before", made=Day(made))
    return day


def _confirm_paid(turn: Turn, args: Paid) -> Message:
    row = _run(turn, args.run)
    return cards.confirm_paid(row, _paid_day(turn, row, args.date), fee_facts.rates(turn).currency)


@router.verb(
    "mark_paid",
    Paid,
    needs=Can.FEE_PAID,
    menu=57,
    confirm=_confirm_paid,
    fields=(Field("run", "pick", options=_unpaid), Field("date", "day")),
)
def mark_paid(turn: Turn, args: Paid) -> Message:
    """Payroll has paid the file; each member is told."""
    fee_facts.check_rested(turn)
    row = _run(turn, args.run)
    day = _paid_day(turn, row, args.date)
    if not payroll_runs.paid(turn.tx, row, day, turn.person.id):
        raise Refusal("payroll-paid-already", day=Day(_run(turn, args.run).paid_day))  # by somebody else, perhaps this very moment
    ids = dict.fromkeys(one.claim_id for one in payroll_runs.lines(turn.tx, turn.council.id, row.id))
    found = [claim for claim in (claims.by_id(turn.tx, turn.council.id, one) for one in ids) if claim is not None]
    told = sum([_pay(turn, claim, row, day) for claim in found])
    turn.note("payroll.paid", row.id, batch=row.batch, day=day)
    return cards.paid(row, day, told)


def _pay(turn: Turn, claim: ClaimRow, row: RunRow, day: str) -> bool:
    """One claim of a paid file; if it has been corrected meanwhile, only the first day of money is kept. Is the member told?

    Where nothing moves, such as after a correction to the same sum, there is nothing to look for in an account.
    """
    first = claim.first_paid or day
    if claim.state == "exported" and claim.run_id == row.id:
        claim = fee_facts.moved(turn, claim, "pay", first_paid=first)
    else:
        claim = claims.change(turn.tx, claim, first_paid=first)
    sent = sum(one.amount for one in payroll_runs.lines(turn.tx, turn.council.id, row.id) if one.claim_id == claim.id)
    if sent:
        turn.tell("fee_paid", claim.id, [claim.person_id], cards.paid_told(claim, sent, day), named=row.id)
    return bool(sent)
