"""Speaking instead of writing, pictures, the place in a paper, and people who pass by with a code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.channels.base import FileHandle
from bot.domain.codes import shown
from bot.work import Workshop
from storage import files, inbox, inputs, people, recordings
from storage.inputs import InputRow
from tests.documents.workshop import Works
from tests.handlers.agendas import fresh, publish
from tests.world import World

VOICE = FileHandle({"file_id": "v1"}, "", "audio/ogg", 4_000)
PHOTO = FileHandle({"file_id": "p1"}, "bilde.jpg", "image/jpeg", 9_000)


class Line:
    """A network that gives the same bytes for every file."""

    name = "console"

    async def fetch(self, handle: dict[str, str], _limit: int) -> bytes:
        return f"bytes of {handle['file_id']}".encode()


@pytest.fixture
def works(world: World, tmp_path: Path) -> Works:
    publish(world)
    fresh(world, "kari", "per", "liv", "tom", "sam")
    made = Works(world, tmp_path)
    made.shop = Workshop(world.store, world.desk, made.kept, {"console": Line()}, lambda: world.now)  # type: ignore[dict-item]
    return made


def speaks(works: Works, who: str = "kari", **more: object) -> list[str]:
    works.world.result = works.world._arrive(who, kind="voice", file=VOICE, extra={"seconds": "34"}, **more)
    return works.world.reads(who)


def all_inputs(world: World) -> list[InputRow]:
    with world.store.begin() as tx:
        return inputs.of_council(tx, "rad")


def written(works: Works, text: str) -> str:
    """The office writes it down; what its sender then reads."""
    world = works.world
    world.presses("liv", "Skriv ned")
    world.says("liv", text)
    world.says("liv", "ferdig")
    return world.reads("kari")[-1]


def test_a_voice_counts_from_when_it_was_spoken_and_only_when_it_is_right(works: Works) -> None:
    world = works.world
    world.pass_to("2027-02-05T22:00")
    fresh(world, "kari", "liv")
    (heard,) = speaks(works)
    assert heard.startswith("Jeg har tatt imot lydmeldingen, 34 sekunder")
    assert "Liv Holm skriver den ned." in heard
    world.presses("kari", "Sak 2/27")
    works.done()
    world.pass_to("2027-02-08T10:00")
    task = next(text for text in world.reads("liv") if text.startswith("Skriv ned det Kari Moen sier"))
    assert "ord for ord" in task
    asked = written(works, "Rom må kunne låses.")
    assert asked.startswith("Stemmer dette?")
    assert all_inputs(world) == []
    (receipt,) = world.presses("kari", "Ja, det stemmer")
    assert receipt.startswith("Innspill I-2027-001 er mottatt")
    (row,) = all_inputs(world)
    assert (row.text, row.voice, row.late, row.giver_id) == ("Rom må kunne låses.", 1, 0, "kari")
    assert row.received_at < World.at("2027-02-06T00:00")


def test_the_third_no_brings_a_person(works: Works) -> None:
    world = works.world
    speaks(works)
    world.presses("kari", "Sak 2/27")
    works.done()
    for attempt in range(3):
        world.pass_to(f"2027-01-{26 + attempt}T10:00")
        world.reads("liv")
        written(works, f"Noe helt annet {attempt}.")
        world.presses("kari", "Nei, skriv på nytt")
        (after,) = world.says("kari", "Jeg sa lås.")
    assert after.startswith("Liv Holm ringer deg")
    world.pass_to("2027-01-29T10:00")
    assert any(text.startswith("Kari Moen vil at du ringer") for text in world.reads("liv"))
    assert all_inputs(world) == []
    with world.store.begin() as tx:
        (row,) = recordings.in_state(tx, "rad", "person")
        assert files.known(tx, "rad", row.sha256) is not None  # nothing said is lost


def test_the_voice_is_erased_a_month_later_and_the_words_stay(works: Works) -> None:
    world = works.world
    speaks(works)
    world.presses("kari", "Sak 2/27")
    works.done()
    world.reads("liv")
    written(works, "Rom må kunne låses.")
    world.presses("kari", "Ja, det stemmer")
    world.pass_to("2027-03-10T10:00")
    (row,) = all_inputs(world)
    with world.store.begin() as tx:
        (kept,) = recordings.of_input(tx, "rad", row.id)
    assert (kept.sha256, row.text) == ("", "Rom må kunne låses.")
    assert list(works.kept.hashes()) == []  # the bytes too


def test_somebody_else_cannot_say_that_it_is_right(works: Works) -> None:
    speaks(works)
    works.world.presses("kari", "Sak 2/27")
    works.done()
    works.world.reads("liv")
    written(works, "Rom må kunne låses.")
    with works.world.store.begin() as tx:
        (row,) = recordings.in_state(tx, "rad", "shown")
    assert works.world.does("per", "recording_right", recording=row.id).state == "refused"
    assert works.world.does("kari", "write_down", recording=row.id, text="Selv.").state == "refused"


def test_a_picture_is_kept_with_the_input_it_belongs_to(works: Works) -> None:
    world = works.world
    world.does("kari", "comment", item="i2", text="Her er det mørkt.", ref="A")
    fresh(world, "kari")
    world.result = world._arrive("kari", kind="file", file=PHOTO)
    (asked,) = world.reads("kari")
    assert asked.startswith("Bildet er tatt imot")
    world.presses("kari", "Legg det til I-2027-001")
    works.done()
    world.does("liv", "show_input", input="A")
    assert "bytes of p1" in {data.decode() for data in works.files("liv").values()}
    world.does("kari", "withdraw_comment", input="A")
    with world.store.begin() as tx:
        (row,) = recordings.of_input(tx, "rad", "A")
    assert row.sha256 == ""  # what is taken back is gone with its picture


# --- a place in a paper ------------------------------------------------------------------------------------


def test_a_reply_to_a_paper_is_tied_to_it_and_to_the_page_written(works: Works) -> None:
    world = works.world
    world.does("kari", "read_paper", paper="p1")
    world.reads("kari")
    with world.store.begin() as tx:
        number = tx._cursor.execute("SELECT max(id) FROM outbox WHERE subject = 'p1' AND person_id = 'kari'").fetchone()[0]
    (offered,) = world.says("kari", "Side 3: målet er for lavt.", reply_to=f"m{number}")
    assert offered.startswith("Vil du si dette om sak 2/27?")
    (sure,) = world.presses("kari", "Ja, det vil jeg")
    assert "Det gjelder Status for planen, side 3." in sure
    world.presses("kari", "Ja, send")
    assert "Sted i papiret: Status for planen, side 3" in " ".join(world.says("kari", "I-2027-001"))


def test_a_page_in_the_text_is_enough_where_the_item_has_one_paper(works: Works) -> None:
    made = works.world.does("kari", "comment", item="i2", text="Tallene stemmer ikke, side 12.").made["input"]
    works.world.does("liv", "show_input", input=made)
    assert "Status for planen, side 12" in works.world.reads("liv")[-1]


# --- passing by --------------------------------------------------------------------------------------------


def stranger(world: World, text: str) -> list[str]:
    """Somebody nobody knows writes in their own chat."""
    world.result = world._arrive("gjest", kind="text", text=text, lang="nb")
    return world.reads("gjest")


def code_on_the_wall(world: World, most: int = 2) -> str:
    result = world.does("liv", "make_open_code", place="Avdeling 3", days=14, most=most)
    assert result.state == "done"
    return shown(result.made["code"])


def test_a_code_on_the_wall_an_input_and_its_answer_without_an_account(works: Works) -> None:
    world = works.world
    code = code_on_the_wall(world)
    (welcome,) = stranger(world, code)
    assert "Du trenger ikke si hvem du er." in welcome
    world.presses("gjest", "Sak 2/27")
    stranger(world, "Lyset i gangen er for sterkt om natta.")
    (sure,) = stranger(world, "ferdig")
    assert "fra Avdeling 3" in sure
    (receipt,) = world.presses("gjest", "Ja, send")
    assert receipt.startswith("Innspill I-2027-001 er mottatt")
    (row,) = all_inputs(world)
    world.does("liv", "set_outcome", input=row.id, status="accepted", reason="Vi bytter pærer.")
    (told,) = world.reads("gjest")
    assert "Vi bytter pærer." in told
    world.pass_to("2027-02-26T10:00")
    with world.store.begin() as tx:
        person = people.by_id(tx, "rad", row.giver_id)
        assert person is not None
        assert (person.state, people.links(tx, "rad", person.id)) == ("former", [])
    assert all_inputs(world)[0].text == "Lyset i gangen er for sterkt om natta."


def poster(works: Works) -> str:
    (page,) = works.files("liv").values()
    return page.decode()


def test_the_poster_says_how_to_come_in_and_its_link_opens_the_door(works: Works) -> None:
    world = works.world
    with world.store.begin() as tx:
        inbox.put_cursor(tx, "name:telegram", "raadslag_bot")
        inbox.put_cursor(tx, "name:matrix", "@bot:example.org")
    code = code_on_the_wall(world)
    seen = "\n".join(world.reads("liv"))
    page = poster(works)
    for said in (code, "@raadslag_bot (Telegram), @bot:example.org (Matrix)", "Du trenger ikke si hvem du er.", "Koden gjelder til"):
        assert said in page
    assert page.count("<svg") == 2
    (link,) = re.findall(r"https://t\.me/raadslag_bot\?start=(\S+)", seen)
    (welcome,) = stranger(world, f"/start {link}")
    assert welcome.startswith("Hei. Hva vil du si til")


def test_the_poster_of_a_bot_whose_name_nobody_knows_yet_has_the_code(works: Works) -> None:
    world = works.world
    code = code_on_the_wall(world)
    assert "Rett inn i" not in "\n".join(world.reads("liv"))
    page = poster(works)
    assert page.count("<svg") == 1
    assert page.count(code) >= 2


def test_the_code_ends_with_its_days_and_its_number(works: Works) -> None:
    world = works.world
    code = code_on_the_wall(world, most=1)
    assert stranger(world, code)
    world.result = world._arrive("gjest2", kind="text", text=code, lang="nb")
    assert world.reads("gjest2")[0].startswith("Denne koden gjelder ikke lenger")
    other = code_on_the_wall(world)
    world.pass_to("2027-02-20T10:00")
    world.result = world._arrive("gjest3", kind="text", text=other, lang="nb")
    assert world.reads("gjest3")[0].startswith("Denne koden gjelder ikke lenger")


def test_who_passes_by_sees_and_does_nothing_else(works: Works) -> None:
    world = works.world
    stranger(world, code_on_the_wall(world))
    world.does("kari", "comment", item="i2", text="Alle må se dette nå.", share_now=True, ref="A")
    with world.store.begin() as tx:
        guest = next(one for one in people.of_council(tx, "rad") if one.state == "passing")
    key = world.desk.offer("rad", guest.id, "show_input", {"input": "A"}, world.now)
    assert world._arrive("gjest", kind="press", press=key).state == "refused"
    assert isinstance(world.result.state, str)
    assert world.does("kari", "say_in_passing", item="i2", text="Ikke for meg.").state == "refused"
    offered = stranger(world, "Lyset i gangen er for sterkt")
    assert any("Vil du si dette om en av sakene?" in text for text in offered)


