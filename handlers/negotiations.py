"""Finding a solution both sides want: what each needs, options, offer, answer, agreed text; step by step, kept on the input."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.domain import inputs as input_rules
from bot.domain import negotiations as rules
from bot.domain.access import Can
from bot.domain.errors import Refusal
from bot.domain.texts import clean_text
from bot.domain.values import Json
from bot.messages.nodes import Message
from bot.turn import Field, Option, Router, Turn
from handlers import answers, register
from handlers.cards import inputs as input_cards
from handlers.cards import negotiations as cards
from handlers.inputs import place
from handlers.replies import is_party
from handlers.topics import input_of
from storage import inputs
from storage.inputs import InputRow

router = Router("negotiations")
KIND = "bargain"


@dataclass(frozen=True, slots=True)
class Which:
    """One input."""

    input: str


@dataclass(frozen=True, slots=True)
class Say:
    """What one side says."""

    input: str
    part: str
    text: str = ""
    for_person: str = ""


def moves(turn: Turn, row: InputRow) -> list[rules.Move]:
    """All that has been said, in order."""
    found = inputs.steps(turn.tx, turn.council.id, row.id)
    return [rules.Move(one.before, one.after, one.reason) for one in found if one.kind == KIND]


def side_of(turn: Turn, row: InputRow) -> str:
    """Whose side this person is on: the giver's, or the service's."""
    if is_party(turn, row):
        return rules.MEMBERS
    about = place(turn.tx, turn.council.id, row.id)
    if about is not None and turn.may(Can.OUTCOME_AGREE, about):
        return rules.SERVICE
    raise Refusal("core-not-allowed", rule="Y47")


def _open(turn: Turn, facts: Mapping[str, Json]) -> list[Option]:  # noqa: ARG001
    own = [row for row in inputs.of_giver(turn.tx, turn.council.id, turn.person.id) if row.status not in input_rules.CLOSED]
    rows = own + [row for row in answers.mine_to_answer(turn) if row not in own]
    return [Option(input_cards.listed(row), row.id) for row in rows]


@router.verb("negotiate", Which, needs=Can.INPUT_SEE, menu=36, fields=(Field("input", "pick", options=_open),))
def negotiate(turn: Turn, args: Which) -> Message:
    """Where the two sides stand, and what this one can do now."""
    row = input_of(turn, args.input)
    side = side_of(turn, row)
    said = moves(turn, row)
    return cards.stand(register.readable(turn, row), said, side, _ways(row, said, side))


def _ways(row: InputRow, said: Sequence[rules.Move], side: str) -> tuple[str, ...]:
    return () if row.status in input_rules.CLOSED else rules.open_parts(said, side)


def _ask(turn: Turn, facts: Mapping[str, Json]) -> Message:
    row = input_of(turn, str(facts["input"]))
    part = str(facts["part"])
    return cards.ask(row, part, counter=rules.is_counter(moves(turn, row), side_of(turn, row)))


@router.verb(
    "bargain", Say, needs=Can.INPUT_SEE,
    fields=(Field("text", "long", ask=_ask, when=lambda _turn, facts: facts.get("part") != rules.YES, optional=True),),
)  # fmt: skip
def bargain(turn: Turn, args: Say) -> Message:
    """One side says what it needs, names an option, offers, or says yes; the other side is told."""
    row = input_of(turn, args.input)
    side = side_of(turn, row)
    if row.status in input_rules.CLOSED:
        raise Refusal("input-closed", rule="Y48", status=row.status)
    said = moves(turn, row)
    rules.check(said, side, args.part)
    table = rules.offer_on_table(said)
    text = table.text if args.part == rules.YES and table is not None else input_rules.check_text(clean_text(args.text))
    counter = rules.is_counter(said, side)
    inputs.add_step(
        turn.tx, turn.council.id, row.id, turn.now, KIND, who_id=turn.person.id, before=side, after=args.part, reason=text, round=row.round
    )
    turn.note("input.negotiate", row.id, part=args.part, side=side)
    said = [*said, rules.Move(side, args.part, text)]
    other = rules.SERVICE if side == rules.MEMBERS else rules.MEMBERS
    to = row.giver_id if other == rules.MEMBERS else answers.who_answers(turn, row)
    message = cards.told(row, said[-1], counter=counter, ways=rules.open_parts(said, other), solution=_solution(said))
    turn.tell("negotiation", row.id, [to], message, named=str(turn.now))
    return cards.said(row, said[-1], solution=_solution(said) if side == rules.SERVICE else None)


def _solution(said: Sequence[rules.Move]) -> dict[str, Json] | None:
    """What the service writes down when both agree."""
    found = rules.agreed(said)
    if found is None:
        return None
    return {
        "members_want": rules.needs(said, rules.MEMBERS) or "–", "authority_wants": rules.needs(said, rules.SERVICE) or "–",
        "agreed": found.text,
    }  # fmt: skip
