"""Files for payroll: made from records, never with an account number or a national identity number in them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from bot.domain.payroll import CSV, PAXML, SHEET, VISMA, Record, Run
from bot.domain.works import Made
from bot.payroll import csv, paxml, sheet, visma

MAKERS: Mapping[str, Callable[[Run, Sequence[Record]], Made]] = {VISMA: visma.file, PAXML: paxml.file, CSV: csv.file}
LINES: Mapping[str, Callable[[Run, Sequence[Record]], list[str]]] = {VISMA: visma.lines, CSV: csv.lines}


def payroll_file(run: Run, records: Sequence[Record], words: sheet.Words, names: Mapping[str, str]) -> Made:
    """The file as the council's payer wants it; a sheet also names people."""
    if run.payroll.format == SHEET:
        return sheet.file(run, records, words, names)
    return MAKERS[run.payroll.format](run, records)
