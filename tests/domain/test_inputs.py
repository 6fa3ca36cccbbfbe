"""What becomes of an input: Y3, Y7, Y26 to Y30, Y32, Y33 and Y48 by example."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendars import WorkDays, instant, local
from bot.domain.errors import Refusal
from bot.domain.inputs import (
    ANSWERS,
    CLOSED,
    RAISABLE,
    SETTABLE,
    STATUSES,
    Coming,
    Standing,
    Step,
    answer_escalation,
    answer_reminders,
    answered_ever,
    answered_now,
    becomes_unanswered,
    check_edit,
    check_merge,
    check_outcome,
    check_reply,
    check_text,
    check_withdraw,
    due_when_raised,
    in_time,
    late,
    merged_to,
    missing,
    number,
    outstanding,
    rounds,
    shown_from,
    unanswered,
    unanswered_at,
)

OSLO = "Europe/Oslo"
PLAIN_WEEKS = WorkDays()


def at(text: str) -> int:
    return instant(datetime.fromisoformat(text), OSLO)


def key_of(refused: pytest.ExceptionInfo[Refusal]) -> tuple[str, str]:
    return refused.value.key, refused.value.rule


# --- statuses ---


def test_statuses_that_are_no_answer() -> None:
    assert set(STATUSES) - ANSWERS == {
        "received", "clarifying", "on_agenda", "under_consideration", "no_answer", "withdrawn",
    }  # fmt: skip


def test_closed_statuses() -> None:
    assert {
        "implemented", "already_in_place", "not_accepted", "outside_mandate",
        "redirected_individual", "merged", "noted", "withdrawn",
    } == CLOSED  # fmt: skip


def test_a_person_may_set_all_but_three() -> None:
    assert set(STATUSES) - set(SETTABLE) == {"received", "no_answer", "withdrawn"}


# --- outcomes (Y28, Y48) ---

FACTS = {"reason": "Vi har ikke penger.", "until": date(2027, 9, 1), "evidence": "Se rom 3.", "merged_into": "I-2027-002"}
NEEDS = {
    "forwarded": ["reason"],
    "partly_accepted": ["reason"],
    "agreed_solution": ["reason"],
    "already_in_place": ["reason"],
    "not_accepted": ["reason"],
    "deferred": ["reason", "until"],
    "outside_mandate": ["reason"],
    "redirected_individual": ["reason"],
    "merged": ["reason", "merged_into"],
    "noted": ["reason"],
    "implemented": ["evidence"],
}


@pytest.mark.parametrize("status", SETTABLE)
def test_an_outcome_with_what_it_needs_is_set_and_without_any_of_it_refused(status: str) -> None:
    given = {fact: FACTS[fact] for fact in NEEDS.get(status, [])}
    assert check_outcome("received", status, **given).code == status  # type: ignore[arg-type]
    for fact in given:
        less = {name: value for name, value in given.items() if name != fact}
        with pytest.raises(Refusal) as refused:
            check_outcome("received", status, **less)  # type: ignore[arg-type]
        assert key_of(refused) == (f"input-needs-{fact.replace('_', '-')}", "Y28")


def test_a_reason_of_blanks_is_no_reason() -> None:
    with pytest.raises(Refusal, match="input-needs-reason"):
        check_outcome("received", "noted", reason="  \n")


def test_no_answer_may_still_be_answered() -> None:
    assert check_outcome("no_answer", "noted", reason="Rådet tar det med seg.").closed


@pytest.mark.parametrize("status", sorted(CLOSED))
def test_a_closed_matter_stays_closed(status: str) -> None:
    with pytest.raises(Refusal) as refused:
        check_outcome(status, "accepted")
    assert key_of(refused) == ("input-closed", "Y48")


@pytest.mark.parametrize("status", ["received", "no_answer", "withdrawn"])
def test_nobody_sets_what_the_system_or_the_giver_sets(status: str) -> None:
    with pytest.raises(Refusal) as refused:
        check_outcome("on_agenda", status, reason="Fordi.")
    assert key_of(refused) == ("input-status-not-yours", "Y48")


def test_an_unknown_status_is_refused() -> None:
    with pytest.raises(Refusal, match="input-status-unknown"):
        check_outcome("received", "lovely")


def test_what_should_be_said_is_listed_and_hinders_nothing() -> None:
    assert check_outcome("received", "accepted").code == "accepted"
    assert missing("accepted", []) == ("what_changed",)
    assert missing("accepted", ["what_changed"]) == ()


# --- merged (Y30) ---


def test_an_input_is_not_joined_to_itself() -> None:
    with pytest.raises(Refusal, match="input-merged-with-itself"):
        check_merge("A", "A", {})
    with pytest.raises(Refusal, match="input-merged-with-itself"):
        check_merge("A", "B", {"B": "C", "C": "A"})
    check_merge("A", "B", {"B": "C"})


def test_those_joined_by_a_detour_are_found_too() -> None:
    assert merged_to("C", {"A": "B", "B": "C", "D": "E"}) == ("B", "A")


@given(st.lists(st.tuples(st.sampled_from("ABCDEF"), st.sampled_from("ABCDEF")), max_size=12))
def test_whatever_is_joined_never_goes_round(pairs: list[tuple[str, str]]) -> None:
    into: dict[str, str] = {}
    for source, target in pairs:
        try:
            check_merge(source, target, into)
        except Refusal:
            continue
        if source not in into:
            into[source] = target
    for one in "ABCDEF":
        assert one not in merged_to(one, into)


# --- replies (Y29) ---


def test_a_refused_input_is_raised_again_once() -> None:
    check_reply("raise_again", "not_accepted", is_party=True, raised_before=False)
    with pytest.raises(Refusal) as refused:
        check_reply("raise_again", "not_accepted", is_party=True, raised_before=True)
    assert key_of(refused) == ("input-raised-before", "Y29")


@pytest.mark.parametrize("status", sorted(set(STATUSES) - RAISABLE))
def test_only_a_no_or_a_partly_is_raised_again(status: str) -> None:
    with pytest.raises(Refusal, match="input-not-raisable"):
        check_reply("raise_again", status, is_party=True, raised_before=False)


def test_a_stranger_does_not_reply() -> None:
    with pytest.raises(Refusal, match="input-reply-not-yours"):
        check_reply("understood", "accepted", is_party=False, raised_before=False)


def test_the_giver_says_understood_or_disagrees_at_any_time() -> None:
    for reply in ("understood", "disagree"):
        check_reply(reply, "not_accepted", is_party=True, raised_before=True)
    with pytest.raises(Refusal, match="input-reply-unknown"):
        check_reply("hurray", "not_accepted", is_party=True, raised_before=False)


MEETINGS = (
    Coming("MO1", "RAAD", "meeting", at("2027-02-10T12:00"), date(2027, 3, 3)),
    Coming("TD1", "RAAD", "theme_day", at("2027-04-10T12:00"), date(2027, 4, 30)),
    Coming("AG1", "AG", "meeting", at("2027-04-11T12:00"), date(2027, 4, 30)),
    Coming("MO3", "RAAD", "meeting", at("2027-09-15T12:00"), date(2027, 10, 6)),
    Coming("MO2", "RAAD", "meeting", at("2027-05-12T12:00"), date(2027, 6, 2)),
)


def test_raised_on_4_march_it_is_due_after_the_next_meeting() -> None:
    coming = due_when_raised("RAAD", at("2027-03-04T17:00"), MEETINGS)
    assert coming is not None
    assert (coming.meeting, coming.answers_due) == ("MO2", date(2027, 6, 2))


def test_raised_after_the_last_planned_meeting_it_has_no_date_yet() -> None:
    assert due_when_raised("RAAD", at("2027-09-15T12:00"), MEETINGS) is None


# --- rounds, in time, no answer (Y26, Y27) ---

STORY = (
    Step(at("2027-02-01T20:45"), "received"),
    Step(at("2027-02-10T12:40"), "on_agenda"),
    Step(at("2027-03-03T21:10"), "not_accepted"),
    Step(at("2027-03-04T17:00"), "on_agenda", raised=True),
)


def test_an_answer_on_the_evening_of_the_due_date_is_in_time() -> None:
    first = rounds(STORY)[0]
    assert first.answered_at is not None
    assert in_time(first.answered_at, date(2027, 3, 3), OSLO)
    assert not in_time(first.answered_at, date(2027, 3, 2), OSLO)


def test_a_raised_input_must_be_answered_again() -> None:
    assert not answered_now(STORY)
    assert answered_ever(STORY)
    again = (*STORY, Step(at("2027-05-01T09:00"), "accepted"), Step(at("2027-05-02T09:00"), "implemented"))
    assert [(one.number, one.answered_at) for one in rounds(again)] == [
        (1, at("2027-03-03T21:10")),
        (2, at("2027-05-01T09:00")),
    ]


def test_an_answer_counts_also_when_the_matter_is_opened_again() -> None:
    steps = (*STORY[:2], Step(at("2027-02-20T09:00"), "accepted"), Step(at("2027-02-21T09:00"), "under_consideration"))
    assert answered_now(steps)


def test_due_2_june_it_is_unanswered_at_midnight() -> None:
    assert local(unanswered_at(date(2027, 6, 2), OSLO), OSLO).isoformat() == "2027-06-03T00:00:00+02:00"


@pytest.mark.parametrize(
    ("status", "answered", "expected"),
    [
        ("received", False, True),
        ("under_consideration", False, True),
        ("accepted", True, False),
        ("under_consideration", True, False),
        ("withdrawn", False, False),
        ("no_answer", False, False),
    ],
)
def test_what_midnight_marks(status: str, answered: bool, expected: bool) -> None:
    assert becomes_unanswered(status, answered) is expected


def test_reminders_three_days_before_and_on_the_day_then_the_leader() -> None:
    due = date(2027, 6, 2)
    assert answer_reminders(due, PLAIN_WEEKS) == (date(2027, 5, 28), due)
    assert answer_escalation(due, PLAIN_WEEKS) == date(2027, 6, 9)


# --- late, shown (Y3) ---


@pytest.mark.parametrize(
    ("route", "received", "expected"),
    [
        ("chat", date(2027, 5, 7), False),
        ("chat", date(2027, 5, 10), True),
        ("assisted", date(2027, 5, 8), True),
        ("panel", date(2027, 5, 8), True),
        ("meeting", date(2027, 5, 12), False),
        ("premeeting", date(2027, 5, 10), False),
        ("vote", date(2027, 5, 12), False),
        ("hearing", date(2027, 5, 12), False),
    ],
)
def test_late_by_route(route: str, received: date, expected: bool) -> None:
    assert late(route, received, date(2027, 5, 7)) is expected
    assert not late(route, received, None)


def test_members_see_inputs_when_the_comments_close() -> None:
    received, close = at("2027-05-01T10:00"), date(2027, 5, 7)
    assert shown_from("chat", received, close, OSLO) == at("2027-05-08T00:00")
    assert shown_from("chat", received, close, OSLO, at_once=True) == received
    assert shown_from("premeeting", received, close, OSLO) == received
    assert shown_from("chat", received, None, OSLO) == received
    assert shown_from("chat", at("2027-05-10T11:00"), close, OSLO) == at("2027-05-10T11:00")


# --- edit, withdraw, text (Y32) ---


def test_an_unanswered_input_is_taken_back_once() -> None:
    check_withdraw("on_agenda", answered=False)
    with pytest.raises(Refusal, match="input-withdrawn-already"):
        check_withdraw("withdrawn", answered=False)


@pytest.mark.parametrize(("status", "answered"), [("accepted", True), ("on_agenda", True), ("noted", False)])
def test_an_answered_input_is_not_taken_back(status: str, answered: bool) -> None:
    with pytest.raises(Refusal) as refused:
        check_withdraw(status, answered)
    assert key_of(refused) == ("input-withdraw-answered", "Y32")


def test_words_that_are_gone_are_not_changed() -> None:
    check_edit("on_agenda", text_kept=True)
    for status, kept in (("withdrawn", True), ("redirected_individual", False)):
        with pytest.raises(Refusal, match="input-text-gone"):
            check_edit(status, text_kept=kept)


def test_nothing_and_far_too_much_are_no_input() -> None:
    assert check_text("  Rom må kunne låses. \n") == "Rom må kunne låses."
    with pytest.raises(Refusal, match="input-empty"):
        check_text(" \n\t")
    with pytest.raises(Refusal, match="input-too-long"):
        check_text("a" * 20_001)


def test_the_number_people_ask_by() -> None:
    assert number(2027, 14) == "I-2027-014"
    assert number(2027, 1234) == "I-2027-1234"


# --- lists at publishing (Y33) ---


def test_the_lists_of_a_new_agenda() -> None:
    inputs = (
        Standing("I-1", "MO1", "accepted", date(2027, 3, 3), answered=True),
        Standing("I-2", "MO2", "no_answer", date(2027, 6, 2), answered=False),
        Standing("I-3", "MO2", "withdrawn", date(2027, 6, 2), answered=False),
        Standing("I-4", "MO2", "not_accepted", date(2027, 6, 2), answered=True),
        Standing("I-5", "MO2", "on_agenda", date(2027, 9, 1), answered=False),
        Standing("I-6", "MO3", "received", date(2027, 6, 2), answered=False),
        Standing("I-7", "MO2", "on_agenda", None, answered=False),
    )
    assert [one.input for one in unanswered(inputs, "MO3", date(2027, 9, 1))] == ["I-2"]
    assert [one.input for one in outstanding(inputs, "MO3")] == ["I-1", "I-2", "I-5", "I-7"]
