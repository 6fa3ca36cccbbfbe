"""Hearing and speaking as conversations, in four languages and three ways of writing."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.channels.base import FileHandle
from bot.domain.voices import Speaker
from bot.domain.works import Done, Made
from bot.work import Came, Workshop
from tests.documents.workshop import Works
from tests.handlers.agendas import fresh, publish
from tests.handlers.dialogue import LANGUAGES, Dialogue, check, reads_as
from tests.world import World

VOICE = FileHandle({"file_id": "v1"}, "", "audio/ogg", 4_000)
ALOUD = {"nb": "les opp", "nn": "les opp", "sv": "läs upp", "en": "read aloud"}
YES = {"nb": "Ja, jeg kommer", "nn": "Ja, eg kjem", "sv": "Ja, jag kommer", "en": "Yes, I am coming"}
UNDO = {"nb": "angre", "nn": "angre", "sv": "ångra", "en": "undo"}
SKYSS = {"nb": "Jeg trenger skyss.", "nn": "Eg treng skyss.", "sv": "Jag behöver skjuts.", "en": "I need a lift."}


class Line:
    """A network that gives the same bytes for every file."""

    async def fetch(self, handle: dict[str, str], _limit: int) -> bytes:
        return f"bytes of {handle['file_id']}".encode()


def council(folder: Path, lang: str, profile: str) -> Works:
    world = World()
    world.composer.speaker = Speaker("espeak", {"nb": "nb", "sv": "sv", "en": "en"})
    publish(world)
    reads_as(world, "kari", lang, profile)
    fresh(world, "kari", "liv")
    works = Works(world, folder)
    works.shop = Workshop(world.store, world.desk, works.kept, {"console": Line()}, lambda: world.now)  # type: ignore[dict-item]
    return works


def made(works: Works, *, fails: bool = False) -> None:
    note = Made("a.ogg", "audio/ogg", b"OggS")
    works.shop.work_off(works.world.now, lambda *_: Came(None, "broken") if fails else Came(Done({"seconds": 34}, (note,))))


def hearing(folder: Path, lang: str, profile: str) -> str:
    works = council(folder, lang, profile)
    world = works.world
    talk = Dialogue(world, "kari")
    world.does("kari", "get_paper", paper="p1", form="audio")
    talk.hears()
    made(works)
    talk.hears()
    world.does("kari", "show_item", item="i2")
    world.reads("kari")
    talk.says(ALOUD[lang])
    made(works, fails=True)
    talk.hears()
    world.now += 3 * 86_400_000_000
    world.desk.forget_old(world.now)
    talk.says(ALOUD[lang])
    world.composer.speaker = None
    talk.says(ALOUD[lang])
    return talk.text()


def speaking(folder: Path, lang: str, profile: str) -> str:
    works = council(folder, lang, profile)
    world = works.world
    talk = Dialogue(world, "kari")

    def says_aloud(words: str) -> None:
        talk.lines.append(f"▸ (voice: {words})")
        world._arrive("kari", kind="voice", file=VOICE, extra={"seconds": "4"})
        talk.hears()
        works.done()
        world.reads("liv")
        world.presses("liv", "Skriv ned")
        world.says("liv", words)
        world.says("liv", "ferdig")
        talk.hears()

    world.does("kari", "rsvp", meeting="MO1")
    talk.hears()
    says_aloud(YES[lang])
    talk.says(UNDO[lang])
    world.does("kari", "rsvp", meeting="MO1")
    world.reads("kari")
    says_aloud(SKYSS[lang])
    talk.says("2")
    return talk.text()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_hearing(tmp_path: Path, lang: str) -> None:
    check("voice-hearing", lang, lambda profile: hearing(tmp_path / profile, lang, profile))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_speaking(tmp_path: Path, lang: str) -> None:
    check("voice-speaking", lang, lambda profile: speaking(tmp_path / profile, lang, profile))
