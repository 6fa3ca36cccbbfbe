"""The first hour: a list from a spreadsheet, a letter with a picture to scan for each, a terminal that takes and gives files."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.channels.base import FileHandle, Parcel, Part
from bot.channels.console import ConsoleChannel
from bot.documents import letters
from storage import dialogues, inbox
from storage.files import FileStore
from tests.world import World, words

CODE = re.compile(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b")


def in_the_list(world: World, *names: tuple[str, str]) -> None:
    """Taken in with the list, not come in yet."""
    rows = "Navn;Rolle;Språk\n" + "\n".join(f"{name};medlem;{lang}" for name, lang in names)
    world.does("liv", "import_members", rows=rows, checked=True)
    assert world.result.state == "done"


def lettered(world: World, tmp_path: Path) -> str:
    files = FileStore(tmp_path, world.keys)
    world.desk.talk.files = files
    world.says("liv", "invitasjonsbrev")
    assert world.result.state == "done", world.result
    part = [part for part in world.shown["liv"] if part.file][-1]
    return files.read(part.file["sha256"]).decode()


def test_everybody_who_has_not_come_in_gets_a_letter_on_a_page_of_their_own(world: World, tmp_path: Path) -> None:
    in_the_list(world, ("Ola Nordmann", "bokmål"), ("Astrid Lind", "svensk"))
    with world.store.begin() as tx:
        inbox.put_cursor(tx, "name:telegram", "raadslag_bot")
        inbox.put_cursor(tx, "name:matrix", "@bot:example.org")
    page = lettered(world, tmp_path)
    assert {"Ola Nordmann", "Astrid Lind"} <= set(re.findall(r"Ola Nordmann|Astrid Lind|Kari Moen", page))
    assert "Kari Moen" not in page  # she is in already
    assert page.count("<svg") == 4  # a picture for each way in each letter
    assert page.count('class="letter" lang="nb"') == 1  # the first one's language is the page's own
    assert len(set(CODE.findall(page))) == 2
    assert page.count("</main>") == page.count("</html>") == 1
    assert "@raadslag_bot" in page


def test_a_code_of_a_letter_opens_the_door_once(world: World, tmp_path: Path) -> None:
    in_the_list(world, ("Ola Nordmann", "bokmål"))
    code = CODE.findall(lettered(world, tmp_path))[0]
    again = CODE.findall(lettered(world, tmp_path))[-1]
    assert "gjelder ikke lenger" in world.says("ola", code)[0]  # a newer letter was made: the old one is paper
    assert "Velkommen" in world.says("ola", again)[0]


def test_nobody_else_makes_letters_and_nobody_left_is_said(world: World) -> None:
    assert world.does("kari", "invitation_letters").key == "core-not-allowed"
    assert world.does("liv", "invitation_letters").key == "members-all-are-in"


def test_the_longest_name_and_markup_in_it_stay_words() -> None:
    letter = letters.Letter("nb", "<b>Ola</b> " + "x" * 200, "Råd & råd", "ABCDEFGH", 0, "Europe/Oslo")
    page = letters.book([letter, letter], words())
    assert "<b>Ola" not in page
    assert page.count("&lt;b&gt;Ola") >= 2


@pytest.mark.parametrize("name", ["medlemmer.csv", "Medlemmer.XLSX"])
def test_a_spreadsheet_from_the_office_is_read_as_a_list_and_closes_the_question_for_one(world: World, name: str) -> None:
    world.says("liv", "medlemsliste")
    sent = FileHandle({"path": "x"}, name, "", 100)
    world.result = world._arrive("liv", kind="file", file=sent)
    assert "Jeg leser listen" in world.reads("liv")[0] or world.result.state == "done"
    with world.store.begin() as tx:
        assert dialogues.question(tx, "console:liv") is None
        tx._cursor.execute("SELECT kind FROM work")
        assert tx._cursor.fetchall() == [("read_sheet",)]


def test_a_spreadsheet_from_a_member_is_not_a_list(world: World) -> None:
    world._arrive("kari", kind="file", file=FileHandle({"path": "x"}, "liste.csv", "", 100))
    with world.store.begin() as tx:
        tx._cursor.execute("SELECT kind FROM work WHERE kind = 'read_sheet'")
        assert tx._cursor.fetchall() == []


# -- the terminal -------------------------------------------------------------------------------------------


async def test_a_terminal_sends_a_file_by_name_and_writes_down_what_comes(world: World, tmp_path: Path) -> None:
    files = FileStore(tmp_path / "kept", world.keys)
    shown: list[str] = []
    console = ConsoleChannel("liv", shown.append, lambda: world.now, files=files, folder=tmp_path / "received")
    source = tmp_path / "saker.docx"
    source.write_bytes(b"innhold")
    line = b'{"key": "k", "who": "liv", "at": 1, "text": "@%s"}' % str(source).encode()
    arrival = console.read(line)
    assert arrival is not None
    assert (arrival.kind, arrival.file.name if arrival.file else "") == ("file", "saker.docx")
    assert arrival.file is not None
    assert await console.fetch(arrival.file.handle, 100) == b"innhold"
    with pytest.raises(ValueError, match="limit"):
        await console.fetch(arrival.file.handle, 3)
    with pytest.raises(LookupError):
        await console.fetch({"path": str(tmp_path / "borte")}, 100)
    words_only = console.read(b'{"key": "k", "who": "liv", "at": 1, "text": "@finnes ikke"}')
    assert words_only is not None
    assert words_only.kind == "text"
    for data in (b"en", b"to", b"en"):
        file = {"sha256": files.keep(data), "name": "../../etc/referat.pdf", "mime": "application/pdf", "as": "file"}
        await console.send(Parcel("1.0", "liv", Part("Referatet", "", (), file)))
    assert sorted(path.name for path in (tmp_path / "received").iterdir()) == ["referat-2.pdf", "referat.pdf"]
    assert str(tmp_path / "received" / "referat.pdf") in shown[0]
