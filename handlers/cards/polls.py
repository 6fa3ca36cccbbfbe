"""How a question about days looks: asked, answered, counted, settled."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.domain import polls as rules
from bot.domain.calendars import local_date
from bot.domain.values import Day, Line, Moment, Names, Quote, Say, say
from bot.messages.nodes import Choice, Do, File, Items, Klass, Message, Node, para
from handlers.cards.meetings import TO_MENU, clock, place, rsvp_choices, when
from storage.meetings import MeetingRow
from storage.polls import PollRow


class Count(NamedTuple):
    """How many can come on each day."""

    days: tuple[int, ...]
    counts: tuple[int, ...]
    answered: int
    missing: tuple[str, ...]


def day(at: int, zone: str) -> Say:
    """A day with its time."""
    return say("polls-day", day=Day(local_date(at, zone).isoformat()), clock=clock(at, zone))


def titled(row: PollRow) -> Quote:
    """What the meeting will be called."""
    return Quote(row.title)


def confirm(title: str, days: Sequence[int], body: str, many: int, close: str, zone: str) -> Message:
    """Before people are asked."""
    return Message(
        kind="confirm", title=say("polls-confirm", title=Quote(title)),
        body=(Items(tuple(day(at, zone) for at in days)), para(say("polls-confirm-body", body=Quote(body), n=many, close=Day(close)))),
    )  # fmt: skip


def ask_minutes() -> Message:
    """How long?"""
    return Message(kind="question", title=say("polls-ask-ask-dates-minutes"), body=(para(say("core-form-leave")),))


def asked(row: PollRow, days: Sequence[int], body: str, zone: str, *, again: bool = False) -> Message:
    """To everybody at the table: which days suit?"""
    return Message(
        kind="poll_reminder" if again else "poll_asked", title=say("polls-asked", title=Quote(row.title)), subject=row.id, klass=Klass.C0,
        body=(
            para(say("polls-asked-ask", close=Day(row.close_day))), para(say("meeting-of-body", body=Quote(body))),
            Items(tuple(day(at, zone) for at in days)),
        ),
        choices=(
            Choice(say("polls-choice-answer"), Do("answer_dates", {"poll": row.id})),
            Choice(say("polls-all"), Do("answer_dates", {"poll": row.id, "fits": [rules.ALL]})),
            Choice(say("polls-none"), Do("answer_dates", {"poll": row.id, "fits": [rules.NONE]})),
        ),
        contact=True,
    )  # fmt: skip


def sent(row: PollRow, many: int, by_hand: Sequence[str]) -> Message:
    """To the office: so many are asked; these must be asked by phone."""
    hand: tuple[Node, ...] = (para(say("polls-by-hand", names=_names(by_hand))),) if by_hand else ()
    return Message(
        kind="poll", title=say("polls-sent", n=many), subject=row.id, klass=Klass.C2, nothing_to_do=not by_hand,
        body=(para(say("polls-sent-body", close=Day(row.close_day))), *hand),
        choices=(Choice(say("polls-choice-tally"), Do("show_dates", {"poll": row.id})), TO_MENU),
    )  # fmt: skip


def noted(row: PollRow, days: Sequence[int], zone: str) -> Message:
    """To the one who answered."""
    said: tuple[Node, ...] = (Items(tuple(day(at, zone) for at in days)),) if days else (para(say("polls-noted-none")),)
    return Message(
        kind="poll", title=say("polls-noted", title=Quote(row.title)), subject=row.id, klass=Klass.C1, nothing_to_do=True,
        body=(*said, para(say("polls-noted-body", close=Day(row.close_day)))),
        choices=(Choice(say("polls-choice-again"), Do("answer_dates", {"poll": row.id})),),
    )  # fmt: skip


def day_count(count: Count, one: int, zone: str) -> Say:
    """A day with how many can come."""
    at = count.days[one]
    return say("polls-day-count", day=Day(local_date(at, zone).isoformat()), clock=clock(at, zone), n=count.counts[one], all=count.answered)


def tally(row: PollRow, count: Count, zone: str) -> Message:
    """To the office: the days, the one that suits most first; and who has not answered."""
    order = rules.best(count.counts)
    rest: tuple[Node, ...] = (para(say("polls-missing", names=_names(count.missing))),) if count.missing else ()
    choices = tuple(Choice(day_count(count, one, zone), Do("choose_date", {"poll": row.id, "day": one})) for one in order[:4])
    if row.state != "open":
        lines: tuple[Line, ...] = tuple(day_count(count, one, zone) for one in order)
        return Message(kind="poll_tally", title=say("polls-tally", title=Quote(row.title)), subject=row.id, klass=Klass.C2,
                       body=(Items(lines),), nothing_to_do=True)  # fmt: skip
    return Message(
        kind="poll_tally", title=say("polls-tally", title=Quote(row.title)), subject=row.id, klass=Klass.C2,
        body=(para(say("polls-tally-ask", n=count.answered)), *rest), choices=(*choices, TO_MENU),
    )  # fmt: skip


def closed(meeting: MeetingRow, body: str, zone: str, files: tuple[File, ...]) -> Message:
    """To everybody: the day is chosen, and here it is for the calendar."""
    return Message(
        kind="poll_closed", title=say("polls-closed-told", day=Moment(meeting.start_at, zone)), subject=meeting.id, klass=Klass.C0,
        body=(para(say("polls-closed-ask")), para(say("meeting-of-body", body=Quote(body)), when(meeting, zone), place(meeting)), *files),
        choices=rsvp_choices(meeting), contact=True,
    )  # fmt: skip


def chosen(meeting: MeetingRow, many: int, by_hand: Sequence[str], zone: str) -> Message:
    """To the office: the meeting is planned, everybody has it."""
    hand: tuple[Node, ...] = (para(say("polls-by-hand", names=_names(by_hand))),) if by_hand else ()
    return Message(
        kind="poll", title=say("polls-chosen", day=Moment(meeting.start_at, zone)), subject=meeting.id, klass=Klass.C2,
        body=(para(say("meeting-told-many", n=many)), *hand), nothing_to_do=not by_hand,
        choices=(Choice(say("meeting-choice-agenda"), Do("set_agenda", {"meeting": meeting.id})), TO_MENU),
    )  # fmt: skip


def _names(names: Sequence[str]) -> Names:
    return Names(tuple(Quote(name) for name in names))
