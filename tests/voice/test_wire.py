"""How a voice note goes over the wire: its length and its line of loudness, on both networks."""

from __future__ import annotations

from bot.channels.base import Parcel, Part
from bot.channels.matrix_rooms import Room
from bot.channels.matrix_send import Outflow, content, spoken
from bot.channels.telegram_send import file_fields
from bot.domain.values import Quote, say
from bot.messages import matrix, plain, telegram
from bot.messages.compose import Reader, compose
from bot.messages.nodes import Message, Voice, para
from tests.messages.samples import PHRASES

NOTE = Voice("ab" * 32, 56, Quote("Innkalling"), (0, 512, 1024))


def rendered(*body: object) -> list[list[Part]]:
    spoken_ = compose(Message(kind="voice_note", title=Quote("Innkalling"), body=tuple(body)), Reader("nb"), PHRASES)  # type: ignore[arg-type]
    return [list(one(spoken_)) for one in (telegram.render, matrix.render, plain.render)]


def test_a_message_that_is_nothing_but_its_note_is_one_part_with_a_caption() -> None:
    for parts in rendered(NOTE):
        (part,) = parts
        assert part.text == "Lyd, 56 sekunder: Innkalling"
        assert part.file == {"sha256": "ab" * 32, "name": "Innkalling.ogg", "mime": "audio/ogg", "as": "voice", "seconds": "56",
                             "wave": "0 512 1024"}  # fmt: skip


def test_with_words_of_its_own_the_text_comes_first() -> None:
    for parts in rendered(para(say("core-about")), NOTE):
        assert len(parts) == 2
        assert not parts[0].file
        assert parts[1].file["as"] == "voice"


def test_telegram_is_told_the_length() -> None:
    part = rendered(NOTE)[0][0]
    fields = file_fields(Parcel("1.0", "7", part))
    assert fields == {"chat_id": 7, "caption": "Lyd, 56 sekunder: Innkalling", "parse_mode": "HTML", "duration": 56}


def test_matrix_is_told_the_length_in_milliseconds_and_how_loud_it_is() -> None:
    part = rendered(NOTE)[1][0]
    assert spoken(part.file) == {"org.matrix.msc1767.audio": {"duration": 56_000, "waveform": [0, 512, 1024]}}


async def test_matrix_gets_an_audio_event_marked_as_a_voice_message() -> None:
    class Server:
        async def call(self, *_: object) -> dict[str, object]:
            return {"m.upload.size": 1_000_000}

        async def upload(self, data: bytes, mime: str, name: str) -> str:
            assert (data, mime, name) == (b"OggS", "audio/ogg", "Innkalling.ogg")
            return "mxc://eksempel.no/1"

    class Kept:
        def read(self, sha256: str) -> bytes:
            assert sha256 == "ab" * 32
            return b"OggS"

        def keep(self, data: bytes) -> str:
            raise AssertionError(data)

    part = rendered(NOTE)[1][0]
    said = content(part) | await Outflow(Server(), "@me:x", None, None, Kept())._file(Room("!rom"), part)  # type: ignore[arg-type]
    assert said["msgtype"] == "m.audio"
    assert said["body"] == "Lyd, 56 sekunder: Innkalling"  # the real title, not "Voice message"
    assert said["info"] == {"mimetype": "audio/ogg", "size": 4, "duration": 56_000}
    assert said["org.matrix.msc1767.audio"] == {"duration": 56_000, "waveform": [0, 512, 1024]}
    assert said["org.matrix.msc3245.voice"] == {}
