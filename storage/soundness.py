"""Is the database file whole? Looked at before work begins and once a day, beside the work."""

from __future__ import annotations

import sqlite3
from pathlib import Path

MOST = 3
# Full, locked, unreadable, out of memory, damaged …: the same statement may work another time. A mistake in it never does.
_TROUBLE = frozenset(
    {
        sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PROTOCOL, sqlite3.SQLITE_NOTADB,
    }
)  # fmt: skip


def trouble(fault: BaseException) -> bool:
    """Did the database itself fail, so that what was to be done has to be tried again rather than given up?"""
    code = getattr(fault, "sqlite_errorcode", None)
    if isinstance(code, int):
        return code & 0xFF in _TROUBLE
    return away(fault) or "psycopg.errors.ReadOnlySqlTransaction" in _kinds(fault)  # another server has taken over


def away(fault: BaseException) -> bool:
    """Did PostgreSQL not answer, or break off: the line is gone, it shuts down, a deadlock, a conflict with a neighbour?"""
    return "psycopg.OperationalError" in _kinds(fault)


def _kinds(fault: BaseException) -> list[str]:
    return [f"{kind.__module__}.{kind.__name__}" for kind in type(fault).__mro__]


def damaged(fault: BaseException) -> bool:
    """Is the file itself spoilt, so that trying again is of no use?"""
    code = getattr(fault, "sqlite_errorcode", None)
    return isinstance(code, int) and code & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def faults(file: Path) -> list[str]:
    """What SQLite finds wrong with its pages, the first few; empty when the file is whole."""
    try:
        connection = sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)
    except sqlite3.Error as fault:
        return [type(fault).__name__]
    try:
        found = [str(row[0]) for row in connection.execute(f"PRAGMA quick_check({MOST})")]
    except sqlite3.Error as fault:
        return [str(fault)]
    finally:
        connection.close()
    return [] if found == ["ok"] else found
