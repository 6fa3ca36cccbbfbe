"""One council never sees another (A1, T3): every verb, as the office of one council, with the ids of everything in another."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import MISSING, fields
from typing import Any, get_type_hints

import pytest

from bot.council_setup import create_council
from bot.domain.values import Json
from tests.world import RULES, World

pytestmark = pytest.mark.server  # long: left out of the quick suite

CANARY = "Kanarifugl"
TABLES = {"meeting": "meeting", "item": "item", "input": "input", "paper": "paper", "seat": "seat", "body": "body"}


def acts(world: World, council: str, who: str, account: str, verb: str, **args: Json) -> Any:
    key = world.desk.offer(council, who, verb, args, world.now)
    return world._arrive(account, kind="press", press=key)


@pytest.fixture(scope="module")
def two() -> tuple[World, dict[str, str]]:
    """Boligrådet, and another council full of words that must never be read there; the ids of what it has."""
    world = World()
    with world.store.begin() as tx:
        made = create_council(tx, {**RULES, "name": f"{CANARY}rådet"}, f"{CANARY} Eva", world.now, phone="499 99 999")
    world.says("eva", made.made.code)
    theirs = (made.council.id, made.officer.id, "eva")
    assert acts(world, *theirs, "add_seat", organisation=f"{CANARY}foreningen").state == "done"
    done = acts(world, *theirs, "plan_meeting", meeting="THEIRS", kind="meeting", title=f"{CANARY}møtet", start="2027-02-10T12:00",
                end="14:00", place=f"{CANARY}huset", mode="physical")  # fmt: skip
    assert done.state == "done", done
    assert acts(world, *theirs, "set_agenda", meeting="THEIRS", items=f"{CANARY}saken").state == "done"
    acts(world, *theirs, "publish_agenda", meeting="THEIRS")
    with world.store.begin() as tx:
        names = {row[0] for row in tx._cursor.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()}
        ids = {"person": made.officer.id, "council": made.council.id}
        for name, table in TABLES.items():
            for one in (table, f"{table}_row", f"agenda_{table}"):
                if one in names:
                    row = tx._cursor.execute(f"SELECT id FROM {one} WHERE council_id = ?", (made.council.id,)).fetchone()  # noqa: S608
                    if row is not None:
                        ids[name] = str(row[0])
    assert {"meeting", "item", "seat", "body"} <= set(ids)
    return world, ids


def arguments(of: type, ids: Mapping[str, str], fallback: str) -> dict[str, Json]:
    """All arguments of a verb, ids wherever one fits."""
    found: dict[str, Json] = {}
    hints = get_type_hints(of)
    for one in fields(of):
        kind = str(hints[one.name])
        known = one.name.removeprefix("for_")
        if known in ids or ("str" in kind and one.default is MISSING and one.default_factory is MISSING):
            found[one.name] = ids.get(known, fallback)
        elif one.default is MISSING and one.default_factory is MISSING:
            found[one.name] = 1 if "int" in kind else True if "bool" in kind else {} if "Mapping" in kind else []
    return found


def test_every_verb_answers_for_what_is_theirs_as_for_what_is_not_there(two: tuple[World, dict[str, str]]) -> None:
    world, ids = two
    tried, nowhere = 0, {name: f"nothing-{name}" for name in ids}
    for name, verb in sorted(world.desk.talk.verbs.items()):
        given = arguments(verb.args, ids, ids["person"])
        if not set(given) & set(ids) and "for_person" not in given:
            continue
        tried += 1
        for who in ("liv", "kari"):
            ends = []
            for names, other in ((ids, ids["person"]), (nowhere, nowhere["person"])):
                result = acts(world, "rad", who, who, name, **arguments(verb.args, names, other))
                ends.append((result.state, result.key if result.state != "failed" else ""))
                said = json.dumps(world.reads(who), ensure_ascii=False)
                assert CANARY not in said, (name, who, said[:300])
                world.says(who, "stopp")
            assert ends[0] == ends[1], (name, who, given, ends)
    assert tried > 60


def test_their_words_stand_in_no_list_of_ours(two: tuple[World, dict[str, str]]) -> None:
    world, _ids = two
    for name, verb in sorted(world.desk.talk.verbs.items()):
        if any(one.default is MISSING and one.default_factory is MISSING for one in fields(verb.args)):
            acts(world, "rad", "liv", "liv", name)  # the first question, with what there is to choose
        else:
            acts(world, "rad", "liv", "liv", name)
        assert CANARY not in json.dumps(world.reads("liv"), ensure_ascii=False), name
        world.says("liv", "stopp")


def test_their_button_does_nothing_for_us(two: tuple[World, dict[str, str]]) -> None:
    world, ids = two
    key = world.desk.offer(ids["council"], ids["person"], "rules", {}, world.now)
    result = world._arrive("kari", kind="press", press=key)
    assert (result.state, result.key) == ("refused", "core-old-button")
    assert CANARY not in json.dumps(world.reads("kari"), ensure_ascii=False)
