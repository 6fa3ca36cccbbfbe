"""Minutes: made by themselves, sent out, objected to, approved, locked and written as files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from storage import files
from storage.files import FileStore
from tests.handlers.agendas import fresh, publish
from tests.world import World


@pytest.fixture
def held(world: World, tmp_path: Path) -> World:
    """MO1 has been held: inputs, a decision while enough were there and one while not, a task, a dissent."""
    world.desk.talk.files = FileStore(tmp_path, world.keys)
    publish(world)
    world.does("kari", "comment", item="i2", text="Rom må kunne låses.", ref="A")
    world.does("tom", "comment", item="i2", text="Rules must be short.", hide_name=True, ref="B")
    world.does("per", "comment", item="i2", text="Min egen søknad er ikke besvart.", ref="C")
    world.does("aisha", "comment", item="i3", text="Djur i huset.", ref="D")
    world.does("aisha", "withdraw_comment", input="D")
    world.does("liv", "set_outcome", input="A", status="accepted", what_changed="Punkt 1.")
    world.pass_to("2027-02-10T12:00")
    world.does("liv", "open_meeting", meeting="MO1")
    for who in ("kari", "tom"):
        world.does(who, "check_in", meeting="MO1")
    world.does("liv", "record_decision", meeting="MO1", item="i2", text="Rådet vil ha lås.", responsible="sam", due="2027-03-15")
    world.pass_to("2027-02-10T13:00")
    world.does("tom", "check_out", meeting="MO1")
    world.does("liv", "record_decision", meeting="MO1", item="i3", text="Rådet vil ha korte regler.")
    world.does("liv", "record_action", ref="H1", meeting="MO1", item="i3", text="Skrive regler.", responsible="sam", due="2027-02-26")
    world.does("kari", "minority_statement", meeting="MO1", item="i3", text="Reglene bør være lange.")
    world.pass_to("2027-02-10T15:00")
    world.does("liv", "close_meeting", meeting="MO1")
    world.pass_to("2027-02-16T13:00")
    fresh(world, "kari", "liv", "per", "tom", "odd")
    return world


def exported(world: World) -> dict[str, str]:
    """The files of MO1 by their ending."""
    assert world.does("liv", "export", what="minutes", meeting="MO1").state == "done"
    store = world.desk.talk.files
    assert store is not None
    made = (world.result.made or {})["files"].split(",")
    with world.store.begin() as tx:
        uses = [use for use in files.of_subject(tx, "rad", "minutes", "MO1") if use.sha256 in made]
    return {use.name.rsplit(".")[-1]: store.read(use.sha256).decode() for use in uses}


def test_the_draft_goes_to_everybody_informed(held: World) -> None:
    (sure,) = held.says("liv", "lag referat")
    held.says("liv", "1") if "Hvilket møte" in sure else None
    held.presses("liv", "Ja, send utkastet")
    told = held.told("minutes_draft_sent")
    assert {one[2] for one in told} == {"kari", "per", "aisha", "tom", "vera", "odd"}
    assert {(one[1], one[3]) for one in told} == {("MO1", "2027-02-16T13:00")}
    (read,) = held.reads("kari")
    assert "si fra om feil innen onsdag 24. februar" in read


def test_the_minutes_are_made_of_what_was_kept(held: World) -> None:
    held.does("liv", "minutes_draft", meeting="MO1")
    text = exported(held)["txt"]
    for said in (
        "Referat: Boligrådet, onsdag 10. februar 2027", "Rom må kunne låses.", "Navnet er skjult", "Rules must be short.",
        "Tatt til følge.", "Endret: Punkt 1.", "Teksten er trukket.", "Følges opp av Sam Berg innen mandag 15. mars 2027.",
        "2 av 4 plasser var til stede.", "Bare et notat: 1 av 4 plasser var til stede.", "Skrive regler. Sam Berg",
        "Reglene bør være lange.", "Delvis. Ved noen vedtak", "12:00–13:00",
    ):  # fmt: skip
        assert said in text, said
    for hidden in ("Min egen søknad", "I-2027-003", "Organisasjon 4\nInnspillet: Rules"):
        assert hidden not in text, hidden


def test_the_json_has_ids_and_hides_what_is_hidden(held: World) -> None:
    held.does("liv", "minutes_draft", meeting="MO1")
    kept = json.loads(exported(held)["json"])
    item = next(one for one in kept["items"] if one["id"] == "i2")
    shown = [(one["id"], one["giver"], one["organisation"]) for one in item["inputs"]]
    assert shown == [("A", "Kari Moen", "Organisasjon 1"), ("B", "", "")]
    assert kept["quorum"] == "partly"
    assert [one["quorate"] for one in item["decisions"]] == [True]


def test_objections_then_approval_then_the_lock(held: World) -> None:
    held.does("liv", "minutes_draft", meeting="MO1")
    fresh(held, "kari", "liv")
    held.does("kari", "minutes_objection", meeting="MO1", item="i2", text="Jeg sa fem år, ikke tre.")
    assert "«Jeg sa fem år, ikke tre.»" in held.reads("liv")[0]
    held.pass_to("2027-02-25T09:00")
    assert held.does("liv", "minutes_approve", meeting="MO1").state == "done"
    assert "Godkjent torsdag 25. februar 2027" in exported(held)["md"]
    assert held.does("liv", "minutes_draft", meeting="MO1").key == "minutes-not-now"
    assert held.does("liv", "minutes_approve", meeting="MO1").state == "refused"
    held.does("kari", "minutes_objection", meeting="MO1", text="En ting til.")
    assert "neste møte" in held.reads("kari")[-1]


def test_no_draft_nothing_to_approve_read_or_write(held: World) -> None:
    for verb in ("minutes_approve", "read_minutes"):
        assert held.does("liv", verb, meeting="MO1").state == "refused"
    assert held.does("liv", "export", what="minutes", meeting="MO1").key == "minutes-no-draft"
    assert held.does("liv", "export", what="archive").key == "core-not-built"


def test_the_minutes_can_be_read_in_the_chat(held: World) -> None:
    held.does("liv", "minutes_draft", meeting="MO1")
    held.reads("tom")
    texts = " ".join(held.presses("tom", "Read the minutes"))
    assert "Rådet vil ha lås." in texts
    assert held.does("kari", "minutes_approve", meeting="MO1").rule == "Y47"


def test_unanswered_inputs_of_other_meetings_are_listed(held: World) -> None:
    held.does("liv", "plan_meeting", meeting="MO2", body="rad", kind="meeting", title="Møte 2", start="2027-05-12T12:00",
              end="2027-05-12T15:00", place="Rom 2", mode="physical")  # fmt: skip
    held.pass_to("2027-05-13T09:00")
    held.does("liv", "minutes_draft", meeting="MO2")
    held.does("liv", "export", what="minutes", meeting="MO2")
    store = held.desk.talk.files
    assert store is not None
    with held.store.begin() as tx:
        uses = files.of_subject(tx, "rad", "minutes", "MO2")
    text = next(store.read(use.sha256).decode() for use in uses if use.name.endswith(".txt"))
    assert "Ikke besvart innen fristen\n\n- I-2027-002: svaret skulle komme innen onsdag 3. mars 2027" in text
    assert "- I-2027-001: tatt til følge" in text
