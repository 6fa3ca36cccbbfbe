"""An empty store for each test: in memory, and on PostgreSQL where the engines might differ."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.engine import Store
from tests.postgres import postgres_made, postgres_server, postgres_template, postgres_url

__all__ = ["postgres_made", "postgres_server", "postgres_template", "postgres_url"]
BOTH = ["sqlite", pytest.param("postgresql", marks=pytest.mark.server)]


@pytest.fixture(params=BOTH)
def store(request: pytest.FixtureRequest) -> Iterator[Store]:
    """A fresh database with today's tables, on each engine."""
    if request.param == "sqlite":
        opened = Store("sqlite://", durable=False).open().create()
    else:
        opened = Store(request.getfixturevalue("postgres_made"), durable=False).open()
    yield opened
    opened.close()


@pytest.fixture(params=BOTH)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database, on each engine."""
    return f"sqlite:///{tmp_path}/t.db" if request.param == "sqlite" else str(request.getfixturevalue("postgres_url"))
