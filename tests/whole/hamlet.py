"""A small council whose bot dies all the time: one secretary and one member on Matrix, one member on Telegram.

The networks and the clock outlive the bot. A step is one thing a person does, or time that passes;
it is over when everything it led to has been heard, done and delivered.
"""

from __future__ import annotations

import asyncio
import contextlib
import copy
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import bot.app
from bot import council_setup, office
from bot.app import App
from bot.channels.base import Arrival
from bot.channels.telegram import TelegramChannel
from bot.clock import RunDue
from bot.composition import Composer
from bot.desk import Desk
from bot.phrases import Phrases
from bot.settings import Settings
from handlers import routers
from storage import councils, meetings, people
from storage.agenda import of_meeting
from storage.engine import Store, Tx
from storage.people import AccountRow
from storage.sealed import Keys
from tests.channels.telegram_server import FakeTelegram
from tests.faults.crash import Recorder
from tests.whole.line import joined, rest
from tests.whole.post import Post, PostChannel
from tests.world import World

SECOND = 1_000_000
PER = 2
REASON = "Navnet skrives på alle brev."
# Who does what: words to write, "[so]" for the choice that is called so, "=" and a local time for time that passes.
STEPS = (
    ("per", "CODE"), ("per", "Per Dahl"), ("liv", "[Ja, det er dem]"), ("liv", "[Ja, det er riktig person]"),
    ("liv", "send ut sakene"), ("liv", "[Boliger for alle]"), ("liv", "[Ja, send sakene]"),
    ("per", "innspel"), ("per", "[2/27]"), ("per", "Vi må få vite kven som er kontaktperson."), ("per", "ferdig"), ("per", "[Ja, send]"),
    ("liv", "svar på innspill"), ("liv", "[I-2027-001]"), ("liv", "[tatt til følge]"), ("liv", REASON), ("liv", "SKIP"), ("liv", "SKIP"),
    ("liv", "SKIP"), ("liv", "SKIP"), ("liv", "SKIP"), ("liv", "[Ja, send svaret]"),
    ("", "=2027-02-01T12:00"), ("", "=2027-02-10T12:00"), ("liv", "åpne møte"), ("liv", "[Boliger for alle]"),
    ("liv", "vedtak"), ("liv", "[Sak 2/27]"), ("liv", "Rådet ber om mål."), ("liv", "hopp over"),
    ("liv", "lukk møte"), ("liv", "[Boliger for alle]"), ("liv", "[Ja, avslutt møtet]"),
    ("liv", "referatutkast"), ("liv", "[Boliger for alle]"), ("liv", "[Ja, send utkastet]"), ("", "=2027-02-25T10:00"),
    ("", "=2027-02-26T10:00"),
    ("liv", "godkjenn referat"), ("liv", "[Boliger for alle]"), ("liv", "[Ja, godkjenn]"),
)  # fmt: skip
_PHRASES: list[Phrases] = []


def phrases(**_: Any) -> Phrases:
    """The bot's words, read once for all lives."""
    if not _PHRASES:
        _PHRASES.append(Phrases.load(bot.app.LOCALES))
    return _PHRASES[0]


@dataclass
class Outside:
    """All that is not the bot: networks, the time, how far the story has come."""

    telegram: FakeTelegram
    post: Post = field(default_factory=Post)
    time: int = World.at("2027-01-11T10:00")
    code: str = ""
    acted: int = 0  # steps that people have begun
    done: int = 0  # steps that have come to their end

    def copy(self) -> Outside:
        """The same once more."""
        rest(self.telegram)
        return copy.deepcopy(self, {id(self.telegram._api): self.telegram._api})


class HamletClock:
    """Passes with the loop of this life; goes on where the last life ended."""

    def __init__(self, outside: Outside) -> None:
        self.outside = outside
        self.begun = 0.0
        self.moved = asyncio.Event()

    def now(self) -> int:
        """Microseconds UTC."""
        with contextlib.suppress(RuntimeError):
            return self.outside.time + int(asyncio.get_running_loop().time() * SECOND)
        return self.outside.time

    def move_to(self, local: str) -> None:
        """It is this local time now."""
        self.outside.time += max(0, World.at(local) - self.now())
        self.moved.set()

    async def tick(self, run_due: RunDue) -> None:
        """At once, and whenever time was moved."""
        while True:
            self.moved.clear()
            await run_due(self.now())
            await self.moved.wait()


class Hamlet:
    """The bot in its folder and the world outside; `until` says how far this telling of the story goes."""

    def __init__(self, folder: Path, outside: Outside, url: str = "", until: int = len(STEPS)) -> None:
        self.folder, self.outside, self.until = folder, outside, until
        self.settings = Settings(_env_file=None, data_dir=folder, database_url=url)  # type: ignore[call-arg]
        self.looks = 0

    # -- one life -------------------------------------------------------------------------------

    async def live(self, recorder: Recorder) -> None:
        """The bot runs until the story is told as far as it goes."""
        rest(self.outside.telegram)
        self.clock = HamletClock(self.outside)
        self.line = PostChannel(self.outside.post)
        telegram = TelegramChannel(self.outside.telegram.token, "http://127.0.0.1:1", backoff=(0.5,))
        app = App(self.settings, clock=self.clock, channels={"telegram": joined(telegram, self.outside.telegram), "matrix": self.line},
                  paces={})  # fmt: skip
        app.store.durable = False  # the process dies here, never the machine
        self.store = recorder.watch(app.open().store)
        self.running = asyncio.ensure_future(app.run())
        told = asyncio.get_running_loop().create_future()
        asyncio.get_running_loop().call_soon(self._look, told, Watch(self.store))
        try:
            await told
        finally:
            self.outside.time = self.clock.now()

    def _look(self, told: asyncio.Future[None], watch: Watch) -> None:
        """Is this step over? Then the next begins. The story-teller is no part of the bot: it awaits nothing."""
        loop = asyncio.get_running_loop()
        outside = self.outside
        try:
            if outside.acted == outside.done:
                if outside.done == self.until:
                    told.set_result(None)
                    return
                outside.acted += 1
                self.act(*STEPS[outside.done])
            elif watch.quiet(outside, self.clock.now()):
                outside.done = outside.acted
            self.looks += 1
            assert self.looks < 20_000, f"step {STEPS[outside.done]} never ends: {watch.why}"
        except Exception as fault:
            if not told.done():
                told.set_exception(fault)
            return
        loop.call_later(0.05, self._look, told, watch)

    def check(self) -> None:
        """The story-teller compares."""

    # -- people ---------------------------------------------------------------------------------

    def act(self, who: str, what: str) -> None:
        """Somebody does something, or time passes."""
        if what.startswith("="):
            self.clock.move_to(what[1:])
        elif what == "SKIP":
            if self.texts(who)[-1].split("\n")[0] != "Stemmer dette?":
                self.writes(who, "hopp over")
        elif what.startswith("["):
            self.picks(who, what[1:-1])
        else:
            self.writes(who, self.outside.code if what == "CODE" else what)

    def texts(self, who: str) -> list[str]:
        """What somebody has read."""
        if who == "per":
            return [str(one.get("text") or one.get("caption")) for one in self.outside.telegram.inbox(PER)]
        return self.outside.post.texts(f"!{who}")

    def writes(self, who: str, text: str, reply_to: str = "") -> None:
        """Somebody writes."""
        if who == "per":
            self.outside.telegram.says(PER, text, name="Per Dahl", lang="nn")
        else:
            self.outside.post.says(who, text, reply_to)
            self.line.news.set()

    def picks(self, who: str, label: str) -> None:
        """Press a button, or reply to the message with the number."""
        if who == "per":
            for message in reversed(self.outside.telegram.inbox(PER)):
                for row in message.get("reply_markup", {}).get("inline_keyboard", []):
                    for button in row:
                        if label in button["text"]:
                            self.outside.telegram.forges_press(PER, message, button["callback_data"])
                            return
        for event, parcel in reversed(self.outside.post.accepted):
            found = re.findall(rf"^(\d+)\. .*{re.escape(label)}", parcel.part.text, re.MULTILINE) if parcel.chat == f"!{who}" else []
            if found:
                self.writes(who, found[0], event)
                return
        raise AssertionError(f"{who} has no choice «{label}»: {self.texts(who)[-2:]}")


class Watch:
    """Looks at the database from outside, so that looking is no point of the bot's life."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.why: Any = ""

    def quiet(self, outside: Outside, now: int) -> bool:
        """Nothing is on its way in, nothing waits for its turn, nothing can go out."""
        if outside.telegram.world.queue or outside.post.taken != len(outside.post.events):
            self.why = "coming"
            return False
        seen, self.store.watch = self.store.watch, None
        try:
            with self.store.begin(wait_for_disk=False) as tx:
                self.why = waiting(tx, now)
        finally:
            self.store.watch = seen
        return not self.why


def waiting(tx: Tx, now: int) -> list[Any]:
    """What is not done yet, or will be in a moment: after a death the clock may be a little behind."""
    now += 5_000_000
    ask = tx._cursor.execute
    found = list(ask("SELECT id, key FROM inbox WHERE state = 'new'").fetchall())
    states = "('ready', 'leased', 'sending', 'retry', 'unknown')"
    found += ask(f"SELECT id, kind, state, reason FROM outbox WHERE settled = 0 AND not_before <= {now} AND state IN {states}").fetchall()  # noqa: S608
    found += ask("SELECT id, state, reason FROM outbox WHERE settled = 0 AND state IN ('retry', 'unknown')").fetchall()
    found += ask(f"SELECT id, kind, state FROM work WHERE settled = 0 AND not_before <= {now}").fetchall()  # noqa: S608
    found += ask(f"SELECT rule, subject FROM due WHERE state = 'waiting' AND due_utc <= {now}").fetchall()  # noqa: S608
    return found


# -- before the story ---------------------------------------------------------------------------


def founded(folder: Path, url: str = "") -> Outside:
    """A council with a planned meeting and its agenda; Liv and Tom are in, Per has a code."""
    folder.mkdir(parents=True, exist_ok=True)
    outside = Outside(FakeTelegram())
    settings = Settings(_env_file=None, data_dir=folder, database_url=url)  # type: ignore[call-arg]
    store = Store(settings.url, durable=False).open()
    if not url:
        store.create()
    keys = Keys(folder / "keys")
    desk = Desk(store, keys, Composer(phrases(), keys), routers(), {})
    with store.begin() as tx:
        office.create(tx, "Boligrådet", "Liv Holm", "400 12 345", "8–15", "NO", "nb", outside.time)
        [council] = councils.every(tx)
        tom, _ = council_setup.invite_new(tx, council, "Tom Reed", "member", outside.time)
        _, made = council_setup.invite_new(tx, council, "Per Dahl", "member", outside.time)
        outside.code = made.code
        [liv] = people.officers(tx, council.id, "2027-01-11")
        for name, person in (("liv", liv), ("tom", tom)):
            people.add_account(tx, AccountRow(f"a-{name}", "matrix", name, f"!{name}", "open"))
            people.link(tx, f"a-{name}", person, outside.time)
            people.change(tx, council.id, person.id, channel="matrix")
        people.change(tx, council.id, tom.id, lang="en")

    def does(verb: str, **args: Any) -> None:
        key = desk.offer(council.id, liv.id, verb, args, outside.time)
        result = desk.receive(Arrival("matrix", f"setup-{verb}", "liv", "!liv", True, outside.time, "press", press=key), outside.time)
        assert result.state in ("done", "warned"), (verb, result)

    does("plan_meeting", meeting="m1", kind="meeting", title="Boliger for alle", start="2027-02-10T12:00", end="15:00",
         place="Rom 2", mode="physical")  # fmt: skip
    does("set_agenda", meeting="m1", items="Godkjenning av saksliste\nBoligsosial handlingsplan\nEventuelt")
    with store.begin() as tx:
        assert meetings.by_id(tx, council.id, "m1") is not None
        item = of_meeting(tx, council.id, "m1")[1].id
    does("fill_item", item=item, kind="can_influence", summary="Ny plan.", question="Hvilke mål?", open="mål", fixed="pengene")
    with store.begin() as tx:
        tx._cursor.execute("UPDATE outbox SET state = 'sent', settled = 1 WHERE settled = 0")
    store.close()
    return outside


def copied(here: Path, there: Path) -> Path:
    """The folder of the bot once more."""
    shutil.copytree(here, there)
    return there


Make = Callable[[Path, Outside], Hamlet]
