"""The first guide and the courses: step by step, left for days and taken up at the same step, seen by nobody else (A8)."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.composition import Composer
from bot.desk import Desk
from bot.domain.courses import COURSES
from handlers import routers
from storage import audit, courses
from storage.engine import Store
from storage.sealed import Keys
from tests.handlers.agendas import publish
from tests.handlers.dialogue import LANGUAGES, Dialogue, check, reads_as
from tests.handlers.newcomers import comes_in
from tests.handlers.rows import both, on
from tests.world import World, words

ASKED = {"nb": "kurs", "nn": "kurs", "sv": "kurs", "en": "courses"}
GUIDE = {"nb": "innføring", "nn": "innføring", "sv": "introduktion", "en": "first guide"}


def said(key: str, lang: str = "nb", **facts: str | int) -> str:
    return words().say(key, lang, facts=facts)


def at(n: int, total: int = 8, lang: str = "nb") -> str:
    return said("courses-at", lang, n=n, total=total)


def labels(world: World, who: str) -> list[str]:
    return [button.label.partition(". ")[2] for button in world.shown[who][-1].buttons]


def kept(world: World, who: str) -> dict[str, tuple[int, int]]:
    with world.store.begin() as tx:
        return {code: (row.step, row.done) for code, row in courses.of_person(tx, "rad", who).items()}


def goes_on(world: World, who: str, lang: str = "nb") -> str:
    """On to the next step, through its question if it has one."""
    if said("courses-on-choice", lang) not in labels(world, who) and said("courses-finish-choice", lang) not in labels(world, who):
        world.says(who, "1")
    return world.says(who, "1")[-1]


def test_the_guide_is_gone_through_to_the_end() -> None:
    world = World()
    [text] = world.says("kari", "innføring")
    assert text.startswith(said("courses-start-council"))
    assert "Fjordvik kommune bestemmer" in text
    for n in range(1, 8):
        assert at(n) in text
        text = goes_on(world, "kari")
    assert at(8) in text
    text = goes_on(world, "kari")
    assert text.startswith("Du er gjennom: Bli kjent med rådet")
    assert kept(world, "kari") == {"start": (0, 1)}
    assert said("courses-done") in world.says("kari", "kurs")[-1]


def test_a_wrong_answer_and_a_right_one_are_told_the_same_and_none_is_kept() -> None:
    told = []
    for answer in ("1", "2"):
        world = World()
        world.does("kari", "course_step", course="start", step=3)
        world.reads("kari")
        told.append(world.says("kari", answer)[-1])
        with world.store.begin() as tx:
            row = str(tx._cursor.execute("SELECT * FROM course_step").fetchall())
        assert "answer" not in row
    assert told[0] == told[1]
    assert told[0].startswith("Svaret er: Når det er en idé")


def test_where_both_answers_are_right_it_says_so() -> None:
    world = World()
    world.does("kari", "course_step", course="speak", step=3)
    world.reads("kari")
    assert world.says("kari", "2")[-1].startswith(said("courses-any"))


@pytest.mark.parametrize("code", COURSES)
def test_every_course_can_be_gone_through_and_back(code: str) -> None:
    world = World()
    total = len(COURSES[code].steps)
    for step in range(total):
        world.does("liv", "course_step", course=code, step=step)
        [text] = world.reads("liv")
        assert at(step + 1, total) in text
        assert world.result.state == "done"
    if said("courses-previous-choice") in labels(world, "liv"):
        assert at(total - 1, total) in world.presses("liv", said("courses-previous-choice"))[-1]
    world.does("liv", "finish_course", course=code)
    assert kept(world, "liv")[code] == (0, 1)


def test_after_ten_days_they_are_where_they_were() -> None:
    world = World()
    world.says("kari", "innføring")
    goes_on(world, "kari")
    world.presses("kari", said("courses-pause-choice"))
    world.pass_to("2027-01-14T12:00")
    world.reads("kari")
    assert said("courses-at", n=2, total=8) in world.says("kari", "kurs")[-1]
    [text] = world.says("kari", "1")
    assert text.startswith(said("courses-start-early"))
    assert "Her var du for 10 dager siden." in text
    assert at(2) in text


def test_an_old_button_still_leads_on_after_eighty_days() -> None:
    world = World()
    world.says("kari", "innføring")
    world.now += 80 * 86_400_000_000
    assert at(2) in world.presses("kari", said("courses-on-choice"))[-1]


def test_nobody_is_reminded_of_a_course() -> None:
    world = World()
    world.says("kari", "innføring")
    world.says("kari", "1")
    world.pass_to("2027-03-15T12:00")
    assert [kind for kind, _subject, who, _at in world.told() if who == "kari"] == []


def test_nobody_can_see_who_takes_a_course() -> None:
    world = World()
    world.says("kari", "innføring")
    goes_on(world, "kari")
    world.does("kari", "finish_course", course="fees")
    with world.store.begin() as tx:
        assert [row for row in audit.newest(tx, "rad", 50) if "course" in row.verb or "course" in row.facts] == []
    world.does("liv", "person_card", person="kari")
    assert "kurs" not in "".join(world.reads("liv")).lower()


def test_stopping_forgets_where_they_were() -> None:
    world = World()
    world.says("kari", "innføring")
    goes_on(world, "kari")
    world.presses("kari", said("courses-pause-choice"))
    [text] = world.presses("kari", said("courses-stop-choice"))
    assert text.startswith(said("courses-forgotten"))
    assert kept(world, "kari") == {}
    assert at(1) in world.presses("kari", said("core-start-over-choice"))[-1]


def test_leaving_the_council_forgets_it_too() -> None:
    world = World()
    world.says("kari", "innføring")
    world.does("kari", "leave", answers=True)
    assert kept(world, "kari") == {}


def test_each_has_their_own_place() -> None:
    world = World()
    world.says("kari", "innføring")
    goes_on(world, "kari")
    world.says("odd", "innføring")
    assert (kept(world, "kari"), kept(world, "odd")) == ({"start": (1, 0)}, {"start": (0, 0)})


def test_the_course_for_the_service_is_for_the_service() -> None:
    world = World()
    for who, sees in (("kari", False), ("sam", True), ("liv", True)):
        world.says(who, "kurs")
        assert (said("courses-listen-choice") in labels(world, who)) is sees
    assert world.does("kari", "take_course", course="listen").state == "refused"
    assert world.does("kari", "course_answer", course="start", step=3, answer=9).key == "core-old-button"


def test_the_days_are_the_council_s_own() -> None:
    world = World()
    world.rules(deadlines={"papers_out": -21, "answers_due": 30})
    world.does("kari", "course_step", course="start", step=1)
    assert "21 dager før møtet" in world.reads("kari")[-1]
    world.does("kari", "course_step", course="start", step=5)
    assert "innen 30 dager" in world.reads("kari")[-1]


def test_a_newcomer_is_offered_the_guide_and_keeps_the_place_they_had_while_waiting() -> None:
    world = World()
    waits = comes_in(world)
    world.says("ny", "innføring")
    goes_on(world, "ny")
    assert kept(world, waits) == {"start": (1, 0)}
    world.does("liv", "confirm_person", person=waits)
    assert world.reads("ny")[-1].startswith(said("joining-joined", council="Boligrådet"))
    assert said("courses-start-choice") in labels(world, "ny")
    assert kept(world, waits) == {}
    assert at(2) in world.presses("ny", said("courses-start-choice"))[-1]


def test_an_item_says_where_it_is_on_its_way() -> None:
    world = World()
    publish(world)
    world.reads("kari")
    world.does("kari", "item_process", item="i2")
    [text] = world.reads("kari")
    assert text.startswith("Hvor langt er sak 2/27 kommet?")
    assert said("courses-stage-behind", stage="Idé") in text
    assert said("courses-stage-here", stage="Planlegging") in text
    assert said("courses-stage-ahead", stage="Høring") in text
    assert "Du kan si hva du mener til og med fredag 5. februar." in text
    assert world.presses("kari", said("courses-learn-choice"))[-1].startswith(said("courses-process-idea"))


def test_an_item_without_a_stage_and_an_item_that_is_not_out() -> None:
    world = World()
    publish(world)
    world.does("kari", "item_process", item="i3")
    assert said("courses-no-stage") in world.reads("kari")[-1]
    assert world.does("kari", "item_process", item="gone").state == "refused"
    world.pass_to("2027-02-08T12:00")
    world.reads("kari")
    world.does("kari", "item_process", item="i2")
    assert "til og med" not in world.reads("kari")[-1]


@both
def test_row_a8_first_guide_paused_for_days_resumes_at_the_same_step(network: str) -> None:
    """A8: how decisions are made, member's rights, words used. It can be paused for days and resumes at the same step."""
    world = on(network, per="nn", aisha="sv", tom="en")
    for who, lang in (("kari", "nb"), ("per", "nn"), ("aisha", "sv"), ("tom", "en")):
        world.now = world.at("2027-01-04T10:00")
        [text] = world.says(who, GUIDE[lang])
        for n in range(1, 8):
            assert at(n, lang=lang) in text
            if n == 4:
                assert said("courses-start-road", lang) in text, "how decisions are made"
                world.presses(who, said("courses-pause-choice", lang))
                world.now += 10 * 86_400_000_000
                world.store.kept.clear()  # as after a start: only what is on the disk is known
                world.says(who, ASKED[lang])
                [text] = world.says(who, "1")
                assert said("courses-back-days", lang, days=10) in text
                assert at(4, lang=lang) in text
            text = goes_on(world, who, lang)
        goes_on(world, who, lang)
        assert kept(world, who)["start"] == (0, 1)
        for course, first in (("rights", "rights-pay"), ("process", "courses-process-idea")):
            world.does(who, "take_course", course=course)
            assert world.reads(who)[-1].startswith(said(first, lang))
        world.does(who, "take_course", course="words")
        assert said("courses-words-step", lang, n=1) in world.reads(who)[-1]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_guide_as_it_is_read(lang: str) -> None:
    def talk(profile: str) -> str:
        world = World()
        reads_as(world, "kari", lang, profile)
        dialogue = Dialogue(world, "kari")
        dialogue.says(ASKED[lang])
        dialogue.says("1")
        while said("courses-at", lang, n=8, total=8) not in dialogue.lines[-1]:
            dialogue.says("1")
        dialogue.says("2")
        world.now += 10 * 86_400_000_000
        dialogue.says(ASKED[lang])
        dialogue.says("1")
        dialogue.says("1")
        return dialogue.text()

    check("first-guide", lang, talk)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_courses_as_they_are_read(lang: str) -> None:
    def talk(profile: str) -> str:
        world = World()
        publish(world)
        reads_as(world, "sam", lang, profile)
        world.reads("sam")
        dialogue = Dialogue(world, "sam")
        for one in COURSES.values():
            for step in range(len(one.steps) if one.code not in ("start", "rights") else 1):
                world.does("sam", "course_step", course=one.code, step=step)
                dialogue.hears()
                if one.steps[step].answers:
                    dialogue.says("1")
        world.does("sam", "item_process", item="i2")
        dialogue.hears()
        return dialogue.text()

    check("courses", lang, talk)


def test_row_a8_the_guide_goes_on_after_the_process_was_started_again(tmp_path: Path) -> None:
    """Between any two steps the process ends and another one reads the same disk: old buttons and old numbers still lead on."""
    url, folder = f"sqlite:///{tmp_path / 'council.db'}", tmp_path / "keys"
    world = World(url=url, keys=Keys(folder))
    [text] = world.says("kari", "innføring")
    for n in range(1, 8):
        assert at(n) in text
        started_again(world, url, folder)
        text = goes_on(world, "kari")
    started_again(world, url, folder)
    assert goes_on(world, "kari").startswith("Du er gjennom: Bli kjent med rådet")


def started_again(world: World, url: str, folder: Path) -> None:
    """All that was in memory is gone."""
    world.store.close()
    world.keys = Keys(folder)
    world.store = Store(url, durable=False).open()
    world.composer = Composer(words(), world.keys)
    world.desk = Desk(world.store, world.keys, world.composer, routers(), {})


def test_a_word_that_the_council_explains_itself_is_said_so() -> None:
    world = World()
    made = world.does("liv", "add_word", word="sak", explanation="Noe Boligrådet bruker tid på")
    assert made.state == "done", made
    world.does("kari", "take_course", course="words")
    text = world.reads("kari")[-1]
    assert "Noe Boligrådet bruker tid på" in text
