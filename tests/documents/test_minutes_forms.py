"""Every form of the minutes can be read by everybody; each check is tried on a copy made worse."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import orjson
import pikepdf
import pytest
from pypdf import PdfReader

from bot.documents.booklet import tag
from bot.documents.minutes import MinutesKept, from_json, hashed, to_json
from bot.documents.minutes_files import FORMS, QUICK, make
from bot.documents.minutes_plain import ROOMS, plain
from tests.documents import minutes_checks as checks
from tests.documents.minutes_examples import ARABIC, LONG_NAME, MARKUP, empty, every, full, made, many, nasty, repacked, swap
from tests.world import words

pytestmark = pytest.mark.server

LANGUAGES = ("nb", "nn", "sv", "en")


def wrong(form: str, data: bytes, lang: str = "nb") -> list[str]:
    """What the check of a form finds."""
    if form == "docx":
        return checks.docx(data, tag(lang))
    return {
        "pdf": checks.pdf, "short": checks.pdf, "large_print": checks.pdf, "epub": checks.epub, "html": checks.html, "txt": checks.txt,
        "md": checks.md, "csv": checks.table, "json": checks.data,
    }[form](data)  # fmt: skip


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_form_in_every_language_has_nothing_wrong(lang: str) -> None:
    """G4, G5: DOCX, PDF, large print, EPUB, web page, plain text, Markdown, CSV and JSON, and the page in plain words."""
    assert {form: wrong(form, data, lang) for form, data in every(full(lang)).items()} == {form: [] for form in FORMS}


@pytest.mark.parametrize("kept", [empty(), nasty(), full(form="notes"), many(60)], ids=["empty", "nasty", "notes", "many"])
def test_bad_input_leaves_every_form_whole(kept: MinutesKept) -> None:
    found = every(kept)
    assert {form: wrong(form, data) for form, data in found.items()} == {form: [] for form in FORMS}
    if kept == nasty():
        said = found["txt"].decode()
        assert ARABIC in said
        assert LONG_NAME in said
        assert MARKUP in said
        assert b"<b>fet" not in found["html"]
        assert b"\n=HYPERLINK" not in found["csv"]


WORSE: tuple[tuple[str, str, Callable[[bytes], bytes]], ...] = (
    ("docx", "a level of headings is skipped", lambda d: repacked(d, swap("document.xml", b'"Heading2"', b'"Heading5"'))),
    ("docx", "a heading that is only bold", lambda d: repacked(d, swap("document.xml", b'<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:r>',
                                                                       b"<w:r><w:rPr><w:b/></w:rPr>"))),
    ("docx", "a table without head", lambda d: repacked(d, swap("document.xml", b'<w:tblHeader w:val="true"/>', b""))),
    ("docx", "no language", lambda d: repacked(d, swap("styles.xml", b'w:lang w:val="nb-NO"', b'w:lang w:val="en-US"'))),
    ("epub", "broken", lambda d: repacked(d, lambda n, part: None if n == "mimetype" else part)),
    ("epub", "broken", lambda d: repacked(d, swap("part0.xhtml", b"</h1>", b""))),
    ("epub", "broken", lambda d: repacked(d, lambda n, part: None if n.endswith("part1.xhtml") else part)),
    ("epub", "a heading in the list leads nowhere", lambda d: repacked(d, swap("nav.xhtml", b"part1.xhtml#top", b"part1.xhtml#gone"))),
    ("epub", "no language", lambda d: repacked(d, swap("part1.xhtml", b' xml:lang="nb-NO"', b""))),
    ("epub", "a table head without scope", lambda d: repacked(d, swap("part1.xhtml", b' scope="col"', b""))),
    ("html", "no language", lambda d: d.replace(b' lang="nb-NO"', b"", 1)),
    ("html", "a table head without scope", lambda d: d.replace(b' scope="row"', b"", 1)),
    ("html", "a level of headings is skipped", lambda d: d.replace(b"<h2>", b"<h4>", 1)),
    ("html", "something is fetched or run", lambda d: d.replace(b"<main>", b'<main><img src="x.png">', 1)),
    ("html", "a table without a name", lambda d: d.replace(b"<caption>", b"<p>", 1)),
    ("txt", "the same line twice", lambda d: d.replace(b"Til stede\n\n2 personer ved bordet", b"Til stede\n\nTil stede", 1)),
    ("md", "a row of another length", lambda d: d.replace(b"| Kari Moen |", b"| Kari | Moen |", 1)),
    ("csv", "a formula", lambda d: d.replace(b"Skrive regler", b"=1+1", 1)),
    ("csv", "a line of another length", lambda d: d.replace(b"Skrive regler.,", b"Skrive regler.,,", 1)),
    ("json", "is not valid", lambda d: d.replace(b'"approved": "2027-02-25"', b'"approved": 3', 1)),
    ("json", "Additional properties", lambda d: d.replace(b'"council"', b'"phone": "400", "council"', 1)),
    ("pdf", "no language", lambda d: _worse(d, "/Lang")),
    ("pdf", "no tags", lambda d: _worse(d, "/StructTreeRoot")),
    ("pdf", "not made to the standards", lambda d: _worse(d, "/Metadata")),
)


def _worse(data: bytes, key: str) -> bytes:
    """A PDF without one of the things it must have."""
    file, out = pikepdf.open(io.BytesIO(data)), io.BytesIO()
    del file.Root[key]
    file.save(out)
    return out.getvalue()


@pytest.mark.parametrize(("form", "fault", "change"), WORSE, ids=[f"{form}: {fault}" for form, fault, _ in WORSE])
def test_a_copy_made_worse_is_caught(form: str, fault: str, change: Callable[[bytes], bytes]) -> None:
    good = made(full(), form)
    bad = change(good)
    assert bad != good
    found = wrong(form, bad)
    assert any(fault in one or (fault == "is not valid" and one) for one in found), found


@pytest.mark.parametrize("form", ["large_print", "pdf"])
def test_large_print_says_the_same_in_larger_letters(form: str) -> None:
    said = " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(made(full(), form))).pages).split())
    for part in ("Tallene kommer i mars.", "Innstilling", "Underskrift", "Tillegg 1, onsdag 10. mars 2027", "Skal vi prøve?"):
        assert part in said, part


@pytest.mark.parametrize("kept", [full(), empty(), many(200), nasty()], ids=["full", "empty", "many", "nasty"])
def test_the_plain_version_is_one_page(kept: MinutesKept) -> None:
    """G6: whatever the meeting was, the plain version is one page of clear print."""
    reader = PdfReader(io.BytesIO(made(kept, "short")))
    assert len(reader.pages) == 1
    assert "Kort om møtet" in reader.pages[0].extract_text()


def test_the_plain_version_gives_up_words_before_decisions() -> None:
    long = full()
    item = long.items[0]
    crowded = full(items=tuple(item for _ in range(30)))
    said = PdfReader(io.BytesIO(made(crowded, "short"))).pages[0].extract_text()
    assert "Hva vi ble enige om" in said
    assert "saker til står i referatet" in " ".join(said.split())
    whole = plain(long, words(), ROOMS[0])
    labels = [label for block in whole.blocks for label, _ in getattr(block, "pairs", ())]
    assert labels == ["Hva saken gjelder", "Hva vi sa", "Hva vi ble enige om", "Hvem gjør hva innen når"]


def test_locked_minutes_are_read_back_as_they_were_and_a_changed_letter_shows() -> None:
    kept = full()
    body = to_json(kept)
    assert from_json(body) == kept
    assert to_json(from_json(body)) == body
    assert hashed(body.replace(b"Kari", b"Karl", 1)) != hashed(body)
    with pytest.raises(ValueError, match="no minutes"):
        from_json(b'{"format": "x"}')


def test_the_child_makes_what_was_asked_for_with_its_pages() -> None:
    kept = full("sv")
    names = {form: f"a-{form}.x" for form in ("short", "pdf", "epub")}
    done = make({"kept": "h", "later": {"sha256": "", "addenda": []}, "forms": list(names), "names": names}, {"h": to_json(kept)})
    assert [one.name for one in done.made] == list(names.values())
    pages = done.facts["pages"]
    assert isinstance(pages, list)
    assert pages[0] == 1
    assert pages[1] == len(PdfReader(io.BytesIO(done.made[1].data)).pages)
    assert pages[2] == 0


def test_a_book_is_right_to_the_checker_of_the_format(tmp_path: Path) -> None:
    program = os.environ.get("EPUBCHECK") or shutil.which("epubcheck") or ""
    if not program:
        pytest.skip("epubcheck is not here: set EPUBCHECK to the program or to its jar")
    start = ["java", "-jar", program] if program.endswith(".jar") else [program]
    for lang in LANGUAGES:
        (tmp_path / "book.epub").write_bytes(made(full(lang), "epub"))
        ran = subprocess.run([*start, str(tmp_path / "book.epub")], capture_output=True, text=True, check=False)  # noqa: S603
        assert ran.returncode == 0, ran.stdout + ran.stderr
    (tmp_path / "book.epub").write_bytes(repacked(made(full(), "epub"), swap("part0.xhtml", b"<h1", b"<h1 align='left'")))
    assert subprocess.run([*start, str(tmp_path / "book.epub")], capture_output=True, check=False).returncode != 0  # noqa: S603


@pytest.mark.server
def test_ten_thousand_inputs_and_the_usual_set(capsys: pytest.CaptureFixture[str]) -> None:
    """Figures for the record: quick forms of 10,000 inputs with their memory, and every form of a usual meeting."""
    large, usual = many(10_000), full()
    made(usual, "docx")  # libraries are loaded
    took = {}
    tracemalloc.start()
    for form in QUICK:
        start = perf_counter()
        made(large, form)
        took[form] = perf_counter() - start
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    start = perf_counter()
    every(usual)
    whole = perf_counter() - start
    with capsys.disabled():
        said = ", ".join(f"{form} {seconds:.2f} s" for form, seconds in took.items())
        print(f"\n10,000 inputs (while memory is watched): {said}; peak {peak >> 20} MiB; every form of a usual meeting {whole:.2f} s")
    assert whole < 6
    assert peak < 200 << 20
    assert orjson.loads(made(large, "json"))["items"][0]["inputs"][9_999]["number"] == "I-2027-09999"
