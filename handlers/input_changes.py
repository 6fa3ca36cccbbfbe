"""An input in new words, or taken back: by its giver, by whoever helps them, in the chat or with a command."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.domain import inputs as rules
from bot.domain.access import Can
from bot.domain.errors import Refusal
from bot.domain.individual_cases import looks_like_individual_case
from bot.domain.texts import clean_text
from bot.domain.values import Json
from bot.messages.nodes import Message
from bot.turn import Field, Option, Turn
from handlers import forgetting
from handlers.cards import inputs as cards
from handlers.inputs import held, if_after_due, router, step
from handlers.topics import dates_of, input_of, item_of
from storage import drafts, inputs
from storage.inputs import InputRow


@dataclass(frozen=True, slots=True)
class Edit:
    """New words for an input."""

    input: str
    text: str
    for_person: str = ""
    messages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Withdraw:
    """An input is taken back."""

    input: str
    for_person: str = ""


def own_open(turn: Turn, _facts: Mapping[str, Json]) -> list[Option]:
    """Inputs of the member that can still be changed."""
    rows = reversed(inputs.of_giver(turn.tx, turn.council.id, turn.member.id))
    return [Option(cards.listed(row), row.id) for row in rows if row.text_kept]


def own_unanswered(turn: Turn, _facts: Mapping[str, Json]) -> list[Option]:
    """Inputs of the member that can still be taken back."""
    rows = reversed(inputs.of_giver(turn.tx, turn.council.id, turn.member.id))
    return [Option(cards.listed(row), row.id) for row in rows if row.text_kept and not row.answered_round]


def _confirm_edit(turn: Turn, args: Edit) -> Message:
    return cards.confirm_change(input_of(turn, args.input), args.text)


def check_own(turn: Turn, row: InputRow) -> None:
    """Only the giver's own words: somebody joined to an input has none in it."""
    if row.giver_id != turn.member.id:
        raise Refusal("core-not-allowed", rule="Y47")


@router.verb(
    "edit_comment", Edit, needs=Can.INPUT_EDIT, menu=33, confirm=_confirm_edit,
    fields=(Field("input", "pick", options=own_open), Field("text", "long")),
)
def edit_comment(turn: Turn, args: Edit) -> Message:
    """New words of the giver's own; the old ones stay in the history."""
    row = input_of(turn, args.input)
    check_own(turn, row)
    rules.check_edit(row.status, bool(row.text_kept))
    text = rules.check_text(clean_text(args.text))
    row = change_text(turn, row, text)
    for position, message in enumerate(args.messages):
        drafts.add_source(turn.tx, turn.council.id, row.id, turn.chat_key, message, position, "")
    return held(turn, row) if row.held else cards.changed(row, late_edit(turn, row))


def change_text(turn: Turn, row: InputRow, text: str) -> InputRow:
    """Keep new words; whether it is held back is decided anew from what they say."""
    inputs.replace_text(turn.tx, row, text, turn.now)
    single = looks_like_individual_case(text)
    item, meeting = item_of(turn, row.item_id)
    closes = dates_of(turn, meeting).get("comments_close")
    shown = 0 if single else row.shown_from or rules.shown_from(row.route, turn.now, closes, turn.council.zone)
    inputs.change(turn.tx, turn.council.id, row.id, held=int(single), shown_from=shown)
    late = rules.late(row.route, date.fromisoformat(turn.today), closes)
    step(turn, row, "edit", after="late" if late else "")
    turn.note("input.edit", row.id, item=item.id)
    if row.answered_round and row.responsible_id not in ("", turn.person.id) and not single:
        message = cards.changed_after(row._replace(text=text))
        turn.tell("input_changed_after", row.id, [row.responsible_id], message, named=str(turn.now))
    if turn.person.id != row.giver_id:
        message = cards.changed_for(row._replace(text=text), turn.person.name, held=single)
        turn.tell("input_changed_for", row.id, [row.giver_id], message, named=str(turn.now))
    row, was_held = row._replace(text=text, held=int(single), shown_from=shown), row.held
    if was_held and not single:
        if_after_due(turn, row)
    return row


def late_edit(turn: Turn, row: InputRow) -> str:
    """The last day for comments, when the words were changed after it."""
    _item, meeting = item_of(turn, row.item_id)
    closes = dates_of(turn, meeting).get("comments_close")
    return closes.isoformat() if closes and rules.late(row.route, date.fromisoformat(turn.today), closes) else ""


def _confirm_withdraw(turn: Turn, args: Withdraw) -> Message:
    return cards.confirm_withdraw(input_of(turn, args.input))


@router.verb(
    "withdraw_comment", Withdraw, needs=Can.INPUT_WITHDRAW, menu=34, confirm=_confirm_withdraw,
    fields=(Field("input", "pick", options=own_unanswered),),
)
def withdraw_comment(turn: Turn, args: Withdraw) -> Message:
    """The giver takes it back: the number stays, the text goes."""
    row = input_of(turn, args.input)
    check_own(turn, row)
    withdraw(turn, row)
    return cards.withdrawn(row)


def withdraw(turn: Turn, row: InputRow) -> None:
    """The number stays, the text goes, unless it has been answered."""
    rules.check_withdraw(row.status, bool(row.answered_round))
    forgetting.forget(turn, row)
    inputs.change(turn.tx, turn.council.id, row.id, status="withdrawn", status_at=turn.now)
    step(turn, row, "status", after="withdrawn")
    turn.note("input.withdraw", row.id)
    if turn.person.id != row.giver_id:
        turn.tell("input_withdrawn_for", row.id, [row.giver_id], cards.withdrawn_for(row, turn.person.name))

