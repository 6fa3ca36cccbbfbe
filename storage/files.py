"""Files by the hash of their bytes: kept once, encrypted under the data folder, gone when nothing needs them."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Collection, Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import UniqueConstraint, delete, func, select, union
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, adding_once, arg, table
from storage.sealed import Gone, Keys
from storage.types import row_number, text, whole

EPOCH = "files"
_HASH = re.compile(r"[0-9a-f]{64}\Z")


class FileUse(SQLModel, table=True):
    """Something needs a file: a paper, an input, minutes. A file that nothing needs is swept away."""

    __tablename__ = "file_use"
    id: int = row_number()
    council_id: str = text()
    sha256: str = text(index=True)
    what: str = text()
    subject: str = text()
    name: str = text("")
    mime: str = text("")
    size: int = whole(0)
    at: int = whole()
    __table_args__ = (UniqueConstraint("council_id", "what", "subject", "sha256"),)


class UseRow(NamedTuple):
    """A file and what needs it."""

    council_id: str
    sha256: str
    what: str
    subject: str
    name: str
    mime: str
    size: int
    at: int


_f = table(FileUse)
_ROW = tuple(_f.c[name] for name in UseRow._fields)
USE = adding_once(FileUse, " ".join(UseRow._fields), "council_id what subject sha256")
LEAVE = Stmt(
    delete(_f).where(_f.c.council_id == arg("council_id"), _f.c.what == arg("what"), _f.c.subject == arg("subject"),
                     _f.c.sha256 == arg("sha256"))
)
USES = Stmt(select(func.count()).select_from(_f).where(_f.c.sha256 == arg("sha256")))
OF_SUBJECT = Stmt(
    select(*_ROW).where(_f.c.council_id == arg("council_id"), _f.c.what == arg("what"), _f.c.subject == arg("subject"))
    .order_by(_f.c.id), UseRow
)
ALLOWED = Stmt(select(*_ROW).where(_f.c.council_id == arg("council_id"), _f.c.sha256 == arg("sha256")).limit(1), UseRow)


def use(tx: Tx, row: UseRow) -> None:
    """Something needs this file from now on; twice is once."""
    tx.run(USE, **row._asdict())


def leave(tx: Tx, council_id: str, what: str, subject: str, sha256: str) -> None:
    """It no longer needs the file."""
    tx.run(LEAVE, council_id=council_id, what=what, subject=subject, sha256=sha256)


def erase(tx: Tx, kept: object, sha256: str) -> None:
    """Once this is on the disk, the bytes go too, if nothing needs them any more."""
    if isinstance(kept, FileStore) and not uses(tx, sha256):
        tx.after[f"erase {sha256}"] = lambda: kept.let_go(sha256)


def uses(tx: Tx, sha256: str) -> int:
    """How many things need this file."""
    return int(tx.value(USES, sha256=sha256))


def of_subject(tx: Tx, council_id: str, what: str, subject: str) -> list[UseRow]:
    """The files of one thing, in order."""
    return tx.all(OF_SUBJECT, council_id=council_id, what=what, subject=subject)


def known(tx: Tx, council_id: str, sha256: str) -> UseRow | None:
    """The file, if something in this council needs it."""
    return tx.one(ALLOWED, council_id=council_id, sha256=sha256)


@cache
def _named() -> Stmt[Any]:
    return Stmt(union(*(select(one.c.sha256) for one in SQLModel.metadata.tables.values() if "sha256" in one.c)))


def sweep(tx: Tx, kept: object, before: int) -> None:
    """Once this is on the disk: what lay there already before this instant and no row of any table names is erased."""
    if isinstance(kept, FileStore):
        needed = {str(row[0]) for row in tx.all(_named())}
        tx.after["sweep files"] = lambda: kept.sweep(needed, before)


class FileStore:
    """The folder with the bytes. A file's name is its hash; what lies there is encrypted."""

    def __init__(self, folder: Path, keys: Keys) -> None:
        self.folder = folder
        self.keys = keys

    def keep(self, data: bytes) -> str:
        """Keep the bytes and say their SHA-256; they are on the disk when this returns."""
        sha256 = hashlib.sha256(data).hexdigest()
        path = self._path(sha256)
        if path.exists():
            path.touch()  # as if it were new: it is needed again
            return sha256
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        fresh = path.with_name(f"{sha256}.{os.getpid()}.new")
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(self.keys.seal(EPOCH, data, sha256))
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
        _sync(path.parent)
        return sha256

    def read(self, sha256: str) -> bytes:
        """The bytes; `LookupError` when they are not here or no longer what they were."""
        try:
            data = self.keys.unseal(self._path(sha256).read_bytes(), sha256)
        except (FileNotFoundError, Gone, IndexError) as fault:
            raise LookupError(sha256) from fault
        if hashlib.sha256(data).hexdigest() != sha256:
            raise LookupError(sha256)
        return data

    def has(self, sha256: str) -> bool:
        """Are the bytes here?"""
        return self._path(sha256).exists()

    def remove(self, sha256: str) -> bool:
        """Erase the bytes; False when there were none."""
        path = self._path(sha256)
        if not path.exists():
            return False
        with path.open("r+b") as file:
            file.write(bytes(path.stat().st_size))
            file.flush()
            os.fsync(file.fileno())
        path.unlink()
        _sync(path.parent)
        return True

    def let_go(self, sha256: str) -> None:
        """Erase the bytes, if they are still here."""
        self.remove(sha256)

    def hashes(self) -> Iterator[str]:
        """Every file that is kept."""
        for path in sorted(self.folder.glob("??/*")):
            if _HASH.match(path.name):
                yield path.name

    def sweep(self, needed: Collection[str], before: int) -> None:
        """Erase what nothing needs, and what a crash left half written, where it lay there before this instant (µs UTC)."""
        for path in sorted(self.folder.glob("??/*")):
            if path.stat().st_mtime_ns // 1000 >= before:
                continue
            if path.suffix == ".new":
                path.unlink()
            elif _HASH.match(path.name) and path.name not in needed:
                self.remove(path.name)

    def _path(self, sha256: str) -> Path:
        if not _HASH.match(sha256):
            raise LookupError("not a hash")
        return self.folder / sha256[:2] / sha256


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
