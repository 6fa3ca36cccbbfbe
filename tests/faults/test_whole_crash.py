"""A small council's bot dies at every statement and at every await of its main loop; nothing is lost and nothing is done twice."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update

import bot.app
import bot.work
from bot.desk import Desk, Result
from bot.work import Came, Kind, here
from storage import inbox, sending
from storage.engine import Stmt, Tx, arg, table
from storage.outbox import Outbox
from tests.whole import hamlet
from tests.whole.dying import Storyteller
from tests.whole.hamlet import STEPS

Measured = Callable[[str], None]
# The default run dies at every EVERY-th point and begins one point later each day; `make faults` dies at every single one.
EVERY = int(os.environ.get("RADSLAG_CRASH_EVERY", "20"))
TURN = int(os.environ.get("RADSLAG_CRASH_TURN", str(date.today().toordinal()))) % EVERY
PARTS = 2


_MADE: dict[str, Came] = {}


async def made_at_once(kind: Kind, args: Mapping[str, Any], blobs: Mapping[str, bytes]) -> Came:
    """In place of another process, which would not die with this one: each kind of file is made once."""
    if kind.job not in _MADE:
        _MADE[kind.job] = here(kind, args, blobs)
    return _MADE[kind.job]


@pytest.fixture(autouse=True)
def no_other_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot.work, "in_child_later", made_at_once)


@pytest.fixture(autouse=True)
def words_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot.app, "phrases", hamlet.phrases)


def tell(teller: Storyteller, part: int, every: int, turn: int, measured: Measured) -> None:
    """One part of the story, so that several can be told at once."""
    chapters = [chapter for chapter in teller.begin().chapters if chapter.number % PARTS == part]
    whole = sum(len(chapter.points) for chapter in teller.chapters)
    tale = teller.die(chapters, every=every, turn=turn, twice=7)
    assert tale.points == sum(len(chapter.points) for chapter in chapters) > 0
    assert tale.deaths == len(range(turn, tale.points, every)) > 0
    if every == 1:
        assert tale.deaths == tale.points
    measured(f"{len(STEPS)} steps, {whole} points in all; this part: {tale}")


@pytest.fixture(params=range(PARTS))
def part(request: pytest.FixtureRequest) -> int:
    return int(request.param)


@pytest.mark.server
def test_dying_on_sqlite(tmp_path: Path, part: int, measured: Measured) -> None:
    tell(Storyteller(tmp_path), part, EVERY, TURN, measured)


@pytest.mark.server
def test_dying_on_postgresql(tmp_path: Path, postgres_made: str, part: int, measured: Measured) -> None:
    tell(Storyteller(tmp_path, postgres_made), part, EVERY, TURN, measured)


def forget_the_mark(monkeypatch: pytest.MonkeyPatch) -> None:
    """A courier that does not write down that it begins to send."""
    monkeypatch.setattr(sending, "begin", lambda *_: True)

    def settled(tx: Tx, row_id: int, fence: int, *, keep: bool = False, **more: Any) -> bool:  # noqa: ARG001
        return tx.run(SENT_ANYHOW, id=row_id, fence=fence, **more) == 1

    monkeypatch.setattr(sending, "settle_sent", settled)


SENT_ANYHOW = Stmt(
    update(table(Outbox)).where(table(Outbox).c.id == arg("id"), table(Outbox).c.fence == arg("fence"))
    .values(state="sent", reason="", ext_id=arg("ext_id"), settled=arg("at"), frozen=b"", done_parts=arg("parts"))
)


def settle_too_early(monkeypatch: pytest.MonkeyPatch) -> None:
    """A desk that takes an arrival for done before its turn."""
    work = Desk.work

    def early(desk: Desk, now: int, many: int = 50) -> list[Result]:
        with desk.store.begin() as tx:
            rows = inbox.waiting(tx, many)
            for row in rows:
                inbox.settle(tx, row.id, "done")
        with desk.store.begin() as tx:
            for row in rows:
                tx.run(inbox.SETTLE, id=row.id, state="new", payload=row.payload, error="")
        return work(desk, now, many)

    monkeypatch.setattr(Desk, "work", early)


@pytest.mark.server
@pytest.mark.parametrize(("fault", "said"), [(forget_the_mark, "on Telegram"), (settle_too_early, "rows, in peace")])
def test_a_planted_fault_is_found(
    fault: Callable[[pytest.MonkeyPatch], None], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fault(monkeypatch)
    teller = Storyteller(tmp_path).begin(steps=1)
    with pytest.raises(AssertionError, match=said) as found:
        teller.die(teller.chapters)
    assert any("after a death at step" in note for note in found.value.__notes__)


@pytest.mark.faults
def test_dying_everywhere_on_sqlite(tmp_path: Path, part: int, measured: Measured) -> None:
    tell(Storyteller(tmp_path), part, 1, 0, measured)


@pytest.mark.faults
@pytest.mark.server
def test_dying_everywhere_on_postgresql(tmp_path: Path, postgres_made: str, part: int, measured: Measured) -> None:
    tell(Storyteller(tmp_path, postgres_made), part, 1, 0, measured)
