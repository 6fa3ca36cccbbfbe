"""An empty store in memory for each test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from storage.engine import Store


@pytest.fixture
def store() -> Iterator[Store]:
    """A fresh database with today's tables."""
    opened = Store("sqlite://", durable=False).open().create()
    yield opened
    opened.close()
