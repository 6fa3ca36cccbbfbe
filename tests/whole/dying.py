"""Telling the story of the small council step by step, dying everywhere in each step, and comparing with the story told in peace.

Each step is told from a copy of how things stood before it, so that every moment of the whole story
can be a death without telling the whole story each time. After a death the step is told to its end,
and then everything must be as if nobody had died: what is kept, what is told, who has read what.
"""

from __future__ import annotations

import random
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

from storage import audit, councils, schema
from storage.engine import Store
from tests.faults.crash import live
from tests.whole.hamlet import PER, STEPS, Hamlet, Outside, copied, founded, phrases

NUMBER = re.compile(r"\bI-2027-\d{3}\b")
AGAIN = "\n\n" + phrases().say("desk-sent-again", "nn")
# What may differ after a death: how often something was tried, who held it, ids of a network that got a message twice.
COUNTS_TRIES = {
    "outbox": {"attempts", "fence", "lease_until", "ext_id", "not_before", "done_parts"}, "inbox": {"tries"}, "told": {"ext_id"},
    "work": {"tries", "fence", "lease_until", "not_before"},
}  # fmt: skip
NEVER_COMPARED = {"beat"}
ROW_NUMBERS = {"id", "outbox_id"}  # PostgreSQL counts on over what was rolled back
Photo = dict[str, list[dict[str, Any]]]


@dataclass
class Chapter:
    """One step: how things stood before, and how it ends in peace."""

    number: int
    folder: Path
    kept: Photo  # what PostgreSQL held then; SQLite lies in the folder
    before: Outside
    points: list[str] = field(default_factory=list)
    after: Photo = field(default_factory=dict)
    steady: dict[str, set[str]] = field(default_factory=dict)
    read: dict[str, list[str]] = field(default_factory=dict)


@dataclass
class Tale:
    """What dying came to."""

    points: int = 0
    deaths: int = 0
    twice: int = 0
    doubled: int = 0
    unsure: int = 0

    def __str__(self) -> str:
        return (f"{self.points} points, died at {self.deaths}, twice at {self.twice} more; Telegram unsure at {self.unsure}, "
                f"sent {self.doubled} again")  # fmt: skip


def photograph(url: str) -> Photo:
    """Everything that is kept, table by table."""
    store = Store(url, durable=False).open()
    photo: Photo = {}
    with store.begin() as tx:
        for table in schema.metadata.sorted_tables:
            columns = [column.name for column in table.columns]
            rows = tx._cursor.execute(f"SELECT {', '.join(columns)} FROM {table.name}").fetchall()  # noqa: S608 - our own names
            photo[table.name] = [dict(zip(columns, map(_plain, row), strict=True)) for row in rows]
        for council in councils.every(tx):
            assert audit.verify(tx, council.id) == []
    store.close()
    return photo


def _plain(value: Any) -> Any:
    return bytes(value) if isinstance(value, memoryview) else value


def steady(one: Photo, other: Photo) -> dict[str, set[str]]:
    """The columns that come out the same when a step is told twice in peace, two seconds apart: no fresh ids, no times of now."""
    found = {}
    for name, rows in one.items():
        assert len(rows) == len(other[name]), f"{name}: {len(rows)} and {len(other[name])} rows told in peace"
        columns = set(rows[0]) if rows else set()
        same = {column for column in columns if _values(rows, column) == _values(other[name], column)}
        counted = {column for column in columns & ROW_NUMBERS if isinstance(rows[0][column], int)}
        found[name] = same - COUNTS_TRIES.get(name, set()) - counted
    return found


def _values(rows: list[dict[str, Any]], column: str) -> Counter[Any]:
    return Counter(row[column] for row in rows)


def restore(url: str, photo: Photo) -> None:
    """PostgreSQL holds again what it held."""
    import psycopg  # noqa: PLC0415 - only where PostgreSQL is used

    with psycopg.connect(url.replace("postgresql+psycopg://", "postgresql://", 1)) as connection, connection.cursor() as cursor:
        cursor.execute("SET session_replication_role = replica")
        for table in schema.metadata.sorted_tables:
            cursor.execute(f"DELETE FROM {table.name}")  # noqa: S608 - our own names
            rows = photo[table.name]
            if not rows:
                continue
            marks = ", ".join(f"%({column})s" for column in rows[0])
            cursor.executemany(f"INSERT INTO {table.name} ({', '.join(rows[0])}) VALUES ({marks})", rows)  # noqa: S608
            if isinstance(rows[0].get("id"), int):
                last = max(row["id"] for row in rows)
                cursor.execute(f"SELECT setval(pg_get_serial_sequence('{table.name}', 'id'), {last})")


class Storyteller:
    """Tells the story on one engine: SQLite in the folder, or the PostgreSQL database behind `url`, all its own."""

    def __init__(self, folder: Path, url: str = "") -> None:
        self.folder, self.url = folder, url
        self._rooms = count()
        self.chapters: list[Chapter] = []

    # -- in peace -------------------------------------------------------------------------------

    def begin(self, steps: int = len(STEPS)) -> Storyteller:
        """Found the council and tell the whole story in peace, keeping how things stand before each step."""
        folder = self.folder / "founded"
        before = founded(folder, self.url)
        kept = photograph(self.url) if self.url else {}
        for number in range(steps):
            chapter = Chapter(number, folder, kept, before)
            self.chapters.append(chapter)
            folder, before = self._in_peace(chapter)
            kept = chapter.after
        return self

    def _in_peace(self, chapter: Chapter) -> tuple[Path, Outside]:
        """Tell a step twice; the first telling, two seconds later, shows what is steady."""
        with self._told_anew(chapter) as later:
            later.outside.time += 2_000_000
            live(later)
            other = photograph(later.settings.url)
        with self._told_anew(chapter, keep=True) as hamlet:
            chapter.points = live(hamlet).points
            chapter.after = photograph(hamlet.settings.url)
            chapter.steady = steady(chapter.after, other)
            chapter.read = {who: hamlet.texts(who) for who in ("per", "liv", "tom")}
        return hamlet.folder, hamlet.outside.copy()

    @contextmanager
    def _told_anew(self, chapter: Chapter, *, keep: bool = False) -> Iterator[Hamlet]:
        """The world as it was before a step, to be told up to its end."""
        folder = copied(chapter.folder, self.folder / f"r{next(self._rooms)}")
        if self.url:
            restore(self.url, chapter.kept)
        yield Hamlet(folder, chapter.before.copy(), self.url, chapter.number + 1)
        if not keep:
            shutil.rmtree(folder)

    # -- dying ----------------------------------------------------------------------------------

    def die(self, chapters: list[Chapter], *, every: int = 1, turn: int = 0, twice: int = 0) -> Tale:
        """Die at each `every`-th point of these steps, beginning with the `turn`-th; every `twice`-th death is followed by another."""
        tale = Tale()
        chance = random.Random(1)  # noqa: S311 - repeatable on purpose
        place = turn
        for chapter in chapters:
            total = len(chapter.points)
            tale.points += total
            while place < total:
                again = chance.randint(1, total) if twice and tale.deaths % twice == twice - 1 else 0
                self._die(chapter, place + 1, again, tale)
                place += every
            place -= total
        return tale

    def _die(self, chapter: Chapter, stop: int, again: int, tale: Tale) -> None:
        with self._told_anew(chapter) as hamlet:
            recorder = live(hamlet, stop)
            where = f"step {chapter.number} {STEPS[chapter.number]}, point {stop} of {len(chapter.points)}: {recorder.points[-1]}"
            try:
                assert recorder.dead, "this point was not reached"
                assert recorder.points == chapter.points[:stop], "another way was taken to this point"
                tale.deaths += 1
                unsure = _at_death(hamlet)
                if again:
                    second = live(hamlet, again)
                    tale.twice += second.dead
                    where += f", then {again}: {second.points[-1]}"
                    unsure += _at_death(hamlet)
                assert not live(hamlet).dead
                tale.unsure += len(unsure)
                tale.doubled += self._compare(chapter, hamlet, unsure)
            except Exception as fault:
                fault.add_note(f"after a death at {where}")
                raise

    def _compare(self, chapter: Chapter, hamlet: Hamlet, unsure: list[str]) -> int:
        """Everything is as if nobody had died; how many messages Telegram got once more."""
        photo = photograph(hamlet.settings.url)
        for name, rows in photo.items():
            if name in NEVER_COMPARED:
                continue
            assert len(rows) == len(chapter.after[name]), f"{name}: {len(rows)} rows, in peace {len(chapter.after[name])}"
            for column in chapter.steady[name] if rows else ():
                found, peace = _values(rows, column), _values(chapter.after[name], column)
                assert found == peace, f"{name}.{column}: {found - peace}, in peace {peace - found}"
        for who in ("liv", "tom"):
            assert hamlet.texts(who) == chapter.read[who], f"{who} on Matrix"
        return _telegram(hamlet.texts("per"), chapter.read["per"], unsure)


def _telegram(read: list[str], peace: list[str], unsure: list[str]) -> int:
    """Nothing is missing, the order holds, and only what the network left unknown came again, marked."""
    plain = [text.removesuffix(AGAIN) for text in read]
    marked = [text.removesuffix(AGAIN) for text in read if text.endswith(AGAIN)]
    more = Counter(plain) - Counter(peace)
    assert Counter(peace) - Counter(plain) == Counter(), "missing on Telegram"
    assert [text for place, text in enumerate(plain) if plain.index(text) == place] == list(dict.fromkeys(peace)), "order on Telegram"
    assert Counter(text for text in read if not text.endswith(AGAIN)) <= Counter(peace), "twice without a word on Telegram"
    assert len(marked) <= len(unsure), f"{len(marked)} sent again, {len(unsure)} were unsure"
    assert more <= Counter(marked), "twice, and nobody knows why"
    return more.total()


def _at_death(hamlet: Hamlet) -> list[str]:
    """Every number that people have read is kept. What Telegram may or may not have."""
    seen = {number for who in ("per", "liv", "tom") for text in hamlet.texts(who) for number in NUMBER.findall(text)}
    store = Store(hamlet.settings.url, durable=False).open()
    with store.begin() as tx:
        kept = {row[0] for row in tx._cursor.execute("SELECT number FROM input").fetchall()}
        assert seen <= kept, f"promised and not kept: {seen - kept}"
        rows = tx._cursor.execute("SELECT id FROM outbox WHERE channel = 'telegram' AND state = 'sending'").fetchall()
    store.close()
    return [str(row[0]) for row in rows]


__all__ = ["PER", "Chapter", "Storyteller", "Tale"]
