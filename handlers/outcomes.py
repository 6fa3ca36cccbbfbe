"""What becomes of an input: the answer, the giver told at every step, the giver's own answer back."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from bot.domain import inputs as rules
from bot.domain import notices
from bot.domain.access import Can
from bot.domain.errors import Refusal
from bot.domain.texts import clean_text
from bot.domain.values import Json, Quote, say
from bot.messages.nodes import Choice, Do, Message
from bot.turn import Field, Option, Router, Turn, arguments
from handlers import answers, checks, forgetting, register
from handlers.cards import inputs as input_cards
from handlers.cards import outcomes as cards
from handlers.inputs import step
from handlers.statuses import worded
from handlers.topics import input_of, item_of, topic_of
from storage import agenda, input_ties, inputs, meetings, people, status_words
from storage.inputs import InputRow

router = Router("outcomes")
OFFERED = (
    "accepted", "partly_accepted", "not_accepted", "already_in_place", "deferred", "forwarded", "under_consideration",
    "implemented", "noted", "clarifying", "on_agenda", "outside_mandate", "merged", "redirected_individual",
)  # fmt: skip
MOMENT = 60_000_000
WORKED_ON = frozenset({"accepted", "partly_accepted"})
CHANGES = rules.COUNTED_AS_INFLUENCE | {"already_in_place"}
READ = ("reason", "what_changed", "next_step", "evidence", "agreed", "after")  # what the giver reads of an answer
COMPARED = ("before", "after", "survived")  # what a changed input is asked to show (E4)
# What else happens when an input has come a step further: `(turn, the input as it now is, what was said)`.
AFTER_STEP: list[Callable[[Turn, InputRow, Mapping[str, str]], None]] = []


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
    before: str = ""
    after: str = ""
    survived: str = ""
    to_item: str = ""


@dataclass(frozen=True, slots=True)
class Agreed:
    """What both sides wanted and what they agreed on."""

    input: str
    members_want: str
    authority_wants: str
    agreed: str
    before: str = ""
    after: str = ""


# --- what is asked -----------------------------------------------------------------------------------------


def statuses(turn: Turn, _facts: Mapping[str, Json]) -> list[Option]:
    """The outcomes a person may give, the usual ones first."""
    office = turn.may(Can.INPUT_ASSIGN, turn.about)
    own = status_words.words(turn.tx, turn.council.id, turn.person.lang)
    codes = [code for code in OFFERED if office or code not in ("redirected_individual", "on_agenda")]
    return [Option(Quote(own[code]) if code in own else input_cards.status(code), code) for code in codes]


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
    row = input_of(turn, str(facts["input"]))
    return not row.responsible_id and not row.held


def _worked_on(_turn: Turn, facts: Mapping[str, Json]) -> bool:
    return _status(facts) in WORKED_ON


def _partly(_turn: Turn, facts: Mapping[str, Json]) -> bool:
    return _status(facts) == "partly_accepted"


def _elsewhere(turn: Turn, facts: Mapping[str, Json]) -> list[Option]:
    """Items of the council's other bodies that it can be sent on to."""
    row = input_of(turn, str(facts["input"]))
    rows = [one for one in meetings.upcoming(turn.tx, turn.council.id, turn.now) if one.body_id != row.body_id]
    found = [(item, one) for one in rows for item in agenda.of_meeting(turn.tx, turn.council.id, one.id)]
    return [Option(input_cards.titled(topic_of(turn, item, one.body_id)), item.id) for item, one in found]


def _sent_inside(turn: Turn, facts: Mapping[str, Json]) -> bool:
    return _status(facts) == "forwarded" and bool(_elsewhere(turn, facts))


def _confirm(turn: Turn, args: Outcome) -> Message:
    row = input_of(turn, args.input)
    target = inputs.by_id(turn.tx, turn.council.id, args.merged_into) if args.merged_into else None
    given = {name: value for name in Outcome.__dataclass_fields__ if (value := getattr(args, name))}
    keep = Choice(say("answers-keep-choice"), Do("keep_answer", given, sure=True))
    row, joined_to = register.readable(turn, row), target.number if target else ""
    said = cards.confirm(row, args.status, args.reason, args.what_changed, args.until, joined_to)
    return replace(said, choices=(keep,))


def _wording(turn: Turn, facts: Mapping[str, Json]) -> list[checks.Piece]:
    return checks.words_of(facts, {name: f"checks-part-{name.replace('_', '-')}" for name in READ}, turn.council.lang)


def _hearers(turn: Turn, facts: Mapping[str, Json]) -> list[str]:
    return hearers(turn, input_of(turn, str(facts["input"])))


_READ = checks.Source(_wording, _hearers)


# --- the answer --------------------------------------------------------------------------------------------


@router.verb(
    "set_outcome", Outcome, needs=Can.OUTCOME_SET, menu=21, confirm=_confirm, check=checks.asked("set_outcome", _READ),
    fields=(
        Field("input", "pick", options=answers.to_answer),
        Field("status", "pick", options=statuses),
        Field("merged_into", "pick", options=_targets, when=lambda _turn, facts: _status(facts) == "merged"),
        Field("to_item", "pick", options=_elsewhere, optional=True, when=_sent_inside),
        Field("forwarded_to", "words", optional=True, when=lambda _turn, facts: _status(facts) == "forwarded" and not facts.get("to_item")),
        Field("until", "day", when=lambda _turn, facts: _status(facts) == "deferred"),
        Field("evidence", "words", when=lambda _turn, facts: _status(facts) == "implemented"),
        Field("reason", "words", optional=True, ask=_ask_reason),
        Field("what_changed", "words", optional=True, when=lambda _turn, facts: _status(facts) in CHANGES),
        *(Field(name, "words", optional=True, when=_partly) for name in COMPARED),
        Field("responsible", "pick", options=register.candidates, optional=True, when=_unowned),
        Field("next_step", "words", optional=True, when=_worked_on),
        Field("next_due", "day", optional=True, when=_worked_on),
    ),
)  # fmt: skip
def set_outcome(turn: Turn, args: Outcome) -> Message:
    """An input gets an answer, or comes a step further; its giver is told."""
    row = input_of(turn, args.input)
    check(turn, row, args)
    if args.responsible:
        person = people.by_id(turn.tx, turn.council.id, args.responsible)
        if person is None:
            raise Refusal("core-not-found")
        register.make_responsible(turn, row, person)
    said = {
        "reason": clean_text(args.reason), "what_changed": clean_text(args.what_changed), "evidence": clean_text(args.evidence),
        "until": args.until, "forwarded_to": clean_text(args.forwarded_to), "next_step": clean_text(args.next_step),
        **{name: clean_text(getattr(args, name)) for name in COMPARED},
    }  # fmt: skip
    if args.to_item:
        said |= {"to_item": args.to_item, "forwarded_to": said["forwarded_to"] or body_of_item(turn, args.to_item)}
    if args.next_step and args.next_due:
        said["next_due"] = args.next_due
    checks.sent(turn, "set_outcome", arguments(args))
    return answer(turn, row, args.status, said, args.merged_into if args.status == "merged" else "")


def check(turn: Turn, row: InputRow, args: Outcome) -> None:
    """May this answer be given now? It refuses what the rules refuse."""
    rules.check_outcome(
        row.status, args.status, reason=args.reason, until=_day(args.until), evidence=args.evidence, merged_into=args.merged_into
    )
    if args.to_item:
        _item, there = item_of(turn, args.to_item)
        if there.start_at <= turn.now or there.body_id == row.body_id:
            raise Refusal("core-old-button")  # that meeting has been, or is one of the same body
    if args.merged_into:
        input_of(turn, args.merged_into)
        rules.check_merge(row.id, args.merged_into, inputs.merges(turn.tx, turn.council.id))


def body_of_item(turn: Turn, item_id: str) -> str:
    """The name of the body an item belongs to."""
    item, meeting = item_of(turn, item_id)
    return topic_of(turn, item, meeting.body_id).body


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
    values |= {"status": status, "status_at": turn.now, "told_at": 0}
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
    tell(turn, after._replace(text_kept=0) if status == "redirected_individual" else after, said)
    if status == "redirected_individual":
        forgetting.forget(turn, row)
    turn.note("outcome.set", row.id, status=status)
    for also in AFTER_STEP:
        also(turn, after, said)
    first = _just_before(turn, row)
    return cards.answered(after, _name(turn, row.giver_id), _missing(after, said), hidden=bool(row.hide_name), first=first)


def _missing(row: InputRow, said: Mapping[str, str]) -> tuple[str, ...]:
    """What should be said with it and is not: asked for and listed, never a hindrance (E4, E5)."""
    missing = rules.missing(row.status, [name for name, text in said.items() if text])
    if row.status == "partly_accepted":
        missing += tuple(name for name in COMPARED if not said.get(name))
    if row.status in WORKED_ON:
        there = {"responsible": row.responsible_id, "next_step": row.next_step, "next_due": said.get("next_due", "")}
        missing += tuple(name for name, text in there.items() if not text)
    return missing


def _just_before(turn: Turn, row: InputRow) -> str:
    """Who answered the same input moments ago, when that was somebody else."""
    if not row.answered or turn.now - row.status_at > 10 * MOMENT:
        return ""
    steps = [one for one in inputs.steps(turn.tx, turn.council.id, row.id) if one.kind == "status" and one.at == row.status_at]
    return _name(turn, steps[-1].who_id) if steps and steps[-1].who_id not in ("", turn.person.id) else ""


def _name(turn: Turn, person_id: str) -> str:
    person = people.by_id(turn.tx, turn.council.id, person_id)
    return person.name if person else ""


def hearers(turn: Turn, row: InputRow) -> list[str]:
    """Who must hear an answer: the giver first, then those whose inputs were joined to it."""
    return list(dict.fromkeys([row.giver_id, *(one.giver_id for one in input_ties.joined(turn.tx, turn.council.id, row.id))]))


def tell(turn: Turn, row: InputRow, said: Mapping[str, str]) -> None:
    """The giver hears of every step; so do the givers of what was joined to it, each by their own number (Y30)."""
    subject, named = f"{row.id}:{row.status}", str(turn.now)
    target = inputs.by_id(turn.tx, turn.council.id, row.merged_into) if row.merged_into else None
    owner = _title(turn, row.responsible_id)
    giver = people.by_id(turn.tx, turn.council.id, row.giver_id)
    message = cards.told(row, owner, target.number if target else "", "", said, turn.council.lang)
    if giver is not None and giver.state == "passing":
        message = replace(message, choices=())
    turn.tell("outcome_told", subject, [row.giver_id], worded(turn, message, giver.lang if giver else ""), named=named)
    joined = input_ties.joined(turn.tx, turn.council.id, row.id)
    givers = {one.giver_id: one.number for one in reversed(joined)}
    for person in notices.told_outcome("", [one.giver_id for one in joined]):
        if person != row.giver_id:
            message = cards.told(row, owner, "", givers[person], said, turn.council.lang)
            turn.tell("outcome_told", subject, [person], worded(turn, message, _lang(turn, person)), named=named)


def _lang(turn: Turn, person_id: str) -> str:
    person = people.by_id(turn.tx, turn.council.id, person_id)
    return person.lang if person else turn.council.lang


def _title(turn: Turn, person_id: str) -> str:
    """Who answers for it, by their task if they have one."""
    person = people.by_id(turn.tx, turn.council.id, person_id) if person_id else None
    return (person.title or person.name) if person else ""


def _confirm_agreed(turn: Turn, args: Agreed) -> Message:
    return cards.confirm(input_of(turn, args.input), "agreed_solution", args.agreed, args.after, "", "")


@router.verb(
    "agreed_solution", Agreed, needs=Can.OUTCOME_AGREE, menu=22, confirm=_confirm_agreed, check=checks.asked("agreed_solution", _READ),
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
    checks.sent(turn, "agreed_solution", arguments(args))
    return answer(turn, row, "agreed_solution", said)
