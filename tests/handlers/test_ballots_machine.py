"""Casting by every way at once: two accounts of one person, the phone, buttons kept from before, bad ballots, a start in between.

Whatever happens, what lies in the vote is the last valid ballot of each seat before it closed, and nothing after.
"""

from __future__ import annotations

import copy
from itertools import permutations
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.desk import Result
from bot.domain.values import Json
from storage import people
from storage.people import AccountRow
from tests.handlers import voters
from tests.handlers.voters import MEMBERS, met, opened, tally
from tests.world import World

CHOICES = ("yes", "no", "abstain")
BAD: tuple[Json, ...] = ({"choice": "maybe"}, {"approve": ["A"]}, {}, {"choice": "yes", "points": {"A": 1}})


def linked(world: World) -> None:
    """Every member has a second account, linked long ago."""
    with world.store.begin() as tx:
        for who in MEMBERS:
            person = people.by_id(tx, "rad", who)
            assert person is not None
            people.add_account(tx, AccountRow(f"b-{who}", "console", f"{who}-2", f"{who}-2", "open"))
            people.link(tx, f"b-{who}", person, 1)


class Casting(RuleBasedStateMachine):
    """Anybody votes, by any way, again and again."""

    @initialize(secret=st.booleans())
    def begin(self, secret: bool) -> None:
        self.world = met(World())
        linked(self.world)
        assert opened(self.world, secret=secret).state in {"done", "warned"}
        self.told: dict[str, str] = {}
        self.open = True
        self.buttons: list[tuple[str, str, str]] = []

    def press(self, account: str, key: str) -> Result:
        return self.world._arrive(account, kind="press", press=key)

    def expect(self, result: Result, who: str, choice: str) -> None:
        if self.open:
            assert result.state == "done", result
            self.told[who] = choice
        else:
            assert result.key in {"vote-closed", "core-old-button"}

    @rule(who=st.sampled_from(MEMBERS), choice=st.sampled_from(CHOICES), second=st.booleans(), keep=st.booleans())
    def cast(self, who: str, choice: str, second: bool, keep: bool) -> None:
        """From one of their accounts; the button may be kept for later, on the other."""
        key = self.world.desk.offer("rad", who, "cast_ballot", {"vote": "V1", "ballot": {"choice": choice}}, self.world.now)
        if keep:
            self.buttons.append((who, choice, key))
            return
        self.expect(self.press(f"{who}-2" if second else who, key), who, choice)

    @precondition(lambda self: self.buttons)
    @rule(data=st.data(), second=st.booleans(), times=st.integers(1, 2))
    def press_kept(self, data: st.DataObject, second: bool, times: int) -> None:
        """A button from before, pressed once or twice, from either account."""
        who, choice, key = data.draw(st.sampled_from(self.buttons))
        for _ in range(times):
            result = self.press(f"{who}-2" if second else who, key)
            self.expect(result, who, choice)

    @precondition(lambda self: self.buttons)
    @rule(data=st.data(), other=st.sampled_from((*MEMBERS, "odd", "liv", "vera")))
    def press_another_s(self, data: st.DataObject, other: str) -> None:
        who, _, key = data.draw(st.sampled_from(self.buttons))
        if other != who:
            assert self.press(other, key).key == "core-old-button"

    @rule(who=st.sampled_from(MEMBERS), choice=st.sampled_from(CHOICES), medium=st.sampled_from(("phone", "paper")))
    def by_phone(self, who: str, choice: str, medium: str) -> None:
        given: dict[str, Json] = {"vote": "V1", "for_person": who, "ballot": {"choice": choice}, "medium": medium, "witness": "odd"}
        self.expect(self.world.does("liv", "assisted_ballot", **given), who, choice)

    @rule(who=st.sampled_from((*MEMBERS, "odd", "vera", "sam")), ballot=st.sampled_from(BAD))
    def refused(self, who: str, ballot: Json) -> None:
        assert self.world.does(who, "cast_ballot", vote="V1", ballot=ballot).state == "refused"

    @rule()
    def start_again(self) -> None:
        """The program ends and starts: what it did in between is nothing."""
        self.world.desk.recover(self.world.now)
        self.world.desk.come_due(self.world.now)

    @precondition(lambda self: self.open and len(self.told) > 2)
    @rule()
    def close(self) -> None:
        assert self.world.does("liv", "close_vote", vote="V1").state in {"done", "warned"}
        self.open = False
        self.counted = copy.copy(self.told)

    @invariant()
    def the_last_valid_ballot_of_each_seat_lies_there(self) -> None:
        if not hasattr(self, "world"):
            return
        if self.open:
            lying = {who: voters.cast_by(self.world, who) for who in MEMBERS}
            assert {who: one.ballot.choice for who, one in lying.items() if one} == self.told
        else:
            said = list(self.counted.values())
            assert tally(self.world) == {choice: said.count(choice) for choice in CHOICES}

    def teardown(self) -> None:
        if hasattr(self, "world"):
            self.world.store.close()


TestCasting: Any = Casting.TestCase
TestCasting.settings = settings(max_examples=12, stateful_step_count=14, deadline=None)


@pytest.mark.parametrize("order", list(permutations(["kari", "kari-2", "phone"])))
def test_two_accounts_and_the_phone_in_every_order(order: tuple[str, ...]) -> None:
    world = met(World())
    linked(world)
    opened(world, secret=True)
    choices = dict(zip(("kari", "kari-2", "phone"), CHOICES, strict=True))
    for way in order:
        if way == "phone":
            facts: dict[str, Json] = {"for_person": "kari", "medium": "phone", "witness": "odd", "ballot": {"choice": choices[way]}}
            assert world.does("liv", "assisted_ballot", vote="V1", **facts).state == "done"
        else:
            key = world.desk.offer("rad", "kari", "cast_ballot", {"vote": "V1", "ballot": {"choice": choices[way]}}, world.now)
            assert world._arrive(way, kind="press", press=key).state == "done"
    world.does("liv", "close_vote", vote="V1")
    assert {choice: n for choice, n in tally(world).items() if n} == {choices[order[-1]]: 1}


def test_a_deputy_and_the_member_are_one_vote() -> None:
    world = met(World())
    world.does("liv", "call_deputy", meeting="MO1", seat="s2", deputy="vera")
    opened(world)
    assert world.does("vera", "cast_ballot", vote="V1", ballot={"choice": "yes"}).state == "done"
    assert world.does("per", "cast_ballot", vote="V1", ballot={"choice": "no"}).state == "refused"
    facts: dict[str, Json] = {"medium": "phone", "witness": "odd", "ballot": {"choice": "no"}}
    assert world.does("liv", "assisted_ballot", vote="V1", for_person="per", **facts).key == "vote-deputy-sits-in"
    world.does("liv", "close_vote", vote="V1")
    assert tally(world) == {"yes": 1, "no": 0, "abstain": 0}
