"""A small council in memory, to talk with as people do: `says`, `presses`, `reads`, and a clock that passes."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot import delivery
from bot.channels.base import Arrival, Part
from bot.composition import Composer
from bot.desk import Desk, Result
from bot.domain.values import Json
from bot.phrases import Phrases
from handlers import routers
from storage import councils, outbox, people, secrecy, sending
from storage.councils import BodyRow, CouncilRow, SeatRow
from storage.engine import Store
from storage.outbox import Lost
from storage.people import AccountRow, PersonRow, RoleRow
from storage.sealed import Keys
from storage.types import new_id

LOCALES = Path(__file__).resolve().parent.parent / "locales"
ZONE = "Europe/Oslo"
DEADLINES = {
    "call_for_items": -35, "proposals_close": -21, "print_posted": -16, "papers_out": -14, "comment_reminder": -8,
    "comments_close": -5, "premeeting": -2, "meeting_reminder": -1, "draft_minutes": 7, "objections_close": 14, "answers_due": 21,
}  # fmt: skip
RULES: dict[str, Json] = {
    "id": "rad", "name": "Boligrådet", "authority": "Fjordvik kommune", "country": "NO", "time_zone": ZONE, "language": "nb",
    "rule_profile": "advisory_no", "mandate": "Rådet gir råd om boliger. Rådet behandler ikke enkeltsaker.",
    "numbering": {"style": "sak"}, "deadlines": dict(DEADLINES), "deadline_moves": "previous_working_day",
    "non_working_days": [{"date": "2027-03-25", "name": "Skjærtorsdag"}], "send_time": "09:00",
    "quiet_hours": {"from": "20:00", "to": "08:00"}, "quorum": {"rule": "at_least_half"}, "influence_target_pct": 80,
    "min_n_stats": 5, "tie_rule": "chair", "coordinator": "liv",
}  # fmt: skip
CAST = (
    ("kari", "Kari Moen", "chair", "s1", "nb"),
    ("per", "Per Dahl", "member", "s2", "nn"),
    ("aisha", "Aisha Noor", "member", "s3", "sv"),
    ("tom", "Tom Reed", "member", "s4", "en"),
    ("vera", "Vera Vik", "deputy", "s2", "nb"),
    ("odd", "Odd Lie", "observer", "", "nb"),
    ("sam", "Sam Berg", "decision_maker", "", "nb"),
    ("liv", "Liv Holm", "coordinator", "", "nb"),
)


@cache
def words() -> Phrases:
    """The bot's words, read once for all tests."""
    return Phrases.load(LOCALES, strict=True)


_BEGUN: dict[tuple[object, ...], tuple[Any, ...]] = {}


class World:
    """The desk with a council of eight; everybody talks on one network, the console unless another is named."""

    def __init__(
        self, start: str = "2027-01-04T10:00", url: str = "sqlite://", keys: Keys | None = None, network: str = "console", *,
        trusting: bool = False,
    ) -> None:  # fmt: skip
        """`trusting`: the council and everybody in it want all that may go by chat on Telegram too."""
        self.network = network
        self.own_rules: dict[str, Json] = RULES | ({"telegram_classes": 2} if trusting else {})
        self.addons = '["telegram_all"]' if trusting else "[]"
        self.store = Store(url, durable=False).open().create()
        self.keys = keys or Keys(None)
        self.composer = Composer(words(), self.keys)
        self.desk = Desk(self.store, self.keys, self.composer, routers(), {})
        self.now = self.at(start)
        self.seen: dict[str, int] = {}
        self.shown: dict[str, list[Part]] = {}
        self.waiting: dict[str, list[outbox.OutboxRow]] = {}  # rendered deliveries that nobody has read yet
        self.result = Result("done")
        self._settle_in()
        self._kind = (type(self), start, network, trusting, url, keys)
        self._changes = self._touched()

    @staticmethod
    def at(local: str) -> int:
        """Local Oslo time as microseconds UTC."""
        return int(datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(ZONE)).timestamp()) * 1_000_000

    def _settle_in(self) -> None:
        with self.store.begin() as tx:
            councils.add(tx, CouncilRow("rad", "Boligrådet", "Rådet", ZONE, "nb", json.dumps(self.own_rules), 1, 1))
            councils.add_body(tx, BodyRow("rad", "rad", "council", "Boligrådet", "", 0, ""), 0)
            for number in range(1, 5):
                councils.add_seat(tx, "rad", SeatRow(f"s{number}", "rad", f"Organisasjon {number}", number))
            for person_id, name, role, seat, lang in CAST:
                self.joins(tx, person_id, name, lang)
                order = 1 if role == "deputy" else 0
                people.add_role(tx, "rad", new_id(), RoleRow(person_id, "rad", role, seat, order, "", ""))

    def joins(self, tx: Any, person_id: str, name: str, lang: str = "nb", channel: str = "") -> None:
        """One more person with an account on the network."""
        phone = "400 12 345" if person_id == "liv" else ""
        person = PersonRow(person_id, "rad", name, "", "", phone, "hverdager 08–15" if phone else "", lang, "standard", self.addons,
                           channel or self.network, "", "active", "", "")  # fmt: skip
        people.add(tx, person)
        people.add_account(tx, AccountRow(f"a-{person_id}", self.network, person_id, person_id, "open"))
        people.link(tx, f"a-{person_id}", person, self.now if hasattr(self, "now") else 0)

    def rules(self, **changed: Json) -> None:
        """The council lives by other rules from now on."""
        with self.store.begin() as tx:
            councils.change_rules(tx, "rad", json.dumps({**self.own_rules, **changed}))

    # -- where many tests begin -----------------------------------------------------------------

    def _touched(self) -> tuple[int, int]:
        return (self.store._connection.total_changes if self.store.dialect == "sqlite" else 0, self.now)

    def begin(self, name: str, act: Callable[[], None]) -> None:
        """Do what many tests begin with. In a fresh world of one kind it is done once; the others go on where that one ended."""
        if self._kind[-2:] != ("sqlite://", None) or self._touched() != self._changes:
            act()
            return
        begun = _BEGUN.get((name, *self._kind))
        if begun is None:
            act()
            people = {who: list(parts) for who, parts in self.shown.items()}, {who: list(rows) for who, rows in self.waiting.items()}
            _BEGUN[name, *self._kind] = (self.store._connection.serialize(), self.now, *people, dict(self.keys._open), self.result)
            return
        data, self.now, shown, waiting, opened, self.result = begun
        self.store._connection.deserialize(data)
        self.store.kept.clear()
        self.keys._open.update(opened)
        self.shown = {who: list(parts) for who, parts in shown.items()}
        self.waiting = {who: list(rows) for who, rows in waiting.items()}

    # -- talking --------------------------------------------------------------------------------

    def _arrive(self, who: str, **facts: Any) -> Result:
        self.now += 1_000_000
        arrival = Arrival(self.network, new_id(), who, facts.pop("chat", who), facts.pop("private", True), self.now, **facts)
        return self.desk.receive(arrival, self.now)

    def says(self, who: str, text: str, **facts: Any) -> list[str]:
        """A person types; what they then read."""
        self.result = self._arrive(who, kind="text", text=text, **facts)
        return self.reads(who)

    def presses(self, who: str, label: str) -> list[str]:
        """A person presses the button whose label begins so (number or words)."""
        for part in reversed(self.shown.get(who, [])):
            for button in part.buttons:
                if button.label == label or label in button.label:
                    self.result = self._arrive(who, kind="press", press=button.key)
                    return self.reads(who)
        raise AssertionError(f"{who} sees no button «{label}»: {[b.label for p in self.shown.get(who, []) for b in p.buttons]}")

    def does(self, who: str, verb: str, **args: Json) -> Result:
        """A person runs a stored action with all its arguments, as a button would."""
        key = self.desk.offer("rad", who, verb, args, self.now)
        self.result = self._arrive(who, kind="press", press=key)
        return self.result

    def reads(self, who: str) -> list[str]:
        """What has come to a person since they last read."""
        texts: list[str] = []
        for row in self.rows(who):
            parts = self._parts(row)
            self.shown.setdefault(who, []).extend(parts)
            texts.extend(part.text for part in parts)
        return texts

    def rows(self, who: str) -> list[outbox.OutboxRow]:
        """Deliveries that may go to a person now, taken out of the outbox as sent."""
        with self.store.begin() as tx:
            while claimed := sending.claim(tx, self.now, 200, [self.network]):
                for row in claimed:
                    fresh = self._render(tx, row)
                    sending.begin(tx, row.id, row.fence, self.now)
                    sending.settle_sent(tx, row.id, row.fence, at=self.now, ext_id=f"m{row.id}", keep=secrecy.keeps(tx, row))
                    if fresh is not None:
                        self.waiting.setdefault(fresh.chat, []).append(fresh)
        return self.waiting.pop(who, [])

    def _render(self, tx: Any, row: outbox.OutboxRow) -> outbox.OutboxRow | None:
        if row.frozen:
            return row
        made = delivery.compose_delivery(tx, self.composer, row, self.now)
        return row._replace(frozen=made) if isinstance(made, bytes) else None

    def _parts(self, row: outbox.OutboxRow) -> list[Part]:
        return self.composer.unseal(row.frozen)

    # -- time -----------------------------------------------------------------------------------

    def pass_to(self, local: str) -> None:
        """Let time pass to a local moment; what is due on the way is done in order."""
        until = self.at(local)
        self.desk.come_due(until)
        self.now = max(self.now, until)

    def told(self, kind: str = "") -> list[tuple[str, str, str, str]]:
        """(kind, subject, person, local due time) of everything told without being asked for."""
        with self.store.begin() as tx:
            rows = tx._cursor.execute("SELECT kind, subject, person_id, due_at FROM outbox WHERE notice_id != '' ORDER BY id").fetchall()
        return [
            (row[0], row[1], row[2], datetime.fromtimestamp(row[3] / 1e6, ZoneInfo(ZONE)).strftime("%Y-%m-%dT%H:%M"))
            for row in rows
            if not kind or row[0] == kind
        ]


def facts(result: Result) -> Mapping[str, Any]:
    """A result as plain values, for comparing."""
    return asdict(result)


__all__ = ["RULES", "Lost", "World", "facts"]
