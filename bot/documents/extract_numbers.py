"""Numbers as lists show them: letters and Roman figures."""

from __future__ import annotations

_ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)


def letters(count: int) -> str:
    """1 → a, 26 → z, 27 → aa, as lists count."""
    return chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1) if 0 < count < 1_000 else str(count)


def roman(count: int) -> str:
    """4 → iv."""
    if not 0 < count < 4_000:
        return str(count)
    shown = ""
    for value, sign in _ROMAN:
        while count >= value:
            shown += sign
            count -= value
    return shown


def shown(count: int, form: str) -> str:
    """A count in the form that a word processor names."""
    if form in ("lowerLetter", "a"):
        return letters(count)
    if form in ("upperLetter", "A"):
        return letters(count).upper()
    if form in ("lowerRoman", "i"):
        return roman(count)
    if form in ("upperRoman", "I"):
        return roman(count).upper()
    return f"{count:02d}" if form == "decimalZero" else str(count)
