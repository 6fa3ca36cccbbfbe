"""Telegram carries what council and person have said yes to; the rest is said elsewhere, and the person is told so."""

from __future__ import annotations

import json

import pytest

from bot import delivery
from bot.channels.base import Arrival, Part
from bot.desk import Result
from storage import councils, dialogues, outbox, people, sending
from storage.outbox import Elsewhere
from storage.people import AccountRow
from storage.types import new_id
from tests.world import RULES, World

YES = {"nb": ("mer på telegram", "Ja, skriv det hit"), "nn": ("meir på telegram", "Ja, skriv det hit"),
       "sv": ("mer på telegram", "Ja, skriv det hit"), "en": ("more on telegram", "Yes, write it here")}  # fmt: skip
QUESTION = {"nb": "Vil du ha private saker på Telegram?", "nn": "Vil du ha private saker på Telegram?",
            "sv": "Vill du ha privata ärenden på Telegram?", "en": "Do you want private matters on Telegram?"}  # fmt: skip
ON = {"nb": "Private saker kommer hit fra nå av", "nn": "Private saker kjem hit frå no av",
      "sv": "Privata ärenden kommer hit från och med nu", "en": "Private matters come here from now on"}  # fmt: skip
LESS = {"nb": "mindre på telegram", "nn": "mindre på telegram", "sv": "mindre på telegram", "en": "less on telegram"}
MINE = {"nb": "mine data", "nn": "mine data", "sv": "mina uppgifter", "en": "my data"}
WHO = {"nb": "kari", "nn": "per", "sv": "aisha", "en": "tom"}


@pytest.fixture
def town() -> World:
    """Everybody is on Telegram, and nobody has said yes to more."""
    return World(network="telegram")


def opens(world: World, classes: int = 2) -> None:
    with world.store.begin() as tx:
        councils.change_rules(tx, "rad", json.dumps({**RULES, "telegram_classes": classes}))
    world.store.kept.clear()


def addons(world: World, who: str) -> list[str]:
    with world.store.begin() as tx:
        person = people.by_id(tx, "rad", who)
    assert person is not None
    return list(json.loads(person.addons))


def has_matrix(world: World, who: str) -> None:
    with world.store.begin() as tx:
        person = people.by_id(tx, "rad", who)
        assert person is not None
        people.add_account(tx, AccountRow(f"m-{who}", "matrix", f"@{who}", f"!{who}", "open"))
        people.link(tx, f"m-{who}", person, 1)
    world.store.kept.clear()


def on_matrix(world: World, chat: str) -> list[Part]:
    with world.store.begin() as tx:
        tx._cursor.execute("SELECT id FROM outbox WHERE channel = 'matrix' AND chat = ? ORDER BY id", (chat,))
        rows = [outbox.by_id(tx, int(row[0])) for row in tx._cursor.fetchall()]
        return [part for row in rows if row is not None and row.frozen for part in world.composer.unseal(row.frozen)]


# -- what is not shown --------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", WHO)
def test_a_private_answer_is_not_shown_without_a_yes(town: World, lang: str) -> None:
    who = WHO[lang]
    said = town.says(who, MINE[lang])
    names = {"kari": "Kari Moen", "per": "Per Dahl", "aisha": "Aisha Noor", "tom": "Tom Reed"}
    assert names[who] not in said[0]
    assert town.result.state == "done"
    assert not any("Telegram" in button.label for button in town.shown[who][-1].buttons)
    assert "Liv Holm" in said[0]  # the way to a person


def test_own_inputs_and_agendas_need_no_yes(town: World) -> None:
    assert "Dette kan du gjøre" in town.says("kari", "meny")[0]
    assert "privat" not in town.says("kari", "mine innspill")[0]


def test_what_was_done_is_said_even_where_the_answer_is_not_shown(town: World) -> None:
    town.does("liv", "plan_meeting", meeting="MO1", body="rad", kind="meeting", title="Boliger for alle",
              start="2027-02-10T12:00", end="14:00", place="Rådhuset", mode="physical")  # fmt: skip
    town.reads("kari")
    town.does("kari", "rsvp", meeting="MO1", answer="yes")
    said = town.reads("kari")[-1]
    assert "Det du ba om, er gjort." in said
    assert "Det er privat, og står ikke her" in said


def test_a_private_question_is_not_left_open_where_it_was_not_shown(town: World) -> None:
    for text in ("hvem er i rådet", "behov", "gi rolle"):
        town.says("liv", text)
        last = town.shown["liv"][-1].text
        with town.store.begin() as tx:
            assert not ("står ikke her" in last and dialogues.question(tx, "telegram:liv")), text


def test_who_has_matrix_too_reads_it_there_and_is_told_where(town: World) -> None:
    has_matrix(town, "kari")
    said = town.says("kari", "mine data")
    assert "Du finner det på Matrix." in said[0]
    assert any("Kari Moen" in part.text for part in on_matrix(town, "!kari"))


def test_a_private_notice_goes_to_matrix_and_telegram_says_that_it_is_there(town: World) -> None:
    has_matrix(town, "liv")
    town.does("kari", "human")
    with town.store.begin() as tx:
        [row] = [row for row in sending.claim(tx, town.now, 20, ["telegram"]) if row.kind == "wants_to_talk"]
        assert delivery.compose_delivery(tx, town.composer, row, town.now) == Elsewhere("matrix", "!liv")
        sending.readdress(tx, row.id, row.fence, "matrix", "!liv")
        made = delivery.compose_delivery(tx, town.composer, row._replace(channel="matrix", chat="!liv"), town.now)
    assert isinstance(made, bytes)
    assert "Kari Moen" in town.composer.unseal(made)[0].text
    said = town.reads("liv")
    assert any("Du har en sak hos Rådet" in text and "Du finner det på Matrix." in text for text in said)
    assert not any("Kari Moen" in text for text in said)


# -- saying yes and no ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", WHO)
def test_a_person_says_yes_in_words_and_no_again(town: World, lang: str) -> None:
    opens(town)
    who = WHO[lang]
    command, yes = YES[lang]
    assert QUESTION[lang] in town.says(who, command)[0]
    assert addons(town, who) == []
    assert ON[lang] in town.presses(who, yes)[0]
    assert addons(town, who) == ["telegram_all"]
    assert {"kari": "Kari Moen", "per": "Per Dahl", "aisha": "Aisha Noor", "tom": "Tom Reed"}[who] in town.says(who, MINE[lang])[0]
    town.says(who, LESS[lang])
    assert addons(town, who) == []


def test_the_way_to_a_yes_stands_where_something_was_not_shown_and_in_the_settings(town: World) -> None:
    town.says("kari", "mine data")
    assert not any("Mer på Telegram" in button.label for button in town.shown["kari"][-1].buttons)
    opens(town)
    town.says("kari", "mine data")
    assert "Vil du ha private saker på Telegram?" in town.presses("kari", "Mer på Telegram")[0]
    town.presses("kari", "Nei")
    assert addons(town, "kari") == []
    town.says("kari", "innstillinger")
    town.presses("kari", "Flere innstillinger")
    town.presses("kari", "Mer på Telegram")
    town.presses("kari", "Ja, skriv det hit")
    assert addons(town, "kari") == ["telegram_all"]


def test_a_yes_is_in_the_log_and_does_nothing_where_the_council_says_no(town: World) -> None:
    assert town.does("kari", "trust_telegram").key == "trust-council-no"
    opens(town)
    assert town.does("kari", "trust_telegram").state == "done"
    with town.store.begin() as tx:
        tx._cursor.execute("SELECT actor, facts FROM audit WHERE verb = 'own.trust'")
        assert tx._cursor.fetchall() == [("kari", '{"telegram":"yes"}')]
    opens(town, 1)
    assert "Kari Moen" not in town.says("kari", "mine data")[0]


def test_who_is_not_on_telegram_has_nothing_to_say_yes_to(world: World) -> None:
    opens(world)
    assert world.does("kari", "trust_telegram").key == "trust-no-account"
    world.says("kari", "innstillinger")
    world.presses("kari", "Flere innstillinger")
    assert not any("Telegram" in button.label for button in world.shown["kari"][-1].buttons)


# -- the council's rule ---------------------------------------------------------------------------------------


def test_the_office_changes_the_rule_with_the_consequences_in_words(world: World) -> None:
    """The office is in the terminal, the members too, but Kari and Per have Telegram as well."""
    with world.store.begin() as tx:
        for who in ("kari", "per"):
            person = people.by_id(tx, "rad", who)
            assert person is not None
            people.add_account(tx, AccountRow(f"t-{who}", "telegram", f"@{who}", f"chat-{who}", "open"))
            people.link(tx, f"t-{who}", person, 1)
    world.store.kept.clear()
    assert "Telegram får: Også papirer, egne innspill og svar" in world.says("liv", "regler")[0]
    world.says("liv", "endre regel")
    while not any("Telegram får" in button.label for button in world.shown["liv"][-1].buttons):
        world.presses("liv", "Vis flere")
    world.presses("liv", "Telegram får")
    asked = world.presses("liv", "Også private saker")
    assert "Mange kommuner fraråder det." in asked[0]
    assert "De kommer bare til den som selv sier ja." in asked[0]
    world.presses("liv", "Ja, endre regelen")
    assert world.result.state == "done"
    assert {row[2] for row in world.told("trust_asked")} == {"kari", "per"}
    assert any("Du kan få private saker på Telegram" in text for text in world.reads("kari"))
    assert world.does("kari", "council_change", rule="telegram_classes", choice="0").key == "core-not-allowed"
    world.does("kari", "trust_telegram")
    world.does("liv", "council_change", rule="telegram_classes", choice="1")
    assert {row[2] for row in world.told("trust_ended")} == {"kari"}


def test_a_wrong_answer_to_the_rule_is_refused(world: World) -> None:
    assert world.does("liv", "council_change", rule="telegram_classes", choice="3").key == "core-old-button"


# -- in company ------------------------------------------------------------------------------------------------


def arrives(world: World, network: str, who: str, text: str, chat: str) -> Result:
    world.now += 1_000_000
    return world.desk.receive(Arrival(network, new_id(), who, chat, False, world.now, kind="text", text=text), world.now)


def in_chat(world: World, chat: str) -> list[str]:
    with world.store.begin() as tx:
        tx._cursor.execute("SELECT id FROM outbox WHERE chat = ? ORDER BY id", (chat,))
        rows = [outbox.by_id(tx, int(row[0])) for row in tx._cursor.fetchall()]
        return [part.text for row in rows if row is not None and row.frozen for part in world.composer.unseal(row.frozen)]


@pytest.mark.parametrize("network", ["telegram", "matrix", "console"])
def test_in_company_what_is_private_moves_to_the_persons_own_chat(network: str) -> None:
    world = World(network=network, trusting=True)
    arrives(world, network, "kari", "mine data", "the-group")
    assert not any("Kari Moen" in text for text in in_chat(world, "the-group"))
    assert any("Det tar vi i privat samtale" in text for text in in_chat(world, "the-group"))
    assert any("Kari Moen" in text for text in in_chat(world, "kari"))


@pytest.mark.parametrize("network", ["telegram", "matrix"])
def test_a_dialogue_begun_in_company_goes_on_alone(network: str) -> None:
    world = World(network=network, trusting=True)
    arrives(world, network, "kari", "telefonnummer", "the-group")
    assert "Hvilket telefonnummer har du?" in in_chat(world, "kari")[-1]
    world.says("kari", "400 99 888")
    assert "400 99 888" not in str(in_chat(world, "the-group"))


def test_who_never_wrote_alone_is_asked_to_begin() -> None:
    world = World(network="telegram", trusting=True)
    with world.store.begin() as tx:
        tx._cursor.execute("UPDATE account SET chat = '' WHERE id = 'a-kari'")
    world.store.kept.clear()
    arrives(world, "telegram", "kari", "mine data", "the-group")
    assert "Åpne en privat samtale med meg, så fortsetter vi der." in in_chat(world, "the-group")[-1]
