"""The agenda as it is written, refused, sent out and read; proposals from members."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.domain.values import Json
from handlers.agenda_lines import read_lines
from storage import people
from storage.people import AccountRow, PersonRow, RoleRow
from storage.types import new_id
from tests.handlers.agendas import ITEMS, fresh, plan, publish, write
from tests.world import World

GOLDEN = Path(__file__).parent / "golden"


def test_an_agenda_is_typed_line_by_line_and_filled_in_item_by_item(world: World) -> None:
    plan(world)
    world.says("liv", "skriv saksliste")
    world.says("liv", "1")
    world.says("liv", "1. Godkjenning av saksliste\n2) Plan for boliger\nSak 3/27 Midlertidig bolig\n- Eventuelt")
    shown = world.says("liv", "ferdig")[0]
    assert shown.startswith("Sakslisten onsdag 10. februar har 4 saker")
    assert "• Sak 3: Midlertidig bolig" in shown
    world.presses("liv", "Sak 2: fyll inn")
    world.says("liv", "Rådet kan påvirke saken")
    for answer in ("Kommunen lager en plan.", "Hva er viktigst?", "Målene.", "hopp over", "hopp over"):
        world.says("liv", answer)
    saved = world.says("liv", "hopp over")[0]
    assert "Sak 2 mangler «hva som er bestemt»." in saved
    world.presses("liv", "Resten")
    assert world.says("liv", "Pengene.")[0].startswith("Sak 2 er lagret")


def test_lines_are_read_however_they_are_numbered() -> None:
    text = "1. Opprop\n2) 3 nye boliger\nSak 4/27: Husregler\n§ 5 Budget\n\n• Övrigt\n2027 i tall"
    found = [(one["title"], one["kind"]) for one in read_lines(text, [])]
    assert found == [
        ("Opprop", "formal"), ("3 nye boliger", "information"), ("Husregler", "information"), ("Budget", "information"),
        ("Övrigt", "any_other"), ("2027 i tall", "information"),
    ]  # fmt: skip


def test_what_is_missing_is_named_and_one_press_away(world: World) -> None:
    plan(world)
    items = [dict(one) if isinstance(one, dict) else {} for one in ITEMS]
    del items[2]["fixed"]
    write(world, [*items])
    fresh(world, "liv", "kari")
    refused = world.says("liv", "send ut sakene")
    assert (world.result.state, world.result.rule) == ("refused", "Y9")
    assert refused[0].startswith("Før du kan sende sakene: én ting mangler")
    assert "Sak 3 mangler «hva som er bestemt»." in refused[0]
    assert world.reads("kari") == []
    assert "Hva er alt bestemt?" in world.says("liv", "1")[0]
    world.says("liv", "Antall plasser.")
    asked = world.presses("liv", "Sende ut sakene")[0]
    assert "4 saker går til 6 personer." in asked
    sent = world.presses("liv", "Ja, send sakene")[0]
    assert sent.startswith("Sendt til 6 personer")


def test_an_item_with_a_paper_needs_a_summary(world: World) -> None:
    plan(world)
    write(world, [{"ref": "i2", "title": "Orientering", "kind": "information"}])
    assert world.does("liv", "publish_agenda", meeting="MO1").rule == "Y9"


def test_an_agenda_sent_in_the_evening_arrives_in_the_morning(world: World) -> None:
    publish(world, "2027-01-25T20:30")
    assert {row[3] for row in world.told("agenda_published")} == {"2027-01-26T08:00"}
    assert {row[2] for row in world.told("agenda_published")} == {"kari", "per", "aisha", "tom", "vera", "odd"}


def test_numbers_run_through_the_year_and_never_change(world: World) -> None:
    publish(world)
    plan(world, meeting="MO2", start="2027-05-12T12:00", end="2027-05-12T15:00", premeeting=None)
    more: list[Json] = [{"ref": "j1", "title": "Opprop", "kind": "formal"}]
    world.does("liv", "set_agenda", meeting="MO2", items=more)
    world.does("liv", "publish_agenda", meeting="MO2")
    assert "Sak 5/27: Opprop" in _agenda(world, "MO2")
    world.does("liv", "set_agenda", meeting="MO1", items=[*ITEMS, {"ref": "i5", "title": "Ny sak", "kind": "information"}])
    text = _agenda(world, "MO1")
    assert "Sak 4/27: Eventuelt" in text
    assert "Sak 6/27: Ny sak" in text


def _agenda(world: World, meeting: str) -> str:
    world.does("kari", "show_agenda", meeting=meeting)
    return world.reads("kari")[-1]


def test_nobody_but_the_office_sees_an_agenda_before_it_is_sent(world: World) -> None:
    plan(world)
    write(world)
    assert "er ikke klare" in _agenda(world, "MO1")
    assert world.does("kari", "show_item", item="i2").key == "core-not-found"
    assert world.does("kari", "read_paper", paper="p1").key == "core-not-found"
    assert world.does("liv", "show_item", item="i2").state == "done"


def test_a_member_reads_item_by_item(world: World) -> None:
    publish(world)
    fresh(world, "kari")
    assert "Velg en sak" in _agenda(world, "MO1")
    item = world.says("kari", "2")[0]
    assert item.startswith("Sak 2/27: Plan for boliger")
    assert "Vi spør deg: Hvilke mål er viktigst?" in item
    assert "Bestemt: Pengene." in item
    assert world.says("kari", "neste sak")[0].startswith("Sak 3/27: Midlertidig bolig")


def test_council_text_is_shown_in_the_readers_language_or_announced(world: World) -> None:
    plan(world)
    items = [dict(one) if isinstance(one, dict) else {} for one in ITEMS]
    items[1]["texts"] = {"sv": {"title": "Plan för bostäder", "summary": "Kommunen gör en ny plan."}}
    write(world, [*items])
    world.does("liv", "publish_agenda", meeting="MO1")
    world.does("aisha", "show_item", item="i2")
    swedish = world.reads("aisha")[-1]
    assert swedish.startswith("Ärende 2/27: Plan för bostäder")
    assert "Kort förklarat: Kommunen gör en ny plan." in swedish
    assert "På norska: Hvilke mål er viktigst?" in swedish


def test_a_member_proposes_and_the_coordinator_answers(world: World) -> None:
    plan(world)
    world.pass_to("2027-01-22T12:00")
    fresh(world, "kari", "liv")
    world.says("kari", "foreslå sak")
    world.says("kari", "1")
    world.says("kari", "Svartid på telefon")
    world.says("kari", "Ingen tar telefonen.")
    asked = world.says("kari", "ferdig")[0]
    assert asked.startswith("Stemmer dette?")
    kept = world.says("kari", "1")[0]
    assert kept.startswith("Forslaget «Svartid på telefon» er mottatt")
    assert "Siste dag var onsdag 20. januar." in kept
    told = world.reads("liv")[-1]
    assert "Forslaget kom etter fristen." in told
    assert "Hva er grunnen?" in world.presses("liv", "Nei, gi en grunn")[0]
    world.says("liv", "Den tas opp i møte 2.")
    answer = world.reads("kari")[-1]
    assert answer.startswith("Saken din er ikke med: Svartid på telefon")
    assert "Grunn: Den tas opp i møte 2." in answer
    proposal = world.told("proposal_answered")[0][1]
    assert world.does("liv", "decline_item", proposal=proposal, reason=" ").key == "proposal-needs-reason"


def test_an_accepted_proposal_becomes_an_item(world: World) -> None:
    plan(world)
    made = world.does("kari", "propose_item", meeting="MO1", title="Trygg bolig", text="Mange mister boligen.").made["proposal"]
    fresh(world, "kari")
    assert world.does("vera", "propose_item", meeting="MO1", title="Nei", text="Nei").rule == "Y47"
    world.does("liv", "accept_item", proposal=made)
    assert world.reads("kari")[-1].startswith("Saken din er med: Trygg bolig")
    world.does("liv", "show_agenda", meeting="MO1")
    assert "Trygg bolig" in world.reads("liv")[-1]


def test_the_secretary_sees_what_waits(world: World) -> None:
    assert world.says("liv", "hva venter")[0].startswith("Ingenting venter på deg nå")
    publish(world)
    world.does("kari", "propose_item", meeting="MO1", title="Trygg bolig", text="Mange mister boligen.")
    world.does("aisha", "ask_help", paper="p1", text="Vad betyder mål?")
    world.does("tom", "order_print", meeting="MO1", format="standard", copies=1)
    fresh(world, "liv")
    waits = world.says("liv", "god morgen")[0]
    assert waits.startswith("Dette venter på deg, mandag 25. januar")
    assert "1. Aisha Noor trenger hjelp med «Status for planen», frist onsdag 27. januar" in waits
    assert "2. Svar Kari Moen: «Trygg bolig» som sak" in waits
    assert "3. Legg 1 bestilling i posten innen mandag 25. januar" in waits
    assert "• 4 av 4 har ikke lest noe til onsdag 10. februar" in waits
    assert world.says("kari", "god morgen")
    assert world.result.rule == "Y47"


@pytest.mark.parametrize("lang", ["nb", "nn", "sv", "en"])
def test_the_agenda_arrives_as_it_should(lang: str) -> None:
    """The words of the first message about a meeting, in every way of writing (hand-edit the golden file)."""
    world = World()
    with world.store.begin() as tx:
        for profile in ("standard", "plain", "screen_reader"):
            world.joins(tx, profile, profile, lang)
            people.change(tx, "rad", profile, profile=profile)
            people.add_role(tx, "rad", new_id(), RoleRow(profile, "rad", "member", "s9", 0, "", ""))
    publish(world)
    shown = "\n".join(
        f"=== {profile}\n{text}\n" for profile in ("standard", "plain", "screen_reader") for text in world.reads(profile)[-1:]
    )
    golden = GOLDEN / f"agenda_published.{lang}.txt"
    if os.environ.get("RADSLAG_GOLDEN") == "write":
        golden.write_text(shown, encoding="utf-8")
    assert shown == golden.read_text(encoding="utf-8")


def test_a_thousand_members_are_told_in_one_go(world: World) -> None:
    with world.store.begin() as tx:
        for number in range(1_000):
            row = PersonRow(f"m{number}", "rad", f"M {number}", "", "", "", "", "nb", "standard", "[]", "console", "", "active", "", "", "")
            people.add(tx, row)
            people.add_account(tx, AccountRow(f"a-m{number}", "console", f"m{number}", f"m{number}", "open"))
            people.link(tx, f"a-m{number}", row, 0)
            people.add_role(tx, "rad", new_id(), RoleRow(row.id, "rad", "observer", "", 0, "", ""))
    plan(world)
    write(world)
    seen: list[str] = []
    world.store.watch = lambda when, text: seen.append(text) if when == "before" else None
    assert world.does("liv", "publish_agenda", meeting="MO1").state == "done"
    world.store.watch = None
    assert len(world.told("agenda_published")) == 1_006
    assert len(seen) < 150


def test_the_office_is_warned_before_the_agenda_must_be_out(world: World) -> None:
    plan(world)
    world.pass_to("2027-01-22T08:59")
    write(world)
    fresh(world, "liv")
    world.pass_to("2027-01-22T09:00")
    warned = world.reads("liv")[-1]
    assert warned.startswith("Sakene skal være ute onsdag 27. januar")
    assert "Uten papir: sak 3." in warned
    assert [row[2] for row in world.told("papers_missing")] == ["liv"]


def test_an_agenda_of_a_meeting_that_is_off_cannot_be_sent(world: World) -> None:
    plan(world)
    write(world)
    world.does("liv", "cancel_meeting", meeting="MO1")
    assert world.does("liv", "publish_agenda", meeting="MO1").key == "meeting-not-now"
