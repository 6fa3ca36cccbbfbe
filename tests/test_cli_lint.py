"""`radslag lint FILE`: what a secretary reads in the terminal, what a machine reads, and what is said when a file cannot be read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from bot.cli import app
from tests.documents.agenda_scores import CORPUS
from tests.phrasebook import LANGUAGES

pytestmark = pytest.mark.server

RUN = CliRunner()
CLEAN = {
    "nb": "Rådet møtes i Storgata 12.\nDu kan komme når du vil, og du får mat.\n",
    "nn": "Rådet møtest i Storgata 12.\nDu kan kome når du vil, og du får mat. Vi veit ikkje meir enno.\n",
    "sv": "Rådet träffas på Storgatan 12.\nDu kan komma när du vill, och du får mat. Det är gratis.\n",
    "en": "The council meets at Main Street 12.\nYou can come when you want, and there is food.\n",
}
FAULTY = "# Innkalling\n\nVedrørende møtet: det er onsdag 4. mars 2027\nkl. 14, samt at alle er velkommen til rommet vårt.\n"


@pytest.fixture(autouse=True)
def _in_bokmal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RADSLAG_LANGUAGE", "nb")


def run(*args: str, stdin: str | bytes | None = None) -> tuple[int, str]:
    done = RUN.invoke(app, ["lint", *args], input=stdin)
    return done.exit_code, done.output


def found(*args: str, stdin: str | None = None) -> dict[str, Any]:
    return dict(json.loads(RUN.invoke(app, ["lint", *args, "--json"], input=stdin).stdout))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_clean_text_has_nothing_to_mend_and_its_language_is_recognised(lang: str, tmp_path: Path) -> None:
    file = tmp_path / "paper.txt"
    file.write_text(CLEAN[lang], encoding="utf-8")
    code, said = run(str(file))
    assert code == 0
    assert "Ingen forslag" in said
    assert "Talt med setningsdeler 1" in said
    assert found(str(file))["language"] == lang


def test_each_finding_says_its_line_what_is_wrong_and_what_to_write(tmp_path: Path) -> None:
    file = tmp_path / "paper.md"
    file.write_text(FAULTY, encoding="utf-8")
    code, said = run(str(file))
    assert code == 1
    assert "Linje 3 · rett dette · «onsdag 4. mars 2027» finnes ikke. Datoen er torsdag 4. mars" in said
    assert "Linje 3 · se på · «Vedrørende» kan bli «om». (R16)" in said
    assert "Linje 3 · se på · «kl. 14» kan bli «klokka 14:00». (R15)" in said  # a line of Markdown goes on where it is broken


def test_a_machine_reads_the_same(tmp_path: Path) -> None:
    file = tmp_path / "paper.txt"
    file.write_text(FAULTY.replace("# ", ""), encoding="utf-8")
    said = found(str(file))
    one = next(one for one in said["findings"] if one["rule"] == "R16")
    assert one == {
        "rule": "R16", "severity": "W", "stops": False, "line": 3, "text": "Vedrørende",
        "problem": "«Vedrørende» kan bli «om».", "suggestion": "om", "safe": True,
    }  # fmt: skip
    assert any(one["stops"] for one in said["findings"])
    assert said["reading"]["splitter"] == 1
    assert said["reading"]["band"] in ("very_easy", "easy", "medium", "hard", "very_hard")


def test_a_text_can_be_piped_in_and_be_a_message_in_another_way_of_writing() -> None:
    code, said = run("-", "--message", "--profile", "plain", stdin="Hei\nVi møtes ikke.\nDu får vite mer når vi vet det.\n")
    assert code == 1
    assert "Varselet viser bare «Hei»" in said


@pytest.mark.parametrize("name", ["07-items-en.docx", "22-pdf-two-pages.pdf", "34-md.md", "38-html.html", "17-odt-nn.odt"])
def test_every_kind_of_file_is_read(name: str) -> None:
    said = found(str(CORPUS / name))
    assert said["reading"]["words"] > 10
    assert said["language"] in LANGUAGES


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("empty.txt", b" \n", "tom"),
        ("noise.txt", bytes(range(256)) * 20, "Send"),
        ("picture.png", b"\x89PNG\r\n\x1a\n" + b"0" * 50, "bilde"),
        ("cut.docx", b"PK\x03\x04broken", "skadet"),
    ],
)
def test_what_cannot_be_read_says_why_and_what_to_send(name: str, data: bytes, said: str, tmp_path: Path) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    code, output = run(str(file))
    assert code == 2
    assert said in output
    assert "Traceback" not in output
    assert found(str(file))["unreadable"] is True


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("nothing.txt",), "nothing.txt finnes ikke"),
        ((".",), "finnes ikke"),
        (("paper.txt", "--lang", "de"), "Jeg kan ikke språket de. Jeg kan nb, nn, sv, en."),
        (("paper.txt", "--profile", "loud"), "Måten å skrive på heter ikke loud"),
    ],
)
def test_what_is_asked_wrongly_is_answered_kindly(args: tuple[str, ...], said: str) -> None:
    code, output = run(*args)
    assert code == 2
    assert said in output


def test_a_language_that_nobody_here_knows_is_asked_for(tmp_path: Path) -> None:
    file = tmp_path / "paper.txt"
    file.write_text("Lorem ipsum dolor sit amet, consectetur adipiscing elit.\n", encoding="utf-8")
    code, said = run(str(file))
    assert code == 2
    assert "Si hvilket det er med --lang" in said


def test_a_text_in_another_language_than_said_is_noticed(tmp_path: Path) -> None:
    file = tmp_path / "paper.txt"
    file.write_text(CLEAN["sv"], encoding="utf-8")
    assert "et annet språk: Svenska" in run(str(file), "--lang", "en")[1]
