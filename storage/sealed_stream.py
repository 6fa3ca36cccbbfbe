"""A stream of bytes locked with a passphrase: whoever has the file and not the phrase reads nothing, and no changed byte passes.

A line that says what it is, a line of JSON (how the key is made), then pieces of equal size, each sealed with AES-GCM under its
number and whether it is the last. The key is scrypt of the phrase and a salt of the file's own, so a number never meets a key twice.
"""

from __future__ import annotations

import io
import json
import os
from typing import Any, BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

MAGIC = b"radslag-backup 1\n"
PIECE, TAG = 1 << 20, 16
COST, BLOCK, LANES = 1 << 17, 8, 1  # 128 MiB and about half a second for every guess
_HEAD_MOST = 4096


class Wrong(Exception):
    """The file cannot be opened. `code`: not_ours, phrase (or damaged at its beginning), damaged."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def _key(phrase: bytes, head: dict[str, Any]) -> AESGCM:
    made = Scrypt(salt=bytes.fromhex(head["salt"]), length=32, n=head["n"], r=head["r"], p=head["p"])
    return AESGCM(made.derive(phrase))


def _nonce(number: int, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])


class Locked(io.RawIOBase):
    """What is written here goes to `out` locked; `close` ends it and leaves `out` open."""

    def __init__(self, out: BinaryIO, phrase: bytes, *, cost: int = COST) -> None:
        head = {"n": cost, "r": BLOCK, "p": LANES, "salt": os.urandom(32).hex()}
        self._out, self._about = out, MAGIC + json.dumps(head).encode() + b"\n"
        self._lock, self._number, self._held = _key(phrase, head), 0, bytearray()
        out.write(self._about)

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        """Keep the bytes until a piece is full and more has come, so that the last piece is known as the last."""
        self._held += data
        while len(self._held) > PIECE:
            self._put(last=False)
        return len(data)

    def _put(self, *, last: bool) -> None:
        piece, self._held = bytes(self._held[:PIECE]), self._held[PIECE:]
        self._out.write(self._lock.encrypt(_nonce(self._number, last), piece, self._about))
        self._number += 1

    def close(self) -> None:
        """The last piece."""
        if not self.closed:
            self._put(last=True)
        super().close()


class Unlocked(io.RawIOBase):
    """What was written, read again; `Wrong` at the first byte that is not what it was, and where an end is missing."""

    def __init__(self, source: BinaryIO, phrase: bytes) -> None:
        if source.readline(len(MAGIC)) != MAGIC:
            raise Wrong("not_ours")
        line = source.readline(_HEAD_MOST)
        try:
            head = json.loads(line)
            if not (2 <= head["n"] <= 1 << 20 and 1 <= head["r"] <= 32 and 1 <= head["p"] <= 16):
                raise ValueError("cost")
            self._lock = _key(phrase, head)
        except (ValueError, KeyError, TypeError) as fault:
            raise Wrong("damaged") from fault
        self._source, self._about = source, MAGIC + line
        self._number, self._ready = 0, b""
        self._next: bytes | None = source.read(PIECE + TAG)

    def readable(self) -> bool:
        return True

    def readinto(self, room: Any) -> int:
        """The next bytes; 0 at the end."""
        while not self._ready and self._next is not None:
            self._open(self._next)
        many = min(len(room), len(self._ready))
        room[:many], self._ready = self._ready[:many], self._ready[many:]
        return many

    def _open(self, piece: bytes) -> None:
        following = self._source.read(PIECE + TAG)
        try:
            self._ready = self._lock.decrypt(_nonce(self._number, not following), piece, self._about)
        except InvalidTag as fault:
            raise Wrong("damaged" if self._number else "phrase") from fault
        self._number, self._next = self._number + 1, following or None
