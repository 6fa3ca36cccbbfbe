"""After an answer: does it arrive, what comes back from elsewhere, did it help; several answers in a row; joining."""

from __future__ import annotations

import pytest

from storage import inputs
from storage.councils import BodyRow
from storage.inputs import InputRow, StepRow
from tests.handlers.agendas import fresh, publish
from tests.world import World


@pytest.fixture
def council(world: World) -> World:
    """MO1 is published; Kari has given A, Per B and Tom C; Sam answers for A and B."""
    publish(world)
    world.does("kari", "comment", item="i2", text="Leieboere må få vite hvem som er kontaktperson.", ref="A")
    world.does("per", "comment", item="i2", text="Vi vil vite kven kontaktpersonen til leieboerne er.", ref="B")
    world.does("tom", "comment", item="i3", text="Rooms need a lock.", ref="C")
    for one in ("A", "B"):
        world.does("liv", "assign_owner", input=one, responsible="sam")
    fresh(world, "kari", "per", "tom", "sam", "liv")
    return world


def kept(world: World, input_id: str) -> InputRow:
    with world.store.begin() as tx:
        row = inputs.by_id(tx, "rad", input_id)
    assert row is not None
    return row


def steps(world: World, input_id: str) -> list[StepRow]:
    with world.store.begin() as tx:
        return inputs.steps(tx, "rad", input_id)


# --- did it arrive? ----------------------------------------------------------------------------------------


def test_an_answer_that_arrived_is_marked_with_when(council: World) -> None:
    council.does("sam", "set_outcome", input="A", status="accepted", reason="Enkelt.")
    assert kept(council, "A").told_at == 0
    council.reads("kari")
    council.pass_to("2027-01-28T10:00")
    assert kept(council, "A").told_at > 0
    assert council.told("answer_not_told") == []


def test_an_answer_that_did_not_arrive_rings_with_the_coordinator(council: World) -> None:
    with council.store.begin() as tx:
        tx._cursor.execute("DELETE FROM link WHERE person_id = 'kari'")
    council.does("sam", "set_outcome", input="A", status="accepted", reason="Enkelt.")
    council.pass_to("2027-01-28T10:00")
    assert [one[2] for one in council.told("answer_not_told")] == ["liv"]
    said = next(text for text in council.reads("liv") if text.startswith("Svaret på I-2027-001 har ikke kommet fram"))
    assert "Kari Moen har ikke fått svaret." in said
    council.presses("liv", "Nå er det sagt")
    assert kept(council, "A").told_at > 0
    assert steps(council, "A")[-1].kind == "told"


# --- changed: before, after, what survived -----------------------------------------------------------------


def test_a_changed_input_shows_before_after_and_what_survived(council: World) -> None:
    said = {"before": "Ingen visste det.", "after": "Navnet står i kontrakten.", "survived": "Navnet, ikke telefonen."}
    council.does("sam", "set_outcome", input="A", status="partly_accepted", reason="Telefon er privat.", **said)
    (told,) = council.reads("kari")
    for line in ("Før: Ingen visste det.", "Nå: Navnet står i kontrakten.", "Dette er tatt med: Navnet, ikke telefonen."):
        assert line in told


def test_what_is_missing_is_said_and_hinders_nothing(council: World) -> None:
    council.does("sam", "set_outcome", input="A", status="partly_accepted", reason="Telefon er privat.")
    said = " ".join(council.reads("sam"))
    assert "hva av innspillet som er med" in said
    assert kept(council, "A").status == "partly_accepted"


def test_two_who_answer_at_once_are_told_of_each_other(council: World) -> None:
    council.does("sam", "set_outcome", input="A", status="accepted", reason="Enkelt.")
    council.does("liv", "set_outcome", input="A", status="deferred", reason="Senere.", until="2027-05-01")
    assert "Sam Berg svarte nettopp på det samme." in " ".join(council.reads("liv"))
    assert len(council.told("outcome_told")) == 2


# --- sent on -----------------------------------------------------------------------------------------------


def panel(world: World) -> None:
    """Another body of the council with a published meeting."""
    with world.store.begin() as tx:
        from storage import councils  # noqa: PLC0415

        councils.add_body(tx, BodyRow("panel", "rad", "working_group", "Bomiljøgruppa", "rad", 0, ""), 1)
    world.does("liv", "plan_meeting", meeting="P1", body="panel", kind="meeting", title="Gruppemøte", start="2027-03-10T12:00",
               end="2027-03-10T14:00", place="Rom 1", mode="physical")  # fmt: skip
    assert world.does("liv", "set_agenda", meeting="P1", items=[{"ref": "p9", "title": "Bomiljø", "kind": "can_influence"}]).state == "done"
    fresh(world, "liv", "sam", "kari")


def test_sent_on_to_another_body_its_status_there_comes_back(council: World) -> None:
    panel(council)
    council.does("sam", "set_outcome", input="A", status="forwarded", reason="Gruppa vet mest.", to_item="p9")
    row = kept(council, "A")
    assert (row.status, row.forwarded_to) == ("forwarded", "Bomiljøgruppa")
    with council.store.begin() as tx:
        (there,) = inputs.of_item(tx, "rad", "p9")
    assert (there.text, there.giver_id, there.status, there.answer_due) == (row.text, "kari", "received", "2027-03-31")
    council.pass_to("2027-01-26T10:00")
    fresh(council, "kari", "sam")
    assert council.does("liv", "set_outcome", input=there.id, status="accepted", reason="Vi gjør det.").state == "done"
    assert any("Svar på innspillet ditt" in text for text in council.reads("kari"))
    assert any("Nytt om I-2027-001 fra Bomiljøgruppa" in text for text in council.reads("sam"))
    council.does("kari", "show_input", input="A")
    assert "Nytt fra Bomiljøgruppa: tatt til følge" in council.reads("kari")[-1]


def test_an_answer_from_politicians_is_written_down_and_told(council: World) -> None:
    council.does("sam", "set_outcome", input="A", status="forwarded", reason="Kommunestyret bestemmer.", forwarded_to="Kommunestyret")
    council.pass_to("2027-01-26T10:00")
    fresh(council, "kari")
    assert council.does("liv", "news_from_there", input="A", text="Saken kommer opp i juni.").state == "done"
    (told,) = council.reads("kari")
    assert "Dette sier Kommunestyret:" in told
    assert council.does("liv", "news_from_there", input="C", text="Noe.").key == "followups-not-forwarded"


# --- did it help? ------------------------------------------------------------------------------------------


def test_half_a_year_after_it_was_done_the_giver_is_asked(council: World) -> None:
    council.does("sam", "set_outcome", input="A", status="implemented", evidence="Kontrakten", reason="Enkelt.")
    council.pass_to("2027-07-27T10:00")
    asked = next(text for text in council.reads("kari") if text.startswith("Hjalp det?"))
    assert "Ja, det hjalp" in asked
    council.presses("kari", "Nei, det hjalp ikke")
    council.says("kari", "Ingen leser kontrakten.")
    step = steps(council, "A")[-1]
    assert (step.kind, step.after, step.reason) == ("helped", "no", "Ingen leser kontrakten.")
    assert any("hjalp ikke" in text for text in council.reads("sam"))
    assert council.does("per", "did_it_help", input="A", answer="yes").state == "refused"


# --- several in a row --------------------------------------------------------------------------------------


def test_several_answers_are_laid_aside_and_given_together(council: World) -> None:
    council.says("sam", "gi svar")
    council.says("sam", "1")
    council.presses("sam", "tatt til følge")
    for _ in range(4):
        council.says("sam", "hopp over")
    (aside,) = council.presses("sam", "Legg svaret til side")
    assert aside.startswith("Svaret på I-2027-001 er lagt til side")
    assert "Neste: I-2027-002" in aside
    assert council.told("outcome_told") == []
    council.does("sam", "keep_answer", input="B", status="not_accepted", reason="Kravet er vedtatt.")
    fresh(council, "sam")
    (sure,) = council.says("sam", "svar på vent") and council.presses("sam", "Gi alle 2 svar nå")
    assert "I-2027-002: ikke tatt til følge. Kravet er vedtatt." in sure
    (done,) = council.presses("sam", "Ja, gi svarene")
    assert done.startswith("2 svar er gitt")
    assert {one[1] for one in council.told("outcome_told")} == {"A:accepted", "B:not_accepted"}


def test_what_somebody_else_answered_meanwhile_stays_aside(council: World) -> None:
    council.does("sam", "keep_answer", input="A", status="accepted")
    council.does("sam", "keep_answer", input="B", status="accepted")
    council.does("liv", "set_outcome", input="A", status="noted", reason="Lest.")
    council.does("per", "withdraw_comment", input="B")
    fresh(council, "sam")
    council.does("sam", "publish_answers")
    (done,) = council.reads("sam")
    assert done.startswith("Ingen svar er gitt")
    assert "2 svar ligger fortsatt på vent" in done
    assert (kept(council, "A").status, kept(council, "B").status) == ("noted", "withdrawn")


def test_an_answer_that_could_not_be_given_cannot_be_laid_aside(council: World) -> None:
    assert council.does("sam", "keep_answer", input="A", status="not_accepted").rule == "Y28"
    assert council.does("sam", "keep_answer", input="C", status="accepted").state == "refused"


# --- alike -------------------------------------------------------------------------------------------------


def test_what_is_alike_is_suggested_and_joined_by_a_person(council: World) -> None:
    (alike,) = council.says("liv", "innspill som ligner")
    assert alike.startswith("To innspill ligner kanskje")
    assert kept(council, "B").status == "received"
    assert "I-2027-001: «Leieboere" in alike
    council.presses("liv", "Slå sammen I-2027-002")
    council.says("liv", "De sier det samme.")
    council.presses("liv", "Ja, send svaret")
    assert (kept(council, "B").status, kept(council, "B").merged_into) == ("merged", "A")
    council.does("liv", "show_input", input="A")
    assert "Sagt også av: Per Dahl, Organisasjon 2" in council.reads("liv")[-1]
    council.does("sam", "set_outcome", input="A", status="accepted")
    assert ("A:accepted", "per") in {(one[1], one[2]) for one in council.told("outcome_told")}
