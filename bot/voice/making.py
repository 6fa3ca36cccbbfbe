"""The slow work of a voice, in a child process: words become a voice note, a recording becomes a draft in writing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.domain.errors import Refusal
from bot.domain.voices import BITS, LONGEST
from bot.domain.works import Done, Made
from bot.voice import opus
from bot.voice.choosing import voice_of
from bot.voice.writing import HttpTranscriber, Transcriber

MIME = "audio/ogg"


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
    (sound,) = files.values()
    writer: Transcriber = HttpTranscriber(args["writer"]["url"], args["writer"].get("token", ""))
    return Done({"text": writer.write_down(sound, str(args["mime"]))[:LONGEST]})
