"""How a pause, leaving, a lost phone and a support person look."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.values import Day, Names, Quote, Say, say
from bot.messages.nodes import Choice, Do, Items, Klass, Message, Node, para
from handlers.cards.talk import TO_MENU
from storage.people import PersonRow


def _name(person: PersonRow) -> Quote:
    return Quote(person.name or person.title)


def paused(until: str, deputy: bool) -> Message:
    """Resting until a day."""
    lines = [say("people-paused-body"), say("people-paused-deputy" if deputy else "people-paused-told")]
    return Message(
        kind="paused", title=say("people-paused", day=Day(until)), body=(para(*lines), para(say("people-paused-back"))), klass=Klass.C1,
        choices=(Choice(say("people-resume-choice"), Do("resume")), TO_MENU),
    )  # fmt: skip


def paused_told(person: PersonRow, until: str, deputies: Sequence[str]) -> Message:
    """To the officers: somebody rests."""
    hint = say("people-deputies", names=Names(tuple(Quote(name) for name in deputies))) if deputies else say("people-no-deputy")
    return Message(
        kind="person_paused", title=say("people-paused-told-title", name=_name(person), day=Day(until)), klass=Klass.C2, subject=person.id,
        body=(para(hint, say("people-no-penalty")),), nothing_to_do=not deputies,
        choices=(Choice(say("people-call-deputy-choice"), Do("call_deputy")), TO_MENU) if deputies else (),
    )  # fmt: skip


def not_paused() -> Message:
    """There is no pause."""
    return Message(kind="paused", title=say("people-not-paused"), klass=Klass.C1, nothing_to_do=True)


def resumed() -> Message:
    """Back again."""
    return Message(
        kind="resumed", title=say("people-resumed"), body=(para(say("people-resumed-body")),), klass=Klass.C1,
        choices=(Choice(say("questions-menu-next-meeting"), Do("next_meeting")), TO_MENU),
    )  # fmt: skip


def resumed_told(person: PersonRow) -> Message:
    """To the officers: somebody is back."""
    return Message(
        kind="person_resumed", title=say("people-resumed-told", name=_name(person)), klass=Klass.C2, subject=person.id, nothing_to_do=True
    )


def _way_back(contact: PersonRow | None) -> Say:
    """Nobody comes back by themselves; whom to ring."""
    if contact is None or not contact.phone:
        return say("people-way-back-coordinator")
    return say("people-way-back", name=_name(contact), phone=Quote(contact.phone))


def leaving(answers: bool, contact: PersonRow | None) -> Message:
    """What leaving means, before it is done: what is kept and why, and that there is no way back of one's own."""
    nodes: tuple[Node, ...] = (
        para(say("people-leaving-body")),
        Items((say("people-kept-inputs"), say("people-kept-fees"), say("people-gone"))),
        para(say("people-leaving-answers" if answers else "people-leaving-silent")),
        para(_way_back(contact)),
    )
    return Message(kind="leaving", title=say("people-leaving"), body=nodes, klass=Klass.C1)


def left(answers: bool, contact: PersonRow | None) -> Message:
    """Done: not on the council any more."""
    return Message(
        kind="left", title=say("people-left"), klass=Klass.C1,
        body=(para(say("people-left-answers" if answers else "people-left-silent")), para(_way_back(contact))), nothing_to_do=True,
    )  # fmt: skip


def left_told(person: PersonRow, *, seats: bool) -> Message:
    """To the officers: somebody has left."""
    return Message(
        kind="person_left", title=say("people-left-told", name=_name(person)), klass=Klass.C2, subject=person.id,
        body=(para(say("people-left-told-seat" if seats else "people-left-told-body")),), nothing_to_do=not seats,
    )  # fmt: skip


def locking() -> Message:
    """What locking means, before it is done."""
    return Message(kind="locking", title=say("people-locking"), body=(para(say("people-locking-body")),), klass=Klass.C1)


def locked() -> Message:
    """Frozen; how to open again."""
    return Message(kind="locked", title=say("people-locked"), body=(para(say("people-locked-body")),), klass=Klass.C1, contact=True)


def locked_told(person: PersonRow) -> Message:
    """To the officers: give a new code when the person is known to be the right one."""
    return Message(
        kind="account_locked", title=say("people-locked-told", name=_name(person)), klass=Klass.C2, subject=person.id,
        body=(para(say("people-locked-told-body")),),
        choices=(Choice(say("people-new-code-choice"), Do("invite_again", {"person": person.id})), TO_MENU),
    )  # fmt: skip


def naming(support: PersonRow) -> Message:
    """What a support person may do, before it is done."""
    return Message(
        kind="naming", title=say("people-naming", name=_name(support)), body=(para(say("people-naming-body")),), klass=Klass.C2
    )


def named(support: PersonRow) -> Message:
    """Somebody may act for the member."""
    return Message(
        kind="support_named", title=say("people-named", name=_name(support)), body=(para(say("people-named-body")),), klass=Klass.C2,
        choices=(Choice(say("people-drop-support-choice"), Do("drop_support", {"support": support.id})), TO_MENU),
    )  # fmt: skip


def named_told(member: PersonRow) -> Message:
    """To the support person."""
    return Message(
        kind="support_named", title=say("people-named-told", name=_name(member)), body=(para(say("people-named-told-body")),),
        klass=Klass.C2, nothing_to_do=True,
    )  # fmt: skip


def dropped(support: PersonRow) -> Message:
    """It has ended."""
    return Message(
        kind="support_dropped", title=say("people-dropped", name=_name(support)), body=(para(say("people-dropped-body")),),
        klass=Klass.C2, nothing_to_do=True,
    )  # fmt: skip


def dropped_told(member: PersonRow) -> Message:
    """To the support person: it has ended."""
    return Message(kind="support_dropped", title=say("people-dropped-told", name=_name(member)), klass=Klass.C2, nothing_to_do=True)


def number_not_kept() -> Message:
    """To whoever typed an identity or account number where others read it."""
    return Message(
        kind="private_number", title=say("people-number-not-kept"), klass=Klass.C1,
        body=(para(say("people-number-not-kept-body")), para(say("people-number-not-kept-delete"))),
    )  # fmt: skip
