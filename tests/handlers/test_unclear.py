""""I did not understand": on every short and clear message, kept without blame, answered in simpler words."""

from __future__ import annotations

import pytest

from bot.domain.values import say
from bot.messages.compose import compose
from bot.messages.feedback import with_feedback
from bot.messages.nodes import Choice, Do, Message, para
from bot.messages.plain import text
from bot.messages.spoken import Reader
from tests.handlers.agendas import fresh, publish
from tests.handlers.dialogue import LANGUAGES, Dialogue, check, council_in, reads_as
from tests.world import World, words

WORD = {"nb": "forsto ikke", "nn": "forstod ikkje", "sv": "förstod inte", "en": "not clear"}
SIMPLER = {
    "nb": "Kommunen lager nye regler. Du kan si hva du mener.", "nn": "Kommunen lagar nye reglar. Du kan seie kva du meiner.",
    "sv": "Kommunen gör nya regler. Du kan säga vad du tycker.", "en": "The town makes new rules. You can say what you think.",
}  # fmt: skip


def rows(world: World) -> list[tuple[str, str, str, int]]:
    with world.store.begin() as tx:
        return list(tx._cursor.execute("SELECT kind, subject, title, answered_at FROM unclear ORDER BY at").fetchall())


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("many", range(5))
def test_every_short_and_clear_message_says_how_to_say_it(lang: str, many: int) -> None:
    """With room for it as a choice, else as a word; also where there is nothing but a title."""
    choices = tuple(Choice(say(f"core-{name}"), Do(name)) for name in ("yes", "no", "change", "dont-send")[:many])
    message = Message(kind="paper_named", title=say("core-menu-title"), choices=choices)
    shown = with_feedback(message, "plain", "paper_named", "p1")
    seen = text(compose(shown, Reader(lang, "plain"), words()))
    label = words().say("core-unclear-choice", lang)
    assert (f"{many + 1}. {label}" in seen) == (many in (1, 2)), seen
    assert any(f"{sign}{WORD[lang]}" in seen for sign in "«”“") == (many not in (1, 2)), seen
    assert with_feedback(message, "standard", "paper_named", "p1") == message


def test_a_vote_gets_no_more_buttons() -> None:
    message = Message(kind="vote_opened", title=say("core-menu-title"), choices=(Choice(say("core-yes"), Do("vote")),), body=(para(),))
    assert with_feedback(message, "plain", "vote_opened", "v1") == message


def test_the_choice_names_the_message_even_when_others_came_after(world: World) -> None:
    reads_as(world, "kari", "nb", "plain")
    publish(world)
    world.does("liv", "explain_paper", paper="p1", text="Planen har mål.")
    world.reads("kari")
    world.does("liv", "send_notice", title="Kaffe", text="Det er kaffe.")
    world.reads("kari")
    assert world.says("kari", "forsto ikke")[0].startswith("Takk for at du sa fra")
    assert rows(world)[0][::2] == ("notice", "Kaffe")


def test_a_reply_names_the_message_it_replies_to(world: World) -> None:
    publish(world)
    world.reads("kari")
    with world.store.begin() as tx:
        (ext,) = tx._cursor.execute("SELECT ext_id FROM outbox WHERE person_id = 'kari' AND kind = 'agenda_published'").fetchone()
    world.does("liv", "send_notice", title="Kaffe", text="Det er kaffe.")
    world.reads("kari")
    world.says("kari", "forsto ikke", reply_to=ext)
    assert rows(world) == [("agenda_published", "MO1", "", 0)]


def test_the_office_sees_what_was_unclear_and_how_many_and_who_asked_gets_simpler_words(world: World) -> None:
    publish(world)
    fresh(world, "kari", "odd", "liv")
    for who in ("kari", "odd"):
        world.does(who, "show_item", item="i2")
        world.reads(who)
        world.says(who, "forsto ikke")
    told = world.reads("liv")
    assert told[-1].startswith("En tekst var uklar for Odd Lie")
    assert "Det gjelder: Sak 2/27: Plan for boliger" in told[-1]
    shown = world.says("liv", "hva var uklart")[0]
    assert shown.startswith("Én tekst var uklar")
    assert "1. Sak 2/27: Plan for boliger (2 personer)" in shown
    assert "Kari" not in shown, "the list counts, it does not name"
    world.says("liv", "1")
    world.says("liv", SIMPLER["nb"])
    (card,) = world.says("liv", "ferdig")
    assert card.startswith("Sende dette til 2 personer?")
    assert world.presses("liv", "Ja, send")[0].startswith("Sendt til 2 personer")
    for who in ("kari", "odd"):
        (answer,) = world.reads(who)
        assert answer.startswith("Enklere sagt: Sak 2/27: Plan for boliger")
        assert SIMPLER["nb"] in answer
    assert all(row[3] for row in rows(world))
    assert world.says("liv", "hva var uklart")[0].startswith("Ingen har sagt")


def test_who_asks_later_gets_the_same_simpler_words_at_once(world: World) -> None:
    test_the_office_sees_what_was_unclear_and_how_many_and_who_asked_gets_simpler_words(world)
    world.does("aisha", "show_item", item="i2")
    world.reads("aisha")
    (answer,) = world.says("aisha", "förstod inte")
    assert SIMPLER["nb"] in answer
    assert "På norska" in answer
    assert len(rows(world)) == 2


def test_it_stands_in_the_morning_list_until_it_is_done(world: World) -> None:
    publish(world)
    world.does("kari", "show_item", item="i2")
    world.reads("kari")
    world.says("kari", "forsto ikke")
    assert "Én tekst var uklar for noen" in world.says("liv", "hva venter")[-1]
    world.does("liv", "unclear_talked", about="item|i2")
    assert world.reads("liv")[-1].startswith("Notert at dere har snakket")
    assert "var uklar" not in world.says("liv", "hva venter")[-1]
    assert world.does("liv", "unclear_talked", about="item|i2").key == "core-button-used"


def test_what_the_bot_itself_said_is_explained_by_a_person(world: World) -> None:
    world.says("kari", "meny")
    assert world.says("kari", "forsto ikke")[0].startswith("Det var jeg som var uklar")
    assert rows(world) == []


def test_simpler_words_are_read_before_they_go(world: World) -> None:
    reads_as(world, "kari", "nb", "plain")
    publish(world)
    world.does("kari", "show_item", item="i2")
    world.reads("kari")
    world.says("kari", "forsto ikke")
    fresh(world, "liv")
    world.says("liv", "skriv enklere")
    world.says("liv", "1")
    world.says("liv", "Vedrørende dette kan alle som vil, komme med sine innspill til planen nå.")
    assert "«Vedrørende» kan bli «om»" in world.says("liv", "ferdig")[0]


def test_members_see_no_list(world: World) -> None:
    assert world.does("kari", "show_unclear").state == "refused"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_member_says_it_and_the_secretary_writes_it_more_simply(lang: str) -> None:
    def talk(profile: str) -> str:
        world = World()
        council_in(world, lang, "kari", "liv", profile=profile)
        publish(world)
        fresh(world, "kari", "liv")
        world.does("kari", "show_item", item="i2")
        member, office = Dialogue(world, "kari"), Dialogue(world, "liv")
        member.hears()
        member.says(WORD[lang])
        office.hears()
        office.says(words().say("unclear-write-choice", lang))
        office.says(SIMPLER[lang])
        office.says(words().say("reserved-done", lang).split(",")[0])
        office.says("1")
        member.lines.append("…")
        member.hears()
        return member.text() + "\n\n--- Liv ---\n\n" + office.text()

    check("unclear", lang, talk)
