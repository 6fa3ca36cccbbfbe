"""Which reader reads hardest, where a sentence stands, which day was meant, which request came too late."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain import checks

TODAY = date(2027, 1, 25)  # a Monday


@pytest.mark.parametrize(
    ("profiles", "hardest"),
    [
        (("standard", "plain", "screen_reader"), "plain"), (("standard", "screen_reader"), "screen_reader"), (("standard",), "standard"),
        ((), "standard"),
    ],
)  # fmt: skip
def test_the_reader_who_needs_it_shortest_decides(profiles: tuple[str, ...], hardest: str) -> None:
    assert checks.hardest(profiles) == hardest


def test_another_word_or_another_place_is_another_text() -> None:
    first = checks.digest("send_notice", [("title", "Møte"), ("text", "Kom.")])
    assert first == checks.digest("send_notice", [("title", "Møte"), ("text", "Kom.")])
    others = [
        checks.digest("send_notice", [("title", "Møte"), ("text", "Kom")]),
        checks.digest("fill_item", [("title", "Møte"), ("text", "Kom.")]),
        checks.digest("send_notice", [("title", "MøteKom."), ("text", "")]),
        checks.digest("send_notice", [("text", "Møte"), ("title", "Kom.")]),
    ]  # fmt: skip
    assert first not in others
    assert len(set(others)) == 4


@pytest.mark.parametrize(
    ("text", "part", "sentence"),
    [
        ("Først dette. Så det som er tungt. Til slutt.", "tungt", "Så det som er tungt."),
        ("Først dette.\nVi bes møte kl. 14 i dag.\nSlutt", "kl. 14", "Vi bes møte kl. 14 i dag."),
        ("Bare én setning uten punktum", "én", "Bare én setning uten punktum"),
        ("Møtet er onsdag 28. januar. Kom", "28. januar", "Møtet er onsdag 28. januar."),
    ],
)
def test_the_sentence_around_a_place(text: str, part: str, sentence: str) -> None:
    start = text.index(part)
    begin, finish = checks.around(text, start, start + len(part))
    assert text[begin:finish] == sentence


def test_what_is_about_the_whole_is_the_whole_text() -> None:
    assert checks.around("En. To.", -1, -1) == (0, 7)


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("onsdag 28. januar", (date(2027, 1, 28), date(2027, 1, 27))),
        ("onsdag den 28 januari", (date(2027, 1, 28), date(2027, 1, 27))),
        ("Wednesday 28 January", (date(2027, 1, 28), date(2027, 1, 27))),
        ("31. april", (date(2027, 4, 30), date(2027, 5, 1))),
        ("29. februar", (date(2028, 2, 29),)),
        ("29. februar 2027", (date(2027, 2, 28), date(2027, 3, 1))),
        ("45. mai", ()),
    ],
)
def test_the_days_that_may_have_been_meant(typed: str, days: tuple[date, ...]) -> None:
    assert checks.meant(typed, TODAY) == days


@pytest.mark.parametrize(
    "text",
    [
        "Svar innen mandag 18. januar.", "Fristen er 18. januar.", "Kan du svare før mandag 18. januar?",
        "Siste dag for innspill: 18. januar",
        "Svara senast den 18 januari.", "Sista dagen att svara är den 18 januari.", "Please answer by 18 January.",
        "Svar seinast 18. januar 2027.",
    ],
)  # fmt: skip
def test_a_request_whose_day_has_been(text: str) -> None:
    (found,) = checks.past(text, TODAY)
    assert found.day == date(2027, 1, 18)
    assert "18" in text[found.start : found.end]


@pytest.mark.parametrize(
    "text",
    [
        "Svar innen mandag 1. februar.", "Kommunen skulle være ferdig innen 18. januar.", "Møtet var 18. januar.",
        "Fristen var 18. januar.", "Svara senast den 1 februari.", "The plan was made by 18 January.",
        "Planen ble vedtatt før 18. januar.", "Svar innen mandag 25. januar.",
    ],
)  # fmt: skip
def test_what_is_told_of_the_past_and_what_is_yet_to_come(text: str) -> None:
    assert list(checks.past(text, TODAY)) == []
