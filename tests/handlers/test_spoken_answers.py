"""Somebody who only speaks answers what they are asked: in writing by a person or a machine, heard as their own, undone."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.channels.base import FileHandle
from bot.domain.works import Done
from bot.forms import Asked
from bot.work import Came, Workshop
from storage import attendance, dialogues, recordings
from tests.documents.workshop import Works
from tests.handlers.agendas import fresh, publish
from tests.handlers.rows import both
from tests.world import World

VOICE = FileHandle({"file_id": "v1"}, "", "audio/ogg", 4_000)


class Line:
    """A network that gives the same bytes for every file."""

    async def fetch(self, handle: dict[str, str], _limit: int) -> bytes:
        return f"bytes of {handle['file_id']}".encode()


def council(network: str, folder: Path) -> Works:
    world = World(network=network, trusting=True)
    publish(world)
    fresh(world, "kari", "per", "liv", "tom", "sam")
    made = Works(world, folder)
    made.shop = Workshop(world.store, world.desk, made.kept, {network: Line()}, lambda: world.now)  # type: ignore[dict-item]
    return made


@pytest.fixture
def works(tmp_path: Path) -> Works:
    return council("console", tmp_path)


def speaks(works: Works, who: str = "kari", **more: object) -> list[str]:
    works.world.result = works.world._arrive(who, kind="voice", file=VOICE, extra={"seconds": "4"}, **more)
    found = works.world.reads(who)
    works.done()
    return found


def writes_down(works: Works, text: str) -> list[str]:
    """The office writes it down; what it then reads."""
    world = works.world
    world.reads("liv")
    world.presses("liv", "Skriv ned")
    world.says("liv", text)
    return world.says("liv", "ferdig")


def comes(world: World, who: str = "kari") -> str:
    with world.store.begin() as tx:
        row = attendance.rsvps(tx, "rad", "MO1").get(who)
    return row.answer if row is not None else ""


@both
def test_a_spoken_answer_that_is_one_of_the_choices_counts_at_once_and_can_be_undone(network: str, tmp_path: Path) -> None:
    works = council(network, tmp_path)
    world = works.world
    world.does("kari", "rsvp", meeting="MO1")
    (asked,) = world.reads("kari")
    assert "1. Ja, jeg kommer" in asked
    (heard,) = speaks(works)
    assert heard.startswith("Jeg har tatt imot lydmeldingen, 4 sekunder")
    assert "Det er svar på: " in heard
    assert "Liv Holm skriver den ned." in heard
    world.reads("liv")
    task = world.shown["liv"][-2].text
    assert "Dette er svarene:" in task
    assert "Ja, jeg kommer" in task
    writes_down(works, "Ja, jeg kommer.")
    answer = world.reads("kari")
    assert "Du sa: «Ja, jeg kommer»" in answer[0]
    assert comes(world) == "yes"
    world.says("kari", "angre")
    assert comes(world) != "yes"


def test_the_office_can_press_the_answer_that_was_spoken(works: Works) -> None:
    world = works.world
    world.does("kari", "rsvp", meeting="MO1")
    fresh(world, "kari")
    speaks(works)
    world.reads("liv")
    world.presses("liv", "Skriv ned")
    world.presses("liv", "Video: jeg er med der")
    assert "Du sa: «Video: jeg er med der»" in world.reads("kari")[0]
    assert comes(world) == "online"


def test_what_is_none_of_the_choices_is_shown_first_and_counts_when_its_sender_says_yes(works: Works) -> None:
    world = works.world
    world.does("kari", "rsvp", meeting="MO1")
    fresh(world, "kari")
    speaks(works)
    writes_down(works, "Det kommer an på om jeg får skyss.")
    (asked,) = world.reads("kari")
    assert asked.startswith("Stemmer dette?")
    assert "skyss" in asked
    assert "Ingenting skjer før du sier ja." in asked
    (after,) = world.presses("kari", "Ja, det stemmer")
    assert "Du sa: " in after
    assert comes(world) == ""


def test_a_long_answer_goes_into_the_question_that_was_asked_and_the_one_asked_meanwhile_stays(works: Works) -> None:
    world = works.world
    world.does("kari", "ask_paper", paper="p1")
    fresh(world, "kari")
    with world.store.begin() as tx:
        before = dialogues.question(tx, "console:kari")
    assert before is not None
    speaks(works)
    world.does("kari", "give_phone")
    world.reads("kari")
    writes_down(works, "Hva betyr mål her?")
    world.reads("kari")
    world.presses("kari", "Ja, det stemmer")
    told = " ".join([*world.reads("liv"), *(part.text for part in world.shown["liv"])])
    assert "Hva betyr mål her?" in told
    with world.store.begin() as tx:
        open_now = dialogues.question(tx, "console:kari")
    assert open_now is not None
    assert open_now.verb == "give_phone"


def test_a_yes_to_the_written_words_may_be_spoken_too(works: Works) -> None:
    world = works.world
    speaks(works)
    world.presses("kari", "Sak 2/27")
    writes_down(works, "Rom må kunne låses.")
    assert world.reads("kari")[-1].startswith("Stemmer dette?")
    speaks(works)
    _answers(works, "Ja, det stemmer")
    assert any("Innspill I-2027-001 er mottatt" in text for text in world.reads("kari"))


def _answers(works: Works, text: str) -> None:
    world = works.world
    world.reads("liv")
    world.presses("liv", "Skriv ned")
    world.says("liv", text)
    world.says("liv", "ferdig")
    world.says("liv", "1")  # it is an answer to what the sender had before them


def test_with_nothing_asked_spoken_words_are_heard_as_typed_ones_after_a_yes(tmp_path: Path) -> None:
    world = World()
    works = Works(world, tmp_path)
    works.shop = Workshop(world.store, world.desk, works.kept, {"console": Line()}, lambda: world.now)  # type: ignore[dict-item]
    speaks(works)
    writes_down(works, "mine innspill")
    (asked,) = world.reads("kari")
    assert "Jeg leser det som om du hadde skrevet det selv." in asked
    (after,) = world.presses("kari", "Ja, det stemmer")
    assert "Du sa: «mine innspill»" in after
    assert "innspill" in after.split("\n")[0].lower()


def test_what_the_office_must_not_hear_is_not_kept(works: Works) -> None:
    world = works.world
    with world.store.begin() as tx:
        state = world.keys.seal("2027-01-25", Asked("cast_ballot", {}, "option").dump(), "console:kari")
        dialogues.ask(tx, dialogues.QuestionRow("console:kari", "rad", "kari", "cast_ballot", state, world.now))
    (no,) = speaks(works)
    assert no.startswith("Denne lydmeldingen går ikke til kontoret")
    assert "vitne" in no
    with world.store.begin() as tx:
        assert recordings.in_state(tx, "rad", "received", "waiting") == []
        assert dialogues.question(tx, "console:kari") is not None
    assert not any("Skriv ned" in text for text in world.reads("liv"))


def test_only_its_sender_says_yes_and_only_once(works: Works) -> None:
    world = works.world
    world.does("kari", "rsvp", meeting="MO1")
    fresh(world, "kari")
    speaks(works)
    writes_down(works, "Kanskje.")
    with world.store.begin() as tx:
        (row,) = recordings.in_state(tx, "rad", "shown")
    assert world.does("per", "recording_right", recording=row.id).state == "refused"
    assert world.does("liv", "recording_right", recording=row.id).state == "refused"
    world.does("kari", "recording_right", recording=row.id)
    assert world.does("kari", "recording_right", recording=row.id).state == "refused"


def test_a_machine_gives_a_draft_that_its_sender_confirms(works: Works) -> None:
    world = works.world
    world.composer.writer = True
    world.does("kari", "rsvp", meeting="MO1")
    fresh(world, "kari")
    works.world.result = world._arrive("kari", kind="voice", file=VOICE, extra={"seconds": "4"})
    world.reads("kari")
    works.shop.work_off(world.now, lambda _kind, _args, _blobs: Came(Done({"text": "Ja, jeg kommer"})))
    (asked,) = world.reads("kari")
    assert "En maskin har skrevet dette. Les nøye." in asked
    assert comes(world) == ""
    world.presses("kari", "Ja, det stemmer")
    assert comes(world) == "yes"


def test_where_the_machine_fails_or_hears_wrong_a_person_writes_it_down(works: Works) -> None:
    world = works.world
    world.composer.writer = True
    world.does("kari", "rsvp", meeting="MO1")
    fresh(world, "kari", "liv")
    world._arrive("kari", kind="voice", file=VOICE, extra={"seconds": "4"})
    works.shop.work_off(world.now, lambda _kind, _args, _blobs: Came(None, "broken"))
    world.pass_to("2027-01-26T10:00")
    assert any(text.startswith("Skriv ned det Kari Moen sier") for text in world.reads("liv"))
    writes_down(works, "Ja, jeg kommer")
    world.reads("kari")
    assert comes(world) == "yes"


def test_a_former_member_s_words_are_not_done(works: Works) -> None:
    world = works.world
    world.does("kari", "rsvp", meeting="MO1")
    fresh(world, "kari")
    speaks(works)
    with world.store.begin() as tx:
        tx._cursor.execute("UPDATE role_held SET to_day = '2027-01-20' WHERE person_id = 'kari'")
    world.store.kept.clear()
    writes_down(works, "Ja, jeg kommer")
    assert comes(world) == ""
