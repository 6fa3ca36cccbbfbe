"""Conversations about minutes written down: the secretary marks, the member reads the draft and asks for a file, a task is answered."""

from __future__ import annotations

import pytest

from tests.handlers.agendas import fresh, publish
from tests.handlers.dialogue import LANGUAGES, Dialogue, check, reads_as
from tests.handlers.test_rows_marks import FIRST_SAID
from tests.world import World


def running(lang: str, profile: str, *people: str) -> World:
    """MO1 has begun; these read in this language, in this way."""
    world = World()
    publish(world)
    for person in people:
        reads_as(world, person, lang, profile)
    world.pass_to("2027-02-10T12:00")
    world.does("liv", "open_meeting", meeting="MO1")
    fresh(world, *people)
    return world


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_secretary_marks_what_stands_in_the_minutes(lang: str) -> None:
    def talk(profile: str) -> str:
        world = running(lang, profile, "liv")
        item, info, decision, _task, undo, skip, _day = FIRST_SAID[lang]
        dialogue = Dialogue(world, "liv")
        for typed in (item, "2", f"{info} Vi venter på tall.", undo, f"{decision} Rådet vil ha en prøve.", skip, "3"):
            dialogue.says(typed)
        world.does("liv", "written_so_far", meeting="MO1")
        dialogue.hears()
        return dialogue.text()

    check("minutes-marking", lang, talk)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_member_reads_the_draft_and_gets_it_as_a_file(lang: str) -> None:
    def talk(profile: str) -> str:
        world = running(lang, profile, "kari")
        world.does("liv", "record_decision", meeting="MO1", item="i2", text="Rådet vil ha lås på alle rom.")
        world.does("liv", "record_action", ref="H1", meeting="MO1", item="i2", text="Skrive brev.", responsible="sam", due="2027-02-26")
        world.does("liv", "close_meeting", meeting="MO1")
        world.pass_to("2027-02-16T13:00")
        world.says("kari", "stopp")
        fresh(world, "kari")
        world.does("liv", "minutes_draft", meeting="MO1")
        dialogue = Dialogue(world, "kari")
        dialogue.hears()
        for typed in ("3", "4", "4"):
            dialogue.says(typed)
        world.pass_to("2027-02-25T10:00")
        world.does("liv", "minutes_approve", meeting="MO1")
        world.does("liv", "minutes_addendum", meeting="MO1", text="Kari Moen sa fem år.")
        dialogue.hears()
        return dialogue.text()

    check("minutes-draft", lang, talk)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_one_who_has_a_task_says_how_it_goes(lang: str) -> None:
    def talk(profile: str) -> str:
        world = running(lang, profile, "sam")
        world.does("liv", "record_action", ref="H1", meeting="MO1", item="i2", text="Skrive brev.", responsible="sam", due="2027-02-26")
        dialogue = Dialogue(world, "sam")
        dialogue.hears()
        world.pass_to("2027-02-26T09:30")
        dialogue.hears()
        for typed in ("2", "2027-03-31"):
            dialogue.says(typed)
        world.pass_to("2027-03-31T09:30")
        dialogue.hears()
        dialogue.says("1")
        return dialogue.text()

    check("task", lang, talk)
