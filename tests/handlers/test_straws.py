"""I4: a vote that everybody may see is shown in the room as the network's own poll; there and in private there is one count."""

from __future__ import annotations

import pytest

from bot.channels.base import Raw
from bot.channels.telegram_read import Reader, dump
from bot.domain.methods import METHODS
from bot.domain.values import Json
from storage import audit, councils, outbox, people, sending
from storage.councils import CouncilRow
from storage.people import PersonRow
from tests.handlers import voters
from tests.handlers.agendas import fresh
from tests.handlers.rows import both, on
from tests.handlers.voters import MEMBERS, casts, closed, met, opened, tally
from tests.world import World

GROUP = "-100777"


def town(network: str) -> World:
    """The day of the meeting; the council has a room."""
    world = met(on(network))
    shown = "\n".join(world.says("liv", "kode til gruppe"))
    code = next(line for line in shown.split("\n") if line.startswith(("/", "!")))
    world.says("liv", code, chat=GROUP, private=False)
    fresh(world, GROUP, *MEMBERS, "liv")
    return world


def answers(world: World, who: str, text: str, vote: str = "V1") -> None:
    """Somebody answers the poll in the room; nothing chosen is an answer taken back."""
    with world.store.begin() as tx:
        found = tx._cursor.execute("SELECT ext_id FROM outbox WHERE kind = 'room_vote' AND subject = ?", (vote,)).fetchone()[0]
    world.result = world._arrive(who, kind="poll", text=text, message=found, chat=GROUP, private=False)


@both
def test_the_poll_is_in_the_room_with_its_whole_words_and_the_ballot_in_private(network: str) -> None:
    world = town(network)
    assert opened(world, "approval", straw=True).state == "done"
    (*texts, _question) = world.reads(GROUP)
    assert texts[0].startswith("Avstemning: Skal rådet støtte forslaget?")
    assert "Svarer du her, ser alle det." in texts[0]
    assert "• Kveldsåpent" in texts[0]
    part = world.shown[GROUP][-1]
    assert part.poll == {"question": "Skal rådet støtte forslaget?", "options": "Kveldsåpent\nVeileder\nFelles kjøkken", "many": "1"}
    assert not any(one.buttons for one in world.shown[GROUP])
    assert "Svarer du der, ser alle svaret ditt med en gang." in world.reads("kari")[-1]


@both
def test_the_room_and_private_chat_and_the_phone_are_one_count_and_the_last_ballot_counts(network: str) -> None:
    world = town(network)
    opened(world, "approval", straw=True)
    fresh(world, GROUP, *MEMBERS)
    answers(world, "kari", "0 1")
    answers(world, "per", "2")
    answers(world, "per", "1")
    casts(world, "kari", approve=["C"])
    answers(world, "tom", "0")
    answers(world, "tom", "")
    facts: dict[str, Json] = {"for_person": "aisha", "medium": "phone", "witness": "odd", "ballot": {"approve": ["C"]}}
    world.does("liv", "assisted_ballot", vote="V1", **facts)
    fresh(world, *MEMBERS)
    assert voters.cast_by(world, "tom") is None
    assert closed(world).state in {"done", "warned"}
    assert tally(world) == {"A": 0, "B": 1, "C": 2}
    (told,) = world.reads(GROUP)
    assert told.startswith("«Felles kjøkken» fikk mest støtte")
    assert "3 av 4 stemte." in told
    assert world.shown[GROUP][-1].poll == {"over": "1"}
    with world.store.begin() as tx:
        verbs = [row.verb for row in audit.of_subject(tx, "rad", "V1")]
    assert verbs.count("vote.cast") == 5
    assert verbs.count("vote.take_back") == 1


@both
def test_yes_or_no_takes_one_answer(network: str) -> None:
    world = town(network)
    opened(world, straw=True)
    world.reads(GROUP)
    assert world.shown[GROUP][-1].poll["many"] == ""
    answers(world, "kari", "0")
    answers(world, "per", "1")
    answers(world, "aisha", "0 1")
    answers(world, "tom", "7")
    closed(world)
    assert tally(world) == {"yes": 1, "no": 1, "abstain": 0}


@both
@pytest.mark.parametrize(
    ("who", "first", "why"),
    [
        ("odd", "Svaret ditt i gruppa er ikke talt", "Du har ikke stemme i denne avstemningen"),
        ("per", "Svaret ditt i gruppa er ikkje talt", ""),
    ],
)
def test_who_has_no_vote_is_told_in_private_and_not_in_the_room(network: str, who: str, first: str, why: str) -> None:
    world = town(network)
    world.does("liv", "call_deputy", meeting="MO1", seat="s2", deputy="vera")
    opened(world, straw=True)
    fresh(world, GROUP, who)
    answers(world, who, "0")
    told = world.reads(who)[-1]
    assert told.startswith(first)
    assert why in told
    assert world.reads(GROUP) == []
    answers(world, "vera", "1")
    closed(world)
    assert tally(world) == {"yes": 0, "no": 1, "abstain": 0}
    fresh(world, "vera", GROUP)
    answers(world, "vera", "0")
    assert tally(world) == {"yes": 0, "no": 1, "abstain": 0}
    assert world.reads("vera")[-1].startswith("Svaret ditt i gruppa er ikke talt")


@both
def test_an_account_linked_lately_does_not_count_there_either(network: str) -> None:
    world = town(network)
    opened(world, straw=True)
    fresh(world, GROUP)
    with world.store.begin() as tx:
        tx._cursor.execute("INSERT INTO account (id, channel, external, chat, state) VALUES ('a2', ?, 'k2', 'k2', 'open')", (network,))
        tx._cursor.execute("INSERT INTO link (account_id, person_id, council_id, since) VALUES ('a2', 'kari', 'rad', ?)", (world.now,))
    answers(world, "k2", "0")
    assert voters.cast_by(world, "kari") is None
    answers(world, "kari", "0")
    assert voters.cast_by(world, "kari") is not None


@both
def test_strangers_and_answers_to_nothing_are_silence(network: str) -> None:
    world = town(network)
    opened(world, straw=True)
    fresh(world, GROUP, *MEMBERS)
    answers(world, "somebody", "0")
    assert world.result.state == "silent"
    world._arrive("kari", kind="poll", text="0", message="$other", chat=GROUP, private=False)
    assert voters.cast_by(world, "kari") is None
    assert world.reads("kari") == []


@both
@pytest.mark.parametrize(
    "facts",
    [
        {"secret": True}, {"label": "decision"}, {"reasons": "required"}, {"method": "dots"}, {"method": "consent"},
        {"method": "approval", "most": 2},
        {"method": "approval", "options": [{"id": f"o{n}", "label": f"Forslag {n}"} for n in range(21)]},
    ],
)  # fmt: skip
def test_only_where_the_poll_would_be_honest(network: str, facts: dict[str, Json]) -> None:
    world = town(network)
    method = str(facts.get("method", "yes_no_abstain"))
    given = {name: value for name, value in facts.items() if name != "method"}
    assert opened(world, method, straw=True, **given).key == "vote-straw-not-here"
    assert opened(world, method, **given).state in {"done", "warned"}
    assert all(not part.poll for part in world.shown.get(GROUP, []))


@pytest.mark.parametrize(("network", "most"), [("telegram", 12), ("matrix", 20)])
def test_as_many_options_as_the_network_takes(network: str, most: int) -> None:
    world = town(network)
    options: list[Json] = [{"id": f"o{n}", "label": f"Forslag {n}"} for n in range(most + 1)]
    assert opened(world, "approval", options=options, straw=True).key == "vote-straw-not-here"
    assert opened(world, "approval", options=options[:most], straw=True).state == "done"


@both
def test_without_a_room_it_is_not_asked_and_with_one_it_is(network: str) -> None:
    asked = "Vil du vise avstemningen åpent i gruppa"
    for world, expected in ((met(on(network)), False), (town(network), True)):
        for typed in ("ny avstemning", "1", "3", "1", "Er vi enige?", "nei", "1", *["hopp over"] * 4):
            world.says("liv", typed)
        said = world.says("liv", "et råd")[0]
        assert (asked in said) is expected, said
        if expected:
            (confirm,) = world.says("liv", "ja")
            assert "Svarer du der, ser alle svaret ditt med en gang." in confirm
            world.presses("liv", "Ja, åpne")
            assert world.reads(GROUP)[-1] == "Er vi enige?"


@both
def test_the_poll_of_a_vote_that_is_called_off_ends(network: str) -> None:
    world = town(network)
    opened(world, straw=True)
    fresh(world, GROUP)
    world.does("liv", "cancel_vote", vote="V1")
    assert world.reads(GROUP)[0].startswith("Avstemningen er avlyst")
    assert world.shown[GROUP][-1].poll == {"over": "1"}


@both
def test_who_sits_in_two_councils_answers_in_the_one_that_asked(network: str) -> None:
    world = town(network)
    opened(world, straw=True)
    fresh(world, GROUP)
    with world.store.begin() as tx:
        councils.add(tx, CouncilRow("annet", "Et annet råd", "", "Europe/Oslo", "nb", "{}", 1, 1))
        other = PersonRow("k-annet", "annet", "Kari", "", "", "", "", "nb", "standard", "[]", network, "", "active", "", "")
        people.add(tx, other)
        people.link(tx, "a-kari", other, 1)
        tx._cursor.execute("UPDATE link SET since = since + 1 WHERE person_id = 'kari'")
    answers(world, "kari", "1")
    assert voters.cast_by(world, "kari") is not None


def test_an_answer_on_telegram_comes_through_the_inbox_and_finds_its_vote() -> None:
    """Telegram names the poll, not the room; the name was kept when the poll was sent."""
    world = town("telegram")
    opened(world, straw=True)
    fresh(world, GROUP)
    with world.store.begin() as tx:
        number = tx._cursor.execute("SELECT id FROM outbox WHERE kind = 'room_vote'").fetchone()[0]
        row = outbox.by_id(tx, number)
        assert row is not None
        sending.asked(tx, row, "9001")
        tx._cursor.execute("UPDATE account SET external = '7' WHERE id = 'a-kari'")
    world.desk.readers = {"telegram": Reader(1)}
    for number, chosen in enumerate(([0], [1], []), 5):
        answer = {"poll_id": "9001", "user": {"id": 7, "first_name": "Kari"}, "option_ids": chosen, "option_persistent_ids": []}
        world.desk.take("telegram", [Raw(str(number), "", dump({"update_id": number, "poll_answer": answer}))], None, world.now)
        assert [one.state for one in world.desk.work(world.now)] == ["silent"]
        cast = voters.cast_by(world, "kari")
        assert (cast.ballot.choice if cast else "") == (METHODS["yes_no_abstain"].choices[chosen[0]] if chosen else "")
