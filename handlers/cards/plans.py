"""How the year's meetings and its wheel look."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from bot.domain.plans import Slot
from bot.domain.values import Clock, Day, Line, Names, Quote, Say, say
from bot.messages.nodes import Choice, Do, Facts, Items, Klass, Message, Node, para
from handlers.cards.meetings import TO_MENU, clock
from storage.meetings import MeetingRow
from storage.wheel import EntryRow


def confirm(found: Sequence[Slot], off: Sequence[Line], body: str) -> Message:
    """Before they are planned; days off are pointed out."""
    lines = tuple(
        say("plans-slot", day=Day(slot.start.date().isoformat()), start=Clock(f"{slot.start:%H:%M}"), end=Clock(f"{slot.end:%H:%M}"))
        for slot in found
    )
    return Message(
        kind="confirm", title=say("plans-confirm", n=len(found)),
        body=(para(say("meeting-of-body", body=Quote(body))), Items(lines), *(para(one) for one in off)),
    )  # fmt: skip


def _slot(row: MeetingRow, zone: str) -> Say:
    return say("plans-slot", day=Day(row.day), start=clock(row.start_at, zone), end=clock(row.end_at, zone))


def planned(made: Sequence[MeetingRow], body: str, zone: str, told: int) -> Message:
    """To the office: so many are planned, so many people know."""
    return Message(
        kind="year_plan", title=say("plans-planned", n=len(made)), klass=Klass.C0, nothing_to_do=True,
        body=(para(say("meeting-of-body", body=Quote(body))), Items(tuple(_slot(row, zone) for row in made)),
              para(say("meeting-told-many", n=told))),
        choices=(Choice(say("plans-choice-wheel"), Do("year_wheel")), TO_MENU),
    )  # fmt: skip


def told(made: Sequence[MeetingRow], body: str, zone: str) -> Message:
    """To everybody informed: these are the meetings."""
    return Message(
        kind="year_planned", title=say("plans-told", n=len(made)), klass=Klass.C0, nothing_to_do=True,
        body=(para(say("meeting-of-body", body=Quote(body))), Items(tuple(_slot(row, zone) for row in made))),
        choices=(Choice(say("plans-menu-year-plan"), Do("year_plan")),),
    )  # fmt: skip


def year(
    number: str, rows: Sequence[MeetingRow], dates: Sequence[Mapping[str, date]], zone: str, today: str
) -> Message:
    """Meeting by meeting: when, and until when people can comment."""
    lines: list[Line] = []
    for row, days in zip(rows, dates, strict=True):
        line = _slot(row, zone)
        if row.kind == "theme_day":
            lines.append(say("plans-theme-day", slot=line, title=Quote(row.title)))
        elif row.day < today or "comments_close" not in days:
            lines.append(say("plans-meeting", title=Quote(row.title), slot=line))
        else:
            out, close = days["papers_out"].isoformat(), days["comments_close"].isoformat()
            lines.append(say("plans-meeting-dates", title=Quote(row.title), slot=line, out=Day(out), close=Day(close)))
    return Message(
        kind="year_plan", title=say("plans-year", year=number, n=len(rows)), klass=Klass.C0,
        body=(Items(tuple(lines)),) if lines else (para(say("plans-year-none")),),
        choices=(Choice(say("plans-choice-wheel"), Do("year_wheel")), TO_MENU), nothing_to_do=True,
    )  # fmt: skip


def month(number: int) -> Say:
    """A month by name."""
    return say("plans-month", month=say(f"plans-month-{number}"))


def matter(row: EntryRow, lang: str) -> Line:
    """A matter: one of the usual ones, or in the council's words."""
    return say(f"plans-usual-{row.code.replace('_', '-')}") if row.code else Quote(row.words, lang)


def entry(row: EntryRow, lang: str) -> Say:
    """A matter with its month."""
    return say("plans-entry", month=say(f"plans-month-{row.month}"), matter=matter(row, lang))


def wheel(found: Sequence[EntryRow], lang: str, *, office: bool) -> Message:
    """Month by month."""
    months = sorted({row.month for row in found})
    pairs: tuple[tuple[Say, Line], ...] = tuple(
        (say(f"plans-month-{one}"), say("plans-matters", matters=Names(tuple(matter(row, lang) for row in found if row.month == one))))
        for one in months
    )
    choices: list[Choice] = []
    if office:
        choices.append(Choice(say("plans-choice-add"), Do("add_to_wheel")))
        drop, start = Choice(say("plans-choice-drop"), Do("drop_from_wheel")), Choice(say("plans-choice-start"), Do("start_wheel"))
        choices.append(drop if found else start)
    body: tuple[Node, ...] = (Facts(pairs),) if pairs else (para(say("plans-wheel-none")),)
    return Message(kind="wheel", title=say("plans-wheel"), klass=Klass.C0, body=body, choices=(*choices, TO_MENU), nothing_to_do=True)


def next_month(number: int, rows: Sequence[EntryRow], lang: str) -> Message:
    """To the office: this comes up next month."""
    return Message(
        kind="wheel_told", title=say("plans-next", month=say(f"plans-month-{number}")), klass=Klass.C0,
        body=(para(say("plans-next-ask")), Items(tuple(matter(row, lang) for row in rows))),
        choices=(Choice(say("meeting-choice-agenda"), Do("set_agenda")), Choice(say("plans-choice-wheel"), Do("year_wheel")), TO_MENU),
    )  # fmt: skip
