"""Piper: a better voice that the operator installs, with a model for each language; a program of its own."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from bot.voice.sound import Sound, of_wav

_USUAL = 150  # words a minute at which a model speaks as it was made


class PiperVoice:
    """Runs the program with the text on its standard input; the GPL code stays in its own process."""

    id = "piper"

    def __init__(self, program: str, models: Mapping[str, str]) -> None:
        """`models`: language → path of the model; its `.json` lies beside it."""
        self.program = program
        self.models = models

    def languages(self) -> Mapping[str, str]:
        """Those whose model is there."""
        if not shutil.which(self.program):
            return {}
        return {lang: model for lang, model in self.models.items() if Path(model).is_file()}

    def speak(self, text: str, lang: str, rate: int) -> Sound:
        """The words as sound; a model speaks faster or slower by how long it draws each sound out."""
        command = [
            shutil.which(self.program) or self.program, "--model", self.models[lang], "--length_scale", f"{_USUAL / rate:.2f}",
            "--output-raw",
        ]  # fmt: skip
        done = subprocess.run(command, input=" ".join(text.split()).encode(), capture_output=True, check=True, timeout=20)  # noqa: S603
        return of_wav(done.stdout) if done.stdout[:4] == b"RIFF" else Sound(done.stdout, self._hertz(lang))

    def _hertz(self, lang: str) -> int:
        about = json.loads(Path(self.models[lang] + ".json").read_text(encoding="utf-8"))
        return int(about["audio"]["sample_rate"])
