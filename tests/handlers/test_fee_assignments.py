"""A paid assignment: done, told, and one press from the claim (seed 56)."""

from __future__ import annotations

import pytest

from tests.handlers.treasury import amounts, does, held, paying
from tests.world import World


def worked(world: World, ref: str, minutes: int, *, paid: bool = True) -> None:
    """Kari has done an assignment."""
    does(world, "liv", "offer_assignment", ref=ref, person="kari", title="Kurs for nye", day="2027-02-12", minutes=minutes, paid=paid)
    does(world, "kari", "answer_assignment", assignment=ref, accept=True)
    does(world, "liv", "assignment_done", assignment=ref)


@pytest.mark.parametrize("network", ["telegram", pytest.param("matrix", marks=pytest.mark.server)])
def test_the_time_of_an_assignment_is_added_to_the_claim(network: str) -> None:
    world = held(paying(network=network, trusting=True))
    world.pass_to("2027-02-13T12:00")
    before = amounts(world, "kari")
    worked(world, "a1", 90)
    world.pass_to("2027-02-14T10:00")  # two messages a day that nobody asked for are enough
    told = [text for text in world.reads("kari") if text.startswith("Du skal ha betalt for Kurs for nye")]
    assert "90 minutter" in told[0]
    world.presses("kari", "Legge til tiden")
    assert amounts(world, "kari") == {**before, "ASSIGNMENT": 53_250}
    worked(world, "a2", 60)
    world.says("kari", "legg til oppdrag")
    world.says("kari", "1")
    assert amounts(world, "kari")["ASSIGNMENT"] == 88_750
    assert world.does("kari", "claim_assignment", assignment="a2").key == "assignments-not-now"


def test_without_an_open_claim_it_waits_and_an_unpaid_one_is_nothing_to_claim() -> None:
    world = paying()
    worked(world, "a1", 60)
    worked(world, "a2", 60, paid=False)
    assert world.does("kari", "claim_assignment", assignment="a1").key == "assignments-no-claim"
    assert world.does("kari", "claim_assignment", assignment="a2").key == "core-not-found"
    assert world.does("per", "claim_assignment", assignment="a1").key == "core-not-allowed"
    held(world)
    world.pass_to("2027-02-13T12:00")
    does(world, "kari", "claim_assignment", assignment="a1")
    assert amounts(world, "kari")["ASSIGNMENT"] == 35_500
