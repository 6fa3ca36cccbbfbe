"""Minutes, decisions and tasks as the list of features says them, each on both networks."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.documents.minutes import hashed, sealed
from storage import addenda, audit, decisions
from tests.documents.workshop import Works
from tests.handlers.agendas import fresh, publish
from tests.handlers.rows import both, latest, on
from tests.world import World

FIRST_SAID = {
    "nb": ("nå er vi på sak", "info", "vedtak", "oppgave", "angre", "hopp over", "26. februar"),
    "nn": ("no er vi på sak", "info", "vedtak", "oppgåve", "angre", "hopp over", "26. februar"),
    "sv": ("nu är vi på ärende", "anteckna", "beslut", "uppgift", "ångra", "hoppa över", "26 februari"),
    "en": ("we are at item", "note", "decision", "task", "undo", "skip", "26 February"),
}


def opened(network: str, **languages: str) -> World:
    """MO1 has begun."""
    world = on(network, **languages)
    publish(world)
    world.pass_to("2027-02-10T12:00")
    assert world.does("liv", "open_meeting", meeting="MO1").state == "done"
    fresh(world, "liv", "kari", "sam", "tom", "per")
    return world


def written(world: World, who: str = "liv") -> str:
    """What is written so far, as the office reads it."""
    world.does(who, "written_so_far", meeting="MO1")
    return world.reads(who)[-1]


# -- while the meeting runs: G1, G8 -----------------------------------------------------------------------------


@both
@pytest.mark.parametrize("lang", ["nb", "nn", "sv", "en"])
def test_minutes_are_built_while_the_meeting_runs_and_each_entry_can_be_undone(network: str, lang: str) -> None:
    """G1: item, info, decision, action, each in one line of typing; each can be taken back with one word."""
    world = opened(network, liv=lang)
    item, info, decision, task, undo, skip, day = FIRST_SAID[lang]
    world.says("liv", item)
    world.says("liv", "2")
    for lines in ([f"{info} Vi venter på tall."], [f"{decision} Rådet vil ha en prøve.", skip], [f"{task} Skrive brev.", "1", day]):
        for typed in lines:
            world.says("liv", typed)
        assert world.result.state == "done"
        said = written(world)
        world.says("liv", undo)
        assert world.result.state == "done"
        assert len(written(world)) < len(said)
    assert "Vi venter" not in written(world)
    world.says("liv", f"{info} Vi har fått tall.")
    assert "Vi har fått tall" in written(world)


@both
def test_an_entry_further_back_can_be_taken_back_too(network: str) -> None:
    world = opened(network)
    world.does("liv", "begin_item", item="i2")
    for text in ("En.", "To.", "Tre."):
        world.does("liv", "mark_info", text=text)
    written(world)
    world.presses("liv", "Ta bort notat: En.")
    assert world.result.state == "done"
    said = written(world)
    assert "To." in said
    assert "En." not in said


@both
def test_a_check_in_a_proposal_and_a_minority_statement_can_be_taken_back(network: str) -> None:
    world = opened(network)
    world.does("kari", "check_in", meeting="MO1")
    assert "Angret: innsjekking" in world.says("kari", "angre")[-1]
    world.does("liv", "mark_proposal", item="i2", meeting="MO1", text="Prøv i ett år.", person="kari")
    world.reads("liv")
    assert "Prøv i ett år" not in (world.says("liv", "angre"), written(world))[1]
    world.does("kari", "minority_statement", meeting="MO1", item="i3", text="Jeg ser det annerledes.")
    world.reads("kari")
    assert "Angret: protokolltilførsel" in world.says("kari", "angre")[-1]
    with world.store.begin() as tx:
        assert decisions.dissents(tx, "rad", "MO1") == []


@both
def test_a_task_taken_back_is_told_to_the_one_who_got_it(network: str) -> None:
    world = opened(network)
    world.does("liv", "record_action", ref="H1", meeting="MO1", item="i3", text="Skrive regler.", responsible="sam", due="2027-02-26")
    assert "Oppgaven er gjort" in latest(world, "sam", "Du har fått en oppgave")
    world.says("liv", "angre")
    assert "Skrive regler." in latest(world, "sam", "En oppgave du fikk, er tatt bort")
    world.pass_to("2027-03-10T12:00")
    assert world.told("action_reminder") == []


@both
def test_only_marked_messages_enter_the_minutes_other_chat_is_not_stored(network: str) -> None:
    """G8: what is said without a mark is in no table afterwards."""
    world = opened(network)
    world.does("liv", "begin_item", item="i2")
    private = "Naboen min drikker for mye"
    for who in ("kari", "tom", "liv"):
        world.says(who, private)
        world.says(who, private, chat="rommet", private=False)
    world.says("liv", "info Bare dette skal stå.")
    with world.store.begin() as tx:
        tables = [row[0] for row in tx._cursor.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
        rows = [str(row) for name in tables for row in tx._cursor.execute(f'SELECT * FROM "{name}"').fetchall()]  # noqa: S608
    assert not [row for row in rows if private in row]
    assert [row for row in rows if "Bare dette skal stå" in row]
    assert private not in written(world)


# -- pre-filled: G2 ---------------------------------------------------------------------------------------------


def held(network: str, folder: Path, **languages: str) -> tuple[World, Works]:
    """MO1 has been held with a bit of everything."""
    world = on(network, **languages)
    works = Works(world, folder)
    publish(world)
    world.pass_to("2027-01-29T10:00")
    world.does("liv", "attach_paper", ref="p2", meeting="MO1", item="i3", title="Sent notat", text="Nytt.", late_reason="Kom fra fylket")
    world.does("kari", "comment", item="i2", text="Rom må kunne låses.", ref="A")
    world.does("liv", "set_outcome", input="A", status="accepted", what_changed="Punkt 1.")
    world.pass_to("2027-02-10T12:00")
    world.does("liv", "open_meeting", meeting="MO1")
    for who in ("kari", "per", "aisha"):
        world.does(who, "check_in", meeting="MO1")
    world.does("liv", "begin_item", item="i2")
    world.does("liv", "mark_info", text="Kommunen venter på tall.")
    world.does("liv", "mark_proposal", text="Prøv i ett år.", person="kari")
    world.does("liv", "open_vote", ref="V1", meeting="MO1", item="i2", method="yes_no_abstain", question="Skal vi prøve?", secret=False)
    for who in ("kari", "per", "aisha"):
        assert world.does(who, "cast_ballot", vote="V1", ballot={"choice": "yes"}).state == "done"
    world.does("liv", "close_vote", vote="V1")
    world.does("liv", "record_decision", text="Rådet vil prøve i ett år.", responsible="sam", due="2027-03-15")
    world.does("liv", "record_action", ref="H1", text="Skrive brev.", responsible="sam", due="2027-02-26")
    world.does("kari", "minority_statement", meeting="MO1", item="i2", text="Ett år er for kort.")
    world.pass_to("2027-02-10T15:00")
    world.does("liv", "close_meeting", meeting="MO1")
    world.pass_to("2027-02-16T13:00")
    fresh(world, "kari", "liv", "per", "tom", "sam", "aisha", "odd", "vera")
    return world, works


def exported(world: World, works: Works) -> dict[str, bytes]:
    """Every file of MO1 by its name, after the slow ones are made."""
    world.shown["liv"] = []
    assert world.does("liv", "export", what="minutes", meeting="MO1").state == "done"
    works.done()
    return works.files("liv")


@both
def test_minutes_are_prefilled_with_agenda_attendance_inputs_votes_and_outcomes(network: str, tmp_path: Path) -> None:
    """G2: nothing that is known is typed twice."""
    world, works = held(network, tmp_path)
    world.does("liv", "minutes_draft", meeting="MO1")
    text = next(data.decode() for name, data in exported(world, works).items() if name.endswith(".txt"))
    for said in (
        "Referat: Boligrådet, onsdag 10. februar 2027", "Møteleder: Kari Moen", "Skrevet av: Liv Holm", "3 personer ved bordet", "Forfall",
        "Navn: Tom Reed", "Sak 2/27 Plan for boliger", "Status for planen (sendt i tide)", "Sent notat (kom sent: Kom fra fylket)",
        "Ett innspill til sak 2/27", "Innspillet: Rom må kunne låses.", "Tatt til følge. Endret: Punkt 1.", "- Kommunen venter på tall.",
        "- Kari Moen: Prøv i ett år.", "Åpen avstemning: Skal vi prøve?", "Dette ble vi enige om", "Rådet vil prøve i ett år.",
        "Følges opp av Sam Berg innen mandag 15. mars 2027. 3 av 4 plasser var til stede.", "Skrive brev. Sam Berg, innen fredag 26",
        "Ett år er for kort.\n– Kari Moen",
    ):  # fmt: skip
        assert said in text, said
    voted = text.split("Åpen avstemning: Skal vi prøve?")[1].split("Dette ble vi enige om")[0]
    assert "3 av 4 stemte" in voted
    assert "Ja, jeg er for: 3" in voted


LANDS = (
    ("advisory_no", "NO", "nb", "sak", "Referat: ", "Sak 2/27 Plan", "Dette ble vi enige om", ""),
    ("statutory_no", "NO", "nb", "sak", "Protokoll: ", "Sak 2/27 Plan", "Vedtak", "Underskrift"),
    ("advisory_se", "SE", "sv", "paragraph", "Minnesanteckningar: ", "§ 2 Plan", "Det här kom vi överens om", ""),
    ("statutory_se", "SE", "sv", "paragraph", "Protokoll: ", "§ 2 Plan", "Yrkanden", "Justering"),
    ("ppi_uk", "GB", "en", "per_meeting", "Minutes: ", "Point 2 Plan", "What we agreed", ""),
)


@both
@pytest.mark.parametrize(("profile", "country", "lang", "style", "title", "item", "word", "end"), LANDS)
def test_minutes_have_the_form_of_the_land(
    network: str, profile: str, country: str, lang: str, style: str, title: str, item: str, word: str, end: str
) -> None:
    world = on(network)
    world.rules(rule_profile=profile, country=country, language=lang, numbering={"style": style})
    with world.store.begin() as tx:
        tx._cursor.execute("UPDATE council SET lang = ?", (lang,))
    publish(world)
    world.pass_to("2027-02-10T12:00")
    world.does("liv", "open_meeting", meeting="MO1")
    world.does("liv", "begin_item", item="i2")
    world.does("liv", "mark_proposal", text="Prøv i ett år.", person="kari")
    world.does("liv", "record_decision", text="Ja.")
    world.does("liv", "close_meeting", meeting="MO1")
    world.does("liv", "minutes_draft", meeting="MO1")
    world.reads("liv")
    world.does("liv", "read_minutes", meeting="MO1")
    said = "\n".join(world.reads("liv"))
    for words in (title, item, word, end):
        assert words in said
    assert (("onsdag den 24 februari" in said) and ("justerat senast" in said)) == (profile == "statutory_se")


# -- corrections, approval, addenda: G3 -------------------------------------------------------------------------


@both
def test_a_draft_is_open_for_corrections_then_approved_and_locked(network: str, tmp_path: Path) -> None:
    """G3: T+7 to T+14, then the hash of the locked text stands in the log and the text never changes again."""
    world, works = held(network, tmp_path)
    world.does("liv", "minutes_draft", meeting="MO1")
    assert "si fra om feil innen onsdag 24. februar" in latest(world, "kari", "Utkast til referat")
    world.does("kari", "minutes_objection", meeting="MO1", item="i2", text="Jeg sa fem år.")
    world.pass_to("2027-02-25T09:30")
    assert "Det er én merknad." in latest(world, "liv", "Tiden for rettelser er over")
    assert world.does("liv", "minutes_approve", meeting="MO1").state == "done"
    with world.store.begin() as tx:
        locked = addenda.locked(tx, "rad", "MO1")
        notes = [json.loads(row.facts) for row in audit.of_subject(tx, "rad", "MO1") if row.verb == "minutes.approve"]
    assert locked is not None
    assert [note["sha256"] for note in notes] == [locked.sha256] == [hashed(locked.body.encode())]
    before = exported(world, works)
    kept = next(data for name, data in before.items() if name.endswith(".json"))
    assert hashed(kept) == locked.sha256
    world.does("liv", "record_decision", meeting="MO1", item="i2", text="Rådet ombestemte seg.")
    assert world.result.key == "minutes-needs-addendum"
    world.does("liv", "mark_info", meeting="MO1", item="i2", text="Noe nytt.")
    assert world.result.key == "minutes-locked"
    world.does("liv", "take_back_entry", kind="action", entry="H1")
    assert world.result.key == "minutes-locked"
    world.does("liv", "set_outcome", input="A", status="implemented", evidence="Se planen.")
    assert next(data for name, data in exported(world, works).items() if name.endswith(".json")) == kept


@both
def test_a_later_correction_is_a_numbered_addendum(network: str, tmp_path: Path) -> None:
    """G3: the approved text stays; what comes later has a number and is sealed to what went before."""
    world, works = held(network, tmp_path)
    assert world.does("liv", "minutes_addendum", meeting="MO1", text="For tidlig.").key == "minutes-not-now"
    world.does("liv", "minutes_draft", meeting="MO1")
    world.does("liv", "minutes_approve", meeting="MO1")
    world.reads("liv")
    for typed in ("tillegg til referat", "1", "Kari Moen sa fem år, ikke ett.", "ferdig"):
        world.says("liv", typed)
    (done,) = world.presses("liv", "Ja, legg til")
    assert done.startswith("Tillegg 1 er skrevet")
    world.does("liv", "minutes_addendum", meeting="MO1", text="Aisha Noor gikk klokka 14.")
    assert "Kari Moen sa fem år" in latest(world, "kari", "Tillegg 1 til referatet fra onsdag 10. februar")
    assert world.does("kari", "minutes_addendum", meeting="MO1", text="Nei.").rule == "Y47"
    text = next(data.decode() for name, data in exported(world, works).items() if name.endswith(".txt"))
    assert text.index("Tillegg 1, ") < text.index("Kari Moen sa fem år") < text.index("Tillegg 2, ") < text.index("Aisha Noor gikk")
    with world.store.begin() as tx:
        locked, rows = addenda.locked(tx, "rad", "MO1"), addenda.of_meeting(tx, "rad", "MO1")
    assert locked is not None
    assert rows[1].sha256 == sealed(sealed(locked.sha256, 1, rows[0].text), 2, rows[1].text)
    assert rows[1].sha256 != sealed(sealed(locked.sha256, 1, "Noe annet."), 2, rows[1].text)


@both
def test_those_chosen_check_the_protocol_before_it_is_approved(network: str) -> None:
    """Justering: chosen in the meeting, asked when the draft is out, their name and day below the text; a new draft asks anew."""
    world = opened(network, per="sv")
    world.rules(rule_profile="statutory_se", country="SE")
    assert world.does("liv", "choose_signers", meeting="MO1", people=["per", "kari"]).state == "done"
    assert world.does("liv", "choose_signers", meeting="MO1", people=["odd"]).key == "core-not-found"
    world.does("liv", "close_meeting", meeting="MO1")
    world.does("liv", "minutes_draft", meeting="MO1")
    latest(world, "per", "Justera protokollet från onsdag")
    world.presses("per", "Det är rätt")
    assert "Du har justerat protokollet" in world.presses("per", "Ja, det är rätt")[0]
    assert "Én person er igjen." in latest(world, "liv", "Per Dahl har sett over referatet")
    assert world.does("tom", "sign_minutes", meeting="MO1").state != "done"
    world.does("liv", "minutes_draft", meeting="MO1")
    world.does("liv", "minutes_approve", meeting="MO1")
    assert world.result.key == "minutes-not-signed"


# -- the short version first: G6 --------------------------------------------------------------------------------


@both
def test_a_one_page_plain_version_goes_beside_the_formal_minutes_and_is_sent_first(network: str, tmp_path: Path) -> None:
    """G6: the message about the draft is the short version; the page comes before the formal file."""
    world, works = held(network, tmp_path, tom="en")
    world.does("liv", "minutes_draft", meeting="MO1")
    said = latest(world, "kari", "Utkast til referat")
    assert "Vi ble enige om: Rådet vil prøve i ett år." in said
    assert said.index("Kortversjon på én side") < said.index("Les referatet")
    assert "We agreed: " in latest(world, "tom", "Draft")
    world.presses("tom", "Short version, one page")
    works.done()
    ((name, data),) = works.files("tom").items()
    assert name == "2027-02-10-boligradet-referat-kort.pdf"
    assert data.count(b"/Type /Page\n") + data.count(b"/Type/Page\n") + data.count(b"/Type /Page ") <= 1
    names = [name.rsplit("-", 1)[-1] for name in exported(world, works)]
    assert names.index("kort.pdf") < names.index("referat.pdf")


# -- every form in chat: G4, G5 ---------------------------------------------------------------------------------


LABELS = (
    ("kari", ("Hele referatet (PDF)",), "Referatet, PDF (3 sider, "),
    ("kari", ("Stor skrift (PDF)",), "Referatet i stor skrift, PDF ("),
    ("kari", ("Flere former", "Word"), "Referatet, Word ("),
    ("aisha", ("Fler format", "Bok för läsprogram"), "Protokollet, bok för läsprogram (EPUB) ("),
    ("kari", ("Flere former", "Flere former", "Ren tekst"), "Referatet, ren tekst ("),
    ("kari", ("Flere former", "Flere former", "Regneark"), "Referatet, regneark (CSV) ("),
)


@both
def test_chat_gives_the_minutes_with_kind_pages_and_size_in_the_label(network: str, tmp_path: Path) -> None:
    world, works = held(network, tmp_path, aisha="sv")
    world.does("liv", "minutes_draft", meeting="MO1")
    for person, way, label in LABELS:
        fresh(world, person)
        world.does(person, "get_minutes", meeting="MO1")
        world.reads(person)
        for press in way:
            world.presses(person, press)
        works.done()
        world.reads(person)
        told = [part.text for part in world.shown[person] if label in part.text]
        assert told, (label, [part.text for part in world.shown[person]])
        assert "kilobyte)" in told[0]


@both
def test_the_form_somebody_has_chosen_is_remembered(network: str, tmp_path: Path) -> None:
    world, works = held(network, tmp_path)
    world.does("liv", "minutes_draft", meeting="MO1")
    world.does("kari", "get_pack", meeting="MO1", form="large_print")
    works.done()
    fresh(world, "kari")
    world.does("kari", "get_minutes", meeting="MO1")
    works.done()
    assert [name for name in works.files("kari") if name.endswith("stor-skrift.pdf")]


# -- tasks: G7 --------------------------------------------------------------------------------------------------


@both
def test_the_owner_of_a_task_is_asked_in_chat_and_open_tasks_move_to_the_next_meeting(network: str, tmp_path: Path) -> None:
    """G7: a list with owner and date; asked on the day; what is open stands in the next meeting's list and minutes."""
    world, _works = held(network, tmp_path, sam="nn")
    world.pass_to("2027-02-26T09:30")
    asked = latest(world, "sam", "Er oppgåva gjord")
    assert "«Skrive brev.»" in asked
    world.presses("sam", "Eg treng meir tid")
    (noted,) = world.says("sam", "31. mars")
    assert "Du blir spurd igjen onsdag 31. mars." in noted
    assert "Ny dato: onsdag 31. mars." in latest(world, "liv", "Sam Berg trenger mer tid")
    listed = world.says("kari", "oppgavelisten")[0]
    assert "Sam Berg, innen fredag 26. februar: Skrive brev." in listed
    assert "ny dato onsdag 31. mars" in listed
    world.does("liv", "plan_meeting", meeting="MO2", body="rad", kind="meeting", title="Møte 2", start="2027-05-12T12:00",
               end="2027-05-12T15:00", place="Rom 2", mode="physical")  # fmt: skip
    world.does("liv", "outstanding", meeting="MO2")
    assert "Skrive brev." in world.reads("liv")[-1]
    world.pass_to("2027-03-31T09:30")
    world.reads("sam")
    world.presses("sam", "Eg treng hjelp")
    world.says("sam", "Hvem skal brevet til?")
    assert "Hvem skal brevet til?" in latest(world, "liv", "Sam Berg trenger hjelp")
    world.pass_to("2027-05-12T12:00")
    world.does("liv", "open_meeting", meeting="MO2")
    world.does("liv", "close_meeting", meeting="MO2")
    world.does("liv", "minutes_draft", meeting="MO2")
    world.reads("liv")
    world.does("liv", "read_minutes", meeting="MO2")
    said = "\n".join(world.reads("liv"))
    assert "Oppgaver fra tidligere møter" in said
    assert "Skrive brev. Sam Berg, innen fredag 26. februar 2027." in said


@both
def test_only_the_one_who_has_the_task_answers_for_it(network: str, tmp_path: Path) -> None:
    world, _works = held(network, tmp_path)
    assert world.does("kari", "answer_action", action="H1", answer="done").key == "core-not-found"
    assert world.does("sam", "answer_action", action="H1", answer="more_time", day="2027-02-01").key == "decision-day-over"
    assert world.does("sam", "answer_action", action="H1", answer="done").state == "done"
    latest(world, "liv", "Sam Berg sier at oppgaven er gjort")
    world.presses("liv", "Den er gjort")
    assert world.does("sam", "answer_action", action="H1", answer="done").key == "decision-done-before"
