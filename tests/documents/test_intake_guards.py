"""Files that want to do harm, or are not what they say, are refused in plain words and never opened further."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from bot.documents.extract import extract
from bot.documents.intake import text_of
from bot.documents.sniff import sniff
from bot.domain.errors import Refusal
from bot.work import KINDS, in_child
from tests.documents.agenda_scores import CORPUS

WORD = CORPUS / "01-standard.docx"
DOCUMENT = "word/document.xml"


def packed(entries: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip file of these entries."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as package:
        for name, data in entries.items():
            package.writestr(name, data)
    return out.getvalue()


def changed(change: Callable[[bytes], bytes], part: str = DOCUMENT) -> bytes:
    """The standard agenda with one part changed."""
    with zipfile.ZipFile(WORD) as package:
        entries = {name: package.read(name) for name in package.namelist()}
    entries[part] = change(entries[part])
    return packed(entries)


def acting(make: Callable[[pikepdf.Pdf], None]) -> bytes:
    """A PDF that wants to do something."""
    with pikepdf.open(CORPUS / "25-pdf-untagged-nn.pdf") as pdf:
        make(pdf)
        out = io.BytesIO()
        pdf.save(out)
    return out.getvalue()


def opens_script(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)"))


def opens_page(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = pikepdf.Array([pdf.pages[0].obj, pikepdf.Name.Fit])


def refusal(data: bytes, name: str = "") -> str:
    with pytest.raises(Refusal) as caught:
        extract(data, name)
    return caught.value.key


ENTITIES = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>'
OUTSIDE = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><x>&f;</x>'


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "empty"),
        (b" \n\t ", "empty"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old-word"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
        (b"{\\rtf1 hei}", "rtf"),
        (b"\xff\xd8\xff\xe0" + bytes(50), "picture"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "picture"),
        (b"\x1f\x8b\x08" + bytes(50), "archive"),
        (b"7z\xbc\xaf\x27\x1c" + bytes(50), "archive"),
        (b"MZ\x90\x00" + bytes(200), "unknown"),
        (packed({"a.txt": b"hei"}), "archive"),
        (packed({"xl/workbook.xml": b"<x/>"}), "other-office"),
        (packed({DOCUMENT: b"<x/>", "word/vbaProject.bin": b"x"}), "macros"),
        (packed({DOCUMENT: b"<x/>", "word/embeddings/more.zip": b"PK"}), "nested"),
        (packed({DOCUMENT: bytes(9 << 20)}), "bomb"),
        (packed({f"{DOCUMENT}{n}": b"" for n in range(2_100)}), "bomb"),
        (packed({DOCUMENT: ENTITIES}), "entities"),
        (packed({DOCUMENT: OUTSIDE}), "entities"),
        (packed({DOCUMENT: b"<not closed"}), "broken"),
        (WORD.read_bytes()[:5_000], "broken"),
        (b"%PDF-1.7\nnothing more", "broken"),
    ],
)
def test_what_is_refused_says_why(data: bytes, key: str) -> None:
    assert refusal(data) == f"intake-{key}"


def test_a_file_over_the_limit_is_refused_before_it_is_looked_at() -> None:
    assert refusal(b"%PDF-" + bytes(21 << 20)) == "intake-too-large"


def test_the_name_of_a_file_decides_nothing() -> None:
    assert sniff(WORD.read_bytes(), "notat.pdf") == "docx"
    assert sniff((CORPUS / "25-pdf-untagged-nn.pdf").read_bytes(), "notat.docx") == "pdf"
    assert refusal(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "notat.txt") == "intake-old-word"


def test_a_pdf_that_acts_is_refused_and_one_that_opens_at_a_page_is_read() -> None:
    assert refusal(acting(opens_script)) == "intake-active"
    assert extract(acting(opens_page)).kind == "pdf"


@pytest.mark.server
def test_a_bomb_inside_a_page_ends_the_child_and_nothing_else() -> None:
    """One page whose content unpacks to half a gigabyte."""
    pdf = pikepdf.new()
    page = pdf.add_blank_page()
    page.Contents = pdf.make_stream(b" " * (512 << 20))
    out = io.BytesIO()
    pdf.save(out, compress_streams=True)
    assert len(out.getvalue()) < 2 << 20
    came = in_child(KINDS["read_paper"], {"name": "a.pdf"}, {"file": out.getvalue()})
    assert came.done is None
    assert came.fault in ("refused", "memory", "broken", "time")


def test_a_size_that_lies_is_noticed_while_reading() -> None:
    data = bytearray(packed({DOCUMENT: b"<w/>" + bytes(1 << 20)}, zipfile.ZIP_STORED))
    at = data.rindex(b"PK\x01\x02")
    data[at + 24 : at + 28] = (4).to_bytes(4, "little")
    assert refusal(bytes(data)) in ("intake-broken", "intake-bomb", "intake-entities")


def test_every_refusal_has_its_words_in_four_languages(phrase_keys: dict[str, frozenset[str]]) -> None:
    codes = ("empty", "too-large", "too-long", "old-word", "rtf", "macros", "archive", "nested", "bomb", "entities", "active", "password",
             "scanned", "picture", "other-office", "unknown", "broken", "minutes", "no-agenda", "memory", "time", "lost")  # fmt: skip
    for lang, keys in phrase_keys.items():
        for code in codes:
            assert {f"intake-{code}", f"intake-{code}-body"} <= keys, (lang, code)


@pytest.fixture
def phrase_keys() -> dict[str, frozenset[str]]:
    """The keys of every language."""
    from bot.phrases import Phrases  # noqa: PLC0415

    loaded = Phrases.load(Path(__file__).resolve().parents[2] / "locales")
    return {lang: loaded.keys(lang) for lang in ("nb", "nn", "sv", "en")}


def test_the_words_of_a_paper_keep_headings_points_and_rows() -> None:
    text = text_of(extract((CORPUS / "36-md-table-en.md").read_bytes(), "a.md").lines)
    assert text.startswith("# Housing Scrutiny Panel")
    assert "- 3: Rent setting 2028: Finance lead: 30" in text


def test_deleted_words_stay_out_and_inserted_ones_are_there() -> None:
    text = text_of(extract((CORPUS / "14-tracked.docx").read_bytes()).lines)
    assert "Brannøvelse" in text
    assert "Søppelrommet" not in text
