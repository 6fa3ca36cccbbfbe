"""National identity and account numbers typed where others read: nothing is kept, nothing is said again, the question stays."""

from __future__ import annotations

import pytest

from bot.domain.values import Json
from tests.world import World

NUMBER = "13097248022"
ASKED = (
    ("inviter", (), f"Ola {NUMBER}"),
    ("kode til vegg", (), f"Kafe {NUMBER}"),
    ("noter samtale", ("1",), f"Du har fnr {NUMBER}"),
    ("lim inn ord", (), f"{NUMBER} = nummer"),
    ("lim inn ord", (), f"mandat: nummer {NUMBER}"),
    ("planlegg møte", ("1",), f"Møte om {NUMBER}"),
)


@pytest.mark.parametrize(("typed", "steps", "words"), ASKED)
def test_such_a_number_is_refused_kindly_and_nothing_is_kept(world: World, typed: str, steps: tuple[str, ...], words: str) -> None:
    world.says("liv", typed)
    for step in steps:
        world.says("liv", step)
    (said,) = world.says("liv", words)
    assert said.startswith("Ikke skriv slike tall her")
    assert "Jeg har ikke lagret det." in said
    assert "Spørsmålet venter" in said
    assert NUMBER not in said
    with world.store.begin() as tx:
        tables = [row[0] for row in tx._cursor.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
        kept = [row for name in tables for row in tx._cursor.execute(f'SELECT * FROM "{name}"').fetchall()]  # noqa: S608 - the names are ours
    assert not any(NUMBER in str(row) for row in kept)


VERBS: tuple[tuple[str, dict[str, Json]], ...] = (
    ("invite", {"name": f"Ola {NUMBER}", "role": "observer"}),
    ("make_open_code", {"place": f"Kafe {NUMBER}", "days": 10, "most": 10}),
    ("member_talk", {"person": "kari", "points": [f"Du har fnr {NUMBER}"]}),
    ("add_word", {"word": "mandat", "explanation": f"nummer {NUMBER}"}),
)


@pytest.mark.parametrize(("verb", "args"), VERBS)
def test_it_is_refused_in_one_go_too(world: World, verb: str, args: dict[str, Json]) -> None:
    assert world.does("liv", verb, **args).key == "people-number-not-kept"
    assert NUMBER not in " ".join(world.reads("liv"))


def test_a_name_with_figures_and_a_phone_number_are_no_such_numbers(world: World) -> None:
    assert world.does("liv", "invite", name="Ola 2", role="observer").state == "done"
    assert world.does("liv", "member_talk", person="kari", points=["Ring 400 12 345 i juni"]).state == "done"
