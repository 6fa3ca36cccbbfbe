"""What officers look at: money by the day it came, corrections included; empty lists; other years."""

from __future__ import annotations

import pytest

from tests.handlers.agendas import fresh
from tests.handlers.treasury import approved, does, held, paying
from tests.world import World


@pytest.fixture
def world() -> World:
    """Two claims paid on 5 March."""
    made = held(paying())
    approved(made, "kari", "per")
    does(made, "bo", "export_payroll", run="L1")
    made.pass_to("2027-03-08T12:00")
    does(made, "bo", "mark_paid", run="L1", date="2027-03-05")
    fresh(made, "bo", "liv")
    return made


def test_the_year_of_each_member_is_by_the_day_the_money_came(world: World) -> None:
    does(world, "bo", "fee_overview", year=2027)
    shown = world.reads("bo")[-1]
    assert shown.startswith("Hvert medlem i 2027")
    assert "Kari Moen: 1 731,25 kroner, av dette 1 731,25 kroner med skatt" in shown
    assert "Dette er penger som er betalt ut dette året, med rettelser." in shown
    does(world, "ann", "fee_correct", person="kari", meeting="MO1", reason="x", **{"from": "2027-02-10T12:00", "to": "2027-02-10T13:00"})
    does(world, "bo", "fee_overview", year=2027)
    assert "Kari Moen: 1 731,25 kroner" in world.reads("bo")[-1], "a correction that has not been paid changes nothing"
    does(world, "bo", "fee_approve", person="kari", meeting="MO1")
    does(world, "bo", "export_payroll", run="L2")
    world.pass_to("2028-01-05T12:00")
    fresh(world, "bo")
    does(world, "bo", "mark_paid", run="L2", date="2028-01-05")
    does(world, "bo", "fee_overview", year=2028)
    assert "Kari Moen: −798,75 kroner, av dette −798,75 kroner med skatt" in world.reads("bo")[-1]
    does(world, "bo", "fee_overview", year=2027)
    assert "Kari Moen: 1 731,25 kroner" in world.reads("bo")[-1]


def test_expenses_are_paid_and_not_taxed() -> None:
    world = held(paying())
    does(world, "per", "fee_add_line", meeting="MO1", code="KM", distance="64")
    approved(world, "per")
    does(world, "bo", "export_payroll", run="L1")
    world.pass_to("2027-03-05T12:00")
    does(world, "bo", "mark_paid", run="L1", date="2027-03-05")
    fresh(world, "bo")
    does(world, "bo", "fee_overview")
    assert "Per Dahl: 1 626,70 kroner, av dette 1 402,70 kroner med skatt" in world.reads("bo")[-1]


@pytest.mark.parametrize(
    ("who", "verb", "said"),
    [
        ("bo", "fee_overview", "Ingenting er betalt ut dette året."), ("liv", "fee_costs", "Medvirkning i 2027: 0 kroner"),
        ("liv", "late_fees", "Ingen penger er sene"), ("ann", "fees_to_certify", "Ingen krav venter på attestering"),
        ("bo", "fees_to_approve", "Ingen krav venter på anvisning"), ("kari", "my_fees", "Du har ingen godtgjørelse ennå"),
        ("kari", "fee_year", "Ingen møter i 2027 med godtgjørelse"),
    ],
)  # fmt: skip
def test_where_there_is_nothing_it_is_said(who: str, verb: str, said: str) -> None:
    world = paying()
    does(world, who, verb)
    assert said in world.reads(who)[-1]


@pytest.mark.parametrize(
    ("who", "typed", "said"),
    [
        ("kari", "bekreft godtgjørelse", "Du har ingen krav som venter på svar"), ("kari", "utgift", "Du har ingen krav å endre nå"),
        ("kari", "kvittering", "Du har ingen krav som venter på kvittering"),
        ("kari", "velg godtgjørelse", "Det er ingen møter å velge for nå"),
        ("kari", "takk nei til godtgjørelse", "Du har ingen krav å si nei til nå"), ("ann", "attester", "Ingen krav venter på attestering"),
        ("bo", "anvis", "Ingen krav venter på anvisning"), ("ann", "send krav tilbake", "Det er ingen krav å sende tilbake"),
        ("ann", "avslå krav", "Det er ingen krav å avslå"), ("ann", "rett et krav", "Det er ingen krav å rette"),
        ("bo", "godta for sent krav", "Ingen krav trenger unntak"), ("bo", "lønn er betalt", "Ingen filer venter på betaling"),
        ("bo", "lag lønnsfil", "Det er ikke noe nytt å sende til lønn"),
        ("kari", "tiden stemmer ikke", "Du har ingen krav å endre nå"),
    ],
)  # fmt: skip
def test_a_command_with_nothing_to_do_says_so(who: str, typed: str, said: str) -> None:
    world = paying()
    assert world.says(who, typed)[-1].startswith(said)
