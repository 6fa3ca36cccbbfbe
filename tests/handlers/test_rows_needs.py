"""Profiles and add-ons are kept to, changed with one word, asked about once a year; needs reach the office and nobody else."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from storage import outbox, people
from tests.handlers.agendas import fresh, plan, publish
from tests.handlers.newcomers import person
from tests.handlers.rows import both, latest, on
from tests.world import ZONE, World

MINUTE = 60_000_000


def moments(world: World, who: str) -> list[int]:
    """When each message that a person did not ask for may go."""
    with world.store.begin() as tx:
        rows = tx._cursor.execute(
            "SELECT not_before FROM outbox WHERE notice_id != '' AND person_id = ? ORDER BY id", (who,)
        ).fetchall()
    return [row[0] for row in rows]


# -- one word ----------------------------------------------------------------------------------------------------------


@both
@pytest.mark.parametrize(
    ("lang", "simpler", "on_", "ordinary", "saved", "undo"),
    [
        ("nb", "enklere", "Nå skriver jeg kort", "vanlig", "Det er lagret: Vanlig", "angre"),
        ("nn", "enklare", "No skriv eg stutt", "vanleg", "Det er lagra: Vanleg", "angre"),
        ("sv", "enklare", "Nu skriver jag kort", "vanligt", "Det är sparat: Vanligt", "ångra"),
        ("en", "simpler", "From now on I write short", "ordinary", "Saved: Standard", "undo"),
    ],
)
def test_one_word_makes_it_simpler_one_word_makes_it_ordinary_and_both_can_be_taken_back(
    network: str, lang: str, simpler: str, on_: str, ordinary: str, saved: str, undo: str
) -> None:
    world = on(network, kari=lang)
    assert world.says("kari", simpler)[-1].startswith(on_)
    assert person(world, "kari").profile == "plain"
    world.says("kari", undo)
    assert person(world, "kari").profile == "standard"
    world.says("kari", simpler)
    assert world.says("kari", ordinary)[-1].startswith(saved)
    assert person(world, "kari").profile == "standard"
    world.says("kari", undo)
    assert person(world, "kari").profile == "plain"


def test_ordinary_twice_says_how_to_get_something_else(world: World) -> None:
    assert "enklere" in world.says("kari", "vanlig")[0]


# -- a slower pace -----------------------------------------------------------------------------------------------------


@both
def test_with_a_slower_pace_ten_minutes_pass_between_messages(network: str) -> None:
    world = on(network)
    world.does("per", "switch_addon", addon="slower")
    world.pass_to("2027-01-05T10:00")
    for title in ("Ett", "To"):
        world.does("liv", "send_notice", title=title, text="Hei.")
    per, kari = moments(world, "per"), moments(world, "kari")
    assert per[1] - per[0] == 10 * MINUTE
    assert kari[1] - kari[0] < MINUTE
    fresh(world, "kari")
    assert [text.split("\n")[0] for text in world.reads("per")][-1] == "Ett"
    world.pass_to("2027-01-05T10:11")
    assert [text.split("\n")[0] for text in world.reads("per")] == ["To"]


def test_the_slower_pace_also_keeps_out_of_the_quiet_hours_and_answers_come_at_once(world: World) -> None:
    world.does("per", "switch_addon", addon="slower")
    world.pass_to("2027-01-05T19:45")
    for title in ("Ett", "To", "Tre"):
        world.does("liv", "send_notice", title=title, text="Hei.")
    clocks = [datetime.fromtimestamp(at / 1e6, ZoneInfo(ZONE)).strftime("%d. %H:%M") for at in moments(world, "per")]
    assert clocks[:2] == ["05. 19:45", "05. 19:55"]
    assert clocks[2] > "06. 08:00"  # a third one that day is one too many
    assert world.says("per", "hjelp")


# -- reminders, telephone, paper ---------------------------------------------------------------------------------------


@both
def test_whoever_wants_no_reminders_gets_everything_else(network: str) -> None:
    world = on(network)
    plan(world)
    world.does("per", "switch_addon", addon="no_reminders")
    fresh(world, "per", "kari")
    world.pass_to("2027-02-09T09:00")
    assert any("10. februar" in text.split("\n")[0] and text.startswith("Møtet er") for text in world.reads("kari"))
    assert [text.split("\n")[0] for text in world.reads("per") if text.startswith("Møtet er")] == []
    world.says("per", "angre")


@both
@pytest.mark.parametrize(
    ("lang", "why", "heading"),
    [("nb", "Vil ha det på telefon. Ring", "Dette skal personen få vite"), ("sv", "Vill ha det på telefon. Ring", "Det här ska personen")],
)
def test_whoever_wants_the_telephone_is_a_call_for_the_office_with_what_to_say(network: str, lang: str, why: str, heading: str) -> None:
    world = on(network, liv=lang)
    world.does("per", "give_phone", phone="900 11 222", hours="etter 16")
    world.does("per", "switch_addon", addon="phone")
    assert "900 11 222" in world.reads("per")[-1]
    world.does("liv", "send_notice", title="Nytt rom", text="Vi møtes i rom 4.")
    assert all("rom 4" not in text for text in world.reads("per"))
    fresh(world, "liv")
    listed = world.does("liv", "undelivered")
    assert listed.state == "done"
    assert why in world.reads("liv")[-1]
    with world.store.begin() as tx:
        [row] = outbox.undelivered(tx, "rad")
        assert (row.person_id, row.state, row.reason) == ("per", "by_hand", "phone")
    world.does("liv", "delivery", delivery=row.id)
    card = world.reads("liv")[-1]
    assert "900 11 222" in card
    assert heading in card
    assert "Vi møtes i rom 4." in card
    world.does("liv", "delivery_handled", delivery=row.id)
    with world.store.begin() as tx:
        assert outbox.undelivered(tx, "rad") == []
    assert world.says("per", "meny")  # they can still write
    world.does("per", "switch_addon", addon="phone")
    world.does("liv", "send_notice", title="Igjen", text="I chatten.")
    assert any("I chatten." in text for text in world.reads("per"))


def test_who_wants_to_be_called_and_has_no_number_is_asked_for_it(world: World) -> None:
    world.does("per", "switch_addon", addon="phone")
    world.reads("per")
    assert world.presses("per", "Skriv telefonnummer")[0].startswith("Kva telefonnummer")


def test_a_private_matter_is_no_text_for_the_one_who_calls(world: World) -> None:
    world.does("per", "switch_addon", addon="phone")
    with world.store.begin() as tx:
        people.change(tx, "rad", "per", phone="900 11 222")
    plan(world)
    world.does("per", "remember_needs", needs=["Tolk"])
    world.does("liv", "plan_meeting", meeting="MO2", body="rad", kind="meeting", title="Møte 2", start="2027-03-10T12:00",
               end="2027-03-10T14:00", place="Rom 2", mode="physical")  # fmt: skip
    with world.store.begin() as tx:
        row = next(row for row in outbox.undelivered(tx, "rad") if row.kind == "needs_kept")
    fresh(world, "liv")
    world.does("liv", "delivery", delivery=row.id)
    assert "Tolk" not in world.reads("liv")[-1]


@both
def test_large_print_on_paper_stands_in_the_list_for_the_post(network: str) -> None:
    world = on(network)
    world.does("aisha", "switch_addon", addon="large_print")
    world.does("per", "switch_addon", addon="paper_print")
    publish(world)
    fresh(world, "liv")
    world.does("liv", "print_list", meeting="MO1")
    listed = world.reads("liv")[-1]
    assert "Aisha Noor" in listed
    assert "stor skrift" in listed.lower()
    assert "Per Dahl" in listed


# -- what is needed at meetings ----------------------------------------------------------------------------------------


def another(world: World) -> None:
    world.does("liv", "plan_meeting", meeting="MO2", body="rad", kind="meeting", title="Møte 2", start="2027-03-10T12:00",
               end="2027-03-10T14:00", place="Rom 2", mode="physical")  # fmt: skip


@both
@pytest.mark.parametrize(
    ("lang", "keep", "never", "yours"),
    [
        ("nb", "Husk til alle møter", "Vi spør aldri hvorfor", "Kontoret vet hva du trenger onsdag 10. mars"),
        ("en", "Keep for all meetings", "We never ask why", "The office knows what you need Wednesday 10 March"),
    ],
)
def test_what_somebody_always_needs_is_named_to_the_office_only_with_their_yes(
    network: str, lang: str, keep: str, never: str, yours: str
) -> None:
    world = on(network, kari=lang)
    publish(world)
    world.does("kari", "access_need", meeting="MO1", needs=["interpreter"])
    world.does("per", "access_need", meeting="MO1", needs=["breaks"])
    world.reads("kari")
    world.presses("kari", keep)
    for moment, verb in (("2027-02-10T12:00", "open_meeting"), ("2027-02-10T15:00", "close_meeting")):
        world.pass_to(moment)
        world.does("liv", verb, meeting="MO1")
    fresh(world, "liv", "kari", "per")
    another(world)
    told = latest(world, "liv", "Dette trenger folk på møtet onsdag 10. mars")
    assert "Kari Moen: Tolk" in told
    assert "Ekstra pauser: 1" in told
    assert "Per Dahl" not in told  # no yes, no name
    assert latest(world, "kari", yours)
    assert world.told("needs_kept") == [("needs_kept", "MO2", "kari", world.told("needs_kept")[0][3])]
    world.does("kari", "my_needs")
    world.reads("kari")
    world.does("kari", "remember_needs")
    assert never in world.reads("kari")[-1]


def test_the_office_hears_nothing_when_nobody_needs_anything(world: World) -> None:
    plan(world)
    assert world.told("needs_known") == []


def test_a_kept_need_is_for_every_meeting_until_it_is_taken_away(world: World) -> None:
    world.says("kari", "mine behov")
    world.presses("kari", "Legg til noe")
    assert world.says("kari", "tolk, ekstra pauser")[0].startswith("Kontoret vet dette før hvert møte")
    plan(world)
    with world.store.begin() as tx:
        needed = tx._cursor.execute("SELECT need FROM meeting_need WHERE meeting_id = 'MO1' ORDER BY at").fetchall()
    assert [row[0] for row in needed] == ["tolk", "ekstra pauser"]
    world.says("kari", "mine behov")
    assert "Én ting er fortsatt notert." in world.presses("kari", "Glem: tolk")[0]
    world.says("kari", "angre")
    assert "2 ting" in world.says("kari", "mine behov")[0]
    assert world.does("kari", "forget_needs", needs=["rullestol"]).state == "refused"
    another(world)
    world.does("liv", "move_meeting", meeting="MO2", start="2027-03-17T12:00", end="2027-03-17T14:00")
    assert [row[1] for row in world.told("needs_kept")] == ["MO1", "MO2"]  # a moved meeting says nothing twice


def test_needs_go_when_a_person_goes(world: World) -> None:
    world.does("per", "remember_needs", needs=["tolk"])
    world.does("per", "leave", answers=False)
    with world.store.begin() as tx:
        assert tx._cursor.execute("SELECT count(*) FROM need_kept").fetchone()[0] == 0


def test_there_is_room_for_ten_things_and_words_of_a_certain_length(world: World) -> None:
    assert world.does("kari", "remember_needs", needs=[f"ting {n}" for n in range(11)]).key == "needs-too-many"
    assert world.does("kari", "remember_needs", needs=[" "]).key == "core-empty"
    assert world.does("kari", "remember_needs", needs=["x" * 500]).state == "done"
    assert "x" * 201 not in world.says("kari", "mine behov")[0]


# -- once a year -------------------------------------------------------------------------------------------------------


@both
@pytest.mark.parametrize(
    ("lang", "title", "keep", "same", "none"),
    [
        ("nb", "Passer meldingene deg fortsatt?", "Behold det slik", "Da blir det som før", "ikke noe notert"),
        ("nn", "Passar meldingane deg framleis?", "Behald det slik", "Då blir det som før", "ikkje noko notert"),
        ("sv", "Passar meddelandena dig fortfarande?", "Behåll det så", "Då blir det som förut", "inget antecknat"),
        ("en", "Do the messages still suit you?", "Keep it as it is", "Then all stays as it was", "nothing noted"),
    ],
)
def test_everybody_is_asked_once_a_year_whether_it_still_fits(
    network: str, lang: str, title: str, keep: str, same: str, none: str
) -> None:
    world = on(network, kari=lang)
    plan(world)
    world.does("kari", "switch_addon", addon="large_print")
    world.pass_to("2028-01-03T12:00")
    assert world.told("needs_yearly") == []
    world.pass_to("2028-01-05T12:00")
    assert {row[2]: row[3] for row in world.told("needs_yearly")}["kari"] == "2028-01-04T09:00"
    asked = latest(world, "kari", title)
    assert none in asked
    assert world.presses("kari", keep)[-1].startswith(same)
    world.pass_to("2029-01-05T12:00")
    assert [row[3] for row in world.told("needs_yearly") if row[2] == "kari"] == ["2028-01-04T09:00", "2029-01-04T09:00"]


def test_whoever_rests_is_not_asked_that_day(world: World) -> None:
    plan(world)
    with world.store.begin() as tx:
        people.change(tx, "rad", "per", paused_until="2028-02-01")
    world.pass_to("2028-01-05T12:00")
    assert "per" not in {row[2] for row in world.told("needs_yearly")}
