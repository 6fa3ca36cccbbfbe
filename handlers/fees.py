"""A member's own fee: chosen before the meeting, added to, confirmed or declined (Y34, Y36)."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from bot.domain import claims as rules
from bot.domain.access import Can
from bot.domain.errors import Refusal, Unreadable
from bot.domain.fees import LARGEST, check_choice, out_of_window, requested, with_lines
from bot.domain.rates import Table
from bot.domain.values import Quote, say
from bot.domain.words import NUMBER_WORDS, fold
from bot.messages.nodes import Do, Message
from bot.turn import Field, Option, Router, Turn
from handlers import fee_facts, picks
from handlers.cards import fees as cards
from handlers.fee_drafts import plan_list, remind_of_receipt
from handlers.fee_facts import Given, claim_of, moved, put, view
from storage import claims, fees
from storage.fees import ChoiceRow

router = Router("fee")
_DISTANCE = re.compile(r"([0-9]{1,6})(?:[.,]([0-9]{1,3}))?")
_UNIT_WORDS = re.compile(r"\b(?:km|kilometer|mil|miles?)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Choose:
    """What the member wants for a meeting that has not begun."""

    meeting: str
    choice: str
    amount_minor: int = -1
    for_person: str = ""


@dataclass(frozen=True, slots=True)
class Add:
    """One more line. What is needed follows from the rate: a sum, a distance, or minutes."""

    meeting: str
    code: str
    receipt: bool = False
    amount_minor: int = 0
    distance: str = ""
    minutes: int = 0
    for_person: str = ""


@dataclass(frozen=True, slots=True)
class Confirm:
    """Yes, this is right."""

    meeting: str
    ref: str = ""
    for_person: str = ""


@dataclass(frozen=True, slots=True)
class Decline:
    """No, thank you: the fee, or all of it."""

    meeting: str
    scope: str
    for_person: str = ""


@dataclass(frozen=True, slots=True)
class Drop:
    """A line that the member added and does not want."""

    meeting: str
    code: str
    for_person: str = ""


# -- before the meeting ----------------------------------------------------------------------------


def _coming(turn: Turn, _given: Given) -> list[Option]:
    return [Option(cards.meeting_day(row.day), row.id) for row in picks.seen(turn) if row.start_at > turn.now]


def _wishes(_turn: Turn, _given: Given) -> Sequence[Option]:
    return picks.codes("fee-wish", *rules.CHOICES)


@router.verb(
    "fee_choose",
    Choose,
    needs=Can.FEE_CHOOSE,
    menu=26,
    fields=(
        Field("meeting", "pick", options=_coming),
        Field("choice", "pick", options=_wishes, ask=lambda _turn, _given: cards.ask_wish()),
        Field("amount_minor", "sum", when=lambda _turn, given: given.get("choice") == "lower"),
    ),
)
def fee_choose(turn: Turn, args: Choose) -> Message:
    """The member's own choice, before the work: all of it, less, or to the organisation. Nobody else is told (Y34)."""
    fee_facts.check_rested(turn)
    fee_facts.check_figures(turn)
    meeting = fee_facts.meeting_of(turn, args.meeting)
    amount = args.amount_minor if args.choice == "lower" else -1
    check_choice(meeting.start_at, turn.now, args.choice, None if amount < 0 else amount)
    if amount > LARGEST:
        raise Refusal("fee-line-too-large", code="REDUCTION")
    fees.put_choice(turn.tx, turn.council.id, meeting.id, turn.member.id, ChoiceRow(args.choice, amount), turn.now)
    turn.note("fee.choose", meeting.id)
    currency = fee_facts.rates(turn).currency
    return cards.chosen(meeting, args.choice, amount, currency)


# -- lines -----------------------------------------------------------------------------------------


def _table(turn: Turn, given: Given) -> Table | None:
    found = claims.one(turn.tx, turn.council.id, str(given.get("meeting", "")), turn.member.id)
    return None if found is None else fee_facts.held(turn, found).table


def _asks(what: str) -> Callable[[Turn, Given], bool]:
    """Is this what the rate of the chosen line needs?"""

    def when(turn: Turn, given: Given) -> bool:
        table, code = _table(turn, given), str(given.get("code", ""))
        found = next((one for one in table.components if one.code == code), None) if table else None
        return found is not None and found.rule.asks == what

    return when


def _codes(turn: Turn, given: Given) -> list[Option]:
    table = _table(turn, given)
    if table is None:
        return []
    codes = rules.requestable(table, called_off=fee_facts.called_off(turn, str(given["meeting"])))
    return [Option(cards.named(code, table, fee_facts.labels(turn)), code) for code in codes]


def _ask_code(turn: Turn, given: Given) -> Message:
    meeting = str(given["meeting"])
    return cards.ask_code(meeting, called_off=fee_facts.called_off(turn, meeting))


def _ask_distance(turn: Turn, given: Given) -> Message:
    table = _table(turn, given)
    return cards.ask_distance(table.component(str(given["code"])).rule.unit if table else "km")


@router.verb(
    "fee_add_line",
    Add,
    needs=Can.FEE_ADD_LINE,
    menu=22,
    fields=(
        Field("meeting", "pick", options=lambda turn, _given: fee_facts.own(turn, "add_line")),
        Field("code", "pick", options=_codes, ask=_ask_code),
        Field("amount_minor", "sum", when=_asks("amount")),
        Field("distance", "words", when=_asks("distance"), ask=_ask_distance),
        Field("minutes", "count", when=_asks("minutes")),
    ),
)
def fee_add_line(turn: Turn, args: Add) -> Message:
    """A cost or a task of the member's own; a second line of a kind takes the first one's place."""
    fee_facts.check_rested(turn)
    fee_facts.check_figures(turn)
    found = claim_of(turn, args.meeting, turn.member.id)
    rules.check_requestable(found.table, args.code, called_off=fee_facts.called_off(turn, args.meeting))
    if args.amount_minor < 0:
        raise Refusal("fee-line-needs-amount", code=args.code)
    new = requested(
        found.table, args.code, amount=args.amount_minor, distance=distance(args.distance), minutes=args.minutes, receipt=args.receipt,
        lines=found.lines,
    )  # fmt: skip
    claim = moved(turn, found.claim, "add_line")
    kept = with_lines(found.table, rules.added(found.table, found.lines), new)
    found = put(turn, found._replace(claim=claim), rules.drawn(found.table, fee_facts.basis(claim), kept))
    remind_of_receipt(turn, found)
    what = cards.named(args.code, found.table, fee_facts.labels(turn))
    back = {"meeting": args.meeting, "code": args.code} | ({"for_person": args.for_person} if args.for_person else {})
    turn.undoable(Do("fee_drop_line", back), what if not isinstance(what, Quote) else say("fee-this-line"), turn.now + 24 * fee_facts.HOUR)
    return cards.added(view(turn, found), [line.code for line in new], fee_facts.over(turn, found))


def distance(text: str) -> Fraction | None:
    """How far, in the unit of the rate; "64", "64,5" and "64 km" are all understood."""
    bare = _UNIT_WORDS.sub("", text).strip()
    if not bare:
        return None
    found = _DISTANCE.fullmatch(bare)
    if found is None and fold(bare) in NUMBER_WORDS:
        return Fraction(NUMBER_WORDS[fold(bare)])
    if found is None:
        raise Unreadable("fee-number-unreadable", text=Quote(text[:40]))
    return Fraction(f"{found[1]}.{found[2] or 0}")


def _own_lines(turn: Turn, given: Given) -> list[Option]:
    found = claims.one(turn.tx, turn.council.id, str(given.get("meeting", "")), turn.member.id)
    if found is None:
        return []
    all_of = fee_facts.held(turn, found)
    words = fee_facts.labels(turn)
    return [Option(cards.named(line.code, all_of.table, words), line.code) for line in rules.added(all_of.table, all_of.lines)]


@router.verb(
    "fee_drop_line",
    Drop,
    needs=Can.FEE_ADD_LINE,
    fields=(
        Field("meeting", "pick", options=lambda turn, _given: fee_facts.own(turn, "add_line")),
        Field("code", "pick", options=_own_lines),
    ),
)
def fee_drop_line(turn: Turn, args: Drop) -> Message:
    """A line that the member added goes away again."""
    fee_facts.check_rested(turn)
    found = claim_of(turn, args.meeting, turn.member.id)
    gone = _codes_of(found.table, args.code)
    if not any(line.code in gone for line in rules.added(found.table, found.lines)):
        raise Refusal("core-button-used")
    claim = moved(turn, found.claim, "add_line")
    for code in gone:
        fees.drop_receipts(turn.tx, turn.council.id, claim.id, code)
    kept = [line for line in rules.added(found.table, found.lines) if line.code not in gone]
    found = put(turn, found._replace(claim=claim), rules.drawn(found.table, fee_facts.basis(claim), kept))
    return cards.changed(view(turn, found), fee_facts.over(turn, found))


def _codes_of(table: Table, code: str) -> set[str]:
    """The lines that a code stands for: driving gives two."""
    for one in table.components:
        if one.rule.kind == "distance" and code in (one.code, one.rule.code_free, one.rule.code_taxable):
            return {one.rule.code_free, one.rule.code_taxable}
    return {code}


# -- yes and no ------------------------------------------------------------------------------------


def _confirm(turn: Turn, args: Confirm) -> Message:
    found = claim_of(turn, args.meeting, turn.member.id)
    return cards.confirm(view(turn, found), fee_facts.over(turn, found))


@router.verb(
    "fee_confirm",
    Confirm,
    needs=Can.FEE_CONFIRM,
    menu=21,
    confirm=_confirm,
    fields=(Field("meeting", "pick", options=lambda turn, _given: fee_facts.own(turn, "confirm")),),
)
def fee_confirm(turn: Turn, args: Confirm) -> Message:
    """The member says that the claim is right; too late it is kept, but cannot be certified (Y36)."""
    fee_facts.check_rested(turn)
    found = claim_of(turn, args.meeting, turn.member.id)
    day, today = date.fromisoformat(found.claim.day), date.fromisoformat(turn.today)
    first = not found.claim.confirmed_at
    outside = out_of_window(day, today, found.rates) if first else bool(found.claim.outside)
    claim = moved(
        turn,
        found.claim,
        "confirm",
        ref=args.ref or found.claim.ref,
        confirmed_at=found.claim.confirmed_at or turn.now,
        outside=int(outside),
        returned_why="",
        returned_due="",
    )
    found = found._replace(claim=claim)
    if outside and first:
        turn.warn("fee-outside", days=(today - day).days, window=found.rates.window_days)
    plan_list(turn, "fee_to_certify")
    return cards.confirmed(view(turn, found), max(today, rules.money_on(day, found.rates)).isoformat(), fee_facts.over(turn, found))


def _confirm_decline(turn: Turn, args: Decline) -> Message:
    return cards.confirm_decline(view(turn, claim_of(turn, args.meeting, turn.member.id)), args.scope)


SCOPES = ("fee", "all")


@router.verb(
    "fee_decline",
    Decline,
    needs=Can.FEE_DECLINE,
    menu=25,
    confirm=_confirm_decline,
    fields=(
        Field("meeting", "pick", options=lambda turn, _given: fee_facts.own(turn, "decline_all")),
        Field("scope", "pick", options=lambda _turn, _given: picks.codes("fee-scope", *SCOPES)),
    ),
)
def fee_decline(turn: Turn, args: Decline) -> Message:
    """The member wants no fee, or nothing at all; nobody else in the council gets to know (Y34)."""
    fee_facts.check_rested(turn)
    if args.scope not in SCOPES:
        raise Refusal("core-old-button")
    found = claim_of(turn, args.meeting, turn.member.id)
    if found.claim.run_id:  # money has gone out already: it is taken back by a correction, not by a no
        raise Refusal("fee-not-now", state=found.claim.state, verb="decline_all")
    claim = moved(turn, found.claim, f"decline_{args.scope}", no_fee=int(args.scope == "fee") or found.claim.no_fee)
    found = found._replace(claim=claim)
    if args.scope == "fee":
        found = put(turn, found, rules.drawn(found.table, fee_facts.basis(claim), rules.added(found.table, found.lines)))
    return cards.declined(view(turn, found), args.scope)
