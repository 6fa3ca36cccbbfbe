"""Publishing and numbering an agenda (Y9, Y11)."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.agenda import (
    Item,
    check_publish,
    first_count,
    give_numbers,
    incomplete,
    item_number,
    number_year,
    ready_for_papers,
    too_long,
)
from bot.domain.errors import Refusal
from bot.domain.values import Names, Quote, Say

FULL = Item("i3", "Plan", "can_influence", open="Mål.", fixed="Ramme.", summary="Kort.", question="Hva?", phase="planning")


def test_an_item_members_can_influence_says_what_is_open_and_what_is_not() -> None:
    half = Item("i4", "Standard", "can_influence", open="Krav.", summary="Kort.", question="Hva?")
    with pytest.raises(Refusal) as refused:
        check_publish([FULL, half], with_paper=())
    assert (refused.value.key, refused.value.rule) == ("agenda-item-incomplete", "Y9")
    assert refused.value.facts == {"item": Quote("Standard"), "missing": Names((Say("agenda-part-fixed"),)), "others": 0}


def test_an_item_with_a_paper_has_a_summary() -> None:
    item = Item("i5", "Tall", "information")
    assert incomplete([item], with_paper=()) == {}
    assert incomplete([item], with_paper={"i5"}) == {"i5": ("summary",)}


def test_a_complete_agenda_goes_out() -> None:
    check_publish([Item("i1", "Godkjenning", "formal"), FULL], with_paper={"i3"})


def test_blanks_say_nothing() -> None:
    assert incomplete([Item("i4", "Standard", "can_influence", open=" ", fixed="\n")], ()) == {
        "i4": ("open", "fixed", "summary", "question")
    }


@pytest.mark.parametrize(
    ("key", "facts"),
    [
        ("agenda-kind-unknown", {"title": "Kaffe", "kind": "coffee"}),
        ("agenda-phase-unknown", {"title": "Kaffe", "kind": "formal", "phase": "later"}),
        ("agenda-title-empty", {"title": "  ", "kind": "formal"}),
    ],
)
def test_an_item_that_makes_no_sense_is_refused(key: str, facts: dict[str, str]) -> None:
    with pytest.raises(Refusal, match=key):
        Item("i1", **facts)


def test_a_long_summary_is_a_warning_only() -> None:
    long = "ord " * 151
    assert too_long(long)
    check_publish([Item("i1", "Lang", "information", summary=long)], {"i1"})


def test_items_without_papers_are_listed_formal_ones_aside() -> None:
    items = [Item("i1", "Godkjenning", "formal"), FULL, Item("i9", "Eventuelt", "any_other"), Item("i5", "Tall", "information")]
    assert [item.ref for item in ready_for_papers(items, {"i5"})] == ["i3"]


# --- numbers ---


@pytest.mark.parametrize(("style", "expected"), [("sak", "7/27"), ("paragraph", "§ 7"), ("per_meeting", "7.")])
def test_three_ways_to_number(style: str, expected: str) -> None:
    assert item_number(style, 7, 2027) == expected


def test_numbers_run_through_the_year_and_per_meeting_they_do_not() -> None:
    assert first_count("sak", 2027, {}, last_used=0) == 1
    assert first_count("sak", 2027, {"2027": 12}, last_used=0) == 12
    assert first_count("sak", 2028, {"2027": 12}, last_used=0) == 1
    assert first_count("paragraph", 2027, {"2027": 12}, last_used=14) == 15
    assert first_count("per_meeting", 2027, {"2027": 12}, last_used=0) == 1
    assert first_count("per_meeting", 2027, {}, last_used=3) == 4


def test_an_unknown_style_is_refused() -> None:
    with pytest.raises(Refusal, match="council-numbering-unknown"):
        item_number("roman", 7, 2027)


def test_an_item_added_after_publishing_takes_the_next_number() -> None:
    first = give_numbers(["i1", "i2"], numbered=(), first=1)
    assert first == {"i1": 1, "i2": 2}
    assert give_numbers(["i1", "i9", "i2"], numbered=first, first=3) == {"i9": 3}


def test_a_theme_day_has_no_numbers() -> None:
    assert give_numbers(["i1"], (), 1, kind="theme_day") == {}


def test_the_year_is_that_of_the_meeting() -> None:
    assert number_year(date(2028, 1, 5)) == 2028


@given(st.lists(st.lists(st.sampled_from([f"i{n}" for n in range(12)]), unique=True, max_size=8), max_size=6), st.integers(1, 50))
def test_no_number_is_used_twice_and_none_changes(agendas: list[list[str]], start: int) -> None:
    given_out: dict[str, int] = {}
    for agenda in agendas:
        first = first_count("sak", 2027, {"2027": start}, max(given_out.values(), default=0))
        new = give_numbers(agenda, given_out, first)
        assert not set(new) & set(given_out)
        given_out.update(new)
    assert sorted(given_out.values()) == list(range(start, start + len(given_out)))
