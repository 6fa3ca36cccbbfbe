"""Minutes, decisions and tasks as the list of features says them, each on both networks."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.documents.minutes import hashed, sealed
from storage import addenda, audit
from tests.handlers.agendas import fresh, publish
from tests.handlers.rows import both, latest, on
from tests.handlers.sittings import exported, held, opened

# -- pre-filled: G2 ---------------------------------------------------------------------------------------------


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
    assert "Teksten er låst." in latest(world, "odd", "Referatet fra onsdag 10. februar er godkjent")
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
    world.pass_to("2027-02-17T10:00")  # two messages a day that nobody asked for are enough
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


@both
def test_the_office_is_asked_for_the_draft_on_the_day_it_is_promised(network: str, tmp_path: Path) -> None:
    """T+7, moved to a working day; nobody is asked for what is out already."""
    world, _works = held(network, tmp_path)
    world.pass_to("2027-02-17T09:30")
    latest(world, "liv", "Send utkastet til referat fra møtet onsdag 10. februar")
    world.presses("liv", "Lag utkast til referat")
    assert "Ja, send utkastet" in world.shown["liv"][-1].text
    assert [one[3] for one in world.told("minutes_draft_due")] == ["2027-02-17T09:00"]


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


# -- speed ------------------------------------------------------------------------------------------------------


@both
def test_minutes_of_very_many_inputs_are_made_outside_the_turn(network: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    world, works = held(network, tmp_path)
    monkeypatch.setattr("handlers.minutes_forms.AT_ONCE", 0)
    world.does("liv", "minutes_draft", meeting="MO1")
    fresh(world, "kari", "liv")
    world.does("kari", "get_minutes", meeting="MO1", form="txt")
    assert "Jeg lager filen nå" in world.reads("kari")[-1]
    assert world.does("liv", "export", what="minutes", meeting="MO1").state == "done"
    works.done()
    assert list(works.files("kari")) == ["2027-02-10-boligradet-referat.txt"]
    assert len(works.files("liv")) == 10
