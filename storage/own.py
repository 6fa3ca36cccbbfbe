"""Everything that is kept about one person, table by table, for that person only (K6)."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from sqlalchemy import LargeBinary, Table, or_, select
from sqlmodel import SQLModel

from bot.domain.values import Json
from storage import people  # noqa: F401 - its tables come first
from storage.engine import Stmt, Tx, arg

WHOSE = ("person_id", "giver_id", "member_id", "support_id", "holder_id")
# What belongs to something of the person's: the table, the column that leads there, and whose the other is.
PARTS = {
    "input_step": ("input_id", "input", "giver_id"), "input_text": ("input_id", "input", "giver_id"),
    "input_place": ("input_id", "input", "giver_id"), "claim_line": ("claim_id", "claim", "person_id"),
    "claim_step": ("claim_id", "claim", "person_id"),
}  # fmt: skip
# Messages and buttons on their way: sealed, gone after some days, and made of what is in the other tables.
ON_THEIR_WAY = frozenset({"action", "offer", "outbox", "question", "undo", "work", "audit_salt"})


def tables() -> dict[str, Table]:
    """Every table that says something about a person, by name."""
    known = SQLModel.metadata.tables
    named = {name: table for name, table in known.items() if name not in ON_THEIR_WAY and "council_id" in table.c}
    return {name: table for name, table in named.items() if name in PARTS or any(column in table.c for column in WHOSE)}


@lru_cache(maxsize=128)
def _look(name: str) -> tuple[Stmt[Any], tuple[str, ...]]:
    """How a table is read for one person, and the names of what is read."""
    known = SQLModel.metadata.tables
    found = known[name]
    columns = [column for column in found.c if not isinstance(column.type, LargeBinary) and column.name != "council_id"]
    query = select(*columns).where(found.c.council_id == arg("council_id"))
    if name in PARTS:
        column, other, whose = PARTS[name]
        mine = select(known[other].c.id).where(known[other].c.council_id == arg("council_id"), known[other].c[whose] == arg("person_id"))
        query = query.where(found.c[column].in_(mine))
    else:
        query = query.where(or_(*(found.c[column] == arg("person_id") for column in WHOSE if column in found.c)))
    return Stmt(query.order_by(*found.primary_key.columns)), tuple(column.name for column in columns)


PERSON = Stmt(
    select(SQLModel.metadata.tables["person"]).where(
        SQLModel.metadata.tables["person"].c.council_id == arg("council_id"), SQLModel.metadata.tables["person"].c.id == arg("person_id")
    )
)


def everything(tx: Tx, council_id: str, person_id: str) -> dict[str, Json]:
    """All rows about a person, under the name of their table; a table without any is left out."""
    names = tuple(column.name for column in SQLModel.metadata.tables["person"].c)
    found: dict[str, Json] = {"person": _rows(tx.all(PERSON, council_id=council_id, person_id=person_id), names)}
    for name in sorted(tables()):
        statement, columns = _look(name)
        rows = tx.all(statement, council_id=council_id, person_id=person_id)
        if rows:
            found[name] = _rows(rows, columns)
    return found


def _rows(rows: list[Any], names: tuple[str, ...]) -> list[Json]:
    return [dict(zip(names, row, strict=True)) for row in rows]
