"""The networks' own polls: sent with open answers, read back as numbers, ended; nobody else's polls are any of our business (I4)."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.channels import matrix_read
from bot.channels.base import POLLS, Parcel, Part, Sent
from bot.channels.matrix_send import transaction
from bot.channels.telegram import TelegramChannel
from bot.channels.telegram_read import Garbled, Reader, dump
from bot.domain.values import Quote
from bot.messages import matrix, plain, telegram
from bot.messages.compose import Reader as Person
from bot.messages.compose import compose
from bot.messages.frozen import freeze, thaw
from bot.messages.nodes import Message, Poll
from storage import outbox
from storage.outbox import DeliveryNew
from tests.channels.matrix_bot import Bot
from tests.channels.matrix_fake import FakeHome
from tests.channels.telegram_bot import channel_for
from tests.channels.telegram_limits import Limits
from tests.channels.telegram_server import FakeTelegram
from tests.channels.test_matrix_faults import OURS, ROOM, START, briefly
from tests.channels.test_matrix_read import KARI, ME, OLA, event, no_key, room, understood
from tests.delivery.network import Network, Post
from tests.world import words

ASKED = {"question": "Er vi enige?", "options": "Ja\nNei", "many": ""}
OVER = {"over": "1"}


@pytest.fixture
async def server() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram(limits=Limits(on=False)) as fake:
        fake.world.chat(-50)
        yield fake


@pytest.fixture
async def line(server: FakeTelegram) -> AsyncIterator[TelegramChannel]:
    found = channel_for(server)
    yield found
    await found.close()


# --- rendered ---


@pytest.mark.parametrize("render", [telegram.render, matrix.render])
def test_the_whole_words_come_first_and_the_poll_after(render: Any) -> None:
    message = Message("room_vote", Quote("Avstemning"), body=(Poll(Quote("Er vi\nenige?"), (Quote("Ja"), Quote("Nei"))),))
    text, asked = render(compose(thaw(freeze(message)), Person(), words()))
    assert "• Ja\n• Nei" in text.text
    assert text.poll == {}
    assert asked.poll == ASKED
    (over,) = render(compose(Message("room_vote_over", Quote("Ja"), body=(Poll(Quote("Ja"), over=True),)), Person(), words()))
    assert (over.text, over.poll) == ("Ja", OVER)
    (listed,) = plain.render(compose(message, Person(), words()))
    assert (listed.text, listed.poll) == ("Avstemning\n\n• Ja\n• Nei", {})


# --- Telegram ---


async def test_telegram_asks_reads_and_ends(server: FakeTelegram, line: TelegramChannel) -> None:
    sent = await line.send(Parcel("1.1", "-50", Part("Er vi enige?", poll=ASKED)))
    assert isinstance(sent, Sent)
    made = server.last(-50)["poll"]
    assert (made["question"], [one["text"] for one in made["options"]]) == ("Er vi enige?", ["Ja", "Nei"])
    assert (made["is_anonymous"], made["allows_multiple_answers"]) == (False, False)
    assert sent == Sent(str(server.last(-50)["message_id"]), made["id"])
    server.answers_poll(7, made["id"], 1)
    server.answers_poll(7, made["id"])
    heard = [read(line, update) for update in server.world.queue.values()]
    assert [(one.kind, one.account, one.chat, one.private, one.message, one.text) for one in heard] == [
        ("poll", "7", POLLS, False, made["id"], "1"), ("poll", "7", POLLS, False, made["id"], ""),
    ]  # fmt: skip
    result = Parcel("2.0", "-50", Part("Flertall for", poll=OVER), reply_to=sent.message)
    assert isinstance(await line.send(result), Sent)
    assert made["is_closed"]
    assert server.last(-50)["text"] == "Flertall for"
    assert isinstance(await line.send(result), Sent), "ended twice is ended"


def read(channel: TelegramChannel, update: Any) -> Any:
    return channel.read(dump(update))


async def test_telegram_gets_long_words_cut_and_many_answers_allowed(server: FakeTelegram, line: TelegramChannel) -> None:
    long = {"question": "Hva mener du om dette? " * 20, "options": "\n".join("Et langt forslag " * n for n in (9, 10)), "many": "1"}
    assert isinstance(await line.send(Parcel("1.1", "-50", Part("?", poll=long))), Sent)
    made = server.last(-50)["poll"]
    assert len(made["question"]) <= 300
    assert all(len(one["text"]) <= 100 for one in made["options"])
    assert made["allows_multiple_answers"]


@pytest.mark.parametrize("answer", [
    {"poll_id": "1", "user": {"id": 7}, "option_ids": "0"}, {"poll_id": 1, "user": {"id": 7}, "option_ids": [0]},
    {"poll_id": "1", "user": {"id": "7"}, "option_ids": [0]}, {"poll_id": "1", "user": {"id": 7}, "option_ids": ["0"]},
])  # fmt: skip
def test_a_garbled_answer_is_refused(answer: Any) -> None:
    with pytest.raises(Garbled):
        Reader(1).read(dump({"update_id": 5, "poll_answer": answer}))


def test_an_answer_of_a_channel_is_nobody_s() -> None:
    update = {"update_id": 5, "poll_answer": {"poll_id": "1", "voter_chat": {"id": -3}, "option_ids": [0]}}
    assert Reader(1).read(dump(update)) is None


# --- Matrix ---


async def test_matrix_asks_and_ends() -> None:
    async with FakeHome() as home:
        home.syncs.append(START)
        asked, over = Parcel("5.1", ROOM, Part("?", poll=ASKED)), Parcel("6.0", ROOM, Part("Flertall for", poll=OVER), reply_to="$poll")
        names = {transaction(asked): "$poll", transaction(over): "$text", f"{transaction(over)}-end": "$end"}
        for name, event in names.items():
            home.rules["PUT", name] = lambda *_, event=event: (200, {"event_id": event})
        async with Bot(home.url, OURS, rest=briefly) as bot:
            assert await bot.channel.send(asked) == Sent("$poll")
            assert await bot.channel.send(over) == Sent("$text")
        put = [(where.split("/send/")[1].split("/")[0], body) for _, where, body in home.calls if "/send/" in where]
        assert [kind for kind, _ in put] == ["org.matrix.msc3381.poll.start", "org.matrix.msc3381.poll.end", "m.room.message"]
        start = put[0][1]["org.matrix.msc3381.poll.start"]
        assert (start["kind"], start["max_selections"]) == ("org.matrix.msc3381.poll.disclosed", 1)
        assert [(one["id"], one["org.matrix.msc1767.text"]) for one in start["answers"]] == [("0", "Ja"), ("1", "Nei")]
        assert put[1][1]["m.relates_to"] == {"rel_type": "m.reference", "event_id": "$poll"}
        assert put[2][1]["m.relates_to"]["m.in_reply_to"] == {"event_id": "$poll"}


ABOUT = {"m.relates_to": {"rel_type": "m.reference", "event_id": "$poll"}}


@pytest.mark.parametrize(
    ("kind", "content", "said"),
    [
        ("m.poll.response", {**ABOUT, "m.selections": ["1", "0"]}, "1 0"),
        ("org.matrix.msc3381.poll.response", {**ABOUT, "org.matrix.msc3381.poll.response": {"answers": ["1"]}}, "1"),
        ("org.matrix.msc3381.poll.response", {**ABOUT, "org.matrix.msc3381.poll.response": {"answers": []}}, ""),
    ],
)
def test_matrix_reads_answers_to_our_polls_only(kind: str, content: dict[str, Any], said: str) -> None:
    raw = matrix_read.stored(event(content, kind), room(KARI, OLA), ME, to_us=True)
    arrival = matrix_read.read(raw.payload, ME, no_key)
    assert arrival is not None
    assert (arrival.kind, arrival.chat, arrival.message, arrival.text, arrival.private) == ("poll", "!rom", "$poll", said, False)
    assert understood(content, kind, where=room(KARI, OLA)) is None


@pytest.mark.parametrize("content", [
    {"m.selections": ["1"]}, {**ABOUT, "m.selections": ["x"]}, {**ABOUT, "m.selections": ["²"]},
    {"m.relates_to": {"rel_type": "m.thread", "event_id": "$poll"}, "m.selections": ["1"]},
])  # fmt: skip
def test_matrix_answers_that_are_none_are_silence(content: dict[str, Any]) -> None:
    raw = matrix_read.stored(event(content, "m.poll.response"), room(KARI, OLA), ME, to_us=True)
    assert matrix_read.read(raw.payload, ME, no_key) is None


# --- delivered ---


def tell(post: Post, channel: str, kind: str, number: int) -> None:
    with post.store.begin() as tx:
        outbox.add_notice(tx, id=f"n{number}", council_id="c1", kind=kind, subject="V1", at=post.time, klass=0, body=b"", unsolicited=True)
        row = DeliveryNew("c1", f"n{number}", "room:r", kind, "V1", 0, channel, "group", 0, f"d{number}", post.time, post.time)
        outbox.add_deliveries(tx, [row], post.time)


@pytest.mark.parametrize(("channel", "chat", "name"), [("telegram", POLLS, "9001"), ("matrix", "group", "1")])
async def test_an_answer_finds_its_vote_and_the_result_answers_the_poll(channel: str, chat: str, name: str) -> None:
    network = Network(channel, idempotent=channel == "matrix")
    if channel == "telegram":
        network.script.append(lambda parcel: Sent(network.arrive(parcel).message, "9001"))  # type: ignore[union-attr]
    post = Post(network)
    tell(post, channel, "room_vote", 1)
    await post.drain()
    with post.store.begin() as tx:
        row = outbox.by_ext(tx, channel, chat, name)
    assert row is not None
    assert (row.kind, row.subject) == ("room_vote", "V1")
    tell(post, channel, "room_vote_over", 2)
    await post.drain(1)
    assert [(parcel.thread, parcel.reply_to) for parcel in network.accepted] == [("", ""), ("", "1")]
