"""The council's own words: found in every form, explained shortly, said by a voice."""

from __future__ import annotations

import pytest

from bot.messages.sentences import words
from bot.plain_language.glossary import Glossary, Term, load
from bot.plain_language.wordlist import heavy, short
from tests.phrasebook import LANGUAGES


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_explanation_is_short_and_uses_no_heavy_word(lang: str) -> None:
    terms = load(lang).terms
    assert len(terms) >= 10
    for term in terms:
        assert 1 <= len(words(term.explanation)) <= 12, term.word
        assert list(heavy(lang).found(term.explanation)) == [], term.word


def test_a_word_is_known_in_its_forms() -> None:
    nb = load("nb")
    assert [term.word for term in nb.used("Sakene i innkallingen gjelder BPA. Saken er ny.")] == ["sak", "innkalling", "BPA"]
    assert nb.of("sakte") is None
    assert nb.of("bpa") is None


def test_one_word_for_one_thing() -> None:
    nb = [(found[0], term.word) for found, term in load("nb").avoided("Agendaen og synspunktene")]
    assert nb == [("Agendaen", "saksliste"), ("synspunktene", "innspill")]
    assert [(found[0], term.word) for found, term in load("sv").avoided("Saken är ny")] == [("Saken", "ärende")]


def test_a_council_s_own_words_win() -> None:
    own = load("nb").with_terms([Term("vedtak", "Det vi er enige om", ("avgjørelse",))])
    assert own.of("vedtaket") == Term("vedtak", "Det vi er enige om", ("avgjørelse",))
    assert Glossary().used("vedtak") == ()


def test_acronyms_have_a_spoken_form() -> None:
    assert load("nb").spoken()["BPA"] == "brukerstyrt personlig assistanse"
    assert load("de").terms == ()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_word_lists_are_read(lang: str) -> None:
    assert len(heavy(lang).better) >= 55
    assert len(short(lang).better) >= 15
    for word, better in {**heavy(lang).better, **short(lang).better}.items():
        assert better.text
        assert better.text.casefold() != word
