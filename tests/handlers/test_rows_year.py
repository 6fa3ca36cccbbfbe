"""B16, the year's plan, the wheel, theme days and assignments, as the rows read: on both networks, in two languages or more."""

from __future__ import annotations

import pytest

from storage import agenda, assignments, hearings, inputs, meetings, wheel
from tests.handlers.agendas import fresh, plan, publish
from tests.handlers.rows import both, latest, on
from tests.world import World

# -- B16: a hearing ---------------------------------------------------------------------------------------


@both
@pytest.mark.parametrize(
    ("lang", "who", "words", "done", "added", "commented"),
    [
        ("nb", "kari", "ny høring", "ferdig", "Høring: Boligmelding", "Innspill I-2027-001 er mottatt"),
        ("sv", "aisha", "ny remiss", "klar", "Remiss: Boligmelding", "Synpunkt I-2027-001 är mottagen"),
    ],
)
def test_an_outside_document_with_an_outside_deadline_gets_a_joint_answer_that_is_voted_on(
    network: str, lang: str, who: str, words: str, done: str, added: str, commented: str
) -> None:
    world = on(network, liv=lang)
    plan(world)
    fresh(world, "liv", who)
    for said in (words, "Boligmelding", "Departementet", "Hva bør meldingen ta opp?"):
        world.says("liv", said)
    world.says("liv", done)
    world.says("liv", {"nb": "1. mars", "sv": "1 mars"}[lang])
    shown = world.says("liv", "1")[0]
    assert "Departementet" in shown
    assert added in latest(world, who, added)
    with world.store.begin() as tx:
        row = hearings.open_ones(tx, "rad")[0]
        assert (row.due_day, row.meeting_id) == ("2027-03-01", "MO1")
        item = agenda.by_id(tx, "rad", row.item_id)
        assert item is not None
        assert (item.kind, item.phase, item.title) == ("decide", "hearing", "Boligmelding")
    assert world.does(who, "comment", item=row.item_id, route="hearing", text="Flere små boliger.").state == "done"
    assert commented in world.reads(who)[-1]
    with world.store.begin() as tx:
        assert [(one.route, one.late) for one in inputs.of_item(tx, "rad", row.item_id)] == [("hearing", 0)]
    assert world.does("liv", "draft_hearing", hearing=row.id, text="Rådet vil ha flere små boliger.").state == "done"
    assert "Rådet vil ha flere små boliger." in world.reads(who)[-1]
    shown = world.reads("liv")[-1]
    world.presses("liv", {"nb": "Avstemning om svaret", "sv": "Rösta om svaret"}[lang])
    assert world.result.state == "asked"
    world.does("liv", "publish_agenda", meeting="MO1")
    world.pass_to("2027-02-10T12:00")
    world.does("liv", "record_decision", meeting="MO1", item=row.item_id, text="Rådet vedtar svaret.")
    world.pass_to("2027-02-15T09:00")
    assert [one[3] for one in world.told("hearing_due")] == ["2027-02-15T09:00"]
    assert latest(world, "liv", "Boligmelding: 14 da")
    assert world.does("liv", "send_hearing", hearing=row.id).state == "done"
    assert "Rådet vil ha flere små boliger." in world.reads(who)[-1]
    world.pass_to("2027-03-02T09:00")
    assert len(world.told("hearing_due")) == 1


def test_a_hearing_keeps_to_its_outside_deadline(world: World) -> None:
    plan(world)
    given = {"title": "Plan", "sender": "Fylket", "about": "Hva mener dere?"}
    assert world.does("liv", "add_hearing", **given, due="2026-12-01").key == "core-date-past"
    assert world.does("liv", "add_hearing", **given, due="2027-02-01", meeting="MO1").key == "hearings-too-late"
    made = world.does("liv", "add_hearing", **given, due="2027-02-01").made["hearing"]
    assert world.does("liv", "send_hearing", hearing=made).key == "hearings-no-draft"
    assert world.does("kari", "draft_hearing", hearing=made, text="Ja.").rule == "Y47"
    assert world.does("liv", "hearing_to_agenda", hearing=made, meeting="MO1").key == "hearings-too-late"
    fresh(world, "kari")
    world.does("kari", "hearings")
    assert "Plan: 28 dager igjen, til mandag 1. februar" in world.reads("kari")[0]
    world.pass_to("2027-01-29T09:00")
    assert [one[3] for one in world.told("hearing_due")] == ["2027-01-18T09:00", "2027-01-29T09:00"]


# -- the year's meetings ------------------------------------------------------------------------------------


@both
@pytest.mark.parametrize(
    ("lang", "words", "lines", "done", "confirm", "who", "asks", "seen"),
    [
        (
            "nb",
            "planlegg året",
            "onsdag 10. februar klokka 12-15\n12. mai kl 12 til 15\n2027-09-15 09:00-11:30",
            "ferdig",
            "Vil du planlegge 3 møter?",
            "kari",
            "møteplan",
            "Møte 1: onsdag 10. februar klokka 12:00 til 15:00. Saker ute onsdag 27. januar",
        ),
        (
            "en",
            "plan the year",
            "Wednesday 10 February 12:00-15:00\n12 May 12:00 to 15:00\n2027-09-15 09:00-11:30",
            "done",
            "Shall 3 meetings be planned?",
            "tom",
            "meeting plan",
            "Møte 1: Wednesday 10 February from 12:00 to 15:00. Items out",
        ),
    ],
)
def test_the_meetings_of_a_year_are_planned_together_and_everybody_gets_the_list(
    network: str, lang: str, words: str, lines: str, done: str, confirm: str, who: str, asks: str, seen: str
) -> None:
    world = on(network, liv=lang)
    for said in (words, lines, done, "1", "Rådhuset"):
        shown = world.says("liv", said)
    assert confirm in shown[0]
    assert world.told("year_planned") == []
    world.says("liv", "1")
    assert {row[2] for row in world.told("year_planned")} == {"kari", "per", "aisha", "tom", "vera", "odd"}
    with world.store.begin() as tx:
        assert [(row.day, row.title) for row in meetings.of_council(tx, "rad")] == [
            ("2027-02-10", "Møte 1"),
            ("2027-05-12", "Møte 2"),
            ("2027-09-15", "Møte 3"),
        ]
    fresh(world, who)
    assert seen in world.says(who, asks)[0]


@both
def test_a_line_that_cannot_be_read_is_said_and_no_meeting_is_planned(network: str) -> None:
    world = on(network)
    world.says("liv", "planlegg året")
    world.says("liv", "onsdag 10. februar klokka 12-15\nen gang i mai")
    assert world.says("liv", "ferdig")[0].startswith("Jeg forstår ikke linjen «en gang i mai»")
    with world.store.begin() as tx:
        assert meetings.of_council(tx, "rad") == []


@both
@pytest.mark.parametrize(
    ("who", "asks", "seen"), [("kari", "møteplan", "Temadag, Bolig for alle: "), ("aisha", "mötesplan", "Temadag, Bolig for alle: ")]
)
def test_a_theme_day_is_a_meeting_of_its_own_kind(network: str, who: str, asks: str, seen: str) -> None:
    world = on(network)
    plan(world, kind="theme_day", title="Bolig for alle", premeeting=None)
    fresh(world, who)
    assert seen in world.says(who, asks)[0]
    world.does("liv", "set_agenda", meeting="MO1", items=[{"ref": "t1", "title": "Åpning", "kind": "information"}])
    world.does("liv", "publish_agenda", meeting="MO1")
    with world.store.begin() as tx:
        assert [row.number for row in agenda.of_meeting(tx, "rad", "MO1")] == [""]


# -- the wheel -----------------------------------------------------------------------------------------------


@both
@pytest.mark.parametrize(
    ("lang", "asks", "start", "lines", "told"),
    [
        ("nb", "årshjul", "Fyll med", ["Mars: lokaler og bygg", "Oktober: uttalelse om budsjettet"], "Mars: dette skal opp"),
        ("sv", "årshjul", "Fyll med", ["Mars: lokaler och hus", "Oktober: yttrande om budgeten"], "Mars: det här ska upp"),
        ("en", "annual wheel", "Fill with", ["March: premises and buildings", "October: statement on the budget"], "March: this comes up"),
    ],
)
def test_the_annual_wheel_has_budget_and_premises_and_reminds_the_office_every_year(
    network: str, lang: str, asks: str, start: str, lines: list[str], told: str
) -> None:
    world = on(network, liv=lang)
    world.says("liv", asks)
    shown = world.presses("liv", start)[0]
    for line in lines:
        assert line in shown
    world.does("liv", "add_to_wheel", words="Besøk i botilbudet", month=3)
    world.pass_to("2027-02-01T09:00")
    reminded = latest(world, "liv", told)
    assert "Besøk i botilbudet" in reminded
    world.pass_to("2028-02-01T09:00")
    days = [row[3] for row in world.told("wheel_told") if row[1].endswith("|3")]
    assert days == ["2027-02-01T09:00", "2028-02-01T09:00"]
    with world.store.begin() as tx:
        mine = next(row for row in wheel.of_council(tx, "rad") if row.words)
    assert world.does("kari", "drop_from_wheel", entry=mine.id).rule == "Y47"
    assert world.does("liv", "drop_from_wheel", entry=mine.id).state == "done"


# -- assignments besides meetings (seed 56) --------------------------------------------------------------------


@both
@pytest.mark.parametrize(
    ("who", "first", "paid", "yes", "mine", "state"),
    [
        ("kari", "Vil du ta et oppdrag: Intervju?", "Det tar 90 minutter og er betalt.", "Ja, jeg tar det", "mine oppdrag", "avtalt"),
        ("aisha", "Vill du ta ett uppdrag: Intervju?", "Det tar 90 minuter och är betalt.", "Ja, jag tar det", "mina uppdrag", "avtalat"),
        ("tom", "Will you do this: Intervju?", "It takes 90 minutes and is paid.", "Yes, I will", "my assignments", "agreed"),
    ],
)
def test_an_assignment_is_offered_answered_and_noted_with_whether_it_is_paid(
    network: str, who: str, first: str, paid: str, yes: str, mine: str, state: str
) -> None:
    world = on(network)
    made = world.does("liv", "offer_assignment", person=who, title="Intervju", day="2027-03-03", minutes=90, paid=True).made["assignment"]
    asked = latest(world, who, first)
    assert paid in asked
    world.presses(who, yes)
    assert state in world.says(who, mine)[0]
    assert [row[2] for row in world.told("assignment_answered")] == ["liv"]
    assert world.does("liv", "assignment_done", assignment=made, minutes=120).state == "done"
    with world.store.begin() as tx:
        row = assignments.by_id(tx, "rad", made)
        assert row is not None
        assert (row.state, row.minutes, row.paid) == ("done", 120, 1)
    assert world.does(who, "answer_assignment", assignment=made, accept=False).key == "assignments-not-now"


def test_nobody_answers_for_another_and_a_day_that_has_been_is_asked_again(world: World) -> None:
    publish(world)
    made = world.does("liv", "offer_assignment", person="kari", title="Intervju", day="2027-03-03", minutes=90, paid=False).made[
        "assignment"
    ]
    assert world.does("tom", "answer_assignment", assignment=made, accept=True).rule == "Y47"
    assert world.does("kari", "offer_assignment", person="tom", title="X", day="2027-03-03", minutes=90, paid=True).rule == "Y47"
    for said in ("nytt oppdrag", "1", "Opplæring"):
        world.says("liv", said)
    assert world.says("liv", "1. mars 2026")[0].startswith("søndag 1. mars 2026 har vært")
