"""How a correction of an agenda looks: what is new, what is gone, what says something else now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.domain.corrections import Change
from bot.domain.values import Day, Line, Quote, say
from bot.messages.nodes import Choice, Do, Items, Klass, Message, para
from handlers.cards.agenda import item_inside, item_line
from storage.agenda import ItemRow
from storage.meetings import MeetingRow

MOST = 7
CODED = ("kind", "phase")


def _line(change: Change, rows: Mapping[str, ItemRow], lang: str) -> Line:
    if change.what == "gone":
        return say("agenda-change-gone", title=Quote(change.before))
    row = rows[change.item]
    if change.what == "new":
        return say("agenda-change-new", item=item_line(row))
    part = say(f"agenda-changed-{change.part.replace('_', '-')}")
    if not change.now:
        return say("agenda-change-emptied", item=item_inside(row), part=part)
    now = say(f"agenda-{change.part}-{change.now.replace('_', '-')}") if change.part in CODED else Quote(change.now, lang)
    return say("agenda-change-part", item=item_inside(row), part=part, now=now)


def corrected(meeting: MeetingRow, found: Sequence[Change], rows: Mapping[str, ItemRow], lang: str) -> Message:
    """To everybody who has the agenda: this is different now."""
    lines = [_line(change, rows, lang) for change in found[:MOST]]
    if len(found) > MOST:
        lines.append(say("agenda-change-more", n=len(found) - MOST))
    return Message(
        kind="agenda_corrected", title=say("core-correction", title=say("agenda-corrected", day=Day(meeting.day))), subject=meeting.id,
        klass=Klass.C0, body=(para(say("agenda-corrected-ask")), Items(tuple(lines))), contact=True,
        choices=(Choice(say("agenda-choice-read"), Do("show_agenda", {"meeting": meeting.id})),),
    )  # fmt: skip
