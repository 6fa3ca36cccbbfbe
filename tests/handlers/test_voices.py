"""Reading aloud: any message, a paper, an agenda; with every message for those who want it; a person's voice before a machine's."""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import av
import pytest

from bot.channels.base import FileHandle, Part
from bot.domain.voices import Speaker
from bot.domain.works import Done, Made
from bot.work import Came, Kind, Workshop, in_child
from storage import people, voices, votes
from tests.documents.workshop import Works
from tests.handlers.agendas import fresh, publish
from tests.handlers.dialogue import reads_as
from tests.world import World

ESPEAK = Speaker("espeak", {"nb": "nb", "sv": "sv", "en": "en"})
NOTE = FileHandle({"file_id": "r1"}, "", "audio/ogg", 4_000)


class Line:
    """A network that gives the same bytes for every file."""

    async def fetch(self, handle: dict[str, str], _limit: int) -> bytes:
        return f"OggS read by a person {handle['file_id']}".encode()


@pytest.fixture
def works(world: World, tmp_path: Path) -> Works:
    publish(world)
    fresh(world, "kari", "per", "aisha", "tom", "liv")
    made = Works(world, tmp_path)
    world.composer.speaker = ESPEAK
    made.shop = Workshop(world.store, world.desk, made.kept, {"console": Line()}, lambda: world.now, {"voice": {"engine": "espeak"}})  # type: ignore[dict-item]
    return made


def speaks(works: Works) -> int:
    """What waits is spoken in child processes, as it is at work."""
    return works.shop.work_off(works.world.now, in_child)


def wants(world: World, who: str, *addons: str) -> None:
    with world.store.begin() as tx:
        people.change(tx, "rad", who, addons=str(list(addons)).replace("'", '"'))


def notes(works: Works, who: str) -> list[Part]:
    """The voice notes that have come to a person since they last read."""
    before = len(works.world.shown.get(who, []))
    works.world.reads(who)
    return [part for part in works.world.shown.get(who, [])[before:] if part.file.get("as") == "voice"]


def test_the_last_message_is_read_aloud_as_a_real_voice_note(works: Works) -> None:
    world = works.world
    world.says("kari", "meny")
    (soon,) = world.says("kari", "les opp")
    assert soon.startswith("Lyden kommer om litt")
    assert speaks(works) == 1
    (note,) = notes(works, "kari")
    seconds = int(note.file["seconds"])
    assert note.text == f"Lyd, {seconds} sekunder: Dette kan du gjøre"
    assert note.file["name"] == "Dette kan du gjøre.ogg"
    assert not note.buttons
    data = works.kept.read(note.file["sha256"])
    assert data.startswith(b"OggS")
    assert data[28:36] == b"OpusHead"
    assert (data[37], int.from_bytes(data[40:44], "little")) == (1, 48_000)  # one channel, 48 kHz
    with av.open(io.BytesIO(data), "r") as file:
        assert file.duration is not None
        assert abs(file.duration / 1e6 - seconds) <= 1
        assert file.streams.audio[0].codec_context.name == "opus"
    levels = [int(level) for level in note.file["wave"].split()]
    assert len(levels) == 60
    assert 100 < max(levels) <= 1024


def test_what_was_made_lately_comes_at_once(works: Works) -> None:
    world = works.world
    for _ in range(2):
        world.says("kari", "hjelp")
        world.says("kari", "les opp")
        speaks(works)
        notes(works, "kari")
    world.says("kari", "hjelp")
    world.says("kari", "les opp")
    assert speaks(works) == 0
    assert world.shown["kari"][-1].file["as"] == "voice"


def test_a_reply_says_which_message_is_meant(works: Works) -> None:
    world = works.world
    world.says("kari", "hjelp")
    with world.store.begin() as tx:
        number = tx._cursor.execute("SELECT max(id) FROM outbox WHERE kind = 'help'").fetchone()[0]
    world.says("kari", "meny")
    world.says("kari", "les opp", reply_to=f"m{number}")
    speaks(works)
    assert notes(works, "kari")[0].text.endswith("Slik bruker du Rådslag")


def test_a_message_nobody_asked_for_can_be_read_aloud_later(works: Works) -> None:
    world = works.world
    world.does("liv", "attach_paper", meeting="MO1", item="i2", title="Nytt notat", text="Leiene øker med 4 %.")
    world.pass_to("2027-01-27T10:00")
    assert any("Nytt notat" in text for text in world.reads("kari"))
    world.says("kari", "les opp")
    speaks(works)
    assert notes(works, "kari")[0].text.endswith(": Nytt papir til sak 2/27")


def test_every_message_brings_its_sound_for_those_who_want_it_and_the_text_comes_first(works: Works) -> None:
    world = works.world
    wants(world, "kari", "audio")
    world.does("liv", "attach_paper", meeting="MO1", item="i2", title="Nytt notat", text="Leiene øker.")
    world.pass_to("2027-01-27T10:00")
    (text,) = world.reads("kari")
    assert text.startswith("Nytt papir")
    speaks(works)
    (note,) = notes(works, "kari")
    assert text.split("\n")[0] in note.text
    assert notes(works, "per") == []
    assert speaks(works) == 0  # the note is not read out itself


def test_a_slower_voice_takes_longer(works: Works) -> None:
    lengths = []
    for addons in (["audio"], ["audio", "slow_voice"]):
        wants(works.world, "kari", *addons)
        works.world.says("kari", "hjelp")
        works.world.says("kari", "les opp")
        speaks(works)
        lengths.append(int(notes(works, "kari")[0].file["seconds"]))
    assert lengths[1] > lengths[0] * 1.15


def test_nynorsk_is_read_by_the_neighbour_and_the_bot_says_so(works: Works) -> None:
    works.world.says("per", "meny")
    (soon,) = works.world.says("per", "les opp")
    assert "Røysta les på bokmål." in soon
    speaks(works)
    assert notes(works, "per")[0].text.endswith("Røysta les på bokmål")


def test_a_long_paper_comes_in_parts_in_order(works: Works) -> None:
    world = works.world
    body = "Her står det noe om leie og hus. " * 320
    made = world.does("liv", "attach_paper", meeting="MO1", item="i2", title="Langt notat", text=body).made["paper"]
    fresh(world, "kari")
    world.does("kari", "get_paper", paper=made, form="audio")
    (soon,) = world.reads("kari")
    assert "Den kommer i 3 deler." in soon
    works.shop.given = {"voice": {"engine": "none of ours"}}
    assert works.shop.work_off(world.now, _quick) == 3
    assert [note.text.split("Langt notat")[1] for note in notes(works, "kari")] == [", del 1 av 3", ", del 2 av 3", ", del 3 av 3"]


def _quick(_kind: Kind, args: Mapping[str, Any], _blobs: Mapping[str, bytes]) -> Came:
    """A voice that needs no time."""
    return Came(Done({"seconds": 5, "wave": [1, 2]}, (Made(str(args["name"]), "audio/ogg", str(args).encode()),)))


def test_an_agenda_is_read_with_all_its_items(works: Works) -> None:
    world = works.world
    world.does("kari", "read_aloud", meeting="MO1")
    heard: list[str] = []

    def listen(kind: Kind, args: Mapping[str, Any], blobs: Mapping[str, bytes]) -> Came:
        heard.append(str(args["text"]))
        return _quick(kind, args, blobs)

    assert works.shop.work_off(world.now, listen) == 1
    assert "Sak 2 i 2027" in heard[0]
    assert "Sak 3 i 2027" in heard[0]
    assert "/" not in heard[0]


def test_when_it_cannot_be_made_the_text_stays_and_a_person_is_near(works: Works) -> None:
    works.world.says("kari", "meny")
    works.world.says("kari", "les opp")
    works.shop.given = {"voice": {"engine": "piper", "program": "no-such-program", "models": {}}}
    speaks(works)
    (text,) = works.world.reads("kari")
    assert text.startswith("Jeg fikk ikke laget lyden")
    assert "menneske" in text


def test_a_voice_that_is_broken_is_told_of_once_a_day_to_who_gets_every_message_aloud(works: Works) -> None:
    world = works.world
    wants(world, "kari", "audio")
    works.shop.given = {"voice": {"engine": "piper", "program": "no-such-program", "models": {}}}
    for day, title in (("27", "Første"), ("27", "Andre"), ("28", "Tredje")):
        world.does("liv", "attach_paper", meeting="MO1", item="i2", title=f"{title} notat", text="Leiene øker.")
        world.pass_to(f"2027-01-{day}T1{0 if title == 'Første' else 1}:00")
        assert any(f"{title} notat" in text for text in world.reads("kari"))
        works.shop.work_off(world.now, lambda *_: Came(None, "broken"))
        told = [text for text in world.reads("kari") if text.startswith("Jeg fikk ikke laget lyden")]
        assert len(told) == (0 if title == "Andre" else 1), title


def test_without_a_voice_the_bot_says_so(works: Works) -> None:
    works.world.composer.speaker = None
    (text,) = works.world.says("kari", "les opp")
    assert text.startswith("Jeg har ikke lyd her ennå")
    works.world.presses("kari", "menneske")


def test_what_was_said_is_kept_for_a_day_and_then_gone(works: Works) -> None:
    world = works.world
    world.says("kari", "meny")
    world.now += 3 * 86_400_000_000
    world.desk.forget_old(world.now)
    (text,) = world.says("kari", "les opp")
    assert text.startswith("Jeg vet ikke hva jeg skal lese")


def test_what_a_machine_read_is_erased_after_a_week(works: Works) -> None:
    world = works.world
    world.says("kari", "hjelp")
    world.says("kari", "les opp")
    works.shop.work_off(world.now, _quick)
    (note,) = notes(works, "kari")
    assert works.kept.has(note.file["sha256"])
    world.pass_to("2027-02-08T10:00")
    assert not works.kept.has(note.file["sha256"])


def test_words_that_must_be_gone_are_not_read_aloud_afterwards(works: Works) -> None:
    world = works.world
    world.does("kari", "comment", item="i2", text="Naboen Per heter Hansen.", ref="A")
    world.reads("kari")
    world.does("kari", "withdraw_comment", input="A")
    with world.store.begin() as tx:
        kept = [bytes(row[0]) for row in tx._cursor.execute("SELECT frozen FROM outbox WHERE settled > 0").fetchall()]
    assert not any(kept)


def test_nothing_of_a_secret_vote_is_kept_or_read(works: Works, monkeypatch: pytest.MonkeyPatch) -> None:
    world = works.world
    world.says("kari", "meny")
    monkeypatch.setattr(votes, "secret_now", lambda _tx, council_id: "v1" if council_id else "")
    world.says("kari", "hjelp")
    with world.store.begin() as tx:
        row = tx._cursor.execute("SELECT frozen FROM outbox WHERE kind = 'help' ORDER BY id DESC").fetchone()
    assert row[0] == b""
    assert works.world.says("kari", "les opp")[0].startswith("Jeg vet ikke hva jeg skal lese")


def test_what_may_not_be_shown_on_a_network_is_not_read_there_either(tmp_path: Path) -> None:
    world = World(network="telegram")
    works = Works(world, tmp_path)
    world.composer.speaker = ESPEAK
    wants(world, "liv", "audio")
    heard: list[str] = []

    def listen(kind: Kind, args: Mapping[str, Any], blobs: Mapping[str, bytes]) -> Came:
        heard.append(str(args["text"]))
        return _quick(kind, args, blobs)

    world.says("kari", "menneske")
    (text,) = world.reads("liv")
    assert text.startswith("Du har en sak")
    works.shop.work_off(world.now, listen)
    (note,) = notes(works, "liv")
    assert "Du har en sak" in note.text
    assert not any("Kari" in one for one in heard)
    world.says("liv", "les opp")
    works.shop.work_off(world.now, _quick)
    world.reads("liv")
    assert not any("Kari" in part.text for part in world.shown["liv"])


# -- a person's voice --------------------------------------------------------------------------------


def reads_in(works: Works, which: str) -> list[str]:
    world = works.world
    world.says("liv", "les inn")
    world.says("liv", which)
    world.result = world._arrive("liv", kind="voice", file=NOTE, extra={"seconds": "61"})
    return world.reads("liv")


def test_the_secretary_reads_a_paper_in_and_is_heard_instead_of_the_machine(works: Works) -> None:
    world = works.world
    (waits,) = reads_in(works, "Status for planen")
    assert waits.startswith("Jeg henter opptaket: Status for planen")
    speaks(works)
    assert world.reads("liv")[0].startswith("Opptaket er på plass: Status for planen")
    world.does("kari", "get_paper", paper="p1", form="audio")
    (note,) = notes(works, "kari")
    assert note.text == "Lyd, 61 sekunder: Status for planen"
    assert works.kept.read(note.file["sha256"]) == b"OggS read by a person r1"
    world.says("liv", "fjern opptak")
    world.says("liv", "1")
    world.does("kari", "get_paper", paper="p1", form="audio")
    assert world.reads("kari")[0].startswith("Lyden kommer om litt")


def test_only_a_voice_message_can_be_a_reading_and_only_from_the_office(works: Works) -> None:
    world = works.world
    world.says("liv", "les inn")
    world.says("liv", "Status for planen")
    world.result = world._arrive("liv", kind="file", file=FileHandle({"file_id": "x"}, "a.pdf", "application/pdf", 10))
    assert world.reads("liv")[0].startswith("Send det som en lydmelding")
    assert world.does("kari", "read_in", about="paper:p1", file={"file_id": "x", "mime": "audio/ogg"}).rule == "Y47"
    with world.store.begin() as tx:
        assert voices.one(tx, "rad", "paper:p1") is None


@pytest.mark.parametrize(
    ("lang", "start"), [("nb", "Lyd, 61 sekunder"), ("nn", "Lyd, 61 sekund"), ("sv", "Ljud, 61 sekunder"), ("en", "Audio, 61")]
)
def test_the_caption_is_in_the_reader_s_language(works: Works, lang: str, start: str) -> None:
    reads_in(works, "Status for planen")
    speaks(works)
    reads_as(works.world, "kari", lang, "standard")
    works.world.does("kari", "get_paper", paper="p1", form="audio")
    (note,) = notes(works, "kari")
    assert note.text.startswith(start)
