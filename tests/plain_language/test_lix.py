"""Reading figures are counted the same way every time."""

from __future__ import annotations

import pytest

from bot.plain_language.lix import measure

EASY = "Møtet er i rommet ved siden av. Du kan komme når du vil."
HARD = (
    "Brukerrepresentantene anmodes om å oversende skriftlige merknader til kostnadsberegningen i god tid før "
    "kommunestyrets behandling av økonomiplanen. Saksdokumentene publiseres fortløpende."
)


def test_words_sentences_and_long_words() -> None:
    reading = measure(EASY)
    assert (reading.words, reading.sentences, reading.longest, reading.mean) == (13, 2, 7, 6.5)
    assert reading.lix == pytest.approx(6.5)
    assert reading.band == "very_easy"


def test_official_prose_is_hard() -> None:
    reading = measure(HARD)
    assert reading.band == "very_hard"
    assert reading.rix > 8


def test_headings_drop_out_of_the_prose_figure() -> None:
    assert measure("Saker\n" + EASY) == measure(EASY)
    assert measure("Saker\n" + EASY, prose=False).sentences == 3


def test_abbreviations_dates_and_figures_end_nothing() -> None:
    assert measure("Vi møtes bl.a. den 10. februar klokka 14.30 i rom 2.1 igjen.").sentences == 1


def test_hyphens_are_one_word_and_not_letters() -> None:
    reading = measure("NAV-ansatte har IT-utstyr som de låner ut")
    assert reading.words == 7
    assert reading.long_share == pytest.approx(100 * 2 / 7)


def test_ovix_rises_with_new_words() -> None:
    same = measure("ja og ja og ja og nei og ja og ja", prose=False)
    varied = measure("ja og nei men kanskje når vi ser alle svar og ja", prose=False)
    assert 0 < same.ovix < varied.ovix


@pytest.mark.parametrize("text", ["", "\n\n", "12 13 14", "…", "Hei"])
def test_a_text_without_prose_has_no_figure(text: str) -> None:
    assert measure(text).lix == 0.0
