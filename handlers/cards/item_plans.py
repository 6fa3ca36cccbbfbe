"""How the plan of an item looks, the figures on items, and the list of the one who leads the meeting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from bot.domain.figures import Share
from bot.domain.values import Day, Json, Line, Names, Quote, Say, say
from bot.messages.nodes import Choice, Do, Facts, Heading, Klass, Message, Node, para
from handlers.cards.agenda import item_line, item_name
from handlers.cards.meetings import TO_MENU
from storage.agenda import ItemRow
from storage.meetings import MeetingRow

STEPS = 3  # items on a page of the chair's list


class Step(NamedTuple):
    """What the one who leads needs to know about an item."""

    row: ItemRow
    said: int
    interests: tuple[str, ...]
    agreed: tuple[str, ...]
    tasks: tuple[tuple[str, str, str], ...]  # who, what, by when


def planned(row: ItemRow, total: int, length: int, *, told: bool) -> Message:
    """To the office: it is kept; whether the items still fit into the meeting."""
    said = [say("agenda-minutes-total", total=total, length=length)] if total else []
    said += [say("agenda-minutes-over", n=total - length)] if total > length else []
    said += [say("agenda-corrected-soon")] if told else []
    return Message(
        kind="item_planned", title=say("agenda-filled", item=item_name(row)), subject=row.id,
        body=(para(*said),) if said else (),
        choices=(Choice(say("agenda-choice-see-item"), Do("show_item", {"item": row.id})), TO_MENU),
    )  # fmt: skip


def figures(year: str, early: Share, kinds: Mapping[str, int], reading: str | None, deciding: str | None) -> Message:
    """How early, how open, how long to read."""
    if not early.whole:
        return Message(kind="figures", title=say("agenda-figures-none"), klass=Klass.C0, nothing_to_do=True)
    pairs: list[tuple[Say, Line]] = [
        (say("agenda-figures-early"), say("agenda-figures-share", part=early.part, whole=early.whole, pct=early.pct or 0)),
    ]
    pairs += [(say(f"agenda-kind-{kind.replace('_', '-')}"), say("agenda-figures-items", n=n)) for kind, n in kinds.items()]
    if reading is not None:
        pairs.append((say("agenda-figures-reading"), say("agenda-figures-days", days=reading.removesuffix(".0"))))
    if deciding is not None:
        pairs.append((say("agenda-figures-deciding"), say("agenda-figures-days", days=deciding.removesuffix(".0"))))
    return Message(
        kind="figures", title=say("agenda-figures", year=year), klass=Klass.C0, body=(Facts(tuple(pairs)),), choices=(TO_MENU,),
        nothing_to_do=True,
    )  # fmt: skip


def chair(
    meeting: MeetingRow, steps: Sequence[Step], given: Mapping[str, Json], lang: str, page: int, *, comments_open: bool
) -> Message:
    """Three items at a time, each with its five steps."""
    shown = steps[page * STEPS : (page + 1) * STEPS]
    body: list[Node] = []
    for step in shown:
        body.append(Heading(item_line(step.row)))
        body.append(Facts(tuple(_pairs(step, lang, comments_open=comments_open))))
    more = Choice(say("core-next-page-choice"), Do("chair_list", {**given, "page": page + 1}))
    return Message(
        kind="chair_list", title=say("agenda-chair", day=Day(meeting.day)), subject=meeting.id, klass=Klass.C2,
        body=tuple(body) or (para(say("agenda-empty-body")),),
        choices=(*((more,) if len(steps) > (page + 1) * STEPS else ()), TO_MENU), nothing_to_do=True,
    )  # fmt: skip


def _pairs(step: Step, lang: str, *, comments_open: bool) -> list[tuple[Say, Line]]:
    row = step.row
    pairs: list[tuple[Say, Line]] = []
    if row.goal:
        pairs.append((say("agenda-label-goal"), Quote(row.goal, lang)))
    pairs += [(say(f"agenda-label-{part}"), Quote(getattr(row, part), lang)) for part in ("open", "fixed") if getattr(row, part)]
    pairs.append((say("agenda-chair-said"), say("agenda-chair-said-open") if comments_open else say("agenda-chair-said-n", n=step.said)))
    if step.interests:
        pairs.append((say("agenda-chair-interests"), _names(step.interests)))
    pairs.append((say("agenda-chair-agreed"), Quote(" ".join(step.agreed), lang) if step.agreed else say("agenda-chair-nothing")))
    for who, what, due in step.tasks:
        pairs.append((say("agenda-chair-task"), say("agenda-chair-task-line", who=Quote(who), what=Quote(what, lang), day=Day(due))))
    return pairs


def _names(names: Sequence[str]) -> Line:
    """Several people in one line."""
    return say("agenda-chair-names", names=Names(tuple(Quote(name) for name in names)))
