"""Papers, proposals, prints and minutes: what is late and what that means (Y4, Y5, Y12, Y13)."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain import minutes, papers, prints, proposals
from bot.domain.errors import Refusal
from bot.domain.values import Day

OUT = date(2027, 4, 28)


def test_a_late_paper_without_a_reason_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        papers.check_attach(date(2027, 4, 29), OUT, "  ")
    assert (refused.value.key, refused.value.rule, refused.value.facts) == ("paper-needs-late-reason", "Y5", {"day": Day("2027-04-28")})


def test_a_late_paper_with_a_reason_is_marked() -> None:
    assert papers.check_attach(date(2027, 4, 29), OUT, "Tallene kom i dag.")
    assert not papers.check_attach(OUT, OUT, "")


@pytest.mark.parametrize(
    ("attached", "published", "expected"),
    [
        (date(2027, 4, 20), date(2027, 4, 28), True),
        (date(2027, 4, 20), date(2027, 4, 29), False),
        (date(2027, 4, 29), date(2027, 4, 28), False),
        (date(2027, 4, 28), date(2027, 4, 21), True),
        (date(2027, 4, 20), None, False),
    ],
)
def test_early_is_the_later_of_attaching_and_publishing(attached: date, published: date | None, expected: bool) -> None:
    assert papers.early(attached, published, OUT) is expected


@pytest.mark.parametrize(
    ("attached", "published", "expected"),
    [
        (date(2027, 4, 29), True, "late_paper"),
        (date(2027, 4, 28), True, "new_paper"),
        (date(2027, 4, 29), False, ""),
        (date(2027, 4, 20), False, ""),
    ],
)
def test_who_has_the_agenda_is_told_of_a_paper_that_comes_after(attached: date, published: bool, expected: str) -> None:
    assert papers.notice(attached, OUT, published) == expected


def test_a_proposal_after_the_last_day_is_late_and_may_still_be_accepted() -> None:
    assert proposals.late(date(2027, 1, 22), date(2027, 1, 20))
    assert not proposals.late(date(2027, 1, 20), date(2027, 1, 20))
    assert not proposals.late(date(2027, 1, 22), None)
    assert proposals.FLOW.after("received", "accept") == "accepted"


def test_a_proposal_is_declined_with_a_reason() -> None:
    assert proposals.declined("received", "Saken hører til et annet råd.") == "declined"
    with pytest.raises(Refusal, match="proposal-needs-reason"):
        proposals.declined("received", "")
    with pytest.raises(Refusal, match="proposal-not-now"):
        proposals.declined("accepted", "Ombestemt.")


def test_a_print_posted_on_the_due_day_is_in_time() -> None:
    due = date(2027, 4, 26)
    assert prints.in_time(due, due)
    assert not prints.in_time(date(2027, 4, 27), due)
    assert not prints.in_time(None, due)
    assert prints.in_time(date(2027, 4, 27), None)


def test_a_print_order_makes_sense() -> None:
    prints.check_order("large_print", 2)
    with pytest.raises(Refusal, match="print-format-unknown"):
        prints.check_order("gold", 1)
    for copies in (0, 51):
        with pytest.raises(Refusal, match="print-copies"):
            prints.check_order("standard", copies)


def test_minutes_are_drafted_objected_to_and_locked() -> None:
    assert minutes.FLOW.after("none", "draft") == "draft"
    assert minutes.FLOW.after("draft", "object") == "draft"
    assert minutes.FLOW.after("draft", "approve") == "approved"
    for verb in ("draft", "approve"):
        with pytest.raises(Refusal, match="minutes-not-now"):
            minutes.FLOW.after("approved", verb)


def test_an_objection_after_the_window_or_the_approval_waits_for_the_next_meeting() -> None:
    close = date(2027, 2, 24)
    assert not minutes.objection_late(close, close, "draft")
    assert minutes.objection_late(date(2027, 2, 25), close, "draft")
    assert minutes.objection_late(date(2027, 2, 20), close, "approved")
    assert minutes.FLOW.after("approved", "object") == "approved"


def test_a_draft_in_time() -> None:
    assert minutes.drafted_in_time(date(2027, 2, 17), date(2027, 2, 17))
    assert not minutes.drafted_in_time(date(2027, 2, 18), date(2027, 2, 17))
    assert minutes.drafted_in_time(date(2027, 2, 18), None)
