"""Payloads under keys of the day: what is read once is unreadable once its key is gone.

The keys lie in a folder outside database, journal and backups, are written through to the disk
before their first use and are destroyed with the retention (architecture decision 9b).
"""

from __future__ import annotations

import hashlib
import hmac
import os
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

NONCE = 12
VOTE = "vote-"  # the keys of secret votes: forgotten as soon as another process has destroyed them


class Gone(Exception):
    """The key of this payload was destroyed, or the bytes are not what was sealed."""


class Keys:
    """The key folder. An epoch is a name such as `2027-02-10` or `vote-…`."""

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder
        self._open: dict[str, AESGCM] = {}
        self._counts: dict[str, int] = {}
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)

    def seal(self, epoch: str, data: bytes, about: str = "") -> bytes:
        """Seal `data` under the epoch's key; `about` must be the same when it is opened."""
        nonce = os.urandom(NONCE)
        name = epoch.encode()
        return bytes([len(name)]) + name + nonce + self._key(epoch, make=True).encrypt(nonce, data, about.encode())

    def unseal(self, sealed: bytes, about: str = "") -> bytes:
        """The bytes again; raises `Gone` when their key no longer exists."""
        if not sealed:
            raise Gone("")
        end = 1 + sealed[0]
        epoch, nonce, rest = sealed[1:end].decode(), sealed[end : end + NONCE], sealed[end + NONCE :]
        try:
            return self._key(epoch, make=False).decrypt(nonce, rest, about.encode())
        except InvalidTag as fault:
            raise Gone(epoch) from fault

    def secret(self, name: str) -> str:
        """A secret of this instance that outlives the days (never an epoch): made once, kept in the key folder."""
        if self.folder is None:
            return f"unkept-{name}"
        return self._bytes(f"secret-{name}", make=True).hex()

    def destroy(self, epoch: str) -> bool:
        """Destroy a key for good; doing it twice is doing it once. True if there was one."""
        had = self._open.pop(epoch, None) is not None
        self._counts.pop(epoch, None)
        if self.folder is None:
            return had
        self._counter(epoch).unlink(missing_ok=True)
        path = self.folder / f"{epoch}.key"
        if not path.exists():
            return had
        size = path.stat().st_size
        with path.open("r+b") as file:
            file.write(os.urandom(size))
            file.flush()
            os.fsync(file.fileno())
        path.unlink()
        _sync_folder(self.folder)
        return True

    def count(self, epoch: str) -> int:
        """The number that lies beside a key: which version of what it seals is the newest (0 = none yet)."""
        if self.folder is None:
            return self._counts.get(epoch, 0)
        try:
            return int.from_bytes(self._counter(epoch).read_bytes()[:8], "big")
        except FileNotFoundError:
            return 0

    def put_count(self, epoch: str, number: int) -> None:
        """Remember the newest version; it never counts down. Lost in a power cut it is only lower, and nothing wrong is said."""
        if self.folder is None:
            self._counts[epoch] = max(number, self._counts.get(epoch, 0))
        elif number > self.count(epoch) and (self.folder / f"{epoch}.key").exists():
            handle = os.open(self._counter(epoch), os.O_WRONLY | os.O_CREAT, 0o600)
            try:
                os.pwrite(handle, number.to_bytes(8, "big"), 0)
            finally:
                os.close(handle)

    def derived(self, epoch: str, name: str) -> bytes:
        """Bytes that only who has the key can make, and that say nothing about it."""
        if self.folder is None:
            return hashlib.sha256(f"{id(self)}|{epoch}|{name}".encode()).digest()
        return hmac.new(self._bytes(epoch, make=False), name.encode(), "sha256").digest()

    def has(self, epoch: str) -> bool:
        """Is the key still there?"""
        return epoch in self._open if self.folder is None else (self.folder / f"{epoch}.key").exists()

    def make(self, epoch: str) -> None:
        """Make the key now, written through to the disk."""
        self._key(epoch, make=True)

    def _counter(self, epoch: str) -> Path:
        assert self.folder is not None
        return self.folder / f"{epoch}.count"

    def epochs(self) -> list[str]:
        """The epochs whose keys exist, oldest name first."""
        names = set(self._open) if self.folder is None else {path.stem for path in self.folder.glob("*.key")}
        return sorted(name for name in names if not name.startswith("secret-"))

    def _key(self, epoch: str, *, make: bool) -> AESGCM:
        key = self._open.get(epoch)
        if key is not None and epoch.startswith(VOTE) and not self.has(epoch):
            self._open.pop(epoch)
            key = None
        if key is None:
            for old in [name for name in self._open if name.startswith(VOTE) and not self.has(name)]:
                del self._open[old]
            key = self._open[epoch] = AESGCM(self._bytes(epoch, make=make))
        return key

    def _bytes(self, epoch: str, *, make: bool) -> bytes:
        if self.folder is None:
            if not make:
                raise Gone(epoch)
            return AESGCM.generate_key(256)
        path = self.folder / f"{epoch}.key"
        try:
            return path.read_bytes()
        except FileNotFoundError:
            if not make:
                raise Gone(epoch) from None
        fresh = AESGCM.generate_key(256)
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            return path.read_bytes()
        with os.fdopen(handle, "wb") as file:
            file.write(fresh)
            file.flush()
            os.fsync(file.fileno())
        _sync_folder(self.folder)
        return fresh


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
