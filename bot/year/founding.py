"""Founds the council of a year file: bodies, seats, people, their roles and their accounts on the console."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bot.classes import TRUSTED
from bot.year.player import CHANNEL
from storage import councils, people
from storage.councils import BodyRow, CouncilRow, SeatRow
from storage.engine import Store, Tx
from storage.people import AccountRow, PersonRow, RoleRow
from storage.types import new_id

SAMPLE = Path(__file__).parent / "fjordvik-2027.json"
SCHEMA = Path(__file__).parent / "council-year.schema.json"


class BrokenYear(Exception):
    """A year file that does not fit the schema: where, and what is wrong there."""

    def __init__(self, where: str, what: str) -> None:
        super().__init__(f"{where}: {what}")
        self.where = where
        self.what = what


def load(path: Path = SAMPLE) -> dict[str, Any]:
    """A year from its file; raises `BrokenYear` when it cannot be read or does not fit the schema."""
    from jsonschema import Draft202012Validator  # noqa: PLC0415 - only where a file is read

    try:
        year = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as fault:
        raise BrokenYear(path.name, type(fault).__name__) from None
    validator = Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
    error = next(iter(sorted(validator.iter_errors(year), key=lambda each: list(map(str, each.absolute_path)))), None)
    if error is not None:
        raise BrokenYear("/".join(str(step) for step in error.absolute_path) or "/", error.message[:200])
    return dict(year)


def found(store: Store, year: Mapping[str, Any], at: int) -> None:
    """Everything a year takes for given, marked as a demo, from the start of its period."""
    with store.begin() as tx:
        council = year["council"]
        also = {name: year.get(name, {}) for name in ("rates", "payroll")}
        rules = dict(council) | also | {"period": year["period"], "telegram_classes": 2}
        name, zone, lang = council["name"], council["time_zone"], council["language"]
        councils.add(tx, CouncilRow(council["id"], name, name, zone, lang, json.dumps(rules), 1, 1))
        for place, body in enumerate(year["bodies"]):
            _body(tx, council["id"], body, place)
        for person in year["people"]:
            _person(tx, council["id"], person, at)


def _body(tx: Tx, council_id: str, body: Mapping[str, Any], place: int) -> None:
    strategy = body.get("strategy", {})
    number, title = int(strategy.get("no", 0)), strategy.get("title", "")
    row = BodyRow(body["id"], council_id, body["type"], body["name"], body.get("parent", ""), number, title)
    councils.add_body(tx, row, place)
    for number, seat in enumerate(body.get("seats", [])):
        councils.add_seat(tx, council_id, SeatRow(seat["id"], body["id"], seat.get("organisation", ""), number))


def _person(tx: Tx, council_id: str, person: Mapping[str, Any], at: int) -> None:
    trusts = [TRUSTED] if person["channel"] == "telegram" else []  # the sample's people have said yes (rulings 20)
    row = PersonRow(
        person["id"], council_id, person.get("name", person["id"]), "", person.get("title", ""), person.get("phone", ""), "",
        person["language"], person.get("profile", "standard"), json.dumps([*person.get("addons", []), *trusts]), person["channel"],
        person.get("employee_no", ""), "active", "", "", person.get("leader", ""),
    )  # fmt: skip
    people.add(tx, row)
    chat = "" if person["channel"] == "none" else row.id
    people.add_account(tx, AccountRow(f"{CHANNEL}-{row.id}", CHANNEL, row.id, chat, "open"))
    people.link(tx, f"{CHANNEL}-{row.id}", row, at)
    for role in person["roles"]:
        held = RoleRow(row.id, role["body"], role["role"], role.get("seat", ""), int(role.get("deputy_order", 0)), "", "")
        people.add_role(tx, council_id, new_id(), held)
