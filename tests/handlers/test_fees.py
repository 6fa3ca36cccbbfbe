"""A member's fee: drafted from being there, said in words, added to, confirmed, declined without anybody knowing."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.channels.base import Arrival
from bot.domain.values import Json
from storage import audit, claims, fees, people, supports
from tests.handlers.agendas import fresh
from tests.handlers.treasury import RATES, amounts, approved, claim, does, every_text, fetched, held, paying, photo
from tests.world import World


@pytest.fixture
def world() -> World:
    """A council that pays, and a meeting of two and a half hours that is over."""
    return held(paying())


def test_a_draft_comes_by_itself_and_says_each_line_in_words(world: World) -> None:
    told = world.reads("kari")[-1]
    assert told.startswith("Godtgjørelse for onsdag 10. februar: 1 731,25 kroner")
    assert "Møte: 2,5 timer × 355 = 887,50 kroner" in told
    assert "Tillegg for å lede: 50 prosent av «Møte» = 443,75 kroner" in told
    assert "Svar innen fredag 19. februar. Da kommer pengene omkring fredag 12. mars." in told
    assert [label for label in ("Det stemmer", "Legg til noe", "Send bilde av kvittering", "Andre valg") if label not in told] == []
    assert "Møte: 2,5 timar × 355 = 887,50 kroner" in world.reads("per")[-1]


def test_only_who_spoke_for_a_seat_and_was_there_gets_one() -> None:
    def deputy(world: World) -> None:
        does(world, "liv", "call_deputy", meeting="MO1", seat="s2", deputy="vera")

    world = held(paying(), "kari", "vera", before=deputy)
    assert world.told("fee_drafted") == [("fee_drafted", "MO1", who, "2027-02-10T14:30") for who in ("kari", "vera")]
    for who in ("per", "aisha", "odd"):
        refused = world.does(who, "fee_confirm", meeting="MO1")
        assert (refused.state, refused.key) == ("refused", "fee-no-claim")


def test_a_council_without_rates_pays_nothing() -> None:
    world = World()
    held(world)
    assert world.told("fee_drafted") == []
    assert world.does("kari", "my_fees").key == "fee-no-rates"


def test_rates_that_do_not_hold_on_the_day_are_told_and_stop_nothing() -> None:
    late: dict[str, Json] = {**RATES, "tables": [{**RATES["tables"][0], "valid_from": "2028-02-29"}]}  # type: ignore[index,dict-item]
    world = held(paying(late))
    assert {row[2] for row in world.told("fee_no_rates")} == {"liv"}
    assert world.told("fee_drafted") == []


def test_a_draft_that_waits_for_the_morning_is_not_told_once_the_member_has_acted() -> None:
    world = held(paying(), until="20:30")
    assert not any("Godtgjørelse for" in text for text in world.reads("kari"))  # after eight in the evening it rests
    does(world, "kari", "fee_confirm", meeting="MO1")
    world.pass_to("2027-02-11T10:00")
    assert not any("Godtgjørelse for" in text for text in world.reads("kari"))
    assert any("Godtgjersle for" in text for text in world.reads("per"))


# -- yes -------------------------------------------------------------------------------------------


def test_right_is_one_press(world: World) -> None:
    world.reads("kari")
    said = world.presses("kari", "Det stemmer")[0]
    assert said.startswith("Krav K-2027-001 er sendt videre: 1 731,25 kroner")
    assert "Pengene kommer omkring fredag 12. mars." in said
    again = world.does("kari", "fee_confirm", meeting="MO1")
    assert (again.state, again.key) == ("refused", "fee-not-now")
    assert claim(world, "kari").state == "submitted"


def test_a_support_person_confirms_for_the_member_who_named_them(world: World) -> None:
    with world.store.begin() as tx:
        tx._cursor.execute("UPDATE council SET demo = 0")
        world.store.kept.clear()
        world.joins(tx, "siv", "Siv Støtte")
        people.add_role(tx, "rad", "r-siv", people.RoleRow("siv", "rad", "support", "", 0, "", ""))
        supports.name_support(tx, "rad", "kari", "siv", world.now)
    does(world, "siv", "fee_confirm", meeting="MO1", for_person="kari")
    assert world.does("siv", "fee_confirm", meeting="MO1", for_person="per").rule == "Y47"
    row = claim(world, "kari")
    with world.store.begin() as tx:
        step = claims.steps(tx, row)[-1]
    assert (step.who_id, step.for_id, step.state) == ("siv", "kari", "submitted")


def test_money_rests_three_days_on_a_newly_linked_account(world: World) -> None:
    with world.store.begin() as tx:
        tx._cursor.execute("UPDATE council SET demo = 0")
        world.store.kept.clear()
        kari = people.by_id(tx, "rad", "kari")
        assert kari is not None
        people.add_account(tx, people.AccountRow("a-new", "console", "new phone", "new phone", "open"))
        people.link(tx, "a-new", kari, world.now)
    key = world.desk.offer("rad", "kari", "fee_confirm", {"meeting": "MO1"}, world.now)
    arrival = Arrival("console", "e1", "new phone", "new phone", True, world.now, "press", press=key)
    refused = world.desk.receive(arrival, world.now)
    assert (refused.state, refused.key) == ("refused", "fee-rests")
    does(world, "kari", "fee_confirm", meeting="MO1")


def test_too_late_is_kept_and_warned_and_needs_an_exception(world: World) -> None:
    world.pass_to("2027-05-12T12:00")
    late = world.does("kari", "fee_confirm", meeting="MO1")
    assert (late.state, late.key) == ("warned", "fee-outside")
    assert "Kravet kom etter fristen, men det er tatt imot." in world.reads("kari")[-1]
    assert world.does("ann", "fee_certify", person="kari", meeting="MO1").rule == "Y36"
    does(world, "bo", "fee_allow", person="kari", meeting="MO1", reason="Lå på sykehus.")
    does(world, "ann", "fee_certify", person="kari", meeting="MO1")
    assert world.does("bo", "fee_allow", person="kari", meeting="MO1", reason="Igjen").key == "fee-not-late"


def test_the_last_day_of_the_window_is_in_time(world: World) -> None:
    world.pass_to("2027-05-11T23:50")
    assert world.does("kari", "fee_confirm", meeting="MO1").state == "done"


def test_who_has_not_answered_is_reminded_while_there_is_time(world: World) -> None:
    does(world, "kari", "fee_confirm", meeting="MO1")
    world.pass_to("2027-06-30T12:00")
    found = [(who, at) for _kind, _meeting, who, at in world.told("fee_window_reminder")]
    assert found == [("per", "2027-03-12T09:00"), ("per", "2027-04-09T09:00"), ("per", "2027-05-11T09:00")]
    assert "Siste dag er tysdag 11. mai." in world.reads("per")[-1]


# -- lines -----------------------------------------------------------------------------------------


def test_a_bus_ticket_is_added_in_three_answers(world: World) -> None:
    fresh(world, "kari")
    assert world.says("kari", "utgift")[0].startswith("Hvilket møte gjelder det?")
    asked = world.says("kari", "1")[0]
    assert asked.startswith("Hva vil du legge til?")
    assert "Er tiden feil? Skriv «tiden stemmer ikke»." in asked
    assert world.says("kari", "3")[0].startswith("Hvor mye var det?")
    assert world.says("kari", "NaN")[0].startswith("Jeg forstår ikke summen «NaN»")
    assert world.says("kari", "-92")[0].startswith("Jeg forstår ikke summen")
    assert world.says("kari", "٩٢")[0].startswith("Jeg forstår ikke summen")
    added = world.says("kari", "1.234,50")[0]
    assert added.startswith("Lagt til. Summen er nå 2 965,75 kroner")
    assert "Buss, tog eller båt: 1 234,50 kroner. Kvittering mangler" in added
    assert amounts(world, "kari")["TRANSIT"] == 123_450


def test_kilometres_are_split_and_can_be_taken_away_again(world: World) -> None:
    for said in ("utgift", "1", "2"):
        shown = world.says("kari", said)
    assert shown[0].startswith("Hvor mange kilometer kjørte du, fram og tilbake?")
    added = world.says("kari", "64 km")[0]
    assert "Kjøring, uten skatt: 64 km × 3,50 = 224 kroner" in added
    assert "Kjøring, med skatt: 64 km × 1,80 = 115,20 kroner" in added
    assert world.says("kari", "angre")[0].startswith("Angret")
    assert not {"KM_FREE", "KM_TAXABLE"} & set(amounts(world, "kari"))
    assert world.does("kari", "fee_drop_line", meeting="MO1", code="KM").key == "core-button-used"


def test_a_task_by_the_hour_and_a_second_line_of_a_kind(world: World) -> None:
    does(world, "per", "fee_add_line", meeting="MO1", code="ASSIGNMENT", minutes=100)
    assert amounts(world, "per")["ASSIGNMENT"] == 53_250
    does(world, "per", "fee_add_line", meeting="MO1", code="ASSIGNMENT", minutes=20)
    assert amounts(world, "per")["ASSIGNMENT"] == 35_500
    does(world, "per", "fee_add_line", meeting="MO1", code="CARE", amount_minor=135_000)
    assert amounts(world, "per")["CARE"] == 120_000
    assert "Kvitteringa er på 1 350 kroner" in world.reads("per")[-1]


@pytest.mark.parametrize(
    ("args", "key"),
    [
        ({"code": "TRANSIT", "amount_minor": -1}, "fee-line-needs-amount"),
        ({"code": "TRANSIT"}, "fee-line-needs-amount"),
        ({"code": "TRANSIT", "amount_minor": 10**15}, "fee-line-too-large"),
        ({"code": "KM", "distance": "-4"}, "fee-number-unreadable"),
        ({"code": "KM", "distance": "NaN"}, "fee-number-unreadable"),
        ({"code": "KM", "distance": "1e9"}, "fee-number-unreadable"),
        ({"code": "KM", "distance": "99999"}, "fee-line-too-large"),
        ({"code": "KM"}, "fee-line-needs-distance"),
        ({"code": "ASSIGNMENT", "minutes": -60}, "fee-line-needs-minutes"),
        ({"code": "ASSIGNMENT", "minutes": 100_000}, "fee-line-too-large"),
        ({"code": "MEETING", "minutes": 600}, "fee-line-not-yours"),
        ({"code": "CHAIR"}, "fee-line-not-yours"),
        ({"code": "GOLD", "amount_minor": 5}, "fee-line-unknown"),
    ],
)
def test_bad_lines_are_refused_and_change_nothing(world: World, args: dict[str, Json], key: str) -> None:
    before = amounts(world, "kari")
    refused = world.does("kari", "fee_add_line", meeting="MO1", **args)
    assert (refused.state, refused.key) == ("refused", key)
    assert amounts(world, "kari") == before


@pytest.mark.parametrize("typed", ["50 euro", "50 EUR", "£50", "50 SEK"])
def test_another_lands_money_is_not_read_as_our_own(world: World, typed: str) -> None:
    for said in ("utgift", "1", "3"):
        world.says("kari", said)
    assert world.says("kari", typed)[0].startswith("Summen må være i rådets egne penger")
    assert "TRANSIT" not in amounts(world, "kari")


def test_nothing_is_added_once_it_is_sent(world: World) -> None:
    does(world, "kari", "fee_confirm", meeting="MO1")
    refused = world.does("kari", "fee_add_line", meeting="MO1", code="TRANSIT", amount_minor=100)
    assert (refused.state, refused.key) == ("refused", "fee-not-now")


# -- no, less, a limit -----------------------------------------------------------------------------


def test_a_lower_sum_is_chosen_before_the_meeting_and_never_after() -> None:
    def choose(world: World) -> None:
        does(world, "kari", "fee_choose", meeting="MO1", choice="lower", amount_minor=100_000)
        assert world.does("per", "fee_choose", meeting="MO1", choice="lower").key == "fee-choice-needs-amount"
        assert world.does("per", "fee_choose", meeting="MO1", choice="double").key == "fee-choice-unknown"
        does(world, "per", "fee_choose", meeting="MO1", choice="charity")

    world = held(paying(), before=choose)
    assert amounts(world, "kari")["REDUCTION"] == 100_000 - 173_125
    does(world, "kari", "fee_add_line", meeting="MO1", code="KM", distance="10")
    assert sum(amounts(world, "kari").values()) == 100_000 + 5_300
    assert "Du valgte en lavere sum: −731,25 kroner" in "\n".join(world.reads("kari"))
    assert claim(world, "per").choice == "charity"
    assert world.does("kari", "fee_choose", meeting="MO1", choice="full").rule == "Y34"


def test_only_the_expenses(world: World) -> None:
    does(world, "kari", "fee_add_line", meeting="MO1", code="TRANSIT", amount_minor=9_200, receipt=True)
    does(world, "kari", "fee_decline", meeting="MO1", scope="fee")
    assert amounts(world, "kari") == {"TRANSIT": 9_200}
    assert world.reads("kari")[-1].startswith("Du får bare utgiftene: 92 kroner")
    does(world, "kari", "fee_confirm", meeting="MO1")


def test_nobody_else_ever_reads_that_somebody_said_no(world: World) -> None:
    everyone = ("per", "aisha", "tom", "vera", "odd", "sam", "liv", "ann", "bo")
    fresh(world, "kari", *everyone)
    for said in ("takk nei til godtgjørelse", "1"):
        world.says("kari", said)
    asked = world.says("kari", "2")[0]
    assert "Ingen andre medlemmer får vite hva du velger." in asked
    world.says("kari", "1")
    assert claim(world, "kari").state == "declined_by_member"
    world.pass_to("2027-06-01T12:00")
    lists = {"fees_to_certify": "ann", "fees_to_approve": "bo", "late_fees": "liv", "fee_costs": "liv", "fee_overview": "bo"}
    for verb, who in lists.items():
        assert world.does(who, verb).state == "done"
    assert world.does("ann", "fee_see", person="kari", meeting="MO1").key == "fee-no-claim"
    heard = "\n".join(text for who in everyone for text in world.reads(who))
    assert "Kari" not in heard
    assert "K-2027-001" not in heard


def test_the_own_limit_is_said_before_it_is_passed(world: World) -> None:
    does(world, "kari", "fee_limit", amount_minor=150_000)
    fresh(world, "kari")
    world.says("kari", "bekreft godtgjørelse")
    shown = world.says("kari", "1")[0]
    assert "Med dette blir årets sum 1 731,25 kroner. Din egen grense er 1 500 kroner." in shown
    assert "Ring Liv Holm, 400 12 345" in shown
    assert claim(world, "kari").state == "drafted"
    world.says("kari", "1")
    assert claim(world, "kari").state == "submitted"
    with world.store.begin() as tx:
        assert fees.limit(tx, "rad", "kari") == 150_000
        assert fees.limit(tx, "rad", "per") == 0


def test_my_fees_says_what_has_come_and_what_has_not(world: World) -> None:
    approved(world, "kari")
    fresh(world, "kari")
    shown = world.says("kari", "min godtgjørelse")[0]
    assert shown.startswith("Godtgjørelse i 2027: 1 731,25 kroner")
    assert "På vei til deg: 1 731,25 kroner" in shown
    assert "De neste pengene kommer omkring fredag 12. mars." in shown
    assert "Møte: 2,5 timer × 355 = 887,50 kroner" in shown
    year = world.says("kari", "årsoversikt")[0]
    assert "onsdag 10. februar: 1 731,25 kroner, anvist, skal til lønn" in year
    assert "Av dette med skatt: 1 731,25 kroner" in year


def test_the_time_is_wrong_and_somebody_looks_at_it(world: World) -> None:
    fresh(world, "kari", "liv", "ann")
    for said in ("tiden stemmer ikke", "1"):
        world.says("kari", said)
    assert world.says("kari", "Jeg gikk klokka 15.")[0].startswith("Takk, vi ser på det")
    for who in ("liv", "ann"):
        assert "«Jeg gikk klokka 15.»" in world.reads(who)[-1]


# -- receipts and private numbers ------------------------------------------------------------------


def test_a_photo_is_kept_once_and_only_in_private_chat(world: World, tmp_path: Path) -> None:
    for who in ("kari", "per"):
        does(world, who, "fee_add_line", meeting="MO1", code="TRANSIT", amount_minor=9_200)
    fresh(world, "kari", "per")
    world._arrive("kari", kind="file", file=photo(), private=False, chat="room")
    assert world.reads("kari") == []
    world._arrive("kari", kind="file", file=photo())
    assert world.reads("kari")[0].startswith("Er dette en kvittering?")
    assert world.presses("kari", "Ja, for Buss")[0].startswith("Bildet for «Buss, tog eller båt» er på vei inn")
    fetched(world, tmp_path)
    assert world.reads("kari")[-1].startswith("Kvitteringen for «Buss, tog eller båt» er lagret")
    for said in ("kvittering", "1", "1"):
        world.says("per", said)
    world._arrive("per", kind="file", file=photo())
    fetched(world, tmp_path)
    assert world.reads("per")[-1].startswith("Dette bildet er brukt før")
    does(world, "kari", "fee_confirm", meeting="MO1")
    does(world, "per", "fee_confirm", meeting="MO1")
    does(world, "ann", "fee_certify", person="kari", meeting="MO1")
    refused = world.does("ann", "fee_certify", person="per", meeting="MO1")
    assert (refused.rule, refused.key) == ("Y37", "fee-receipt-missing")
    assert world.reads("ann")[-1].startswith("Kvittering mangler for Buss, tog eller båt")


def test_what_is_no_picture_is_no_receipt(world: World) -> None:
    does(world, "kari", "fee_add_line", meeting="MO1", code="TRANSIT", amount_minor=9_200)
    for said in ("kvittering", "1"):
        world.says("kari", said)
    world._arrive("kari", kind="file", file=photo("x.exe", "application/x-msdownload"))
    assert world.reads("kari")[-1].startswith("Send kvitteringen som bilde")


def test_old_receipts_are_reminded_of_and_shown(tmp_path: Path) -> None:
    world = held(paying({**RATES, "receipt_max_age_days": 60}))
    does(world, "kari", "fee_add_line", meeting="MO1", code="TRANSIT", amount_minor=9_200)
    world.pass_to("2027-04-01T12:00")
    assert [row[3] for row in world.told("fee_receipt_reminder")] == ["2027-03-26T09:00"]
    for said in ("kvittering", "1"):
        world.says("kari", said)
    world._arrive("kari", kind="file", file=photo())
    assert world.reads("kari")[-1].startswith("Hvilken dato står på kvitteringen?")
    world.says("kari", "1. november 2026")
    fetched(world, tmp_path)
    assert "Kvitteringen er eldre enn reglene sier." in world.reads("kari")[-1]


@pytest.mark.parametrize(
    ("typed", "canary", "says"),
    [("Kontonummeret mitt er 1234.56.78903", "78903", "et kontonummer"), ("13097248022", "13097248022", "et fødselsnummer")],
)
def test_private_numbers_are_recognised_not_kept_and_the_safe_way_told(world: World, typed: str, canary: str, says: str) -> None:
    fresh(world, "kari")
    told = world.says("kari", typed)[0]
    assert told.startswith("Ikke skriv slike tall her")
    assert says in told
    assert "ring Liv Holm, 400 12 345" in told
    assert canary not in told
    for said in ("utgift", "1", "3"):
        world.says("kari", said)
    world.says("kari", typed)
    assert canary not in every_text(world)
    does(world, "kari", "fee_confirm", meeting="MO1")
    kept = world.does("ann", "fee_return", person="kari", meeting="MO1", reason=f"Send {typed}", due="2027-03-01")
    assert (kept.state, kept.key) == ("refused", "fee-private-number")


def test_the_audit_holds_and_names_no_sum_in_words(world: World) -> None:
    approved(world, "kari")
    with world.store.begin() as tx:
        assert audit.verify(tx, "rad") == []
        verbs = [row.verb for row in audit.newest(tx, "rad", 20)]
    assert {"fee.confirm", "fee.certify", "fee.approve"} <= set(verbs)
