"""What a year in numbers is counted from: inputs with their first answers, items, papers and who was at the table."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from bot.domain import figures
from bot.domain import inputs as rules
from bot.domain import papers as paper_rules
from bot.domain.calendars import local_date
from bot.domain.councils import CouncilRules
from bot.domain.figures import Share, Told
from storage import agenda, attendance, councils, inputs, meetings, papers
from storage.councils import CouncilRow
from storage.engine import Tx
from storage.inputs import InputRow, StepRow
from storage.meetings import MeetingRow


class Seats(NamedTuple):
    """Seats whose representative came, of all seats."""

    present: int
    all: int


class Year(NamedTuple):
    """A year in numbers (Y46)."""

    meetings_held: int
    theme_days_held: int
    by_status: Mapping[str, int]
    answer_days: tuple[int, ...]
    with_reason: Share
    done: Share
    early_papers: Share
    in_time: Share
    influence: Share
    can_influence: Share
    raised_by_members: int
    attendance: Mapping[str, Seats]

    @property
    def inputs(self) -> int:
        """All inputs, whatever became of them."""
        return sum(self.by_status.values())


class Answered(NamedTuple):
    """An input with what was counted of it."""

    row: InputRow
    told: Told


def steps_by_input(tx: Tx, council_id: str) -> dict[str, list[StepRow]]:
    """What happened to every input."""
    found: dict[str, list[StepRow]] = {}
    for step in inputs.all_steps(tx, council_id):
        found.setdefault(step.input_id, []).append(step)
    return found


def told(row: InputRow, steps: Sequence[StepRow], zone: str) -> Told:
    """The first answer and the first due date are those of the first round."""
    first = next((step for step in steps if step.kind == "status" and step.after in rules.ANSWERS and step.round == 1), None)
    due = (first.due if first else "") or row.answer_due
    return Told(
        row.status, local_date(row.received_at, zone), date.fromisoformat(due) if due else None,
        local_date(first.at, zone) if first else None,
    )  # fmt: skip


def answered(tx: Tx, council: CouncilRow, first: date, last: date) -> list[Answered]:
    """The inputs received between two days, both included."""
    steps = steps_by_input(tx, council.id)
    found = [Answered(row, told(row, steps.get(row.id, []), council.zone)) for row in inputs.of_council(tx, council.id)]
    return [one for one in found if first <= one.told.received <= last]


def year(tx: Tx, council: CouncilRow, settled: CouncilRules, first: date, last: date) -> Year:
    """The numbers of the days between two, both included."""
    held = [row for row in meetings.of_council(tx, council.id) if first.isoformat() <= row.day <= last.isoformat()]
    closed = [row for row in held if row.closed_at]
    found = answered(tx, council, first, last)
    counted = [one.told for one in found]
    base = [one for one in found if one.row.status not in rules.UNCOUNTED and one.told.first_answer is not None]
    items = [item for row in held if row.state != "cancelled" for item in agenda.of_meeting(tx, council.id, row.id)]
    return Year(
        meetings_held=sum(row.kind == "meeting" for row in closed),
        theme_days_held=sum(row.kind != "meeting" for row in closed),
        by_status=dict(sorted(Counter(one.row.status for one in found).items())),
        answer_days=figures.answer_days(counted),
        with_reason=Share(sum(bool(one.row.reason) for one in base), len(base)),
        done=Share(sum(one.row.status in ("implemented", "already_in_place") for one in base), len(base)),
        early_papers=_early(tx, council, settled, held),
        in_time=figures.answered_in_time(counted, last),
        influence=figures.influence(counted),
        can_influence=figures.can_influence(item.kind for item in items),
        raised_by_members=figures.raised_by_members((item.proposal_id, json.loads(item.raised)) for item in items),
        attendance={row.id: seats_of(tx, council.id, row) for row in closed if row.kind == "meeting"},
    )


def _early(tx: Tx, council: CouncilRow, settled: CouncilRules, held: Sequence[MeetingRow]) -> Share:
    """Papers that came when papers should be out."""
    early = total = 0
    for meeting in held:
        out = settled.deadlines.date_of("papers_out", date.fromisoformat(meeting.day), settled.workdays)
        published = local_date(meeting.published_at, council.zone) if meeting.published_at else None
        for paper in papers.of_meeting(tx, council.id, meeting.id):
            total += 1
            early += paper_rules.early(local_date(paper.attached_at, council.zone), published, out)
    return Share(early, total)


def seats_of(tx: Tx, council_id: str, meeting: MeetingRow) -> Seats:
    """Seats whose representative came to a meeting, of all seats of its body."""
    speaks = meetings.representatives(tx, council_id, meeting)
    there = {row.person_id for row in attendance.presence(tx, council_id, meeting.id) if row.part == "meeting"}
    seats = councils.seats(tx, council_id, meeting.body_id)
    return Seats(sum(speaks.get(seat.id, "") in there for seat in seats), len(seats))
