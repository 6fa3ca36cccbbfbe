"""Whose words may be translated, and what a machine must not change."""

from __future__ import annotations

import pytest

from bot.domain import translations
from bot.domain.errors import Refusal


@pytest.mark.parametrize(
    ("lang", "reader", "other"),
    [("nb", "nn", False), ("nn", "nb", False), ("nb", "nb", False), ("sv", "nb", True), ("nb", "en", True), ("", "nb", False)],
)
def test_norwegians_read_both_kinds_of_norwegian(lang: str, reader: str, other: bool) -> None:
    assert translations.foreign(lang, reader) is other


@pytest.mark.parametrize(("held", "kept"), [(True, True), (False, False)])
def test_one_persons_case_and_words_that_are_gone_are_not_translated(held: bool, kept: bool) -> None:
    with pytest.raises(Refusal):
        translations.check(held=held, kept=kept)
    translations.check(held=False, kept=True)


@pytest.mark.parametrize(
    ("original", "translated", "right"),
    [
        ("Rom 12 er for kaldt.", "Room 12 is too cold.", True),
        ("Rom 12 er for kaldt.", "Room 21 is too cold.", False),
        ("Rom 12 og 13.", "Room 12.", False),
        ("Kom.", "", False),
        ("Kom hit.", "Come here. " * 20, False),
        ("Dette er en lang setning om rommene i huset vårt.", "Ok.", False),
    ],
)
def test_a_machine_must_say_the_same_figures_at_a_likely_length(original: str, translated: str, right: bool) -> None:
    assert translations.faithful(original, translated) is right
