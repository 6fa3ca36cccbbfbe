"""A council's own word list, for the office: words added, changed, removed, and explained to those who asked (H4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.domain import explanations as rules
from bot.domain.access import Can
from bot.domain.errors import Refusal
from bot.domain.languages import LANGUAGES, named
from bot.domain.values import Json, Quote, say
from bot.domain.words import fold
from bot.messages.nodes import Do, Message
from bot.turn import Field, Option, Router, Turn
from handlers import picks, private_numbers
from handlers.cards import words as cards
from storage import due, words
from storage.types import new_id
from storage.words import WordRow

router = Router("words")
DAY = 86_400_000_000
UNDO_DAYS = 7
PARTS = ("explanation", "synonyms", "avoid", "spoken", "word")


@dataclass(frozen=True, slots=True)
class Added:
    """A word and what it means; without a language it is the officer's own."""

    word: str
    explanation: str
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A word of the council's own list."""

    entry: str


@dataclass(frozen=True, slots=True)
class Change:
    """One part of a word, said anew."""

    entry: str
    part: str
    text: str


@dataclass(frozen=True, slots=True)
class Whole:
    """A word as it was, to bring it back."""

    entry: str
    lang: str
    word: str
    explanation: str
    synonyms: str = ""
    avoid: str = ""
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class Explained:
    """A word that was asked about, and what it means."""

    question: str
    explanation: str


@dataclass(frozen=True, slots=True)
class Pasted:
    """Several lines: a word, a colon, what it means."""

    text: str


def _kept(turn: Turn, word: str, explanation: str, lang: str) -> tuple[WordRow, WordRow | None]:
    """The word as it is now in the list, and as it was."""
    private_numbers.check(word, explanation)
    word = rules.word(word)
    before = next(
        (row for row in words.of_council(turn.tx, turn.council.id) if row.lang == lang and fold(row.word) == fold(word)), None
    )
    new = before or WordRow(new_id(), lang, word, "", "", "", "")
    row = new._replace(word=word, explanation=rules.explanation(explanation, word))
    words.put(turn.tx, turn.council.id, row)
    turn.note("word.put", row.id, lang=lang)
    turn.made["entry"] = row.id
    return row, before


def _undoable(turn: Turn, row: WordRow, before: WordRow | None) -> None:
    do = Do("drop_word", {"entry": row.id}) if before is None else _back(before)
    turn.undoable(do, say("words-undo", word=Quote(row.word)), turn.now + UNDO_DAYS * DAY)


def _back(row: WordRow) -> Do:
    return Do("restore_word", {"entry": row.id, **{name: value for name, value in row._asdict().items() if name != "id"}})


@router.verb("add_word", Added, needs=Can.COUNCIL_CHANGE, menu=89, fields=(Field("word", "words"), Field("explanation", "words")))
def add_word(turn: Turn, args: Added) -> Message:
    """A word is in the council's list from now on; said again it is explained anew."""
    lang = args.lang if args.lang in LANGUAGES else turn.person.lang
    row, before = _kept(turn, args.word, args.explanation, lang)
    _undoable(turn, row, before)
    return cards.kept(row)


def _entries(turn: Turn, _given: Mapping[str, Json]) -> Sequence[Option]:
    return [Option(cards.line(row), row.id) for row in words.of_council(turn.tx, turn.council.id)]


def _parts(turn: Turn, _given: Mapping[str, Json]) -> Sequence[Option]:  # noqa: ARG001
    return picks.codes("words-part", *PARTS)


def _row(turn: Turn, entry: str) -> WordRow:
    row = words.by_id(turn.tx, turn.council.id, entry)
    if row is None:
        raise Refusal("core-not-found")
    return row


@router.verb(
    "change_word", Change, needs=Can.COUNCIL_CHANGE, menu=89,
    fields=(
        Field("entry", "pick", options=_entries), Field("part", "pick", options=_parts),
        Field("text", "words", ask=lambda turn, given: cards.ask_part(_row(turn, str(given["entry"])), str(given["part"]))),
    ),
)  # fmt: skip
def change_word(turn: Turn, args: Change) -> Message:
    """One part of a word is another from now on; a dash takes away what may be empty."""
    before = _row(turn, args.entry)
    private_numbers.check(args.text)
    text = "" if args.text.strip() in ("-", "–") else args.text
    match args.part:
        case "explanation":
            row = before._replace(explanation=rules.explanation(text, before.word))
        case "word":
            row = before._replace(word=rules.word(text))
        case "synonyms":
            row = before._replace(synonyms=rules.others(text, before.word))
        case "avoid":
            row = before._replace(avoid=rules.others(text, before.word))
        case "spoken":
            row = before._replace(spoken=rules.others(text, "").replace(",", ""))
        case _:
            raise Refusal("core-old-button")
    words.put(turn.tx, turn.council.id, row)
    turn.note("word.put", row.id, lang=row.lang)
    _undoable(turn, row, before)
    return cards.kept(row)


@dataclass(frozen=True, slots=True)
class InLanguage:
    """A word, and the language it and its explanation are in."""

    entry: str
    lang: str


def _languages(_turn: Turn, _given: Mapping[str, Json]) -> list[Option]:
    """Every language by its own name."""
    return [Option(named(lang), lang) for lang in LANGUAGES]


@router.verb(
    "word_language", InLanguage, needs=Can.COUNCIL_CHANGE,
    fields=(Field("entry", "pick", options=_entries), Field("lang", "pick", options=_languages)),
)  # fmt: skip
def word_language(turn: Turn, args: InLanguage) -> Message:
    """The word belongs to another language; readers of the others are told in which it is written."""
    before = _row(turn, args.entry)
    if args.lang not in LANGUAGES:
        raise Refusal("core-old-button")
    row = before._replace(lang=args.lang)
    words.put(turn.tx, turn.council.id, row)
    turn.note("word.put", row.id, lang=row.lang)
    _undoable(turn, row, before)
    return cards.kept(row)


@router.verb("drop_word", Entry, needs=Can.COUNCIL_CHANGE, menu=89, fields=(Field("entry", "pick", options=_entries),))
def drop_word(turn: Turn, args: Entry) -> Message:
    """A word is the council's own no more; one of ours by the same name is explained again."""
    row = _row(turn, args.entry)
    words.drop(turn.tx, turn.council.id, row.id)
    turn.note("word.drop", row.id)
    turn.undoable(_back(row), say("words-undo", word=Quote(row.word)), turn.now + UNDO_DAYS * DAY)
    return cards.dropped(row)


@router.verb("restore_word", Whole, needs=Can.COUNCIL_CHANGE)
def restore_word(turn: Turn, args: Whole) -> Message:
    """A word as it was before."""
    row = WordRow(args.entry, args.lang, args.word, args.explanation, args.synonyms, args.avoid, args.spoken)
    if row.lang not in LANGUAGES:
        raise Refusal("core-old-button")
    words.put(turn.tx, turn.council.id, row._replace(word=rules.word(row.word), explanation=rules.explanation(row.explanation, row.word)))
    turn.note("word.put", row.id, lang=row.lang)
    return cards.kept(row)


# -- words that were asked about -------------------------------------------------------------------------


def _questions(turn: Turn, _given: Mapping[str, Json]) -> Sequence[Option]:
    return [Option(Quote(row.word), row.id) for row in words.waiting(turn.tx, turn.council.id)]


def _asked(turn: Turn, given: Mapping[str, Json]) -> Message:
    row = words.question(turn.tx, turn.council.id, str(given["question"]))
    return cards.ask_explanation(row.word if row is not None else "")


@router.verb(
    "explain_word", Explained, needs=Can.COUNCIL_CHANGE, menu=47,
    fields=(Field("question", "pick", options=_questions), Field("explanation", "words", ask=_asked)),
)  # fmt: skip
def explain_word(turn: Turn, args: Explained) -> Message:
    """The word is in the list from now on, and everybody who asked about it hears what it means."""
    asked = words.question(turn.tx, turn.council.id, args.question)
    if asked is None:
        raise Refusal("core-not-found")
    if asked.answered:
        raise Refusal("core-button-used")
    row, before = _kept(turn, asked.word, args.explanation, turn.person.lang)
    waiting = [each for each in words.waiting(turn.tx, turn.council.id) if fold(each.word) == fold(asked.word)]
    for each in waiting:
        words.answer(turn.tx, turn.council.id, each.id, turn.now)
        due.cancel(turn.tx, turn.council.id, "word_due", each.id)
    turn.tell("word_answered", row.id, [each.person_id for each in waiting], cards.answered_told(row), named=asked.id)
    _undoable(turn, row, before)
    return cards.answered(row, len(waiting))


# -- many at once ----------------------------------------------------------------------------------------


@router.verb("paste_words", Pasted, needs=Can.COUNCIL_CHANGE, fields=(Field("text", "long"),))
def paste_words(turn: Turn, args: Pasted) -> Message:
    """A list, a word on each line: what can be read is kept, and each line that cannot is said with its reason."""
    kept, wrong = list[WordRow](), list[tuple[str, Refusal]]()
    for line in filter(None, map(str.strip, args.text.split("\n"))):
        word, explanation = rules.cut(line)
        try:
            kept.append(_kept(turn, word, explanation, turn.person.lang)[0])
        except Refusal as no:
            wrong.append((line, no))
    return cards.pasted(kept, wrong)
