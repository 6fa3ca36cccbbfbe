"""Somebody says that they do not want to live: numbers and a person at once, nothing kept, nobody told, the question still open."""

from __future__ import annotations

import logging
import re
from pathlib import Path
from typing import Any

import pytest

from bot.channels.base import FileHandle
from bot.domain.codes import shown
from bot.domain.values import Json
from tests.domain.crisis_sentences import CLEAR, NOTHING, UNSURE
from tests.handlers.agendas import publish
from tests.handlers.dialogue import LANGUAGES, Dialogue, check, reads_as
from tests.handlers.listening import Listened
from tests.handlers.rows import both, on
from tests.handlers.treasury import claim, does, held
from tests.world import World, words

CRY = "Jeg vil ikke leve lenger"
SIGNALS = [text for _lang, text in (*CLEAR, *UNSURE)]


def said(key: str, lang: str = "nb", **facts: str) -> str:
    return words().say(key, lang, facts=facts)


def spots(text: str) -> tuple[str, ...]:
    """The text as it would be found in rows, and its longest plain part as it would be found in bytes."""
    plain = max(re.findall(r"[ -~]+", text), key=len)
    return (text, plain.strip()) if len(plain.strip()) >= 8 else (text,)


@pytest.fixture
def listened(tmp_path: Path) -> Listened:
    """A meeting is over; Per has sent his claim."""
    made = Listened(tmp_path)
    held(made.world)
    does(made.world, "per", "fee_confirm", meeting="MO1")
    return made


def verbs_asking(world: World) -> list[str]:
    with world.store.begin() as tx:
        return [row[0] for row in tx._cursor.execute("SELECT verb FROM question").fetchall()]


def test_whatever_somebody_in_danger_writes_is_kept_nowhere(listened: Listened, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    before = len(listened.world.told())
    for text in SIGNALS:
        told = listened.types("kari", text)
        assert "116 123" in told, text
        assert "113" in told
        assert text not in told
    listened.holds_none_of(tuple(spot for text in SIGNALS for spot in spots(text)))
    assert not any(text in caplog.text for text in SIGNALS)
    assert len(listened.world.told()) == before, "nobody is told of it"


ASKED: tuple[tuple[str, str, dict[str, Json]], ...] = (
    ("kari", "fee_wrong", {"meeting": "MO1"}),
    ("kari", "fee_limit", {}),
    ("kari", "fee_receipt", {}),
    ("kari", "tell_more", {}),
    ("ann", "fee_return", {"person": "per", "meeting": "MO1"}),
)


@pytest.mark.parametrize(("who", "verb", "args"), ASKED, ids=[verb for _who, verb, _args in ASKED])
def test_as_an_answer_it_is_kept_nowhere_and_the_question_stays_open(
    listened: Listened, who: str, verb: str, args: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    listened.asks(who, verb, **args)
    asked = verbs_asking(listened.world)
    told = listened.types(who, CRY)
    assert said("crisis-heard") in told
    assert said("crisis-question-waits") in told
    assert verbs_asking(listened.world) == asked != []
    assert claim(listened.world, "per").state == "submitted"
    listened.holds_none_of((CRY,))
    assert CRY not in caplog.text


def test_a_number_typed_then_answers_this_message_and_not_the_question(listened: Listened) -> None:
    listened.types("kari", "hei")
    listened.asks("kari", "fee_limit")
    listened.types("kari", CRY)
    assert "Liv Holm" in listened.types("kari", "1")
    assert verbs_asking(listened.world) == ["fee_limit"], "the question waits"
    assert "5 000" in listened.types("kari", "5000")
    assert verbs_asking(listened.world) == [], "and is answered later"


def test_the_coordinator_hears_only_that_somebody_wants_to_talk() -> None:
    world = World()
    world.says("kari", CRY)
    assert world.told() == []
    world.presses("kari", said("crisis-call-choice"))
    assert [(kind, who) for kind, _subject, who, _at in world.told()] == [("wants_to_talk", "liv")]
    [text] = world.reads("liv")
    assert text.startswith("Kari Moen")
    assert not any(word in text for word in ("leve", "116", "krise", "fare"))


def test_after_the_wish_the_numbers_still_stand_there() -> None:
    world = World()
    world.says("kari", CRY)
    [text] = world.presses("kari", said("crisis-call-choice"))
    assert "Liv Holm" in text
    assert "116 123" in text
    assert "113" in text


def test_it_was_about_an_item_and_can_be_said_again() -> None:
    world = World()
    publish(world)
    world.reads("kari")
    text = "Hun sa til meg: «Jeg vil ikke leve lenger.» Hva gjør personalet da?"
    assert world.says("kari", text)[-1].startswith(said("crisis-ask"))
    assert world.presses("kari", said("crisis-item-choice"))[-1].startswith(said("crisis-again"))
    [offered] = world.says("kari", text)
    assert "Plan for boliger" in offered
    assert world.says("kari", text)[-1].startswith(said("crisis-ask")), "the way is open once"


def test_what_is_said_again_answers_the_question_that_waited() -> None:
    world = World()
    publish(world)
    world.reads("kari")
    world.says("kari", "innspill")
    world.says("kari", "1")
    text = "Jeg hadde selvmordstanker i 2019 på hybelhuset, og ingen spurte."
    assert said("crisis-question-waits") in world.says("kari", text)[-1]
    world.says("kari", "2")
    assert world.says("kari", text)[-1].startswith(said("core-draft-kept"))
    world.says("kari", "ferdig")
    world.presses("kari", said("core-yes-send"))
    with world.store.begin() as tx:
        assert tx._cursor.execute("SELECT text FROM input").fetchall() == [(text,)]


@pytest.mark.parametrize("text", [text for lang, text in NOTHING if lang == "nb"])
def test_talk_about_other_things_goes_where_it_always_went(text: str) -> None:
    world = World()
    assert all("116 123" not in told for told in world.says("kari", text))


def test_a_corrected_message_and_words_beside_a_picture_are_heard_too() -> None:
    world = World()
    publish(world)
    world.reads("kari")
    for kind in ("edit", "file", "voice"):
        world.result = world._arrive("kari", kind=kind, text=CRY, message="m1")
        assert said("crisis-heard") in world.reads("kari")[-1], kind


def test_words_beside_a_receipt_that_was_asked_for_are_heard_and_the_picture_waits(listened: Listened) -> None:
    world = listened.world
    listened.types("kari", "hei")
    listened.asks("kari", "fee_receipt")
    world.reads("kari")
    sent = FileHandle({"id": "f"}, "k.jpg", "image/jpeg", 10)
    world.result = world._arrive("kari", kind="file", text=CRY, file=sent)
    assert said("crisis-heard") in world.reads("kari")[-1]
    assert verbs_asking(world) == ["fee_receipt"]


def test_an_account_number_beside_a_picture_goes_nowhere_either(listened: Listened) -> None:
    world = listened.world
    world.reads("kari")
    world.result = world._arrive("kari", kind="edit", text="Kontoen er 1234.56.78903", message="m1")
    assert "Ikke skriv slike tall her" in world.reads("kari")[-1]


@pytest.mark.parametrize(("country", "emergency", "line"), [("NO", "113", "116 123"), ("SE", "112", "90101"), ("GB", "999", "116 123")])
def test_every_country_has_its_own_numbers(country: str, emergency: str, line: str) -> None:
    world = World()
    world.rules(country=country)
    for who, cry in (("kari", CRY), ("aisha", "Jag vill inte leva längre"), ("tom", "I want to die")):
        [told] = world.says(who, cry)
        assert emergency in told
        assert line in told


def test_the_council_s_own_lines_stand_instead_of_the_country_s() -> None:
    world = World()
    world.says("liv", "ny hjelpetelefon")
    world.says("liv", "Krisehjelpen i Fjordvik")
    world.says("liv", "55 55 12 12")
    world.says("liv", "alle kvelder")
    [told] = world.says("kari", CRY)
    assert "Krisehjelpen i Fjordvik: 55 55 12 12, alle kvelder" in told
    assert "113" in told
    assert "116 123" not in told
    world.does("liv", "drop_helpline", name="Krisehjelpen i Fjordvik")
    assert "116 123" in world.says("kari", CRY)[-1]


def test_only_the_office_changes_the_lines() -> None:
    world = World()
    assert world.does("kari", "add_helpline", name="Meg", phone="55 55 12 12").state == "refused"
    assert world.does("liv", "add_helpline", name="Feil", phone="ring").state == "refused"


def test_in_company_the_answer_is_given_alone() -> None:
    world = World()
    world.says("kari", "hei")
    assert world.says("kari", CRY, chat="rommet", private=False)[-1].startswith(said("crisis-heard"))
    [room] = world.reads("rommet")
    assert room.startswith(said("core-private-here"))
    assert "116" not in room


def test_in_company_what_may_be_something_else_is_left_alone() -> None:
    world = World()
    world.says("kari", "hei")
    assert all("116" not in text for text in world.says("kari", "Jeg orker ikke mer", chat="rommet", private=False))
    assert all("116" not in text for text in world.reads("rommet"))


def test_who_has_no_chat_of_their_own_reads_the_numbers_where_they_wrote() -> None:
    world = World()
    with world.store.begin() as tx:
        tx._cursor.execute("UPDATE account SET chat = '' WHERE id = 'a-kari'")
    world.says("kari", CRY, chat="rommet", private=False)
    [room] = world.reads("rommet")
    assert "116 123" in room
    assert not any(part.buttons for part in world.shown["rommet"])


def test_anybody_can_ask_for_the_numbers() -> None:
    world = World()
    for who, typed in (("kari", "krise"), ("per", "krise"), ("aisha", "kris"), ("tom", "crisis line")):
        assert "116 123" in world.says(who, typed)[-1]


def test_who_passes_by_reads_the_numbers_and_stays_unknown() -> None:
    world = World()
    publish(world)
    code = shown(world.does("liv", "make_open_code", place="Avdeling 3", days=14, most=5).made["code"])
    world.says("gjest", code)
    world.reads("liv")
    [told] = world.says("gjest", CRY)
    assert "116 123" in told
    assert said("crisis-call-choice") not in told
    assert world.told("wants_to_talk") == []
    assert "116 123" in world.says("gjest", "krise")[-1]


def test_the_only_officer_is_not_asked_to_call_herself() -> None:
    world = World()
    world.says("liv", CRY)
    assert said("crisis-call-choice") not in [button.label for part in world.shown["liv"] for button in part.buttons]


@both
def test_row_64_a_crisis_gets_a_helpline_and_a_human_and_is_no_input(network: str) -> None:
    world = on(network, tom="en", aisha="sv")
    publish(world)
    for who, cry, call in (("kari", CRY, "nb"), ("aisha", "Jag har självmordstankar", "sv"), ("tom", "I want to end my life", "en")):
        world.reads(who)
        world.says(who, {"nb": "innspill", "sv": "synpunkt", "en": "comment"}[call])
        world.says(who, "1")
        assert "116 123" in world.says(who, cry)[-1]
        assert "Liv Holm" in world.says(who, "1")[-1]
        assert "Liv Holm" not in world.says(who, {"nb": "stopp", "sv": "stopp", "en": "stop"}[call])[-1]
    with world.store.begin() as tx:
        assert tx._cursor.execute("SELECT count(*) FROM input").fetchone() == (0,)
        assert tx._cursor.execute("SELECT count(*) FROM input_draft").fetchone() == (0,)
    assert len(world.told("wants_to_talk")) == 3


CRIES = {
    "nb": (CRY, "Jeg orker ikke mer."),
    "nn": ("Eg vil ikkje leve lenger", "Eg orkar ikkje meir."),
    "sv": ("Jag vill inte leva längre", "Jag orkar inte mer."),
    "en": ("I don’t want to live anymore", "I can’t go on."),
}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_cry_as_it_is_answered(lang: str) -> None:
    def talk(profile: str) -> str:
        world = World()
        reads_as(world, "kari", lang, profile)
        dialogue = Dialogue(world, "kari")
        for typed in (CRIES[lang][0], "1", CRIES[lang][1], "2"):
            dialogue.says(typed)
        return dialogue.text()

    check("crisis", lang, talk)
