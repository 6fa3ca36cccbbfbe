"""E1 to E5, E10 to E13 and E15 to E19, as the rows read: on both networks, in two languages or more."""

from __future__ import annotations

import pytest

from bot.domain.inputs import CLOSED, STATUSES
from bot.domain.values import Json
from storage import councils, inputs
from storage.councils import BodyRow
from tests.handlers.agendas import fresh
from tests.handlers.answering import EVERYTHING, SETTABLE, given_on, kept, steps
from tests.handlers.rows import both, latest

# -- E1 to E5 ------------------------------------------------------------------------------------------------


@both
@pytest.mark.parametrize("status", SETTABLE)
def test_only_legal_moves_and_a_closed_input_stays_closed(network: str, status: str) -> None:
    world = given_on(network)
    assert world.does("liv", "set_outcome", input="A", status=status, **EVERYTHING).state == "done"
    again = world.does("liv", "set_outcome", input="A", status="under_consideration")
    assert (again.state, again.rule) == (("refused", "Y48") if status in CLOSED else ("done", ""))
    for automatic in ("received", "no_answer", "withdrawn"):
        assert world.does("liv", "set_outcome", input="B", status=automatic, **EVERYTHING).rule == "Y48"


@both
@pytest.mark.parametrize(
    ("lang", "command", "line", "own", "renamed"),
    [("nb", "statuser", "− ikke tatt til følge", "det blir ikke slik", "− det blir ikke slik"),
     ("sv", "statusar", "− tas inte med", "så blir det inte", "− så blir det inte")],
)  # fmt: skip
def test_every_state_has_a_word_and_a_symbol_and_the_council_may_rename_it(
    network: str, lang: str, command: str, line: str, own: str, renamed: str
) -> None:
    world = given_on(network, liv=lang, kari=lang)
    listed = world.says("liv", command)[-1]
    assert line in listed
    assert all(status.symbol in listed for status in STATUSES.values())
    assert world.does("liv", "rename_status", status="not_accepted", word=own).state == "done"
    world.does("sam", "set_outcome", input="A", status="not_accepted", reason="Dyrt.")
    assert f"I-2027-001: {own}" in world.reads("kari")[-1]
    world.does("kari", "show_input", input="A")
    assert renamed in world.reads("kari")[-1]


@both
def test_refused_cannot_be_saved_without_a_reason_that_the_author_reads(network: str) -> None:
    world = given_on(network)
    for empty in ("", "   "):
        assert world.does("sam", "set_outcome", input="A", status="not_accepted", reason=empty).rule == "Y28"
    assert kept(world).status == "received"
    world.does("sam", "set_outcome", input="A", status="not_accepted", reason="Kravet er vedtatt.")
    assert "Grunn: Kravet er vedtatt." in latest(world, "kari", "Svar på innspillet ditt I-2027-001: ikke tatt til følge")


@both
@pytest.mark.parametrize(
    ("lang", "lines"),
    [("nb", ("Før: Ingen lås.", "Nå: Lås på alle rom.", "Dette er tatt med: Låsen.")),
     ("sv", ("Förut: På norska: Ingen lås.", "Nu: På norska: Lås på alle rom.", "Det här kom med: På norska: Låsen."))],
)  # fmt: skip
def test_changed_shows_before_after_and_what_of_the_input_survived(network: str, lang: str, lines: tuple[str, ...]) -> None:
    world = given_on(network, kari=lang)
    said: dict[str, Json] = {"before": "Ingen lås.", "after": "Lås på alle rom.", "survived": "Låsen."}
    world.does("sam", "set_outcome", input="A", status="partly_accepted", reason="Ikke badet.", **said)
    told = world.reads("kari")[-1]
    assert all(line in told for line in lines)


@both
def test_accepted_asks_for_owner_date_and_next_step_and_lists_what_is_missing(network: str) -> None:
    world = given_on(network)
    fresh(world, "liv")
    world.does("liv", "set_outcome", input="B", status="accepted")
    assert "Dette mangler ennå:\n\n• hva som er endret\n• en ansvarlig\n• neste skritt\n• en dato" in world.reads("liv")[-1]
    world.does(
        "liv", "set_outcome", input="B", status="accepted", responsible="sam", next_step="Ny mal", next_due="2027-04-01",
        what_changed="Heisen er bestilt.",
    )  # fmt: skip
    assert "mangler" not in world.reads("liv")[-1]
    assert kept(world, "B").responsible_id == "sam"


# -- E10, E11 ------------------------------------------------------------------------------------------------


@both
def test_the_negotiation_record_has_needs_offer_counter_offer_and_agreed_text(network: str) -> None:
    world = given_on(network)
    for who, part, text in (
        ("kari", "need", "Å sove trygt."), ("sam", "need", "Vakta må komme inn."), ("sam", "option", "Kjede på døra."),
        ("sam", "offer", "Lås på halvparten."), ("kari", "offer", "Lås på alle, vakta har nøkkel."), ("sam", "yes", ""),
    ):  # fmt: skip
        assert world.does(who, "bargain", input="A", part=part, text=text).state == "done"
    fresh(world, "kari")
    world.does("kari", "negotiate", input="A")
    record = world.reads("kari")[-1]
    for line in ("Medlemmene trenger: «Å sove trygt.»", "Tjenesten trenger: «Vakta må komme inn.»",
                 "Tjenesten foreslår: «Lås på halvparten.»",
                 "Medlemmene foreslår heller: «Lås på alle", "Tjenesten sier ja til: «Lås på alle"):  # fmt: skip
        assert line in record
    wishes: dict[str, Json] = {"members_want": "Å sove trygt.", "authority_wants": "Vakta inn.", "agreed": "Lås på alle, vakta har nøkkel."}
    assert world.does("sam", "agreed_solution", input="A", **wishes).state == "done"
    assert (kept(world).status, kept(world).reason) == ("agreed_solution", "Lås på alle, vakta har nøkkel.")


@both
def test_the_chain_leads_from_the_input_to_the_proof_and_back(network: str) -> None:
    world = given_on(network)
    world.pass_to("2027-02-10T12:00")
    world.does("kari", "open_meeting", meeting="MO1")
    world.does("liv", "record_decision", meeting="MO1", item="i2", text="Rådet vil ha lås på alle rom.", responsible="sam")
    world.does("liv", "record_action", meeting="MO1", item="i2", text="Bestill låser", responsible="sam", due="2027-03-01", ref="T1")
    world.does("kari", "close_meeting", meeting="MO1")
    world.does("liv", "action_done", action="T1", evidence="Faktura 114")
    world.does("liv", "minutes_draft", meeting="MO1")
    fresh(world, "kari")
    world.does("kari", "chain", input="A")
    there = world.reads("kari")[-1]
    for link in (
        "Rom må kunne låses.",
        "Sak 2/27",
        "Referat: Utkast",
        "Vedtak: Rådet vil ha lås",
        "Oppgave: Gjort: Bestill låser",
        "Faktura 114",
    ):
        assert link in there
    world.does("kari", "action_chain", action="T1")
    back = world.reads("kari")[-1]
    assert "I-2027-001" in back
    world.presses("kari", "Se innspillene")
    assert "Rom må kunne låses." in world.presses("kari", "I-2027-001")[-1]


# -- E12, E13, E15, E16 --------------------------------------------------------------------------------------


@both
@pytest.mark.parametrize(
    ("who", "by", "of", "you", "we", "why"),
    [("kari", "meeting", "MO1", "Dere sa", "Vi gjorde: ikke tatt til følge", "Grunn: Dyrt."),
     ("aisha", "half", "2027-1", "Ni sa", "Vi gjorde: tas inte med", "Skäl: Dyrt."),
     ("tom", "organisation", "Organisasjon 1", "You said", "We did: not accepted", "Why: Dyrt.")],
)  # fmt: skip
def test_you_said_we_did_why_not_by_meeting_half_year_and_organisation(
    network: str, who: str, by: str, of: str, you: str, we: str, why: str
) -> None:
    world = given_on(network)
    world.does("sam", "set_outcome", input="A", status="not_accepted", reason="Dyrt.")
    fresh(world, who)
    world.does(who, "you_said", by=by, of=of)
    sheet = world.reads(who)[-1]
    for line in (you, "Rom må kunne låses.", we, why):
        assert line in sheet


@both
@pytest.mark.parametrize(
    ("lang", "part", "members", "service"),
    [("nb", "Det som endret seg", "Medlemmene: Vi får lås.", "Tjenesten: Lås på alle rom."),
     ("sv", "Det som blev annorlunda", "Ledamöterna: Vi får lås.", "Verksamheten: Lås på alle rom.")],
)  # fmt: skip
def test_the_impact_log_is_filled_in_by_both_sides_and_shown_side_by_side(
    network: str, lang: str, part: str, members: str, service: str
) -> None:
    world = given_on(network, sam=lang)
    world.pass_to("2027-02-10T16:00")
    for who, changed in (("kari", "Vi får lås."), ("sam", "Lås på alle rom.")):
        said: dict[str, Json] = {"activity": "Møte 1", "suggested": "Lås", "changed": changed, "learned": "Spør først."}
        assert world.does(who, "log_impact", meeting="MO1", **said).state == "done"
    log = world.reads("sam")[-1].split(part)[1]
    assert log.index(members) < log.index(service)


@both
def test_yearly_figures_have_states_median_days_reasons_and_done_each_with_how_many(network: str) -> None:
    world = given_on(network)
    world.rules(min_n_stats=1)
    world.does("sam", "set_outcome", input="A", status="implemented", reason="Enkelt.", evidence="Se kontrakten.")
    fresh(world, "kari", "tom")
    world.does("kari", "year_figures", year=2027)
    said = world.reads("kari")[-1]
    assert "Innspill: 2" in said
    assert "Vanlig tid til første svar: 14 dager" in said
    assert "(1 av 1)" in said
    world.rules(min_n_stats=5)
    world.does("tom", "year_figures", year=2027)
    assert "Too few to show" in world.reads("tom")[-1]


@both
def test_the_power_mirror_sets_service_against_members_and_hides_what_is_too_few(network: str) -> None:
    world = given_on(network)
    world.rules(min_n_stats=1)
    world.does("sam", "set_outcome", input="A", status="accepted", reason="Enkelt.")
    fresh(world, "kari")
    world.does("kari", "power_mirror", year=2027)
    said = world.reads("kari")[-1]
    assert "Medlemmene" in said
    assert "Tjenesten" in said
    assert "Organisasjon 1" in said
    world.rules(min_n_stats=5)
    world.does("kari", "power_mirror", year=2027)
    said = world.reads("kari")[-1]
    assert "For få" in said
    assert "Organisasjon" not in said


# -- E17 to E19 ----------------------------------------------------------------------------------------------


@both
def test_forwarded_to_another_body_its_status_there_comes_back(network: str) -> None:
    world = given_on(network)
    with world.store.begin() as tx:
        councils.add_body(tx, BodyRow("gruppe", "rad", "group", "Bomiljøgruppa", "rad", 0, ""), 1)
    world.does("liv", "plan_meeting", meeting="GR1", body="gruppe", kind="meeting", title="Gruppemøte", start="2027-03-10T12:00",
               end="2027-03-10T14:00", place="Rom 1", mode="physical")  # fmt: skip
    world.does("liv", "set_agenda", meeting="GR1", items=[{"ref": "g1", "title": "Låser", "kind": "any_other"}])
    fresh(world, "sam", "kari")
    assert world.does("sam", "set_outcome", input="A", status="forwarded", reason="Gruppa bestemmer.", to_item="g1").state == "done"
    with world.store.begin() as tx:
        (there,) = inputs.of_item(tx, "rad", "g1")
    world.does("liv", "set_outcome", input=there.id, status="accepted", reason="Vi gjør det.")
    assert latest(world, "sam", "Nytt om I-2027-001 fra Bomiljøgruppa")
    world.does("kari", "show_input", input="A")
    assert "Nytt fra Bomiljøgruppa: tatt til følge" in world.reads("kari")[-1]


@both
@pytest.mark.parametrize(("who", "line"), [("per", "under vurdering (Sam Berg)"), ("aisha", "övervägs (Sam Berg)")])
def test_the_history_says_who_when_from_to_and_why_and_members_can_ask_for_it(network: str, who: str, line: str) -> None:
    world = given_on(network)
    world.does("sam", "set_outcome", input="A", status="under_consideration")
    world.does("sam", "set_outcome", input="A", status="not_accepted", reason="Dyrt.")
    before = steps(world)
    fresh(world, who)
    world.does(who, "input_history", input="A")
    history = world.reads(who)[-1]
    assert line in history
    assert "(Sam Berg)" in history
    assert "Dyrt." in history
    world.does("sam", "explain_answer", input="A", text="Det er dyrt.")
    assert steps(world)[: len(before)] == before  # only ever added to


@both
@pytest.mark.parametrize(
    ("lang", "asks", "no", "skip", "told"),
    [("nb", "Hjalp det?", "Nei, det hjalp ikke", "hopp over", "Det som er gjort for I-2027-001, hjalp ikke"),
     ("sv", "Hjälpte det?", "Nej, det hjälpte inte", "hoppa över", "Det som er gjort for I-2027-001, hjalp ikke")],
)  # fmt: skip
def test_half_a_year_after_done_the_author_is_asked_whether_it_helped(
    network: str, lang: str, asks: str, no: str, skip: str, told: str
) -> None:
    world = given_on(network, kari=lang)
    world.does("sam", "set_outcome", input="A", status="implemented", reason="Enkelt.", evidence="Se kontrakten.")
    world.pass_to("2027-08-08T10:00")
    assert not any(text.startswith(asks) for text in world.reads("kari"))
    world.pass_to("2027-08-10T10:00")
    assert latest(world, "kari", asks)
    world.presses("kari", no)
    world.says("kari", skip)
    assert [(one.kind, one.after) for one in steps(world)][-1] == ("helped", "no")
    assert latest(world, "sam", told)
