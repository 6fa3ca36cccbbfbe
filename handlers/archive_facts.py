"""What an archive package is made of: everything kept about a meeting, and which files belong to it."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date

from bot.documents.minutes import to_json
from bot.domain import archives as rules
from bot.domain.values import Json
from bot.turn import Turn
from handlers import audience, register_rows, results, voting
from handlers.annual_facts import Facts
from handlers.annual_facts import gather as report_facts
from handlers.cards import results as result_cards
from handlers.minutes_facts import gather as minutes_facts
from handlers.minutes_facts import later as minutes_later
from storage import agenda, attendance, councils, files, inputs, meetings, minutes, papers, votes
from storage.meetings import MeetingRow


def of_meeting(turn: Turn, row: MeetingRow) -> tuple[Facts, list[str]]:
    """The facts of one meeting and the hashes of its files."""
    body = councils.body(turn.tx, turn.council.id, row.body_id)
    kept = minutes.of_meeting(turn.tx, turn.council.id, row.id)
    own: dict[str, str] = {}
    for use in files.of_subject(turn.tx, turn.council.id, "minutes", row.id):
        own[use.name] = use.sha256  # a later file of the same name takes the place of the earlier
    items, hashes = _items(turn, row)
    written = to_json(minutes_facts(turn, row)).decode() if kept is not None else ""
    facts: Facts = {
        "council": turn.council.name, "authority": turn.rules.authority, "lang": turn.council.lang, "made": turn.today,
        "body": body.name if body else turn.council.name, "codes": dict(rules.codes(turn.rules.raw)), "meeting": _head(turn, row),
        "participants": _participants(turn, row), "items": items, "inputs": _inputs(turn, row), "votes": _votes(turn, row),
        "approved": bool(kept and kept.approved_at), "minutes": written,
        "addenda": [{"number": one.number, "day": one.day, "by": one.by, "text": one.text} for one in minutes_later(turn, row).addenda],
        "minutes_files": [{"name": name, "sha256": sha256} for name, sha256 in sorted(own.items()) if not name.endswith(".json")],
    }  # fmt: skip
    return facts, [*hashes, *own.values()]


def of_year(turn: Turn, first: date, last: date) -> tuple[Facts, list[str]]:
    """The facts of a year's meetings, its report, and the hashes of all files."""
    held = [row for row in meetings.of_council(turn.tx, turn.council.id) if first.isoformat() <= row.day <= last.isoformat()]
    gathered = [of_meeting(turn, row) for row in held if row.state != "cancelled"]
    all_of: list[Json] = [facts for facts, _hashes in gathered]
    facts: Facts = {
        "council": turn.council.name, "authority": turn.rules.authority, "lang": turn.council.lang, "made": turn.today,
        "year": first.year, "meetings": all_of, "report": report_facts(turn, first, last),
    }  # fmt: skip
    return facts, list(dict.fromkeys(one for _facts, hashes in gathered for one in hashes))


def _head(turn: Turn, row: MeetingRow) -> Facts:
    """The meeting and its neighbours in the same body; its number runs by calendar year."""
    same = [one for one in meetings.of_body(turn.tx, turn.council.id, row.body_id) if one.state != "cancelled"]
    place = next(n for n, one in enumerate(same) if one.id == row.id) if any(one.id == row.id for one in same) else 0
    number = sum(one.day[:4] == row.day[:4] for one in same[: place + 1])
    return {
        "id": row.id, "title": row.title, "day": row.day, "place": row.place, "kind": row.kind, "number": f"{number}/{row.day[2:4]}",
        "previous": same[place - 1].id if place > 0 else "", "next": same[place + 1].id if place + 1 < len(same) else "",
    }  # fmt: skip


def _participants(turn: Turn, row: MeetingRow) -> list[Json]:
    roles = {role.person_id: role.role for role in reversed(audience.roles(turn, row.body_id))}
    known = audience.known(turn)
    there = dict.fromkeys(one.person_id for one in attendance.presence(turn.tx, turn.council.id, row.id) if one.part == "meeting")
    return [{"name": known[one].name, "role": roles.get(one, "")} for one in there if one in known]


def _items(turn: Turn, row: MeetingRow) -> tuple[list[Json], list[str]]:
    attached = papers.of_meeting(turn.tx, turn.council.id, row.id)
    found: list[Json] = []
    for item in agenda.of_meeting(turn.tx, turn.council.id, row.id):
        own: list[Json] = [
            {"title": paper.title, "file": paper.file_name, "sha256": paper.sha256, "text": paper.body, "lang": paper.lang}
            for paper in attached if paper.item_id == item.id
        ]  # fmt: skip
        found.append({
            "id": item.id, "number": item.number, "title": item.title, "kind": item.kind, "summary": item.summary,
            "question": item.question, "recommendation": item.recommendation, "papers": own,
        })  # fmt: skip
    return found, [paper.sha256 for paper in attached if paper.sha256]


def _inputs(turn: Turn, row: MeetingRow) -> list[Json]:
    rows = register_rows.visible(turn, inputs.of_meeting(turn.tx, turn.council.id, row.id))
    return [asdict(one) for one in register_rows.kept(turn, rows, turn.council.lang)]


def _votes(turn: Turn, meeting: MeetingRow) -> list[Json]:
    """Each result; its numbers only where they are shown at all."""
    found: list[Json] = []
    for row in votes.of_council(turn.tx, turn.council.id):
        kept = votes.result(turn.tx, turn.council.id, row.id) if row.meeting_id == meeting.id and row.state == "closed" else None
        if kept is None or turn.phrases is None:
            continue
        told, one = results.found_of(kept), voting.held(turn, row)
        sentence = turn.phrases.line(result_cards.sentence(row, one.labels, told), turn.council.lang)
        labels: Facts = {option: turn.phrases.line(line, turn.council.lang) for option, line in one.labels.items()}
        facts: Facts = {"question": row.question, "item": row.item_id, "method": row.method, "outcome": sentence, "options": labels}
        if told.counts_shown:
            facts |= {"tally": dict(told.result.tally), "cast": told.cast, "entitled": told.entitled}
        found.append(facts)
    return found
