"""Looking at inputs: my own, one with its history, those of an item, the whole register; and who answers for one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from bot.domain import inputs as rules
from bot.domain.access import SERVICE_ROLES, Can
from bot.domain.errors import Refusal
from bot.domain.outstanding import promised
from bot.domain.values import Json, Line, Quote, say
from bot.messages.nodes import Choice, Do, Message
from bot.turn import About, Field, Option, Router, Turn
from handlers import audience
from handlers.cards import inputs as input_cards
from handlers.cards import register as cards
from handlers.cards.translations import offered
from handlers.input_places import said_place
from handlers.inputs import place, step
from handlers.register_rows import visible
from handlers.statuses import worded
from handlers.topics import input_of, item_of, topic_of
from handlers.translations import foreign
from storage import councils, input_ties, inputs, papers, people, recordings
from storage.inputs import InputRow

router = Router("inputs")
PAGE = 7
Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Which:
    """Which part of a list."""

    page: int = 0


@dataclass(frozen=True, slots=True)
class OfItem:
    """The inputs to one item."""

    item: str
    page: int = 0


@dataclass(frozen=True, slots=True)
class One:
    """One input."""

    input: str


@dataclass(frozen=True, slots=True)
class Assign:
    """Who answers for an input."""

    input: str
    responsible: str


def _page(rows: Sequence[InputRow], page: int) -> tuple[Sequence[InputRow], int]:
    """A part of the rows, newest first, and the number of the next part if there is one."""
    newest = list(reversed(rows))
    return newest[page * PAGE : (page + 1) * PAGE], page + 1 if len(newest) > (page + 1) * PAGE else 0


@router.verb("my_inputs", Which, needs=Can.INPUT_SEE, menu=14)
def my_inputs(turn: Turn, args: Which) -> Message:
    """All that this person has said, and where it stands."""
    return worded(turn, cards.mine(*_page(inputs.of_giver(turn.tx, turn.council.id, turn.person.id), args.page)))


@router.verb("item_inputs", OfItem, needs=Can.AGENDA_SEE)
def item_inputs(turn: Turn, args: OfItem) -> Message:
    """What has been said about an item, as far as this person may see it."""
    item, meeting = item_of(turn, args.item)
    rows = visible(turn, inputs.of_item(turn.tx, turn.council.id, item.id))
    table = turn.may(Can.REPORT_EXPORT, About(meeting.body_id, meeting.id))
    return worded(turn, cards.of_item(topic_of(turn, item, meeting.body_id), *_page(rows, args.page), table=table))


@router.verb("register", Which, needs=Can.REGISTER_SEE, menu=42)
def register(turn: Turn, args: Which) -> Message:
    """The whole register, for the office."""
    return worded(turn, cards.register(*_page(inputs.of_council(turn.tx, turn.council.id), args.page)))


@router.verb("open_inputs", Which, needs=Can.REGISTER_SEE, menu=43)
def open_inputs(turn: Turn, args: Which) -> Message:
    """The open list: all that is not finished, what was promised first comes first."""
    rows = [row for row in inputs.of_council(turn.tx, turn.council.id) if row.status not in rules.CLOSED and not row.held]
    rows.sort(key=lambda row: (promised(row.status, row.until, row.answer_due, row.answered) or "9", row.received_at))
    shown_now, following = _part(rows, args.page)
    names = {person_id: person.name for person_id, person in audience.known(turn).items()}
    return worded(turn, cards.open_list(shown_now, len(rows), names, turn.today, following))


def _part(rows: Sequence[Row], page: int) -> tuple[Sequence[Row], int]:
    return rows[page * PAGE : (page + 1) * PAGE], page + 1 if len(rows) > (page + 1) * PAGE else 0


@dataclass(frozen=True, slots=True)
class OfPaper:
    """What has been said about one paper."""

    paper: str
    page: int = 0


def _commented(turn: Turn, _facts: Mapping[str, Json]) -> list[Option]:
    """The papers that somebody has pointed to."""
    known = dict.fromkeys(place.paper_id for place in input_ties.places(turn.tx, turn.council.id).values())
    found = [papers.by_id(turn.tx, turn.council.id, one) for one in known]
    return [Option(Quote(paper.title), paper.id) for paper in found if paper is not None]


@router.verb(
    "paper_inputs", OfPaper, needs=Can.AGENDA_SEE, menu=44, fields=(Field("paper", "pick", options=_commented),),
)  # fmt: skip
def paper_inputs(turn: Turn, args: OfPaper) -> Message:
    """What has been said about a paper, place by place, as far as this person may see it."""
    paper = papers.by_id(turn.tx, turn.council.id, args.paper)
    if paper is None:
        raise Refusal("core-not-found")
    places = input_ties.of_paper(turn.tx, turn.council.id, paper.id)
    known = {row.id: row for one in places if (row := inputs.by_id(turn.tx, turn.council.id, one.input_id)) is not None}
    seen = {row.id for row in visible(turn, known.values())}
    rows, following = _part([(one, known[one.input_id]) for one in places if one.input_id in seen], args.page)
    return worded(turn, cards.of_paper(paper.title, rows, args.page, following, paper.id))


@router.verb("show_input", One, needs=Can.INPUT_SEE, fields=(Field("input", "pick", options=lambda turn, _facts: own(turn)),))
def show_input(turn: Turn, args: One) -> Message:
    """One input with all that happened to it."""
    return shown(turn, input_of(turn, args.input))


def own(turn: Turn) -> list[Option]:
    """The inputs of this person, the newest first."""
    return [Option(input_cards.listed(row), row.id) for row in reversed(inputs.of_giver(turn.tx, turn.council.id, turn.person.id))]


def office(turn: Turn, row: InputRow) -> bool:
    """Does this person belong to the office of the input's body?"""
    return turn.may(Can.INPUT_ASSIGN, About(row.body_id, row.meeting_id))


def readable(turn: Turn, row: InputRow) -> InputRow:
    """The input as this person may read it: the words of one that is held back are for its giver and the office alone."""
    kept_from = row.held and turn.person.id not in {row.giver_id, row.taken_by} and not office(turn, row)
    return row._replace(text="", text_kept=0) if kept_from else row


def giver_name(turn: Turn, row: InputRow) -> str:
    """Who said it, with the organisation; nothing when the name is hidden from this reader."""
    if row.hide_name and not office(turn, row) and turn.person.id not in (row.giver_id, row.taken_by):
        return ""
    person = people.by_id(turn.tx, turn.council.id, row.giver_id)
    name = person.name if person else ""
    return f"{name}, {row.organisation}" if row.organisation else name


def shown(turn: Turn, row: InputRow) -> Message:
    """An input as this person may see it, with what they can do."""
    item, meeting = item_of(turn, row.item_id)
    row = readable(turn, row)
    known = {person_id: person.name for person_id, person in audience.known(turn).items()}
    if row.hide_name and not giver_name(turn, row):
        known = {person_id: name for person_id, name in known.items() if person_id not in (row.giver_id, row.taken_by)}
    merged = inputs.by_id(turn.tx, turn.council.id, row.merged_into) if row.merged_into else None
    seen = cards.Seen(
        row, topic_of(turn, item, meeting.body_id), giver_name(turn, row), known.get(row.taken_by, ""),
        known.get(row.responsible_id, ""), turn.council.zone, merged.number if merged else "",
        turn.person.id in {row.giver_id, row.taken_by}, _place(turn, row), joined_to(turn, row),
        tuple(recordings.of_input(turn.tx, turn.council.id, row.id)) if row.text_kept else (),
        foreign(turn, row),
    )  # fmt: skip
    card = cards.one(seen, inputs.steps(turn.tx, turn.council.id, row.id), known, _choices(turn, row))
    return worded(turn, offered(card, row, seen.lang))


def _place(turn: Turn, row: InputRow) -> Line | None:
    """The place in a paper it speaks of."""
    found = input_ties.place(turn.tx, turn.council.id, row.id)
    paper = papers.by_id(turn.tx, turn.council.id, found.paper_id) if found is not None and found.paper_id else None
    return said_place(paper.title if paper else "", found.page, found.paragraph) if found is not None else None


def joined_to(turn: Turn, row: InputRow) -> tuple[str, ...]:
    """Who has said the same and was joined to it; everybody keeps credit, a hidden name stays hidden."""
    return tuple(giver_name(turn, one) or one.number for one in input_ties.joined(turn.tx, turn.council.id, row.id))


def _choices(turn: Turn, row: InputRow) -> list[Choice]:
    """What this person can do with it now."""
    about = place(turn.tx, turn.council.id, row.id) or About()
    given: dict[str, Json] = {"input": row.id}
    found = []
    if turn.person.id in {row.giver_id, row.taken_by}:
        if row.answered_round:
            found.append(Choice(say("outcomes-reply-choice"), Do("reply_to_outcome", given)))
        own = turn.person.id == row.giver_id
        named = not own and people.supports(turn.tx, turn.council.id, row.giver_id, turn.person.id)
        if row.text_kept and not row.answered_round and (own or named):
            theirs = given if own else {**given, "for_person": row.giver_id}
            found.append(Choice(say("core-change"), Do("edit_comment", theirs)))
            found.append(Choice(say("inputs-withdraw-choice"), Do("withdraw_comment", theirs)))
    if row.status not in rules.CLOSED and turn.may(Can.OUTCOME_SET, about):
        found.append(Choice(say("outcomes-answer-choice"), Do("set_outcome", given)))
        if office(turn, row) and not row.held:
            found.append(Choice(say("inputs-menu-assign-owner"), Do("assign_owner", given)))
    return [*found[:2], Choice(say("chains-chain-choice"), Do("chain", given))]


# --- who answers -------------------------------------------------------------------------------------------


def _open_inputs(turn: Turn, _facts: Mapping[str, Json]) -> list[Option]:
    rows = [row for row in inputs.of_council(turn.tx, turn.council.id) if row.status not in rules.CLOSED and not row.held]
    rows.sort(key=lambda row: (bool(row.responsible_id), row.answer_due, row.received_at))
    return [Option(input_cards.listed(row), row.id) for row in rows]


def candidates(turn: Turn, _facts: Mapping[str, Json]) -> list[Option]:
    """Who can be made responsible: the service first, then the office."""
    known = audience.known(turn)
    bodies = councils.bodies(turn.tx, turn.council.id)
    roles = [role for body in bodies for role in people.roles_in(turn.tx, turn.council.id, body.id, turn.today)]
    found = [role.person_id for role in roles if role.role in SERVICE_ROLES]
    found += [person.id for person in people.officers(turn.tx, turn.council.id, turn.today)]
    return [Option(_named(known[one]), one) for one in dict.fromkeys(found) if one in known]


def _named(person: people.PersonRow) -> Quote:
    return Quote(f"{person.name}, {person.title}" if person.title else person.name)


@router.verb(
    "assign_owner", Assign, needs=Can.INPUT_ASSIGN, menu=41,
    fields=(Field("input", "pick", options=_open_inputs), Field("responsible", "pick", options=candidates)),
)  # fmt: skip
def assign_owner(turn: Turn, args: Assign) -> Message:
    """Somebody answers for an input from now on, and is told."""
    row = input_of(turn, args.input)
    person = people.by_id(turn.tx, turn.council.id, args.responsible)
    if person is None:
        raise Refusal("core-not-found")
    make_responsible(turn, row, person)
    return cards.owner_set(row, person.name)


def make_responsible(turn: Turn, row: InputRow, person: people.PersonRow) -> None:
    """Keep who answers, and tell them unless they did it themselves; one person's case goes to nobody else."""
    if row.held:
        raise Refusal("inputs-held-first", rule="Y28", number=row.number)
    inputs.change(turn.tx, turn.council.id, row.id, responsible_id=person.id)
    step(turn, row, "owner", before=row.responsible_id, after=person.id)
    turn.note("input.assign", row.id, responsible=person.id)
    if person.id != turn.person.id:
        item, meeting = item_of(turn, row.item_id)
        seen = cards.Seen(row, topic_of(turn, item, meeting.body_id), "", "", person.name, turn.council.zone)
        turn.tell("owner_assigned", row.id, [person.id], cards.owner_told(seen))
