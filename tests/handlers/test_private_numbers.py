"""Account numbers and national identity numbers: wherever they are typed, they are in no row, no sealed row, no file, no log."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import pytest

from bot.domain.values import Json
from tests.handlers.listening import Listened
from tests.handlers.treasury import amounts, approved, claim, does, held, paying
from tests.world import World

ACCOUNTS = ("Kontonummeret mitt er 1234.56.78903", "NO93 8601 1117 947", "bankgiro 5402-9681", "sort code 12-34-56")
NATIONAL = ("13097248022", "Jeg er 811218-9876")
# As typed, and as digits alone; long enough that no hash holds them by chance.
CANARIES = ("1234.56.78903", "12345678903", "8601 1117 947", "86011117947", "5402-9681", "54029681", "12-34-56", "13097248022",
            "811218-9876", "8112189876")  # fmt: skip


@pytest.fixture
def listened(tmp_path: Path) -> Listened:
    """A meeting is over; Per has sent his claim."""
    made = Listened(tmp_path)
    held(made.world)
    does(made.world, "per", "fee_confirm", meeting="MO1")
    return made


ASKED: tuple[tuple[str, str, dict[str, Json]], ...] = (
    ("kari", "fee_add_line", {"meeting": "MO1", "code": "TRANSIT", "_led": True}),
    ("kari", "fee_add_line", {"meeting": "MO1", "code": "KM", "_led": True}),
    ("kari", "fee_add_line", {"meeting": "MO1", "code": "ASSIGNMENT", "_led": True}),
    ("kari", "fee_add_line", {"meeting": "MO1"}),
    ("kari", "fee_limit", {}),
    ("kari", "fee_wrong", {"meeting": "MO1"}),
    ("kari", "fee_receipt", {}),
    ("ann", "fee_return", {"person": "per", "meeting": "MO1"}),
    ("ann", "fee_reject", {"person": "per", "meeting": "MO1"}),
    ("bo", "fee_allow", {"person": "per", "meeting": "MO1"}),
)


@pytest.mark.parametrize(("who", "verb", "args"), ASKED, ids=[f"{verb}-{len(args)}" for _who, verb, args in ASKED])
def test_typed_as_an_answer_it_is_kept_nowhere_and_the_question_stays(
    listened: Listened, who: str, verb: str, args: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    does(listened.world, "kari", "fee_add_line", meeting="MO1", code="CARE", amount_minor=100)
    before = amounts(listened.world, "kari")
    listened.asks(who, verb, **args)
    for typed in (*ACCOUNTS, *NATIONAL):
        told = listened.types(who, typed)
        assert "Ikke skriv slike tall her" in told, typed
        assert not any(canary in told for canary in CANARIES)
    with listened.world.store.begin() as tx:
        asked = tx._cursor.execute("SELECT verb FROM question").fetchall()
    assert [row[0] for row in asked] == [verb]
    assert amounts(listened.world, "kari") == before
    assert claim(listened.world, "per").state == "submitted"
    listened.holds_none_of(CANARIES)
    assert not any(canary in caplog.text for canary in CANARIES)


@pytest.mark.parametrize("typed", [*ACCOUNTS, *NATIONAL])
def test_typed_out_of_the_blue_it_is_kept_nowhere(listened: Listened, typed: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    told = listened.types("kari", typed)
    assert "Ikke skriv slike tall her" in told
    assert ("et fødselsnummer" if typed in NATIONAL else "et kontonummer") in told
    assert "Er noe endret, ring Liv Holm, 400 12 345." in told
    listened.holds_none_of(CANARIES)
    assert not any(canary in caplog.text for canary in CANARIES)


def test_an_account_number_in_any_other_answer_goes_no_further_either(listened: Listened) -> None:
    listened.asks("kari", "contact")
    for typed in ACCOUNTS:
        assert "Ikke skriv slike tall her" in listened.types("kari", typed)
    listened.holds_none_of(CANARIES[:7])


def test_a_telephone_number_is_no_account_number(listened: Listened) -> None:
    listened.asks("kari", "fee_wrong", meeting="MO1")
    assert "Takk, vi ser på det" in listened.types("kari", "Kontoret ringte 40 01 23 45 den 10-02-27.")


@pytest.mark.parametrize("number", ["13097248022", "1234.56.78903", "811218-9876"])
def test_a_private_number_in_the_place_of_an_employee_number_never_goes_to_payroll(number: str) -> None:
    world: World = held(paying())
    with world.store.begin() as tx:
        tx._cursor.execute("UPDATE person SET employee_no = ? WHERE id = 'per'", (number,))
    approved(world, "per", "kari")
    does(world, "bo", "export_payroll", run="L1")
    told = "\n".join(world.reads("bo"))
    assert "Disse mangler nummer i lønn og er ikke med: Per Dahl." in told
    assert number not in told
    assert (claim(world, "per").state, claim(world, "kari").state) == ("approved", "exported")
    with world.store.begin() as tx:
        assert number not in str(tx._cursor.execute("SELECT * FROM payroll_line").fetchall())
