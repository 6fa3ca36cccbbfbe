"""How what was said and done looks: the sheet, the year in numbers, the power mirror, files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from bot.documents.register import Kept
from bot.domain.figures import Share, median
from bot.domain.mirror import Seen
from bot.domain.values import Day, Fact, Json, Line, Money, Quote, Say, say
from bot.messages.nodes import Choice, Do, Facts, File, Klass, Message, Node, Para, para
from handlers.cards.inputs import TO_MENU, dashed, short, status
from storage.inputs import InputRow
from storage.meetings import MeetingRow
from storage.reports import Year

MOST = 7
Pairs = list[tuple[Say, Line]]


class Figures(NamedTuple):
    """The year's numbers, how few are too few, and (paid, currency, late) of the fees when they are counted."""

    year: Year
    min_n: int
    fees: tuple[int, str, int] | None


class Mirror(NamedTuple):
    """Items raised by members of all, inputs by side and by organisation."""

    raised: int
    items: int
    sides: Sequence[Seen]
    organisations: Sequence[Seen]
    min_n: int


def half(code: str) -> Say:
    """A half-year as it is said."""
    year, _, part = code.partition("-")
    return say("reports-half-1" if part == "1" else "reports-half-2", year=year)


def meeting_line(meeting: MeetingRow) -> Say:
    """A meeting in a list."""
    return say("reports-meeting-line", title=Quote(meeting.title), day=Day(meeting.day))


# --- you said, we did --------------------------------------------------------------------------------------


def sheet(about: Line, kept: Sequence[Kept], args: Mapping[str, Json], rows: Sequence[InputRow]) -> Message:
    """You said – we did – why not, the newest first; what does not fit is in the file."""
    if not kept:
        return Message(kind="you_said", title=say("reports-sheet-none", about=about), choices=(TO_MENU,), nothing_to_do=True)
    body: list[Node] = [para(say("reports-sheet-count", many=len(kept), answered=sum(one.answered for one in kept)))]
    shown = list(zip(kept, rows, strict=True))[::-1][:MOST]
    body += [Para(_said(one, row)) for one, row in shown]
    if len(kept) > MOST:
        body.append(para(say("reports-sheet-more", many=len(kept) - MOST)))
    return Message(
        kind="you_said", title=say("reports-sheet", about=about), klass=Klass.C1, body=tuple(body),
        choices=(Choice(say("reports-as-file-choice"), Do("you_said", {**args, "file": True})), TO_MENU), nothing_to_do=True,
    )  # fmt: skip


def _said(one: Kept, row: InputRow) -> tuple[Line, ...]:
    text = say("reports-sheet-said", text=Quote(short(one.text))) if one.text else say("reports-sheet-gone", number=one.number)
    what: Line = Quote(one.word) if one.word else status(row.status)
    lines: list[Line] = [text, say("reports-sheet-did", what=what)]
    if one.changed:
        lines.append(Quote(short(one.changed)))
    if one.reason:
        lines.append(say("reports-sheet-why", reason=Quote(short(one.reason))))
    return tuple(lines)


def exported(what: str, made: Sequence[File]) -> Message:
    """The files, each with what it is for."""
    return Message(
        kind="files", title=say("reports-exported", many=len(made)), klass=Klass.C2,
        body=(para(say("reports-exported-line", what=say(f"reports-export-{dashed(what)}"))), *made), nothing_to_do=True,
    )  # fmt: skip


# --- numbers -----------------------------------------------------------------------------------------------


def share(one: Share, least: int) -> Say:
    """A share with what it is counted from; of too few only that they are few."""
    if one.whole < least or one.pct is None:
        return say("reports-few", least=least)
    return say("reports-share", pct=one.pct, part=one.part, whole=one.whole)


def _half(middle: str) -> Fact:
    """The middle of whole numbers: whole, or a half as the reader's language writes it."""
    whole, _point, part = middle.partition(".")
    return int(whole) if part in ("", "0") else say("reports-half", whole=int(whole))


def _days(days: Sequence[int], least: int) -> Say:
    middle = median(days)
    if middle is None or len(days) < least:
        return say("reports-few", least=least)
    return say("reports-days", days=_half(middle), n=len(days))


def _number(n: int) -> Say:
    return say("reports-number", n=n)


def figure_pairs(found: Figures) -> Pairs:
    """The year in numbers, label and value."""
    year, least = found.year, found.min_n
    pairs: Pairs = [
        (say("reports-label-meetings"), _number(year.meetings_held + year.theme_days_held)),
        (say("reports-label-inputs"), _number(year.inputs)),
    ]
    pairs += [(say("reports-label-status", status=status(code)), _number(n)) for code, n in year.by_status.items()]
    pairs += [
        (say("reports-label-days"), _days(year.answer_days, least)),
        (say("reports-label-in-time"), share(year.in_time, least)),
        (say("reports-label-reason"), share(year.with_reason, least)),
        (say("reports-label-influence"), share(year.influence, least)),
        (say("reports-label-done"), share(year.done, least)),
        (say("reports-label-can-influence"), share(year.can_influence, 1)),
        (say("reports-label-raised"), _number(year.raised_by_members)),
        (say("reports-label-early"), share(year.early_papers, 1)),
    ]
    if found.fees is not None:
        paid, currency, late = found.fees
        amount = say("reports-money", sum=Money(paid, currency))
        pairs += [(say("reports-label-fees-paid"), amount), (say("reports-label-fees-late"), _number(late))]
    return pairs


def figures(year: int, found: Figures) -> Message:
    """The year in numbers, each with how many it is counted from."""
    if not found.year.inputs and not found.year.meetings_held:
        return Message(kind="figures", title=say("reports-figures-none", year=str(year)), klass=Klass.C0, nothing_to_do=True)
    return Message(
        kind="figures", title=say("reports-figures", year=str(year)), klass=Klass.C0, body=(Facts(tuple(figure_pairs(found))),),
        choices=(Choice(say("reports-menu-power-mirror"), Do("power_mirror", {"year": year})), TO_MENU), nothing_to_do=True,
    )  # fmt: skip


def _seen(one: Seen, least: int) -> Say:
    if one.n < least:
        return say("reports-few", least=least)
    if one.changed.whole < least or one.changed.pct is None or one.days is None:
        return say("reports-mirror-no-answers", n=one.n)
    return say("reports-mirror-line", n=one.n, pct=one.changed.pct, answered=one.changed.whole, days=_half(one.days))


def mirror_pairs(found: Mirror) -> Pairs:
    """Whose items, whose inputs, how fast: label and value."""
    pairs: Pairs = [(say("reports-mirror-items"), share(Share(found.raised, found.items), 1))]
    pairs += [(say(f"reports-mirror-{one.name}"), _seen(one, found.min_n)) for one in found.sides]
    for one in found.organisations:
        label = say("reports-mirror-name", name=Quote(one.name)) if one.name else say("reports-mirror-rest")
        pairs.append((label, _seen(one, found.min_n)))
    return pairs


def mirror(year: int, found: Mirror) -> Message:
    """The power mirror."""
    return Message(
        kind="mirror", title=say("reports-mirror", year=str(year)), klass=Klass.C0,
        body=(Facts(tuple(mirror_pairs(found))), para(say("reports-mirror-body", least=found.min_n))),
        choices=(Choice(say("reports-menu-year-figures"), Do("year_figures", {"year": year})), TO_MENU), nothing_to_do=True,
    )  # fmt: skip
