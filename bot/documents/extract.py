"""Reads any paper that people send into lines; runs in a child process that may use only so much."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from bot.documents.sniff import sniff
from bot.domain.agenda_text import Line
from bot.domain.texts import clean_text
from bot.domain.values import Json

_HIDDEN = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_BLANKS = re.compile("[ \u00a0\u2000-\u200a\u202f\u3000]")


@dataclass(frozen=True, slots=True)
class Extract:
    """What was in a file: its lines, and facts for the secretary (pages, tagged, language)."""

    kind: str
    lines: tuple[Line, ...]
    facts: dict[str, Json] = field(default_factory=dict)


def extract(data: bytes, name: str = "", pages: int = 400) -> Extract:
    """The lines of a file, whatever it is; what cannot be read raises a refusal that says what to send instead."""
    kind = sniff(data, name)
    lines, facts = _reader(kind)(data, pages)
    return Extract(kind, tuple(tidy(line) for line in lines), facts)


def tidy(line: Line) -> Line:
    """Nothing invisible, no soft hyphens, every letter in one spelling."""
    if line.text.isascii() and line.number.isascii() and all(cell.isascii() for cell in line.cells):
        return line
    return replace(line, text=_tidy(line.text), number=_tidy(line.number), cells=tuple(_tidy(cell) for cell in line.cells))


def _tidy(text: str) -> str:
    return _BLANKS.sub(" ", clean_text(_HIDDEN.sub("", text))).strip(" ")


def _reader(kind: str) -> Callable[[bytes, int], tuple[list[Line], dict[str, Json]]]:
    """Each reader is loaded when it is needed: a text file must not wait for the library of another kind."""
    if kind == "pdf":
        from bot.documents.extract_pdf import read_pdf  # noqa: PLC0415

        return read_pdf
    if kind == "docx":
        from bot.documents.extract_docx import read_docx  # noqa: PLC0415

        return lambda data, _pages: (read_docx(data), {})
    if kind == "odt":
        from bot.documents.extract_odt import read_odt  # noqa: PLC0415

        return lambda data, _pages: (read_odt(data), {})
    if kind == "html":
        from bot.documents.extract_html import read_html  # noqa: PLC0415

        return lambda data, _pages: (read_html(data), {})
    from bot.documents import extract_text  # noqa: PLC0415

    read = {"markdown": extract_text.read_markdown, "mail": extract_text.read_mail, "text": extract_text.read_text}[kind]
    return lambda data, _pages: (read(data), {})
