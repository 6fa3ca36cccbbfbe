"""Plain language before something is sent: what could be said more simply is asked about, a wrong day is mended first (R1–R41).

A verb that sends words to others declares `check=checks.asked("<verb>", pieces, readers)`. While a person is being led through it,
its words are read as its hardest reader reads them. Style asks and can be overridden with a reason; a wrong fact cannot (rulings 11).
What is stored with all its arguments, as a played year is, is never stopped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from bot.domain import checks as rules
from bot.domain.access import Can
from bot.domain.errors import Refusal
from bot.domain.texts import clean_text
from bot.domain.values import Day, Json, Say, say
from bot.messages.nodes import Do, Message
from bot.turn import Field, Router, Turn
from handlers.cards import checks as cards
from handlers.cards.checks import Problem
from handlers.word_facts import glossary
from storage import checks, councils, people
from storage.checks import CheckRow

if TYPE_CHECKING:
    from bot.plain_language.glossary import Glossary
    from bot.plain_language.lint import Finding

router = Router("checks")
Given = Mapping[str, Json]
UNDO = 86_400_000_000
HINTS = frozenset({"R20"})  # who does it: said beside the other findings, never asked about alone
NO_WAY = frozenset({"lint-link-bare"})  # a chat has no other way to write it


@dataclass(frozen=True, slots=True)
class Piece:
    """One text that will be read: its name among what is sent, what it is called, its words and their language."""

    name: str
    label: Say
    text: str
    lang: str


def _into_given(_turn: Turn, given: Given, name: str, text: str) -> Given:
    return {**given, name: text}


@dataclass(frozen=True, slots=True)
class Source:
    """Where the words of a verb are, who will read them (ids), how a word is changed, and the day answers are wanted by.

    `facts_only`: while a meeting runs only a wrong day is worth a question.
    """

    pieces: Callable[[Turn, Given], Sequence[Piece]]
    readers: Callable[[Turn, Given], Iterable[str]]
    put: Callable[[Turn, Given, str, str], Given] = _into_given
    deadline: Callable[[Turn, Given], date | None] = lambda _turn, _given: None
    facts_only: bool = False


SOURCES: dict[str, Source] = {}


def asked(do: str, source: Source) -> Callable[[Turn, Given], Message | None]:
    """The check of a verb, to be declared with it: None when there is nothing to ask."""
    SOURCES[do] = source

    def check(turn: Turn, given: Given) -> Message | None:
        found = problems(turn, do, given)
        wrong = next((one for one in found if one.finding.stops), None)
        if wrong is not None:
            return cards.wrong(do, given, wrong, _days(turn, do, given, wrong))
        if not any(one.finding.severity != "H" for one in found) or _row(turn, do, given) is not None:
            return None
        return cards.found(do, given, found)

    return check


def of_all(labels: Mapping[str, str], *, facts_only: bool = False) -> Source:
    """A verb whose arguments are read by everybody in the council: argument → the phrase that names it."""

    def everybody(turn: Turn, _given: Given) -> list[str]:
        return [person.id for person in people.of_council(turn.tx, turn.council.id)]

    return Source(lambda turn, given: words_of(given, labels, turn.council.lang), everybody, facts_only=facts_only)


def words_of(given: Given, labels: Mapping[str, str], lang: str) -> list[Piece]:
    """The texts among what a verb was given: argument → the phrase that names it."""
    return [Piece(name, say(key), str(given[name]), lang) for name, key in labels.items() if given.get(name)]


def _row(turn: Turn, do: str, given: Given) -> CheckRow | None:
    return checks.of_text(turn.tx, turn.council.id, digest(turn, do, given))


def pieces_of(turn: Turn, do: str, given: Given) -> Sequence[Piece]:
    """The words of what waits to be sent."""
    return _source(do).pieces(turn, given)


def digest(turn: Turn, do: str, given: Given) -> str:
    """The code of exactly these words."""
    return rules.digest(do, [(piece.name, piece.text) for piece in pieces_of(turn, do, given)])


def sent(turn: Turn, do: str, given: Given) -> None:
    """The words have gone: where somebody gave a reason to send them as they were, the log says so."""
    row = _row(turn, do, given)
    if row is not None and checks.sent(turn.tx, turn.council.id, row.digest, turn.now):
        turn.note("text.sent_anyway", row.digest[:16], findings=row.findings, of=do, reason=row.reason)


# -- reading it ------------------------------------------------------------------------------------


def problems(turn: Turn, do: str, given: Given) -> list[Problem]:
    """What is found in the words, in their order, as the hardest reader among those who get them reads."""
    source, today = SOURCES[do], date.fromisoformat(turn.today)
    pieces = [piece for piece in source.pieces(turn, given) if piece.text.strip()]
    if not pieces:
        return []
    known = {person.id: person for person in people.of_council(turn.tx, turn.council.id)}
    profile = rules.hardest(known[one].profile for one in source.readers(turn, given) if one in known)
    named = [turn.council.name, *(person.name for person in known.values())]
    named += [body.name for body in councils.bodies(turn.tx, turn.council.id)]
    allowed = frozenset(word for name in named for word in name.split())
    own = {lang: glossary(turn, lang) for lang in {piece.lang for piece in pieces}}
    found = [(piece, one) for piece in pieces for one in _read(piece, profile, allowed, today, own[piece.lang])]
    return [Problem(piece.name, piece.label, piece.text, one) for piece, one in found if one.stops or not source.facts_only]


def _read(piece: Piece, profile: str, allowed: frozenset[str], today: date, own: Glossary) -> list[Finding]:
    from bot.plain_language.lint import Text, lint  # noqa: PLC0415 - loaded with the first text that is checked

    found = lint(Text(piece.text, piece.lang, profile, today=today, message=False, allowed=allowed), own)
    said_already = NO_WAY | ({"lint-mean"} if any(one.rule == "R1" for one in found) else set())  # one long sentence is one finding
    kept = [one for one in found if one.key not in said_already and (one.severity != "H" or one.rule in HINTS)]
    return sorted(kept, key=lambda one: (one.start < 0, one.start))  # what is about the whole comes last


def hinted(turn: Turn, do: str, given: Given, card: Message) -> Message:
    """A confirmation with what could be looked at though nobody is asked about it: it adds no step."""
    found = problems(turn, do, given)
    return card if any(one.finding.severity != "H" for one in found) else cards.with_hints(card, found)


def _days(turn: Turn, do: str, given: Given, wrong: Problem) -> list[tuple[str, str]]:
    """The right days, as (ISO, how the text would say it)."""
    typed, today = wrong.text[wrong.finding.start : wrong.finding.end], date.fromisoformat(turn.today)
    if wrong.finding.key == "lint-deadline-past":
        close = SOURCES[do].deadline(turn, given)
        days = [close] if close is not None and close >= today else []
    else:
        days = list(rules.meant(typed, today))
    if turn.phrases is None:
        return []
    lang = next(piece.lang for piece in SOURCES[do].pieces(turn, given) if piece.name == wrong.piece)
    year = None if any(part.isdigit() and len(part) == 4 for part in typed.split()) else today
    return [(day.isoformat(), turn.phrases.fact(Day(day.isoformat()), lang, today=year)) for day in days]


# -- mending it ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Look:
    """What waits to be sent, and which finding is looked at."""

    do: str
    given: Given
    nth: int = 0


@dataclass(frozen=True)
class Place:
    """A place in a text of what waits: what stood there, and what is to stand there."""

    do: str
    given: Given
    piece: str
    start: int
    end: int
    was: str
    text: str
    nth: int = -1


@dataclass(frozen=True)
class Anyway:
    """What waits, and why it is sent as it is."""

    do: str
    given: Given
    reason: str


def _source(do: str) -> Source:
    if do not in SOURCES:
        raise Refusal("core-old-button")
    return SOURCES[do]


@router.verb("look_at_wording", Look, needs=Can.OWN_HELP)
def look_at_wording(turn: Turn, args: Look) -> Message:
    """One finding at a time; after the last one what waits goes on."""
    _source(args.do)
    found = problems(turn, args.do, args.given)
    if not 0 <= args.nth < len(found) or found[args.nth].finding.stops:
        return turn.go_on(Do(args.do, args.given))
    return cards.one(args.do, args.given, found[args.nth], args.nth, len(found))


@router.verb("use_safe_wording", Look, needs=Can.OWN_HELP)
def use_safe_wording(turn: Turn, args: Look) -> Message:
    """Every correction that fits the same sentence is put in."""
    from bot.plain_language.lint import mended  # noqa: PLC0415

    source, given, before = _source(args.do), args.given, {}
    found = problems(turn, args.do, given)
    for piece in source.pieces(turn, given):
        text = mended(piece.text, [one.finding for one in found if one.piece == piece.name])
        if text != piece.text:
            before[piece.name] = piece.text
            given = source.put(turn, given, piece.name, text)
    _undo(turn, args.do, args.given, given, before)
    return turn.go_on(Do(args.do, given))


def _undo(turn: Turn, do: str, was: Given, now: Given, before: Mapping[str, str]) -> None:
    """Where the words themselves are stored, the old ones can be had back."""
    if before and dict(was) == dict(now):
        turn.undoable(Do("put_wording_back", {"do": do, "given": dict(was), "texts": dict(before)}), say("checks-undo"), turn.now + UNDO)


@dataclass(frozen=True)
class Back:
    """Texts as they were before, by name."""

    do: str
    given: Given
    texts: Mapping[str, str]


@router.verb("put_wording_back", Back, needs=Can.OWN_HELP)
def put_wording_back(turn: Turn, args: Back) -> Message:
    """The words are as they were."""
    source = _source(args.do)
    for name, text in args.texts.items():
        source.put(turn, args.given, name, str(text))
    return cards.put_back(args.do, args.given)


@router.verb("use_wording", Place, needs=Can.OWN_HELP)
def use_wording(turn: Turn, args: Place) -> Message:
    """Other words in one place; a text that has changed meanwhile is only read again."""
    source = _source(args.do)
    piece = next((one for one in source.pieces(turn, args.given) if one.name == args.piece), None)
    given = args.given
    if piece is not None and piece.text[args.start : args.end] == args.was:
        text = rules.put_in(piece.text, args.start, args.end, clean_text(args.text))
        given = source.put(turn, given, piece.name, text)
        _undo(turn, args.do, args.given, given, {piece.name: piece.text})
    following = Do("look_at_wording", {"do": args.do, "given": dict(given), "nth": args.nth})
    return turn.go_on(following if args.nth >= 0 else Do(args.do, given))


def _ask_again(_turn: Turn, given: Given) -> Message:
    return cards.ask_again(str(given.get("was", "")))


@router.verb("rewrite_wording", Place, needs=Can.OWN_HELP, fields=(Field("text", "words", ask=_ask_again),))
def rewrite_wording(turn: Turn, args: Place) -> Message:
    """A sentence is written anew; what waits is read once more."""
    if not clean_text(args.text).strip():
        raise Refusal("core-empty")
    return use_wording(turn, replace(args, text=clean_text(args.text).strip()))


@router.verb("send_wording_anyway", Anyway, needs=Can.OWN_HELP, fields=(Field("reason", "words"),))
def send_wording_anyway(turn: Turn, args: Anyway) -> Message:
    """The words go as they are; why is kept with how much was found. A wrong fact is mended first all the same."""
    _source(args.do)
    reason = clean_text(args.reason).strip()
    if not reason:
        raise Refusal("core-empty")
    found = problems(turn, args.do, args.given)
    row = CheckRow(turn.council.id, digest(turn, args.do, args.given), turn.person.id, args.do, len(found), reason[:500], turn.now, 0)
    checks.put(turn.tx, row)
    return turn.go_on(Do(args.do, args.given))
