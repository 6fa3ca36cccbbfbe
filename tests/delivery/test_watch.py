"""The watch: signs of life, a loop begun again, a lock or a file that is lost, trouble told once and in words."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path

import pytest

from bot import alarms
from bot.domain.languages import LANGUAGES
from bot.runner import Runner
from bot.watch import Watch
from storage import beats, soundness
from storage.engine import Store
from tests.world import World, words

MINUTE = 60_000_000


class Line:
    """A network whose loop waits for ever; `alive` and `well` are in the test's hands."""

    def __init__(self, begun: float) -> None:
        self.alive = self.well = begun
        self.lives = 0

    async def run(self) -> None:
        """One more life."""
        self.lives += 1
        await asyncio.Event().wait()


class Held:
    """A clock that holds back."""

    def __init__(self) -> None:
        self.holding = False

    def release(self) -> None:
        """The time is right."""
        self.holding = False


class Tower:
    """A watch with its clocks in the test's hands."""

    def __init__(self, **more: object) -> None:
        self.store = Store("sqlite://", durable=False).open().create()
        self.time, self.steady, self.rang = 1_800_000_000_000_000, 5_000.0, list[tuple[str, str]]()
        self.runner = Runner(self.store)
        self.watch = Watch(self.runner, self.store, lambda: self.time, self._alarm, steady=lambda: self.steady, **more)  # type: ignore[arg-type]

    def _alarm(self, channel: str, key: str, facts: Mapping[str, str]) -> None:
        assert isinstance(facts, dict)
        self.rang.append((channel, key))

    def passes(self, seconds: float) -> None:
        self.steady += seconds
        self.time += int(seconds * 1_000_000)

    def beat(self, name: str) -> int:
        with self.store.begin() as tx:
            return beats.last(tx, name)

    async def ends(self) -> None:
        for task in self.watch.tasks():
            task.cancel()
        await asyncio.gather(*self.watch.tasks(), return_exceptions=True)
        await self.runner.close()


async def test_who_was_heard_of_is_written_and_who_was_not_is_not() -> None:
    tower = Tower()
    line = Line(tower.steady)
    tower.watch.network("telegram", line, line.run)
    await asyncio.sleep(0)
    tower.passes(30)
    assert await tower.watch.look() == ""
    assert tower.beat("telegram") == tower.time - 30_000_000
    assert tower.beat("clock") == tower.time
    before = tower.beat("telegram")
    tower.passes(100)
    line.alive = tower.steady
    await tower.watch.look()
    assert (tower.beat("telegram"), tower.rang) == (before, [])
    await tower.ends()


async def test_a_loop_without_life_is_begun_again_and_told_of() -> None:
    tower = Tower()
    line = Line(tower.steady)
    tower.watch.network("matrix", line, line.run)
    await asyncio.sleep(0)
    tower.passes(119)
    await tower.watch.look()
    assert line.lives == 1
    tower.passes(2)
    await tower.watch.look()
    await asyncio.sleep(0)
    assert (line.lives, tower.rang) == (2, [("matrix", "silent")])
    await tower.watch.look()
    assert line.lives == 2
    await tower.ends()


async def test_a_loop_that_rests_on_purpose_or_has_ended_is_left_alone() -> None:
    tower = Tower()
    line = Line(tower.steady + 300)  # it said that it rests for five minutes
    tower.watch.network("telegram", line, line.run)

    async def over() -> None:
        """Only a person can help."""

    done = Line(tower.steady)
    tower.watch.network("matrix", done, over)
    await asyncio.sleep(0)
    tower.passes(290)
    await tower.watch.look()
    assert (line.lives, done.lives, tower.rang) == (1, 0, [])
    await tower.ends()


async def test_a_part_that_breaks_off_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    tower, lives = Tower(), []
    naps: list[float] = []
    real = asyncio.sleep

    async def nap(seconds: float) -> None:
        naps.append(seconds)
        await real(0)

    async def breaks() -> None:
        lives.append(1)
        if len(lives) < 4:
            raise OSError

    monkeypatch.setattr("bot.watch.asyncio.sleep", nap)
    await tower.watch.keep("courier", breaks)
    assert (len(lives), tower.rang) == (4, [("courier", "fell")] * 3)
    assert naps == [2.0, 4.0, 8.0]
    await tower.ends()


async def test_a_lost_name_or_file_ends_the_process(tmp_path: Path) -> None:
    mine = [True]
    tower = Tower(held=lambda: mine[0])
    assert await tower.watch.look() == ""
    mine.clear()
    mine.append(False)
    assert await tower.watch.run() == "name_lost"
    file = tmp_path / "radslag.db"
    file.write_bytes(b"")
    gone = Tower(file=file)
    assert await gone.watch.look() == ""
    file.unlink()
    assert await gone.watch.look() == "file_gone"
    other = tmp_path / "other.db"
    other.write_bytes(b"")
    swapped = Tower(file=other)
    (tmp_path / "new.db").write_bytes(b"")
    (tmp_path / "new.db").replace(other)  # another file under the same name
    assert await swapped.watch.look() == "file_gone"
    for each in (tower, gone, swapped):
        await each.ends()


async def test_the_file_is_looked_through_once_a_day(tmp_path: Path) -> None:
    file = tmp_path / "radslag.db"
    made(file)
    assert soundness.faults(file) == []
    tower = Tower(file=file)
    damaged = bytearray(file.read_bytes())
    for page in range(8192, len(damaged), 4096):
        damaged[page : page + 40] = b"\xff" * 40
    file.write_bytes(damaged)
    assert await tower.watch.look() == ""
    tower.passes(86_401)
    assert await tower.watch.look() == "file_broken"
    await tower.ends()


def made(file: Path) -> None:
    store = Store(f"sqlite:///{file}", durable=False).open().create()
    store.close()


async def test_the_clock_goes_on_when_an_officer_says_so() -> None:
    clock = Held()
    tower = Tower(clock=clock)
    clock.holding = True
    for _ in range(2):
        await tower.watch.look()
        assert clock.holding
    assert tower.beat("clock") == 0  # a wrong time is never remembered as seen
    with tower.store.begin() as tx:
        beats.beat(tx, "clock_right", tower.time)
    await tower.watch.look()
    assert not clock.holding
    clock.holding = True  # a yes to the last jump is no yes to the next
    await tower.watch.look()
    await tower.watch.look()
    assert clock.holding
    await tower.ends()


# -- what people are told ------------------------------------------------------------------------------


def test_trouble_is_told_once_until_it_is_over() -> None:
    rang: dict[tuple[str, str], int] = {}
    assert alarms.rings(rang, "telegram", "unreachable", 0)
    assert not alarms.rings(rang, "telegram", "unreachable", 60 * MINUTE)
    assert alarms.rings(rang, "telegram", "unreachable", 7 * 60 * MINUTE)
    assert alarms.rings(rang, "telegram", "back", 8 * 60 * MINUTE)
    assert not alarms.rings(rang, "telegram", "back", 8 * 60 * MINUTE)
    assert not alarms.rings(rang, "matrix", "markup", 0)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_trouble_has_words_and_shows_no_code(lang: str) -> None:
    book = words()
    for key in alarms.TOLD:
        message = alarms.told("telegram", key)
        title = book.line(message.title, lang)
        assert title != key
        assert "_" not in title
        assert book.has(f"desk-trouble-{key}-body", lang)


def test_officers_read_of_trouble_and_say_that_the_clock_is_right(world: World) -> None:
    world.desk.tell_officers("channel_trouble", alarms.told("", "clock"), world.now)
    said = world.reads("liv")
    assert any("Klokka på maskinen har hoppet" in text for text in said)
    assert world.reads("kari") == []
    assert "Klokka er riktig: det er notert" in world.presses("liv", "Klokka er riktig")[0]
    assert world.does("kari", "clock_is_right").key == "core-not-allowed"


def test_the_code_of_the_log_is_told_once_a_day_when_something_was_done(world: World) -> None:
    def told() -> list[str]:
        world.desk.publish_heads(world.now)
        return [text for text in world.reads("liv") if "Koden for loggen" in text]

    with world.store.begin() as tx:
        tx._cursor.execute("UPDATE council SET demo = 0")
    world.store.kept.clear()
    assert told() == []  # nothing was done yet
    world.does("kari", "choose_language", language="nn")
    first = told()
    assert len(first) == 1
    assert told() == []
    world.does("kari", "choose_language", language="nb")
    assert told() == []  # the same day
    world.pass_to("2027-01-05T08:30")
    assert told() == []  # before the council's time of day
    world.pass_to("2027-01-05T09:30")
    second = told()
    assert len(second) == 1
    assert second != first
    world.pass_to("2027-01-06T12:00")
    assert told() == []
