"""H3, J3 and R41 as the rows read: words are read before they go, "I did not understand", other languages; on both networks."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.work import Workshop
from tests.documents.workshop import Works
from tests.handlers.agendas import fresh, publish
from tests.handlers.dialogue import reads_as
from tests.handlers.machines import Machine
from tests.handlers.rows import both, on


@both
@pytest.mark.parametrize(
    ("lang", "command", "text", "done", "found", "safe", "anyway"),
    [
        ("nb", "send melding", "Vedrørende rommene: det bestemmes nå. Alle som bor i huset og har lyst til å si noe om rommene, kan komme "
         "til oss på kontoret når som helst i uka.", "ferdig",
         ("Setningen har", "«Vedrørende» kan bli «om»", "Hvem gjør det? «bestemmes»"), "Bruk trygge", "Send likevel"),
        ("sv", "skicka meddelande", "Angående rummen: det beslutas nu. Alla som bor i huset och har lust att säga något om rummen kan "
         "komma till oss på kontoret när som helst i veckan.", "klar",
         ("Meningen har", "”Angående” kan bli ”om”", "Vem gör det? ”beslutas”"), "Gör säkra", "Skicka ändå"),
    ],
)  # fmt: skip
def test_long_sentences_jargon_and_passives_are_found_and_the_check_suggests_and_never_blocks(
    network: str, lang: str, command: str, text: str, done: str, found: tuple[str, ...], safe: str, anyway: str
) -> None:
    world = on(network)
    with world.store.begin() as tx:
        tx._cursor.execute("UPDATE council SET lang = ?", (lang,))
    reads_as(world, "liv", lang, "standard")
    for typed in (command, "Rum", text):
        world.says("liv", typed)
    (shown,) = world.says("liv", done)
    for finding in found:
        assert finding in shown
    world.presses("liv", safe)
    world.presses("liv", anyway)
    world.says("liv", "Det er sagt slik før.")
    world.says("liv", "1")
    assert any("Rum" in read and text[-20:] in read for read in world.reads("kari")), "style never stops a message"


@both
@pytest.mark.parametrize(
    ("lang", "label", "word", "told"),
    [
        ("nb", "Jeg forsto ikke", "forsto ikke", "Enklere sagt"), ("nn", "Eg forstod ikkje", "forstod ikkje", "Enklare sagt"),
        ("sv", "Jag förstod inte", "förstod inte", "Enklare uttryckt"), ("en", "I did not understand", "not clear", "In simpler words"),
    ],
)  # fmt: skip
def test_i_did_not_understand_is_on_every_short_and_clear_message_and_is_answered(
    network: str, lang: str, label: str, word: str, told: str
) -> None:
    world = on(network)
    reads_as(world, "sam", lang, "plain")
    publish(world)
    for text in world.reads("sam"):
        assert label in text or word in text
    world.does("liv", "send_notice", title="Rom", text="Vi bytter rom.")
    (notice,) = world.reads("sam")
    assert word in notice, "no numbers of its own: the word is named"
    world.says("sam", word)
    fresh(world, "liv")
    world.does("liv", "show_unclear")
    assert "Rom (én person)" in world.reads("liv")[-1]
    world.presses("liv", "1. Rom")
    world.says("liv", "Møtet er i rom 3.")
    world.says("liv", "ferdig")
    world.presses("liv", "Ja, send")
    (simpler,) = world.reads("sam")
    assert simpler.startswith(told)
    assert "Møtet er i rom 3." in simpler
    assert word in simpler


@both
@pytest.mark.parametrize(
    ("lang", "get", "label", "original", "announced", "said"),
    [
        ("nb", "Få det på norsk", "En maskin har oversatt dette.", "Vis originalen", "På engelsk:", "Alle rom må ha lås."),
        ("sv", "Få det på svenska", "En maskin har översatt det här.", "Visa originalet", "På engelska:",
         "Alla rum måste ha lås."),
    ],
)  # fmt: skip
def test_machine_translation_of_inputs_is_labelled_and_the_original_is_one_press_away(
    network: str, lang: str, get: str, label: str, original: str, announced: str, said: str, tmp_path: Path
) -> None:
    text, world = "All rooms must have locks.", on(network, liv=lang)
    publish(world)
    machine = Machine(**{text.replace(" ", "_"): said})
    works = Works(world, tmp_path)
    works.shop = Workshop(world.store, world.desk, works.kept, {}, lambda: world.now, {"translator": {"url": machine.url}})
    made = world.does("tom", "comment", item="i2", text=text, ref="INN-1").made["input"]
    world.does("liv", "machine_translation", open=True)
    fresh(world, "liv")
    world.does("liv", "show_input", input=made)
    assert announced in world.reads("liv")[-1]
    world.presses("liv", get)
    assert works.done() == 1
    shown = world.reads("liv")[-1]
    assert label in shown
    assert said in shown
    assert text in world.presses("liv", original)[0]
    machine.close()
