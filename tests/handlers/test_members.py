"""The coordinator's list: one invitation, a whole list, a card about somebody."""

from __future__ import annotations

import io
from typing import Any

import pytest
from openpyxl import Workbook

from bot import delivery
from bot.channels.base import Arrival, FileHandle
from bot.domain.works import Outcome
from bot.work import KINDS, here
from handlers.members import sheet_read
from storage import councils, people
from tests.handlers.newcomers import nora
from tests.world import World

GOOD = "navn;rolle;organisasjon;språk;telefon\nAnne Bø;medlem;FFO;nynorsk;+47 400 00 001\nBo Ek;vara;FFO;svenska;\nCæsar Ås;observatør;;;\n"


def names(world: World) -> set[str]:
    with world.store.begin() as tx:
        return {row.name for row in people.of_council(tx, "rad")}


def test_an_invitation_is_a_talk_of_three_questions(world: World) -> None:
    world.says("liv", "inviter")
    world.says("liv", "Ola Nord")
    [text] = world.says("liv", "observatør")
    assert text.startswith("Koden til Ola Nord er ")
    assert "mandag 18. januar" in text
    code = text.split("\n")[0].removeprefix("Koden til Ola Nord er ")
    assert world.says("ola", code)[0].startswith("Velkommen til Boligrådet")


def test_a_member_cannot_invite(world: World) -> None:
    world.says("kari", "inviter")
    assert world.result.key == "core-not-allowed"


def test_a_name_that_is_in_the_list_is_not_added_twice(world: World) -> None:
    assert world.does("liv", "invite", name="kari moen", role="observer").key == "members-there-already"
    assert world.does("liv", "invite", name="123", role="observer").key == "joining-name-unclear"
    assert world.does("liv", "invite", name="X Y", role="king").key == "core-not-found"


def test_power_is_not_handed_out_with_a_code_where_two_must_agree(world: World) -> None:
    assert world.does("liv", "invite", name="Ny Sekretær", role="secretary").state == "warned"
    with world.store.begin() as tx:
        [new] = [row for row in people.of_council(tx, "rad") if row.name == "Ny Sekretær"]
    assert world.does("liv", "invite", name="Ny Anviser", role="approver").key == "members-invite-first", new


def test_a_list_is_taken_in_after_a_look(world: World) -> None:
    world.says("liv", "importer medlemmer")
    world.says("liv", GOOD)
    [text] = world.says("liv", "ferdig")
    assert text.startswith("Ta inn 3 personer?")
    assert "Anne Bø" not in names(world)
    [text] = world.says("liv", "1")
    assert "• 3 nye personer" in text
    assert "• Én ny plass" in text
    with world.store.begin() as tx:
        rows = {row.name: row for row in people.of_council(tx, "rad")}
        roles = {role.person_id: role for role in people.roles_in(tx, "rad", "rad", "2027-01-04")}
        seats = {seat.id: seat.organisation for seat in councils.seats(tx, "rad", "rad")}
    anne, bo = rows["Anne Bø"], rows["Bo Ek"]
    assert (anne.lang, anne.phone, bo.lang, rows["Cæsar Ås"].lang) == ("nn", "+47 400 00 001", "sv", "nb")
    assert (roles[anne.id].role, roles[bo.id].role, roles[bo.id].deputy_order) == ("member", "deputy", 1)
    assert seats[roles[anne.id].seat_id] == "FFO"
    assert roles[bo.id].seat_id == roles[anne.id].seat_id


def test_with_one_fault_nothing_of_a_list_is_kept(world: World) -> None:
    before = names(world)
    result = world.does("liv", "import_members", rows=GOOD + "Dag Vik;konge;;;\n=1+1;medlem;;;", checked=True)
    assert result.state == "done"
    [text] = world.reads("liv")
    assert text.startswith("2 feil i listen")
    assert "• Rad 5: Jeg kjenner ikke rollen «konge»" in text
    assert "• Rad 6: «=1+1» er en formel" in text
    assert names(world) == before


def test_the_same_list_twice_adds_nobody(world: World) -> None:
    world.does("liv", "import_members", rows=GOOD, checked=True)
    world.reads("liv")
    world.does("liv", "import_members", rows=GOOD, checked=True)
    [text] = world.reads("liv")
    assert "• 0 nye personer" in text
    assert "• 0 roller gitt" in text
    assert "• 3 var der fra før" in text


def test_a_group_that_is_not_there_is_a_fault(world: World) -> None:
    world.does("liv", "import_members", rows="navn\tgruppe\nAnne Bø\tAG Måne")
    assert "Rådet har ingen gruppe som heter «AG Måne»" in world.reads("liv")[0]


@pytest.mark.parametrize("lang", ["kari", "per", "aisha", "tom"])
def test_the_example_can_be_taken_in_as_it_stands(world: World, lang: str) -> None:
    with world.store.begin() as tx:
        person = people.by_id(tx, "rad", lang)
        assert person is not None
        people.change(tx, "rad", "liv", lang=person.lang)
    world.does("liv", "list_example")
    [text] = world.reads("liv")
    rows = [line for line in text.split("\n") if ";" in line and "." not in line]
    assert len(rows) == 3
    world.does("liv", "import_members", rows="\n".join(rows))
    assert "2" in world.reads("liv")[0].split("\n")[0]


def test_the_card_shows_how_somebody_is_reached(world: World) -> None:
    nora(world)
    world.says("liv", "vis person")
    [text] = world.says("liv", "Nora")
    assert text.startswith("Om Nora Nilsen")
    assert "Kanal: Invitert, ikke begynt ennå" in text
    world.does("kari", "lock")
    world.does("liv", "person_card", person="kari")
    assert "Kanal: Kontoen er låst" in world.reads("liv")[-1]


# -- a list as a file ------------------------------------------------------------------------------------------


def sheet_file(world: World, data: bytes, name: str) -> list[str]:
    """The coordinator sends a file; it is fetched and read beside the talk."""
    world.says("liv", "send regneark")
    world.now += 1_000_000
    handle = FileHandle({"id": name}, name, "", len(data))
    arrival = Arrival("console", f"f{world.now}", "liv", "liv", True, world.now, "file", file=handle)
    world.desk.receive(arrival, world.now)
    texts = world.reads("liv")
    assert texts[0].startswith("Jeg leser listen"), texts
    came = here(KINDS["read_sheet"], {}, {"x": data})
    facts = came.done.facts if came.done is not None else {}
    with world.store.begin() as tx:
        liv = people.by_id(tx, "rad", "liv")
        assert liv is not None
        turn = world.desk.talk.turn(tx, liv, world.now)
        outcome = Outcome(facts, fault=came.fault, key=came.key)
        message = sheet_read(turn, {}, outcome)
        assert message is not None
        turn.tell("list", "", ["liv"], message, solicited=True)
        delivery.finish(tx, world.composer, turn, world.now)
    return world.reads("liv")


def workbook(*rows: tuple[Any, ...]) -> bytes:
    book = Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_a_spreadsheet_is_read_looked_at_and_taken_in(world: World) -> None:
    [text] = sheet_file(world, workbook(("Navn", "Rolle"), ("Anne Bø", "medlem"), ("Bo Ek", "vara")), "liste.xlsx")
    assert text.startswith("Ta inn 2 personer?")
    assert "Anne Bø" not in names(world)
    world.says("liv", "1")
    assert {"Anne Bø", "Bo Ek"} <= names(world)


def test_a_file_that_is_no_list_is_said_to_be_so(world: World) -> None:
    [text] = sheet_file(world, b"PK\x03\x04 nothing", "liste.xlsx")
    assert text.startswith("Jeg får ikke lest regnearket")
    assert "Lim inn listen" in text
