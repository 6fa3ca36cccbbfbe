"""Names and words from outside show what they are."""

from __future__ import annotations

import pytest

from bot.domain.texts import clean_name, clean_text, utf16_length


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("Kari Nordmann", "Kari Nordmann"),
        ("A\u030ase", "\u00c5se"),
        ("Ŧuvvá Đoarvi ŋ", "Ŧuvvá Đoarvi ŋ"),
        ("Ka\u200bri\u200d", "Kari"),
        ("\u202eirak\u202c", "irak"),
        ("  Kari \n\t Nordmann ", "Kari Nordmann"),
        ("Kari\u2028Nordmann", "Kari Nordmann"),
        ("\u3164\u115f", ""),
        ("K" + "\u0301" * 200, "\u1e30\u0301\u0301\u0301"),
        ("x" * 10_000, "x" * 64),
        ("\x00\x1b[31mrød", "[31mrød"),
        ("ol\ud800a", "ola"),
        ("😀", "😀"),
        ("", ""),
    ],
)
def test_names(raw: str, clean: str) -> None:
    assert clean_name(raw) == clean
    assert clean_name(clean) == clean


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("Hei\r\ndu\rder", "Hei\ndu\nder"),
        ("a\u030a", "\u00e5"),
        ("👩\u200d👩\u200d👧 \u202e1\u202c", "👩\u200d👩\u200d👧 1"),
        ("a\x00b\x07", "ab"),
        ("a\ud83db", "a\ufffdb"),
        ("1 < 2 & 3 > 2", "1 < 2 & 3 > 2"),
    ],
)
def test_texts(raw: str, clean: str) -> None:
    assert clean_text(raw) == clean


def test_length_counts_as_telegram_counts() -> None:
    assert utf16_length("æøå") == 3
    assert utf16_length("😀a") == 3
