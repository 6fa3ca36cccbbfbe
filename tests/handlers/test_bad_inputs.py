"""What people write that nobody planned for: nothing, signs only, far too much, commands, too late, to what is gone."""

from __future__ import annotations

import pytest

from storage import inputs, people
from tests.handlers.agendas import fresh, publish
from tests.handlers.answering import awaiting, kept, steps
from tests.handlers.rows import both, latest, on
from tests.world import World


@pytest.fixture
def council(world: World) -> World:
    """MO1 is published; Kari has given A, and Sam answers for it."""
    return awaiting(world)


def asked(world: World, who: str = "per") -> None:
    """Per is asked what he thinks of the first item."""
    world.says(who, "innspel" if who == "per" else "innspill")
    world.says(who, "1")


@pytest.mark.parametrize("text", ["", "   ", "\u200b\u2060", "\n\n"])
def test_nothing_is_no_input_and_nothing_is_lost(council: World, text: str) -> None:
    result = council.does("kari", "comment", item="i2", text=text)
    assert (result.state, result.key) == ("refused", "input-empty")
    assert council.does("kari", "edit_comment", input="A", text=text).key == "input-empty"
    assert kept(council).text == "Rom må kunne låses."


def test_signs_only_are_shown_back_and_kept_as_they_are(council: World) -> None:
    asked(council)
    council.says("per", "🙂👍🏽")
    (sure,) = council.says("per", "ferdig")
    assert "«🙂👍🏽»" in sure
    (receipt,) = council.says("per", "1")
    assert receipt.startswith("Innspel I-2027-002 er motteke")
    assert kept(council, council.result.made["input"]).text == "🙂👍🏽"


def test_signs_only_out_of_the_blue_are_never_taken_for_an_input(council: World) -> None:
    council.says("per", "🙂🙂🙂 🙂 👍🏽")
    council.says("per", "ok")
    with council.store.begin() as tx:
        assert len(inputs.of_council(tx, "rad")) == 1


@both
def test_ten_thousand_characters_are_kept_whole_and_shown_in_parts(network: str) -> None:
    world = on(network)
    publish(world)
    fresh(world, "kari")
    text = ("Leieboere må få vite hvem som er kontaktperson. " * 209)[:10_000].strip()
    asked(world, "kari")
    world.says("kari", text)
    world.says("kari", "ferdig")
    receipt = world.presses("kari", "Ja, send")
    assert receipt[0].startswith("Innspill I-2027-001 er mottatt")
    with world.store.begin() as tx:
        (row,) = inputs.of_council(tx, "rad")
    assert row.text == text
    parts = world.says("kari", "I-2027-001")
    assert sum(part.count("kontaktperson") for part in parts) == text.count("kontaktperson")
    assert network == "matrix" or all(len(part) <= 4_096 for part in parts)


def test_far_too_much_is_said_with_the_limit(council: World) -> None:
    result = council.does("per", "comment", item="i2", text="a" * 20_001)
    assert (result.state, result.key) == ("refused", "input-too-long")
    assert "20" in council.reads("per")[-1]


@pytest.mark.parametrize("text", ["/start er et rart ord", "meny er ikke det jeg mener", "Jeg vil ikke at noen sier stopp", "1. Rom 2. Lås",
                                  "I-2027-001 er jeg enig i"])  # fmt: skip
def test_a_command_inside_a_comment_is_words(council: World, text: str) -> None:
    asked(council, "kari")
    council.says("kari", text)
    (sure,) = council.says("kari", "ferdig")
    assert f"«{text}»" in sure
    council.presses("kari", "Ja, send")
    assert kept(council, council.result.made["input"]).text == text


def test_an_answer_to_something_withdrawn_is_refused_and_nobody_is_told(council: World) -> None:
    council.does("kari", "withdraw_comment", input="A")
    result = council.does("sam", "set_outcome", input="A", status="accepted")
    assert (result.state, result.rule) == ("refused", "Y48")
    assert council.told("outcome_told") == []
    assert "avsluttet" in council.reads("sam")[-1]


def test_two_people_decide_at_once_and_both_answers_are_told_in_order(council: World) -> None:
    assert council.does("sam", "set_outcome", input="A", status="accepted", reason="Enkelt.").state == "done"
    assert council.does("liv", "set_outcome", input="A", status="not_accepted", reason="Dyrt.").state == "done"
    assert "Sam Berg svarte nettopp på det samme." in council.reads("liv")[-1]
    assert [row[1] for row in council.told("outcome_told")] == ["A:accepted", "A:not_accepted"]
    refused = council.does("sam", "set_outcome", input="A", status="accepted", reason="Likevel.")
    assert (refused.state, refused.rule) == ("refused", "Y48")


def test_an_edit_after_the_last_day_is_kept_and_seen_as_late(council: World) -> None:
    council.pass_to("2027-02-06T09:00")
    fresh(council, "kari")
    council.does("kari", "edit_comment", input="A", text="Alle rom må kunne låses.")
    assert "Fristen var fredag 5. februar." in council.reads("kari")[-1]
    assert [(one.kind, one.after) for one in steps(council)][-1] == ("edit", "late")
    council.does("kari", "input_history", input="A")
    history = council.reads("kari")[-1]
    assert "Rettet teksten etter fristen" in history
    assert "«Rom må kunne låses.»" in history


def test_an_edit_after_the_answer_is_told_to_the_one_who_answered(council: World) -> None:
    council.does("sam", "set_outcome", input="A", status="accepted", reason="Enkelt.")
    council.pass_to("2027-01-26T10:00")
    fresh(council, "sam")
    council.does("kari", "edit_comment", input="A", text="Alle rom må kunne låses innenfra.")
    assert "innenfra" in latest(council, "sam", "Innspill I-2027-001 har fått ny tekst")


def leaves(world: World, person: str) -> None:
    with world.store.begin() as tx:
        people.change(tx, "rad", person, state="left")


def test_a_giver_who_left_stops_nobody_and_rings_no_bell(council: World) -> None:
    leaves(council, "kari")
    assert council.does("sam", "set_outcome", input="A", status="accepted", reason="Enkelt.").state == "done"
    council.pass_to("2027-02-12T10:00")
    assert council.told("answer_not_told") == []
    assert kept(council).text == "Rom må kunne låses."


def test_what_somebody_who_left_was_to_answer_comes_to_the_coordinator(council: World) -> None:
    leaves(council, "sam")
    (waiting,) = council.says("liv", "venter på meg")
    assert "I-2027-001" in waiting
    council.pass_to("2027-03-11T10:00")
    assert {row[2] for row in council.told("answer_reminder")} == {"liv"}
    assert {row[2] for row in council.told("answer_escalation")} == {"liv"}
    council.does("liv", "set_outcome", input="A", status="not_accepted", reason="Dyrt.")
    council.does("kari", "reply_to_outcome", input="A", reply="disagree", text="Nei.")
    assert [row[2] for row in council.told("outcome_disagreed")] == ["liv"]
