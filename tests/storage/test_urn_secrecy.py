"""Whoever has everything but the keys cannot tell one ballot from another; and each kind of leak, planted, is seen.

Two runs differ in one thing only: what somebody chose. All that lies outside the key folder is copied after every step: every
row in its order with its times, the length of every sealed piece, every log line. The copies must be the same.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.composition import Composer
from bot.domain.values import Json
from handlers import ballots as handler
from storage import ballots, secrecy
from tests.handlers.voters import OPTIONS, opened
from tests.storage.spying import Watched, differences, run

pytestmark = pytest.mark.server  # takes long

Act = Callable[[Watched], None]
LONG: list[Json] = [{"id": "x", "label": "Ja"}, {"id": "a-much-longer-name", "label": "Et forslag med svært mange ord, for lengdens skyld"},
                    {"id": "mid", "label": "Mellomlangt forslag"}]  # fmt: skip


def typed(method: str, *texts: str, **facts: Json) -> Act:
    """Kari types her ballot and confirms it; Per has another."""

    def act(world: Watched) -> None:
        assert opened(world, method, secret=True, **facts).state in {"done", "warned"}
        for who, word in (("kari", "stem"), ("per", "røyst")):
            world.reads(who)
            world.says(who, word)
            if method not in ("dots", "borda", "stv", "yes_no_abstain", "consent"):
                world.presses(who, "Skriv tal")
            for text in texts if who == "kari" else (texts[0] if method != "consent" else "1", *texts[1:]):
                world.says(who, text)
            world.says(who, "ja")
            assert world.result.state == "done", (who, world.result)

    return act


def pressed(method: str, *marks: int, **facts: Json) -> Act:
    """Kari presses her ballot step by step; a mark is the place of a button among those shown, from the end if negative."""

    def act(world: Watched) -> None:
        assert opened(world, method, secret=True, **facts).state in {"done", "warned"}
        world.reads("kari")
        world.says("kari", "stem")
        if method not in ("dots", "borda", "stv", "yes_no_abstain", "consent"):
            world.presses("kari", "Ta ett og ett")
        for mark in marks:
            buttons = world.shown["kari"][-1].buttons
            world.result = world._arrive("kari", kind="press", press=buttons[mark if mark < 0 else mark - 1].key)
            world.reads("kari")
        world.presses("kari", "Ja, stem")
        assert world.result.state == "done", world.result

    return act


PAIRS: dict[str, tuple[Act, Act]] = {
    "yes or no": (pressed("yes_no_abstain", 1), pressed("yes_no_abstain", 3)),
    "yes or no, typed": (typed("yes_no_abstain", "1"), typed("yes_no_abstain", "avstår")),
    "one dot thrice or none": (pressed("dots", 1, 1, 1, dots=3, options=LONG), pressed("dots", 2, -1, -1, dots=3, options=LONG)),
    "dots that fill up": (
        pressed("dots", 1, 1, 1, dots=3, max_per_option=1, options=LONG),
        pressed("dots", 1, -1, -1, dots=3, max_per_option=1, options=LONG),
    ),
    "dots, typed": (typed("dots", "1 1 2", dots=3, options=LONG), typed("dots", "1x1 2x1 3x1", dots=3, options=LONG)),
    "all or nothing": (pressed("approval", 1, 1, 1, options=LONG), pressed("approval", -1, -1, -1, options=LONG)),
    "all or nothing, typed": (typed("approval", "1 2 3", options=LONG), typed("approval", "0", options=LONG)),
    "high or none": (pressed("score", 1, 1, 1, options=LONG), pressed("score", -1, -1, -1, options=LONG)),
    "all ranked or one": (pressed("stv", 1, 1, 1, options=LONG), pressed("stv", 3, -1, -1, options=LONG)),
    "ranked, typed": (typed("borda", "1 2 3", options=LONG), typed("borda", "2=3 1", options=LONG)),
    "must or nothing said": (pressed("moscow", 1, 1, 1, options=LONG), pressed("moscow", -1, 4, -1, options=LONG)),
    "proportional": (pressed("proportional", 1, -1, -1, options=LONG), pressed("proportional", 1, 1, 1, options=LONG)),
    "block with a reason or consent": (typed("consent", "3", "Det er ikke trygt for dem som bor der."), typed("consent", "1", "hopp over")),
}  # fmt: skip


@pytest.mark.parametrize("name", PAIRS)
def test_no_copy_tells_one_ballot_from_another(name: str, tmp_path: Path) -> None:
    one, other = PAIRS[name]
    seen = run(tmp_path / "one", one)
    assert len(seen) > 6
    assert differences(seen, run(tmp_path / "other", other)) == []


def swapped(first: str, second: str) -> Act:
    """Two voters, two choices, closed and published."""

    def act(world: Watched) -> None:
        opened(world, secret=True)
        for who, choice in (("kari", first), ("per", second), ("aisha", "yes"), ("tom", "no")):
            world.does(who, "cast_ballot", vote="V1", ballot={"choice": choice})
        world.does("liv", "close_vote", vote="V1")
        world.does("odd", "show_receipts", vote="V1")
        world.look()

    return act


def test_nor_when_it_is_closed_and_published(tmp_path: Path) -> None:
    assert differences(run(tmp_path / "one", swapped("yes", "abstain")), run(tmp_path / "other", swapped("abstain", "yes"))) == []


def test_an_assisted_ballot_tells_that_there_was_help_and_not_what_or_when(tmp_path: Path) -> None:
    def helped(choice: str) -> Act:
        def act(world: Watched) -> None:
            opened(world, secret=True)
            for typed_ in ("ta imot stemme", "1", "1", "2", "odd", choice, "ja"):
                world.reads("liv")
                world.says("liv", typed_)
            assert world.result.state == "done"
            assert not [row for row in world._tables()["audit"] if "assist" in str(row) or "cast" in str(row)]

        return act

    assert differences(run(tmp_path / "one", helped("1")), run(tmp_path / "other", helped("3"))) == []


def test_after_closing_the_keys_of_the_vote_are_gone_and_no_piece_is_left_under_them(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    world = Watched(tmp_path / "one")
    swapped("yes", "no")(world)
    assert list((tmp_path / "one" / "keys").glob("vote-*")) == []
    mark = b"vote-V1"
    left = {}
    sealed = (("action", "args", "verb"), ("offer", "body", "fresh"), ("question", "state", "verb"), ("outbox", "frozen", "kind"))
    for name, column, kinds in sealed:
        rows = world.store._connection.execute(f"SELECT {kinds}, {column} FROM {name}").fetchall()  # noqa: S608 - our own tables
        left[name] = {row[0] for row in rows if mark in bytes(row[1])[:20]}
    assert left["action"] <= {"cast_ballot", "assisted_ballot"}
    assert left["question"] <= {"cast_ballot"}
    assert left["outbox"] <= {"ballot", "ballot_confirm"}
    assert world.says("kari", "meny")
    world.store.close()


# --- leaks of each kind, planted ---------------------------------------------------------------------------


def leaks(tmp_path: Path, name: str) -> list[str]:
    one, other = PAIRS[name]
    return differences(run(tmp_path / "one", one), run(tmp_path / "other", other))


def test_a_leak_by_length_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrecy, "padded", lambda data, _room: data)
    assert any("inbox" in one for one in leaks(tmp_path, "dots, typed"))


def test_a_leak_by_buttons_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Composer, "_alike", lambda _self, _tx, rows: rows)
    assert any("action" in one for one in leaks(tmp_path, "dots that fill up"))


def test_a_leak_by_time_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put = ballots.cast

    def late(tx: Any, keys: Any, vote: Any, terms: Any, seat: Any, person: Any, made: Any, at: int) -> None:
        put(tx, keys, vote, terms, seat, person, made, at)
        tx._cursor.execute("UPDATE vote SET closes_at = ? WHERE id = ?", (at if made.ballot.choice == "yes" else at + 1, vote.id))

    monkeypatch.setattr(ballots, "cast", late)
    assert any("vote " in one for one in leaks(tmp_path, "yes or no"))


def test_a_leak_by_order_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put = ballots.cast

    def first(tx: Any, keys: Any, vote: Any, terms: Any, seat: Any, person: Any, made: Any, at: int) -> None:
        put(tx, keys, vote, terms, seat, person, made, at)
        names = ("yes", "") if made.ballot.choice == "yes" else ("", "yes")
        for number, _ in enumerate(sorted(names)):
            ballots.note_help(tx, vote, ballots.AssistedRow(f"s{names.index('yes') + number}", "", "", ""))

    monkeypatch.setattr(ballots, "cast", first)
    assert any("assisted_ballot" in one for one in leaks(tmp_path, "yes or no"))


@pytest.mark.parametrize("where", ["audit", "log"])
def test_a_line_of_the_log_or_the_audit_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str) -> None:
    import logging  # noqa: PLC0415

    real = handler._put

    def noted(turn: Any, one: Any, seat: Any, cast: Any) -> str | None:
        if where == "audit":
            turn.note("vote.cast", one.row.id, choice=cast.ballot.choice)
        else:
            logging.getLogger("radslag.desk").warning("ballot of %s: %s", seat.seat_id, cast.ballot.choice)
        return real(turn, one, seat, cast)

    monkeypatch.setattr(handler, "_put", noted)
    assert any(where in one for one in leaks(tmp_path, "yes or no"))


def test_options_of_every_length_were_tried() -> None:
    assert len({len(str(one)) for one in (*LONG, *OPTIONS)}) > 3
