"""What the operator does before anybody can chat."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from bot.council_setup import council_named, create_council, invite_new, letter_to, take_in_sheet, without_account
from bot.domain.codes import shown
from bot.domain.errors import Refusal
from bot.domain.members import Fault
from bot.domain.rule_profiles import new_rules
from storage import people
from tests.world import World

RULES = new_rules("advisory_no", council="", name="Nytt råd", authority="Fjordvik kommune", coordinator="")


def test_a_new_council_lets_its_first_officer_in_without_asking_anybody(world: World) -> None:
    with world.store.begin() as tx:
        founded = create_council(tx, RULES, "Berit Dal", world.now, phone="400 55 666", hours="hverdager")
    texts = world.says("berit", shown(founded.made.code))
    assert texts[0].startswith("Hvordan vil du ha meldingene?")
    assert world.says("berit", "inviter")[0].startswith("Hva heter den du vil invitere?")
    with world.store.begin() as tx:
        assert [each.name for each in people.officers(tx, founded.council.id, "2027-01-04")] == ["Berit Dal"]
        assert council_named(tx, "nytt råd") == founded.council


def test_a_council_without_a_name_is_refused(world: World) -> None:
    with world.store.begin() as tx, pytest.raises(Refusal):
        create_council(tx, {**RULES, "name": " "}, "Berit Dal", world.now)


def test_somebody_is_invited_from_the_console_and_confirmed_in_chat(world: World) -> None:
    with world.store.begin() as tx:
        council = council_named(tx, "boligrådet")
        assert council is not None
        row, made = invite_new(tx, council, "Nora Nilsen", "member", world.now)
        again, fresh = invite_new(tx, council, "nora nilsen", "member", world.now)
        letter = letter_to(tx, council, row, fresh)
    assert again.id == row.id
    assert (letter.code, letter.contact) == (fresh.code, "Liv Holm")
    assert world.says("nora", shown(made.code))[0].startswith("Denne koden gjelder ikke lenger")
    assert world.says("nora", shown(fresh.code))[0].startswith("Velkommen til Boligrådet")


def test_an_unknown_role_is_refused(world: World) -> None:
    with world.store.begin() as tx:
        council = council_named(tx, "rad")
        assert council is not None
        for role in ("king", "person", ""):
            with pytest.raises(Refusal):
                invite_new(tx, council, "Nora Nilsen", role, world.now)


def test_a_sheet_is_taken_in_or_its_faults_are_told(world: World) -> None:
    with world.store.begin() as tx:
        council = council_named(tx, "rad")
        assert council is not None
        faults = take_in_sheet(tx, council, b"navn;gruppe\nNora;AG9", "liste.csv", world.now)
        assert isinstance(faults, Sequence)
        assert faults == (Fault(2, "members-fault-body", "AG9"),)
        assert [row.name for row in without_account(tx, "rad")] == []
        take_in_sheet(tx, council, b"navn;rolle\nNora Nilsen;vara\nOla Nord;medlem", "liste.csv", world.now)
        assert [row.name for row in without_account(tx, "rad")] == ["Nora Nilsen", "Ola Nord"]
