"""How many statements one kept input takes, from the raw update to the settled reply, counted where they run."""

from __future__ import annotations

import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import orjson

from bot.app import phrases
from bot.channels.base import Raw
from bot.channels.telegram_read import Reader
from bot.composition import Composer
from bot.desk import Desk
from handlers import routers
from storage import sending
from storage.engine import Store
from storage.sealed import Keys
from tests.bench import seed

BOT = 4242
FRAME = ("BEGIN", "COMMIT", "SAVEPOINT", "RELEASE")


class Counted(NamedTuple):
    """Statements per update; what only frames them (BEGIN, SAVEPOINT …) is not counted."""

    reading: float
    writing: float
    texts: dict[str, float]


def update(number: int, member: int, shown: int) -> Raw:
    """A raw update: "1" as a reply to a waiting confirmation."""
    user = seed.FIRST + member
    chat = {"id": user, "type": "private", "first_name": "Medlem"}
    bot = {"id": BOT, "is_bot": True, "first_name": "Bot"}
    asked = {"message_id": shown, "from": bot, "chat": chat, "date": 1, "text": "Stemmer dette?"}
    author = {"id": user, "is_bot": False, "first_name": "Medlem"}
    message = {"message_id": 10_000 + number, "from": author, "chat": chat, "date": 2, "text": "1", "reply_to_message": asked}
    return Raw(str(number), str(user), orjson.dumps({"update_id": number, "message": message}))


class Way:
    """The path without the network, over a prepared folder."""

    def __init__(self, folder: Path) -> None:
        self.store = Store(f"sqlite:///{folder / 'radslag.db'}").open()
        keys = Keys(folder / "keys")
        reader = Reader(BOT)
        reader.username = "radslag_bot"
        self.desk = Desk(self.store, keys, Composer(phrases(), keys), routers(), {"telegram": reader})
        self.now = int(time.time() * 1e6)

    def go(self, raws: list[Raw]) -> None:
        """Store, work, claim, mark, settle: as intake and courier do it."""
        self.desk.take("telegram", raws, raws[-1].key, self.now)
        results = self.desk.work(self.now)
        assert all(result.state == "done" and "input" in result.made for result in results), results
        with self.store.begin() as tx:
            rows = sending.claim(tx, self.now, len(raws), ["telegram"])
        assert len(rows) == len(raws)
        with self.store.begin() as tx:
            for row in rows:
                assert sending.begin(tx, row.id, row.fence, self.now)
        with self.store.begin() as tx:
            for row in rows:
                assert sending.settle_sent(tx, row.id, row.fence, at=self.now, ext_id=str(7_000_000 + row.id))


def counted(members: int = 10, group: int = 10) -> Counted:
    """Statements per update in a council of so many members, in groups as they come under load."""
    with tempfile.TemporaryDirectory(prefix="radslag-bench-") as name:
        folder = Path(name) / "data"
        filled = seed.Seed(folder, int(time.time() * 1e6))
        filled.council(members)
        for member in range(group):
            filled.confirmations(member, 3)
        filled.close()
        path = Way(folder)
        for number in range(2):
            path.go([update(number * group + m + 1, m, seed.message_of(m, number)) for m in range(group)])
        found: Counter[str] = Counter()
        path.store.watch = lambda when, text: found.update([text]) if when == "before" else None
        path.go([update(2 * group + m + 1, m, seed.message_of(m, 2)) for m in range(group)])
        path.store.close()
    texts = {text: many / group for text, many in found.items() if not text.startswith(FRAME)}
    reading = sum(many for text, many in texts.items() if text.startswith("SELECT"))
    return Counted(reading, sum(texts.values()) - reading, texts)
