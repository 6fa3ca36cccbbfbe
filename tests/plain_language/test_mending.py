"""What may be put right without reading the sentence again: abbreviations, days, clocks, sums, fixed phrases; and how fast it is read."""

from __future__ import annotations

import time
import timeit
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.messages.sentences import sentences, words
from bot.plain_language.lint import Text, lint, mended
from tests.phrasebook import LANGUAGES
from tests.plain_language.planted import TODAY, samples

pytestmark = pytest.mark.server

MOST_TIMES = 150  # reading a text takes at most so many times as dividing it into words; 38 times when this was written


def better(text: str, lang: str, today: date | None = TODAY) -> str:
    return mended(text, lint(Text(text, lang, today=today))).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("lang", "typed", "said"),
    [
        ("nb", "Møtet er 4. mars kl. 14.", "Møtet er torsdag 4. mars klokka 14:00."),
        ("nb", "Møtet er 04.03.2027 kl 9.30-11.", "Møtet er torsdag 4. mars klokka 09:30 til 11:00."),
        ("nb", "I henhold til planen får du 500 kr, bl.a. for bussen.", "Etter planen får du 500 kroner, blant annet for bussen."),
        ("nb", "Du får kr 12500,- samt mat.", "Du får 12 500 kroner og mat."),
        ("nb", "Svar innen 4.3.", "Svar innen torsdag 4. mars."),
        ("nb", "Vi sees 2027-03-04 klokka 14.10.", "Vi sees torsdag 4. mars klokka 14.10."),
        ("nn", "Møtet er 9. mars kl. 14, m.a. om skyss.", "Møtet er tysdag 9. mars klokka 14:00, mellom anna om skyss."),
        ("nn", "Du får 1.500 kr.", "Du får 1 500 kroner."),
        ("nb", "Ta med mat, drikke osv. Vi går kl. 9.", "Ta med mat, drikke og så videre. Vi går klokka 09:00."),
        ("nb", "Vi drar til f.eks. Oslo. Det koster 500 kr. Svar innen 4.3. Ring oss.",
         "Vi drar til for eksempel Oslo. Det koster 500 kroner. Svar innen torsdag 4. mars. Ring oss."),
        ("sv", "Mötet är den 4 mars kl. 14.", "Mötet är torsdag den 4 mars klockan 14.00."),
        ("sv", "Svara senast 4/3 kl 9-11.", "Svara senast torsdag den 4 mars klockan 09.00 till 11.00."),
        ("sv", "Du får 2.300 kr, t.ex. för resan.", "Du får 2 300 kronor, till exempel för resan."),
        ("en", "The meeting is on 4 March at 2.30 pm.", "The meeting is on Thursday 4 March at 14:30."),
        ("en", "You get £1500 prior to the course.", "You get 1,500 pounds before the course."),
    ],
)  # fmt: skip
def test_what_is_put_right(lang: str, typed: str, said: str) -> None:
    assert better(typed, lang) == said


@pytest.mark.parametrize(
    ("lang", "typed"),
    [
        ("nb", "Møtet er onsdag 4. mars 2027."),  # which of the two is wrong, nobody knows but the writer
        ("nb", "Sak 3/27 og sak 12/26 står på listen."),
        ("nb", "Se punkt 3.2. Rom 2.1. Versjon 1.12."),
        ("nb", "Åpent 24/7."),
        ("nb", "Fra 4. til 6. mars."),  # a weekday in the middle of this reads oddly
        ("sv", "Det är inte på torsdag utan på fredag."),
        ("en", "The course is on 03/04/2027."),  # April or March
        ("en", "The council says no. It has no. 4."),
    ],
)
def test_what_is_left_to_the_writer(lang: str, typed: str) -> None:
    assert better(typed, lang) == typed


def test_a_day_that_was_needs_no_weekday() -> None:
    assert lint(Text("Loven kom 1. juni 2010.", today=TODAY)) == ()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_mended_stays_mended_and_no_fact_becomes_wrong(lang: str) -> None:
    for sample in [*samples(lang), *samples(f"{lang}-second"), *samples(f"{lang}-good")]:
        text = sample.text.text
        once = mended(text, lint(Text(text, lang, today=TODAY)))
        again = lint(Text(once, lang, today=TODAY))
        assert [one for one in again if one.safe] == []
        assert sum(one.stops for one in again) <= sum(one.stops for one in lint(Text(text, lang, today=TODAY)))


@given(st.text(alphabet="kl.4 /:-,mars0123NOKrtilden", max_size=40), st.sampled_from(LANGUAGES))
def test_days_and_clocks_and_sums_never_break_a_text(text: str, lang: str) -> None:
    found = lint(Text(text, lang, today=TODAY))
    assert all(-1 <= one.start <= one.end <= len(text) for one in found)
    mended(text, found)


def _fastest(work: Callable[[], object]) -> float:
    return min(timeit.repeat(work, number=1, repeat=9, timer=time.process_time))


def test_reading_a_message_takes_little_more_than_dividing_it_into_words() -> None:
    texts = [sample.text for lang in LANGUAGES for sample in samples(f"{lang}-good")]
    for text in texts:
        lint(text)
    read = _fastest(lambda: [lint(text) for text in texts])
    split = _fastest(lambda: [words(sentence) for text in texts for sentence in sentences(text.text)])
    print(f"{1000 * read / len(texts):.2f} ms of processor a message, {read / split:.0f} times dividing it into words")
    assert read < MOST_TIMES * split
