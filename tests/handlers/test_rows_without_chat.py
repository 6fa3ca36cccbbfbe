"""I7: members without chat get a print list with the same numbers."""

from __future__ import annotations

import pytest

from storage import people
from tests.handlers.agendas import fresh, publish
from tests.handlers.rows import both, on


@both
@pytest.mark.parametrize(
    ("lang", "hand"),
    [("nb", "Ring eller post til Per Dahl."), ("sv", "Ring eller skicka post till Per Dahl.")],
)
def test_who_has_no_chat_stands_on_a_list_for_phone_and_post_with_the_same_numbers(network: str, lang: str, hand: str) -> None:
    world = on(network, liv=lang)
    with world.store.begin() as tx:
        people.unlink(tx, "rad", "per", "a-per")
    publish(world)
    assert hand in world.reads("liv")[-1]
    with world.store.begin() as tx:
        row = tx._cursor.execute("SELECT state FROM outbox WHERE kind = 'agenda_published' AND person_id = 'per'").fetchone()
    assert row[0] == "by_hand"
    fresh(world, "liv", "kari")
    world.does("liv", "print_list", meeting="MO1")
    listed = world.reads("liv")[-1]
    assert "Per Dahl" in listed
    world.does("kari", "show_agenda", meeting="MO1")
    assert "2/27" in world.reads("kari")[-1]
