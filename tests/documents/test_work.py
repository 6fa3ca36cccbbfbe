"""Slow work: asked for by a turn, done in a child that may use only so much, handed back once."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bot import work
from bot.channels.base import FileHandle
from bot.desk import Desk
from bot.domain.access import Can
from bot.domain.values import Json, Quote
from bot.domain.works import Outcome
from bot.messages.nodes import Message
from bot.runner import Runner
from bot.turn import Router, Turn
from bot.work import Kind, Limits, Workshop, here, in_child, in_child_later
from handlers import routers
from storage import files, works
from storage.files import FileStore
from tests.waiting import until
from tests.world import World

pytestmark = pytest.mark.server  # takes long

JOBS = "tests.documents.jobs"
SMALL = Limits(memory=1 << 30, cpu=2, wall=5.0, file=1 << 20)


class Post:
    """A network that holds one file."""

    def __init__(self, data: bytes, faults: int = 0) -> None:
        self.data, self.faults = data, faults

    def left(self, faults: int) -> bool:
        return self.faults == faults

    async def fetch(self, handle: Mapping[str, str], limit: int) -> bytes:
        if self.faults:
            self.faults -= 1
            raise ConnectionError
        if len(self.data) > limit:
            raise ValueError(handle["id"])
        return self.data


class Counting:
    """A council whose members may have their letters counted."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch, network: Post | None = None) -> None:
        monkeypatch.setitem(work.KINDS, "count", Kind(f"{JOBS}:count", SMALL))
        monkeypatch.setitem(work.KINDS, "refuse", Kind(f"{JOBS}:refuse", SMALL))
        self.outcomes: list[Outcome] = []
        self.world = World()
        self.kept = FileStore(folder, self.world.keys)
        router = Router("talk")

        @router.worked("counted")
        def counted(turn: Turn, args: Mapping[str, Json], outcome: Outcome) -> Message:
            self.outcomes.append(outcome)
            return Message("counted", Quote(f"{args['say']}: {outcome.facts.get('letters', outcome.fault)} for {turn.person.name}"))

        desk = Desk(self.world.store, self.world.keys, self.world.composer, [*routers(), router], {}, self.kept)
        self.world.desk = desk
        channels: Any = {"console": network} if network is not None else {}
        self.shop = Workshop(self.world.store, desk, self.kept, channels, lambda: self.world.now)

    def ask(self, who: str, kind: str = "count", **facts: Any) -> None:
        """A turn of this person asks for work."""
        from bot import delivery  # noqa: PLC0415
        from storage import people  # noqa: PLC0415

        with self.world.store.begin() as tx:
            person = people.by_id(tx, "rad", who)
            assert person is not None
            turn = self.world.desk.talk.turn(tx, person, self.world.now)
            turn.want(kind, "s1", {"say": "letters"}, then="counted", **facts)
            for want in turn.wanted:
                if want.fetch:
                    turn.wanted = [want._replace(fetch={**want.fetch, "_channel": "console"})]
            delivery.finish(tx, self.world.composer, turn, self.world.now)


def test_work_is_done_after_the_turn_and_its_answer_comes_to_whoever_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    council = Counting(tmp_path, monkeypatch)
    sha256 = council.kept.keep("åtte ord".encode())
    council.ask("kari", files=[sha256])
    assert council.world.reads("kari") == []
    assert council.shop.work_off(council.world.now) == 1
    assert council.world.reads("kari") == ["letters: 9 for Kari Moen"]
    (made,) = council.outcomes[0].made
    assert council.kept.read(made.sha256) == "åtte ord".encode().upper()
    with council.world.store.begin() as tx:
        known = files.known(tx, "rad", made.sha256)
        assert known is not None
        assert known.name == "loud.txt"
        (row,) = works.of_subject(tx, "rad", "s1")
    assert (row.state, row.args) == ("done", b"")
    assert council.shop.work_off(council.world.now) == 0


def test_work_asked_for_twice_under_one_name_is_done_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    council = Counting(tmp_path, monkeypatch)
    council.ask("kari", named="once")
    council.ask("kari", named="once")
    assert council.shop.work_off(council.world.now) == 1


def test_what_was_asked_lies_sealed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    council = Counting(tmp_path, monkeypatch)
    council.ask("kari")
    with council.world.store.begin() as tx:
        (row,) = works.of_subject(tx, "rad", "s1")
    assert b"letters" not in row.args


def test_a_job_that_says_no_is_handed_back_with_its_phrase(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    council = Counting(tmp_path, monkeypatch)
    council.ask("kari", "refuse")
    council.shop.work_off(council.world.now)
    assert (council.outcomes[0].fault, council.outcomes[0].key) == ("refused", "core-empty")
    assert council.world.reads("kari") == ["letters: refused for Kari Moen"]


def test_a_file_is_fetched_first_kept_and_given_to_the_job(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    council = Counting(tmp_path, monkeypatch, Post(b"abc"))
    council.ask("kari", fetch=FileHandle({"id": "f1"}, "brev.txt", "text/plain", 3))
    council.shop.work_off(council.world.now)
    fetched = council.outcomes[0].fetched
    assert fetched is not None
    assert (fetched.name, fetched.size, council.kept.read(fetched.sha256)) == ("brev.txt", 3, b"abc")
    assert council.outcomes[0].facts["letters"] == 3


async def test_a_network_that_does_not_answer_is_asked_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    network = Post(b"abc", faults=9)
    council = Counting(tmp_path, monkeypatch, network)
    council.ask("kari", "fetch", fetch=FileHandle({"id": "f1"}, "brev.txt", "text/plain", 3))
    runner = Runner(council.world.store)
    for left in (8, 7, 6):
        running = asyncio.ensure_future(council.shop.run(runner, lambda: None, every=0.01))
        await until(partial(network.left, left))
        await asyncio.sleep(0.1)
        running.cancel()
        council.world.now += work.AGAIN
    await runner.close()
    assert [one.fault for one in council.outcomes] == ["gone"]


def test_work_that_ended_us_three_times_is_told_and_forgotten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    council = Counting(tmp_path, monkeypatch)
    council.ask("kari")
    for _ in range(works.TRIES):
        assert council.shop.claim() is not None, "begun, and then the process died"
        council.shop.recover()
    assert council.world.reads("kari") == ["letters: broken for Kari Moen"]
    assert council.shop.claim() is None
    with council.world.store.begin() as tx:
        (row,) = works.of_subject(tx, "rad", "s1")
    assert (row.state, row.reason, row.args) == ("failed", "broken", b"")


# --- the child ---------------------------------------------------------------------------------------------


def test_a_child_gives_back_facts_and_files() -> None:
    done, fault, *_ = in_child(Kind(f"{JOBS}:count", SMALL), {"say": "hei"}, {"a": b"abc"})
    assert fault == ""
    assert done is not None
    assert done.facts == {"letters": 3, "said": "hei"}
    assert done.made[0].data == b"ABC"


@pytest.mark.parametrize(("job", "fault"), [("swell", "memory"), ("refuse", "refused"), ("call_out", "broken"), ("no_such", "broken")])
def test_a_child_that_may_not_ends_with_a_fault(job: str, fault: str) -> None:
    done, said, *_ = in_child(Kind(f"{JOBS}:{job}", SMALL), {}, {})
    assert (done, said) == (None, fault)


def test_a_child_cannot_fill_the_disk(tmp_path: Path) -> None:
    done, said, *_ = in_child(Kind(f"{JOBS}:fill", SMALL), {"path": str(tmp_path / "full")}, {})
    assert (done, said) == (None, "broken")
    assert (tmp_path / "full").stat().st_size <= 1 << 20


async def test_a_child_that_never_ends_is_ended() -> None:
    sleeping = Kind(f"{JOBS}:linger", Limits(cpu=5, wall=0.5))
    spinning = Kind(f"{JOBS}:spin", Limits(cpu=1, wall=20.0))
    first, second = await asyncio.gather(in_child_later(sleeping, {}, {}), in_child_later(spinning, {}, {}))
    assert (first.fault, second.fault) == ("time", "time")


def test_a_child_sees_none_of_our_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RADSLAG_TELEGRAM_TOKEN", "secret")
    done, *_ = in_child(Kind(f"{JOBS}:environment", SMALL), {}, {})
    assert done is not None
    assert done.facts == {"names": []}


def test_the_same_job_runs_here_for_the_demonstration() -> None:
    done, fault, *_ = here(Kind(f"{JOBS}:count"), {"say": "hei"}, {"a": b"abc"})
    assert fault == ""
    assert done is not None
    assert done.facts["letters"] == 3


def test_work_needs_no_permission_of_its_own() -> None:
    """What may be asked for is decided by the verb; the table of permissions has no entry for work."""
    assert not any("work" in can.value for can in Can)
