"""Files by hash: encrypted, kept once, gone when nothing needs them."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from storage import councils, files, voices
from storage.councils import CouncilRow
from storage.engine import Store
from storage.files import FileStore, UseRow
from storage.sealed import Keys
from storage.voices import VoicedRow


@pytest.fixture
def kept(tmp_path: Path) -> FileStore:
    """An empty folder."""
    return FileStore(tmp_path / "files", Keys(tmp_path / "keys"))


def on_disk(kept: FileStore) -> list[Path]:
    """Every file in the folder."""
    return [path for path in kept.folder.rglob("*") if path.is_file()]


def test_kept_once_and_never_in_clear(kept: FileStore) -> None:
    data = b"agenda" * 1000
    sha256 = kept.keep(data)
    assert sha256 == hashlib.sha256(data).hexdigest()
    assert kept.keep(data) == sha256
    assert kept.read(sha256) == data
    (path,) = on_disk(kept)
    assert b"agenda" not in path.read_bytes()


@pytest.mark.parametrize("name", ["../../etc/passwd", "", "A" * 64, "a" * 63, "a" * 64 + "\n"])
def test_only_a_hash_is_a_name(kept: FileStore, name: str) -> None:
    with pytest.raises(LookupError):
        kept.read(name)


def test_broken_missing_or_swapped_bytes_are_not_given_out(kept: FileStore) -> None:
    one, two = kept.keep(b"one"), kept.keep(b"two")
    first, second = (kept.folder / name[:2] / name for name in (one, two))
    first.write_bytes(second.read_bytes())
    with pytest.raises(LookupError):
        kept.read(one)
    second.write_bytes(b"")
    with pytest.raises(LookupError):
        kept.read(two)
    assert kept.remove(two)
    assert not kept.remove(two)
    with pytest.raises(LookupError):
        kept.read(two)


OLD = 1_700_000_000_000_000  # µs UTC: 2023


def lay_back(kept: FileStore) -> None:
    """Everything has lain there for long."""
    for path in kept.folder.glob("??/*"):
        os.utime(path, (OLD / 1e6, OLD / 1e6))


def test_what_nothing_needs_is_swept_away_when_it_is_old(kept: FileStore, store: Store) -> None:
    paper, receipt, orphan = kept.keep(b"paper"), kept.keep(b"receipt"), kept.keep(b"orphan")
    (kept.folder / paper[:2] / f"{paper}.1.new").write_bytes(b"half")
    row = UseRow("c1", paper, "paper", "p1", "sak.pdf", "application/pdf", 5, 1)
    with store.begin() as tx:
        files.use(tx, row)
        files.use(tx, row)
        files.use(tx, row._replace(subject="p2"))
        assert files.uses(tx, paper) == 2
        assert files.uses(tx, orphan) == 0
        assert files.of_subject(tx, "c1", "paper", "p1") == [row]
        assert files.known(tx, "c2", paper) is None
        councils.add(tx, CouncilRow("c1", "Rådet", "", "Europe/Oslo", "nb", "{}", 1, 0))
        tx.add(voices.PUT, **VoicedRow("c1", "m1", receipt, 3, "", "nb", "", 1)._asdict())  # named by a table of its own
    with store.begin() as tx:
        files.sweep(tx, kept, OLD + 1)
    assert len(on_disk(kept)) == 4, "nothing is that old"
    lay_back(kept)
    with store.begin() as tx:
        files.sweep(tx, kept, OLD + 1)
        assert kept.has(orphan), "only when the rest is on the disk"
    assert len(on_disk(kept)) == 2
    assert kept.has(paper)
    assert kept.has(receipt)
    with store.begin() as tx:
        files.leave(tx, "c1", "paper", "p1", paper)
        assert files.uses(tx, paper) == 1


def test_what_is_kept_again_is_new_again(kept: FileStore) -> None:
    name = kept.keep(b"again")
    lay_back(kept)
    assert kept.keep(b"again") == name
    kept.sweep((), OLD + 1)
    assert kept.has(name)
