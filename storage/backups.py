"""The whole service as one locked file, and back: database, keys and files, tried before anybody relies on it.

Left out: the keys of secret votes (an open one is called off after a restore) and the session of our Matrix device (its ratchets
must never be turned back; a new device is made and signed). What was about to be sent when the copy was made may have been
sent since: after a restore it stands on the list for a person, and is never sent blindly.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import shutil
import sqlite3
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import BinaryIO, NamedTuple, cast

from sqlalchemy import delete, or_, update

from storage import councils, migration, soundness
from storage.engine import Stmt, Store, arg, table
from storage.files import FileStore
from storage.matrix_state import MatrixEntry
from storage.outbox import Outbox
from storage.sealed import VOTE, Keys
from storage.sealed_stream import COST, PIECE, Locked, Unlocked, Wrong

__all__ = ["Kept", "Wrong", "keep", "look", "restore"]

FORMAT = 1
DATABASE, ABOUT = "radslag.db", "about.json"
_NAME = re.compile(r"about\.json|radslag\.db|keys/(?!vote-)[A-Za-z0-9_-]+\.key|files/[0-9a-f]{2}/[0-9a-f]{64}")
_TO_THE_END = 1 << 20

_DEVICE, _SESSIONS = ("account", "olm", "seen"), "session/"
_m, _o = table(MatrixEntry), table(Outbox)
OUR_DEVICE = Stmt(delete(_m).where(or_(_m.c.name.in_(_DEVICE), _m.c.name.like(f"{_SESSIONS}%"))))
MAYBE_SENT = Stmt(
    update(_o).where(_o.c.settled == 0, _o.c.state.in_(("ready", "retry", "leased", "sending", "unknown")), _o.c.not_before <= arg("now"))
    .values(state="review", reason="doubt", settled=arg("now"))
)  # fmt: skip


class Kept(NamedTuple):
    """What a backup holds. `made` in microseconds UTC."""

    made: int
    councils: tuple[str, ...]
    keys: int
    files: int
    size: int


def keep(database: Path, folder: Path, out: Path, phrase: bytes, now: int, *, cost: int = COST) -> Kept:
    """Copy everything while the bot works, lock it, open the copy again and try all of it; only then it gets its name.

    The database is copied first: what it speaks of in keys and files was there before it.
    """
    fresh = out.with_name(f"{out.name}.new")
    with tempfile.TemporaryDirectory(prefix="backup-", dir=folder) as work:
        copy = Path(work) / DATABASE
        _copied(database, copy)
        about = json.dumps({"format": FORMAT, "made": now, "version": migration.versions()[-1], "councils": _councils(copy)})
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            with os.fdopen(handle, "wb") as file:
                with Locked(file, phrase, cost=cost) as locked:
                    _packed(cast("BinaryIO", locked), about.encode(), copy, folder)
                file.flush()
                os.fsync(file.fileno())
            copy.unlink()
            kept = look(fresh, phrase, Path(work))
        except BaseException:
            fresh.unlink(missing_ok=True)
            raise
    fresh.replace(out)
    return kept


def _copied(database: Path, copy: Path) -> None:
    """A copy of one moment, though others write meanwhile."""
    with closing(sqlite3.connect(f"{database.resolve().as_uri()}?mode=ro", uri=True)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
    with closing(Store(f"sqlite:///{copy}").open()) as store, store.begin() as tx:
        tx.run(OUR_DEVICE)


def of_our_device(name: str) -> bool:
    """Does this entry of the Matrix account belong to the device that is left out?"""
    return name in _DEVICE or name.startswith(_SESSIONS)


def _councils(database: Path) -> list[str]:
    with closing(Store(f"sqlite:///{database}").open()) as store, store.begin() as tx:
        return [row.name for row in councils.every(tx)]


def _packed(out: BinaryIO, about: bytes, copy: Path, folder: Path) -> None:
    note = copy.with_name(ABOUT)
    note.write_bytes(about)
    with tarfile.open(fileobj=out, mode="w|") as tar:  # not compressed: nearly all of it is sealed, and cannot be made smaller
        for name, path in ((ABOUT, note), (DATABASE, copy), *_parts(folder)):
            with contextlib.suppress(FileNotFoundError):  # nothing needed it any more, and it went meanwhile
                tar.add(path, name, recursive=False)


def _parts(folder: Path) -> Iterator[tuple[str, Path]]:
    """Keys and files by the names they have in a backup."""
    for path in sorted((folder / "keys").glob("*.key")):
        if not path.name.startswith(VOTE):
            yield f"keys/{path.name}", path
    for path in sorted((folder / "files").glob("??/*")):
        if _NAME.fullmatch(name := f"files/{path.parent.name}/{path.name}"):
            yield name, path


def look(backup: Path, phrase: bytes, work: Path | None = None) -> Kept:
    """Open a backup and try everything in it; `Wrong` (not_ours, phrase, damaged, newer) when it cannot be relied on."""
    with tempfile.TemporaryDirectory(prefix="look-", dir=work) as folder:
        return _opened(backup, phrase, Path(folder))


def _opened(backup: Path, phrase: bytes, folder: Path) -> Kept:
    """Everything unpacked into an empty folder and found whole."""
    try:
        with backup.open("rb") as source:
            _unpacked(io.BufferedReader(Unlocked(source, phrase), PIECE), folder)
        about = json.loads((folder / ABOUT).read_bytes())
    except (OSError, EOFError, tarfile.TarError, ValueError) as fault:
        raise Wrong("damaged") from fault
    if about["format"] != FORMAT or about["version"] not in migration.versions():
        raise Wrong("newer")
    store = FileStore(folder / "files", Keys(folder / "keys"))
    kept = list(store.hashes())
    try:
        for one in kept:
            store.read(one)
    except LookupError as fault:
        raise Wrong("damaged") from fault
    if soundness.faults(folder / DATABASE):
        raise Wrong("damaged")
    return Kept(about["made"], tuple(about["councils"]), len(store.keys.epochs()), len(kept), backup.stat().st_size)


def _unpacked(source: io.BufferedReader, folder: Path) -> None:
    with tarfile.open(fileobj=source, mode="r|") as tar:
        for entry in tar:
            data = tar.extractfile(entry) if entry.isreg() and _NAME.fullmatch(entry.name) else None
            if data is None:
                raise Wrong("damaged")
            path = folder / entry.name
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "wb") as file:
                shutil.copyfileobj(data, file)
                file.flush()
                os.fsync(file.fileno())
    while source.read(_TO_THE_END):  # the last piece says that nothing is missing
        pass


def restore(backup: Path, phrase: bytes, database: Path, folder: Path, now: int) -> Kept:
    """Put everything back into an empty folder; the database last, so that half a restore never looks like a service."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    with tempfile.TemporaryDirectory(prefix="restoring-", dir=folder) as work:
        kept = _opened(backup, phrase, Path(work))
        with closing(Store(f"sqlite:///{Path(work) / DATABASE}").open()) as store, store.begin() as tx:
            tx.run(MAYBE_SENT, now=now)
        for name in ("keys", "files"):
            if (Path(work) / name).is_dir():
                (Path(work) / name).replace(folder / name)
        database.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        shutil.move(Path(work) / DATABASE, database)
    return kept


def empty(database: Path, folder: Path) -> bool:
    """May a backup be put back here? Nothing may be there but empty folders and the lock of a bot that ran."""
    return not database.exists() and all(path.is_dir() or path.suffix == ".lock" for path in folder.rglob("*"))
