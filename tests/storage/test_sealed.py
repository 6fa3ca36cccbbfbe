"""Payloads under keys: unreadable elsewhere, bound to their place, gone with their key."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage.sealed import Gone, Keys


def test_sealed_and_opened_again_also_by_another_process(tmp_path: Path) -> None:
    sealed = Keys(tmp_path).seal("2027-01-01", "særlig".encode(), "outbox")
    assert "særlig".encode() not in sealed
    assert Keys(tmp_path).unseal(sealed, "outbox") == "særlig".encode()
    assert Keys(tmp_path).epochs() == ["2027-01-01"]


def test_the_same_bytes_are_never_sealed_alike(tmp_path: Path) -> None:
    keys = Keys(tmp_path)
    assert len({keys.seal("e", b"x") for _ in range(50)}) == 50


def test_moved_to_another_place_or_changed_it_does_not_open(tmp_path: Path) -> None:
    keys = Keys(tmp_path)
    sealed = keys.seal("e", b"words", "inbox 1")
    with pytest.raises(Gone):
        keys.unseal(sealed, "inbox 2")
    for place in range(3, len(sealed)):
        broken = sealed[:place] + bytes([sealed[place] ^ 1]) + sealed[place + 1 :]
        with pytest.raises(Gone):
            keys.unseal(broken, "inbox 1")


@pytest.mark.parametrize("folder", [True, False])
def test_a_destroyed_key_never_comes_back(tmp_path: Path, folder: bool) -> None:
    keys = Keys(tmp_path / "keys" if folder else None)
    sealed = keys.seal("vote-1", b"yes")
    assert keys.destroy("vote-1")
    assert not keys.destroy("vote-1")
    with pytest.raises(Gone):
        keys.unseal(sealed)
    keys.seal("vote-1", b"again")
    with pytest.raises(Gone):
        keys.unseal(sealed)


def test_only_the_owner_may_read_the_keys(tmp_path: Path) -> None:
    Keys(tmp_path / "keys").seal("e", b"x")
    assert (tmp_path / "keys").stat().st_mode & 0o077 == 0
    assert (tmp_path / "keys" / "e.key").stat().st_mode & 0o077 == 0
