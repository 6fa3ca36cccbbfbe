"""Who comes, what they need, who sits for whom, and who was there from when to when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.access import Can
from bot.domain.calendars import clock_time, instant
from bot.domain.errors import Refusal
from bot.domain.meetings import PARTS, RSVP, check_call, next_deputy
from bot.domain.values import Clock, Quote
from bot.messages.nodes import Message
from bot.turn import About, Field, Option, Router, Turn
from handlers import audience, picks
from handlers.calendar_files import calendar_file
from handlers.cards import agenda as agenda_cards
from handlers.cards import attendance as cards
from storage import agenda, attendance, councils, meetings
from storage.attendance import NeedRow, PresenceRow, RsvpRow
from storage.engine import Tx
from storage.meetings import MeetingRow, StandInRow

router = Router("meeting")
_MEETING = Field("meeting", "pick", options=picks.coming)
STANDARD_NEEDS = ("interpreter", "transport", "breaks", "companion", "hearing_loop", "large_print")


@router.place("seat")
def where(tx: Tx, council_id: str, seat_id: str) -> About | None:
    """The body a seat belongs to."""
    for body in councils.bodies(tx, council_id):
        if any(seat.id == seat_id for seat in councils.seats(tx, council_id, body.id)):
            return About(body=body.id)
    return None


# -- do you come? ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Answer:
    """Yes, no or online, to one meeting."""

    meeting: str
    answer: str
    reason: str = ""
    for_person: str = ""


def _ask_rsvp(turn: Turn, given: picks.Given) -> Message:
    return cards.rsvp_ask(picks.meeting_of(turn, str(given["meeting"])), turn.council.zone)


def _answers(turn: Turn, given: picks.Given) -> list[Option]:
    meeting = picks.meeting_of(turn, str(given["meeting"]))
    offered = {"hybrid": ("yes", "online", "no"), "video": ("online", "no")}.get(meeting.mode, ("yes", "no"))
    return list(picks.codes("meeting-rsvp", *offered))


@router.verb(
    "rsvp", Answer, needs=Can.MEETING_RSVP, menu=6,
    fields=(
        _MEETING,
        Field("answer", "pick", options=_answers, ask=_ask_rsvp),
        Field("reason", "words", optional=True, when=lambda _turn, given: given.get("answer") == "no"),
    ),
)  # fmt: skip
def rsvp(turn: Turn, args: Answer) -> Message:
    """A person says whether they come; the last answer counts."""
    meeting = picks.meeting_of(turn, args.meeting)
    if args.answer not in RSVP:
        raise Refusal("core-old-button")
    person = turn.member
    attendance.put_rsvp(turn.tx, turn.council.id, meeting.id, RsvpRow(person.id, args.answer, args.reason.strip(), turn.now))
    turn.note("meeting.rsvp", meeting.id, answer=args.answer)
    if args.answer == "no":
        _tell_absence(turn, meeting, args.reason.strip())
    else:
        _tell_return(turn, meeting)
    return cards.rsvp_done(meeting, args.answer, () if args.answer == "no" else calendar_file(turn, meeting))


def _tell_absence(turn: Turn, meeting: MeetingRow, reason: str) -> None:
    """The office gets the next deputy offered; one press calls (rulings 1)."""
    person = turn.member
    sitting = meetings.representatives(turn.tx, turn.council.id, meeting)
    seat = next((seat for seat, who in sitting.items() if who == person.id), "")
    if not seat:
        return
    answers = attendance.rsvps(turn.tx, turn.council.id, meeting.id)
    called = {row.person_id for row in meetings.stand_ins(turn.tx, turn.council.id, meeting.id).values()}
    cannot = called | {who for who, row in answers.items() if row.answer == "no"}
    found = next_deputy(seat, audience.deputies(turn, meeting), cannot)
    card = cards.cannot_come(meeting, person, seat, audience.known(turn).get(found), reason)
    turn.tell("cannot_come", f"{meeting.id}|{person.id}", audience.office(turn), card, named=str(turn.now))


def _tell_return(turn: Turn, meeting: MeetingRow) -> None:
    """The office gets to know when a member comes after all though a deputy is called in."""
    held = {who: seat for seat, who in meetings.holders(turn.tx, turn.council.id, meeting).items()}
    seat = held.get(turn.member.id, "")
    stand_in = meetings.stand_ins(turn.tx, turn.council.id, meeting.id).get(seat)
    deputy = audience.known(turn).get(stand_in.person_id) if stand_in is not None else None
    if deputy is not None:
        card = cards.comes_after_all(meeting, turn.member, seat, deputy)
        turn.tell("comes_after_all", f"{meeting.id}|{turn.member.id}", audience.office(turn), card, named=str(turn.now))


# -- deputies --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Call:
    """This deputy in this seat at this meeting."""

    meeting: str
    seat: str
    deputy: str


@dataclass(frozen=True)
class Free:
    """The member sits in their own seat after all."""

    meeting: str
    seat: str


def _seats(turn: Turn, given: picks.Given) -> list[Option]:
    meeting = picks.meeting_of(turn, str(given["meeting"]))
    known, held = audience.known(turn), meetings.holders(turn.tx, turn.council.id, meeting)
    seats = councils.seats(turn.tx, turn.council.id, meeting.body_id)
    return [picks.seat_option(seat, known[held[seat.id]].name if held.get(seat.id) in known else "") for seat in seats]


def _deputies(turn: Turn, given: picks.Given) -> list[Option]:
    meeting, seat = picks.meeting_of(turn, str(given["meeting"])), str(given["seat"])
    known = audience.known(turn)
    fitting = sorted(
        (one for one in audience.deputies(turn, meeting) if one.seat in ("", seat)), key=lambda one: (one.seat == "", one.order)
    )
    return [picks.person_option(known[one.person]) for one in fitting if one.person in known]


def _taken(turn: Turn, given: picks.Given) -> list[Option]:
    meeting, known = picks.meeting_of(turn, str(given["meeting"])), audience.known(turn)
    rows = meetings.stand_ins(turn.tx, turn.council.id, meeting.id).values()
    seats = {seat.id: seat for seat in councils.seats(turn.tx, turn.council.id, meeting.body_id)}
    return [
        picks.seat_option(seats[row.seat_id], known[row.person_id].name) for row in rows if row.person_id in known and row.seat_id in seats
    ]


@router.verb(
    "call_deputy", Call, needs=Can.MEETING_CALL_DEPUTY, menu=36,
    fields=(_MEETING, Field("seat", "pick", options=_seats), Field("deputy", "pick", options=_deputies)),
)  # fmt: skip
def call_deputy(turn: Turn, args: Call) -> Message:
    """A deputy gets the seat for this meeting only: papers, vote and fee."""
    meeting, known = picks.meeting_of(turn, args.meeting), audience.known(turn)
    called = {seat: row.person_id for seat, row in meetings.stand_ins(turn.tx, turn.council.id, meeting.id).items()}
    if args.seat not in {seat.id for seat in councils.seats(turn.tx, turn.council.id, meeting.body_id)}:
        raise Refusal("core-not-found")
    check_call(args.seat, args.deputy, audience.deputies(turn, meeting), called)
    meetings.call_in(turn.tx, turn.council.id, meeting.id, StandInRow(args.seat, args.deputy, turn.now))
    turn.note("meeting.call_deputy", meeting.id, seat=args.seat, deputy=args.deputy)
    holder = known.get(meetings.holders(turn.tx, turn.council.id, meeting).get(args.seat, ""))
    body = picks.body_of(turn, meeting.body_id).name
    card = cards.deputy_called(meeting, body, holder, turn.council.zone)
    turn.tell("deputy_called", meeting.id, [args.deputy], card, named=str(turn.now))
    if holder is not None:
        turn.tell("replaced", meeting.id, [holder.id], cards.replaced(meeting, known[args.deputy]), named=str(turn.now))
    return cards.about_deputy("deputy-done", meeting, known[args.deputy].name)


@router.verb("free_deputy", Free, needs=Can.MEETING_CALL_DEPUTY, fields=(_MEETING, Field("seat", "pick", options=_taken)))
def free_deputy(turn: Turn, args: Free) -> Message:
    """The member has the seat again; the deputy is told."""
    meeting = picks.meeting_of(turn, args.meeting)
    stand_in = meetings.stand_ins(turn.tx, turn.council.id, meeting.id).get(args.seat)
    if stand_in is None:
        raise Refusal("core-button-used")
    meetings.stand_down(turn.tx, turn.council.id, meeting.id, args.seat)
    turn.note("meeting.free_deputy", meeting.id, seat=args.seat)
    card = cards.deputy_freed(meeting, picks.body_of(turn, meeting.body_id).name)
    turn.tell("deputy_freed", meeting.id, [stand_in.person_id], card, named=str(turn.now))
    return cards.about_deputy("deputy-free-done", meeting, audience.known(turn)[stand_in.person_id].name)


# -- needs -----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Needs:
    """What a person needs at a meeting, in their own words."""

    meeting: str
    needs: tuple[str, ...] | str
    for_person: str = ""


@router.verb("access_need", Needs, needs=Can.MEETING_NEED, menu=7, fields=(_MEETING, Field("needs", "words")))
def access_need(turn: Turn, args: Needs) -> Message:
    """What a person needs at this meeting; the office arranges it."""
    meeting = picks.meeting_of(turn, args.meeting)
    said = args.needs.replace("\n", ",").split(",") if isinstance(args.needs, str) else args.needs
    needs = tuple(dict.fromkeys(need.strip()[:200] for need in said if need.strip()))
    if not needs:
        raise Refusal("core-empty")
    for need in needs:
        attendance.add_need(turn.tx, turn.council.id, meeting.id, NeedRow(turn.member.id, need, turn.now))
    turn.note("meeting.need", meeting.id, many=len(needs))
    card = cards.need_told(meeting, turn.member, needs)
    turn.tell("need_told", f"{meeting.id}|{turn.member.id}", audience.office(turn), card, named=str(turn.now))
    return cards.need_noted(meeting, needs)


# -- being there -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Here:
    """A person is at the meeting."""

    meeting: str
    mode: str = "physical"
    for_person: str = ""


@dataclass(frozen=True)
class Gone:
    """A person leaves the meeting."""

    meeting: str
    for_person: str = ""


@dataclass(frozen=True)
class Times:
    """From when to when somebody was there."""

    meeting: str
    person: str
    from_: str
    to: str
    mode: str = "physical"
    part: str = "meeting"


@router.verb("check_in", Here, needs=Can.MEETING_CHECK_IN, menu=8, fields=(_MEETING,))
def check_in(turn: Turn, args: Here) -> Message:
    """A person has arrived."""
    meeting = picks.meeting_of(turn, args.meeting)
    there = [row for row in attendance.presence(turn.tx, turn.council.id, meeting.id) if row.person_id == turn.member.id and not row.to_at]
    if not any(row.part == "meeting" for row in there):
        row = PresenceRow(turn.member.id, "meeting", args.mode, turn.now, 0)
        attendance.arrive(turn.tx, turn.council.id, meeting.id, row)
        turn.note("meeting.check_in", meeting.id, mode=args.mode)
    return cards.checked("checked_in", meeting, turn.now, turn.council.zone)


@router.verb("check_out", Gone, needs=Can.MEETING_CHECK_OUT, fields=(_MEETING,))
def check_out(turn: Turn, args: Gone) -> Message:
    """A person leaves before the end."""
    meeting = picks.meeting_of(turn, args.meeting)
    if attendance.leave(turn.tx, turn.council.id, meeting.id, turn.member.id, turn.now):
        turn.note("meeting.check_out", meeting.id)
    return cards.checked("checked_out", meeting, turn.now, turn.council.zone)


def _moment(turn: Turn, text: str, day: str) -> int:
    try:
        wall = datetime.fromisoformat(text) if "T" in text else datetime.combine(date.fromisoformat(day), clock_time(text))
    except ValueError:
        raise Refusal("core-time-unclear", typed=Quote(text[:40]), example=Clock("14:00")) from None
    return instant(wall, turn.council.zone)


@router.verb(
    "attendance", Times, needs=Can.MEETING_ATTENDANCE, menu=37,
    fields=(
        _MEETING,
        Field("person", "pick", options=picks.table),
        Field("part", "pick", options=lambda _turn, _given: picks.codes("meeting-part", *PARTS)),
        Field("from", "clock"),
        Field("to", "clock"),
    ),
)  # fmt: skip
def note_attendance(turn: Turn, args: Times) -> Message:
    """The office corrects from when to when somebody was there; it replaces what was noted."""
    meeting = picks.meeting_of(turn, args.meeting)
    person = audience.known(turn).get(args.person)
    if person is None:
        raise Refusal("core-not-found")
    if args.part not in PARTS:
        raise Refusal("core-old-button")
    early = args.part == "premeeting" and meeting.pre_start
    day = audience.day_of(turn, meeting.pre_start).isoformat() if early else meeting.day
    start, end = _moment(turn, args.from_, day), _moment(turn, args.to, day)
    if end < start:
        raise Refusal("meeting-ends-before-start")
    row = PresenceRow(person.id, args.part, args.mode, start, end)
    attendance.replace_presence(turn.tx, turn.council.id, meeting.id, row)
    turn.note("meeting.attendance", meeting.id, person=person.id, part=args.part, start=start, end=end)
    return cards.attendance(meeting, person, (start, end), turn.council.zone)


# -- an interest in an item ------------------------------------------------------------------------


@dataclass(frozen=True)
class Interest:
    """A person has an interest in an item."""

    item: str
    text: str
    for_person: str = ""


@router.verb(
    "declare_interest", Interest, needs=Can.VOTE_DECLARE_INTEREST, menu=24,
    fields=(Field("item", "pick", options=picks.items), Field("text", "words")),
)  # fmt: skip
def declare_interest(turn: Turn, args: Interest) -> Message:
    """A person has an interest in an item: their seat has no vote in it (Y16)."""
    item = picks.item_of(turn, args.item)
    agenda.put_interest(turn.tx, item, turn.member.id, args.text.strip(), turn.now)
    turn.note("vote.declare_interest", item.id)
    name = agenda_cards.item_inside(item)
    card = cards.interest_told(turn.member, name, item.id, args.text.strip())
    body = picks.meeting_of(turn, item.meeting_id).body_id
    to = [one for one in (*audience.office(turn), *audience.chairs(turn, body)) if one != turn.member.id]
    turn.tell("interest_told", f"{item.id}|{turn.member.id}", to, card, named=str(turn.now))
    return cards.interest(name, item.id)
