"""The courier: order, doubt, refusal, silence, and what a restart finds."""

from __future__ import annotations

import asyncio

import pytest

from bot.channels.base import NotSent, Parcel, Receipt, Refused, Unknown
from bot.patience import Policy
from storage import outbox, people
from tests.delivery.network import SECOND, Network, Post
from tests.waiting import until


async def test_each_is_sent_once_in_order_and_its_rendering_goes() -> None:
    post = Post()
    for text in ("a", "b", "c"):
        post.tell(text)
    post.tell("z", "2")
    await post.drain()
    assert [parcel.part.text for parcel in post.networks["telegram"].accepted if parcel.chat == "1"] == ["a", "b", "c"]
    assert post.states() == ["sent"] * 4
    assert all(row.frozen == b"" and row.ext_id for row in post.rows())
    await post.drain(100)
    assert len(post.networks["telegram"].accepted) == 4


async def test_a_long_message_goes_part_by_part_and_goes_on_where_it_stopped() -> None:
    post = Post()
    post.networks["telegram"].script = [post.networks["telegram"].arrive, NotSent("busy", after=5.0)]
    post.tell("en|to|tre")
    post.tell("neste")
    await post.drain()
    assert post.networks["telegram"].texts() == ["en"]
    assert [(row.state, row.done_parts) for row in post.rows()] == [("retry", 1), ("ready", 0)]
    await post.drain(6)
    assert post.networks["telegram"].texts() == ["en", "to", "tre", "neste"]
    with post.store.begin() as tx:
        for ext in ("1", "2", "3"):
            found = outbox.by_ext(tx, "telegram", "1", ext)
            assert found is not None
            assert found.subject == "en|to|tre"


async def test_what_surely_was_not_sent_waits_longer_each_time_and_keeps_its_place() -> None:
    post = Post()
    network = post.networks["telegram"]
    network.script = [NotSent("down"), NotSent("down"), NotSent("down")]
    post.tell("a")
    post.tell("b")
    waits = []
    for _ in range(3):
        await post.drain()
        waits.append((post.rows()[0].not_before - post.time) // SECOND)
        post.time += 700 * SECOND
    assert waits == [2, 4, 8]
    await post.drain()
    assert network.texts() == ["a", "b"]


async def test_it_is_given_up_only_after_many_tries_and_a_day() -> None:
    post = Post()
    post.networks["telegram"].script = [NotSent("down") for _ in range(500)]
    post.tell("a")
    while post.states() == ["retry"] or post.states() == ["ready"]:
        await post.drain(1000)
        assert post.rows()[0].attempts <= 100
    row = post.rows()[0]
    assert (row.state, row.reason) == ("dead", "not_sent:down")
    assert row.settled - row.due_at >= 24 * 3600 * SECOND
    with post.store.begin() as tx:
        assert [one.id for one in outbox.undelivered(tx, "c1")] == [row.id]


async def test_a_network_that_asks_for_silence_gets_it_also_after_a_restart() -> None:
    post = Post(Network(), Network("matrix"))
    network = post.networks["telegram"]
    network.script = [NotSent("flood", after=60.0, everyone=True)]
    post.tell("a")
    await post.drain()
    post.tell("b", "2")
    post.tell("m", "3", channel="matrix")
    post.begin()
    await post.courier.start()
    await post.drain(30)
    assert network.texts() == []
    assert post.networks["matrix"].texts() == ["m"]
    await post.drain(31)
    assert sorted(network.texts()) == ["a", "b"]
    assert len(network.asked) == 3


async def test_a_network_that_is_down_is_tried_by_few() -> None:
    post = Post()
    network = post.networks["telegram"]
    network.script = [NotSent("not reached") for _ in range(1000)]
    for chat in range(200):
        post.tell("a", str(chat))
    for _ in range(10):
        await post.drain(1)
    assert len(network.asked) < 60
    network.script.clear()
    for _ in range(20):
        await post.drain(60)
    assert sorted(parcel.chat for parcel in network.accepted) == sorted(str(chat) for chat in range(200))


async def test_doubt_on_a_network_that_knows_its_ids_ends_in_one_message() -> None:
    network = Network("matrix", idempotent=True)

    def taken_but_not_said(parcel: Parcel) -> Receipt:
        network.arrive(parcel)
        return Unknown("timeout")

    network.script = [taken_but_not_said, taken_but_not_said]
    post = Post(network)
    post.tell("a", channel="matrix")
    for _ in range(4):
        await post.drain(20)
    assert network.texts() == ["a"]
    assert network.asked == [network.asked[0]] * 3
    assert post.states() == ["sent"]


async def test_doubt_older_than_the_networks_memory_is_for_people() -> None:
    network = Network("matrix", script=[Unknown("timeout") for _ in range(500)])
    post = Post(network)
    post.tell("a", channel="matrix")
    while post.states() != ["review"]:
        await post.drain(1800)
        assert post.states() in (["retry"], ["review"])
    assert post.rows()[0].settled - post.rows()[0].due_at <= 21 * 3600 * SECOND


async def test_doubt_elsewhere_is_sent_again_twice_at_most_and_says_so() -> None:
    post = Post(Network(script=[Unknown("t"), Unknown("t"), Unknown("t")]))
    post.tell("a")
    await post.drain()
    assert post.states() == ["unknown"]
    await post.drain(29)
    assert len(post.networks["telegram"].asked) == 1
    for _ in range(4):
        await post.drain(31)
    asked = post.networks["telegram"].asked
    assert [parcel.part.text for parcel in asked] == ["a", "a\n\n(sendt på nytt)", "a\n\n(sendt på nytt)"]
    assert asked[1].part.html == "<b>a</b>\n\n(sendt på nytt)"
    assert post.states() == ["unknown"]
    with post.store.begin() as tx:
        assert len(outbox.undelivered(tx, "c1")) == 1


async def test_what_must_not_come_twice_is_left_to_people_and_holds_nobody_up() -> None:
    post = Post(Network(script=[Unknown("t")]), policy=Policy(never_twice=frozenset({"fee_paid"})))
    post.tell("betalt", kind="fee_paid")
    post.tell("etterpå")
    await post.drain()
    await post.drain(100)
    assert post.networks["telegram"].texts() == ["etterpå"]
    assert post.states() == ["unknown", "sent"]


async def test_a_restart_in_the_middle_of_a_send_is_doubt() -> None:
    post = Post(Network(), Network("matrix", idempotent=True))
    hang = asyncio.Event()

    async def never(parcel: Parcel) -> Receipt:
        post.networks[parcel.chat].arrive(parcel)
        await hang.wait()
        raise AssertionError

    for name in ("telegram", "matrix"):
        post.tell("a", name, channel=name)
        post.networks[name].send = never  # type: ignore[method-assign]
    await post.courier.pump()
    await until(lambda: post.states() == ["sending", "sending"])
    await post.courier.stop(grace=0)
    for network in post.networks.values():
        del network.send
    post.begin()
    await post.courier.start()
    await post.drain()
    assert post.states() == ["sent", "sent"]
    assert post.networks["telegram"].texts() == ["a", "a\n\n(sendt på nytt)"]
    assert post.networks["matrix"].texts() == ["a"]


async def test_markup_the_network_does_not_like_is_sent_plain_once() -> None:
    post = Post(Network(script=[Refused("markup")]))
    post.tell("a")
    await post.drain()
    assert [parcel.part.html for parcel in post.networks["telegram"].asked] == ["<b>a</b>", ""]
    assert post.states() == ["sent"]
    assert ("telegram", "markup") in post.alarms


@pytest.mark.parametrize(("why", "asked"), [("markup", 2), ("too_large", 1), ("forbidden", 1)])
async def test_what_can_never_be_taken_is_on_the_list(why: str, asked: int) -> None:
    post = Post(Network(script=[Refused(why) for _ in range(asked)]))
    post.tell("a")
    post.tell("b")
    await post.drain()
    assert post.states() == ["dead", "sent"]
    assert post.networks["telegram"].texts() == ["b"]
    with post.store.begin() as tx:
        assert [(row.subject, row.reason) for row in outbox.undelivered(tx, "c1")] == [("a", why)]


async def test_a_moved_chat_is_followed_with_all_that_waits() -> None:
    post = Post(Network(script=[Refused("moved", moved_to="-1001")]))
    post.account("p1", "telegram", "1")
    post.tell("a")
    post.tell("b")
    await post.drain()
    assert [(parcel.chat, parcel.part.text) for parcel in post.networks["telegram"].accepted] == [("-1001", "a"), ("-1001", "b")]
    with post.store.begin() as tx:
        account = people.account(tx, "telegram", "1")
        assert account is not None
        assert account.chat == "-1001"


async def test_a_closed_door_is_remembered_and_another_one_tried() -> None:
    post = Post(Network(), Network("matrix"))
    post.account("p1", "telegram", "1")
    post.tell("a")

    def blocked_now(_parcel: Parcel) -> Receipt:
        post.addresses["p1"] = ("matrix", "!r")
        return Refused("blocked")

    post.networks["telegram"].script = [blocked_now]
    await post.drain()
    assert post.networks["matrix"].texts() == ["a"]
    assert post.states() == ["sent"]
    with post.store.begin() as tx:
        account = people.account(tx, "telegram", "1")
        assert account is not None
        assert account.state == "unreachable"


async def test_a_closed_door_without_another_is_on_the_list() -> None:
    post = Post(Network(script=[Refused("gone")]))
    post.tell("a")
    await post.drain()
    assert [(row.state, row.reason) for row in post.rows()] == [("dead", "gone")]
    assert len(post.networks["telegram"].asked) == 1


async def test_a_token_that_is_no_longer_accepted_stops_the_channel_and_loses_nothing() -> None:
    post = Post(Network(script=[Refused("unauthorized")]), Network("matrix"))
    post.tell("a")
    post.tell("m", "2", channel="matrix")
    await post.drain()
    await post.drain(1000)
    assert post.states() == ["ready", "sent"]
    assert len(post.networks["telegram"].asked) == 1
    assert ("telegram", "unauthorized") in post.alarms
    post.begin()
    await post.drain()
    assert post.networks["telegram"].texts() == ["a"]


async def test_nobody_to_chat_with_is_a_task_for_people() -> None:
    post = Post()
    post.addresses["p1"] = ("none", "")
    post.tell("a")
    post.tell("b", "2")
    await post.drain()
    assert [(row.state, row.reason) for row in post.rows()] == [("by_hand", "no_chat"), ("sent", "")]


async def test_a_rendering_that_breaks_or_cannot_be_read_is_for_people() -> None:
    post = Post()
    post.tell("a")
    post.tell("b", "2")
    real = post.compose

    def broken(*args: object) -> bytes:
        if args[1].chat == "1":  # type: ignore[attr-defined]
            raise ZeroDivisionError
        made = real(*args)  # type: ignore[arg-type]
        assert isinstance(made, bytes)
        return made

    post.courier.compose = broken
    await post.courier.pump()
    await post.drain()
    assert (post.rows()[0].state, post.rows()[0].reason) == ("review", "compose:ZeroDivisionError")
    assert post.states()[1] == "sent"


async def test_a_key_that_is_gone_is_rendered_again_from_the_facts() -> None:
    post = Post()
    post.tell("a")
    with post.store.begin() as tx:
        outbox.freeze(tx, 1, post.sealed("gammel"))
    post.keys.destroy("day")
    await post.drain()
    assert post.networks["telegram"].texts() == ["a"]


async def test_a_channel_that_raises_is_doubt_and_the_others_go_on() -> None:
    post = Post(Network(script=[RuntimeError("bug")]))
    post.tell("a")
    post.tell("b", "2")
    await post.drain()
    assert sorted(post.states()) == ["sent", "unknown"]


async def test_it_runs_by_itself_and_stops_when_told() -> None:
    post = Post(policy=Policy(tick=0.01))
    running = asyncio.ensure_future(post.courier.run())
    await asyncio.sleep(0.02)
    post.tell("a")
    post.courier.wake()
    await until(lambda: post.states() == ["sent"])
    await post.courier.stop()
    await asyncio.wait_for(running, 10)
