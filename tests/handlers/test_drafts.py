"""Words that were written and not sent are kept, found again with one word, sent, changed or thrown away."""

from __future__ import annotations

import pytest

from tests.handlers.agendas import fresh, publish
from tests.handlers.rows import both, on
from tests.world import World

WORDS = "Lås på alle dører."


def left(world: World, item: str = "1", text: str = WORDS) -> str:
    """Kari begins to write about an item and stops."""
    for typed in ("innspill", item, text):
        world.says("kari", typed)
    return world.says("kari", "stopp")[-1]


@both
def test_a_draft_is_found_again_with_one_word_and_sent(network: str) -> None:
    world = on(network)
    publish(world)
    fresh(world, "kari")
    stopped = left(world)
    assert "tatt vare på som kladd" in stopped
    assert "1. Vis det jeg skrev" in stopped
    shown = world.says("kari", "kladd")[-1]
    assert shown.startswith("Du har ikke sendt det du skrev om sak 2/27")
    assert WORDS in shown
    assert "fredag 5. februar" in shown
    sent = world.presses("kari", "Ja, send")[-1]
    assert "I-2027-001" in sent
    assert world.says("kari", "kladd")[-1].startswith("Du har ingen kladd")


def test_stopping_shows_the_draft_with_one_press(world: World) -> None:
    publish(world)
    fresh(world, "kari")
    left(world)
    assert WORDS in world.presses("kari", "Vis det jeg skrev")[-1]
    assert world.presses("kari", "Slett kladden")[-1].startswith("Kladden er slettet")
    assert world.says("kari", "mine kladder")[-1].startswith("Du har ingen kladd")


def test_who_begins_anew_is_shown_what_they_had_written(world: World) -> None:
    publish(world)
    fresh(world, "kari")
    left(world)
    world.says("kari", "innspill")
    asked = world.says("kari", "1")[-1]
    assert "1. Vis det jeg skrev" in asked
    assert "Hva fungerer dårlig i dag?" not in asked
    assert WORDS in world.says("kari", "1")[-1]


def test_several_drafts_come_as_a_list(world: World) -> None:
    publish(world)
    fresh(world, "kari")
    left(world)
    left(world, "2", "Regler om dyr.")
    shown = world.says("kari", "kladd")[-1]
    assert shown.startswith("Du har 2 tekster som ikke er sendt")
    assert "Sak 3/27: Midlertidig bolig: «Regler om dyr.»" in shown
    assert "Regler om dyr." in world.says("kari", "2")[-1]


def test_nothing_written_is_no_draft(world: World) -> None:
    publish(world)
    fresh(world, "kari")
    world.says("kari", "innspill")
    world.says("kari", "1")
    stopped = world.says("kari", "stopp")[-1]
    assert stopped.startswith("Jeg har stoppet")
    assert "kladd" not in stopped


def test_a_draft_about_a_meeting_that_was_called_off_is_not_offered(world: World) -> None:
    publish(world)
    fresh(world, "kari")
    left(world)
    world.does("liv", "cancel_meeting", meeting="MO1", reason="Ingen kan.")
    world.pass_to("2027-02-05T09:00")
    assert not [text for text in world.reads("kari") if WORDS in text]
    assert world.says("kari", "kladd")[-1].startswith("Du har ingen kladd")


def test_the_day_before_the_last_day_it_is_shown_again(world: World) -> None:
    publish(world)
    fresh(world, "kari")
    left(world)
    world.pass_to("2027-02-04T12:00")
    assert [text for text in world.reads("kari") if text.startswith("Du har ikke sendt det du skrev") and WORDS in text]
    world.pass_to("2027-02-08T12:00")
    assert "Siste dag" not in world.says("kari", "kladd")[-1]


@pytest.mark.parametrize(("lang", "word", "start"), [("nn", "kladd", "Du har ingen kladd"), ("sv", "utkast", "Du har inget utkast"),
                                                     ("en", "drafts", "You have no draft")])  # fmt: skip
def test_the_word_is_known_in_every_language(lang: str, word: str, start: str) -> None:
    world = on("telegram", kari=lang)
    publish(world)
    fresh(world, "kari")
    assert world.says("kari", word)[-1].startswith(start)
