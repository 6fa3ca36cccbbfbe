"""Asking for what a verb needs, one thing at a time, and confirming before it is done.

A choice may carry all a verb needs, or only some of it; what is missing is asked here. The state
of the dialogue is one open question per chat: it can be left for a week and taken up again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from textwrap import shorten
from typing import Any

import orjson

from bot.domain.errors import Refusal, Unreadable
from bot.domain.values import Day, Json, Line, Quote, Say, say
from bot.messages.choices import AMBIGUOUS, match, number
from bot.messages.nodes import Choice, Do, Message, Node, para
from bot.turn import Field, Option, Turn, Verb, bound, missing

LONGEST = 10_000
MOST_TYPED = 36  # letters of what was typed, so that a title stays a title (R7)
NUMBERS = ("count", "sum", "day", "moment", "clock", "picks", "words")  # what may be answered with a bare number
LED: dict[str, Json] = {"_led": True}  # the person is being led through the verb: optional things are asked too


@dataclass(frozen=True, slots=True)
class Asked:
    """Where a dialogue stands: what is known, what is asked now, what the numbers mean."""

    verb: str
    given: Mapping[str, Json]
    field: str
    options: Sequence[tuple[str, Json]] = ()
    draft: Sequence[str] = ()
    whole: bool = True
    title: str = ""
    page: int = 0  # which page of the answers is shown
    more: bool = False  # there are more of them

    def dump(self) -> bytes:
        """The state as bytes, to be sealed."""
        return orjson.dumps([self.verb, self.given, self.field, self.options, self.draft, self.whole, self.title, self.page, self.more])

    @classmethod
    def load(cls, data: bytes) -> Asked:
        """The state again."""
        return cls(*orjson.loads(data))


@dataclass(frozen=True, slots=True)
class Ready:
    """Everything is known and confirmed: run it."""

    args: Any


@dataclass(frozen=True, slots=True)
class Next:
    """Show this; with `asked` it waits for an answer."""

    message: Message
    asked: Asked | None = None


Words = Callable[[Line], str]


@dataclass(frozen=True, slots=True)
class Known:
    """What the forms need to know of the reader: how our words sound, which day it is."""

    words: Words
    lang: str
    reserved: Callable[[str], str] = field(default=lambda _typed: "")
    page: int = 7  # how many answers are shown at once


def proceed(turn: Turn, verb: Verb, given: Mapping[str, Json], known: Known, *, sure: bool, whole: bool = False) -> Ready | Next:
    """Go on with a verb: ask for the next missing thing, confirm, or say that it is ready.

    `whole` means a person is being led through it, so that optional things are asked too.
    """
    page = given.get("_page")
    facts = {name: value for name, value in given.items() if not name.startswith("_")}
    lacking = missing(verb, facts)
    led = (whole or bool(lacking) or given.get("_led") is True) and not sure
    for one in verb.fields:
        if one.name in facts or not (one.name in lacking or led):
            continue
        if one.when is not None and not one.when(turn, facts):
            continue
        return ask(turn, verb, one, facts, known, page if isinstance(page, int) else 0)
    if missing(verb, facts):
        raise Refusal("core-old-button")
    needed = missing(verb, {})
    args = bound(verb, {name: "" if value is None else value for name, value in facts.items() if value is not None or name in needed})
    if verb.check is not None and not sure and (held := verb.check(turn, facts)) is not None:
        return Next(held)
    if verb.confirm is not None and not sure:
        return Next(_confirmation(verb, facts, verb.confirm(turn, args)))
    return Ready(args)


def _confirmation(verb: Verb, facts: Mapping[str, Json], shown: Message) -> Message:
    """The question before something is done: yes, other ways offered by the noun, change, no."""
    yes = Choice(say(f"{verb.noun}-yes-{verb.name.replace('_', '-')}"), Do(verb.name, facts, sure=True))
    change = tuple(
        Choice(say("core-change"), Do(verb.name, {name: value for name, value in facts.items() if name != one.name} | LED))
        for one in verb.fields
        if one.kind in ("words", "long") and one.name in facts
    )[-1:]
    no = Choice(say("core-dont-send" if change else "core-no"), Do("stop", {"of": verb.name}))
    return replace(shown, choices=(yes, *change, *shown.choices, no))


def ask(turn: Turn, verb: Verb, one: Field, facts: Mapping[str, Json], known: Known, page: int = 0) -> Next:
    """The question for one thing, with its numbered answers if it has some."""
    options = list(one.options(turn, facts)) if one.options else []
    if one.kind == "yesno":
        options = [Option(say("core-yes"), True), Option(say("core-no"), False)]
    if one.kind in ("pick", "picks") and not options:
        raise Refusal(f"{verb.noun}-none-{verb.name.replace('_', '-')}-{one.name.replace('_', '-')}")
    shown = options[page * known.page : (page + 1) * known.page]
    choices = [Choice(option.label, Do(verb.name, {**facts, one.name: option.value} | LED)) for option in shown if one.kind != "picks"]
    more = len(options) > (page + 1) * known.page
    if more:
        choices.append(Choice(say("core-next-page-choice"), Do(verb.name, {**facts, "_page": page + 1} | LED)))
    if one.optional and one.kind not in ("words", "long"):
        choices.append(Choice(say("core-skip-choice"), Do(verb.name, {**facts, one.name: None} | LED)))
    message = one.ask(turn, facts) if one.ask else _question(verb, one)
    if one.kind == "picks":
        from bot.messages.nodes import Items  # noqa: PLC0415

        message = replace(message, body=(*message.body, Items(tuple(option.label for option in shown), ordered=True)))
    message = replace(message, choices=(*message.choices, *choices))
    labels = [(known.words(option.label), option.value) for option in shown]
    return Next(message, Asked(verb.name, facts, one.name, labels, (), True, known.words(message.title), page, more))


def _question(verb: Verb, one: Field) -> Message:
    key = f"{verb.noun}-ask-{verb.name.replace('_', '-')}-{one.name.replace('_', '-')}"
    hints = []
    if one.kind == "long":
        hints.append(say("core-form-done"))
    if one.optional:
        hints.append(say("core-form-skip"))
    hints.append(say("core-form-leave"))
    return Message(kind="question", title=say(key), body=(para(*hints),), private=verb.private)


def answered(turn: Turn, verb: Verb, asked: Asked, typed: str, known: Known) -> Ready | Next:
    """A person has answered the open question in words; raises `Unreadable` when it cannot be read."""
    one = next(item for item in verb.fields if item.name == asked.field)
    reserved = known.reserved(typed)
    if one.optional and (reserved == "skip" or (reserved == "no" and one.kind not in ("pick", "picks", "yesno") and not asked.draft)):
        return proceed(turn, verb, {**asked.given, one.name: None}, known, sure=False, whole=asked.whole)
    if one.optional and reserved == "done" and one.kind in ("words", "long") and not asked.draft:
        left = {item.name: None for item in verb.fields[verb.fields.index(one) :] if item.optional and item.name not in asked.given}
        return proceed(turn, verb, {**asked.given, **left}, known, sure=False, whole=asked.whole)
    if one.kind == "long":
        return _gathered(turn, verb, one, asked, typed, known, done=reserved == "done")
    try:
        value = read(turn, one, asked.options, typed, known)
    except Unreadable:
        if one.kind == "moment":
            half = _half_moment(turn, asked, typed, known)
            if isinstance(half, Next):
                return half
            value = half
        else:
            value = _of_all(turn, one, asked, typed, known)
    return proceed(turn, verb, {**asked.given, one.name: value}, known, sure=False, whole=asked.whole)


def _of_all(turn: Turn, one: Field, asked: Asked, typed: str, known: Known) -> Json:
    """A choice that stands on another page, by its words; raises `Unreadable` when it is none either."""
    if one.kind != "pick" or one.options is None or (not asked.more and not asked.page) or number(typed) is not None:
        return read(turn, one, asked.options, typed, known)
    every = [(known.words(option.label), option.value) for option in one.options(turn, asked.given)]
    try:
        return _picked(every, typed, known)
    except Unreadable:
        return read(turn, one, asked.options, typed, known)


def _half_moment(turn: Turn, asked: Asked, typed: str, known: Known) -> Next | str:
    """A day without an hour is kept, and only the hour is asked for; a new day replaces it. Raises `Unreadable`."""
    from bot.domain import dates  # noqa: PLC0415

    today = date.fromisoformat(turn.today)
    try:
        day = dates.read_date(typed, known.lang, today)
    except Unreadable:
        if not asked.draft:
            dates.read_datetime(typed, known.lang, today)  # says which part is unclear
        return f"{asked.draft[0]}T{dates.read_clock(typed, known.lang):%H:%M}"
    asking = Message(
        kind="question", title=say("core-ask-clock", day=Day(day.isoformat())),
        body=(para(say("core-ask-clock-body"), say("core-form-leave")),),
    )  # fmt: skip
    return Next(asking, replace(asked, draft=[day.isoformat()]))


def _gathered(turn: Turn, verb: Verb, one: Field, asked: Asked, typed: str, known: Known, *, done: bool) -> Ready | Next:
    """Text that may come in several messages, until the person says it is done."""
    if not done:
        draft = [*asked.draft, typed.strip()]
        if sum(map(len, draft)) > LONGEST:
            raise Unreadable("core-too-long", limit=LONGEST)
        asked = replace(asked, given=_with_source(turn, verb, asked.given))
        waiting = Message(
            kind="question", title=say("core-draft-kept"), body=(para(say("core-form-done")),),
            choices=(_finished(verb, asked, draft),),
        )  # fmt: skip
        return Next(waiting, replace(asked, draft=draft))
    if not any(part for part in asked.draft):
        raise Unreadable("core-empty")
    return proceed(turn, verb, {**asked.given, one.name: "\n".join(asked.draft)}, known, sure=False, whole=asked.whole)


def _with_source(turn: Turn, verb: Verb, given: Mapping[str, Json]) -> Mapping[str, Json]:
    """Which chat messages a long text came in, for a verb that keeps that (`messages`): an edit there finds it."""
    if turn.arrival is None or not turn.arrival.message or "messages" not in verb.args.__dataclass_fields__:
        return given
    known = given.get("messages")
    return {**given, "messages": [*(known if isinstance(known, list) else []), turn.arrival.message]}


def read(turn: Turn, one: Field, options: Sequence[tuple[str, Json]], typed: str, known: Known) -> Json:
    """What was typed, as the value the field needs."""
    text = typed.strip()
    if not text:
        raise Unreadable("core-empty")
    from bot.domain import dates  # noqa: PLC0415

    today = date.fromisoformat(turn.today)
    match one.kind:
        case "pick" | "yesno":
            return options[0][1] if len(options) == 1 and known.reserved(text) == "yes" else _picked(options, text, known)
        case "picks":
            return [_picked(options, part, known) for part in text.replace(",", " ").split()]
        case "day":
            return dates.read_date(text, known.lang, today).isoformat()
        case "moment":
            return dates.read_datetime(text, known.lang, today).strftime("%Y-%m-%dT%H:%M")
        case "clock":
            return dates.read_clock(text, known.lang).strftime("%H:%M")
        case "count":
            return dates.read_number(text)
        case "sum":
            return dates.read_amount_minor(text)
        case "file":
            raise Unreadable("core-need-file")
        case _:
            if len(text) > LONGEST:
                raise Unreadable("core-too-long", limit=LONGEST)
            return text


def _picked(options: Sequence[tuple[str, Json]], typed: str, known: Known) -> Json:
    found = match(typed, [label for label, _value in options], known.lang)
    if found is AMBIGUOUS:
        raise Unreadable("core-choice-ambiguous", typed=typed[:60])
    if found is None:
        raise Unreadable("core-number-not-in-list", typed=shorten(typed, MOST_TYPED, placeholder="…"), max=len(options))
    return options[found][1]


def again(asked: Asked, verb: Verb, fault: Unreadable, typed: str, below: tuple[Node, ...]) -> Message:
    """What could not be read, with the same answers once more: a number shown here means what it meant there."""
    choices = meant(asked, verb, fault, typed) or standing(asked, verb)
    if not choices and takes_numbers(asked, verb):
        return Message(kind="question", title=fault.said(), body=(*below, para(say("core-form-leave"))))
    return Message(kind="question", title=fault.said(), body=below, choices=choices or resumed(asked, verb).choices)


def gathers(asked: Asked, verb: Verb) -> bool:
    """Is a longer text being written?"""
    return next((item.kind for item in verb.fields if item.name == asked.field), "") == "long"


def takes_numbers(asked: Asked, verb: Verb) -> bool:
    """Is a bare number an answer here, so that no choice may have one?"""
    return next((item.kind for item in verb.fields if item.name == asked.field), "") in NUMBERS


def standing(asked: Asked, verb: Verb) -> tuple[Choice, ...]:
    """The answers to choose from, as they were numbered when they were shown; none where one writes."""
    one = next(item for item in verb.fields if item.name == asked.field)
    if one.kind not in ("pick", "yesno"):
        return ()
    choices = tuple(Choice(Quote(label), Do(verb.name, {**asked.given, one.name: value} | LED)) for label, value in asked.options)
    if asked.more:
        choices = (*choices, Choice(say("core-next-page-choice"), Do(verb.name, {**asked.given, "_page": asked.page + 1} | LED)))
    if one.optional:
        choices = (*choices, Choice(say("core-skip-choice"), Do(verb.name, {**asked.given, one.name: None} | LED)))
    return choices


def meant(asked: Asked, verb: Verb, fault: Unreadable, typed: str) -> tuple[Choice, ...]:
    """The days that may have been meant when weekday and date contradict each other, one press away."""
    from bot.domain import dates  # noqa: PLC0415

    one = next(item for item in verb.fields if item.name == asked.field)
    clock = dates.clock_in(typed) if one.kind == "moment" else None
    if not isinstance(fault, dates.WeekdayWrong) or (one.kind == "moment" and clock is None):
        return ()
    choices = []
    for day in fault.days:
        value = f"{day.isoformat()}T{clock:%H:%M}" if clock is not None else day.isoformat()
        choices.append(Choice(say("core-meant-day", day=Day(day.isoformat())), Do(verb.name, {**asked.given, one.name: value} | LED)))
    return tuple(choices)


def before(verb: Verb, asked: Asked) -> dict[str, Json] | None:
    """What is known without the answer given last; None when nothing was answered, or only what the whole dialogue is about."""
    names = [one.name for one in verb.fields]
    if asked.draft or asked.field not in names:
        return None
    last = next((name for name in reversed(names[: names.index(asked.field)]) if name in asked.given), "")
    if not last or last == verb.about:
        return None
    return {name: value for name, value in asked.given.items() if name != last}


def without_last(verb: Verb, asked: Asked) -> Next:
    """The text without the message that was written last."""
    last, draft = asked.draft[-1], asked.draft[:-1]
    title = say("core-line-taken", words=Quote(shorten(last, MOST_TYPED, placeholder="…")))
    left = (para(Quote("\n".join(draft))),) if draft else ()
    choices = (_finished(verb, asked, draft),) if draft else ()
    message = Message(kind="question", title=title, body=(*left, para(say("core-form-done"), say("core-form-leave"))), choices=choices)
    return Next(message, replace(asked, draft=draft))


def _finished(verb: Verb, asked: Asked, draft: Sequence[str]) -> Choice:
    return Choice(say("desk-done-choice"), Do(verb.name, {**asked.given, asked.field: "\n".join(draft)} | LED))


def resumed(asked: Asked, verb: Verb) -> Message:
    """Where the person was, when they come back."""
    title = Say("core-question-waits", {"question": asked.title})
    return Message(kind="question", title=title, choices=(Choice(say("core-continue-choice"), Do(verb.name, asked.given)),
                                                          Choice(say("core-stop-choice"), Do("stop", {}))))
