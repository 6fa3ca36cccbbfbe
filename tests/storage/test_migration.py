"""The database follows the program: from nothing, back again, under a lock, never half."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from storage import councils, migration
from storage.councils import CouncilRow
from storage.engine import Store

pytestmark = pytest.mark.server  # long: left out of the quick suite


def test_upgraded_from_nothing_is_exactly_the_models(url: str) -> None:
    assert migration.version(url) == ""
    assert migration.upgrade(url) == ("", migration.newest())
    with migration.connected(url) as connection:
        assert migration.differences(connection) == []
    assert migration.upgrade(url) == (migration.newest(), migration.newest())


def test_a_migrated_database_is_one_the_store_can_use(url: str) -> None:
    migration.upgrade(url)
    store = Store(url, durable=False).open()
    with store.begin() as tx:
        councils.add(tx, CouncilRow("c1", "Rådet", "", "Europe/Oslo", "nb", "{}", 1, 0))
        assert [council.name for council in councils.every(tx)] == ["Rådet"]
    store.close()


def test_down_to_nothing_and_up_again(url: str) -> None:
    migration.upgrade(url)
    migration.downgrade(url, "base")
    assert migration.version(url) == ""
    migration.upgrade(url)
    with migration.connected(url) as connection:
        assert migration.differences(connection) == []


def test_a_newer_database_is_refused_and_not_touched(url: str) -> None:
    migration.upgrade(url)
    with migration.connected(url) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(migration.Newer, match="9999"):
        migration.upgrade(url)
    assert migration.version(url) == "9999"


def test_two_upgrades_at_once_make_one(url: str) -> None:
    ends: list[tuple[str, str]] = []
    faults: list[BaseException] = []

    def go() -> None:
        try:
            ends.append(migration.upgrade(url))
        except BaseException as fault:
            faults.append(fault)

    both = [threading.Thread(target=go) for _ in range(2)]
    for one in both:
        one.start()
    for one in both:
        one.join(60)
    assert faults == []
    assert sorted(ends) == [("", migration.newest()), (migration.newest(), migration.newest())]


def test_an_upgrade_that_breaks_anywhere_leaves_nothing_behind(url: str) -> None:
    total = counted(url, 10**9)
    assert total > 50
    for stop in range(1, total, max(1, total // 12)):
        counted(url, stop)
        assert migration.version(url) == ""
        with migration.connected(url) as connection:
            assert connection.dialect.get_table_names(connection) == []


class Stop(BaseException):
    """The process is gone."""


def counted(url: str, stop: int) -> int:
    """Upgrade and break off at statement number `stop`; how many statements there were."""
    from alembic import command  # noqa: PLC0415
    from sqlalchemy import event  # noqa: PLC0415

    seen = 0

    def each(*_rest: object) -> None:
        nonlocal seen
        seen += 1
        if seen >= stop:
            raise Stop

    try:
        with migration.connected(url) as connection:
            event.listen(connection, "before_cursor_execute", each)
            migration._run(connection, lambda _command, config: command.upgrade(config, "head"))
            raise Stop
    except Stop:
        return seen


def test_versions_are_one_row_without_gaps() -> None:
    files = sorted((migration.FOLDER / "versions").glob("*.py"))
    assert len(migration.versions()) == len(files)
    assert migration.newest() == migration.versions()[-1]


def test_looking_at_a_database_that_is_not_there_makes_none(tmp_path: Path) -> None:
    assert migration.version(f"sqlite:///{tmp_path}/none.db") == ""
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("arguments", [[], ["new"], ["sing", "x"]])
def test_the_command_says_how_it_is_used(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    main: Callable[[list[str]], int] = migration.main
    assert main(arguments) == 2
    assert "storage.migration" in capsys.readouterr().err
