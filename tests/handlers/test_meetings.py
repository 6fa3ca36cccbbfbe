"""Meetings as people meet them in chat: planned, moved, called off, answered, attended."""

from __future__ import annotations

from storage import agenda, attendance, people
from storage.people import RoleRow
from storage.types import new_id
from tests.handlers.agendas import fresh, plan, publish, write
from tests.handlers.treasury import does, held, paying
from tests.world import World


def test_a_coordinator_plans_a_meeting_in_chat(world: World) -> None:
    assert world.says("liv", "planlegg møte")[0].startswith("Hva slags møte er det?")
    assert "Hva skal møtet hete?" in world.says("liv", "1")[0]
    world.says("liv", "Møte 1")
    assert "Klokka hva er det slutt?" in world.says("liv", "10. februar 2027 klokka 12")[0]
    assert "Hvordan møtes dere?" in world.says("liv", "15")[0]
    world.says("liv", "på video")
    world.says("liv", "Teams")
    done = world.says("liv", "hopp over")[0]
    assert done.startswith("Møte 1 er planlagt onsdag 10. februar")
    assert "Sakene skal være ute: onsdag 27. januar" in done
    assert "Siste dag for innspill: fredag 5. februar" in done
    assert "Møtet er på video." in done


def test_a_member_cannot_plan_a_meeting(world: World) -> None:
    world.says("kari", "planlegg møte")
    assert (world.result.state, world.result.rule) == ("refused", "Y47")


def test_a_meeting_that_ends_before_it_starts_is_refused(world: World) -> None:
    result = world.does(
        "liv", "plan_meeting", kind="meeting", title="Møte", start="2027-02-10T12:00", end="2027-02-10T11:00", place="Her", mode="physical"
    )
    assert (result.state, result.key) == ("refused", "meeting-ends-before-start")


def test_reminders_go_on_their_days_to_those_who_need_them(world: World) -> None:
    plan(world)
    world.pass_to("2027-01-06T09:00")
    assert {row[2] for row in world.told("call_for_items")} == {"kari", "per", "aisha", "tom", "vera"}
    assert {row[3] for row in world.told("call_for_items")} == {"2027-01-06T09:00"}
    world.does("aisha", "rsvp", meeting="MO1", answer="no")
    write(world)
    world.does("liv", "publish_agenda", meeting="MO1")
    world.pass_to("2027-02-02T09:00")
    assert {row[2] for row in world.told("comment_reminder")} == {"kari", "per", "tom"}
    world.does("liv", "call_deputy", meeting="MO1", seat="s2", deputy="vera")
    world.pass_to("2027-02-09T09:00")
    assert {row[2] for row in world.told("meeting_reminder")} == {"kari", "vera", "tom"}
    assert {row[3] for row in world.told("meeting_reminder")} == {"2027-02-09T09:00"}


def test_a_meeting_planned_late_reminds_at_once(world: World) -> None:
    plan(world, start="2027-01-14T12:00", end="2027-01-14T15:00", premeeting=None)
    world.pass_to("2027-01-04T10:01")
    assert {row[3] for row in world.told("call_for_items")} == {"2027-01-04T10:00"}


def test_a_theme_day_has_no_comment_reminder(world: World) -> None:
    plan(world, kind="theme_day", premeeting=None)
    world.pass_to("2027-02-10T12:00")
    assert world.told("comment_reminder") == []
    assert len(world.told("meeting_reminder")) == 4


def test_everybody_is_told_when_a_meeting_moves_and_is_asked_anew(world: World) -> None:
    plan(world)
    world.does("kari", "rsvp", meeting="MO1", answer="yes")
    fresh(world, "kari", "aisha", "odd", "liv")
    world.says("liv", "flytt møte")
    world.says("liv", "1")
    world.says("liv", "17. februar 2027 klokka 12")
    world.says("liv", "15")
    asked = world.says("liv", "hopp over")[0]
    assert "Vil du flytte møtet?" in asked
    assert "6 personer får en rettelse" in asked
    world.presses("liv", "Ja, flytt møtet")
    told = world.reads("kari")[-1]
    assert told.startswith("Rettelse: møtet er flyttet til onsdag 17. februar")
    assert "Kommer du? Svar på nytt." in told
    assert "Rättelse: mötet är flyttat till onsdag den 17 februari" in world.reads("aisha")[-1]
    assert world.reads("odd")
    world.pass_to("2027-02-17T08:00")
    assert {row[3] for row in world.told("meeting_reminder")} == {"2027-02-16T09:00"}
    assert "kari" in {row[2] for row in world.told("meeting_reminder")}


def test_a_meeting_that_is_called_off_reminds_nobody(world: World) -> None:
    plan(world)
    fresh(world, "kari")
    assert world.does("liv", "cancel_meeting", meeting="MO1", reason="Salen er stengt.").state == "done"
    told = world.reads("kari")[-1]
    assert told.startswith("Rettelse: møtet onsdag 10. februar er avlyst")
    assert "Grunn: Salen er stengt." in told
    world.pass_to("2027-02-10T12:00")
    assert world.told("call_for_items") == world.told("meeting_reminder") == []
    again = world.does("liv", "open_meeting", meeting="MO1")
    assert (again.state, again.key) == ("refused", "meeting-not-now")


def test_a_meeting_that_is_put_off_is_on_again_with_a_new_day(world: World) -> None:
    plan(world)
    world.does("liv", "postpone_meeting", meeting="MO1")
    world.pass_to("2027-01-20T10:00")
    assert world.told("call_for_items") == []
    world.does("liv", "move_meeting", meeting="MO1", start="2027-03-10T12:00", end="2027-03-10T15:00")
    world.pass_to("2027-03-09T09:00")
    assert {row[3] for row in world.told("meeting_reminder")} == {"2027-03-09T09:00"}


def test_who_cannot_come_makes_way_for_a_deputy_with_one_press(world: World) -> None:
    publish(world)
    fresh(world, "per", "liv", "vera")
    world.says("per", "kan ikkje kome")
    world.says("per", "1")
    world.says("per", "nei")
    said = world.says("per", "hopp over")[0]
    assert said.startswith("Du kjem ikkje på møtet onsdag 10. februar")
    offered = world.reads("liv")[-1]
    assert offered.startswith("Per Dahl kommer ikke onsdag 10. februar")
    world.presses("liv", "Kall inn Vera Vik")
    called = world.reads("vera")[-1]
    assert called.startswith("Du er kalt inn til møtet onsdag 10. februar")
    assert "Du møter for Per Dahl." in called
    assert world.reads("per")[-1].startswith("Vera Vik sit for deg")
    world.presses("vera", "Ja, jeg kommer")
    assert world.result.state == "done"


def test_a_deputy_who_is_not_called_in_has_no_seat(world: World) -> None:
    publish(world)
    assert world.does("vera", "rsvp", meeting="MO1", answer="yes").rule == "Y47"
    assert world.does("liv", "call_deputy", meeting="MO1", seat="s2", deputy="odd").key == "meeting-not-a-deputy"


def test_a_member_who_comes_after_all_can_have_the_seat_back(world: World) -> None:
    publish(world)
    world.does("liv", "call_deputy", meeting="MO1", seat="s2", deputy="vera")
    fresh(world, "liv", "vera")
    world.does("per", "rsvp", meeting="MO1", answer="yes")
    assert "Per Dahl kommer likevel" in world.reads("liv")[-1]
    world.presses("liv", "Gi plassen til Per Dahl")
    assert "du trengs ikke på møtet" in world.reads("vera")[-1]
    world.pass_to("2027-02-09T09:00")
    assert "vera" not in {row[2] for row in world.told("meeting_reminder")}


def test_needs_go_to_the_coordinator_only(world: World) -> None:
    publish(world)
    fresh(world, "liv", "kari", "aisha")
    world.says("aisha", "behov")
    world.says("aisha", "1")
    noted = world.says("aisha", "tolk, paus varje timme")[0]
    assert "• tolk" in noted
    assert "• paus varje timme" in noted
    assert world.reads("liv")[-1].startswith("Aisha Noor trenger noe onsdag 10. februar")
    assert world.reads("kari") == []


def test_the_meeting_is_opened_attended_and_closed(world: World) -> None:
    publish(world)
    world.pass_to("2027-02-10T11:55")
    assert world.says("kari", "jeg er her")[0]
    world.says("kari", "1")
    world.does("per", "check_in", meeting="MO1")
    opened = world.says("kari", "åpne møte")
    opened = world.says("kari", "1")
    assert "2 av 4 plasser er til stede." in opened[0]
    world.does("per", "check_out", meeting="MO1")
    world.does("liv", "attendance", meeting="MO1", person="tom", **{"from": "2027-02-10T12:00", "to": "2027-02-10T14:00"})
    world.pass_to("2027-02-10T15:00")
    assert world.does("per", "close_meeting", meeting="MO1").rule == "Y47"
    assert world.does("kari", "close_meeting", meeting="MO1").state == "done"
    assert {row[2] for row in world.told("evaluation_request")} == {"kari", "per", "tom"}
    assert world.does("kari", "close_meeting", meeting="MO1").key == "meeting-not-now"


def test_attendance_of_another_council_is_not_found(world: World) -> None:
    publish(world)
    assert world.does("liv", "attendance", meeting="MO9", person="tom", to="13:00", **{"from": "12:00"}).key == "core-not-found"
    assert world.does("kari", "rsvp", meeting="other", answer="yes").key == "core-not-found"


def test_an_interest_is_told_to_the_chair_and_the_coordinator(world: World) -> None:
    publish(world)
    fresh(world, "kari", "liv", "aisha")
    assert world.does("tom", "declare_interest", item="i3", text="I live there").state == "done"
    assert "Tom Reed er inhabil i sak 3/27" in world.reads("liv")[-1]
    assert world.reads("kari")
    assert world.reads("aisha") == []


def test_a_deputy_who_is_called_in_may_type_that_they_come(world: World) -> None:
    publish(world)
    world.says("vera", "jeg kommer")
    assert world.result.rule == "Y47"
    world.does("liv", "call_deputy", meeting="MO1", seat="s2", deputy="vera")
    plan(world, meeting="MO2", start="2027-05-12T12:00", end="2027-05-12T15:00", premeeting=None)
    fresh(world, "vera")
    world.says("vera", "jeg kommer")
    world.says("vera", "1")
    assert world.says("vera", "ja")[0].startswith("Du kommer på møtet onsdag 10. februar")
    world.says("vera", "jeg kommer")
    world.says("vera", "2")
    world.says("vera", "ja")
    assert world.result.rule == "Y47"


def test_an_answer_a_need_and_an_interest_can_be_taken_back(world: World) -> None:
    publish(world)
    world.does("kari", "rsvp", meeting="MO1", answer="yes")
    world.does("kari", "rsvp", meeting="MO1", answer="no")
    fresh(world, "kari", "liv")
    assert world.says("kari", "angre")[0].startswith("Angret: Nei, jeg kommer ikke")
    with world.store.begin() as tx:
        assert attendance.rsvps(tx, "rad", "MO1")["kari"].answer == "yes"
    world.does("aisha", "access_need", meeting="MO1", needs=["tolk"])
    fresh(world, "aisha", "liv")
    world.says("aisha", "ångra")
    assert world.reads("liv")[-1].startswith("Rettelse: Aisha Noor trenger ikke dette onsdag 10. februar")
    world.does("tom", "declare_interest", item="i3", text="x")
    fresh(world, "tom", "liv")
    world.says("tom", "undo")
    assert "Tom Reed er ikke inhabil i sak 3/27" in world.reads("liv")[-1]
    with world.store.begin() as tx:
        assert attendance.needs(tx, "rad", "MO1") == []
        assert agenda.interests(tx, "rad", "MO1") == []


def test_the_pre_meeting_moves_with_the_meeting_and_is_told_to_those_who_sit_there(world: World) -> None:
    plan(world)
    world.does("kari", "rsvp", meeting="MO1", answer="yes")
    fresh(world, "kari", "odd", "liv")
    for typed in ("flytt møte", "1", "17.2. kl 13", "16"):
        world.says("liv", typed)
    assert "Formøtet blir mandag 15. februar klokka 17:00." in world.says("liv", "hopp over")[0]
    assert "Formøtet blir mandag 15. februar klokka 17:00." in world.says("liv", "1")[0]
    assert "Formøtet blir mandag 15. februar klokka 17:00." in world.reads("kari")[-1]
    assert "Formøtet" not in " ".join(world.reads("odd"))
    world.pass_to("2027-02-16T08:00")
    assert {row[3] for row in world.told("premeeting_told")} == {"2027-02-15T09:00"}


def test_a_pre_meeting_whose_new_time_has_passed_is_said_to_be_off(world: World) -> None:
    plan(world)
    world.does("kari", "rsvp", meeting="MO1", answer="yes")
    fresh(world, "liv", "kari")
    world.does("liv", "move_meeting", meeting="MO1", start="2027-01-05T12:00", end="2027-01-05T15:00")
    assert "Det blir ikke noe formøte." in " ".join(world.reads("liv"))
    assert "Det blir ikke noe formøte." in world.reads("kari")[-1]


def test_a_meeting_that_nobody_knows_of_moves_without_a_correction(world: World) -> None:
    plan(world)
    fresh(world, "kari", "aisha", "odd", "liv")
    for typed in ("flytt møte", "1", "17.2. kl 12", "15"):
        world.says("liv", typed)
    assert "Ingen har fått vite om møtet ennå." in world.says("liv", "hopp over")[0]
    assert "Ingen har fått beskjed." in world.says("liv", "1")[0]
    assert world.told("meeting_moved") == []
    assert world.reads("kari") == []


def test_who_asked_about_a_planned_meeting_is_told_when_it_moves(world: World) -> None:
    plan(world)
    assert "10. februar" in world.says("kari", "neste møte")[0]
    world.does("liv", "move_meeting", meeting="MO1", start="2027-02-17T12:00", end="2027-02-17T15:00")
    assert world.reads("kari")[-1].startswith("Rettelse: møtet er flyttet til onsdag 17. februar")


def test_nobody_is_asked_what_they_think_of_items_that_have_not_been_sent(world: World) -> None:
    plan(world)
    world.pass_to("2027-02-09T08:00")
    assert world.told("comment_reminder") == []


def test_an_old_button_to_come_says_that_the_meeting_is_over(world: World) -> None:
    publish(world)
    world.pass_to("2027-02-09T09:00")
    world.reads("kari")
    world.pass_to("2027-02-11T09:00")
    (said,) = world.presses("kari", "Ja, jeg kommer")
    assert said.startswith("Møtet onsdag 10. februar er over")
    assert "Du kan ikke svare på det nå." in said
    with world.store.begin() as tx:
        assert attendance.rsvps(tx, "rad", "MO1") == {}


def test_nobody_answers_a_meeting_that_is_called_off(world: World) -> None:
    publish(world)
    world.does("liv", "cancel_meeting", meeting="MO1")
    world.reads("kari")
    assert world.does("kari", "rsvp", meeting="MO1", answer="yes").key == "meeting-rsvp-off"
    assert world.reads("kari")[-1].startswith("Møtet onsdag 10. februar er avlyst")


def test_what_waits_has_no_dead_work_and_does_not_contradict_itself(world: World) -> None:
    plan(world)
    world.pass_to("2027-02-09T10:00")
    assert "Send ut sakene til onsdag 10. februar" in world.says("liv", "hva venter")[-1]
    world.pass_to("2027-02-11T10:00")
    assert "Send ut sakene" not in world.says("liv", "hva venter")[-1]
    with world.store.begin() as tx:
        hers = "person_id = 'vera' AND kind = 'call_for_items'"
        tx._cursor.execute(f"UPDATE outbox SET state = 'dead', reason = 'blocked', settled = 1 WHERE {hers}")  # noqa: S608 - the words are ours
    said = world.says("liv", "hva venter")[-1]
    assert "1 melding kom ikke fram" in said
    assert "Ingenting venter" not in said
    assert "kom ikke fram" in world.says("liv", "1")[-1]


def test_what_waits_names_the_claims_to_certify_approve_and_send() -> None:
    paid = held(paying())
    with paid.store.begin() as tx:
        for role in ("certifier", "approver"):
            people.add_role(tx, "rad", new_id(), RoleRow("liv", "rad", role, "", 0, "", ""))
    for person in ("kari", "per"):
        does(paid, person, "fee_confirm", meeting="MO1")
    paid.reads("liv")
    assert "Attester 2 krav" in paid.says("liv", "hva venter")[-1]
    does(paid, "liv", "fee_certify", person="kari", meeting="MO1")
    does(paid, "ann", "fee_certify", person="per", meeting="MO1")
    paid.reads("liv")
    said = paid.says("liv", "hva venter")[-1]  # nobody approves what they certified themselves
    assert "Anvis 1 krav" in said
    assert "Attester" not in said
    does(paid, "liv", "fee_approve", person="per", meeting="MO1")
    paid.reads("liv")
    assert "Send 1 krav til lønn" in paid.says("liv", "hva venter")[-1]


def test_a_meeting_planned_twice_is_pointed_at(world: World) -> None:
    plan(world)
    assert "Det finnes allerede et møte" not in " ".join(world.reads("liv"))
    plan(world, meeting="MO2", title="møte 1")
    assert "Det finnes allerede et møte med samme navn, dag og klokkeslett." in world.reads("liv")[-1]
    plan(world, meeting="MO3", title="Møte 2")
    assert "Det finnes allerede et møte" not in world.reads("liv")[-1]
