"""What every network must be able to do; a third network is one more file that does it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol

from bot.messages.parts import Button as Button  # noqa: PLC0414 - the channels take it from here
from bot.messages.parts import Part as Part  # noqa: PLC0414

ArrivalKind = Literal[
    "text", "press", "file", "voice", "edit", "delete", "reaction", "poll", "joined", "left", "gone", "moved", "unreadable"
]
POLLS = "poll"  # the chat of an answer to a poll, on a network that does not say where it was given


@dataclass(frozen=True, slots=True)
class Raw:
    """One update as the network gave it, before anybody understood it."""

    key: str  # unique on its network: update id, event id
    chat: str  # the network's own chat id; order is kept per chat
    payload: bytes  # the network's JSON; emptied when its turn is done


@dataclass(frozen=True, slots=True)
class FileHandle:
    """A file that waits on the network: how to fetch it there, and what its sender says of it."""

    handle: Mapping[str, str]
    name: str
    mime: str
    size: int


@dataclass(frozen=True, slots=True)
class Arrival:
    """One update understood as far as the network goes: who, where, what."""

    channel: str
    key: str
    account: str  # the sender's id on the network; never a display name
    chat: str
    private: bool
    at: int  # microseconds UTC by the network's clock, for display only
    kind: ArrivalKind
    text: str = ""
    press: str = ""  # opaque key of a stored action
    message: str = ""  # the network's id of this message, or of the one edited, deleted, reacted to
    reply_to: str = ""  # the network's id of the message replied to
    thread: str = ""
    name: str = ""  # display name: shown, never trusted
    lang: str = ""  # language code of the sender's client, a hint for strangers only
    file: FileHandle | None = None
    extra: Mapping[str, str] = field(default_factory=dict)  # moved: {"to": new chat id}; press: {"query": callback id}


@dataclass(frozen=True, slots=True)
class Parcel:
    """A delivery as the courier hands it over."""

    id: str  # outbox id and part number; with the body hash it is the Matrix transaction id
    chat: str
    part: Part
    reply_to: str = ""
    thread: str = ""
    only: str = ""  # account that alone may read it: a network that can look refuses with "not_private" (rulings 18)


@dataclass(frozen=True, slots=True)
class Sent:
    """Settled: the network has it under this id."""

    message: str
    poll: str = ""  # how answers to a question in it name it, where that is not by the message


@dataclass(frozen=True, slots=True)
class NotSent:
    """Surely not sent: try again after `after` seconds; `everyone` freezes the whole channel."""

    why: str
    after: float = 0.0
    everyone: bool = False


@dataclass(frozen=True, slots=True)
class Unknown:
    """The network may have it or not; nobody can know."""

    why: str


@dataclass(frozen=True, slots=True)
class Refused:
    """The network will never take it. `why`: blocked, gone, markup, too_large, forbidden, not_private, unauthorized, moved."""

    why: str
    moved_to: str = ""


Receipt = Sent | NotSent | Unknown | Refused


class Intake(Protocol):
    """What a channel hands its updates to; it returns when they are stored for good."""

    async def take(self, channel: str, raws: Sequence[Raw], cursor: str | None) -> None:
        """Store the batch and the cursor in one transaction; only then may the network be told."""

    async def cursor(self, channel: str) -> str | None:
        """Where the channel had come to when it last stored a batch."""

    async def alarm(self, channel: str, key: str, /, **facts: str) -> None:
        """Tell the operator and the secretaries what stopped or hurts the channel."""


class Files(Protocol):
    """Bytes by hash; they lie encrypted and live only inside the call."""

    def read(self, sha256: str) -> bytes: ...

    def keep(self, data: bytes) -> str: ...


class Channel(Protocol):
    """One network."""

    name: str

    def read(self, raw: bytes) -> Arrival | None:
        """Understand one stored update; None is documented silence; raising puts it in quarantine."""

    async def run(self, intake: Intake) -> None:
        """Receive until cancelled: fetch, store through `intake`, then acknowledge. Never stops for one bad update."""

    async def send(self, parcel: Parcel) -> Receipt:
        """Send one part. Never raises for what the network does."""

    async def fetch(self, handle: Mapping[str, str], limit: int) -> bytes:
        """The bytes of a file that waits on the network; ValueError when over `limit`."""

    async def close(self) -> None:
        """Let go of connections."""
