"""Receipts as pictures in private chat; and numbers that people should never type here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.channels.base import Arrival, FileHandle
from bot.domain import claims as rules
from bot.domain.access import Can
from bot.domain.account_numbers import any_account, private_numbers, western
from bot.domain.errors import Refusal
from bot.domain.fees import Line
from bot.domain.id_numbers import id_numbers
from bot.domain.values import Json
from bot.domain.works import Outcome
from bot.messages.nodes import Message
from bot.turn import Field, Option, Router, Turn
from handlers import fee_facts
from handlers.cards import fees as cards
from handlers.cards import receipts as receipt_cards
from handlers.fee_facts import Given, Held, claim_of, put, view
from storage import claims, dialogues, fees, files, people
from storage.fees import ReceiptRow
from storage.files import UseRow
from storage.types import new_id

router = Router("fee")
WAITING = frozenset({"drafted", "returned", "submitted"})  # a receipt may still come
PICTURES = ("image/", "application/pdf")
MONEY = frozenset(
    {
        "fee_choose", "fee_add_line", "fee_drop_line", "fee_receipt", "fee_limit", "fee_wrong", "fee_return", "fee_reject", "fee_allow",
        "fee_correct", "export_payroll", "mark_paid",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture of a receipt to one line: kept already (sha256), or still on the network it was sent on."""

    meeting: str
    code: str
    photo: Mapping[str, Json]
    bought: str = ""
    for_person: str = ""


def _claims(turn: Turn, _given: Given) -> list[Option]:
    found = claims.of_person(turn.tx, turn.council.id, turn.member.id)
    return [Option(cards.meeting_day(one.day), one.meeting_id) for one in reversed(found) if one.state in WAITING]


def _lines(found: Held) -> list[Line]:
    """The lines that a receipt belongs to, those without one first."""
    wanted = [line for line in found.lines if line.needs_receipt]
    return sorted(wanted, key=lambda line: line.receipt)


def _codes(turn: Turn, given: Given) -> list[Option]:
    claim = claims.one(turn.tx, turn.council.id, str(given.get("meeting", "")), turn.member.id)
    if claim is None:
        return []
    found = fee_facts.held(turn, claim)
    return [Option(cards.named(line.code, found.table, fee_facts.labels(turn)), line.code) for line in _lines(found)]


@router.verb(
    "fee_receipt",
    Photo,
    needs=Can.FEE_ADD_LINE,
    menu=23,
    fields=(
        Field("meeting", "pick", options=_claims),
        Field("code", "pick", options=_codes),
        Field("photo", "file"),
        Field("bought", "day", when=lambda turn, _given: bool(fee_facts.receipt_days(turn))),
    ),
)
def fee_receipt(turn: Turn, args: Photo) -> Message:
    """A picture of a receipt, in private chat only; it is fetched, and then the line has its receipt."""
    fee_facts.check_rested(turn)
    found = claim_of(turn, args.meeting, turn.member.id)
    if found.claim.state not in WAITING:
        raise Refusal("fee-not-now", state=found.claim.state, verb="receipt")
    if not any(line.code == args.code and line.needs_receipt for line in found.lines):
        raise Refusal("fee-line-unknown", code=args.code)
    mime = str(args.photo.get("mime", ""))
    if mime and not mime.startswith(PICTURES):
        raise Refusal("fee-receipt-no-picture")
    told = ("name", "mime", "size")
    handle = {name: str(value) for name, value in args.photo.items() if name not in told}
    size = args.photo.get("size")
    waiting = FileHandle(handle, str(args.photo.get("name", "")), mime, size if isinstance(size, int) else 0)
    facts: dict[str, Json] = {"claim": found.claim.id, "code": args.code, "bought": args.bought}
    turn.want("fetch", f"receipt:{found.claim.id}:{args.code}", facts, fetch=waiting, then="receipt_fetched")
    return receipt_cards.coming(view(turn, found), args.code)


@router.worked("receipt_fetched")
def receipt_fetched(turn: Turn, args: Mapping[str, Json], outcome: Outcome) -> Message | None:
    """The picture has come: the same picture twice is one receipt."""
    claim = claims.by_id(turn.tx, turn.council.id, str(args["claim"]))
    if claim is None:
        return None
    found, code, bought = fee_facts.held(turn, claim), str(args["code"]), str(args.get("bought", ""))
    line = next((one for one in found.lines if one.code == code), None)
    kept = outcome.fetched
    if kept is None or line is None or claim.state not in WAITING:
        return receipt_cards.lost(view(turn, found), code)
    before = fees.same_file(turn.tx, turn.council.id, kept.sha256)
    if before is not None:
        turn.note("fee.receipt_twice", claim.id)
        return receipt_cards.twice(view(turn, found), code)
    row = ReceiptRow(new_id(), turn.council.id, claim.id, code, kept.sha256, kept.name, kept.mime, kept.size, bought, turn.now)
    fees.add_receipt(turn.tx, row)
    files.use(turn.tx, UseRow(turn.council.id, kept.sha256, "receipt", claim.id, kept.name, kept.mime, kept.size, turn.now))
    found = put(turn, found, with_receipt(found.lines, code))
    turn.note("fee.receipt", claim.id, sha256=kept.sha256)
    old = bool(bought) and rules.receipt_too_old(date.fromisoformat(bought), date.fromisoformat(claim.day), fee_facts.receipt_days(turn))
    return receipt_cards.kept(view(turn, found), code, old=old)


def with_receipt(lines: tuple[Line, ...], code: str) -> tuple[Line, ...]:
    """The same lines, this one with its receipt."""
    from dataclasses import replace  # noqa: PLC0415

    return tuple(replace(line, receipt=True) if line.code == code else line for line in lines)


# -- what comes by itself --------------------------------------------------------------------------


@router.arrival("file")
def file_came(turn: Turn, arrival: Arrival) -> Message | None:
    """A picture without a question: is it the receipt of one of these lines? Only in private chat."""
    if not arrival.private or arrival.file is None or not arrival.file.mime.startswith("image/"):
        return None
    handle: dict[str, Json] = {**arrival.file.handle, "name": arrival.file.name, "mime": arrival.file.mime, "size": arrival.file.size}
    lacking = []
    for claim in reversed(claims.of_person(turn.tx, turn.council.id, turn.person.id)):
        if claim.state in WAITING:
            found = fee_facts.held(turn, claim)
            lacking += [(view(turn, found), code) for code in rules.receipts_missing(found.lines)]
    return receipt_cards.which(lacking, handle) if lacking else None


@router.arrival("first")
def stopped(turn: Turn, arrival: Arrival) -> Message | None:
    """An account number goes nowhere, whatever was asked. An identity number where money is talked about, neither.

    The open question stays as it was: what was typed is in no answer, no draft and no log. Elsewhere a text with an
    identity number may be about one person's case, and that is for the inputs to see.
    """
    asked = dialogues.question(turn.tx, turn.chat_key)
    money = asked is not None and asked.verb in MONEY
    if any_account(arrival.text) or (money and private_numbers(arrival.text)):
        return number_typed(turn, arrival)
    return None


@router.arrival("text")
def number_typed(turn: Turn, arrival: Arrival) -> Message | None:
    """An account number or a national identity number: not kept, and the safe way instead."""
    if not private_numbers(arrival.text):
        return None
    national = any(True for _ in id_numbers(western(arrival.text)))
    turn.note("fee.private_number", turn.person.id)
    return receipt_cards.never_here(people.contact_of(turn.tx, turn.person), national=national)
