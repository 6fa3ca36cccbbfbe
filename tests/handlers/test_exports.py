"""Reports, packs, the site and the archive from chat: asked for, progress told, files given; own data for oneself only."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest

from bot.documents.archives import unzipped, verified
from storage import councils, meetings, own, people
from tests.documents.workshop import Works
from tests.handlers.agendas import fresh, publish
from tests.world import World


@pytest.fixture
def works(world: World, tmp_path: Path) -> Works:
    """A published agenda with comments, one of them under a hidden name."""
    publish(world)
    world.does("kari", "comment", item="i2", text="Rom må kunne låses.", ref="A")
    world.does("per", "comment", item="i3", text="Reglane må vere korte. Ring meg på 400 98 765.", ref="B", hide_name=True)
    world.pass_to("2027-02-08T10:00")
    world.does("liv", "set_outcome", input="A", status="accepted", reason="Enkelt.", what_changed="Alle rom får lås.", next_step="Mars")
    fresh(world, "kari", "per", "liv", "tom")
    return Works(world, tmp_path)


def test_the_coordinator_asks_in_words_and_sees_how_far_it_is(works: Works) -> None:
    world = works.world
    (asked,) = world.says("liv", "årsmelding")
    assert "Hva vil du hente?" in asked
    (begun,) = world.presses("liv", "Årsmelding")
    assert begun.startswith("Jeg lager: Årsmelding")
    (waits,) = world.presses("liv", "Hvor langt er det?")
    assert waits.startswith("Det står i kø")
    assert works.done() == 1
    made = works.files("liv")
    assert {name.rpartition(".")[2] for name in made} == {"html", "pdf", "docx"}
    assert sum(name.endswith("-large.pdf") for name in made) == 1
    assert all(data.startswith(b"%PDF") for name, data in made.items() if name.endswith(".pdf"))
    assert world.does("liv", "report_progress", subject="nothing").state == "refused"


def test_the_site_comes_as_one_folder_without_what_could_point_to_a_person(works: Works) -> None:
    world = works.world
    world.does("liv", "get_report", what="site")
    works.done()
    ((name, data),) = works.files("liv").items()
    assert name == "boligradet-web.zip"
    pages = unzipped(data)
    assert {"index.html", "who.html", "meetings.html", "inputs.html", "figures.html", "meetings.ics"} <= set(pages)
    said = b"".join(pages.values()).decode()
    assert "Rom må kunne låses." in said
    assert "400 98 765" not in said
    for person in ("Kari Moen", "Per Dahl", "Tom Reed", "Aisha Noor"):
        assert person not in said


def test_names_show_when_the_council_has_chosen_so(works: Works) -> None:
    world = works.world
    world.does("liv", "public_part", part="names", shown=True)
    assert "Navn på medlemmene: Er med" in world.reads("liv")[-1]
    world.does("liv", "public_part", part="inputs", shown=False)
    world.does("liv", "get_report", what="site")
    works.done()
    pages = unzipped(next(data for name, data in works.files("liv").items() if name.endswith(".zip")))
    assert b"Kari Moen" in pages["who.html"]
    assert "inputs.html" not in pages
    assert world.does("kari", "public_part", part="names", shown=False).rule == "Y47"
    assert world.does("liv", "public_part", part="weather", shown=True).state == "refused"


@pytest.mark.parametrize(("what", "more"), [("archive", {"meeting": "MO1"}), ("archive_year", {})])
def test_an_archive_package_from_chat_verifies(works: Works, what: str, more: dict[str, str]) -> None:
    world = works.world
    world.does("liv", "get_report", what=what, **more)
    works.done()
    ((name, data),) = works.files("liv").items()
    assert name.endswith(".zip")
    files = unzipped(data)
    assert verified(files) == []
    assert any(path.endswith("innspill.csv") for path in files)
    said = b"".join(files.values()).decode("utf-8", "replace")
    assert "Per Dahl" not in said
    assert len({one.partition("/")[0] for one in zipfile.ZipFile(io.BytesIO(data)).namelist()}) == 1


def test_the_archive_uses_the_codes_that_the_office_has_set(works: Works) -> None:
    world = works.world
    assert world.does("liv", "archive_code", kind="agenda", code="sx").state == "done"
    assert world.does("liv", "archive_code", kind="agenda", code="a b c").key == "archives-code-wrong"
    world.does("liv", "get_report", what="archive", meeting="MO1")
    works.done()
    packed = next(data for name, data in works.files("liv").items() if name.endswith(".zip"))
    found = json.loads(unzipped(packed)["metadata.json"])
    assert found["moetemappe"][0]["moeteregistrering"][0]["moeteregistreringstype"] == "SX"


@pytest.mark.parametrize("what", ["annual", "site", "archive_year", "pack"])
def test_nothing_of_another_council_is_in_any_file(works: Works, what: str) -> None:
    world, zone = works.world, "Europe/Oslo"
    with world.store.begin() as tx:
        councils.add(tx, councils.CouncilRow("annen", "Naborådet", "Nabo", zone, "nb", "{}", 1, 1))
        councils.add_body(tx, councils.BodyRow("annen", "annen", "council", "Naborådet", "", 0, ""), 0)
        own_one = meetings.of_council(tx, "rad")[0]
        meetings.add(tx, own_one._replace(id="NB1", council_id="annen", body_id="annen", title="Hemmelig nabomøte"))
        people.add(tx, people.PersonRow("nabo", "annen", "Nina Nabo", "", "", "", "", "nb", "standard", "[]", "none", "", "active", "", ""))
    world.does("liv", "get_report", what=what)
    works.done()
    found = works.files("liv")
    packed = {path: data for name, data in found.items() if name.endswith(".zip") for path, data in unzipped(data).items()}
    for name, data in {**found, **packed}.items():
        assert not any(word in data.decode("utf-8", "replace") for word in ("Hemmelig nabomøte", "Nina Nabo", "Naborådet")), name
    assert len(found) >= 1


def test_only_the_office_gets_the_reports(works: Works) -> None:
    for who in ("kari", "odd", "sam"):
        assert works.world.does(who, "get_report", what="annual").rule == "Y47"
    assert works.world.does("liv", "get_report", what="tea").state == "refused"
    assert works.world.does("liv", "get_report", what="archive", meeting="other").key == "core-not-found"
    assert works.world.does("liv", "get_report", what="annual", year=77777).key == "core-not-found"


def test_whoever_takes_over_gets_everything_that_is_open(works: Works) -> None:
    world = works.world
    world.does("liv", "get_report", what="pack")
    works.done()
    page = next(data for name, data in works.files("liv").items() if name.endswith(".html")).decode()
    for words in ("Gjør dette først", "Kari Moen", "400 12 345", "I-2027-001", "Svar innen", "Tatt til følge", "Sakene ut"):
        assert words in page, words


@pytest.mark.parametrize(
    ("who", "title"), [("kari", "Velkommen til Boligrådet"), ("aisha", "Välkommen till Boligrådet"), ("tom", "Welcome to")]
)
def test_a_new_member_gets_a_pack_in_their_language_without_the_office_s_matters(works: Works, who: str, title: str) -> None:
    world = works.world
    assert world.does(who, "new_member_pack").state == "done"
    works.done()
    page = next(data for name, data in works.files(who).items() if name.endswith(".html")).decode()
    assert title in page
    assert "400 12 345" in page
    assert "I-2027-001" not in page
    assert "Sam Berg" not in page


def test_own_data_is_whole_and_only_one_s_own(works: Works) -> None:
    world = works.world
    assert world.does("per", "my_data_file").state == "done"
    ((name, data),) = works.files("per").items()
    assert name.endswith(".json")
    found = json.loads(data)
    assert found["person"][0]["name"] == "Per Dahl"
    assert [row["number"] for row in found["input"]] == ["I-2027-002"]
    assert {row["input_id"] for row in found["input_step"]} == {"B"}
    assert "Kari Moen" not in data.decode()
    with world.store.begin() as tx:
        councils.add(tx, councils.CouncilRow("annen", "Annet", "Annet", "Europe/Oslo", "nb", "{}", 1, 1))
        assert own.everything(tx, "annen", "per") == {"person": []}


def test_every_table_about_a_person_is_in_their_file() -> None:
    """A table that gets a column for a person later is in the file by itself, or said to be left out."""
    import storage.schema  # noqa: PLC0415

    for name, table in storage.schema.metadata.tables.items():
        if "council_id" in table.c and any(column in table.c for column in own.WHOSE):
            assert name in own.tables() or name in own.ON_THEIR_WAY, name
