"""How receipts look: asked for, on their way, kept, seen before; and what is never written here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.domain.values import Day, Json, Quote, say
from bot.messages.nodes import Choice, Do, Klass, Message, para
from handlers.cards.fee_lines import View, named
from handlers.cards.meetings import TO_MENU
from storage.people import PersonRow

FEW = 3


def coming(view: View, code: str) -> Message:
    """To the member: the picture is being fetched."""
    return Message(
        kind="fee_receipt",
        title=say("fee-receipt-coming", what=named(code, view.table, view.labels)),
        subject=view.claim.meeting_id,
        klass=Klass.C2,
        nothing_to_do=True,
    )


def kept(view: View, code: str, *, old: bool) -> Message:
    """To the member: the line has its receipt."""
    meeting = {"meeting": view.claim.meeting_id}
    notes = (para(say("fee-receipt-old")),) if old else ()
    confirmable = view.claim.state in ("drafted", "returned")
    choices = (
        (
            Choice(say("fee-see-choice"), Do("fee_show", meeting)),
            Choice(say("fee-add-choice"), Do("fee_add_line", meeting)),
        )
        if confirmable
        else (TO_MENU,)
    )
    return Message(
        kind="fee_receipt",
        title=say("fee-receipt-kept", what=named(code, view.table, view.labels)),
        subject=view.claim.meeting_id,
        klass=Klass.C2,
        body=(para(say("fee-receipt-who")), *notes),
        choices=choices,
    )


def twice(view: View, code: str) -> Message:
    """To the member: this very picture is kept already."""
    return Message(
        kind="fee_receipt",
        title=say("fee-receipt-twice"),
        subject=view.claim.meeting_id,
        klass=Klass.C2,
        body=(para(say("fee-receipt-twice-body")),),
        choices=(Choice(say("fee-photo-choice"), Do("fee_receipt", {"meeting": view.claim.meeting_id, "code": code})), TO_MENU),
    )


def lost(view: View, code: str) -> Message:
    """To the member: the picture did not come through."""
    return Message(
        kind="fee_receipt",
        title=say("fee-receipt-lost"),
        subject=view.claim.meeting_id,
        klass=Klass.C2,
        body=(para(say("fee-receipt-lost-body")),),
        contact=True,
        choices=(Choice(say("fee-photo-choice"), Do("fee_receipt", {"meeting": view.claim.meeting_id, "code": code})), TO_MENU),
    )


def which(lacking: Sequence[tuple[View, str]], handle: Mapping[str, Json]) -> Message:
    """A picture came: which line is it for?"""
    choices = tuple(
        Choice(
            say("fee-receipt-for", what=named(code, view.table, view.labels), day=Day(view.claim.day)),
            Do("fee_receipt", {"meeting": view.claim.meeting_id, "code": code, "photo": dict(handle)}),
        )
        for view, code in lacking[:FEW]
    )
    return Message(
        kind="question",
        title=say("fee-receipt-which"),
        klass=Klass.C2,
        choices=(*choices, Choice(say("fee-receipt-not"), Do("stop"))),
    )


def never_here(contact: PersonRow | None, *, national: bool) -> Message:
    """To whoever typed such a number: it is not kept, and where it belongs."""
    lines = [say("fee-private-id" if national else "fee-private-account"), say("fee-private-way")]
    who = (para(say("fee-private-call", name=Quote(contact.name), phone=Quote(contact.phone))),) if contact and contact.phone else ()
    return Message(
        kind="private_number",
        title=say("fee-private-number"),
        klass=Klass.C1,
        body=(para(*lines), *who, para(say("fee-private-delete"))),
        choices=(TO_MENU,),
    )
