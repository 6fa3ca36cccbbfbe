"""What people seldom do in words: what is asked before it is done says what it means and can be left again."""

from __future__ import annotations

import pytest

from tests.handlers.agendas import fresh, publish
from tests.handlers.voters import met, opened
from tests.world import World

OUT = ("Nei", "Ikke send", "Avslutt")


def asked(world: World, who: str, words: str, *answers: str) -> str:
    """The question before a verb is done: typed, with its answers one by one."""
    fresh(world, who)
    shown = world.says(who, words)
    for typed in answers:
        shown = world.says(who, typed)
    assert world.result.state == "asked", shown
    return shown[-1]


@pytest.mark.parametrize(
    ("who", "words", "answers", "title", "means"),
    [
        ("liv", "avlys møte", ("1", "hopp over"), "Vil du avlyse møtet?", "Dette kan ikke gjøres om."),
        ("kari", "lås kontoen", (), "Vil du låse", "kode"),
        ("liv", "steng avstemning", (), "Vil du stenge avstemningen nå?", "Resultatet"),
        ("liv", "avlys avstemning", ("1",), "Vil du avlyse avstemningen?", "Stemmene"),
    ],
)
def test_what_cannot_be_taken_back_says_so_first(
    world: World, who: str, words: str, answers: tuple[str, ...], title: str, means: str
) -> None:
    if "avstemning" in words:
        assert opened(met(world)).state == "done"
    else:
        publish(world)
    shown = asked(world, who, words, *answers)
    assert title in shown
    assert means in shown
    assert any(one in shown for one in OUT)
    before = world.told()
    world.says(who, "nei")
    assert world.told() == before, "nothing is done"


def test_a_draft_that_was_kept_can_be_thrown_away(world: World) -> None:
    publish(world)
    fresh(world, "kari")
    world.says("kari", "innspill")
    world.says("kari", "1")
    world.says("kari", "Lås på alle dører.")
    stopped = world.says("kari", "stopp")[-1]
    assert "tatt vare på" in stopped
    assert "Du trenger ikke gjøre noe." in stopped


def test_the_whole_register_is_read_page_by_page(world: World) -> None:
    publish(world)
    for text in ("Lys i gangen.", "Lås på døra."):
        assert world.does("kari", "comment", item="i2", text=text).state == "done"
    fresh(world, "liv")
    shown = world.says("liv", "register")[-1]
    assert "I-2027-001" in shown
    assert "I-2027-002" in shown
