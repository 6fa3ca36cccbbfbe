"""How linking a room looks."""

from __future__ import annotations

from bot.domain.values import Quote, Say, say
from bot.messages.nodes import Klass, Message, para
from handlers.cards.meetings import TO_MENU
from storage.rooms import RoomRow


def code(value: str, body: str, purpose: str, channel: str) -> Message:
    """To the one who asked: the code, and where to type it. Matrix programs take what begins with a slash for themselves."""
    words = say("rooms-code-words", code=Quote(value), mark=Quote("!" if channel == "matrix" else "/"))
    return Message(
        kind="room_code", title=say(f"rooms-code-{purpose}", body=Quote(body)), klass=Klass.C1,
        body=(para(say("rooms-code-do")), para(words), para(say(f"rooms-code-{purpose}-body"))),
    )  # fmt: skip


def linked(body: str, purpose: str) -> Message:
    """In the room: whose it is, and what comes here."""
    return Message(
        kind="room_linked", title=say(f"rooms-linked-{purpose}", body=Quote(body)), klass=Klass.C0, private=False,
        body=(para(say(f"rooms-linked-{purpose}-body")),), nothing_to_do=True,
    )  # fmt: skip


def line(row: RoomRow, body: str) -> Say:
    """A room in one line."""
    return say(f"rooms-line-{row.purpose}", body=Quote(body), network=Quote(row.channel.capitalize()))


def unlinked() -> Message:
    """Nothing is posted there any more."""
    return Message(kind="room", title=say("rooms-unlinked"), klass=Klass.C1, choices=(TO_MENU,), nothing_to_do=True)
