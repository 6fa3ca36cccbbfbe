"""What a network may carry."""

from __future__ import annotations

import json

import pytest

from bot.classes import TRUSTED, carried, most
from bot.domain.values import Quote, say
from bot.messages.nodes import Klass, Message
from storage.councils import CouncilRow
from storage.people import PersonRow
from tests.world import RULES


def council(classes: int | None) -> CouncilRow:
    rules = RULES if classes is None else {**RULES, "telegram_classes": classes}
    return CouncilRow("rad", "Boligrådet for rus", "Rådet", "Europe/Oslo", "nb", json.dumps(rules), 1, 0)


def person(yes: bool) -> PersonRow:
    addons = json.dumps([TRUSTED] if yes else [])
    return PersonRow("kari", "rad", "Kari", "", "", "", "", "nb", "standard", addons, "telegram", "", "active", "", "")


@pytest.mark.parametrize(
    ("channel", "classes", "yes", "limit"),
    [
        ("telegram", None, False, Klass.C1), ("telegram", None, True, Klass.C1), ("telegram", 2, False, Klass.C1),
        ("telegram", 2, True, Klass.C2), ("telegram", 3, True, Klass.C2), ("telegram", 0, True, Klass.C0),
        ("matrix", None, False, Klass.C2), ("console", None, False, Klass.C2),
    ],
)  # fmt: skip
def test_how_far_a_network_is_trusted(channel: str, classes: int | None, yes: bool, limit: Klass) -> None:
    assert most(channel, council(classes), person(yes)) is limit


def test_what_may_not_go_becomes_a_matter_without_any_of_its_words() -> None:
    fees = Message(kind="fee_drafted", title=say("fees-title"), klass=Klass.C2)
    told = carried(fees, "telegram", council(None), person(False))
    assert told.title == say("core-have-a-matter", body=Quote("Rådet"))
    assert told.klass is Klass.C0
    assert "rus" not in str(told)
    assert carried(fees, "matrix", council(None), person(False)) is fees


def test_what_is_never_for_chat_goes_nowhere() -> None:
    numbers = Message(kind="payroll", title=say("payroll-title"), klass=Klass.C3)
    assert carried(numbers, "matrix", council(2), person(True)).klass is Klass.C0
