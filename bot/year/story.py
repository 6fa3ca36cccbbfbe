"""The year in a few dozen lines: each meeting, what was said before it, and what became of that."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from bot.channels.base import Arrival, Files
from bot.desk import Desk
from bot.domain.values import Day, Fact, Quote, say
from bot.phrases import Phrases
from bot.work import Workshop
from bot.year.player import CHANNEL
from storage import agenda, decisions, inputs, meetings, minutes
from storage import files as kept_files
from storage.engine import Tx
from storage.inputs import InputRow
from storage.meetings import MeetingRow

LONGEST = 90


class Teller:
    """Tells a played year to an audience in one language."""

    def __init__(self, tx: Tx, council_id: str, phrases: Phrases, lang: str) -> None:
        self.tx = tx
        self.council_id = council_id
        self.phrases = phrases
        self.lang = lang

    def words(self, key: str, /, **facts: Fact) -> str:
        """A phrase for the audience."""
        return self.phrases.say(key, self.lang, facts=facts)

    def lines(self) -> Iterator[str]:
        """The story, line by line."""
        for meeting in meetings.of_council(self.tx, self.council_id):
            yield ""
            yield from self._meeting(meeting)
            for row in inputs.of_meeting(self.tx, self.council_id, meeting.id):
                yield self._input(row)

    def _meeting(self, meeting: MeetingRow) -> Iterator[str]:
        items = agenda.of_meeting(self.tx, self.council_id, meeting.id)
        made = decisions.of_meeting(self.tx, self.council_id, meeting.id)
        given = inputs.of_meeting(self.tx, self.council_id, meeting.id)
        yield self.words("year-meeting", day=Day(meeting.day), title=Quote(meeting.title))
        yield "  " + self.words("year-meeting-facts", items=len(items), inputs=len(given), decisions=len(made))
        kept = minutes.of_meeting(self.tx, self.council_id, meeting.id)
        if kept is not None:
            yield "  " + self.words("year-minutes-approved" if kept.approved_at else "year-minutes-draft")

    def _input(self, row: InputRow) -> str:
        status = say(f"inputs-status-{row.status.replace('_', '-')}")
        text = row.text if row.text_kept else ""
        if not text or row.held:
            return "  " + self.words("year-input-gone", number=row.number, status=status)
        short = text if len(text) <= LONGEST else text[:LONGEST].rsplit(" ", 1)[0] + "…"
        return "  " + self.words("year-input", number=row.number, text=Quote(short), status=status)


def write_minutes(desk: Desk, workshop: Workshop, year: Mapping[str, Any], files: Files, out: Path, now: int) -> list[Path]:
    """The coordinator asks for the minutes of every meeting; each form becomes a file in a folder of its own."""
    written = []
    council = year["council"]
    held = [event["meeting"] for event in year["events"] if event["do"] == "minutes_draft"]
    for meeting in dict.fromkeys(held):
        who = council["coordinator"]
        key = desk.offer(council["id"], who, "export", {"what": "minutes", "meeting": meeting}, now)
        desk.receive(Arrival(CHANNEL, f"export-{meeting}", who, who, True, now, "press", press=key), now)
        workshop.work_off(now)
        with desk.store.begin() as tx:
            latest = {row.name: row.sha256 for row in kept_files.of_subject(tx, council["id"], "minutes", meeting)}
        for name, sha256 in latest.items():
            path = out / "minutes" / Path(name).name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(files.read(sha256))
            written.append(path)
    return written


def write_people(piles: Mapping[str, list[tuple[str, str]]], out: Path) -> None:
    """What each person read, message by message."""
    (out / "people").mkdir(parents=True, exist_ok=True)
    for person, pile in piles.items():
        text = "\n\n".join(f"[{when}]\n{said}" for when, said in pile)
        (out / "people" / f"{person}.txt").write_text(text + "\n", encoding="utf-8")


def parts(year: Mapping[str, Any]) -> dict[str, str]:
    """Who is called what in the story: a function where the file has one, else the code."""
    return {person["id"]: person.get("title", person["id"]) for person in year["people"]}
