"""What one press puts into a text is right as it stands; other words are only told, and the sentence is written anew."""

from __future__ import annotations

import pytest

from bot.plain_language.lint import Text, lint, mended
from bot.plain_language.wordlist import heavy, rare, short
from tests.phrasebook import LANGUAGES
from tests.plain_language.planted import TODAY
from tests.world import words


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_swap_that_is_one_press_is_one_wording(lang: str) -> None:
    lists = (heavy(lang), short(lang), rare(lang))
    assert [word for one in lists for word, better in one.better.items() if better.safe and (better.several or better.note)] == []


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("nb", "Implementering av planen i henhold til gjeldende forskrift.", ("Lettere enn «Implementering»: innføring, innført.",)),
        ("nb", "Møtet er i forbindelse med planen.", ("Lettere enn «i forbindelse med»: ved, om, når.",)),
        ("nb", "Vennligst svar i dag.", ("«Vennligst» er tungt: stryk ordet.",)),
        ("nb", "Dette medfører ikke mer arbeid.", ("«medfører» kan bli «fører til».",)),
        ("nb", "Vi får evt. utgifter dekket.", ("Lettere enn «evt.»: eventuelt, eventuelle.",)),
        ("nb", "Jeg vil kunne lese alt.", ("«vil kunne» kan bli «kan».",)),
        ("nn", "Implementering av planen etter gjeldande forskrift.", ("Lettare enn «Implementering»: innføring, innført.",)),
        ("nn", "Vi møtest i samband med planen.", ("Lettare enn «i samband med»: ved, om, når.",)),
        ("sv", "Det sker enligt gällande förordning.", ("”gällande” kan bli ”som gäller”.",)),
        ("sv", "Planen ska implementeras i maj.", ("Lättare än ”implementeras”: införs, införas.",)),
        ("sv", "I detta avseende är vi eniga.", ("”avseende” kan bli ”om”.",)),
        ("sv", "Vänligen svara i dag.", ("”Vänligen” är tungt: stryk ordet.",)),
        ("en", "Costs are low in terms of money.", ("Easier than “in terms of”: in, about.",)),
        ("en", "She does it as well as he does.", ("“as well as” can become “and”.",)),
        ("en", "Kindly answer today.", ("“Kindly” is heavy: leave it out.",)),
    ],
)
def test_words_that_need_another_sentence_are_told_and_never_put_in(lang: str, text: str, told: tuple[str, ...]) -> None:
    found = [one for one in lint(Text(text, lang, today=TODAY)) if not one.fits]
    said = [words().fact(one.said(), lang) for one in found]
    assert [one for one in told if one not in said] == [], said
    assert not any(one.safe for one in found)


@pytest.mark.parametrize(
    ("lang", "text", "better"),
    [
        ("nb", "Samtlige planer må utarbeides.", "Alle planer må lages."),
        ("nb", "Det foreligger ikke svar, men det vil medføre arbeid.", "Det finnes ikke svar, men det vil føre til arbeid."),
        ("nb", "Kostnaden øker ift. i fjor.", "Kostnaden øker i forhold til i fjor."),
        ("nn", "Det er naudsynte tiltak, og det inneber arbeid.", "Det er nødvendige tiltak, og det betyr arbeid."),
        ("sv", "Samtliga erforderliga papper finns.", "Alla nödvändiga papper finns."),
        ("sv", "Med anledning av planen erhåller du papper.", "På grund av planen får du papper."),
        ("en", "All came with the exception of Ann.", "All came except for Ann."),
        ("en", "It is currently closed until such time as we meet.", "It is now closed until we meet."),
    ],
)
def test_what_is_put_in_keeps_the_sentence_right(lang: str, text: str, better: str) -> None:
    assert mended(text, lint(Text(text, lang, today=TODAY))) == better


@pytest.mark.parametrize(("lang", "text"), [("nb", "Agendaen er klar."), ("sv", "Saken är ny.")])
def test_the_council_s_own_word_is_told_since_it_must_be_bent(lang: str, text: str) -> None:
    (one,) = (one for one in lint(Text(text, lang, today=TODAY)) if one.rule == "R40")
    assert (one.better != "", one.fits) == (True, False)
