"""A meeting with an agenda, for tests: planned, written, with papers, and sent out."""

from __future__ import annotations

from bot.domain.values import Json
from tests.world import World

ITEMS: list[Json] = [
    {"ref": "i1", "title": "Godkjenning av saksliste", "kind": "formal"},
    {
        "ref": "i2", "title": "Plan for boliger", "kind": "can_influence", "phase": "planning", "open": "Mål og tiltak.",
        "fixed": "Pengene.", "summary": "Kommunen lager en ny plan.", "question": "Hvilke mål er viktigst?",
    },
    {
        "ref": "i3", "title": "Midlertidig bolig", "kind": "can_influence", "open": "Krav til rom.", "fixed": "Antall plasser.",
        "summary": "Kommunen skriver regler for rom.", "question": "Hvilke krav er viktigst?",
    },
    {"ref": "i4", "title": "Eventuelt", "kind": "any_other"},
]  # fmt: skip


def plan(world: World, **changes: Json) -> None:
    """Meeting MO1 on Wednesday 10 February 2027, 12 to 15, with a pre-meeting."""
    given: dict[str, Json] = {
        "meeting": "MO1", "body": "rad", "kind": "meeting", "title": "Møte 1", "start": "2027-02-10T12:00", "end": "2027-02-10T15:00",
        "place": "Kommunehuset, rom 2", "mode": "hybrid", "premeeting": {"start": "2027-02-08T16:00", "end": "2027-02-08T17:00"},
    }  # fmt: skip
    assert world.does("liv", "plan_meeting", **(given | changes)).state == "done"


def write(world: World, items: list[Json] | None = None) -> None:
    """The agenda of MO1 and one paper to its second item."""
    assert world.does("liv", "set_agenda", meeting="MO1", items=items or ITEMS).state == "done"
    paper: dict[str, Json] = {
        "ref": "p1",
        "meeting": "MO1",
        "item": "i2",
        "title": "Status for planen",
        "text": "# Status for planen\n\nPlanen har seks mål.",
    }
    assert world.does("liv", "attach_paper", **paper).state == "done"


def publish(world: World, at: str = "2027-01-25T10:00") -> None:
    """MO1 planned, written and sent out."""
    world.begin(f"published {at}", lambda: _publish(world, at))


def _publish(world: World, at: str) -> None:
    plan(world)
    world.pass_to(at)
    write(world)
    assert world.does("liv", "publish_agenda", meeting="MO1").state == "done"


def fresh(world: World, *people: str) -> None:
    """These have read everything so far."""
    for person in people:
        world.reads(person)
        world.shown[person] = []
