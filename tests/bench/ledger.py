"""What our own database says after a run: nothing lost, nothing doubled, nothing left lying."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from storage import audit
from storage.engine import Store
from tests.bench.seed import COUNCIL

_COUNTS = {
    "inputs": "SELECT count(*) FROM input",
    "held": "SELECT count(*) FROM input WHERE held = 1",
    "waiting": "SELECT count(*) FROM inbox WHERE state = 'new'",
    "bad": "SELECT count(*) FROM inbox WHERE state IN ('failed', 'quarantined')",
    "kept_raw": "SELECT count(*) FROM inbox WHERE state = 'done' AND payload <> x''",
    "unsettled": "SELECT count(*) FROM outbox WHERE settled = 0",
    "not_sent": "SELECT count(*) FROM outbox WHERE settled > 0 AND state <> 'sent'",
    "audited": "SELECT count(*) FROM audit WHERE verb = 'input.add'",
}


def counts(folder: Path) -> dict[str, int]:
    """Rows of each kind, read beside the running bot."""
    connection = sqlite3.connect(f"file:{folder / 'radslag.db'}?mode=ro", uri=True)
    try:
        return {name: int(connection.execute(text).fetchone()[0]) for name, text in _COUNTS.items()}
    finally:
        connection.close()


def chain_faults(folder: Path) -> int:
    """How many faults the audit chain of the council has."""
    store = Store(f"sqlite:///{folder / 'radslag.db'}").open()
    try:
        with store.begin() as tx:
            return len(audit.verify(tx, COUNCIL))
    finally:
        store.close()
