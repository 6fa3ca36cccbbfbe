"""A message that did not arrive blocks nobody, and the next one says that it is missing."""

from __future__ import annotations

import pytest

from storage import sending
from tests.world import World


def told(world: World, title: str) -> None:
    world.does("liv", "send_notice", title=title, text="Hei.")
    assert world.result.state == "done"


def dies(world: World, who: str, state: str) -> None:
    """The next delivery to this person can never be sent."""
    with world.store.begin() as tx:
        for row in sending.claim(tx, world.now, 50, ["console"]):
            if row.person_id == who and row.notice_id:
                sending.settle(tx, row.id, row.fence, state, at=world.now, reason="too_large")
            else:
                sending.settle_sent(tx, row.id, row.fence, at=world.now, ext_id=f"x{row.id}")


@pytest.mark.parametrize("state", ["dead", "review"])
@pytest.mark.parametrize(
    ("who", "said"),
    [("kari", "En tidligere melding til deg kom ikke fram."), ("per", "Ei tidlegare melding til deg kom ikkje fram."),
     ("aisha", "Ett tidigare meddelande till dig kom inte fram."), ("tom", "An earlier message to you did not arrive.")],
)  # fmt: skip
def test_the_next_message_says_that_one_is_missing_and_the_one_after_does_not(world: World, who: str, said: str, state: str) -> None:
    told(world, "Parkering")
    dies(world, who, state)
    told(world, "Buss")
    [second] = [text for text in world.reads(who) if "Buss" in text]
    assert said in second
    told(world, "Sykkel")
    assert not any(said in text for text in world.reads(who))


def test_who_got_everything_reads_nothing_of_it(world: World) -> None:
    told(world, "Parkering")
    dies(world, "kari", "dead")
    told(world, "Buss")
    assert not any("kom ikkje fram" in text for text in world.reads("per"))
