"""A life cycle as a table."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import Refusal
from bot.domain.flow import Flow

DOOR = Flow("door", "shut", {("shut", "open"): "ajar", ("ajar", "shut"): "shut", ("ajar", "unhinge"): "gone"})


def test_a_move_in_the_table_leads_on() -> None:
    assert DOOR.after("shut", "open") == "ajar"
    assert DOOR.can("ajar", "unhinge")


def test_any_other_move_is_refused_with_what_was_tried() -> None:
    with pytest.raises(Refusal) as refused:
        DOOR.after("gone", "open")
    assert (refused.value.key, refused.value.facts) == ("door-not-now", {"state": "gone", "verb": "open"})


def test_buttons_states_and_ends_come_from_the_table() -> None:
    assert DOOR.verbs_from("ajar") == ("shut", "unhinge")
    assert DOOR.states() == ("shut", "ajar", "gone")
    assert DOOR.ends() == {"gone"}


def test_the_diagram_shows_every_move() -> None:
    assert DOOR.diagram().splitlines() == [
        "stateDiagram-v2",
        "    [*] --> shut",
        "    shut --> ajar: open",
        "    ajar --> shut: shut",
        "    ajar --> gone: unhinge",
        "    gone --> [*]",
    ]


@given(verbs=st.lists(st.sampled_from(["open", "shut", "unhinge", "paint"]), max_size=12))
def test_whatever_is_tried_the_state_is_one_of_the_table(verbs: list[str]) -> None:
    state = DOOR.start
    for verb in verbs:
        if DOOR.can(state, verb):
            state = DOOR.after(state, verb)
        else:
            with pytest.raises(Refusal):
                DOOR.after(state, verb)
        assert state in DOOR.states()
