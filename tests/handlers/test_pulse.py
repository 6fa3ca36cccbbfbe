"""After a meeting: asked, counted, and shown only when enough have answered."""

from __future__ import annotations

import pytest

from bot.domain.values import Json
from storage import pulse
from tests.handlers.agendas import fresh, publish
from tests.world import World

ALL_YES: dict[str, Json] = {"q1": "yes", "q2": "yes", "q3": "yes", "q4": "yes"}


def everything(answer: str) -> dict[str, Json]:
    """The same answer to all four."""
    return {"q1": answer, "q2": answer, "q3": answer, "q4": answer}


def held(world: World) -> None:
    """MO1 with four at the table, closed."""
    publish(world)
    world.pass_to("2027-02-10T12:00")
    for person in ("kari", "per", "aisha", "tom"):
        world.does(person, "check_in", meeting="MO1")
    world.does("kari", "open_meeting", meeting="MO1")
    world.pass_to("2027-02-10T15:00")
    world.does("kari", "close_meeting", meeting="MO1")


@pytest.mark.parametrize(
    ("who", "button", "questions", "skip", "end"),
    [
        ("kari", "Svare på spørsmålene", ["Kunne du", "Fikk du papirene", "Ble du hørt", "Vet du hva"], "hopp over", "Svarene dine"),
        ("aisha", "Svara på frågorna", ["Kunde du", "Fick du handling", "Blev du lyssnad", "Vet du vad"], "hoppa över", "Dina svar"),
    ],
)
def test_four_questions_with_four_answers_and_one_in_own_words(
    world: World, who: str, button: str, questions: list[str], skip: str, end: str
) -> None:
    held(world)
    world.reads(who)
    shown = world.presses(who, button)[0]
    for question in questions:
        assert shown.startswith(question)
        shown = world.says(who, "2")[0]
    assert world.says(who, skip)[0].startswith(end)
    with world.store.begin() as tx:
        assert {(row.question, row.answer, row.n) for row in pulse.counts(tx, "rad")} == {(f"q{n}", "partly", 1) for n in range(1, 5)}
        assert pulse.answered(tx, "rad", "MO1") == {who}
        kept = tx._cursor.execute("SELECT count(*) FROM action WHERE verb = 'evaluate' AND person_id = ?", (who,)).fetchone()
    assert kept[0] == 0


def test_twice_is_once_and_nobody_can_tell_who_said_what(world: World) -> None:
    held(world)
    for person in ("kari", "per"):
        assert world.does(person, "evaluate", meeting="MO1", answers=ALL_YES | {"q5": "Flere pauser."}).state == "done"
    fresh(world, "kari")
    world.does("kari", "evaluate", meeting="MO1", answers=everything("no"))
    assert world.reads("kari")[0].startswith("Du har alt svart om møtet onsdag 10. februar")
    with world.store.begin() as tx:
        assert {row.answer for row in pulse.counts(tx, "rad")} == {"yes"}
        columns = [row[1] for row in tx._cursor.execute("PRAGMA table_info(pulse_text)").fetchall()]
    assert not {"person_id", "at"} & set(columns)
    assert world.does("odd", "evaluate", meeting="MO1", answers=ALL_YES).rule == "Y47"
    assert world.does("tom", "evaluate", meeting="MO1", answers={"q1": "perhaps"}).state == "refused"


def test_the_audit_says_who_answered_once_a_day(world: World) -> None:
    held(world)
    world.does("tom", "evaluate", meeting="MO1", answers=ALL_YES)
    world.does("kari", "evaluate", meeting="MO1", answers=ALL_YES)
    assert lines(world) == []
    world.pass_to("2027-02-11T00:01")
    assert len(lines(world)) == 1
    assert lines(world)[0].index("kari") < lines(world)[0].index("tom")
    world.does("per", "evaluate", meeting="MO1", answers=ALL_YES)
    world.pass_to("2027-02-12T00:01")
    assert len(lines(world)) == 2
    assert "kari" not in lines(world)[1]


def lines(world: World) -> list[str]:
    with world.store.begin() as tx:
        return [row[0] for row in tx._cursor.execute("SELECT facts FROM audit WHERE verb LIKE 'pulse%' ORDER BY id").fetchall()]


def test_few_answers_are_hidden_also_in_the_year(world: World) -> None:
    held(world)
    for person in ("kari", "per", "aisha", "tom"):
        world.does(person, "evaluate", meeting="MO1", answers=ALL_YES | {"q5": "Flere pauser."})
    fresh(world, "kari", "liv")
    assert "Færre enn 5 svar" in world.says("kari", "kunne vi påvirke")[0]
    world.says("liv", "kunne vi påvirke")
    assert "Flere pauser" not in world.presses("liv", "Lese hva folk skrev")[0]


def test_figures_are_shown_with_how_many_answered(world: World) -> None:
    world.rules(min_n_stats=3)
    held(world)
    for person, answer in (("kari", "yes"), ("per", "partly"), ("aisha", "no"), ("tom", "dont_know")):
        world.does(person, "evaluate", meeting="MO1", answers={**everything(answer), "q5": f"Pause {person}"})
    fresh(world, "tom", "liv")
    shown = world.says("tom", "could we influence")[0]
    assert "33 per cent yes, 67 per cent yes or partly. 4 answers, 1 don’t know" in shown
    assert "The aim is that 80 per cent can influence. It is not reached." in shown
    world.says("liv", "kunne vi påvirke")
    assert "Pause kari" in world.presses("liv", "Lese hva folk skrev")[0]
    assert world.does("tom", "said_differently", meeting="MO1").rule == "Y47"
