"""B5, B6, prints and questions about papers, as the rows read: on both networks, in two languages or more."""

from __future__ import annotations

import pytest

from storage import papers, people
from tests.handlers.agendas import fresh, plan, publish, write
from tests.handlers.rows import both, latest, on
from tests.world import World


def phone(world: World, who: str, number: str) -> None:
    with world.store.begin() as tx:
        people.change(tx, "rad", who, phone=number)


# -- B5: delivered, opened, read, in need of help ----------------------------------------------------


@both
@pytest.mark.parametrize(
    ("lang", "words", "title", "lines"),
    [
        ("nb", "hvem har lest", "1 av 4 har lest alt til onsdag 10. februar",
         ["Tom Reed: trenger hjelp. Ring 411 11 111", "Aisha Noor: har fått sakene, ikke åpnet noe", "Per Dahl: har åpnet 1 av 1, lest 0",
          "Kari Moen: har lest alt"]),
        ("sv", "vem har läst", "1 av 4 har läst allt till onsdag den 10 februari",
         ["Tom Reed: behöver hjälp. Ring 411 11 111", "Aisha Noor: har fått ärendena, inte öppnat något", "Per Dahl: har öppnat 1 av 1",
          "Kari Moen: har läst allt"]),
    ],
)  # fmt: skip
def test_the_secretary_sees_for_each_member_delivered_opened_read_and_needs_help(
    network: str, lang: str, words: str, title: str, lines: list[str]
) -> None:
    world = on(network, liv=lang)
    publish(world)
    phone(world, "tom", "411 11 111")
    fresh(world, "kari", "per", "aisha", "tom")
    world.does("kari", "mark_read", paper="p1")
    world.does("per", "read_paper", paper="p1")
    world.does("tom", "ask_help", paper="p1", text="What is a goal?")
    fresh(world, "liv")
    world.says("liv", words)
    shown = world.says("liv", "1")[0]
    assert shown.startswith(title)
    places = [shown.index(line) for line in lines]
    assert places == sorted(places)
    one = world.presses("liv", "Tom Reed")[0]
    assert "Status for planen" in one
    assert "411 11 111" in one
    assert world.does("kari", "reading_state", meeting="MO1").rule == "Y47"


@both
def test_what_has_not_arrived_is_not_called_delivered(network: str) -> None:
    world = on(network)
    publish(world)
    fresh(world, "kari", "per", "tom")
    with world.store.begin() as tx:
        tx._cursor.execute("UPDATE outbox SET state = 'dead', settled = 1 WHERE person_id = 'aisha'")
    fresh(world, "liv")
    world.does("liv", "reading_state", meeting="MO1")
    shown = world.reads("liv")[-1]
    assert "Aisha Noor: har ikke fått sakene" in shown
    assert "Kari Moen: har fått sakene, ikke åpnet noe" in shown


@both
@pytest.mark.parametrize(("lang", "told"), [("nb", "3 har ikke lest alt til"), ("en", "3 have not read all for")])
def test_two_days_before_comments_close_the_secretary_is_told_who_has_not_read(network: str, lang: str, told: str) -> None:
    world = on(network, liv=lang)
    publish(world)
    world.does("kari", "mark_read", paper="p1")
    world.pass_to("2027-02-03T09:00")
    assert [row[2:] for row in world.told("reading_told")] == [("liv", "2027-02-03T09:00")]
    assert latest(world, "liv", told)


# -- B6: help ----------------------------------------------------------------------------------------


@both
@pytest.mark.parametrize(
    ("who", "person", "due"),
    [
        ("kari", "Du kan ringe Liv Holm nå: 400 12 345, hverdager 08–15.", "Du får svar her senest onsdag 27. januar."),
        ("aisha", "Du kan ringa Liv Holm nu: 400 12 345, hverdager 08–15.", "Du får svar här senast onsdag den 27 januari."),
        ("tom", "You can phone Liv Holm now: 400 12 345", "You get an answer here by Wednesday 27 January."),
    ],
)
def test_who_needs_help_gets_a_name_and_a_phone_at_once_and_the_coordinator_a_task_with_a_date(
    network: str, who: str, person: str, due: str
) -> None:
    world = on(network)
    publish(world)
    fresh(world, who, "liv")
    assert world.does(who, "ask_help", paper="p1", text="?").state == "done"
    said = world.reads(who)[-1]
    assert person in said
    assert due in said
    assert "Svar senest onsdag 27. januar." in world.reads("liv")[-1]
    with world.store.begin() as tx:
        assert [(row.person_id, row.due_day, row.kind) for row in papers.waiting(tx, "rad")] == [(who, "2027-01-27", "help")]
    world.pass_to("2027-01-27T09:00")
    assert latest(world, "liv", f"{ {'kari': 'Kari Moen', 'aisha': 'Aisha Noor', 'tom': 'Tom Reed'}[who] } venter på hjelp i dag")


@both
def test_an_answered_task_is_not_reminded_of_and_only_who_asked_gets_a_private_answer(network: str) -> None:
    world = on(network)
    publish(world)
    world.does("aisha", "ask_help", paper="p1", text="Vad betyder mål?")
    fresh(world, "kari", "aisha", "liv")
    world.does("liv", "answer_help", paper="p1", person="aisha", text="Noe vi vil nå.")
    assert "Noe vi vil nå." in world.reads("aisha")[-1]
    world.pass_to("2027-01-27T10:00")
    assert world.told("help_due") == []
    assert world.told("paper_explained") == []
    assert not [text for text in world.reads("kari") if "Noe vi vil" in text]


# -- seed 62: a question to a named officer, the answer to all -----------------------------------------


@both
@pytest.mark.parametrize(
    ("who", "words", "asked", "heard"),
    [
        ("kari", "spør om papir", "Spørsmålet om «Status for planen» er sendt", "Noen spurte: Hva koster det?"),
        ("tom", "ask about paper", "Your question about “Status for planen” is sent", "Noen spurte: Hva koster det?"),
    ],
)
def test_a_question_about_a_paper_goes_to_the_officer_named_for_it_and_the_answer_to_all(
    network: str, who: str, words: str, asked: str, heard: str
) -> None:
    world = on(network, per="nb")
    publish(world)
    world.does("liv", "paper_owner", paper="p1", person="sam")
    fresh(world, who, "sam", "per", "odd", "liv")
    world.says(who, words)
    world.says(who, "1")
    said = world.says(who, "Hva koster det?")[0]
    assert said.startswith(asked)
    assert "Sam Berg" in said
    told = world.reads("sam")[-1]
    assert "Hva koster det?" in told
    assert world.told("question_told")[0][2] == "sam"
    world.presses("sam", "Alle: svar alle")
    assert world.says("sam", "Seks millioner.")[0].startswith("Svaret om «Status for planen» er sendt til 6")
    for reader in ("per", "odd"):
        text = world.reads(reader)[-1]
        assert heard in text
        assert "Seks millioner." in text
        assert "Kari" not in text
        assert "Tom" not in text
    mine = world.reads(who)[-1]
    assert "Hva koster det?" in mine
    assert "Seks millioner." in mine


def test_only_the_office_and_who_answers_for_the_paper_may_answer(world: World) -> None:
    publish(world)
    world.does("kari", "ask_paper", paper="p1", text="Hva koster det?")
    assert world.does("sam", "answer_help", paper="p1", text="Seks").rule == "Y47"
    assert world.does("kari", "answer_help", paper="p1", text="Seks").rule == "Y47"
    assert world.does("liv", "paper_owner", paper="p1", person="odd").key == "core-not-found"
    world.does("liv", "paper_owner", paper="p1", person="sam")
    assert world.does("sam", "answer_help", paper="p1", text="Seks").state == "done"


def test_before_it_is_sent_out_an_answer_goes_to_nobody_else(world: World) -> None:
    plan(world)
    write(world)
    assert world.does("liv", "answer_help", paper="p1", text="Seks.").state == "done"
    assert world.told("paper_explained") == []


# -- prints -------------------------------------------------------------------------------------------


@both
@pytest.mark.parametrize(
    ("lang", "first", "by"),
    [
        ("nb", "2 venter på papirer i posten", "Legg papirene i posten senest mandag 25. januar."),
        ("sv", "2 väntar på handlingar med posten", "Posta handlingarna senast måndag den 25 januari."),
    ],
)
def test_orders_that_cannot_be_posted_in_time_warn_the_secretary_two_days_before(network: str, lang: str, first: str, by: str) -> None:
    world = on(network, liv=lang)
    plan(world)
    for person in ("kari", "tom"):
        world.does(person, "order_print", meeting="MO1", format="large_print")
    fresh(world, "liv")
    world.pass_to("2027-01-23T08:59")
    assert world.told("print_warning") == []
    world.pass_to("2027-01-23T09:00")
    warned = world.reads("liv")[-1]
    assert warned.startswith(first)
    assert by in warned
    assert "• Kari Moen" in warned
    assert "• Tom Reed" in warned


def test_what_is_posted_warns_nobody(world: World) -> None:
    plan(world)
    world.does("kari", "order_print", meeting="MO1", format="standard")
    world.does("liv", "print_posted", meeting="MO1", person="kari")
    world.pass_to("2027-01-24T09:00")
    assert world.told("print_warning") == []


def test_an_order_after_the_last_day_says_so(world: World) -> None:
    publish(world, "2027-01-27T10:00")
    fresh(world, "liv")
    world.does("kari", "order_print", meeting="MO1", format="standard")
    assert "De skulle vært i posten mandag 25. januar. Ring" in world.reads("liv")[-1]
