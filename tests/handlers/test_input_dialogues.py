"""The conversations around an input, as people read them, in four languages and three ways of writing."""

from __future__ import annotations

import pytest

from tests.handlers.agendas import fresh, publish
from tests.handlers.dialogue import LANGUAGES, Dialogue, check, reads_as
from tests.world import World, words

TEXT = {
    "nb": "Leieboere må få vite hvem som er kontaktperson.",
    "nn": "Leigebuarar må få vite kven som er kontaktperson.",
    "sv": "Hyresgäster måste få veta vem som är kontaktperson.",
    "en": "Tenants must know who their contact person is.",
}
DONE = {"nb": "ferdig", "nn": "ferdig", "sv": "klar", "en": "done"}


def ready(lang: str, profile: str) -> World:
    """A published agenda; Kari reads in this language, in this way."""
    world = World()
    publish(world)
    reads_as(world, "kari", lang, profile)
    fresh(world, "kari")
    return world


def given(world: World, lang: str) -> str:
    """Kari has given an input; Sam answers for it."""
    made = world.does("kari", "comment", item="i2", text=TEXT[lang], ref="INN-1").made["input"]
    assert world.does("liv", "assign_owner", input=made, responsible="sam").state == "done"
    fresh(world, "kari", "sam")
    return made


@pytest.mark.parametrize("lang", LANGUAGES)
def test_giving_an_input(lang: str) -> None:
    def talk(profile: str) -> str:
        dialogue = Dialogue(ready(lang, profile), "kari")
        command = {"nb": "innspill", "nn": "innspel", "sv": "synpunkt", "en": "comment"}[lang]
        for typed in (command, "1", "2", TEXT[lang], DONE[lang], "1"):
            dialogue.says(typed)
        return dialogue.text()

    check("giving-an-input", lang, talk)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_input_is_accepted(lang: str) -> None:
    def talk(profile: str) -> str:
        world = ready(lang, profile)
        outcome = {"reason": "Enkelt å gjøre.", "what_changed": "Navnet står i kontrakten.", "next_step": "Ny mal i mars"}
        world.does("sam", "set_outcome", input=given(world, lang), status="accepted", **outcome)
        dialogue = Dialogue(world, "kari")
        dialogue.hears()
        dialogue.says("1")
        return dialogue.text()

    check("accepted", lang, talk)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_input_is_partly_accepted(lang: str) -> None:
    def talk(profile: str) -> str:
        world = ready(lang, profile)
        world.does(
            "sam", "set_outcome", input=given(world, lang), status="partly_accepted", reason="Noen deler rom.",
            what_changed="Husregel 4.",
        )  # fmt: skip
        dialogue = Dialogue(world, "kari")
        dialogue.hears()
        dialogue.says("4")
        dialogue.says({"nb": "Hvem?", "nn": "Kven?", "sv": "Vem?", "en": "Who?"}[lang])
        dialogue.says(DONE[lang])
        return dialogue.text()

    check("partly-accepted", lang, talk)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_input_is_refused_and_raised_again(lang: str) -> None:
    def talk(profile: str) -> str:
        world = ready(lang, profile)
        world.does(
            "liv", "plan_meeting", meeting="MO2", body="rad", kind="meeting", title="Møte 2", start="2027-05-12T12:00",
            end="2027-05-12T15:00", place="Kommunehuset", mode="physical",
        )  # fmt: skip
        made = given(world, lang)
        world.pass_to("2027-03-01T10:00")
        fresh(world, "kari")
        world.does("sam", "set_outcome", input=made, status="not_accepted", reason="Kravet er vedtatt i kommunestyret.")
        dialogue = Dialogue(world, "kari")
        dialogue.hears()
        dialogue.says(words().say("outcomes-reply-raise-again", lang))
        dialogue.says("1")
        return dialogue.text()

    check("refused-and-raised", lang, talk)
