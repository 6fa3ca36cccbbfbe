"""The word list as a booklet: every word with what it means, under its first letter."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby
from typing import Any

from bot.documents.blocks import Pairs, Paragraph
from bot.documents.booklet import PAGE, PAGES, Booklet, Chapter
from bot.documents.minutes import Words
from bot.domain.languages import family
from bot.domain.values import Quote

FORMS = ("html", "pdf", "large_print", "docx")


def build(facts: Mapping[str, Any], words: Words) -> Booklet:
    """`facts`: council, lang, made, and `terms` in the order of the alphabet, each with word, sentence, lang, also and full."""
    lang, council = str(facts["lang"]), str(facts["council"])
    groups = groupby(facts["terms"], key=lambda term: str(term["word"])[:1].upper())
    chapters = [Chapter(letter, lang, (Pairs(tuple(_pair(term, lang, words) for term in terms)),)) for letter, terms in groups]
    about = words.say("words-file-about", lang, facts={"n": len(facts["terms"])})
    return Booklet(
        lang, words.say("words-file-title", lang, facts={"council": Quote(council)}), (Paragraph(about),), tuple(chapters),
        page=words.say("forms-page", lang, facts={"page": PAGE, "pages": PAGES}), author=council, day=str(facts["made"]),
    )  # fmt: skip


def _pair(term: Mapping[str, Any], lang: str, words: Words) -> tuple[str, str]:
    """The word, what it means, what it is short for, and other words for it."""
    means = str(term["sentence"])
    if term["lang"]:
        means = words.say(f"core-in-{family(str(term['lang']))}", lang, facts={"text": means})
    also = [words.say("words-also", lang, facts={"words": str(term["also"])})] if term["also"] else []
    full = [words.say("words-full", lang, facts={"full": str(term["full"])})] if term["full"] else []
    return str(term["word"]), " ".join([means, *full, *also])
