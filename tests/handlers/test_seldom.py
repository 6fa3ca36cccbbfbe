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
        ("liv", "avlys møte", ("1", "hopp over"), "Vil du avlyse møtet?", "Du kan ikke gjøre dette om."),
        ("kari", "lås kontoen", (), "Vil du låse", "kode"),
        ("liv", "steng avstemning", (), "Vil du stenge avstemningen nå?", "resultatet"),
        ("liv", "avlys avstemning", ("1",), "Vil du avlyse avstemningen?", "sletter stemmene"),
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


@pytest.mark.parametrize(
    ("who", "words", "answers", "means"),
    [
        ("liv", "lås person", ("2",), ("Vil du låse kontoen til Kari Moen?", "ny kode")),
        ("liv", "skriv mandat", ("Regler for rom.", "Planen.", "Enkeltsaker."), ("Stemmer dette?", "Regler for rom.", "Enkeltsaker.")),
        ("kari", "feil i referatet", ("1", "2", "Tom gikk klokka 14.", "ferdig"), ("Stemmer dette?", "«Tom gikk klokka 14.»")),
        ("liv", "godkjenn referat", ("1",), ("Vil du godkjenne referatet?", "låser jeg referatet")),
        ("kari", "svar på svaret", ("1", "2", "Jeg er uenig."), ("Stemmer dette?", "Du er uenig i svaret", "«Jeg er uenig.»")),
    ],
)
def test_it_is_said_once_more_before_it_counts(
    world: World, who: str, words: str, answers: tuple[str, ...], means: tuple[str, ...]
) -> None:
    publish(world)
    world.does("kari", "comment", item="i2", text="Rom må kunne låses.", ref="A")
    world.does("liv", "set_outcome", input="A", status="not_accepted", reason="Det er for dyrt.")
    world.pass_to("2027-02-10T12:00")
    world.does("liv", "open_meeting", meeting="MO1")
    world.does("kari", "check_in", meeting="MO1")
    world.pass_to("2027-02-10T15:00")
    world.does("liv", "close_meeting", meeting="MO1")
    world.does("liv", "minutes_draft", meeting="MO1")
    world.pass_to("2027-03-12T10:00")
    shown = asked(world, who, words, *answers)
    assert [one for one in means if one not in shown] == [], shown
    before = world.told()
    assert world.says(who, "stopp")[-1].startswith("Jeg har stoppet")
    assert world.told() == before


def test_whoever_writes_something_else_at_the_last_yes_keeps_the_choice(world: World) -> None:
    publish(world)
    fresh(world, "kari")
    for typed in ("innspill", "1", "Lås på dørene.", "ferdig"):
        world.says("kari", typed)
    world.says("kari", "hm")
    puzzled = world.says("kari", "ferdig")[-1]
    assert puzzled.startswith("Jeg forstår ikke «ferdig»")
    assert "1. Ja, send" in puzzled
    assert "Til menyen" not in puzzled
    assert "I-2027-001" in world.says("kari", "1")[-1]
    later = world.says("kari", "ferdig")[-1]
    assert "Til menyen" in later
    assert "Ja, send" not in later
    assert world.says("kari", "stopp")[-1].startswith("Det er ingenting å stoppe")


def test_stopping_at_the_last_yes_says_that_nothing_was_sent(world: World) -> None:
    publish(world)
    fresh(world, "kari")
    for typed in ("innspill", "1", "Lås på dørene.", "ferdig"):
        world.says("kari", typed)
    stopped = world.says("kari", "stopp")[-1]
    assert "Ingenting er sendt." in stopped
    assert "Lås på dørene." in world.presses("kari", "Vis det jeg skrev")[-1]


def test_a_long_answer_that_is_no_choice_is_quoted_short(world: World) -> None:
    publish(world)
    fresh(world, "liv")
    world.says("liv", "lås person")
    shown = world.says("liv", "Jeg tror det er Kari, men jeg er ikke helt sikker på det.")[-1]
    assert shown.startswith("«Jeg tror det er Kari, men jeg er…» er ikke et av valgene")


def test_a_voice_on_the_phone_is_read_back_before_it_counts(world: World) -> None:
    opened(met(world))
    shown = asked(world, "liv", "ta imot stemme", "1", "1", "1", "1", "2")
    assert "Nei, jeg er mot" in shown
    assert "Kari Moen" in shown
    assert "Aisha Noor" in shown


def test_whoever_has_a_case_of_their_own_is_rung_or_leaves_it(world: World) -> None:
    publish(world)
    fresh(world, "kari", "liv")
    for typed in ("innspill", "1", "Min egen søknad om bolig er ikke besvart.", "ferdig"):
        world.says("kari", typed)
    held = world.says("kari", "1")[-1]
    assert held.startswith("Dette ser ut som en sak om én person")
    left = world.presses("kari", "Avslutt")[-1]
    assert "Du trenger ikke gjøre noe." in left
    rung = world.presses("kari", "Be Liv Holm ringe meg")[-1]
    assert "Liv Holm" in rung
    assert any("Kari Moen" in text for text in world.reads("liv"))


def test_the_office_that_writes_for_somebody_can_stop_at_every_step(world: World) -> None:
    publish(world)
    for steps in (("innspill", "2", "1"), ("innspill", "2", "1", "Lås på dørene."), ("innspill", "2", "1", "Lås på dørene.", "ferdig")):
        fresh(world, "liv")
        for typed in steps:
            world.says("liv", typed)
        assert world.says("liv", "stopp")[-1].startswith("Jeg har stoppet"), steps
    shown = world.says("liv", "kladd")[-1]
    assert "Lås på dørene." in shown
    assert world.presses("liv", "Ja, send")
    assert any("Lås på dørene." in text for text in world.reads("kari") + world.reads("aisha"))
