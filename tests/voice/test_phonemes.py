"""How hard lines are said: the text, the text as the voice gets it, and its sounds, in files that people can edit.

A line that begins with ▸ is what stands in a message. The two lines below it are compared. Run with RADSLAG_GOLDEN=write to write
them anew after a change, then read them: the sounds are those of the international alphabet.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from bot.domain.voices import INSTEAD
from bot.messages import speech
from bot.plain_language import glossary
from bot.voice.espeak import EspeakVoice
from tests.messages.samples import PHRASES
from tests.phrasebook import LANGUAGES

pytestmark = pytest.mark.server  # long: left out of the quick suite

GOLDEN = Path(__file__).resolve().parent / "golden"
DIALOGUES = Path(__file__).resolve().parent.parent / "handlers" / "golden"
VOICE = EspeakVoice()
FEWEST = {"nb": 50, "sv": 50, "nn": 8, "en": 8}
NEVER_SAID = re.compile(r"[^\w\s.,;:!?()'’+-]|_")


def sounds(lang: str) -> speech.Sounds:
    return speech.Sounds.of(PHRASES, lang, glossary.load(lang).spoken())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_hard_lines_are_said_as_they_were_read_through(lang: str) -> None:
    path = GOLDEN / f"{lang}.txt"
    known = path.read_text(encoding="utf-8")
    written = [line.removeprefix("▸ ") for line in known.splitlines() if line.startswith("▸ ")]
    assert len(written) >= FEWEST[lang]
    ear = sounds(lang)
    lines = []
    for text in written:
        ready = speech.speakable(text, ear)
        lines.append(f"▸ {text}\n  {ready}\n  {VOICE.phonemes(ready, INSTEAD.get(lang, lang))}\n")
    found = "\n".join(lines)
    if os.environ.get("RADSLAG_GOLDEN") == "write":
        path.write_text(found, encoding="utf-8")
    assert found == path.read_text(encoding="utf-8"), f"{path.name} is said in another way: listen, then write it anew"


def said(lang: str) -> list[str]:
    """Every line that the bot says in the golden dialogues of a language, once."""
    lines: dict[str, None] = {}
    for path in sorted(DIALOGUES.glob(f"*.{lang}.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("  ") and line.strip():
                lines[line.strip()] = None
    return list(lines)


@pytest.mark.parametrize("lang", ["nb", "sv"])
def test_every_line_of_the_dialogues_can_be_said(lang: str) -> None:
    ear, lines = sounds(lang), said(lang)
    assert len(lines) > 300
    for line in lines:
        ready = speech.aloud(line, ear)
        assert not NEVER_SAID.search(ready), (line, ready)
        heard = VOICE.phonemes(ready, lang)
        assert heard, line
        assert not re.search(r"[\d%§/@#&=<>]", heard), (line, heard)


@pytest.mark.server
@pytest.mark.parametrize("lang", ["nb", "sv"])
def test_every_line_of_the_dialogues_becomes_sound(lang: str) -> None:
    ear = sounds(lang)
    for line in said(lang):
        heard = VOICE.speak(speech.aloud(line, ear), lang, 150)
        assert heard.seconds > 0.2, line
        assert max(heard.levels()) > 50, line  # not silence
