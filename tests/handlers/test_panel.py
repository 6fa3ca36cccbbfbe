"""The reading panel: a test reader gets a text first, says how it was, is paid; the office sees it where it sends."""

from __future__ import annotations

import pytest

from bot.domain.values import Json
from storage import assignments, people
from tests.handlers.agendas import fresh, plan, write
from tests.handlers.dialogue import LANGUAGES, Dialogue, check, council_in
from tests.handlers.rows import both, on
from tests.world import World, words

TEXT = "Vi bytter rom. Kom gjerne."


def named(world: World, who: str = "kari") -> None:
    """Somebody is a test reader and knows it."""
    assert world.does("liv", "name_test_reader", person=who, minutes=20).state == "done"
    fresh(world, who, "liv")


def writing(world: World, text: str = TEXT) -> str:
    """Liv writes a message to all; the last thing she sees before it goes."""
    for typed in ("send melding", "Nye rom", text, "ferdig"):
        shown = world.says("liv", typed)
    return shown[-1]


def jobs(world: World) -> list[tuple[str, str, int, int]]:
    with world.store.begin() as tx:
        return [(row.person_id, row.state, row.minutes, row.paid) for row in assignments.of_council(tx, "rad")]


def test_without_test_readers_nothing_is_offered(world: World) -> None:
    assert "Prøv den" not in writing(world)


def test_a_member_is_told_that_they_read_first_and_may_say_no(world: World) -> None:
    world.says("liv", "ny prøveleser")
    world.says("liv", "Kari")
    assert world.says("liv", "20")[0].startswith("Kari Moen er prøveleser")
    (told,) = world.reads("kari")
    assert told.startswith("Du er prøveleser for rådet")
    assert "Hver lesing teller som 20 minutter, og er betalt." in told
    assert world.presses("kari", "Nei, ikke jeg")[0].startswith("Du er ikke prøveleser lenger")
    assert "Kari Moen vil ikke være prøveleser" in world.reads("liv")[-1]
    assert "Prøv den" not in writing(world)


@both
def test_a_text_is_read_understood_approved_and_paid_before_it_goes(network: str) -> None:
    world = on(network)
    named(world)
    writing(world)
    world.says("liv", "Prøv den på en leser")
    assert world.says("liv", "1")[0].startswith("Kari Moen leser teksten først")
    (asked,) = world.reads("kari")
    assert asked.startswith("Vil du lese en tekst før andre?")
    assert TEXT in asked
    assert world.reads("per") == [], "nobody else has it"
    assert jobs(world) == [("kari", "asked", 20, 1)]
    assert world.presses("kari", "Jeg forsto alt")[0].startswith("Svaret ditt er notert")
    assert jobs(world) == [("kari", "done", 20, 1)]
    told = world.reads("liv")[-1]
    assert told.startswith("Kari Moen forsto teksten")
    (card,) = world.presses("liv", "Gå videre")
    assert "Lest og forstått av prøveleser Kari Moen." in card
    assert "Prøv den" not in card
    world.presses("liv", "Ja, send til alle")
    assert any(TEXT in read for read in world.reads("per"))


def test_what_was_unclear_comes_back_and_new_words_are_not_approved(world: World) -> None:
    named(world)
    writing(world)
    world.says("liv", "Prøv den på en leser")
    world.says("liv", "1")
    world.reads("kari")
    assert world.presses("kari", "Noe var uklart")[0].startswith("Hva var uklart?")
    world.says("kari", "Hvilke rom?")
    told = world.reads("liv")[-1]
    assert told.startswith("Noe i teksten var uklart for Kari Moen")
    assert "Hvilke rom?" in told
    (card,) = world.presses("liv", "Gå videre")
    assert "Noe er uklart for prøveleser Kari Moen." in card
    again = writing(world, "Vi bytter rom 2 og 3.")
    assert "prøveleser" not in again, "other words, other readers"
    assert jobs(world) == [("kari", "done", 20, 1)], "an unclear text is as much work"


def test_an_agenda_is_read_first_too(world: World) -> None:
    named(world)
    plan(world)
    world.pass_to("2027-01-25T10:00")
    write(world)
    fresh(world, "liv", "kari")
    world.says("liv", "send ut sakene")
    world.presses("liv", "Prøv den på en leser")
    world.says("liv", "1")
    (asked,) = world.reads("kari")
    assert "Kommunen lager en ny plan." in asked
    assert "Sak 2, det vi spør om" in asked
    world.presses("kari", "Nei, ikke nå")
    assert world.reads("liv")[-1].startswith("Kari Moen kan ikke lese teksten nå")
    assert jobs(world) == [("kari", "declined", 20, 1)]


def test_each_text_is_asked_about_once_and_answered_once(world: World) -> None:
    named(world)
    given: dict[str, Json] = {"title": "Nye rom", "text": TEXT, "body": ""}
    made = world.does("liv", "try_reading", do="send_notice", given=given, person="kari").made["reading"]
    assert world.does("liv", "try_reading", do="send_notice", given=given, person="kari").state == "refused"
    assert world.does("per", "answer_reading", reading=made, understood=True).key == "core-not-found"
    assert world.does("kari", "answer_reading", reading=made, understood=True).state == "done"
    assert world.does("kari", "answer_reading", reading=made, understood=False, words="x").key == "core-button-used"
    assert world.does("kari", "decline_reading", reading=made).key == "core-button-used"
    assert jobs(world) == [("kari", "done", 20, 1)]


def test_only_the_office_names_readers_and_only_for_a_sensible_while(world: World) -> None:
    assert world.does("kari", "name_test_reader", person="per", minutes=20).state == "refused"
    assert world.does("liv", "name_test_reader", person="per", minutes=0).key == "panel-minutes"
    assert world.does("liv", "drop_test_reader", person="per").key == "core-button-used"


def test_naming_can_be_undone(world: World) -> None:
    world.says("liv", "ny prøveleser")
    world.says("liv", "Kari")
    world.says("liv", "20")
    world.says("liv", "angre")
    assert "Prøv den" not in writing(world)


def test_whoever_leaves_reads_no_more(world: World) -> None:
    named(world)
    assert world.does("kari", "leave", answers=False).state == "done"
    with world.store.begin() as tx:
        person = people.by_id(tx, "rad", "kari")
        left = tx._cursor.execute("SELECT count(*) FROM test_reader").fetchone()[0]
    assert person is not None
    assert (person.state, left) == ("left", 0)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_reader_and_the_office(lang: str) -> None:
    def talk(profile: str) -> str:
        world, say = World(), words().say
        council_in(world, lang, "kari", "liv", profile=profile)
        reader, office = Dialogue(world, "kari"), Dialogue(world, "liv")
        world.does("liv", "name_test_reader", person="kari", minutes=20)
        fresh(world, "liv")
        reader.hears()
        given: dict[str, Json] = {"title": "Plan", "text": "Plan 2027.", "body": ""}
        world.does("liv", "try_reading", do="send_notice", given=given, person="kari")
        office.hears()
        reader.hears()
        reader.says(say("panel-unclear-choice", lang))
        reader.says("2027?")
        office.hears()
        office.says(say("checks-read-again-choice", lang))
        return reader.text() + "\n\n--- Liv ---\n\n" + office.text()

    check("panel", lang, talk)
