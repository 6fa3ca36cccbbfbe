"""For tests that read as a row of the list of features reads: on both networks, in more than one language."""

from __future__ import annotations

import pytest

from tests.handlers.dialogue import reads_as
from tests.world import World

NETWORKS = ("telegram", pytest.param("matrix", marks=pytest.mark.server))  # the quick suite tries one, the whole suite both
both = pytest.mark.parametrize("network", NETWORKS)


def on(network: str, **languages: str) -> World:
    """The council on a network; some of its people read in another language."""
    world = World(network=network, trusting=True)
    for person, lang in languages.items():
        reads_as(world, person, lang, "standard")
    return world


def latest(world: World, who: str, start: str) -> str:
    """The newest message to a person that begins so."""
    found = [text for text in world.reads(who) if text.startswith(start)]
    assert found, f"{who} has no message that begins with «{start}»"
    return found[-1]
