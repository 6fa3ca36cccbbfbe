"""Roles that end: who holds them and until when."""

from __future__ import annotations

from sqlalchemy import select

from storage.engine import Stmt, Tx, arg, table
from storage.people import HeldRow, RoleHeld

_r = table(RoleHeld)
ENDING = Stmt(
    select(*(_r.c[name] for name in HeldRow._fields))
    .where(_r.c.council_id == arg("council_id"), _r.c.to_day != "", _r.c.to_day >= arg("day"))
    .order_by(_r.c.to_day, _r.c.id),
    HeldRow,
)


def ending(tx: Tx, council_id: str, day: str) -> list[HeldRow]:
    """Every role that has a last day ahead, the nearest first."""
    return tx.all(ENDING, council_id=council_id, day=day)
