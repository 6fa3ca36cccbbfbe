"""Claims in the hands of officers: certified, approved by somebody else, returned, corrected; never one's own (Y36 to Y38, Y43)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain import claims as rules
from bot.domain.access import Can
from bot.domain.calendars import instant, local, local_date
from bot.domain.errors import Refusal, Unreadable
from bot.domain.fees import Line, check_approve, check_certify
from bot.domain.meetings import Interval, minutes_present
from bot.domain.values import Day
from bot.messages.nodes import Message
from bot.turn import Explained, Field, Option, Router, Turn
from handlers import fee_facts
from handlers.cards import claims as cards
from handlers.fee_drafts import plan_list
from handlers.fee_facts import Given, Held, claim_of, meeting_of, moved, put, view
from storage import claims, fees, people
from storage.claims import ClaimRow

router = Router("fee")
RETURNABLE = frozenset({"submitted", "certified", "approved", "rejected"})
REJECTABLE = frozenset({"submitted", "certified"})
OUT = frozenset({"exported", "paid"})
SUBMITTED, CERTIFIED = frozenset({"submitted"}), frozenset({"certified"})


@dataclass(frozen=True, slots=True)
class Theirs:
    """Somebody's claim for a meeting."""

    person: str
    meeting: str


@dataclass(frozen=True, slots=True)
class Return:
    """Back to the member: why, and until when."""

    person: str
    meeting: str
    reason: str
    due: str


@dataclass(frozen=True, slots=True)
class Reject:
    """No, and why."""

    person: str
    meeting: str
    reason: str


@dataclass(frozen=True, slots=True)
class Correct:
    """When the member really was there (local times), and why this comes so late."""

    person: str
    meeting: str
    reason: str
    from_: str
    to: str


@dataclass(frozen=True, slots=True)
class Allow:
    """A claim that came too late counts after all, and why."""

    person: str
    meeting: str
    reason: str


@dataclass(frozen=True, slots=True)
class Nothing:
    """A list that needs no more."""


def picked(states: frozenset[str], *, signed: bool = True) -> tuple[Field, Field]:
    """Whose claim, and for which meeting; not `signed`: none that this person has certified."""

    def who(turn: Turn, _given: Given) -> list[Option]:
        return fee_facts.claimants(turn, states, signed=signed)

    def which(turn: Turn, given: Given) -> list[Option]:
        return fee_facts.claim_meetings(turn, given, states, signed=signed)

    return Field("person", "pick", options=who), Field("meeting", "pick", options=which)


def theirs(turn: Turn, args: Theirs | Return | Reject | Correct | Allow) -> Held:
    """Somebody else's claim; nobody handles their own, and nobody handles money on an account linked just now."""
    fee_facts.check_rested(turn)
    found = claim_of(turn, args.meeting, args.person)
    if args.person == turn.person.id:
        raise Refusal("fee-own-claim", rule="Y38")
    return found


def seen(turn: Turn, found: Held) -> Message:
    """All that whoever certifies or approves must see, and what they can do."""
    names = {person.id: person.name for person in people.of_council(turn.tx, turn.council.id)}
    receipts = fees.receipts(turn.tx, turn.council.id, found.claim.id)
    mine = found.claim.person_id == turn.person.id
    may = (
        frozenset()
        if mine
        else frozenset(can for can in (Can.FEE_CERTIFY, Can.FEE_APPROVE, Can.FEE_RETURN, Can.FEE_CORRECT) if turn.may(can, turn.about))
    )
    return cards.seen(view(turn, found), claims.steps(turn.tx, found.claim), names, receipts, may, turn.person.id)


@router.verb("fee_see", Theirs, needs=Can.FEE_SEE, fields=picked(RETURNABLE | OUT))
def fee_see(turn: Turn, args: Theirs) -> Message:
    """One claim, line by line, with its receipts and its way so far. What a member has not sent is not shown."""
    found = claim_of(turn, args.meeting, args.person)
    if found.claim.state in ("drafted", "declined_by_member"):
        raise Refusal("fee-no-claim")
    return seen(turn, found)


# -- certify and approve ---------------------------------------------------------------------------


def _check_certify(turn: Turn, found: Held) -> None:
    with fee_facts.in_words(turn, found):
        check_certify(found.claim.person_id, turn.person.id, found.lines, outside=bool(found.claim.outside) and not found.claim.allowed)


def _see_certify(turn: Turn, args: Theirs) -> Message:
    """The claim before it is certified; one that cannot be shows what can be done with it instead."""
    found = theirs(turn, args)
    shown = seen(turn, found)
    try:
        _check_certify(turn, found)
    except Refusal as no:
        raise Explained(no.key, cards.stopped(shown, no.said()), rule=no.rule) from None
    return cards.sure(shown)


def _see_approve(turn: Turn, args: Theirs) -> Message:
    found = theirs(turn, args)
    check_approve(args.person, found.claim.certified_by, turn.person.id)
    return cards.sure(seen(turn, found))


@router.verb("fee_certify", Theirs, needs=Can.FEE_CERTIFY, menu=51, confirm=_see_certify, fields=picked(SUBMITTED))
def fee_certify(turn: Turn, args: Theirs) -> Message:
    """The claim is right as far as the certifier knows; what they sign is exactly these lines."""
    fee_facts.check_rested(turn)
    found = claim_of(turn, args.meeting, args.person)
    _check_certify(turn, found)
    signed = rules.signature(found.claim.id, found.lines)
    claim = moved(turn, found.claim, "certify", certified_by=turn.person.id, certified=signed, approved_by="", approved="")
    plan_list(turn, "fee_to_approve")
    return cards.certified(view(turn, found._replace(claim=claim)), len(_waiting(turn, "submitted", turn.person.id)))


@router.verb("fee_approve", Theirs, needs=Can.FEE_APPROVE, menu=52, confirm=_see_approve, fields=picked(CERTIFIED, signed=False))
def fee_approve(turn: Turn, args: Theirs) -> Message:
    """Somebody else releases the claim; they sign the same lines, and any edit makes that void."""
    fee_facts.check_rested(turn)
    found = claim_of(turn, args.meeting, args.person)
    check_approve(args.person, found.claim.certified_by, turn.person.id)
    signed = rules.signature(found.claim.id, found.lines)
    if found.claim.state == "certified" and signed != found.claim.certified:
        raise Refusal("fee-lines-changed", rule="Y38")
    claim = moved(turn, found.claim, "approve", approved_by=turn.person.id, approved=signed)
    plan_list(turn, "fee_to_export")
    return cards.approved(view(turn, found._replace(claim=claim)), len(_waiting(turn, "certified", turn.person.id)))


def _reason(typed: str) -> str:
    reason = fee_facts.check_words(typed)
    if not reason:
        raise Refusal("core-empty")
    return reason


UNSIGNED = {"certified_by": "", "certified": "", "approved_by": "", "approved": ""}


def _due(turn: Turn, args: Return) -> date:
    """By when the member must answer; the day is a day that comes, and not far off."""
    due = date.fromisoformat(args.due)
    rules.check_due(due, date.fromisoformat(turn.today))
    return due


def _confirm_return(turn: Turn, args: Return) -> Message:
    found, reason = theirs(turn, args), _reason(args.reason)
    return cards.confirm_return(view(turn, found), reason, _due(turn, args).isoformat())


@router.verb(
    "fee_return",
    Return,
    needs=Can.FEE_RETURN,
    menu=53,
    confirm=_confirm_return,
    fields=(*picked(RETURNABLE), Field("reason", "words"), Field("due", "day")),
)
def fee_return(turn: Turn, args: Return) -> Message:
    """Back to the member with a reason and a date; what was signed is void."""
    found, reason = theirs(turn, args), _reason(args.reason)
    due = _due(turn, args)
    claim = moved(
        turn,
        found.claim,
        "return",
        words=reason,
        returned_why=reason,
        returned_due=due.isoformat(),
        **UNSIGNED,
    )
    found = found._replace(claim=claim)
    turn.tell("fee_returned", claim.id, [claim.person_id], cards.returned(view(turn, found), turn.council.lang), named=str(turn.now))
    return cards.sent_back(view(turn, found))


def _confirm_reject(turn: Turn, args: Reject) -> Message:
    return cards.confirm_reject(view(turn, theirs(turn, args)), _reason(args.reason))


@router.verb(
    "fee_reject",
    Reject,
    needs=Can.FEE_RETURN,
    menu=53,
    confirm=_confirm_reject,
    fields=(*picked(REJECTABLE), Field("reason", "words")),
)
def fee_reject(turn: Turn, args: Reject) -> Message:
    """The claim is not paid at all, and why; the member is told. It can still be sent back and looked at again."""
    found, reason = theirs(turn, args), _reason(args.reason)
    if found.claim.run_id:  # money has gone out already: it is taken back by a correction, not by a no
        raise Refusal("fee-not-now", state=found.claim.state, verb="reject")
    claim = moved(turn, found.claim, "reject", words=reason, returned_why=reason, returned_due="", **UNSIGNED)
    found = found._replace(claim=claim)
    turn.tell("fee_rejected", claim.id, [claim.person_id], cards.rejected(view(turn, found), turn.council.lang), named=str(turn.now))
    return cards.rejection_kept(view(turn, found))


@router.verb("fee_allow", Allow, needs=Can.FEE_APPROVE, menu=55, fields=(*picked(SUBMITTED), Field("reason", "words")))
def fee_allow(turn: Turn, args: Allow) -> Message:
    """An exception from the window: the approver says why; certified by somebody else it goes on like any other (Y36)."""
    found, reason = theirs(turn, args), _reason(args.reason)
    if not found.claim.outside or found.claim.state not in SUBMITTED:
        raise Refusal("fee-not-late")
    claim = claims.change(turn.tx, found.claim, allowed=reason, changed_at=turn.now)
    claims.add_step(turn.tx, claim, turn.now, turn.person.id, "allowed", words=reason)
    turn.note("fee.allow", claim.id, number=claim.number)
    plan_list(turn, "fee_to_certify")
    return cards.allowed(view(turn, found._replace(claim=claim)))


# -- corrections -----------------------------------------------------------------------------------


def corrected_lines(turn: Turn, args: Correct, found: Held) -> tuple[Held, tuple[Line, ...]]:
    """The claim and its lines with the time as it really was."""
    meeting = meeting_of(turn, args.meeting)
    try:
        first, last = (instant(datetime.fromisoformat(text), turn.council.zone) for text in (args.from_, args.to))
    except ValueError:
        raise Refusal("core-old-button") from None
    if last < first:
        raise Refusal("meeting-ends-before-start")
    _check_times(turn, args.meeting, args.from_, args.to)
    minutes = minutes_present([Interval(first, last)], meeting.start_at, max(meeting.closed_at, last))
    claim = found.claim._replace(minutes=minutes, attended=int(last > first))
    kept = rules.added(found.table, found.lines)
    return found._replace(claim=claim), rules.drawn(found.table, fee_facts.basis(claim), kept)


def _check_times(turn: Turn, meeting_id: str, *typed: str) -> None:
    """The times are on the day of the meeting, or on the day on which it ended."""
    meeting = meeting_of(turn, meeting_id)
    days = {meeting.day, local_date(meeting.closed_at, turn.council.zone).isoformat()}
    for text in typed:
        if text[:10] not in days:
            raise Unreadable("fee-correct-other-day", day=Day(meeting.day))


def _so_far(name: str) -> Callable[[Turn, Given], bool]:
    """The next thing is asked when the time typed before it is on the right day."""

    def when(turn: Turn, given: Given) -> bool:
        _check_times(turn, str(given["meeting"]), str(given[name]))
        return True

    return when


def _confirm_correct(turn: Turn, args: Correct) -> Message:
    found, meeting = theirs(turn, args), meeting_of(turn, args.meeting)
    new, lines = corrected_lines(turn, args, found)
    held = tuple(local(each, turn.council.zone).strftime("%Y-%m-%dT%H:%M") for each in (meeting.start_at, meeting.closed_at))
    outside = bool(meeting.closed_at) and (args.from_ < held[0] or args.to > held[1])  # one called off has no times of its own
    times = cards.Times(args.from_[-5:], args.to[-5:], held[0][-5:], held[1][-5:], outside)
    return cards.confirm_correct(view(turn, found), view(turn, new._replace(lines=lines)), times)


@router.verb(
    "fee_correct",
    Correct,
    needs=Can.FEE_CORRECT,
    menu=54,
    confirm=_confirm_correct,
    fields=(*picked(OUT), Field("from", "moment"), Field("to", "moment", when=_so_far("from")),
            Field("reason", "words", when=_so_far("to"))),
)
def fee_correct(turn: Turn, args: Correct) -> Message:
    """After the file went out: new lines from the real time; the old ones are taken back in the next file (Y43)."""
    found, reason = theirs(turn, args), _reason(args.reason)
    new, lines = corrected_lines(turn, args, found)
    claim = moved(
        turn,
        found.claim,
        "correct",
        words=reason,
        step="corrected",
        minutes=new.claim.minutes,
        attended=new.claim.attended,
        corrected=1,
    )
    found = put(turn, found._replace(claim=claim), lines)
    signed = rules.signature(claim.id, lines)
    claim = claims.change(turn.tx, found.claim, certified_by=turn.person.id, certified=signed, approved_by="", approved="")
    found = found._replace(claim=claim)
    plan_list(turn, "fee_to_approve")
    had = fee_facts.had(turn, [claim])[claim.id]
    told = cards.corrected(view(turn, found), reason, turn.council.lang, had, fee_facts.out(turn, claim))
    turn.tell("fee_corrected", claim.id, [claim.person_id], told, named=str(turn.now))
    return cards.correction_kept(view(turn, found))


# -- what waits ------------------------------------------------------------------------------------


def _waiting(turn: Turn, state: str, who: str) -> list[ClaimRow]:
    """What stands at this step and this person can take on: not their own, not what they certified; a file takes all."""
    found = claims.in_state(turn.tx, turn.council.id, state)
    return found if state == "approved" else [one for one in found if who not in (one.person_id, one.certified_by)]


def _listed(turn: Turn, what: str, state: str) -> Message:
    found = [fee_facts.held(turn, one) for one in _waiting(turn, state, turn.person.id)]
    return cards.listed(what, [view(turn, one) for one in found])


@router.verb("fees_to_certify", Nothing, needs=Can.FEE_CERTIFY, menu=50)
def fees_to_certify(turn: Turn, _args: Nothing) -> Message:
    """The claims that wait to be certified, the oldest meeting first."""
    return _listed(turn, "certify", "submitted")


@router.verb("fees_to_approve", Nothing, needs=Can.FEE_APPROVE, menu=50)
def fees_to_approve(turn: Turn, _args: Nothing) -> Message:
    """The claims that wait to be approved, the oldest meeting first."""
    return _listed(turn, "approve", "certified")


def _remind(state: str, role: str, kind: str) -> None:
    def run(turn: Turn, subject: str, day: str) -> None:
        for who in fee_facts.holders(turn, role):
            if many := len(_waiting(turn, state, who)):
                turn.tell(f"fee_to_{kind}", subject, [who], cards.waits(kind, many), named=day)

    router.due(f"fee_to_{kind}")(run)


_remind("submitted", "certifier", "certify")
_remind("certified", "approver", "approve")
_remind("approved", "approver", "export")
