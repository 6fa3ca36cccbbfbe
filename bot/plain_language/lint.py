"""Reads a text before it is sent and says what is hard to read, unclear or untrue, and what to write instead."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from bot.messages import plain
from bot.messages.sentences import sentences, without_dots
from bot.messages.sentences import words as words_of
from bot.messages.spoken import SaidItems, Spoken
from bot.plain_language import lint_facts, lint_words
from bot.plain_language.findings import LIMITS, Finding, Limits, Severity, mended
from bot.plain_language.glossary import Glossary, load
from bot.plain_language.lix import measure

__all__ = ["Finding", "Text", "lint", "lint_spoken", "mended"]

ENOUGH_FOR_LIX = 100  # words; on less, LIX is noise
_PARAGRAPHS = re.compile(r"\n\s*\n")
_EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u2300-\u23ff]")
_TABLE = re.compile(r"^[ \t]*\|[^\n]*\|[ \t]*$|[─-╿]|^[^\n]*\S(?: {4,}|\t+)\S[^\n]*$|(?:[-=_*]{5,})", re.MULTILINE)
_CHOICE = re.compile(r"^[ \t]*(\d{1,2})\.[ \t]+(.*)$", re.MULTILINE)
_SPLIT = {
    "nb": (", samt ", "; ", " og at ", " som "),
    "nn": (", samt ", "; ", " og at ", " som "),
    "sv": (", samt ", "; ", " och att ", " som "),
    "en": (", as well as ", "; ", " and that ", " which "),
}
_ASKING = {
    "nb": "svar velg skriv send si gi trykk les kom ring meld stem sjekk rett fyll kryss bekreft spør fortell vil kan",
    "nn": "svar vel skriv send sei gi trykk les kom ring meld røyst sjekk rett fyll kryss stadfest spør fortel vil kan",
    "sv": "svara välj skriv skicka säg ge tryck läs kom ring anmäl rösta kolla rätta fyll kryssa bekräfta fråga berätta vill kan",
    "en": "answer choose write send say give press read come call vote check correct fill tick confirm ask tell reply let please",
}
_EMPTY_LABELS = frozenset({
    "ok", "okay", "les mer", "les meir", "läs mer", "read more", "her", "här", "here", "mer", "more", "videre", "vidare", "a", "b", "c",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Text:
    """A text with what is known about it."""

    text: str
    lang: str = "nb"
    profile: str = "standard"
    choices: tuple[str, ...] = ()
    asks: bool = False  # it wants something done
    deadline: date | None = None
    today: date | None = None
    message: bool = True  # sent in a chat; a paper may be longer
    many: bool = False  # ballots and agendas may have more choices (rulings 11)
    allowed: frozenset[str] = frozenset()  # names that may stand in capitals or be long
    whole: bool = False  # all that its reader gets, from title to help


def lint(text: Text, glossary: Glossary | None = None) -> tuple[Finding, ...]:
    """Everything found, in the order it stands in the text; what is about the whole comes first."""
    known = load(text.lang) if glossary is None else glossary
    found = [
        *_shape(text),
        *_sentences(text),
        *_buttons(text),
        *lint_facts.dates(text.text, text.today),
        *lint_facts.past(text.deadline, text.today),
        *lint_facts.clocks(text.text, text.lang),
        *lint_facts.links(text.text),
        *lint_words.words(text.text, text.lang, text.profile, known, text.allowed),
    ]
    answers = [match.span() for match in _CHOICE.finditer(text.text)] if text.choices else []
    said = (one for one in found if one.rule != "R19" or not any(start <= one.start < end for start, end in answers))
    return tuple(sorted(said, key=lambda one: (one.start, one.rule)))


def lint_spoken(
    spoken: Spoken, *, asks: bool = False, deadline: date | None = None, today: date | None = None, many: bool = False,
    allowed: Collection[str] = (), glossary: Glossary | None = None,
) -> tuple[Finding, ...]:  # fmt: skip
    """A composed message as its reader gets it."""
    labels = tuple(choice.label for choice in spoken.choices)
    text = Text(
        plain.text(spoken), spoken.lang, spoken.profile, labels, asks, deadline, today, many=many, allowed=frozenset(allowed)
    )
    limit = LIMITS[spoken.profile].items
    long_lists = [block for block in spoken.blocks if isinstance(block, SaidItems) and len(block.lines) > limit]
    items = () if many else tuple(Finding("R38", "W", "lint-items", {"count": len(one.lines), "limit": limit}) for one in long_lists)
    return items + lint(text, glossary)


def _limits(text: Text) -> Limits:
    return LIMITS.get(text.profile, LIMITS["standard"])


def _shape(text: Text) -> Iterator[Finding]:
    """Length, title, action and deadline first, emoji, tables (R4, R5, R7, R8, R12, R13)."""
    limits, body = _limits(text), text.text
    if text.message and len(body) > limits.letters:
        yield Finding("R4", "W", "lint-length", {"letters": len(body), "limit": limits.letters})
    for paragraph in _PARAGRAPHS.split(body):
        count = len(words_of(paragraph))
        if count > limits.paragraph and not _CHOICE.search(paragraph):
            start = body.find(paragraph)
            yield Finding("R5", "W", "lint-paragraph", {"count": count, "limit": limits.paragraph}, start, start + len(paragraph))
    title = body.strip().split("\n", 1)[0] if body.strip() else ""
    if text.message and len(title) > limits.title:
        yield Finding("R7", "W", "lint-title", {"letters": len(title), "limit": limits.title}, 0, len(title))
    if text.asks:
        yield from _action(text)
    emoji = list(_EMOJI.finditer(body))
    most = 1 if text.profile == "standard" else 0
    if emoji and (len(emoji) > most or not body[: emoji[0].start()].strip() or body[emoji[-1].end() :].strip("\ufe0f \n")):
        yield Finding("R12", "E", "lint-emoji", {}, emoji[0].start(), emoji[0].end())
    table = _TABLE.search(body)
    if table:
        yield Finding("R13", "E", "lint-table", {}, table.start(), table.end())


def _action(text: Text) -> Iterator[Finding]:
    """What to do, and by when, within the first three sentences (R8)."""
    first = sentences(text.text)[:3]
    verbs = frozenset(_ASKING.get(text.lang, _ASKING["nb"]).split())
    asked = any("?" in one or (words_of(one) or [""])[0].casefold() in verbs for one in first)
    if not asked:
        yield Finding("R8", "E", "lint-action")
    if text.deadline is not None and not any(lint_facts.names(one, text.deadline) for one in first):
        yield Finding("R8", "E", "lint-deadline-late", {})


def _sentences(text: Text) -> Iterator[Finding]:
    """Words in a sentence, their mean, LIX (R1–R3)."""
    limits, lengths, place = _limits(text), [], 0
    for sentence in sentences(text.text):
        start = text.text.find(sentence, place)
        place = start + len(sentence)
        count = len(words_of(without_dots(sentence)))
        lengths.append(count)
        if count > limits.sentence:
            severity: Severity = "E" if count > limits.sentence * 1.5 else "W"
            at = next((cut.strip(" ,") for cut in _SPLIT.get(text.lang, ()) if cut in sentence), "")
            key = "lint-sentence-split" if at else "lint-sentence"
            yield Finding("R1", severity, key, {"count": count, "limit": limits.sentence, "at": at}, start, place)
    prose = [count for count in lengths if count >= 5]
    if prose and sum(prose) / len(prose) > limits.mean:
        yield Finding("R2", "W", "lint-mean", {"count": round(sum(prose) / len(prose)), "limit": limits.mean})
    if sum(lengths) >= ENOUGH_FOR_LIX:
        lix = measure(text.text).lix
        if lix > limits.lix_warn:
            severity = "E" if lix > limits.lix_hard else "W"
            yield Finding("R3", severity, "lint-lix", {"lix": round(lix), "limit": limits.lix_warn})


def _buttons(text: Text) -> Iterator[Finding]:
    """How many, how long, which first words, and that each stands in the text with its number (R22, R24)."""
    limits, labels = _limits(text), text.choices
    if len(labels) > limits.buttons and not text.many:
        yield Finding("R22", "W", "lint-buttons-many", {"count": len(labels), "limit": limits.buttons})
    firsts = [label.casefold().split(" ")[0].strip(",.") for label in labels if label.strip()]
    for label in labels:
        yield from _label(label, limits, firsts, text)
    yield from _not_in_text(text.text, labels)


def _label(label: str, limits: Limits, firsts: Sequence[str], text: Text) -> Iterator[Finding]:
    facts = {"label": label}
    if len(label) > limits.label and not text.many:
        yield Finding("R22", "W", "lint-button-long", {**facts, "limit": limits.label})
    if label.casefold().strip(" .!") in _EMPTY_LABELS or not words_of(label):
        yield Finding("R22", "E", "lint-button-empty", facts)
    elif firsts.count(label.casefold().split(" ")[0].strip(",.")) > 1 and not text.many:
        yield Finding("R22", "W", "lint-button-same", facts)
    if _EMOJI.search(label):
        yield Finding("R12", "E", "lint-button-emoji", facts)


def _not_in_text(text: str, labels: Sequence[str]) -> Iterator[Finding]:
    shown = {int(found[1]): found[2].strip() for found in _CHOICE.finditer(text)}
    for number, label in enumerate(labels, 1):
        if shown.get(number) != label.strip():
            yield Finding("R24", "E", "lint-choice-missing", {"label": label, "n": number})
