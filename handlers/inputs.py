"""Giving input, changing it and taking it back. Every input has a number for good."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from bot.domain import inputs as rules
from bot.domain.access import Can
from bot.domain.calendars import end_of_day, local_date
from bot.domain.errors import Refusal
from bot.domain.individual_cases import looks_like_individual_case
from bot.domain.places import Place
from bot.domain.texts import clean_text
from bot.domain.values import Json, Quote, say
from bot.messages.nodes import Choice, Do, Message
from bot.turn import About, Field, Option, Router, Turn
from handlers import answers, input_places
from handlers.cards import inputs as cards
from handlers.topics import closes_on, dates_of, item_of, open_items, organisation_of, speak_for, topic_of
from storage import agenda, drafts, due, input_ties, inputs, meetings, people
from storage.agenda import ItemRow
from storage.engine import Tx
from storage.inputs import InputRow
from storage.meetings import MeetingRow
from storage.types import new_id

router = Router("inputs")
MOMENT = 600_000_000  # ten minutes
PLACED, LISTS = ("paper", "page", "paragraph"), ("messages", "recordings")
# What else is kept with an input: `(turn, the input, what was given)`.
AFTER_KEEP: list[Callable[[Turn, InputRow, Comment], None]] = []


@dataclass(frozen=True, slots=True)
class Comment:
    """An input to an agenda item."""

    item: str
    text: str
    route: str = "chat"
    on_behalf_of: str = "own"
    for_person: str = ""
    hide_name: bool = False
    voice: bool = False
    share_now: bool = False
    start: str = ""
    messages: tuple[str, ...] = ()
    ref: str = ""
    paper: str = ""
    page: int = 0
    paragraph: int = 0
    recordings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Release:
    """What the pre-meeting of the representatives agreed to say."""

    meeting: str
    item: str
    text: str
    for_person: str = ""
    ref: str = ""


@router.place("input")
def place(tx: Tx, council_id: str, input_id: str) -> About | None:
    """Where an input belongs, who gave it, who answers for it, and who else is a party to it."""
    row = inputs.by_id(tx, council_id, input_id)
    if row is None:
        return None
    joined = input_ties.joined(tx, council_id, row.id)
    extra = {"parties": ",".join(one.giver_id for one in joined), "helper": row.taken_by}
    if row.shown_from and not row.held:
        extra["shown_from"] = str(row.shown_from)
    if row.route == "panel":
        extra["panel"] = "1"
    return About(row.body_id, row.meeting_id, row.giver_id, row.responsible_id, extra)


# --- comment -----------------------------------------------------------------------------------------------


def for_others_only(turn: Turn, _facts: Mapping[str, Json]) -> bool:
    """The office and support people write down what others say; they are asked whose words it is."""
    return not turn.may(Can.INPUT_ADD, About(extra={"unnamed": "1"}))


def helped(turn: Turn, _facts: Mapping[str, Json]) -> list[Option]:
    """Whose words this person may write down: for the office everybody, for a support person who has named them."""
    office = turn.may(Can.INPUT_ASSIGN, About())
    found = [person for person in people.of_council(turn.tx, turn.council.id) if person.id != turn.person.id]
    return [
        Option(Quote(person.name), person.id)
        for person in found
        if office or people.supports(turn.tx, turn.council.id, person.id, turn.person.id)
    ]


def _ask_text(turn: Turn, facts: Mapping[str, Json]) -> Message:
    item, meeting = item_of(turn, str(facts["item"]))
    day = closes_on(turn, meeting)
    draft = drafts.one(turn.tx, turn.council.id, turn.person.id, item.id)
    whose = people.by_id(turn.tx, turn.council.id, str(facts["for_person"])) if facts.get("for_person") else None
    topic, last = topic_of(turn, item, meeting.body_id), day if day >= turn.today else ""
    return cards.ask_text(topic, facts, last, draft=draft is not None, person=whose.name if whose is not None else "")


def _confirm(turn: Turn, args: Comment) -> Message:
    """Show it as it will be kept; until it is sent it is a draft."""
    speak_for(turn, args.for_person)
    item, meeting = item_of(turn, args.item)
    facts: dict[str, Json] = {"item": args.item, "text": args.text}
    given: dict[str, Json] = {"route": args.route, "on_behalf_of": args.on_behalf_of, "for_person": args.for_person}
    facts |= {name: value for name, value in given.items() if value != Comment.__dataclass_fields__[name].default}
    facts |= {"hide_name": True} if args.hide_name else {}
    facts |= {name: list(given) for name in LISTS if (given := getattr(args, name))}
    facts |= {name: known for name in PLACED if (known := getattr(args, name))}
    keep_draft(turn, args.item, rules.check_text(clean_text(args.text)), facts)
    mine = turn.member.id == turn.person.id
    hidden = Choice(say("inputs-hide-name" if mine else "inputs-hide-name-for"), Do("comment", {**facts, "hide_name": True}, sure=True))
    sender = cards.sender(
        turn.member.name, organisation_of(turn, turn.member.id, meeting), mine=mine, hidden=args.hide_name
    )
    place = input_places.said(turn, item, args.text, args.paper, Place(args.page, args.paragraph))
    return cards.confirm(topic_of(turn, item, meeting.body_id), args.text, sender, None if args.hide_name else hidden, place)


def keep_draft(turn: Turn, item_id: str, text: str, args: Mapping[str, Json]) -> None:
    """Unconfirmed words are kept, and shown again the day before comments close."""
    found = agenda.by_id(turn.tx, turn.council.id, item_id) if item_id else None
    meeting = meetings.by_id(turn.tx, turn.council.id, found.meeting_id) if found else None
    row = drafts.DraftRow(
        turn.council.id, turn.person.id, item_id, meeting.id if meeting else "", text, json.dumps(dict(args)), turn.now
    )
    drafts.put(turn.tx, row)
    close = dates_of(turn, meeting).get("comments_close") if meeting else None
    if close is None:
        return
    day, at = answers.day_before(turn, close)
    if at > turn.now:
        due.plan(turn.tx, turn.council.id, "draft_waits", f"{turn.council.id} {turn.person.id} {item_id}", day.isoformat(), at)


@router.verb(
    "comment", Comment, needs=Can.INPUT_ADD, menu=10, confirm=_confirm,
    fields=(
        Field("for_person", "pick", options=helped, when=for_others_only),
        Field("item", "pick", options=open_items),
        Field("text", "long", ask=_ask_text),
    ),
)  # fmt: skip
def comment(turn: Turn, args: Comment) -> Message:
    """A person says what they think; the council has it from this moment."""
    item, meeting = item_of(turn, args.item)
    route = "assisted" if turn.behalf is not None and args.route == "chat" else args.route
    if route not in rules.ROUTES or args.on_behalf_of not in rules.MEANS:
        raise Refusal("core-old-button")
    again = _again(turn, item, args)
    if again is not None:
        return _receipt(turn, again, item, meeting)
    row = _keep(turn, item, meeting, args, route)
    for position, message in enumerate(args.messages):
        drafts.add_source(turn.tx, turn.council.id, row.id, turn.chat_key, message, position, "")
    drafts.drop(turn.tx, turn.council.id, turn.person.id, args.item)
    return _receipt(turn, row, item, meeting)


def _again(turn: Turn, item: ItemRow, args: Comment) -> InputRow | None:
    """The same words about the same item a moment ago: a button pressed twice gives one input."""
    words = clean_text(args.text).strip()
    return inputs.same(turn.tx, turn.council.id, turn.member.id, item.id, words, turn.now - MOMENT)


def _confirm_release(turn: Turn, args: Release) -> Message:
    item, meeting = item_of(turn, args.item)
    return cards.confirm(topic_of(turn, item, meeting.body_id), args.text, say("inputs-from-premeeting"), None)


@router.verb(
    "premeeting_release", Release, needs=Can.INPUT_RELEASE, menu=32, about="meeting", confirm=_confirm_release,
    fields=(
        Field("meeting", "pick", options=lambda turn, _facts: _coming(turn)),
        Field("item", "pick", options=lambda turn, facts: _items(turn, str(facts["meeting"]))),
        Field("text", "long"),
    ),
)
def premeeting_release(turn: Turn, args: Release) -> Message:
    """What the pre-meeting wants the council to hear; the rest of it stays there."""
    item, meeting = item_of(turn, args.item)
    if meeting.id != args.meeting:
        raise Refusal("core-not-found")
    given = Comment(args.item, args.text, for_person=args.for_person, ref=args.ref)
    return _receipt(turn, _keep(turn, item, meeting, given, "premeeting"), item, meeting)


def _coming(turn: Turn) -> list[Option]:
    rows = meetings.upcoming(turn.tx, turn.council.id, turn.now)
    return [
        Option(Quote(row.title), row.id) for row in rows if turn.may(Can.INPUT_RELEASE, About(row.body_id, row.id))
    ]


def _items(turn: Turn, meeting_id: str) -> list[Option]:
    meeting = meetings.by_id(turn.tx, turn.council.id, meeting_id)
    if meeting is None:
        return []
    rows = agenda.of_meeting(turn.tx, turn.council.id, meeting_id)
    return [Option(cards.titled(topic_of(turn, row, meeting.body_id)), row.id) for row in rows]


def _keep(turn: Turn, item: ItemRow, meeting: MeetingRow, args: Comment, route: str, said_at: int = 0) -> InputRow:
    """One input with its number, its dates and its first step. What was spoken counts from when it was spoken."""
    text = rules.check_text(clean_text(args.text))
    said_at = said_at or turn.now
    today = local_date(said_at, turn.council.zone)
    dates = dates_of(turn, meeting)
    closes, answer_due = dates.get("comments_close"), dates["answers_due"].isoformat()
    held = looks_like_individual_case(text)
    shown = rules.shown_from(route, said_at, closes, turn.council.zone, args.share_now)
    count = inputs.next_number(turn.tx, turn.council.id, meeting.body_id, today.year)
    row = InputRow(
        id=args.ref or new_id(), council_id=turn.council.id, body_id=meeting.body_id, meeting_id=meeting.id, item_id=item.id,
        number=rules.number(today.year, count), giver_id=turn.member.id, taken_by=turn.person.id if turn.behalf else "",
        route=route, on_behalf_of=args.on_behalf_of, organisation=organisation_of(turn, turn.member.id, meeting),
        hide_name=int(args.hide_name), voice=int(args.voice), text=text, text_kept=1, held=int(held),
        late=int(rules.late(route, today, closes)), received_at=said_at, shown_from=0 if held else shown, responsible_id="",
        status="received", status_at=turn.now, round=1, answered_round=0, answer_due=answer_due, raised=0, merged_into="",
        until="", forwarded_to="", reason="", what_changed="", evidence="", next_step="", told_at=0,
    )  # fmt: skip
    inputs.add(turn.tx, row)
    inputs.add_step(
        turn.tx, turn.council.id, row.id, turn.now, "status", who_id=turn.person.id, for_id=row.giver_id if row.taken_by else "",
        after="received", due=answer_due,
    )  # fmt: skip
    answers.plan(turn, dates["answers_due"])
    if_after_due(turn, row)
    turn.note("input.add", row.id, number=row.number, route=route)
    turn.made["input"] = row.id
    input_places.keep(turn, row, item, args.paper, Place(args.page, args.paragraph))
    for also in AFTER_KEEP:
        also(turn, row, args)
    return row


def keep_row(turn: Turn, item: ItemRow, meeting: MeetingRow, args: Comment) -> InputRow:
    """An input whose giver may give it for another reason than a role."""
    return _keep(turn, item, meeting, args, args.route)


def keep_spoken(turn: Turn, item: ItemRow, meeting: MeetingRow, args: Comment, said_at: int) -> Message:
    """Words that were spoken and written down, and are right: they count from when they were spoken."""
    return _receipt(turn, _keep(turn, item, meeting, args, args.route, said_at), item, meeting)


def _receipt(turn: Turn, row: InputRow, item: ItemRow, meeting: MeetingRow) -> Message:
    """The number and what happens next; or, for one person's case, the way to somebody who can help."""
    if row.held:
        return held(turn, row)
    closes = closes_on(turn, meeting)
    if closes and not row.late and may_change(turn, row):
        undo = Do("withdraw_comment", {"input": row.id} | ({"for_person": row.giver_id} if row.taken_by else {}))
        until = end_of_day(date.fromisoformat(closes), turn.council.zone)
        if until > turn.now:
            turn.undoable(undo, say("inputs-received", number=row.number), until)
    topic = topic_of(turn, item, meeting.body_id)
    person = turn.behalf.name if turn.behalf else ""
    before = turn.now < meeting.start_at
    open_until = closes if closes >= turn.today or row.late else ""
    kept = cards.Kept(row, topic, turn.rules.authority, person, open_until, before, theirs=not may_change(turn, row))
    return cards.received(kept)


def may_change(turn: Turn, row: InputRow) -> bool:
    """May whoever acts change and take back this input: its giver, or a support person they have named."""
    return turn.behalf is None or turn.may(Can.INPUT_EDIT, place(turn.tx, turn.council.id, row.id) or About())


def held(turn: Turn, row: InputRow) -> Message:
    """Kept from the council; the giver gets a person's name and phone, the coordinator is told."""
    contact = people.contact_of(turn.tx, turn.member)
    turn.warn("inputs-single-title")
    answers.tell_office(turn, "input_held_told", row.id, row.body_id, cards.case_held_told(row, turn.member.name))
    if turn.behalf is not None:
        office = turn.may(Can.INPUT_ASSIGN, About(row.body_id, row.meeting_id))
        return cards.single_case_for(row, turn.behalf.name, contact, office=office, may_change=may_change(turn, row))
    return cards.single_case(row, contact)


def if_after_due(turn: Turn, row: InputRow) -> None:
    """Its date had passed when the council got it: somebody must take care of it, so the office is told."""
    if row.answer_due and row.answer_due < turn.today and not row.answered and not row.held:
        answers.tell_office(turn, "input_after_due", row.id, row.body_id, cards.after_due(row))


def step(turn: Turn, row: InputRow, kind: str, **known: int | str) -> None:
    """One line of an input's history, by whoever acts now."""
    helped = turn.behalf.id if turn.behalf else ""
    always: dict[str, int | str] = {"who_id": turn.person.id, "for_id": helped, "before": row.status, "round": row.round}
    inputs.add_step(turn.tx, turn.council.id, row.id, turn.now, kind, **(always | known))
