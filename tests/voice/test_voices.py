"""The voices themselves: pieces of text, speeds, another engine of the operator's, and what is chosen when."""

from __future__ import annotations

import io
import json
import sys
import threading
import wave
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from bot.domain import voices
from bot.domain.errors import Refusal
from bot.voice import choosing, making
from bot.voice.espeak import EspeakVoice, respelled
from bot.voice.sound import Sound, of_wav
from bot.work import Kind, Limits, in_child

pytestmark = pytest.mark.server

NOTHING = {"program": "no-such-program", "models": "", "url": "", "token": "", "languages": "nb"}
SPEAK = Kind("bot.voice.making:speak", Limits(memory=2 << 30))


def wav(hertz: int = 22_050, seconds: float = 1.0, channels: int = 1) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(channels)
        out.setsampwidth(2)
        out.setframerate(hertz)
        out.writeframes(b"\x00\x20" * int(hertz * seconds) * channels)
    return file.getvalue()


def order(voice: dict[str, Any], text: str = "Hei der.") -> dict[str, Any]:
    return {"text": text, "lang": "nb", "rate": 150, "name": "a.ogg", "voice": voice}


def test_a_text_is_cut_where_a_sentence_ends() -> None:
    text = "En setning er her. " * 600
    found = voices.pieces(text)
    assert all(len(piece) <= voices.LONGEST for piece in found)
    assert all(piece.endswith(".") for piece in found)
    assert "".join(found).replace(" ", "") == text.replace(" ", "")
    assert [len(piece) for piece in voices.pieces("x" * 12_000)] == [5000, 5000, 2000]
    assert voices.pieces("  ") == []


def test_the_same_words_at_another_speed_are_another_reading() -> None:
    speaker = voices.Speaker("espeak", {"nb": "nb"})
    assert len({voices.named("Hei", speaker, "nb", rate) for rate in (120, 150)}) == 2
    assert (speaker.tongue("nn"), speaker.tongue("nb"), speaker.tongue("en")) == ("nb", "nb", "")


def test_slower_is_longer() -> None:
    text = "Møtet er onsdag tiende februar klokka 12."
    slow, usual = (EspeakVoice().speak(text, "nb", rate).seconds for rate in (120, 150))
    assert slow > usual * 1.15


def test_words_that_the_voice_says_wrong_are_spelled_for_it() -> None:
    assert respelled("Til deg og Tilde", "nb") == "till dei å Tilde"
    assert respelled("Till dig", "sv") == "Till dig"


def test_sound_with_an_unknown_length_in_its_head_is_read_to_its_end() -> None:
    data = bytearray(wav(channels=2))
    data[4:8] = data[40:44] = b"\xff\xff\xff\x7f"
    assert of_wav(bytes(data)).seconds == pytest.approx(1.0)
    assert set(Sound(b"\x00\x20" * 6000, 22_050).levels(10)) == {256}


def test_text_never_stands_on_a_command_line_and_piper_speaks(tmp_path: Path) -> None:
    model = tmp_path / "nb.onnx"
    model.write_bytes(b"model")
    Path(f"{model}.json").write_text(json.dumps({"audio": {"sample_rate": 16_000}}))
    program = tmp_path / "piper"
    program.write_text(
        f"#!{sys.executable}\nimport sys, pathlib\n"
        f"pathlib.Path({str(tmp_path)!r}, 'asked').write_text(repr(sys.argv[1:]) + sys.stdin.read())\n"
        "sys.stdout.buffer.write(b'\\x00\\x20' * 32000)\n"
    )
    program.chmod(0o700)
    given = choosing.given("piper", **{**NOTHING, "program": str(program), "models": f"nb={model}"})
    assert given["outside"]
    assert choosing.speaker(given) == voices.Speaker("piper", {"nb": str(model)})
    came = in_child(SPEAK._replace(outside=True), order(dict(given)), {})
    assert came.done is not None
    assert came.done.facts["seconds"] == 2
    asked = (tmp_path / "asked").read_text()
    assert asked.endswith("Hei der.")
    assert "Hei" not in asked.split("]")[0]
    assert in_child(SPEAK, order(dict(given)), {}).fault  # without leave to start programs nothing is started


class _Server(BaseHTTPRequestHandler):
    asked: list[tuple[dict[str, str], bytes]]

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        type(self).asked.append((dict(self.headers), body))
        data = wav(seconds=3.0) if self.path == "/say" else json.dumps({"text": "Hei, jeg heter Kari."}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Nothing on the screen."""


@pytest.fixture
def server() -> Iterator[str]:
    _Server.asked = []
    http = HTTPServer(("127.0.0.1", 0), _Server)
    threading.Thread(target=http.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{http.server_port}"
    http.shutdown()
    http.server_close()


def test_a_voice_on_a_server_of_the_operator(server: str) -> None:
    given = choosing.given("http", **{**NOTHING, "url": f"{server}/say", "token": "s3cret", "languages": "nb,sv"})
    done = making.speak(order(dict(given)), {})
    assert done.facts["seconds"] == 3
    head, body = _Server.asked[0]
    assert json.loads(body) == {"text": "Hei der.", "lang": "nb", "rate": 150}
    assert head["Authorization"] == "Bearer s3cret"


def test_a_writer_on_a_server_of_the_operator_gives_a_draft(server: str) -> None:
    done = making.write_down({"mime": "audio/ogg", "writer": {"url": f"{server}/write", "token": ""}}, {"a": b"OggS"})
    assert done.facts == {"text": "Hei, jeg heter Kari."}
    assert _Server.asked[0][1] == b"OggS"


def test_what_is_chosen_when() -> None:
    assert choosing.given("auto", **NOTHING)["engine"] == "espeak"
    assert choosing.given("none", **NOTHING) == {}
    assert choosing.given("piper", **{**NOTHING, "models": "nb=/nowhere.onnx"}) == {}
    assert choosing.speaker({}) is None
    assert choosing.pairs("nb=/a/b.onnx, sv=/c.onnx") == {"nb": "/a/b.onnx", "sv": "/c.onnx"}


def test_a_language_nobody_speaks_is_refused_and_nothing_is_said_aloud() -> None:
    with pytest.raises(Refusal):
        making.speak({**order({}), "lang": "fi"}, {})


@pytest.mark.server
def test_the_longest_note_is_made_within_its_time() -> None:
    text = ("Møtet er onsdag tiende februar klokka 12. " * 200)[: voices.LONGEST]
    came = in_child(SPEAK._replace(limits=Limits(memory=2 << 30, cpu=20, wall=40.0)), {**order({}, text), "rate": 120}, {})
    assert came.done is not None
    seconds = came.done.facts["seconds"]
    assert isinstance(seconds, int)
    assert seconds > 300
    assert len(came.done.made[0].data) < seconds * 2_400  # bytes: below 20 kilobits a second
