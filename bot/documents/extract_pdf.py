"""Reads a PDF into lines: wrapped lines are joined, columns read one after the other, running headers left out."""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import pikepdf
import pypdf
from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError

from bot.documents.extract_columns import columns, continued, dangles, goes_on, together, under
from bot.documents.extract_pdf_tables import mended
from bot.documents.extract_text import LONGEST, MOST
from bot.domain.agenda_text import Line
from bot.domain.errors import Refusal
from bot.domain.values import Json

MOST_PAGES = 400
TABLES = 8  # pages on which tables and columns are looked for: an agenda stands first; measuring a page takes as long as reading it
SCANNED = 20  # letters on a page below which a picture is taken for a scan
_GAP = re.compile(r" {2,}")
_BLANKS = re.compile(r"\s+")
_NUMBERED = re.compile(
    r"^(?:[§•–*-]|\(?\d{1,3}[a-z]?[.):]?\s|\d{1,3}/\d{2}|[a-z][.)]\s|(?:sak|ps|rs|ev|item|ärende|punkt)\b)",
    re.IGNORECASE,
)
_LABEL = re.compile(r"^[^\W\d][\w /-]{1,28}:\s")
_PAGE = re.compile(r"^(?:side|sida|page|s\.|p\.)?\s*\d{1,4}(?:\s*(?:av|of|/|\()\s*\d{1,4}\)?)?$", re.IGNORECASE)
_OPEN = (",", "(", "–", "&")
_ACTIONS = frozenset({"/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/GoToR", "/GoToE", "/Rendition", "/URI"})


def read_pdf(data: bytes, most: int = MOST_PAGES) -> tuple[list[Line], dict[str, Json]]:
    """The lines of a PDF and what the secretary should know of it."""
    facts = examine(data)
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise Refusal("intake-password")
        pages = [_page(page, tables=number < TABLES) for number, page in enumerate(reader.pages[:most])]
    except (FileNotDecryptedError, DependencyError):
        raise Refusal("intake-password") from None
    except (PyPdfError, ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError, OSError, AssertionError):
        raise Refusal("intake-broken") from None
    letters = sum(len(row) for page in pages for row in page)
    if letters < SCANNED * max(1, len(pages)):
        raise Refusal("intake-scanned" if facts["pictures"] else "intake-empty")
    facts["letters_missing"] = sum(1 for page in pages if sum(map(len, page)) < SCANNED)
    return _lines(_without_margins(pages))[:MOST], facts


def examine(data: bytes) -> dict[str, Json]:
    """Pages, whether it is tagged, its language, whether there are pictures; locked files and files that act are refused."""
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            root = pdf.Root
            if _acts(pdf):
                raise Refusal("intake-active")
            if len(pdf.pages) > MOST_PAGES:
                raise Refusal("intake-too-long")
            pictures = any(_pictures(page) for page in pdf.pages[:5])
            locked = pdf.is_encrypted and not pdf.allow.extract
            return {
                "pages": len(pdf.pages), "tagged": "/StructTreeRoot" in root, "lang": str(root.get("/Lang", "")), "pictures": pictures,
                "copying_locked": locked,
            }  # fmt: skip
    except pikepdf.PasswordError:
        raise Refusal("intake-password") from None
    except (pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError, RuntimeError):
        raise Refusal("intake-broken") from None


def _acts(pdf: pikepdf.Pdf) -> bool:
    """Does it want to do something when it is opened? To show a page is nothing to fear."""
    opening = pdf.Root.get("/OpenAction")
    if isinstance(opening, pikepdf.Dictionary) and str(opening.get("/S", "")) in _ACTIONS:
        return True
    names = pdf.Root.get("/Names")
    scripts = isinstance(names, pikepdf.Dictionary) and "/JavaScript" in names
    return bool(scripts) or "/AA" in pdf.Root or any("/AA" in page.obj for page in pdf.pages[:50])


def _pictures(page: pikepdf.Page) -> bool:
    try:
        return len(page.get_images()) > 0
    except (ValueError, TypeError, KeyError, AttributeError, pikepdf.PdfError):
        return False


def _page(page: pypdf.PageObject, *, tables: bool) -> list[str]:
    """The rows of a page; two spaces and more stand between the cells of a table."""
    flow = [line.rstrip() for line in page.extract_text().split("\n")]
    if not any(line.strip() for line in flow):
        return []
    if not tables:
        return [line.strip() for line in flow]
    try:
        laid = page.extract_text(extraction_mode="layout", layout_mode_space_vertically=False).split("\n")
    except Exception:  # a font it cannot measure; the words are there all the same
        return flow
    return rows_of(flow, [line.rstrip() for line in laid if line.strip()])


def rows_of(flow: Sequence[str], laid: Sequence[str]) -> list[str]:
    """The page as it stands, if its rows belong together; else in the order it was written, column by column."""
    written = _joined(flow)
    wide = [row for row in laid if len(_GAP.split(row.strip())) > 1]
    if not wide:
        return [row.strip() for row in flow]
    together = sum(1 for row in wide if _joined(_GAP.split(row.strip())[:2]) in written)
    if together * 2 < len(wide):
        return [row.strip() for row in flow]
    if _beside(wide):
        return _apart(laid)
    return mended(flow, laid)


def _joined(parts: Sequence[str]) -> str:
    return _BLANKS.sub("", "".join(parts))


def _beside(rows: Sequence[str]) -> bool:
    """Do numbers begin in the right half of the rows, though nothing is numbered on the left?"""
    cells = [_GAP.split(row.strip()) for row in rows]
    right = sum(1 for row in cells if len(row) == 2 and _NUMBERED.match(row[1]) and not _NUMBERED.match(row[0]))
    return right >= 2 and right * 2 > len(rows)


def _apart(laid: Sequence[str]) -> list[str]:
    """Two columns written side by side, one below the other."""
    starts = Counter(found.end() for row in laid if (found := _GAP.search(row.lstrip())) is not None)
    edge = starts.most_common(1)[0][0]
    left = [row[:edge].strip() for row in laid]
    return [row for row in left if row] + [row[edge:].strip() for row in laid if row[edge:].strip()]


def _without_margins(pages: Sequence[Sequence[str]]) -> list[list[tuple[str, bool]]]:
    """What stands at the top or the bottom of several pages, and page numbers, are margins."""
    seen: Counter[str] = Counter()
    for page in pages:
        seen.update({_shape(row) for row in (*page[:2], *page[-2:]) if row.strip() and not _NUMBERED.match(row.strip())})
    often = {shape for shape, count in seen.items() if count > 1 and count * 2 >= len(pages)}
    found = []
    for page in pages:
        edge = {*range(2), *range(max(0, len(page) - 2), len(page))}
        found.append([(row, place in edge and (_shape(row) in often or bool(_PAGE.match(row.strip())))) for place, row in enumerate(page)])
    return found


def _shape(row: str) -> str:
    return re.sub(r"\d+", "0", _BLANKS.sub(" ", row.strip()))


def _lines(pages: Sequence[Sequence[tuple[str, bool]]]) -> list[Line]:
    lines: list[Line] = []
    margins: list[Line] = []
    for number, page in enumerate(pages, 1):
        widest = max((len(row.strip()) for row, margin in page if not margin), default=0)
        table: list[int] = []
        for row, margin in page:
            said = row.strip()[:LONGEST]
            if margin:
                margins.append(Line(said, page=number, margin=True))
                continue
            indent = len(row) - len(row.lstrip())
            cells = tuple(_GAP.split(said))
            if len(cells) > 1:
                table = columns(row, _GAP)
                lines.append(Line("", cells=cells, page=number) if _is_row(cells) else Line(" ".join(cells), page=number))
            elif said and indent > 1 and lines and lines[-1].cells and (place := _place(lines[-1], table, indent, said)) is not None:
                lines[-1] = continued(lines[-1], place, said)
            else:
                _add(lines, Line(said, page=number), widest)
    seen: set[str] = set()
    return lines + [line for line in margins if not (line.text in seen or seen.add(line.text))]  # type: ignore[func-returns-value]


def _place(before: Line, table: Sequence[int], indent: int, said: str) -> int | None:
    place = under(table, indent)
    return place if place is not None and place < len(before.cells) and goes_on(before.cells[place], said) else None


def _is_row(cells: Sequence[str]) -> bool:
    """Spread out words of one line are no table."""
    return not (len(cells) == 2 and _NUMBERED.match(cells[0] + " ") and len(cells[0]) < 5)


def _add(lines: list[Line], line: Line, widest: int) -> None:
    """A new line, or the rest of the one before."""
    before = lines[-1] if lines else None
    if before is None or before.cells or not before.text or not line.text or before.page != line.page:
        lines.append(line)
    elif _goes_on(before.text, line.text, widest):
        lines[-1] = replace(before, text=together(before.text, line.text)[:LONGEST])
    else:
        lines.append(line)


def _goes_on(before: str, line: str, widest: int) -> bool:
    if _NUMBERED.match(line) or _LABEL.match(line):
        return False
    small = line[:1].islower()
    if before.endswith(_OPEN) or dangles(before):
        return len(before) * 2 > widest or small
    if before.endswith("-") and small:
        return True
    last = len(before) if len(before) <= widest else len(before) % max(1, widest)
    if small and before[-1] not in ".!?:;":
        return last * 2 > widest
    return last * 8 > widest * 7 and before[-1] not in ".!?:" and not line[:1].isupper()
