"""What was said and done: the sheet, the year in numbers, who is heard, and files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.domain.mirror import Voice, organisations, sides
from handlers import reports
from tests.documents.workshop import Works
from tests.handlers.agendas import fresh, publish
from tests.world import World


@pytest.fixture
def works(world: World, tmp_path: Path) -> Works:
    """Three inputs to MO1: a yes, a hidden name with a no, and one without an answer."""
    publish(world)
    world.does("kari", "comment", item="i2", text="Rom må kunne låses.", ref="A")
    world.does("per", "comment", item="i3", text="Reglane må vere korte.", ref="B", hide_name=True)
    world.does("tom", "comment", item="i2", text="=HYPERLINK(1)", ref="C")
    world.pass_to("2027-02-08T10:00")
    world.does("liv", "set_outcome", input="A", status="accepted", reason="Enkelt.", what_changed="Alle rom får lås.", next_step="Mars")
    world.does("liv", "set_outcome", input="B", status="not_accepted", reason="Loven er lang.")
    fresh(world, "kari", "per", "liv", "tom", "sam")
    return Works(world, tmp_path)


def test_you_said_we_did_by_meeting_in_a_few_words(works: Works) -> None:
    world = works.world
    (by,) = world.says("tom", "you said we did")
    assert "Half-year" in by or "half-year" in by
    world.presses("tom", "One meeting")
    (sheet,) = world.presses("tom", "Møte 1")
    assert "You said: “Rom må kunne låses.”" in sheet
    assert "Why: Loven er lang." in sheet
    assert "Per" not in sheet


def test_the_sheet_of_an_organisation_never_holds_a_hidden_name(works: Works) -> None:
    world = works.world
    world.does("kari", "you_said", by="organisation", of="Organisasjon 2")
    assert world.reads("kari")[0].startswith("Ingen innspill:")
    world.does("kari", "you_said", by="organisation", of="Organisasjon 1")
    assert "Vi gjorde: tatt til følge" in world.reads("kari")[0]


def test_the_sheet_as_a_document_in_plain_words(works: Works) -> None:
    works.world.does("kari", "you_said", by="half", of="2027-1", file=True)
    made = works.files("kari")
    page = next(data for name, data in made.items() if name.endswith(".html")).decode()
    assert "Alle rom får lås" in page
    assert "<h2>" in page


def test_before_comments_close_a_member_reads_only_their_own(world: World, tmp_path: Path) -> None:
    Works(world, tmp_path)
    publish(world)
    world.does("kari", "comment", item="i2", text="Rom må kunne låses.", ref="A")
    fresh(world, "kari", "tom")
    world.does("tom", "you_said", by="meeting", of="MO1")
    assert "No comments:" in world.reads("tom")[0]
    world.does("kari", "you_said", by="meeting", of="MO1")
    assert "Rom må kunne låses" in world.reads("kari")[0]


def test_the_table_of_comments_writes_itself(works: Works) -> None:
    world = works.world
    assert world.does("liv", "export", what="comments", item="i2").state == "done"
    made = works.files("liv")
    table = next(data for name, data in made.items() if name.endswith(".csv")).decode()
    assert "I-2027-001" in table
    assert "'=HYPERLINK(1)" in table  # a spreadsheet never runs it
    rows = json.loads(next(data for name, data in made.items() if name.endswith(".json")))["rows"]
    assert [row["number"] for row in rows] == ["I-2027-001", "I-2027-003"]


@pytest.mark.parametrize("what", ["register", "annual_report", "you_said_we_did"])
def test_every_export_gives_files_and_no_hidden_name(works: Works, what: str) -> None:
    assert works.world.does("liv", "export", what=what).state == "done"
    made = works.files("liv")
    assert {name.rsplit(".", 1)[1] for name in made} >= {"md", "html", "txt", "json"}
    assert not any("Per Dahl" in data.decode() or "Organisasjon 2" in data.decode() for data in made.values())


def test_a_member_may_not_export(works: Works) -> None:
    assert works.world.does("kari", "export", what="register").state == "refused"


def test_the_year_in_numbers_hides_what_is_too_few(works: Works) -> None:
    (said,) = works.world.says("kari", "årets tall")
    assert "Innspill: 3" in said
    assert "Ja, delvis ja eller enighet: For få til å vise (færre enn 5)" in said
    works.world.rules(min_n_stats=1)
    (said,) = works.world.says("kari", "årets tall")
    assert "Ja, delvis ja eller enighet: 50 prosent (1 av 2)" in said
    assert "14.0" in said or "14,0" in said or "dager (av 2 svar)" in said


def test_sums_of_fees_come_from_whoever_keeps_them(works: Works, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reports, "FEES", [lambda _turn, _first, _last: reports.Fees(1_388_720, "NOK", 5)])
    (said,) = works.world.says("kari", "årets tall")
    assert "13" in said.split("Betalt i godtgjørelse:")[1]
    assert "Krav betalt for sent: 5" in said


def test_the_power_mirror_shows_no_small_group(works: Works) -> None:
    (said,) = works.world.says("kari", "maktspeil")
    assert "Medlemmene: For få" in said
    assert "Organisasjon" not in said


def test_nobody_can_subtract_in_the_mirror() -> None:
    voices = [Voice("members", name, "accepted", 3) for name in "A" * 9 + "B" * 6 + "C" * 2]
    voices += [Voice("members", "", "not_accepted", 5), Voice("service", "", "noted", 1), Voice("members", "A", "withdrawn", -1)]
    shown = organisations(voices, 5)
    assert [(one.name, one.n) for one in shown] == [("A", 9), ("", 9)]
    assert [one.n for one in sides(voices)] == [18, 1]
    assert shown[0].changed.pct == 100
