"""Words: what one means, asked in any chat at any time; the list of them; and whom to ask when a word is not there (H4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from bot.channels.base import Arrival
from bot.domain import explanations as rules
from bot.domain.access import Can
from bot.domain.calendars import scheduled_instant
from bot.domain.errors import Refusal
from bot.domain.languages import LANGUAGES
from bot.domain.values import Json, say
from bot.domain.words import fold
from bot.forms import Asked
from bot.messages.choices import match
from bot.messages.nodes import Choice, Message
from bot.messages.paging import listed
from bot.phrases import Phrases
from bot.plain_language import lookup
from bot.turn import Field, Option, Router, Turn
from handlers import audience, word_facts
from handlers.cards import exports as files
from handlers.cards import words as cards
from handlers.exports import MADE, MAKE
from storage import dialogues, due, words
from storage.sealed import Gone
from storage.types import new_id
from storage.words import QuestionRow

router = Router("words")
FORMS = ("html", "pdf", "large_print", "docx")
MOST_WORDS, NEAREST = 4, 3  # words that may be one term; terms offered instead
ANSWER_DAYS = 2  # working days until somebody who asked about a word should have heard
# What a person may do with the thing itself, when they ask about its word.
RELATED = {
    "mandate": "mandate", "agenda": "show_agenda", "meeting_plan": "year_plan", "fee": "my_fees", "input": "comment",
    "outstanding_list": "outstanding", "travel_expenses": "my_fees", "mileage": "my_fees", "minutes_formal": "read_minutes",
    "minutes_notes": "read_minutes", "coordinator": "human", "interpreter": "access_need", "accommodation": "access_need",
    "annual_wheel": "year_wheel", "hearing": "hearings", "observer": "who", "chair": "who", "access_request": "my_data",
}  # fmt: skip


def find(turn: Turn, word: str) -> lookup.Answer:
    """What a word means here, or what is nearest."""
    return lookup.look_up(word, turn.person.lang, lambda lang: word_facts.glossary(turn, lang))


@dataclass(frozen=True, slots=True)
class Word:
    """A word, as somebody says it."""

    word: str


@dataclass(frozen=True, slots=True)
class Page:
    """Which page of the list."""

    page: int = 0


@router.verb("what_is", Word, needs=Can.OWN_HELP, private=False, fields=(Field("word", "words"),))
def what_is(turn: Turn, args: Word) -> Message:
    """What a word means; when it is not in the list, what is nearest and whom to ask."""
    word = lookup.bare(args.word)[: lookup.LONGEST] or args.word[: lookup.LONGEST]
    answer = find(turn, word)
    if answer.term is None and len(word.split()) > MOST_WORDS:
        return cards.one_at_a_time(word_facts.glossary(turn).used(word)[:NEAREST])
    if answer.term is None:
        return cards.unknown(answer)
    return cards.explained(answer, changeable=turn.may(Can.COUNCIL_CHANGE, turn.about), related=_related(turn, answer.term.code))


def _related(turn: Turn, code: str) -> Choice | None:
    verb = RELATED.get(code)
    return next((choice for choice in turn.menu() if verb and choice.do.verb == verb), None)


@router.verb("word_list", Page, needs=Can.OWN_HELP, private=False, menu=94)
def word_list(turn: Turn, args: Page) -> Message:
    """Every word, a page at a time, in the order of the alphabet; the council's own stand first."""
    shown = word_facts.in_order(turn, own_first=True)
    many = listed(turn.person.profile)
    page = args.page if 0 <= args.page * many < len(shown.terms) else 0
    more = len(shown.terms) > (page + 1) * many
    return cards.listed(shown.terms[page * many : (page + 1) * many], len(shown.terms), page, page + 1 if more else 0)


@dataclass(frozen=True, slots=True)
class Form:
    """The form that somebody wants the list in."""

    form: str


def _forms(_turn: Turn, _given: Mapping[str, Json]) -> list[Option]:
    return [Option(say(f"guides-form-{form.replace('_', '-')}"), form) for form in FORMS]


@router.verb("word_file", Form, needs=Can.OWN_HELP, fields=(Field("form", "pick", options=_forms),))
def word_file(turn: Turn, args: Form) -> Message:
    """The whole list as a file, in the reader's language; it comes in a message of its own."""
    if args.form not in FORMS:
        raise Refusal("core-old-button")
    subject = f"words:{args.form}:{turn.person.id}:{turn.now}"
    facts, lang = word_facts.gather(turn, turn.person.lang), turn.person.lang
    turn.want(MAKE, subject, {"what": "words", "facts": facts, "lang": lang, "forms": [args.form]}, then=MADE)
    return files.begun("words", subject)


# -- in the middle of something else -------------------------------------------------------------------


@lru_cache(maxsize=2)
def _starts(phrases: Phrases) -> tuple[dict[str, str], frozenset[str]]:
    """How questions about words begin, each with its verb; and the other commands that begin like one."""
    starts: dict[str, str] = {}
    others: set[str] = set()
    for lang in LANGUAGES:
        for key in phrases.keys(lang):
            if key.startswith("cmd-"):
                said = {fold(one.strip().lstrip("/")) for one in phrases.say(key, lang).split(",")}
                if key in ("cmd-what-is", "cmd-word-list"):
                    starts |= dict.fromkeys(said, key)
                else:
                    others |= said
    return starts, frozenset(other for other in others if any(other.startswith(start + " ") for start in starts))


@router.arrival("first")
def beside(turn: Turn, arrival: Arrival) -> Message | None:
    """A question about a word is answered also where something else is asked; that question stays open.

    Where free text is asked for, "hva er begrunnelsen for det?" may be the answer itself: only a word of the list as it
    stands there is explained, and "ordliste …".
    """
    if turn.phrases is None or len(arrival.text) > lookup.LONGEST * 2:
        return None
    starts, others = _starts(turn.phrases)
    found = lookup.asked(arrival.text, starts)
    if found is None or any(fold(arrival.text).lstrip("/").startswith(other) for other in others):
        return None
    start, word = found
    listing = starts[start] == "cmd-word-list"
    state = _open(turn)
    if state is None:
        return what_is(turn, Word(word)) if listing and word else None
    if not word:
        return cards.beside(word_list(turn, Page())) if listing else cards.which() if state.options else None
    if state.options and match(arrival.text, [label for label, _value in state.options], turn.person.lang) is not None:
        return None
    answer = find(turn, word)
    if not listing and not state.options and not _exact(answer):
        return None
    return cards.beside(what_is(turn, Word(word)))


def _exact(answer: lookup.Answer) -> bool:
    """The word stands in the list just as it was said."""
    term = answer.term
    return term is not None and fold(answer.word) in {fold(one) for one in (term.word, *term.synonyms, *term.avoid)}


def _open(turn: Turn) -> Asked | None:
    """The open question of this person here."""
    asked = dialogues.question(turn.tx, turn.chat_key) if turn.chat_key else None
    if asked is None or asked.person_id != turn.person.id or turn.keys is None:
        return None
    try:
        return Asked.load(turn.keys.unseal(asked.state, asked.chat_key))
    except Gone:
        return None


# -- a word that is in no list -----------------------------------------------------------------------------


@router.verb("ask_word", Word, needs=Can.OWN_HELP)
def ask_word(turn: Turn, args: Word) -> Message:
    """The office is asked what a word means; its answer comes back and goes into the list. Nobody is told who asked."""
    word = rules.word(args.word)
    waiting = [row for row in words.waiting(turn.tx, turn.council.id) if fold(row.word) == fold(word)]
    day = turn.rules.workdays.after(date.fromisoformat(turn.today), ANSWER_DAYS)
    if not any(row.person_id == turn.person.id for row in waiting):
        row = QuestionRow(new_id(), turn.person.id, word, turn.now, 0)
        words.ask(turn.tx, turn.council.id, row)
        turn.note("word.ask", row.id)
        if not waiting:
            turn.tell("word_asked", row.id, audience.office(turn), cards.asked_told(row, day.isoformat()))
            due.plan(turn.tx, turn.council.id, "word_due", row.id, day.isoformat(), _at(turn, day))
    return cards.asked(word)


def _at(turn: Turn, day: date) -> int:
    return scheduled_instant(day, turn.rules.send_time, turn.council.zone)


@router.due("word_due")
def still_waiting(turn: Turn, subject: str, day: str) -> None:
    """Nobody has explained the word: the office is told again."""
    row = words.question(turn.tx, turn.council.id, subject)
    if row is not None and not row.answered:
        turn.tell("word_due", row.id, audience.office(turn), cards.asked_told(row, day))
