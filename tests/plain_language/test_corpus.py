"""The share of planted faults that the check finds, and how seldom it troubles a good text, language by language."""

from __future__ import annotations

import pytest

from tests.phrasebook import LANGUAGES
from tests.plain_language.planted import BATCHES, samples, whole_score

FOUND, TROUBLED = 90, 5  # percent


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_corpus_is_large_enough(lang: str) -> None:
    assert sum(len(sample.faults) for batch in BATCHES for sample in samples(f"{lang}{batch}")) >= 120
    assert sum(1 for batch in BATCHES for _ in samples(f"{lang}{batch}-good")) >= 50


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_found(lang: str) -> None:
    counted = whole_score(lang)
    print(f"{lang}: {counted.found:.1f} % of {counted.planted} found, {counted.false:.1f} % of {counted.good} good texts troubled")
    assert counted.found >= FOUND, counted.missed
    assert counted.false <= TROUBLED, counted.alarms
