"""A pause, leaving, a lost telephone, a support person."""

from __future__ import annotations

import pytest

from storage import people, supports, talks
from tests.handlers.newcomers import nora, person
from tests.world import World


def test_a_pause_is_kept_told_and_ended(world: World) -> None:
    world.says("kari", "pause")
    assert world.says("kari", "1. mars")[0].startswith("Du har pause til og med mandag 1. mars")
    assert person(world, "kari").paused_until == "2027-03-01"
    assert world.reads("liv")[0].startswith("Kari Moen har pause til og med mandag 1. mars")
    assert world.says("kari", "jeg er tilbake")[0].startswith("Pausen er slutt")
    assert person(world, "kari").paused_until == ""
    assert world.reads("liv")[0].startswith("Kari Moen er tilbake fra pausen")


def test_the_day_can_be_said_in_the_same_breath(world: World) -> None:
    assert world.says("tom", "pause until 1 March")[0].startswith("You have a pause until Monday")


def test_a_pause_in_the_past_is_asked_about_again(world: World) -> None:
    assert world.does("kari", "pause", until="2027-01-03").key == "core-date-past"


def test_the_officer_learns_who_the_deputy_is(world: World) -> None:
    world.does("per", "pause", until="2027-03-01")
    [told] = world.reads("liv")
    assert "Vara er Vera Vik" in told
    assert "Kall inn vara" in told


def test_a_pause_can_be_undone(world: World) -> None:
    world.says("kari", "pause")
    world.says("kari", "1. mars")
    world.says("kari", "angre")
    assert person(world, "kari").paused_until == ""


# -- leaving -----------------------------------------------------------------------------------------------


def test_leaving_says_what_is_kept_before_it_is_done(world: World) -> None:
    world.says("kari", "jeg vil slutte")
    [text] = world.says("kari", "ja")
    assert "Vi tar vare på godtgjørelse, fordi regnskapet må stemme" in text
    world.says("kari", "nei")
    assert _roles(world, "kari") == ["chair"]


def _roles(world: World, who: str) -> list[str]:
    with world.store.begin() as tx:
        return [role.role for role in people.roles_of(tx, "rad", who, "2027-01-04")]


def test_who_leaves_and_wants_answers_stays_within_reach(world: World) -> None:
    world.does("kari", "leave", answers=True)
    assert _roles(world, "kari") == []
    world.says("kari", "hvem er med i rådet")
    assert world.result.key == "core-not-allowed"
    assert world.reads("liv")[0].startswith("Kari Moen har sluttet i rådet")


def test_who_leaves_for_good_is_a_stranger(world: World) -> None:
    with world.store.begin() as tx:
        talks.add(tx, "rad", "kari", "brought", world.now, words="noe fortrolig")
    world.does("kari", "leave", answers=False)
    assert world.reads("kari")[-1].startswith("Du er ikke lenger med i rådet")
    assert world.says("kari", "meny") == []
    kari = person(world, "kari")
    assert (kari.state, kari.phone) == ("left", "")
    with world.store.begin() as tx:
        assert talks.of_person(tx, "rad", "kari") == []


def test_the_last_officer_cannot_leave(world: World) -> None:
    assert world.does("liv", "leave", answers=False).key == "people-last-officer"
    nora(world, "secretary", kind="officer")
    assert world.does("liv", "leave", answers=False).state == "done"


# -- a lost telephone ----------------------------------------------------------------------------------------


def test_a_lost_telephone_is_locked_at_once_and_the_office_told(world: World) -> None:
    world.says("kari", "jeg har mistet telefonen")
    assert world.says("kari", "ja")[0].startswith("Kontoen din er låst")
    assert world.says("kari", "meny") == []
    assert world.reads("liv")[0].startswith("Kontoen til Kari Moen er låst")


def test_what_waits_for_a_locked_account_is_not_sent(world: World) -> None:
    world.now = world.at("2027-01-04T21:00")
    world.does("liv", "send_notice", title="Nytt", text="Fortrolig melding")
    world.does("kari", "lock")
    world.reads("kari")
    world.pass_to("2027-01-05T09:00")
    assert world.reads("kari") == []


def test_a_locked_account_does_not_open_itself_from_another_chat(world: World) -> None:
    world.does("kari", "lock")
    world.reads("kari")
    assert world.says("kari", "meny", chat="et annet rom") == []
    assert world.says("kari", "meny") == []


# -- a support person ------------------------------------------------------------------------------------------


@pytest.fixture
def helped(world: World) -> World:
    """Nora is in the council as a support person."""
    nora(world, "support")
    return world


def test_a_member_names_a_support_person_and_takes_it_back_alone(helped: World) -> None:
    helped.says("kari", "velg støtteperson")
    assert helped.says("kari", "Nora")[0].startswith("Skal Nora Nilsen kunne gjøre ting for deg")
    assert helped.says("kari", "ja")[0].startswith("Nora Nilsen er støttepersonen din")
    assert _supported(helped)
    assert helped.presses("kari", "Fjern støttepersonen")[0].startswith("Nora Nilsen er ikke støttepersonen din lenger")
    assert not _supported(helped)


def _supported(world: World) -> bool:
    with world.store.begin() as tx:
        return people.supports(tx, "rad", "kari", "nora")


def test_nobody_names_a_support_person_for_somebody_else(helped: World) -> None:
    assert helped.does("liv", "name_support", support="nora").key == "core-not-allowed"
    helped.does("kari", "name_support", support="nora")
    assert helped.does("per", "drop_support", support="nora").key == "core-not-found"
    assert _supported(helped)


def test_a_support_person_is_somebody_else(helped: World) -> None:
    assert helped.does("kari", "name_support", support="kari").key == "people-support-self"


def test_naming_twice_is_once_and_the_past_stays_known(helped: World) -> None:
    helped.does("kari", "name_support", support="nora")
    helped.does("kari", "name_support", support="nora")
    with helped.store.begin() as tx:
        assert [each.id for each in supports.supports_of(tx, "rad", "kari")] == ["nora"]
        assert [each.id for each in supports.supported_by(tx, "rad", "nora")] == ["kari"]


@pytest.mark.parametrize(("who", "typed"), [("kari", "/lås"), ("per", "lås kontoen min"), ("aisha", "lås kontot"), ("tom", "/lock")])
def test_the_word_for_locking_works_in_every_language(world: World, who: str, typed: str) -> None:
    world.says(who, typed)
    assert (world.result.state, world.result.message is not None and world.result.message.kind) == ("asked", "locking")


@pytest.mark.parametrize(
    ("who", "typed", "said"),
    [
        ("kari", ("jeg vil slutte", "nei"), "Du kan ikke bli med igjen på egen hånd. Vil du tilbake, ring Liv Holm, 400 12 345."),
        ("per", ("eg vil slutte", "nei"), "Du kan ikkje bli med igjen på eiga hand. Vil du tilbake, ring Liv Holm, 400 12 345."),
        ("aisha", ("jag vill sluta", "nej"), "Du kan inte komma tillbaka på egen hand. Vill du komma tillbaka, ring Liv Holm, 400 12 345."),
        ("tom", ("i want to leave", "no"), "You cannot come back by yourself. If you want to come back, ring Liv Holm, 400 12 345."),
    ],
)
def test_who_leaves_reads_that_there_is_no_way_back_alone_and_whom_to_ring(
    world: World, who: str, typed: tuple[str, str], said: str
) -> None:
    world.says(who, typed[0])
    (asked,) = world.says(who, typed[1])
    assert said in asked
    (left,) = world.says(who, "1")
    assert said in left


def test_the_english_button_says_what_is_wanted(world: World) -> None:
    world.says("tom", "i want to leave")
    assert "Yes, I want to leave" in world.says("tom", "no")[0]
