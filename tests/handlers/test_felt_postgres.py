"""Felt influence, talks, needs and extras on PostgreSQL: the same answers as on SQLite."""

from __future__ import annotations

import pytest

from storage import addons, due, member_talks, needs, pulse
from tests.handlers.felt import TABLE, answers, evaluated
from tests.postgres import postgres_made, postgres_server, postgres_template
from tests.world import World

__all__ = ["postgres_made", "postgres_server", "postgres_template"]  # fixtures
pytestmark = pytest.mark.server


def lived(world: World) -> list[object]:
    """A bit of everything; what is kept of it afterwards."""
    world.rules(min_n_stats=3)
    assert world.does("per", "switch_addon", addon="slower").state == "done"
    assert world.does("tom", "switch_addon", addon="phone").state == "done"
    assert world.does("kari", "remember_needs", needs=["tolk", "rampe"]).state == "done"
    evaluated(world, "M", "2027-02-10", "yes", "partly", "no")
    world.pass_to("2027-02-18T10:00")
    world.does("tom", "evaluate", meeting="M", answers=answers("no"))
    world.does("kari", "book_talk", how="phone", when="2027-03-03T10:00")
    world.does("liv", "member_talk", person="kari", points=["En", "To"])
    world.does("kari", "agree_points", officer="liv")
    world.does("kari", "forget_needs", needs=["tolk"])
    for title in ("A", "B"):
        world.does("liv", "send_notice", title=title, text="Hei.")
    world.pass_to("2027-12-02T10:00")
    for person in TABLE:
        world.does(person, "evaluate_year", year=2027, answers={"who": "yes"})
    world.pass_to("2027-12-20T10:00")
    with world.store.begin() as tx:
        return [
            sorted(pulse.counts(tx, "rad")), sorted(pulse.answered(tx, "rad", "M")), pulse.waits(tx, "rad", "M"),
            [row[1] for row in needs.of_council(tx, "rad")],
            [(row.words, row.agreed > 0) for row in member_talks.points(tx, "rad", "kari")],
            [row.state for row in member_talks.of_person(tx, "rad", "kari")], sorted(addons.otherwise(tx, "rad").items()),
            addons.newest(tx, "rad", "per") > 0, sorted(needs.since(tx, "rad")),
            [row.rule for row in due.of_subject(tx, "rad", "rad:2027")],
        ]  # fmt: skip


def test_the_same_on_both_databases(postgres_made: str) -> None:
    world = World(url=postgres_made)
    try:
        there = lived(world)
    finally:
        world.store.close()
    assert there == lived(World())
