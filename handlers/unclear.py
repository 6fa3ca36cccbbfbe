""""I did not understand": kept by message and matter, shown to the office as a list, answered in simpler words to those who asked (R41)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.domain.access import Can
from bot.domain.errors import Refusal
from bot.domain.texts import clean_text
from bot.domain.values import Json, Line, Quote, say
from bot.messages.frozen import thaw
from bot.messages.nodes import Message
from bot.turn import Field, Option, Router, Turn
from handlers import audience, checks
from handlers.cards import unclear as cards
from handlers.cards.agenda import item_line
from handlers.cards.notices import KINDS
from handlers.cards.notices import kind as kind_named
from storage import agenda, inputs, meetings, outbox, papers, unclear
from storage.outbox import OutboxRow
from storage.sealed import Gone
from storage.unclear import UnclearRow

router = Router("unclear")
BY_ITSELF = frozenset({"unclear", "talk", "menu", "help", "contact", "greeting"})  # our own small talk is about nothing
Given = Mapping[str, Json]


@dataclass(frozen=True)
class Which:
    """The message that was not understood; none named: the one replied to, else the last one."""

    kind: str = ""
    subject: str = ""


@dataclass(frozen=True)
class Nothing:
    """Nothing needs to be known."""


@dataclass(frozen=True)
class Simpler:
    """A message, and how it is said more simply."""

    about: str
    text: str


@router.verb("unclear", Which, needs=Can.OWN_HELP)
def did_not_understand(turn: Turn, args: Which) -> Message:
    """A message was not understood. Nobody is blamed; simpler words that exist are shown at once, else the office gets to know."""
    kind, subject, title = args.kind, args.subject, ""
    if not kind:
        last = _meant(turn)
        kind, subject, title = (last.kind, last.subject, _title(turn, last)) if last is not None else ("", "", "")
    subject = _matter(subject)
    if kind in BY_ITSELF:
        return cards.small_talk()
    if said := unclear.simpler(turn.tx, turn.council.id, kind, subject):
        return cards.made_simpler(named(turn, kind, subject, title), said, turn.council.lang)
    unclear.add(turn.tx, turn.council.id, turn.member.id, kind, subject, title, turn.now)
    turn.note("message.unclear", subject or kind, kind=kind)
    told = cards.told(turn.member, named(turn, kind, subject, title), key(kind, subject))
    turn.tell("message_unclear", turn.person.id, audience.office(turn), told, named=str(turn.now))
    return cards.noted()


def _meant(turn: Turn) -> OutboxRow | None:
    """The message that is replied to, else the last one in this chat."""
    arrival = turn.arrival
    replied = outbox.by_ext(turn.tx, arrival.channel, arrival.chat, arrival.reply_to) if arrival is not None and arrival.reply_to else None
    return replied or (outbox.last_to(turn.tx, turn.chat_key) if turn.chat_key else None)


def _title(turn: Turn, row: OutboxRow) -> str:
    """What a message to all was called."""
    notice = outbox.notice(turn.tx, turn.council.id, row.notice_id) if row.kind == "notice" and row.notice_id else None
    if notice is None or turn.keys is None or turn.phrases is None:
        return ""
    try:
        title = thaw(turn.keys.unseal(notice.body, notice.id)).title
    except Gone:
        return ""
    return title.text if isinstance(title, Quote) else turn.phrases.line(title, turn.council.lang)


def _matter(subject: str) -> str:
    """The matter itself: not whose copy, which step or which meeting beside it."""
    return subject.split("|", maxsplit=1)[0].split(":", maxsplit=1)[0].split(",", maxsplit=1)[0]


def key(kind: str, subject: str) -> str:
    """A message as one answer to a question names it."""
    return f"{kind}|{subject}"


def named(turn: Turn, kind: str, subject: str, title: str = "") -> Line:
    """What a message was about, in words."""
    council, tx = turn.council.id, turn.tx
    if title:
        return Quote(title, turn.council.lang)
    if (item := agenda.by_id(tx, council, subject)) is not None:
        return item_line(item)
    if (paper := papers.by_id(tx, council, subject)) is not None:
        return say("unclear-paper", title=Quote(paper.title, paper.lang))
    if (one := inputs.by_id(tx, council, subject)) is not None:
        return say("unclear-input", number=one.number)
    if (meeting := meetings.by_id(tx, council, subject)) is not None:
        return say("unclear-meeting", what=kind_named(kind), title=Quote(meeting.title))
    return kind_named(kind) if kind in KINDS else say("unclear-other")


# -- the office ------------------------------------------------------------------------------------


def grouped(rows: Sequence[UnclearRow]) -> dict[str, list[UnclearRow]]:
    """Message by message, what most did not understand first."""
    found: dict[str, list[UnclearRow]] = {}
    for row in rows:
        found.setdefault(key(row.kind, row.subject), []).append(row)
    return dict(sorted(found.items(), key=lambda pair: -len(pair[1])))


def _named(turn: Turn, about: str, rows: Sequence[UnclearRow]) -> Line:
    kind, subject = about.split("|", 1)
    return named(turn, kind, subject, rows[0].title if rows else "")


def _waiting(turn: Turn, _given: Given) -> list[Option]:
    found = grouped(unclear.waiting(turn.tx, turn.council.id))
    return [Option(cards.line(_named(turn, about, rows), len(rows)), about) for about, rows in found.items()]


@router.verb("show_unclear", Nothing, needs=Can.NOTICE_SEND, menu=47)
def show_unclear(turn: Turn, _: Nothing) -> Message:
    """What was not understood, and by how many."""
    return cards.listed([(option.label, str(option.value)) for option in _waiting(turn, {})])


def _askers(turn: Turn, about: str) -> list[str]:
    rows = grouped(unclear.waiting(turn.tx, turn.council.id)).get(about, [])
    return list(dict.fromkeys(row.person_id for row in rows))


def _title_of(turn: Turn, about: str) -> Line:
    return _named(turn, about, grouped(unclear.waiting(turn.tx, turn.council.id)).get(about, []))


def _confirm(turn: Turn, args: Simpler) -> Message:
    to = _askers(turn, args.about)
    if not to:
        raise Refusal("core-button-used")
    return cards.confirm(_title_of(turn, args.about), clean_text(args.text), turn.council.lang, len(to))


_CHECK = checks.asked(
    "say_simpler",
    checks.Source(
        lambda turn, given: checks.words_of(given, {"text": "checks-part-text"}, turn.council.lang),
        lambda turn, given: _askers(turn, str(given.get("about", ""))),
    ),
)


@router.verb(
    "say_simpler", Simpler, needs=Can.NOTICE_SEND, menu=47, confirm=_confirm, check=_CHECK,
    fields=(Field("about", "pick", options=_waiting), Field("text", "long")),
)  # fmt: skip
def say_simpler(turn: Turn, args: Simpler) -> Message:
    """Simpler words for a message go to those who did not understand it, and to those who ask later."""
    to, text = _askers(turn, args.about), clean_text(args.text).strip()
    if not to or not text:
        raise Refusal("core-button-used" if not to else "core-empty")
    title, (kind, subject) = _title_of(turn, args.about), args.about.split("|", 1)
    checks.sent(turn, "say_simpler", {"about": args.about, "text": args.text})
    unclear.answer(turn.tx, turn.council.id, kind, subject, text, turn.now)
    turn.note("message.made_simpler", subject or kind, kind=kind, people=len(to))
    turn.tell("made_simpler", subject or kind, to, cards.made_simpler(title, text, turn.council.lang), named=str(turn.now))
    return cards.sent(len(to), left=len(_waiting(turn, {})))


@dataclass(frozen=True)
class About:
    """A message."""

    about: str


@router.verb("unclear_talked", About, needs=Can.NOTICE_SEND, fields=(Field("about", "pick", options=_waiting),))
def unclear_talked(turn: Turn, args: About) -> Message:
    """It has been explained by telephone or in person."""
    if not _askers(turn, args.about):
        raise Refusal("core-button-used")
    kind, subject = args.about.split("|", 1)
    unclear.answer(turn.tx, turn.council.id, kind, subject, "", turn.now)
    turn.note("message.explained", subject or kind, kind=kind)
    return cards.talked(left=len(_waiting(turn, {})))
