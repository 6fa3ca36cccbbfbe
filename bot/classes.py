"""What a network may carry: every message has a class, every council says how far it trusts a network (rulings 20)."""

from __future__ import annotations

import orjson

from bot.domain.values import Quote, say
from bot.messages.nodes import Klass, Message, para
from bot.reply import rules_of
from storage.councils import CouncilRow
from storage.people import PersonRow

TRUSTED = "telegram_all"  # the person's own recorded yes to more on Telegram


def most(channel: str, council: CouncilRow, person: PersonRow) -> Klass:
    """The highest class this network may carry to this person. Matrix and the console carry all but C3, which never goes by chat."""
    if channel != "telegram":
        return Klass.C2
    allowed = Klass(int(rules_of(council.rules).raw.get("telegram_classes", Klass.C1)))
    yes = TRUSTED in orjson.loads(person.addons)
    return min(allowed, Klass.C2) if yes else min(allowed, Klass.C1)


def carried(message: Message, channel: str, council: CouncilRow, person: PersonRow) -> Message:
    """The message where the network may carry it; else that there is a matter, and where it can be heard."""
    if message.klass <= most(channel, council, person):
        return message
    title = say("core-have-a-matter", body=Quote(council.short_name))
    return Message(kind=message.kind, title=title, body=(para(say("core-have-a-matter-body")),), klass=Klass.C0, contact=True)
