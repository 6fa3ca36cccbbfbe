"""How the impact log looks: each question with what either side says."""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain.values import Day, Line, Quote, Say, say
from bot.messages.nodes import Choice, Do, Facts, Heading, Message, Node, para
from handlers.cards.inputs import TO_MENU
from storage.impacts import PARTS, ImpactRow
from storage.meetings import MeetingRow

SIDES = ("members", "service")


def log(meeting: MeetingRow, rows: Mapping[str, ImpactRow], *, kept: bool) -> Message:
    """Side by side, question by question; whose view is missing is said."""
    body: list[Node] = [para(say("impacts-kept"))] if kept else []
    for part in PARTS:
        said: list[tuple[Say, Line]] = [
            (say(f"impacts-side-{side}"), Quote(text)) for side in SIDES if side in rows and (text := getattr(rows[side], part))
        ]
        if said:
            body += [Heading(say(f"impacts-part-{part}")), Facts(tuple(said))]
    missing = [side for side in SIDES if side not in rows]
    body += [para(say(f"impacts-missing-{side}")) for side in missing]
    return Message(
        kind="impact", title=say("impacts-log", day=Day(meeting.day)), subject=meeting.id, body=tuple(body),
        choices=(Choice(say("impacts-write-choice"), Do("log_impact", {"meeting": meeting.id, "_led": True})), TO_MENU),
        nothing_to_do=True,
    )  # fmt: skip
