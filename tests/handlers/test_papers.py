"""Papers as they are attached, read, asked about and sent in print."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import cast

from bot.channels.base import Channel, FileHandle
from bot.documents.calendar import Entry, calendar
from bot.domain.values import Json
from bot.runner import Runner
from bot.work import Workshop
from storage import attendance, papers, prints
from storage.files import FileStore
from tests.handlers.agendas import fresh, plan, publish, write
from tests.world import World

LATE: dict[str, Json] = {"ref": "p2", "meeting": "MO1", "item": "i3", "title": "Saksframlegg", "text": "Forslag 1. Forslag 2."}


def test_a_paper_is_pasted_in_chat(world: World) -> None:
    plan(world)
    write(world)
    world.says("liv", "legg ved papir")
    world.says("liv", "1")
    assert "Hva skal papiret hete?" in world.says("liv", "3")[0]
    world.says("liv", "Husregler")
    world.says("liv", "hopp over")
    world.says("liv", "Alle skal ha det bra.")
    world.says("liv", "Ro etter klokka 22.")
    assert world.says("liv", "ferdig")[0].startswith("Papiret «Husregler» er lagt ved")
    with world.store.begin() as tx:
        paper = papers.of_item(tx, "rad", "MO1", "i3")[0]
    assert paper.body == "Alle skal ha det bra.\nRo etter klokka 22."
    assert (paper.late, len(paper.sha256)) == (0, 64)


def test_a_late_paper_needs_a_reason_and_is_told_at_once(world: World) -> None:
    publish(world)
    world.pass_to("2027-01-28T15:00")
    refused = world.does("liv", "attach_paper", **LATE)
    assert (refused.state, refused.rule) == ("refused", "Y5")
    assert world.told("late_paper") == []
    fresh(world, "kari")
    assert world.does("liv", "attach_paper", **LATE, late_reason="Tallene kom sent.").state == "done"
    assert {row[2] for row in world.told("late_paper")} == {"kari", "per", "aisha", "tom", "vera", "odd"}
    told = world.reads("kari")[-1]
    assert told.startswith("Et papir til sak 3/27 kom sent")
    assert "Grunnen til at det kom sent: Tallene kom sent." in told
    assert "Dette papiret kom sent. Grunn: Tallene kom sent." in world.presses("kari", "Lese papiret")[0]


def test_a_late_paper_asks_why_in_chat(world: World) -> None:
    publish(world)
    world.pass_to("2027-01-28T15:00")
    for said in ("legg ved papir", "1", "3", "Husregler", "hopp over", "Ro etter klokka 22."):
        world.says("liv", said)
    assert world.says("liv", "ferdig")[0].startswith("Papiret kommer etter fristen. Hvorfor?")
    assert "Det er merket som sent. Grunn: Syk." in world.says("liv", "Syk.")[0]


def test_a_paper_after_the_agenda_but_in_time_is_new(world: World) -> None:
    publish(world)
    world.does("liv", "attach_paper", **LATE)
    assert len(world.told("new_paper")) == 6
    assert world.told("late_paper") == []


def test_a_paper_is_read_and_marked(world: World) -> None:
    publish(world)
    fresh(world, "kari", "aisha")
    world.says("kari", "papirer")
    read = world.says("kari", "1")[0]
    assert read.startswith("Status for planen\n\nPlanen har seks mål.")
    noted = world.says("kari", "1")[0]
    assert noted.startswith("Notert: du har lest «Status for planen»")
    world.does("aisha", "read_paper", paper="p1")
    assert "Handlingen är på det här språket: Bokmål." in world.reads("aisha")[-1]
    with world.store.begin() as tx:
        marks = {(row.person_id, row.mark) for row in papers.marks(tx, "rad", "MO1")}
    assert marks == {("kari", "opened"), ("kari", "read"), ("aisha", "opened")}


def test_who_asks_for_help_gets_a_person_at_once(world: World) -> None:
    publish(world)
    fresh(world, "tom", "liv")
    world.says("tom", "help with paper")
    world.says("tom", "1")
    helped = world.says("tom", "What is a goal?")[0]
    assert "You can phone Liv Holm now: 400 12 345" in helped
    assert "You get an answer here by Wednesday 27 January." in helped
    assert "Svar senest onsdag 27. januar." in world.reads("liv")[-1]
    assert "Hva er svaret?" in world.presses("liv", "Svare nå")[0]
    assert world.says("liv", "Noe vi vil nå.")[0].startswith("Svaret om «Status for planen» er sendt")
    answer = world.reads("tom")[-1]
    assert "You asked: What is a goal?" in answer
    assert "In Norwegian: Noe vi vil nå." in answer
    assert world.does("liv", "answer_help", paper="p1", text="Mer om det.").state == "done"
    assert "Mer om det." in world.reads("tom")[-1]
    world.does("liv", "attach_paper", **LATE)
    assert world.does("liv", "answer_help", paper="p2", text="Ingen spurte", person="tom").key == "paper-nobody-waits"
    assert world.does("kari", "answer_help", paper="p1", text="Meg").rule == "Y47"


def test_papers_come_by_post(world: World) -> None:
    publish(world)
    fresh(world, "kari", "liv")
    world.says("kari", "på papir")
    world.says("kari", "1")
    ordered = world.says("kari", "stor skrift")[0]
    assert "Stor skrift, ett eksemplar." in ordered
    assert "Legg dem i posten senest mandag 25. januar." in world.reads("liv")[-1]
    assert world.presses("liv", "Ja, det er postet")[0].startswith("Papirene til Kari Moen er i posten")
    assert world.reads("kari")[-1].startswith("Papirene er lagt i posten")
    assert world.does("liv", "print_posted", meeting="MO1", person="kari").key == "paper-nothing-ordered"


def test_the_coordinator_orders_for_others_only(world: World) -> None:
    publish(world)
    assert world.does("liv", "order_print", meeting="MO1", format="standard", copies=1).rule == "Y47"
    assert world.does("liv", "order_print", meeting="MO1", format="standard", copies=1, for_person="tom").state == "done"
    assert world.does("kari", "order_print", meeting="MO1", format="gold", copies=1).key == "print-format-unknown"
    assert world.does("kari", "order_print", meeting="MO1", format="standard", copies=500).key == "print-copies"


def test_a_meeting_that_moves_keeps_its_name_in_calendars() -> None:
    start = World.at("2027-02-10T12:00")
    first = Entry("MO1", "Møte 1, Boligrådet", start, start + 3_600_000_000, "Kommunehuset, rom 2", 0, World.at("2027-01-04T10:00"))
    text = calendar(first).decode()
    assert "UID:MO1@radslag" in text
    assert "DTSTART:20270210T110000Z" in text
    assert "SEQUENCE:0" in text
    assert "LOCATION;LANGUAGE=nb:Kommunehuset\\, rom 2" in text
    off = calendar(Entry(**{name: getattr(first, name) for name in first.__slots__} | {"changes": 2, "method": "CANCEL"})).decode()
    assert "METHOD:CANCEL" in off
    assert "SEQUENCE:2" in off
    assert "STATUS:CANCELLED" in off


def test_nothing_is_kept_of_an_answer_that_was_refused(world: World) -> None:
    publish(world)
    world.does("odd", "rsvp", meeting="MO1", answer="yes")
    with world.store.begin() as tx:
        assert attendance.rsvps(tx, "rad", "MO1") == {}


def test_the_coordinator_orders_for_somebody_in_chat(world: World) -> None:
    publish(world)
    fresh(world, "liv", "tom")
    world.says("liv", "på papir")
    assert "Hvem skal ha papirene?" in world.says("liv", "1")[0]
    world.says("liv", "tom")
    assert world.says("liv", "vanlig skrift")[0].startswith("Papirene kommer i posten")
    with world.store.begin() as tx:
        assert [(row.person_id, row.ordered_by) for row in prints.of_meeting(tx, "rad", "MO1")] == [("tom", "liv")]


class Wire:
    """A network that has one file to fetch, or none."""

    name = "console"

    def __init__(self, data: bytes | None) -> None:
        self.data = data

    async def fetch(self, handle: Mapping[str, str], limit: int) -> bytes:
        assert handle == {"id": "f1"}
        if self.data is None or len(self.data) > limit:
            raise ValueError
        return self.data


def _send_a_file(world: World, folder: Path, data: bytes | None) -> str:
    """The coordinator attaches a file in chat; what they read when it has been fetched."""
    kept = FileStore(folder, world.keys)
    for said in ("legg ved papir", "1", "3", "Husregler"):
        world.says("liv", said)
    world._arrive("liv", kind="file", file=FileHandle({"id": "f1"}, "regler.pdf", "application/pdf", 9))
    assert world.reads("liv")[-1].startswith("Papiret «Husregler» er lagt ved")
    shop = Workshop(world.store, world.desk, kept, {"console": cast(Channel, Wire(data))}, lambda: world.now)
    order = shop.claim(world.now)
    assert order is not None
    asyncio.run(shop._one(cast(Runner, Here()), order))
    return world.reads("liv")[-1]


class Here:
    """Runs what the workshop asks of the database thread, here and now."""

    async def run(self, work: Callable[[], object]) -> object:
        return work()


def test_a_paper_may_be_a_file(world: World, tmp_path: Path) -> None:
    plan(world)
    write(world)
    assert _send_a_file(world, tmp_path, b"%PDF-1.7 x").startswith("Filen til «Husregler» er tatt imot")
    with world.store.begin() as tx:
        paper = papers.of_item(tx, "rad", "MO1", "i3")[0]
    assert (paper.file_name, paper.mime, paper.size) == ("regler.pdf", "application/pdf", 10)
    world.does("liv", "publish_agenda", meeting="MO1")
    fresh(world, "kari")
    world.does("kari", "read_paper", paper=paper.id)
    assert "Papiret finnes bare som fil: regler.pdf." in world.reads("kari")[0]


def test_a_file_that_never_comes_leaves_no_paper(world: World, tmp_path: Path) -> None:
    plan(world)
    write(world)
    assert _send_a_file(world, tmp_path, None).startswith("Filen til «Husregler» kom ikke fram")
    with world.store.begin() as tx:
        assert papers.of_item(tx, "rad", "MO1", "i3") == []
