"""Giving input, changing it, taking it back, and what is never shown."""

from __future__ import annotations

import pytest

from storage import drafts, inputs
from storage.inputs import InputRow
from tests.handlers.agendas import fresh, publish
from tests.world import World


@pytest.fixture
def open_agenda(world: World) -> World:
    """MO1 is published; nobody has anything unread."""
    publish(world)
    fresh(world, "kari", "per", "aisha", "tom", "liv", "sam", "odd", "vera")
    return world


def kept(world: World, input_id: str) -> InputRow:
    """An input as it is kept."""
    with world.store.begin() as tx:
        row = inputs.by_id(tx, "rad", input_id)
    assert row is not None
    return row


def comment(world: World, who: str = "kari", text: str = "Rom må kunne låses.", **more: object) -> str:
    """Somebody gives an input in one go."""
    return world.does(who, "comment", item="i2", text=text, **more).made["input"]  # type: ignore[arg-type]


def test_a_number_comes_only_when_it_is_confirmed(open_agenda: World) -> None:
    open_agenda.says("kari", "innspill")
    open_agenda.says("kari", "1")
    open_agenda.says("kari", "Rom må kunne låses.")
    open_agenda.says("kari", "Også om natten.")
    (asked,) = open_agenda.says("kari", "ferdig")
    assert "«Rom må kunne låses." in asked
    assert "I-2027" not in asked
    (receipt,) = open_agenda.presses("kari", "Ja, send")
    assert receipt.startswith("Innspill I-2027-001 er mottatt")
    assert "onsdag 3. mars" in receipt


def test_a_button_pressed_twice_gives_one_input(open_agenda: World) -> None:
    for text in ("innspill", "1", "Rom må kunne låses.", "ferdig"):
        open_agenda.says("kari", text)
    first, second = open_agenda.presses("kari", "Ja, send"), open_agenda.presses("kari", "Ja, send")
    assert first == second
    with open_agenda.store.begin() as tx:
        assert len(inputs.of_council(tx, "rad")) == 1


def test_numbers_count_up_and_are_never_used_again(open_agenda: World) -> None:
    first = comment(open_agenda)
    open_agenda.does("kari", "withdraw_comment", input=first)
    second = comment(open_agenda, "per")
    assert [kept(open_agenda, one).number for one in (first, second)] == ["I-2027-001", "I-2027-002"]


def test_what_is_not_sent_is_shown_again_the_day_before(open_agenda: World) -> None:
    open_agenda.says("kari", "innspill")
    open_agenda.says("kari", "1")
    open_agenda.says("kari", "Rom må kunne låses.")
    open_agenda.says("kari", "ferdig")
    (stopped,) = open_agenda.presses("kari", "Ikke send")
    assert "kladd" in stopped
    open_agenda.pass_to("2027-02-04T10:00")
    waiting = [text for text in open_agenda.reads("kari") if "ikke sendt" in text]
    assert len(waiting) == 1
    assert "«Rom må kunne låses.»" in waiting[0]
    (receipt,) = open_agenda.presses("kari", "Ja, send")
    assert receipt.startswith("Innspill I-2027-001")
    with open_agenda.store.begin() as tx:
        assert drafts.of_person(tx, "rad", "kari") == []


def test_somebody_who_stops_in_the_middle_loses_nothing(open_agenda: World) -> None:
    open_agenda.says("kari", "innspill")
    open_agenda.says("kari", "1")
    open_agenda.says("kari", "Rom må kunne låses.")
    open_agenda.says("kari", "stopp")
    with open_agenda.store.begin() as tx:
        assert [row.text for row in drafts.of_person(tx, "rad", "kari")] == ["Rom må kunne låses."]


def test_a_late_input_is_kept_and_marked(open_agenda: World) -> None:
    open_agenda.pass_to("2027-02-05T23:40")
    in_time = comment(open_agenda)
    open_agenda.pass_to("2027-02-06T00:00")
    late = comment(open_agenda, "per")
    said = comment(open_agenda, "tom", route="meeting")
    assert [kept(open_agenda, one).late for one in (in_time, late, said)] == [0, 1, 0]
    assert "Innspelet er med" in open_agenda.reads("per")[-1]


def test_one_person_s_case_is_held_back_and_a_person_is_named(open_agenda: World) -> None:
    result = open_agenda.does("kari", "comment", item="i2", text="Min egen søknad er ikke besvart.")
    assert (result.state, result.key) == ("warned", "inputs-single-title")
    (shown,) = open_agenda.reads("kari")
    assert "Liv Holm kan hjelpe deg: 400 12 345" in shown
    assert "Min egen søknad" not in open_agenda.reads("liv")[0]
    number = kept(open_agenda, result.made["input"]).number
    open_agenda.pass_to("2027-02-08T10:00")
    fresh(open_agenda, "per", "sam")
    assert "Min egen søknad" not in " ".join(open_agenda.says("per", number) + open_agenda.says("sam", number))
    assert "Min egen søknad" in " ".join(open_agenda.says("liv", number))


def test_a_case_of_many_can_be_written_again(open_agenda: World) -> None:
    made = open_agenda.does("kari", "comment", item="i2", text="Min egen søknad er ikke besvart.").made["input"]
    open_agenda.reads("kari")
    open_agenda.presses("kari", "gjelder mange")
    open_agenda.says("kari", "Mange venter lenge på svar.")
    open_agenda.says("kari", "ferdig")
    open_agenda.presses("kari", "Ja, bytt")
    row = kept(open_agenda, made)
    assert (row.held, row.text) == (0, "Mange venter lenge på svar.")


def test_when_the_way_is_shown_the_text_is_gone(open_agenda: World) -> None:
    made = open_agenda.does("kari", "comment", item="i2", text="Min egen søknad er ikke besvart.").made["input"]
    fresh(open_agenda, "kari")
    open_agenda.does("liv", "set_outcome", input=made, status="redirected_individual", reason="Du er koblet til en saksbehandler.")
    row = kept(open_agenda, made)
    assert (row.text, row.text_kept, row.status) == ("", 0, "redirected_individual")
    assert "Min egen" not in open_agenda.reads("kari")[0]


def test_an_edit_keeps_the_old_words_and_a_withdrawal_keeps_the_number(open_agenda: World) -> None:
    made = comment(open_agenda)
    open_agenda.does("kari", "edit_comment", input=made, text="Alle rom må kunne låses.")
    with open_agenda.store.begin() as tx:
        assert [old.text for old in inputs.old_texts(tx, "rad", made)] == ["Rom må kunne låses."]
    open_agenda.does("kari", "withdraw_comment", input=made)
    row = kept(open_agenda, made)
    assert (row.number, row.text, row.status) == ("I-2027-001", "", "withdrawn")
    with open_agenda.store.begin() as tx:
        assert inputs.old_texts(tx, "rad", made) == []


def test_only_the_giver_changes_it_and_not_after_an_answer(open_agenda: World) -> None:
    made = comment(open_agenda)
    assert open_agenda.does("per", "edit_comment", input=made, text="Noe annet er sagt.").state == "refused"
    assert open_agenda.does("per", "withdraw_comment", input=made).state == "refused"
    open_agenda.does("liv", "set_outcome", input=made, status="accepted")
    result = open_agenda.does("kari", "withdraw_comment", input=made)
    assert (result.state, result.rule) == ("refused", "Y32")


def test_editing_and_deleting_the_chat_message(open_agenda: World) -> None:
    open_agenda.says("kari", "innspill")
    open_agenda.says("kari", "1")
    open_agenda.says("kari", "Rom må kunne låses.", message="77")
    open_agenda.says("kari", "ferdig")
    open_agenda.presses("kari", "Ja, send")
    made = open_agenda.result.made["input"]
    open_agenda._arrive("kari", kind="edit", text="Alle rom må kunne låses.", message="77")
    assert kept(open_agenda, made).text == "Alle rom må kunne låses."
    assert open_agenda.reads("kari")[0].startswith("Innspill I-2027-001 er rettet")
    open_agenda._arrive("kari", kind="delete", message="77")
    assert "Vil du trekke det" in open_agenda.reads("kari")[0]
    open_agenda.presses("kari", "Ja, trekk det")
    assert kept(open_agenda, made).status == "withdrawn"


def test_the_coordinator_writes_it_down_for_somebody(open_agenda: World) -> None:
    made = comment(open_agenda, "liv", for_person="tom")
    row = kept(open_agenda, made)
    assert (row.giver_id, row.taken_by, row.route) == ("tom", "liv", "assisted")
    assert open_agenda.does("liv", "comment", item="i2", text="For meg selv.").state == "refused"
    open_agenda.does("liv", "set_outcome", input=made, status="accepted")
    assert [told[2] for told in open_agenda.told("outcome_told")] == ["tom"]


def test_the_coordinator_is_asked_whose_words_it_is(open_agenda: World) -> None:
    (whose,) = open_agenda.says("liv", "innspill")
    assert whose.startswith("Hvem sier dette?")
    open_agenda.says("liv", "Tom Reed")
    open_agenda.says("liv", "1")
    open_agenda.says("liv", "Rommene må være lyse.")
    (sure,) = open_agenda.says("liv", "ferdig")
    assert "fra Tom Reed, skrevet av deg" in sure
    open_agenda.presses("liv", "Ja, send")
    row = kept(open_agenda, open_agenda.result.made["input"])
    assert (row.giver_id, row.taken_by) == ("tom", "liv")


def test_the_pre_meeting_sends_what_it_agrees_on(open_agenda: World) -> None:
    open_agenda.says("kari", "fra formøtet")
    open_agenda.says("kari", "1")
    open_agenda.says("kari", "2")
    open_agenda.says("kari", "Alle rom må kunne låses innenfra.")
    (sure,) = open_agenda.says("kari", "ferdig")
    assert "Til sak 2/27 i Boligrådet, fra formøtet." in sure
    open_agenda.presses("kari", "Ja, send")
    assert kept(open_agenda, open_agenda.result.made["input"]).route == "premeeting"


def test_a_hidden_name_hides_the_organisation_too(open_agenda: World) -> None:
    made = comment(open_agenda, hide_name=True)
    open_agenda.pass_to("2027-02-06T10:00")
    fresh(open_agenda, "per", "liv")
    number = kept(open_agenda, made).number
    (seen,) = open_agenda.says("per", number)
    assert "Kari" not in seen
    assert "Organisasjon 1" not in seen
    assert "Kari Moen, Organisasjon 1" in " ".join(open_agenda.says("liv", number))


def test_members_see_it_when_comments_close_and_not_before(open_agenda: World) -> None:
    comment(open_agenda)
    at_once = comment(open_agenda, text="Alle må se dette nå.", share_now=True)
    assert "Eg finn ikkje" in open_agenda.says("per", "I-2027-001")[0]
    assert "Alle må se dette" in open_agenda.says("per", kept(open_agenda, at_once).number)[0]
    open_agenda.pass_to("2027-02-06T08:30")
    open_agenda.reads("per")
    assert "Rom må kunne låses" in open_agenda.says("per", "I-2027-001")[0]


def test_free_words_are_offered_and_never_taken_by_themselves(open_agenda: World) -> None:
    (offered,) = open_agenda.says("kari", "Rom må kunne låses innenfra om natten.")
    assert offered.startswith("Vil du si dette om en av sakene?")
    with open_agenda.store.begin() as tx:
        assert inputs.of_council(tx, "rad") == []
    (asked,) = open_agenda.says("kari", "2")
    assert "Til sak 3/27" in asked
    assert open_agenda.says("kari", "1")[0].startswith("Innspill I-2027-001")


def test_a_reply_to_an_item_is_offered_as_a_comment_on_it(open_agenda: World) -> None:
    open_agenda.does("kari", "show_item", item="i3")
    rows = open_agenda.rows("kari")
    with open_agenda.store.begin() as tx:
        sent = tx._cursor.execute("SELECT ext_id, subject FROM outbox WHERE id = ?", (rows[-1].id,)).fetchone()
    assert sent[1] == "i3"
    (offered,) = open_agenda.says("kari", "Dette må være lettere å lese.", reply_to=sent[0])
    assert offered.startswith("Vil du si dette om sak 3/27?")


def test_undo_takes_it_back(open_agenda: World) -> None:
    made = comment(open_agenda)
    open_agenda.reads("kari")
    assert open_agenda.says("kari", "angre")[0].startswith("Angret")
    assert kept(open_agenda, made).status == "withdrawn"


def test_my_inputs_and_the_history_of_one(open_agenda: World) -> None:
    comment(open_agenda)
    comment(open_agenda, "per")
    open_agenda.reads("kari")
    (listed,) = open_agenda.says("kari", "mine innspill")
    assert "I-2027-001" in listed
    assert "I-2027-002" not in listed
    (one,) = open_agenda.says("kari", "1")
    assert "mottatt (Kari Moen)" in one


def test_no_open_items_is_said_kindly(world: World) -> None:
    (answer,) = world.says("kari", "innspill")
    assert answer.startswith("Ingen saker er åpne for innspill nå")


def test_what_comes_after_its_date_is_given_to_the_office(open_agenda: World) -> None:
    open_agenda.pass_to("2027-03-05T10:00")
    comment(open_agenda)
    made = open_agenda.does("per", "comment", item="i2", text="Min egen søknad er ikke besvart.").made["input"]
    assert len(open_agenda.told("input_after_due")) == 1
    open_agenda.does("per", "edit_comment", input=made, text="Mange venter lenge på svar.")
    assert len(open_agenda.told("input_after_due")) == 2
    assert any(text.startswith("Innspill I-2027-001 kom etter at svaret skulle vært gitt") for text in open_agenda.reads("liv"))


ID_NUMBER = "13097248022"


def test_one_person_s_case_is_given_to_nobody_to_answer(open_agenda: World) -> None:
    made = comment(open_agenda, text=f"Fnr {ID_NUMBER}. Jeg vil ha heis til kona mi.")
    fresh(open_agenda, "kari", "liv", "sam")
    open_agenda.says("liv", "sett ansvarlig")
    assert "I-2027-001" not in " ".join(option.label for part in open_agenda.shown["liv"][-1:] for option in part.buttons)
    refused = open_agenda.does("liv", "assign_owner", input=made, responsible="sam")
    assert (refused.state, refused.key) == ("refused", "inputs-held-first")
    said = " ".join(open_agenda.reads("liv"))
    assert "Innspill I-2027-001 er holdt tilbake" in said
    assert "Vis den som skrev det, rett vei først." in said
    open_agenda.does("liv", "set_outcome", input=made, status="accepted", responsible="sam")
    assert open_agenda.reads("sam") == []
    assert kept(open_agenda, made).responsible_id == ""


def test_who_answers_for_an_input_does_not_read_it_when_it_becomes_one_person_s_case(open_agenda: World) -> None:
    made = comment(open_agenda)
    open_agenda.does("liv", "assign_owner", input=made, responsible="sam")
    open_agenda.does("kari", "edit_comment", input=made, text=f"Fnr {ID_NUMBER}. Jeg vil ha heis til kona mi.")
    fresh(open_agenda, "sam", "liv")
    for verb in ("show_input", "chain", "input_history", "negotiate", "set_outcome"):
        open_agenda.does("sam", verb, input=made)
    open_agenda.says("sam", "1")
    for _ in range(6):
        open_agenda.says("sam", "hopp over")
    read = " ".join(open_agenda.reads("sam") + [part.text for part in open_agenda.shown["sam"]])
    assert "heis" not in read
    assert ID_NUMBER not in read
    open_agenda.does("liv", "show_input", input=made)
    assert "heis" in " ".join(open_agenda.reads("liv"))


def test_an_identity_number_is_not_said_again_when_an_input_is_confirmed(open_agenda: World) -> None:
    for typed in ("innspill", "1", f"Fnr {ID_NUMBER}. Jeg vil ha heis."):
        open_agenda.says("kari", typed)
    (asked,) = open_agenda.says("kari", "ferdig")
    assert "«Fnr •••••••••••. Jeg vil ha heis.»" in asked
    kept_for_later = " ".join(open_agenda.says("kari", "stopp") + open_agenda.says("kari", "kladd"))
    assert "Jeg vil ha heis" in kept_for_later
    assert ID_NUMBER not in kept_for_later


def test_who_writes_for_somebody_is_asked_about_that_person(open_agenda: World) -> None:
    open_agenda.says("liv", "innspill")
    open_agenda.says("liv", "2")
    (asked,) = open_agenda.says("liv", "1")
    assert asked.startswith("Hva mener Kari Moen om sak 2/27?")
    assert "Trenger dere starthjelp?" in asked
    open_agenda.says("liv", "Rom må kunne låses.")
    (shown,) = open_agenda.says("liv", "ferdig")
    assert "Send uten navnet" in shown
    assert "mitt" not in shown
    (receipt,) = open_agenda.says("liv", "1")
    assert "skal svare Kari Moen innen onsdag 3. mars" in receipt
    assert "svare deg" not in receipt
    assert "Kari Moen kan endre eller trekke det til fredag 5. februar." in receipt
    (one,) = open_agenda.says("liv", "I-2027-001")
    assert "Trekk innspillet" not in one
    open_agenda.reads("kari")
    assert "Trekk innspillet" in open_agenda.says("kari", "I-2027-001")[0]


def test_who_writes_down_somebody_s_own_case_is_not_told_to_ring_themselves(open_agenda: World) -> None:
    for typed in ("innspill", "2", "1", "Min søknad om bolig er avslått.", "ferdig"):
        open_agenda.says("liv", typed)
    (shown,) = open_agenda.says("liv", "1")
    assert "Jeg sletter den når Kari Moen er vist videre." in shown
    assert "Si til Kari Moen hvem som kan hjelpe." in shown
    assert "Liv Holm" not in shown
    assert "ringe meg" not in shown
    assert "Skriv om" not in shown  # only Kari may change her words
    (asked,) = open_agenda.presses("liv", "Vist videre")
    assert "enkeltsak, vist videre" in asked


def test_nobody_waits_for_an_answer_to_what_was_taken_back(open_agenda: World) -> None:
    made = comment(open_agenda)
    assert "Svar innen" in open_agenda.says("kari", "I-2027-001")[-1]
    open_agenda.does("kari", "withdraw_comment", input=made)
    open_agenda.reads("kari")
    assert "3. mars" not in open_agenda.says("kari", "I-2027-001")[-1]
