"""How the list of what is not finished looks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.domain.outstanding import Unfinished
from bot.domain.values import Day, Line, Quote, Say, say
from bot.messages.nodes import Choice, Do, Items, Klass, Message, para
from handlers.cards.meetings import TO_MENU
from storage.meetings import MeetingRow

PAGE = 7


def _when(one: Unfinished) -> Say:
    if not one.promised:
        return say("agenda-promised-none")
    return say("agenda-promised-over" if one.overdue else "agenda-promised", day=Day(one.promised))


def _line(one: Unfinished, names: Mapping[str, str]) -> Line:
    if one.what == "input":
        status = say(f"inputs-status-{one.status.replace('_', '-')}")
        return say("agenda-outstanding-input", number=one.name, status=status, promised=_when(one))
    return say("agenda-outstanding-task", text=Quote(one.name), who=Quote(names.get(one.who, "–")), promised=_when(one))


def listed(meeting: MeetingRow, found: Sequence[Unfinished], names: Mapping[str, str], page: int) -> Message:
    """A part of the list; the most urgent first."""
    shown = found[page * PAGE : (page + 1) * PAGE]
    more = Choice(say("core-next-page-choice"), Do("outstanding", {"meeting": meeting.id, "page": page + 1}))
    return Message(
        kind="outstanding", title=say("agenda-outstanding", n=len(found), day=Day(meeting.day)), subject=meeting.id, klass=Klass.C1,
        body=(Items(tuple(_line(one, names) for one in shown)),) if shown else (para(say("agenda-outstanding-nothing")),),
        choices=(*((more,) if len(found) > (page + 1) * PAGE else ()), TO_MENU), nothing_to_do=True,
    )  # fmt: skip
