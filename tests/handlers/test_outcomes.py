"""Answers: what they need, who is told, what the giver says back, and what happens when none comes."""

from __future__ import annotations

import pytest

from bot.domain.values import Json
from tests.handlers.agendas import fresh, publish
from tests.handlers.answering import awaiting, kept, steps
from tests.world import World

REASONED = (
    "forwarded", "partly_accepted", "already_in_place", "not_accepted", "outside_mandate", "noted", "redirected_individual", "merged",
    "deferred",
)  # fmt: skip


@pytest.fixture
def council(world: World) -> World:
    """MO1 is published, Kari has said something and Sam is to answer."""
    return awaiting(world)


def second_meeting(world: World) -> None:
    """MO2 in May."""
    given: dict[str, Json] = {"meeting": "MO2", "body": "rad", "kind": "meeting", "title": "Møte 2", "place": "Rom 2", "mode": "physical"}
    assert world.does("liv", "plan_meeting", start="2027-05-12T12:00", end="2027-05-12T15:00", **given).state == "done"


@pytest.mark.parametrize("status", REASONED)
def test_an_answer_that_needs_a_reason_is_refused_without_one(council: World, status: str) -> None:
    council.does("per", "comment", item="i2", text="Det samme.", ref="B")
    more: dict[str, Json] = {"merged": {"merged_into": "B"}, "deferred": {"until": "2027-11-15"}}.get(status, {})  # type: ignore[assignment]
    result = council.does("liv", "set_outcome", input="A", status=status, **more)
    assert (result.state, result.key, result.rule) == ("refused", "input-needs-reason", "Y28")
    assert kept(council).status == "received"
    assert council.does("liv", "set_outcome", input="A", status=status, reason="Fordi.", **more).state == "done"


@pytest.mark.parametrize(("status", "key"), [("deferred", "input-needs-until"), ("implemented", "input-needs-evidence"),
                                             ("merged", "input-needs-merged-into")])  # fmt: skip
def test_some_answers_need_more(council: World, status: str, key: str) -> None:
    result = council.does("sam", "set_outcome", input="A", status=status, reason="Fordi.")
    assert (result.state, result.key) == ("refused", key)


def test_accepted_needs_nothing_and_what_is_missing_is_said(council: World) -> None:
    result = council.does("sam", "set_outcome", input="A", status="accepted")
    assert result.state == "done"
    assert "Dette mangler ennå:\n\n• hva som er endret\n• neste skritt\n• en dato" in council.reads("sam")[0]


def test_only_the_responsible_person_and_the_office_may_answer(council: World) -> None:
    for who in ("kari", "per", "odd"):
        result = council.does(who, "set_outcome", input="A", status="accepted")
        assert (result.state, result.rule) == ("refused", "Y47")
    council.does("liv", "assign_owner", input="A", responsible="liv")
    assert council.does("sam", "set_outcome", input="A", status="accepted").state == "refused"


def test_a_closed_input_stays_closed(council: World) -> None:
    council.does("sam", "set_outcome", input="A", status="noted", reason="Vi tar det med oss.")
    result = council.does("sam", "set_outcome", input="A", status="accepted")
    assert (result.state, result.rule) == ("refused", "Y48")


def test_the_system_s_own_statuses_cannot_be_given(council: World) -> None:
    for status in ("received", "no_answer", "withdrawn"):
        assert council.does("liv", "set_outcome", input="A", status=status, reason="Fordi.").rule == "Y48"


def test_the_giver_is_told_outside_quiet_hours(council: World) -> None:
    council.pass_to("2027-03-01T21:10")
    council.does("sam", "set_outcome", input="A", status="not_accepted", reason="Kravet er vedtatt.")
    assert council.told("outcome_told") == [("outcome_told", "A:not_accepted", "kari", "2027-03-02T08:00")]


def test_two_quick_changes_are_told_twice(council: World) -> None:
    council.pass_to("2027-03-01T21:10")
    council.does("sam", "set_outcome", input="A", status="under_consideration")
    council.does("sam", "set_outcome", input="A", status="accepted")
    assert [told[1] for told in council.told("outcome_told")] == ["A:under_consideration", "A:accepted"]


def test_a_button_pressed_twice_is_done_once(council: World) -> None:
    for _ in range(2):
        council.does("sam", "set_outcome", input="A", status="accepted", reason="Enkelt.")
    for _ in range(2):
        council.does("kari", "reply_to_outcome", input="A", reply="disagree", text="Ikke nok.")
    assert [one.kind for one in steps(council)] == ["status", "owner", "status", "reply"]
    assert len(council.told("outcome_told")) == 1


def test_nobody_is_asked_to_agree_to_a_no(council: World) -> None:
    council.does("sam", "set_outcome", input="A", status="not_accepted", reason="Kravet er vedtatt.")
    (told,) = council.reads("kari")
    assert told.startswith("Svar på innspillet ditt I-2027-001: ikke tatt til følge")
    assert "Jeg har lest svaret" in told
    assert "Jeg er enig" not in told
    (noted,) = council.presses("kari", "Jeg har lest svaret")
    assert "Det betyr ikke at du er enig." in noted


def test_raising_again_once(council: World) -> None:
    second_meeting(council)
    council.pass_to("2027-03-03T12:00")
    council.does("sam", "set_outcome", input="A", status="not_accepted", reason="Kravet er vedtatt.")
    assert council.does("per", "reply_to_outcome", input="A", reply="understood").state == "refused"
    assert council.does("kari", "reply_to_outcome", input="A", reply="raise_again").state == "done"
    row = kept(council)
    assert (row.status, row.round, row.answer_due, row.answered) == ("on_agenda", 2, "2027-06-02", False)
    council.does("sam", "set_outcome", input="A", status="partly_accepted", reason="Noe kan gjøres.")
    result = council.does("kari", "reply_to_outcome", input="A", reply="raise_again")
    assert (result.state, result.key) == ("refused", "input-raised-before")
    assert [(one.round, one.due) for one in steps(council) if one.after in ("not_accepted", "partly_accepted")] == [
        (1, "2027-03-03"), (2, "2027-06-02"),
    ]  # fmt: skip


def test_only_a_no_or_a_partly_yes_can_be_raised(council: World) -> None:
    council.does("sam", "set_outcome", input="A", status="accepted")
    result = council.does("kari", "reply_to_outcome", input="A", reply="raise_again")
    assert (result.state, result.key) == ("refused", "input-not-raisable")


def test_raised_before_the_next_meeting_is_planned(council: World) -> None:
    council.pass_to("2027-03-03T12:00")
    council.does("sam", "set_outcome", input="A", status="not_accepted", reason="Kravet er vedtatt.")
    council.does("kari", "reply_to_outcome", input="A", reply="raise_again")
    assert kept(council).answer_due == ""
    second_meeting(council)
    assert kept(council).answer_due == "2027-06-02"


def test_what_is_joined_keeps_its_number_and_hears_every_answer(council: World) -> None:
    council.does("per", "comment", item="i2", text="Lås på rommet.", ref="B")
    council.does("liv", "set_outcome", input="B", status="merged", reason="Det samme.", merged_into="A")
    council.does("sam", "set_outcome", input="A", status="accepted")
    told = [(one[1], one[2]) for one in council.told("outcome_told")]
    assert told == [("B:merged", "per"), ("A:accepted", "kari"), ("A:accepted", "per")]
    fresh(council, "kari")
    texts = council.reads("per")
    assert "Innspelet ditt I-2027-002 er slått saman med I-2027-001." in texts[-1]
    assert council.does("per", "reply_to_outcome", input="A", reply="understood").state == "done"
    assert council.does("per", "edit_comment", input="A", text="Ikke mine ord å endre.").state == "refused"
    assert council.does("liv", "set_outcome", input="B", status="accepted").rule == "Y48"
    assert council.does("liv", "set_outcome", input="A", status="merged", reason="Runde.", merged_into="B").rule == "Y30"


def test_an_agreed_solution_keeps_what_both_wanted(council: World) -> None:
    wishes: dict[str, Json] = {"members_want": "Lås.", "authority_wants": "Nøkkel til vakta.", "agreed": "Lås med hovednøkkel."}
    council.does("sam", "agreed_solution", input="A", **wishes)
    row = kept(council)
    assert (row.status, row.reason) == ("agreed_solution", "Lås med hovednøkkel.")
    assert "Nøkkel til vakta." in steps(council)[-1].said
    assert "Dette er avtalt: Lås med hovednøkkel." in council.reads("kari")[0]


def test_the_answer_in_a_dialogue(council: World) -> None:
    (which,) = council.says("sam", "gi svar")
    assert "1. I-2027-001, innen onsdag 3. mars" in which
    (statuses,) = council.says("sam", "1")
    assert "3. ikke tatt til følge" in statuses
    (reason,) = council.says("sam", "3")
    assert reason.startswith("Hva er grunnen?")
    (sure,) = council.says("sam", "Kravet er vedtatt.")
    assert "Grunn: Kravet er vedtatt." in sure
    (done,) = council.says("sam", "1")
    assert done.startswith("I-2027-001: ikke tatt til følge")


def test_a_question_back_and_its_explanation(council: World) -> None:
    council.does("sam", "set_outcome", input="A", status="partly_accepted", reason="Noen deler rom.")
    council.does("kari", "ask_about_answer", input="A", text="Hvem deler rom?")
    assert "«Hvem deler rom?»" in council.reads("sam")[-1]
    council.does("sam", "explain_answer", input="A", text="De som bor i andre etasje.")
    assert "De som bor i andre etasje." in council.reads("kari")[-1]
    assert [one.kind for one in steps(council)] == ["status", "owner", "status", "ask", "tell"]


# --- no answer ---------------------------------------------------------------------------------------------


def test_reminders_then_the_mark_then_the_leader(council: World) -> None:
    with council.store.begin() as tx:
        tx._cursor.execute("UPDATE person SET leader_id = 'odd' WHERE id = 'sam'")
    council.does("per", "comment", item="i3", text="Reglene må være korte.", ref="B")
    council.does("liv", "assign_owner", input="B", responsible="sam")
    council.does("tom", "comment", item="i3", text="The rules must be short.", ref="C")
    council.pass_to("2027-06-20T10:00")
    assert council.told("answer_reminder") == [
        ("answer_reminder", "A,B", "sam", "2027-02-26T09:00"), ("answer_reminder", "C", "liv", "2027-02-26T09:00"),
        ("answer_reminder", "A,B", "sam", "2027-03-03T09:00"), ("answer_reminder", "C", "liv", "2027-03-03T09:00"),
    ]  # fmt: skip
    assert council.told("answer_escalation") == [
        ("answer_escalation", "A,B", "odd", "2027-03-10T09:00"), ("answer_escalation", "C", "liv", "2027-03-10T09:00"),
    ]  # fmt: skip
    last = steps(council)[-1]
    assert (last.after, last.auto, last.at, last.due) == ("no_answer", 1, World.at("2027-03-04T00:00"), "2027-03-03")
    assert {told[2] for told in council.told("answer_missing")} == {"kari", "per", "tom"}


def test_a_step_that_is_no_answer_does_not_stop_the_clock(council: World) -> None:
    council.does("sam", "set_outcome", input="A", status="under_consideration")
    council.pass_to("2027-03-04T10:00")
    assert kept(council).status == "no_answer"
    assert council.does("sam", "set_outcome", input="A", status="noted", reason="For sent, men likevel.").state == "done"
    council.pass_to("2027-03-20T10:00")
    assert council.told("answer_escalation") == []


def test_an_answered_input_is_left_in_peace(council: World) -> None:
    council.does("sam", "set_outcome", input="A", status="accepted")
    council.pass_to("2027-03-20T10:00")
    assert council.told("answer_reminder") == []
    assert kept(council).status == "accepted"


def test_answers_move_with_the_meeting(council: World) -> None:
    council.does("liv", "move_meeting", meeting="MO1", start="2027-02-17T12:00", end="2027-02-17T15:00")
    assert kept(council).answer_due == "2027-03-10"


def test_what_waits_for_me(council: World) -> None:
    (waiting,) = council.says("sam", "venter på meg")
    assert waiting.startswith("Ett innspill venter på svar")
    assert "I-2027-001, innen onsdag 3. mars" in waiting
    council.does("sam", "set_outcome", input="A", status="accepted")
    council.reads("sam")
    assert council.says("sam", "venter på meg")[0].startswith("Ingen innspill venter")


def test_an_answer_in_the_councils_language_says_so_to_whoever_reads_another(world: World) -> None:
    publish(world)
    for who, said in (("aisha", "På norska: Noen deler rom."), ("per", "Noen deler rom.")):
        made = world.does(who, "comment", item="i2", text="Lås.", ref=f"INN-{who}").made["input"]
        world.reads(who)
        assert world.does("liv", "set_outcome", input=made, status="not_accepted", reason="Noen deler rom.").state == "done"
        told = world.reads(who)[-1]
        assert said in told
        assert ("norska" in told) == (who == "aisha"), "nynorsk readers read bokmål"
