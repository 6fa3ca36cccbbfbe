"""The slow work of a voice, in a child process: words become a voice note, a recording becomes a draft in writing."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.request import urlopen

from bot.domain.errors import Refusal
from bot.domain.voices import BITS, LONGEST
from bot.domain.works import Done, Made
from bot.voice import opus
from bot.voice.espeak import EspeakProgram, EspeakVoice
from bot.voice.http import LARGEST, HttpVoice, asked
from bot.voice.piper import PiperVoice
from bot.voice.sound import Voice

MIME = "audio/ogg"


def voice_of(given: Mapping[str, Any]) -> Voice:
    """The voice that the operator has chosen; the built-in one where nothing else is said."""
    match given.get("engine"):
        case "http":
            return HttpVoice(given["url"], given.get("token", ""), given["languages"])
        case "piper":
            return PiperVoice(given["program"], given["models"])
        case _:
            library = EspeakVoice()
            return library if library.languages() else EspeakProgram()


def speak(args: Mapping[str, Any], _files: Mapping[str, bytes]) -> Done:
    """`args`: text, lang, rate, name, and which voice (`voice`). Gives a voice note, its seconds, and how loud it is along the way."""
    text = str(args["text"])[:LONGEST]
    voice = voice_of(args.get("voice", {}))
    if args["lang"] not in voice.languages() or not opus.there():
        raise Refusal("core-read-aloud-none")
    sound = voice.speak(text, args["lang"], args["rate"])
    if not sound.samples:
        raise Refusal("core-read-aloud-none")
    made = Made(str(args["name"]), MIME, opus.encoded(sound, BITS))
    levels: list[Any] = [*sound.levels()]
    return Done({"seconds": max(1, round(sound.seconds)), "wave": levels}, (made,))


def write_down(args: Mapping[str, Any], files: Mapping[str, bytes]) -> Done:
    """A recording in writing by a machine of the operator: the sound is posted, `{"text": …}` comes back. A draft, never more."""
    at = args.get("voice", {})
    (data,) = files.values()
    with urlopen(asked(at["write_url"], at.get("write_token", ""), data, str(args["mime"])), timeout=60) as answer:  # noqa: S310
        said = json.loads(answer.read(LARGEST))
    return Done({"text": str(said["text"])[:LONGEST]})
