"""Decisions, tasks and minority statements of a meeting."""

from __future__ import annotations

import pytest

from storage import decisions
from tests.handlers.agendas import fresh, publish
from tests.world import World


@pytest.fixture
def meeting(world: World) -> World:
    """MO1 is open."""
    publish(world)
    world.pass_to("2027-02-10T12:00")
    world.does("liv", "open_meeting", meeting="MO1")
    fresh(world, "kari", "liv", "sam", "per")
    return world


def test_a_decision_with_who_follows_it_up(meeting: World) -> None:
    result = meeting.does(
        "liv", "record_decision", meeting="MO1", item="i2", text="Rådet vil ha lås på alle rom.", responsible="sam", due="2027-03-15"
    )
    assert result.state == "done"
    (said,) = meeting.reads("liv")
    assert "«Rådet vil ha lås på alle rom.»" in said
    assert "Følges opp av Sam Berg." in said
    assert "mandag 15. mars" in said


def test_only_the_office_writes_down_decisions(meeting: World) -> None:
    for who in ("kari", "sam", "odd"):
        assert meeting.does(who, "record_decision", meeting="MO1", item="i2", text="Vi bestemmer.").rule == "Y47"


def test_a_decision_step_by_step(meeting: World) -> None:
    (which,) = meeting.says("liv", "nytt vedtak")
    assert "2. Sak 2/27: Plan for boliger" in which
    meeting.says("liv", "2")
    meeting.says("liv", "Rådet vil ha lås på alle rom.")
    (done,) = meeting.says("liv", "hopp over")
    assert done.startswith("Vedtaket i sak 2/27 er skrevet ned")


def test_a_task_is_told_reminded_of_and_done(meeting: World) -> None:
    meeting.does("liv", "record_action", ref="H1", meeting="MO1", item="i3", text="Skrive husregler.", responsible="sam", due="2027-02-26")
    (told,) = meeting.reads("sam")
    assert "Gjør den innen fredag 26. februar." in told
    assert "Skrive husregler." in meeting.says("sam", "mine oppgaver")[0]
    meeting.pass_to("2027-02-26T09:30")
    assert [one[2] for one in meeting.told("action_reminder")] == ["sam"]
    assert meeting.does("sam", "action_done", action="H1").rule == "Y47"
    assert meeting.does("liv", "action_done", action="H1", evidence="Husregler 15. februar").state == "done"
    assert meeting.does("liv", "action_done", action="H1").key == "decision-done-before"
    with meeting.store.begin() as tx:
        assert decisions.open_actions(tx, "rad") == []


def test_a_task_done_in_time_is_not_asked_about(meeting: World) -> None:
    meeting.does("liv", "record_action", ref="H1", meeting="MO1", item="i3", text="Skrive husregler.", responsible="sam", due="2027-02-26")
    meeting.does("liv", "action_done", action="H1")
    meeting.pass_to("2027-03-01T09:30")
    assert meeting.told("action_reminder") == []


def test_a_minority_statement_in_their_own_words(meeting: World) -> None:
    meeting.says("kari", "protokolltilførsel")
    meeting.says("kari", "1")
    meeting.says("kari", "3")
    meeting.says("kari", "Planen sier for lite om ungdom.")
    (sure,) = meeting.says("kari", "ferdig")
    assert "med navnet ditt" in sure
    (kept,) = meeting.presses("kari", "Ja, ta det med")
    assert kept.startswith("Det er tatt med under sak 3/27")
    assert meeting.does("odd", "minority_statement", meeting="MO1", item="i3", text="Observatøren er uenig.").rule == "Y47"


def test_an_item_of_another_meeting_is_not_found(meeting: World) -> None:
    meeting.does("liv", "plan_meeting", meeting="MO2", body="rad", kind="meeting", title="Møte 2", start="2027-05-12T12:00",
                 end="2027-05-12T15:00", place="Rom 2", mode="physical")  # fmt: skip
    assert meeting.does("liv", "record_decision", meeting="MO2", item="i2", text="Feil møte.").key == "core-not-found"
