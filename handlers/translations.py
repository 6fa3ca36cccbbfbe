"""Inputs in the reader's language: written by the office, or by a machine behind a door that is closed until it is opened (J3).

The original is always one press away and is what counts; documents carry originals alone. One person's case is never translated.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.domain import languages
from bot.domain import translations as rules
from bot.domain.access import Can
from bot.domain.councils import CouncilRules
from bot.domain.errors import Refusal
from bot.domain.texts import clean_text
from bot.domain.values import Json
from bot.domain.works import Outcome
from bot.messages.nodes import Message
from bot.turn import Field, Option, Router, Turn
from handlers import audience
from handlers.cards import translations as cards
from handlers.topics import input_of
from storage import councils, people, translations
from storage.inputs import InputRow
from storage.translations import TranslationRow, WishRow

router = Router("translations")
OPEN = "machine_translation"  # the council's own rule, off where nothing is said
MACHINE = ""
Given = Mapping[str, Json]


@dataclass(frozen=True)
class Which:
    """An input."""

    input: str


@dataclass(frozen=True)
class Asked:
    """An input, and the language somebody wants it in."""

    input: str
    lang: str


@dataclass(frozen=True)
class Written:
    """An input in another language, as somebody of the office says it."""

    input: str
    lang: str
    text: str


@dataclass(frozen=True)
class Door:
    """May a machine translate for this council?"""

    open: bool


def language_of(turn: Turn, row: InputRow) -> str:
    """The language an input was written in: its giver's."""
    giver = people.by_id(turn.tx, turn.council.id, row.taken_by or row.giver_id)
    return giver.lang if giver is not None else turn.council.lang


def foreign(turn: Turn, row: InputRow) -> str:
    """The language of an input where it is not the reader's; empty otherwise, and where it may not be translated."""
    lang = language_of(turn, row) if row.text_kept and not row.held else ""
    return lang if rules.foreign(lang, turn.person.lang) else ""


def fitting(turn: Turn, row: InputRow, lang: str) -> TranslationRow | None:
    """What there is in a language, as long as the original still says what it said then."""
    found = translations.one(turn.tx, turn.council.id, row.id, lang)
    return found if found is not None and found.original == rules.fingerprint(row.text) else None


@router.verb("translate_input", Which, needs=Can.INPUT_SEE)
def translate_input(turn: Turn, args: Which) -> Message:
    """The input in the reader's language, if it is there; else from the machine, or the office is asked."""
    row = input_of(turn, args.input)
    rules.check(held=bool(row.held), kept=bool(row.text_kept))
    if (found := fitting(turn, row, turn.person.lang)) is not None:
        return _card(turn, row, found)
    source = language_of(turn, row)
    if not turn.rules.raw.get(OPEN) or not rules.foreign(source, turn.person.lang):
        return cards.none_yet(row, turn.person.lang)
    job: dict[str, Json] = {"input": row.id, "text": row.text, "source": source, "target": turn.person.lang}
    turn.want("translate", row.id, job, then="input_translated")
    return cards.on_its_way(row)


def _card(turn: Turn, row: InputRow, found: TranslationRow) -> Message:
    writer = people.by_id(turn.tx, turn.council.id, found.made_by) if found.made_by else None
    return cards.shown(row, found, writer.name if writer is not None else "")


@router.worked("input_translated")
def translated(turn: Turn, args: Given, outcome: Outcome) -> Message | None:
    """The machine has answered, or not; an answer that says other figures is not shown."""
    row, target = input_of(turn, str(args["input"])), str(args["target"])
    if not row.text_kept or row.held:
        return None
    words = clean_text(str(outcome.facts.get("words", "")))
    if outcome.fault or not rules.faithful(str(args["text"]), words) or str(args["text"]) != row.text:
        turn.note("input.not_translated", row.id, lang=target)
        return cards.none_yet(row, target)
    found = TranslationRow(turn.council.id, row.id, target, words, rules.fingerprint(row.text), MACHINE, turn.now)
    translations.put(turn.tx, found)
    turn.note("input.translated", row.id, lang=target, machine=True)
    return _card(turn, row, found)


# -- by people -------------------------------------------------------------------------------------


@router.verb("ask_translation", Asked, needs=Can.INPUT_SEE)
def ask_translation(turn: Turn, args: Asked) -> Message:
    """The office is asked for an input in another language."""
    row = input_of(turn, args.input)
    rules.check(held=bool(row.held), kept=bool(row.text_kept))
    if args.lang not in languages.LANGUAGES:
        raise Refusal("core-old-button")
    translations.wish(turn.tx, WishRow(turn.council.id, row.id, args.lang, turn.person.id, turn.now))
    turn.note("input.translation_asked", row.id, lang=args.lang)
    told = cards.wanted(row, args.lang, turn.person.name)
    turn.tell("translation_wanted", row.id, audience.office(turn), told, named=f"{turn.person.id}:{args.lang}")
    return cards.asked(row)


def _languages(_turn: Turn, _given: Given) -> Sequence[Option]:
    return [Option(languages.named(lang), lang) for lang in languages.LANGUAGES]


@router.verb(
    "write_translation", Written, needs=Can.INPUT_ASSIGN,
    fields=(Field("lang", "pick", options=_languages), Field("text", "long")),
)  # fmt: skip
def write_translation(turn: Turn, args: Written) -> Message:
    """Somebody of the office says an input in another language; their name stands with it."""
    row, words = input_of(turn, args.input), clean_text(args.text).strip()
    rules.check(held=bool(row.held), kept=bool(row.text_kept))
    if args.lang not in languages.LANGUAGES or not words:
        raise Refusal("core-empty" if not words else "core-old-button")
    found = TranslationRow(turn.council.id, row.id, args.lang, words, rules.fingerprint(row.text), turn.person.id, turn.now)
    translations.put(turn.tx, found)
    turn.note("input.translated", row.id, lang=args.lang, machine=False)
    waited = [one for one in translations.granted(turn.tx, turn.council.id, row.id, args.lang) if one != turn.person.id]
    if waited:
        turn.tell("input_translated", row.id, waited, _card(turn, row, found), named=str(turn.now))
    return _card(turn, row, found)


def _confirm(_turn: Turn, args: Door) -> Message:
    return cards.confirm_door(open_=args.open)


@router.verb("machine_translation", Door, needs=Can.COUNCIL_CHANGE, menu=91, confirm=_confirm, fields=(Field("open", "yesno"),))
def machine_translation(turn: Turn, args: Door) -> Message:
    """The council opens or closes its door; without a machine of the operator's nothing happens behind it."""
    raw = {**json.loads(turn.council.rules), OPEN: bool(args.open)}
    councils.change_rules(turn.tx, turn.council.id, json.dumps(raw, ensure_ascii=False))
    turn.rules = CouncilRules.parse(raw)
    turn.note("council.change", OPEN, value=int(args.open))
    return cards.door(open_=args.open)
