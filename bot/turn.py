"""A turn: one person, one council, one transaction; and how a noun declares what people can do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import MISSING, dataclass, field, fields
from typing import Any, Literal, NamedTuple, TypeVar, get_type_hints

from bot.channels.base import Arrival, FileHandle, Files
from bot.domain.access import Can
from bot.domain.calendars import local_date
from bot.domain.councils import CouncilRules
from bot.domain.errors import Refusal
from bot.domain.values import Fact, Json, Line, Say, say
from bot.domain.voices import AUDIO, Speaker
from bot.domain.works import Outcome
from bot.messages.nodes import Choice, Do, Message
from bot.phrases import Phrases
from storage.councils import CouncilRow
from storage.engine import Tx
from storage.people import PersonRow, RoleRow
from storage.sealed import Keys

A = TypeVar("A")
FieldKind = Literal["words", "long", "day", "moment", "clock", "count", "sum", "pick", "picks", "yesno", "file", "coded"]


class Option(NamedTuple):
    """One possible answer to a question: how it reads and what it means."""

    label: Line
    value: Json


@dataclass(frozen=True, slots=True)
class Field:
    """One thing a verb needs to know, asked for when it is missing.

    The question is the phrase `<noun>-ask-<verb>-<name>` (verb with hyphens) unless `ask` makes a
    message of its own. `when` says whether it is asked at all, given what is known. `long` text
    may come in several messages until "done"; `coded` is text that only the noun can read. Where
    `numbered`, a bare number is never the answer but one of the choices shown with the question; so it is for `long`.
    """

    name: str
    kind: FieldKind = "words"
    options: Callable[[Turn, Mapping[str, Json]], Sequence[Option]] | None = None
    ask: Callable[[Turn, Mapping[str, Json]], Message] | None = None
    when: Callable[[Turn, Mapping[str, Json]], bool] | None = None
    optional: bool = False
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class About:
    """Where an object belongs: which body and meeting, who gave it, who must answer for it."""

    body: str = ""
    meeting: str = ""
    giver: str = ""
    responsible: str = ""
    extra: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb as its noun declares it."""

    name: str
    noun: str
    args: type[Any]
    needs: Can
    run: Callable[..., Message]
    fields: tuple[Field, ...]
    confirm: Callable[..., Message] | None
    about: str
    menu: int
    private: bool
    check: Callable[[Turn, Mapping[str, Json]], Message | None] | None = None
    keeps: bool = False


Locate = Callable[[Tx, str, str], About | None]
OnDue = Callable[["Turn", str, str], None]
OnArrival = Callable[["Turn", Arrival], Message | None]
OnDoor = Callable[["Door"], Message | None]
OnWorked = Callable[["Turn", Mapping[str, Json], Outcome], Message | None]


class Router:
    """What people can do with one noun."""

    def __init__(self, noun: str) -> None:
        self.noun = noun
        self.verbs: dict[str, Verb] = {}
        self.dues: dict[str, OnDue] = {}
        self.places: dict[str, Locate] = {}
        self.arrivals: dict[str, OnArrival] = {}
        self.works: dict[str, OnWorked] = {}
        self.door: OnDoor | None = None

    def verb(
        self, name: str, args: type[A], *, needs: Can, fields: Sequence[Field] = (), about: str = "", menu: int = 0,
        private: bool = True, keeps: bool = False, confirm: Callable[[Turn, A], Message] | None = None,
        check: Callable[[Turn, Mapping[str, Json]], Message | None] | None = None,
    ) -> Callable[[Callable[[Turn, A], Message]], Callable[[Turn, A], Message]]:  # fmt: skip
        """Declare a verb. `needs` has no default: who may do it is part of what it is.

        `args` is a frozen dataclass; `about` the argument that says which body it concerns;
        `confirm` restates it and offers yes and no before it is done; `check` may ask something about
        the words first (None: nothing to ask); `menu` > 0 puts it in the menus of those who may, in
        that order; `keeps` leaves the open question open, and a number typed right after it was offered
        means it. Its words: `cmd-<verb>` (comma separated, what people type) and `<noun>-menu-<verb>`.
        """

        def keep(run: Callable[[Turn, A], Message]) -> Callable[[Turn, A], Message]:
            if name in self.verbs:
                raise ValueError(f"verb {name} is declared twice")
            self.verbs[name] = Verb(name, self.noun, args, needs, run, tuple(fields), confirm, about, menu, private, check, keeps)
            return run

        return keep

    def due(self, rule: str) -> Callable[[OnDue], OnDue]:
        """Declare what happens when a date of this rule comes: `run(turn, subject, local_date)`."""

        def keep(run: OnDue) -> OnDue:
            self.dues[rule] = run
            return run

        return keep

    def place(self, argument: str) -> Callable[[Locate], Locate]:
        """Declare where the object named by an argument belongs: `run(tx, council_id, id)`; None = not found."""

        def keep(run: Locate) -> Locate:
            self.places[argument] = run
            return run

        return keep

    def stranger(self, run: OnDoor) -> OnDoor:
        """Declare who answers somebody we do not know; None is documented silence."""
        self.door = run
        return run

    def worked(self, name: str) -> Callable[[OnWorked], OnWorked]:
        """Declare what happens when slow work is done: `run(turn, args, outcome)`; what it returns goes to whoever asked."""

        def keep(run: OnWorked) -> OnWorked:
            self.works[name] = run
            return run

        return keep

    def arrival(self, kind: str) -> Callable[[OnArrival], OnArrival]:
        """Declare what an edit, a deletion, a file … does when no open question takes it."""

        def keep(run: OnArrival) -> OnArrival:
            self.arrivals[kind] = run
            return run

        return keep


class Explained(Refusal):
    """A rule said no, and what can be done about it takes a message of its own."""

    def __init__(self, key: str, message: Message, *, rule: str = "") -> None:
        super().__init__(key, rule=rule)
        self.message = message


class Told(NamedTuple):
    """Something that must be told to others when the turn commits."""

    kind: str
    subject: str
    to: tuple[str, ...]
    message: Message
    at: int
    solicited: bool
    named: str


class Relay(NamedTuple):
    """What a person said aloud, now in writing: it is heard as theirs, in their own chat, as the answer to what was asked then.

    `state` is the open question as it stood, `key` the choice that the words name. What is not `sure` is done only where it can be
    taken back; else its sender is asked (`ask`).
    """

    person_id: str
    chat_key: str
    recording: str
    words: str
    state: str
    key: str
    sure: bool
    ask: Message | None = None


class Want(NamedTuple):
    """Slow work that a turn asks for (`bot/work.py`)."""

    kind: str
    subject: str
    args: Mapping[str, Json]
    files: tuple[str, ...]
    fetch: Mapping[str, str]
    then: str
    named: str


class Note(NamedTuple):
    """One line of the audit."""

    verb: str
    subject: str
    facts: Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class Door:
    """Somebody whom we do not know yet stands at the door: no council, no person, only an arrival."""

    tx: Tx
    now: int
    arrival: Arrival
    lang: str


@dataclass(slots=True)
class Turn:
    """What a handler works with. It cannot send: what it returns and tells becomes rows."""

    tx: Tx
    now: int
    council: CouncilRow
    rules: CouncilRules
    person: PersonRow
    roles: tuple[RoleRow, ...]
    behalf: PersonRow | None = None
    about: About = field(default_factory=About)
    arrival: Arrival | None = None
    chat_key: str = ""
    asks: Callable[[Turn, Can, About], bool] = lambda _turn, _can, _about: False
    offers: Callable[[Turn], list[Choice]] = lambda _turn: []
    files: Files | None = None
    phrases: Phrases | None = None
    keys: Keys | None = None
    speaker: Speaker | None = None
    writer: bool = False  # a machine of the operator's can write down what is spoken
    told: list[Told] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    wanted: list[Want] = field(default_factory=list)
    relayed: list[Relay] = field(default_factory=list)
    warned: list[Say] = field(default_factory=list)
    undo: tuple[Do, Say, int] | None = None
    then: Do | None = None
    acted: bool = False  # something that is asked about before it is done
    made: dict[str, str] = field(default_factory=dict)

    def may(self, can: Can, about: About) -> bool:
        """Is this person granted this, here and now?"""
        return self.asks(self, can, about)

    def menu(self) -> list[Choice]:
        """What this person may do, as choices."""
        return self.offers(self)

    @property
    def today(self) -> str:
        """The local date of the council, ISO."""
        return local_date(self.now, self.council.zone).isoformat()

    @property
    def member(self) -> PersonRow:
        """Whose matter it is: the person helped, or the person themselves."""
        return self.behalf or self.person

    @property
    def hears(self) -> bool:
        """Is there a voice here, and does this person want to hear?"""
        return self.speaker is not None and f'"{AUDIO}"' in self.person.addons

    def need(self, can: Can, about: About | None = None) -> None:
        """Refuse unless the person may do this too."""
        if not self.may(can, about or self.about):
            raise Refusal("core-not-allowed", rule="Y47")

    def tell(
        self, kind: str, subject: str, to: Iterable[str], message: Message, *, at: int = 0, solicited: bool = False, named: str = ""
    ) -> None:
        """Tell people (ids) something. Outside quiet hours, once each; `at` (microseconds UTC) if later than now.

        `named` makes two occurrences of one kind, subject and time different ones.
        """
        self.told.append(Told(kind, subject, tuple(dict.fromkeys(to)), message, at or self.now, solicited, named))

    def want(
        self, kind: str, subject: str, args: Mapping[str, Json], *, files: Iterable[str] = (), fetch: FileHandle | None = None,
        then: str = "", named: str = "",
    ) -> None:  # fmt: skip
        """Ask for slow work when the turn commits; `then` names the `worked` that gets its outcome (else `kind` does).

        `files` are hashes the job reads; `fetch` a file that is fetched from the arrival's network first. Work of the
        same kind, subject and `named` is done once.
        """
        handle = {**fetch.handle, "_name": fetch.name, "_mime": fetch.mime} if fetch is not None else {}
        if handle and self.arrival is not None:
            handle["_channel"] = self.arrival.channel
        self.wanted.append(Want(kind, subject, args, tuple(files), handle, then or kind, named))

    def note(self, verb: str, subject: str, **facts: Json) -> None:
        """One line in the audit: this person did this to that."""
        self.notes.append(Note(verb, subject, facts))

    def warn(self, key: str, /, **facts: Fact) -> None:
        """Done, but the person should know this."""
        self.warned.append(Say(key, facts))

    def go_on(self, do: Do) -> Message:
        """What waited for this goes on at once: its questions, its confirmation, or itself."""
        self.then = do
        return Message(kind="talk", title=say("core-continue-choice"))

    def undoable(self, do: Do, what: Say, until: int) -> None:
        """What "undo" does after this turn, until when (microseconds UTC)."""
        self.undo = (do, what, until)


class _Shape(NamedTuple):
    """What a verb's arguments must be, read once."""

    types: Mapping[str, Any]
    needed: tuple[str, ...]


_SHAPES: dict[Any, _Shape] = {}


def _shape(args: type[Any]) -> _Shape:
    found = _SHAPES.get(args)
    if found is None:
        types = {name: getattr(hint, "__origin__", hint) for name, hint in get_type_hints(args).items()}
        needed = (item.name for item in fields(args) if item.default is MISSING and item.default_factory is MISSING)
        found = _SHAPES[args] = _Shape(types, tuple(map(said_as, needed)))
    return found


def missing(verb: Verb, given: Mapping[str, Json]) -> list[str]:
    """The arguments without default that are not given yet."""
    return [name for name in _shape(verb.args).needed if name not in given]


def said_as(name: str) -> str:
    """An argument by the name people give it: `from_` in Python is `from` outside."""
    return name.rstrip("_")


def bound(verb: Verb, given: Mapping[str, Json]) -> Any:
    """The arguments as the verb's own dataclass; unknown names and wrong types are refused."""
    hints = _shape(verb.args).types
    names = {said_as(name): name for name in hints}
    ready: dict[str, Any] = {}
    for said, value in given.items():
        name = names.get(said, "")
        if not name:
            raise Refusal("core-old-button")
        ready[name] = tuple(value) if isinstance(value, list) else value
        base = hints[name]
        if isinstance(base, type) and base in (str, int, bool) and type(value) is not base:
            raise Refusal("core-old-button")
    return verb.args(**ready)


def arguments(args: Any) -> dict[str, Any]:
    """The arguments of a bound verb by the names people give them, as permission looks at them."""
    return {said_as(item.name): getattr(args, item.name) for item in fields(args)}
