"""B11: a date poll ends with a calendar file to every member, also those who only have chat."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.domain.values import Json
from storage import meetings, people
from storage.files import FileStore
from tests.handlers.agendas import fresh
from tests.handlers.rows import both, latest, on
from tests.world import World

DAYS = "onsdag 10. februar klokka 12\ntorsdag 11. februar klokka 12\nfredag 12. februar klokka 9"


def asked(world: World) -> str:
    """The office has asked about three days; the id of the question."""
    return world.does(
        "liv", "ask_dates", title="Ekstra møte", days=["2027-02-10T12:00", "2027-02-11T12:00", "2027-02-12T09:00"], minutes=120,
        mode="hybrid", place="Rådhuset", close="2027-01-15",
    ).made["poll"]  # fmt: skip


@both
@pytest.mark.parametrize(
    ("who", "first", "button", "day"),
    [
        ("kari", "Når passer «Ekstra møte»?", "Velge dager", "• onsdag 10. februar klokka 12:00"),
        ("aisha", "När passar ”Ekstra møte”?", "Välja dagar", "• onsdag den 10 februari klockan 12.00"),
        ("tom", "When does “Ekstra møte” suit you?", "Choose days", "• Wednesday 10 February at 12:00"),
    ],
)
def test_members_answer_in_private_with_numbers_and_each_counts_once(network: str, who: str, first: str, button: str, day: str) -> None:
    world = on(network)
    poll = asked(world)
    shown = latest(world, who, first)
    assert day in shown
    numbered = world.presses(who, button)[0]
    assert "1. " in numbered
    said = world.says(who, "1 3")[0]
    assert day in said
    world.does(who, "answer_dates", poll=poll, fits=[0])
    fresh(world, "liv")
    world.does("liv", "show_dates", poll=poll)
    tally = world.reads("liv")[-1]
    assert "onsdag 10. februar klokka 12:00: 1 av 1 kan" in tally
    assert "fredag 12. februar klokka 09:00: 0 av 1 kan" in tally


@both
def test_the_poll_is_asked_in_chat_and_nothing_is_kept_of_a_day_that_cannot_be_read(network: str) -> None:
    world = on(network)
    world.says("liv", "finn en dato")
    world.says("liv", "Ekstra møte")
    world.says("liv", "tirsdag 10. februar klokka 12")
    assert "Ukedagen og datoen passer ikke sammen" in world.says("liv", "ferdig")[0]
    world.presses("liv", "Fortsett")
    world.says("liv", DAYS)
    assert world.says("liv", "ferdig")[0].startswith("Hvor mange minutter")
    for answer in ("90", "Alle møtes på ett sted", "Rådhuset"):
        world.says("liv", answer)
    assert world.says("liv", "1. januar 2026")[0].startswith("torsdag 1. januar 2026 har vært")
    confirm = world.says("liv", "15. januar")[0]
    assert "Jeg spør 5 personer i Boligrådet." in confirm
    assert world.told("poll_asked") == []
    world.says("liv", "1")
    assert {row[2] for row in world.told("poll_asked")} == {"kari", "per", "aisha", "tom", "vera"}


@both
@pytest.mark.parametrize(
    ("who", "chosen"), [("kari", "Dagen er valgt: torsdag 11. februar"), ("tom", "The day is chosen: Thursday 11 February")]
)
def test_it_ends_with_a_calendar_file_to_everybody_and_a_list_of_those_to_call(network: str, who: str, chosen: str, tmp_path: Path) -> None:
    world = on(network)
    world.desk.talk.files = FileStore(tmp_path, world.keys)
    with world.store.begin() as tx:
        people.unlink(tx, "rad", "per", "a-per")
    poll = asked(world)
    answers: dict[str, list[Json]] = {"kari": [1], "aisha": [0, 1], "tom": [-1]}
    for person, fits in answers.items():
        world.does(person, "answer_dates", poll=poll, fits=fits)
    world.pass_to("2027-01-14T09:00")
    assert {row[2] for row in world.told("poll_reminder")} == {"per", "vera"}
    world.pass_to("2027-01-16T00:01")
    world.pass_to("2027-01-16T08:00")
    tally = latest(world, "liv", "Svar om «Ekstra møte»")
    assert "Har ikke svart: Per Dahl og Vera Vik." in tally
    fresh(world, who)
    done = world.presses("liv", "torsdag 11. februar")[0]
    assert done.startswith("Møtet er planlagt torsdag 11. februar")
    assert "Ring disse, eller send brev: Per Dahl." in done
    told = latest(world, who, chosen)
    assert "Rådhuset" in told
    files = [part.file for part in world.shown[who] if part.file.get("name") == "2027-02-11.ics"]
    assert b"DTSTART:20270211T110000Z" in FileStore(tmp_path, world.keys).read(files[-1]["sha256"])
    assert {row[2] for row in world.told("poll_closed")} == {"kari", "per", "aisha", "tom", "vera", "odd"}
    with world.store.begin() as tx:
        meeting = meetings.of_council(tx, "rad")[0]
        by_hand = tx._cursor.execute("SELECT person_id FROM outbox WHERE kind = 'poll_closed' AND state = 'by_hand'").fetchall()
    assert [row[0] for row in by_hand] == ["per"]
    assert (meeting.day, meeting.place, (meeting.end_at - meeting.start_at) // 60_000_000) == ("2027-02-11", "Rådhuset", 120)
    assert world.does("kari", "answer_dates", poll=poll, fits=[0]).key == "polls-closed"
    assert world.does("liv", "choose_date", poll=poll, day=0).key == "polls-closed"


def test_only_those_at_the_table_answer_and_only_the_office_chooses(world: World) -> None:
    poll = asked(world)
    assert world.does("odd", "answer_dates", poll=poll, fits=[0]).rule == "Y47"
    assert world.does("odd", "answer_dates", poll=poll, fits=[0], for_person="kari").rule == "Y47"
    assert world.does("kari", "choose_date", poll=poll, day=0).rule == "Y47"
    assert world.does("kari", "answer_dates", poll=poll, fits=[9]).state == "refused"
    assert world.does(
        "liv", "ask_dates", title="X", days=["2027-02-10T12:00"], minutes=60, mode="video", place="", close="2027-01-15"
    ).key == ("polls-days")
