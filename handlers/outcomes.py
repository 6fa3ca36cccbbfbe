"""What becomes of an input: the answer, the giver told at every step, the giver's own answer back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.domain import inputs as rules
from bot.domain import notices
from bot.domain.access import Can
from bot.domain.errors import Refusal
from bot.domain.texts import clean_text
from bot.domain.values import Json, say
from bot.messages.nodes import Message
from bot.turn import Field, Option, Router, Turn
from handlers import answers, register
from handlers.cards import inputs as input_cards
from handlers.cards import outcomes as cards
from handlers.inputs import step
from handlers.topics import input_of
from storage import inputs, people
from storage.inputs import InputRow

router = Router("outcomes")
OFFERED = (
    "accepted", "partly_accepted", "not_accepted", "already_in_place", "deferred", "forwarded", "under_consideration",
    "implemented", "noted", "clarifying", "on_agenda", "outside_mandate", "merged", "redirected_individual",
)  # fmt: skip
MOMENT = 60_000_000
WORKED_ON = frozenset({"accepted", "partly_accepted"})
CHANGES = rules.COUNTED_AS_INFLUENCE | {"already_in_place"}


@dataclass(frozen=True, slots=True)
class Outcome:
    """An answer, or another step of an input."""

    input: str
    status: str
    reason: str = ""
    what_changed: str = ""
    evidence: str = ""
    until: str = ""
    forwarded_to: str = ""
    merged_into: str = ""
    responsible: str = ""
    next_step: str = ""
    next_due: str = ""


@dataclass(frozen=True, slots=True)
class Agreed:
    """What both sides wanted and what they agreed on."""

    input: str
    members_want: str
    authority_wants: str
    agreed: str
    before: str = ""
    after: str = ""


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


# --- what is asked -----------------------------------------------------------------------------------------


def statuses(turn: Turn, _facts: Mapping[str, Json]) -> list[Option]:
    """The outcomes a person may give, the usual ones first."""
    office = turn.may(Can.INPUT_ASSIGN, turn.about)
    return [Option(input_cards.status(code), code) for code in OFFERED if office or code not in ("redirected_individual", "on_agenda")]


def _status(facts: Mapping[str, Json]) -> str:
    return str(facts.get("status", ""))


def _ask_reason(_turn: Turn, facts: Mapping[str, Json]) -> Message:
    return cards.ask_reason(_status(facts), needed="reason" in rules.STATUSES[_status(facts)].needs)


def _targets(turn: Turn, facts: Mapping[str, Json]) -> list[Option]:
    """Inputs that this one can be joined to: the same item's first."""
    row = input_of(turn, str(facts["input"]))
    rows = [one for one in inputs.of_body(turn.tx, turn.council.id, row.body_id) if one.id != row.id and one.status not in rules.CLOSED]
    rows.sort(key=lambda one: (one.item_id != row.item_id, one.meeting_id != row.meeting_id, one.received_at))
    return [Option(input_cards.listed(one), one.id) for one in rows]


def _unowned(turn: Turn, facts: Mapping[str, Json]) -> bool:
    """An accepted input without anybody who does it: the office is asked who will."""
    if _status(facts) not in WORKED_ON or not turn.may(Can.INPUT_ASSIGN, turn.about):
        return False
    return not input_of(turn, str(facts["input"])).responsible_id


def _worked_on(_turn: Turn, facts: Mapping[str, Json]) -> bool:
    return _status(facts) in WORKED_ON


def _confirm(turn: Turn, args: Outcome) -> Message:
    row = input_of(turn, args.input)
    target = inputs.by_id(turn.tx, turn.council.id, args.merged_into) if args.merged_into else None
    return cards.confirm(row, args.status, args.reason, args.what_changed, args.until, target.number if target else "")


# --- the answer --------------------------------------------------------------------------------------------


@router.verb(
    "set_outcome", Outcome, needs=Can.OUTCOME_SET, menu=21, confirm=_confirm,
    fields=(
        Field("input", "pick", options=answers.to_answer),
        Field("status", "pick", options=statuses),
        Field("merged_into", "pick", options=_targets, when=lambda _turn, facts: _status(facts) == "merged"),
        Field("forwarded_to", "words", optional=True, when=lambda _turn, facts: _status(facts) == "forwarded"),
        Field("until", "day", when=lambda _turn, facts: _status(facts) == "deferred"),
        Field("evidence", "words", when=lambda _turn, facts: _status(facts) == "implemented"),
        Field("reason", "words", optional=True, ask=_ask_reason),
        Field("what_changed", "words", optional=True, when=lambda _turn, facts: _status(facts) in CHANGES),
        Field("responsible", "pick", options=register.candidates, optional=True, when=_unowned),
        Field("next_step", "words", optional=True, when=_worked_on),
        Field("next_due", "day", optional=True, when=_worked_on),
    ),
)  # fmt: skip
def set_outcome(turn: Turn, args: Outcome) -> Message:
    """An input gets an answer, or comes a step further; its giver is told."""
    row = input_of(turn, args.input)
    until = _day(args.until)
    rules.check_outcome(
        row.status, args.status, reason=args.reason, until=until, evidence=args.evidence, merged_into=args.merged_into
    )
    if args.merged_into:
        input_of(turn, args.merged_into)
        rules.check_merge(row.id, args.merged_into, inputs.merges(turn.tx, turn.council.id))
    if args.responsible:
        person = people.by_id(turn.tx, turn.council.id, args.responsible)
        if person is None:
            raise Refusal("core-not-found")
        register.make_responsible(turn, row, person)
    said = {
        "reason": clean_text(args.reason), "what_changed": clean_text(args.what_changed), "evidence": clean_text(args.evidence),
        "until": args.until, "forwarded_to": clean_text(args.forwarded_to), "next_step": clean_text(args.next_step),
    }  # fmt: skip
    if args.next_step and args.next_due:
        said["next_due"] = args.next_due
    return answer(turn, row, args.status, said, args.merged_into if args.status == "merged" else "")


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise Refusal("core-date-unclear", typed=text, example="2027-03-15") from None


def answer(turn: Turn, row: InputRow, status: str, said: Mapping[str, str], merged_into: str = "") -> Message:
    """Keep the step and what was said with it, tell the giver and those joined to it."""
    if (row.status, row.reason) == (status, said.get("reason", "")) and turn.now - row.status_at < MOMENT:
        return cards.answered(row, _name(turn, row.giver_id), (), hidden=bool(row.hide_name))  # a button pressed twice
    answered = rules.STATUSES[status].answer
    facts = {name: text for name, text in said.items() if text and name not in ("reason", "next_due")}
    keep = {name: facts.get(name, "") for name in ("what_changed", "evidence", "next_step")}
    stays: dict[str, int | str] = {name: facts[name] for name in ("until", "forwarded_to") if name in facts}
    values: dict[str, int | str] = {**keep, **stays, "reason": said.get("reason", ""), "merged_into": merged_into or row.merged_into}
    if not answered:
        values = {"reason": said.get("reason", "")}
    values |= {"status": status, "status_at": turn.now, "told_at": turn.now}
    if answered:
        values["answered_round"] = row.round
    inputs.change(turn.tx, turn.council.id, row.id, **values)
    if merged_into:
        facts["merged_into"] = merged_into
    if said.get("next_due"):
        facts["next_due"] = said["next_due"]
    step(turn, row, "status", after=status, reason=said.get("reason", ""), due=row.answer_due,
         said=json.dumps(facts, ensure_ascii=False))  # fmt: skip
    after = inputs.by_id(turn.tx, turn.council.id, row.id) or row
    tell(turn, after._replace(text_kept=0) if status == "redirected_individual" else after)
    if status == "redirected_individual":
        inputs.drop_text(turn.tx, turn.council.id, row.id)
    turn.note("outcome.set", row.id, status=status)
    missing = rules.missing(status, [name for name, text in said.items() if text])
    if status in WORKED_ON:
        missing += tuple(name for name, there in (("responsible", after.responsible_id), ("next_step", after.next_step)) if not there)
    return cards.answered(after, _name(turn, row.giver_id), missing, hidden=bool(row.hide_name))


def _name(turn: Turn, person_id: str) -> str:
    person = people.by_id(turn.tx, turn.council.id, person_id)
    return person.name if person else ""


def tell(turn: Turn, row: InputRow) -> None:
    """The giver hears of every step; so do the givers of what was joined to it, each by their own number (Y30)."""
    subject, named = f"{row.id}:{row.status}", str(turn.now)
    merges = inputs.merges(turn.tx, turn.council.id)
    target = inputs.by_id(turn.tx, turn.council.id, row.merged_into) if row.merged_into else None
    owner = _title(turn, row.responsible_id)
    turn.tell("outcome_told", subject, [row.giver_id], cards.told(row, owner, target.number if target else "", ""), named=named)
    joined = [inputs.by_id(turn.tx, turn.council.id, one) for one in rules.merged_to(row.id, merges)]
    givers = {one.giver_id: one.number for one in reversed(joined) if one is not None}
    for person in notices.told_outcome("", [one.giver_id for one in joined if one is not None]):
        if person != row.giver_id:
            turn.tell("outcome_told", subject, [person], cards.told(row, owner, "", givers[person]), named=named)


def _title(turn: Turn, person_id: str) -> str:
    """Who answers for it, by their task if they have one."""
    person = people.by_id(turn.tx, turn.council.id, person_id) if person_id else None
    return (person.title or person.name) if person else ""


def _confirm_agreed(turn: Turn, args: Agreed) -> Message:
    return cards.confirm(input_of(turn, args.input), "agreed_solution", args.agreed, args.after, "", "")


@router.verb(
    "agreed_solution", Agreed, needs=Can.OUTCOME_AGREE, menu=22, confirm=_confirm_agreed,
    fields=(
        Field("input", "pick", options=answers.to_answer),
        Field("members_want", "words"),
        Field("authority_wants", "words"),
        Field("agreed", "words"),
        Field("before", "words", optional=True),
        Field("after", "words", optional=True),
    ),
)  # fmt: skip
def agreed_solution(turn: Turn, args: Agreed) -> Message:
    """Both sides have agreed: what each wanted, and what it will be."""
    row = input_of(turn, args.input)
    agreed = clean_text(args.agreed)
    rules.check_outcome(row.status, "agreed_solution", reason=agreed)
    said = {
        "reason": agreed, "what_changed": clean_text(args.after), "members_want": clean_text(args.members_want),
        "authority_wants": clean_text(args.authority_wants), "before": clean_text(args.before), "after": clean_text(args.after),
    }  # fmt: skip
    return answer(turn, row, "agreed_solution", said)


# --- what the giver says to it -----------------------------------------------------------------------------


def _own_answered(turn: Turn, _facts: Mapping[str, Json]) -> list[Option]:
    rows = reversed(inputs.of_giver(turn.tx, turn.council.id, turn.member.id))
    return [Option(input_cards.listed(row), row.id) for row in rows if row.answered_round]


def _replies(turn: Turn, facts: Mapping[str, Json]) -> list[Option]:
    row = input_of(turn, str(facts["input"]))
    codes = [one for one in rules.REPLIES if one != "raise_again" or (row.status in rules.RAISABLE and not row.raised)]
    return [Option(say(f"outcomes-reply-{input_cards.dashed(code)}"), code) for code in codes]


def _confirm_reply(turn: Turn, args: ReplyTo) -> Message:
    row = input_of(turn, args.input)
    _meeting, answer_due = answers.due_when_raised(turn, row.body_id, turn.now)
    return cards.confirm_raise(row, answer_due) if args.reply == "raise_again" else cards.confirm_reply(row, args.reply, args.text)


def is_party(turn: Turn, row: InputRow) -> bool:
    """The giver, the one who took it down, or the giver of what was joined to it (Y29)."""
    if turn.member.id == row.giver_id or turn.person.id == row.taken_by:
        return True
    joined = rules.merged_to(row.id, inputs.merges(turn.tx, turn.council.id))
    found = [inputs.by_id(turn.tx, turn.council.id, one) for one in joined]
    return any(one is not None and one.giver_id == turn.member.id for one in found)


@router.verb(
    "reply_to_outcome", ReplyTo, needs=Can.OUTCOME_REPLY, menu=35, confirm=_confirm_reply,
    fields=(
        Field("input", "pick", options=_own_answered),
        Field("reply", "pick", options=_replies),
        Field("text", "words", optional=True, when=lambda _turn, facts: facts.get("reply") != "understood"),
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
        turn.tell("outcome_disagreed", row.id, [row.responsible_id or answers.coordinator(turn)], message, named=str(turn.now))
    return cards.replied(row, args.reply)


def raise_again(turn: Turn, row: InputRow, text: str) -> Message:
    """Once per input: it comes up at the next meeting and must be answered again (Y29)."""
    meeting, answer_due = answers.due_when_raised(turn, row.body_id, turn.now)
    inputs.change(
        turn.tx, turn.council.id, row.id, status="on_agenda", status_at=turn.now, round=row.round + 1, raised=1, answer_due=answer_due
    )
    step(turn, row, "status", after="on_agenda", raised=1, round=row.round + 1, due=answer_due, reason="")
    if answer_due:
        answers.plan(turn, date.fromisoformat(answer_due))
    to = row.responsible_id or answers.coordinator(turn)
    turn.tell("input_raised", row.id, [to], cards.raised_told(row, text, answer_due))
    return cards.raised(row, meeting.day if meeting else "", answer_due)


# --- asking and explaining ---------------------------------------------------------------------------------


@router.verb(
    "ask_about_answer", Words, needs=Can.OUTCOME_REPLY,
    fields=(Field("input", "pick", options=_own_answered), Field("text", "long")),
)  # fmt: skip
def ask_about_answer(turn: Turn, args: Words) -> Message:
    """The giver asks about the answer, or answers a question back; the talk stays with the input."""
    row = input_of(turn, args.input)
    text = rules.check_text(clean_text(args.text))
    step(turn, row, "ask", reason=text)
    turn.note("outcome.ask", row.id)
    to = row.responsible_id or answers.coordinator(turn)
    turn.tell("outcome_question", row.id, [to], cards.question_told(row, text), named=str(turn.now))
    return cards.question_sent(row)


@router.verb("explain_answer", Words, needs=Can.OUTCOME_SET, fields=(Field("text", "long"),))
def explain_answer(turn: Turn, args: Words) -> Message:
    """The one who answers explains; the giver reads it in their own chat."""
    row = input_of(turn, args.input)
    text = rules.check_text(clean_text(args.text))
    step(turn, row, "tell", reason=text)
    turn.note("outcome.explain", row.id)
    turn.tell("outcome_explained", row.id, [row.giver_id], cards.explained_told(row, text), named=str(turn.now))
    return cards.explained(row)
