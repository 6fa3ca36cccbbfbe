"""What is marked while the meeting runs, and tasks until they are done, as the list of features says it, on both networks."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage import decisions
from tests.handlers.rows import both, latest
from tests.handlers.sittings import held, opened
from tests.world import World

FIRST_SAID = {
    "nb": ("nå er vi på sak", "info", "vedtak", "oppgave", "angre", "hopp over", "26. februar"),
    "nn": ("no er vi på sak", "info", "vedtak", "oppgåve", "angre", "hopp over", "26. februar"),
    "sv": ("nu är vi på ärende", "anteckna", "beslut", "uppgift", "ångra", "hoppa över", "26 februari"),
    "en": ("we are at item", "note", "decision", "task", "undo", "skip", "26 February"),
}


def written(world: World, who: str = "liv") -> str:
    """What is written so far, as the office reads it."""
    world.does(who, "written_so_far", meeting="MO1")
    return world.reads(who)[-1]


# -- while the meeting runs: G1, G8 -----------------------------------------------------------------------------


@both
@pytest.mark.parametrize("lang", ["nb", "nn", "sv", "en"])
def test_minutes_are_built_while_the_meeting_runs_and_each_entry_can_be_undone(network: str, lang: str) -> None:
    """G1: item, info, decision, action, each in one line of typing; each can be taken back with one word."""
    world = opened(network, liv=lang)
    item, info, decision, task, undo, skip, day = FIRST_SAID[lang]
    world.says("liv", item)
    world.says("liv", "2")
    for lines in ([f"{info} Vi venter på tall."], [f"{decision} Rådet vil ha en prøve.", skip], [f"{task} Skrive brev.", "1", day]):
        for typed in lines:
            world.says("liv", typed)
        assert world.result.state == "done"
        said = written(world)
        world.says("liv", undo)
        assert world.result.state == "done"
        assert len(written(world)) < len(said)
    assert "Vi venter" not in written(world)
    world.says("liv", f"{info} Vi har fått tall.")
    assert "Vi har fått tall" in written(world)


@both
def test_an_entry_further_back_can_be_taken_back_too(network: str) -> None:
    world = opened(network)
    world.does("liv", "begin_item", item="i2")
    for text in ("En.", "To.", "Tre."):
        world.does("liv", "mark_info", text=text)
    written(world)
    world.presses("liv", "Ta bort notat: En.")
    assert world.result.state == "done"
    said = written(world)
    assert "To." in said
    assert "En." not in said


@both
def test_a_check_in_a_proposal_and_a_minority_statement_can_be_taken_back(network: str) -> None:
    world = opened(network)
    world.does("kari", "check_in", meeting="MO1")
    assert "Angret: innsjekking" in world.says("kari", "angre")[-1]
    world.does("liv", "mark_proposal", item="i2", meeting="MO1", text="Prøv i ett år.", person="kari")
    world.reads("liv")
    assert "Prøv i ett år" not in (world.says("liv", "angre"), written(world))[1]
    world.does("kari", "minority_statement", meeting="MO1", item="i3", text="Jeg ser det annerledes.")
    world.reads("kari")
    assert "Angret: protokolltilførsel" in world.says("kari", "angre")[-1]
    with world.store.begin() as tx:
        assert decisions.dissents(tx, "rad", "MO1") == []


@both
def test_a_task_taken_back_is_told_to_the_one_who_got_it(network: str) -> None:
    world = opened(network)
    world.does("liv", "record_action", ref="H1", meeting="MO1", item="i3", text="Skrive regler.", responsible="sam", due="2027-02-26")
    assert "Oppgaven er gjort" in latest(world, "sam", "Du har fått en oppgave")
    world.says("liv", "angre")
    assert "Skrive regler." in latest(world, "sam", "En oppgave du fikk, er tatt bort")
    world.pass_to("2027-03-10T12:00")
    assert world.told("action_reminder") == []


@both
def test_only_marked_messages_enter_the_minutes_other_chat_is_not_stored(network: str) -> None:
    """G8: what is said without a mark is in no table afterwards."""
    world = opened(network)
    world.does("liv", "begin_item", item="i2")
    private = "Naboen min drikker for mye"
    for who in ("kari", "tom", "liv"):
        world.says(who, private)
        world.says(who, private, chat="rommet", private=False)
    world.says("liv", "info Bare dette skal stå.")
    with world.store.begin() as tx:
        tables = [row[0] for row in tx._cursor.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
        rows = [str(row) for name in tables for row in tx._cursor.execute(f'SELECT * FROM "{name}"').fetchall()]  # noqa: S608
    assert not [row for row in rows if private in row]
    assert [row for row in rows if "Bare dette skal stå" in row]
    assert private not in written(world)


# -- tasks: G7 --------------------------------------------------------------------------------------------------


@both
def test_the_owner_of_a_task_is_asked_in_chat_and_open_tasks_move_to_the_next_meeting(network: str, tmp_path: Path) -> None:
    """G7: a list with owner and date; asked on the day; what is open stands in the next meeting's list and minutes."""
    world, _works = held(network, tmp_path, sam="nn")
    world.pass_to("2027-02-26T09:30")
    asked = latest(world, "sam", "Er oppgåva gjord")
    assert "«Skrive brev.»" in asked
    world.presses("sam", "Eg treng meir tid")
    (noted,) = world.says("sam", "31. mars")
    assert "Eg spør deg igjen onsdag 31. mars." in noted
    assert "Ny dato: onsdag 31. mars." in latest(world, "liv", "Sam Berg trenger mer tid")
    listed = world.says("kari", "oppgavelisten")[0]
    assert "Sam Berg, innen fredag 26. februar: Skrive brev." in listed
    assert "ny dato onsdag 31. mars" in listed
    world.does("liv", "plan_meeting", meeting="MO2", body="rad", kind="meeting", title="Møte 2", start="2027-05-12T12:00",
               end="2027-05-12T15:00", place="Rom 2", mode="physical")  # fmt: skip
    world.does("liv", "outstanding", meeting="MO2")
    assert "Skrive brev." in world.reads("liv")[-1]
    world.pass_to("2027-03-31T09:30")
    world.reads("sam")
    world.presses("sam", "Eg treng hjelp")
    world.says("sam", "Hvem skal brevet til?")
    assert "Hvem skal brevet til?" in latest(world, "liv", "Sam Berg trenger hjelp")
    world.pass_to("2027-05-12T12:00")
    world.does("liv", "open_meeting", meeting="MO2")
    world.does("liv", "close_meeting", meeting="MO2")
    world.does("liv", "minutes_draft", meeting="MO2")
    world.reads("liv")
    world.does("liv", "read_minutes", meeting="MO2")
    said = "\n".join(world.reads("liv"))
    assert "Oppgaver fra tidligere møter" in said
    assert "Skrive brev. Sam Berg, innen fredag 26. februar 2027." in said


@both
def test_only_the_one_who_has_the_task_answers_for_it(network: str, tmp_path: Path) -> None:
    world, _works = held(network, tmp_path)
    assert world.does("kari", "answer_action", action="H1", answer="done").key == "core-not-found"
    assert world.does("sam", "answer_action", action="H1", answer="more_time", day="2027-02-01").key == "decision-day-over"
    assert world.does("sam", "answer_action", action="H1", answer="done").state == "done"
    latest(world, "liv", "Sam Berg sier at oppgaven er gjort")
    world.presses("liv", "Den er gjort")
    assert world.does("sam", "answer_action", action="H1", answer="done").key == "decision-done-before"
