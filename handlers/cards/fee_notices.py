"""What members and the office hear about fees without having asked: reminders, late receipts, a meeting called off."""

from __future__ import annotations

from bot.domain.values import Day, say
from bot.messages.nodes import Choice, Do, Klass, Message, para
from handlers.cards.fee_lines import View, named
from handlers.cards.fees import choices, sum_of
from handlers.cards.meetings import TO_MENU
from storage.meetings import MeetingRow


def reminder(view: View, last: str) -> Message:
    """To the member: the claim waits, and until when."""
    return Message(
        kind="fee_window_reminder",
        title=say("fee-reminder", day=Day(view.claim.day)),
        subject=view.claim.meeting_id,
        klass=Klass.C2,
        body=(para(say("core-confirm-title"), say("fee-reminder-sum", sum=sum_of(view)), say("fee-reminder-last", day=Day(last))),),
        choices=choices(view, None),
        contact=True,
    )


def receipt_reminder(view: View, code: str) -> Message:
    """To the member: a receipt is missing and will soon be too old."""
    what = named(code, view.table, view.labels)
    return Message(
        kind="fee_receipt_reminder",
        title=say("fee-receipt-reminder"),
        subject=view.claim.id,
        klass=Klass.C2,
        body=(para(say("fee-receipt-still", what=what), say("fee-receipt-old-soon")),),
        choices=(Choice(say("fee-photo-choice"), Do("fee_receipt", {"meeting": view.claim.meeting_id, "code": code})),),
        contact=True,
    )


def no_rates(meeting: MeetingRow) -> Message:
    """To the office: no rate is valid on the day of a meeting, so nobody got a draft."""
    return Message(
        kind="fee_no_rates",
        title=say("fee-no-rates-told", day=Day(meeting.day)),
        subject=meeting.id,
        klass=Klass.C1,
        body=(para(say("fee-no-rates-told-body")),),
        choices=(TO_MENU,),
        contact=True,
    )


def called_off(view: View) -> Message:
    """To whoever was to come: the meeting was called off late, and a loss can be covered."""
    meeting = {"meeting": view.claim.meeting_id}
    return Message(
        kind="fee_called_off",
        title=say("fee-called-off", day=Day(view.claim.day)),
        subject=view.claim.meeting_id,
        klass=Klass.C2,
        body=(para(say("fee-called-off-body"), say("fee-called-off-none")),),
        choices=(Choice(say("fee-called-off-choice"), Do("fee_add_line", meeting)), TO_MENU),
        contact=True,
    )
