"""The user guides as files: the same pages in every language, easy words, real commands, nothing wrong in any form."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import typer
from typer.testing import CliRunner

from bot.cli import app
from bot.documents import guides as documents
from bot.documents import making, markdown
from bot.documents.blocks import Document, Listing, Terminal
from bot.documents.booklet import tag
from bot.domain import guides
from bot.domain.grants import Role
from bot.messages.sentences import sentences
from bot.messages.sentences import words as words_of
from bot.plain_language.lix import measure
from tests.documents import minutes_checks
from tests.phrasebook import LANGUAGES, LOCALES, book
from tests.world import words

pytestmark = pytest.mark.server  # long: left out of the quick suite

DAY = "2027-01-04"
EASY, PAGES = 30, 4  # LIX, and pages of the representative's guide


def wrong(form: str, data: bytes, lang: str) -> list[str]:
    """What is wrong with a file."""
    match form:
        case "docx":
            return minutes_checks.docx(data, tag(lang))
        case "html":
            return minutes_checks.html(data)
        case "epub":
            return minutes_checks.epub(data)
        case _:
            return minutes_checks.pdf(data)


def made(guide: str, lang: str, *forms: str) -> tuple[list[bytes], list[Any]]:
    """The files of a guide and their pages."""
    done = documents.files(words(), {"guide": guide, "lang": lang, "made": DAY}, forms)
    pages = done.facts["pages"]
    assert isinstance(pages, list)
    return [one.data for one in done.made], pages


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_words_of_a_guide_are_exactly_its_pages_and_lines(lang: str) -> None:
    for guide, pages in guides.GUIDES.items():
        wanted = {f"guides-{guide}", f"guides-{guide}-about", *(f"guides-{guide}-{page}" for page in pages)}
        wanted |= {key for page in pages for _kind, key in guides.lines(guide, page)}
        assert {key for key in book(lang) if key == f"guides-{guide}" or key.startswith(f"guides-{guide}-")} == wanted


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_first_words_of_the_pages_tell_them_apart(lang: str) -> None:
    """A page is chosen by its first word too."""
    for guide, pages in guides.GUIDES.items():
        first = [book(lang)[f"guides-{guide}-{page}"].texts[0].split()[0].strip(",") for page in pages]
        assert {word for word in first if first.count(word) > 1} == set(), guide


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_representative_s_guide_is_short_and_easy(lang: str) -> None:
    (_data,), (pages,) = made("representative", lang, "pdf")
    assert 1 <= pages <= PAGES
    text = making.text(documents.build(words(), "representative", lang, DAY))
    assert measure(text).lix <= EASY
    assert max(len(words_of(one)) for one in sentences(text)) <= 18  # a command of several words counts as several here


def test_who_gets_which_guides() -> None:
    assert guides.guides_for([Role.MEMBER]) == guides.guides_for([]) == ("representative",)
    assert guides.guides_for([Role.MEMBER, Role.SECRETARY]) == guides.guides_for([Role.COORDINATOR]) == tuple(guides.GUIDES)


def test_steps_are_numbered_and_commands_stand_apart() -> None:
    chapters = {chapter.title: chapter.blocks for chapter in documents.build(words(), "operator", "en", DAY).chapters}
    assert next(block.lines[0] for block in chapters["Start"] if isinstance(block, Terminal)) == "radslag migrate"
    (listing,) = (block for block in chapters["Telegram"] if isinstance(block, Listing))
    assert listing.ordered
    page = made("operator", "en", "html")[0][0].decode()
    assert '<pre><code>radslag migrate\nradslag doctor</code></pre>' in page
    said = markdown.render(Document("en", "Guide", chapters["Start"]))
    assert "\n    radslag migrate\n    radslag doctor\n" in said


def _commands(group: Any, path: tuple[str, ...] = ()) -> dict[tuple[str, ...], set[str]]:
    """Every command of the program with its options."""
    found: dict[tuple[str, ...], set[str]] = {}
    for name, command in group.commands.items():
        here = (*path, name)
        if hasattr(command, "commands"):
            found |= _commands(command, here)
        else:
            found[here] = {opt for param in command.params for opt in param.opts if opt.startswith("--")}
    return found


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_line_for_the_terminal_is_a_command_that_exists(lang: str) -> None:
    known = _commands(typer.main.get_command(app))
    lines = [book(lang)[key].texts[0] for page in guides.GUIDES["operator"] for kind, key in guides.lines("operator", page) if kind == "c"]
    typed = [shlex.split(line)[1:] for line in lines if line.startswith("radslag ")]
    assert len(typed) > 10
    for parts in typed:
        name = tuple(parts[:2]) if tuple(parts[:2]) in known else tuple(parts[:1])
        assert name in known, parts
        assert {part for part in parts if part.startswith("--")} <= known[name], parts


def test_every_setting_that_is_named_exists() -> None:
    text = (LOCALES / "nb" / "guides-operator.ftl").read_text(encoding="utf-8")
    readme = (LOCALES.parent / "README.md").read_text(encoding="utf-8")
    named = set(re.findall(r"RADSLAG_[A-Z_]+", text))
    assert len(named) > 5
    assert {name for name in named if f"`{name}`" not in readme} == set()
    paths = set(re.findall(r"deploy/[a-z.]+[a-z]", text))
    assert {path for path in paths if not (LOCALES.parent / path).exists()} == set()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_form_of_any_guide_has_anything_wrong(lang: str) -> None:
    for guide in guides.GUIDES if lang == "nb" else ("representative", "operator"):
        for form, data in zip(guides.FORMS, made(guide, lang, *guides.FORMS)[0], strict=True):
            assert wrong(form, data, lang) == [], (guide, form)


def test_the_command_writes_every_guide_in_every_form(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RADSLAG_LANGUAGE", "nb")
    done = CliRunner().invoke(app, ["export", "guides", "--language", "sv", "--out", str(tmp_path), "--json"])
    assert done.exit_code == 0, done.output
    files = json.loads(done.stdout)["files"]
    assert len(files) == len(guides.GUIDES) * len(guides.FORMS)
    assert {"sv/operator-sv.epub", "sv/representative-sv-large.pdf", "sv/secretary-sv.docx"} <= set(files)
    assert all((tmp_path / name).stat().st_size > 1_000 for name in files)
    assert CliRunner().invoke(app, ["export", "guides", "--language", "tlh", "--out", str(tmp_path)]).exit_code == 2
