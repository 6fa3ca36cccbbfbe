"""The agenda: written by the office, sent out early, read one item at a time."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from bot.domain import agenda as rules
from bot.domain import inputs as inputs_rules
from bot.domain.access import Can
from bot.domain.deadlines import MEETING
from bot.domain.errors import Refusal
from bot.domain.meetings import FLOW
from bot.domain.values import Day, Json
from bot.messages.nodes import Message
from bot.turn import About, Explained, Field, Router, Turn
from handlers import agenda_wording, audience, checks, corrections, outstanding, panel, picks, room_posts
from handlers.agenda_lines import read_lines
from handlers.cards import agenda as cards
from handlers.cards import agenda_office as office_cards
from handlers.meetings import deadlines
from storage import agenda, carried, inputs, meetings, papers, people
from storage.agenda import ItemRow
from storage.engine import Tx
from storage.meetings import MeetingRow
from storage.people import PersonRow
from storage.types import new_id

router = Router("agenda")
# What other nouns do when an agenda goes out (papers in the form a person has chosen).
AFTER_PUBLISH: list[Callable[[Turn, MeetingRow], None]] = []
_MEETING = Field("meeting", "pick", options=picks.coming)
_KEPT = ("goal", "decider", "next_step", "owner_id", "minutes")
_WORDS = ("title", "kind", "phase", "open", "fixed", "summary", "question", "recommendation")


@router.place("item")
def where(tx: Tx, council_id: str, item_id: str) -> About | None:
    """The body and the meeting an item belongs to."""
    item = agenda.by_id(tx, council_id, item_id)
    meeting = None if item is None else meetings.by_id(tx, council_id, item.meeting_id)
    return None if meeting is None else About(body=meeting.body_id, meeting=meeting.id)


def rule_items(found: Sequence[ItemRow]) -> list[rules.Item]:
    """The items as the rules look at them."""
    return [rules.Item(row.id, row.title, row.kind, row.open, row.fixed, row.summary, row.question, row.phase) for row in found]


def lacking(turn: Turn, meeting: MeetingRow) -> dict[str, tuple[str, ...]]:
    """What each item must still say before the agenda can go out (Y9)."""
    found = agenda.of_meeting(turn.tx, turn.council.id, meeting.id)
    with_paper = {paper.item_id for paper in papers.of_meeting(turn.tx, turn.council.id, meeting.id)}
    return rules.incomplete(rule_items(found), with_paper)


# -- writing it ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Agenda:
    """The whole agenda of a meeting: rows as a year writes them, or lines as they are typed."""

    meeting: str
    items: tuple[Mapping[str, Json], ...] | str


@router.verb("set_agenda", Agenda, needs=Can.AGENDA_SET, menu=40, fields=(_MEETING, Field("items", "long")))
def set_agenda(turn: Turn, args: Agenda) -> Message:
    """The office writes the whole agenda; a later one replaces it, item by item."""
    meeting = picks.meeting_of(turn, args.meeting)
    before = agenda.of_meeting(turn.tx, turn.council.id, meeting.id)
    given = read_lines(args.items, before) if isinstance(args.items, str) else list(args.items)
    if not given:
        raise Refusal("core-empty")
    refs = [str(one["ref"]) for one in given if one.get("ref")]
    if len(set(refs)) < len(refs):
        raise Refusal("agenda-item-twice")
    kept = set()
    for position, one in enumerate(given, 1):
        row = _row(turn, meeting, one, position, {each.id: each for each in before})
        _keep(turn, meeting, row)
        kept.add(row.id)
    for row in before:
        if row.id not in kept:
            agenda.change(turn.tx, row._replace(position=0))
    if meeting.published_at:
        number(turn, meeting)
    turn.note("agenda.set", meeting.id, items=len(given))
    found, told = agenda.of_meeting(turn.tx, turn.council.id, meeting.id), corrections.changed(turn, meeting)
    return office_cards.draft(meeting, found, lacking(turn, meeting), told=told)


def _row(turn: Turn, meeting: MeetingRow, given: Mapping[str, Json], position: int, before: Mapping[str, ItemRow]) -> ItemRow:
    ref = str(given.get("ref") or new_id())
    words: dict[str, Any] = {name: str(given.get(name) or "").strip() for name in _WORDS}
    rules.Item(ref, words["title"], words["kind"], phase=words["phase"])
    known = before.get(ref)
    texts = given.get("texts") or (json.loads(known.texts) if known else {})
    kept: dict[str, Any] = {name: getattr(known, name) for name in _KEPT} if known else {}
    return ItemRow(
        id=ref, council_id=turn.council.id, meeting_id=meeting.id, position=position, number=known.number if known else "",
        proposal_id=str(given.get("proposal") or ""), raised=json.dumps(given.get("raised_input") or []), texts=json.dumps(texts),
        **words, **kept,
    )  # fmt: skip


def _keep(turn: Turn, meeting: MeetingRow, row: ItemRow) -> None:
    """New or written anew; an item of another meeting stays there."""
    old = agenda.by_id(turn.tx, turn.council.id, row.id)
    if old is None:
        agenda.add(turn.tx, row)
    elif old.meeting_id == meeting.id:
        agenda.change(turn.tx, row)
    else:
        raise Refusal("agenda-item-elsewhere", title=row.title)


@dataclass(frozen=True)
class Words:
    """What an item says."""

    item: str
    kind: str
    summary: str | None = None
    question: str | None = None
    open: str | None = None
    fixed: str | None = None
    phase: str | None = None
    recommendation: str | None = None


def _influence(_turn: Turn, given: picks.Given) -> bool:
    return given.get("kind") == rules.CAN_INFLUENCE


def _worth(_turn: Turn, given: picks.Given) -> bool:
    return given.get("kind") not in rules.ROUTINE_KINDS


@router.verb(
    "fill_item", Words, needs=Can.AGENDA_SET, menu=41, check=checks.asked("fill_item", agenda_wording.ITEM),
    fields=(
        Field("item", "pick", options=picks.items),
        Field("kind", "pick", options=lambda _turn, _given: picks.codes("agenda-kind", *rules.KINDS)),
        Field("summary", "words", when=_worth, optional=True),
        Field("question", "words", when=_influence, optional=True),
        Field("open", "words", when=_influence, optional=True),
        Field("fixed", "words", when=_influence, optional=True),
        Field("phase", "pick", options=lambda _turn, _given: picks.codes("agenda-phase", *rules.PHASES), when=_worth, optional=True),
        Field("recommendation", "words", when=_worth, optional=True),
    ),
)  # fmt: skip
def fill_item(turn: Turn, args: Words) -> Message:
    """The office says what an item is about, what is asked, what is open and what is settled."""
    row = picks.item_of(turn, args.item)
    said = {name: getattr(args, name) for name in _WORDS if name not in ("title", "kind") and getattr(args, name) is not None}
    row = row._replace(kind=args.kind, **{name: value.strip() for name, value in said.items()})
    rules.Item(row.id, row.title, row.kind, phase=row.phase)
    agenda.change(turn.tx, row)
    turn.note("agenda.fill", row.id, kind=row.kind)
    meeting = picks.meeting_of(turn, row.meeting_id)
    missing = lacking(turn, meeting)
    found = agenda.of_meeting(turn.tx, turn.council.id, meeting.id)
    following = next((each for each in found if each.id in missing and each.id != row.id), None)
    told = corrections.changed(turn, meeting)
    return office_cards.filled(row, missing.get(row.id, ()), following, long=rules.too_long(row.summary), told=told)


# -- sending it out --------------------------------------------------------------------------------


@dataclass(frozen=True)
class Publish:
    """The agenda of a meeting."""

    meeting: str


def check(turn: Turn, meeting: MeetingRow) -> None:
    """Refuse with a list of what is missing, each thing one press away (Y9)."""
    FLOW.after(meeting.state, "publish")
    missing = lacking(turn, meeting)
    if missing:
        found = agenda.of_meeting(turn.tx, turn.council.id, meeting.id)
        card = office_cards.blocked(meeting, found, missing, deadlines(turn, meeting)["papers_out"])
        raise Explained("agenda-incomplete", card, rule="Y9")


def _confirm(turn: Turn, args: Publish) -> Message:
    meeting = picks.meeting_of(turn, args.meeting)
    check(turn, meeting)
    found = agenda.of_meeting(turn.tx, turn.council.id, meeting.id)
    card = office_cards.confirm_publish(meeting, len(found), len(audience.informed(turn, meeting)))
    return panel.beside(turn, "publish_agenda", {"meeting": meeting.id}, card)


def _whole(turn: Turn, given: Mapping[str, Json]) -> Sequence[checks.Piece]:
    """What is missing is asked for before what is written is read."""
    meeting = picks.meeting_of(turn, str(given["meeting"]))
    check(turn, meeting)
    return agenda_wording.pieces(turn, given)


_CHECK = checks.asked("publish_agenda", replace(agenda_wording.AGENDA, pieces=_whole))


@router.verb("publish_agenda", Publish, needs=Can.AGENDA_PUBLISH, menu=42, fields=(_MEETING,), confirm=_confirm, check=_CHECK)
def publish_agenda(turn: Turn, args: Publish) -> Message:
    """The agenda goes to everybody informed, with numbers; comments are open from now."""
    meeting = picks.meeting_of(turn, args.meeting)
    check(turn, meeting)
    checks.sent(turn, "publish_agenda", {"meeting": meeting.id})
    meetings.publish(turn.tx, meeting, meeting.published_at or turn.now)
    number(turn, meeting)
    lists = carry_over(turn, meeting)
    found = agenda.of_meeting(turn.tx, turn.council.id, meeting.id)
    to = audience.informed(turn, meeting)
    _tell(turn, meeting, found, to)
    corrections.remember(turn, meeting)
    room_posts.agenda(turn, meeting, found, deadlines(turn, meeting).get("comments_close"))
    turn.note("agenda.publish", meeting.id, items=len(found), to=len(to))
    for follow in AFTER_PUBLISH:
        follow(turn, meeting)
    return _receipt(turn, meeting, found, to, lists)


def number(turn: Turn, meeting: MeetingRow) -> None:
    """Numbers for the items that have none, in the order of the agenda (Y11)."""
    found = agenda.of_meeting(turn.tx, turn.council.id, meeting.id)
    numbered = [row.id for row in found if row.number]
    year, style = rules.number_year(date.fromisoformat(meeting.day)), turn.rules.numbering
    if style == "per_meeting":
        first = rules.first_count(style, year, {}, len(numbered))
    else:
        start = rules.first_count(style, year, turn.rules.numbering_next, 0)
        first = agenda.next_number(turn.tx, turn.council.id, meeting.body_id, year, start)
    given = rules.give_numbers([row.id for row in found], numbered, first, meeting.kind)
    for ref, count in given.items():
        agenda.set_number(turn.tx, turn.council.id, ref, rules.item_number(style, count, year))
    if given and style != "per_meeting":
        agenda.put_next_number(turn.tx, turn.council.id, meeting.body_id, year, max(given.values()) + 1)


def _tell(turn: Turn, meeting: MeetingRow, found: Sequence[ItemRow], to: Sequence[str]) -> None:
    """Those at the table are asked whether they come; short and clear readers get fewer choices (R22)."""
    sitting, known = audience.seated(turn, meeting), audience.known(turn)
    groups: dict[tuple[bool, bool], list[str]] = {}
    for person in to:
        groups.setdefault((person in sitting, known[person].profile != "standard"), []).append(person)
    for persons in groups.values():
        turn.tell("agenda_published", meeting.id, persons, letter(turn, meeting, found, known[persons[0]]))


def letter(turn: Turn, meeting: MeetingRow, found: Sequence[ItemRow], person: PersonRow) -> Message:
    """The first message about an agenda, as this person is to get it."""
    body, close = picks.body_of(turn, meeting.body_id).name, deadlines(turn, meeting).get("comments_close")
    sits = person.id in audience.seated(turn, meeting)
    return cards.published(meeting, body, found, close, turn.council.zone, sits=sits, brief=person.profile != "standard")


def carry_over(turn: Turn, meeting: MeetingRow) -> dict[str, int]:
    """Inputs of other meetings that should have had an answer, and those that are not finished (Y33); how many of each."""
    if meeting.kind != MEETING:
        return {}
    standing = [
        inputs_rules.Standing(
            row.id, row.meeting_id, row.status, date.fromisoformat(row.answer_due) if row.answer_due else None, row.answered
        )
        for row in inputs.of_council(turn.tx, turn.council.id)
    ]
    lists = {
        "unanswered": inputs_rules.unanswered(standing, meeting.id, date.fromisoformat(turn.today)),
        "outstanding": inputs_rules.outstanding(standing, meeting.id),
    }
    carried.put(
        turn.tx,
        turn.council.id,
        meeting.id,
        {name: [carried.CarriedRow(name, one.input, one.status) for one in found] for name, found in lists.items()},
    )
    return {name: len(found) for name, found in lists.items()}


def _receipt(turn: Turn, meeting: MeetingRow, found: Sequence[ItemRow], to: Sequence[str], lists: Mapping[str, int]) -> Message:
    addresses, known = people.addresses(turn.tx, turn.council.id), audience.known(turn)
    counts: dict[str, int] = {"telegram": 0, "matrix": 0, "console": 0, "paper": 0}
    by_hand = []
    for person in to:
        channel, chat = addresses.get(person, ("none", ""))
        counts[channel if chat and channel in counts else "paper"] += 1
        if not chat:
            by_hand.append(known[person].name)
    out = deadlines(turn, meeting)["papers_out"]
    late = Day(out.isoformat()) if date.fromisoformat(turn.today) > out else None
    with_paper = {paper.item_id for paper in papers.of_meeting(turn.tx, turn.council.id, meeting.id)}
    bare = {one.ref for one in rules.ready_for_papers(rule_items(found), with_paper)}
    return office_cards.sent(meeting, counts, by_hand, late=late, without=[row for row in found if row.id in bare], lists=lists)


# -- reading it ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Page:
    """An agenda, from which page."""

    meeting: str
    page: int = 0


@dataclass(frozen=True)
class One:
    """An item, in the reader's language or as it was written."""

    item: str
    original: bool = False


@router.verb("show_agenda", Page, needs=Can.AGENDA_SEE, menu=2, fields=(_MEETING,))
def show_agenda(turn: Turn, args: Page) -> Message:
    """The items of a meeting; before they are sent out only the office sees them."""
    meeting = picks.meeting_of(turn, args.meeting)
    found = agenda.of_meeting(turn.tx, turn.council.id, meeting.id)
    if turn.may(Can.AGENDA_SET, turn.about) and not meeting.published_at and found:
        return office_cards.draft(meeting, found, lacking(turn, meeting))
    late = {paper.item_id for paper in papers.of_meeting(turn.tx, turn.council.id, meeting.id) if paper.late}
    open_ = len(outstanding.of_meeting(turn, meeting)) if meeting.published_at else 0
    shown = found if meeting.published_at else []
    return cards.overview(meeting, shown, turn.council.zone, max(0, args.page), late=late, open_=open_)


@router.verb("show_item", One, needs=Can.AGENDA_SEE, fields=(Field("item", "pick", options=picks.items),))
def show_item(turn: Turn, args: One) -> Message:
    """One item with what can be done about it."""
    row = picks.item_of(turn, args.item)
    meeting, office = picks.meeting_of(turn, row.meeting_id), turn.may(Can.AGENDA_SET, turn.about)
    if not meeting.published_at and not office:
        raise Refusal("core-not-found")
    found = [each.id for each in agenda.of_meeting(turn.tx, turn.council.id, meeting.id)]
    place = found.index(row.id) + 1 if row.id in found else len(found)
    attached = papers.of_item(turn.tx, turn.council.id, meeting.id, row.id)
    interests = len(agenda.interested(turn.tx, turn.council.id, row)) if office else 0
    owner = people.by_id(turn.tx, turn.council.id, row.owner_id) if row.owner_id else None
    said = json.loads(row.texts).get(turn.person.lang) and turn.person.lang != turn.council.lang
    card = cards.item(
        row._replace(texts="{}") if args.original else row, attached, turn.council.lang, found[place] if place < len(found) else "",
        speaks=turn.may(Can.INPUT_ADD, turn.about) and meeting.state != "closed", office=office, interest=interests,
        owner=owner.name if owner is not None else "", aloud=turn.hears,
    )  # fmt: skip
    return cards.with_original(card, row) if said and not args.original else card
