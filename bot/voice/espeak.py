"""The built-in voice: espeak-ng, as the library of a wheel or as the program of the system. Small, quick, mechanical."""

from __future__ import annotations

import ctypes
import re
import shutil
import subprocess
from collections.abc import Mapping
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from bot.voice.sound import Sound, of_wav

VOICES = {"nb": "nb", "sv": "sv", "en": "en"}
PROGRAM = "espeak-ng"
SAID = Path(__file__).parent / "said"
_RATE, _UTF8, _SYNCHRONOUS, _IPA, _DONT_EXIT = 1, 1, 2, 2, 0x8000
_MOST = 600.0  # seconds of one note
_CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)


@lru_cache(maxsize=4)
def _spelled(lang: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Words that this voice says wrong, and a spelling that it says right: `word = spelling`, one a line."""
    path = SAID / f"{lang}.txt"
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    pairs = (line.split("=", 1) for line in lines if "=" in line and not line.startswith("#"))
    return tuple((re.compile(rf"\b{re.escape(word.strip())}\b", re.IGNORECASE), spelling.strip()) for word, spelling in pairs)


def respelled(text: str, lang: str) -> str:
    """The text as this voice has to see it to say it right."""
    for word, spelling in _spelled(lang):
        text = word.sub(spelling, text)
    return text


class _Library:
    """The library of this process; it is begun once, and what it calls back stays alive as long as it does."""

    def __init__(self) -> None:
        import espeakng_loader  # type: ignore[import-untyped]  # noqa: PLC0415 - GPL: loaded in the child alone

        self.calls: Any = ctypes.CDLL(espeakng_loader.get_library_path())
        self.heard: list[bytes] = []
        self.bytes = 0
        self.hertz = self.calls.espeak_Initialize(_SYNCHRONOUS, 0, espeakng_loader.get_data_path().encode(), _DONT_EXIT)
        if self.hertz <= 0:
            raise OSError("the voice does not start")
        self.calls.espeak_TextToPhonemes.restype = ctypes.c_char_p
        self._taken = _CALLBACK(self._take)
        self.calls.espeak_SetSynthCallback(self._taken)

    def _take(self, samples: Any, many: int, _events: Any) -> int:
        if many > 0 and samples:
            self.heard.append(ctypes.string_at(samples, many * 2))
            self.bytes += many * 2
        return int(self.bytes > _MOST * self.hertz * 2)

    def take_all(self) -> bytes:
        """What was heard since it was last asked."""
        samples = b"".join(self.heard)
        self.heard, self.bytes = [], 0
        return samples


@lru_cache(maxsize=1)
def _library() -> _Library:
    return _Library()


def _speaking(lang: str) -> _Library:
    """The library, turned to a language."""
    library = _library()
    if library.calls.espeak_SetVoiceByName(VOICES[lang].encode()) != 0:
        raise OSError(f"no voice for {lang}")
    return library


class EspeakVoice:
    """The library: text in, samples out, nothing on a command line."""

    id = "espeak"

    def languages(self) -> Mapping[str, str]:
        """Those we have words in; nynorsk has no voice of its own."""
        return VOICES if find_spec("espeakng_loader") is not None and find_spec("av") is not None else {}

    def speak(self, text: str, lang: str, rate: int) -> Sound:
        """The words as sound."""
        library = _speaking(lang)
        library.take_all()
        library.calls.espeak_SetParameter(_RATE, rate, 0)
        body = respelled(text, lang).encode() + b"\0"
        done = library.calls.espeak_Synth(body, ctypes.c_size_t(len(body)), 0, 0, 0, _UTF8, None, None)
        if done != 0 or library.calls.espeak_Synchronize() != 0:
            raise OSError("the voice broke off")
        return Sound(library.take_all(), library.hertz)

    def phonemes(self, text: str, lang: str) -> str:
        """The sounds of the words in the international alphabet, a bar between clauses."""
        library = _speaking(lang)
        kept = ctypes.create_string_buffer(respelled(text, lang).encode() + b"\0")
        place = ctypes.c_void_p(ctypes.addressof(kept))
        clauses = []
        while place.value:
            clauses.append(library.calls.espeak_TextToPhonemes(ctypes.byref(place), _UTF8, _IPA).decode().strip())
        return " | ".join(clause for clause in clauses if clause)


class EspeakProgram:
    """The program of the operating system, where the wheel is not there: text on its standard input."""

    id = "espeak"

    def languages(self) -> Mapping[str, str]:
        """The same as the library."""
        return VOICES if shutil.which(PROGRAM) else {}

    def speak(self, text: str, lang: str, rate: int) -> Sound:
        """The words as sound."""
        command = [shutil.which(PROGRAM) or PROGRAM, "--stdin", "--stdout", "-v", VOICES[lang], "-s", str(rate)]
        done = subprocess.run(command, input=respelled(text, lang).encode(), capture_output=True, check=True, timeout=20)  # noqa: S603
        return of_wav(done.stdout)
