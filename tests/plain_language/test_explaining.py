"""Which words a message explains to whom: hard ones, at most two, once, the council's own first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.messages.speech import Sounds, speakable
from bot.messages.spoken import SaidChoice, SaidChoices, SaidPara, Spoken
from bot.plain_language.explaining import explained, hard, line, wanted
from bot.plain_language.glossary import OwnWord, council, load
from tests.world import words as phrasebook

NB = load("nb")
LAR = OwnWord("1", "nb", "LAR", "Medisin i stedet for rus", "", "", "legemiddelassistert rehabilitering")


def words(text: str, own: tuple[OwnWord, ...] = ()) -> list[str]:
    return [term.word for term in hard(council("nb", own), text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Saken er åpen. Du kan svare.", []),  # words that everybody in a council knows
        ("Vedtaket er klart, og vedtakene kommer.", ["vedtak"]),
        ("Mandatet, handlingsplanen og høringen", ["mandat", "handlingsplan"]),
        ("Sakstakst og samtaler", []),
        ("En forklaring: det som er bestemt er et vedtak.", []),  # it is explained already
        ("Forslag om tapt arbeidsfortjeneste", ["tapt arbeidsfortjeneste"]),
        ("tapt. Arbeidsfortjeneste", []),
    ],
)
def test_hard_words_are_found_in_the_order_they_stand(text: str, found: list[str]) -> None:
    assert words(text) == found


def test_the_council_s_own_come_first() -> None:
    assert words("Mandatet og vedtaket for LAR", (LAR,)) == ["LAR", "mandat"]
    assert words("lar oss begynne", (LAR,)) == []


def test_a_word_next_door_is_not_explained_for_a_word_that_only_looks_the_same() -> None:
    own = OwnWord("2", "nb", "vara", "En som kommer når du ikke kan", "", "", "")
    assert words("Vara møter.", (own,)) == ["vara"]
    assert [term.word for term in hard(council("nn", (own,)), "Vara møter.")] == ["vara"]
    assert [term.word for term in hard(council("sv", (own, LAR)), "Det kan vara LAR.")] == ["LAR"]
    avoided = (OwnWord("3", "nb", "varamedlem", "En som kommer når du ikke kan", "", "vara", ""),)
    assert [found[0] for found, _term in council("nb", avoided).avoided("Vara møter.")] == ["Vara"]
    assert list(council("sv", avoided).avoided("Det kan vara så.")) == []


def test_an_acronym_is_written_out() -> None:
    term = council("nb", (LAR,)).of("LAR")
    assert term is not None
    assert line(term).key == "words-line-acronym"


def test_a_voice_says_the_council_s_own_acronyms_in_full() -> None:
    sounds = Sounds.of(phrasebook(), "nb", council("nb", (LAR,)).spoken())
    assert speakable("Mer om LAR og BPA.", sounds) == "Mer om legemiddelassistert rehabilitering og brukerstyrt personlig assistanse."


def test_the_explanation_stands_below_the_text_and_above_what_closes_it() -> None:
    closing = SaidPara(("Du trenger ikke gjøre noe.",))
    body, choices = SaidPara(("Dette er et vedtak.",)), SaidChoices("", ("Til menyen",))
    choice = SaidChoice(1, "Til menyen", "1. Til menyen", "k")
    said = Spoken("item", "Sak 1", (body, closing, choices), (choice,))
    shown = explained(said, NB, lambda term: f"{term.named}: {term.sentence}", closing.lines[0])
    assert shown.blocks == (body, SaidPara(("Vedtak: Det som er bestemt.",)), closing, choices)
    assert explained(Spoken("item", "Sak 1", (choices,), (choice,)), NB, lambda term: term.word, "").blocks == (choices,)


@pytest.mark.parametrize(
    ("kind", "standard", "plain"),
    [("item", True, True), ("paper", True, True), ("room_item_paper", True, True), ("outcome_told", False, True), ("menu", False, False),
     ("word", False, False), ("word_list", False, False), ("ballot_confirm", False, False), ("vote_receipt", False, False)],
)  # fmt: skip
def test_who_gets_it_where(kind: str, standard: bool, plain: bool) -> None:
    assert wanted(kind, "standard") is standard
    assert wanted(kind, "screen_reader") is standard
    assert wanted(kind, "plain") is plain


def test_an_agenda_costs_little_more() -> None:
    """What was looked up once is known: a long text is read by its words, not by every term."""
    text = "Mandatet og vedtaket gjelder høringen av handlingsplanen for boliger. " * 12
    hard(NB, text)
    before = dict(NB._known)
    assert [term.word for term in hard(NB, text)] == ["mandat", "vedtak"]
    assert NB._known == before


@given(st.text(alphabet="aevdktsmnrlp åøÆ.-’\n1«»", max_size=200), st.sampled_from(["nb", "nn", "sv", "en"]))
def test_whatever_is_written_the_places_found_are_words_of_the_text(text: str, lang: str) -> None:
    glossary, last = load(lang), 0
    for found in glossary.found(f"{text} vedtak beslut decision {text}"):
        whole = f"{text} vedtak beslut decision {text}"[found.start : found.end]
        assert found.start >= last
        assert glossary.meant(whole) is not None
        last = found.end
