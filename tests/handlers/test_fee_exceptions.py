"""What is out of the ordinary: a no with a reason, lost earnings instead, a meeting called off, money that is given away, new accounts."""

from __future__ import annotations

from typing import Any

import pytest

from bot.channels.base import Arrival
from bot.domain.values import Json
from storage import claims, payroll_runs, people
from tests.handlers.agendas import fresh, plan
from tests.handlers.treasury import HOURLY, RATES, amounts, approved, claim, does, held, line, paying
from tests.world import World

THEIRS: dict[str, Json] = {"person": "kari", "meeting": "MO1"}


def other(*components: Json, **more: Json) -> dict[str, Json]:
    """Rates with these components."""
    return {**RATES, "tables": [{"valid_from": "2027-01-01", "components": list(components)}], **more}


@pytest.fixture
def world() -> World:
    """Two claims drafted, Kari's confirmed."""
    made = held(paying())
    does(made, "kari", "fee_confirm", meeting="MO1")
    return made


# -- no ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("state", "who"), [("submitted", "ann"), ("certified", "bo")])
def test_a_no_has_a_reason_and_the_member_reads_it(world: World, state: str, who: str) -> None:
    if state == "certified":
        does(world, "ann", "fee_certify", **THEIRS)
    world.pass_to("2027-02-15T12:00")
    fresh(world, "kari", who)
    for said in ("avslå krav", "1", "1"):
        world.says(who, said)
    asked = world.says(who, "Møtet er betalt av kommunen.")[0]
    assert asked.startswith("Avslå krav K-2027-001: Kari Moen, 1 731,25 kroner?")
    assert "Grunn: Møtet er betalt av kommunen." in asked
    assert claim(world, "kari").state == state
    assert world.presses(who, "Ja, avslå")[0].startswith("Krav K-2027-001 er avslått: Kari Moen")
    told = world.reads("kari")[-1]
    assert told.startswith("Kravet for onsdag 10. februar er avslått")
    assert "Grunn: Møtet er betalt av kommunen." in told
    assert "Ring Liv Holm, 400 12 345" in told
    row = claim(world, "kari")
    assert (row.state, row.certified_by, row.certified, row.approved_by) == ("rejected", "", "", "")
    assert "Grunn: Møtet er betalt av kommunen." in world.presses("kari", "Se kravet")[0]


def test_what_is_rejected_pays_nothing_and_can_be_looked_at_again(world: World) -> None:
    does(world, "ann", "fee_reject", **THEIRS, reason="Feil møte.")
    for verb, who in (("fee_certify", "ann"), ("fee_approve", "bo"), ("fee_reject", "ann")):
        more = {"reason": "x"} if verb == "fee_reject" else {}
        assert world.does(who, verb, **THEIRS, **more).key == "fee-not-now"
    assert world.does("kari", "fee_confirm", meeting="MO1").key == "fee-not-now"
    assert world.does("bo", "export_payroll", run="L0").key == "payroll-nothing"
    fresh(world, "kari", "liv")
    assert world.says("kari", "min godtgjørelse")[0].startswith("Godtgjørelse i 2027: 0 kroner")
    world.pass_to("2027-06-01T12:00")
    assert "Ingen penger er sene" in world.says("liv", "sene utbetalinger")[-1]
    does(world, "ann", "fee_return", **THEIRS, reason="Vi tok feil.", due="2027-06-10")
    does(world, "kari", "fee_confirm", meeting="MO1")
    does(world, "ann", "fee_certify", **THEIRS)


def test_nobody_rejects_their_own_without_a_reason_or_after_the_money(world: World) -> None:
    with world.store.begin() as tx:
        people.add_role(tx, "rad", "kari-c", people.RoleRow("kari", "rad", "certifier", "", 0, "", ""))
    assert world.does("kari", "fee_reject", **THEIRS, reason="x").key == "fee-own-claim"
    assert world.does("ann", "fee_reject", **THEIRS, reason="  ").key == "core-empty"
    assert world.does("ann", "fee_reject", **THEIRS, reason="Konto 12345678903").key == "fee-private-number"
    assert world.does("per", "fee_reject", **THEIRS, reason="x").rule == "Y47"
    does(world, "ann", "fee_certify", **THEIRS)
    does(world, "bo", "fee_approve", **THEIRS)
    assert world.does("bo", "fee_reject", **THEIRS, reason="x").key == "fee-not-now"
    does(world, "bo", "export_payroll", run="L1")
    does(world, "ann", "fee_correct", **THEIRS, reason="x", **{"from": "2027-02-10T12:00", "to": "2027-02-10T13:00"})
    refused = world.does("bo", "fee_reject", **THEIRS, reason="x")
    assert (refused.key, claim(world, "kari").state) == ("fee-not-now", "certified")


# -- lost earnings, the hour in person, preparation ---------------------------------------------------


def test_lost_earnings_stand_instead_of_the_fee_and_give_way_again() -> None:
    lost = line("LOST_EARNINGS", {"kind": "receipt", "cap_minor": 188_600}, needs_receipt=True, instead_of_fee=True, taxable=True)
    world = held(paying(other(line("MEETING", HOURLY, "attendance", "fee"), lost, line("TRANSIT", {"kind": "receipt"}))))
    fresh(world, "kari")
    does(world, "kari", "fee_add_line", meeting="MO1", code="TRANSIT", amount_minor=9_200)
    added = world.does("kari", "fee_add_line", meeting="MO1", code="LOST_EARNINGS", amount_minor=250_000)
    assert added.state == "done"
    told = world.reads("kari")[-1]
    assert "Tapt lønn: 1 886 kroner. Kvitteringen er på 2 500 kroner" in told
    assert "Dette kommer i stedet for betaling for arbeidet." in told
    assert amounts(world, "kari") == {"LOST_EARNINGS": 188_600, "TRANSIT": 9_200}
    does(world, "kari", "fee_drop_line", meeting="MO1", code="LOST_EARNINGS")
    assert amounts(world, "kari") == {"MEETING": 88_750, "TRANSIT": 9_200}


def test_lost_earnings_beside_the_fee() -> None:
    lost = line("LOST_EARNINGS", {"kind": "receipt"}, needs_receipt=True, taxable=True)
    world = held(paying(other(line("MEETING", HOURLY, "attendance", "fee"), lost)))
    does(world, "kari", "fee_add_line", meeting="MO1", code="LOST_EARNINGS", amount_minor=250_000)
    assert amounts(world, "kari") == {"MEETING": 88_750, "LOST_EARNINGS": 250_000}


def test_the_least_hour_is_for_who_came_in_person() -> None:
    hourly: dict[str, Json] = {**HOURLY, "minimum_in_person": True}
    world = paying(other(line("MEETING", hourly, "attendance", "fee")))
    plan(world)
    world.pass_to("2027-02-10T12:00")
    does(world, "kari", "check_in", meeting="MO1")
    does(world, "per", "check_in", meeting="MO1", mode="online")
    does(world, "kari", "open_meeting", meeting="MO1")
    world.pass_to("2027-02-10T12:20")
    does(world, "liv", "close_meeting", meeting="MO1")
    assert amounts(world, "kari") == {"MEETING": 35_500}
    assert amounts(world, "per") == {"MEETING": 17_750}


def test_preparation_up_to_three_hours_is_asked_for_in_minutes() -> None:
    bands: list[Json] = [{"up_to_minutes": 60, "amount_minor": 49_900}, {"amount_minor": 149_700}]
    prep = line("PREP", {"kind": "length_bands", "bands": bands}, "request", "fee")
    fixed = line("DIGITAL", {"kind": "flat", "amount_minor": 5_000})
    world = held(paying(other(line("MEETING", HOURLY, "attendance", "fee"), prep, fixed)))
    fresh(world, "kari")
    for said in ("utgift", "1"):
        world.says("kari", said)
    assert world.says("kari", "1")[0].startswith("Hvor mange minutter brukte du?")
    world.says("kari", "150")
    for said in ("utgift", "1", "2"):
        told = world.says("kari", said)
    assert "Telefon og nett: 50 kroner" in told[0]
    assert amounts(world, "kari") == {"MEETING": 88_750, "PREP": 149_700, "DIGITAL": 5_000}


# -- a meeting that was not held -----------------------------------------------------------------------

CANCEL = line("CANCEL", {"kind": "flat", "amount_minor": 142_000}, "request", "fee", needs_receipt=True, called_off_within_days=2)
OFF = other(line("MEETING", HOURLY, "attendance", "fee"), line("ASSIGNMENT", HOURLY, "request", "fee"),
            line("TRANSIT", {"kind": "receipt"}, needs_receipt=True), CANCEL)  # fmt: skip


def test_called_off_late_is_told_to_who_was_to_come_and_paid_against_proof() -> None:
    world = paying(OFF)
    plan(world)
    world.pass_to("2027-02-09T10:00")
    does(world, "liv", "cancel_meeting", meeting="MO1")
    world.pass_to("2027-02-10T10:00")  # two unasked messages a day: the third comes the day after
    told = world.reads("kari")[-1]
    assert told.startswith("Avlysningen av møtet onsdag 10. februar kom sent")
    assert "Har du tapt noe på det, kan du få det dekket." in told
    assert {row[2] for row in world.told("fee_called_off")} == {"kari", "per", "aisha", "tom"}
    shown = world.presses("kari", "Be om å få det dekket")[0]
    assert "Møte avlyst sent" in shown
    assert "Oppdrag" not in shown
    assert world.does("kari", "fee_add_line", meeting="MO1", code="ASSIGNMENT", minutes=60).key == "fee-line-not-yours"
    does(world, "kari", "fee_add_line", meeting="MO1", code="CANCEL")
    does(world, "kari", "fee_confirm", meeting="MO1")
    assert world.does("ann", "fee_certify", **THEIRS).key == "fee-receipt-missing"
    assert amounts(world, "kari") == {"CANCEL": 142_000}


@pytest.mark.parametrize(("at", "rates"), [("2027-02-08T10:00", OFF), ("2027-02-09T10:00", RATES), ("2027-02-09T10:00", None)])
def test_called_off_in_time_or_without_such_a_rule_pays_nothing(at: str, rates: dict[str, Json] | None) -> None:
    world = paying(rates) if rates else World()
    plan(world)
    world.pass_to(at)
    does(world, "liv", "cancel_meeting", meeting="MO1")
    assert world.told("fee_called_off") == []
    with world.store.begin() as tx:
        assert claims.of_council(tx, "rad") == []


def test_called_off_on_a_day_without_rates_or_after_it_began_pays_nothing() -> None:
    late: dict[str, Any] = {**OFF, "tables": [{**OFF["tables"][0], "valid_from": "2028-01-01"}]}  # type: ignore[index,dict-item]
    for rates, at in ((late, "2027-02-09T10:00"), (OFF, "2027-02-10T13:00")):
        world = paying(rates)
        plan(world)
        world.pass_to(at)
        does(world, "liv", "cancel_meeting", meeting="MO1")
        assert world.told("fee_called_off") == []


def test_a_cancelled_meeting_line_is_not_for_a_meeting_that_was_held() -> None:
    world = held(paying(OFF))
    assert world.does("kari", "fee_add_line", meeting="MO1", code="CANCEL").key == "fee-line-not-yours"


# -- given away -----------------------------------------------------------------------------------------


def test_the_office_sees_whose_money_goes_to_their_organisation() -> None:
    world = held(paying(), before=lambda world: does(world, "per", "fee_choose", meeting="MO1", choice="charity"))
    fresh(world, "ann", "bo", "kari")
    does(world, "per", "fee_confirm", meeting="MO1")
    does(world, "kari", "fee_confirm", meeting="MO1")
    assert world.does("ann", "fee_see", person="per", meeting="MO1").state == "done"
    assert "Medlemmet vil at pengene går til organisasjonen sin." in world.reads("ann")[-1]
    assert world.does("ann", "fee_see", **THEIRS).state == "done"
    assert "organisasjonen" not in world.reads("ann")[-1]
    for person in ("per", "kari"):
        does(world, "ann", "fee_certify", person=person, meeting="MO1")
        does(world, "bo", "fee_approve", person=person, meeting="MO1")
    does(world, "bo", "export_payroll", run="L1")
    assert "Disse vil at pengene går til organisasjonen sin: Per Dahl." in world.reads("bo")[-1]
    assert "organisasjonen" not in "\n".join(world.reads("kari"))


# -- a new account ----------------------------------------------------------------------------------------

RESTING: tuple[tuple[str, str, dict[str, Json]], ...] = (
    ("kari", "fee_choose", {"meeting": "MO1", "choice": "full"}),
    ("kari", "fee_add_line", {"meeting": "MO1", "code": "TRANSIT", "amount_minor": 1}),
    ("kari", "fee_drop_line", {"meeting": "MO1", "code": "TRANSIT"}),
    ("kari", "fee_confirm", {"meeting": "MO1"}),
    ("kari", "fee_decline", {"meeting": "MO1", "scope": "all"}),
    ("kari", "fee_receipt", {"meeting": "MO1", "code": "TRANSIT", "photo": {"id": "f1"}}),
    ("ann", "fee_certify", {"person": "per", "meeting": "MO1"}),
    ("ann", "fee_return", {"person": "per", "meeting": "MO1", "reason": "x", "due": "2027-03-01"}),
    ("ann", "fee_reject", {"person": "per", "meeting": "MO1", "reason": "x"}),
    ("ann", "fee_correct", {"person": "per", "meeting": "MO1", "reason": "x", "from": "2027-02-10T12:00", "to": "2027-02-10T13:00"}),
    ("bo", "fee_approve", {"person": "per", "meeting": "MO1"}),
    ("bo", "fee_allow", {"person": "per", "meeting": "MO1", "reason": "x"}),
    ("bo", "export_payroll", {}),
    ("bo", "mark_paid", {"run": "L1", "date": "2027-03-05"}),
)


@pytest.mark.parametrize(("who", "verb", "args"), RESTING, ids=[one[1] for one in RESTING])
@pytest.mark.parametrize("network", ["telegram", "matrix"])
def test_nothing_is_done_with_money_from_an_account_linked_just_now(
    world: World, who: str, verb: str, args: dict[str, Json], network: str
) -> None:
    with world.store.begin() as tx:
        person = people.by_id(tx, "rad", who)
        assert person is not None
        people.add_account(tx, people.AccountRow("a-new", network, "new", "new", "open"))
        people.link(tx, "a-new", person, world.now)

    def press() -> str:
        key = world.desk.offer("rad", who, verb, args, world.now)
        arrival = Arrival(network, key, "new", "new", True, world.now, "press", press=key)
        return world.desk.receive(arrival, world.now).key

    before = amounts(world, "kari"), claim(world, "kari").state, claim(world, "per").state
    assert press() == "fee-rests"
    assert (amounts(world, "kari"), claim(world, "kari").state, claim(world, "per").state) == before
    world.now += 72 * 3_600_000_000
    assert press() != "fee-rests"


def test_a_corrected_claim_is_taken_back_to_the_last_ore() -> None:
    """Corrected to no time at all, everything that went out comes back."""
    world = held(paying())
    approved(world, "kari")
    does(world, "bo", "export_payroll", run="L1")
    does(world, "ann", "fee_correct", **THEIRS, reason="Var ikke der.", **{"from": "2027-02-10T12:00", "to": "2027-02-10T12:00"})
    does(world, "bo", "fee_approve", **THEIRS)
    does(world, "bo", "export_payroll", run="L2")
    row = claim(world, "kari")
    with world.store.begin() as tx:
        assert payroll_runs.out_now(tx, "rad", row.id) == []
        assert tx._cursor.execute("SELECT sum(amount) FROM payroll_line").fetchone()[0] == 0


# -- both networks --------------------------------------------------------------------------------------


@pytest.mark.parametrize(("network", "trusting"), [("telegram", True), ("matrix", False)])
def test_the_whole_way_is_the_same_on_both_networks(network: str, trusting: bool) -> None:
    world = held(paying(network=network, trusting=trusting))
    told = next(text for text in world.reads("kari") if "731" in text)
    assert "Møte: 2,5 timer × 355 = 887,50 kroner" in told
    assert world.presses("kari", "Det stemmer")[0].startswith("Krav K-2027-001 er sendt videre: 1 731,25 kroner")
    assert world.says("ann", "krav til attestering")[-1].startswith("1 krav å attestere")
    assert world.says("ann", "1")[0].startswith("K-2027-001, Kari Moen: 1 731,25 kroner")
    assert world.presses("ann", "Attester")[0].startswith("Krav K-2027-001 er attestert")
    world.says("bo", "krav til anvisning")
    world.says("bo", "1")
    assert world.presses("bo", "Anvis")[0].startswith("Krav K-2027-001 er anvist")
    world.says("bo", "lag lønnsfil")
    assert world.says("bo", "1")[0].startswith("Fil 1 til lønn: 1 krav, 1 731,25 kroner")
    world.pass_to("2027-03-08T12:00")
    does(world, "bo", "mark_paid", run="L1", date="2027-03-05")
    assert world.reads("kari")[-1].startswith("Pengene er betalt ut: 1 731,25 kroner")


def test_on_telegram_no_sum_is_told_where_council_and_person_have_not_said_yes() -> None:
    world = held(paying(network="telegram"))
    told = "\n".join(world.reads("kari"))
    assert "731" not in told
    assert "887" not in told
    assert "Du har en sak" in told
