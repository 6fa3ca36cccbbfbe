"""One process at a time: a lock that its owner's death opens."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any
from zlib import crc32


class Busy(Exception):
    """Another process works here already."""


class Instance:
    """A name held by one process: a locked file beside SQLite, an advisory lock in PostgreSQL."""

    def __init__(self, url: str, folder: Path, name: str) -> None:
        self.url = url
        self.folder = folder
        self.name = name
        self._handle: int | None = None
        self._connection: Any = None

    def take(self) -> None:
        """Hold the name; `Busy` at once when another process holds it."""
        if self.url.startswith("sqlite"):
            self._take_file()
        else:
            self._take_advisory()

    def _take_file(self) -> None:
        import fcntl  # noqa: PLC0415 - only on systems that have it

        self.folder.mkdir(parents=True, exist_ok=True)
        handle = os.open(self.folder / f"{self.name}.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(handle)
            raise Busy(self.name) from None
        os.ftruncate(handle, 0)
        os.write(handle, f"{os.getpid()}\n".encode())
        self._handle = handle

    def _take_advisory(self) -> None:
        import psycopg  # noqa: PLC0415 - only where PostgreSQL is used

        connection = psycopg.connect(self.url.replace("postgresql+psycopg://", "postgresql://", 1), autocommit=True)
        row = connection.execute("SELECT pg_try_advisory_lock(%s)", (crc32(f"instance:{self.name}".encode()),)).fetchone()
        if row is None or not row[0]:
            connection.close()
            raise Busy(self.name)
        self._connection = connection

    def held(self) -> bool:
        """Do we still hold it? A lost connection to PostgreSQL loses the name too, and so does a server that only reads any more."""
        if self._connection is None:
            return self._handle is not None
        try:
            row = self._connection.execute("SELECT current_setting('transaction_read_only')").fetchone()
        except Exception:
            return False
        return bool(row == ("off",))

    def let_go(self) -> None:
        """Let another process work."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
        if self._connection is not None:
            self._connection.close()
            self._connection = None
