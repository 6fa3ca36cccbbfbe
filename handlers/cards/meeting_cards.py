"""How the card of a meeting looks."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.values import Day, Line, Moment, Names, Quote, Say, say
from bot.messages.nodes import Choice, Do, Facts, Klass, Message, Node, para
from handlers.cards.meetings import TO_MENU, clock, place, when
from storage.meeting_rooms import RoomRow
from storage.meetings import MeetingRow


def card(
    meeting: MeetingRow, body: str, zone: str, lang: str, room: RoomRow, coming: Sequence[str], service: Sequence[str], *,
    sits: bool, office: bool,
) -> Message:  # fmt: skip
    """When, where, how the room is, who comes."""
    pairs: list[tuple[Say, Line]] = [
        (say(f"meeting-room-{name.replace('_', '-')}"), Quote(value, lang)) for name, value in room._asdict().items() if value
    ]
    if coming:
        pairs.append((say("meeting-room-coming"), _names(coming)))
    if service:
        pairs.append((say("meeting-room-service"), _names(service)))
    facts: tuple[Node, ...] = (Facts(tuple(pairs)),) if pairs else ()
    pre = (say("meeting-room-pre", at=Moment(meeting.pre_start, zone)),) if meeting.pre_start and sits else ()
    choices: list[Choice] = []
    if office:
        choices.append(Choice(say("meeting-choice-describe"), Do("describe_meeting", {"meeting": meeting.id, "_led": True})))
    if sits:
        choices.append(Choice(say("meeting-choice-rsvp"), Do("rsvp", {"meeting": meeting.id})))
        choices.append(Choice(say("meeting-choice-need"), Do("access_need", {"meeting": meeting.id})))
    return Message(
        kind="meeting_card", title=say("meeting-card", day=Day(meeting.day), clock=clock(meeting.start_at, zone)), subject=meeting.id,
        klass=Klass.C2, body=(para(say("meeting-of-body", body=Quote(body)), when(meeting, zone), place(meeting), *pre), *facts),
        choices=(*choices, TO_MENU), contact=True,
    )  # fmt: skip


def _names(names: Sequence[str]) -> Say:
    return say("meeting-names", names=Names(tuple(Quote(name) for name in names)))
