"""Every verb of the year also in typed words: the same facts come of it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.year import founding
from bot.year.player import Story
from tests.year.test_played_year import GOLDEN, Stage, comparable
from tests.year.typist import Typist

pytestmark = pytest.mark.server  # takes long


class Typed:
    """The sample year, typed wherever an event can be said in answers to the bot's questions."""

    def __init__(self) -> None:
        self.stage = Stage(founding.load())
        self.typist = Typist(self.stage.desk, self.stage.year, tuple(self.stage.desk.talk.verbs), self.stage.post.settle)
        self.story: Story = self.typist.play()

    def facts(self) -> dict[str, Any]:
        """With the file's handles again in place of the ids the bot gave."""
        text = json.dumps(self.stage.facts(self.story), ensure_ascii=False)
        for handle, made in self.typist.names.items():
            text = text.replace(made, handle)
        return dict(json.loads(text))


@pytest.fixture(scope="module")
def typed() -> Typed:
    return Typed()


def test_every_built_verb_was_typed_at_least_once(typed: Typed) -> None:
    built = {str(event["do"]) for event in typed.stage.year["events"]} & set(typed.stage.desk.talk.verbs)
    assert built - set(typed.typist.typed) == set()


def test_typed_events_end_as_the_file_says(typed: Typed) -> None:
    assert [(one.number, one.event["do"], one.result and one.result.key) for one in typed.story.unexpected] == []


def test_the_typed_year_gives_the_same_facts(typed: Typed) -> None:
    facts, golden = typed.facts(), json.loads(GOLDEN.read_text(encoding="utf-8"))
    for told in (facts, golden):  # a claim's number and the tie of a proposal to an item are the bot's own when people type
        told["annual_report"].pop("items_raised_by_members")
        for claim in told["claims"].values():
            claim.pop("ref", None)
    for section, expected in golden.items():
        assert comparable(facts[section], section) == comparable(expected, section), section
