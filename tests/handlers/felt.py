"""Meetings that are held and evaluated, for tests of felt influence."""

from __future__ import annotations

from bot.domain.values import Json
from tests.world import World

TABLE = ("kari", "per", "aisha", "tom")


def answers(answer: str, **others: str) -> dict[str, Json]:
    """The same answer to all four, but for some."""
    return {**dict.fromkeys(("q1", "q2", "q3", "q4"), answer), **others}


def meeting(world: World, ref: str, day: str, there: tuple[str, ...] = TABLE) -> None:
    """A meeting that is over, with these at the table."""
    assert world.does("liv", "plan_meeting", meeting=ref, body="rad", kind="meeting", title=f"Møte {ref}", start=f"{day}T12:00",
                      end=f"{day}T15:00", place="Rom 2", mode="physical").state == "done"  # fmt: skip
    world.pass_to(f"{day}T12:00")
    for person in there:
        assert world.does(person, "check_in", meeting=ref).state == "done"
    world.does("kari", "open_meeting", meeting=ref)
    world.pass_to(f"{day}T15:00")
    world.does("kari", "close_meeting", meeting=ref)


def evaluated(world: World, ref: str, day: str, *said: str) -> None:
    """The same, and the first of them have answered the four questions so."""
    meeting(world, ref, day)
    for person, answer in zip(TABLE, said, strict=False):
        assert world.does(person, "evaluate", meeting=ref, answers=answers(answer)).state == "done"
