"""What the minutes of a meeting are made of, gathered from all nouns; nothing in them is typed twice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from bot.documents.minutes import (
    ActionKept,
    Addendum,
    DecisionKept,
    InputKept,
    ItemKept,
    Later,
    MarkKept,
    MinutesKept,
    PaperKept,
    Signer,
    Spoken,
    There,
    Waiting,
    from_json,
)
from bot.domain import inputs as rules
from bot.domain import meetings as meeting_rules
from bot.domain import minutes as minutes_rules
from bot.domain.calendars import local, local_date
from bot.domain.meetings import Counted, Interval, Place, Quorum
from bot.turn import Turn
from handlers import audience
from handlers.minutes_votes import votes_of
from handlers.topics import dates_of
from storage import addenda, agenda, attendance, councils, decisions, inputs, marks, meetings, minutes, papers, signers
from storage.agenda import ItemRow
from storage.decisions import ActionRow, DecisionRow
from storage.inputs import InputRow
from storage.meetings import MeetingRow
from storage.people import PersonRow

People = Mapping[str, PersonRow]


def gather(turn: Turn, meeting: MeetingRow) -> MinutesKept:
    """The minutes: as they were locked, or everything known about the meeting by now."""
    locked = addenda.locked(turn.tx, turn.council.id, meeting.id)
    return from_json(locked.body) if locked is not None else _gathered(turn, meeting)


def later(turn: Turn, meeting: MeetingRow) -> Later:
    """What stands below locked minutes: their hash and the addenda."""
    locked = addenda.locked(turn.tx, turn.council.id, meeting.id)
    if locked is None:
        return Later()
    known = audience.known(turn)
    rows = addenda.of_meeting(turn.tx, turn.council.id, meeting.id)
    found = (Addendum(row.number, _date(turn, row.at), _name(known, row.who_id), row.text, row.sha256) for row in rows)
    return Later(locked.sha256, tuple(found))


def _gathered(turn: Turn, meeting: MeetingRow) -> MinutesKept:
    known = audience.known(turn)
    body = councils.body(turn.tx, turn.council.id, meeting.body_id)
    state = minutes.of_meeting(turn.tx, turn.council.id, meeting.id)
    counted = quorums(turn, meeting)
    present, absent, others = _attendance(turn, meeting, known)
    unanswered, outstanding = _waiting(turn, meeting)
    objections = minutes.objections(turn.tx, turn.council.id, meeting.id)
    return MinutesKept(
        meeting=meeting.id, council=turn.council.name, body=body.name if body else turn.council.name,
        authority=turn.rules.authority, lang=turn.council.lang, numbering=turn.rules.numbering, title=meeting.title, day=meeting.day,
        start=_clock(turn, meeting.opened_at or meeting.start_at), end=_clock(turn, meeting.closed_at or meeting.end_at),
        place=meeting.place, mode=meeting.mode, state=state.state if state else "draft", version=state.version if state else 1,
        drafted=_date(turn, state.drafted_at if state else turn.now), objections_close=state.objections_close if state else "",
        approved=_date(turn, state.approved_at) if state and state.approved_at else "",
        quorum=meeting_rules.meeting_quorum(one.quorate for one in counted.values()),
        present=present, absent=absent, others=others, items=_items(turn, meeting, known, counted),
        objections=tuple(Spoken(one.id, _name(known, one.person_id), one.text, bool(one.late)) for one in objections if not one.item_id),
        unanswered=unanswered, outstanding=outstanding, form=minutes_rules.form(turn.rules.profile),
        secretary=_name(known, state.drafted_by if state else turn.person.id),
        answers_due=due.isoformat() if (due := dates_of(turn, meeting).get("answers_due")) else "",
        sign_by=_sign_by(turn, meeting), signers=_signers(turn, meeting, known, state.version if state else 1),
        earlier=_earlier(turn, meeting, known),
    )  # fmt: skip


def _sign_by(turn: Turn, meeting: MeetingRow) -> str:
    last = minutes_rules.sign_by(date.fromisoformat(meeting.day), turn.rules.country, minutes_rules.form(turn.rules.profile))
    return last.isoformat() if last else ""


def _signers(turn: Turn, meeting: MeetingRow, known: People, version: int) -> tuple[Signer, ...]:
    """Who checks; to have signed an earlier draft is not to have signed this one."""
    rows = signers.of_meeting(turn.tx, turn.council.id, meeting.id)
    return tuple(
        Signer(row.person_id, _name(known, row.person_id), _date(turn, row.signed_at) if row.signed_at and row.version == version else "")
        for row in rows
    )


def _earlier(turn: Turn, meeting: MeetingRow, known: People) -> tuple[ActionKept, ...]:
    """Tasks of the body's earlier meetings that were open when this one began, or were done since the one before."""
    tx, council = turn.tx, turn.council.id
    before = meetings.last_before(tx, council, meeting.body_id, meeting.start_at)
    since, end = (before.start_at if before else 0), meeting.closed_at or meeting.end_at
    ids = {row.id for row in meetings.of_body(tx, council, meeting.body_id) if row.start_at < meeting.start_at}
    rows = [row for row in decisions.all_actions(tx, council) if row.meeting_id in ids and not 0 < row.done_at < since]
    return tuple(_action(turn, row, known, until=end) for row in rows)


def _action(turn: Turn, row: ActionRow, known: People, until: int = 0) -> ActionKept:
    """A task with what was last answered about it."""
    done = bool(row.done_at) and (not until or row.done_at <= until)
    said = [one for one in decisions.replies(turn.tx, turn.council.id, row.id) if not until or one.at <= until]
    answer, again = (said[-1].answer, said[-1].day) if said else ("", "")
    return ActionKept(row.id, row.text, _name(known, row.responsible_id), row.due, done, answer, again)


def _clock(turn: Turn, at: int) -> str:
    return f"{local(at, turn.council.zone):%H:%M}"


def _date(turn: Turn, at: int) -> str:
    return local_date(at, turn.council.zone).isoformat()


def _name(known: People, person_id: str) -> str:
    return known[person_id].name if person_id in known else ""


# --- who was there -----------------------------------------------------------------------------------------


def intervals(turn: Turn, meeting: MeetingRow) -> dict[str, list[Interval]]:
    """When each person was at the meeting itself."""
    found: dict[str, list[Interval]] = {}
    for row in attendance.presence(turn.tx, turn.council.id, meeting.id):
        if row.part == "meeting":
            found.setdefault(row.person_id, []).append(Interval(row.from_at, row.to_at or None))
    return found


def quorums(turn: Turn, meeting: MeetingRow) -> dict[str, Counted]:
    """The seats present at each decision (Y15)."""
    held = meetings.holders(turn.tx, turn.council.id, meeting)
    seats = [Place(seat.id, held.get(seat.id, "")) for seat in councils.seats(turn.tx, turn.council.id, meeting.body_id)]
    called = {seat: row.person_id for seat, row in meetings.stand_ins(turn.tx, turn.council.id, meeting.id).items()}
    times, quorum = intervals(turn, meeting), Quorum(turn.rules.quorum_rule, turn.rules.quorum_count)
    made = decisions.of_meeting(turn.tx, turn.council.id, meeting.id)
    return {row.id: meeting_rules.count_seats(seats, called, times, row.at, quorum) for row in made}


def _attendance(turn: Turn, meeting: MeetingRow, known: People) -> tuple[tuple[There, ...], tuple[There, ...], tuple[There, ...]]:
    """Those at the table in the order of the seats, those who did not come, and the others who were there."""
    rows = [row for row in attendance.presence(turn.tx, turn.council.id, meeting.id) if row.part == "meeting"]
    end = meeting.closed_at or meeting.end_at
    times: dict[str, list[tuple[str, str]]] = {}
    for row in rows:
        times.setdefault(row.person_id, []).append((_clock(turn, row.from_at), _clock(turn, row.to_at or end)))
    online = {row.person_id for row in rows if row.mode == "online"}
    roles = {role.person_id: role.role for role in reversed(audience.roles(turn, meeting.body_id))}
    held = meetings.holders(turn.tx, turn.council.id, meeting)
    sits = meetings.representatives(turn.tx, turn.council.id, meeting)

    def there(person: str, organisation: str = "", seat: str = "") -> There:
        instead = held.get(seat, "") if seat and held.get(seat) != person else ""
        return There(person, _name(known, person), roles.get(person, ""), organisation, tuple(times.get(person, ())), person in online,
                     _name(known, instead))  # fmt: skip

    seats = councils.seats(turn.tx, turn.council.id, meeting.body_id)
    table = [there(sits[seat.id], seat.organisation, seat.id) for seat in seats if seat.id in sits]
    replaced = [
        there(held[seat.id], seat.organisation, seat.id) for seat in seats if seat.id in held and held[seat.id] != sits.get(seat.id)
    ]
    present = tuple(one for one in table if one.times)
    absent = tuple([one for one in table if not one.times] + [one for one in replaced if not one.times])
    others = tuple(there(person) for person in times if person not in sits.values())
    return present, absent, others


# --- items -------------------------------------------------------------------------------------------------


def _items(turn: Turn, meeting: MeetingRow, known: People, counted: Mapping[str, Counted]) -> tuple[ItemKept, ...]:
    """The items in the order of the agenda with all that belongs to each."""
    tx, council = turn.tx, turn.council.id
    said = inputs.of_meeting(tx, council, meeting.id)
    joined = (inputs.by_id(tx, council, one) for one in {row.merged_into for row in said if row.merged_into})
    numbers = {row.id: row.number for row in joined if row is not None}
    made = decisions.of_meeting(tx, council, meeting.id)
    tasks = decisions.actions(tx, council, meeting.id)
    dissents = decisions.dissents(tx, council, meeting.id)
    objections = minutes.objections(tx, council, meeting.id)
    interests = agenda.interests(tx, council, meeting.id)
    marked = marks.of_meeting(tx, council, meeting.id)

    def kept(item: ItemRow) -> ItemKept:
        return ItemKept(
            item.id, item.number, item.title, item.kind,
            tuple(_name(known, one.person_id) for one in interests if one.item_id == item.id),
            tuple(PaperKept(one.id, one.title, bool(one.late), one.late_reason, one.lang)
                  for one in papers.of_item(tx, council, meeting.id, item.id)),
            _inputs([row for row in said if row.item_id == item.id], known, numbers),
            tuple(_decision(row, known, counted[row.id]) for row in made if row.item_id == item.id),
            tuple(_action(turn, row, known) for row in tasks if row.item_id == item.id),
            tuple(Spoken(row.id, _name(known, row.person_id), row.text) for row in dissents if row.item_id == item.id),
            tuple(Spoken(row.id, _name(known, row.person_id), row.text, bool(row.late))
                  for row in objections if row.item_id == item.id),
            summary=item.summary, recommendation=item.recommendation,
            begun=next((_clock(turn, one.at) for one in marked if one.item_id == item.id and one.kind == "item"), ""),
            marks=tuple(MarkKept(one.id, one.kind, _name(known, one.person_id), one.text)
                        for one in marked if one.item_id == item.id and one.kind in minutes_rules.MARKS),
            votes=votes_of(turn, item.id),
        )  # fmt: skip

    return tuple(kept(item) for item in agenda.of_meeting(tx, council, meeting.id))


def _inputs(rows: Sequence[InputRow], known: People, numbers: Mapping[str, str]) -> tuple[InputKept, ...]:
    """Inputs by number. One person's case is never in minutes; a hidden name hides the organisation too."""
    shown = [row for row in rows if not row.held and row.status != "redirected_individual"]
    return tuple(
        InputKept(
            id=row.id, number=row.number, giver="" if row.hide_name else _name(known, row.giver_id),
            organisation="" if row.hide_name else row.organisation, name_hidden=bool(row.hide_name), on_behalf_of=row.on_behalf_of,
            route=row.route, text=row.text, late=bool(row.late), status=row.status, reason=row.reason, what_changed=row.what_changed,
            until=row.until if row.status == "deferred" else "", merged_into=numbers.get(row.merged_into, ""),
            responsible=_name(known, row.responsible_id),
        )
        for row in sorted(shown, key=lambda row: row.number)
    )  # fmt: skip


def _decision(row: DecisionRow, known: People, counted: Counted) -> DecisionKept:
    return DecisionKept(
        row.id, row.text, _name(known, row.responsible_id), row.due, counted.present, counted.seats, counted.needed, counted.quorate
    )


def _waiting(turn: Turn, meeting: MeetingRow) -> tuple[tuple[Waiting, ...], tuple[Waiting, ...]]:
    """Inputs of other meetings of the body that should have had an answer, and those that are not closed (Y33)."""
    others = [
        row for row in inputs.of_body(turn.tx, turn.council.id, meeting.body_id)
        if row.meeting_id != meeting.id and row.received_at < meeting.start_at and row.status not in rules.CLOSED and not row.held
    ]
    unanswered = [row for row in others if not row.answered and row.answer_due and row.answer_due < meeting.day]
    as_waiting = [tuple(Waiting(row.id, row.number, row.status, row.answer_due) for row in rows) for rows in (unanswered, others)]
    return as_waiting[0], as_waiting[1]
