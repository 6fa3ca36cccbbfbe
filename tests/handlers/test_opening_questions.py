"""What brings you here, what do you want help with: skipped or answered, seen by the coordinator alone, changed and deleted (seed 45)."""

from __future__ import annotations

import pytest

from storage import audit, own, talks
from tests.handlers.newcomers import comes_in
from tests.handlers.rows import both, on
from tests.world import World, words

ANSWERED = {"helps": "Pauser og lav musikk", "brought": "Naboen min fortalte om rådet", "wanted": "Lesing av papirene"}


def said(key: str, lang: str = "nb", **facts: str) -> str:
    return words().say(key, lang, facts=facts)


def kept(world: World, who: str) -> dict[str, str]:
    with world.store.begin() as tx:
        return {row.kind: row.words for row in talks.of_person(tx, "rad", who)}


def answers(world: World, who: str, *typed: str) -> None:
    world.says(who, {"kari": "svar på spørsmålene"}.get(who, "answer the questions"))
    for text in typed or ANSWERED.values():
        world.says(who, text)


def test_the_coordinator_alone_sees_the_answers() -> None:
    world = World()
    answers(world, "kari")
    assert kept(world, "kari") == ANSWERED
    world.does("liv", "person_card", person="kari")
    shown = "".join(world.reads("liv"))
    assert all(text in shown for text in ANSWERED.values())
    for other in ("per", "sam", "odd"):
        assert world.does(other, "person_card", person="kari").state == "refused"
        assert not any(text in "".join(world.reads(other)) for text in ANSWERED.values())


def test_each_question_can_be_skipped() -> None:
    world = World()
    answers(world, "kari", "hopp over", "hopp over", "Lesing")
    assert kept(world, "kari") == {"wanted": "Lesing"}
    answers(world, "kari", "hopp over", "hopp over", "hopp over")
    assert kept(world, "kari") == {"wanted": "Lesing"}, "what is skipped stays as it was"


def test_a_new_answer_stands_instead_of_the_old_one() -> None:
    world = World()
    answers(world, "kari")
    answers(world, "kari", "hopp over", "En venn", "hopp over")
    with world.store.begin() as tx:
        rows = [(row.kind, row.words) for row in talks.of_person(tx, "rad", "kari")]
    assert sorted(rows) == sorted({**ANSWERED, "brought": "En venn"}.items())


def test_they_see_change_and_delete_what_they_answered() -> None:
    world = World()
    answers(world, "kari")
    world.does("kari", "my_data")
    world.reads("kari")
    [text] = world.presses("kari", said("joining-answers-choice"))
    assert all(words_ in text for words_ in ANSWERED.values())
    [asked] = world.presses("kari", said("joining-forget-choice"))
    assert asked.startswith(said("joining-forgetting"))
    assert kept(world, "kari") == ANSWERED, "not before they are sure"
    assert world.presses("kari", said("joining-yes-forget-answers"))[-1].startswith(said("joining-forgotten"))
    assert kept(world, "kari") == {}
    world.does("liv", "person_card", person="kari")
    assert not any(text in "".join(world.reads("liv")) for text in ANSWERED.values())
    assert world.says("kari", "svarene mine")[-1].startswith(said("joining-no-answers"))


def test_deleting_the_answers_leaves_what_is_not_an_answer() -> None:
    world = World()
    answers(world, "kari")
    world.says("kari", "menneske")
    world.does("kari", "forget_answers")
    assert set(kept(world, "kari")) == {"call"}


def test_the_answers_stand_in_ones_own_file_and_not_in_the_audit() -> None:
    world = World()
    answers(world, "kari")
    with world.store.begin() as tx:
        mine = str(own.everything(tx, "rad", "kari"))
        noted = "".join(row.facts for row in audit.newest(tx, "rad", 50))
    assert all(text in mine for text in ANSWERED.values())
    assert not any(text in noted for text in ANSWERED.values())


def test_a_newcomer_s_answers_follow_them_in() -> None:
    world = World()
    waits = comes_in(world)
    world.says("ny", "svar på spørsmålene")
    for text in ANSWERED.values():
        world.says("ny", text)
    world.does("liv", "confirm_person", person=waits)
    assert kept(world, waits) == {}
    assert kept(world, "nora") == ANSWERED


@both
def test_row_45_the_two_opening_questions(network: str) -> None:
    world = on(network, per="nn", aisha="sv", tom="en")
    start = {"nb": "svar på spørsmålene", "nn": "svar på spørsmåla", "sv": "svara på frågorna", "en": "answer the questions"}
    skip = {"nb": "hopp over", "nn": "hopp over", "sv": "hoppa över", "en": "skip"}
    for who, lang in (("kari", "nb"), ("per", "nn"), ("aisha", "sv"), ("tom", "en")):
        world.says(who, start[lang])
        assert world.says(who, skip[lang])[-1].startswith(said("joining-ask-tell-more-brought", lang))
        world.now += 9 * 86_400_000_000  # left for nine days
        assert world.says(who, "x y z")[-1].startswith(said("joining-ask-tell-more-wanted", lang))
        [text] = world.says(who, skip[lang])
        assert said("joining-told-yours", lang) in text
        assert kept(world, who) == {"brought": "x y z"}


@pytest.mark.parametrize(("who", "typed"), [("kari", "svarene mine"), ("per", "svara mine"), ("aisha", "mina svar"), ("tom", "my answers")])
def test_they_are_asked_for_in_ones_own_words(who: str, typed: str) -> None:
    world = World()
    lang = {"kari": "nb", "per": "nn", "aisha": "sv", "tom": "en"}[who]
    assert world.says(who, typed)[-1].startswith(said("joining-no-answers", lang))
