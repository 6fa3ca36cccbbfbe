"""B1 to B4, B13, B15 and what belongs to them, as the rows read: on both networks, in two languages or more."""

from __future__ import annotations

from typing import cast

import pytest

from bot.domain.values import Json
from storage import agenda, decisions
from storage.decisions import ActionRow
from tests.handlers.agendas import ITEMS, fresh, plan, publish, write
from tests.handlers.rows import both, latest, on
from tests.world import World


def changed(**parts: dict[str, Json]) -> list[Json]:
    """The items of the sample agenda with some parts written anew."""
    return [{**one, **parts.get(str(one["ref"]), {})} for one in cast(list[dict[str, Json]], ITEMS)]


# -- B1: the call, a proposal, accepted, merged, refused --------------------------------------------


@both
@pytest.mark.parametrize(
    ("who", "call", "button"),
    [("kari", "Hva skal møtet", "Foreslå en sak"), ("aisha", "Vad ska mötet", "Föreslå ett ärende"), ("tom", "What should the", "Propose")],
)
def test_the_call_for_items_opens_35_days_before_and_a_proposal_is_one_press_away(network: str, who: str, call: str, button: str) -> None:
    world = on(network)
    plan(world)
    world.pass_to("2027-01-06T08:59")
    assert world.reads(who) == []
    world.pass_to("2027-01-06T09:00")
    assert latest(world, who, call)
    world.presses(who, button)
    world.says(who, "Trygge rom")
    world.says(who, "Døra må kunne låses.")
    world.says(who, {"kari": "ferdig", "aisha": "klar", "tom": "done"}[who])
    world.says(who, "1")
    assert [row[2] for row in world.told("proposal_told")] == ["liv"]


@both
@pytest.mark.parametrize(
    ("lang", "merge", "told"),
    [
        ("nb", "Slå sammen med en sak", "Saken din er slått sammen: Trygge rom"),
        ("sv", "Slå ihop med", "Saken din er slått sammen: Trygge rom"),
    ],
)
def test_two_proposals_are_merged_and_both_who_proposed_are_told(network: str, lang: str, merge: str, told: str) -> None:
    world = on(network, liv=lang)
    plan(world)
    world.does("kari", "propose_item", meeting="MO1", title="Trygge rom", text="Døra må kunne låses.")
    fresh(world, "liv")
    world.does("tom", "propose_item", meeting="MO1", title="Locks", text="Locks on every door.")
    fresh(world, "kari", "tom")
    offered = world.reads("liv")[-1]
    assert "Locks" in offered
    world.does("liv", "show_proposal", proposal=world.told("proposal_told")[0][1])
    world.reads("liv")
    choices = world.presses("liv", merge)[0]
    assert "1. " in choices
    assert "Locks" in choices
    world.says("liv", "1")
    assert world.reads("tom")[-1].startswith("Your item is on the agenda: Locks")
    assert world.reads("kari")[-1].startswith(told)
    with world.store.begin() as tx:
        rows = agenda.proposals(tx, "rad", "MO1")
        assert {row.state for row in rows} == {"accepted"}
        assert len({row.item_id for row in rows}) == 1
        assert [row.title for row in agenda.of_meeting(tx, "rad", "MO1")] == ["Locks"]


@both
@pytest.mark.parametrize(
    ("who", "told"),
    [
        ("kari", ("Saken din er ikke med", "Grunn: Tas i mars.")),
        ("aisha", ("Ditt ärende är inte med", "Skäl: På norska: Tas i mars.")),
    ],
)
def test_a_refusal_needs_a_reason_and_the_proposer_gets_it(network: str, who: str, told: tuple[str, str]) -> None:
    world = on(network)
    plan(world)
    made = world.does(who, "propose_item", meeting="MO1", title="Nycklar", text="Alla ska ha nyckel.").made["proposal"]
    refused = world.does("liv", "decline_item", proposal=made, reason="  ")
    assert (refused.state, refused.rule) == ("refused", "Y4")
    world.does("liv", "decline_item", proposal=made, reason="Tas i mars.")
    assert told[1] in latest(world, who, told[0])


def test_a_proposal_cannot_be_merged_across_meetings(world: World) -> None:
    publish(world)
    plan(world, meeting="MO2", start="2027-05-12T12:00", end="2027-05-12T15:00", premeeting=None)
    made = world.does("kari", "propose_item", meeting="MO2", title="Trygge rom", text="Låser.").made["proposal"]
    assert world.does("liv", "merge_item", proposal=made, item="i2").key == "core-not-found"
    assert world.does("kari", "merge_item", proposal=made, item="i2").rule == "Y47"


# -- B2: what an item holds ------------------------------------------------------------------------


@both
@pytest.mark.parametrize(
    ("lang", "words", "skip", "saved", "fits", "goal"),
    [
        ("nb", "mål for sak", "hopp over", "Sak 2 er lagret", "Sakene tar 200 av 180 minutter", "Mål: Rådet velger tre mål."),
        ("en", "aim of item", "skip", "Item 2 is saved", "The items take 200 of 180 minutes", "Aim: In Norwegian: Rådet velger tre mål."),
    ],
)
def test_an_item_holds_its_goal_who_decides_and_how_long(
    network: str, lang: str, words: str, skip: str, saved: str, fits: str, goal: str
) -> None:
    world = on(network, liv=lang)
    plan(world)
    write(world)
    fresh(world, "liv")
    world.says("liv", words)
    world.says("liv", "2")
    for answer in ("Rådet velger tre mål.", "Kommunestyret", "Saken går til utvalget.", skip):
        world.says("liv", answer)
    done = world.says("liv", "200")[0]
    assert done.startswith(saved)
    assert fits in done
    world.does("liv", "show_item", item="i2")
    shown = world.reads("liv")[-1]
    assert goal in shown
    assert "Kommunestyret" in shown
    world.does("liv", "set_agenda", meeting="MO1", items=ITEMS)
    world.does("liv", "show_item", item="i2")
    assert goal in world.reads("liv")[-1]


# -- B3, B4: the papers clock ----------------------------------------------------------------------


@both
@pytest.mark.parametrize(
    ("lang", "words", "title", "left", "bare"),
    [
        ("nb", "papirklokka", "Sakene skal være ute onsdag 27. januar", "Det er 5 dager igjen.", "Uten papir: sak 3."),
        ("sv", "handlingsklockan", "Handlingarna ska vara ute onsdag den 27 januari", "Det är 5 dagar kvar.", "Utan handlingar: ärende 3."),
        ("en", "papers clock", "The agenda must be out by Wednesday 27 January", "5 days are left.", "Without papers: item 3."),
    ],
)
def test_the_papers_clock_says_what_is_missing_and_how_many_days_are_left(
    network: str, lang: str, words: str, title: str, left: str, bare: str
) -> None:
    world = on(network, liv=lang)
    plan(world)
    write(world)
    world.pass_to("2027-01-22T08:59")
    fresh(world, "liv")
    shown = world.says("liv", words)[0]
    assert shown.startswith(title)
    assert left in shown
    assert bare in shown
    world.pass_to("2027-01-22T09:00")
    assert [row[2:] for row in world.told("papers_missing")] == [("liv", "2027-01-22T09:00")]
    assert left in latest(world, "liv", title)


@both
def test_what_should_be_there_is_listed_and_stops_nothing(network: str) -> None:
    world = on(network)
    plan(world)
    long = " ".join(["ord"] * 151)
    write(world, changed(i3={"kind": "information", "summary": long, "question": ""}, i2={"phase": ""}))
    world.does("liv", "attach_paper", ref="p2", meeting="MO1", item="i3", title="Notat", text="Tekst.")
    fresh(world, "liv")
    shown = world.says("liv", "hva mangler")[0]
    assert "Dette bør også med, men det stopper ingenting:" in shown
    assert "Sak 2: «hvor langt saken er kommet»" in shown
    assert "Sak 3: «det vi spør om», «hvor langt saken er kommet» og «kort forklart» på høyst 150 ord" in shown
    assert world.does("liv", "publish_agenda", meeting="MO1").state == "done"
    fresh(world, "liv")
    assert world.says("liv", "hva mangler")[0].startswith("Sakene til onsdag 10. februar er sendt")


@both
def test_a_late_paper_is_marked_in_the_agenda_on_the_item_and_on_itself(network: str) -> None:
    world = on(network, tom="en")
    publish(world)
    world.pass_to("2027-01-28T15:00")
    world.does("liv", "attach_paper", ref="p2", meeting="MO1", item="i3", title="Saksframlegg", text="Forslag.", late_reason="Syk.")
    fresh(world, "kari", "tom", "aisha")
    world.does("kari", "show_agenda", meeting="MO1")
    assert "Sak 3/27: Midlertidig bolig (sent papir)" in world.reads("kari")[-1]
    world.does("tom", "show_agenda", meeting="MO1")
    assert "Item 3/27: Midlertidig bolig (late paper)" in world.reads("tom")[-1]
    world.does("kari", "show_item", item="i3")
    assert "Saksframlegg (kom sent: Syk.)" in world.reads("kari")[-1]
    world.does("aisha", "read_paper", paper="p2")
    assert "Den här handlingen kom sent" in world.reads("aisha")[-1]


@both
@pytest.mark.parametrize(("lang", "lacks"), [("nb", "mangler"), ("sv", "saknar"), ("en", "lacks")])
def test_an_item_that_can_be_influenced_cannot_go_out_without_open_and_fixed(network: str, lang: str, lacks: str) -> None:
    world = on(network, liv=lang)
    plan(world)
    for part in ("open", "fixed", "summary", "question"):
        world.does("liv", "set_agenda", meeting="MO1", items=changed(i2={part: ""}))
        refused = world.does("liv", "publish_agenda", meeting="MO1")
        assert (refused.state, refused.rule) == ("refused", "Y9")
    assert world.told("agenda_published") == []
    assert lacks in world.reads("liv")[-1]


# -- a changed agenda ------------------------------------------------------------------------------


@both
@pytest.mark.parametrize(
    ("who", "first", "part", "new", "gone"),
    [
        ("kari", "Rettelse: sakene til møtet onsdag 10. februar er endret", "sak 2/27, åpent: Alt er åpent.", "Ny sak: Sak 5/27: Lås",
         "Tatt av sakslisten: Eventuelt"),
        ("aisha", "Rättelse: nya ärenden till mötet onsdag den 10 februari", "ärende 2/27, öppet: På norska: Alt er åpent.",
         "Nytt ärende: Ärende 5/27: Lås", "Borttaget från listan: Eventuelt"),
    ],
)  # fmt: skip
def test_a_changed_agenda_is_told_once_as_a_correction_with_what_changed(
    network: str, who: str, first: str, part: str, new: str, gone: str
) -> None:
    world = on(network)
    publish(world)
    fresh(world, who, "liv")
    items: list[Json] = [*changed(i2={"open": "Alt er åpent."})[:3], {"ref": "i5", "title": "Lås", "kind": "information"}]
    world.does("liv", "set_agenda", meeting="MO1", items=items)
    assert "Om ti minutter får alle én rettelse" in world.reads("liv")[-1]
    world.does("liv", "fill_item", item="i3", kind="can_influence", fixed="Antall plasser.")
    assert world.told("agenda_corrected") == []
    world.pass_to("2027-01-25T10:15")
    assert len(world.told("agenda_corrected")) == 6
    told = latest(world, who, first)
    assert part in told
    assert new in told
    assert gone in told
    assert "3/27" not in told
    world.pass_to("2027-01-25T12:00")
    assert len(world.told("agenda_corrected")) == 6


def test_a_change_that_is_taken_back_is_not_told(world: World) -> None:
    publish(world)
    world.does("liv", "set_agenda", meeting="MO1", items=changed(i2={"open": "Alt."}))
    world.does("liv", "set_agenda", meeting="MO1", items=ITEMS)
    world.pass_to("2027-01-25T11:00")
    assert world.told("agenda_corrected") == []


def test_two_items_with_one_number_are_said_and_nothing_is_saved(world: World) -> None:
    plan(world)
    write(world)
    fresh(world, "liv")
    world.says("liv", "skriv saksliste")
    world.says("liv", "1")
    world.says("liv", "1. Opprop\n2. Husregler\n2. Økonomi")
    refused = world.says("liv", "ferdig")[0]
    assert world.result.key == "agenda-number-twice"
    assert refused.startswith("To saker har nummer 2")
    assert "Det er «Husregler» og «Økonomi». Ingenting er lagret." in refused
    assert world.does("liv", "set_agenda", meeting="MO1", items=[ITEMS[0], ITEMS[0]]).key == "agenda-item-twice"
    with world.store.begin() as tx:
        assert [row.id for row in agenda.of_meeting(tx, "rad", "MO1")] == ["i1", "i2", "i3", "i4"]


def test_two_items_with_the_same_title_stay_two(world: World) -> None:
    plan(world)
    world.does("liv", "set_agenda", meeting="MO1", items="Orientering\nOrientering")
    world.does("liv", "set_agenda", meeting="MO1", items="Orientering\nOrientering\nEventuelt")
    with world.store.begin() as tx:
        assert [row.title for row in agenda.of_meeting(tx, "rad", "MO1")] == ["Orientering", "Orientering", "Eventuelt"]


# -- B13 and figures -------------------------------------------------------------------------------


@both
@pytest.mark.parametrize(
    ("who", "words", "stage", "share"),
    [
        ("kari", "tall om sakene", "Hvor langt saken er kommet: Planlegging", "Kom tidlig, som idé eller plan: 1 av 2, 50 prosent"),
        ("tom", "item figures", "How far it has come: Planning", "Came early, as an idea or a plan: 1 of 2, 50 per cent"),
    ],
)
def test_each_item_has_a_stage_and_the_share_of_early_items_is_counted(network: str, who: str, words: str, stage: str, share: str) -> None:
    world = on(network)
    publish(world)
    fresh(world, who)
    world.does(who, "show_item", item="i2")
    assert stage in world.reads(who)[-1]
    assert share in world.says(who, words)[0]


# -- B15: what is not finished walks on ------------------------------------------------------------


@both
@pytest.mark.parametrize(
    ("who", "count", "button", "due", "task"),
    [
        ("kari", "2 ting fra før er ikke ferdige.", "Fra før", "I-2027-001: mottatt, lovet onsdag 3. mars", "Ring Husbanken (Sam Berg)"),
        ("aisha", "2 ärenden från förr är inte klara.", "Från förr", "I-2027-001: mottagen, utlovat onsdag den 3 mars", "Ring Husbanken"),
    ],
)
def test_what_is_not_finished_stands_on_the_next_agenda_with_its_promised_date(
    network: str, who: str, count: str, button: str, due: str, task: str
) -> None:
    world = on(network)
    publish(world)
    world.does("tom", "comment", item="i3", text="Locks on every door.")
    with world.store.begin() as tx:
        decisions.add_action(tx, ActionRow("a1", "rad", "MO1", "i3", "Ring Husbanken", "sam", "2027-02-20", world.now, "liv", 0, "", ""))
    plan(world, meeting="MO2", start="2027-05-12T12:00", end="2027-05-12T15:00", premeeting=None)
    world.does("liv", "set_agenda", meeting="MO2", items=[{"ref": "j1", "title": "Opprop", "kind": "formal"}])
    world.pass_to("2027-02-25T10:00")
    world.does("liv", "publish_agenda", meeting="MO2")
    fresh(world, who)
    world.does(who, "show_agenda", meeting="MO2")
    assert count in world.reads(who)[-1]
    listed = world.presses(who, button)[0]
    assert due in listed
    assert task in listed
    assert "Locks" not in listed


# -- seen as a member sees it, and the list of the one who leads -------------------------------------


@both
def test_the_agenda_is_seen_as_a_given_member_will_see_it_before_it_is_sent(network: str) -> None:
    world = on(network)
    plan(world)
    write(world)
    fresh(world, "liv", "aisha")
    world.says("liv", "forhåndsvis sakene")
    world.says("liv", "1")
    seen = world.says("liv", "Aisha Noor")[0]
    assert seen.startswith("Möte i Boligrådet onsdag den 10 februari")
    assert world.reads("aisha") == []
    world.does("liv", "publish_agenda", meeting="MO1")
    arrived = latest(world, "aisha", "Möte i Boligrådet")
    assert arrived.split("\n\n")[:4] == seen.split("\n\n")[:4]


@both
def test_the_one_who_leads_has_item_by_item_what_is_open_said_agreed_and_to_be_done(network: str) -> None:
    world = on(network, kari="nn")
    publish(world)
    world.does("tom", "comment", item="i2", text="Locks on every door.")
    world.does("aisha", "declare_interest", item="i2", text="Jag bor där")
    world.pass_to("2027-02-10T12:00")
    world.does("liv", "record_decision", meeting="MO1", item="i2", text="Alle rom får lås.")
    fresh(world, "kari")
    world.says("kari", "køyreplan")
    shown = world.says("kari", "1")[0]
    assert shown.startswith("Sak for sak, møtet onsdag 10. februar")
    for line in ("Ope: Mål og tiltak.", "Avgjort: Pengene.", "Innspel: 1", "Inhabil: Aisha Noor", "Einige om: Alle rom får lås."):
        assert line in shown
    assert world.does("tom", "chair_list", meeting="MO1").rule == "Y47"
