"""`radslag agenda FILE --json`: what it prints for a good file, a file nobody can read, and no file at all."""

from __future__ import annotations

import json

from typer.testing import CliRunner

from bot.cli import app
from tests.documents.agenda_scores import CORPUS

RUN = CliRunner()


def test_a_good_agenda_is_printed_as_json() -> None:
    done = RUN.invoke(app, ["agenda", str(CORPUS / "07-items-en.docx"), "--json"])
    found = json.loads(done.stdout)
    assert done.exit_code == 0
    assert (found["body"], found["date"], found["start"], found["end"]) == ("Tenant and Resident Panel", "2027-03-18", "18:30", "20:30")
    assert found["items"][2] == {"number": "Item 3:", "title": "Repairs: how long people wait", "papers": ["Repairs report, quarter 3"]}
    assert {one["date"] for one in found["deadlines"]} == {"2027-03-15", "2027-03-05"}


def test_what_cannot_be_read_says_why() -> None:
    done = RUN.invoke(app, ["agenda", str(CORPUS / "27-pdf-scanned.pdf"), "--json"])
    found = json.loads(done.stdout)
    assert found["unreadable"] is True
    assert found["code"] == "scanned"
    assert len(found["reason"]) > 20


def test_without_json_it_is_told_in_words_and_what_is_missing_is_said() -> None:
    done = RUN.invoke(app, ["agenda", str(CORPUS / "46-weekday-wrong.txt")])
    assert done.exit_code == 0
    assert "Sak 2/27  Samvær i ferier" in done.stdout


def test_a_file_that_is_not_there_is_an_error() -> None:
    assert RUN.invoke(app, ["agenda", "no-such-file.docx", "--json"]).exit_code == 2
