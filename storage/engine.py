"""One store: SQLite in a file or PostgreSQL behind a URL, one writer, statements compiled once.

A storage function takes the open `Tx`, runs statements that are module constants and returns
NamedTuples. SQLModel classes are the schema; no ORM session is ever opened. Statements are
written with SQLAlchemy Core and run as text on the driver.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Generic, NamedTuple, cast

from sqlalchemy import Table, bindparam, create_engine, insert
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.engine import make_url
from sqlalchemy.sql.expression import BindParameter, ClauseElement
from sqlmodel import SQLModel
from typing_extensions import TypeVar

R = TypeVar("R", bound=tuple[Any, ...], default=tuple[Any, ...])
Value = None | int | str | bytes
Build = ClauseElement | Callable[[str], ClauseElement]

STATEMENTS: list[Stmt[Any]] = []
_ARG = re.compile(r"(?<=[:(])p__(\w+)")
_DIALECTS: dict[str, Any] = {"sqlite": sqlite.dialect(paramstyle="named"), "postgresql": PGDialect_psycopg()}  # type: ignore[no-untyped-call]


def table(model: type[SQLModel]) -> Table:
    """The table of a model, for statements."""
    return cast(Table, model.__table__)  # type: ignore[attr-defined]


def arg(name: str, type_: Any = None) -> BindParameter[Any]:
    """A named argument of a statement, given when it runs."""
    return bindparam(f"p__{name}", required=False, type_=type_)


class Stmt(Generic[R]):
    """A statement as a module constant; its text is made once per engine.

    `into` is the NamedTuple its rows become. `build` may be a function of the dialect's name
    where the engines differ.
    """

    def __init__(self, build: Build, into: type[R] | None = None) -> None:
        self.build = build
        self.into = into
        self.texts: dict[str, str] = {}
        STATEMENTS.append(self)

    def text(self, dialect: str) -> str:
        """The statement as the driver of `dialect` takes it, arguments by name."""
        found = self.texts.get(dialect)
        if found is None:
            clause = self.build if isinstance(self.build, ClauseElement) else self.build(dialect)
            compiled = clause.compile(dialect=_DIALECTS[dialect], compile_kwargs={"render_postcompile": True})
            given = compiled.params
            constants = {name: value for name, value in given.items() if not name.startswith("p__") and value is not None}
            defaults = [column for column in getattr(compiled, "insert_prefetch", ()) if column.default.is_scalar]
            constants |= {column.key: column.default.arg for column in defaults}
            found = _ARG.sub(r"\1", _inline(str(compiled), constants, dialect))
            self.texts[dialect] = found
        return found


def _inline(text: str, constants: Mapping[str, Any], dialect: str) -> str:
    """Put the literals of our own code into the text; people's words are always arguments."""
    for name, value in constants.items():
        shown = _literal(value, dialect)
        mark = rf":{re.escape(name)}\b" if dialect == "sqlite" else re.escape(f"%({name})s")
        text = re.sub(mark, lambda _found, shown=shown: shown, text)  # type: ignore[misc]
    return text


def _literal(value: Any, dialect: str) -> str:
    if isinstance(value, bytes):
        return f"x'{value.hex()}'" if dialect == "sqlite" else rf"'\x{value.hex()}'"
    return str(value) if isinstance(value, int) else "'" + str(value).replace("'", "''") + "'"


def adding(model: type[SQLModel], columns: str) -> Stmt[Any]:
    """Insert one row with the named columns."""
    names = columns.split()
    return Stmt(insert(table(model)).values({name: arg(name) for name in names}))


def adding_once(model: type[SQLModel], columns: str, unique: str) -> Stmt[Any]:
    """Insert one row unless its unique key is there already; the row count tells which."""
    names = columns.split()

    def build(dialect: str) -> ClauseElement:
        make = sqlite.insert if dialect == "sqlite" else postgresql.insert
        rows = make(table(model)).values({name: arg(name) for name in names})
        return cast(ClauseElement, rows.on_conflict_do_nothing(index_elements=unique.split()))

    return Stmt(build)


def putting(model: type[SQLModel], columns: str, unique: str) -> Stmt[Any]:
    """Insert one row, or replace the other columns where its unique key is there already."""
    names = columns.split()

    def build(dialect: str) -> ClauseElement:
        make = sqlite.insert if dialect == "sqlite" else postgresql.insert
        rows = make(table(model)).values({name: arg(name) for name in names})
        rest = {name: rows.excluded[name] for name in names if name not in unique.split()}
        return cast(ClauseElement, rows.on_conflict_do_update(index_elements=unique.split(), set_=rest))

    return Stmt(build)


class Tx:
    """An open transaction. Statements write at once, so a turn reads what it wrote."""

    def __init__(self, store: Store, connection: Any) -> None:
        self.store = store
        self.dialect = store.dialect
        self._cursor = connection.cursor()
        self._depth = 0

    def _execute(self, text: str, args: Mapping[str, Value]) -> Any:
        watch = self.store.watch
        if watch is None:
            self._cursor.execute(text, args)
        else:
            watch("before", text)
            self._cursor.execute(text, args)
            watch("after", text)
        return self._cursor

    def run(self, stmt: Stmt[Any], /, **args: Value) -> int:
        """Run a change; how many rows it touched."""
        return int(self._execute(stmt.text(self.dialect), args).rowcount)

    def add(self, stmt: Stmt[Any], /, **args: Value) -> None:
        """Run an insert."""
        self._execute(stmt.text(self.dialect), args)

    def many(self, stmt: Stmt[Any], rows: Sequence[Mapping[str, Value]]) -> None:
        """Run one statement for many rows."""
        if rows:
            if self.store.watch:
                self.store.watch("before", stmt.text(self.dialect))
            self._cursor.executemany(stmt.text(self.dialect), rows)

    def one(self, stmt: Stmt[R], /, **args: Value) -> R | None:
        """The first row, or None."""
        row = self._execute(stmt.text(self.dialect), args).fetchone()
        return None if row is None else _shape(stmt, row)

    def all(self, stmt: Stmt[R], /, **args: Value) -> list[R]:
        """All rows, in the statement's order."""
        rows = self._execute(stmt.text(self.dialect), args).fetchall()
        return [_shape(stmt, row) for row in rows]

    def value(self, stmt: Stmt[Any], /, **args: Value) -> Any:
        """The first column of the first row, or None."""
        row = self._execute(stmt.text(self.dialect), args).fetchone()
        return None if row is None else row[0]

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """One turn inside a group: what raises rolls back this turn and never its neighbours."""
        self._depth += 1
        name = f"turn{self._depth}"
        self._execute(f"SAVEPOINT {name}", {})
        try:
            yield
        except BaseException:
            self._execute(f"ROLLBACK TO SAVEPOINT {name}", {})
            self._execute(f"RELEASE SAVEPOINT {name}", {})
            raise
        else:
            self._execute(f"RELEASE SAVEPOINT {name}", {})
        finally:
            self._depth -= 1


def _shape(stmt: Stmt[R], row: Sequence[Any]) -> R:
    if stmt.into is None:
        return cast(R, tuple(row))
    return stmt.into._make(row)  # type: ignore[attr-defined, no-any-return]


class Store:
    """The open database. `url` is a SQLAlchemy URL; memory databases are for tests."""

    def __init__(self, url: str, *, durable: bool = True) -> None:
        self.url = url
        self.dialect = "sqlite" if url.startswith("sqlite") else "postgresql"
        self.durable = durable
        self.watch: Callable[[str, str], None] | None = None
        self._connection: Any = None

    def open(self) -> Store:
        """Connect; the file's folder must exist."""
        self._connection = self._sqlite() if self.dialect == "sqlite" else self._postgresql()
        return self

    def _sqlite(self) -> sqlite3.Connection:
        path = make_url(self.url).database or ":memory:"
        if path != ":memory:" and not Path(path).parent.is_dir():
            raise FileNotFoundError(str(Path(path).parent))
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, cached_statements=512)
        for pragma in ("journal_mode=WAL", "busy_timeout=5000", "foreign_keys=ON", "secure_delete=ON", "cache_size=-65536",
                       f"synchronous={'FULL' if self.durable else 'NORMAL'}"):
            connection.execute(f"PRAGMA {pragma}")
        return connection

    def _postgresql(self) -> Any:
        import psycopg  # noqa: PLC0415 - only where PostgreSQL is used

        address = self.url.replace("postgresql+psycopg://", "postgresql://", 1)
        return psycopg.connect(address, autocommit=True)

    @contextmanager
    def begin(self, *, wait_for_disk: bool = True) -> Iterator[Tx]:
        """A writing transaction; commits at the end, rolls back on anything raised.

        `wait_for_disk=False` lets the next waiting commit carry it to the disk (raw batches).
        """
        connection = self._connection
        tx = Tx(self, connection)
        if self.dialect == "sqlite" and self.durable:
            connection.execute(f"PRAGMA synchronous={'FULL' if wait_for_disk else 'NORMAL'}")
        tx._execute("BEGIN IMMEDIATE" if self.dialect == "sqlite" else "BEGIN", {})
        try:
            yield tx
        except BaseException:
            if self.dialect == "sqlite" and not connection.in_transaction:
                raise
            connection.execute("ROLLBACK")
            raise
        tx._execute("COMMIT", {})

    def create(self) -> Store:
        """Make the tables of today's models in an empty database (tests; people migrate)."""
        from storage import schema  # noqa: PLC0415 - every model, only needed here

        if self.dialect == "sqlite":
            engine = create_engine(self.url, creator=lambda: self._connection)
            with engine.connect() as connection:
                schema.metadata.create_all(connection)
        else:
            engine = create_engine(self.url)
            schema.metadata.create_all(engine)
            engine.dispose()
        return self

    def close(self) -> None:
        """Let go of the database."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None


class Count(NamedTuple):
    """A single number from a statement."""

    n: int
