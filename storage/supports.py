"""Support persons: named by the member, dropped by the member, at once and without asking anybody (A9)."""

from __future__ import annotations

from sqlalchemy import select, update

from storage import people
from storage.engine import Stmt, Tx, adding, arg, table
from storage.people import Person, PersonRow, Support
from storage.types import new_id

_p, _s = table(Person), table(Support)
_PERSON = tuple(_p.c[name] for name in PersonRow._fields)
NAME_SUPPORT = adding(Support, "id council_id member_id support_id since until")
DROP_SUPPORT = Stmt(
    update(_s).where(_s.c.council_id == arg("council_id"), _s.c.member_id == arg("member_id"),
                     _s.c.support_id == arg("support_id"), _s.c.until == 0).values(until=arg("at"))
)
SUPPORTS_OF = Stmt(
    select(*_PERSON).join(_s, _s.c.support_id == _p.c.id)
    .where(_p.c.council_id == arg("council_id"), _s.c.council_id == arg("council_id"), _s.c.member_id == arg("member_id"),
           _s.c.until == 0).order_by(_p.c.name, _p.c.id), PersonRow
)
SUPPORTED_BY = Stmt(
    select(*_PERSON).join(_s, _s.c.member_id == _p.c.id)
    .where(_p.c.council_id == arg("council_id"), _s.c.council_id == arg("council_id"), _s.c.support_id == arg("support_id"),
           _s.c.until == 0).order_by(_p.c.name, _p.c.id), PersonRow
)


def name_support(tx: Tx, council_id: str, member_id: str, support_id: str, at: int) -> None:
    """A member names a support person; twice is once."""
    if not people.supports(tx, council_id, member_id, support_id):
        tx.add(NAME_SUPPORT, id=new_id(), council_id=council_id, member_id=member_id, support_id=support_id, since=at, until=0)


def drop_support(tx: Tx, council_id: str, member_id: str, support_id: str, at: int) -> bool:
    """A member takes it back; it ends in this moment."""
    return tx.run(DROP_SUPPORT, council_id=council_id, member_id=member_id, support_id=support_id, at=at) > 0


def supports_of(tx: Tx, council_id: str, member_id: str) -> list[PersonRow]:
    """Whom a member has named as support."""
    return tx.all(SUPPORTS_OF, council_id=council_id, member_id=member_id)


def supported_by(tx: Tx, council_id: str, support_id: str) -> list[PersonRow]:
    """The members a support person helps."""
    return tx.all(SUPPORTED_BY, council_id=council_id, support_id=support_id)
