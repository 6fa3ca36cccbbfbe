"""Who is told what (Y7)."""

from __future__ import annotations

from datetime import date

from bot.domain.access import Role
from bot.domain.calendars import WorkDays
from bot.domain.notices import (
    KINDS,
    Member,
    by_channel,
    called_for_items,
    claim_reminders,
    informed,
    scheduled,
    to_answer,
    to_comment,
    to_escalate,
    to_evaluate,
    to_meet,
    told_outcome,
)


def member(person: str, *roles: Role) -> Member:
    return Member(person, frozenset(roles))


BODY = (
    member("M01", Role.CHAIR),
    member("M06", Role.NEXT_OF_KIN_MEMBER),
    member("V01", Role.DEPUTY),
    member("O01", Role.OBSERVER),
    member("H01", Role.SUPPORT),
    member("T01", Role.STAFF_REP),
    member("S01", Role.DECISION_MAKER),
    member("KOORD", Role.COORDINATOR),
    member("P01", Role.PANELIST),
    member("ATT", Role.CERTIFIER, Role.OBSERVER),
)


def test_seat_holders_and_deputies_are_called_for_items() -> None:
    assert called_for_items(BODY) == ("M01", "M06", "V01")


def test_the_informed_roles_get_the_agenda() -> None:
    assert informed(BODY) == ("M01", "M06", "V01", "O01", "H01", "T01", "ATT")


def test_who_has_given_nothing_and_said_no_no_is_reminded() -> None:
    speaks, rsvp = ("M01", "V01", "M03", "M04"), {"M03": "no", "M01": "yes"}
    assert to_comment(speaks, {"M01"}, rsvp) == ("V01", "M04")
    assert to_meet(speaks, rsvp) == ("M01", "V01", "M04")


def test_who_was_there_for_a_seat_is_asked_how_it_was() -> None:
    assert to_evaluate(("M01", "V01", "M03"), {"M01", "V01", "O01"}) == ("M01", "V01")


def test_an_outcome_is_told_to_all_whose_words_are_in_it_once() -> None:
    assert told_outcome("M01", ["M02", "M01", "", "M02"]) == ("M01", "M02")


def test_answers_are_asked_for_together_and_the_coordinator_stands_in() -> None:
    waiting = [("I-1", "S01"), ("I-2", ""), ("I-3", "S01"), ("I-4", "S09")]
    assert to_answer(waiting, "KOORD") == {"S01": ("I-1", "I-3"), "KOORD": ("I-2",), "S09": ("I-4",)}
    assert to_escalate(waiting, {"S01": "S02"}, "KOORD") == {"S02": ("I-1", "I-3"), "KOORD": ("I-2", "I-4")}


def test_claims_are_reminded_of_while_the_window_is_open() -> None:
    assert claim_reminders(date(2027, 2, 10), 90, WorkDays()) == (date(2027, 3, 12), date(2027, 4, 9), date(2027, 5, 11))
    assert len(claim_reminders(date(2027, 2, 10), 60, WorkDays())) == 2


def test_who_has_no_chat_stands_on_the_coordinators_list() -> None:
    assert by_channel(["M01", "M02", "M01"], {"M02"}) == (("M01",), ("M02",))


def test_a_theme_day_brings_no_reminder_to_comment() -> None:
    assert [kind.code for kind in scheduled("meeting")] == ["call_for_items", "comment_reminder", "meeting_reminder"]
    assert [kind.code for kind in scheduled("theme_day")] == ["call_for_items", "meeting_reminder"]


def test_the_table_is_complete() -> None:
    assert set(KINDS) == {
        "call_for_items", "agenda_published", "minutes_draft_sent", "comment_reminder", "meeting_reminder", "evaluation_request",
        "outcome_told", "answer_reminder", "answer_escalation", "fee_window_reminder", "late_paper", "new_paper",
    }  # fmt: skip
