"""E14: five questions after each meeting, anonymous, hidden when few, with a trend against the target, beside facts; four once a year."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from storage import people, pulse
from tests.documents.workshop import Works
from tests.handlers.agendas import fresh, publish
from tests.handlers.felt import TABLE, answers, evaluated, meeting
from tests.handlers.rows import both, latest, on
from tests.world import World


@both
@pytest.mark.parametrize(
    ("lang", "start", "questions", "skip", "undo", "end"),
    [
        ("nb", "Svare på spørsmålene", ["Kunne du", "Fikk du papirene", "Ble du hørt", "Vet du hva", "Hva bør vi"],
         "hopp over", "angre", "Svarene dine er talt med"),
        ("nn", "Svare på spørsmåla", ["Kunne du", "Fekk du papira", "Blei du høyrd", "Veit du kva", "Kva bør vi"],
         "hopp over", "angre", "Svara dine er talde med"),
        ("sv", "Svara på frågorna", ["Kunde du", "Fick du handling", "Blev du lyssnad", "Vet du vad", "Vad bör vi"],
         "hoppa över", "ångra", "Dina svar"),
        ("en", "Answer the questions", ["Could you", "Did you get", "Were you", "Do you know", "What should we"],
         "skip", "undo", "Your answers"),
    ],
)  # fmt: skip
def test_one_question_at_a_time_each_skipped_or_taken_back_until_it_is_counted(
    network: str, lang: str, start: str, questions: list[str], skip: str, undo: str, end: str
) -> None:
    world = on(network, kari=lang)
    meeting(world, "M", "2027-02-10")
    world.reads("kari")
    assert world.presses("kari", start)[0].startswith(questions[0])
    assert world.says("kari", "1")[0].startswith(questions[1])
    assert world.says("kari", skip)[0].startswith(questions[2])
    assert world.says("kari", "3")[0].startswith(questions[3])
    assert world.says("kari", undo)[0].startswith(questions[2])
    assert world.says("kari", "2")[0].startswith(questions[3])
    assert world.says("kari", "4")[0].startswith(questions[4])
    assert world.says("kari", "Flere pauser")[0].startswith(end)
    with world.store.begin() as tx:
        counted = {(row.question, row.answer, row.n, row.shown) for row in pulse.counts(tx, "rad")}
    assert counted == {("q1", "yes", 1, 0), ("q3", "partly", 1, 0), ("q4", "dont_know", 1, 0)}


def test_who_skips_everything_has_not_answered(world: World) -> None:
    meeting(world, "M", "2027-02-10")
    world.reads("kari")
    world.presses("kari", "Svare på spørsmålene")
    world.presses("kari", "Hopp over")
    for _question in range(3):
        world.says("kari", "hopp over")
    assert world.says("kari", "hopp over")[0].startswith("Du hoppet over alt")
    with world.store.begin() as tx:
        assert pulse.answered(tx, "rad", "M") == set()
    assert world.presses("kari", "Svare på spørsmålene")[0].startswith("Kunne du påvirke")


def test_only_members_are_asked_and_only_they_count(world: World) -> None:
    meeting(world, "M", "2027-02-10")
    assert {row[2] for row in world.told("evaluation_request")} == set(TABLE)
    for person in ("sam", "liv", "odd"):
        assert world.does(person, "evaluate", meeting="M", answers=answers("yes")).rule == "Y47"


# -- what may be read, and when ----------------------------------------------------------------------------------------


@both
@pytest.mark.parametrize(
    ("lang", "asks", "nobody", "title", "beside"),
    [
        ("nb", "kunne vi påvirke", "Ingen har svart", "Slik svarte dere om møtet onsdag 10. februar", "Dette har skjedd i år"),
        ("sv", "kunde vi påverka", "Ingen har svarat", "Så svarade ni om mötet onsdag den 10 februari", "Det här har hänt i år"),
    ],
)
def test_nothing_is_shown_before_a_week_has_passed_or_all_have_answered(
    network: str, lang: str, asks: str, nobody: str, title: str, beside: str
) -> None:
    world = on(network, kari=lang)
    world.rules(min_n_stats=3)
    evaluated(world, "M", "2027-02-10", "yes", "yes", "partly")
    fresh(world, "kari")
    assert world.says("kari", asks)[0].startswith(nobody)
    world.pass_to("2027-02-17T10:00")
    shown = latest(world, "kari", title)
    assert "67" in shown
    assert beside in shown
    world.does("tom", "evaluate", meeting="M", answers=answers("no"))  # late, and alone: nobody may see this answer arrive
    assert "67" in world.says("kari", asks)[0]
    assert world.told("felt_shown")[-1][3] == "2027-02-17T09:00"


def test_all_have_answered_so_all_may_read_it_outside_quiet_hours(world: World) -> None:
    world.rules(min_n_stats=4)
    meeting(world, "M", "2027-02-10")
    world.pass_to("2027-02-10T21:00")
    for person in TABLE:
        world.does(person, "evaluate", meeting="M", answers=answers("yes"))
    told = world.told("felt_shown")
    assert {row[2] for row in told} == {*TABLE, "liv"}
    assert {row[3] for row in told} == {"2027-02-11T08:00"}
    world.pass_to("2027-02-18T10:00")
    assert len(world.told("felt_shown")) == len(told)  # once


def test_too_few_are_told_of_nothing(world: World) -> None:
    evaluated(world, "M", "2027-02-10", *["yes"] * 4)
    world.pass_to("2027-03-01T10:00")
    assert world.told("felt_shown") == []


@both
@pytest.mark.parametrize(
    ("lang", "half"), [("nb", "Første halvår 2027, møter med få svar lagt sammen: 75 prosent ja"),
                       ("en", "First half of 2027, meetings with few answers put together: 75 per cent yes")],
)  # fmt: skip
def test_meetings_with_few_answers_are_put_together_when_the_half_year_is_over(network: str, lang: str, half: str) -> None:
    world = on(network, kari=lang)
    asks = {"nb": "kunne vi påvirke", "en": "could we influence"}[lang]
    evaluated(world, "A", "2027-02-10", "yes", "yes", "partly", "yes")
    evaluated(world, "B", "2027-04-14", "yes", "no", "yes", "yes")
    world.pass_to("2027-06-30T12:00")
    fresh(world, "kari")
    assert half not in world.says("kari", asks)[0]
    world.pass_to("2027-07-08T12:00")
    fresh(world, "kari")
    assert half in world.says("kari", asks)[0]


@both
@pytest.mark.parametrize(
    ("lang", "down", "missed"),
    [("nb", "Færre enn på møtet før kunne påvirke.", "Det er ikke nådd."), ("nn", "Færre enn på møtet før kunne påverke.", "nådd")],
)
def test_the_trend_stands_against_the_target_and_in_the_office_s_list(network: str, lang: str, down: str, missed: str) -> None:
    world = on(network, kari=lang)
    world.rules(min_n_stats=4)
    evaluated(world, "A", "2027-02-10", *["yes"] * 4)
    fresh(world, "kari", "liv")
    asks = {"nb": "kunne vi påvirke", "nn": "kunne vi påverke"}[lang]
    assert down not in world.says("kari", asks)[0]
    evaluated(world, "B", "2027-04-14", "yes", "yes", "no", "no")
    fresh(world, "kari", "liv")
    shown = world.says("kari", asks)[0]
    assert down in shown
    assert missed in shown
    world.does("liv", "morning")
    assert "75 prosent kunne påvirke i år. Målet er 80." in world.reads("liv")[-1]


def test_a_high_feeling_with_little_changed_is_a_flag_and_no_success(world: World) -> None:
    world.rules(min_n_stats=4)
    publish(world)
    for number, person in enumerate(TABLE):
        world.does(person, "comment", item="i2", text=f"Rom {number} må kunne låses.", ref=f"I{number}")
        world.does("liv", "set_outcome", input=f"I{number}", status="not_accepted", reason="Det er ikke plass.")
    world.pass_to("2027-02-10T12:00")
    for person in TABLE:
        world.does(person, "check_in", meeting="MO1")
    world.does("kari", "open_meeting", meeting="MO1")
    world.pass_to("2027-02-10T15:00")
    world.does("kari", "close_meeting", meeting="MO1")
    for person in TABLE:
        world.does(person, "evaluate", meeting="MO1", answers=answers("yes"))
    fresh(world, "kari", "liv")
    shown = world.says("kari", "kunne vi påvirke")[0]
    assert "0 prosent" in shown
    assert "Mange følte at de kunne påvirke, men få innspill endret noe." in shown
    world.does("liv", "morning")
    assert "Mange følte at de kunne påvirke" in world.reads("liv")[-1]


def test_the_figures_as_a_page_with_a_picture_say_the_same_in_words(tmp_path: Path) -> None:
    world = on("telegram")
    works = Works(world, tmp_path)
    world.rules(min_n_stats=4)
    evaluated(world, "A", "2027-02-10", *["yes"] * 3, "no")
    fresh(world, "kari")
    world.says("kari", "kunne vi påvirke")
    assert world.presses("kari", "Få tallene som fil")[0].startswith("Her er tallene, med bilde og som tekst")
    made = {name.rpartition(".")[2]: data.decode() for name, data in works.files("kari").items()}
    assert "<svg" in made["html"]
    for words in ("75 prosent ja", "målet, 80 prosent", "Papirer i god tid"):
        assert words in made["txt"], words
        assert words in made["html"], words
    assert "<script" not in made["html"]


# -- once a year -------------------------------------------------------------------------------------------------------


@both
@pytest.mark.parametrize(
    ("lang", "title", "questions", "end", "shown", "label"),
    [
        ("nb", "Fire korte spørsmål om 2027", ["over hva vi", "over når vi", "over hvordan vi"], "Svarene dine er talt med",
         "Så stor innflytelse", "Hvem som er med: 75 prosent ja"),
        ("nn", "Fire korte spørsmål om 2027", ["på kva vi", "på når vi", "på korleis vi"], "Svara dine er talde med",
         "Så stor innverknad", "Kven som er med: 75 prosent ja"),
        ("sv", "Fyra korta frågor om 2027", ["över vad vi", "över när vi", "över hur vi"], "Dina svar", "Så stort inflytande",
         "Vilka som är med: 75 procent ja"),
        ("en", "Four short questions about 2027", ["what we", "when we", "how we"], "Your answers", "How much influence",
         "Who takes part: 75 per cent yes"),
    ],
)  # fmt: skip
def test_once_a_year_who_what_when_and_how_four_taps(
    network: str, lang: str, title: str, questions: list[str], end: str, shown: str, label: str
) -> None:
    world = on(network, kari=lang)
    world.rules(min_n_stats=4)
    evaluated(world, "A", "2027-02-10", *["yes"] * 4)
    world.pass_to("2027-12-01T10:00")
    assert {row[2] for row in world.told("yearly_questions")} == set(TABLE)
    assert {row[3] for row in world.told("yearly_questions")} == {"2027-12-01T09:00"}
    assert latest(world, "kari", title)
    said = world.presses("kari", "Yes" if lang == "en" else "Ja")
    for question in questions:
        assert question in said[0].split("\n")[0]
        said = world.says("kari", "1")
    assert said[0].startswith(end)
    for person, answer in (("per", "yes"), ("aisha", "yes"), ("tom", "no")):
        assert world.does(person, "evaluate_year", year=2027, answers={"who": answer, "what": "partly"}).state == "done"
    world.does("kari", "evaluate_year", year=2027, answers={"who": "no"})
    assert "2027" in world.reads("kari")[-1].split("\n")[0]  # they have answered already
    assert world.told("yearly_shown") == []
    world.pass_to("2027-12-15T10:00")
    assert label in latest(world, "kari", shown)
    with world.store.begin() as tx:
        columns = [row[1] for row in tx._cursor.execute("PRAGMA table_info(pulse_count)").fetchall()]
        kept = tx._cursor.execute("SELECT count(*) FROM action WHERE verb = 'evaluate_year' AND person_id = 'kari'").fetchone()
    assert "person_id" not in columns
    assert kept[0] == 0


def test_the_annual_report_has_every_question_the_half_years_and_the_yearly_ones() -> None:
    from bot.turn import Turn  # noqa: PLC0415
    from handlers.annual_facts import gather  # noqa: PLC0415
    from handlers.reports import days_of  # noqa: PLC0415

    world = World()
    evaluated(world, "A", "2027-02-10", "yes", "yes", "partly", "yes")
    evaluated(world, "B", "2027-04-14", "yes", "no", "yes", "yes")
    world.rules(min_n_stats=4)
    evaluated(world, "C", "2027-05-12", "yes", "no", "yes", "yes")
    world.rules(min_n_stats=5)
    world.pass_to("2027-12-01T10:00")
    for person in TABLE:
        world.does(person, "evaluate_year", year=2027, answers={"who": "yes"})
    world.pass_to("2027-12-20T10:00")
    with world.store.begin() as tx:
        liv = people.by_id(tx, "rad", "liv")
        assert liv is not None
        turn: Turn = world.desk.talk.turn(tx, liv, world.now, None)
        facts: dict[str, Any] = {**gather(turn, *days_of(turn, 2027))}
    assert facts["felt"] == {"hidden": True}
    assert facts["felt_halves"] == [{"half": "2027-1", "hidden": False, "n": 12, "dont_know": 0, "yes_pct": 75, "yes_or_partly_pct": 83}]
    assert facts["felt_yearly"]["who"] == {"hidden": True}  # four answers
    world.rules(min_n_stats=4)
    with world.store.begin() as tx:
        turn = world.desk.talk.turn(tx, liv, world.now, None)
        facts = {**gather(turn, *days_of(turn, 2027))}
    assert facts["felt_yearly"]["who"] == {"hidden": False, "n": 4, "dont_know": 0, "yes_pct": 100, "yes_or_partly_pct": 100}
    assert facts["felt_yearly"]["how"] == {"hidden": True}
    assert facts["felt_questions"]["q2"]["n"] == 12


def test_the_month_of_the_yearly_questions_is_the_council_s_own(world: World) -> None:
    evaluated(world, "A", "2027-02-10", "yes")
    assert world.does("liv", "council_change", rule="yearly_month", value="13").state == "refused"
    world.does("liv", "council_change", rule="yearly_month", value="5")
    world.says("liv", "1")
    meeting(world, "B", "2027-03-10")
    world.pass_to("2027-12-31T10:00")
    assert {row[3] for row in world.told("yearly_questions")} == {"2027-05-01T09:00"}
    assert len(world.told("yearly_questions")) == len(TABLE)


def test_nobody_answers_about_a_year_that_was_not_asked_about(world: World) -> None:
    evaluated(world, "A", "2027-02-10", "yes")
    assert world.does("kari", "evaluate_year", year=2026, answers={"who": "yes"}).key == "pulse-year-not-asked"
    world.pass_to("2027-12-01T10:00")
    assert world.does("sam", "evaluate_year", year=2027, answers={"who": "yes"}).rule == "Y47"
    assert world.does("kari", "evaluate_year", year=2027, answers={"who": "perhaps"}).state == "refused"
    assert world.does("kari", "evaluate_year", year=2027, answers={}).state == "done"
    assert world.reads("kari")[-1].startswith("Du hoppet over alt")
