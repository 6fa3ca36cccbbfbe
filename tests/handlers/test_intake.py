"""The office sends an agenda or a paper into the chat, sees how it was understood, corrects it by typing and saves it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.work import in_child
from storage import files, papers
from tests.handlers.agendas import plan, write
from tests.handlers.office import CORPUS, Office

PASTED = """Innkalling til Boligrådet
Tid: onsdag 17. mars 2027 kl. 12.00–14.00
Sted: Rådhuset
1. Godkjenning av saksliste
2. Husleie
3. Eventuelt"""


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def test_a_word_agenda_is_read_corrected_and_saved(office: Office) -> None:
    world = office.world
    first, card = office.sends("liv", "02-word-numbers.docx")
    assert first.startswith("Jeg leser «02-word-numbers.docx»")
    assert card.startswith("Slik forstår jeg innkallingen")
    assert "Møte tirsdag 16. mars klokka 10:00 til 12:30." in card
    assert "Sted: Rådhuset, møterom Fjellstua." in card
    assert "Punkt 3: Sak 9/27 Ny avtale om ambulant team" in card
    assert "Innkallingen og regelen deres har ulik frist. Regelen gir torsdag 11. mars." in card
    assert "Punkt 3: Sak 9/27 Ambulant team" in world.says("liv", "3 Ambulant team")[0]
    assert "Møte onsdag 17. mars klokka 10:00 til 12:30." in world.says("liv", "dato 17. mars")[0]
    assert "klokka 11:00 til 13:00" in world.says("liv", "klokka 11–13")[0]
    assert "Sted: Biblioteket." in world.says("liv", "sted Biblioteket")[0]
    assert "Tilbud på kveld" not in world.says("liv", "slett 4")[0]
    assert "Punkt 4: Høstens kurs" in world.says("liv", "ny sak Høstens kurs")[0]
    saved = world.says("liv", "ok")[0]
    assert "Papirer: Utkast til avtale, Notat fra tjenesten" in saved
    ((day, place, titles),) = office.planned()
    assert (day, place) == ("2027-03-17", "Biblioteket")
    assert titles[2:] == ["Ambulant team", "Høstens kurs", "Eventuelt"]
    with world.store.begin() as tx:
        assert files.of_subject(tx, "rad", "agenda_draft", "liv") == []


def test_the_meeting_that_is_planned_already_gets_the_agenda(office: Office) -> None:
    plan(office.world)
    office.sends("liv", "01-standard.docx")
    office.world.presses("liv", "Lagre")
    (only,) = office.planned()
    assert only[:2] == ("2027-02-10", "Kommunehuset, rom 2")
    assert only[2][3] == "Midlertidig bolig: ny standard"


def test_what_is_uncertain_is_asked_and_nothing_is_half_saved(office: Office) -> None:
    world = office.world
    card = office.sends("liv", "46-weekday-wrong.txt")[-1]
    assert "Usikkert" in card
    assert "Ukedagen og datoen passer ikke sammen. Skriv «dato …»." in card
    refused = world.says("liv", "ok")[0]
    assert refused.startswith("Jeg mangler datoen")
    assert office.planned() == []
    world.says("liv", "rett innkallingen")
    shown = world.says("liv", "dato onsdag 10. februar")[0]
    assert "Møte onsdag 10. februar" in shown
    assert "Ukedagen" not in shown
    world.says("liv", "ok")
    assert [row[0] for row in office.planned()] == ["2027-02-10"]


def test_a_correction_with_a_wrong_weekday_is_answered_and_the_agenda_still_waits(office: Office) -> None:
    office.sends("liv", "01-standard.docx")
    answer = office.world.says("liv", "dato tirsdag 10. februar")[0]
    assert "tirsdag 10. februar" in answer
    assert "dato 17. februar" in answer
    assert "Møte onsdag 10. februar" in office.world.says("liv", "dato onsdag 10. februar")[0]


def test_a_pasted_agenda_is_understood_at_once(office: Office) -> None:
    card = office.world.says("liv", PASTED)[0]
    assert card.startswith("Slik forstår jeg innkallingen")
    assert "Punkt 2: 2. Husleie" in card
    office.world.presses("liv", "Kast den")
    assert office.planned() == []
    assert office.world.says("liv", "ok")[0].startswith("Jeg forstår ikke")


def test_a_member_who_pastes_or_sends_the_same_starts_nothing(office: Office) -> None:
    assert not any("Slik forstår jeg" in text for text in office.world.says("kari", PASTED))
    assert not any("Jeg leser" in text for text in office.sends("kari", "01-standard.docx"))
    assert office.world.does("kari", "save_agenda").rule == "Y47"


@pytest.mark.parametrize(
    ("name", "why", "instead"),
    [
        ("27-pdf-scanned.pdf", "Filen er skannet, uten tekst.", "Be om originalen i Word, eller lim inn teksten."),
        ("28-pdf-password-sv.pdf", "Filen er låst med passord.", "Ikke send passordet her."),
        ("53-old-word.doc", "Filen er fra et gammelt Word.", "velg «Lagre som» og deretter DOCX."),
        ("55-macros.docm", "Filen har makroer.", "Lagre den som vanlig DOCX"),
        ("56-truncated.docx", "Filen er skadet.", "Åpne og lagre den på nytt"),
        ("52-empty.txt", "Filen er tom.", "eller lim inn teksten."),
    ],
)
def test_what_cannot_be_read_is_explained(office: Office, name: str, why: str, instead: str) -> None:
    said = office.sends("liv", name)[-1]
    assert said.startswith("Jeg kan ikke lese «")
    assert why.rstrip(".") in said
    assert instead in said


def test_a_file_that_is_too_large_is_not_even_fetched(office: Office) -> None:
    (said,) = office.sends("liv", "01-standard.docx", size=30 << 20)
    assert "Den kan være på høyst 20 megabyte." in said


def test_a_paper_becomes_a_paper_with_its_words(office: Office) -> None:
    world = office.world
    plan(world)
    write(world)
    world.reads("liv")
    said = office.sends("liv", "57-no-agenda.txt")[-1]
    assert said.startswith("Jeg fant ingen saksliste i «57-no-agenda.txt»")
    world.presses("liv", "Legg ved som papir")
    world.says("liv", "1")
    world.says("liv", "3")
    with world.store.begin() as tx:
        (paper,) = papers.of_item(tx, "rad", "MO1", "i3")
    assert (paper.title, paper.file_name) == ("57-no-agenda", "57-no-agenda.txt")
    assert "Kake til fredag" in paper.body


def test_a_cancelled_meeting_is_not_planned(office: Office) -> None:
    card = office.sends("liv", "48-cancelled-en.txt")[-1]
    assert "Det står at møtet er avlyst." in card
    assert office.world.says("liv", "ok")[0].startswith("Innkallingen sier at møtet er avlyst")
    assert office.planned() == []


@pytest.mark.parametrize(
    ("lang", "several", "corrected"),
    [
        ("nn", "Fila har fleire møte. Eg viser det første.", "Punkt 2: 2. Service fees"),
        ("sv", "Filen har flera möten. Jag visar det första.", "Punkt 2: 2. Service fees"),
        ("en", "The file has several meetings. I show the first.", "Point 2: 2. Service fees"),
    ],
)
def test_the_card_speaks_the_reader_s_language(office: Office, lang: str, several: str, corrected: str) -> None:
    with office.world.store.begin() as tx:
        tx._cursor.execute("UPDATE person SET lang = ? WHERE id = 'liv'", (lang,))
    assert several in office.sends("liv", "44-two-meetings-en.txt")[-1]
    assert corrected in office.world.says("liv", "2 Service fees")[0]


def test_the_job_runs_in_a_child_that_gives_back_the_same() -> None:
    from bot.work import KINDS  # noqa: PLC0415

    data = (CORPUS / "22-pdf-two-pages.pdf").read_bytes()
    came = in_child(KINDS["read_paper"], {"name": "a.pdf", "today": "2027-01-20"}, {"file": data})
    assert came.done is not None
    found = came.done.facts["agenda"]
    assert isinstance(found, dict)
    assert found["body"] == "Brukerutvalget NAV Nordvåg"
    assert came.done.facts["pages"] == 2
