"""E6 to E9 and what belongs to them, as the rows read: who is told, what they say back, what happens when nobody answers."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage import people
from storage.people import RoleRow
from tests.documents.workshop import Works
from tests.handlers.agendas import fresh
from tests.handlers.answering import EVERYTHING, SETTABLE, given_on, kept, next_meeting
from tests.handlers.rows import both, latest

# -- E6 to E9 ------------------------------------------------------------------------------------------------


@both
@pytest.mark.parametrize("status", SETTABLE)
def test_the_author_is_told_at_every_change_and_the_delivery_is_recorded(network: str, status: str) -> None:
    world = given_on(network)
    world.does("liv", "set_outcome", input="A", status=status, **EVERYTHING)
    assert [row[:3] for row in world.told("outcome_told")] == [("outcome_told", f"A:{status}", "kari")]
    told = [text for text in world.reads("kari") if "I-2027-001" in text]
    assert len(told) == 1
    with world.store.begin() as tx:
        row = tx._cursor.execute("SELECT state, ext_id FROM outbox WHERE kind = 'outcome_told' AND person_id = 'kari'").fetchone()
    assert row[0] == "sent"
    assert row[1]


@both
def test_an_answer_that_does_not_arrive_rings_with_the_office_also_for_those_who_were_joined(network: str) -> None:
    world = given_on(network)
    world.does("liv", "set_outcome", input="B", status="merged", reason="Det samme.", merged_into="A")
    fresh(world, "kari", "per", "liv")
    with world.store.begin() as tx:
        tx._cursor.execute("DELETE FROM link WHERE person_id = 'per'")
    world.does("sam", "set_outcome", input="A", status="accepted", reason="Enkelt.")
    world.reads("kari")
    world.pass_to("2027-02-12T10:00")
    assert kept(world).told_at > 0
    rung = [text for text in world.reads("liv") if text.startswith("Svaret på I-2027-001 har ikke kommet fram")]
    assert len(rung) == 1
    assert "Per Dahl har ikke fått svaret." in rung[0]


@both
@pytest.mark.parametrize(
    ("lang", "agree", "read", "agreed", "noted"),
    [("nb", "Jeg er enig", "Jeg har lest svaret", "Notert at du er enig", "Det betyr ikke at du er enig."),
     ("nn", "Eg er samd", "Eg har lese svaret", "Notert at du er samd", "Det betyr ikkje at du er samd."),
     ("sv", "Jag håller med", "Jag har läst svaret", "Noterat att du håller med", "Det betyder inte att du håller med."),
     ("en", "I agree", "I have read the answer", "Noted that you agree", "It does not mean that you agree.")],
)  # fmt: skip
def test_yes_and_no_have_different_buttons_and_nobody_is_asked_to_agree_to_a_refusal(
    network: str, lang: str, agree: str, read: str, agreed: str, noted: str
) -> None:
    world = given_on(network, kari=lang)
    world.does("sam", "set_outcome", input="A", status="accepted", reason="Enkelt.")
    yes = world.reads("kari")[-1]
    assert agree in yes
    assert read not in yes
    assert world.presses("kari", agree)[-1].startswith(agreed)
    world.does("sam", "set_outcome", input="A", status="not_accepted", reason="Kravet er vedtatt.")
    no = world.reads("kari")[-1]
    assert read in no
    assert agree not in no
    assert noted in world.presses("kari", read)[-1]
    refused = world.does("kari", "reply_to_outcome", input="A", reply="agree")
    assert (refused.state, refused.key) == ("refused", "input-not-agreeable")


@both
@pytest.mark.parametrize(("lang", "again", "yes"), [("nb", "Ta det opp igjen", "Ja, send"), ("sv", "Ta upp den igen", "Ja, skicka")])
def test_a_refused_input_is_raised_once_by_its_author_and_must_be_answered_again(network: str, lang: str, again: str, yes: str) -> None:
    world = given_on(network, kari=lang)
    next_meeting(world)
    world.pass_to("2027-02-11T10:00")
    fresh(world, "kari")
    world.does("sam", "set_outcome", input="A", status="not_accepted", reason="Kravet er vedtatt.")
    world.reads("kari")
    world.presses("kari", again)
    world.presses("kari", yes)
    row = kept(world)
    assert (row.status, row.round, row.answered, row.answer_due) == ("on_agenda", 2, False, "2027-06-02")
    assert latest(world, "sam", "Innspill I-2027-001 er tatt opp igjen")
    assert world.does("per", "reply_to_outcome", input="A", reply="raise_again").state == "refused"
    world.does("sam", "set_outcome", input="A", status="not_accepted", reason="Fortsatt vedtatt.")
    assert again not in world.reads("kari")[-1]
    assert world.does("kari", "reply_to_outcome", input="A", reply="raise_again").key == "input-raised-before"


@both
@pytest.mark.parametrize(("who", "line"), [("kari", "ikke besvart"), ("aisha", "inte besvarad")])
def test_no_answer_in_time_goes_to_the_owner_the_leader_and_the_next_agenda(network: str, who: str, line: str) -> None:
    world = given_on(network)
    with world.store.begin() as tx:
        tx._cursor.execute("UPDATE person SET leader_id = 'odd' WHERE id = 'sam'")
    world.pass_to("2027-03-11T10:00")
    assert [(row[2], row[3]) for row in world.told("answer_reminder") if row[1] == "A"] == [
        ("sam", "2027-02-26T09:00"), ("sam", "2027-03-03T09:00"),
    ]  # fmt: skip
    assert ("odd", "2027-03-10T09:00") in [(row[2], row[3]) for row in world.told("answer_escalation")]
    next_meeting(world)
    world.does("liv", "set_agenda", meeting="MO2", items=[{"ref": "j1", "title": "Opprop", "kind": "formal"}])
    world.pass_to("2027-04-26T10:00")
    world.does("liv", "publish_agenda", meeting="MO2")
    fresh(world, who)
    world.does(who, "outstanding", meeting="MO2")
    assert f"I-2027-001: {line}" in world.reads(who)[-1]


# -- for everyone and for the office -------------------------------------------------------------------------


@both
@pytest.mark.parametrize(
    ("who", "command", "waits", "given"),
    [("kari", "mine innspill", "Du skal få svar innen onsdag 3. mars.", "I-2027-003: + tatt til følge. Neste skritt: Ny mal."),
     ("aisha", "mina synpunkter", "Du ska få svar senast onsdag den 3 mars.", "I-2027-003: + tas med. Nästa steg: Ny mal.")],
)  # fmt: skip
def test_my_inputs_say_where_each_stands_in_a_sentence(network: str, who: str, command: str, waits: str, given: str) -> None:
    world = given_on(network)
    world.does(who, "comment", item="i3", text="Reglene må være korte.", ref="C")
    world.does("liv", "set_outcome", input="C", status="accepted", next_step="Ny mal")
    world.does(who, "comment", item="i3", text="Skiltene må være store.", ref="D")
    fresh(world, who)
    mine = world.says(who, command)[-1]
    assert waits in mine
    assert given in mine


@both
def test_the_open_list_has_owner_and_promised_date_of_all_that_is_not_finished(network: str) -> None:
    world = given_on(network)
    world.does("liv", "comment", item="i3", text="Ferdig snart.", for_person="tom", ref="C")
    world.does("liv", "set_outcome", input="C", status="noted", reason="Lest.")
    fresh(world, "liv")
    listed = world.says("liv", "restanseliste")[-1]
    assert listed.startswith("2 åpne innspill")
    assert "I-2027-001, ○ mottatt: Sam Berg, innen onsdag 3. mars" in listed
    assert "I-2027-002, ○ mottatt: ingen ansvarlig, innen onsdag 3. mars" in listed
    world.pass_to("2027-03-05T10:00")
    fresh(world, "liv")
    assert "Sam Berg, skulle vært klart onsdag 3. mars" in world.says("liv", "restanseliste")[-1]
    assert world.does("kari", "open_inputs").state == "refused"


@both
def test_several_answers_are_drafted_in_a_row_and_published_together(network: str, tmp_path: Path) -> None:
    world = given_on(network)
    Works(world, tmp_path)
    world.does("liv", "assign_owner", input="B", responsible="sam")
    fresh(world, "sam")
    assert "2 innspill venter på svar" in world.says("sam", "venter på meg")[-1]
    world.does("sam", "keep_answer", input="A", status="accepted", reason="Enkelt.")
    world.does("sam", "keep_answer", input="B", status="not_accepted", reason="Dyrt.")
    assert world.told("outcome_told") == []
    world.does("sam", "publish_answers")
    assert {row[1] for row in world.told("outcome_told")} == {"A:accepted", "B:not_accepted"}


@both
def test_a_case_told_in_a_question_stays_with_the_one_who_answers(network: str) -> None:
    world = given_on(network)
    world.does("sam", "set_outcome", input="A", status="not_accepted", reason="Dyrt.")
    fresh(world, "kari", "sam", "per")
    case = "Søknaden min er ikke behandlet."
    world.does("kari", "ask_about_answer", input="A", text=case)
    told = world.reads("kari")[-1]
    assert "Dette ser ut som en sak om én person." in told
    assert "Liv Holm kan hjelpe deg: 400 12 345" in told
    world.does("per", "input_history", input="A")
    assert case not in world.reads("per")[-1]
    world.does("sam", "input_history", input="A")
    assert case in world.reads("sam")[-1]


@both
@pytest.mark.parametrize(
    ("who", "changed", "back"),
    [("tom", "Siri Stø has changed your input I-2027-003", "Siri Stø has taken back your input I-2027-003"),
     ("aisha", "Siri Stø har ändrat din synpunkt I-2027-003", "Siri Stø har tagit tillbaka din synpunkt I-2027-003")],
)  # fmt: skip
def test_what_a_helper_changes_or_takes_back_is_told_to_the_author(network: str, who: str, changed: str, back: str) -> None:
    world = given_on(network)
    with world.store.begin() as tx:
        world.joins(tx, "siri", "Siri Stø")
        people.add_role(tx, "rad", "r-siri", RoleRow("siri", "rad", "support", "", 0, "", ""))
    world.does(who, "name_support", support="siri")
    world.does("liv", "comment", item="i3", text="Skiltene må være store.", for_person=who, ref="C")
    fresh(world, who)
    assert world.does("siri", "edit_comment", input="C", text="Skiltene må være lesbare.", for_person=who).state == "done"
    assert "Skiltene må være lesbare." in latest(world, who, changed)
    world.pass_to("2027-02-09T10:00")
    assert world.does("siri", "withdraw_comment", input="C", for_person=who).state == "done"
    assert latest(world, who, back)
