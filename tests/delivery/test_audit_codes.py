"""A code that somebody kept on paper shows a past that was rewritten or cut."""

from __future__ import annotations

import pytest

from bot.audit import check, publish
from storage import audit
from storage.audit import Fault
from storage.engine import Store


def grow(store: Store, many: int, actor: str = "liv") -> str:
    """Some entries; the code of the head."""
    with store.begin() as tx:
        for n in range(many):
            audit.note(tx, council_id="c1", actor=actor, behalf="", verb="v", subject=str(n), facts={}, at=n)
        audit.seal_chain(tx)
        return publish(tx, "c1", 1)


def test_a_code_on_paper_is_enough() -> None:
    store = Store("sqlite://", durable=False).open().create()
    old = grow(store, 3)
    new = grow(store, 2)
    assert old.startswith("3-")
    with store.begin() as tx:
        assert check(tx, "c1", [old, f" {new.upper()}\n", "0-" + "0" * 24]) == []
        with pytest.raises(ValueError, match="no code"):
            check(tx, "c1", ["3-xyz"])
    for name in ("audit", "audit_head", "audit_published"):
        store._connection.execute(f"DELETE FROM {name}")  # noqa: S608
    grow(store, 4, actor="somebody")
    with store.begin() as tx:
        assert check(tx, "c1") == []
        assert check(tx, "c1", [old, new]) == [Fault(3, "head"), Fault(5, "cut")]
    store.close()
