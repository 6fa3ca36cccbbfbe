"""Twice a year a member and an officer talk: offered, booked by both, prepared, reminded of; only points that both agree to are kept."""

from __future__ import annotations

import pytest

from storage import member_talks, people
from tests.handlers.agendas import fresh, plan
from tests.handlers.rows import both, latest, on
from tests.world import World

WHEN = "2027-03-03T10:00"


def booked(world: World, who: str = "kari") -> str:
    """A talk that both have said yes to; its id."""
    assert world.does(who, "book_talk", how="phone", when=WHEN).state == "done"
    with world.store.begin() as tx:
        talk = member_talks.of_person(tx, "rad", who)[-1]
    assert world.does("liv", "accept_talk", talk=talk.id).state == "done"
    fresh(world, "liv", who)
    return talk.id


def points(world: World, who: str) -> list[tuple[str, bool, bool]]:
    with world.store.begin() as tx:
        return [(row.words, bool(row.agreed), bool(row.done)) for row in member_talks.points(tx, "rad", who)]


@both
@pytest.mark.parametrize(
    ("lang", "offered", "book", "way", "day", "waits", "settled", "question"),
    [
        ("nb", "Vil du ta en samtale med Liv Holm?", "Avtal en samtale", "På telefon", "3. mars kl. 10", "Liv Holm får vite det nå",
         "Samtalen med Liv Holm er avtalt", "Hva er bra for deg i rådet?"),
        ("nn", "Vil du ta ein samtale med Liv Holm?", "Avtal ein samtale", "På telefon", "3. mars kl. 10", "Liv Holm får vite det no",
         "Samtalen med Liv Holm er avtalt", "Kva er bra for deg i rådet?"),
        ("sv", "Vill du ha ett samtal med Liv Holm?", "Boka ett samtal", "På telefon", "3 mars kl. 10", "Liv Holm får veta det nu",
         "Samtalet med Liv Holm är bokat", "Vad är bra för dig i rådet?"),
        ("en", "Would you like a talk with Liv Holm?", "Book a talk", "By phone", "3 March at 10:00", "Liv Holm learns this now",
         "The talk with Liv Holm is settled", "What is good for you in the council?"),
    ],
)  # fmt: skip
def test_the_bot_offers_a_talk_both_book_it_and_the_questions_come_ahead(
    network: str, lang: str, offered: str, book: str, way: str, day: str, waits: str, settled: str, question: str
) -> None:
    world = on(network, kari=lang)
    plan(world)
    world.pass_to("2027-02-02T10:00")  # the day before was full of other things, or not
    assert latest(world, "kari", offered)
    world.presses("kari", book)
    world.says("kari", way)
    assert world.says("kari", day)[-1].startswith(waits)
    assert latest(world, "liv", "Kari Moen foreslår en samtale")
    world.presses("liv", "Si at det passer")
    told = latest(world, "kari", settled)
    assert question in told
    assert "400 12 345" in told
    world.pass_to("2027-03-02T10:00")
    assert latest(world, "kari", {"nb": "I morgen", "nn": "I morgon", "sv": "I morgon", "en": "Tomorrow"}[lang])
    assert latest(world, "liv", "I morgen snakker du med Kari Moen")


def test_only_people_with_seats_are_offered_a_talk_twice_a_year(world: World) -> None:
    plan(world)
    world.pass_to("2027-12-31T10:00")
    told = world.told("talk_offered")
    assert {row[2] for row in told} == {"kari", "per", "aisha", "tom"}
    assert sorted({row[3][:7] for row in told}) == ["2027-02", "2027-09"]


def test_an_office_without_a_telephone_offers_talks_too(world: World) -> None:
    with world.store.begin() as tx:
        people.change(tx, "rad", "liv", phone="")
    plan(world)
    world.pass_to("2027-02-02T10:00")
    assert len(world.told("talk_offered")) == 4


def test_whoever_has_a_talk_booked_is_not_asked_again(world: World) -> None:
    plan(world)
    booked(world)
    world.pass_to("2027-02-05T10:00")
    assert "kari" not in {row[2] for row in world.told("talk_offered")}


@both
def test_another_time_goes_back_and_forth_until_both_say_yes(network: str) -> None:
    world = on(network)
    world.does("kari", "book_talk", how="meet", when=WHEN)
    world.reads("liv")
    world.presses("liv", "Foreslå en annen tid")
    world.says("liv", "4. mars kl. 12")
    asked = latest(world, "kari", "Liv Holm foreslår en samtale")
    assert "torsdag 4. mars klokka 12:00" in asked
    with world.store.begin() as tx:
        talk = member_talks.of_person(tx, "rad", "kari")[-1]
    assert world.does("liv", "accept_talk", talk=talk.id).key == "core-button-used"  # it is the other one's turn
    world.presses("kari", "Si at det passer")
    assert latest(world, "liv", "Samtalen med Kari Moen er avtalt")
    world.does("kari", "call_off_talk", talk=talk.id)
    assert latest(world, "liv", "Kari Moen har avlyst samtalen")
    world.pass_to("2027-03-03T12:00")
    assert world.told("talk_reminder") == []
    assert world.does("kari", "call_off_talk", talk=talk.id).key == "core-button-used"


def test_a_time_that_is_gone_cannot_be_booked_and_a_new_wish_takes_the_place_of_the_old(world: World) -> None:
    assert world.does("kari", "book_talk", how="phone", when="2026-01-01T10:00").key == "talks-past"
    assert world.does("kari", "book_talk", how="pigeon", when=WHEN).state == "refused"
    booked(world)
    world.does("kari", "book_talk", how="chat", when="2027-03-05T10:00")
    with world.store.begin() as tx:
        assert [row.state for row in member_talks.of_person(tx, "rad", "kari")] == ["off", "asked"]


@both
def test_what_a_member_prepares_goes_to_the_officer_and_stands_in_no_table(network: str) -> None:
    world = on(network)
    talk = booked(world)
    world.does("kari", "prepare_talk", talk=talk, works="Pausene.", hard="Lange papirer.")
    said = latest(world, "liv", "Kari Moen har tenkt over dette")
    assert "Lange papirer." in said
    assert "Ingen andre ser dem. Etter 90 dager er de borte." in world.reads("kari")[-1]
    with world.store.begin() as tx:
        tables = [row[0] for row in tx._cursor.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
        for table in ("talk", "member_talk", "talk_point", "audit"):
            assert table in tables
            assert "Lange papirer" not in str(tx._cursor.execute(f"SELECT * FROM {table}").fetchall()), table  # noqa: S608
    assert world.does("per", "prepare_talk", talk=talk, works="x").key == "core-not-found"


@both
@pytest.mark.parametrize(
    ("lang", "ask", "yes", "then", "done", "left"),
    [
        ("nb", "Dette ble vi enige om", "Ja, det stemmer", "Da er dere enige", "Ferdig: Sende lydfil", "Ett punkt er åpent."),
        ("sv", "Det här kom vi överens om", "Ja, det stämmer", "Då är ni överens", "Klart: Sende lydfil", "En punkt är öppen."),
    ],
)
def test_points_count_when_the_member_agrees_are_followed_and_shown_next_time(
    network: str, lang: str, ask: str, yes: str, then: str, done: str, left: str
) -> None:
    world = on(network, kari=lang)
    plan(world)
    world.does("liv", "member_talk", person="kari", points=["Sende lydfil", "Ringe dagen før"])
    assert "30" in latest(world, "kari", ask)
    assert points(world, "kari") == [("Sende lydfil", False, False), ("Ringe dagen før", False, False)]
    assert world.presses("kari", yes)[-1].startswith(then)
    assert latest(world, "liv", "Kari Moen er enig i punktene")
    world.pass_to("2027-03-05T10:00")
    assert {row[2] for row in world.told("talk_follow")} == {"kari", "liv"}
    world.does("kari", "my_talk")
    world.reads("kari")
    assert left in world.presses("kari", done)[-1]
    assert latest(world, "liv", "Kari Moen sier at dette er ferdig")
    world.says("kari", {"nb": "angre", "sv": "ångra"}[lang])
    assert points(world, "kari")[0] == ("Sende lydfil", True, False)
    world.pass_to("2027-09-03T10:00")
    offered = [text for text in world.reads("kari") if "Ringe dagen før" in text]
    assert offered  # the next offer shows what was agreed last


@both
def test_what_the_member_does_not_agree_to_is_gone(network: str) -> None:
    world = on(network)
    world.does("liv", "member_talk", person="kari", points=["Komme oftere"])
    world.reads("kari")
    world.presses("kari", "Nei, noe er feil")
    assert world.says("kari", "Vi sa at jeg kan ringe.")[-1].startswith("Punktene er slettet")
    told = latest(world, "liv", "Kari Moen er ikke enig i punktene")
    assert "Vi sa at jeg kan ringe." in told
    assert points(world, "kari") == []
    assert world.does("kari", "agree_points", officer="liv").key == "core-button-used"


def test_without_an_answer_points_are_gone_after_thirty_days(world: World) -> None:
    world.does("liv", "member_talk", person="kari", points=["Komme oftere"])
    world.pass_to("2027-02-02T10:00")
    assert len(points(world, "kari")) == 1
    world.pass_to("2027-02-04T10:00")
    assert points(world, "kari") == []


def test_points_written_anew_wait_thirty_days_of_their_own(world: World) -> None:
    world.does("liv", "member_talk", person="kari", points=["En"])
    world.pass_to("2027-01-25T10:00")
    world.does("liv", "member_talk", person="kari", points=["To"])
    world.pass_to("2027-02-05T10:00")
    assert [row[0] for row in points(world, "kari")] == ["To"]
    world.pass_to("2027-02-25T10:00")
    assert points(world, "kari") == []


@both
def test_a_talk_is_private_to_the_two_and_the_member_can_delete_it(network: str) -> None:
    world = on(network)
    talk = booked(world)
    world.does("liv", "member_talk", person="kari", points=["Sende lydfil"])
    world.does("kari", "agree_points", officer="liv")
    with world.store.begin() as tx:
        [point] = member_talks.points(tx, "rad", "kari")
    for verb, args in (("accept_talk", {"talk": talk}), ("call_off_talk", {"talk": talk}), ("point_done", {"point": point.id})):
        assert world.does("per", verb, **args).key == "core-not-found", verb
    assert world.does("kari", "talks_ahead").key == "core-not-allowed"
    world.does("kari", "member_talk", person="per", points=["x"])
    assert world.result.key == "core-not-allowed"
    fresh(world, "liv", "kari")
    world.does("liv", "talks_ahead")
    assert "Kari Moen: Sende lydfil" in world.reads("liv")[-1]
    world.says("kari", "slett samtalene mine")
    assert world.presses("kari", "Ja, slett alt")[-1].startswith("Alt om samtalene dine er slettet")
    assert points(world, "kari") == []
    assert latest(world, "liv", "Kari Moen har slettet det som var avtalt")
    world.does("liv", "talks_ahead")
    assert "Sende lydfil" not in world.reads("liv")[-1]
    with world.store.begin() as tx:
        assert "lydfil" not in str(tx._cursor.execute("SELECT * FROM audit").fetchall())


def test_a_talk_without_points_is_not_kept(world: World) -> None:
    assert world.does("liv", "member_talk", person="aisha", points=["  "]).key == "core-empty"
    assert points(world, "aisha") == []


def test_the_day_a_person_leaves_their_talks_go(world: World) -> None:
    booked(world, "per")
    world.does("liv", "member_talk", person="per", points=["En"])
    world.does("per", "leave", answers=False)
    assert points(world, "per") == []
