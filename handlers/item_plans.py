"""What an item is to lead to: its goal, who decides, what happens next, who presents it and for how long; and figures on items."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain import agenda as rules
from bot.domain import figures
from bot.domain.access import Can
from bot.domain.calendars import local_date
from bot.domain.errors import Refusal
from bot.domain.values import Json
from bot.messages.nodes import Message
from bot.turn import Field, Option, Router, Turn
from handlers import audience, picks
from handlers.cards import item_plans as cards
from handlers.corrections import changed
from handlers.meetings import deadlines
from handlers.register import candidates
from storage import agenda, decisions, inputs, meetings, papers

router = Router("agenda")
LONGEST = 8 * 60  # minutes


@dataclass(frozen=True)
class Plan:
    """What an item is to lead to. What is not said stays as it was."""

    item: str
    goal: str | None = None
    decider: str | None = None
    next_step: str | None = None
    owner: str | None = None
    minutes: int | None = None


def _owners(turn: Turn, given: picks.Given) -> Sequence[Option]:
    return candidates(turn, given)


@router.verb(
    "plan_item", Plan, needs=Can.AGENDA_SET, menu=41,
    fields=(
        Field("item", "pick", options=picks.items), Field("goal", "words", optional=True), Field("decider", "words", optional=True),
        Field("next_step", "words", optional=True), Field("owner", "pick", options=_owners, optional=True),
        Field("minutes", "count", optional=True),
    ),
)  # fmt: skip
def plan_item(turn: Turn, args: Plan) -> Message:
    """The office says what an item is to lead to, who decides and how long it may take (B2)."""
    row = picks.item_of(turn, args.item)
    said: dict[str, str | int] = {
        name: value.strip() for name in ("goal", "decider", "next_step") if isinstance(value := getattr(args, name), str)
    }
    if args.owner is not None:
        if args.owner and args.owner not in audience.known(turn):
            raise Refusal("core-not-found")
        said["owner_id"] = args.owner
    if isinstance(args.minutes, int):
        said["minutes"] = min(max(args.minutes, 0), LONGEST)
    row = row._replace(**said)  # type: ignore[arg-type]
    agenda.change(turn.tx, row)
    turn.note("agenda.plan", row.id)
    meeting = picks.meeting_of(turn, row.meeting_id)
    total = sum(each.minutes for each in agenda.of_meeting(turn.tx, turn.council.id, meeting.id))
    length = (meeting.end_at - meeting.start_at) // 60_000_000
    return cards.planned(row, total, length, told=changed(turn, meeting))


# -- figures ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Year:
    """A calendar year; this one when none is said."""

    year: int = 0


@router.verb("item_figures", Year, needs=Can.COUNCIL_SEE, menu=77, fields=())
def item_figures(turn: Turn, args: Year) -> Message:
    """How early the council got its items, how many it could influence, how long it had to read (seeds 2, 6, 57)."""
    year = str(args.year or turn.today[:4])
    held = {row.id: row for row in meetings.of_council(turn.tx, turn.council.id) if row.published_at and row.day.startswith(year)}
    items = [row for row in agenda.of_council(turn.tx, turn.council.id) if row.meeting_id in held and row.kind not in rules.ROUTINE_KINDS]
    early = figures.Share(sum(row.phase in rules.EARLY_PHASES for row in items), len(items))
    kinds = {kind: sum(row.kind == kind for row in items) for kind in ("information", rules.CAN_INFLUENCE, "decide")}
    reading = []
    for paper in papers.of_council(turn.tx, turn.council.id):
        meeting = held.get(paper.meeting_id)
        close = deadlines(turn, meeting).get("comments_close") if meeting is not None else None
        if meeting is not None and close is not None:
            out = local_date(max(paper.attached_at, meeting.published_at), turn.council.zone)
            reading.append((close - out).days)
    deciding = _days_to_decision(turn, held)
    return cards.figures(year, early, kinds, figures.median(reading), figures.median(deciding))


def _days_to_decision(turn: Turn, held: dict[str, meetings.MeetingRow]) -> list[int]:
    """Days from the end of comments to each decision."""
    found = []
    for row in decisions.of_council(turn.tx, turn.council.id):
        meeting = held.get(row.meeting_id)
        close = deadlines(turn, meeting).get("comments_close") if meeting is not None else None
        if close is not None:
            found.append((local_date(row.at, turn.council.zone) - close).days)
    return found


# -- the chair's list ------------------------------------------------------------------------------


@dataclass(frozen=True)
class OfMeeting:
    """A meeting, and from which item."""

    meeting: str
    page: int = 0


@router.verb("chair_list", OfMeeting, needs=Can.MEETING_OPEN, menu=16, fields=(Field("meeting", "pick", options=picks.coming),))
def chair_list(turn: Turn, args: OfMeeting) -> Message:
    """Item by item for the one who leads: what is open, what was said, who has an interest, what was agreed, who does what (seed 22)."""
    meeting = picks.meeting_of(turn, args.meeting)
    known = audience.known(turn)
    said = inputs.of_meeting(turn.tx, turn.council.id, meeting.id)
    interests = agenda.interests(turn.tx, turn.council.id, meeting.id)
    agreed = decisions.of_meeting(turn.tx, turn.council.id, meeting.id)
    tasks = decisions.actions(turn.tx, turn.council.id, meeting.id)
    now = date.fromisoformat(turn.today)
    steps = [
        cards.Step(
            row,
            sum(one.item_id == row.id and not one.held and 0 < one.shown_from <= turn.now for one in said),
            tuple(known[one.person_id].name for one in interests if one.item_id == row.id and one.person_id in known),
            tuple(one.text for one in agreed if one.item_id == row.id),
            tuple((known[one.responsible_id].name if one.responsible_id in known else "–", one.text, one.due)
                  for one in tasks if one.item_id == row.id),
        )
        for row in agenda.of_meeting(turn.tx, turn.council.id, meeting.id)
    ]  # fmt: skip
    given: dict[str, Json] = {"meeting": meeting.id}
    return cards.chair(meeting, steps, given, turn.council.lang, max(0, args.page), comments_open=_open(turn, meeting, now))


def _open(turn: Turn, meeting: meetings.MeetingRow, today: date) -> bool:
    """Do comments still come in, so that what was said is not shown yet?"""
    close = deadlines(turn, meeting).get("comments_close")
    return close is not None and today <= close
