"""A4, A6 and cover for the secretary, as the rows read: on both networks, in two languages or more."""

from __future__ import annotations

import pytest

from bot.domain.mandates import MOST, words
from storage import people
from storage.people import RoleRow
from tests.handlers.agendas import fresh, plan, publish
from tests.handlers.dialogue import reads_as
from tests.handlers.rows import both, latest, on
from tests.world import World


def second_officer(world: World, name: str = "nils") -> None:
    with world.store.begin() as tx:
        world.joins(tx, name, "Nils Ås", "sv")
        people.change(tx, "rad", name, phone="400 99 999", hours="hverdager 08–15")
        people.add_role(tx, "rad", f"r-{name}", RoleRow(name, "rad", "secretary", "", 0, "2026-01-01", ""))


# -- A4: terms that end --------------------------------------------------------------------------------


@both
@pytest.mark.parametrize(
    ("lang", "first", "left"),
    [
        ("nb", "Perioden til Tom Reed går ut onsdag 30. juni", "Det er {} dager igjen."),
        ("sv", "Perioden för Tom Reed går ut onsdag den 30 juni", "Det är {} dagar kvar."),
    ],
)
def test_the_secretary_is_told_60_days_and_again_30_days_before_a_term_ends(network: str, lang: str, first: str, left: str) -> None:
    world = on(network, liv=lang)
    with world.store.begin() as tx:
        tx._cursor.execute("UPDATE role_held SET from_day = '2025-07-01', to_day = '2027-06-30' WHERE person_id = 'tom'")
    plan(world)
    world.pass_to("2027-05-01T08:59")
    assert world.told("term_ending") == []
    for day, days in (("2027-05-01", 60), ("2027-05-31", 30)):
        fresh(world, "liv")
        world.pass_to(f"{day}T09:00")
        told = latest(world, "liv", first)
        assert left.format(days) in told
        assert "Organisasjon 4" in told
    world.pass_to("2027-07-01T09:00")
    assert [row[3] for row in world.told("term_ending")] == ["2027-05-01T09:00", "2027-05-31T09:00"]


def test_a_term_that_is_prolonged_is_not_told_of(world: World) -> None:
    with world.store.begin() as tx:
        tx._cursor.execute("UPDATE role_held SET to_day = '2027-06-30' WHERE person_id = 'tom'")
    assert world.says("liv", "hvem går ut")[0].startswith("1 rolle har en siste dag")
    with world.store.begin() as tx:
        tx._cursor.execute("UPDATE role_held SET to_day = '2029-06-30' WHERE person_id = 'tom'")
    world.store.kept.clear()
    world.pass_to("2027-06-01T09:00")
    assert world.told("term_ending") == []


def test_a_role_given_with_a_last_day_is_looked_after_from_then_on(world: World) -> None:
    world.does("liv", "give_role", person="odd", role="member", seat="", first="", last="2027-04-01")
    world.pass_to("2027-03-02T09:00")
    assert [row[3] for row in world.told("term_ending")] == ["2027-01-31T09:00", "2027-03-02T09:00"]


# -- A6: /mandate ----------------------------------------------------------------------------------------

PARTS = {
    "decides": "Hva vi tar opp. Hvem som leder møtene. Hva vi bruker pengene våre til.",
    "advises": "Boliger, hjelp i hjemmet og husregler. Planer og budsjett for dette.",
    "never": "Saken til én person. Klager. Ansettelser.",
}


@both
@pytest.mark.parametrize(
    ("who", "lines"),
    [
        ("kari", ["Bestemmer selv: Hva vi tar opp.", "Gir råd om: Boliger", "Kan ikke ta opp: Saken til én person."]),
        ("per", ["Bestemmer sjølv: Hva vi tar opp.", "Gir råd om: Boliger", "Kan ikkje ta opp: Saken til én person."]),
        ("aisha", ["Bestämmer själv: På norska: Hva vi tar opp.", "Ger råd om: ", "Kan inte ta upp: "]),
        ("tom", ["Decides itself: In Norwegian: Hva vi tar opp.", "Advises on: ", "Cannot take up: "]),
    ],
)
@pytest.mark.parametrize("profile", ["standard", "plain"])
def test_mandate_shows_what_the_council_decides_advises_on_and_may_not_touch_in_120_words(
    network: str, who: str, lines: list[str], profile: str
) -> None:
    world = on(network)
    reads_as(world, who, {"kari": "nb", "per": "nn", "aisha": "sv", "tom": "en"}[who], profile)
    assert world.does("liv", "write_mandate", **PARTS).state == "done"
    shown = "\n".join(world.says(who, "/mandate"))
    for line in lines:
        assert line in shown
    assert words(shown) <= MOST


def test_a_mandate_in_too_many_words_is_said_and_nothing_is_saved(world: World) -> None:
    world.says("liv", "skriv mandat")
    world.says("liv", "ord " * 60)
    world.says("liv", "ord " * 60)
    assert world.says("liv", "ord")[0].startswith("Mandatet har 121 ord. Det kan ha høyst 85")
    assert "Rådet gir råd om boliger." in world.says("kari", "/mandate")[0]
    assert world.does("kari", "write_mandate", **PARTS).rule == "Y47"


def test_a_long_text_from_before_is_cut_at_a_sentence(world: World) -> None:
    world.rules(mandate=" ".join(["Rådet gir råd om boliger."] * 40))
    shown = world.says("kari", "/mandate")[0]
    assert words(shown) <= MOST
    assert "Dette er en del av mandatet. Koordinatoren har resten." in shown


# -- cover for the secretary -------------------------------------------------------------------------------


@both
@pytest.mark.parametrize(
    ("lang", "words_", "confirm"),
    [("nb", "jeg er borte", "får Nils Ås meldingene til Liv Holm"), ("en", "i am away", "Nils Ås gets the messages for Liv Holm")],
)
def test_a_named_stand_in_gets_the_officers_messages_between_the_dates(network: str, lang: str, words_: str, confirm: str) -> None:
    world = on(network, liv=lang)
    second_officer(world)
    publish(world)
    world.says("liv", words_)
    world.says("liv", "1")
    world.says("liv", "1")
    world.says("liv", {"nb": "1. februar", "en": "1 February"}[lang])
    asked = world.says("liv", {"nb": "5. februar", "en": "5 February"}[lang])[0]
    assert confirm in asked
    world.says("liv", "1")
    assert latest(world, "nils", "Du får meddelandena till Liv Holm")

    def proposed(title: str) -> set[str]:
        made = world.does("kari", "propose_item", meeting="MO1", title=title, text="Fordi.").made["proposal"]
        return {row[2] for row in world.told("proposal_told") if row[1] == made}

    assert proposed("Før") == {"liv", "nils"}
    world.pass_to("2027-02-01T09:00")
    assert proposed("Mens") == {"nils"}
    fresh(world, "tom")
    world.does("tom", "ask_help", paper="p1", text="?")
    assert "You can phone Nils Ås now: 400 99 999" in world.reads("tom")[-1]
    world.pass_to("2027-02-06T09:00")
    assert [row[2] for row in world.told("cover_ended")] == ["liv"]
    assert proposed("Etter") == {"liv", "nils"}
    fresh(world, "tom")
    world.does("tom", "ask_help", paper="p1", text="?")
    assert "Liv Holm" in world.reads("tom")[-1]


def test_cover_ends_when_the_officer_says_so_and_needs_another_officer(world: World) -> None:
    world.says("liv", "jeg er borte")
    assert "Gi noen rollen som sekretær først" in world.says("liv", "1")[0]
    second_officer(world)
    assert world.does("liv", "away", officer="liv", stand_in="kari", first="2027-01-04", last="2027-01-08").key == "core-not-found"
    assert world.does("liv", "away", officer="liv", stand_in="nils", first="2027-01-08", last="2027-01-04").key == "covers-turned"
    assert world.does("liv", "away", officer="liv", stand_in="nils", first="2027-01-04", last="2027-01-08").state == "done"
    plan(world)
    world.does("kari", "propose_item", meeting="MO1", title="Lås", text="Fordi.")
    assert {row[2] for row in world.told("proposal_told")} == {"nils"}
    world.does("liv", "resume")
    world.does("kari", "propose_item", meeting="MO1", title="Dør", text="Fordi.")
    assert {row[2] for row in world.told("proposal_told")} == {"nils", "liv"}
