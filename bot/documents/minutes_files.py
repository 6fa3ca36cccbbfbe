"""The minutes in every form people and programs read, all from the same blocks; slow forms are made in a child process."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from bot.documents import markdown, minutes_table, pages, text
from bot.documents.blocks import Document
from bot.documents.booklet import PAGE, PAGES, Booklet, of_document
from bot.documents.minutes import LONG_AGO, Addendum, Later, MinutesKept, Words, from_json, to_json
from bot.documents.minutes_plain import one_page, plain
from bot.documents.minutes_written import Pen, build
from bot.domain.works import Done, Made
from bot.phrases import Phrases

LOCALES = Path(__file__).resolve().parents[2] / "locales"
QUICK = ("md", "html", "txt", "csv", "json")
SLOW = ("short", "pdf", "large_print", "docx", "epub")
FORMS = (*SLOW, *QUICK)
ENDS = {"short": "pdf", "large_print": "pdf"}
MIMES = {
    "md": "text/markdown", "html": "text/html", "txt": "text/plain", "json": "application/json", "csv": "text/csv",
    "pdf": "application/pdf", "short": "application/pdf", "large_print": "application/pdf", "epub": "application/epub+zip",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}  # fmt: skip
CLEAR = 14  # points
_UNPRINTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")
_PAGES = re.compile(rb"/Type\s*/Page\b")


@lru_cache(maxsize=1)
def _words() -> Phrases:
    return Phrases.load(LOCALES)


def booklet(document: Document, kept: MinutesKept, words: Words) -> Booklet:
    """The document as it is printed."""
    page = words.say("forms-page", kept.lang, "standard", {"page": PAGE, "pages": PAGES}, today=LONG_AGO)
    return of_document(document, page=page, author=kept.body, day=kept.approved or kept.drafted or kept.day)


def count(data: bytes) -> int:
    """How many pages a PDF of ours has."""
    return len(_PAGES.findall(data))


def written(kept: MinutesKept, words: Words, later: Later, form: str) -> bytes:
    """The minutes in one form. JSON of approved minutes is exactly what was locked."""
    match form:
        case "json":
            return to_json(kept)
        case "csv":
            return minutes_table.render(kept, words)
        case "short":
            return _plain(kept, words)
        case _:
            return rendered(build(kept, words, later), kept, words, form)


def clean(value: Any) -> Any:
    """Without signs that cannot be printed and that some kinds of file cannot hold."""
    if isinstance(value, str):
        return _UNPRINTED.sub("", value)
    if isinstance(value, tuple):
        return tuple(clean(one) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{one.name: clean(getattr(value, one.name)) for one in fields(value)})
    return value


def rendered(document: Document, kept: MinutesKept, words: Words, form: str) -> bytes:
    """A document in one form. A library is loaded only for its own form."""
    document = clean(document)
    if form == "md":
        return markdown.render(document).encode()
    if form == "txt":
        return text.render(document).encode()
    made = booklet(document, kept, words)
    if form == "html":
        return pages.render(made).encode()
    if form == "epub":
        from bot.documents import epub  # noqa: PLC0415

        pen = Pen(words, kept.lang, kept.form)
        return epub.render(made, {"contents": words.say("forms-contents-short", kept.lang), "summary": pen.doc("epub-summary")})
    if form == "docx":
        from bot.documents import docx  # noqa: PLC0415

        return docx.render(made)
    from bot.documents import pdf  # noqa: PLC0415

    return pdf.render(made, large=form == "large_print")


def _plain(kept: MinutesKept, words: Words) -> bytes:
    """The page in plain words, made until it is one page."""
    made: dict[int, bytes] = {}

    def pages_of(document: Document) -> int:
        from bot.documents import pdf  # noqa: PLC0415

        made[0] = pdf.render(replace(booklet(clean(document), kept, words), points=CLEAR))
        return count(made[0])

    one_page(kept, words, pages_of)
    return made[0]


def plain_text(kept: MinutesKept, words: Words) -> str:
    """The plain version as text."""
    return text.render(plain(kept, words))


def later_of(given: Mapping[str, Any]) -> Later:
    """What came after approval, again from its JSON."""
    return Later(str(given.get("sha256", "")), tuple(Addendum(**one) for one in given.get("addenda", ())))


def make(args: Mapping[str, Any], files: Mapping[str, bytes]) -> Done:
    """The forms that were asked for, of minutes kept as JSON under their hash; with the number of pages of each."""
    kept, later = from_json(files[str(args["kept"])]), later_of(args["later"])
    made: list[Made] = []
    many: list[Any] = []
    for form in _known(args["forms"]):
        data = written(kept, _words(), later, form)
        made.append(Made(str(args["names"][form]), MIMES[form], data))
        many.append(count(data) if MIMES[form] == MIMES["pdf"] else 0)
    return Done({"pages": many, "forms": list(args["forms"])}, tuple(made))


def _known(forms: Sequence[str]) -> list[str]:
    return [form for form in forms if form in FORMS]

