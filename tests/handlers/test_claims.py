"""Claims in the hands of officers: two of them, never one's own, exactly these lines; returned, corrected, looked at."""

from __future__ import annotations

import pytest

from bot.domain.values import Json
from storage import people
from storage.people import RoleRow
from tests.handlers.agendas import fresh
from tests.handlers.treasury import amounts, approved, claim, does, held, paying
from tests.world import World

THEIRS: dict[str, Json] = {"person": "kari", "meeting": "MO1"}


@pytest.fixture
def world() -> World:
    """Two claims drafted, Kari's confirmed."""
    world = held(paying())
    does(world, "kari", "fee_confirm", meeting="MO1")
    return world


def test_two_people_see_the_claim_and_each_reads_every_line(world: World) -> None:
    fresh(world, "ann", "bo")
    listed = world.says("ann", "krav til attestering")[0]
    assert listed.startswith("1 krav å attestere")
    seen = world.says("ann", "1")[0]
    assert seen.startswith("K-2027-001, Kari Moen: 1 731,25 kroner")
    assert "Møte: 2,5 timer × 355 = 887,50 kroner" in seen
    assert "Møte onsdag 10. februar: Kari Moen var der i 2 timer og 30 minutter." in seen
    assert world.presses("ann", "Attester")[0].startswith("Krav K-2027-001 er attestert: Kari Moen, 1 731,25 kroner")
    world.says("bo", "krav til anvisning")
    assert "Attestert, Ann Attest" in world.says("bo", "1")[0]
    assert world.presses("bo", "Anvis")[0].startswith("Krav K-2027-001 er anvist")
    assert (claim(world, "kari").certified_by, claim(world, "kari").approved_by) == ("ann", "bo")


def test_by_typed_command_the_claim_is_shown_first(world: World) -> None:
    fresh(world, "ann")
    for said in ("attester", "1"):
        world.says("ann", said)
    assert world.says("ann", "1")[0].startswith("K-2027-001, Kari Moen: 1 731,25 kroner")
    assert world.says("ann", "1")[0].startswith("Krav K-2027-001 er attestert")


def test_who_is_told_what_waits(world: World) -> None:
    world.pass_to("2027-02-11T09:30")
    assert [(row[2], row[3]) for row in world.told("fee_to_certify")] == [("ann", "2027-02-11T09:00")]
    does(world, "ann", "fee_certify", **THEIRS)
    world.pass_to("2027-02-13T12:00")
    assert [(row[2], row[3]) for row in world.told("fee_to_approve")] == [("bo", "2027-02-12T09:00")]


def test_nobody_handles_their_own_claim_and_nobody_does_both(world: World) -> None:
    with world.store.begin() as tx:
        for person, role in (("kari", "certifier"), ("kari", "approver"), ("ann", "approver")):
            people.add_role(tx, "rad", f"{person}-{role}", RoleRow(person, "rad", role, "", 0, "", ""))
    for verb, more in (("fee_certify", {}), ("fee_return", {"reason": "x", "due": "2027-03-01"})):
        refused = world.does("kari", verb, **THEIRS, **more)
        assert (refused.state, refused.rule, refused.key) == ("refused", "Y38", "fee-own-claim")
    does(world, "ann", "fee_certify", **THEIRS)
    assert world.does("kari", "fee_approve", **THEIRS).key == "fee-own-claim"
    assert world.does("ann", "fee_approve", **THEIRS).key == "fee-same-person"
    assert world.does("bo", "fee_certify", **THEIRS).rule == "Y47"
    assert world.does("per", "fee_see", **THEIRS).rule == "Y47"
    does(world, "bo", "fee_approve", **THEIRS)


def test_what_was_signed_is_void_when_a_line_is_edited_behind_our_back(world: World) -> None:
    does(world, "ann", "fee_certify", **THEIRS)
    with world.store.begin() as tx:
        tx._cursor.execute("UPDATE claim_line SET amount = amount + 1 WHERE code = 'PREP'")
    assert world.does("bo", "fee_approve", **THEIRS).key == "fee-lines-changed"
    with world.store.begin() as tx:
        tx._cursor.execute("UPDATE claim_line SET amount = amount - 1 WHERE code = 'PREP'")
    does(world, "bo", "fee_approve", **THEIRS)
    with world.store.begin() as tx:
        tx._cursor.execute("UPDATE claim_line SET amount = 5000000 WHERE code = 'PREP'")
    assert world.does("bo", "export_payroll", run="L1").key == "payroll-nothing"
    assert "Disse er endret etter at noen anviste dem: K-2027-001. De er ikke med." in world.reads("bo")[-1]


@pytest.mark.parametrize("state", ["submitted", "certified", "approved"])
def test_returned_with_a_reason_and_a_date(world: World, state: str) -> None:
    if state != "submitted":
        does(world, "ann", "fee_certify", **THEIRS)
    if state == "approved":
        does(world, "bo", "fee_approve", **THEIRS)
    world.pass_to("2027-02-15T12:00")
    fresh(world, "kari")
    does(world, "ann", "fee_return", **THEIRS, reason="Hvor er billetten?", due="2027-03-01")
    told = world.reads("kari")[-1]
    assert told.startswith("Kravet for onsdag 10. februar kom tilbake")
    assert "Grunn: Hvor er billetten?" in told
    assert "Svar innen mandag 1. mars." in told
    row = claim(world, "kari")
    assert (row.certified, row.approved, row.certified_by, row.approved_by) == ("", "", "", "")
    does(world, "kari", "fee_add_line", meeting="MO1", code="TRANSIT", amount_minor=9_200, receipt=True)
    does(world, "kari", "fee_confirm", meeting="MO1")
    assert claim(world, "kari").returned_why == ""


def test_a_correction_takes_the_old_lines_back_in_the_next_file(world: World) -> None:
    does(world, "ann", "fee_certify", **THEIRS)
    does(world, "bo", "fee_approve", **THEIRS)
    does(world, "bo", "export_payroll", run="L1")
    world.pass_to("2027-02-15T12:00")
    changes: dict[str, Json] = {"reason": "Hun gikk klokka 13.", "from": "2027-02-10T12:00", "to": "2027-02-10T13:00"}
    assert world.does("kari", "fee_correct", **THEIRS, **changes).rule == "Y47"
    fresh(world, "kari")
    does(world, "ann", "fee_correct", **THEIRS, **changes)
    assert amounts(world, "kari") == {"MEETING": 35_500, "CHAIR": 17_750, "PREP": 40_000}
    assert "Grunn: Hun gikk klokka 13." in world.reads("kari")[-1]
    world.pass_to("2027-03-05T12:00")
    does(world, "bo", "mark_paid", run="L1", date="2027-03-05")
    assert (claim(world, "kari").state, claim(world, "kari").first_paid) == ("certified", "2027-03-05")
    assert world.does("ann", "fee_approve", **THEIRS).state == "refused"
    does(world, "bo", "fee_approve", **THEIRS)
    does(world, "bo", "export_payroll", run="L2")
    with world.store.begin() as tx:
        found = tx._cursor.execute("SELECT code, amount, quantity, reversal FROM payroll_line JOIN payroll_run ON id = run_id "
                                   "WHERE ref = 'L2' ORDER BY position").fetchall()  # fmt: skip
    assert [tuple(row) for row in found] == [
        ("MEETING", -88_750, "-5/2", 1), ("CHAIR", -44_375, "-1", 1), ("PREP", -40_000, "-1", 1),
        ("MEETING", 35_500, "1", 0), ("CHAIR", 17_750, "1", 0), ("PREP", 40_000, "1", 0),
    ]  # fmt: skip
    world.pass_to("2027-04-06T12:00")
    fresh(world, "kari")
    does(world, "bo", "mark_paid", run="L2", date="2027-04-05")
    assert claim(world, "kari").first_paid == "2027-03-05"
    told = world.reads("kari")[-1]
    assert told.startswith("798,75 kroner er trukket")
    assert "Det er for møtet onsdag 10. februar, som er rettet." in told
    assert "på kontoen" not in told


def test_a_correction_in_chat_shows_before_and_after(world: World) -> None:
    does(world, "ann", "fee_certify", **THEIRS)
    does(world, "bo", "fee_approve", **THEIRS)
    does(world, "bo", "export_payroll")
    fresh(world, "ann")
    for said in ("rett et krav", "1", "1", "10.2.2027 12:00", "10.2.2027 13:00"):
        world.says("ann", said)
    asked = world.says("ann", "Gikk tidlig")[0]
    assert asked.startswith("Rette krav K-2027-001 fra 1 731,25 kroner til 932,50 kroner?")
    assert world.says("ann", "1")[0].startswith("Krav K-2027-001 er rettet til 932,50 kroner")


def test_only_what_went_out_is_corrected(world: World) -> None:
    refused = world.does("ann", "fee_correct", **THEIRS, reason="x", **{"from": "2027-02-10T12:00", "to": "2027-02-10T13:00"})
    assert refused.key == "fee-not-now"
    back = world.does("ann", "fee_correct", **THEIRS, reason="x", **{"from": "2027-02-10T13:00", "to": "2027-02-10T12:00"})
    assert back.key == "meeting-ends-before-start"


def test_late_money_and_what_it_all_costs(world: World) -> None:
    approved(world, "per")
    does(world, "bo", "export_payroll", run="L1")
    world.pass_to("2027-03-12T12:00")
    fresh(world, "liv", "bo")
    assert world.says("liv", "sene utbetalinger")[0].startswith("Ingen penger er sene")
    world.pass_to("2027-03-13T12:00")
    fresh(world, "liv")
    late = world.says("liv", "sene utbetalinger")[0]
    assert late.startswith("2 krav er sene")
    assert "Kari Moen, møtet onsdag 10. februar: 31 dager, sendt, venter på attestanten" in late
    does(world, "bo", "mark_paid", run="L1", date="2027-03-10")
    late = world.says("liv", "sene utbetalinger")[-1]
    assert late.startswith("1 krav er sent")
    assert "I år har det tatt 28 dager i midten av 1 krav." in late
    assert world.says("liv", "hva koster medvirkning")[-1].startswith("Medvirkning i 2027: 3 018,75 kroner")
    assert "Per Dahl: 1 287,50 kroner, av dette 1 287,50 kroner med skatt" in world.says("bo", "sum per medlem")[-1]
    assert world.does("per", "late_fees").rule == "Y47"
