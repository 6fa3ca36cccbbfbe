"""The chain from words to proof, the history, finding a solution together, the impact log, a council's own status words."""

from __future__ import annotations

import pytest

from bot.domain import negotiations
from bot.domain.errors import Refusal
from storage import inputs
from tests.handlers.agendas import fresh, publish
from tests.world import World


@pytest.fixture
def council(world: World) -> World:
    """MO1 is published, Kari has said something and Sam is to answer."""
    publish(world)
    world.does("kari", "comment", item="i2", text="Rom må kunne låses.", ref="A")
    world.does("liv", "assign_owner", input="A", responsible="sam")
    fresh(world, "kari", "per", "tom", "liv", "sam")
    return world


def held(world: World) -> None:
    """The meeting was held: a decision, a task that is done, and a draft of the minutes."""
    world.pass_to("2027-02-10T12:00")
    world.does("kari", "open_meeting", meeting="MO1")
    world.does("liv", "record_decision", meeting="MO1", item="i2", text="Rådet vil ha lås på alle rom.", responsible="sam")
    world.does("liv", "record_action", meeting="MO1", item="i2", text="Bestill låser", responsible="sam", due="2027-03-01", ref="T1")
    world.does("kari", "close_meeting", meeting="MO1")
    world.does("liv", "action_done", action="T1", evidence="Faktura 114")
    world.does("liv", "minutes_draft", meeting="MO1")
    fresh(world, "kari", "per", "liv", "sam")


# --- the chain ---------------------------------------------------------------------------------------------


def test_one_card_leads_from_the_words_to_the_proof(council: World) -> None:
    held(council)
    council.does("sam", "set_outcome", input="A", status="implemented", evidence="Bilde av låsen", what_changed="Alle rom har lås.")
    fresh(council, "kari")
    council.says("kari", "kjeden")
    (card,) = council.says("kari", "1")
    for line in (
        "Sagt: «Rom må kunne låses.»", "Vedtak: Rådet vil ha lås på alle rom. (Sam Berg)", "Oppgave: Gjort: Bestill låser (Sam Berg)",
        "Slik kan du se det: Faktura 114", "Referat: Utkast", "Slik kan du se det: Bilde av låsen",
    ):  # fmt: skip
        assert line in card


def test_and_back_from_the_task_to_what_was_said(council: World) -> None:
    held(council)
    council.does("per", "action_chain", action="T1")
    (card,) = council.reads("per")
    assert "I-2027-001, ○ motteke" in card
    council.presses("per", "Sjå innspela")
    assert "Rom må kunne låses" in council.presses("per", "I-2027-001")[0]


def test_the_history_has_every_reason_and_the_giver_s_earlier_words(council: World) -> None:
    council.does("kari", "edit_comment", input="A", text="Alle rom må kunne låses.")
    council.does("sam", "set_outcome", input="A", status="not_accepted", reason="Kravet er vedtatt.")
    council.pass_to("2027-02-08T10:00")
    fresh(council, "kari", "per")
    council.does("kari", "input_history", input="A")
    (history,) = council.reads("kari")
    assert "ikke tatt til følge (Sam Berg): «Kravet er vedtatt.»" in history
    assert "«Rom må kunne låses.»" in history
    council.does("per", "input_history", input="A")
    assert "Rom må kunne låses" not in council.reads("per")[0]


# --- a solution together -----------------------------------------------------------------------------------


def test_both_sides_are_led_from_needs_to_an_agreed_text(council: World) -> None:
    council.pass_to("2027-02-08T10:00")
    fresh(council, "kari", "sam")
    council.says("kari", "finn en løsning")
    council.says("kari", "1")
    (ask,) = council.presses("kari", "Si hva som er viktig")
    assert ask.startswith("Hva er viktig for dere?")
    council.says("kari", "Å sove trygt.")
    council.says("kari", "ferdig")
    told = council.reads("sam")[-1]
    assert told.startswith("Den som ga I-2027-001, sier hva som er viktig")
    council.does("sam", "bargain", input="A", part="need", text="Vakta må komme inn.")
    council.does("sam", "bargain", input="A", part="offer", text="Lås på halvparten.")
    council.pass_to("2027-02-09T10:00")
    fresh(council, "sam")
    assert council.does("kari", "bargain", input="A", part="offer", text="Lås på alle, vakta har nøkkel.").state == "done"
    (counter,) = council.reads("sam")
    assert counter.startswith("Den som ga I-2027-001, foreslår noe annet")
    council.presses("sam", "Ja til forslaget")
    (sure,) = council.presses("sam", "Skriv ned løsningen")
    assert "Lås på alle, vakta har nøkkel." in sure
    council.presses("sam", "Ja, send")
    with council.store.begin() as tx:
        row = inputs.by_id(tx, "rad", "A")
        last = inputs.steps(tx, "rad", "A")[-1]
    assert row is not None
    assert (row.status, row.reason) == ("agreed_solution", "Lås på alle, vakta har nøkkel.")
    assert "Å sove trygt." in last.said
    assert "Vakta må komme inn." in last.said


def test_only_the_two_sides_take_part(council: World) -> None:
    council.pass_to("2027-02-08T10:00")
    assert council.does("per", "bargain", input="A", part="need", text="Ro.").state == "refused"
    assert council.does("kari", "bargain", input="A", part="yes").key == "negotiations-nothing-offered"


def test_nobody_says_yes_to_their_own_offer() -> None:
    moves = [negotiations.Move("service", "need", "Orden"), negotiations.Move("service", "offer", "Halvparten")]
    assert "yes" not in negotiations.open_parts(moves, "service")
    with pytest.raises(Refusal):
        negotiations.check(moves, "service", "yes")
    assert negotiations.open_parts(moves, "members")[0] == "yes"
    done = [*moves, negotiations.Move("members", "yes", "Halvparten")]
    assert negotiations.open_parts(done, "members") == ()


# --- the impact log ----------------------------------------------------------------------------------------


def test_both_sides_answer_the_same_questions_and_stand_side_by_side(council: World) -> None:
    held(council)
    council.does("kari", "log_impact", meeting="MO1", changed="Vi får lås.", unchanged="Ikke på badet, det er for dyrt.")
    assert "Tjenesten har ikke skrevet noe ennå." in council.reads("kari")[0]
    council.does("sam", "log_impact", meeting="MO1", changed="Lås på alle rom.", learned="Spør før vi bestiller.")
    (log,) = council.reads("sam")
    changed = log.split("Det som endret seg")[1]
    assert "Medlemmene: Vi får lås." in changed
    assert "Tjenesten: Lås på alle rom." in changed
    assert council.does("kari", "log_impact", meeting="MO1").state == "done"  # nothing new: what was said stays
    assert "Vi får lås." in council.reads("kari")[0]


# --- words of their own ------------------------------------------------------------------------------------


def test_a_council_calls_a_status_what_it_likes_in_its_own_language(council: World) -> None:
    assert council.does("liv", "rename_status", status="under_consideration", word="vi tenker på det").state == "done"
    assert council.does("liv", "rename_status", status="noted", word="Vi tenker på det").key == "statuses-word-taken"
    assert council.does("kari", "rename_status", status="noted", word="lest").state == "refused"
    council.does("sam", "set_outcome", input="A", status="under_consideration")
    council.says("kari", "mine innspill")
    fresh(council, "kari")
    assert "◔ vi tenker på det" in council.says("kari", "mine innspill")[0]
    council.pass_to("2027-02-08T10:00")
    fresh(council, "tom")
    assert "being considered" in council.says("tom", "I-2027-001")[0]


def test_every_status_has_a_sign_and_a_word(council: World) -> None:
    (all_,) = council.says("kari", "statuser")
    assert "● gjennomført: Det er gjort." in all_
    assert "− ikke tatt til følge: Svaret er nei, med en grunn." in all_
