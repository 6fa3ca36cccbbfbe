"""The files of a result, the rounds of a transferable vote, and the seal that stands in the log of deeds."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.work import Workshop, here
from handlers import results
from storage import audit
from storage.files import FileStore
from tests.handlers import voters
from tests.handlers.agendas import fresh
from tests.handlers.rows import NETWORKS, on
from tests.handlers.voters import MEMBERS, casts, closed, inputs, met, opened
from tests.world import World


@pytest.fixture(params=NETWORKS)
def day(request: pytest.FixtureRequest, tmp_path: Path) -> World:
    """The day of the meeting on each network, with a place for files."""
    world = on(request.param)
    world.desk.talk.files = FileStore(tmp_path / "files", world.keys)
    return met(world)


def test_the_file_to_count_again_and_the_picture_with_its_words(day: World) -> None:
    ids = [str(one) for one in inputs(day)]
    opened(day, "dots", inputs=list(ids), dots=3)
    for who in MEMBERS:
        casts(day, who, points={ids[0]: 2, ids[1]: 1})
    fresh(day, *MEMBERS)
    closed(day)
    day.reads("kari")
    shown = "\n".join(day.presses("kari", "Bilde og filer"))
    assert "Stemmesedler uten navn" in shown
    files = day.desk.talk.files
    assert isinstance(files, FileStore)
    workshop = Workshop(day.store, day.desk, files, {}, lambda: day.now)
    workshop.work_off(day.now, here)
    picture = "\n".join(day.reads("kari"))
    assert picture.startswith("Resultatet som bilde")
    assert "Alle rom må kunne låses innenfra: 8" in picture
    kept = [files.read(sha256) for sha256 in files.hashes()]
    assert any(data.startswith(b"\x89PNG") for data in kept)
    assert any(data.decode(errors="ignore").startswith("Alle rom må kunne låses innenfra") for data in kept)


def test_a_transferable_vote_is_told_round_by_round(day: World) -> None:
    opened(day, "stv", seats=2)
    for who, ranks in zip(MEMBERS, (["A", "B"], ["A", "B"], ["A", "C"], ["C"]), strict=True):
        casts(day, who, ranking=list(ranks))
    fresh(day, *MEMBERS)
    closed(day)
    fresh(day, "kari")
    day.does("kari", "vote_files", vote="V1")
    told = "\n".join(day.reads("kari"))
    assert "Runde 1" in told
    assert "Valgt: Kveldsåpent" in told
    assert "Felles kjøkken: 1,33333" in told


def test_the_result_is_sealed_into_the_log_and_a_changed_one_is_found(day: World) -> None:
    opened(day, secret=True)
    for who, choice in zip(MEMBERS, ("yes", "yes", "no", "yes"), strict=True):
        casts(day, who, choice=choice)
    closed(day)
    with day.store.begin() as tx:
        assert audit.verify(tx, "rad") == []
        (entry,) = [row for row in audit.of_subject(tx, "rad", "V1") if row.verb == "vote.close"]
        verbs = [row.verb for row in audit.of_subject(tx, "rad", "V1")]
    kept = voters.result(day)
    assert json.loads(entry.facts) == {"outcome": "carried", "seal": kept.seal}
    assert verbs == ["vote.open", "vote.close"]
    assert results.sealed(kept.found, kept.recount, kept.receipts, kept.salt) == kept.seal
    for field in ("found", "recount", "receipts"):
        changed = kept._replace(**{field: getattr(kept, field).replace("no", "yes").replace("1", "2").replace("A", "B")})
        if changed != kept:
            assert results.sealed(changed.found, changed.recount, changed.receipts, changed.salt) != kept.seal


def test_whoever_was_helped_is_in_the_log_only_when_it_is_closed(day: World) -> None:
    opened(day, secret=True)
    for who in ("tom", "per"):
        day.does("liv", "assisted_ballot", vote="V1", for_person=who, ballot={"choice": "yes"}, medium="paper", witness="odd")
    with day.store.begin() as tx:
        assert [row.verb for row in audit.of_subject(tx, "rad", "V1")] == ["vote.open"]
    closed(day)
    with day.store.begin() as tx:
        rows = audit.of_subject(tx, "rad", "V1")
    helped = [json.loads(row.facts) for row in rows if row.verb == "vote.assisted"]
    assert helped == [{"by": "liv", "medium": "paper", "seat": seat, "witness": "odd"} for seat in ("s2", "s4")]
    assert len({row.at for row in rows if row.verb != "vote.open"}) == 1
