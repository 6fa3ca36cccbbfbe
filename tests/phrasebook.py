"""The phrase files as their own grammar sees them: keys, attributes, variables and every text a person can get."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.domain import languages

LANGUAGES, SOURCE = languages.LANGUAGES, languages.SOURCE
LOCALES = Path(__file__).parent.parent / "locales"
# Words that people type, and how a voice reads: lists, not sentences.
LISTS = ("reserved-", "cmd-", "sound-")


@dataclass(frozen=True)
class Phrase:
    """One message or attribute of one language."""

    lang: str
    noun: str
    key: str
    variables: frozenset[str]
    texts: tuple[str, ...]

    @property
    def is_list(self) -> bool:
        return self.key.startswith(LISTS)


class _Variables(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.found.add(node.id.name)


def _variables(pattern: ast.Pattern) -> frozenset[str]:
    visitor = _Variables()
    visitor.visit(pattern)
    return frozenset(visitor.found)


def _texts(pattern: ast.Pattern) -> list[str]:
    """Every wording of a phrase, each fact replaced by one word."""
    texts = [""]
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            texts = [text + element.value for text in texts]
        elif isinstance(element.expression, ast.SelectExpression):
            ways = [way for variant in element.expression.variants for way in _texts(variant.value)]
            texts = [text + way for text in texts for way in ways]
        elif isinstance(element.expression, ast.StringLiteral):
            texts = [text + str(element.expression.parse()["value"]) for text in texts]
        else:
            texts = [text + "fakta" for text in texts]
    return texts


def _phrases(lang: str, path: Path) -> Iterator[Phrase]:
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        if isinstance(entry, ast.Junk):
            raise AssertionError(f"{lang}/{path.name}: not Fluent: {entry.content}")
        if not isinstance(entry, ast.Message):
            continue
        if entry.value is not None:
            yield Phrase(lang, path.stem, entry.id.name, _variables(entry.value), tuple(_texts(entry.value)))
        for attribute in entry.attributes:
            key = f"{entry.id.name}.{attribute.id.name}"
            yield Phrase(lang, path.stem, key, _variables(attribute.value), tuple(_texts(attribute.value)))


@lru_cache(maxsize=8)
def phrases(lang: str) -> tuple[Phrase, ...]:
    """All phrases of a language, in the order of the files."""
    return tuple(phrase for path in sorted((LOCALES / lang).glob("*.ftl")) for phrase in _phrases(lang, path))


@lru_cache(maxsize=8)
def book(lang: str) -> dict[str, Phrase]:
    return {phrase.key: phrase for phrase in phrases(lang)}
