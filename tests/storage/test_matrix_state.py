"""What the Matrix account remembers comes back after a restart, is unreadable in the file, and is written whole or not at all."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.runner import Runner
from storage.engine import Store
from storage.matrix_state import MatrixStateStore
from storage.sealed import Gone, Keys


def kept(store: Store, keys: Keys) -> MatrixStateStore:
    return MatrixStateStore(store, keys, Runner(store))


async def test_what_was_written_comes_back_and_what_was_removed_does_not(store: Store, tmp_path: Path) -> None:
    keys = Keys(tmp_path / "keys")
    state = kept(store, keys)
    await state.write({"account": b"one", "olm": b"two"})
    await state.write({"account": b"three", "olm": None, "session/a": b"\0\xff"})
    again = kept(store, Keys(tmp_path / "keys"))
    assert again.entries() == {"account": b"three", "session/a": b"\0\xff"}


async def test_nothing_of_it_can_be_read_in_the_file(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/t.db"
    store = Store(url).open().create()
    await kept(store, Keys(tmp_path / "keys")).write({"seeds": b"the-secret-of-the-account"})
    store.close()
    assert b"the-secret" not in b"".join(path.read_bytes() for path in tmp_path.glob("t.db*"))
    with pytest.raises(Gone):
        kept(Store(url).open(), Keys(tmp_path / "other")).entries()


async def test_a_write_that_fails_changes_nothing(store: Store, tmp_path: Path) -> None:
    state = kept(store, Keys(tmp_path / "keys"))
    await state.write({"account": b"one"})

    def break_off(when: str, text: str) -> None:
        if when == "before" and text.startswith("DELETE"):
            raise OSError("disk full")

    store.watch = break_off
    with pytest.raises(OSError, match="disk full"):
        await state.write({"account": b"two", "olm": None})
    store.watch = None
    assert state.entries() == {"account": b"one"}


async def test_it_is_written_while_others_write(store: Store, tmp_path: Path) -> None:
    runner = Runner(store)
    state = MatrixStateStore(store, Keys(tmp_path / "keys"), runner)
    await asyncio.gather(*(state.write({f"n{number}": str(number).encode()}) for number in range(50)), runner.run(lambda: None))
    assert len(state.entries()) == 50
    await runner.close()
