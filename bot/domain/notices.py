"""Who is told what: the table of messages that a council is owed (Y7), and who gets each."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType

from bot.domain.calendars import WorkDays
from bot.domain.deadlines import THEME_DAY
from bot.domain.grants import INFORMED_ROLES, SEAT_ROLES, Role


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of message: which deadline or event brings it, and whether a theme day has it."""

    code: str
    deadline: str = ""
    theme_day: bool = True


_ALL = (
    Kind("call_for_items", "call_for_items"),
    Kind("agenda_published"),
    Kind("minutes_draft_sent"),
    Kind("comment_reminder", "comment_reminder", theme_day=False),
    Kind("meeting_reminder", "meeting_reminder"),
    Kind("evaluation_request"),
    Kind("outcome_told"),
    Kind("answer_reminder", "answers_due"),
    Kind("answer_escalation", "answers_due"),
    Kind("fee_window_reminder"),
    Kind("late_paper"),
    Kind("new_paper"),
)
KINDS: Mapping[str, Kind] = MappingProxyType({kind.code: kind for kind in _ALL})
CLAIM_REMINDERS = (30, 60, 90)
MOST_UNASKED = 2  # messages a day that a person did not ask for (R35)
# Answers to what the person themselves asked for or began: they wait for these.
_ASKED_FOR = frozenset(
    {
        "help_answered", "proposal_answered", "outcome_explained", "outcome_question", "outcome_disagreed", "answer_missing",
        "print_posted", "forms_made", "papers_brought", "papers_not_made", "talk_agreed", "person_joined", "person_declined", "call_wanted",
        "message_unreadable", "poll_closed", "talk_asked", "talk_booked", "talk_off", "talk_prepared", "talk_confirmed", "talk_refused",
    }
)  # fmt: skip
# What is of no use tomorrow, or must not be unknown until then.
_AT_ONCE = frozenset(
    {
        "meeting_moved", "meeting_postponed", "meeting_cancelled", "agenda_corrected", "deputy_called", "deputy_freed", "replaced",
        "account_locked", "account_linked", "premeeting_note", "cover_began",
    }
)  # fmt: skip


def capped(kind: str) -> bool:
    """Does a message of this kind wait for another day when a person has had enough? What a council is owed never does (rulings 10)."""
    return kind not in KINDS and kind not in _ASKED_FOR and kind not in _AT_ONCE and not kind.startswith(("vote_", "room_"))


def scheduled(meeting_kind: str) -> tuple[Kind, ...]:
    """The messages that a meeting's dates bring by themselves, answers aside."""
    own = (kind for kind in _ALL if kind.deadline == kind.code)
    return tuple(kind for kind in own if kind.theme_day or meeting_kind != THEME_DAY)


@dataclass(frozen=True, slots=True)
class Member:
    """A person with the roles they hold in the body on the day."""

    person: str
    roles: frozenset[Role]


def _with(members: Iterable[Member], roles: Collection[Role]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.person for one in members if one.roles & frozenset(roles)))


def called_for_items(members: Iterable[Member]) -> tuple[str, ...]:
    """Seat holders and deputies."""
    return _with(members, SEAT_ROLES | {Role.DEPUTY})


def informed(members: Iterable[Member]) -> tuple[str, ...]:
    """Everybody who gets agendas, minutes and papers that come later."""
    return _with(members, INFORMED_ROLES)


def to_comment(representatives: Iterable[str], has_given: Collection[str], rsvp: Mapping[str, str]) -> tuple[str, ...]:
    """Those who speak for a seat, have given no input for the meeting and have not said no."""
    return tuple(one for one in to_meet(representatives, rsvp) if one not in has_given)


def to_meet(representatives: Iterable[str], rsvp: Mapping[str, str]) -> tuple[str, ...]:
    """Those who speak for a seat and have not said no; no answer is not a no."""
    return tuple(one for one in dict.fromkeys(representatives) if rsvp.get(one) != "no")


def to_evaluate(representatives: Iterable[str], attended: Collection[str]) -> tuple[str, ...]:
    """Those who spoke for a seat and were there."""
    return tuple(one for one in dict.fromkeys(representatives) if one in attended)


def told_outcome(giver: str, givers_of_merged: Iterable[str]) -> tuple[str, ...]:
    """The giver and the givers of what was joined to it; each once. Assisted: the person, not the helper."""
    return tuple(one for one in dict.fromkeys((giver, *givers_of_merged)) if one)


def to_answer(responsible: Iterable[tuple[str, str]], coordinator: str) -> dict[str, tuple[str, ...]]:
    """(input, responsible) → recipient → inputs, listed together; without anybody responsible the coordinator is asked."""
    return _grouped((person or coordinator, one) for one, person in responsible)


def to_escalate(responsible: Iterable[tuple[str, str]], leaders: Mapping[str, str], coordinator: str) -> dict[str, tuple[str, ...]]:
    """The same for those who lead the responsible persons."""
    return _grouped((leaders.get(person) or coordinator, one) for one, person in responsible)


def _grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for person, one in pairs:
        found[person] = (*found.get(person, ()), one)
    return found


def claim_reminders(meeting_day: date, window_days: int, workdays: WorkDays) -> tuple[date, ...]:
    """The dates on which a member is reminded of an unconfirmed claim, while the window is open (Y7)."""
    return tuple(workdays.moved(meeting_day + timedelta(days=days)) for days in CLAIM_REMINDERS if days <= window_days)


def by_channel(recipients: Iterable[str], unreached: Collection[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Who gets it by chat, and whom the coordinator tells by phone or post (`channel` none)."""
    everyone = tuple(dict.fromkeys(recipients))
    return tuple(one for one in everyone if one not in unreached), tuple(one for one in everyone if one in unreached)
