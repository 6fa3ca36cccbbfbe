"""What people read, kept as files that anyone may read and edit: `RADSLAG_GOLDEN=write` writes them anew."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.messages import matrix, plain, speech, telegram
from bot.messages.compose import Reader
from bot.messages.parts import Part
from bot.phrases import PROFILES
from tests.messages.samples import PHRASES, SAMPLES, TODAY, spoken
from tests.phrasebook import LANGUAGES

GOLDEN = Path(__file__).parent / "golden"


def _shown(parts: tuple[Part, ...], *, html: bool) -> Iterator[str]:
    for part in parts:
        yield (part.html or part.text) if html else part.text
        if part.file:
            yield f"[{part.file['as']}: {part.file['name'] or part.file['mime']}]"
        yield from (f"[{button.label}]" for button in part.buttons)


def written(name: str, lang: str) -> str:
    sections = []
    for profile in PROFILES:
        said = spoken(SAMPLES[name], Reader(lang, profile, today=TODAY))
        rendered = {
            "telegram": "\n".join(_shown(telegram.render(said), html=True)),
            "matrix": "\n".join(_shown(matrix.render(said), html=True)),
            "plain": "\n".join(_shown(plain.render(said), html=False)),
            "speech": speech.render(said, speech.Sounds.of(PHRASES, lang)),
        }
        sections += [f"######## {profile}, {network}\n{text}\n" for network, text in rendered.items()]
    return "\n".join(sections)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", SAMPLES)
def test_what_people_read(name: str, lang: str) -> None:
    path = GOLDEN / f"{name}.{lang}.txt"
    text = written(name, lang)
    if os.environ.get("RADSLAG_GOLDEN") == "write":
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")
