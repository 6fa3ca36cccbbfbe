"""What becomes of an input: its statuses, who may change it and when, its dates, and who may see it.

The statuses are data; the rules are Y3, Y6, Y7 and Y26 to Y33 of the council year.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from types import MappingProxyType

from bot.domain.calendars import WorkDays, end_of_day, local_date, start_of_day
from bot.domain.deadlines import reminder_dates
from bot.domain.errors import Refusal

UNSEEN = "\u00ad\u034f\u115f\u1160\u180e\u200b\u200c\u200d\u2060\u3164\ufe0e\ufe0f\ufeff\uffa0 \n\t"  # takes a place and shows nothing
PERSON, GIVER, SYSTEM = "person", "giver", "system"
LONGEST = 20_000
TIMED_ROUTES = frozenset({"chat", "assisted", "panel"})
ROUTES = TIMED_ROUTES | {"meeting", "premeeting", "vote", "hearing"}
MEANS = ("own", "organisation", "council", "panel")
REPLIES = ("understood", "agree", "disagree", "raise_again")


@dataclass(frozen=True, slots=True)
class Status:
    """One status: its sign beside the word, is the matter closed, is it an answer, who sets it, what must be said with it."""

    code: str
    symbol: str
    closed: bool = False
    answer: bool = True
    set_by: str = PERSON
    needs: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()  # asked for and listed as missing, never refused


_REASON = ("reason",)
_ALL = (
    Status("received", "○", answer=False, set_by=SYSTEM),
    Status("clarifying", "?", answer=False),
    Status("on_agenda", "□", answer=False),
    Status("under_consideration", "◔", answer=False),
    Status("forwarded", "→", needs=_REASON, asks=("forwarded_to",)),
    Status("accepted", "+", asks=("what_changed",)),
    Status("partly_accepted", "±", needs=_REASON, asks=("what_changed",)),
    Status("agreed_solution", "=", needs=_REASON, asks=("what_changed",)),
    Status("implemented", "●", closed=True, needs=("evidence",), asks=("what_changed",)),
    Status("already_in_place", "◉", closed=True, needs=_REASON, asks=("evidence",)),
    Status("not_accepted", "−", closed=True, needs=_REASON),
    Status("deferred", "◷", needs=("reason", "until")),
    Status("outside_mandate", "⊘", closed=True, needs=_REASON),
    Status("redirected_individual", "↪", closed=True, needs=_REASON),
    Status("merged", "≡", closed=True, needs=("reason", "merged_into")),
    Status("noted", "◦", closed=True, needs=_REASON),
    Status("withdrawn", "×", closed=True, answer=False, set_by=GIVER),
    Status("no_answer", "◌", answer=False, set_by=SYSTEM),
)
STATUSES: Mapping[str, Status] = MappingProxyType({status.code: status for status in _ALL})
SETTABLE = tuple(status.code for status in _ALL if status.set_by == PERSON)
ANSWERS = frozenset(status.code for status in _ALL if status.answer)
CLOSED = frozenset(status.code for status in _ALL if status.closed)
RAISABLE = frozenset({"not_accepted", "partly_accepted"})
AGREEABLE = frozenset({"accepted", "agreed_solution", "implemented"})  # a yes; nobody is asked to agree to a no
TEXT_GONE = frozenset({"withdrawn", "redirected_individual"})  # the number and the count stay
COUNTED_AS_INFLUENCE = frozenset({"accepted", "partly_accepted", "agreed_solution", "implemented"})
UNCOUNTED = frozenset({"withdrawn", "merged", "redirected_individual"})


def number(year: int, count: int) -> str:
    """What the giver asks by: `I-2027-014`."""
    return f"I-{year}-{count:03d}"


def check_text(text: str) -> str:
    """The words of the giver, without the space around them; nothing and far too much are refused."""
    text = text.strip()
    if not text.strip(UNSEEN):
        raise Refusal("input-empty")
    if len(text) > LONGEST:
        raise Refusal("input-too-long", longest=LONGEST)
    return text


# --- the comment window (Y3) and who sees what -------------------------------------------------------------


def late(route: str, received: date, comments_close: date | None) -> bool:
    """Did it come after the last day for comments? A theme day has none; some routes are never late."""
    return comments_close is not None and route in TIMED_ROUTES and received > comments_close


def shown_from(route: str, received: int, comments_close: date | None, zone: str, at_once: bool = False) -> int:
    """From which instant members and the service see it; the office sees it at once.

    What is said in the meeting, in a vote, in a hearing or released by the pre-meeting is open from
    the start; the rest when the comments close, or at once if the giver says so.
    """
    if at_once or comments_close is None or route not in TIMED_ROUTES:
        return received
    return max(received, end_of_day(comments_close, zone) + 1)


# --- outcomes (Y28, Y48) -----------------------------------------------------------------------------------


def check_outcome(
    current: str,
    status: str,
    *,
    reason: str = "",
    until: date | None = None,
    evidence: str = "",
    merged_into: str = "",
) -> Status:
    """May a person give this outcome now, with what is said? Gives the status, or refuses."""
    chosen = STATUSES.get(status)
    if chosen is None:
        raise Refusal("input-status-unknown", status=status)
    if chosen.set_by != PERSON:
        raise Refusal("input-status-not-yours", rule="Y48", status=status)
    if STATUSES[current].closed:
        raise Refusal("input-closed", rule="Y48", status=current)
    given = {
        "reason": bool(reason.strip()),
        "until": until is not None,
        "evidence": bool(evidence.strip()),
        "merged_into": bool(merged_into),
    }
    for needed in chosen.needs:
        if not given[needed]:
            raise Refusal(f"input-needs-{needed.replace('_', '-')}", rule="Y28", status=status)
    return chosen


def missing(status: str, given: Iterable[str]) -> tuple[str, ...]:
    """What should be said with the outcome and is not; a list for the office, never a hindrance."""
    have = frozenset(given)
    return tuple(fact for fact in STATUSES[status].asks if fact not in have)


def check_merge(source: str, target: str, merged_into: Mapping[str, str]) -> None:
    """An input is joined to another one, never to itself, also not by a detour."""
    step: str | None = target
    seen: set[str] = set()
    while step and step not in seen:
        if step == source:
            raise Refusal("input-merged-with-itself", rule="Y30")
        seen.add(step)
        step = merged_into.get(step)


def merged_to(target: str, merged_into: Mapping[str, str]) -> tuple[str, ...]:
    """All inputs joined to this one, directly or by a detour, in the order they are listed (Y30)."""
    found = [target]
    for follow in found:
        found += [source for source, into in merged_into.items() if into == follow and source not in found]
    return tuple(found[1:])


# --- the giver's own moves (Y29, Y32) ----------------------------------------------------------------------


def check_reply(reply: str, status: str, *, is_party: bool, raised_before: bool) -> None:
    """May this person say this to the answer? The giver, the one who took it down, and who was joined to it may."""
    if reply not in REPLIES:
        raise Refusal("input-reply-unknown", reply=reply)
    if not is_party:
        raise Refusal("input-reply-not-yours", rule="Y29")
    if reply == "agree" and status not in AGREEABLE:
        raise Refusal("input-not-agreeable", status=status)
    if reply != "raise_again":
        return
    if raised_before:
        raise Refusal("input-raised-before", rule="Y29")
    if status not in RAISABLE:
        raise Refusal("input-not-raisable", rule="Y29", status=status)


def check_edit(status: str, text_kept: bool) -> None:
    """The giver may change the words as long as there are words to change."""
    if status == "withdrawn" or not text_kept:
        raise Refusal("input-text-gone", rule="Y32")


def check_withdraw(status: str, answered: bool) -> None:
    """The giver may take it back until it has been answered, in whichever round."""
    if answered or STATUSES[status].answer:
        raise Refusal("input-withdraw-answered", rule="Y32")
    if status == "withdrawn":
        raise Refusal("input-withdrawn-already", rule="Y32")


# --- rounds and answers (Y26, Y27) -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Step:
    """One line of what happened to an input: when, to which status, and whether by being raised again."""

    at: int
    status: str
    raised: bool = False


@dataclass(frozen=True, slots=True)
class Round:
    """The first answer in the first round, or in the round after the input was raised again."""

    number: int
    answered_at: int | None = None


def rounds(steps: Iterable[Step]) -> tuple[Round, ...]:
    """The rounds of an input with the first answer in each."""
    found = [Round(1)]
    for step in steps:
        if step.raised:
            found.append(Round(len(found) + 1))
        elif step.status in ANSWERS and found[-1].answered_at is None:
            found[-1] = Round(found[-1].number, step.at)
    return tuple(found)


def answered_now(steps: Iterable[Step]) -> bool:
    """Has the input an answer in its present round?"""
    return rounds(steps)[-1].answered_at is not None


def answered_ever(steps: Iterable[Step]) -> bool:
    """Has the input had an answer in any round?"""
    return any(one.answered_at is not None for one in rounds(steps))


def in_time(answered_at: int, due: date, zone: str) -> bool:
    """Was the first answer given on the due date or before, by the council's calendar (Y27)?"""
    return local_date(answered_at, zone) <= due


def unanswered_at(due: date, zone: str) -> int:
    """Midnight after the due date, when an input without an answer is marked so; plain days, not moved (Y26)."""
    return start_of_day(due + timedelta(days=1), zone)


def becomes_unanswered(status: str, answered: bool) -> bool:
    """Does the due date's midnight mark it? Not if answered in this round, withdrawn, or marked before."""
    return not answered and status not in CLOSED and status != "no_answer"


@dataclass(frozen=True, slots=True)
class Coming:
    """A meeting that an input raised again may be answered at."""

    meeting: str
    body: str
    kind: str
    start: int
    answers_due: date


def due_when_raised(body: str, raised_at: int, meetings: Iterable[Coming]) -> Coming | None:
    """The next meeting of the same body that starts later; None until one is planned (Y29)."""
    later = [one for one in meetings if one.body == body and one.kind == "meeting" and one.start > raised_at]
    return min(later, key=lambda one: one.start, default=None)


@lru_cache(maxsize=256)
def answer_reminders(due: date, workdays: WorkDays) -> tuple[date, ...]:
    """The dates on which the responsible person is reminded: three days before it is due, and the day itself (Y7)."""
    return reminder_dates(due, (-3, 0), workdays)


@lru_cache(maxsize=256)
def answer_escalation(due: date, workdays: WorkDays) -> date:
    """The date on which the leader of the responsible person is told: seven days after (Y7)."""
    return reminder_dates(due, (7,), workdays)[0]


# --- the lists on an agenda (Y33) --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Standing:
    """Where an input stands on the day an agenda is published."""

    input: str
    meeting: str
    status: str
    due: date | None
    answered: bool  # in the present round


def unanswered(inputs: Iterable[Standing], meeting: str, today: date) -> tuple[Standing, ...]:
    """Inputs of other meetings that should have had an answer by now."""
    return tuple(
        one
        for one in inputs
        if one.meeting != meeting and not one.answered and one.status not in CLOSED and one.due is not None and one.due < today
    )


def outstanding(inputs: Iterable[Standing], meeting: str) -> tuple[Standing, ...]:
    """Inputs of other meetings that are not closed."""
    return tuple(one for one in inputs if one.meeting != meeting and one.status not in CLOSED)
