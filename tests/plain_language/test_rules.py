"""Each of the rules R1–R41 is found in texts or kept by how messages are made, and what the table names is there."""

from __future__ import annotations

import ast
import re
from importlib import import_module

import pytest

from bot.domain.values import Quote
from bot.messages.compose import Reader
from bot.messages.nodes import Message, Picture, Voice, para
from bot.plain_language.lint import Finding, lint, lint_spoken
from bot.plain_language.rules import RULES
from tests.messages.samples import spoken
from tests.phrasebook import LANGUAGES, LOCALES, book
from tests.plain_language.planted import BATCHES, samples

ROOT = LOCALES.parent
# Faults that only a composed message can have.
COMPOSED = frozenset({"R30", "R31"})


def test_no_rule_is_missing() -> None:
    assert list(RULES) == [f"R{n}" for n in range(1, 42)]
    assert [name for name, rule in RULES.items() if not rule.found and not rule.kept] == []


@pytest.mark.parametrize("name", RULES)
def test_what_the_table_names_is_there(name: str) -> None:
    for place in RULES[name].found:
        module, _, function = place.partition(".")
        assert callable(getattr(import_module(f"bot.plain_language.{module}"), function)), place
    for place in RULES[name].kept:
        path, _, test = place.partition("::")
        tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
        assert any(isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name == test for node in ast.walk(tree)), place


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_rule_of_texts_has_a_planted_fault_in_every_language(lang: str) -> None:
    planted = {rule for batch in BATCHES for sample in samples(f"{lang}{batch}") for rule, _ in sample.faults}
    assert {name for name, rule in RULES.items() if rule.found} - planted == COMPOSED
    assert planted <= set(RULES)


def test_every_finding_names_a_rule_that_is_found_and_a_phrase_that_is_there() -> None:
    named = set()
    for path in (ROOT / "bot" / "plain_language").glob("*.py"):
        named |= set(re.findall(r'(?:Finding|_of_list)\(\s*"(R\d+)"', path.read_text(encoding="utf-8")))
    assert named == {name for name, rule in RULES.items() if rule.found}
    said = {one.key for lang in LANGUAGES for batch in BATCHES for sample in samples(f"{lang}{batch}") for one in lint(sample.text)}
    assert len(said) >= 40
    assert [key for key in said if key not in book("nb")] == []


def found(*nodes: Picture | Voice) -> tuple[Finding, ...]:
    return lint_spoken(spoken(Message("sample", Quote("Svarene"), nodes), Reader()))


def test_a_picture_without_words_and_sound_before_its_text_are_found() -> None:
    voice = Voice("a" * 64, 56, Quote("innkalling"))
    assert "R31" in {one.rule for one in found(voice)}
    after = Message("sample", Quote("Svarene"), (para(Quote("Ti sa ja.")), voice))
    assert "R31" not in {one.rule for one in lint_spoken(spoken(after, Reader()))}
    assert "R30" in {one.rule for one in found(Picture("b" * 64, "a.png", "image/png", Quote(" ")))}
    assert "R30" not in {one.rule for one in found(Picture("b" * 64, "a.png", "image/png", Quote("Ti sa ja, to sa nei.")))}


def test_nothing_sent_is_ever_changed() -> None:
    """No network is asked to edit or delete what somebody has got (R29)."""
    asked = re.compile(r"edit_?message|editMessage|m\.replace|delete_?message|deleteMessage|room_redact", re.IGNORECASE)
    sending = [path for path in (ROOT / "bot" / "channels").rglob("*.py") if "read" not in path.stem]
    assert len(sending) > 5
    assert [f"{path.name}: {found[0]}" for path in sending for found in asked.finditer(path.read_text(encoding="utf-8"))] == []
