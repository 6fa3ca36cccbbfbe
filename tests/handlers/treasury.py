"""A council that pays: rates, a certifier, an approver, a meeting that is over, and the way of a claim in short."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, cast

from bot.channels.base import Channel, FileHandle
from bot.domain.values import Json
from bot.runner import Runner
from bot.work import Workshop
from storage import claims, people
from storage.claims import ClaimRow
from storage.files import FileStore
from storage.people import RoleRow
from storage.types import new_id
from tests.handlers.agendas import fresh, plan
from tests.world import World

HOURLY: dict[str, Json] = {"kind": "per_hour", "amount_minor": 35_500, "time_rounding": "nearest_half_hour", "minimum_minutes": 60}


def line(code: str, rule: dict[str, Json], apply: str = "request", cls: str = "expense", **more: Json) -> Json:
    """One component of a rate table."""
    return {"code": code, "class": cls, "taxable": cls == "fee", "apply": apply, "needs_receipt": False, "rule": rule, **more}


RATES: dict[str, Json] = {
    "currency": "NOK", "claim_window_days": 90, "pay_within_days": 30,
    "tables": [{"valid_from": "2027-01-01", "components": [
        line("MEETING", HOURLY, "attendance", "fee"),
        line("CHAIR", {"kind": "percent_of_line", "line": "MEETING", "percent": "50", "rounding": "half_up", "to_minor": 1}, "chair",
             "fee"),
        line("PREP", {"kind": "flat", "amount_minor": 40_000}, "attendance", "fee"),
        line("PREMEETING", {"kind": "flat", "amount_minor": 40_000}, "premeeting_attendance", "fee"),
        line("ASSIGNMENT", HOURLY, "request", "fee"),
        line("KM", {"kind": "distance", "unit": "km", "rate_minor": 530, "tax_free_minor": 350, "code_free": "KM_FREE",
                    "code_taxable": "KM_TAXABLE"}, taxable=True),
        line("TRANSIT", {"kind": "receipt"}, needs_receipt=True),
        line("CARE", {"kind": "receipt", "cap_minor": 120_000}, needs_receipt=True),
        line("ADVANCE", {"kind": "advance"}, cls="advance"),
    ]}],
}  # fmt: skip
PAYROLL: dict[str, Json] = {
    "format": "visma-csv", "cost_centre": "7310",
    "codes": {code: {"wage_type": str(4400 + place), "label": code.capitalize()} for place, code in enumerate(
        ("MEETING", "CHAIR", "PREP", "PREMEETING", "ASSIGNMENT", "KM_FREE", "KM_TAXABLE", "TRANSIT", "CARE", "ADVANCE", "REDUCTION"))},
}  # fmt: skip
NUMBERS = {"kari": "9001", "per": "9002", "aisha": "9003", "tom": "9004", "vera": "9011"}


class Treasury(World):
    """A council that pays; figures are read with ordinary blanks."""

    def reads(self, who: str) -> list[str]:
        return [text.replace("\N{NO-BREAK SPACE}", " ") for text in super().reads(who)]


def paying(rates: dict[str, Json] | None = None, payroll: dict[str, Json] | None = None, **made: Any) -> World:
    """A council with rates; Ann certifies, Bo approves."""
    world = Treasury(**made)
    world.rules(rates=rates or RATES, payroll=payroll or PAYROLL)
    with world.store.begin() as tx:
        for person, name, role in (("ann", "Ann Attest", "certifier"), ("bo", "Bo Budsjett", "approver")):
            world.joins(tx, person, name)
            people.add_role(tx, "rad", new_id(), RoleRow(person, "rad", role, "", 0, "", ""))
        for person, number in NUMBERS.items():
            people.change(tx, "rad", person, employee_no=number)
    return world


def held(world: World, *who: str, until: str = "14:30", before: Callable[[World], None] | None = None) -> World:
    """MO1 on 10 February from 12 to 14.30, with these at the table, closed."""
    plan(world)
    if before is not None:
        before(world)
    world.pass_to("2027-02-10T12:00")
    for person in who or ("kari", "per"):
        assert world.does(person, "check_in", meeting="MO1").state == "done"
    world.does("kari", "open_meeting", meeting="MO1")
    world.pass_to(f"2027-02-10T{until}")
    assert world.does("liv", "close_meeting", meeting="MO1").state == "done"
    return world


def claim(world: World, who: str, meeting: str = "MO1") -> ClaimRow:
    """A claim as it is kept."""
    with world.store.begin() as tx:
        found = claims.one(tx, "rad", meeting, who)
    assert found is not None
    return found


def amounts(world: World, who: str) -> dict[str, int]:
    """The lines of a claim."""
    row = claim(world, who)
    with world.store.begin() as tx:
        return {one.code: one.amount for one in claims.lines(tx, row)}


def does(world: World, who: str, verb: str, **args: Json) -> None:
    """A verb that must go well."""
    result = world.does(who, verb, **args)
    assert result.state == "done", (verb, result.state, result.key)


def approved(world: World, *who: str) -> None:
    """Confirmed, certified and approved."""
    for person in who:
        does(world, person, "fee_confirm", meeting="MO1")
        does(world, "ann", "fee_certify", person=person, meeting="MO1")
        does(world, "bo", "fee_approve", person=person, meeting="MO1")


class Wire:
    """A network that has one file to fetch."""

    name = "console"

    def __init__(self, data: bytes) -> None:
        self.data = data

    async def fetch(self, handle: Mapping[str, str], limit: int) -> bytes:
        assert handle == {"id": "f1"}
        assert len(self.data) <= limit
        return self.data


class Here:
    """Runs what the workshop asks of the database thread, here and now."""

    async def run(self, work: Callable[[], object]) -> object:
        return work()


def photo(name: str = "bilde.jpg", mime: str = "image/jpeg") -> FileHandle:
    """A picture that waits on the network."""
    return FileHandle({"id": "f1"}, name, mime, 9)


def fetched(world: World, folder: Path, data: bytes = b"a picture") -> None:
    """The picture that was sent is fetched and handed back."""
    shop = Workshop(world.store, world.desk, FileStore(folder, world.keys), {"console": cast(Channel, Wire(data))}, lambda: world.now)
    order = shop.claim(world.now)
    assert order is not None
    asyncio.run(shop._one(cast(Runner, Here()), order))


def every_text(world: World) -> str:
    """Everything in the database that can be read, in one text."""
    with world.store.begin() as tx:
        tables: list[Any] = tx._cursor.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return "\n".join(str(row) for (name,) in tables for row in tx._cursor.execute(f"SELECT * FROM {name}").fetchall())  # noqa: S608


def the_day_after() -> World:
    """Kari and Per were at a meeting of two and a half hours yesterday; everybody has read what came."""
    made = held(paying(), "kari", "per")
    made.pass_to("2027-02-11T10:00")
    fresh(made, "kari", "per", "ann", "bo", "liv")
    return made
