"""Fixtures that every test may use."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, settings

from tests.world import World

# How fast the machine is has nothing to do with whether a rule holds. The same examples every time; the nightly search tries new ones.
BY_CHANCE = bool(os.environ.get("RADSLAG_BY_CHANCE"))
settings.register_profile("any machine", deadline=None, derandomize=not BY_CHANCE, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")


@pytest.fixture
def world() -> World:
    """A fresh council on Monday 4 January 2027 at ten."""
    return World()


@pytest.fixture
def measured(record_property: Callable[[str, object], None]) -> Callable[[str], None]:
    """Say what was measured: it is printed at the end of the run, also when several processes test."""
    return lambda text: record_property("measured", text)


def pytest_collection_finish() -> None:
    """What is loaded stays: thousands of tests are not searched for garbage again and again."""
    gc.collect()
    gc.freeze()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What the tests measured, each in a line."""
    for reports in terminalreporter.stats.values():
        for report in reports:
            for name, text in getattr(report, "user_properties", ()) if getattr(report, "when", "") == "call" else ():
                if name == "measured":
                    terminalreporter.write_line(f"{report.nodeid.rpartition('::')[2]}: {text}")
