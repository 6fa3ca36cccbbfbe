"""Days, clocks, sums, lists and quotations in four languages and three ways of writing."""

from __future__ import annotations

import timeit
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import dates
from bot.domain.values import Clock, Day, Fact, Moment, Money, Names, Quote, Say, say
from bot.phrases import PROFILES, MissingWords
from tests.messages.samples import FOURTH_OF_MARCH, PHRASES, TODAY
from tests.phrasebook import LANGUAGES

OSLO = "Europe/Oslo"


def told(fact: Fact, lang: str, profile: str = "standard", today: date | None = TODAY) -> str:
    return PHRASES.fact(fact, lang, profile, today=today).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("fact", "nb", "nn", "sv", "en"),
    [
        (Day("2027-03-04"), "torsdag 4. mars", "torsdag 4. mars", "torsdag den 4 mars", "Thursday 4 March"),
        (Day("2027-02-06"), "lørdag 6. februar", "laurdag 6. februar", "lördag den 6 februari", "Saturday 6 February"),
        (Day("2028-02-01"), "tirsdag 1. februar 2028", "tysdag 1. februar 2028", "tisdag den 1 februari 2028", "Tuesday 1 February 2028"),
        (Clock("14:00"), "14:00", "14:00", "14.00", "14:00"),
        (
            Moment(FOURTH_OF_MARCH, OSLO),
            "torsdag 4. mars klokka 14:00", "torsdag 4. mars klokka 14:00", "torsdag den 4 mars klockan 14.00", "Thursday 4 March at 14:00",
        ),
        (Money(123_450, "NOK"), "1 234,50 kroner", "1 234,50 kroner", "1 234,50 norska kronor", "1,234.50 Norwegian kroner"),
        (Money(100, "NOK"), "1 krone", "1 krone", "1 norsk krona", "1 Norwegian krone"),
        (Money(123_400, "SEK"), "1 234 svenske kroner", "1 234 svenske kroner", "1 234 kronor", "1,234 Swedish kronor"),
        (Money(-5_000, "GBP"), "−50 britiske pund", "−50 britiske pund", "−50 brittiska pund", "−50 pounds"),
        (Names((Quote("Kari"), Quote("Ola"), Quote("Per"))), "Kari, Ola og Per", "Kari, Ola og Per", "Kari, Ola och Per", "Kari, Ola and Per"),  # noqa: E501
        (2027, "2027", "2027", "2027", "2027"),
        (12_345, "12 345", "12 345", "12 345", "12,345"),
        (Quote("Hej", "sv"), "På svensk: Hej", "På svensk: Hej", "Hej", "In Swedish: Hej"),
        (Quote("Hei", "nn"), "Hei", "Hei", "På norska: Hei", "In Norwegian: Hei"),
        (Quote("Hei", "nb", (("sv", "Hej"),)), "Hei", "Hei", "Hej", "In Norwegian: Hei"),
        (Quote("Bures", "se"), "På et annet språk: Bures", "På eit anna språk: Bures", "På ett annat språk: Bures", "In another language: Bures"),  # noqa: E501
        (say("core-yes"), "Ja", "Ja", "Ja", "Yes"),
    ],
)  # fmt: skip
def test_facts_in_four_languages(fact: Fact, nb: str, nn: str, sv: str, en: str) -> None:
    assert [told(fact, lang) for lang in LANGUAGES] == [nb, nn, sv, en]


@pytest.mark.parametrize("profile", ["plain", "screen_reader"])
def test_a_whole_hour_is_short_where_short_is_asked_for(profile: str) -> None:
    assert [told(Clock("14:00"), lang, profile) for lang in LANGUAGES] == ["14", "14", "14", "14:00"]
    assert [told(Clock("08:30"), lang, profile) for lang in LANGUAGES] == ["08:30", "08:30", "08.30", "08:30"]


def test_a_moment_is_told_in_its_own_zone_or_the_council_s() -> None:
    assert PHRASES.say("core-undo-until", facts={"until": Moment(FOURTH_OF_MARCH, "")}, today=TODAY, zone=OSLO).count("14:00") == 1
    assert PHRASES.say("core-undo-until", facts={"until": Moment(FOURTH_OF_MARCH, "UTC")}, today=TODAY, zone=OSLO).count("13:00") == 1


def test_the_year_is_said_when_the_day_is_more_than_nine_months_off() -> None:
    near, far = TODAY + timedelta(274), TODAY + timedelta(275)
    assert str(near.year) not in told(Day(near.isoformat()), "nb")
    assert str(far.year) in told(Day(far.isoformat()), "nb")
    assert str((TODAY - timedelta(275)).year) in told(Day((TODAY - timedelta(275)).isoformat()), "nb")
    assert "2027" in told(Day("2027-03-04"), "nb", today=None)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("profile", PROFILES)
@given(far=st.integers(-400, 800), hour=st.integers(0, 23), minute=st.sampled_from([0, 5, 30, 59]))
def test_what_is_said_can_be_typed_back(lang: str, profile: str, far: int, hour: int, minute: int) -> None:
    day = TODAY + timedelta(far)
    assert dates.read_date(told(Day(day.isoformat()), lang, profile), lang, TODAY) == day
    assert dates.read_clock(told(Clock(f"{hour:02d}:{minute:02d}"), lang, profile), lang) == datetime(2000, 1, 1, hour, minute).time()
    instant = datetime(day.year, day.month, day.day, hour, minute, tzinfo=UTC)
    text = told(Moment(int(instant.timestamp()) * 1_000_000, "UTC"), lang, profile)
    assert dates.read_datetime(text, lang, TODAY) == instant.replace(tzinfo=None)


@pytest.mark.parametrize("lang", ["nb", "nn", "sv"])
@given(minor=st.integers(0, 10**9))
def test_sums_that_are_said_can_be_typed_back(lang: str, minor: int) -> None:
    home = "SEK" if lang == "sv" else "NOK"
    assert dates.read_amount_minor(PHRASES.fact(Money(minor, home), lang)) == minor


@given(st.text(max_size=200))
def test_somebody_s_words_cannot_turn_the_text_around(text: str) -> None:
    shown = PHRASES.quote(Quote(text), "nb")
    assert not set(shown) & set("\u202a\u202b\u202d\u202e\u2066\u2067\u200e\u200f\u061c\u0000\r")
    assert shown.count("\u2068") == shown.count("\u2069")
    shown.encode()


def test_somebody_s_words_are_otherwise_as_they_were() -> None:
    for text in ("Hei på deg", "En\nTo\n\nTre", "Ñandú 👩‍👩‍👧 ✅", "{ $code } { core-yes }"):
        assert PHRASES.quote(Quote(text), "nb") == text


def test_plurals() -> None:
    said = [PHRASES.say("core-choices-count", lang, facts={"n": n}) for lang in LANGUAGES for n in (1, 2)]
    assert [text.partition(".")[0] for text in said] == [
        "Du har ett valg", "Du har 2 valg", "Du har eitt val", "Du har 2 val",
        "Du har ett val", "Du har 2 val", "You have one choice", "You have 2 choices",
    ]  # fmt: skip


def test_short_and_clear_has_its_own_words() -> None:
    facts: dict[str, Fact] = {"name": "Liv", "phone": "400 12 345", "hours": "hverdager 08–15"}
    assert PHRASES.say("core-talk-to-person", "nb", "plain", facts).startswith("Trenger du hjelp?")
    assert PHRASES.say("core-talk-to-person", "nb", "standard", facts).startswith("Vil du snakke")


def test_phrases_within_phrases() -> None:
    question = Say("core-question-waits", {"question": Say("core-which-body", {})})
    assert PHRASES.say("core-undone", "sv", facts={"what": question}) == "Ångrat: Frågan väntar: Vilket råd gäller det?"


def test_a_missing_fact_is_not_printed() -> None:
    with pytest.raises(MissingWords, match="code"):
        PHRASES.say("core-went-wrong-body", "sv")


def test_an_unknown_language_is_answered_in_norwegian() -> None:
    assert PHRASES.say("core-saved", "de") == "Lagret"


def test_a_phrase_is_said_in_no_time() -> None:
    facts: dict[str, Fact] = {"name": Quote("Liv"), "phone": Quote("400 12 345"), "hours": Quote("hverdager 08–15")}
    seconds = min(timeit.repeat(lambda: PHRASES.say("core-talk-to-person", "nb", "standard", facts), number=200, repeat=5)) / 200
    assert seconds < 100e-6


@pytest.mark.parametrize("lang", LANGUAGES)
def test_long_words_of_a_person_are_said_whole(lang: str) -> None:
    text = "Leieboere må få vite hvem som er kontaktperson. " * 400
    said = PHRASES.say("inputs-quote", lang, facts={"text": Quote(text)})
    assert text.strip() in said
    assert "\ue000" not in said
