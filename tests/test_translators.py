"""The translators' guide tells the truth: its examples are the files' own, its commands and folders exist."""

from __future__ import annotations

import re

from bot.domain import languages
from tests.phrasebook import LANGUAGES, LOCALES, book

ROOT = LOCALES.parent
GUIDE = (LOCALES / "README.md").read_text(encoding="utf-8")
BLOCKS = list(re.findall(r"(?:^    .+\n)+", GUIDE, re.MULTILINE))


def test_every_example_is_a_phrase_as_it_stands_in_bokmal() -> None:
    source = "\n".join(path.read_text(encoding="utf-8") for path in sorted((LOCALES / "nb").glob("*.ftl")))
    examples = [line.strip() for block in BLOCKS for line in block.splitlines() if " = " in line or "{" in line or "[" in line]
    assert len(examples) > 6
    assert [line for line in examples if line not in source] == []


def test_every_command_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = set(re.findall(r"\bmake ([a-z]+)\b", "\n".join((*BLOCKS, *re.findall(r"`[^`]+`", GUIDE)))))
    assert {"words", "demo"} <= named <= targets


def test_every_folder_and_key_it_names_exists() -> None:
    folders = list(re.findall(r"`((?:tests|bot)/[a-z_/]+/)`", GUIDE))
    assert len(folders) >= 3
    assert [one for one in folders if not (ROOT / one).is_dir()] == []
    for start in ("reserved-", "cmd-", "guides-"):
        assert any(key.startswith(start) for key in book("nb"))
    assert 'TYPED("comment")' in GUIDE
    assert "cmd-comment" in book("nb")


def test_every_line_of_a_language_file_is_explained() -> None:
    explained = set(re.findall(r"^\| `([a-z-]+)` \|", GUIDE, re.MULTILINE))
    written = {
        line.partition("=")[0].strip()
        for lang in LANGUAGES
        for line in (LOCALES / lang / languages.ABOUT).read_text(encoding="utf-8").splitlines()
        if "=" in line
    }
    assert written == explained
