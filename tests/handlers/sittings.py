"""A meeting that runs, and one that has been held, for tests of what comes after."""

from __future__ import annotations

from pathlib import Path

from tests.documents.workshop import Works
from tests.handlers.agendas import fresh, publish
from tests.handlers.rows import on
from tests.world import World


def opened(network: str, **languages: str) -> World:
    """MO1 has begun."""
    world = on(network, **languages)
    publish(world)
    world.pass_to("2027-02-10T12:00")
    assert world.does("liv", "open_meeting", meeting="MO1").state == "done"
    fresh(world, "liv", "kari", "sam", "tom", "per")
    return world


def held(network: str, folder: Path, **languages: str) -> tuple[World, Works]:
    """MO1 has been held with a bit of everything."""
    world = on(network, **languages)
    works = Works(world, folder)
    publish(world)
    world.pass_to("2027-01-29T10:00")
    world.does("liv", "attach_paper", ref="p2", meeting="MO1", item="i3", title="Sent notat", text="Nytt.", late_reason="Kom fra fylket")
    world.does("kari", "comment", item="i2", text="Rom må kunne låses.", ref="A")
    world.does("liv", "set_outcome", input="A", status="accepted", what_changed="Punkt 1.")
    world.pass_to("2027-02-10T12:00")
    world.does("liv", "open_meeting", meeting="MO1")
    for who in ("kari", "per", "aisha"):
        world.does(who, "check_in", meeting="MO1")
    world.does("liv", "begin_item", item="i2")
    world.does("liv", "mark_info", text="Kommunen venter på tall.")
    world.does("liv", "mark_proposal", text="Prøv i ett år.", person="kari")
    world.does("liv", "open_vote", ref="V1", meeting="MO1", item="i2", method="yes_no_abstain", question="Skal vi prøve?", secret=False)
    for who in ("kari", "per", "aisha"):
        assert world.does(who, "cast_ballot", vote="V1", ballot={"choice": "yes"}).state == "done"
    world.does("liv", "close_vote", vote="V1")
    world.does("liv", "record_decision", text="Rådet vil prøve i ett år.", responsible="sam", due="2027-03-15")
    world.does("liv", "record_action", ref="H1", text="Skrive brev.", responsible="sam", due="2027-02-26")
    world.does("kari", "minority_statement", meeting="MO1", item="i2", text="Ett år er for kort.")
    world.pass_to("2027-02-10T15:00")
    world.does("liv", "close_meeting", meeting="MO1")
    world.pass_to("2027-02-16T13:00")
    fresh(world, "kari", "liv", "per", "tom", "sam", "aisha", "odd", "vera")
    return world, works


def exported(world: World, works: Works) -> dict[str, bytes]:
    """Every file of MO1 by its name, after the slow ones are made."""
    world.shown["liv"] = []
    assert world.does("liv", "export", what="minutes", meeting="MO1").state == "done"
    works.done()
    return works.files("liv")
