"""The first hour: a list from a spreadsheet, a letter with a picture to scan for each, a terminal that takes and gives files."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.channels.base import FileHandle, Parcel, Part
from bot.channels.console import ConsoleChannel
from bot.council_setup import create_council
from bot.documents import letters
from storage import dialogues, inbox
from storage.files import FileStore
from tests.world import RULES, World, words

CODE = re.compile(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b")


def in_the_list(world: World, *names: tuple[str, str]) -> None:
    """Taken in with the list, not come in yet."""
    rows = "Navn;Rolle;Språk\n" + "\n".join(f"{name};medlem;{lang}" for name, lang in names)
    world.does("liv", "import_members", rows=rows, checked=True)
    assert world.result.state == "done"


def lettered(world: World, tmp_path: Path, press: str = "") -> str:
    files = FileStore(tmp_path, world.keys)
    world.desk.talk.files = files
    if press:
        world.presses("liv", press)
    else:
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
    asked = world.says("liv", "invitasjonsbrev")[-1]
    assert asked.startswith("Koder du har gitt, slutter å virke")
    assert "Ola Nordmann har en kode som gjelder." in asked
    assert "Velkommen" not in asked
    again = CODE.findall(lettered(world, tmp_path, "Lag brevene"))[-1]
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


# -- the very first words -----------------------------------------------------------------------------------


def alone(world: World, lang: str) -> None:
    """A council just made, and its first officer, who has come in."""
    with world.store.begin() as tx:
        founded = create_council(tx, {**RULES, "name": "Nytt råd", "language": lang}, "Eva Ny", world.now)
    world.says("eva", founded.made.code)


@pytest.mark.parametrize(("lang", "hello"), [("nb", "hei"), ("nn", "hei"), ("sv", "hej"), ("en", "hello")])
def test_an_office_without_members_is_shown_what_comes_first(world: World, lang: str, hello: str) -> None:
    alone(world, lang)
    said = world.says("eva", hello)[0]
    assert words().say("talk-nobody-yet", lang) in said
    assert words().say("members-menu-import-members", lang)[:12] in world.shown["eva"][-1].buttons[0].label
    assert words().say("talk-nobody-yet", "nb") not in world.says("liv", "hei")[0]


def test_a_notice_that_nobody_can_get_is_not_even_begun(world: World) -> None:
    alone(world, "nb")
    assert "Det er ingen å sende til" in world.says("eva", "send melding")[0]


def test_what_was_offered_before_a_file_was_sent_is_old(world: World) -> None:
    world.says("liv", "meny")
    world.result = world._arrive("liv", kind="file", file=FileHandle({"path": "x"}, "liste.csv", "", 100))
    world.reads("liv")
    world.does("liv", "import_members", rows="Navn;Rolle\nOla Nordmann;medlem")
    world.reads("liv")
    assert "Listen er tatt inn" in world.says("liv", "1")[0]


@pytest.mark.parametrize(
    ("who", "asks"), [("kari", "hva er åpent"), ("per", "kva er ope"), ("aisha", "vad är öppet"), ("tom", "what is open")]
)
def test_what_is_open_is_everything_that_may_be_commented_on(world: World, who: str, asks: str) -> None:
    """Also an item whose kind nobody has filled in, as when somebody begins to write."""
    world.does("liv", "plan_meeting", meeting="MO1", body="rad", kind="meeting", title="Boliger", start="2027-02-10T12:00", end="14:00",
               place="Rådhuset", mode="physical")  # fmt: skip
    world.does("liv", "set_agenda", meeting="MO1", items="Storgata\nHusleie")
    world.does("liv", "publish_agenda", meeting="MO1")
    world.reads(who)
    assert "Storgata" in world.says(who, asks)[0], world.result


@pytest.mark.parametrize(
    ("who", "asks", "heading"),
    [("kari", "hva kan du?", "Slik bruker du"), ("per", "kva kan du gjere", "Slik brukar du"),
     ("aisha", "vad kan du göra", "Så använder du"), ("tom", "what can you do", "How to use")],
)  # fmt: skip
def test_who_asks_what_the_bot_can_do_gets_help(world: World, who: str, asks: str, heading: str) -> None:
    assert heading in world.says(who, asks)[0]


def test_letters_right_after_an_invitation_are_asked_about_before_the_code_ends(world: World, tmp_path: Path) -> None:
    world.desk.talk.files = FileStore(tmp_path, world.keys)
    world.does("liv", "invite", name="Ola Nordmann", role="observer")
    code = CODE.findall(world.reads("liv")[-1])[0]
    assert "De gamle kodene virker ikke lenger. Vil du lage brevene?" in world.says("liv", "invitasjonsbrev")[-1]
    assert "Velkommen" in world.says("ola", code)[0]  # nothing was made, the code still opens the door


def test_a_new_code_for_somebody_who_is_in_is_asked_about_first(world: World) -> None:
    world.does("liv", "invite_again", person="kari")
    (asked,) = world.reads("liv")
    assert asked.startswith("Kari Moen er med allerede")
    assert not CODE.findall(asked)
    assert CODE.findall(world.presses("liv", "Lag ny kode")[0])
