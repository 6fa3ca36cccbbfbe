"""What is kept to be heard: answers for a day, machine readings for a while, what a person read in until it is taken away."""

from __future__ import annotations

from storage import councils, files, heard, outbox, sending, voices
from storage.councils import CouncilRow
from storage.engine import Store, Tx
from storage.voices import VoicedRow

DAY = 86_400_000_000


def said(tx: Tx, kind: str, at: int, *, keep: bool = True) -> int:
    """An answer that was sent."""
    number = outbox.add_reply(
        tx, council_id="c1", person_id="p", kind=kind, subject="", klass=1, channel="telegram", chat="7", frozen=b"words", at=at
    )
    (row,) = [one for one in sending.claim(tx, at, 9, ["telegram"]) if one.id == number]
    assert sending.begin(tx, number, row.fence, at)
    assert sending.settle_sent(tx, number, row.fence, at=at, ext_id=f"m{number}", keep=keep)
    return number


def test_the_last_thing_said_is_known_but_for_voice_notes(store: Store) -> None:
    with store.begin() as tx:
        first = said(tx, "help", 100)
        said(tx, "voice_note", 200)
        said(tx, "voice_talk", 300)
        row = heard.last(tx, "telegram:7")
        assert row is not None
        assert (row.id, bytes(row.frozen)) == (first, b"words")
        assert heard.last(tx, "telegram:8") is None


def test_answers_fade_after_their_time_and_what_is_not_kept_is_gone_at_once(store: Store) -> None:
    with store.begin() as tx:
        old, fresh, bare = said(tx, "a", 100), said(tx, "b", 3 * DAY), said(tx, "c", 3 * DAY + 1, keep=False)
        assert heard.fade(tx, 2 * DAY) == 1
        kept = {number: bytes(row.frozen) for number in (old, fresh, bare) if (row := outbox.by_id(tx, number)) is not None}
        assert kept == {old: b"", fresh: b"words", bare: b""}
        heard.fade_all(tx, "another")
        assert outbox.by_id(tx, fresh).frozen  # type: ignore[union-attr]
        heard.fade_all(tx, "c1")
        assert not outbox.by_id(tx, fresh).frozen  # type: ignore[union-attr]


def row(council: str, about: str, sha256: str, at: int, by: str = "") -> VoicedRow:
    return VoicedRow(council, about, sha256 * 32, 5, "1 2", "nb", by, at)


def test_a_reading_belongs_to_one_council_and_a_person_s_stays(store: Store) -> None:
    with store.begin() as tx:
        for council in ("c1", "c2"):
            councils.add(tx, CouncilRow(council, council, council, "Europe/Oslo", "nb", "{}", 1, 1))
        voices.put(tx, row("c1", "text", "aa", 100), "a.ogg", "audio/ogg", 3)
        voices.put(tx, row("c1", "paper:p1", "bb", 100, "liv"), "b.ogg", "audio/ogg", 3)
        assert voices.one(tx, "c2", "text") is None
        voices.put(tx, row("c1", "text", "cc", 200), "a.ogg", "audio/ogg", 3)  # made anew: the file before is let go
        assert (files.uses(tx, "aa" * 32), files.uses(tx, "cc" * 32)) == (0, 1)
        assert voices.forget(tx, "c1", 1000, None) == 1
        assert voices.one(tx, "c1", "text") is None
        assert voices.one(tx, "c1", "paper:p1") is not None
        assert voices.drop(tx, "c1", "paper:p1")
        assert not voices.drop(tx, "c1", "paper:p1")
