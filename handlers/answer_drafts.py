"""Several answers in a row: each is laid aside until it is right, then all are given together."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from bot.domain.access import Can
from bot.domain.errors import Refusal
from bot.messages.nodes import Message
from bot.turn import About, Router, Turn
from handlers import answers, outcomes
from handlers.cards import answer_drafts as cards
from handlers.inputs import place
from handlers.topics import input_of
from storage import answer_drafts, inputs
from storage.answer_drafts import AnswerDraftRow
from storage.inputs import InputRow

router = Router("answers")


@dataclass(frozen=True, slots=True)
class Nothing:
    """Nothing more is needed."""


@dataclass(frozen=True, slots=True)
class Which:
    """One input."""

    input: str


@router.verb("keep_answer", outcomes.Outcome, needs=Can.OUTCOME_SET)
def keep_answer(turn: Turn, args: outcomes.Outcome) -> Message:
    """An answer is laid aside; nobody is told of it until it is given."""
    row = input_of(turn, args.input)
    outcomes.check(turn, row, args)
    given = {name: value for name, value in asdict(args).items() if value}
    answer_drafts.put(turn.tx, AnswerDraftRow(turn.council.id, row.id, turn.person.id, json.dumps(given), turn.now))
    mine = answer_drafts.of_person(turn.tx, turn.council.id, turn.person.id)
    laid = {one.input_id for one in mine}
    following = next((one for one in answers.mine_to_answer(turn) if one.id not in laid), None)
    return cards.kept(row, len(mine), following)


def _mine(turn: Turn) -> list[tuple[AnswerDraftRow, InputRow, outcomes.Outcome]]:
    found = [(one, inputs.by_id(turn.tx, turn.council.id, one.input_id))
             for one in answer_drafts.of_person(turn.tx, turn.council.id, turn.person.id)]  # fmt: skip
    return [(one, row, outcomes.Outcome(**json.loads(one.args))) for one, row in found if row is not None]


@router.verb("answer_drafts", Nothing, needs=Can.OUTCOME_SET, menu=23)
def answer_drafts_(turn: Turn, _: Nothing) -> Message:
    """The answers laid aside, as they will be given."""
    return cards.laid([(row, args.status, args.reason) for _one, row, args in _mine(turn)])


def _confirm(turn: Turn, _: Nothing) -> Message:
    found = _mine(turn)
    if not found:
        raise Refusal("answers-none-laid")
    return cards.confirm([(row, args.status, args.reason) for _one, row, args in found])


@router.verb("publish_answers", Nothing, needs=Can.OUTCOME_SET, confirm=_confirm)
def publish_answers(turn: Turn, _: Nothing) -> Message:
    """All of them are given now; what somebody else has answered meanwhile, or what was taken back, stays here and is said."""
    given, left = [], []
    for one, row, args in _mine(turn):
        about = place(turn.tx, turn.council.id, row.id) or About()
        if row.status_at > one.at or not turn.may(Can.OUTCOME_SET, about):
            left.append(row)
            continue
        try:
            outcomes.set_outcome(turn, args)
        except Refusal:
            left.append(row)
            continue
        answer_drafts.drop(turn.tx, turn.council.id, row.id)
        given.append(row)
    return cards.published(given, left)


@router.verb("drop_answer", Which, needs=Can.OUTCOME_SET)
def drop_answer(turn: Turn, args: Which) -> Message:
    """An answer laid aside is thrown away; the input still waits."""
    row = input_of(turn, args.input)
    answer_drafts.drop(turn.tx, turn.council.id, row.id)
    return cards.dropped(row)


def given_elsewhere(turn: Turn, row: InputRow, _said: object) -> None:
    """The one who laid an answer aside and has given it another way needs the old one no more."""
    found = answer_drafts.of_input(turn.tx, turn.council.id, row.id)
    if found is not None and found.who_id == turn.person.id:
        answer_drafts.drop(turn.tx, turn.council.id, row.id)


outcomes.AFTER_STEP.append(given_elsewhere)
