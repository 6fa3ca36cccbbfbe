"""The talk about a fee, as people read it, in four languages and three ways of writing."""

from __future__ import annotations

import pytest

from bot.domain.values import Json
from tests.handlers.agendas import fresh, plan
from tests.handlers.dialogue import LANGUAGES, Dialogue, check, reads_as
from tests.handlers.treasury import RATES, approved, does, held, line, paying
from tests.world import World


def over(lang: str, profile: str) -> World:
    """A meeting that is over; Kari reads in this language, in this way."""
    world = paying()
    reads_as(world, "kari", lang, profile)
    held(world)
    return world


def heard(world: World) -> Dialogue:
    """Kari reads the draft alone."""
    dialogue = Dialogue(world, "kari")
    drafts = [text for text in world.reads("kari") if "731" in text.split("\n")[0]]
    dialogue._heard(drafts)
    return dialogue


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_draft_with_a_bus_ticket_is_confirmed(lang: str) -> None:
    def talk(profile: str) -> str:
        dialogue = heard(over(lang, profile))
        right = {"nb": "Det stemmer", "nn": "Det stemmer", "sv": "Det stämmer", "en": "That is right"}[lang]
        expense = {"nb": "utgift", "nn": "utgift", "sv": "utlägg", "en": "expense"}[lang]
        for typed in (expense, "1", "3", "92", right):
            dialogue.says(typed)
        return dialogue.text()

    check("fee-confirmed", lang, talk)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_other_choices_and_a_quiet_no(lang: str) -> None:
    def talk(profile: str) -> str:
        world = over(lang, profile)
        fresh(world, "kari")
        dialogue = Dialogue(world, "kari")
        does(world, "kari", "fee_other", meeting="MO1")
        dialogue.hears()
        for typed in ("2", "1"):
            dialogue.says(typed)
        return dialogue.text()

    check("fee-declined", lang, talk)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_own_limit_my_fees_and_the_money(lang: str) -> None:
    def talk(profile: str) -> str:
        world = over(lang, profile)
        fresh(world, "kari")
        dialogue = Dialogue(world, "kari")
        dialogue.says({"nb": "sett grense", "nn": "set grense", "sv": "sätt gräns", "en": "set limit"}[lang])
        dialogue.says("1500")
        confirm = {"nb": "bekreft kravet", "nn": "stadfest kravet", "sv": "bekräfta underlaget", "en": "confirm claim"}[lang]
        for typed in (confirm, "1"):
            dialogue.says(typed)
        approved(world, "kari")
        does(world, "bo", "export_payroll", run="L1")
        world.pass_to("2027-03-04T12:00")
        fresh(world, "kari")
        dialogue.says({"nb": "min godtgjørelse", "nn": "mi godtgjersle", "sv": "mitt arvode", "en": "my fees"}[lang])
        does(world, "bo", "mark_paid", run="L1", date="2027-03-04")
        dialogue.hears()
        return dialogue.text()

    check("fee-limit-and-money", lang, talk)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_returned_and_a_number_that_does_not_belong_here(lang: str) -> None:
    def talk(profile: str) -> str:
        world = over(lang, profile)
        does(world, "kari", "fee_confirm", meeting="MO1")
        world.pass_to("2027-02-15T12:00")
        fresh(world, "kari")
        does(world, "ann", "fee_return", person="kari", meeting="MO1", reason="Bussbilletten mangler.", due="2027-03-01")
        dialogue = Dialogue(world, "kari")
        dialogue.hears()
        dialogue.says("1234 56 78903")
        return dialogue.text()

    check("fee-returned", lang, talk)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_rejected_and_sent_back_after_all(lang: str) -> None:
    def talk(profile: str) -> str:
        world = over(lang, profile)
        reads_as(world, "ann", lang, profile)
        does(world, "kari", "fee_confirm", meeting="MO1")
        world.pass_to("2027-02-15T12:00")
        fresh(world, "kari", "ann")
        officer = Dialogue(world, "ann")
        reject = {"nb": "avslå krav", "nn": "avslå krav", "sv": "avslå underlag", "en": "reject claim"}[lang]
        for typed in (reject, "1", "1", "Møtet er betalt av kommunen.", "1"):
            officer.says(typed)
        member = Dialogue(world, "kari")
        member.hears()
        does(world, "ann", "fee_return", person="kari", meeting="MO1", reason="Vi tok feil.", due="2027-03-01")
        member.hears()
        return officer.text() + member.text()

    check("fee-rejected", lang, talk)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_meeting_called_off_late(lang: str) -> None:
    cancel = line("CANCEL", {"kind": "flat", "amount_minor": 142_000}, "request", "fee", needs_receipt=True, called_off_within_days=2)
    tables: list[Json] = [{"valid_from": "2027-01-01", "components": [cancel]}]

    def talk(profile: str) -> str:
        world = paying({**RATES, "tables": tables})
        reads_as(world, "kari", lang, profile)
        plan(world)
        world.pass_to("2027-02-09T10:00")
        does(world, "liv", "cancel_meeting", meeting="MO1")
        fresh(world, "kari")
        world.pass_to("2027-02-10T10:00")
        dialogue = Dialogue(world, "kari")
        dialogue.hears()
        for typed in ("1", "1"):
            dialogue.says(typed)
        return dialogue.text()

    check("fee-called-off", lang, talk)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_less_or_to_the_organisation_before_the_meeting(lang: str) -> None:
    def talk(profile: str) -> str:
        world = paying()
        reads_as(world, "kari", lang, profile)
        plan(world)
        fresh(world, "kari")
        dialogue = Dialogue(world, "kari")
        choose = {"nb": "velg godtgjørelse", "nn": "vel godtgjersle", "sv": "välj arvode", "en": "choose fee"}[lang]
        for typed in (choose, "1", "2", "1000", choose, "1", "3"):
            dialogue.says(typed)
        return dialogue.text()

    check("fee-chosen", lang, talk)
