"""The secretary drops the agenda into the chat, in any form and language; what is bad is said and nothing is half saved."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from storage import files
from tests.handlers.agendas import plan, write
from tests.handlers.office import Office
from tests.handlers.rows import both, on

ON = {"nb": "ok", "nn": "ok", "sv": "ok", "en": "ok"}


def office_on(network: str, lang: str, folder: Path) -> Office:
    return Office(folder, on(network, liv=lang))


@both
@pytest.mark.parametrize(
    ("lang", "name", "first", "point", "day", "number"),
    [
        ("nb", "02-word-numbers.docx", "Slik forstår jeg innkallingen", "Punkt 3: Sak 9/27 Ny avtale om ambulant team", "2027-03-16", 5),
        ("nb", "22-pdf-two-pages.pdf", "Slik forstår jeg innkallingen", "Punkt 1: ", "2027-04-22", 0),
        ("nn", "17-odt-nn.odt", "Slik forstår eg innkallinga", "Punkt 1: ", "", 0),
        ("sv", "39-html-list-sv.html", "Så förstår jag kallelsen", "Punkt 1: ", "", 0),
        ("en", "36-md-table-en.md", "This is how I read the agenda", "Point 1: ", "", 0),
        ("en", "44-two-meetings-en.txt", "This is how I read the agenda", "Point 2: 2. Service charges", "2027-05-04", 3),
    ],
)
def test_the_agenda_is_read_shown_corrected_and_saved(
    network: str, lang: str, name: str, first: str, point: str, day: str, number: int, tmp_path: Path
) -> None:
    office = office_on(network, lang, tmp_path)
    card = office.sends("liv", name)[-1]
    assert card.startswith(first)
    assert point in card
    assert office.planned() == []
    title = {"nb": "Punkt 1: ", "nn": "Punkt 1: ", "sv": "Punkt 1: ", "en": "Point 1: "}[lang]
    assert title in office.world.says("liv", "1 Åpning og opprop")[0]
    office.world.says(
        "liv", {"nb": "dato 12. mai 2027", "nn": "dato 12. mai 2027", "sv": "datum 12 maj 2027", "en": "date 12 May 2027"}[lang]
    )
    office.world.says("liv", ON[lang])
    ((planned, _place, titles),) = office.planned()
    assert planned == "2027-05-12"
    assert titles[0] == "Åpning og opprop"
    assert not number or len(titles) == number
    assert day != planned
    with office.world.store.begin() as tx:
        assert files.of_subject(tx, "rad", "agenda_draft", "liv") == []


@both
@pytest.mark.parametrize(
    ("lang", "pasted", "first", "asks"),
    [
        (
            "nb",
            "Innkalling til Boligrådet Sted: Rådhuset Saker: 1. Opprop 2. Husleie 3. Eventuelt",
            "Slik forstår jeg innkallingen",
            "dato",
        ),
        ("sv", "Kallelse till Boligrådet Plats: Stadshuset Ärenden: 1. Upprop 2. Hyran 3. Övrigt", "Så förstår jag kallelsen", "datum"),
        (
            "en",
            "Agenda for Boligrådet Venue: Town Hall Items: 1. Welcome 2. Rents 3. Any other business",
            "This is how I read the agenda",
            "date",
        ),
    ],
)
def test_a_text_on_one_line_is_read_and_a_missing_date_stays_missing(
    network: str, lang: str, pasted: str, first: str, asks: str, tmp_path: Path
) -> None:
    office = office_on(network, lang, tmp_path)
    world = office.world
    world.does("liv", "read_agenda", file="", text=pasted)
    card = world.reads("liv")[-1]
    assert card.startswith(first)
    assert "Boligrådet." in card
    assert f"«{asks} " in card or f"”{asks} " in card or f"“{asks} " in card
    world.says("liv", "ok")
    assert office.planned() == []


def bomb() -> bytes:
    """A small Word file that becomes a gigabyte."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("[Content_Types].xml", "<Types/>")
        made.writestr("word/document.xml", b"0" * (110 << 20))
    return packed.getvalue()


def told(entity: str) -> bytes:
    """A Word file with a document type that names a file of ours."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as made:
        made.writestr("[Content_Types].xml", "<Types/>")
        made.writestr("word/document.xml", f'<!DOCTYPE x [<!ENTITY e SYSTEM "{entity}">]><w:document>&e;</w:document>')
    return packed.getvalue()


@both
@pytest.mark.parametrize(("lang", "cannot"), [("nb", "Jeg kan ikke lese «"), ("sv", "Jag kan inte läsa ”")])
def test_bad_files_are_explained_and_nothing_is_kept(network: str, lang: str, cannot: str, tmp_path: Path) -> None:
    office = office_on(network, lang, tmp_path)
    office.post.made = {"bombe.docx": bomb(), "xxe.docx": told("file:///etc/hostname"), "tom.pdf": b"%PDF-1.7\n"}
    said = []
    for name in (
        *office.post.made,
        "27-pdf-scanned.pdf",
        "28-pdf-password-sv.pdf",
        "53-old-word.doc",
        "55-macros.docm",
        "56-truncated.docx",
    ):
        text = office.sends("liv", name)[-1]
        assert text.startswith(cannot), (name, text)
        said.append(text.split("\n\n", 1)[1])
        assert "root" not in text
    assert len(set(said)) >= 6, "each fault has its own way out"
    assert office.planned() == []
    with office.world.store.begin() as tx:
        assert files.of_subject(tx, "rad", "agenda_draft", "liv") == []


@both
@pytest.mark.parametrize(
    ("lang", "twice", "past", "off"),
    [
        ("nb", "To saker har samme nummer", "Datoen har vært.", "Møtet er på en fridag."),
        ("en", "Two items have the same number", "The date has passed.", "The meeting is on a day off."),
    ],
)
def test_one_number_twice_a_past_date_and_a_holiday_are_said(
    network: str, lang: str, twice: str, past: str, off: str, tmp_path: Path
) -> None:
    office = office_on(network, lang, tmp_path)
    world = office.world
    text = "Innkalling til Boligrådet\n{}\nTid: kl. 12-14\nSted: Rådhuset\n1. Opprop\n2. Husleie\n2. Lås\n3. Eventuelt"
    card = world.says("liv", text.format("Dato: torsdag 25. mars 2027"))[0]
    assert twice in card
    assert off in card
    card = world.says("liv", text.format("Dato: 10. februar 2026"))[0]
    assert past in card
    world.says("liv", "ok")
    assert office.planned() == []


@both
@pytest.mark.parametrize(
    ("lang", "words", "choice"),
    [("nb", "Jeg fant ingen saksliste i", "Legg ved som papir"), ("sv", "Jag hittade ingen dagordning i", "Lägg till handlingen")],
)
def test_a_paper_that_is_dropped_in_is_put_with_its_item(network: str, lang: str, words: str, choice: str, tmp_path: Path) -> None:
    office = office_on(network, lang, tmp_path)
    world = office.world
    plan(world)
    write(world)
    world.reads("liv")
    said = office.sends("liv", "57-no-agenda.txt")[-1]
    assert said.startswith(words)
    world.presses("liv", choice)
    world.says("liv", "1")
    assert "57-no-agenda" in world.says("liv", "3")[0]
