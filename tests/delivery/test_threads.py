"""I3: one thread for each agenda item: a topic on Telegram, answers where there are no topics, a thread on Matrix."""

from __future__ import annotations

import pytest

from storage import outbox, threads
from storage.outbox import DeliveryNew
from tests.delivery.network import Network, Post


class Forum(Network):
    """A network whose rooms have topics."""

    opened: list[tuple[str, str]]

    async def open_topic(self, chat: str, title: str) -> str:
        """A topic, or none in rooms without."""
        if chat == "flat":
            return ""
        self.opened = [*getattr(self, "opened", []), (chat, title)]
        return f"topic-{len(self.opened)}"


def tell(post: Post, channel: str, chat: str, kind: str, item: str, number: int) -> None:
    with post.store.begin() as tx:
        notice = f"n{number}"
        outbox.add_notice(tx, id=notice, council_id="c1", kind=kind, subject=item, at=post.time, klass=0, body=b"", unsolicited=True)
        row = DeliveryNew("c1", notice, f"room:{chat}", kind, item, 0, channel, chat, 0, f"d{number}", post.time, post.time)
        outbox.add_deliveries(tx, [row], post.time)


@pytest.mark.parametrize(
    ("network", "chat", "thread", "reply"),
    [
        (Forum("telegram"), "forum", "topic-1", ""),
        (Forum("telegram"), "flat", "", "1"),
        (Network("matrix", idempotent=True), "!a", "1", ""),
    ],
)
async def test_what_is_said_about_an_item_stands_in_its_own_thread(network: Network, chat: str, thread: str, reply: str) -> None:
    post = Post(network)
    tell(post, network.name, chat, "room_item", "i3", 1)
    await post.drain()
    tell(post, network.name, chat, "room_item_paper", "i3", 2)
    tell(post, network.name, chat, "room_item_paper", "i4", 3)
    tell(post, network.name, chat, "room_agenda", "i3", 4)
    await post.drain(1)
    sent = [(parcel.thread, parcel.reply_to) for parcel in network.accepted]
    assert sent[1:] == [(thread, reply), ("", ""), ("", "")]
    assert sent[0] == (thread if isinstance(network, Forum) else "", "")
    with post.store.begin() as tx:
        assert threads.of(tx, "c1", chat, "i3") == (thread or reply, "thread" if thread else "reply")


async def test_a_topic_is_opened_once_for_each_item_and_bears_its_name() -> None:
    network = Forum("telegram")
    post = Post(network)
    for number, item in enumerate(("i3", "i4", "i3"), 1):
        tell(post, "telegram", "forum", "room_item", item, number)
    await post.drain()
    assert network.opened == [("forum", "i3"), ("forum", "i4")]
    assert [parcel.thread for parcel in network.accepted] == ["topic-1", "topic-2", "topic-1"]
