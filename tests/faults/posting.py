"""A life of the courier for the crash tests: a broadcast, answers, a long message, a reminder that comes due."""

from __future__ import annotations

import shutil
from pathlib import Path

from bot.channels.base import NotSent, Parcel, Receipt, Unknown
from bot.courier import Courier
from bot.runner import Runner
from storage import audit, due, outbox
from storage.engine import Store, Tx
from storage.outbox import DeliveryNew, OutboxRow
from storage.sealed import Keys
from tests.delivery.network import SECOND, START, Network, Post
from tests.faults.crash import Recorder

SUBJECTS = ("sak|del to|del tre", "papirer", "svar")


class Posting:
    """Three people on two networks are told three things; a reminder comes due; every step is in the audit."""

    template: Path | None = None

    def __init__(self, folder: Path, url: str = "") -> None:
        self.url = url or f"sqlite:///{folder}/t.db"
        self.folder = folder
        self.keys = Keys(folder / "keys")
        self.networks = {"telegram": Network(), "matrix": Network("matrix", idempotent=True)}
        self.time = START
        self.addresses: dict[str, tuple[str, str]] = {}
        store = self._made() if not url else Store(url, durable=False).open()
        with store.begin() as tx:
            due.plan(tx, "c1", "reminder", "m1", "2027-01-15", START + 5 * SECOND)
            self._tell(tx, "n1", SUBJECTS[0])
            self._tell(tx, "n2", SUBJECTS[1])
            audit.seal_chain(tx)
        store.close()
        self.networks["telegram"].script = [NotSent("flood", after=2.0, everyone=True), self._taken_in_silence]
        self.networks["matrix"].script = [NotSent("down"), self._taken_by_matrix]

    def _made(self) -> Store:
        """A database with its tables, copied from the first one that was made."""
        path = self.folder / "t.db"
        if Posting.template is None or not Posting.template.exists():
            Store(self.url, durable=False).open().create().close()
            Posting.template = self.folder / "template.db"
            shutil.copy(path, Posting.template)
        else:
            shutil.copy(Posting.template, path)
        return Store(self.url, durable=False).open()

    def _taken_in_silence(self, parcel: Parcel) -> Receipt:
        self.networks["telegram"].arrive(parcel)
        return Unknown("timeout")

    def _taken_by_matrix(self, parcel: Parcel) -> Receipt:
        self.networks["matrix"].arrive(parcel)
        return Unknown("timeout")

    def _tell(self, tx: Tx, notice: str, subject: str) -> None:
        """Everybody hears it; the audit says so."""
        if outbox.notice(tx, "c1", notice) is None:
            outbox.add_notice(
                tx, id=notice, council_id="c1", kind="notice", subject=subject, at=self.time, klass=1, body=b"", unsolicited=False
            )
        rows = [
            DeliveryNew("c1", notice, person, "notice", subject, 1, channel, chat, 0, f"{notice}|{person}", START, START)
            for person, channel, chat in (("kari", "telegram", "1"), ("per", "telegram", "2"), ("aisha", "matrix", "!a"))
        ]
        outbox.add_deliveries(tx, rows, START)
        audit.note(tx, council_id="c1", actor="liv", behalf="", verb="tell", subject=notice, facts={"many": len(rows)}, at=self.time)

    async def live(self, recorder: Recorder) -> None:
        """Send what waits, do what is due, send that, until nothing is left."""
        store = recorder.watch(Store(self.url, durable=False).open())
        runner = Runner(store)
        courier = Courier(
            store, self.networks, self._compose, lambda: self.time, runner, keys=self.keys, again=lambda _tx, _row: "(igjen)",
            chance=lambda: 0.5,
        )
        await courier.start()
        while await runner.run(lambda: self._left(store)):
            await courier.drain()
            await runner.run(lambda: self._come_due(store))
            self.time += 3 * SECOND

    def _left(self, store: Store) -> bool:
        with store.begin() as tx:
            return bool(outbox.backlog(tx)) or due.next_at(tx) is not None

    def _come_due(self, store: Store) -> None:
        with store.begin() as tx:
            row = due.claim_next(tx, self.time)
            if row is not None:
                self._tell(tx, "n3", SUBJECTS[2])
                due.done(tx, row.id)
            audit.seal_chain(tx)

    def _compose(self, tx: Tx, row: OutboxRow, now: int) -> bytes:
        made = Post.compose(self, tx, row, now)  # type: ignore[arg-type]
        assert isinstance(made, bytes)
        return made

    sealed = Post.sealed

    def check(self) -> None:
        """Nobody misses anything, nobody on Matrix gets it twice, order holds, the chain holds."""
        expected = [part for subject in SUBJECTS for part in subject.split("|")]
        for channel, chat in (("telegram", "1"), ("telegram", "2"), ("matrix", "!a")):
            texts = [parcel.part.text for parcel in self.networks[channel].accepted if parcel.chat == chat]
            assert first_of_each(texts) == expected, (channel, chat, texts)
            said = texts if channel == "matrix" else [text for text in texts if not text.endswith("(igjen)")]
            assert len(said) == len(set(said)), (channel, chat, texts)
        store = Store(self.url, durable=False).open()
        with store.begin() as tx:
            assert audit.verify(tx, "c1") == []
            assert [row.subject for row in audit.newest(tx, "c1", 9)] == ["n3", "n2", "n1"]
            assert [row.state for row in due.of_subject(tx, "c1", "m1")] == ["done"]
            for notice in ("n1", "n2", "n3"):
                assert [row.state for row in outbox.of_notice(tx, "c1", notice)] == ["sent"] * 3
        store.close()


def first_of_each(texts: list[str]) -> list[str]:
    """What was heard, without what was said again."""
    plain = [text.split("\n")[0] for text in texts]
    return list(dict.fromkeys(plain))
