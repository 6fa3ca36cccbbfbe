"""Sound as Ogg Opus, one channel at 48 kHz: what both networks take as a voice note."""

from __future__ import annotations

import io
import shutil
import subprocess
import wave
from importlib.util import find_spec

from bot.voice.sound import Sound

HERTZ = 48_000
PROGRAM = "opusenc"


def there() -> bool:
    """Is there anything here that can make it?"""
    return find_spec("av") is not None or shutil.which(PROGRAM) is not None


def encoded(sound: Sound, bits: int) -> bytes:
    """The sound as an Ogg Opus file of about so many bits a second."""
    return _by_library(sound, bits) if find_spec("av") is not None else _by_program(sound, bits)


def _by_library(sound: Sound, bits: int) -> bytes:
    import av  # noqa: PLC0415 - large: loaded in the child alone

    file = io.BytesIO()
    with av.open(file, "w", format="ogg") as out:
        stream = out.add_stream("libopus", rate=HERTZ, options={"application": "voip", "b": str(bits), "compression_level": "3"})
        stream.layout = "mono"
        ready = av.AudioResampler(format="s16", layout="mono", rate=HERTZ)
        step = sound.hertz * 2
        for at in range(0, len(sound.samples), step):
            piece = sound.samples[at : at + step]
            frame = av.AudioFrame(format="s16", layout="mono", samples=len(piece) // 2)
            frame.sample_rate = sound.hertz
            frame.planes[0].update(piece.ljust(frame.planes[0].buffer_size, b"\0"))
            for one in ready.resample(frame):
                out.mux(stream.encode(one))
        for one in ready.resample(None):
            out.mux(stream.encode(one))
        out.mux(stream.encode(None))
    return file.getvalue()


def _by_program(sound: Sound, bits: int) -> bytes:
    made = io.BytesIO()
    with wave.open(made, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(sound.hertz)
        out.writeframes(sound.samples)
    command = [shutil.which(PROGRAM) or PROGRAM, "--quiet", "--speech", "--bitrate", str(bits // 1000), "-", "-"]
    return subprocess.run(command, input=made.getvalue(), capture_output=True, check=True, timeout=20).stdout  # noqa: S603
