"""How roles and a handed-over seat look."""

from __future__ import annotations

from bot.domain.values import Day, Quote, Say, say
from bot.messages.nodes import Choice, Do, Heading, Klass, Message, Node, para
from handlers.cards.questions import role_name
from handlers.cards.talk import TO_MENU
from storage.councils import BodyRow
from storage.people import PersonRow


def _name(person: PersonRow) -> Quote:
    return Quote(person.name or person.title)


def _said(key: str, person: PersonRow, role: str, body: BodyRow) -> Say:
    return say(key, name=_name(person), role=role_name(role), body=Quote(body.name))


def giving(person: PersonRow, role: str, body: BodyRow, first: str, last: str) -> Message:
    """Who is to get what."""
    lines = [_said("roles-giving", person, role, body)]
    if first:
        lines.append(say("roles-from", day=Day(first)))
    if last:
        lines.append(say("roles-until", day=Day(last)))
    return Message(kind="giving_role", title=say("core-confirm-title"), body=(para(*lines),), klass=Klass.C2)


def given(person: PersonRow, role: str, body: BodyRow, *, alone: bool = False) -> Message:
    """Done; `alone` = nobody else could agree to it."""
    return Message(
        kind="role_given", title=say("roles-given", name=_name(person), role=role_name(role)), klass=Klass.C2,
        body=(para(_said("roles-given-body", person, role, body), *((say("roles-one-officer"),) if alone else ())),), nothing_to_do=True,
    )  # fmt: skip


def given_told(person: PersonRow, role: str, body: BodyRow) -> Message:
    """To the person and to every officer: nobody gets power unseen."""
    return Message(
        kind="role_given", title=say("roles-given", name=_name(person), role=role_name(role)), klass=Klass.C2, subject=person.id,
        body=(para(_said("roles-given-told", person, role, body)),), nothing_to_do=True, contact=True,
    )  # fmt: skip


def asked_second(asker: PersonRow, person: PersonRow, role: str, body: BodyRow, appointment: str) -> Message:
    """To the other officers: one of you must agree."""
    return Message(
        kind="role_asked", title=say("roles-asked", name=_name(person), role=role_name(role)), klass=Klass.C2, subject=appointment,
        body=(para(say("roles-asked-body", asker=_name(asker), body=Quote(body.name)), say("roles-why-two")),),
        choices=(
            Choice(say("roles-agree-choice"), Do("agree_role", {"appointment": appointment})),
            Choice(say("roles-refuse-choice"), Do("refuse_role", {"appointment": appointment})),
        ),
    )  # fmt: skip


def waits(person: PersonRow, role: str) -> Message:
    """It waits for a second officer."""
    return Message(
        kind="role_waits", title=say("roles-waits", name=_name(person), role=role_name(role)), klass=Klass.C2,
        body=(para(say("roles-waits-body"), say("roles-why-two")),), nothing_to_do=True,
    )  # fmt: skip


def refused(person: PersonRow, role: str) -> Message:
    """The second officer said no."""
    return Message(
        kind="role_refused", title=say("roles-refused", name=_name(person), role=role_name(role)), klass=Klass.C2,
        body=(para(say("core-cancelled-body")),), nothing_to_do=True,
    )  # fmt: skip


def refused_told(officer: PersonRow, person: PersonRow, role: str) -> Message:
    """To the one who asked."""
    return Message(
        kind="role_refused", title=say("roles-refused", name=_name(person), role=role_name(role)), klass=Klass.C2,
        body=(para(say("roles-refused-by", name=_name(officer))),), nothing_to_do=True,
    )  # fmt: skip


def ending(person: PersonRow, role: str, body: BodyRow) -> Message:
    """Which role ends."""
    return Message(
        kind="ending_role", title=say("core-confirm-title"), body=(para(_said("roles-ending", person, role, body)),), klass=Klass.C2
    )


def ended(person: PersonRow, role: str, body: BodyRow) -> Message:
    """Done."""
    return Message(
        kind="role_ended", title=say("roles-ended", name=_name(person), role=role_name(role)), klass=Klass.C2,
        body=(para(_said("roles-ended-body", person, role, body)),), nothing_to_do=True,
    )  # fmt: skip


def ended_told(person: PersonRow, role: str, body: BodyRow) -> Message:
    """To the person and the officers."""
    return Message(
        kind="role_ended", title=say("roles-ended", name=_name(person), role=role_name(role)), klass=Klass.C2, subject=person.id,
        body=(para(_said("roles-ended-body", person, role, body)),), nothing_to_do=True, contact=True,
    )  # fmt: skip


# -- a seat passes on --------------------------------------------------------------------------------


def handed_over(one: PersonRow, other: PersonRow, body: BodyRow) -> Message:
    """The seat has a new person."""
    return Message(
        kind="seat_handed_over", title=say("roles-handed-over", name=_name(other)), klass=Klass.C2,
        body=(para(say("roles-handed-over-body", old=_name(one), new=_name(other), body=Quote(body.name))),), nothing_to_do=True,
    )  # fmt: skip


def taken_told(one: PersonRow, body: BodyRow, summary: str, lang: str) -> Message:
    """To the new person: what to know."""
    nodes: list[Node] = [para(say("roles-taken-after", old=_name(one)))]
    if summary:
        nodes += [Heading(say("roles-summary")), para(Quote(summary, lang))]
    return Message(
        kind="seat_handed_over", title=say("roles-taken", body=Quote(body.name)), body=tuple(nodes), klass=Klass.C2,
        choices=(Choice(say("questions-menu-next-meeting"), Do("next_meeting")), TO_MENU), contact=True,
    )  # fmt: skip


def gave_told(other: PersonRow, body: BodyRow) -> Message:
    """To the one who had the seat."""
    return Message(
        kind="seat_handed_over", title=say("roles-gave", body=Quote(body.name)), body=(para(say("roles-gave-body", new=_name(other))),),
        klass=Klass.C2, nothing_to_do=True, contact=True,
    )  # fmt: skip


def locking(person: PersonRow) -> Message:
    """What locking means, before it is done."""
    return Message(
        kind="locking", title=say("roles-locking", name=_name(person)), body=(para(say("roles-locking-body")),), klass=Klass.C2
    )
