"""What is answered without a name, or to one person alone, is not spoken to the office: a voice can be known again."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.channels.base import FileHandle
from storage import member_talks, pulse, recordings
from tests.handlers.felt import TABLE, answers, evaluated, meeting
from tests.world import World

VOICE = FileHandle({"file_id": "v1"}, "", "audio/ogg", 4_000)


def speaks(world: World) -> str:
    world.result = world._arrive("kari", kind="voice", file=VOICE, extra={"seconds": "4"})
    return world.reads("kari")[-1]


def kept(world: World) -> int:
    with world.store.begin() as tx:
        return int(tx._cursor.execute(f"SELECT count(*) FROM {recordings.Recording.__tablename__}").fetchone()[0])  # noqa: S608


def at_the_last_question(world: World) -> None:
    meeting(world, "M", "2027-02-10")
    world.reads("kari")
    world.presses("kari", "Svare på spørsmålene")
    for _question in range(4):
        world.says("kari", "1")


def at_the_year(world: World) -> None:
    evaluated(world, "M", "2027-02-10", *["yes"] * 4)
    world.pass_to("2027-12-01T10:00")
    world.reads("kari")
    world.presses("kari", "Ja")


def at_a_talk(world: World) -> None:
    world.does("kari", "book_talk", how="phone", when="2027-03-03T10:00")
    with world.store.begin() as tx:
        talk = member_talks.of_person(tx, "rad", "kari")[-1]
    world.does("liv", "accept_talk", talk=talk.id)
    world.does("kari", "prepare_talk", talk=talk.id, _led=True)
    world.reads("kari")


@pytest.mark.parametrize("begin", [at_the_last_question, at_the_year, at_a_talk])
def test_the_office_hears_nothing_of_it_and_the_question_stays_open(world: World, begin: Callable[[World], None]) -> None:
    begin(world)
    world.reads("liv")
    before = kept(world)
    said = speaks(world)
    assert kept(world) == before
    assert said
    assert not any("lyd" in text.split("\n")[0].lower() for text in world.reads("liv"))
    assert world.result.state != "failed"


def test_a_written_answer_after_it_counts(world: World) -> None:
    at_the_last_question(world)
    speaks(world)
    assert world.says("kari", "Flere pauser.")[-1].startswith("Svarene dine er talt med")
    for person in TABLE[1:]:
        world.does(person, "evaluate", meeting="M", answers=answers("yes"))
    with world.store.begin() as tx:
        assert pulse.texts(tx, "rad", "M") == ["Flere pauser."]
