"""`radslag`: the commands of whoever runs the bot."""

from __future__ import annotations

import gc
import json
import os
from pathlib import Path
from typing import Annotated, Any

import typer

from bot import cli_agenda, cli_backup, cli_export, cli_lint
from bot import settings as configuration
from bot.domain.languages import LANGUAGES
from bot.domain.values import Fact
from bot.phrases import Phrases

LOCALES = Path(__file__).resolve().parent.parent / "locales"
WRONG, TAKEN, BROKEN, BUSY = 2, 71, 74, 75
_phrases = Phrases.load(LOCALES)


def _lang() -> str:
    """The language of the terminal: the setting, else the environment's, else English."""
    chosen = os.environ.get("RADSLAG_LANGUAGE") or os.environ.get("LANG", "")[:2]
    return {"no": "nb"}.get(chosen, chosen) if {"no": "nb"}.get(chosen, chosen) in LANGUAGES else "en"


def words(key: str, /, **facts: Fact) -> str:
    """A phrase in the terminal's language."""
    return _phrases.say(key, _lang(), facts=facts)


def say(key: str, /, **facts: Fact) -> None:
    """Print a phrase."""
    typer.echo(words(key, **facts))


def fail(key: str, exit_code: int = WRONG, /, **facts: Fact) -> typer.Exit:
    """Print why it cannot be done, and the exit to raise."""
    say_wrong(key, **facts)
    return typer.Exit(exit_code)


def say_wrong(*keys: str, **facts: Fact) -> None:
    """Print what is wrong, a sentence a line."""
    for key in keys:
        typer.echo(words(key, **facts), err=True)


def example(name: str) -> str:
    """The line below a command's help: how it is typed."""
    return words("cli-example", command=f"radslag {name}")


app = typer.Typer(
    help=words("cli-help"), no_args_is_help=True, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False
)
council_app = typer.Typer(help=words("cli-council-help"), no_args_is_help=True)
app.add_typer(council_app, name="council")

Out = Annotated[Path, typer.Option("--out", help=words("cli-demo-out"))]
Json = Annotated[bool, typer.Option("--json", help=words("cli-json"))]


def read_settings() -> configuration.Settings:
    """The settings; what is wrong is named and how to mend it is said, never its value."""
    try:
        return configuration.read()
    except configuration.WrongSettings as fault:
        for name, code in fault.faults:
            known = _phrases.has(f"cli-setting-{code}")
            say("cli-setting-wrong", name=name, how=words(f"cli-setting-{code}" if known else "cli-setting-other"))
        raise typer.Exit(WRONG) from None


@app.command(help=words("cli-run-help"), epilog=example("run"))
def run() -> None:
    settings = read_settings()
    gc.disable()  # what is loaded now stays; `serve` looks for garbage again
    from bot.app import App, quiet_secrets, serve  # noqa: PLC0415 - help answers without loading everything
    from bot.clock import Busy, only_one  # noqa: PLC0415

    quiet_secrets(settings)
    if not settings.telegram_token.get_secret_value() and not settings.matrix_homeserver:
        raise fail("cli-run-no-network")
    _whole(settings)
    try:
        with only_one(settings.url, settings.data_dir, settings.instance) as name:
            _migrated(settings)
            ended = serve(App(settings, held=name.held).open())
    except Busy:
        raise fail("cli-run-busy", BUSY) from None
    finally:
        gc.enable()
    if ended:
        raise fail("cli-run-name-lost", TAKEN) if ended == "name_lost" else fail(f"cli-run-{ended.replace('_', '-')}", BROKEN, what="-")


def _whole(settings: configuration.Settings) -> None:
    """A database that is damaged, or gone from among its keys, is never worked on and never silently made anew."""
    from storage import soundness  # noqa: PLC0415

    file, keys = settings.database_file, settings.data_dir / "keys"
    if file is not None and not file.exists() and keys.is_dir() and any(keys.iterdir()):
        raise fail("cli-run-file-gone", BROKEN)
    if file is not None and file.exists() and (found := soundness.faults(file)):
        raise fail("cli-run-file-broken", BROKEN, what=found[0])


@app.command(help=words("cli-demo-help"), epilog=example("demo --year council.json --out demo-out --facts facts.json"))
def demo(
    year: Annotated[Path | None, typer.Option("--year", help=words("cli-demo-year"))] = None,
    out: Out = Path("demo-out"),
    facts: Annotated[Path | None, typer.Option("--facts", help=words("cli-demo-facts"))] = None,
) -> None:
    from bot.year import founding, show  # noqa: PLC0415

    try:
        played = founding.load(year or founding.SAMPLE)
    except founding.BrokenYear as fault:
        raise fail("cli-demo-broken-year", where=fault.where, what=fault.what) from None
    shown = show.Show(_phrases, _lang(), typer.echo)
    outcome = shown.play(played, out)
    if facts is not None:
        facts.write_text(json.dumps(outcome.facts, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        say("cli-demo-facts-written", file=str(facts))
    raise typer.Exit(1 if outcome.unexpected else 0)


@app.command(help=words("cli-chat-help"), epilog=example("chat --as M01 --data demo-out"))
def chat(
    person: Annotated[str, typer.Option("--as", help=words("cli-chat-as"))],
    data: Annotated[Path | None, typer.Option("--data", help=words("cli-chat-data"))] = None,
) -> None:
    from bot import console  # noqa: PLC0415

    settings = read_settings() if data is None else configuration.read(data_dir=data, database_url="")
    try:
        console.talk(settings, person, _phrases, _lang())
    except console.NotHere as fault:
        raise fail(fault.key, **fault.facts) from None


@app.command(help=words("cli-migrate-help"), epilog=example("migrate"))
def migrate() -> None:
    settings = read_settings()
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    before, after = _migrated(settings)
    say("cli-migrated" if before != after else "cli-migrated-already", version=after)


def _migrated(settings: configuration.Settings) -> tuple[str, str]:
    from storage import migration  # noqa: PLC0415

    try:
        return migration.upgrade(settings.url)
    except migration.Newer as fault:
        raise fail("cli-migrate-newer", BROKEN, version=str(fault)) from None


@app.command(help=words("cli-doctor-help"), epilog=example("doctor --json"))
def doctor(
    offline: Annotated[bool, typer.Option("--offline", help=words("cli-doctor-offline"))] = False,
    code: Annotated[list[str] | None, typer.Option("--code", help=words("cli-doctor-code-option"))] = None,
    as_json: Json = False,
) -> None:
    from bot import cli_doctor  # noqa: PLC0415

    raise typer.Exit(cli_doctor.run(_phrases, _lang(), typer.echo, online=not offline, codes=code or (), as_json=as_json))


CREATE = 'council create --name "Boligrådet" --officer "Liv Holm" --phone "400 12 345"'


@council_app.command("create", help=words("cli-council-create-help"), epilog=example(CREATE))
def council_create(
    name: Annotated[str, typer.Option("--name", help=words("cli-council-name"))],
    officer: Annotated[str, typer.Option("--officer", help=words("cli-council-officer"))],
    phone: Annotated[str, typer.Option("--phone", help=words("cli-council-phone"))] = "",
    hours: Annotated[str, typer.Option("--hours", help=words("cli-council-hours"))] = "",
    country: Annotated[str, typer.Option("--country", help=words("cli-council-country"))] = "NO",
    language: Annotated[str, typer.Option("--language", help=words("cli-council-language"))] = "nb",
    as_json: Json = False,
) -> None:
    from bot import office  # noqa: PLC0415

    made = _in_office(lambda tx, now: office.create(tx, name, officer, phone, hours, country, language, now))
    _print(made, as_json, "cli-council-created")


@council_app.command("list", help=words("cli-council-list-help"), epilog=example("council list --json"))
def council_list(as_json: Json = False) -> None:
    from bot import office  # noqa: PLC0415

    found = _in_office(lambda tx, _now: office.listed(tx))
    if as_json:
        typer.echo(json.dumps(found, ensure_ascii=False))
    elif not found:
        say("cli-council-none")
    for each in found if not as_json else ():
        say("cli-council-line", **each)


@council_app.command("show", help=words("cli-council-show-help"), epilog=example("council show Boligrådet"))
def council_show(council: Annotated[str, typer.Argument(help=words("cli-council-which"))], as_json: Json = False) -> None:
    from bot import office  # noqa: PLC0415

    found = _in_office(lambda tx, now: office.described(tx, council, now))
    if found is None:
        raise fail("cli-council-unknown", council=council)
    if as_json:
        typer.echo(json.dumps(found, ensure_ascii=False))
    else:
        for label, value in found.items():
            typer.echo(f"{words('cli-shown-' + label)}: {value}")


@app.command(help=words("cli-invite-help"), epilog=example('invite --council Boligrådet --name "Kari Moen" --role member'))
def invite(
    council: Annotated[str, typer.Option("--council", help=words("cli-council-which"))],
    name: Annotated[str, typer.Option("--name", help=words("cli-invite-name"))],
    role: Annotated[str, typer.Option("--role", help=words("cli-invite-role"))] = "member",
    letter: Annotated[Path | None, typer.Option("--letter", help=words("cli-invite-letter"))] = None,
    as_json: Json = False,
) -> None:
    from bot import office  # noqa: PLC0415

    if letter is None:
        made = _in_office(lambda tx, now: office.invite(tx, council, name, role, now))
    else:
        settings = read_settings()
        found = _in_office(lambda tx, now: office.letter(tx, council, name, role, now, _phrases, settings))
        made, page = found or (None, "")
        letter.write_text(page, encoding="utf-8")
    if made is None:
        raise fail("cli-council-unknown", council=council)
    _print(made, as_json, "cli-invited")


@app.command("letters", help=words("cli-letters-help"), epilog=example("letters --council Boligrådet --out brev.html"))
def letters(
    council: Annotated[str, typer.Option("--council", help=words("cli-council-which"))],
    out: Annotated[Path, typer.Option("--out", help=words("cli-letters-out"))] = Path("letters.html"),
    as_json: Json = False,
) -> None:
    from bot import office  # noqa: PLC0415

    settings = read_settings()
    found = _in_office(lambda tx, now: office.all_letters(tx, council, now, _phrases, settings))
    if found is None:
        raise fail("cli-council-unknown", council=council)
    many, page = found
    if many:
        out.write_text(page, encoding="utf-8")
    _print({"many": many, "file": str(out) if many else ""}, as_json, "cli-letters-made" if many else "cli-letters-none")


def _in_office(work: Any) -> Any:
    """Run `work(tx, now)` on the database of the settings."""
    settings = read_settings()
    from bot.clock import SystemClock  # noqa: PLC0415
    from bot.domain.errors import Refusal  # noqa: PLC0415
    from storage.engine import Store  # noqa: PLC0415

    settings.data_dir.mkdir(parents=True, exist_ok=True)
    _migrated(settings)
    store = Store(settings.url).open()
    try:
        with store.begin() as tx:
            return work(tx, SystemClock().now())
    except Refusal as no:
        typer.echo(_phrases.line(no.said(), _lang()), err=True)
        raise typer.Exit(WRONG) from None
    finally:
        store.close()


def _print(made: dict[str, Any], as_json: bool, key: str) -> None:
    if as_json:
        typer.echo(json.dumps(made, ensure_ascii=False))
    else:
        say(key, **made)


@app.command("agenda", help=words("cli-agenda-help"), epilog=example("agenda innkalling.docx --json"))
def agenda(file: Annotated[Path, typer.Argument(help=words("cli-agenda-file"))], as_json: Json = False) -> None:
    cli_agenda.run(file, words, fail, as_json=as_json)


@app.command("lint", help=words("cli-lint-help"), epilog=example("lint innkalling.docx --profile plain"))
def lint(
    file: Annotated[Path, typer.Argument(help=words("cli-lint-file"))],
    lang: Annotated[str, typer.Option("--lang", help=words("cli-lint-lang"))] = "",
    profile: Annotated[str, typer.Option("--profile", help=words("cli-lint-profile"))] = "standard",
    message: Annotated[bool, typer.Option("--message", help=words("cli-lint-message"))] = False,
    as_json: Json = False,
) -> None:
    cli_lint.run(file, words, fail, lang=lang, profile=profile, message=message, as_json=as_json)


@app.command("payroll", help=words("cli-payroll-help"), epilog=example("payroll L1 --council Boligrådet --out ."))
def payroll(
    ref: Annotated[str, typer.Argument(help=words("cli-payroll-ref"))],
    council: Annotated[str, typer.Option("--council", help=words("cli-council-which"))],
    out: Annotated[Path, typer.Option("--out", help=words("cli-payroll-out"))] = Path(),
    as_json: Json = False,
) -> None:
    from bot import cli_payroll  # noqa: PLC0415

    settings = read_settings()
    made = _in_office(lambda tx, _now: cli_payroll.fetched(tx, settings, council, ref, out))
    if made is None:
        raise fail("cli-council-unknown", council=council)
    _print(made, as_json, "cli-payroll-written")


@council_app.command("payroll", help=words("cli-payer-help"), epilog=example("council payroll Boligrådet --preset no_visma"))
def council_payroll(
    council: Annotated[str, typer.Argument(help=words("cli-council-which"))],
    preset: Annotated[str, typer.Option("--preset", help=words("cli-payer-preset"))],
    cost_centre: Annotated[str, typer.Option("--cost-centre", help=words("cli-payer-centre"))] = "",
    code: Annotated[list[str] | None, typer.Option("--code", help=words("cli-payer-codes"))] = None,
    as_json: Json = False,
) -> None:
    from bot import cli_payroll  # noqa: PLC0415

    made = _in_office(lambda tx, _now: cli_payroll.payer(tx, council, preset, cost_centre, code or []))
    if made is None:
        raise fail("cli-council-unknown", council=council)
    _print(made, as_json, "cli-payer-set")


@council_app.command("rates", help=words("cli-rates-help"), epilog=example("council rates Boligrådet --preset no_health_trust"))
def council_rates(
    council: Annotated[str, typer.Argument(help=words("cli-council-which"))],
    preset: Annotated[str, typer.Option("--preset", help=words("cli-rates-preset"))],
    valid_from: Annotated[str, typer.Option("--from", help=words("cli-rates-from"))] = "",
    as_json: Json = False,
) -> None:
    from bot import cli_payroll  # noqa: PLC0415

    made = _in_office(lambda tx, _now: cli_payroll.rates(tx, council, preset, valid_from))
    if made is None:
        raise fail("cli-council-unknown", council=council)
    _print(made, as_json, "cli-rates-set")


cli_export.add_to(app, words, fail, read_settings)
cli_backup.add_to(app, words, fail, read_settings)


def main() -> None:
    """The entry point. What is made can be read by the user who makes it, and by nobody else.

    A database that cannot be reached or used is told in a sentence; the exit says "try again later" (75).
    """
    os.umask(0o077)
    try:
        app()
    except Exception as fault:
        from storage import soundness  # noqa: PLC0415 - help answers without it

        if not soundness.trouble(cause := getattr(fault, "orig", None) or fault):
            raise
        if soundness.damaged(cause):
            raise SystemExit(fail("cli-run-file-broken", BROKEN, what=str(cause)).exit_code) from None
        if soundness.away(cause):
            say_wrong("cli-doctor-database-unreached", "cli-doctor-database-unreached-mend")
        else:
            say_wrong("cli-database-trouble", what=str(cause))
        raise SystemExit(BUSY) from None
