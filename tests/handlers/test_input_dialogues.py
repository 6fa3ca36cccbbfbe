"""The conversations around an input, as people read them, in four languages and three ways of writing."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from tests.handlers.agendas import fresh, publish
from tests.handlers.dialogue import LANGUAGES, Dialogue, check, reads_as
from tests.world import World, words


class Said(NamedTuple):
    """What people write in one language, so that a conversation reads as it would in that council."""

    titles: tuple[str, str, str]
    hours: str
    command: str
    done: str
    text: str
    yes: str
    changed: str
    next: str
    proof: str
    partly: str
    partly_changed: str
    before: str
    after: str
    survived: str
    who: str
    explained: str
    no: str
    again: str
    visits: str
    skip: str


SAID = {
    "nb": Said(
        ("Plan for boliger", "Midlertidig bolig", "Eventuelt"), "hverdager 08–15", "innspill", "ferdig",
        "Leieboere må få vite hvem som er kontaktperson.", "Det er enkelt å gjøre.", "Navnet står i kontrakten.", "Ny mal i mars",
        "Se side 2 i den nye kontrakten.", "Noen deler rom.", "Husregel 4.", "Ingen besøk.", "Besøk mellom klokka 12 og 18.",
        "Besøk på dagtid.", "Hvem deler rom?", "De som bor i andre etasje.", "Kravet er vedtatt i kommunestyret.",
        "Vi prøver det i ett hus først.", "Pårørende må få besøke på dagtid.", "hopp over",
    ),
    "nn": Said(
        ("Plan for bustader", "Mellombels bustad", "Eventuelt"), "kvardagar 08–15", "innspel", "ferdig",
        "Leigebuarar må få vite kven som er kontaktperson.", "Det er enkelt å gjere.", "Namnet står i kontrakten.", "Ny mal i mars",
        "Sjå side 2 i den nye kontrakten.", "Nokre deler rom.", "Husregel 4.", "Ingen besøk.", "Besøk mellom klokka 12 og 18.",
        "Besøk på dagtid.", "Kven deler rom?", "Dei som bur i andre høgda.", "Kravet er vedteke i kommunestyret.",
        "Vi prøver det i eitt hus først.", "Pårørande må få vitje på dagtid.", "hopp over",
    ),
    "sv": Said(
        ("Plan för bostäder", "Tillfälligt boende", "Övrigt"), "vardagar 08–15", "synpunkt", "klar",
        "Hyresgäster måste få veta vem som är kontaktperson.", "Det är enkelt att göra.", "Namnet står i kontraktet.", "Ny mall i mars",
        "Se sidan 2 i det nya kontraktet.", "Några delar rum.", "Husregel 4.", "Inga besök.", "Besök mellan klockan 12 och 18.",
        "Besök på dagtid.", "Vilka delar rum?", "De som bor på andra våningen.", "Kravet är beslutat i fullmäktige.",
        "Vi prövar det i ett hus först.", "Anhöriga måste få besöka på dagtid.", "hoppa över",
    ),
    "en": Said(
        ("Housing plan", "Temporary housing", "Any other business"), "weekdays 08–15", "comment", "done",
        "Tenants must know who their contact person is.", "It is easy to do.", "The name is in the contract.", "A new form in March",
        "See page 2 of the new contract.", "Some people share a room.", "House rule 4.", "No visits.", "Visits between 12:00 and 18:00.",
        "Visits in the daytime.", "Who shares a room?", "Those who live on the second floor.", "The rule was decided by the council.",
        "We will try it in one house first.", "Relatives must be allowed to visit in the daytime.", "skip",
    ),
}  # fmt: skip


def ready(lang: str, profile: str) -> World:
    """A published agenda; Kari reads in this language, in this way."""
    world = World()
    publish(world)
    reads_as(world, "kari", lang, profile)
    with world.store.begin() as tx:
        tx._cursor.execute("UPDATE council SET lang = ?", (lang,))
        tx._cursor.execute("UPDATE person SET hours = ? WHERE id = 'liv'", (SAID[lang].hours,))
        for item, title in zip(("i2", "i3", "i4"), SAID[lang].titles, strict=True):
            tx._cursor.execute("UPDATE agenda_item SET title = ? WHERE id = ?", (title, item))
    world.store.kept.clear()
    fresh(world, "kari")
    return world


def given(world: World, text: str) -> str:
    """Kari has given an input; Sam answers for it."""
    made = world.does("kari", "comment", item="i2", text=text, ref="INN-1").made["input"]
    assert world.does("liv", "assign_owner", input=made, responsible="sam").state == "done"
    fresh(world, "kari", "sam")
    return made


def answers(world: World, lang: str, made: str, status: str, reason: str, **more: str) -> None:
    """Sam answers in the language of the council."""
    why = getattr(SAID[lang], reason) if reason else ""
    assert world.does("sam", "set_outcome", input=made, status=status, reason=why, **more).state == "done"


def label(key: str, lang: str) -> str:
    return words().say(key, lang)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_giving_an_input(lang: str) -> None:
    def talk(profile: str) -> str:
        dialogue = Dialogue(ready(lang, profile), "kari")
        for typed in (SAID[lang].command, "1", "2", SAID[lang].text, SAID[lang].done, "1"):
            dialogue.says(typed)
        return dialogue.text()

    check("giving-an-input", lang, talk)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_input_is_accepted_done_and_followed_up(lang: str) -> None:
    """Being considered, yes, done, and half a year later: did it help?"""

    def talk(profile: str) -> str:
        world, said = ready(lang, profile), SAID[lang]
        made = given(world, SAID[lang].text)
        dialogue = Dialogue(world, "kari")
        answers(world, lang, made, "under_consideration", "")
        dialogue.hears()
        world.pass_to("2027-02-11T10:00")
        fresh(world, "kari")
        answers(world, lang, made, "accepted", "yes", what_changed=said.changed, next_step=said.next)
        dialogue.hears()
        dialogue.says(label("outcomes-reply-agree", lang))
        world.pass_to("2027-04-05T10:00")
        fresh(world, "kari")
        answers(world, lang, made, "implemented", "", evidence=said.proof)
        dialogue.hears()
        world.pass_to("2027-10-04T08:59")
        fresh(world, "kari")
        world.pass_to("2027-10-04T09:00")
        dialogue.hears()
        dialogue.says(label("followups-helped-yes", lang))
        dialogue.says(said.skip)
        return dialogue.text()

    check("accepted", lang, talk)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_input_is_partly_accepted(lang: str) -> None:
    """Partly yes, with before and after; a question, its explanation, and read."""

    def talk(profile: str) -> str:
        world, said = ready(lang, profile), SAID[lang]
        made = given(world, said.visits)
        answers(
            world, lang, made, "partly_accepted", "partly", what_changed=said.partly_changed, before=said.before, after=said.after,
            survived=said.survived,
        )  # fmt: skip
        dialogue = Dialogue(world, "kari")
        dialogue.hears()
        dialogue.says("4")
        dialogue.says(said.who)
        dialogue.says(said.done)
        assert world.does("sam", "explain_answer", input=made, text=said.explained).state == "done"
        dialogue.hears()
        return dialogue.text()

    check("partly-accepted", lang, talk)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_input_is_refused_and_raised_again(lang: str) -> None:
    """No, raised again once, answered again; it cannot be raised a second time."""

    def talk(profile: str) -> str:
        world = ready(lang, profile)
        world.does(
            "liv", "plan_meeting", meeting="MO2", body="rad", kind="meeting", title="Møte 2", start="2027-05-12T12:00",
            end="2027-05-12T15:00", place="Kommunehuset", mode="physical",
        )  # fmt: skip
        made = given(world, SAID[lang].text)
        world.pass_to("2027-03-01T10:00")
        fresh(world, "kari")
        answers(world, lang, made, "not_accepted", "no")
        dialogue = Dialogue(world, "kari")
        dialogue.hears()
        dialogue.says(label("outcomes-reply-raise-again", lang))
        dialogue.says("1")
        world.pass_to("2027-05-20T10:00")
        fresh(world, "kari")
        answers(world, lang, made, "partly_accepted", "again")
        dialogue.hears()
        dialogue.says(label("outcomes-reply-understood", lang))
        return dialogue.text()

    check("refused-and-raised", lang, talk)
