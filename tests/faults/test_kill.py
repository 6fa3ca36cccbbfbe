"""Real processes, really killed: what was acknowledged is delivered, in order, with doubles only where nobody can know."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from storage import audit
from storage.engine import Store
from tests.faults.crash import killed
from tests.faults.killing import PEOPLE, WINDOW, live, read
from tests.faults.posting import Posting, first_of_each
from tests.postgres import database

KILLS = int(os.environ.get("RADSLAG_KILLS", "100"))


def judge(url: str, folder: Path, kills: int) -> None:
    """Everything acknowledged has arrived."""
    acknowledged = [int(line) for line in read(folder / "acknowledged.log")]
    assert acknowledged, kills
    arrived = {channel: [line.split("\t") for line in read(folder / f"{channel}.log")] for channel in ("telegram", "matrix")}
    doubles = 0
    for channel, chat in PEOPLE:
        texts = [text for _, where, text in arrived[channel] if where == chat]
        heard = [int(text.split(" ")[0]) for text in texts]
        assert set(acknowledged) <= set(heard)
        assert first_of_each([text.split(" ")[0] for text in texts]) == [str(number) for number in range(1, max(heard) + 1)]
        said = texts if channel == "matrix" else [text for text in texts if "(igjen)" not in text]
        assert len(said) == len(set(said))
        doubles += len(texts) - len(set(heard))
    assert doubles <= kills * WINDOW
    store = Store(url, durable=False).open()
    with store.begin() as tx:
        assert audit.verify(tx, "c1") == []
        # Killed between the commit and the line in the list of what was acknowledged, a life leaves one more than the list has.
        assert audit.head(tx, "c1").seq - max(acknowledged) in (0, 1)
    store.close()
    print(f"{kills} kills, {len(acknowledged)} acknowledged, {doubles} sent twice")


@pytest.mark.server
def test_killed_a_hundred_times_on_sqlite(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/t.db"
    Store(url).open().create().close()
    killed(live, (url, tmp_path), KILLS, before_last=(tmp_path / "enough").touch)
    judge(url, tmp_path, KILLS)


@pytest.mark.server
def test_killed_a_hundred_times_on_postgresql(tmp_path: Path, postgres_made: str) -> None:
    killed(live, (postgres_made, tmp_path), KILLS, before_last=(tmp_path / "enough").touch)
    judge(postgres_made, tmp_path, KILLS)


@pytest.mark.server
def test_dying_at_many_points_on_postgresql(tmp_path: Path, postgres_server: str, postgres_template: str) -> None:
    from contextlib import ExitStack  # noqa: PLC0415

    from tests.faults.crash import crash_everywhere  # noqa: PLC0415

    with ExitStack() as stack:
        total = crash_everywhere(
            lambda folder: Posting(folder, stack.enter_context(database(postgres_server, postgres_template))), tmp_path, every=29, twice=5
        )
    assert total > 200
