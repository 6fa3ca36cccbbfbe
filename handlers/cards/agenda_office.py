"""How an agenda looks to the office: as it is written, what is still missing, what was sent."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from bot.domain.agenda import CAN_INFLUENCE
from bot.domain.values import Day, Line, Names, Quote, Say, say
from bot.messages.nodes import Choice, Do, Items, Klass, Message, Node, para
from handlers.cards.agenda import item_inside, item_line, item_name
from handlers.cards.meetings import TO_MENU
from storage.agenda import ItemRow
from storage.meetings import MeetingRow


def draft(meeting: MeetingRow, found: Sequence[ItemRow], lacking: Mapping[str, tuple[str, ...]], *, told: bool = False) -> Message:
    """The agenda as it stands, what each item still lacks, and whether people will be told that it changed."""
    fill = [Choice(say("agenda-choice-fill-item", item=item_name(row)), filling(row)) for row in found if row.id in lacking]
    write = [
        Choice(say("agenda-choice-fill-item", item=item_name(row)), filling(row))
        for row in found
        if row.kind not in ("formal", "any_other")
    ]
    body: list[Node] = [Items(tuple(item_line(row) for row in found), ordered=True)]
    if lacking:
        body += [
            para(say("agenda-missing-count", n=len(lacking))),
            Items(tuple(lack(row, lacking[row.id]) for row in found if row.id in lacking)),
        ]
    if told:
        body.append(para(say("agenda-corrected-soon")))
    choices = [*(fill or write)[:4]]
    choices.append(Choice(say("agenda-choice-attach"), Do("attach_paper", {"meeting": meeting.id})))
    choices.append(Choice(say("agenda-choice-publish"), Do("publish_agenda", {"meeting": meeting.id})))
    return Message(
        kind="agenda_set",
        title=say("agenda-set", day=Day(meeting.day), n=len(found)),
        subject=meeting.id,
        klass=Klass.C0,
        body=tuple(body),
        choices=tuple(choices),
    )


def filling(row: ItemRow) -> Do:
    """Ask for what an item lacks; what it has already is not asked again."""
    if row.kind != CAN_INFLUENCE:
        return Do("fill_item", {"item": row.id})
    written = {part: getattr(row, part) for part in ("kind", "open", "fixed", "summary", "question") if getattr(row, part)}
    return Do("fill_item", {"item": row.id, "phase": row.phase, "recommendation": row.recommendation, **written, "_led": True})


def lack(row: ItemRow, parts: Sequence[str]) -> Say:
    """What one item lacks."""
    return say("agenda-lacks", item=item_name(row), parts=Names(tuple(say(f"agenda-part-{part}") for part in parts)))


def blocked(meeting: MeetingRow, found: Sequence[ItemRow], lacking: Mapping[str, tuple[str, ...]], out: date) -> Message:
    """Before the agenda can be sent: this is missing, press to fill it in (Y9)."""
    rows = [row for row in found if row.id in lacking]
    many = sum(len(parts) for parts in lacking.values())
    choices = tuple(Choice(say("agenda-choice-fill-item", item=item_name(row)), filling(row)) for row in rows[:6])
    return Message(
        kind="refusal",
        title=say("agenda-incomplete", n=many),
        subject=meeting.id,
        klass=Klass.C0,
        body=(Items(tuple(lack(row, lacking[row.id]) for row in rows)), para(say("agenda-deadline", day=Day(out.isoformat())))),
        choices=choices or (TO_MENU,),
    )


def soon_out(
    meeting: MeetingRow, found: Sequence[ItemRow], lacking: Mapping[str, tuple[str, ...]], bare: Collection[str], out: date, *,
    left: int, wanted: Sequence[Line] = (), asked: bool = False,
) -> Message:  # fmt: skip
    """To the office: so many days are left until the agenda is to be out, and this is missing; `asked` when they looked themselves."""
    lines: list[Line] = [lack(row, lacking[row.id]) for row in found if row.id in lacking]
    without = Names(tuple(item_inside(row) for row in found if row.id in bare))
    lines += [say("agenda-without-papers", items=without)] if without.items else []
    write = Choice(say("meeting-choice-agenda"), Do("set_agenda", {"meeting": meeting.id}))
    send = Choice(say("agenda-choice-publish"), Do("publish_agenda", {"meeting": meeting.id}))
    attach = Choice(say("agenda-choice-attach"), Do("attach_paper", {"meeting": meeting.id}))
    body: list[Node] = [para(say("agenda-soon-ask", day=Day(meeting.day)), _left(left))]
    after: list[Node] = [para(say("agenda-wanted")), Items(tuple(wanted))] if wanted else []
    return Message(
        kind="papers_clock" if asked else "papers_missing",
        title=say("agenda-soon", day=Day(out.isoformat())),
        subject=meeting.id,
        klass=Klass.C0,
        body=(*body, Items(tuple(lines)) if lines else para(say("agenda-soon-nothing" if found else "agenda-soon-empty")), *after),
        choices=(attach, send) if found else (write,),
    )


def _left(days: int) -> Say:
    """How much time there is."""
    return say("agenda-days-over", n=-days) if days < 0 else say("agenda-days-left", n=days) if days else say("agenda-days-today")


def wanted(row: ItemRow, parts: Sequence[str]) -> Say:
    """What an item should say too; it stops nothing."""
    return say("agenda-should", item=item_name(row), parts=Names(tuple(say(f"agenda-part-{part}") for part in parts)))


def all_out(meeting: MeetingRow, found: Sequence[ItemRow], bare: Collection[str], unposted: int) -> Message:
    """To the office: the agenda is out, and this is what is left to do."""
    lines: list[Line] = []
    if without := tuple(item_inside(row) for row in found if row.id in bare):
        lines.append(say("agenda-without-papers", items=Names(without)))
    if unposted:
        lines.append(say("agenda-unposted", n=unposted))
    return Message(
        kind="papers_clock", title=say("agenda-clock-out", day=Day(meeting.day)), subject=meeting.id, klass=Klass.C0,
        body=(Items(tuple(lines)),) if lines else (), choices=(TO_MENU,), nothing_to_do=not lines,
    )  # fmt: skip


def confirm_publish(meeting: MeetingRow, n: int, many: int) -> Message:
    """Before everybody gets the agenda."""
    return Message(
        kind="confirm",
        title=say("agenda-confirm-publish", day=Day(meeting.day)),
        subject=meeting.id,
        body=(para(say("agenda-confirm-publish-body", n=n, many=many)),),
    )


def sent(
    meeting: MeetingRow,
    counts: Mapping[str, int],
    by_hand: Sequence[str],
    *,
    late: Day | None,
    without: Sequence[ItemRow],
    lists: Mapping[str, int],
) -> Message:
    """To the secretary: sent to so many, by which ways, and what to know."""
    ways = tuple(say(f"agenda-sent-{way}", n=n) for way, n in counts.items() if n)
    body: list[Node] = [Items(ways)] if ways else []
    if by_hand:
        body.append(para(say("agenda-sent-by-hand", names=Names(tuple(Quote(name) for name in by_hand)))))
    if late is not None:
        body.append(para(say("agenda-sent-late", day=late)))
    if without:
        body.append(para(say("agenda-without-papers", items=Names(tuple(item_inside(row) for row in without)))))
    body += [para(say(f"agenda-list-{name}", n=n)) for name, n in lists.items() if n]
    return Message(
        kind="agenda_sent",
        title=say("agenda-sent", n=sum(counts.values())),
        subject=meeting.id,
        klass=Klass.C2,
        body=tuple(body),
        choices=(Choice(say("agenda-choice-read"), Do("show_agenda", {"meeting": meeting.id})), TO_MENU),
        nothing_to_do=True,
    )


def filled(row: ItemRow, parts: Sequence[str], following: ItemRow | None, *, long: bool = False, told: bool = False) -> Message:
    """An item is written; what it lacks, whether it is too long, and the next one."""
    choices: list[Choice] = []
    if parts:
        choices.append(Choice(say("agenda-choice-fill-rest"), filling(row)))
    if following is not None:
        choices.append(Choice(say("agenda-choice-fill-item", item=item_name(following)), filling(following)))
    choices.append(Choice(say("agenda-choice-attach"), Do("attach_paper", {"meeting": row.meeting_id, "item": row.id})))
    choices.append(Choice(say("agenda-choice-publish"), Do("publish_agenda", {"meeting": row.meeting_id})))
    said = [lack(row, parts)] if parts else []
    said += [say("agenda-summary-long")] if long else []
    said += [say("agenda-corrected-soon")] if told else []
    body: tuple[Node, ...] = (para(*said),) if said else ()
    choices.insert(len(choices) - 1, Choice(say("agenda-choice-plan-item"), Do("plan_item", {"item": row.id})))
    return Message(
        kind="item_filled", title=say("agenda-filled", item=item_name(row)), subject=row.id, body=body, choices=tuple(choices[:4])
    )
