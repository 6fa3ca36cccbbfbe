"""Fixtures that every test may use."""

from __future__ import annotations

import pytest

from tests.world import World


@pytest.fixture
def world() -> World:
    """A fresh council on Monday 4 January 2027 at ten."""
    return World()
