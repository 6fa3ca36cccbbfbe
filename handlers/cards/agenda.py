"""How an agenda looks: the invitation to read it, the overview, one item at a time, and what is still missing."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

from bot.domain.agenda import CAN_INFLUENCE
from bot.domain.values import Day, Line, Quote, Say, say
from bot.messages.nodes import Choice, Do, Facts, Heading, Items, Klass, Message, Node, para
from handlers.cards.meetings import TO_MENU, clock, place, when
from storage.agenda import ItemRow
from storage.meetings import MeetingRow
from storage.papers import PaperRow

PAGE = 6
SHOWN = 5
PLANNED = ("goal", "decider", "next_step")
FEW = 3  # with the next item as the last, all of them are seen at once
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


def item_line(item: ItemRow, *, late: bool = False) -> Say:
    """An item in one line, with its number and its title, and a mark when a paper to it came late."""
    return say("agenda-item-line-late" if late else "agenda-item-line", item=item_name(item), title=title_of(item))


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
    aloud = Choice(say("agenda-choice-aloud"), Do("read_aloud", {"meeting": meeting.id}))
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


def overview(
    meeting: MeetingRow, found: Sequence[ItemRow], zone: str, page: int = 0, *, late: Collection[str] = (), open_: int = 0
) -> Message:
    """The whole agenda, one choice for each item; items with a late paper say so, and so does what is not finished from before."""
    shown = found[page * PAGE : (page + 1) * PAGE]
    choices = tuple(Choice(item_line(item, late=item.id in late), Do("show_item", {"item": item.id})) for item in shown)
    if len(found) > (page + 1) * PAGE:
        more = Do("show_agenda", {"meeting": meeting.id, "page": page + 1})
        choices = (*choices, Choice(say("core-next-page-choice"), more))
    if open_:
        choices = (*choices, Choice(say("agenda-choice-outstanding"), Do("outstanding", {"meeting": meeting.id})))
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
        body=(
            para(say("agenda-overview-ask")), para(when(meeting, zone), place(meeting)),
            *((para(say("agenda-outstanding-count", n=open_)),) if open_ else ()),
        ),
        choices=choices,
    )


def item(
    row: ItemRow, attached: Sequence[PaperRow], lang: str, following: str, *, speaks: bool, office: bool, interest: int = 0,
    owner: str = "", aloud: bool = False,
) -> Message:  # fmt: skip
    """One item: what it is, what is asked, what is open and what is settled, and its papers."""
    pairs: list[tuple[Say, Line]] = [(say(f"agenda-label-{part}"), council_text(row, part, lang)) for part in PARTS if getattr(row, part)]
    if row.phase:
        pairs.append((say("agenda-label-phase"), say(f"agenda-phase-{row.phase}")))
    pairs += [(say(f"agenda-label-{part.replace('_', '-')}"), Quote(getattr(row, part), lang)) for part in PLANNED if getattr(row, part)]
    if owner:
        pairs.append((say("agenda-label-owner"), Quote(owner)))
    if row.minutes:
        pairs.append((say("agenda-label-minutes"), say("agenda-minutes", n=row.minutes)))
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
        choices=_item_choices(row, attached, following, speaks=speaks, office=office, aloud=aloud),
    )


def with_original(card: Message, row: ItemRow) -> Message:
    """The same with the way to the words as they were written (J3)."""
    original = Choice(say("translations-original-choice"), Do("show_item", {"item": row.id, "original": True}))
    return replace(card, choices=(*card.choices, original))


def _item_choices(
    row: ItemRow, attached: Sequence[PaperRow], following: str, *, speaks: bool, office: bool, aloud: bool
) -> tuple[Choice, ...]:
    choices = [Choice(say("core-read-aloud-choice"), Do("read_aloud", {"item": row.id}))] if aloud else []
    if speaks:
        choices.append(Choice(say("agenda-choice-comment"), Do("comment", {"item": row.id})))
    if office:
        choices.append(Choice(say("agenda-choice-fill"), Do("fill_item", {"item": row.id})))
    if len(attached) == 1:
        choices.append(Choice(say("agenda-choice-paper"), Do("read_paper", {"paper": attached[0].id})))
    elif attached:
        choices.append(Choice(say("agenda-choice-papers"), Do("show_papers", {"item": row.id})))
    if attached and speaks and not aloud:
        choices.append(Choice(say("agenda-choice-help"), Do("ask_help", {"item": row.id})))
    if row.phase and len(choices) < FEW:
        choices.append(Choice(say("courses-where-choice"), Do("item_process", {"item": row.id})))
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
