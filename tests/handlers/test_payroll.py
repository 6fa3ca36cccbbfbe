"""To payroll: everything approved, once, in the payer's form; and paid, which the members are told."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from bot.domain.values import Json
from bot.payroll.fetch import NothingThere, write
from storage import claims, payroll_runs, people
from storage.files import FileStore
from tests.handlers.agendas import fresh
from tests.handlers.treasury import PAYROLL, approved, claim, does, every_text, held, paying
from tests.world import World


@pytest.fixture
def world() -> World:
    """Two claims approved."""
    world = held(paying())
    approved(world, "per", "kari")
    return world


def records(world: World, ref: str) -> list[str]:
    """The lines of a file as they stand in it."""
    with world.store.begin() as tx:
        run = payroll_runs.by_ref(tx, "rad", ref)
        assert run is not None
        return [row.said for row in payroll_runs.lines(tx, "rad", run.id)]


def test_one_file_by_employee_number_then_line_by_line(world: World) -> None:
    fresh(world, "bo")
    asked = world.says("bo", "lag lønnsfil")[0]
    assert asked.startswith("Lage fil med 2 krav, 3 018,75 kroner?")
    made = world.says("bo", "1")[0]
    assert made.startswith("Fil 1 til lønn: 2 krav, 3 018,75 kroner")
    assert "Jeg sender aldri filen i chat." in made
    assert [line.split(";")[2:4] for line in records(world, "L1")] == [
        ["9001", "4400"], ["9001", "4401"], ["9001", "4402"], ["9002", "4400"], ["9002", "4402"],
    ]  # fmt: skip
    assert records(world, "L1")[0] == '0;0;9001;4400;0.00;2.50;355.00;887.50;;;"7310";"";"";"";"";"";'


def test_pressed_twice_it_is_made_once(world: World) -> None:
    first = world.desk.offer("rad", "bo", "export_payroll", {}, world.now)
    second = world.desk.offer("rad", "bo", "export_payroll", {}, world.now)
    results = [world._arrive("bo", kind="press", press=key) for key in (first, second)]
    assert [(one.state, one.key) for one in results] == [("done", ""), ("warned", "payroll-nothing")]
    again = world.does("bo", "export_payroll", run="L1")
    assert (again.state, again.key) == ("refused", "core-button-used")
    row = claim(world, "kari")
    with world.store.begin() as tx:
        assert not claims.take(tx, row, "another", world.now)
        assert len(tx._cursor.execute("SELECT 1 FROM payroll_run WHERE batch > 0").fetchall()) == 1


def test_nothing_to_send_makes_no_file(world: World) -> None:
    does(world, "bo", "export_payroll", run="L1")
    fresh(world, "bo")
    assert world.says("bo", "lag lønnsfil")[0].startswith("Det er ikke noe nytt å sende til lønn")
    assert world.does("bo", "mark_paid", run="L9", date="2027-03-05").key == "core-not-found"


def test_who_has_no_number_at_payroll_is_left_out_and_named(world: World) -> None:
    with world.store.begin() as tx:
        people.change(tx, "rad", "per", employee_no="")
    does(world, "bo", "export_payroll", run="L1")
    assert "Disse mangler nummer i lønn og er ikke med: Per Dahl." in world.reads("bo")[-1]
    assert (claim(world, "per").state, claim(world, "kari").state) == ("approved", "exported")


def test_paid_is_told_to_each_member_once(world: World) -> None:
    does(world, "bo", "export_payroll", run="L1")
    world.pass_to("2027-03-08T12:00")
    fresh(world, "kari", "bo")
    for said in ("lønn er betalt", "1", "5. mars 2027"):
        asked = world.says("bo", said)
    assert asked[0].startswith("Er fil 1 betalt fredag 5. mars?")
    assert world.says("bo", "1")[0].startswith("Fil 1 er betalt fredag 5. mars")
    told = world.reads("kari")[-1]
    assert told.startswith("Pengene er betalt ut: 1 731,25 kroner")
    assert "Det er for møtet onsdag 10. februar, betalt fredag 5. mars." in told
    again = world.does("bo", "mark_paid", run="L1", date="2027-03-08")
    assert (again.state, again.key) == ("refused", "payroll-paid-already")
    assert claim(world, "kari").state == "paid"


def test_lines_without_a_code_at_payroll_are_said() -> None:
    codes: dict[str, Json] = {"MEETING": {"wage_type": "1", "label": "Møte"}}
    world = held(paying(payroll={**PAYROLL, "codes": codes}))
    approved(world, "per")
    does(world, "bo", "export_payroll")
    assert "Disse linjene mangler kode i lønn: Lesing." in world.reads("bo")[-1]


@pytest.mark.parametrize("form", ["sheet", "paxml-2.0"])
def test_lines_that_the_payer_has_no_words_for_are_called_what_people_call_them(form: str) -> None:
    own: dict[str, Json] = {code: {"wage_type": "4400", "label": code} for code in ("MEETING", "CHAIR")}
    world = held(paying(payroll={**PAYROLL, "format": form, "codes": own}))
    does(world, "kari", "fee_add_line", meeting="MO1", code="ADVANCE", amount_minor=10_000)
    does(world, "kari", "fee_add_line", meeting="MO1", code="KM", distance="10")
    approved(world, "kari")
    does(world, "bo", "export_payroll", run="L1")
    with world.store.begin() as tx:
        run = payroll_runs.by_ref(tx, "rad", "L1")
        assert run is not None
        found = {row.code: row.label for row in payroll_runs.lines(tx, "rad", run.id)}
    assert found == {
        "MEETING": "Møte", "CHAIR": "Tillegg for å lede", "PREP": "Lesing", "ADVANCE": "Forskudd",
        "KM_FREE": "Kjøring, uten skatt", "KM_TAXABLE": "Kjøring, med skatt",
    }  # fmt: skip


@pytest.mark.parametrize("form", ["visma-csv", "paxml-2.0", "csv", "sheet"])
def test_the_file_lies_encrypted_and_is_fetched_on_the_host(form: str, tmp_path: Path) -> None:
    world = held(paying(payroll={**PAYROLL, "format": form}))
    files = FileStore(tmp_path / "files", world.keys)
    world.desk.talk.files = files
    approved(world, "kari")
    does(world, "bo", "export_payroll", run="L1")
    with world.store.begin() as tx:
        run = payroll_runs.by_ref(tx, "rad", "L1")
        assert run is not None
        path = write(tx, files, "rad", "L1", tmp_path)
        with pytest.raises(NothingThere):
            write(tx, files, "rad", "L2", tmp_path)
    assert hashlib.sha256(path.read_bytes()).hexdigest() == run.sha256
    assert b"9001" in path.read_bytes() or form == "sheet"
    assert path.read_bytes() not in b"".join(one.read_bytes() for one in (tmp_path / "files").rglob("*") if one.is_file())
    sent = [text for who in ("bo", "kari", "liv", "ann") for text in world.reads(who)]
    assert not any("9001" in text for text in sent)


def test_no_account_number_has_a_place_anywhere(world: World) -> None:
    with world.store.begin() as tx:
        tables = [row[0] for row in tx._cursor.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
        columns = {str(row[1]) for name in tables for row in tx._cursor.execute(f"PRAGMA table_info({name})").fetchall()}
    assert not {one for one in columns if "bank" in one or "iban" in one or "account_no" in one or "national" in one or "persnr" in one}
    assert "12345678903" not in every_text(world)
