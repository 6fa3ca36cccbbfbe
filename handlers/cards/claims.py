"""How a claim looks to those who certify and approve it, and what they and the member are told about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from bot.domain.access import Can
from bot.domain.claims import receipts_missing
from bot.domain.fees import FLOW
from bot.domain.values import Clock, Day, Line, Names, Quote, Say, say
from bot.messages.nodes import Choice, Do, File, Heading, Items, Klass, Message, Node, Para, para
from handlers.cards.fee_lines import View, every, named, time
from handlers.cards.fees import difference, sum_of
from handlers.cards.meetings import TO_MENU
from storage.claims import StepRow
from storage.fees import ReceiptRow

FEW = 7
DOING = (
    (Can.FEE_CERTIFY, "certify"),
    (Can.FEE_APPROVE, "approve"),
    (Can.FEE_APPROVE, "allow"),
    (Can.FEE_RETURN, "return"),
    (Can.FEE_RETURN, "reject"),
    (Can.FEE_CORRECT, "correct"),
)


def _theirs(view: View) -> dict[str, str]:
    return {"person": view.claim.person_id, "meeting": view.claim.meeting_id}


def seen(
    view: View, steps: Sequence[StepRow], names: Mapping[str, str], receipts: Sequence[ReceiptRow], may: frozenset[Can], me: str
) -> Message:  # fmt: skip
    """One claim: whose, for what, what is missing, who has had it, and what `me`, who may so much, can do now."""
    claim = view.claim
    facts: list[Line] = [say("fee-of-meeting", name=Quote(view.name), day=Day(claim.day), time=time(claim.minutes))]
    if claim.pre_minutes:
        facts.append(say("fee-of-premeeting", time=time(claim.pre_minutes)))
    if missing := receipts_missing(view.lines):
        facts.append(say("fee-missing-receipts", what=Names(tuple(named(code, view.table, view.labels) for code in missing))))
    if claim.outside:
        facts.append(say("fee-came-late-allowed", reason=Quote(claim.allowed)) if claim.allowed else say("fee-came-late"))
    if claim.choice == "charity":
        facts.append(say("fee-for-charity"))
    body: list[Node] = [Items(every(view)), Para(tuple(facts))]
    body += [_picture(view, one) for one in receipts]
    body += [Heading(say("fee-way")), Items(tuple(_step(one, names) for one in steps))]
    return Message(
        kind="fee_seen",
        title=say("fee-of", number=claim.number, name=Quote(view.name), sum=sum_of(view)),
        subject=claim.id,
        klass=Klass.C2,
        body=tuple(body),
        choices=(*_doing(view, may, me), TO_MENU),
    )


def stopped(claim: Message, why: Say) -> Message:
    """The claim cannot be signed as it stands: why, the claim itself, and what can be done instead."""
    return replace(claim, title=why, body=(para(Say(f"{why.key}-body", why.facts)), para(claim.title), *claim.body))


def sure(claim: Message) -> Message:
    """The claim as it is read before it is signed: the question first, the answers come with the verb."""
    return replace(claim, body=(para(say("core-confirm-title")), *claim.body), choices=())


def _picture(view: View, one: ReceiptRow) -> File:
    what = say("fee-receipt-file", what=named(one.code, view.table, view.labels))
    return File(one.sha256, one.name or "receipt", one.mime, one.size, what)


def _possible(view: View, verb: str, me: str) -> bool:
    """Would it be done, or refused?"""
    claim, late = view.claim, bool(view.claim.outside) and not view.claim.allowed
    match verb:
        case "certify":
            return FLOW.can(claim.state, verb) and not late and not receipts_missing(view.lines)
        case "approve":
            return FLOW.can(claim.state, verb) and claim.certified_by != me
        case "allow":
            return claim.state == "submitted" and late
        case _:
            return FLOW.can(claim.state, verb)


def _doing(view: View, may: frozenset[Can], me: str) -> tuple[Choice, ...]:
    """What this officer can do with the claim as it stands; what would be refused is not offered."""
    sure = ("certify", "approve")
    return tuple(
        Choice(say(f"fee-{verb}-choice"), Do(f"fee_{verb}", _theirs(view), sure=verb in sure))
        for can, verb in DOING
        if can in may and _possible(view, verb, me)
    )


def _step(one: StepRow, names: Mapping[str, str]) -> Say:
    """One step of a claim's way."""
    state = say(f"fee-step-{one.state.replace('_', '-')}")
    who = names.get(one.who_id, "")
    if one.words:
        return say("fee-step-why", state=state, name=Quote(who), words=Quote(one.words))
    return say("fee-step-by", state=state, name=Quote(who)) if who else say("fee-step", state=state)


def listed(what: str, views: Sequence[View]) -> Message:
    """To an officer: what waits, the oldest first."""
    if not views:
        return Message(kind=f"fees_to_{what}", title=say(f"fee-to-{what}-none"), klass=Klass.C2, nothing_to_do=True)
    choices = tuple(
        Choice(say("fee-of-person-sum", name=Quote(view.name), day=Day(view.claim.day), sum=sum_of(view)), Do("fee_see", _theirs(view)))
        for view in views[:FEW]
    )
    return Message(kind=f"fees_to_{what}", title=say(f"fee-to-{what}", many=len(views)), klass=Klass.C2, choices=choices)


def waits(what: str, many: int) -> Message:
    """To an officer, once a day: so many wait."""
    verb = {"certify": "fees_to_certify", "approve": "fees_to_approve", "export": "export_payroll"}[what]
    return Message(
        kind=f"fee_to_{what}",
        title=say(f"fee-to-{what}", many=many),
        klass=Klass.C1,
        body=(para(say("fee-waits-why")),),
        choices=(Choice(say("fee-look-choice"), Do(verb)), TO_MENU),
        contact=True,
    )


def _done(view: View, key: str, more: str, many: int) -> Message:
    choices = (Choice(say("fee-next-one-choice"), Do(more)), TO_MENU) if many else (TO_MENU,)
    return Message(
        kind=key.replace("-", "_"),
        title=say(key, number=view.claim.number, name=Quote(view.name), sum=sum_of(view)),
        subject=view.claim.id,
        klass=Klass.C2,
        body=(para(say(f"{key}-next")),),
        choices=choices,
        nothing_to_do=not many,
    )


def certified(view: View, many: int) -> Message:
    """To the certifier: it goes to somebody else now."""
    return _done(view, "fee-certified", "fees_to_certify", many)


def approved(view: View, many: int) -> Message:
    """To the approver: it goes with the next file."""
    return _done(view, "fee-approved", "fees_to_approve", many)


def allowed(view: View) -> Message:
    """To the approver: the claim counts though it came late."""
    return _done(view, "fee-allowed", "fees_to_approve", 0)


def returned(view: View, lang: str) -> Message:
    """To the member: what is missing, and until when."""
    meeting = {"meeting": view.claim.meeting_id}
    lines: tuple[Line, ...] = (
        say("fee-returned-why", reason=Quote(view.claim.returned_why, lang)),
        say("fee-returned-due", day=Day(view.claim.returned_due)),
    )
    return Message(
        kind="fee_returned",
        title=say("fee-returned", day=Day(view.claim.day)),
        subject=view.claim.id,
        klass=Klass.C2,
        body=(Para(lines),),
        choices=(
            Choice(say("fee-photo-choice"), Do("fee_receipt", meeting)),
            Choice(say("fee-add-choice"), Do("fee_add_line", meeting)),
            Choice(say("fee-see-choice"), Do("fee_show", meeting)),
        ),
        contact=True,
    )


def sent_back(view: View) -> Message:
    """To the officer: the member is told."""
    return Message(
        kind="fee_sent_back",
        title=say("fee-sent-back", number=view.claim.number, name=Quote(view.name)),
        subject=view.claim.id,
        klass=Klass.C2,
        body=(para(say("fee-sent-back-body")),),
        nothing_to_do=True,
    )


def confirm_return(view: View, reason: str, due: str) -> Message:
    """Before a claim goes back: whose it is, the reason as the member will read it, and the day."""
    return Message(
        kind="fee_confirm",
        title=say("fee-return-sure", number=view.claim.number, name=Quote(view.name)),
        subject=view.claim.id,
        klass=Klass.C2,
        body=(para(say("fee-returned-why", reason=Quote(reason)), say("fee-return-means", day=Day(due))),),
    )


def confirm_reject(view: View, reason: str) -> Message:
    """Before a no: whose claim it is, how much, and the reason as the member will read it."""
    return Message(
        kind="fee_confirm",
        title=say("fee-reject-sure", number=view.claim.number, name=Quote(view.name), sum=sum_of(view)),
        subject=view.claim.id,
        klass=Klass.C2,
        body=(para(say("fee-returned-why", reason=Quote(reason)), say("fee-reject-means")),),
    )


def rejected(view: View, lang: str) -> Message:
    """To the member: it is not paid, why, and whom to talk with."""
    return Message(
        kind="fee_rejected",
        title=say("fee-rejected", day=Day(view.claim.day)),
        subject=view.claim.id,
        klass=Klass.C2,
        body=(para(say("fee-returned-why", reason=Quote(view.claim.returned_why, lang)), say("fee-rejected-talk")),),
        choices=(Choice(say("fee-see-choice"), Do("fee_show", {"meeting": view.claim.meeting_id})), TO_MENU),
        contact=True,
    )


def rejection_kept(view: View) -> Message:
    """To the officer: the member knows, and how to go back on it."""
    return Message(
        kind="fee_rejection",
        title=say("fee-rejection-kept", number=view.claim.number, name=Quote(view.name)),
        subject=view.claim.id,
        klass=Klass.C2,
        body=(para(say("fee-rejection-kept-body")),),
        nothing_to_do=True,
    )


class Times(NamedTuple):
    """When the member was there as it is corrected, and from when to when the meeting lasted, as local clock times."""

    from_: str
    to: str
    began: str
    ended: str
    outside: bool


def confirm_correct(old: View, new: View, times: Times) -> Message:
    """Before a correction: what it was and what it will be; times outside the meeting are pointed at."""
    clocks = [say("fee-correct-was-there", **{"from": Clock(times.from_), "to": Clock(times.to)})]
    if times.outside:
        clocks.append(say("fee-correct-outside", **{"from": Clock(times.began), "to": Clock(times.ended)}))
    return Message(
        kind="fee_confirm",
        title=say("fee-correct-sure", number=old.claim.number, before=sum_of(old), after=sum_of(new)),
        subject=old.claim.id,
        klass=Klass.C2,
        body=(Para(tuple(clocks)), Items(every(new)), para(say("fee-correct-means"))),
    )


def correction_kept(view: View) -> Message:
    """To the certifier: the correction goes to the approver."""
    return Message(
        kind="fee_correction",
        title=say("fee-correction-kept", number=view.claim.number, sum=sum_of(view)),
        subject=view.claim.id,
        klass=Klass.C2,
        body=(para(say("fee-correct-means")),),
        nothing_to_do=True,
    )


def corrected(view: View, reason: str, lang: str, had: int, before: int) -> Message:
    """To the member: what was wrong, what it is now, and whether money comes or is taken off; `before` is what the last file said."""
    then = difference(had, before, sum_of(view).minor, view.rates.currency)
    return Message(
        kind="fee_corrected",
        title=say("fee-corrected", day=Day(view.claim.day), sum=sum_of(view)),
        subject=view.claim.id,
        klass=Klass.C2,
        body=(Items(every(view)), para(say("fee-returned-why", reason=Quote(reason, lang)), *then)),
        contact=True,
        choices=(Choice(say("fee-see-choice"), Do("fee_show", {"meeting": view.claim.meeting_id})),),
    )


def wrong_told(view: View, words: str) -> Message:
    """To the office and the certifier: a member says that something is wrong."""
    return Message(
        kind="fee_wrong_told",
        title=say("fee-wrong-told", name=Quote(view.name), day=Day(view.claim.day)),
        subject=view.claim.id,
        klass=Klass.C2,
        body=(para(say("fee-quote", text=Quote(words))), para(say("fee-wrong-told-body"))),
        choices=(TO_MENU,),
    )


def wrong_kept(view: View, contact: Quote | None) -> Message:
    """To the member: somebody looks at it, and the claim waits."""
    who = say("fee-wrong-kept-by", name=contact) if contact else say("fee-wrong-kept-office")
    return Message(
        kind="fee_wrong",
        title=say("fee-wrong-kept"),
        subject=view.claim.id,
        klass=Klass.C2,
        body=(para(who, say("fee-wrong-kept-wait")),),
        nothing_to_do=True,
    )
