"""Nothing is offered that would be refused, what waits for somebody has its choice, and another year is one press away."""

from __future__ import annotations

import pytest

from bot.domain.values import Json
from storage import meetings, people
from storage.people import RoleRow
from tests.handlers.agendas import fresh
from tests.handlers.treasury import approved, claim, does, the_day_after
from tests.world import World

THEIRS: dict[str, Json] = {"person": "kari", "meeting": "MO1"}
TAXI: dict[str, Json] = {"meeting": "MO1", "code": "CARE", "amount_minor": 30_000}


@pytest.fixture
def world() -> World:
    return the_day_after()


def given(world: World, who: str, *roles: str) -> None:
    """Somebody also certifies or approves."""
    with world.store.begin() as tx:
        for role in roles:
            people.add_role(tx, "rad", f"{who}-{role}", RoleRow(who, "rad", role, "", 0, "", ""))


# -- what waits for the member ---------------------------------------------------------------------


def test_what_waits_for_an_answer_can_be_answered_there(world: World) -> None:
    mine = world.says("kari", "godtgjørelse")[0]
    assert "Venter på svar fra deg: 1 731,25 kroner" in mine
    assert "Du trenger ikke gjøre noe" not in mine
    assert world.presses("kari", "Det stemmer")[0].startswith("Krav K-2027-001 er sendt videre")
    assert "Det stemmer" not in (after := world.says("kari", "godtgjørelse")[0])
    assert "Du trenger ikke gjøre noe" in after


def test_a_missing_receipt_can_be_sent_from_the_same_place(world: World) -> None:
    does(world, "kari", "fee_add_line", **TAXI)
    does(world, "kari", "fee_confirm", meeting="MO1")
    fresh(world, "kari")
    mine = world.says("kari", "godtgjørelse")[0]
    assert "Kvittering mangler" in mine
    assert "Du trenger ikke gjøre noe" not in mine
    asked = world.presses("kari", "Send bilde av kvittering")
    assert "kvittering" in asked[0].casefold()
    assert world.result.state == "asked"


def test_an_older_claim_that_waits_is_one_of_the_choices(world: World) -> None:
    with world.store.begin() as tx:
        row = meetings.by_id(tx, "rad", "MO1")
        assert row is not None
        meetings.add(tx, row._replace(id="MO2", day="2027-02-12"))
        tx._cursor.execute("UPDATE claim SET day = '2027-02-12' WHERE person_id = 'per'")
        tx._cursor.execute("UPDATE claim SET person_id = 'kari', meeting_id = 'MO2', state = 'submitted' WHERE person_id = 'per'")
    mine = world.says("kari", "godtgjørelse")[0]
    assert "Det siste er møtet fredag 12. februar: sendt, venter på attestanten." in mine
    assert "Det stemmer" not in mine
    assert world.presses("kari", "Se møtet onsdag")[0].startswith("Godtgjørelse for onsdag 10. februar")


def test_the_year_too_shows_the_way_to_what_waits(world: World) -> None:
    year = world.says("kari", "årsoversikt")[0]
    assert "Du trenger ikke gjøre noe" not in year
    assert "Det stemmer" in world.presses("kari", "Se møtet")[0]


# -- a no ------------------------------------------------------------------------------------------


def test_lines_that_were_said_no_to_are_said_to_be_that(world: World) -> None:
    does(world, "kari", "fee_decline", meeting="MO1", scope="all")
    fresh(world, "kari")
    mine = world.says("kari", "godtgjørelse")[0]
    assert mine.startswith("Godtgjørelse i 2027: 0 kroner")
    assert mine.index("Disse linjene har du sagt nei til:") < mine.index("Møte: 2,5 timer")
    assert "Disse linjene har du sagt nei til:" in world.presses("kari", "Se møtet")[0]


def test_lines_that_were_rejected_are_said_to_be_that(world: World) -> None:
    does(world, "kari", "fee_confirm", meeting="MO1")
    does(world, "ann", "fee_reject", **THEIRS, reason="Betalt av kommunen.")
    fresh(world, "kari")
    assert "Disse linjene er avslått:" in world.says("kari", "godtgjørelse")[0]


def test_what_can_only_be_added_to_is_called_so(world: World) -> None:
    world.says("kari", "godtgjørelse")
    shown = world.presses("kari", "Se møtet")[0]
    assert "Legg til noe" in shown
    assert "rett" not in shown.casefold().replace("kvittering", "")


def test_a_line_is_taken_away_and_something_wrong_is_said_from_the_other_choices(world: World) -> None:
    does(world, "kari", "fee_show", meeting="MO1")
    world.reads("kari")
    assert "Ta bort en linje" not in world.presses("kari", "Andre valg")[0]
    assert world.presses("kari", "Si at noe er feil")[0].startswith("Hva er feil?")
    world.says("kari", "stopp")
    does(world, "kari", "fee_add_line", **TAXI)
    world.reads("kari")
    world.presses("kari", "Andre valg")
    world.presses("kari", "Vis flere valg")
    asked = world.presses("kari", "Ta bort en linje")[0]
    assert asked.startswith("Hvilken linje skal bort?")
    assert world.presses("kari", "Barnepass")[0].startswith("Endret. Summen er nå 1 731,25 kroner")


# -- another year ----------------------------------------------------------------------------------


@pytest.fixture
def january(world: World) -> World:
    """Kari's claim was paid last year."""
    approved(world, "kari")
    does(world, "bo", "export_payroll", run="L1")
    world.pass_to("2027-03-05T12:00")
    does(world, "bo", "mark_paid", run="L1", date="2027-03-05")
    world.pass_to("2028-01-10T12:00")
    fresh(world, "kari", "liv", "bo")
    return world


@pytest.mark.parametrize(
    ("who", "typed", "empty", "found"),
    [
        ("liv", "hva koster medvirkning", "Medvirkning i 2028: 0 kroner", "Medvirkning i 2027: 1 731,25 kroner"),
        ("bo", "sum per medlem", "Hvert medlem i 2028", "Hvert medlem i 2027"),
        ("kari", "årsoversikt", "Ingen møter i 2028 med godtgjørelse", "Året 2027"),
        ("kari", "godtgjørelse", "Godtgjørelse i 2028: 0 kroner", "Godtgjørelse i 2027: 1 731,25 kroner"),
    ],
)
def test_last_year_is_found_by_its_number_by_its_name_and_by_a_press(january: World, who: str, typed: str, empty: str, found: str) -> None:
    for said in (f"{typed} 2027", f"{typed} i fjor"):
        assert january.says(who, said)[0].startswith(found)
    assert "Gå til 2028" in january.says(who, f"{typed} 2027")[0]
    assert january.says(who, typed)[0].startswith(empty)
    assert january.presses(who, "Gå til 2027")[0].startswith(found)


@pytest.mark.parametrize("typed", ["godtgjørelse 2026", "årsoversikt 2026"])
def test_a_year_with_nothing_in_it_says_so_and_shows_the_next(world: World, typed: str) -> None:
    empty = world.says("kari", typed)[0]
    assert empty.startswith("Ingen møter i 2026 med godtgjørelse")
    assert "1 731,25 kroner" in world.presses("kari", "Gå til 2027")[0]


# -- what an officer is offered --------------------------------------------------------------------


def test_without_its_receipt_a_claim_can_be_sent_back_and_not_certified(world: World) -> None:
    does(world, "kari", "fee_add_line", **TAXI)
    does(world, "kari", "fee_confirm", meeting="MO1")
    world.says("ann", "krav til attestering")
    seen = world.says("ann", "1")[0]
    assert "Attester" not in seen.replace("Attestert", "")
    assert "Send tilbake" in seen
    for typed in ("attester", "1"):
        world.says("ann", typed)
    stopped = world.says("ann", "1")[0]
    assert stopped.startswith("Kvittering mangler for Barnepass eller omsorg")
    assert world.presses("ann", "Send tilbake")[0].startswith("Hvorfor sender du det tilbake?")


def test_a_late_claim_is_let_through_and_not_certified(world: World) -> None:
    given(world, "ann", "approver")
    world.pass_to("2027-05-20T10:00")
    assert world.does("kari", "fee_confirm", meeting="MO1").state == "warned"
    fresh(world, "ann", "bo", "kari")
    world.says("ann", "krav til attestering")
    seen = world.says("ann", "1")[0]
    assert "Attester" not in seen.replace("Attestert", "")
    assert world.presses("ann", "Godta likevel")[0].startswith("Hvorfor godtar du det?")
    assert world.says("ann", "Hun var syk.")[0].startswith("Krav K-2027-001 er godtatt")
    world.says("ann", "krav til attestering")
    assert "Attester" in world.says("ann", "1")[0]


def test_who_certified_a_claim_is_not_offered_to_approve_it_nor_told_that_it_waits(world: World) -> None:
    given(world, "ann", "approver")
    does(world, "kari", "fee_confirm", meeting="MO1")
    does(world, "ann", "fee_certify", **THEIRS)
    fresh(world, "ann", "bo")
    assert world.says("ann", "krav til anvisning")[0].startswith("Ingen krav venter på anvisning")
    does(world, "ann", "fee_see", **THEIRS)
    assert "Anvis\n" not in world.reads("ann")[-1]
    world.pass_to("2027-02-15T12:00")
    assert {row[2] for row in world.told("fee_to_approve")} == {"bo"}
    fresh(world, "ann")
    assert world.says("ann", "anvis")[0].startswith("Ingen krav venter på anvisning")
    assert world.does("ann", "fee_approve", **THEIRS).key == "fee-same-person"
    assert claim(world, "kari").state == "certified"


def test_nobody_is_told_of_their_own_claim(world: World) -> None:
    given(world, "kari", "certifier")
    does(world, "kari", "fee_confirm", meeting="MO1")
    world.pass_to("2027-02-15T12:00")
    assert {row[2] for row in world.told("fee_to_certify")} == {"ann"}
