"""The chain from words to proof: input, item, minutes, decision, task, what shows that it is done; and back."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.access import Can
from bot.domain.errors import Refusal
from bot.domain.individual_cases import looks_like_individual_case
from bot.messages.nodes import Message
from bot.turn import About, Field, Router, Turn
from handlers import audience, register, register_rows
from handlers.cards import chains as cards
from handlers.topics import input_of, item_of, topic_of
from storage import decisions, input_ties, inputs, minutes, recordings
from storage.forgetting import SAID
from storage.inputs import InputRow, StepRow

router = Router("chains")


@dataclass(frozen=True, slots=True)
class OfInput:
    """From an input."""

    input: str


@dataclass(frozen=True, slots=True)
class OfItem:
    """From an item, with all that was said about it."""

    item: str


@dataclass(frozen=True, slots=True)
class OfAction:
    """From a task back to what was said."""

    action: str


def links(turn: Turn, item_id: str, rows: list[InputRow]) -> cards.Chain:
    """All that hangs together about an item, as far as this reader may see it."""
    item, meeting = item_of(turn, item_id)
    tx, council = turn.tx, turn.council.id
    state = minutes.of_meeting(tx, council, meeting.id)
    reads = state is not None and turn.may(Can.MINUTES_SEE, About(meeting.body_id, meeting.id))
    return cards.Chain(
        topic_of(turn, item, meeting.body_id), meeting, tuple(rows),
        state.state if state is not None and reads else "",
        tuple(one for one in decisions.of_meeting(tx, council, meeting.id) if one.item_id == item.id),
        tuple(one for one in decisions.actions(tx, council, meeting.id) if one.item_id == item.id),
        {one: person.name for one, person in audience.known(turn).items()},
    )  # fmt: skip


OWN = Field("input", "pick", options=lambda turn, _facts: register.own(turn))


@router.verb("chain", OfInput, needs=Can.INPUT_SEE, menu=15, fields=(OWN,))
def chain(turn: Turn, args: OfInput) -> Message:
    """From an input to what came of it."""
    row = input_of(turn, args.input)
    there = [inputs.by_id(turn.tx, turn.council.id, one.there_id) for one in input_ties.went_to(turn.tx, turn.council.id, row.id)]
    tie = input_ties.came_from(turn.tx, turn.council.id, row.id)
    here = inputs.by_id(turn.tx, turn.council.id, tie.here_id) if tie else None
    ties = cards.Ties(tuple(one for one in there if one is not None), here, len(recordings.of_input(turn.tx, turn.council.id, row.id)))
    return cards.from_input(row, links(turn, row.item_id, [row]), ties)


@router.verb("item_chain", OfItem, needs=Can.AGENDA_SEE)
def item_chain(turn: Turn, args: OfItem) -> Message:
    """From an item to everything before and after it."""
    rows = register_rows.visible(turn, inputs.of_item(turn.tx, turn.council.id, args.item))
    return cards.from_item(links(turn, args.item, rows))


@router.verb("action_chain", OfAction, needs=Can.AGENDA_SEE)
def action_chain(turn: Turn, args: OfAction) -> Message:
    """From a task back to the decision, the item and the words it came from."""
    row = decisions.action(turn.tx, turn.council.id, args.action)
    if row is None:
        raise Refusal("core-not-found")
    return item_chain(turn, OfItem(row.item_id))


@router.verb("input_history", OfInput, needs=Can.INPUT_SEE, fields=(OWN,))
def input_history(turn: Turn, args: OfInput) -> Message:
    """Everything that happened to an input, with every reason; earlier words for the giver and the office."""
    row = input_of(turn, args.input)
    known = {one: person.name for one, person in audience.known(turn).items()}
    if row.hide_name and not register.giver_name(turn, row):
        known = {one: name for one, name in known.items() if one not in (row.giver_id, row.taken_by)}
    own = turn.person.id in (row.giver_id, row.taken_by) or register.office(turn, row)
    old = inputs.old_texts(turn.tx, turn.council.id, row.id) if own else []
    party = own or turn.person.id == row.responsible_id
    steps = [one if party else _shown(one) for one in inputs.steps(turn.tx, turn.council.id, row.id)]
    return cards.history(row, steps, old, known, turn.council.zone)


def _shown(step: StepRow) -> StepRow:
    """What the others read of a step: not what its giver said of one person's case."""
    return step._replace(reason="") if step.kind in SAID and looks_like_individual_case(step.reason) else step
