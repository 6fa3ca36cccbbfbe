"""How numbers to call look when somebody may be in danger: calm, short, the same wherever they stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.domain.crisis import Helpline
from bot.domain.values import Quote, say
from bot.messages.nodes import Choice, Do, Items, Klass, Message, Node, para

AGAIN = "say_again"
CALL = Choice(say("crisis-call-choice"), Do("wants_call"))
ITEM = Choice(say("crisis-item-choice"), Do("not_me"))
NUMBERS = Choice(say("crisis-numbers-choice"), Do("helplines"))


@dataclass(frozen=True, slots=True)
class Lines:
    """Whom to call: the country, its emergency number and its line, the council's own lines."""

    country: str
    emergency: str
    line: str
    own: Sequence[Helpline] = ()


def _numbers(lines: Lines) -> tuple[Node, ...]:
    emergency = say("crisis-emergency", phone=lines.emergency)
    if not lines.own:
        return (para(emergency), para(say(f"crisis-line-{lines.country}", phone=lines.line)))
    own = tuple(
        say("crisis-own-line-hours", name=Quote(each.name), phone=Quote(each.phone), hours=Quote(each.hours)) if each.hours
        else say("crisis-own-line", name=Quote(each.name), phone=Quote(each.phone))
        for each in lines.own
    )  # fmt: skip
    return (para(emergency), Items(own))


def heard(lines: Lines, *, sure: bool, waits: bool, calls: bool) -> Message:
    """The answer to a cry for help, or to what may be one."""
    ask = () if sure else (para(say("crisis-ask-body")),)
    kept = (say("crisis-not-kept"), *((say("crisis-question-waits"),) if waits else ()))
    return Message(
        kind="talk", title=say("crisis-heard" if sure else "crisis-ask"), body=(*ask, *_numbers(lines), para(*kept)), klass=Klass.C0,
        choices=(*((CALL,) if calls else ()), ITEM),
    )  # fmt: skip


def with_lines(message: Message, lines: Lines) -> Message:
    """Somebody has been asked to call; until then these answer."""
    return replace(message, body=(*message.body, *_numbers(lines)), klass=Klass.C0)


def again() -> Message:
    """Write it once more, then it goes where it should."""
    return Message(
        kind=AGAIN, title=say("crisis-again"), body=(para(say("crisis-again-body")),), klass=Klass.C0, choices=(NUMBERS,)
    )  # fmt: skip


def shown(lines: Lines, *, calls: bool, change: bool) -> Message:
    """The numbers, for whoever asks; the office can change the council's own."""
    office = (Choice(say("crisis-add-choice"), Do("add_helpline")),) if change else ()
    drop = (Choice(say("crisis-drop-choice"), Do("drop_helpline")),) if change and lines.own else ()
    return Message(
        kind="helplines", title=say("crisis-numbers"), body=_numbers(lines), klass=Klass.C0, nothing_to_do=not calls,
        choices=(*((CALL,) if calls else ()), *office, *drop),
    )  # fmt: skip
