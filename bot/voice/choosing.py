"""Which voice the operator has chosen, looked up without loading any of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.domain.voices import Speaker
from bot.voice import opus
from bot.voice.espeak import EspeakProgram, EspeakVoice
from bot.voice.http import HttpVoice
from bot.voice.piper import PiperVoice
from bot.voice.sound import Voice

ENGINES = ("piper", "http", "espeak")  # the better first


def pairs(text: str) -> dict[str, str]:
    """`nb=/path/a.onnx,sv=/path/b.onnx` as a table."""
    found = (pair.partition("=") for pair in text.split(",") if pair.strip())
    return {lang.strip(): path.strip() for lang, _, path in found}


def given(choice: str, *, program: str, models: str, url: str, token: str, languages: str) -> Mapping[str, Any]:
    """What the job needs to know to speak; empty when nobody can. `auto` takes the first that has what it needs."""
    for engine in ENGINES if choice == "auto" else (choice,):
        match engine:
            case "piper":
                facts: dict[str, Any] = {"program": program, "models": pairs(models), "outside": True}
            case "http":
                facts = {"url": url, "token": token, "languages": {one.strip(): "" for one in languages.split(",")}, "outside": True}
            case "espeak":
                facts = {"outside": not EspeakVoice().languages()}
            case _:
                continue
        facts["engine"] = engine
        if (engine != "http" or url) and opus.there() and voice_of(facts).languages():
            return facts
    return {}


def voice_of(facts: Mapping[str, Any]) -> Voice:
    """The voice that the operator has chosen; the built-in one where nothing else is said."""
    match facts.get("engine"):
        case "http":
            return HttpVoice(facts["url"], facts.get("token", ""), facts["languages"])
        case "piper":
            return PiperVoice(facts["program"], facts["models"])
        case _:
            library = EspeakVoice()
            return library if library.languages() else EspeakProgram()


def speaker(facts: Mapping[str, Any]) -> Speaker | None:
    """Who reads aloud here; None when nobody does."""
    return Speaker(str(facts["engine"]), dict(voice_of(facts).languages())) if facts else None
