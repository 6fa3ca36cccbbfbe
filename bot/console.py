"""Talking with the bot in a terminal, as a person of a database."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Mapping

import typer

from bot.app import App
from bot.channels.console import NAME, ConsoleChannel
from bot.clock import RunDue, SystemClock
from bot.domain.codes import read_code
from bot.domain.values import Fact
from bot.phrases import Phrases
from bot.settings import Settings
from storage import councils, inbox, invitations, people
from storage.councils import CouncilRow
from storage.engine import Store, Tx
from storage.people import AccountRow, PersonRow
from storage.types import new_id

KINDS = ("linking", "officer", "invitation")


class NotHere(Exception):
    """There is nobody to be here; `key` says why."""

    def __init__(self, key: str, **facts: Fact) -> None:
        super().__init__(key)
        self.key = key
        self.facts: Mapping[str, Fact] = facts


class ShiftedClock:
    """The machine's clock, moved: a played year goes on where it ended."""

    def __init__(self, shift: int) -> None:
        self._clock = SystemClock()
        self._shift = shift

    def now(self) -> int:
        """Microseconds UTC."""
        return self._clock.now() + self._shift

    async def tick(self, run_due: RunDue) -> None:
        """What is due by the moved clock is done once, at the start; then one talks."""
        await run_due(self.now())
        await asyncio.Event().wait()


def talk(settings: Settings, name: str, phrases: Phrases, lang: str) -> None:
    """Open the database, become the person, talk until the input ends. Real councils ask for a one-time code."""
    path = settings.data_dir / "radslag.db"
    if settings.url.startswith("sqlite") and not path.exists():
        raise NotHere("cli-chat-no-database", folder=str(settings.data_dir))
    clock = ShiftedClock(0)
    with _opened(settings) as (store, tx):
        person, council = _found(tx, name)
        played = inbox.cursor(tx, "played")
        if council.demo and played:
            clock = ShiftedClock(int(played) - clock.now())
        if not council.demo:
            _prove(tx, person, phrases, lang, clock.now())
        _account(tx, person, clock.now())
    store.close()
    typer.echo(phrases.say("cli-chat-begins", lang, facts={"name": person.name}) + "\n")
    asyncio.run(_converse(settings, person, clock))


class _opened:
    def __init__(self, settings: Settings) -> None:
        self.store = Store(settings.url).open()
        self._begin = self.store.begin()

    def __enter__(self) -> tuple[Store, Tx]:
        return self.store, self._begin.__enter__()

    def __exit__(self, *fault: object) -> None:
        self._begin.__exit__(*fault)  # type: ignore[arg-type]


def _found(tx: Tx, name: str) -> tuple[PersonRow, CouncilRow]:
    for council in councils.every(tx):
        for person in people.of_council(tx, council.id):
            if name.casefold() in (person.id.casefold(), person.name.casefold()):
                return person, council
    raise NotHere("cli-chat-nobody", person=name)


def _prove(tx: Tx, person: PersonRow, phrases: Phrases, lang: str, now: int) -> None:
    """The console is a further account: it asks for a code that was made for this very person, and that nobody has used."""
    typer.echo(phrases.say("cli-chat-code", lang))
    code = read_code(sys.stdin.readline())
    row = invitations.find(tx, code) if code is not None else None
    if row is None or row.person_id != person.id or row.kind not in KINDS or not invitations.use(tx, row.id, person.id, now):
        raise NotHere("cli-chat-wrong-code")


def _account(tx: Tx, person: PersonRow, now: int) -> None:
    if people.account(tx, NAME, person.id) is None:
        account = AccountRow(new_id(), NAME, person.id, person.id, "open")
        people.add_account(tx, account)
        people.link(tx, account.id, person, now)


async def _converse(settings: Settings, person: PersonRow, clock: ShiftedClock) -> None:
    channel = ConsoleChannel(person.id, typer.echo, clock.now)
    bot = App(settings, clock=clock, channels={NAME: channel}).open()
    channel.files, channel.folder = bot.files, settings.data_dir / "received" / person.id
    running = asyncio.create_task(bot.run())
    await channel.ended.wait()
    await bot.courier.drain()
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
