"""Who may do what (Y47), cell by cell and as a whole."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.access import (
    GRANTS,
    INFORMED_ROLES,
    OFFICE_ROLES,
    SEAT_ROLES,
    Can,
    Held,
    Role,
    Scope,
    allowed,
    breaks_tie,
    matrix,
    may,
    require,
    roles_in,
    scopes,
    verbs_of,
)
from bot.domain.errors import Refusal
from bot.domain.verbs import CAN_OF_VERB

GOLDEN = Path(__file__).parent / "golden" / "permissions.txt"
MEMBER, DEPUTY, OBSERVER = frozenset({Role.MEMBER}), frozenset({Role.DEPUTY}), frozenset({Role.OBSERVER})
COORDINATOR, SUPPORT = frozenset({Role.COORDINATOR}), frozenset({Role.SUPPORT})
SERVICE = frozenset({Role.DECISION_MAKER})

# The table of Y47, written a second time and by verb, so that a slip in one shows in the other.
Y47 = {
    "plan_meeting accept_item decline_item set_agenda attach_paper publish_agenda call_deputy print_posted assign_owner "
    "open_vote assisted_ballot close_vote attendance record_decision record_action action_done minutes_draft "
    "minutes_approve member_talk handover export": "coordinator secretary",
    "answer_help set_outcome agreed_solution": "coordinator secretary decision_maker",
    "open_meeting close_meeting": "chair vice_chair coordinator secretary",
    "tie_break": "chair vice_chair coordinator secretary",
    "propose_item rsvp access_need edit_comment withdraw_comment premeeting_release check_in check_out declare_interest "
    "minority_statement minutes_objection evaluate": "chair vice_chair member next_of_kin_member support",
    "order_print reply_to_outcome": "chair vice_chair member next_of_kin_member support coordinator secretary",
    "comment": "chair vice_chair member next_of_kin_member support coordinator secretary deputy observer panelist "
    "staff_rep decision_maker",
    "mark_read ask_help": "chair vice_chair member next_of_kin_member support deputy observer panelist staff_rep decision_maker",
    "cast_ballot": "chair vice_chair member next_of_kin_member",
    "fee_certify fee_correct": "certifier",
    "fee_return": "certifier approver",
    "fee_approve export_payroll mark_paid": "approver",
    "fee_choose fee_add_line fee_confirm fee_decline": "person support",
}
CELLS = [(verb, frozenset(who.split())) for verbs, who in Y47.items() for verb in verbs.split()]


@pytest.mark.parametrize(("verb", "who"), CELLS)
def test_a_verb_belongs_to_its_roles_and_to_no_other(verb: str, who: frozenset[str]) -> None:
    assert {role.value for role in Role if CAN_OF_VERB[verb] in GRANTS[role]} == who


def test_every_verb_of_a_year_is_in_the_table() -> None:
    assert {verb for verb, _ in CELLS} == set(CAN_OF_VERB)


def test_the_matrix_is_as_people_have_read_it() -> None:
    assert matrix() == GOLDEN.read_text(encoding="utf-8")


# --- own, others, responsible ---


def test_an_observer_comments_and_does_not_vote() -> None:
    assert allowed(OBSERVER, Can.INPUT_ADD, own=True)
    assert not allowed(OBSERVER, Can.VOTE_CAST, own=True)


def test_nobody_edits_the_words_of_another() -> None:
    assert allowed(MEMBER, Can.INPUT_EDIT, own=True)
    assert not allowed(MEMBER, Can.INPUT_EDIT)
    assert not allowed(COORDINATOR, Can.INPUT_EDIT, own=True)


def test_the_coordinator_comments_for_a_person_only() -> None:
    assert allowed(COORDINATOR, Can.INPUT_ADD, for_other=True)
    assert not allowed(COORDINATOR, Can.INPUT_ADD, own=True)


def test_a_member_does_not_comment_for_another() -> None:
    assert not allowed(MEMBER, Can.INPUT_ADD, own=True, for_other=True)


def test_a_support_person_acts_for_the_member_who_named_them() -> None:
    assert allowed(SUPPORT, Can.INPUT_ADD, for_other=True, named=True)
    assert allowed(SUPPORT, Can.MEETING_RSVP, for_other=True, named=True)
    assert not allowed(SUPPORT, Can.INPUT_ADD, for_other=True)
    assert not allowed(SUPPORT, Can.INPUT_ADD, own=True)
    assert not allowed(SUPPORT, Can.VOTE_CAST, for_other=True, named=True)


def test_a_decision_maker_answers_for_what_is_theirs() -> None:
    assert allowed(SERVICE, Can.OUTCOME_SET, responsible=True)
    assert not allowed(SERVICE, Can.OUTCOME_SET)
    assert allowed(COORDINATOR, Can.OUTCOME_SET)


def test_a_panelist_speaks_as_a_panel() -> None:
    panelist = frozenset({Role.PANELIST})
    assert allowed(panelist, Can.INPUT_ADD, own=True, panel=True)
    assert not allowed(panelist, Can.INPUT_ADD, own=True)


def test_an_input_is_seen_by_its_giver_at_once_and_by_members_when_shown() -> None:
    assert allowed(MEMBER, Can.INPUT_SEE, own=True)
    assert not allowed(MEMBER, Can.INPUT_SEE)
    assert allowed(MEMBER, Can.INPUT_SEE, shown=True)
    assert allowed(COORDINATOR, Can.INPUT_SEE)


# --- deputies ---


def test_a_deputy_who_is_called_in_has_the_seat_for_the_meeting() -> None:
    assert not may(DEPUTY, Can.VOTE_CAST)
    assert allowed(DEPUTY, Can.VOTE_CAST, own=True, called_in=True)
    assert allowed(DEPUTY, Can.MEETING_RSVP, own=True, called_in=True)
    assert not may(DEPUTY, Can.MEETING_OPEN, called_in=True)


def test_the_member_whose_deputy_is_called_in_has_no_vote_but_may_speak() -> None:
    assert not allowed(MEMBER, Can.VOTE_CAST, own=True, replaced=True)
    assert allowed(MEMBER, Can.INPUT_ADD, own=True, replaced=True)


def test_called_in_means_nothing_to_one_who_is_no_deputy() -> None:
    assert not may(OBSERVER, Can.VOTE_CAST, called_in=True)


# --- ties ---


@pytest.mark.parametrize(
    ("role", "rule", "chair_present", "expected"),
    [
        (Role.CHAIR, "chair", True, True),
        (Role.VICE_CHAIR, "chair", True, False),
        (Role.VICE_CHAIR, "chair", False, True),
        (Role.COORDINATOR, "chair", True, False),
        (Role.CHAIR, "lot", True, False),
        (Role.SECRETARY, "lot", True, True),
        (Role.CHAIR, "none", True, False),
        (Role.COORDINATOR, "none", True, False),
    ],
)
def test_a_tie_is_settled_by_whom_the_rule_names(role: Role, rule: str, chair_present: bool, expected: bool) -> None:
    assert breaks_tie(frozenset({role}), rule, chair_present) is expected


# --- bodies and days ---

PARENTS = {"AG1": "COUNCIL", "PANEL": "COUNCIL"}
DAY = date(2027, 5, 12)


def test_the_office_reaches_into_working_groups_and_members_do_not() -> None:
    held = (Held("COUNCIL", Role.COORDINATOR), Held("COUNCIL", Role.MEMBER, "L1"), Held("COUNCIL", Role.APPROVER))
    assert roles_in("AG1", held, PARENTS, DAY) == {Role.COORDINATOR, Role.APPROVER}


def test_a_member_of_a_working_group_is_no_member_of_the_council() -> None:
    held = (Held("AG1", Role.MEMBER, "A1"), Held("AG1", Role.COORDINATOR))
    assert roles_in("COUNCIL", held, PARENTS, DAY) == frozenset()
    assert roles_in("AG1", held, PARENTS, DAY) == {Role.MEMBER, Role.COORDINATOR}


def test_a_panelist_answers_the_council_that_asks_the_panel() -> None:
    assert roles_in("COUNCIL", (Held("PANEL", Role.PANELIST),), PARENTS, DAY) == {Role.PANELIST}
    assert roles_in("AG1", (Held("PANEL", Role.PANELIST),), PARENTS, DAY) == frozenset()


@pytest.mark.parametrize(
    ("day", "holds"), [("2026-12-31", False), ("2027-01-01", True), ("2027-12-01", True), ("2027-12-02", False)]
)
def test_a_role_counts_from_its_first_to_its_last_day(day: str, holds: bool) -> None:
    term = Held("COUNCIL", Role.MEMBER, "L1", date(2027, 1, 1), date(2027, 12, 1))
    assert bool(roles_in("COUNCIL", (term,), PARENTS, date.fromisoformat(day))) is holds


def test_bodies_that_point_at_each_other_do_not_hang() -> None:
    assert roles_in("A", (Held("C", Role.COORDINATOR),), {"A": "B", "B": "A"}, DAY) == frozenset()


# --- the whole ---


def test_no_role_means_no_right_over_others() -> None:
    assert all(scopes(frozenset(), can) == {Scope.OWN} for can in verbs_of(frozenset()))
    assert not may(frozenset(), Can.AGENDA_SEE)


def test_a_refusal_names_the_verb_and_the_rule() -> None:
    with pytest.raises(Refusal) as refused:
        require(allowed(OBSERVER, Can.VOTE_CAST, own=True), Can.VOTE_CAST)
    assert (refused.value.key, refused.value.rule, refused.value.facts) == ("access-denied", "Y47", {"verb": "vote.cast"})


def test_the_sets_of_roles() -> None:
    assert {Role.DEPUTY, Role.OBSERVER, Role.SUPPORT, Role.STAFF_REP} | SEAT_ROLES == INFORMED_ROLES
    assert GRANTS[Role.SECRETARY] == GRANTS[Role.COORDINATOR]
    assert {Role.COORDINATOR, Role.SECRETARY} == OFFICE_ROLES


ROLES = st.frozensets(st.sampled_from(Role), max_size=4)
FLAGS = st.fixed_dictionaries(
    {name: st.booleans() for name in ("own", "for_other", "named", "responsible", "shown", "panel", "called_in", "replaced")}
)


@given(first=ROLES, second=ROLES, can=st.sampled_from(Can), flags=FLAGS)
def test_another_role_never_takes_a_right_away(
    first: frozenset[Role], second: frozenset[Role], can: Can, flags: dict[str, bool]
) -> None:
    assert allowed(first | second, can, **flags) or not allowed(first, can, **flags)


@given(roles=ROLES, can=st.sampled_from(Can), flags=FLAGS)
def test_what_is_allowed_here_is_in_the_menu(roles: frozenset[Role], can: Can, flags: dict[str, bool]) -> None:
    at_meeting = {name: flags[name] for name in ("called_in", "replaced")}
    assert may(roles, can, **at_meeting) or not allowed(roles, can, **flags)
