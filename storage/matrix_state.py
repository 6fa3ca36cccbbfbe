"""What the bot's own Matrix account must remember: its session, keys and rooms, sealed, so that another process can take over."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import Any, NamedTuple, Protocol

from sqlalchemy import delete, select
from sqlmodel import SQLModel

from storage.engine import Stmt, Store, Tx, arg, putting, table
from storage.sealed import Keys
from storage.types import blob, key

EPOCH = "matrix"  # no day: these keys live as long as the account


class MatrixEntry(SQLModel, table=True):
    """One thing the account remembers, under a name; the value is sealed for that name alone."""

    __tablename__ = "matrix_entry"
    name: str = key()
    value: bytes = blob()


class EntryRow(NamedTuple):
    """A name and its sealed value."""

    name: str
    value: bytes


_m = table(MatrixEntry)
PUT = putting(MatrixEntry, "name value", "name")
DROP = Stmt(delete(_m).where(_m.c.name == arg("name")))
ALL = Stmt(select(_m.c.name, _m.c.value).order_by(_m.c.name), EntryRow)


class Writes(Protocol):
    """Whoever holds the database thread."""

    def write(self, fn: Callable[[Tx], None], /) -> Coroutine[Any, Any, None]: ...


class MatrixStateStore:
    """The entries of one account. `entries` is asked for once, before anything else runs."""

    def __init__(self, store: Store, keys: Keys, runner: Writes) -> None:
        self.store = store
        self.keys = keys
        self.runner = runner

    def entries(self) -> Mapping[str, bytes]:
        """Everything that was written and not removed; what can no longer be opened raises `Gone`."""
        with self.store.begin() as tx:
            rows = tx.all(ALL)
        return {row.name: self.keys.unseal(row.value, f"matrix:{row.name}") for row in rows}

    def write(self, changes: Mapping[str, bytes | None]) -> Coroutine[Any, Any, None]:
        """All changes or none, in one transaction; they are on the disk when this returns."""
        sealed = {name: None if value is None else self.keys.seal(EPOCH, value, f"matrix:{name}") for name, value in changes.items()}

        def work(tx: Tx) -> None:
            for name, value in sealed.items():
                if value is None:
                    tx.run(DROP, name=name)
                else:
                    tx.add(PUT, name=name, value=value)

        return self.runner.write(work)
