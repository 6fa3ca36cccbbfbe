"""The words that always work: help, menu, simpler, settings, a person to talk to."""

from __future__ import annotations

import json

import pytest

from storage import people, talks
from tests.handlers.newcomers import nora, person
from tests.world import World

HELLO = {
    "kari": ("hei", "Velkommen til"),
    "per": ("hei", "Velkomen til"),
    "aisha": ("start", "Välkommen till"),
    "tom": ("hello", "Welcome to"),
}
WORDS = {
    "kari": ("hjelp", "meny", "enklere", "menneske", "innstillinger", "les opp", "forsto ikke"),
    "per": ("hjelp", "meny", "enklare", "menneske", "innstillingar", "les opp", "forstod ikkje"),
    "aisha": ("hjälp", "meny", "enklare", "människa", "inställningar", "läs upp", "förstod inte"),
    "tom": ("help", "menu", "simpler", "human", "settings", "read aloud", "not clear"),
}


@pytest.mark.parametrize("who", sorted(HELLO))
def test_a_greeting_is_answered_with_what_the_council_is_for(world: World, who: str) -> None:
    word, answer = HELLO[who]
    [text] = world.says(who, word)
    assert text.startswith(f"{answer} Boligrådet")
    assert "Rådet gir råd om boliger" in text


@pytest.mark.parametrize("who", sorted(WORDS))
def test_every_reserved_word_is_answered_in_every_language(world: World, who: str) -> None:
    for word in WORDS[who]:
        assert world.says(who, word) != [], word
        assert world.result.state == "done", (word, world.result)


def test_the_words_of_another_language_work_too(world: World) -> None:
    assert world.says("kari", "help")[0].startswith("Slik bruker du Rådslag")
    assert world.says("tom", "hjälp")[0].startswith("How to use")


def test_every_word_may_have_the_slash_that_groups_on_telegram_need(world: World) -> None:
    assert world.says("kari", "/hjelp")[0].startswith("Slik bruker du Rådslag")
    assert world.says("aisha", "/meny")[0].startswith("Det här kan du göra")
    assert world.says("kari", "/møteplan") == world.says("kari", "møteplan")
    assert world.says("tom", "/ meny")[0].startswith("I do not understand")


def test_help_and_menu_show_only_what_one_may_do(world: World) -> None:
    assert "Inviter en person" not in _menu(world, "kari")
    assert "Inviter en person" in _menu(world, "liv")
    assert "Ta en pause" in _menu(world, "kari")


def _menu(world: World, who: str) -> str:
    texts = world.says(who, "meny")
    while "Vis flere" in texts[-1]:
        texts += world.presses(who, "Vis flere")
    return "\n".join(texts)


def test_the_menu_comes_in_pages_of_seven_and_back_again(world: World) -> None:
    first = world.says("liv", "meny")[-1]
    assert first.count("\n7. ") == 1
    assert "8. Vis flere" in first
    assert "9. " not in first
    second = world.says("liv", "8")[-1]
    assert "Gå tilbake" in second
    assert world.presses("liv", "Gå tilbake")[-1] == first


def test_simpler_is_kept_and_can_be_taken_back(world: World) -> None:
    assert world.says("kari", "enklere")[0].startswith("Nå skriver jeg kort og tydelig")
    assert person(world, "kari").profile == "plain"
    assert world.says("kari", "enklere")[0].startswith("Jeg skriver allerede så enkelt jeg kan")
    world.says("kari", "angre")
    assert person(world, "kari").profile == "standard"


def test_there_is_no_voice_yet_and_a_person_is_offered(world: World) -> None:
    [text] = world.says("kari", "les opp")
    assert text.startswith("Jeg har ikke lyd her ennå")
    assert "Snakk med et menneske" in text


# -- a person to talk to ---------------------------------------------------------------------------------


def test_a_person_to_talk_to_is_told_at_once_and_once(world: World) -> None:
    [text] = world.says("per", "menneske")
    assert "Liv Holm" in text
    assert "400 12 345" in text
    world.says("per", "menneske")
    told = [text for text in world.reads("liv") if text.startswith("Per Dahl vil snakke med deg")]
    assert len(told) == 1


def test_the_officer_says_when_they_have_talked(world: World) -> None:
    world.says("per", "menneske")
    world.says("kari", "menneske")
    world.reads("liv")
    assert "Én person venter" in world.presses("liv", "Vi har snakket sammen")[0]
    with world.store.begin() as tx:
        assert [call.person_id for call in talks.calls(tx, "rad")] in (["per"], ["kari"])
    world.says("liv", "ringeliste")
    assert world.says("liv", "1")[0].startswith("Notert at dere har snakket")
    assert world.says("liv", "ringeliste")[0].startswith("Ingen venter på en samtale nå")


def test_a_member_cannot_see_who_wants_to_talk(world: World) -> None:
    world.says("per", "menneske")
    world.says("kari", "ringeliste")
    assert world.result.key == "core-not-allowed"


def test_a_message_that_was_not_understood_reaches_the_secretary(world: World) -> None:
    world.says("aisha", "vilka är med")
    assert world.says("aisha", "förstod inte")[0].startswith("Tack för att du sa till")
    assert world.reads("liv")[-1].startswith("En tekst var uklar for Aisha Noor")


def test_the_contact_one_has_chosen_is_the_one_who_is_told(world: World) -> None:
    nora(world, "secretary", kind="officer")
    world.says("kari", "velg kontaktperson")
    world.says("kari", "Nora")
    assert person(world, "kari").contact_id == "nora"
    assert "Nora Nilsen" in world.says("kari", "menneske")[0]
    assert "400 99 888" in world.says("kari", "hei")[0]


# -- settings ----------------------------------------------------------------------------------------------


def test_the_language_changes_from_the_next_word_and_can_be_taken_back(world: World) -> None:
    world.says("kari", "språk")
    assert world.says("kari", "svenska")[0].startswith("Det är sparat: Svenska")
    assert world.says("kari", "meny")[0].startswith("Det här kan du göra")
    world.says("kari", "angre")
    assert world.says("kari", "meny")[0].startswith("Dette kan du gjøre")


def test_extras_are_switched_on_and_off(world: World) -> None:
    world.says("kari", "tillegg")
    assert world.says("kari", "3")[0].startswith("På: Alt på papir")
    world.says("kari", "1")
    assert world.says("kari", "Slå på: Lyd til meldingene")[0].startswith("På: Lyd")
    assert json.loads(person(world, "kari").addons) == ["audio", "paper_print"]
    world.says("kari", "tillegg")
    assert world.says("kari", "3")[0].startswith("Av: Alt på papir")
    assert json.loads(person(world, "kari").addons) == ["audio"]


def test_more_settings_show_channel_and_phone(world: World) -> None:
    world.says("kari", "innstillinger")
    text = world.says("kari", "4")[0]
    assert "Telefon: ikke skrevet inn" in text
    world.says("kari", "telefonnummer")
    for typed in ("12", "DROP TABLE", "400 11 222 333 444 555"):
        assert world.says("kari", typed)[0].startswith("Jeg forstår ikke telefonnummeret"), typed
    world.says("kari", "400 11 222")
    world.says("kari", "etter klokka tre")
    assert (person(world, "kari").phone, person(world, "kari").hours) == ("400 11 222", "etter klokka tre")


def test_a_setting_that_is_not_offered_cannot_be_set(world: World) -> None:
    for verb, args in (("choose_language", {"language": "de"}), ("choose_profile", {"profile": "loud"}), ("switch_addon", {"addon": "x"})):
        assert world.does("kari", verb, **args).state == "refused"
    assert world.does("kari", "take_back", before=json.dumps({"state": "left", "employee_no": "1"})).state == "done"
    assert (person(world, "kari").state, person(world, "kari").employee_no) == ("active", "")


def test_my_data_says_what_is_kept_and_what_is_not(world: World) -> None:
    [text] = world.says("kari", "mine data")
    assert "leder i Boligrådet" in text
    assert "aldri fødselsnummer eller bankkonto" in text


# -- questions in own words --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("who", "typed", "answer"),
    [
        ("kari", "Når er neste møte?", "Det er ikke planlagt noe møte ennå"),
        ("per", "når møtest vi", "Det er ikkje planlagt noko møte enno"),
        ("aisha", "när är nästa möte?", "Det finns inget planerat möte än"),
        ("tom", "When do we meet next?", "No meeting is planned yet"),
        ("kari", "Hvem sitter i rådet?", "Disse er med i Boligrådet"),
        ("tom", "who is on the council", "Who is on Boligrådet"),
        ("kari", "hva kan jeg si noe om?", "Ingen saker er åpne for innspill nå"),
        ("tom", "what is open", "No items are open for comments now"),
    ],
)
def test_questions_in_own_words(world: World, who: str, typed: str, answer: str) -> None:
    assert world.says(who, typed)[0].startswith(answer)


def test_who_names_empty_seats_and_ends_with_the_office(world: World) -> None:
    world.does("liv", "add_seat", organisation="Ungdomsrådet")
    world.says("kari", "hvem er med i rådet")
    text = "\n".join([*world.reads("kari"), *world.presses("kari", "Vis flere")])
    assert "Ledig plass: Ungdomsrådet" in text


def test_somebody_left_is_no_longer_named(world: World) -> None:
    world.does("kari", "leave", answers=True)
    assert "Kari Moen" not in world.says("per", "kven er med")[0]
    with world.store.begin() as tx:
        assert people.roles_of(tx, "rad", "kari", "2027-01-04") == []


# -- once more -----------------------------------------------------------------------------------------------


def test_repeat_asks_the_open_question_again_and_keeps_what_was_written(world: World) -> None:
    world.says("liv", "send melding")
    [question] = world.says("liv", "Julelunsj")
    world.says("liv", "Vi spiser sammen.")
    assert world.says("liv", "gjenta") == [question]
    assert "Vi spiser sammen." in world.says("liv", "ferdig")[0]


def test_repeat_says_the_last_thing_told_once_more(world: World) -> None:
    world.does("liv", "send_notice", title="Julelunsj", text="Vi spiser sammen.")
    [told] = world.reads("kari")
    assert world.says("kari", "gjenta") == [told]


def test_repeat_offers_the_last_choices_again(world: World) -> None:
    world.says("kari", "meny")
    [text] = world.says("kari", "gjenta")
    assert text.startswith("Dette kan du gjøre")
    assert world.says("kari", "1") != []
    assert world.result.state in ("done", "asked", "refused")


def test_with_nothing_said_there_is_nothing_to_repeat(world: World) -> None:
    assert world.says("tom", "repeat")[0].startswith("I have not sent you anything yet")
