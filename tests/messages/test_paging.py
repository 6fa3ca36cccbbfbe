"""More choices than a reader wants at once: the first ones, the rest behind "more choices"; every one by number and by word."""

from __future__ import annotations

import pytest

from bot.domain.values import Quote
from bot.messages.nodes import Choice, Do, Message
from bot.messages.paging import divided, is_list, listed
from tests.handlers.dialogue import reads_as
from tests.handlers.treasury import held, paying
from tests.world import World


def offering(*verbs: str, kind: str = "sample") -> Message:
    return Message(kind, Quote("t"), choices=tuple(Choice(Quote(f"{verb} {n}"), Do(verb)) for n, verb in enumerate(verbs)))


def labels(choices: tuple[Choice, ...]) -> list[str]:
    return [choice.label.text for choice in choices if isinstance(choice.label, Quote)]


@pytest.mark.parametrize(("profile", "first", "behind"), [
    ("standard", ["a 0", "b 1", "c 2"], ["d 3", "e 4"]),
    ("plain", ["a 0", "b 1"], ["c 2", "d 3", "e 4"]),
    ("screen_reader", ["a 0", "b 1"], ["c 2", "d 3", "e 4"]),
])  # fmt: skip
def test_different_things_to_do_are_few(profile: str, first: list[str], behind: list[str]) -> None:
    shown, rest, out = divided(offering("a", "b", "c", "d", "e"), profile)
    assert (labels(shown), labels(rest), out) == (first, behind, ())


def test_the_way_out_stays_last() -> None:
    shown, rest, out = divided(offering("a", "b", "c", "stop"), "plain")
    assert (labels(shown), labels(rest), labels(out)) == (["a 0"], ["b 1", "c 2"], ["stop 3"])


def test_the_menu_gives_way_because_its_word_always_works() -> None:
    shown, rest, out = divided(offering("a", "b", "c", "menu"), "plain")
    assert (labels(shown), rest, out) == (["a 0", "b 1", "c 2"], (), ())


def test_answers_to_one_question_are_a_list() -> None:
    question = offering(*["answer"] * 7, "next")
    assert is_list(question)
    assert divided(question, "standard") == (question.choices, (), ())
    shown, rest, _out = divided(question, "plain")
    assert (len(shown), len(rest)) == (6, 2)
    assert [listed(profile) for profile in ("standard", "plain", "screen_reader")] == [7, 5, 5]


@pytest.mark.parametrize("kind", ["ballot", "ballot_confirm"])
def test_a_ballot_is_never_divided(kind: str) -> None:
    ballot = offering(*"abcdefghij", kind=kind)
    assert divided(ballot, "plain") == (ballot.choices, (), ())


def with_a_fee(profile: str) -> World:
    """Kari reads the draft of her fee: four things to do."""
    world = paying()
    reads_as(world, "kari", "nb", profile)
    return held(world)


@pytest.mark.parametrize("profile", ["plain", "screen_reader"])
@pytest.mark.parametrize("typed", ["3", "vis flere", "flere", "Vis flere valg"])
@pytest.mark.parametrize("then", ["1", "bilde", "send"])
def test_what_is_behind_more_choices_is_done_by_number_and_by_word(profile: str, typed: str, then: str) -> None:
    world = with_a_fee(profile)
    world.reads("kari")
    shown = world.says("kari", "gjenta")[-1]
    assert "3. Vis flere valg" in shown
    assert "Send bilde" not in shown
    behind = world.says("kari", typed)[-1]
    assert "1. Send bilde" in behind
    assert "2. Andre valg" in behind
    assert world.says("kari", then)[-1].startswith("Ingen av linjene trenger kvittering")


def test_what_is_behind_more_choices_has_buttons() -> None:
    world = with_a_fee("plain")
    world.reads("kari")
    world.presses("kari", "Vis flere valg")
    assert world.presses("kari", "Send bilde")[-1].startswith("Ingen av linjene trenger kvittering")


def test_a_word_behind_more_choices_is_heard_at_once() -> None:
    world = with_a_fee("plain")
    world.reads("kari")
    assert "Send bilde" not in world.says("kari", "gjenta")[-1]
    assert world.says("kari", "send bilde")[-1].startswith("Ingen av linjene trenger kvittering")
