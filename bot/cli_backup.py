"""`radslag backup` and `radslag restore`: the whole service in one locked file, and back into an empty folder."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.domain.values import Moment, Names, Quote, say
from bot.settings import Settings

Words = Callable[..., str]
Fail = Callable[..., typer.Exit]
SHORTEST = 12  # signs in a passphrase
WRONG, UNAVAILABLE, BROKEN = 2, 69, 74


class _Keeper:
    """What both commands need."""

    def __init__(self, words: Words, fail: Fail, read: Callable[[], Settings]) -> None:
        self.words, self.fail, self.read = words, fail, read

    def phrase(self, file: Path) -> bytes:
        """The passphrase in the file, without the end of its line."""
        try:
            found = file.read_bytes().rstrip(b"\r\n")
        except OSError:
            raise self.fail("backups-no-phrase", WRONG, file=str(file)) from None
        if len(found.decode(errors="replace")) < SHORTEST:
            raise self.fail("backups-short-phrase", WRONG, many=SHORTEST)
        return found

    def database(self, settings: Settings) -> Path:
        """The file of the database; for PostgreSQL its own tools are named."""
        if settings.database_file is None:
            raise self.fail("backups-postgresql", UNAVAILABLE, command="pg_dump --format=custom --file=radslag.dump")
        return settings.database_file

    def opened(self, work: Callable[[], Any]) -> Any:
        """What `work` gives; why a backup cannot be opened or written is said."""
        from storage.backups import Wrong  # noqa: PLC0415 - help answers without loading everything

        try:
            return work()
        except Wrong as fault:
            raise self.fail(f"backups-wrong-{fault.code.replace('_', '-')}", BROKEN) from None
        except OSError as fault:
            raise self.fail("backups-disk", BROKEN, why=fault.strerror or "") from None

    def told(self, key: str, kept: Any, file: Path, *, as_json: bool) -> None:
        """What is in it."""
        if as_json:
            typer.echo(json.dumps({"file": str(file), **kept._asdict()}, ensure_ascii=False))
            return
        typer.echo(self.words(key, file=str(file)))
        typer.echo(self.words("backups-made", moment=Moment(kept.made, "UTC")))
        typer.echo(self.words("backups-councils", names=Names(tuple(Quote(name) for name in kept.councils)) if kept.councils else "–"))
        typer.echo(self.words("backups-holds", files=kept.files, keys=kept.keys))


def add_to(app: typer.Typer, words: Words, fail: Fail, read: Callable[[], Settings]) -> None:
    """Put the commands into the program."""
    keeper = _Keeper(words, fail, read)
    example = "radslag {} --passphrase-file phrase.txt"
    types = {
        "phrase": Annotated[Path, typer.Option("--passphrase-file", help=words("backups-option-phrase"))],
        "as_json": Annotated[bool, typer.Option("--json", help=words("cli-json"))],
        "return": None,
    }

    def backup(phrase: Path, out: Path, *, as_json: bool = False) -> None:
        _backup(keeper, phrase, out, as_json=as_json)

    def restore(file: Path, phrase: Path, *, look: bool = False, yes: bool = False, as_json: bool = False) -> None:
        _restore(keeper, file, phrase, look=look, yes=yes, as_json=as_json)

    backup.__annotations__ = {**types, "out": Annotated[Path, typer.Option("--out", help=words("backups-option-out"))]}
    restore.__annotations__ = {
        **types, "file": Annotated[Path, typer.Argument(help=words("backups-option-file"))],
        "look": Annotated[bool, typer.Option("--look", help=words("backups-option-look"))],
        "yes": Annotated[bool, typer.Option("--yes", help=words("backups-option-yes"))],
    }  # fmt: skip
    said = words("cli-example", command=f"{example.format('backup')} --out radslag.backup")
    app.command("backup", help=words("backups-help-backup"), epilog=said)(backup)
    said = words("cli-example", command=example.format("restore radslag.backup"))
    app.command("restore", help=words("backups-help-restore"), epilog=said)(restore)


def _backup(keeper: _Keeper, phrase: Path, out: Path, *, as_json: bool) -> None:
    """One file that has been opened and tried."""
    settings = keeper.read()
    database, secret = keeper.database(settings), keeper.phrase(phrase)
    if not database.is_file():
        raise keeper.fail("backups-nothing", WRONG, folder=str(settings.data_dir))
    if out.exists():
        raise keeper.fail("backups-there-already", WRONG, file=str(out))
    from bot.clock import SystemClock  # noqa: PLC0415
    from storage import backups  # noqa: PLC0415

    kept = keeper.opened(lambda: backups.keep(database, settings.data_dir, out, secret, SystemClock().now()))
    keeper.told("backups-done", kept, out, as_json=as_json)
    if not as_json:
        typer.echo(keeper.words("backups-not-in-it"))


def _restore(keeper: _Keeper, file: Path, phrase: Path, *, look: bool, yes: bool, as_json: bool) -> None:
    """Look, ask, put back, tell the office."""
    settings = keeper.read()
    database, secret = keeper.database(settings), keeper.phrase(phrase)
    if not file.is_file():
        raise keeper.fail("backups-no-file", WRONG, file=str(file))
    from bot.clock import SystemClock  # noqa: PLC0415
    from storage import backups, migration  # noqa: PLC0415

    if not look and not backups.empty(database, settings.data_dir):
        raise keeper.fail("backups-not-empty", WRONG, folder=str(settings.data_dir))
    if look or not yes:
        keeper.told("backups-whole", keeper.opened(lambda: backups.look(file, secret)), file, as_json=as_json)
    if look:
        return
    if not yes and typer.prompt(keeper.words("backups-ask", folder=str(settings.data_dir))).strip().casefold() not in _yes(keeper.words):
        raise keeper.fail("backups-not-restored", WRONG)
    now = SystemClock().now()
    kept = keeper.opened(lambda: backups.restore(file, secret, database, settings.data_dir, now))
    migration.upgrade(settings.url)
    _tell(settings, kept.made, now)
    keeper.told("backups-restored", kept, settings.data_dir, as_json=as_json)
    if not as_json:
        typer.echo(keeper.words("backups-then"))


def _yes(words: Words) -> frozenset[str]:
    return frozenset(word.strip() for word in words("reserved-yes").split(","))


def _tell(settings: Settings, made: int, now: int) -> None:
    """The office of every council learns from when what they see is."""
    from bot.app import App  # noqa: PLC0415
    from bot.messages.nodes import Klass, Message, para  # noqa: PLC0415

    message = Message(
        kind="channel_trouble", title=say("backups-told", moment=Moment(made, "")), klass=Klass.C0,
        body=(para(say("backups-told-body")), para(say("backups-told-votes"))),
    )  # fmt: skip
    app = App(settings, channels={}).open()
    try:
        app.desk.tell_officers("channel_trouble", message, now)
    finally:
        app.store.close()
