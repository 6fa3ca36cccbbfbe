"""Corners of the talk about money: what officers see of a claim, what is typed wrongly, what cannot be done now."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.domain.values import Json
from tests.handlers.agendas import fresh, plan
from tests.handlers.treasury import approved, claim, does, fetched, held, paying, photo
from tests.world import World

THEIRS: dict[str, Json] = {"person": "kari", "meeting": "MO1"}


@pytest.fixture
def world() -> World:
    """Two claims drafted."""
    return held(paying())


def test_officers_see_the_receipt_what_is_missing_and_that_it_came_late(world: World, tmp_path: Path) -> None:
    for code in ("TRANSIT", "CARE"):
        does(world, "kari", "fee_add_line", meeting="MO1", code=code, amount_minor=9_200)
    fresh(world, "kari", "ann", "bo")
    world._arrive("kari", kind="file", file=photo())
    world.reads("kari")
    world.presses("kari", "Ja, for Buss")
    fetched(world, tmp_path)
    world.pass_to("2027-05-12T12:00")
    assert world.does("kari", "fee_confirm", meeting="MO1").state == "warned"
    does(world, "ann", "fee_see", **THEIRS)
    seen = "\n".join(world.reads("ann"))
    assert "Kvittering mangler for Barnepass eller omsorg." in seen
    assert "Kravet kom etter fristen. Det trenger et unntak før attestering." in seen
    does(world, "bo", "fee_allow", **THEIRS, reason="Lå på sykehus.")
    does(world, "ann", "fee_see", **THEIRS)
    assert "Det er godtatt fordi: Lå på sykehus." in "\n".join(world.reads("ann"))


def test_the_premeeting_is_paid_and_seen() -> None:
    world = paying()
    plan(world)
    world.pass_to("2027-02-08T16:00")
    does(world, "liv", "attendance", meeting="MO1", person="kari", part="premeeting",
         **{"from": "2027-02-08T16:00", "to": "2027-02-08T17:00"})  # fmt: skip
    world.pass_to("2027-02-10T12:00")
    does(world, "kari", "check_in", meeting="MO1")
    does(world, "kari", "open_meeting", meeting="MO1")
    world.pass_to("2027-02-10T14:30")
    does(world, "liv", "close_meeting", meeting="MO1")
    does(world, "kari", "fee_confirm", meeting="MO1")
    does(world, "ann", "fee_see", **THEIRS)
    assert "Formøtet varte i 1 time." in world.reads("ann")[-1]
    assert claim(world, "kari").pre_minutes == 60


def test_a_line_is_taken_away_by_typing(world: World) -> None:
    does(world, "kari", "fee_add_line", meeting="MO1", code="TRANSIT", amount_minor=9_200)
    key = world.desk.offer("rad", "kari", "fee_drop_line", {"meeting": "MO1", "_led": True}, world.now, sure=False)
    fresh(world, "kari")
    world._arrive("kari", kind="press", press=key)
    assert "Buss, tog eller båt" in world.reads("kari")[-1]
    assert world.says("kari", "1")[-1].startswith("Endret. Summen er nå 1 731,25 kroner")


@pytest.mark.parametrize(
    ("who", "verb", "args", "key"),
    [
        ("kari", "fee_decline", {"meeting": "MO1", "scope": "half"}, "core-old-button"),
        ("kari", "fee_limit", {"amount_minor": -1}, "fee-limit-unclear"),
        ("kari", "fee_limit", {"amount_minor": 10**12}, "fee-limit-unclear"),
        ("kari", "fee_wrong", {"meeting": "MO1", "text": " "}, "core-empty"),
        ("kari", "fee_show", {"meeting": "MO9"}, "core-not-found"),
        ("ann", "fee_return", {**THEIRS, "reason": " ", "due": "2027-03-01"}, "core-empty"),
        ("bo", "fee_allow", {**THEIRS, "reason": " "}, "core-empty"),
        ("kari", "fee_receipt", {"meeting": "MO1", "code": "MEETING", "photo": {"id": "f1"}}, "fee-line-unknown"),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(world: World, who: str, verb: str, args: dict[str, Json], key: str) -> None:
    before = claim(world, "kari")
    refused = world.does(who, verb, **args)
    assert (refused.state, refused.key) == ("refused", key)
    assert claim(world, "kari") == before


def test_after_the_money_nothing_is_declined_and_no_time_is_made_up(world: World) -> None:
    approved(world, "kari")
    does(world, "bo", "export_payroll", run="L1")
    assert world.does("kari", "fee_decline", meeting="MO1", scope="all").key == "fee-not-now"
    assert world.does("kari", "fee_receipt", meeting="MO1", code="TRANSIT", photo={"id": "f1"}).key == "fee-not-now"
    bad = world.does("ann", "fee_correct", **THEIRS, reason="x", **{"from": "i går", "to": "2027-02-10T13:00"})
    assert (bad.state, bad.key) == ("refused", "core-old-button")


def test_a_wish_is_no_more_than_money_can_be() -> None:
    world = paying()
    plan(world)
    assert world.does("kari", "fee_choose", meeting="MO1", choice="lower", amount_minor=10**10).key == "fee-line-too-large"


def test_a_limit_can_be_taken_away_again(world: World) -> None:
    does(world, "kari", "fee_limit", amount_minor=150_000)
    fresh(world, "kari")
    does(world, "kari", "fee_limit", amount_minor=0)
    assert world.reads("kari")[-1].startswith("Du har ingen egen grense nå")
