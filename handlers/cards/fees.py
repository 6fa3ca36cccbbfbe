"""How a member's fee looks: drafted, changed, confirmed, declined, reminded of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.domain.claims import NO_WISH, instead, receipts_missing
from bot.domain.claims import added as added_lines
from bot.domain.fees import payout
from bot.domain.values import Day, Line, Money, Quote, Say, say
from bot.messages.nodes import Choice, Do, Items, Klass, Message, Node, Para, para
from handlers.cards.fee_lines import View, every, named, some
from handlers.cards.meetings import TO_MENU
from storage.claims import ClaimRow
from storage.meetings import MeetingRow

__all__ = ["Over", "View", "named"]
SHOWN = 4


class Over(NamedTuple):
    """The year's sum and the member's own limit, which it passes."""

    sum: int
    limit: int


def meeting_day(day: str) -> Say:
    """A meeting by its day, to pick from."""
    return say("fee-meeting", day=Day(day))


def sum_of(view: View) -> Money:
    """What goes to the person."""
    return view.money(payout(view.claim.state, view.lines))


def title(view: View) -> Say:
    """Which meeting, and how much."""
    return say("fee-title", day=Day(view.claim.day), sum=sum_of(view))


def _over(view: View, over: Over | None) -> tuple[Node, ...]:
    """What the year comes to, and whom to talk with; never advice."""
    if over is None:
        return ()
    return (para(say("fee-over", sum=view.money(over.sum), limit=view.money(over.limit)), say("fee-over-talk")),)


def choices(view: View, over: Over | None) -> tuple[Choice, ...]:
    """Right, add or correct, a picture of a receipt, something else."""
    meeting = {"meeting": view.claim.meeting_id}
    return (
        Choice(say("fee-right-choice"), Do("fee_confirm", meeting, sure=over is None)),
        Choice(say("fee-add-choice"), Do("fee_add_line", meeting)),
        Choice(say("fee-photo-choice"), Do("fee_receipt", meeting)),
        Choice(say("fee-other-choice"), Do("fee_other", meeting)),
    )


def drafted(view: View, answer_by: str, money_on: str, over: Over | None) -> Message:
    """To the member: what they get for a meeting, line by line, and when the money comes."""
    return Message(
        kind="fee_drafted",
        title=title(view),
        subject=view.claim.meeting_id,
        klass=Klass.C2,
        body=(para(say("fee-money-if", money=Day(money_on), answer=Day(answer_by))), Items(every(view)), *_over(view, over)),
        choices=choices(view, over),
        contact=True,
    )


def lines_of(view: View) -> list[Node]:
    """The lines; where no money follows, that first."""
    said = {"declined_by_member": "fee-said-no-to", "rejected": "fee-rejected-lines"}.get(view.claim.state)
    return [*([para(say(said))] if said and view.lines else []), Items(every(view))]


def difference(had: int, before: int, now: int, currency: str) -> tuple[Say, ...]:
    """What somebody has had, and what is taken off or comes with the next file; `before` is what the last file said."""
    so_far = (say("fee-had", sum=Money(had, currency)),) if had else ()
    if now == before:
        return (*so_far, say("fee-corrected-same"))
    key = "fee-corrected-drawn" if now < before else "fee-corrected-more"
    return (*so_far, say(key, sum=Money(abs(now - before), currency)))


def shown(view: View, money_on: str, over: Over | None, had: int, *, open_: bool) -> Message:
    """One claim as it stands now."""
    lines: list[Line] = [say("fee-number-state", number=view.claim.number, state=state(view.claim))]
    if view.claim.state == "returned":
        lines += [say("fee-returned-why", reason=Quote(view.claim.returned_why)), say("fee-returned-due", day=Day(view.claim.returned_due))]
    elif view.claim.first_paid:
        lines.append(say("fee-paid-on", day=Day(view.claim.first_paid)))
        due = sum_of(view).minor
        lines += difference(had, had, due, view.rates.currency) if due != had else ()
    elif view.claim.state == "rejected":
        lines.append(say("fee-returned-why", reason=Quote(view.claim.returned_why)))
    elif view.claim.state not in ("drafted", "declined_by_member"):
        lines.append(say("fee-money-on", money=Day(money_on)))
    body = lines_of(view) if view.lines else []
    return Message(
        kind="fee_shown",
        title=title(view),
        subject=view.claim.meeting_id,
        klass=Klass.C2,
        body=(*body, Para(tuple(lines)), *_over(view, over)),
        choices=choices(view, over) if open_ else (TO_MENU,),
        contact=open_,
    )


def state(claim: ClaimRow) -> Say:
    """Where a claim stands, in a few words."""
    return say(f"fee-state-{claim.state.replace('_', '-')}")


def added(view: View, codes: Sequence[str], over: Over | None) -> Message:
    """To the member: what was added, and what it all comes to."""
    now = some(view, codes)
    new = tuple(line for line in view.lines if line.code in codes)
    missing = receipts_missing(new)
    more = (para(say("fee-receipt-next")),) if missing else ()
    if instead(view.table, new):
        more = (para(say("fee-instead")), *more)
    return Message(
        kind="fee_changed",
        title=say("fee-added", sum=sum_of(view)),
        subject=view.claim.meeting_id,
        klass=Klass.C2,
        body=(Items(now), *more, *_over(view, over)),
        choices=choices(view, over),
        contact=over is not None,
    )


def changed(view: View, over: Over | None) -> Message:
    """To the member: what it comes to now."""
    return Message(
        kind="fee_changed",
        title=say("fee-changed", sum=sum_of(view)),
        subject=view.claim.meeting_id,
        klass=Klass.C2,
        body=(Items(every(view)), *_over(view, over)) if view.lines else _over(view, over),
        choices=choices(view, over),
        contact=over is not None,
    )


def confirm(view: View, over: Over | None) -> Message:
    """Is this right? With the member's own limit, if it is passed."""
    return Message(
        kind="fee_confirm",
        title=title(view),
        subject=view.claim.meeting_id,
        klass=Klass.C2,
        body=(para(say("core-confirm-title")), Items(every(view)), *_over(view, over)),
        contact=over is not None,
    )


def confirmed(view: View, money_on: str, over: Over | None) -> Message:
    """To the member: it is sent on, and when the money comes."""
    lines: list[Line] = []
    if view.claim.outside and not view.claim.allowed:
        lines += [say("fee-outside-kept"), say("fee-outside-who")]
    else:
        lines += [say("fee-seen-by-two"), say("fee-money-on", money=Day(money_on))]
    if missing := receipts_missing(view.lines):
        lines.append(say("fee-receipt-still", what=named(missing[0], view.table, view.labels)))
    photo = (Choice(say("fee-photo-choice"), Do("fee_receipt", {"meeting": view.claim.meeting_id})), TO_MENU) if missing else ()
    return Message(
        kind="fee_confirmed",
        title=say("fee-confirmed", number=view.claim.number, sum=sum_of(view)),
        subject=view.claim.meeting_id,
        klass=Klass.C2,
        body=(Para(tuple(lines)), *_over(view, over)),
        choices=photo,
        nothing_to_do=not missing,
        contact=over is not None,
    )


def other(view: View, *, coming: bool) -> Message:
    """What else there is: no fee, nothing at all, less next time, a limit of one's own; a line less; something wrong."""
    given = {"meeting": view.claim.meeting_id}
    ways = [
        Choice(say("fee-none-choice"), Do("fee_decline", {**given, "scope": "fee"})),
        Choice(say("fee-nothing-choice"), Do("fee_decline", {**given, "scope": "all"})),
    ]
    if coming:
        ways.append(Choice(say("fee-next-choice"), Do("fee_choose")))
    ways.append(Choice(say("fee-limit-choice"), Do("fee_limit")))
    if added_lines(view.table, view.lines):
        ways.append(Choice(say("fee-drop-choice"), Do("fee_drop_line", given)))
    ways.append(Choice(say("fee-wrong-choice"), Do("fee_wrong", given)))
    return Message(
        kind="fee_other",
        title=say("fee-other"),
        subject=view.claim.meeting_id,
        klass=Klass.C2,
        body=(para(say("fee-other-quiet"), say("fee-other-before")),),
        choices=tuple(ways),
        contact=True,
    )


def confirm_decline(view: View, scope: str) -> Message:
    """No fee, or nothing at all?"""
    return Message(
        kind="fee_confirm",
        title=say(f"fee-decline-{scope}-sure", day=Day(view.claim.day)),
        subject=view.claim.meeting_id,
        klass=Klass.C2,
        body=(para(say(f"fee-decline-{scope}-means"), say("fee-other-quiet")),),
    )


def declined(view: View, scope: str) -> Message:
    """To the member: as they wanted, and nobody else knows."""
    if scope == "all":
        return Message(
            kind="fee_declined",
            title=say("fee-declined-all", day=Day(view.claim.day)),
            subject=view.claim.meeting_id,
            klass=Klass.C2,
            body=(para(say("fee-other-quiet")),),
            nothing_to_do=True,
        )
    body: tuple[Node, ...] = (Items(every(view)),) if view.lines else ()
    return Message(
        kind="fee_declined",
        title=say("fee-declined-fee", sum=sum_of(view)),
        subject=view.claim.meeting_id,
        klass=Klass.C2,
        body=(*body, para(say("fee-other-quiet"))),
        choices=choices(view, None) if view.claim.state in ("drafted", "returned") else (TO_MENU,),
    )


# -- before the meeting ----------------------------------------------------------------------------


def ask_wish() -> Message:
    """All, less, or to the organisation; before the work is done."""
    return Message(
        kind="question",
        title=say("fee-wish-ask"),
        klass=Klass.C2,
        body=(para(say("fee-other-quiet"), say("fee-wish-ask-first")),),
        contact=True,
    )


def chosen(meeting: MeetingRow, choice: str, amount: int, currency: str) -> Message:
    """To the member: their choice for a meeting is kept."""
    line = say("fee-chosen-lower", sum=Money(amount, currency)) if amount != NO_WISH else say(f"fee-chosen-{choice}")
    return Message(
        kind="fee_chosen",
        title=say("fee-chosen", day=Day(meeting.day)),
        subject=meeting.id,
        klass=Klass.C2,
        body=(para(line, say("fee-other-quiet")), para(say("fee-chosen-until"))),
        nothing_to_do=True,
    )


# -- questions -------------------------------------------------------------------------------------


def ask_code(meeting: str, *, called_off: bool = False) -> Message:
    """What should be added; what is wrong with the time itself goes to the coordinator."""
    hint = () if called_off else (say("fee-wrong-hint"),)
    return Message(
        kind="question",
        title=say("fee-ask-fee-add-line-code"),
        klass=Klass.C2,
        body=(para(*hint, say("core-form-leave")),),
        subject=meeting,
    )


def ask_distance(unit: str) -> Message:
    """How far, there and back, in the unit of the rate."""
    return Message(
        kind="question",
        title=say(f"fee-ask-distance-{unit if unit in ('km', 'mil', 'mile') else 'km'}"),
        klass=Klass.C2,
        body=(para(say("fee-ask-distance-hint"), say("core-form-leave")),),
    )
