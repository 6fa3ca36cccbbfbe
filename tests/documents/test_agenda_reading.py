"""Agendas are read: the whole corpus with its goals, and what the grammar makes of single lines."""

from __future__ import annotations

import time
from datetime import date

import pytest

from bot.documents.extract_text import text_lines
from bot.domain.agenda_text_body import tidy_body
from bot.domain.agenda_text_days import clocks, days, placed
from bot.domain.agenda_text_items import title_of
from bot.domain.agenda_text_numbers import label, split_items
from bot.domain.agenda_text_read import read_agenda
from tests.documents.agenda_scores import CORPUS, FACTS, documents, score

pytestmark = pytest.mark.server  # long: left out of the quick suite

GOALS = {"recall": 0.95, "precision": 0.95, "numbers": 0.95, "refused": 1.0, **dict.fromkeys(FACTS, 0.9)}


def test_the_corpus_is_read_as_a_careful_reader_would(capsys: pytest.CaptureFixture[str]) -> None:
    found = score()
    with capsys.disabled():
        print("\n" + "\n".join(found.lines()))
    assert len(documents()) >= 40
    assert found.invented == 0, found.wrong
    for name, goal in GOALS.items():
        assert found.ratio(name) >= goal, (name, found.wrong)
    assert not [line for line in found.wrong if "does not ask" in line or "cancelled" in line or "meetings" in line]


def test_documents_composed_after_the_reader_are_read_as_well() -> None:
    found = score(CORPUS / "later")
    assert found.invented == 0, found.wrong
    for name, goal in GOALS.items():
        assert found.ratio(name) >= goal, (name, found.wrong)


def test_every_document_of_the_corpus_has_what_is_expected_of_it() -> None:
    assert {path.with_suffix(".json") for path in documents()} == set(CORPUS.glob("*.json"))
    formats = {path.suffix for path in documents()}
    assert formats >= {".docx", ".odt", ".pdf", ".md", ".html", ".txt"}


@pytest.mark.parametrize(
    ("text", "number", "rest"),
    [
        ("Sak 12/26 Budsjett", "Sak 12/26", "Budsjett"),
        ("PS 3/26\tGodkjenning", "PS 3/26", "Godkjenning"),
        ("§ 14 Upprop", "§ 14", "Upprop"),
        ("1. Godkjenning", "1.", "Godkjenning"),
        ("1) Godkjenning", "1)", "Godkjenning"),
        ("Item 3: Repairs", "Item 3:", "Repairs"),
        ("Ärende 4 Trygghet", "Ärende 4", "Trygghet"),
        ("3a Bemanning", "3a", "Bemanning"),
        ("3.1 Telephones", "3.1", "Telephones"),
        ("a) Byggesaken", "a)", "Byggesaken"),
        ("BR-sak 3/27 – Ny plan", "BR-sak 3/27", "Ny plan"),
        ("2027/12 Ny plan", "2027/12", "Ny plan"),
        ("27/034 To receive apologies", "27/034", "To receive apologies"),
        ("31-27 Pasientreiser", "31-27", "Pasientreiser"),
        ("Sak BU 03-2027 Pasientreiser", "Sak BU 03-2027", "Pasientreiser"),
        ("11/27 27/00033-4 Godkjenning", "11/27", "Godkjenning"),
        ("IV. Eventuelt", "IV.", "Eventuelt"),
    ],
)
def test_a_number_is_read_as_it_is_printed(text: str, number: str, rest: str) -> None:
    found = label(text)
    assert found is not None
    assert (found.number, found.rest) == (number, rest)


@pytest.mark.parametrize(
    "text",
    ["10. februar er siste frist", "12.00 Velkommen", "20 minutter", "40 000 kroner", "4/3 kommer vi", "Møte nr. 3/2027", "18-25 år"],
)
def test_what_is_no_number_of_an_item_is_none(text: str) -> None:
    assert label(text) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Onsdag 10. februar 2027", date(2027, 2, 10)),
        ("onsdagen den 10 februari 2027", date(2027, 2, 10)),
        ("Wed 10th February, 2027", date(2027, 2, 10)),
        ("February 10, 2027", date(2027, 2, 10)),
        ("10.02.2027", date(2027, 2, 10)),
        ("ons. 10/2-27", date(2027, 2, 10)),
        ("2027-02-10", date(2027, 2, 10)),
        ("10/2 2027", date(2027, 2, 10)),
        ("onsdag 10.2", date(2027, 2, 10)),
        ("tirsdag 10. februar 2027", None),
        ("10. februar", None),
        ("31. februar 2027", None),
    ],
)
def test_a_day_is_read_or_it_is_missing(text: str, day: date | None) -> None:
    found = days(text)
    read = placed(found[0], [], date(2027, 1, 20))[0] if found else None
    assert read == day


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("kl. 10–12", "10:00", "12:00"),
        ("klokka 12.00-15.00", "12:00", "15:00"),
        ("klockan 14.00 till 16.30", "14:00", "16:30"),
        ("6.30pm – 8.30pm", "18:30", "20:30"),
        ("11am-1pm", "11:00", "13:00"),
        ("2-4pm", "14:00", "16:00"),
        ("kl 0900 - 1130", "09:00", "11:30"),
        ("10am to 12 noon", "10:00", "12:00"),
        ("from 7 to 9 in the evening", "19:00", "21:00"),
        ("kl 17", "17:00", None),
        ("2028–2031", None, None),
        ("at 2", None, None),
    ],
)
def test_a_clock_is_read_or_it_is_missing(text: str, start: str | None, end: str | None) -> None:
    found = clocks(text)
    read = found[0] if found else None
    assert (read.first.strftime("%H:%M") if read and read.first else None) == start
    assert (read.last.strftime("%H:%M") if read and read.last else None) == end


def test_several_items_on_one_line_are_cut_apart() -> None:
    assert split_items("Saker: 1. Mat 2. Tur 3. Annet") == ["Saker:", "1. Mat", "2. Tur", "3. Annet"]
    assert split_items("Vi møtes 3. mai og 4. juni.") == ["Vi møtes 3. mai og 4. juni."]


def test_titles_lose_what_is_no_title() -> None:
    assert title_of("Blue badge scheme ........ Pages 9–16") == "Blue badge scheme"
    assert title_of("Ventetid (10 min)") == "Ventetid"
    assert title_of("Val av justerare. Förslag: Kim Ek.") == "Val av justerare"
    assert tidy_body("Brukerrådet onsdag 10. februar 2027 kl 12") == "Brukerrådet"


def test_a_value_that_is_to_be_confirmed_is_missing() -> None:
    text = "Patient Group\nDate: TBC\nTime: TBC\nVenue: To be confirmed\nAgenda\n1. Apologies\n2. AOB"
    found = read_agenda(text_lines(text), date(2027, 1, 20))
    assert (found.day, found.start, found.place) == (None, None, "")
    assert {"date", "time", "place"} <= set(found.questions)
    assert len(found.items) == 2


def test_two_items_with_one_number_are_pointed_out() -> None:
    text = "Innkalling til Eldrerådet\n10. mars 2027 kl 10-12\nSted: Rådhuset\n1. Innkalling\n2. Buss\n2. Tog\n3. Eventuelt"
    found = read_agenda(text_lines(text), date(2027, 1, 20))
    assert [item.title for item in found.items] == ["Innkalling", "Buss", "Tog", "Eventuelt"]
    assert "numbers" in found.questions


ATTACKS = (
    "1. " * 600, "Sak 1/27 " * 300, "a" * 4_000, "kl. 10-" * 500, "1.1.1.1." * 400, "Tid: " * 500, "den " * 900, "§ " * 1_500,
    "møte i " * 500, " " * 4_000 + "x", "....." * 700, "10. februar 2027 " * 200, "(((" * 900, "innkalling til " * 250, "- " * 1_500,
    "frist 1. mai " * 250, "our next Aa " * 330, "(10 min) - x " * 300, "31-27 a " * 500, "til medlemmene i " * 230, "flyttet 1. " * 360,
)  # fmt: skip


@pytest.mark.parametrize("attack", ATTACKS)
def test_no_text_keeps_the_reader_busy(attack: str) -> None:
    """Twice the text may take about twice as long, never four times; and neither takes long."""
    spent = []
    for text in (attack[:2_000], attack[:4_000]):
        before = time.process_time()
        read_agenda(text_lines(text), date(2027, 1, 20))
        spent.append(time.process_time() - before)
    assert spent[1] < 1.0
    assert spent[1] < max(0.15, 5 * spent[0])
