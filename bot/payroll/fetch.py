"""A payroll file fetched on the host: from where it lies encrypted to a folder; never through chat."""

from __future__ import annotations

import hashlib
from pathlib import Path

from bot.channels.base import Files
from storage import files as kept
from storage import payroll_runs
from storage.engine import Tx


class NothingThere(LookupError):
    """There is no such file, or its bytes are not here."""


def write(tx: Tx, files: Files, council_id: str, ref: str, folder: Path) -> Path:
    """Write one file to a folder, readable for its owner alone; what was made is what is written."""
    run = payroll_runs.by_ref(tx, council_id, ref)
    found = kept.of_subject(tx, council_id, "payroll", run.id) if run is not None else []
    if run is None or not found:
        raise NothingThere(ref)
    try:
        data = files.read(found[-1].sha256)
    except LookupError as fault:
        raise NothingThere(ref) from fault
    if hashlib.sha256(data).hexdigest() != run.sha256:
        raise NothingThere(ref)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / Path(run.name).name
    path.touch(mode=0o600, exist_ok=True)
    path.write_bytes(data)
    return path
