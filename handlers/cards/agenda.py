"""How an agenda looks: the invitation to read it, the overview, one item at a time, and what is still missing."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import date

from bot.domain.agenda import CAN_INFLUENCE
from bot.domain.values import Day, Line, Names, Quote, Say, say
from bot.messages.nodes import Choice, Do, Facts, Heading, Items, Klass, Message, Node, para
from handlers.cards.meetings import TO_MENU, clock, place, when
from storage.agenda import ItemRow
from storage.meetings import MeetingRow
from storage.papers import PaperRow

PAGE = 6
SHOWN = 5
PARTS = ("summary", "question", "open", "fixed", "recommendation")


def council_text(item: ItemRow, part: str, lang: str) -> Quote:
    """A text of the item in the reader's language where the council has it, else as it was written (rulings 8)."""
    translated = json.loads(item.texts)
    others = tuple((other, str(texts[part])) for other, texts in sorted(translated.items()) if texts.get(part))
    return Quote(str(getattr(item, part)), lang, others)


def title_of(item: ItemRow) -> Quote:
    """The title, never announced as being in another language."""
    return council_text(item, "title", "")


def item_name(item: ItemRow) -> Say:
    """What an item is called: "Sak 3/27", "§ 3", or its place before it has a number."""
    if not item.number:
        return say("agenda-item-place", n=item.position)
    return say("agenda-item-number" if "/" in item.number else "agenda-item-marked", number=item.number)


def item_inside(item: ItemRow) -> Say:
    """The same inside a sentence: "sak 3/27"."""
    if not item.number:
        return say("agenda-inside-place", n=item.position)
    return say("agenda-inside-number" if "/" in item.number else "agenda-item-marked", number=item.number)


def item_line(item: ItemRow) -> Say:
    """An item in one line, with its number and its title."""
    return say("agenda-item-line", item=item_name(item), title=title_of(item))


def influenced(found: Sequence[ItemRow]) -> list[ItemRow]:
    """The items that members can change something in."""
    return [item for item in found if item.kind == CAN_INFLUENCE]


# -- to the members --------------------------------------------------------------------------------


def published(
    meeting: MeetingRow, body: str, found: Sequence[ItemRow], close: date | None, zone: str, *, sits: bool, brief: bool
) -> Message:
    """The agenda is out: what can be influenced, until when, and where to read."""
    open_ = influenced(found)
    lead = say("agenda-published-ask", close=Day(close.isoformat())) if close and open_ else say("agenda-published-read")
    listed: tuple[Node, ...] = ()
    if open_:
        listed = (para(say("agenda-influence-count", n=len(open_))), Items(tuple(item_line(item) for item in open_[:SHOWN])))
    read = Choice(say("agenda-choice-read"), Do("show_agenda", {"meeting": meeting.id}))
    aloud = Choice(say("agenda-choice-aloud"), Do("read_aloud"))
    come = Choice(say("meeting-choice-rsvp"), Do("rsvp", {"meeting": meeting.id}))
    paper = Choice(say("paper-choice-print"), Do("order_print", {"meeting": meeting.id}))
    choices = ((read, come, paper) if brief else (read, aloud, come, paper)) if sits else (read, aloud)
    return Message(
        kind="agenda_published",
        title=say("agenda-published", body=Quote(body), day=Day(meeting.day), clock=clock(meeting.start_at, zone)),
        subject=meeting.id,
        klass=Klass.C0,
        body=(para(lead), para(when(meeting, zone), place(meeting)), *listed),
        choices=choices,
        contact=True,
    )


def comment_reminder(meeting: MeetingRow, found: Sequence[ItemRow], close: date) -> Message:
    """To those who have not said anything yet: there is still time."""
    open_ = influenced(found)[:2]
    say_it = tuple(Choice(item_line(item), Do("comment", {"item": item.id})) for item in open_)
    read = Choice(say("agenda-choice-read"), Do("show_agenda", {"meeting": meeting.id}))
    return Message(
        kind="comment_reminder",
        title=say("agenda-reminder", day=Day(meeting.day)),
        subject=meeting.id,
        klass=Klass.C0,
        body=(para(say("agenda-reminder-ask", close=Day(close.isoformat()))), para(say("agenda-reminder-body"))),
        choices=(*say_it, read),
        contact=True,
    )


def overview(meeting: MeetingRow, found: Sequence[ItemRow], zone: str, page: int = 0) -> Message:
    """The whole agenda, one choice for each item."""
    shown = found[page * PAGE : (page + 1) * PAGE]
    choices = tuple(Choice(item_line(item), Do("show_item", {"item": item.id})) for item in shown)
    if len(found) > (page + 1) * PAGE:
        more = Do("show_agenda", {"meeting": meeting.id, "page": page + 1})
        choices = (*choices, Choice(say("core-next-page-choice"), more))
    if not found:
        return Message(
            kind="agenda",
            title=say("agenda-empty", day=Day(meeting.day)),
            subject=meeting.id,
            klass=Klass.C0,
            choices=(TO_MENU,),
            body=(para(say("agenda-empty-body"), when(meeting, zone), place(meeting)),),
            nothing_to_do=True,
        )
    return Message(
        kind="agenda",
        title=say("agenda-overview", day=Day(meeting.day), n=len(found)),
        subject=meeting.id,
        klass=Klass.C0,
        body=(para(say("agenda-overview-ask")), para(when(meeting, zone), place(meeting))),
        choices=choices,
    )


def item(
    row: ItemRow, attached: Sequence[PaperRow], lang: str, following: str, *, speaks: bool, office: bool, interest: int = 0
) -> Message:
    """One item: what it is, what is asked, what is open and what is settled, and its papers."""
    pairs: list[tuple[Say, Line]] = [(say(f"agenda-label-{part}"), council_text(row, part, lang)) for part in PARTS if getattr(row, part)]
    if row.phase:
        pairs.append((say("agenda-label-phase"), say(f"agenda-phase-{row.phase}")))
    body: list[Node] = [para(say(f"agenda-kind-{row.kind.replace('_', '-')}-about"))]
    if pairs:
        body.append(Facts(tuple(pairs)))
    if interest:
        body.append(para(say("agenda-interests", n=interest)))
    if attached:
        body += [Heading(say("agenda-papers")), Items(tuple(paper_line(paper) for paper in attached))]
    return Message(
        kind="item",
        title=item_line(row),
        subject=row.id,
        klass=Klass.C1,
        body=tuple(body),
        contact=True,
        choices=_item_choices(row, attached, following, speaks=speaks, office=office),
    )


def _item_choices(row: ItemRow, attached: Sequence[PaperRow], following: str, *, speaks: bool, office: bool) -> tuple[Choice, ...]:
    choices: list[Choice] = []
    if speaks:
        choices.append(Choice(say("agenda-choice-comment"), Do("comment", {"item": row.id})))
    if office:
        choices.append(Choice(say("agenda-choice-fill"), Do("fill_item", {"item": row.id})))
    if len(attached) == 1:
        choices.append(Choice(say("agenda-choice-paper"), Do("read_paper", {"paper": attached[0].id})))
    elif attached:
        choices.append(Choice(say("agenda-choice-papers"), Do("show_papers", {"item": row.id})))
    if attached and speaks:
        choices.append(Choice(say("agenda-choice-help"), Do("ask_help", {"item": row.id})))
    if following:
        choices.append(Choice(say("agenda-choice-next"), Do("show_item", {"item": following})))
    else:
        choices.append(Choice(say("agenda-choice-all"), Do("show_agenda", {"meeting": row.meeting_id})))
    return tuple(choices)


def paper_line(paper: PaperRow) -> Line:
    """A paper in a list; a late one is marked."""
    if paper.late:
        return say("paper-line-late", title=Quote(paper.title), reason=Quote(paper.late_reason))
    return Quote(paper.title)


# -- to the secretary ------------------------------------------------------------------------------


def draft(meeting: MeetingRow, found: Sequence[ItemRow], lacking: Mapping[str, tuple[str, ...]]) -> Message:
    """The agenda as it stands, and what each item still lacks."""
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
    meeting: MeetingRow, found: Sequence[ItemRow], lacking: Mapping[str, tuple[str, ...]], bare: Collection[str], out: date
) -> Message:
    """To the office: the agenda is to be out soon, and this is missing."""
    lines: list[Line] = [lack(row, lacking[row.id]) for row in found if row.id in lacking]
    without = Names(tuple(item_inside(row) for row in found if row.id in bare))
    lines += [say("agenda-without-papers", items=without)] if without.items else []
    write = Choice(say("meeting-choice-agenda"), Do("set_agenda", {"meeting": meeting.id}))
    send = Choice(say("agenda-choice-publish"), Do("publish_agenda", {"meeting": meeting.id}))
    attach = Choice(say("agenda-choice-attach"), Do("attach_paper", {"meeting": meeting.id}))
    body: list[Node] = [para(say("agenda-soon-ask", day=Day(meeting.day)))]
    return Message(
        kind="papers_missing",
        title=say("agenda-soon", day=Day(out.isoformat())),
        subject=meeting.id,
        klass=Klass.C0,
        body=(*body, Items(tuple(lines)) if lines else para(say("agenda-soon-nothing" if found else "agenda-soon-empty"))),
        choices=(attach, send) if found else (write,),
    )


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


def filled(row: ItemRow, parts: Sequence[str], following: ItemRow | None) -> Message:
    """An item is written; what it lacks, and the next one."""
    choices: list[Choice] = []
    if parts:
        choices.append(Choice(say("agenda-choice-fill-rest"), filling(row)))
    if following is not None:
        choices.append(Choice(say("agenda-choice-fill-item", item=item_name(following)), filling(following)))
    choices.append(Choice(say("agenda-choice-attach"), Do("attach_paper", {"meeting": row.meeting_id, "item": row.id})))
    choices.append(Choice(say("agenda-choice-publish"), Do("publish_agenda", {"meeting": row.meeting_id})))
    body: tuple[Node, ...] = (para(lack(row, parts)),) if parts else ()
    return Message(
        kind="item_filled", title=say("agenda-filled", item=item_name(row)), subject=row.id, body=body, choices=tuple(choices[:4])
    )
