"""Who comes, what they need, who sits for whom, and who was there from when to when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.domain.access import Can
from bot.domain.errors import Refusal
from bot.domain.meetings import NEEDS, RSVP, check_call, next_deputy
from bot.domain.values import Day, say
from bot.messages.nodes import Do, Message
from bot.turn import About, Field, Option, Router, Turn
from handlers import audience, picks
from handlers.calendar_files import calendar_file
from handlers.cards import attendance as cards
from storage import attendance, councils, meetings
from storage.attendance import NeedRow, RsvpRow
from storage.engine import Tx
from storage.meetings import MeetingRow, StandInRow

router = Router("meeting")
_MEETING = Field("meeting", "pick", options=picks.coming)
DAY = 86_400_000_000


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
    return list(picks.codes("meeting-rsvp", *offered, *(("deputy",) if _has_deputy(turn, meeting) else ())))


def _has_deputy(turn: Turn, meeting: MeetingRow) -> bool:
    """Is there anybody who could sit for this person?"""
    seat = next((seat for seat, who in meetings.holders(turn.tx, turn.council.id, meeting).items() if who == turn.member.id), "")
    return any(one.seat in ("", seat) for one in audience.deputies(turn, meeting)) if seat else False


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
    meeting, wanted = picks.meeting_of(turn, args.meeting), args.answer == "deputy"
    args = replace(args, answer="no") if wanted else args
    if args.answer not in RSVP:
        raise Refusal("core-old-button")
    if meeting.end_at <= turn.now or meeting.state in ("closed", "cancelled"):
        raise Refusal(f"meeting-rsvp-{'off' if meeting.state == 'cancelled' else 'over'}", day=Day(meeting.day))
    person = turn.member
    before = attendance.rsvps(turn.tx, turn.council.id, meeting.id).get(person.id)
    attendance.put_rsvp(turn.tx, turn.council.id, meeting.id, RsvpRow(person.id, args.answer, args.reason.strip(), turn.now))
    turn.note("meeting.rsvp", meeting.id, answer=args.answer)
    back = Do("take_back_rsvp", {"meeting": meeting.id, "before": before.answer if before else "", "for_person": args.for_person})
    turn.undoable(back, say(f"meeting-rsvp-{args.answer}"), max(meeting.start_at, turn.now + DAY))
    if args.answer == "no":
        _tell_absence(turn, meeting, args.reason.strip(), wanted=wanted)
    else:
        _tell_return(turn, meeting)
    ask = args.answer == "no" and not wanted and _has_deputy(turn, meeting)
    files = () if args.answer == "no" else calendar_file(turn, meeting)
    return cards.rsvp_done(meeting, args.answer, files, deputy=ask, wanted=wanted, today=turn.today)


@dataclass(frozen=True)
class Before:
    """The answer a person had given before."""

    meeting: str
    before: str
    for_person: str = ""


@router.verb("take_back_rsvp", Before, needs=Can.MEETING_RSVP)
def take_back_rsvp(turn: Turn, args: Before) -> Message:
    """The last answer did not count; the one before does."""
    meeting, person = picks.meeting_of(turn, args.meeting), turn.member
    if args.before in RSVP:
        attendance.put_rsvp(turn.tx, turn.council.id, meeting.id, RsvpRow(person.id, args.before, "", turn.now))
    else:
        attendance.drop_rsvp(turn.tx, turn.council.id, meeting.id, person.id)
    turn.note("meeting.rsvp", meeting.id, answer=args.before)
    return cards.taken_back(meeting)


def _tell_absence(turn: Turn, meeting: MeetingRow, reason: str, *, wanted: bool) -> None:
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
    card = cards.cannot_come(meeting, person, seat, audience.known(turn).get(found), reason, wanted=wanted)
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


def _ask_needs(turn: Turn, given: picks.Given) -> Message:
    return cards.ask_needs(picks.meeting_of(turn, str(given["meeting"])), str(given.get("for_person") or ""))


def _coded(said: str) -> str:
    """A number means one of the needs that were offered."""
    return NEEDS[int(said) - 1] if said.isdigit() and 0 < int(said) <= len(NEEDS) else said


def needs_said(given: tuple[str, ...] | str) -> tuple[str, ...]:
    """What was said, each need once: words between commas, or the numbers of what was offered."""
    said: Sequence[str] = given if not isinstance(given, str) else given.replace("\n", ",").split(",")
    if isinstance(given, str) and all(part.isdigit() for part in given.replace(",", " ").split()):
        said = given.replace(",", " ").split()
    return tuple(dict.fromkeys(_coded(need.strip())[:200] for need in said if need.strip()))


@router.verb("access_need", Needs, needs=Can.MEETING_NEED, menu=7, fields=(_MEETING, Field("needs", "words", ask=_ask_needs)))
def access_need(turn: Turn, args: Needs) -> Message:
    """What a person needs at this meeting; the office arranges it."""
    meeting = picks.meeting_of(turn, args.meeting)
    needs = needs_said(args.needs)
    if not needs:
        raise Refusal("core-empty")
    for need in needs:
        attendance.add_need(turn.tx, turn.council.id, meeting.id, NeedRow(turn.member.id, need, turn.now))
    turn.note("meeting.need", meeting.id, many=len(needs))
    back = Do("take_back_need", {"meeting": meeting.id, "needs": list(needs), "for_person": args.for_person})
    turn.undoable(back, say("meeting-need-undo"), max(meeting.start_at, turn.now + DAY))
    card = cards.need_told(meeting, turn.member, needs)
    turn.tell("need_told", f"{meeting.id}|{turn.member.id}", audience.office(turn), card, named=str(turn.now))
    return cards.need_noted(meeting, needs)


@router.verb("take_back_need", Needs, needs=Can.MEETING_NEED)
def take_back_need(turn: Turn, args: Needs) -> Message:
    """They do not need it after all; the office is told."""
    meeting = picks.meeting_of(turn, args.meeting)
    needs = (args.needs,) if isinstance(args.needs, str) else args.needs
    for need in needs:
        attendance.drop_need(turn.tx, turn.council.id, meeting.id, turn.member.id, need)
    turn.note("meeting.need_dropped", meeting.id, many=len(needs))
    card = cards.need_dropped(meeting, turn.member, needs)
    turn.tell("need_dropped", f"{meeting.id}|{turn.member.id}", audience.office(turn), card, named=str(turn.now))
    return cards.taken_back(meeting)
