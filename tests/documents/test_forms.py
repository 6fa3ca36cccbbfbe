"""The same paper as text, web page, PDF, Word, large print and sound; asked once, remembered, and used next time (B7)."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from docx import Document
from pypdf import PdfReader

from bot.documents import pdf
from bot.domain.values import Json
from bot.work import in_child
from storage import people
from tests.documents.workshop import Works
from tests.handlers.agendas import fresh, plan, publish, write
from tests.world import World


@pytest.fixture
def works(world: World, tmp_path: Path) -> Works:
    """A council with files and a published agenda."""
    publish(world)
    fresh(world, "kari", "aisha", "tom", "liv", "per")
    return Works(world, tmp_path)


def test_the_same_paper_in_six_forms(works: Works) -> None:
    world = works.world
    asked = world.says("kari", "hent papir")
    asked = world.says("kari", "1")
    assert asked[0].startswith("Hvordan vil du ha «Status for planen»?")
    assert [button.label for button in world.shown["kari"][-1].buttons] == [
        "1. Tekst her i samtalen", "2. Nettside", "3. PDF", "4. Word", "5. Stor skrift (PDF)", "6. Lyd",
    ]  # fmt: skip
    read = world.says("kari", "1")[0]
    assert "Planen har seks mål." in read
    assert "annen form" not in read, "who has chosen is not asked again"
    for form, end in (("Nettside", ".html"), ("PDF", ".pdf"), ("Word", ".docx"), ("Stor skrift", ".pdf")):
        world.says("kari", "annen form")
        world.says("kari", "1")
        assert world.presses("kari", form)[0].startswith("Jeg lager filen nå")
        assert works.done() == 1
        told = world.reads("kari")
        assert told[0].startswith("Papir: Status for planen"), told
        assert end == "." + world.shown["kari"][-1].file["name"].rsplit(".", 1)[1]
    data = works.files("kari")
    assert "<p>Planen har seks mål.</p>" in data["Status-for-planen.html"].decode()
    assert "Planen har seks mål." in PdfReader(io.BytesIO(data["Status-for-planen.pdf"])).pages[0].extract_text()
    assert "Planen har seks mål." in PdfReader(io.BytesIO(data["Status-for-planen-stor-skrift.pdf"])).pages[0].extract_text()
    assert "Planen har seks mål." in [one.text for one in Document(io.BytesIO(data["Status-for-planen.docx"])).paragraphs]


def test_the_choice_is_remembered_and_used_next_time(works: Works) -> None:
    world = works.world
    world.does("kari", "get_paper", paper="p1", form="large_print")
    works.done()
    fresh(world, "kari")
    world.does("kari", "get_paper", paper="p1")
    assert world.reads("kari")[0].startswith("Papir: Status for planen")
    assert works.done() == 0, "the file is made once"
    assert "stor-skrift" in world.shown["kari"][-1].file["name"]
    assert "Nå får du papirer slik: stor skrift." in world.presses("kari", "Annen form")[0]


def test_who_has_not_chosen_is_told_that_there_are_other_forms(works: Works) -> None:
    works.world.does("aisha", "read_paper", paper="p1")
    assert "Skriv ”annan form”." in works.world.reads("aisha")[0]


def test_a_changed_paper_is_made_anew(works: Works) -> None:
    world = works.world
    world.does("kari", "get_pack", meeting="MO1", form="pdf")
    works.done()
    more: dict[str, Json] = {"ref": "p9", "meeting": "MO1", "item": "i3", "title": "Tall", "text": "Tolv rom."}
    assert world.does("liv", "attach_paper", **more).state == "done"
    fresh(world, "kari")
    world.does("kari", "get_pack", meeting="MO1")
    assert works.done() == 1
    pack = works.files("kari")["Papirer-2027-02-10.pdf"]
    assert "Tolv rom." in "".join(page.extract_text() for page in PdfReader(io.BytesIO(pack)).pages)


def test_the_pack_is_asked_for_in_everyday_words_in_two_languages(works: Works) -> None:
    world = works.world
    world.says("kari", "hele pakken")
    world.says("kari", "1")
    world.presses("kari", "PDF")
    world.says("aisha", "hela paketet")
    world.says("aisha", "1")
    world.presses("aisha", "Stor stil")
    assert works.done() == 2
    assert world.reads("kari")[0].startswith("Papirer til møtet onsdag 10. februar")
    assert world.reads("aisha")[0].startswith("Handlingar till mötet onsdag den 10 februari")
    (mine,) = works.files("kari").values()
    (hers,) = works.files("aisha").values()
    assert "Side 1 av" in PdfReader(io.BytesIO(mine)).pages[0].extract_text()
    assert "Sida 1 av" in PdfReader(io.BytesIO(hers)).pages[0].extract_text()


def test_sound_is_not_there_yet_and_a_person_reads_instead(works: Works) -> None:
    world = works.world
    told = world.does("tom", "get_paper", paper="p1", form="audio")
    assert told.state == "done"
    assert "I have no voice yet. A person can read the paper to you." in world.reads("tom")[0]
    assert world.presses("tom", "Have it read")[0].startswith("You get help with “Status for planen”")
    assert any("Tom Reed" in text for text in world.reads("liv"))


def test_the_agenda_brings_each_person_the_form_they_chose(world: World, tmp_path: Path) -> None:
    plan(world)
    write(world)
    works = Works(world, tmp_path)
    with world.store.begin() as tx:
        for person, form in (("kari", "large_print"), ("per", "pdf"), ("aisha", "html"), ("tom", "text")):
            people.change(tx, "rad", person, addons=f'["form_{form}"]')
    assert world.does("liv", "publish_agenda", meeting="MO1").state == "done"
    fresh(world, "kari", "per", "aisha", "tom")
    assert works.done() == 3
    assert {row[2] for row in world.told("papers_brought")} == {"kari", "per", "aisha"}
    assert list(works.files("kari")) == ["Papirer-2027-02-10-stor-skrift.pdf"]
    assert list(works.files("per")) == ["Papir-2027-02-10.pdf"]
    assert list(works.files("aisha")) == ["Handlingar-2027-02-10.html"]
    assert works.files("tom") == {}


def test_nobody_gets_papers_before_the_agenda_is_out(world: World, tmp_path: Path) -> None:
    plan(world)
    write(world)
    works = Works(world, tmp_path)
    assert world.does("kari", "get_pack", meeting="MO1", form="pdf").state == "refused"
    assert world.does("kari", "get_paper", paper="p1", form="pdf").state == "refused"
    assert works.done() == 0


def test_a_file_that_cannot_be_made_is_said_with_another_way(works: Works, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> bytes:
        raise pdf.NotMade("x")

    world = works.world
    monkeypatch.setattr(pdf, "render", broken)
    world.does("kari", "get_paper", paper="p1", form="pdf")
    fresh(world, "kari")
    works.done()
    told = world.reads("kari")[0]
    assert told.startswith("Jeg fikk ikke laget filen")
    assert "Du kan lese teksten her i samtalen." in told


def test_the_meeting_goes_into_ones_own_calendar(works: Works) -> None:
    world = works.world
    world.says("aisha", "kalender")
    told = world.says("aisha", "1")
    assert told[0].startswith("Till kalendern: onsdag den 10 februari")
    (data,) = works.files("aisha").values()
    assert b"BEGIN:VEVENT" in data


def test_a_real_child_makes_the_same_file(works: Works) -> None:
    world = works.world
    world.does("kari", "get_paper", paper="p1", form="pdf")
    assert works.shop.work_off(world.now, in_child) == 1
    (made,) = works.files("kari").values()
    assert "Planen har seks mål." in PdfReader(io.BytesIO(made)).pages[0].extract_text()


def test_papers_are_not_brought_at_night(world: World, tmp_path: Path) -> None:
    plan(world)
    write(world)
    works = Works(world, tmp_path)
    with world.store.begin() as tx:
        people.change(tx, "rad", "kari", addons='["form_pdf"]')
    world.pass_to("2027-01-26T21:30")
    assert world.does("liv", "publish_agenda", meeting="MO1").state == "done"
    works.done()
    assert world.told("papers_brought")[0][3] == "2027-01-27T08:00"
