"""Files by hash: encrypted, kept once, gone when nothing needs them."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from storage import files
from storage.engine import Store
from storage.files import FileStore, UseRow
from storage.sealed import Keys


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


def test_what_nothing_needs_is_swept_away(kept: FileStore, store: Store) -> None:
    paper, orphan = kept.keep(b"paper"), kept.keep(b"orphan")
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
        needed = [sha256 for sha256 in kept.hashes() if files.uses(tx, sha256)]
        assert kept.sweep(needed) == [orphan]
        files.leave(tx, "c1", "paper", "p1", paper)
        assert files.uses(tx, paper) == 1
    assert len(on_disk(kept)) == 1
    assert kept.has(paper)
