"""Rules people can read and officers can change; bodies, groups without users, seats."""

from __future__ import annotations

import json

import pytest

from storage import audit, councils, due
from storage.councils import BodyRow
from tests.handlers.newcomers import nora
from tests.world import World


def rules(world: World) -> dict[str, object]:
    with world.store.begin() as tx:
        row = councils.by_id(tx, "rad")
    assert row is not None
    return dict(json.loads(row.rules))


@pytest.mark.parametrize(
    ("who", "typed", "seen"),
    [
        ("kari", "regler", "Så mange må møte: Minst halvparten av plassene"),
        ("per", "fristar", "Siste dag for innspel: 5 dagar før møtet"),
        ("aisha", "vilka regler gäller", "Vid lika röstetal: Ordföranden avgör"),
        ("tom", "deadlines", "Answers to comments: 21 days after the meeting"),
        ("kari", "mandat", "Det er Fjordvik kommune som bestemmer"),
        ("tom", "what is the council for", "The council advises"),
    ],
)
def test_rules_are_read_in_chat(world: World, who: str, typed: str, seen: str) -> None:
    assert seen in world.says(who, typed)[0]


def test_a_rule_is_changed_after_a_look_and_everybody_who_leads_is_told(world: World) -> None:
    for typed in ("endre regel", "6", "7"):
        world.says("liv", typed)
    assert rules(world)["deadlines"]["comments_close"] == -5  # type: ignore[index]
    assert world.says("liv", "ja")[0].startswith("Regelen er endret: Siste dag for innspill")
    assert rules(world)["deadlines"]["comments_close"] == -7  # type: ignore[index]
    told = world.reads("kari")[0]
    assert "Før: 5 dager før møtet" in told
    assert "Endret av Liv Holm" in told
    assert "Siste dag for innspill: 7 dager før møtet" in world.says("kari", "frister")[0]


def test_a_rule_that_is_so_already_is_not_changed_and_nobody_is_told(world: World) -> None:
    world.says("liv", "endre regel")
    world.says("liv", "6")
    (said,) = world.says("liv", "5")
    assert said.startswith("Regelen er slik fra før: Siste dag for innspill")
    assert "Ingen får beskjed." in said
    world.does("liv", "council_change", rule="comments_close", value="7")
    world.does("liv", "council_change", rule="comments_close", value="7")
    assert [row[2] for row in world.told("rule_changed")] == ["kari"]
    assert world.reads("liv")[-1].startswith("Regelen er slik fra før")


def test_a_minus_is_days_before_and_refused_where_days_come_after(world: World) -> None:
    refused = world.does("liv", "council_change", rule="answers_due", value="-5")
    assert refused.key == "councils-no-minus"
    assert "tell dagene etter møtet" in " ".join(world.reads("liv"))
    assert rules(world)["deadlines"]["answers_due"] == 21  # type: ignore[index]
    assert world.does("liv", "council_change", rule="comments_close", value="-7").state == "done"
    assert rules(world)["deadlines"]["comments_close"] == -7  # type: ignore[index]


def test_a_change_of_rules_is_in_the_log(world: World) -> None:
    world.does("liv", "council_change", rule="send_time", value="10:30")
    with world.store.begin() as tx:
        assert [row.actor for row in audit.of_subject(tx, "rad", "send_time")] == ["liv"]


def test_members_read_and_do_not_change(world: World) -> None:
    assert world.does("kari", "council_change", rule="send_time", value="10:30").key == "core-not-allowed"
    assert rules(world)["send_time"] == "09:00"


@pytest.mark.parametrize(
    ("rule", "value", "key"),
    [
        ("comments_close", "mange", "core-number-unclear"), ("comments_close", "4000", "council-deadline-too-far"),
        ("send_time", "halv", "core-time-unclear"), ("influence_target_pct", "130", "council-target-not-percent"),
        ("min_n_stats", "0", "council-least-answers"), ("mandate", "", "core-empty"), ("id", "x", "core-not-found"),
        ("time_zone", "Mars/Base", "core-not-found"), ("tie_rule", "chair", "core-old-button"),
    ],
)  # fmt: skip
def test_what_cannot_be_a_rule_is_refused_in_words(world: World, rule: str, value: str, key: str) -> None:
    before = rules(world)
    result = world.does("liv", "council_change", rule=rule, value=value)
    assert (result.state, result.key) == ("refused", key)
    assert rules(world) == before
    assert world.reads("liv") != []


def test_some_rules_are_chosen_from_a_few(world: World) -> None:
    assert world.does("liv", "council_change", rule="tie_rule", choice="lot").state == "done"
    assert world.does("liv", "council_change", rule="quorum", choice="more_than_half").state == "done"
    assert (rules(world)["tie_rule"], rules(world)["quorum"]) == ("lot", {"rule": "more_than_half"})
    assert "Mer enn halvparten av plassene" in world.says("kari", "regler")[-1]


def test_a_doubtful_rule_is_pointed_at_before_it_is_kept(world: World) -> None:
    for typed in ("endre regel", "flere", "Meldinger går ut"):
        world.says("liv", typed)
    assert "Meldinger skal gå ut i den stille tiden, og må vente." in world.says("liv", "21:30")[0]


def _meeting(world: World) -> None:
    world.does("liv", "plan_meeting", meeting="m1", body="rad", kind="meeting", title="Vintermøte", start="2027-03-10T12:00",
               end="2027-03-10T14:00", place="Rom 2", mode="physical")  # fmt: skip


def test_what_the_clock_has_not_done_follows_the_new_rule(world: World) -> None:
    _meeting(world)
    world.does("liv", "council_change", rule="meeting_reminder", value="3")
    with world.store.begin() as tx:
        rows = [(row.local_date, row.state) for row in due.of_subject(tx, "rad", "m1") if row.rule == "meeting_reminder"]
    assert sorted(rows) == [("2027-03-05", "waiting"), ("2027-03-09", "cancelled")]


def test_a_deadline_is_not_moved_while_items_are_out(world: World) -> None:
    _meeting(world)
    world.does("liv", "publish_agenda", meeting="m1")
    result = world.does("liv", "council_change", rule="comments_close", value="20")
    assert (result.state, result.key) == ("refused", "councils-meeting-running")


# -- bodies and seats ------------------------------------------------------------------------------------


def test_a_group_is_made_with_its_plan_and_has_no_user_yet(world: World) -> None:
    for typed in ("ny gruppe", "AG Unge", "1", "Unge i bolig"):
        world.says("liv", typed)
    assert world.says("kari", "grupper uten bruker")[0].startswith("Én gruppe har ingen bruker")
    assert "AG Unge: 0 av 0 plasser har noen. Plan: Unge i bolig" in world.says("kari", "grupper")[0]


def test_a_group_with_a_member_is_not_in_the_list(world: World) -> None:
    world.does("liv", "add_body", name="AG Unge", kind="working_group", strategy="Unge i bolig")
    body = world.result.made["body"]
    world.does("liv", "add_seat", body=body, organisation="Ungdomsrådet")
    world.does("liv", "give_role", person="aisha", role="member", body=body, seat=world.result.made["seat"])
    assert world.says("kari", "grupper uten bruker")[0].startswith("Alle grupper har en brukerrepresentant")


def test_a_group_has_a_name_of_its_own(world: World) -> None:
    assert world.does("liv", "add_body", name="boligrådet", kind="working_group").key == "councils-body-there"
    assert world.does("liv", "add_body", name=" ", kind="working_group").key == "core-empty"
    assert world.does("liv", "add_body", name="X", kind="council").key == "core-old-button"


def test_many_groups_come_in_pages(world: World) -> None:
    with world.store.begin() as tx:
        for number in range(1, 10):
            councils.add_body(tx, BodyRow(f"g{number}", "rad", "working_group", f"AG {number}", "rad", number, f"Plan {number}"), number)
    text = world.says("kari", "grupper")[0]
    assert "AG 6" in text
    assert "AG 7" not in text
    assert "AG 9" in world.presses("kari", "Vis flere")[0]


def test_a_panel_has_no_seats(world: World) -> None:
    world.does("liv", "add_body", name="Brukerpanel", kind="panel")
    assert "Brukerpanel: panel, åpent for mange" in world.says("kari", "grupper")[0]
    nora(world)
    assert world.says("kari", "grupper uten bruker")[0].startswith("Alle grupper")
