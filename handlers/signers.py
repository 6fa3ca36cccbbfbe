"""Who checks the minutes: chosen in the meeting, asked when the draft is out, and heard before it is approved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.access import Can
from bot.domain.errors import Refusal
from bot.domain.values import Json, Quote
from bot.messages.nodes import Message
from bot.turn import Field, Option, Router, Turn
from handlers import answers, audience
from handlers.cards import minutes as cards
from handlers.decisions import held
from handlers.minutes import meeting_of, state_of
from handlers.minutes_facts import gather
from storage import meetings, minutes, signers
from storage.signers import SignerRow

router = Router("minutes")


@dataclass(frozen=True, slots=True)
class Choose:
    """These check the minutes of this meeting, and nobody else."""

    meeting: str
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OfMeeting:
    """The minutes of a meeting."""

    meeting: str
    for_person: str = ""


def _table(turn: Turn, facts: Mapping[str, Json]) -> list[Option]:
    """Those who sat at the table."""
    meeting = meetings.by_id(turn.tx, turn.council.id, str(facts.get("meeting", "")))
    known = audience.known(turn)
    sitting = meetings.representatives(turn.tx, turn.council.id, meeting).values() if meeting else ()
    return [Option(Quote(known[one].name), one) for one in sitting if one in known]


@router.verb(
    "choose_signers", Choose, needs=Can.MINUTES_DRAFT, menu=43, about="meeting",
    fields=(held(Can.MINUTES_DRAFT), Field("people", "picks", options=_table)),
)  # fmt: skip
def choose_signers(turn: Turn, args: Choose) -> Message:
    """The meeting has chosen who checks the minutes."""
    meeting, known = meeting_of(turn, args.meeting), audience.known(turn)
    sitting = set(meetings.representatives(turn.tx, turn.council.id, meeting).values())
    people = list(dict.fromkeys(args.people))
    if not people or any(one not in sitting or one not in known for one in people):
        raise Refusal("core-not-found")
    if state_of(turn, meeting) == "approved":
        raise Refusal("minutes-locked")
    before = {row.person_id for row in signers.of_meeting(turn.tx, turn.council.id, meeting.id)}
    for gone in before - set(people):
        signers.drop(turn.tx, turn.council.id, meeting.id, gone)
    for place, one in enumerate(people):
        signers.choose(turn.tx, SignerRow(turn.council.id, meeting.id, one, turn.now + place, 0, 0))
    turn.note("minutes.choose_signers", meeting.id, people=list(people))
    fresh = [one for one in people if one not in before]
    if fresh and state_of(turn, meeting) == "draft":
        turn.tell("minutes_to_sign", meeting.id, fresh, cards.to_sign(meeting, gather(turn, meeting).sign_by), named=str(turn.now))
    return cards.chosen(meeting, [known[one].name for one in people])


def _to_sign(turn: Turn, _facts: Mapping[str, Json]) -> list[Option]:
    found = []
    for row in minutes.of_council(turn.tx, turn.council.id):
        meeting = meetings.by_id(turn.tx, turn.council.id, row.meeting_id)
        mine = [one for one in signers.of_meeting(turn.tx, turn.council.id, row.meeting_id) if one.person_id == turn.member.id]
        if row.state == "draft" and meeting is not None and mine and mine[0].version != row.version:
            found.append(Option(cards.minutes_line(meeting, row.state), meeting.id))
    return found


def _version(turn: Turn, meeting_id: str) -> int:
    """The draft that is out, if this person is to check it."""
    row = minutes.of_meeting(turn.tx, turn.council.id, meeting_id)
    if row is None:
        raise Refusal("minutes-no-draft")
    if row.state == "approved":
        raise Refusal("minutes-locked")
    if turn.member.id not in {one.person_id for one in signers.of_meeting(turn.tx, turn.council.id, meeting_id)}:
        raise Refusal("minutes-not-signer")
    return row.version


def _confirm(turn: Turn, args: OfMeeting) -> Message:
    return cards.confirm_sign(meeting_of(turn, args.meeting), _version(turn, args.meeting))


@router.verb(
    "sign_minutes", OfMeeting, needs=Can.MINUTES_OBJECT, about="meeting", confirm=_confirm,
    fields=(Field("meeting", "pick", options=_to_sign),),
)  # fmt: skip
def sign_minutes(turn: Turn, args: OfMeeting) -> Message:
    """One who was chosen says that this draft is right."""
    meeting, version = meeting_of(turn, args.meeting), _version(turn, args.meeting)
    signers.sign(turn.tx, turn.council.id, meeting.id, turn.member.id, turn.now, version)
    turn.note("minutes.sign", meeting.id, version=version)
    left = sum(1 for row in signers.of_meeting(turn.tx, turn.council.id, meeting.id) if row.version != version)
    answers.tell_office(turn, "minutes_signed_told", meeting.id, meeting.body_id, cards.signed_told(meeting, turn.member.name, left))
    return cards.signed(meeting)
