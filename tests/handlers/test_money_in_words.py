"""What people read of money that is taken back, of days that cannot be, of hours and of years; and what they can do then."""

from __future__ import annotations

import pytest

from bot.domain.values import Json
from tests.handlers.agendas import fresh
from tests.handlers.treasury import approved, does, held, paying, the_day_after
from tests.world import World

THEIRS: dict[str, Json] = {"person": "kari", "meeting": "MO1"}
EARLIER: dict[str, Json] = {"reason": "Gikk klokka 13.", "from": "2027-02-10T12:00", "to": "2027-02-10T13:00"}


@pytest.fixture
def world() -> World:
    return the_day_after()


@pytest.fixture
def paid(world: World) -> World:
    """Kari's claim is paid."""
    approved(world, "kari")
    does(world, "bo", "export_payroll", run="L1")
    world.pass_to("2027-02-25T10:00")
    does(world, "bo", "mark_paid", run="L1", date="2027-02-24")
    fresh(world, "kari", "per", "ann", "bo", "liv")
    return world


def types(world: World, who: str, *said: str) -> str:
    """Several things typed one after the other; what is read after the last."""
    shown = ""
    for each in said:
        shown = world.says(who, each)[-1]
    return shown


# -- money that is taken back ----------------------------------------------------------------------


def test_who_has_had_too_much_reads_what_is_taken_off(paid: World) -> None:
    does(paid, "ann", "fee_correct", **THEIRS, **EARLIER)
    told = paid.reads("kari")[-1]
    assert "Du har fått 1 731,25 kroner.\n798,75 kroner blir trukket neste gang." in told
    mine = paid.says("kari", "min godtgjørelse")[0]
    assert mine.startswith("Godtgjørelse i 2027: 932,50 kroner")
    assert "Utbetalt: 1 731,25 kroner" in mine
    assert "Blir trukket neste gang: 798,75 kroner" in mine
    assert "På vei til deg" not in mine
    year = paid.says("kari", "godtgjørelse i år")[0]
    assert "Alt sammen: 932,50 kroner" in year
    assert "Blir trukket neste gang: 798,75 kroner" in year
    paid.says("kari", "min godtgjørelse")
    assert "798,75 kroner blir trukket neste gang." in paid.presses("kari", "Se møtet")[0]
    assert "Utbetalt: 1 731,25 kroner" in paid.says("liv", "hva koster medvirkning")[0]


def test_what_is_taken_off_is_gone_from_the_list_afterwards(paid: World) -> None:
    does(paid, "ann", "fee_correct", **THEIRS, **EARLIER)
    does(paid, "bo", "fee_approve", **THEIRS)
    does(paid, "bo", "export_payroll", run="L2")
    paid.pass_to("2027-02-26T10:00")
    fresh(paid, "kari")
    does(paid, "bo", "mark_paid", run="L2", date="2027-02-25")
    assert paid.reads("kari")[-1].startswith("798,75 kroner er trukket")
    mine = paid.says("kari", "min godtgjørelse")[0]
    assert "Utbetalt: 932,50 kroner" in mine
    assert "trukket" not in mine


def test_who_gets_more_or_the_same_reads_that(world: World) -> None:
    approved(world, "kari")
    does(world, "bo", "export_payroll", run="L1")
    fresh(world, "kari")
    does(world, "ann", "fee_correct", **THEIRS, **EARLIER)
    assert "Du har fått" not in world.reads("kari")[-1]
    does(world, "bo", "fee_approve", **THEIRS)
    does(world, "bo", "export_payroll", run="L2")
    world.pass_to("2027-02-12T10:00")
    fresh(world, "kari")
    later: dict[str, Json] = EARLIER | {"to": "2027-02-10T14:30"}
    does(world, "ann", "fee_correct", **THEIRS, **later)
    assert "798,75 kroner kommer i neste utbetaling." in world.reads("kari")[-1]
    does(world, "bo", "fee_approve", **THEIRS)
    does(world, "bo", "export_payroll", run="L3")
    world.pass_to("2027-02-15T10:00")
    fresh(world, "kari")
    does(world, "ann", "fee_correct", **THEIRS, **later)
    assert "Summen er den samme som før." in world.reads("kari")[-1]


def test_a_correction_that_moves_no_money_tells_of_none(paid: World) -> None:
    does(paid, "ann", "fee_correct", **THEIRS, **(EARLIER | {"to": "2027-02-10T14:30"}))
    does(paid, "bo", "fee_approve", **THEIRS)
    does(paid, "bo", "export_payroll", run="L2")
    fresh(paid, "bo")
    does(paid, "bo", "mark_paid", run="L2", date="2027-02-25")
    assert "0 medlemmer har fått beskjed." in paid.reads("bo")[-1]
    assert len(paid.told("fee_paid")) == 1


def test_a_correction_sent_back_to_the_member_still_says_what_they_have_had(paid: World) -> None:
    does(paid, "ann", "fee_correct", **THEIRS, **EARLIER)
    does(paid, "ann", "fee_return", **THEIRS, reason="Se på tiden.", due="2027-03-10")
    mine = paid.says("kari", "min godtgjørelse")[-1]
    assert "Venter på svar fra deg: 0 kroner" in mine
    assert "Blir trukket neste gang: 798,75 kroner" in mine


# -- days that cannot be ---------------------------------------------------------------------------


def test_a_file_is_not_paid_on_a_day_that_cannot_be(world: World) -> None:
    approved(world, "kari")
    does(world, "bo", "export_payroll", run="L1")
    world.pass_to("2027-02-25T10:00")
    fresh(world, "kari", "bo")
    future = types(world, "bo", "lønn er betalt", "1", "31.12.2030")
    assert future.startswith("tirsdag 31. desember 2030 har ikke vært ennå")
    before = world.says("bo", "10. februar 2027")[0]
    assert before.startswith("Filen ble laget torsdag 11. februar")
    assert world.reads("kari") == []
    asked = world.says("bo", "24. februar 2027")[0]
    assert asked.startswith("Er fil 1 betalt onsdag 24. februar?")
    assert world.reads("kari") == []
    assert world.says("bo", "1")[0].startswith("Fil 1 er betalt onsdag 24. februar")
    assert world.reads("kari")[-1].startswith("Pengene er betalt ut: 1 731,25 kroner")


def test_an_old_button_cannot_say_that_a_file_is_paid_tomorrow(world: World) -> None:
    approved(world, "kari")
    does(world, "bo", "export_payroll", run="L1")
    assert world.does("bo", "mark_paid", run="L1", date="2027-02-12").key == "payroll-paid-future"
    assert world.does("bo", "mark_paid", run="L1", date="2027-02-10").key == "payroll-paid-before"


def test_a_claim_goes_back_with_a_day_that_comes_and_is_asked_about_first(world: World) -> None:
    does(world, "kari", "fee_confirm", meeting="MO1")
    world.pass_to("2027-02-25T10:00")
    fresh(world, "kari", "ann")
    far = types(world, "ann", "send krav tilbake", "1", "1", "Hvor er billetten?", "10. februar")
    assert far.startswith("torsdag 10. februar 2028 er for lenge til")
    assert "Siste dag kan være mandag 26. april." in far
    assert world.says("ann", "10. februar 2027")[0].startswith("onsdag 10. februar har vært")
    asked = world.says("ann", "10. mars")[0]
    assert asked.startswith("Sende krav K-2027-001 tilbake til Kari Moen?")
    assert "Grunn: Hvor er billetten?" in asked
    assert "Medlemmet må svare innen onsdag 10. mars." in asked
    assert world.reads("kari") == []
    assert world.says("ann", "1")[0].startswith("Krav K-2027-001 er sendt tilbake")
    assert "Svar innen onsdag 10. mars." in world.reads("kari")[-1]


def test_a_correction_is_on_the_day_of_the_meeting(paid: World) -> None:
    other = types(paid, "ann", "rett et krav", "1", "1", "20.2.2027 12:00")
    assert other.startswith("Møtet var onsdag 10. februar")
    assert paid.says("ann", "10.2.2027 12:00")[0].startswith("Når gikk medlemmet?")
    assert paid.says("ann", "20.2.2027 13:00")[0].startswith("Møtet var onsdag 10. februar")
    assert paid.says("ann", "10.2.2027 13:00")[0].startswith("Hvorfor retter du kravet?")
    asked = paid.says("ann", "Gikk tidlig")[0]
    assert "Ny tid: fra klokka 12:00 til klokka 13:00." in asked
    assert "Se etter" not in asked
    stale = paid.does("ann", "fee_correct", **THEIRS, reason="x", **{"from": "2027-02-20T12:00", "to": "2027-02-20T13:00"})
    assert stale.key == "fee-correct-other-day"


@pytest.mark.parametrize(("first", "last"), [("11:00", "13:00"), ("12:00", "18:00")])
def test_times_outside_the_meeting_are_pointed_at(paid: World, first: str, last: str) -> None:
    asked = types(paid, "ann", "rett et krav", "1", "1", f"10.2.2027 {first}", f"10.2.2027 {last}", "Lenger")
    assert "Se etter: Møtet varte fra klokka 12:00 til klokka 14:30. Tiden du skrev, går utenfor." in asked


# -- hours and no ----------------------------------------------------------------------------------


@pytest.mark.parametrize(("until", "time"), [("14:30", "2 timer og 30 minutter"), ("13:00", "1 time")])
def test_the_year_says_hours_and_minutes(until: str, time: str) -> None:
    world = held(paying(), "kari", until=until)
    fresh(world, "kari")
    assert f"Tid: {time} i møter" in world.says("kari", "årsoversikt")[0]


@pytest.mark.parametrize(
    ("who", "said"),
    [("kari", "Møte: 1 time × 355"), ("per", "Møte: 1 time × 355"), ("aisha", "Möte: 1 timme × 355"), ("tom", "Meeting: 1 hour × 355")],
)
def test_one_hour_is_one_hour(who: str, said: str) -> None:
    world = held(paying(), "kari", who, until="13:00")
    does(world, who, "fee_show", meeting="MO1")
    assert said in world.reads(who)[-1]


def test_giving_up_money_is_asked_in_plain_words(world: World) -> None:
    asked = types(world, "kari", "ikke godtgjørelse", "1", "Ingenting denne gangen")
    assert asked.startswith("Vil du si nei til pengene for onsdag 10. februar?")
    assert "1. Ja, jeg vil si nei" in asked
    assert world.says("kari", "1")[0].startswith("Du får ikke noe for onsdag 10. februar")
