"""One ballot and one count on every network (D15): Telegram, Matrix, the terminal, the phone; what Telegram may not carry stays off it."""

from __future__ import annotations

import json

import pytest

from bot.channels.base import Arrival, Part
from bot.desk import Result
from bot.domain.values import Json
from storage import councils, people
from storage.people import AccountRow
from storage.types import new_id
from tests.handlers.voters import OPTIONS, casts, closed, met, opened, row, tally
from tests.world import World

NETWORKS = {"kari": "telegram", "per": "matrix"}


@pytest.fixture
def town(world: World) -> World:
    """Kari is on Telegram and has said yes to more there, Per on Matrix, Aisha in the terminal; Tom has the phone."""
    met(world)
    with world.store.begin() as tx:
        council = councils.by_id(tx, "rad")
        assert council is not None
        councils.change_rules(tx, "rad", json.dumps(json.loads(council.rules) | {"telegram_classes": 2}))
        for who, channel in NETWORKS.items():
            person = people.by_id(tx, "rad", who)
            assert person is not None
            people.add_account(tx, AccountRow(f"n-{who}", channel, f"@{who}", f"chat-{who}", "open"))
            people.link(tx, f"n-{who}", person, 1)
            tx._cursor.execute("DELETE FROM link WHERE account_id = ?", (f"a-{who}",))
            addons = '["telegram_all"]' if who == "kari" else "[]"
            tx._cursor.execute("UPDATE person SET channel = ?, addons = ? WHERE id = ?", (channel, addons, who))
        tx._cursor.execute("DELETE FROM link WHERE person_id = 'tom'")
    world.store.kept.clear()
    return world


def arrives(world: World, who: str, **facts: str) -> tuple[Result, list[Part]]:
    """Somebody writes or presses on their own network; what they get there."""
    channel, world.now = NETWORKS[who], world.now + 1_000_000
    arrival = Arrival(channel, new_id(), f"@{who}", f"chat-{who}", True, world.now, **facts)  # type: ignore[arg-type]
    result = world.desk.receive(arrival, world.now)
    with world.store.begin() as tx:
        tx._cursor.execute("SELECT frozen FROM outbox WHERE channel = ? AND chat = ? ORDER BY id DESC LIMIT 1", (channel, f"chat-{who}"))
        frozen = tx._cursor.fetchone()[0]
    return result, world.composer.unseal(bytes(frozen))


def votes_on_their_network(world: World, who: str, word: str, ballot: str, yes: str) -> Part:
    """The whole way: the word, the vote, the ballot, yes. The last part they got."""
    _, parts = arrives(world, who, kind="text", text=word)
    if not any(option["label"] in parts[-1].text for option in OPTIONS if isinstance(option, dict) and isinstance(option["label"], str)):
        _, parts = arrives(world, who, kind="press", press=parts[-1].buttons[0].key) if parts[-1].buttons else arrives(
            world, who, kind="text", text="1"
        )
    arrives(world, who, kind="text", text=ballot)
    result, parts = arrives(world, who, kind="text", text=yes)
    assert result.state == "done", (who, result)
    return parts[-1]


@pytest.mark.parametrize("secret", [False, True])
def test_one_count_of_all_networks(town: World, secret: bool) -> None:
    opened(town, "approval", secret=secret)
    said = votes_on_their_network(town, "kari", "stem", "1 2", "ja")
    assert said.text.startswith(("**", "Stemmen", "*", "<b>", "Stemmen")) or "Stemmen" in said.text
    said = votes_on_their_network(town, "per", "røyst", "0", "ja")
    assert "Røysta" in said.text
    assert casts(town, "aisha", approve=["C"]).state == "done"
    facts: dict[str, Json] = {"for_person": "tom", "medium": "phone", "witness": "odd", "ballot": {"approve": ["C"]}}
    assert town.does("liv", "assisted_ballot", vote="V1", **facts).state == "done"
    closed(town)
    found = tally(town)
    assert sum(int(str(many)) for many in found.values()) == 4
    assert found["C"] in {2, 3}
    assert row(town).slots == 4
    told = {row[2] for row in town.told("vote_result")}
    assert {"kari", "per", "aisha", "tom", "odd"} <= told


def test_who_has_no_chat_is_on_the_list_and_nobody_else_is_told_of_it(town: World) -> None:
    opened(town, "approval", secret=True)
    with town.store.begin() as tx:
        tx._cursor.execute("SELECT channel, state FROM outbox WHERE kind = 'vote_opened' AND person_id = 'tom'")
        assert tx._cursor.fetchall() == [("none", "by_hand")]


def test_without_a_yes_telegram_shows_no_ballot(town: World) -> None:
    with town.store.begin() as tx:
        tx._cursor.execute("UPDATE person SET addons = '[]' WHERE id = 'kari'")
    town.store.kept.clear()
    opened(town, "approval")
    _, parts = arrives(town, "kari", kind="text", text="stem")
    _, parts = arrives(town, "kari", kind="text", text="1")
    assert "Det er privat, og står ikke her" in parts[-1].text
    assert "Kveldsåpent" not in parts[-1].text


@pytest.mark.parametrize("who", ["kari", "per"])
def test_in_a_group_nothing_of_a_vote_is_said(town: World, who: str) -> None:
    opened(town, secret=True)
    arrival = Arrival(NETWORKS[who], new_id(), f"@{who}", "the-group", False, town.now, "text", text="stem")
    assert town.desk.receive(arrival, town.now).key == "core-private-here"
