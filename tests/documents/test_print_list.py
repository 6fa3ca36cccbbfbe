"""What goes by post: one list for the office with room for addresses, and the packs to print, before the chat post (B7, I7)."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from pypdf import PdfReader

from storage import agenda, people, prints
from tests.documents.workshop import Works
from tests.handlers.agendas import fresh, plan, write
from tests.world import World


@pytest.fixture
def works(world: World, tmp_path: Path) -> Works:
    """A planned meeting with a written agenda that is not out yet."""
    plan(world)
    write(world)
    return Works(world, tmp_path)


def words(data: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)


def test_the_list_names_everybody_who_gets_paper(works: Works) -> None:
    world = works.world
    assert world.does("kari", "order_print", meeting="MO1", format="large_print", copies=2).state == "done"
    with world.store.begin() as tx:
        people.change(tx, "rad", "aisha", addons='["paper_print"]')
        world.joins(tx, "ida", "Ida Post", "nb", channel="none")
    fresh(world, "liv")
    world.says("liv", "postliste")
    told = world.says("liv", "1")
    assert told[0].startswith("2 skal ha papirer i posten til onsdag 10. februar"), told
    assert "Aisha Noor: Vanlig skrift, ett eksemplar" in told[0]
    assert "Kari Moen: Stor skrift, 2 eksemplarer" in told[0]
    assert "Legg papirene i posten senest mandag 25. januar." in told[0]
    assert works.done() == 1
    found = works.files("liv")
    assert sorted(found) == [
        "Handlingar-2027-02-10-sv.pdf", "Papirer-2027-02-10-stor-skrift-nb.pdf", "Postliste-2027-02-10.pdf",
    ]  # fmt: skip
    page = words(found["Postliste-2027-02-10.pdf"])
    for said in ("Navn", "Form", "Antall", "Adresse", "Aisha Noor", "Vanlig skrift, Svenska", "Stor skrift, Bokmål", "25. januar 2027"):
        assert said in page


def test_numbers_are_the_same_on_paper_and_in_chat(works: Works) -> None:
    world = works.world
    world.does("kari", "order_print", meeting="MO1", format="standard")
    fresh(world, "liv")
    world.does("liv", "print_list", meeting="MO1")
    works.done()
    paper = words(works.files("liv")["Papirer-2027-02-10-nb.pdf"])
    assert world.does("liv", "publish_agenda", meeting="MO1").state == "done"
    with world.store.begin() as tx:
        numbers = [row.number for row in agenda.of_meeting(tx, "rad", "MO1")]
    assert numbers == ["1/27", "2/27", "3/27", "4/27"]
    assert all(f"Sak {number}" in paper for number in numbers)


def test_an_unfinished_agenda_gives_the_list_alone(world: World, tmp_path: Path) -> None:
    plan(world)
    works = Works(world, tmp_path)
    world.does("liv", "set_agenda", meeting="MO1", items=[{"ref": "i2", "title": "Plan", "kind": "can_influence"}])
    world.does("kari", "order_print", meeting="MO1", format="standard")
    fresh(world, "liv")
    world.does("liv", "print_list", meeting="MO1")
    assert "Du kan skrive ut papirene når sakslisten er ferdig." in world.reads("liv")[0]
    works.done()
    assert list(works.files("liv")) == ["Postliste-2027-02-10.pdf"]


def test_easy_read_is_the_agenda_in_short(works: Works) -> None:
    world = works.world
    world.does("kari", "order_print", meeting="MO1", format="easy_read")
    fresh(world, "liv")
    world.does("liv", "print_list", meeting="MO1")
    works.done()
    short = words(works.files("liv")["Kort-om-møtet-2027-02-10-nb.pdf"])
    assert "Hvilke mål er viktigst?" in short
    assert "Planen har seks mål." not in short


def test_nobody_wants_paper(works: Works) -> None:
    world = works.world
    fresh(world, "liv")
    world.does("liv", "print_list", meeting="MO1")
    assert world.reads("liv")[0].startswith("Ingen skal ha papirer i posten")
    assert works.done() == 0


def test_only_the_office_sees_who_gets_paper(works: Works) -> None:
    assert works.world.does("kari", "print_list", meeting="MO1").state == "refused"
    with works.world.store.begin() as tx:
        assert prints.of_meeting(tx, "rad", "MO1") == []


def test_who_always_gets_paper_needs_no_order_to_be_posted(works: Works) -> None:
    world = works.world
    with world.store.begin() as tx:
        people.change(tx, "rad", "aisha", addons='["large_print"]')
    fresh(world, "liv", "aisha")
    assert world.says("liv", "lagt i posten")[0].startswith("Hvilket møte gjelder det?")
    world.says("liv", "1")
    world.says("liv", "aisha")
    assert world.result.state == "done"
    with world.store.begin() as tx:
        (row,) = prints.of_meeting(tx, "rad", "MO1")
    assert (row.person_id, row.format, row.posted_day, row.ordered_by) == ("aisha", "large_print", "2027-01-04", "liv")
    assert world.told("print_posted")[0][2] == "aisha"


def test_the_office_is_warned_two_days_before_the_papers_must_be_posted(works: Works) -> None:
    world = works.world
    world.does("kari", "order_print", meeting="MO1", format="standard")
    world.does("tom", "order_print", meeting="MO1", format="standard")
    world.pass_to("2027-01-22T12:00")
    assert world.told("print_warning") == []
    world.does("liv", "print_posted", meeting="MO1", person="tom")
    fresh(world, "liv")
    world.pass_to("2027-01-25T10:00")
    assert [(row[2], row[3]) for row in world.told("print_warning")] == [("liv", "2027-01-23T09:00")]
    told = world.reads("liv")[-1]
    assert told.startswith("Én venter på papirer i posten")
    assert "Legg papirene i posten senest mandag 25. januar." in told
    assert "• Kari Moen" in told
    assert "Tom Reed" not in told


def test_nobody_is_warned_when_all_is_posted(works: Works) -> None:
    world = works.world
    world.pass_to("2027-01-25T10:00")
    assert world.told("print_warning") == []
