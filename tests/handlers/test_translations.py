"""Inputs in other languages: announced, translated by the office or by a machine that is asked for, the original one press away."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.translating import Closed, HttpTranslator, Untranslated
from bot.work import KINDS, Workshop, in_child
from tests.documents.workshop import Works
from tests.handlers.agendas import fresh, publish
from tests.handlers.dialogue import LANGUAGES, Dialogue, check, council_in
from tests.handlers.machines import Machine
from tests.world import World, words

SAID = "Alla 12 rum måste få lås."
IN_NB = "Alle 12 rom må få lås."


@pytest.fixture
def machine() -> Iterator[Machine]:
    found = Machine(**{SAID.replace(" ", "_"): IN_NB})
    yield found
    found.close()


def given(world: World) -> str:
    """Aisha, who writes Swedish, has said something."""
    publish(world)
    made: str = world.does("aisha", "comment", item="i2", text=SAID, ref="INN-1").made["input"]
    fresh(world, "liv", "aisha", "kari")
    return made


def shop(works: Works, machine: Machine | None) -> Workshop:
    """A workshop whose operator has this machine, or none."""
    world, given = works.world, {"translator": {"url": machine.url, "token": "key"}} if machine is not None else {}
    return Workshop(world.store, world.desk, works.kept, {}, lambda: world.now, given)


def opened(world: World, folder: Path, machine: Machine | None) -> Works:
    """The council has opened its door; the operator has this machine, or none."""
    works = Works(world, folder)
    works.shop = shop(works, machine)
    assert world.does("liv", "machine_translation", open=True).state == "done"
    fresh(world, "liv")
    return works


def test_the_original_is_announced_and_shown_as_it_was_written(world: World) -> None:
    made = given(world)
    world.does("liv", "show_input", input=made)
    assert f"På svensk: «{SAID}»" in world.reads("liv")[-1]
    world.does("aisha", "show_input", input=made)
    own = world.reads("aisha")[-1]
    assert SAID in own
    assert "På svenska:" not in own
    assert "Få det på svenska" not in own


def test_the_door_is_closed_and_a_person_can_be_asked(world: World, tmp_path: Path, machine: Machine) -> None:
    made = given(world)
    works = Works(world, tmp_path)
    works.shop = shop(works, machine)
    world.does("liv", "show_input", input=made)
    world.reads("liv")
    assert world.presses("liv", "Få det på norsk")[0].startswith("Ingen har oversatt dette ennå")
    assert works.done() == 0
    assert machine.heard == [], "what the council has not opened, nothing goes through"


def test_a_machine_is_labelled_and_the_original_is_one_press_away(world: World, tmp_path: Path, machine: Machine) -> None:
    made = given(world)
    works = opened(world, tmp_path, machine)
    world.does("liv", "show_input", input=made)
    world.reads("liv")
    assert world.presses("liv", "Få det på norsk")[0].startswith("En maskin oversetter nå")
    assert works.done() == 1
    shown = world.reads("liv")[-1]
    assert shown.index("En maskin har oversatt dette.") < shown.index(IN_NB), "the label comes before the words"
    assert "Originalen gjelder." in shown
    assert SAID not in shown
    assert SAID in world.presses("liv", "Vis originalen")[0]
    world.does("liv", "translate_input", input=made)
    assert IN_NB in world.reads("liv")[-1]
    assert works.done() == 0, "it is translated once"


def test_only_the_words_go_to_the_machine(world: World, tmp_path: Path, machine: Machine) -> None:
    made = given(world)
    works = opened(world, tmp_path, machine)
    world.does("liv", "translate_input", input=made)
    works.done()
    (body,) = machine.heard
    assert json.loads(body) == {"q": SAID, "source": "sv", "target": "nb", "format": "text", "api_key": "key"}


@pytest.mark.parametrize("fault", ["figures", "status", "elsewhere", "broken", "empty", "none"])
def test_a_machine_that_fails_or_says_other_figures_is_not_shown(world: World, tmp_path: Path, machine: Machine, fault: str) -> None:
    made = given(world)
    works = opened(world, tmp_path, None if fault == "none" else machine)
    if fault == "figures":
        machine.answers[SAID] = IN_NB.replace("12", "21")
    elif fault == "status":
        machine.status = 500
    elif fault == "elsewhere":
        machine.status = 307
    elif fault == "broken":
        machine.broken = b"<html>"
    elif fault == "empty":
        machine.answers.clear()
    world.does("liv", "translate_input", input=made)
    fresh(world, "liv")
    assert works.done() == 1
    shown = world.reads("liv")[-1]
    assert shown.startswith("Ingen har oversatt dette ennå")
    assert "21" not in shown


def test_the_office_translates_and_signs_it_and_whoever_asked_gets_it(world: World) -> None:
    made = given(world)
    world.pass_to("2027-02-06T10:00")
    fresh(world, "kari", "liv")
    world.does("kari", "show_input", input=made)
    assert f"På svensk: «{SAID}»" in world.reads("kari")[-1]
    world.presses("kari", "Få det på norsk")
    assert world.presses("kari", "Be noen oversette")[0].startswith("Koordinatoren vet at du vil ha det oversatt")
    told = world.reads("liv")[-1]
    assert told.startswith("Oversett innspill I-2027-001: Bokmål")
    assert "Oversett innspill I-2027-001: Bokmål" in world.says("liv", "hva venter")[-1]
    world.presses("liv", "Skriv oversettelsen")
    world.says("liv", IN_NB)
    assert world.says("liv", "ferdig")[0].startswith("Innspill I-2027-001, oversatt")
    (shown,) = world.reads("kari")
    assert "Liv Holm har oversatt dette." in shown
    assert "maskin" not in shown
    assert f"«{IN_NB}»" in shown
    assert SAID in world.presses("kari", "Vis originalen")[0]
    assert "Oversett innspill" not in world.says("liv", "hva venter")[-1]


def test_a_translation_of_other_words_is_not_shown(world: World) -> None:
    made = given(world)
    world.does("liv", "write_translation", input=made, lang="nb", text=IN_NB)
    world.does("aisha", "edit_comment", input=made, text="Alla rum måste få lås. Även källaren.")
    world.does("liv", "translate_input", input=made)
    assert world.reads("liv")[-1].startswith("Ingen har oversatt dette ennå")


def test_words_that_go_go_in_every_language(world: World) -> None:
    made = given(world)
    world.does("liv", "write_translation", input=made, lang="nb", text=IN_NB)
    assert world.does("aisha", "withdraw_comment", input=made).state == "done"
    with world.store.begin() as tx:
        assert tx._cursor.execute("SELECT count(*) FROM translation").fetchone()[0] == 0
    assert world.does("liv", "translate_input", input=made).key == "translations-not-this"


def test_one_persons_case_goes_to_no_machine(world: World, tmp_path: Path, machine: Machine) -> None:
    publish(world)
    works = opened(world, tmp_path, machine)
    text = "Min handläggare Ola Berg har nekat mig bostad, och mitt ärende ligger hos er."
    made = world.does("aisha", "comment", item="i2", text=text, ref="INN-2").made["input"]
    with world.store.begin() as tx:
        tx._cursor.execute("UPDATE input SET held = 1 WHERE id = ?", (made,))
    for verb, more in (("translate_input", {}), ("ask_translation", {"lang": "nb"}), ("write_translation", {"lang": "nb", "text": "x"})):
        assert world.does("liv", verb, input=made, **more).key == "translations-not-this", verb
    assert works.done() == 0
    assert machine.heard == []


def test_only_the_office_opens_the_door_and_it_says_what_goes_through(world: World) -> None:
    assert world.does("kari", "machine_translation", open=True).state == "refused"
    world.says("liv", "maskinoversettelse")
    (card,) = world.says("liv", "ja")
    assert "Stemmer, penger og enkeltsaker går aldri dit." in card
    assert world.presses("liv", "Ja, gjør det")[0].startswith("En maskin kan oversette innspill")
    world.does("liv", "machine_translation", open=False)
    assert world.reads("liv")[-1].startswith("Ingen maskin oversetter innspill")


def test_a_closed_door_says_so() -> None:
    with pytest.raises(Untranslated):
        Closed().translate("Hei", "nb", "en")


def test_nobody_at_the_door_is_no_translation() -> None:
    with pytest.raises(Untranslated):
        HttpTranslator("http://127.0.0.1:9").translate("Hei", "nb", "en")


@pytest.mark.server
def test_the_machine_is_asked_from_a_child_process(machine: Machine) -> None:
    args = {"text": SAID, "source": "sv", "target": "nb", "translator": {"url": machine.url}}
    came = in_child(KINDS["translate"], args, {})
    assert came.done is not None
    assert came.done.facts == {"words": IN_NB}
    assert in_child(KINDS["translate"], {**args, "translator": {}}, {}).key == "translations-none"


def test_an_item_and_a_paper_the_council_has_in_two_languages_have_their_original_one_press_away(world: World) -> None:
    publish(world)
    texts = json.dumps({"sv": {"title": "Plan för bostäder", "summary": "Kommunen gör en ny plan."}})
    with world.store.begin() as tx:
        tx._cursor.execute("UPDATE agenda_item SET texts = ? WHERE id = 'i2'", (texts,))
        tx._cursor.execute("UPDATE paper SET texts = ? WHERE id = 'p1'", (json.dumps({"sv": "Planen har sex mål."}),))
    fresh(world, "aisha", "kari")
    for verb, about, swedish, norwegian in (
        ("show_item", {"item": "i2"}, "Kommunen gör en ny plan.", "På norska: Kommunen lager en ny plan."),
        ("read_paper", {"paper": "p1"}, "Planen har sex mål.", "Planen har seks mål."),
    ):
        world.does("aisha", verb, **about)
        assert swedish in world.reads("aisha")[-1]
        shown = world.says("aisha", "Visa originalet")[-1]
        assert norwegian in shown
        assert swedish not in shown
        world.does("kari", verb, **about)
        assert "originalen" not in world.reads("kari")[-1]


READERS = {"nb": "tom", "nn": "tom", "sv": "tom", "en": "aisha"}
WORDS = {
    "nb": "Alle rom må ha lås.", "nn": "Alle rom må ha lås.", "sv": "Alla rum måste ha lås.", "en": "All rooms must have locks.",
}  # fmt: skip


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_input_in_another_language(lang: str) -> None:
    def talk(profile: str) -> str:
        world, say = World(), words().say
        council_in(world, lang, "kari", "liv", profile=profile)
        publish(world)
        original = WORDS["sv" if lang == "en" else "en"]
        made = world.does(READERS[lang], "comment", item="i2", text=original, ref="INN-1").made["input"]
        world.pass_to("2027-02-06T10:00")
        fresh(world, "kari", "liv")
        reader, office = Dialogue(world, "kari"), Dialogue(world, "liv")
        world.does("kari", "translate_input", input=made)
        reader.hears()
        reader.says(say("translations-ask-choice", lang))
        office.hears()
        office.says(say("translations-write-choice", lang))
        office.says(WORDS[lang])
        office.says(say("reserved-done", lang).split(",")[0])
        reader.lines.append("…")
        reader.hears()
        reader.says(say("translations-original-choice", lang))
        return reader.text() + "\n\n--- Liv ---\n\n" + office.text()

    check("translation", lang, talk)
