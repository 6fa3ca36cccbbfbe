"""The database follows the program: upgraded under a lock, whole or not at all, and never used when it is newer than we are."""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from zlib import crc32

from sqlalchemy import Connection, create_engine, event, inspect, text
from sqlalchemy.engine import make_url
from sqlalchemy.pool import NullPool

FOLDER = Path(__file__).resolve().parent / "upgrades"
LOCK = crc32(b"migration")
_REVISION = re.compile(r"^(revision|down_revision) = (?:'([^']*)'|\"([^\"]*)\"|None)$", re.MULTILINE)


class Newer(Exception):
    """This database was made by a newer version of the program."""


def versions() -> list[str]:
    """All versions, oldest first."""
    after: dict[str, str] = {}
    for path in (FOLDER / "versions").glob("*.py"):
        found = {name: one or two for name, one, two in _REVISION.findall(path.read_text(encoding="utf-8"))}
        if "revision" in found:
            after[found.get("down_revision", "")] = found["revision"]
    ordered, last = [], ""
    while last in after:
        last = after[last]
        ordered.append(last)
    return ordered


@contextmanager
def connected(url: str) -> Iterator[Connection]:
    """A connection in one transaction that nobody else can upgrade in."""
    engine = create_engine(url, poolclass=NullPool)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _no_hidden_transactions)
        event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    try:
        with engine.begin() as connection:
            if engine.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
            yield connection
    finally:
        engine.dispose()


def _no_hidden_transactions(connection: Any, _record: Any) -> None:
    connection.isolation_level = None
    connection.execute("PRAGMA busy_timeout=30000")


def _version(connection: Connection) -> str:
    """The version of this database; empty when nothing is there yet."""
    if not inspect(connection).has_table("alembic_version"):
        return ""
    return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or "")


def version(url: str) -> str:
    """The version of the database behind `url`; empty when nothing is there yet. Nothing is made."""
    file = make_url(url).database if url.startswith("sqlite") else None
    if file is not None and not Path(file).exists():
        return ""
    with connected(url) as connection:
        return _version(connection)


def newest() -> str:
    """The version that this program needs."""
    return versions()[-1]


def upgrade(url: str, to: str = "head") -> tuple[str, str]:
    """Bring the database to the newest version; the version before and after. `Newer` when it is ahead of us."""
    with connected(url) as connection:
        before = _version(connection)
        known = versions()
        if before and before not in known:
            raise Newer(before)
        target = known[-1] if to == "head" and known else to
        if before != target:
            _run(connection, lambda command, config: command.upgrade(config, to))
        return before, _version(connection)


def downgrade(url: str, to: str) -> None:
    """Back to an older version (`base` is the empty database)."""
    with connected(url) as connection:
        _run(connection, lambda command, config: command.downgrade(config, to))


def differences(connection: Connection) -> list[Any]:
    """What is different between the database and today's models; empty when nothing is."""
    from alembic.autogenerate import compare_metadata  # noqa: PLC0415 - Alembic is loaded only when it has work
    from alembic.migration import MigrationContext  # noqa: PLC0415

    from storage import schema  # noqa: PLC0415

    context = MigrationContext.configure(connection, opts={"compare_type": True})
    return list(compare_metadata(context, schema.metadata))


def _config(connection: Connection) -> Any:
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _run(connection: Connection, what: Any) -> None:
    from alembic import command  # noqa: PLC0415

    what(command, _config(connection))


def new(words: str) -> list[Path]:
    """Write the upgrade from the newest version to today's models."""
    before = set((FOLDER / "versions").glob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/models.db"
        if versions():
            upgrade(url)
        number = f"{len(versions()) + 1:04d}"
        with connected(url) as connection:
            _run(connection, lambda command, config: command.revision(config, words, autogenerate=True, rev_id=number))
    made = sorted(set((FOLDER / "versions").glob("*.py")) - before)
    for path in made:
        lines = path.read_text(encoding="utf-8").splitlines()
        path.write_text("\n".join(line for line in lines if "###" not in line) + "\n", encoding="utf-8")
    return made


def first(words: str) -> list[Path]:
    """Forget all versions and write one that makes today's tables (only before the first release)."""
    for path in (FOLDER / "versions").glob("*.py"):
        path.unlink()
    return new(words)


def main(arguments: Sequence[str]) -> int:
    """`new "text"`, `first "text"` or `upgrade URL`."""
    verbs: dict[str, Callable[[str], Sequence[object]]] = {"new": new, "first": first, "upgrade": upgrade}
    if len(arguments) != 2 or arguments[0] not in verbs:
        sys.stderr.write('python -m storage.migration new|first "text"\npython -m storage.migration upgrade URL\n')
        return 2
    made = verbs[arguments[0]](arguments[1])
    sys.stdout.write("\n".join(str(one) for one in made) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
