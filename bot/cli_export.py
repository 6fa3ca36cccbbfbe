"""`radslag export …` and `radslag verify`: reports, the public site, archive packages and lists, written to a folder."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.settings import Settings

Words = Callable[..., str]
Fail = Callable[..., typer.Exit]
WRONG = 2


class _Desk:
    """What every command needs: the words, how to fail, the settings."""

    def __init__(self, words: Words, fail: Fail, read: Callable[[], Settings]) -> None:
        self.words, self.fail, self.read = words, fail, read

    @contextmanager
    def turn(self, council: str) -> Iterator[Any]:
        """A turn of the office in this council, for reading; what it asks for is not kept."""
        from bot import council_setup  # noqa: PLC0415 - help answers without loading everything
        from bot.app import App  # noqa: PLC0415
        from bot.domain.errors import Refusal  # noqa: PLC0415
        from storage import migration  # noqa: PLC0415

        settings = self.read()
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        migration.upgrade(settings.url)
        app = App(settings, channels={}).open()
        try:
            with app.store.begin() as tx:
                row = council_setup.council_named(tx, council)
                if row is None:
                    raise self.fail("cli-council-unknown", council=council)
                turn = app.desk.talk.nobody(tx, row, app.clock.now())
                turn.asks = lambda _turn, _can, _about: True
                yield turn
        except Refusal as no:
            typer.echo(self.words(no.key, **no.facts), err=True)
            raise typer.Exit(WRONG) from None
        finally:
            app.store.close()

    def order(self, council: str, what: str, langs: list[str], **given: Any) -> tuple[str, dict[str, bytes]]:
        """What a report comes to, made in a child process: its folder's name and its files."""
        from bot.documents.archives import unzipped  # noqa: PLC0415
        from bot.domain.publicity import languages  # noqa: PLC0415
        from bot.work import KINDS, in_child  # noqa: PLC0415
        from handlers import exports  # noqa: PLC0415

        with self.turn(council) as turn:
            facts, hashes = exports.gathered(turn, exports.Order(what, lang=langs[0] if langs else "", **given))
            blobs = {one: turn.files.read(one) for one in hashes}
            own = [turn.council.lang, *languages(turn.rules.raw)]
        typer.echo(self.words("exports-cli-making"), err=True)
        args = {"what": what, "facts": facts, "lang": langs[0] if langs else "", "langs": langs or own}
        came = in_child(KINDS["make_report"], args, blobs)
        if came.done is None:
            raise self.fail("exports-cli-failed", 1)
        first = came.done.made[0]
        if first.name.endswith(".zip"):
            return first.name.removesuffix(".zip"), unzipped(first.data)
        return "", {one.name: one.data for one in came.done.made}

    def meeting(self, council: str, named: str) -> str:
        """A meeting by its day or its name."""
        from storage import meetings  # noqa: PLC0415

        with self.turn(council) as turn:
            for row in meetings.of_council(turn.tx, turn.council.id):
                if named.casefold() in (row.id.casefold(), row.day, row.title.casefold()):
                    return str(row.id)
        raise self.fail("exports-cli-no-meeting", meeting=named)

    def write(self, files: Mapping[str, bytes], out: Path, *, as_json: bool) -> None:
        """The files in a folder, and where they are."""
        try:
            for path, data in files.items():
                target = out / path
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(data)
        except OSError as fault:
            raise self.fail("exports-cli-cannot-write", 1, folder=str(out), why=fault.strerror or "") from None
        if as_json:
            typer.echo(json.dumps({"folder": str(out), "files": sorted(files)}, ensure_ascii=False))
        else:
            typer.echo(self.words("exports-cli-written", many=len(files), folder=str(out)))


def add_to(app: typer.Typer, words: Words, fail: Fail, read: Callable[[], Settings]) -> None:
    """Put the commands into the program."""
    desk = _Desk(words, fail, read)
    exports = typer.Typer(help=words("exports-cli-help"), no_args_is_help=True)
    app.add_typer(exports, name="export")
    _reports(exports, desk)
    _lists(exports, desk)
    _guides(exports, desk)
    _verify(app, desk)


def _options(desk: _Desk) -> dict[str, Any]:
    words = desk.words
    return {
        "council": Annotated[str, typer.Option("--council", help=words("cli-council-which"))],
        "out": Annotated[Path, typer.Option("--out", help=words("exports-cli-out"))],
        "year": Annotated[int, typer.Option("--year", help=words("exports-cli-year"))],
        "langs": Annotated[list[str], typer.Option("--language", help=words("exports-cli-language"))],
        "meeting": Annotated[str, typer.Option("--meeting", help=words("exports-cli-meeting"))],
        "as_json": Annotated[bool, typer.Option("--json", help=words("cli-json"))],
    }


def _command(app: typer.Typer, desk: _Desk, name: str, run: Callable[..., None], line: str, **types: Any) -> None:
    """A command whose options have words in the terminal's language."""
    run.__annotations__ = {**types, "return": None}
    example = desk.words("cli-example", command=f"radslag {line}")
    app.command(name, help=desk.words(f"exports-cli-{name}"), epilog=example)(run)


def _langs(desk: _Desk, langs: list[str]) -> list[str]:
    from bot.domain.languages import LANGUAGES  # noqa: PLC0415

    for one in langs:
        if one not in LANGUAGES:
            raise desk.fail("exports-cli-no-language", language=one, known=", ".join(LANGUAGES))
    return list(dict.fromkeys(langs))


def _reports(app: typer.Typer, desk: _Desk) -> None:
    """Annual report, site, archive, handover."""
    have = _options(desk)

    def annual(council: str, out: Path = Path(), year: int = 0, langs: Sequence[str] = (), *, as_json: bool = False) -> None:
        from bot.documents.reporting import report  # noqa: PLC0415
        from handlers import exports  # noqa: PLC0415

        chosen = _langs(desk, list(langs))
        _folder, files = desk.order(council, "annual", chosen, year=year)
        with desk.turn(council) as turn:
            facts, _hashes = exports.gathered(turn, exports.Order("annual", year=year))
            plain = report(facts, chosen[0] if chosen else str(facts["lang"]), paged=False)
        name = next(iter(files)).rpartition(".")[0]
        files |= {f"{name}.{path.rpartition('.')[2]}": data for path, data in plain.items()}
        desk.write(files, out, as_json=as_json)

    def site(council: str, out: Path = Path("site"), langs: Sequence[str] = (), *, as_json: bool = False) -> None:
        _folder, files = desk.order(council, "site", _langs(desk, list(langs)))
        desk.write(files, out, as_json=as_json)

    def archive(council: str, out: Path = Path(), meeting: str = "", year: int = 0, *, as_json: bool = False) -> None:
        given = {"meeting": desk.meeting(council, meeting)} if meeting else {"year": year}
        folder, files = desk.order(council, "archive" if meeting else "archive_year", [], **given)
        desk.write(files, out / folder, as_json=as_json)

    def handover(council: str, out: Path = Path(), langs: Sequence[str] = (), *, as_json: bool = False) -> None:
        _folder, files = desk.order(council, "pack", _langs(desk, list(langs)))
        desk.write(files, out, as_json=as_json)

    def words(council: str, out: Path = Path(), langs: Sequence[str] = (), *, as_json: bool = False) -> None:
        files: dict[str, bytes] = {}
        for lang in _langs(desk, list(langs)) or [""]:
            files |= desk.order(council, "words", [lang] if lang else [])[1]
        desk.write(files, out, as_json=as_json)

    both = {name: have[name] for name in ("council", "out", "as_json")}
    year, langs, meeting = have["year"], have["langs"], have["meeting"]
    _command(app, desk, "annual", annual, "export annual --council Boligrådet --year 2027 --out 2027", **both, year=year, langs=langs)
    _command(app, desk, "site", site, "export site --council Boligrådet --language nb --language sv", **both, langs=langs)
    _command(app, desk, "archive", archive, "export archive --council Boligrådet --meeting 2027-02-10", **both, meeting=meeting, year=year)
    _command(app, desk, "words", words, "export words --council Boligrådet --language sv", **both, langs=langs)
    _command(app, desk, "handover", handover, "export handover --council Boligrådet --out pack", **both, langs=langs)


def _lists(app: typer.Typer, desk: _Desk) -> None:
    """Register, you said – we did, minutes, calendar."""
    have = _options(desk)

    def tables(what: str) -> Callable[..., None]:
        def run(council: str, out: Path = Path(), meeting: str = "", *, as_json: bool = False) -> None:
            from handlers import reports  # noqa: PLC0415

            chosen = desk.meeting(council, meeting) if meeting else ""
            with desk.turn(council) as turn:
                made = reports.files_of(turn, reports.Export(what, meeting=chosen))
            desk.write({f"{what.replace('_', '-')}.{ending}": data for ending, data in made.items()}, out, as_json=as_json)

        return run

    def minutes(council: str, meeting: str, out: Path = Path(), *, as_json: bool = False) -> None:
        from storage import files as kept  # noqa: PLC0415

        chosen = desk.meeting(council, meeting)
        with desk.turn(council) as turn:
            rows = kept.of_subject(turn.tx, turn.council.id, "minutes", chosen)
            found = {Path(row.name).name: turn.files.read(row.sha256) for row in rows}
        if not found:
            raise desk.fail("exports-cli-no-minutes", meeting=meeting)
        desk.write(found, out, as_json=as_json)

    def calendar(council: str, out: Path = Path(), *, as_json: bool = False) -> None:
        from bot.documents.calendar import Entry, calendars  # noqa: PLC0415
        from storage import meetings  # noqa: PLC0415

        with desk.turn(council) as turn:
            rows = [row for row in meetings.of_council(turn.tx, turn.council.id) if row.state != "cancelled"]
            lang = turn.council.lang
            entries = [Entry(row.id, row.title, row.start_at, row.end_at, row.place, row.changes, turn.now, lang) for row in rows]
            desk.write({"meetings.ics": calendars(entries, turn.council.name)}, out, as_json=as_json)

    both = {name: have[name] for name in ("council", "out", "as_json")}
    for what, name in (("register", "register"), ("you_said_we_did", "answers")):
        _command(app, desk, name, tables(what), f"export {name} --council Boligrådet", **both, meeting=have["meeting"])
    _command(app, desk, "minutes", minutes, "export minutes --council Boligrådet --meeting 2027-02-10", **both, meeting=have["meeting"])
    _command(app, desk, "calendar", calendar, "export calendar --council Boligrådet", **both)


def _guides(app: typer.Typer, desk: _Desk) -> None:
    """The user guides need no council."""
    have = _options(desk)

    def guides(out: Path = Path("guides"), langs: Sequence[str] = (), *, as_json: bool = False) -> None:
        from bot.clock import SystemClock  # noqa: PLC0415
        from bot.documents.guides import all_files  # noqa: PLC0415
        from bot.documents.making import LOCALES  # noqa: PLC0415
        from bot.domain.languages import LANGUAGES  # noqa: PLC0415
        from bot.phrases import Phrases  # noqa: PLC0415

        typer.echo(desk.words("exports-cli-making"), err=True)
        chosen = _langs(desk, list(langs)) or LANGUAGES
        desk.write(all_files(Phrases.load(LOCALES), chosen, SystemClock().now()), out, as_json=as_json)

    types = {name: have[name] for name in ("out", "langs", "as_json")}
    _command(app, desk, "guides", guides, "export guides --language nb --out guides", **types)


def _verify(app: typer.Typer, desk: _Desk) -> None:
    """Is a package as it was made?"""

    def verify(package: Path, *, as_json: bool = False) -> None:
        from bot.documents.archives import unzipped, verified  # noqa: PLC0415

        if not package.exists():
            raise desk.fail("exports-cli-no-package", package=str(package))
        files = unzipped(package.read_bytes()) if package.is_file() else read_folder(package)
        faults = verified(files)
        if as_json:
            told = {"good": not faults, "files": len(files), "faults": [one._asdict() for one in faults]}
            typer.echo(json.dumps(told, ensure_ascii=False))
        for one in faults if not as_json else ():
            typer.echo(desk.words(f"exports-cli-fault-{one.what}", path=one.path))
        if not as_json and not faults:
            typer.echo(desk.words("exports-cli-whole", many=len(files)))
        raise typer.Exit(1 if faults else 0)

    types = {"package": Annotated[Path, typer.Argument(help=desk.words("exports-cli-package"))], "as_json": _options(desk)["as_json"]}
    _command(app, desk, "verify", verify, "verify 2027-02-10-mote-1", **types)


def read_folder(folder: Path) -> dict[str, bytes]:
    """Every file in a folder by its path there."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
