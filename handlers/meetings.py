"""Meetings: planned, moved, put off, called off, opened and closed; and when the next one is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.domain.access import Can
from bot.domain.calendars import MINUTE, clock_time, end_of_day, instant, local, scheduled_instant
from bot.domain.deadlines import MEETING, MEETING_KINDS
from bot.domain.errors import Refusal, Unreadable
from bot.domain.meetings import FLOW, MODES, check_times
from bot.domain.notices import to_evaluate
from bot.domain.values import Clock, Day, Line, Quote
from bot.messages.nodes import Message
from bot.turn import About, Field, Option, Router, Turn
from handlers import audience, picks, room_posts
from handlers.calendar_files import calendar_file
from handlers.cards import meetings as cards
from storage import attendance, councils, due, meetings, outbox, people
from storage.engine import Tx
from storage.meetings import MeetingRow
from storage.types import new_id

router = Router("meeting")
HOUR = 60 * MINUTE
REMINDERS = ("call_for_items", "comment_reminder", "meeting_reminder")
# What the office is warned of, and so many days before which deadline.
FOR_OFFICE = {"papers_missing": ("papers_out", 3), "reading_told": ("comments_close", 2)}
# What other nouns do when a meeting closes (drafts of fees, of minutes).
AFTER_CLOSE: list[Callable[[Turn, MeetingRow], None]] = []
# What other nouns do when a meeting gets its day, the first or a new one (answers to inputs).
AFTER_MOVE: list[Callable[[Turn, MeetingRow], None]] = []
# What other nouns do when a meeting is called off for good.
AFTER_OFF: list[Callable[[Turn, MeetingRow], None]] = []


@router.place("meeting")
def where(tx: Tx, council_id: str, meeting_id: str) -> About | None:
    """Where a meeting belongs."""
    found = meetings.by_id(tx, council_id, meeting_id)
    return None if found is None else About(body=found.body_id, meeting=found.id)


@router.place("body")
def whose(tx: Tx, council_id: str, body_id: str) -> About | None:
    """A body belongs to itself."""
    return None if councils.body(tx, council_id, body_id) is None else About(body=body_id)


@dataclass(frozen=True)
class Plan:
    """A new meeting. Times are local; `end` may be a clock time of the same day."""

    kind: str
    title: str
    start: str
    end: str
    place: str
    mode: str
    meeting: str = ""
    body: str = ""
    premeeting: Mapping[str, str] | str | None = None


@dataclass(frozen=True)
class Move:
    """A new time for a meeting, and a new place if that changes too."""

    meeting: str
    start: str
    end: str
    place: str = ""
    mode: str = ""
    premeeting: Mapping[str, str] | str | None = None


@dataclass(frozen=True)
class Off:
    """A meeting that will not be, and why."""

    meeting: str
    reason: str = ""


@dataclass(frozen=True)
class One:
    """A meeting."""

    meeting: str


def _instant(turn: Turn, text: str, day: str) -> int:
    """A local time as it was given: a moment, or a clock time on a day."""
    try:
        wall = datetime.fromisoformat(text) if "T" in text else datetime.combine(date.fromisoformat(day), clock_time(text))
    except ValueError:
        raise Refusal("core-time-unclear", typed=Quote(text[:40]), example=Clock("14:00")) from None
    return instant(wall.replace(tzinfo=None), turn.council.zone)


def _times(turn: Turn, start: str, end: str, premeeting: Mapping[str, str] | str | None) -> tuple[str, int, int, int, int]:
    """The local day, start, end, and start and end of the pre-meeting (0 = none)."""
    begins = _instant(turn, start, turn.today)
    day = audience.day_of(turn, begins).isoformat()
    ends = _instant(turn, end, day)
    first = last = 0
    if isinstance(premeeting, str) and premeeting:
        first = _instant(turn, premeeting, day)
        last = first + HOUR
    elif isinstance(premeeting, Mapping):
        first, last = _instant(turn, str(premeeting["start"]), day), _instant(turn, str(premeeting["end"]), day)
    check_times(begins, ends, first, last)
    return day, begins, ends, first, last


def _premeeting(turn: Turn, old: MeetingRow, new_start: int, given: tuple[int, int]) -> tuple[int, int]:
    """The pre-meeting of a meeting that moves: as it was given, else moved as far; (0, 0) where it would have been already."""
    if any(given) or not old.pre_start or old.pre_start <= turn.now:
        return given if any(given) else (old.pre_start, old.pre_end)
    zone = turn.council.zone
    begun = local(old.start_at, zone).replace(tzinfo=None)
    shift = local(new_start, zone).replace(tzinfo=None) - begun
    first, last = (instant(local(at, zone).replace(tzinfo=None) + shift, zone) for at in (old.pre_start, old.pre_end))
    return (first, last) if first > turn.now else (0, 0)


def _heard(turn: Turn, meeting: MeetingRow) -> bool:
    """Does anybody but the office know of the meeting? Else there is nothing to correct."""
    if meeting.published_at or attendance.rsvps(turn.tx, turn.council.id, meeting.id):
        return True
    office = {"", *(person.id for person in people.officers(turn.tx, turn.council.id, turn.today))}
    return bool(outbox.heard(turn.tx, turn.council.id, meeting.id, meeting.body_id, meeting.planned_at) - office)


def _to_tell(turn: Turn, meeting: MeetingRow) -> tuple[str, ...]:
    """Whom a new time is told."""
    return audience.informed(turn, meeting) if _heard(turn, meeting) else ()


def deadlines(turn: Turn, meeting: MeetingRow) -> dict[str, date]:
    """Every deadline of a meeting with its date (Y1, Y2)."""
    return turn.rules.deadlines.dates(date.fromisoformat(meeting.day), turn.rules.workdays, meeting.kind)


def plan_dates(turn: Turn, meeting: MeetingRow) -> None:
    """What the clock has to do for a meeting, once each; planned late it goes at once (Y6)."""
    zone, rules = turn.council.zone, turn.rules
    dates = deadlines(turn, meeting)
    for rule in REMINDERS:
        if rule in dates:
            at = scheduled_instant(dates[rule], rules.send_time, zone, turn.now)
            due.plan(turn.tx, turn.council.id, rule, meeting.id, dates[rule].isoformat(), at)
    for rule, (name, days) in FOR_OFFICE.items():
        day = rules.workdays.moved(dates[name] - timedelta(days)) if name in dates else None
        if day is not None and (at := scheduled_instant(day, rules.send_time, zone)) > turn.now:
            due.plan(turn.tx, turn.council.id, rule, meeting.id, day.isoformat(), at)
    for rule, name in (("comments_close", "comments_close"), ("answers_due_passed", "answers_due")):
        if name in dates:
            due.plan(turn.tx, turn.council.id, rule, meeting.id, dates[name].isoformat(), end_of_day(dates[name], zone) + 1)


def check_day(turn: Turn, day: str) -> None:
    """A meeting is not planned on a day that has been."""
    if day < turn.today:
        raise Unreadable("core-date-past", day=Day(day))


def day_off(turn: Turn, day: str) -> Line | None:
    """What makes a day a day off in this council, if it is one."""
    if turn.rules.workdays.works(date.fromisoformat(day)):
        return None
    named = next((str(one.get("name", "")) for one in turn.rules.raw.get("non_working_days", ()) if one.get("date") == day), "")
    return cards.off_day(day, named, turn.council.lang)


def _ask_end(verb: str) -> Callable[[Turn, picks.Given], Message]:
    """When it ends; a start that has been is asked again, a day off is pointed out."""

    def ask(turn: Turn, given: picks.Given) -> Message:
        day = str(given["start"])[:10]
        check_day(turn, day)
        return cards.ask_end(verb, day_off(turn, day))

    return ask


def _modes(turn: Turn, given: picks.Given) -> Sequence[Option]:
    """How people meet; an end before the start is asked again first."""
    try:
        _times(turn, str(given["start"]), str(given["end"]), None)
    except Refusal as no:
        raise Unreadable(no.key, rule=no.rule, **no.facts) from None
    return picks.codes("meeting-mode", *MODES)


@router.verb(
    "plan_meeting", Plan, needs=Can.MEETING_PLAN, menu=30,
    fields=(
        Field("body", "pick", options=picks.bodies, when=picks.several_bodies),
        Field("kind", "pick", options=lambda _turn, _given: picks.codes("meeting-kind", *MEETING_KINDS)),
        Field("title", "words"),
        Field("start", "moment"),
        Field("end", "clock", ask=_ask_end("plan_meeting")),
        Field("mode", "pick", options=_modes),
        Field("place", "words"),
        Field("premeeting", "moment", optional=True, when=lambda _turn, given: given.get("kind") == MEETING),
    ),
)  # fmt: skip
def plan_meeting(turn: Turn, args: Plan) -> Message:
    """The office plans a meeting; all its dates follow from the day."""
    if args.kind not in MEETING_KINDS or args.mode not in MODES:
        raise Refusal("core-old-button")
    if args.meeting and meetings.by_id(turn.tx, turn.council.id, args.meeting) is not None:
        raise Refusal("core-button-used")
    body = picks.body_of(turn, args.body)
    day, start, end, pre_start, pre_end = _times(turn, args.start, args.end, args.premeeting)
    check_day(turn, day)
    meeting = MeetingRow(
        args.meeting or new_id(), turn.council.id, body.id, args.kind, args.title.strip(), day, start, end, args.place.strip(), args.mode,
        pre_start, pre_end, "planned", turn.now, 0, 0, 0, 0,
    )  # fmt: skip
    twice = any(
        (one.body_id, one.day, one.start_at, one.title.casefold()) == (body.id, day, start, meeting.title.casefold())
        for one in meetings.upcoming(turn.tx, turn.council.id, turn.now)
    )
    meetings.add(turn.tx, meeting)
    plan_dates(turn, meeting)
    for follow in AFTER_MOVE:
        follow(turn, meeting)
    turn.made["meeting"] = meeting.id
    turn.note("meeting.plan", meeting.id, kind=meeting.kind, day=day, start=start, end=end)
    return cards.planned(meeting, body.name, turn.council.zone, deadlines(turn, meeting), day_off(turn, day), twice=twice)


# -- a meeting that changes ------------------------------------------------------------------------


def _led(turn: Turn, meeting_id: str, verb: str) -> tuple[MeetingRow, str]:
    """The meeting and the state that the verb leads to; what cannot be done now is refused."""
    meeting = picks.meeting_of(turn, meeting_id)
    state = FLOW.after(meeting.state, verb)
    return meeting, "published" if state == "planned" and meeting.published_at else state


def _confirm_move(turn: Turn, args: Move) -> Message:
    meeting, _state = _led(turn, args.meeting, "move")
    _day, start, _end, *given = _times(turn, args.start, args.end, args.premeeting)
    first, last = _premeeting(turn, meeting, start, (given[0], given[1]))
    moved = cards.premeeting_moved(meeting, meeting._replace(pre_start=first, pre_end=last), turn.council.zone)
    return cards.confirm_move(meeting, start, len(_to_tell(turn, meeting)), turn.council.zone, moved)


@router.verb(
    "move_meeting", Move, needs=Can.MEETING_MOVE, menu=31, confirm=_confirm_move,
    fields=(
        Field("meeting", "pick", options=picks.coming),
        Field("start", "moment"),
        Field("end", "clock", ask=_ask_end("move_meeting")),
        Field("place", "words", optional=True),
    ),
)  # fmt: skip
def move_meeting(turn: Turn, args: Move) -> Message:
    """A new time or place: everybody is told, the dates move, and everybody is asked anew."""
    old, state = _led(turn, args.meeting, "move")
    day, start, end, *given = _times(turn, args.start, args.end, args.premeeting)
    pre_start, pre_end = _premeeting(turn, old, start, (given[0], given[1]))
    to = _to_tell(turn, old)
    if args.mode and args.mode not in MODES:
        raise Refusal("core-old-button")
    check_day(turn, day)
    meeting = old._replace(
        day=day, start_at=start, end_at=end, pre_start=pre_start, pre_end=pre_end, place=args.place.strip() or old.place,
        mode=args.mode or old.mode, state=state,
    )  # fmt: skip
    meetings.change(turn.tx, meeting)
    if old.day != day or old.state == "postponed":
        for rule in (*REMINDERS, *FOR_OFFICE, "comments_close", "answers_due_passed"):
            due.cancel(turn.tx, turn.council.id, rule, meeting.id)
        plan_dates(turn, meeting)
        attendance.drop_rsvps(turn.tx, turn.council.id, meeting.id)
        for moved in AFTER_MOVE:
            moved(turn, meeting)
    turn.note("meeting.move", meeting.id, before=old.day, day=day, start=start, end=end)
    premeeting = cards.premeeting_moved(old, meeting, turn.council.zone)
    _tell_moved(turn, old, meeting._replace(changes=old.changes + 1), to, premeeting)
    return cards.told_all("move", meeting, len(to), premeeting)


def _tell_moved(turn: Turn, old: MeetingRow, new: MeetingRow, to: Sequence[str], premeeting: Line | None) -> None:
    """A correction to everybody who knows of it; what becomes of the pre-meeting to those who sit there."""
    card = cards.moved(new, picks.body_of(turn, new.body_id).name, old.day, turn.council.zone, calendar_file(turn, new))
    sits = audience.seated(turn, new) if premeeting is not None else set()
    turn.tell("meeting_moved", new.id, [one for one in to if one not in sits], card, named=str(new.changes))
    if sits and premeeting is not None:
        turn.tell("meeting_moved", new.id, [one for one in to if one in sits], cards.with_line(card, premeeting), named=str(new.changes))
    if to:
        room_posts.post(turn, new.body_id, "room_meeting", new.id, replace(card, body=card.body[1:2]))


def _confirm_off(verb: str) -> Callable[[Turn, Off], Message]:
    def shown(turn: Turn, args: Off) -> Message:
        meeting, _state = _led(turn, args.meeting, verb)
        return cards.confirm_off(verb, meeting, len(audience.informed(turn, meeting)))

    return shown


def _off(turn: Turn, args: Off, verb: str) -> Message:
    meeting, kind = _led(turn, args.meeting, verb)
    meetings.set_state(turn.tx, turn.council.id, meeting.id, kind)
    for rule in (*REMINDERS, *FOR_OFFICE):
        due.cancel(turn.tx, turn.council.id, rule, meeting.id)
    to = audience.informed(turn, meeting)
    turn.note(f"meeting.{kind}", meeting.id, day=meeting.day)
    body = picks.body_of(turn, meeting.body_id).name
    new = meeting._replace(changes=meeting.changes + 1)
    files = calendar_file(turn, new, cancelled=True)
    card = cards.off(kind, new, body, Quote(args.reason.strip(), turn.council.lang), files)
    turn.tell(f"meeting_{kind}", meeting.id, to, card, named=str(new.changes))
    room_posts.post(turn, meeting.body_id, "room_meeting", meeting.id, card)
    return cards.told_all(kind, meeting, len(to))


_OFF = (Field("meeting", "pick", options=picks.coming), Field("reason", "words", optional=True))


@router.verb("postpone_meeting", Off, needs=Can.MEETING_POSTPONE, menu=32, fields=_OFF, confirm=_confirm_off("postpone"))
def postpone_meeting(turn: Turn, args: Off) -> Message:
    """The meeting is put off; a new day comes later."""
    return _off(turn, args, "postpone")


@router.verb("cancel_meeting", Off, needs=Can.MEETING_CANCEL, menu=33, fields=_OFF, confirm=_confirm_off("cancel"))
def cancel_meeting(turn: Turn, args: Off) -> Message:
    """The meeting is called off for good."""
    shown = _off(turn, args, "cancel")
    for follow in AFTER_OFF:
        follow(turn, picks.meeting_of(turn, args.meeting))
    return shown


# -- the meeting itself ----------------------------------------------------------------------------


@router.verb("open_meeting", One, needs=Can.MEETING_OPEN, menu=34, fields=(Field("meeting", "pick", options=picks.coming),))
def open_meeting(turn: Turn, args: One) -> Message:
    """The meeting begins now."""
    meeting, _state = _led(turn, args.meeting, "open")
    meetings.open_(turn.tx, turn.council.id, meeting.id, turn.now)
    turn.note("meeting.open", meeting.id)
    sitting = meetings.representatives(turn.tx, turn.council.id, meeting)
    there = {row.person_id for row in attendance.presence(turn.tx, turn.council.id, meeting.id) if row.part == "meeting" and not row.to_at}
    known = audience.known(turn)
    names = [known[person].name for person in sitting.values() if person in there]
    return cards.opened(meeting, names, len(councils.seats(turn.tx, turn.council.id, meeting.body_id)))


def _confirm_close(turn: Turn, args: One) -> Message:
    return cards.confirm_off("close", _led(turn, args.meeting, "close")[0], 0)


@router.verb(
    "close_meeting", One, needs=Can.MEETING_CLOSE, menu=35, fields=(Field("meeting", "pick", options=picks.coming),), confirm=_confirm_close
)
def close_meeting(turn: Turn, args: One) -> Message:
    """The meeting is over: whoever is there leaves, and those who sat at the table are asked how it was."""
    meeting, _state = _led(turn, args.meeting, "close")
    meetings.close(turn.tx, turn.council.id, meeting.id, turn.now)
    attendance.end_all(turn.tx, turn.council.id, meeting.id, turn.now)
    due.cancel(turn.tx, turn.council.id, "meeting_reminder", meeting.id)
    turn.note("meeting.close", meeting.id)
    there = {row.person_id for row in attendance.presence(turn.tx, turn.council.id, meeting.id) if row.part == "meeting"}
    attended = to_evaluate(meetings.representatives(turn.tx, turn.council.id, meeting).values(), there)
    turn.tell("evaluation_request", meeting.id, attended, cards.evaluation_request(meeting, picks.body_of(turn, meeting.body_id).name))
    closed = meeting._replace(state="closed", closed_at=turn.now)
    for follow in AFTER_CLOSE:
        follow(turn, closed)
    return cards.closed(closed, len(attended), turn.council.zone, turn.now)
