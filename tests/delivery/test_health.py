"""What the operator sees: silence, queues, people who were not reached, broken chains."""

from __future__ import annotations

from bot import health
from storage import audit, beats, councils, due, inbox
from storage.councils import CouncilRow
from tests.delivery.network import SECOND, START, Post


def post_with_council() -> Post:
    """A council with nothing wrong."""
    post = Post()
    with post.store.begin() as tx:
        councils.add(tx, CouncilRow("c1", "Rådet", "", "Europe/Oslo", "nb", "{}", 1, 0))
        beats.beat(tx, "telegram", START - 10 * SECOND)
    return post


def found(post: Post, now: int = START) -> list[str]:
    """Names of what is wrong."""
    with post.store.begin() as tx:
        return [finding.what for finding in health.look(tx, now, ["telegram"]).findings]


async def test_nothing_wrong_and_then_each_thing_wrong() -> None:
    post = post_with_council()
    assert found(post) == []
    assert found(post, START + 100 * SECOND) == ["silent"]
    with post.store.begin() as tx:
        beats.beat(tx, "telegram", START, "unauthorized")
    assert found(post) == ["trouble"]
    with post.store.begin() as tx:
        beats.beat(tx, "telegram", START + 3600 * SECOND)
        inbox.add(tx, channel="telegram", key="1", chat_key="t:1", payload=b"", at=START)
        inbox.settle(tx, 1, "quarantined", "broken")
        due.plan(tx, "c1", "r", "s", "2027-01-01", START)
    post.tell("b", "2")
    post.addresses["p2"] = ("none", "")
    await post.drain()
    post.tell("a")
    assert found(post, START + 3600 * SECOND) == ["waiting", "unread", "undelivered", "overdue"]
    await post.drain()
    assert found(post, START + 3600 * SECOND) == ["unread", "undelivered", "overdue"]


def test_a_broken_chain_is_named_with_its_council() -> None:
    post = post_with_council()
    with post.store.begin() as tx:
        for n in range(3):
            audit.note(tx, council_id="c1", actor="p", behalf="", verb="v", subject=str(n), facts={}, at=n)
        audit.seal_chain(tx)
        assert health.chains(tx) == []
    post.store._connection.execute("UPDATE audit SET actor = 'q' WHERE seq = 2")
    with post.store.begin() as tx:
        assert health.chains(tx) == [health.Finding("chain", "c1", 1, 0)]
