"""Guessing who voted what from everything but the key folder, through the whole program, poll after poll (T6).

Two voters, one for and one against, in any order. After each event the attacker has the database, its journal and the log
lines, as a backup would have them: of each table how many rows, how long all that lies in it, the largest number of a row; of
the journal how long it is, and how often words of a ballot stand there in clear. Half of the polls teach which figure tells
most and which way, the other half judge it. The same attacker must find leaks that are planted.
"""

from __future__ import annotations

import math
import os
import secrets
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from bot.domain.values import Json
from handlers import ballots as handler
from storage import ballots, secrecy
from tests.handlers.voters import opened
from tests.storage.spying import Watched

MANY = int(os.environ.get("RADSLAG_POLLS", "20000"))
IN_A_TOWN = 100  # polls in one database
VOTERS = ("kari", "per")
WORDS = (b'"yes"', b'"no"', b'"choice"', b"marks", b"for:", b"mot:")
Figures = dict[str, float]


class Town(Watched):
    """A council that is looked at after every event; a look is the figures of all that lies outside the key folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.database = folder / "r.db"
        self.query = self._query()
        self.before: Figures = {}

    def _query(self) -> str:
        cursor = self.store._connection.cursor()
        names = [row[0] for row in cursor.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()]
        parts = []
        for name in (one for one in names if not one.startswith(("sqlite_", "alembic"))):
            columns = [row[1] for row in cursor.execute(f"PRAGMA table_info({name})").fetchall()]
            lengths = " + ".join(f"coalesce(length({column}), 0)" for column in columns)
            parts.append(f"SELECT '{name}', count(*), coalesce(sum({lengths}), 0), coalesce(max(rowid), 0) FROM {name}")  # noqa: S608
        return " UNION ALL ".join(parts)

    def look(self) -> None:
        """Nothing: the figures are taken when the poll says so."""

    def figures(self) -> Figures:
        """What has changed since the last look."""
        found: Figures = {"log": float(sum(map(len, self.log.lines)))}
        for name, rows, length, last in self.store._connection.cursor().execute(self.query).fetchall():
            found |= {f"{name} rows": rows, f"{name} length": length, f"{name} last": last}
        found["journal"] = Path(f"{self.database}-wal").stat().st_size
        changed = {name: value - self.before.get(name, 0) for name, value in found.items()}
        self.before = found
        return changed

    def words(self) -> Figures:
        """How often words of a ballot stand in clear in what the journal has taken in since the poll began."""
        raw = Path(f"{self.database}-wal").read_bytes()
        return {f"journal {word!r}": raw.count(word) for word in WORDS}

    def poll(self, number: int) -> tuple[Figures, int]:
        """Opened, two ballots in any order, closed; the figures, and which of the voters was for."""
        yes, first = secrets.randbelow(2), secrets.randbelow(2)
        vote = f"V{number:06d}"
        assert opened(self, secret=True, ref=vote).state in {"done", "warned"}
        self.store._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.before = {}
        self.figures()
        seen: Figures = {}
        before: Figures = {}
        for place in (first, 1 - first):
            choice: Json = {"choice": "yes" if place == yes else "no"}
            key = self.desk.offer("rad", VOTERS[place], "cast_ballot", {"vote": vote, "ballot": choice}, self.now, sure=False)
            for step in ("asked", "done"):
                press = key if step == "asked" else self._yes(VOTERS[place])
                assert self._arrive(VOTERS[place], kind="press", press=press).state == step
                seen |= {f"{VOTERS[place]} {step} {name}": value for name, value in self.figures().items()}
            words = self.words()
            seen |= {f"{VOTERS[place]} {name}": value - before.get(name, 0) for name, value in words.items()}
            before = words
            self.reads(VOTERS[place])
        assert self.does("liv", "close_vote", vote=vote).state in {"done", "warned"}
        return seen | {f"close {name}": value for name, value in self.figures().items()}, yes

    def _yes(self, who: str) -> str:
        self.reads(who)
        return self.shown[who][-1].buttons[0].key


@contextmanager
def town(folder: Path) -> Iterator[Town]:
    """A council for a while."""
    folder.mkdir()
    made = Town(folder)
    try:
        yield made
    finally:
        made.store.close()
        for path in sorted(folder.rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() else path.unlink()


def polls(folder: Path, many: int) -> list[tuple[Figures, int]]:
    """So many polls, a new council after some of them."""
    found: list[tuple[Figures, int]] = []
    while len(found) < many:
        with town(folder / f"t{len(found)}") as one:
            found += [one.poll(len(found) + number) for number in range(min(IN_A_TOWN, many - len(found)))]
    return found


def compared(one: Figures) -> Figures:
    """With each figure of one voter less the same of the other: what both have in common falls away."""
    first, second = (f"{who} " for who in VOTERS)
    rest = [name.removeprefix(first) for name in one if name.startswith(first)]
    return one | {f"between {name}": one[first + name] - one[second + name] for name in rest}


def best(found: list[tuple[Figures, int]]) -> tuple[str, float, float]:
    """The figure, above or below its middle, that told most in half of the polls; how it did in the others; a coin's 99 %."""
    seen = [(compared(one), yes) for one, yes in found]
    learn, judge = seen[: len(seen) // 2], seen[len(seen) // 2 :]
    names = [name for name in learn[0][0] if len({one[name] for one, _ in learn}) > 1]
    middle = {name: sorted(one[name] for one, _ in learn)[len(learn) // 2] for name in names}

    def right(name: str, some: list[tuple[Figures, int]], least: Callable[[float, float], bool]) -> float:
        return sum(least(one.get(name, 0), middle[name]) == bool(yes) for one, yes in some) / len(some)

    ways: Mapping[str, Callable[[float, float], bool]] = {"≥": lambda a, b: a >= b, ">": lambda a, b: a > b}
    told = {(name, way): right(name, learn, least) for name in names for way, least in ways.items()}
    coin = 2.576 * math.sqrt(0.25 / len(judge))
    if not told:
        return "nothing differs", 0.5, coin
    name, way = max(told, key=lambda each: (abs(told[each] - 0.5), each[0].startswith("between")))
    share = right(name, judge, ways[way])
    return f"{name} {way}", 1 - share if told[name, way] < 0.5 else share, coin


@pytest.mark.server
def test_a_few_polls(tmp_path: Path) -> None:
    name, found, coin = best(polls(tmp_path, 60))
    assert abs(found - 0.5) <= 2 * coin, name


@pytest.mark.nightly
def test_nobody_guesses_better_than_a_coin(tmp_path: Path) -> None:
    name, found, coin = best(polls(tmp_path, MANY))
    print(f"{MANY} polls: {name}: {found:.4f}, a coin 0.5 ± {coin:.4f}")
    assert abs(found - 0.5) <= coin, name


# --- leaks that are planted ---------------------------------------------------------------------------------


def _named(real: Any) -> Any:
    def put(turn: Any, one: Any, seat: Any, cast: Any) -> Any:
        turn.note("vote.cast", one.row.id, choice=cast.ballot.choice)
        return real(turn, one, seat, cast)

    return put


def _logged(real: Any) -> Any:
    def put(turn: Any, one: Any, seat: Any, cast: Any) -> Any:
        import logging  # noqa: PLC0415

        logging.getLogger("radslag.desk").warning("ballot %s", cast.ballot.choice)
        return real(turn, one, seat, cast)

    return put


def _helped(real: Any) -> Any:
    def put(turn: Any, one: Any, seat: Any, cast: Any) -> Any:
        if cast.ballot.choice == "yes":
            ballots.note_help(turn.tx, one.row, ballots.AssistedRow(seat.seat_id, "", "", ""))
        return real(turn, one, seat, cast)

    return put


@pytest.mark.server
@pytest.mark.parametrize(("leak", "where"), [(_named, "audit"), (_logged, "log"), (_helped, "assisted_ballot")])
def test_a_line_or_a_row_too_many_is_found(leak: Any, where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handler, "_put", leak(handler._put))
    name, found, _coin = best(polls(tmp_path, 40))
    assert found > 0.9, name
    assert where in name


@pytest.mark.server
def test_pieces_of_unequal_length_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrecy, "padded", lambda data, _room: data)
    name, found, _coin = best(polls(tmp_path, 40))
    assert found > 0.9, name
    assert "length" in name


@pytest.mark.server
def test_words_in_clear_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A ballot kept beside the urn, however many letters are put behind it to make all alike.

    The last word wipes out the one before, so three polls of four are told: many are needed to tell that from a coin.
    """
    real = handler._put

    def put(turn: Any, one: Any, seat: Any, cast: Any) -> Any:
        said = f'"{cast.ballot.choice}"'.ljust(8)
        turn.tx._cursor.execute("UPDATE council SET short_name = ?", (said,))
        return real(turn, one, seat, cast)

    monkeypatch.setattr(handler, "_put", put)
    name, found, coin = best(polls(tmp_path, 240))
    assert found > 0.5 + coin, name
    assert "journal" in name
