"""Makes the Word, OpenDocument and PDF files of the agenda corpus from their sources: `python -m tests.documents.make_agendas`.

The files made are committed; this is run again only when a source is added. It needs python-docx.
"""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

from tests.documents import make_docx, make_odt, make_pdf
from tests.documents.agenda_sources import read

CORPUS = Path(__file__).resolve().parent / "agendas"
MAKERS = {"docx": make_docx.make, "odt": make_odt.make, "pdf": make_pdf.make}


def make(names: list[str], corpus: Path = CORPUS) -> None:
    """Make the files named, or all that are not there yet."""
    for path in sorted((corpus / "sources").glob("*.src")):
        source = read(path)
        target = corpus / f"{path.stem}.{source.option('format')}"
        if path.stem in names or (not names and not target.exists()):
            MAKERS[source.option("format")](source, target)


def make_broken() -> None:
    """A document with a macro, and one that was cut off on the way."""
    whole = (CORPUS / "01-standard.docx").read_bytes()
    macro = CORPUS / "55-macros.docm"
    macro.write_bytes(whole)
    with zipfile.ZipFile(macro, "a") as package:
        package.writestr("word/vbaProject.bin", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(64))
    (CORPUS / "56-truncated.docx").write_bytes(whole[: len(whole) // 2])


if __name__ == "__main__":
    make(sys.argv[1:])
    make_broken()
