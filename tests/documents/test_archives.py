"""Archive packages: they open with a file manager, verify with `sha256sum`, carry the names of Noark 5, and every change is caught."""

from __future__ import annotations

import copy
import hashlib
import json
import shutil
import subprocess
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from bot.documents import archives
from bot.documents.archives import Fault, unzipped, verified
from bot.domain import archives as rules
from bot.domain.errors import Refusal
from tests.documents.annual_examples import NASTY, WORDS, annual_facts

pytestmark = pytest.mark.server  # long: left out of the quick suite

PAPER = b"%PDF-1.7 a plan"
MINUTES = b"<!doctype html><title>Referat</title>"
SCHEMA = Path(archives.__file__).parent / "schemas" / "archive.schema.json"


def hashed(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


BLOBS = {hashed(PAPER): PAPER, hashed(MINUTES): MINUTES}


def facts(**changed: Any) -> dict[str, Any]:
    """A meeting with two items, papers of every kind, a comment, a vote and minutes."""
    paper = {"title": "Plan for boliger", "file": "Plan.PDF", "sha256": hashed(PAPER), "text": "", "lang": "nb"}
    gone = {**paper, "title": "Borte", "sha256": "0" * 64}
    words = {**paper, "title": "Kort", "file": "", "sha256": "", "text": "Bare ord."}
    about = {"kind": "can_influence", "summary": "Kort fortalt.", "question": "Hva er viktigst?", "recommendation": ""}
    comment = {
        "number": "I-2027-001",
        "received": "2027-01-20",
        "item": "1/27 Plan",
        "place": "",
        "giver": "",
        "text": "=1+1",
        "status": "accepted",
        "word": "",
    }
    return {
        "council": "Boligrådet", "authority": "Fjordvik", "lang": "nb", "made": "2027-12-31", "body": "Boligrådet",
        "codes": dict(rules.CODES),
        "meeting": {"id": "MO1", "title": "Møte 1", "day": "2027-02-10", "place": "Rådhuset", "kind": "meeting", "number": "1/27",
                    "previous": "", "next": "MO2"},
        "participants": [{"name": "Kari Moen", "role": "chair"}, {"name": "Per Dahl", "role": "next_of_kin_member"}],
        "items": [{"id": "i1", "number": "1/27", "title": "Plan", **about, "papers": [paper, gone, words, paper]},
                  {"id": "i2", "number": "2/27", "title": "Annet", **about, "papers": []}],
        "inputs": [comment], "votes": [{"question": "Hva først?", "item": "i1", "outcome": "A"}], "approved": True,
        "minutes": '{"format": "radslag-minutes"}', "addenda": [],
        "minutes_files": [{"name": "2027-02-10-Boligrådet.html", "sha256": hashed(MINUTES)}],
        **changed,
    }  # fmt: skip


def laid_out(files: Mapping[str, bytes], folder: Path) -> Path:
    """The files as a file manager unpacks them."""
    packed = folder / "pakke.zip"
    packed.write_bytes(archives.zipped(files, "pakke"))
    with zipfile.ZipFile(packed) as one:
        one.extractall(folder)
    return folder / "pakke"


def sha256sum(folder: Path) -> int:
    """What the ordinary program says."""
    program = shutil.which("sha256sum")
    if program is None:
        pytest.skip("sha256sum is not installed: the package is not checked with it")
    return subprocess.run(  # noqa: S603
        [program, "--check", "--strict", "--quiet", "SHA256SUMS"], cwd=folder, capture_output=True, check=False
    ).returncode


def test_a_package_verifies_with_nothing_but_sha256sum(tmp_path: Path) -> None:
    folder = laid_out(archives.meeting(facts(), WORDS, BLOBS), tmp_path)
    assert sha256sum(folder) == 0
    (folder / "5-referat" / "referat.json").write_text("{}")
    assert sha256sum(folder) != 0


def test_every_folder_of_a_year_verifies_by_itself_too(tmp_path: Path) -> None:
    other = facts()
    other["meeting"] = {**other["meeting"], "id": "MO2", "title": "Møte 2", "day": "2027-05-12"}
    year = {"council": "Boligrådet", "authority": "", "lang": "nb", "made": "2027-12-31", "year": 2027, "meetings": [facts(), other]}
    folder = laid_out(archives.year(year | {"report": annual_facts()}, WORDS, BLOBS, {"2027.txt": b"Aar"}), tmp_path)
    inside = sorted(path.parent for path in folder.rglob("SHA256SUMS"))
    assert [path.name for path in inside] == ["pakke", "2027-02-10-mote-1", "2027-05-12-mote-2"]
    assert [sha256sum(one) for one in inside] == [0, 0, 0]
    listed = json.loads((folder / "metadata.json").read_text(encoding="utf-8"))["moetemappe"]
    assert [one["moetedato"] for one in listed] == ["2027-02-10", "2027-05-12"]


def test_what_lies_in_a_package() -> None:
    made = archives.meeting(facts(), WORDS, BLOBS)
    assert set(made) == {
        "1-saksliste/saksliste.html", "1-saksliste/saksliste.txt", "2-papirer/1-27-1-plan-for-boliger.pdf", "2-papirer/1-27-2-borte.md",
        "2-papirer/1-27-3-kort.md", "2-papirer/1-27-4-plan-for-boliger.pdf", "3-innspill/innspill.html", "3-innspill/innspill.txt",
        "3-innspill/innspill.csv", "3-innspill/innspill.json", "4-avstemninger/avstemning-1.json", "5-referat/referat.json",
        "5-referat/2027-02-10-boligradet.html", "les-meg.txt", "metadata.json", "SHA256SUMS",
    }  # fmt: skip
    assert made["2-papirer/1-27-1-plan-for-boliger.pdf"] == PAPER
    assert "finnes ikke lenger" in made["2-papirer/1-27-2-borte.md"].decode()
    assert "sha256sum --check SHA256SUMS" in made["les-meg.txt"].decode()
    assert "'=1+1" in made["3-innspill/innspill.csv"].decode()


def test_the_metadata_has_the_names_of_noark_and_fits_its_schema() -> None:
    made = archives.meeting(facts(), WORDS, BLOBS)
    found, schema = json.loads(made["metadata.json"]), Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
    assert list(schema.iter_errors(found)) == []
    meeting = found["moetemappe"][0]
    assert (meeting["moetenummer"], meeting["utvalg"], meeting["moetedato"]) == ("1/27", "Boligrådet", "2027-02-10")
    assert meeting["moetedeltaker"][0] == {"moetedeltakerNavn": "Kari Moen", "moetedeltakerFunksjon": "Leder"}
    assert [one["moeteregistreringstype"] for one in meeting["moeteregistrering"]] == ["SL", "SF", "VL", "VL", "VL", "VL", "SP", "MP"]
    for record in meeting["moeteregistrering"]:
        for one in record["dokumentbeskrivelse"][0]["dokumentobjekt"]:
            assert one["sjekksum"] == hashed(made[one["referanseDokumentfil"]])
            assert one["filstoerrelse"] == len(made[one["referanseDokumentfil"]])
    for name in ("moetedato", "utvalg", "moeteregistrering"):
        broken = copy.deepcopy(found)
        del broken["moetemappe"][0][name]
        assert not schema.is_valid(broken)


def test_an_archive_with_its_own_codes_gets_its_own_codes() -> None:
    codes = rules.change(rules.codes({}), "minutes", "b")
    found = json.loads(archives.meeting(facts(codes=codes), WORDS, BLOBS)["metadata.json"])
    assert found["moetemappe"][0]["moeteregistrering"][-1]["moeteregistreringstype"] == "B"
    assert rules.codes({"archive_codes": {"minutes": "M"}})["minutes"] == "M"
    assert rules.change(codes, "minutes", "")["minutes"] == "MP"
    for kind, code in (("minutes", "A B"), ("minutes", "X" * 9), ("tea", "T")):
        with pytest.raises(Refusal):
            rules.change(codes, kind, code)


def test_what_was_added_after_the_approval_is_in_the_package() -> None:
    made = archives.meeting(facts(addenda=[{"number": 1, "day": "2027-03-01", "by": "Liv Holm", "text": "Fristen er mai."}]), WORDS, BLOBS)
    assert "Tillegg 1, mandag 1. mars 2027, Liv Holm\n\nFristen er mai." in made["5-referat/tillegg.txt"].decode()


def test_the_same_facts_give_the_same_bytes() -> None:
    once, twice = (archives.zipped(archives.meeting(facts(), WORDS, BLOBS), "x") for _ in range(2))
    assert once == twice


def test_an_empty_meeting_is_a_package_too(tmp_path: Path) -> None:
    empty = facts(items=[], inputs=[], votes=[], minutes="", minutes_files=[], participants=[], approved=False)
    made = archives.meeting(empty, WORDS, {})
    assert sha256sum(laid_out(made, tmp_path)) == 0
    assert json.loads(made["metadata.json"])["moetemappe"][0]["moeteregistrering"][0]["moeteregistreringsstatus"] == "M"


def test_names_that_people_wrote_lead_nowhere() -> None:
    nasty = facts()
    nasty["items"][0]["papers"] = [
        {"title": "../../etc/passwd", "file": "a.exe/../..", "sha256": hashed(PAPER), "text": "", "lang": ""},
        {"title": NASTY, "file": "x." + "y" * 90, "sha256": "", "text": NASTY, "lang": ""},
    ]  # fmt: skip
    nasty["meeting"]["title"] = NASTY
    for path in archives.meeting(nasty, WORDS, BLOBS):
        assert path in ("SHA256SUMS", "metadata.json") or path.replace("/", "").replace("-", "").replace(".", "").isalnum()
        assert ".." not in path
        assert path.count("/") <= 1
        assert len(path) < 80


@pytest.mark.parametrize(
    ("harm", "fault"),
    [
        (lambda files: files.update({"les-meg.txt": b"x"}), Fault("changed", "les-meg.txt")),
        (lambda files: files.pop("metadata.json"), Fault("missing", "metadata.json")),
        (lambda files: files.update({"new.txt": b"x"}), Fault("extra", "new.txt")),
        (lambda files: files.pop("SHA256SUMS"), Fault("list", "SHA256SUMS")),
        (lambda files: files.update({"SHA256SUMS": files["SHA256SUMS"] + b"rubbish\n"}), Fault("list", "rubbish")),
    ],
)
def test_a_package_that_was_touched_is_caught(harm: Any, fault: Fault) -> None:
    files = dict(archives.meeting(facts(), WORDS, BLOBS))
    assert verified(files) == []
    assert verified(unzipped(archives.zipped(files, "pakke"))) == []
    harm(files)
    assert verified(files) == [fault]


def test_a_list_that_leads_out_of_the_package_is_a_fault() -> None:
    sneaky = f"{'0' * 64}  ../../etc/passwd\n".encode()
    assert Fault("list", sneaky.decode().strip()[:80]) in verified({"SHA256SUMS": sneaky})
    assert verified(unzipped(b"this is no zip")) == [Fault("list", "SHA256SUMS")]
