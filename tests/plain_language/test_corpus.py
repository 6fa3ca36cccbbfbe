"""The share of planted faults that the check finds, and how seldom it troubles a good text, language by language."""

from __future__ import annotations

import pytest

from tests.phrasebook import LANGUAGES
from tests.plain_language.planted import samples, score

FOUND, TROUBLED = 90, 5  # percent


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_corpus_is_large_enough(lang: str) -> None:
    assert sum(len(sample.faults) for sample in samples(lang)) >= 50
    assert sum(1 for _ in samples(f"{lang}-good")) >= 25


@pytest.mark.parametrize("batch", ["", "-second"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_found(lang: str, batch: str) -> None:
    counted = score(f"{lang}{batch}", f"{lang}{batch}-good")
    print(f"{lang}{batch}: {counted.found:.1f} % of {counted.planted} found, {counted.false:.1f} % of {counted.good} good texts troubled")
    assert counted.found >= FOUND, counted.missed
    assert counted.false <= TROUBLED, counted.alarms
