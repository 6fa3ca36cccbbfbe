"""A backup is opened and tried when it is made, opens for its phrase alone, shows every change, and brings everything back."""

from __future__ import annotations

import io
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.composition import Composer
from bot.desk import Desk
from handlers import routers
from storage import backups, matrix_state, migration, people
from storage.engine import Store
from storage.files import FileStore
from storage.sealed import Keys
from storage.sealed_stream import PIECE, TAG, Locked, Unlocked, Wrong
from tests.handlers.voters import casts, met, opened
from tests.world import World, words

pytestmark = pytest.mark.server

PHRASE = b"hest batteri stift riktig"
CHEAP = 1 << 8
NOW = 1_800_000_000_000_000


def locked(data: bytes, phrase: bytes = PHRASE) -> bytes:
    out = io.BytesIO()
    with Locked(out, phrase, cost=CHEAP) as stream:
        stream.write(data)
    return out.getvalue()


def unlocked(data: bytes, phrase: bytes = PHRASE) -> bytes:
    return io.BufferedReader(Unlocked(io.BytesIO(data), phrase)).read()


@pytest.mark.parametrize("size", [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 2 * PIECE + 77])
def test_what_is_locked_comes_back(size: int) -> None:
    data = bytes(range(256)) * (size // 256 + 1)
    assert unlocked(locked(data[:size])) == data[:size]


@given(st.data())
def test_no_changed_missing_or_added_byte_passes(drawn: st.DataObject) -> None:
    data = LONG
    at = drawn.draw(st.integers(0, len(data) - 1))
    way = drawn.draw(st.sampled_from(["change", "cut", "add", "drop"]))
    match way:
        case "change":
            worse = data[:at] + bytes([data[at] ^ drawn.draw(st.integers(1, 255))]) + data[at + 1 :]
        case "cut":
            worse = data[:at]
        case "add":
            worse = data + b"x"
        case _:
            worse = data[:at] + data[at + 1 :]
    with pytest.raises(Wrong):
        unlocked(worse)


LONG = locked(b"Alle rom skal kunne l\xc3\xa5ses. " * 20)


def test_whole_pieces_cannot_be_left_out_or_change_places() -> None:
    data = locked(b"a" * PIECE + b"b" * PIECE + b"c")
    head = len(data) - 2 * (PIECE + TAG) - (1 + TAG)
    first, second = data[head : head + PIECE + TAG], data[head + PIECE + TAG : head + 2 * (PIECE + TAG)]
    for worse in (data[: head + PIECE + TAG], data[:head] + second + first + data[-17:], data[:head] + first + data[-17:]):
        with pytest.raises(Wrong, match=r"damaged|phrase"):
            unlocked(worse)


def test_a_wrong_phrase_and_a_strange_file_are_told_apart() -> None:
    with pytest.raises(Wrong, match="phrase"):
        unlocked(locked(b"hei"), b"feil frase her")
    with pytest.raises(Wrong, match="not_ours"):
        unlocked(b"SQLite format 3\x00")
    with pytest.raises(Wrong, match="damaged"):
        unlocked(b'radslag-backup 1\n{"n": 99999999999, "r": 8, "p": 1, "salt": "00"}\n')


class Service:
    """A council with files and keys in a folder, as a bot that runs has them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        self.database = folder / "radslag.db"
        self.keys = Keys(folder / "keys")
        migration.upgrade(f"sqlite:///{self.database}")
        self.world = World(url=f"sqlite:///{self.database}", keys=self.keys)
        self.files = FileStore(folder / "files", self.keys)
        self.world.desk.talk.files = self.files

    def keep(self, out: Path) -> backups.Kept:
        return backups.keep(self.database, self.folder, out, PHRASE, NOW, cost=CHEAP)

    def restored(self, backup: Path, folder: Path) -> World:
        """The same people, talking with what was put back elsewhere."""
        backups.restore(backup, PHRASE, folder / "radslag.db", folder, self.world.now)
        world = self.world
        world.store.close()
        world.waiting.clear()
        world.store = Store(f"sqlite:///{folder / 'radslag.db'}", durable=False).open()
        world.keys = Keys(folder / "keys")
        world.composer = Composer(words(), world.keys)
        world.desk = Desk(world.store, world.keys, world.composer, routers(), {}, FileStore(folder / "files", world.keys))
        return world


@pytest.fixture
def service(tmp_path: Path) -> Service:
    return Service(tmp_path / "data")


def test_everything_comes_back_elsewhere(service: Service, tmp_path: Path) -> None:
    kept_file = service.files.keep(b"et papir")
    empty_file = service.files.keep(b"")
    service.world.says("kari", "språk")
    kept = service.keep(tmp_path / "kopi")
    assert (kept.councils, kept.files, kept.made) == (("Boligrådet",), 2, NOW)
    assert kept.size == (tmp_path / "kopi").stat().st_size
    assert (tmp_path / "kopi").stat().st_mode & 0o077 == 0
    assert sorted(path.name for path in service.folder.iterdir() if path.is_dir()) == ["files", "keys"]
    new = tmp_path / "new"
    world = service.restored(tmp_path / "kopi", new)
    assert {path.name for path in new.iterdir()} >= {"files", "keys", "radslag.db"}
    assert not [path for path in new.iterdir() if path.name.startswith("restoring")]
    files = FileStore(new / "files", world.keys)
    assert (files.read(kept_file), files.read(empty_file)) == (b"et papir", b"")
    assert "Nynorsk" in world.says("kari", "2")[0]  # the question that was open is still open


def test_a_copy_taken_while_others_write_is_of_one_moment(service: Service, tmp_path: Path) -> None:
    store, stop = Store(f"sqlite:///{service.database}", durable=False).open(), threading.Event()

    def write() -> None:
        with closing(sqlite3.connect(service.database, isolation_level=None)) as other:
            other.execute("PRAGMA busy_timeout=5000")
            number = 0
            while not stop.is_set():
                number += 1
                other.execute("BEGIN IMMEDIATE")
                for name in ("left", "right"):
                    other.execute("INSERT OR REPLACE INTO matrix_entry (name, value) VALUES (?, ?)", (name, str(number).encode()))
                other.execute("COMMIT")

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(5):
            service.keep(tmp_path / f"kopi-{number}")
            backups.restore(tmp_path / f"kopi-{number}", PHRASE, tmp_path / f"d{number}" / "radslag.db", tmp_path / f"d{number}", NOW)
            with closing(sqlite3.connect(tmp_path / f"d{number}" / "radslag.db")) as found:
                values = {row[0] for row in found.execute("SELECT value FROM matrix_entry WHERE name IN ('left', 'right')")}
            assert len(values) <= 1
    finally:
        stop.set()
        writer.join()
        store.close()


def test_neither_the_urn_s_key_nor_our_matrix_device_is_in_a_backup(service: Service, tmp_path: Path) -> None:
    world = service.world
    met(world)
    assert opened(world, secret=True).made["vote"]
    with world.store.begin() as tx:
        for name in ("account", "olm", "session/x/y", "seen", "seeds", "megolm/r/s/i"):
            tx.add(matrix_state.PUT, name=name, value=b"x")
    assert [name for name in service.keys.epochs() if name.startswith("vote-")]
    service.keep(tmp_path / "kopi")
    backups.restore(tmp_path / "kopi", PHRASE, tmp_path / "new" / "radslag.db", tmp_path / "new", NOW)
    assert not list((tmp_path / "new" / "keys").glob("vote-*"))
    with closing(sqlite3.connect(tmp_path / "new" / "radslag.db")) as found:
        assert {row[0] for row in found.execute("SELECT name FROM matrix_entry")} == {"seeds", "megolm/r/s/i"}


def test_an_open_secret_vote_is_called_off_after_a_restore_and_all_are_told(service: Service, tmp_path: Path) -> None:
    world = service.world
    met(world)
    opened(world, secret=True)
    assert casts(world, "kari", choice="yes").state == "done"
    world.says("per", "røyst")  # in the middle of voting, a question sealed with the key that will be gone
    service.keep(tmp_path / "kopi")
    world = service.restored(tmp_path / "kopi", tmp_path / "new")
    world.desk.recover(world.now)
    world.desk.come_due(world.now)
    for who in ("kari", "per", "liv"):
        told = "\n".join(world.reads(who))
        assert {"kari": "avlyst", "per": "avlyst", "liv": "avlyst"}[who] in told, (who, told)
    assert world.says("per", "1")
    assert world.result.state != "failed"


def test_what_was_about_to_be_sent_waits_for_a_person(service: Service, tmp_path: Path) -> None:
    world = service.world
    world.does("liv", "send_notice", body="rad", title="Ny adresse", text="Vi flytter til Storgata 2.")
    service.keep(tmp_path / "kopi")
    assert any("Storgata 2" in text for text in world.reads("kari"))  # sent after the copy was made
    world = service.restored(tmp_path / "kopi", tmp_path / "new")
    assert not any("Storgata 2" in text for text in world.reads("kari"))
    assert "Kan ha kommet fram" in "\n".join(world.says("liv", "ikke levert"))


def _flip(data: bytes) -> bytes:
    return data[:-200] + bytes([data[-200] ^ 1]) + data[-199:]


@pytest.mark.parametrize(
    ("worse", "phrase", "code"),
    [
        (lambda data: data, b"en annen frase", "phrase"),
        (lambda data: data[:-1], PHRASE, "damaged|phrase"),
        (_flip, PHRASE, "damaged|phrase"),
        (lambda data: b"x" + data, PHRASE, "not_ours"),
        (lambda _data: b"", PHRASE, "not_ours"),
    ],
)
def test_what_cannot_be_opened_changes_nothing(
    service: Service, tmp_path: Path, worse: Callable[[bytes], bytes], phrase: bytes, code: str
) -> None:
    backup, new = tmp_path / "kopi", tmp_path / "new"
    service.keep(backup)
    backup.write_bytes(worse(backup.read_bytes()))
    with pytest.raises(Wrong, match=code):
        backups.restore(backup, phrase, new / "radslag.db", new, NOW)
    assert list(new.iterdir()) == []
    assert backups.empty(new / "radslag.db", new)


def test_a_damaged_database_or_file_is_never_called_a_backup(service: Service, tmp_path: Path) -> None:
    sha256 = service.files.keep(b"et papir")
    path = service.folder / "files" / sha256[:2] / sha256
    sealed = path.read_bytes()
    path.write_bytes(sealed[:-1] + bytes([sealed[-1] ^ 1]))
    with pytest.raises(Wrong, match="damaged"):
        service.keep(tmp_path / "kopi")
    assert not list(tmp_path.glob("kopi*"))


def test_a_file_that_goes_while_the_copy_is_made_is_no_fault(service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gone, stays = service.files.keep(b"gikk"), service.files.keep(b"blir")
    parts = list(backups._parts(service.folder))
    monkeypatch.setattr(backups, "_parts", lambda _folder: iter(parts))
    service.files.remove(gone)
    assert service.keep(tmp_path / "kopi").files == 1
    assert backups.look(tmp_path / "kopi", PHRASE).files == 1
    assert service.files.read(stays) == b"blir"


def test_a_folder_with_anything_in_it_is_not_empty(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    assert backups.empty(folder / "radslag.db", folder)
    (folder / "keys").mkdir(parents=True)
    (folder / "radslag.lock").touch()
    assert backups.empty(folder / "radslag.db", folder)
    (folder / "keys" / "files.key").touch()
    assert not backups.empty(folder / "radslag.db", folder)


def test_no_words_and_no_names_can_be_read_in_a_backup(service: Service, tmp_path: Path) -> None:
    service.keep(tmp_path / "kopi")
    data = (tmp_path / "kopi").read_bytes()
    with service.world.store.begin() as tx:
        names = [row.name for row in people.of_council(tx, "rad")]
    assert len(names) >= 8
    assert not [name for name in (*names, "Boligrådet", "SQLite format") if name.encode() in data]
