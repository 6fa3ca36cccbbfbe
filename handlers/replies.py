"""What the giver says to an answer: read, seen otherwise, taken up again; questions and explanations stay with the input."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.domain import inputs as rules
from bot.domain.access import Can
from bot.domain.individual_cases import looks_like_individual_case
from bot.domain.texts import clean_text
from bot.domain.values import Json, say
from bot.messages.nodes import Message
from bot.turn import Field, Option, Router, Turn
from handlers import answers, checks
from handlers.cards import inputs as input_cards
from handlers.cards import outcomes as cards
from handlers.inputs import step
from handlers.topics import input_of
from storage import input_ties, inputs, people
from storage.inputs import InputRow

router = Router("outcomes")
MOMENT = 60_000_000


@dataclass(frozen=True, slots=True)
class ReplyTo:
    """What the giver says to the answer."""

    input: str
    reply: str
    text: str = ""
    for_person: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """Something said about an input."""

    input: str
    text: str
    for_person: str = ""


# --- what the giver says to it -----------------------------------------------------------------------------


def _own_answered(turn: Turn, _facts: Mapping[str, Json]) -> list[Option]:
    rows = reversed(inputs.of_giver(turn.tx, turn.council.id, turn.member.id))
    return [Option(input_cards.listed(row), row.id) for row in rows if row.answered_round]


def _replies(turn: Turn, facts: Mapping[str, Json]) -> list[Option]:
    row = input_of(turn, str(facts["input"]))
    codes = [one for one in rules.REPLIES if one in ("understood", *cards.replies(row))]  # that it is read can always be said
    return [Option(say(f"outcomes-reply-{input_cards.dashed(code)}"), code) for code in codes]


def _confirm_reply(turn: Turn, args: ReplyTo) -> Message:
    row = input_of(turn, args.input)
    _meeting, answer_due = answers.due_when_raised(turn, row.body_id, turn.now)
    return cards.confirm_raise(row, answer_due) if args.reply == "raise_again" else cards.confirm_reply(row, args.reply, args.text)


def is_party(turn: Turn, row: InputRow) -> bool:
    """The giver, the one who took it down, or the giver of what was joined to it (Y29)."""
    if turn.member.id == row.giver_id or turn.person.id == row.taken_by:
        return True
    return any(one.giver_id == turn.member.id for one in input_ties.joined(turn.tx, turn.council.id, row.id))


@router.verb(
    "reply_to_outcome", ReplyTo, needs=Can.OUTCOME_REPLY, menu=35, confirm=_confirm_reply,
    fields=(
        Field("input", "pick", options=_own_answered),
        Field("reply", "pick", options=_replies),
        Field("text", "words", optional=True, when=lambda _turn, facts: facts.get("reply") not in ("understood", "agree")),
    ),
)  # fmt: skip
def reply_to_outcome(turn: Turn, args: ReplyTo) -> Message:
    """The giver has read it, sees it otherwise, or takes it up again once."""
    row = input_of(turn, args.input)
    rules.check_reply(args.reply, row.status, is_party=is_party(turn, row), raised_before=bool(row.raised))
    text = clean_text(args.text)
    said = [one for one in inputs.steps(turn.tx, turn.council.id, row.id) if one.kind == "reply" and one.who_id == turn.person.id]
    if said and (said[-1].after, said[-1].reason) == (args.reply, text) and turn.now - said[-1].at < MOMENT:
        return cards.replied(row, args.reply)  # a button pressed twice
    step(turn, row, "reply", after=args.reply, reason=text)
    turn.note("outcome.reply", row.id, reply=args.reply)
    if args.reply == "raise_again":
        return raise_again(turn, row, text)
    if args.reply == "disagree":
        message = cards.disagreed_told(row, text)
        turn.tell("outcome_disagreed", row.id, [answers.who_answers(turn, row)], message, named=str(turn.now))
    return with_the_way(turn, cards.replied(row, args.reply), text)


def raise_again(turn: Turn, row: InputRow, text: str) -> Message:
    """Once per input: it comes up at the next meeting and must be answered again (Y29)."""
    meeting, answer_due = answers.due_when_raised(turn, row.body_id, turn.now)
    inputs.change(
        turn.tx, turn.council.id, row.id, status="on_agenda", status_at=turn.now, round=row.round + 1, raised=1, answer_due=answer_due
    )
    step(turn, row, "status", after="on_agenda", raised=1, round=row.round + 1, due=answer_due, reason="")
    if answer_due:
        answers.plan(turn, date.fromisoformat(answer_due))
    to = answers.who_answers(turn, row)
    turn.tell("input_raised", row.id, [to], cards.raised_told(row, text, answer_due))
    return cards.raised(row, meeting.day if meeting else "", answer_due)


def with_the_way(turn: Turn, message: Message, text: str) -> Message:
    """Words about one person's case go to nobody but the one who answers; who said them is shown the right way too."""
    return input_cards.with_the_way(message, people.contact_of(turn.tx, turn.member)) if looks_like_individual_case(text) else message


# --- asking and explaining ---------------------------------------------------------------------------------


@router.verb(
    "ask_about_answer", Words, needs=Can.OUTCOME_REPLY,
    fields=(Field("input", "pick", options=_own_answered), Field("text", "long")),
)  # fmt: skip
def ask_about_answer(turn: Turn, args: Words) -> Message:
    """The giver asks about the answer, or answers a question back; the talk stays with the input."""
    row = input_of(turn, args.input)
    text = rules.check_text(clean_text(args.text))
    step(turn, row, "ask", after="more" if row.status == "clarifying" else "", reason=text)
    turn.note("outcome.ask", row.id)
    to = answers.who_answers(turn, row)
    turn.tell("outcome_question", row.id, [to], cards.question_told(row, text), named=str(turn.now))
    return with_the_way(turn, cards.question_sent(row), text)


_READ = checks.Source(
    lambda turn, given: checks.words_of(given, {"text": "checks-part-text"}, turn.council.lang),
    lambda turn, given: [input_of(turn, str(given["input"])).giver_id],
)


@router.verb(
    "explain_answer", Words, needs=Can.OUTCOME_SET, check=checks.asked("explain_answer", _READ), fields=(Field("text", "long"),)
)
def explain_answer(turn: Turn, args: Words) -> Message:
    """The one who answers explains; the giver reads it in their own chat."""
    row = input_of(turn, args.input)
    text = rules.check_text(clean_text(args.text))
    step(turn, row, "tell", reason=text)
    turn.note("outcome.explain", row.id)
    checks.sent(turn, "explain_answer", {"text": args.text})
    turn.tell("outcome_explained", row.id, [row.giver_id], cards.explained_told(row, text), named=str(turn.now))
    return cards.explained(row)
