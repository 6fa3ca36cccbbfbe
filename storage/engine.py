"""One store: SQLite in a file or PostgreSQL behind a URL, one writer, statements compiled once.

A storage function takes the open `Tx`, runs statements that are module constants and returns
NamedTuples. SQLModel classes are the schema; no ORM session is ever opened. Statements are
written with SQLAlchemy Core and run as text on the driver. What seldom changes and is asked in
every turn (`keep`) is read once and read again only when one of its tables was changed.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache, partial
from operator import itemgetter
from pathlib import Path
from threading import RLock
from typing import Any, Generic, NamedTuple, cast

from sqlalchemy import Table, bindparam, create_engine, insert
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.engine import make_url
from sqlalchemy.sql.dml import UpdateBase
from sqlalchemy.sql.expression import BindParameter, ClauseElement
from sqlmodel import SQLModel
from typing_extensions import TypeVar

R = TypeVar("R", bound=tuple[Any, ...], default=tuple[Any, ...])
Value = None | int | str | bytes
Build = ClauseElement | Callable[[str], ClauseElement]

STATEMENTS: list[Stmt[Any]] = []
_KEEPERS: dict[str, list[str]] = {}  # table → groups of tables whose kept rows a change of it spoils
_KEPT_MOST = 4_000
_ARG = re.compile(r"(?<=[:(])p__(\w+)")
_PLACE = re.compile(r"'(?:[^']|'')*'|:(\w+)")
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
    where the engines differ. `keep` names every table a select reads, when its rows may be kept
    until one of them changes.
    """

    def __init__(self, build: Build, into: type[R] | None = None, *, keep: str = "") -> None:
        self.build = build
        self.into = into
        self.keep = keep
        self.changed = ""
        self.shape = cast(Callable[[Sequence[Any]], R], partial(tuple.__new__, into or tuple))
        self.texts: dict[str, str] = {}
        self.places: tuple[str, Callable[[Mapping[str, Value]], Any]] | None = None
        for name in keep.split():
            groups = _KEEPERS.setdefault(name, [])
            if keep not in groups:
                groups.append(keep)
        STATEMENTS.append(self)

    def text(self, dialect: str) -> str:
        """The statement as the driver of `dialect` takes it, arguments by name."""
        found = self.texts.get(dialect)
        if found is None:
            clause = self.build if isinstance(self.build, ClauseElement) else self.build(dialect)
            if isinstance(clause, UpdateBase):
                self.changed = str(getattr(clause.table, "name", ""))
            compiled = clause.compile(dialect=_DIALECTS[dialect], compile_kwargs={"render_postcompile": True})
            given = compiled.params
            constants = {name: value for name, value in given.items() if not name.startswith("p__") and value is not None}
            defaults = [column for column in getattr(compiled, "insert_prefetch", ()) if column.default.is_scalar]
            constants |= {column.key: column.default.arg for column in defaults}
            found = _ARG.sub(r"\1", _inline(str(compiled), constants, dialect))
            self.texts[dialect] = found
        return found


    def placed(self) -> tuple[str, Callable[[Mapping[str, Value]], Any]]:
        """The statement as SQLite takes it fastest, arguments by place, and what puts them in order."""
        if self.places is None:
            names: list[str] = []

            def place(found: re.Match[str]) -> str:
                if found[1] is None:
                    return found[0]
                names.append(found[1])
                return "?"

            text = _PLACE.sub(place, self.text("sqlite"))
            ordered = itemgetter(*names) if len(names) > 1 else (lambda args: tuple(args[name] for name in names))
            self.places = text, ordered
        return self.places


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
        self._placed = store.dialect == "sqlite"
        self._cursor = connection.cursor()
        self._depth = 0
        self.after: dict[str, Callable[[], None]] = {}  # done once the commit is on the disk; a later one of the same name replaces it

    def _execute(self, text: str, args: Any) -> Any:
        watch = self.store.watch
        if watch is None:
            self._cursor.execute(text, args)
        else:
            watch("before", text)
            self._cursor.execute(text, args)
            watch("after", text)
        return self._cursor

    def _run(self, stmt: Stmt[Any], args: Mapping[str, Value]) -> Any:
        if self._placed:
            text, ordered = stmt.places or stmt.placed()
            cursor = self._execute(text, ordered(args))
        else:
            cursor = self._execute(stmt.text(self.dialect), args)
        if stmt.changed in _KEEPERS:
            self.store.spoil(stmt.changed)
        return cursor

    def run(self, stmt: Stmt[Any], /, **args: Value) -> int:
        """Run a change; how many rows it touched."""
        return int(self._run(stmt, args).rowcount)

    def add(self, stmt: Stmt[Any], /, **args: Value) -> None:
        """Run an insert."""
        self._run(stmt, args)

    def many(self, stmt: Stmt[Any], rows: Sequence[Mapping[str, Value]]) -> None:
        """Run one statement for many rows."""
        if not rows:
            return
        if self._placed:
            text, ordered = stmt.places or stmt.placed()
            placed: Any = [ordered(row) for row in rows]
        else:
            text, placed = stmt.text(self.dialect), rows
        if self.store.watch:
            self.store.watch("before", text)
        self._cursor.executemany(text, placed)
        if stmt.changed in _KEEPERS:
            self.store.spoil(stmt.changed)

    def one(self, stmt: Stmt[R], /, **args: Value) -> R | None:
        """The first row, or None."""
        if stmt.keep:
            rows = self._kept(stmt, args)
            return rows[0] if rows else None
        row = self._run(stmt, args).fetchone()
        return None if row is None else stmt.shape(row)

    def all(self, stmt: Stmt[R], /, **args: Value) -> list[R]:
        """All rows, in the statement's order."""
        if stmt.keep:
            return list(self._kept(stmt, args))
        return list(map(stmt.shape, self._run(stmt, args).fetchall()))

    def value(self, stmt: Stmt[Any], /, **args: Value) -> Any:
        """The first column of the first row, or None."""
        if stmt.keep:
            rows = self._kept(stmt, args)
            return rows[0][0] if rows else None
        row = self._run(stmt, args).fetchone()
        return None if row is None else row[0]

    def _kept(self, stmt: Stmt[R], args: Mapping[str, Value]) -> list[R]:
        group = self.store.kept.get(stmt.keep)
        if group is None:
            group = self.store.kept[stmt.keep] = {}
        asked = (stmt, *args.items())
        rows = group.get(asked)
        if rows is None:
            if len(group) > _KEPT_MOST:
                group.clear()
            rows = group[asked] = list(map(stmt.shape, self._run(stmt, args).fetchall()))
        return rows

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """One turn inside a group: what raises rolls back this turn and never its neighbours."""
        self._depth += 1
        name = f"turn{self._depth}"
        before = dict(self.after)
        self._execute(f"SAVEPOINT {name}", {})
        try:
            yield
        except BaseException:
            self.after = before
            self.store.kept.clear()
            self._execute(f"ROLLBACK TO SAVEPOINT {name}", {})
            self._execute(f"RELEASE SAVEPOINT {name}", {})
            raise
        else:
            self._execute(f"RELEASE SAVEPOINT {name}", {})
        finally:
            self._depth -= 1


class Store:
    """The open database. `url` is a SQLAlchemy URL; memory databases are for tests."""

    def __init__(self, url: str, *, durable: bool = True) -> None:
        self.url = url
        self.dialect = "sqlite" if url.startswith("sqlite") else "postgresql"
        self.durable = durable
        self.watch: Callable[[str, str], None] | None = None
        self.kept: dict[str, dict[Any, list[Any]]] = {}
        self._connection: Any = None
        self._version = -1
        self._turn = RLock()  # the database thread has it alone; whoever else comes waits and never lands in its transaction

    def open(self) -> Store:
        """Connect; the file's folder must exist."""
        self._connection = self._sqlite() if self.dialect == "sqlite" else self._postgresql()
        return self

    def _sqlite(self) -> sqlite3.Connection:
        path = make_url(self.url).database or ":memory:"
        if path != ":memory:" and not Path(path).parent.is_dir():
            raise FileNotFoundError(str(Path(path).parent))
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, cached_statements=512)
        for pragma in ("journal_mode=WAL", "busy_timeout=5000", "foreign_keys=ON", "secure_delete=ON", "cache_size=-16384",
                       "wal_autocheckpoint=4000",
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
        with self._turn:
            yield from self._begin(wait_for_disk)

    def _begin(self, wait_for_disk: bool) -> Iterator[Tx]:
        connection = self._connection
        tx = Tx(self, connection)
        if self.dialect == "sqlite" and self.durable:
            connection.execute(f"PRAGMA synchronous={'FULL' if wait_for_disk else 'NORMAL'}")
        try:
            tx._execute("BEGIN IMMEDIATE" if self.dialect == "sqlite" else "BEGIN", {})
            self._refresh()
            yield tx
            tx._execute("COMMIT", {})
        except BaseException:
            self.kept.clear()
            if self.dialect == "sqlite" and not connection.in_transaction:
                raise
            connection.execute("ROLLBACK")
            raise
        for act in tx.after.values():
            act()

    def spoil(self, changed: str) -> None:
        """Rows kept from this table are no longer what it says."""
        for group in _KEEPERS[changed]:
            self.kept.pop(group, None)

    def _refresh(self) -> None:
        """Keep nothing that somebody else may have changed: SQLite tells, PostgreSQL does not."""
        if self.dialect != "sqlite":
            self.kept.clear()
            return
        version = self._connection.execute("PRAGMA data_version").fetchone()[0]
        if version != self._version:
            self._version = version
            self.kept.clear()

    def create(self) -> Store:
        """Make the tables of today's models in an empty database (tests; people migrate)."""
        if make_url(self.url).database or self.dialect != "sqlite":
            _create(self._connection if self.dialect == "sqlite" else None, self.url)
        else:
            self._connection.deserialize(_empty())
        return self

    def close(self) -> None:
        """Let go of the database."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
            self.kept.clear()


def _create(connection: sqlite3.Connection | None, url: str) -> None:
    from storage import schema  # noqa: PLC0415 - every model, only needed here

    engine = create_engine(url, creator=lambda: connection) if connection else create_engine(url)
    schema.metadata.create_all(engine)
    if connection is None:
        engine.dispose()


@cache
def _empty() -> bytes:
    """An empty database in memory, made once."""
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    _create(connection, "sqlite://")
    return connection.serialize()


class Count(NamedTuple):
    """A single number from a statement."""

    n: int
