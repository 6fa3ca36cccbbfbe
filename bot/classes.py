"""What a network may carry: every message has a class, every council says how far it trusts a network (rulings 20)."""

from __future__ import annotations

import orjson

from bot.domain.values import Line, Quote, say
from bot.messages.nodes import Choice, Do, Klass, Message, para
from bot.reply import rules_of
from storage.councils import CouncilRow
from storage.people import PersonRow

TRUSTED = "telegram_all"  # the person's own recorded yes to more on Telegram


def opened(council: CouncilRow) -> Klass:
    """The highest class the council lets Telegram carry to those who have said yes themselves."""
    return min(Klass(int(rules_of(council.rules).raw.get("telegram_classes", Klass.C1))), Klass.C2)


def most(channel: str, council: CouncilRow, person: PersonRow, *, alone: bool = True) -> Klass:
    """The highest class this network may carry to this person. Matrix and the console carry all but C3, which never goes by chat.

    In company nothing is said that is one person's (I6).
    """
    if channel != "telegram":
        return Klass.C2 if alone else Klass.C1
    yes = alone and TRUSTED in orjson.loads(person.addons)
    return opened(council) if yes else min(opened(council), Klass.C1)


def carried(message: Message, channel: str, council: CouncilRow, person: PersonRow) -> Message:
    """The message where the network may carry it; else that there is a matter, and where it can be heard."""
    return message if message.klass <= most(channel, council, person) else matter(message, channel, council, person)


def matter(message: Message, channel: str, council: CouncilRow, person: PersonRow, *, there: str = "") -> Message:
    """Instead of what may not be told here: that there is something, and where it can be read (`there`: it was sent to that network)."""
    lines, choices = _ways(message, channel, council, person, there, say("core-have-a-matter-body"))
    title = say("core-have-a-matter", body=Quote(council.short_name))
    return Message(kind=message.kind, title=title, body=(para(*lines),), klass=Klass.C0, choices=choices, contact=True)


def unshown(message: Message, channel: str, council: CouncilRow, person: PersonRow, *, done: bool, there: str = "") -> Message:
    """Instead of an answer that may not be shown here; `done` says that what the person asked for was done all the same."""
    lines, choices = _ways(message, channel, council, person, there, say("trust-where"))
    first = (say("trust-done"),) if done else ()
    return Message(
        kind=message.kind, title=say("trust-not-here"), body=(para(*first, *lines),), klass=Klass.C0, choices=choices, contact=True
    )


def apart(message: Message, *, known: bool) -> Message:
    """In company: we talk about it alone. Where the person has never written to us alone, they have to begin (rulings 18)."""
    body = say("core-private-here-body" if known else "core-private-here-open")
    return Message(kind=message.kind, title=say("core-private-here"), body=(para(body),), klass=Klass.C0, nothing_to_do=known)


def _ways(
    message: Message, channel: str, council: CouncilRow, person: PersonRow, there: str, where: Line
) -> tuple[tuple[Line, ...], tuple[Choice, ...]]:
    if there:
        return (say("trust-is-there", channel=say(f"settings-channel-{there}")),), ()
    may_say_yes = channel == "telegram" and most(channel, council, person) < message.klass <= opened(council)
    if may_say_yes:
        return (where, say("trust-may-say-yes")), (Choice(say("trust-yes-choice"), Do("trust_telegram")),)
    return (where,), ()
