"""What one kept input asks of the database: the same for ten members as for ten thousand, and never a whole table."""

from __future__ import annotations

import pytest

from storage.engine import Store
from tests.bench import statements
from tests.bench.statements import Counted

pytestmark = pytest.mark.server  # long: left out of the quick suite

LARGE = ("inbox", "outbox", "input", "input_step", "audit", "person", "account", "link", "role_held", "seat", "offer", "action", "due")
MOST = 20  # statements of one input, a spare one included; it only ever goes down


@pytest.fixture(scope="module")
def small() -> Counted:
    return statements.counted(10)


def test_an_input_takes_few_statements(small: Counted) -> None:
    assert small.reading + small.writing <= MOST


def test_it_takes_no_more_of_them_in_a_large_council(small: Counted) -> None:
    large = statements.counted(10_000)
    assert (large.reading, large.writing) == (small.reading, small.writing)


def test_no_statement_of_it_reads_a_whole_table(small: Counted) -> None:
    store = Store("sqlite://", durable=False).open().create()
    try:
        for text in small.texts:
            plan = store._connection.execute(f"EXPLAIN QUERY PLAN {text}", [None] * text.count("?")).fetchall()
            for step in plan:
                read = step[3].removeprefix("SCAN ").split()[0] if step[3].startswith("SCAN ") else ""
                small_index = "ix_inbox_new" in step[3] or "ix_audit_unsealed" in step[3]  # hold only what waits
                assert read not in LARGE or small_index, f"{step[3]}: {text}"
    finally:
        store.close()
