"""A hard word is explained where it is met: at most two a message, the council's own first, under what is said (H4, R15, R17).

Whoever reads short and clear messages gets it in every message, the others with agendas and papers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from bot.domain.values import Quote, Say, say
from bot.messages.spoken import Said, SaidChoices, SaidFacts, SaidHeading, SaidItems, SaidPara, Spoken
from bot.plain_language.glossary import Glossary, Term

MOST = 2  # a message (R17)
READ = frozenset({"agenda_published", "agenda", "item", "paper", "paper_explained", "hearing", "notice", "preview"})
ROOMS = ("room_agenda", "room_item")  # kinds begin so
# Where a word is explained already, and where there is only something to choose.
NEVER = (
    "word", "menu", "help", "settings", "greeting", "fault", "guide", "more", "ballot", "rules", "statuses", "mandate", "file", "vote",
    "my_",
)  # fmt: skip


def wanted(kind: str, profile: str) -> bool:
    """Is this a message whose words are explained to this reader?"""
    if kind in READ or kind.startswith(ROOMS):
        return True
    return profile == "plain" and not kind.startswith(NEVER)


def line(term: Term) -> Say:
    """The word and what it means; an acronym is written out too."""
    facts = {"word": Quote(term.named), "explanation": Quote(term.sentence, term.lang)}
    if term.full:
        return say("words-line-acronym", full=Quote(term.full), **facts)
    return say("words-line", **facts)


def explained(spoken: Spoken, glossary: Glossary, line: Callable[[Term], str], closing: str) -> Spoken:
    """The message with its hard words explained below what is said; `closing` is the line that stands last before the choices."""
    text = "\n".join(_texts(spoken))
    terms = hard(glossary, text)
    if not terms:
        return spoken
    at = _place(spoken.blocks, closing)
    return replace(spoken, blocks=(*spoken.blocks[:at], SaidPara(tuple(map(line, terms))), *spoken.blocks[at:]))


def hard(glossary: Glossary, text: str) -> tuple[Term, ...]:
    """The terms of a text that are to be explained: hard ones whose explanation the text does not give itself.

    A word of another language may be a quite different one in the reader's ("vara"): only its acronyms are.
    """
    low = text.casefold()
    found = [
        term for term in glossary.used(text)
        if term.hard and (not term.lang or term.acronym) and term.explanation.casefold() not in low
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda term: not term.own)[:MOST])


def _texts(spoken: Spoken) -> Iterator[str]:
    yield spoken.title
    for block in spoken.blocks:
        match block:
            case SaidHeading(text):
                yield text
            case SaidPara(lines) | SaidItems(lines):
                yield from lines
            case SaidChoices(_intro, labels) if spoken.kind in READ:  # the items of an agenda
                yield from labels
            case SaidFacts(pairs):
                yield from (f"{label}: {value}" for label, value in pairs)


def _place(blocks: tuple[Said, ...], closing: str) -> int:
    """Below what is said, above "you need do nothing", the choices and the way to a person."""
    for at, block in enumerate(blocks):
        if isinstance(block, SaidChoices) or (isinstance(block, SaidPara) and closing in block.lines):
            return at
    return len(blocks)
