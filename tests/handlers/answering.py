"""Inputs that wait for an answer, for tests: who gave them, who is to answer, what is kept."""

from __future__ import annotations

from bot.domain.values import Json
from storage import inputs
from storage.inputs import InputRow, StepRow
from tests.handlers.agendas import fresh, plan, publish
from tests.handlers.rows import on
from tests.world import World

EVERYTHING: dict[str, Json] = {"reason": "Fordi.", "until": "2027-11-15", "evidence": "Se kontrakten.", "merged_into": "B"}
SETTABLE = ("clarifying", "on_agenda", "under_consideration", "forwarded", "accepted", "partly_accepted", "implemented", "already_in_place",
            "not_accepted", "deferred", "outside_mandate", "redirected_individual", "merged", "noted")  # fmt: skip


def given_on(network: str, **languages: str) -> World:
    """Kari has given A, Per B; Sam answers for A; comments are closed."""
    world = on(network, **languages)
    publish(world)
    world.does("kari", "comment", item="i2", text="Rom må kunne låses.", ref="A")
    world.does("per", "comment", item="i2", text="Heis må på plass.", ref="B")
    world.does("liv", "assign_owner", input="A", responsible="sam")
    world.pass_to("2027-02-08T10:00")
    fresh(world, "kari", "per", "aisha", "tom", "liv", "sam")
    return world


def awaiting(world: World) -> World:
    """MO1 is published, Kari has given A and Sam is to answer it."""
    publish(world)
    world.does("kari", "comment", item="i2", text="Rom må kunne låses.", ref="A")
    world.does("liv", "assign_owner", input="A", responsible="sam")
    fresh(world, "kari", "per", "tom", "liv", "sam")
    return world


def kept(world: World, input_id: str = "A") -> InputRow:
    """An input as it is kept."""
    with world.store.begin() as tx:
        row = inputs.by_id(tx, "rad", input_id)
    assert row is not None
    return row


def steps(world: World, input_id: str = "A") -> list[StepRow]:
    """What happened to it."""
    with world.store.begin() as tx:
        return inputs.steps(tx, "rad", input_id)


def next_meeting(world: World, meeting: str = "MO2", start: str = "2027-05-12T12:00") -> None:
    """One more meeting, without a pre-meeting."""
    plan(world, meeting=meeting, start=start, end=f"{start[:11]}15:00", premeeting=None)
