"""Is the database file whole? Looked at before work begins and once a day, beside the work."""

from __future__ import annotations

import sqlite3
from pathlib import Path

MOST = 3


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
