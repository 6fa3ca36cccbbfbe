"""H1, H2 and H5–H8 as the rows read: every level, every button by number and word, one question at a time, a person in every menu."""

from __future__ import annotations

import re

import pytest

from bot.messages.paging import AT_ONCE, AT_ONCE_ELSEWHERE, LISTED, LISTED_ELSEWHERE
from bot.phrases import PROFILES
from bot.plain_language.findings import LIMITS
from bot.plain_language.lint import Text, lint
from tests.handlers.agendas import fresh, publish
from tests.handlers.dialogue import reads_as
from tests.handlers.rows import both, on
from tests.world import World

WHO = (("kari", "nb"), ("per", "nn"), ("aisha", "sv"), ("tom", "en"))
SHAPE = ("R1", "R2", "R5", "R7", "R12", "R13", "R24")
CHOICE = re.compile(r"^(\d)\. (.+)$", re.MULTILINE)
EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f]")


def reading(network: str, who: str, lang: str, profile: str) -> World:
    """A council with an agenda that has been sent out; this person reads in this language, in this way."""
    world = on(network)
    reads_as(world, who, lang, profile)
    publish(world)
    return world


def agenda(world: World, who: str) -> str:
    """The message about the agenda, once more: what it offers is then the last that was offered."""
    world.reads(who)
    world.shown[who] = []
    (found,) = (text for text in world.says(who, "gjenta") if "10" in text.split("\n")[0] and CHOICE.search(text) and "2/27" in text)
    return found


@both
@pytest.mark.parametrize(("who", "lang"), WHO)
def test_every_level_is_another_text_that_keeps_its_own_limits(network: str, who: str, lang: str) -> None:
    texts = {profile: agenda(reading(network, who, lang, profile), who) for profile in PROFILES}
    assert len(set(texts.values())) == len(PROFILES)
    for profile, text in texts.items():
        found = [one for one in lint(Text(text, lang, profile, many=True)) if one.severity != "H" and one.rule in SHAPE]
        assert found == [], (profile, found)
        assert len(CHOICE.findall(text)) <= LIMITS[profile].buttons


@both
@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize(("who", "lang"), WHO)
def test_every_button_is_also_a_number_and_a_word(network: str, profile: str, who: str, lang: str) -> None:
    world = reading(network, who, lang, profile)
    choices = CHOICE.findall(agenda(world, who))
    assert 2 <= len(choices) <= AT_ONCE.get(profile, AT_ONCE_ELSEWHERE)
    for number, label in choices:
        answers = []
        for way in ("press", number, label, label.split()[0].upper()):
            world = reading(network, who, lang, profile)
            agenda(world, who)
            buttons = [button.label for part in world.shown[who] for button in part.buttons if button.label.startswith(f"{number}. ")]
            assert buttons, "each choice in the text has its button"
            answer = world.presses(who, buttons[-1]) if way == "press" else world.says(who, way)
            answers.append(answer[-1].split("\n")[0])
        pressed, *typed = answers
        assert typed[:2] == [pressed, pressed], (label, answers)
        assert typed[2] == pressed or len({one.split()[0] for _n, one in choices}) < len(choices), (label, answers)


@both
@pytest.mark.parametrize(("who", "lang"), WHO)
def test_nothing_is_drawn_and_every_picture_is_told_to_a_screen_reader(network: str, who: str, lang: str) -> None:
    world = reading(network, who, lang, "screen_reader")
    texts = world.reads(who)
    for typed in ("1", "2", "1", {"nb": "meny", "nn": "meny", "sv": "meny", "en": "menu"}[lang], "1"):
        texts += world.says(who, typed)
    assert len(texts) > 5
    for text in texts:
        assert not EMOJI.search(text)
        assert not re.search(r"[|─-╿]|\S {4,}\S|\t", text)
        assert not re.search(r"\S", text.split("\n")[0]) or len(text.split("\n")[0]) <= 100
    counted = [text for text in texts if CHOICE.search(text)]
    assert counted
    for text in counted:
        above = text[: CHOICE.search(text).start()].rstrip().split("\n")[-1]  # type: ignore[union-attr]
        many = len(CHOICE.findall(text))
        assert re.search(rf"\b({many}|ett|eitt|eit|one)\b", above), (above, many)


@both
@pytest.mark.parametrize(("who", "words", "answers"), [
    ("kari", "foreslå sak", ("Lys i gangen", "Det er mørkt der.")),
    ("aisha", "föreslå ärende", ("Ljus i trappan", "Det är mörkt där.")),
    ("tom", "propose item", ("Light on the stairs", "It is dark there.")),
])  # fmt: skip
def test_one_question_at_a_time_that_waits_for_a_week_and_can_be_taken_back(
    network: str, who: str, words: str, answers: tuple[str, str]
) -> None:
    world = on(network)
    publish(world, "2027-01-04T11:00")
    fresh(world, who)
    title, text = answers
    world.rules(deadlines={**world.own_rules["deadlines"], "proposals_close": -3})  # type: ignore[dict-item]
    first = world.says(who, words)[-1]
    if "1. " in first and "?" in first.split("\n")[0]:
        first = world.says(who, "1")[-1]
    assert first.split("\n")[0].count("?") == 1
    world.pass_to("2027-01-11T10:59")
    fresh(world, who)
    second = world.says(who, title)[-1]
    assert second.split("\n")[0].count("?") == 1
    assert second.split("\n")[0] != first.split("\n")[0]
    undo = {"kari": "angre", "aisha": "ångra", "tom": "undo"}[who]
    assert world.says(who, undo)[-1].split("\n")[0] == first.split("\n")[0], "one step back"
    assert world.says(who, title)[-1].split("\n")[0] == second.split("\n")[0]
    done = {"kari": "ferdig", "aisha": "klar", "tom": "done"}[who]
    world.says(who, text)
    shown = world.says(who, done)[-1]
    assert title in shown
    assert text in shown


@both
@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize(("who", "lang", "menu", "more", "talk"), [
    ("kari", "nb", "meny", "Vis flere", "menneske"),
    ("per", "nn", "meny", "Vis fleire", "menneske"),
    ("aisha", "sv", "meny", "Visa fler", "människa"),
    ("tom", "en", "menu", "Show more", "human"),
])  # fmt: skip
def test_a_person_with_name_telephone_and_hours_is_in_every_menu(
    network: str, profile: str, who: str, lang: str, menu: str, more: str, talk: str
) -> None:
    world = on(network)
    reads_as(world, who, lang, profile)
    pages = world.says(who, menu)
    while more in pages[-1]:
        pages += world.presses(who, more)
        assert len(pages) < 40
    for page in pages:
        assert "Liv Holm, 400 12 345, hverdager 08–15" in page
        assert talk in page.rsplit("\n\n", 1)[1]
        assert len(CHOICE.findall(page)) <= LISTED.get(profile, LISTED_ELSEWHERE) + 2
