"""Who only types numbers, who only presses, who has plain text and types words, who only speaks: each gets from letter to money."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.domain.values import Json
from tests.handlers.journeys import Journey, planned
from tests.handlers.rows import both
from tests.handlers.treasury import claim


def comes_in(journey: Journey) -> None:
    """The link of the letter carries the code; a name is not needed."""
    journey.last = journey.world.says("ny", f"/start {journey.code}")
    journey.chooses("Gå videre uten navn")
    journey.chooses("Kort og tydelig")
    for _ in range(3):
        journey.chooses("Hopp over")
    journey.office("confirm_person", person=journey.member())
    journey.hears("Du er med")


def reads(journey: Journey) -> None:
    """The agenda, an item, its paper."""
    world = journey.world
    world.pass_to("2027-01-25T10:00")
    journey.office("publish_agenda", meeting="MO1")
    world.pass_to("2027-01-26T10:00")
    journey.hears("Møte")
    journey.chooses("Les sakene")
    journey.chooses("Sak 2/27")
    assert "Planen har seks mål." in journey.chooses("Lese papiret")


def gives(journey: Journey) -> None:
    """An input, written or told to somebody who writes."""
    world = journey.world
    journey.leafs("Si hva jeg mener")
    if journey.manner == "words":
        world.says("ny", "Planen må love en fast kontaktperson.")
        journey.last = world.says("ny", "ferdig")
        journey.chooses("Ja, send")
    elif journey.manner == "voice":
        said = journey.speaks("Planen må love en fast kontaktperson.")
        assert any("I-2027-001" in text for text in said)
    else:
        if "La noen skrive for meg" not in journey.last[-1]:
            journey.chooses("Vis flere")
        journey.chooses("La noen skrive for meg")
        assert any(text.startswith("Nora Nilsen vil si noe om sak 2/27") for text in world.reads("liv"))
        journey.office("comment", for_person="nora", item="i2", text="Planen må love en fast kontaktperson.")
        assert "Planen må love en fast kontaktperson." in journey.hears("Liv Holm skrev I-2027-001 for deg")


def votes(journey: Journey) -> None:
    """In the meeting, in secret."""
    world = journey.world
    world.pass_to("2027-02-10T12:00")
    journey.hears("Møtet er onsdag 10. februar")
    journey.chooses("Ja, jeg kommer")
    if world.network == "telegram":  # what is private comes there after a yes of one's own
        journey.chooses("Mer på Telegram")
        journey.chooses("Ja")
        journey.chooses("Til menyen")
        journey.leafs("Jeg er her")
        journey.chooses("Møte 1")
    else:
        journey.chooses("Jeg er her")
    assert journey.last[-1].startswith("Notert: du er her")
    world.does("kari", "open_meeting", meeting="MO1")
    journey.office(
        "open_vote", ref="V1", meeting="MO1", item="i3", method="yes_no_abstain", question="Skal rådet støtte forslaget?", secret=True,
        electorate="seats",
    )  # fmt: skip
    journey.hears("Avstemning: Skal rådet støtte forslaget?")
    if journey.manner == "voice":  # a ballot is never written down by the office: somebody puts it in, before a witness
        assert journey.speaks_in_vain("Stem nå").startswith("Denne lydmeldingen går ikke til kontoret")
        ballot: dict[str, Json] = {"choice": "yes"}
        journey.office("assisted_ballot", vote="V1", for_person="nora", ballot=ballot, medium="phone", witness="odd")
        journey.hears("En stemme er skrevet inn for deg")
    else:
        journey.chooses("Stem nå")
        journey.chooses("Ja")
        assert "Stemmen er lagt i urna" in journey.chooses("Ja")
    world.reads("liv")  # while the key of the vote is there
    world.pass_to("2027-02-10T14:30")
    assert world.does("liv", "close_vote", vote="V1").key == "vote-unanimous"  # one ballot: a secret vote warns


def is_paid(journey: Journey) -> None:
    """What the meeting pays is right."""
    world = journey.world
    journey.office("close_meeting", meeting="MO1")
    world.pass_to("2027-02-11T12:00")
    assert "1 287,50 kroner" in journey.hears("Godtgjørelse for onsdag 10. februar")  # 2.5 hours of 355 kroner, 400 for reading
    journey.chooses("Det stemmer")
    assert claim(world, "nora").state == "submitted"


@both
@pytest.mark.parametrize("manner", ["numbers", "buttons", "words", "voice"])
def test_from_the_letter_to_the_money(network: str, manner: str, tmp_path: Path) -> None:
    journey = Journey(network, manner, tmp_path)
    planned(journey)
    for step in (comes_in, reads, gives, votes, is_paid):
        step(journey)
