"""What stops stays stopped: no number and no yes typed later does what was refused; what was written is not lost on the way."""

from __future__ import annotations

import pytest

from tests.handlers.agendas import publish
from tests.handlers.treasury import held, paying
from tests.world import World


@pytest.fixture
def open_items(world: World) -> World:
    """A council whose agenda is out; everybody has read what came."""
    publish(world)
    for who in ("kari", "per", "aisha", "tom", "liv"):
        world.reads(who)
    return world


def types(world: World, who: str, *lines: str) -> str:
    """Somebody writes line by line; the last answer."""
    return [world.says(who, line)[-1] for line in lines][-1]


def fees() -> World:
    made = paying()
    held(made, "kari", "per", "aisha")
    made.pass_to("2027-02-11T09:30")
    for who in ("kari", "per", "aisha", "liv"):
        made.reads(who)
    return made


@pytest.mark.parametrize("refused", ["stopp", "nei"])
@pytest.mark.parametrize("later", ["1", "ja"])
def test_money_that_was_not_given_up_stays(refused: str, later: str) -> None:
    world = fees()
    assert types(world, "kari", "ikke godtgjørelse", "1", "2", refused).startswith("Jeg har stoppet")
    assert "Du får ikke noe" not in types(world, "kari", later)
    world.pass_to("2027-02-12T12:00")
    world.reads("kari")
    assert "Du får ikke noe" not in types(world, "kari", later)


def test_a_meeting_that_was_not_called_off_is_held(open_items: World) -> None:
    stopped = types(open_items, "liv", "avlys møte", "1", "Syk", "stopp")
    assert stopped.startswith("Jeg har stoppet")
    assert types(open_items, "liv", "1").startswith("Jeg venter ikke på svar nå")
    assert open_items.reads("kari") == []


def test_a_draft_that_was_thrown_away_is_not_sent(open_items: World) -> None:
    assert types(open_items, "kari", "innspill", "1", "Hemmelig tekst", "stopp", "kladd", "3").startswith("Kladden er slettet")
    assert "er mottatt" not in types(open_items, "kari", "ja")


def test_what_was_sent_is_not_said_to_be_stopped(open_items: World) -> None:
    types(open_items, "kari", "innspill", "1", "Viktig tekst om saken", "ferdig", "1")
    assert types(open_items, "kari", "4").startswith("Jeg venter ikke på svar nå")


def test_no_at_the_last_yes_stops(open_items: World) -> None:
    assert types(open_items, "kari", "innspill", "1", "En tekst", "ferdig", "nei").startswith("Jeg har stoppet\n\nIngenting er sendt.")


def test_a_button_of_something_that_is_over_stops_nothing(open_items: World) -> None:
    types(open_items, "kari", "innspill", "1", "En tekst", "ferdig")
    open_items.says("kari", "1")
    assert open_items.presses("kari", "Ikke send")[-1].startswith("Det er ingenting å stoppe")


@pytest.mark.parametrize("word", ["hjelp", "meny", "menneske", "enklere", "innstillinger"])
def test_a_word_that_always_works_leaves_what_is_being_written(open_items: World, word: str) -> None:
    beside = types(open_items, "kari", "innspill", "1", "Min lange tekst", word)
    assert "Spørsmålet venter: Hva mener du om sak 2/27?" in beside
    types(open_items, "kari", "og en linje til")
    assert "«Min lange tekst\nog en linje til»" in types(open_items, "kari", "ferdig")


def test_whoever_goes_elsewhere_in_the_middle_finds_the_words_as_a_draft(open_items: World) -> None:
    types(open_items, "kari", "innspill", "1", "Min lange tekst", "meny", "Lese sakene")
    assert "«Min lange tekst»" in types(open_items, "kari", "kladd")


def test_undo_while_writing_takes_the_last_line_and_nothing_that_was_sent(open_items: World) -> None:
    types(open_items, "kari", "innspill", "1", "Første, viktig", "ferdig", "1")
    taken = types(open_items, "kari", "innspill", "2", "Det er dyrt", "og for sent", "angre")
    assert taken.startswith("Tatt bort: og for sent\n\nDet er dyrt")
    assert types(open_items, "kari", "angre").startswith("Tatt bort: Det er dyrt")
    assert "«Det er billig»" in types(open_items, "kari", "Det er billig", "ferdig")


def test_undo_never_reaches_past_the_newest_deed() -> None:
    world = fees()
    types(world, "per", "enklere", "ikke godtgjørelse", "1", "2", "1")
    assert types(world, "per", "angre").startswith("Det er ikkje noko å angre")
    types(world, "kari", "enklere", "angre")
    assert types(world, "kari", "angre").startswith("Det er ingenting å angre")


def test_where_a_number_is_asked_for_no_choice_has_one() -> None:
    world = fees()
    unclear = types(world, "kari", "utgift", "1", "2", "langt")
    assert "Skriv «stopp» hvis du vil avslutte." in unclear
    assert "1." not in unclear
    assert "12 km" in types(world, "kari", "tolv")


def test_a_number_that_is_none_of_those_shown_shows_them_again(open_items: World) -> None:
    shown = types(open_items, "kari", "saker", "1", "2")
    again = types(open_items, "kari", "9")
    assert again.startswith("«9» er ikke et av valgene\n\nVelg et tall fra 1 til 4.")
    assert "2. Lese papiret" in again
    assert "2. Lese papiret" in shown
    assert open_items.reads("liv") == []


def test_one_answer_may_be_yes_and_numbers_count_all_that_is_shown() -> None:
    world = fees()
    assert "Stemmer dette?" in types(world, "kari", "kravet stemmer", "ja")
    assert "Skriv 1." in types(world, "kari", "stopp", "kravet stemmer", "tull")
    assert "Välj en siffra från 1 till 5." in types(world, "aisha", "utvärdera", "1", "bra")


def test_no_skips_a_question_that_may_be_skipped(open_items: World) -> None:
    types(open_items, "kari", "jeg kommer ikke", "1", "3", "nei")
    assert "nei" not in open_items.reads("liv")[-1].casefold().split()


@pytest.mark.parametrize("typed", ["läs papper", "läs ärendet", "läs"])
def test_a_word_that_only_looks_like_a_command_is_not_one(open_items: World, typed: str) -> None:
    assert "låsa" not in types(open_items, "aisha", typed)


@pytest.mark.parametrize("typed", ["lås", "LÅS!", "las", "/lås"])
def test_however_a_command_is_typed(world: World, typed: str) -> None:
    assert types(world, "aisha", typed).startswith("Vill du låsa ditt konto?")


def test_words_where_a_choice_was_asked_for_are_kept(open_items: World) -> None:
    asked = types(open_items, "kari", "innspill", "Vi trenger flere små boliger her")
    assert "Jeg har tatt vare på det du skrev." in asked
    assert "«Vi trenger flere små boliger her»\n\nTil sak 2/27" in types(open_items, "kari", "1")
    assert types(open_items, "kari", "ja").startswith("Innspill I-2027-001 er mottatt")


def test_a_day_without_an_hour_is_kept(world: World) -> None:
    asked = types(world, "liv", "planlegg møte", "1", "Vinter", "10. februar")
    assert asked.startswith("Hvilket klokkeslett, onsdag 10. februar?")
    assert types(world, "liv", "11. februar").startswith("Hvilket klokkeslett, torsdag 11. februar?")
    assert "tidspunktet" in types(world, "liv", "tull")
    assert "torsdag 11. februar klokka 14" in types(world, "liv", "14:00", "16", "Rom 2", "1", "hopp over", "nei")


def test_a_choice_of_another_page_is_heard_by_its_words_and_the_list_stays_whole(world: World) -> None:
    assert types(world, "liv", "endre regel", "Stille fra").startswith("Stille fra: hva skal gjelde?")
    again = types(world, "liv", "stopp", "endre regel", "tull og tøys")
    assert "Velg et tall fra 1 til 8." in again
    assert "8. Vis flere" in again
    assert types(world, "liv", "8") != again


def test_a_greeting_is_an_answer_where_words_are_asked_for(world: World) -> None:
    types(world, "liv", "send melding")
    assert types(world, "liv", "Hei").startswith("Hva vil du si?")


def test_an_answer_before_that_was_wrong_can_be_changed(world: World) -> None:
    refused = types(world, "liv", "kode til vegg", "Biblioteket", "0", "30")
    assert refused.startswith("Høyst 366 dager og 500 personer")
    assert "Skriv «angre» for å endre svaret før." in refused
    assert types(world, "liv", "angre").startswith("Hvor mange dager skal den gjelde?")
    assert types(world, "liv", "14", "30").startswith("Koden til Biblioteket er klar")
