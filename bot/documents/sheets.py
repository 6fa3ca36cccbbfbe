"""Rows and cells out of a spreadsheet file: CSV in any usual form, or XLSX; nothing in it is ever run."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

from bot.domain.errors import Unreadable
from bot.domain.members import decoded, table_of
from bot.domain.works import Done

LARGEST = 5_000_000
UNPACKED = 60_000_000
MOST_ROWS = 2_000
MOST_COLUMNS = 60


def rows_of(data: bytes, name: str = "") -> list[list[str]]:
    """The cells of the first sheet as text; raises `Unreadable` in words a person understands."""
    if len(data) > LARGEST:
        raise Unreadable("core-file-too-large", limit=LARGEST // 1_000_000)
    if data[:4] == b"PK\x03\x04":
        return _xlsx(data)
    if b"\0" in data[:2_000] and data[:2] not in (b"\xff\xfe", b"\xfe\xff"):
        raise Unreadable("core-file-unreadable")
    if name.lower().endswith((".xls", ".ods", ".numbers", ".pdf", ".doc", ".docx")):
        raise Unreadable("core-file-unreadable")
    return table_of(decoded(data))[:MOST_ROWS]


def read_sheet(_args: Mapping[str, Any], files: Mapping[str, bytes]) -> Done:
    """Slow work: the rows of the one file, as text with tabs."""
    data = next(iter(files.values()))
    rows = rows_of(data)
    filled = [[" ".join(cell.split()) for cell in row] for row in rows]
    width = max((place for row in filled for place, cell in enumerate(row, 1) if cell), default=0)
    return Done({"rows": "\n".join("\t".join(row[:width]) for row in filled)})


def _xlsx(data: bytes) -> list[list[str]]:
    from openpyxl import load_workbook  # noqa: PLC0415 - slow to load, seldom needed

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            if sum(part.file_size for part in packed.infolist()) > UNPACKED:
                raise Unreadable("core-file-too-large", limit=LARGEST // 1_000_000)
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=False, keep_links=False)
        try:
            sheet = book.worksheets[0]
            cells = sheet.iter_rows(max_row=MOST_ROWS, max_col=MOST_COLUMNS, values_only=True)
            return [list(_texts(row)) for row in cells]
        finally:
            book.close()
    except Unreadable:
        raise
    except Exception as fault:
        raise Unreadable("core-file-unreadable") from fault


def _texts(row: tuple[object, ...]) -> Iterator[str]:
    for value in row:
        match value:
            case None:
                yield ""
            case datetime():
                yield value.date().isoformat()
            case date():
                yield value.isoformat()
            case float() if value.is_integer():
                yield str(int(value))
            case _:
                yield str(value).strip()
