"""Codes however they are written; and what is a word, not a code."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.codes import ALPHABET, Code, read_code, shown, spelled

TYPED = Code("typed", "K7QM42XD")


@pytest.mark.parametrize(
    "text",
    ["K7QM-42XD", "k7qm42xd", " K7QM 42XD ", "kode K7QM-42XD", "Kode: k7qm-42xd", "/start K7QM42XD", "kod k7qm 42xd", "code K7QM42XD"],
)
def test_a_typed_code_is_read_however_it_is_written(text: str) -> None:
    assert read_code(text) == TYPED


@pytest.mark.parametrize(
    "text", ["", "hei", "kommunen", "Ja takk", "/start", "K7QM-42X", "K7QM-42XDA", "kode", "møte 123456", "K7QM–42XD\nhei"]
)
def test_other_words_are_no_code(text: str) -> None:
    assert read_code(text) is None


def test_a_link_keeps_its_letters_as_they_are() -> None:
    link = "Ab-_" + "x1" * 9
    assert read_code(f"/start {link}") == Code("link", link)
    assert read_code(link + "z") is None


@given(st.text(ALPHABET, min_size=8, max_size=8).filter(lambda text: any(sign.isdigit() for sign in text)))
def test_what_is_shown_is_read_again(value: str) -> None:
    assert read_code(shown(value)) == read_code(shown(value).lower()) == Code("typed", value)
    assert spelled(value).replace(" ", "") == value


@given(st.text(max_size=300))
def test_no_text_breaks_the_reading(text: str) -> None:
    found = read_code(text)
    assert found is None or found.kind in ("typed", "link")
