"""How trouble with a chat looks."""

from __future__ import annotations

from bot.domain.values import Quote, say
from bot.messages.nodes import Klass, Message, para
from handlers.cards.talk import TO_HUMAN
from storage.people import PersonRow


def unreadable() -> Message:
    """To the sender: it came, but nobody could open it."""
    return Message(
        kind="unreadable", title=say("chats-unreadable"), body=(para(say("chats-unreadable-body")),), klass=Klass.C0, choices=(TO_HUMAN,)
    )


def unreadable_told(person: PersonRow) -> Message:
    """To the office: whose message could not be opened."""
    return Message(
        kind="message_unreadable", title=say("chats-unreadable-told", name=Quote(person.name)), klass=Klass.C2, subject=person.id,
        body=(para(say("chats-unreadable-told-body")),), nothing_to_do=True,
    )  # fmt: skip


def clock_right() -> Message:
    """An officer has looked at the clock."""
    return Message(
        kind="clock_right", title=say("chats-clock-right"), body=(para(say("chats-clock-right-body")),), klass=Klass.C0, nothing_to_do=True
    )
