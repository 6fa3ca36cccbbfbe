"""How a term that ends looks."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.values import Day, Quote, say
from bot.messages.nodes import Choice, Do, Items, Klass, Message, Node, para
from handlers.cards.meetings import TO_MENU
from handlers.cards.questions import role_name
from storage.people import HeldRow, PersonRow

MOST = 15


def ending(person: PersonRow, row: HeldRow, left: int, body: str, organisation: str) -> Message:
    """To the office: whose term ends when, and who appoints the next one."""
    who: tuple[Node, ...] = (para(say("terms-organisation", organisation=Quote(organisation))),) if organisation else ()
    return Message(
        kind="term_ending", title=say("terms-ending", name=Quote(person.name), day=Day(row.to_day)), subject=row.id, klass=Klass.C2,
        body=(para(say("terms-ending-body", role=role_name(row.role), body=Quote(body), days=left)), *who),
        choices=(Choice(say("roles-menu-give-role"), Do("give_role")), TO_MENU),
    )  # fmt: skip


def listed(found: Sequence[tuple[PersonRow, HeldRow, str]]) -> Message:
    """To the office: every last day."""
    lines = tuple(
        say("terms-line", name=Quote(person.name), role=role_name(row.role), body=Quote(body), day=Day(row.to_day))
        for person, row, body in found[:MOST]
    )
    return Message(
        kind="terms", title=say("terms-list", n=len(found)), klass=Klass.C2, nothing_to_do=True,
        body=(Items(lines),) if lines else (para(say("terms-none")),), choices=(TO_MENU,),
    )  # fmt: skip
