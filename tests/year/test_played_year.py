"""The sample year through the same desk that serves chat: what is built gives the expected facts."""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.app import phrases
from bot.composition import Composer
from bot.desk import Desk
from bot.domain.calendars import at_clock
from bot.domain.errors import Refusal
from bot.turn import Router
from bot.year import facts as year_facts
from bot.year import founding
from bot.year.player import Player, Story
from bot.year.post import Post
from bot.year.show import kept
from handlers import routers
from storage.engine import Store
from storage.files import FileStore
from storage.sealed import Keys

GOLDEN = Path(__file__).parent / "golden" / "fjordvik-2027.facts.json"
UNORDERED = {
    "messages", "print_orders", "late_payments", "unanswered_on_agenda", "outstanding_on_agenda", "to", "by_phone_or_post",
    "eligible", "warnings", "all_ties", "tie_at_boundary", "merged_from",
}  # fmt: skip
NOT_COMPARED = {"why", "note", "version", "year_file", "format"}


class Stage:
    """A store, a desk and a founded council."""

    def __init__(self, year: dict[str, Any], nouns: list[Router] | None = None) -> None:
        self.year = year
        self.store = Store("sqlite://", durable=False).open().create()
        self.composer = Composer(phrases(strict=True), Keys(None))
        files = FileStore(Path(tempfile.mkdtemp()), self.composer.keys)
        self.desk = Desk(self.store, self.composer.keys, self.composer, routers() if nouns is None else nouns, {}, files)
        council = year["council"]
        founding.found(self.store, year, at_clock(date.fromisoformat(year["period"]["from"]), "00:00", council["time_zone"]))
        self.post = Post(self.store, self.composer)

    def play(self) -> Story:
        return Player(self.desk, self.year, tuple(self.desk.talk.verbs), self.post.settle).play()

    def facts(self, story: Story) -> dict[str, Any]:
        with self.store.begin() as tx:
            return year_facts.of_year(tx, self.year["council"]["id"], *kept(story), last=self.year["period"]["to"])


@pytest.fixture(scope="module")
def played() -> tuple[Stage, Story]:
    stage = Stage(founding.load())
    return stage, stage.play()


def comparable(node: Any, name: str = "") -> Any:
    """What is compared: no explanations, lists without an order sorted."""
    if isinstance(node, dict):
        bare = {key: comparable(value, key) for key, value in node.items() if key not in NOT_COMPARED}
        return {key: sorted(value, key=str) if name in UNORDERED and isinstance(value, list) else value for key, value in bare.items()}
    if isinstance(node, list):
        items = [comparable(item) for item in node]
        return sorted(items, key=lambda item: json.dumps(item, sort_keys=True)) if name in UNORDERED else items
    return node


def test_every_event_ends_as_the_file_says(played: tuple[Stage, Story]) -> None:
    _stage, story = played
    assert [(one.number, one.event["do"], one.result and one.result.key) for one in story.unexpected] == []
    assert story.not_built == {}


def test_the_facts_are_those_of_the_golden_file(played: tuple[Stage, Story]) -> None:
    stage, story = played
    facts = stage.facts(story)
    if os.environ.get("RADSLAG_GOLDEN") == "write":
        GOLDEN.write_text(json.dumps(facts, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    golden = json.loads(GOLDEN.read_text(encoding="utf-8"))
    for section, expected in golden.items():
        assert comparable(facts[section], section) == comparable(expected, section), section


def test_every_fact_equals_the_expected_file(played: tuple[Stage, Story]) -> None:
    where = os.environ.get("RADSLAG_EXPECTED_FACTS", "")
    if not where or not Path(where).is_file():
        pytest.skip("set RADSLAG_EXPECTED_FACTS to the expected facts of the sample year to compare with them")
    stage, story = played
    facts, expected = stage.facts(story), json.loads(Path(where).read_text(encoding="utf-8"))
    for section in sorted(set(expected) - NOT_COMPARED):
        assert comparable(facts[section], section) == comparable(expected[section], section), section


def test_everything_told_was_readable_by_its_reader(played: tuple[Stage, Story]) -> None:
    stage, _story = played
    assert stage.post.delivered > 100
    assert all(text.strip() for pile in stage.post.piles.values() for _now, text in pile)


def test_nothing_unasked_came_in_quiet_hours(played: tuple[Stage, Story]) -> None:
    stage, story = played
    for message in stage.facts(story)["messages"]:
        assert "08:00" <= message["due_at"][11:16] < "20:00", message


def test_a_desk_that_refuses_everything_yields_no_facts() -> None:
    nouns = [_refusing(router) for router in routers()]
    stage = Stage(founding.load(), nouns)
    story = stage.play()
    facts = stage.facts(story)
    assert not facts["inputs"]
    assert not facts["deadlines"]
    assert not facts["messages"]
    assert all(one.result is not None and one.result.state == "refused" for one in story.played if one.event["do"] != "tick")


def _refuse(*_anything: Any) -> Any:
    raise Refusal("core-not-allowed")


def _refusing(router: Router) -> Router:
    """The same noun, with every verb refused."""
    copy = Router(router.noun)
    copy.verbs = {name: replace(verb, run=_refuse) for name, verb in router.verbs.items()}
    copy.dues, copy.places = {rule: lambda *_: None for rule in router.dues}, router.places
    return copy


def test_changing_one_history_row_changes_the_facts() -> None:
    stage = Stage(founding.load())
    story = stage.play()
    before = stage.facts(story)
    with stage.store.begin() as tx:
        tx._cursor.execute("UPDATE input_step SET after = 'noted' WHERE id = (SELECT max(id) FROM input_step WHERE kind = 'status')")
    assert stage.facts(story)["inputs"] != before["inputs"]


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"format": "something-else"}'])
def test_a_broken_year_is_told_where_it_is_broken(tmp_path: Path, text: str) -> None:
    file = tmp_path / "year.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(founding.BrokenYear):
        founding.load(file)
