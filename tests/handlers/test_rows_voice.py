"""B7, C3 and R31 as the rows read: papers as sound, voice as a comment, text before sound; on both networks, in two languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.domain.voices import Speaker
from bot.domain.works import Done, Made
from bot.work import Came, Workshop
from storage import people
from tests.documents.workshop import Works
from tests.handlers.agendas import fresh, publish
from tests.handlers.rows import both, on

LANGUAGES = [("nb", "les opp", "Lyden kommer om litt", "Lyd, "), ("sv", "läs upp", "Ljudet kommer om en stund", "Ljud, ")]


def council(network: str, folder: Path, lang: str) -> Works:
    world = on(network, kari=lang)
    world.composer.speaker = Speaker("espeak", {"nb": "nb", "sv": "sv", "en": "en"})
    publish(world)
    fresh(world, "kari", "liv")
    works = Works(world, folder)
    works.shop = Workshop(world.store, world.desk, works.kept, {}, lambda: world.now)
    return works


def spoken(works: Works) -> list[str]:
    """Everything that waits is said by a voice that needs no time; what was said."""
    heard: list[str] = []

    def say(_kind: object, args: object, _blobs: object) -> Came:
        assert isinstance(args, dict)
        heard.append(f"{args['lang']}: {args['text']}")
        return Came(Done({"seconds": 7, "wave": [1, 5, 9]}, (Made("a.ogg", "audio/ogg", str(args).encode()),)))

    works.shop.work_off(works.world.now, say)
    return heard


@both
@pytest.mark.parametrize(("lang", "words", "soon", "caption"), LANGUAGES)
def test_any_message_can_be_heard_and_the_caption_says_how_long_and_what(
    network: str, tmp_path: Path, lang: str, words: str, soon: str, caption: str
) -> None:
    works = council(network, tmp_path, lang)
    world = works.world
    title = world.says("kari", "meny")[0].split("\n")[0]
    assert world.says("kari", words)[0].startswith(soon)
    (heard,) = spoken(works)
    assert heard.startswith(f"{lang}: {title}")
    world.reads("kari")
    part = world.shown["kari"][-1]
    assert part.text.startswith(caption)
    assert part.text.endswith(f"7 sekunder: {title}")
    assert (part.file["as"], part.file["seconds"], part.file["wave"]) == ("voice", "7", "1 5 9")


@both
@pytest.mark.parametrize(("lang", "words", "soon", "caption"), LANGUAGES)
def test_a_paper_is_had_as_sound_and_that_is_remembered(
    network: str, tmp_path: Path, lang: str, words: str, soon: str, caption: str
) -> None:
    works = council(network, tmp_path, lang)
    world = works.world
    world.does("kari", "get_paper", paper="p1", form="audio")
    assert world.reads("kari")[0].startswith(soon)
    (heard,) = spoken(works)
    assert heard.startswith("nb: ")  # a Norwegian paper is read by a Norwegian voice, whoever asks
    assert "seks mål" in heard
    world.reads("kari")
    world.does("kari", "get_paper", paper="p1")
    assert world.reads("kari")[0].startswith(caption)
    assert world.says("kari", words)


@both
@pytest.mark.parametrize(("lang", "words", "soon", "caption"), LANGUAGES)
def test_with_the_extra_every_message_comes_first_as_text_and_then_as_sound(
    network: str, tmp_path: Path, lang: str, words: str, soon: str, caption: str
) -> None:
    works = council(network, tmp_path, lang)
    world = works.world
    with world.store.begin() as tx:
        people.change(tx, "rad", "kari", addons='["audio", "telegram_all"]')
    world.does("liv", "attach_paper", meeting="MO1", item="i2", title="Nytt notat", text="Leiene øker.")
    world.pass_to("2027-01-27T10:00")
    (text,) = world.reads("kari")
    assert not world.shown["kari"][-1].file
    spoken(works)
    (note,) = world.reads("kari")
    assert note.startswith(caption)
    assert note.endswith(text.split("\n")[0])
    assert soon not in note
    assert world.says("kari", words)[0].startswith(caption)  # it is made already
