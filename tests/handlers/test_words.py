"""Words: asked about in the middle of anything, explained by the office, kept by the council."""

from __future__ import annotations

import pytest

from storage import words
from tests.handlers.agendas import fresh, publish
from tests.world import World


def own(world: World) -> list[str]:
    with world.store.begin() as tx:
        return [row.word for row in words.of_council(tx, "rad")]


def add(world: World, word: str = "LAR", explanation: str = "Medisin i stedet for rus") -> str:
    return world.does("liv", "add_word", word=word, explanation=explanation).made["entry"]


# -- asking in the middle of something -------------------------------------------------------------------


def test_a_word_is_explained_and_the_numbers_still_answer_the_open_question(world: World) -> None:
    publish(world)
    fresh(world, "kari")
    [asked] = world.says("kari", "innspill")
    assert "\n1. " in asked
    [explained] = world.says("kari", "hva er mandat?")
    assert explained.startswith("Mandat\n\nHva rådet skal gjøre")
    assert f"Spørsmålet venter: {asked.splitlines()[0]}" in explained
    assert [line for line in explained.splitlines() if line[:2] in ("1.", "2.")] == [
        line for line in asked.splitlines() if line[:2] in ("1.", "2.")
    ]  # fmt: skip
    [after] = world.says("kari", "1")
    assert after.startswith("Hva mener du om")


def test_what_was_written_so_far_is_not_lost(world: World) -> None:
    publish(world)
    world.says("kari", "innspill")
    world.says("kari", "1")
    world.says("kari", "Alle rom må kunne låses.")
    [explained] = world.says("kari", "ordliste vedtak")
    assert "Spørsmålet venter: " in explained
    assert world.result.state == "asked"
    world.says("kari", "ferdig")
    assert "Alle rom må kunne låses." in "\n".join(world.says("kari", "gjenta")) + "\n".join(t.text for t in world.shown["kari"])


@pytest.mark.parametrize("said", ["Hva er begrunnelsen for det?", "Hva er planen for leieboere?", "hva er flimmer?"])
def test_a_comment_that_begins_like_a_question_is_a_comment(world: World, said: str) -> None:
    publish(world)
    world.says("kari", "innspill")
    world.says("kari", "1")
    [kept] = world.says("kari", said)
    assert kept.startswith("Det du skrev, er tatt vare på")


def test_an_unknown_word_among_choices_leaves_them_open(world: World) -> None:
    publish(world)
    world.says("kari", "innspill")
    [text] = world.says("kari", "hva er flimmer?")
    assert text.startswith("«flimmer» står ikke i ordlisten")
    assert world.says("kari", "1")[0].startswith("Hva mener du om")


def test_asked_without_a_word_the_choices_stay_open(world: World) -> None:
    publish(world)
    world.says("kari", "innspill")
    assert world.says("kari", "hva er det?")[0].startswith("Hvilket ord lurer du på?")
    assert world.says("kari", "1")[0].startswith("Hva mener du om")


def test_a_whole_question_is_no_word(world: World) -> None:
    [text] = world.says("kari", "hva er grunnen til at mandatet og høringen er flyttet?")
    assert text.startswith("Jeg kan forklare ett ord om gangen")
    assert "Mandat" in text
    assert "Høring" in text
    assert "menneske" in text


def test_the_list_does_not_end_an_open_question(world: World) -> None:
    publish(world)
    world.says("kari", "innspill")
    [text] = world.says("kari", "ordliste")
    assert text.startswith("Ordlisten har 100 ord")
    assert "Skriv «hva er» og ordet" in text
    assert world.says("kari", "1")[0].startswith("Hva mener du om")


def test_other_commands_that_begin_alike_are_what_they_were(world: World) -> None:
    assert "Ingen saker er åpne" in world.says("kari", "hva er åpent")[0]
    assert world.says("kari", "hva er rådet til for")[0].startswith("Dette er Boligrådet til for")
    assert world.says("kari", "hva betyr statusene")[0].startswith("Dette kan skje med et innspill")
    publish(world)
    world.says("kari", "innspill")
    assert "Det står ikke i ordlisten" not in world.says("kari", "hva er åpent")[0]


def test_an_account_number_is_stopped_before_it_is_looked_up(world: World) -> None:
    [text] = world.says("kari", "hva er 8601 11 17947")
    assert "ordlisten" not in text


def test_what_can_be_done_with_the_thing_is_one_press_away(world: World) -> None:
    publish(world)
    fresh(world, "kari")
    text = world.says("kari", "hva er saksliste")[-1]
    assert "1. Lese sakene" in text
    assert world.presses("kari", "Lese sakene")[-1].startswith("Hvilket møte")


# -- the list ----------------------------------------------------------------------------------------------


def test_the_list_comes_seven_at_a_time_in_the_order_of_the_alphabet(world: World) -> None:
    seen: list[str] = []
    texts = world.says("aisha", "ordlista")
    while True:
        lines = [line.split(". ", 1)[1] for line in texts[-1].splitlines() if line[:1].isdigit()]
        seen += [line for line in lines if line not in ("Visa fler", "Gå tillbaka", "Få den som fil")]
        assert len(lines) <= 10
        if "Visa fler" not in lines:
            break
        texts = world.presses("aisha", "Visa fler")
    assert len(seen) == len(set(seen)) == 101
    assert (seen[0], seen[-1]) == ("Anhörigrepresentant", "Övriga frågor")
    assert seen.index("Årshjul") < seen.index("Ärende")
    assert "Annat som någon vill ta upp" in world.presses("aisha", "Övriga frågor")[-1]


# -- the office -----------------------------------------------------------------------------------------------


def test_a_member_cannot_change_the_list(world: World) -> None:
    entry = add(world)
    for verb, args in (
        ("add_word", {"word": "x", "explanation": "y"}), ("drop_word", {"entry": entry}), ("word_language", {"entry": entry, "lang": "sv"}),
        ("change_word", {"entry": entry, "part": "word", "text": "y"}), ("paste_words", {"text": "a: b"}),
    ):  # fmt: skip
        assert world.does("kari", verb, **args).rule == "Y47", verb
    assert own(world) == ["LAR"]


def test_own_words_win_and_are_gone_when_they_are_taken_away(world: World) -> None:
    before = world.says("kari", "hva er vedtak")[0]
    add(world, "vedtak", "Det vi i rådet er enige om")
    assert "Det vi i rådet er enige om." in world.says("kari", "hva er vedtaket")[0]
    world.says("liv", "ta bort ord")
    world.says("liv", "1")
    assert world.says("kari", "hva er vedtak")[0] == before
    assert world.says("liv", "angre")[0].startswith("Angret: ordet «vedtak»")
    assert "Det vi i rådet er enige om." in world.says("kari", "hva er vedtak")[0]


def test_a_word_of_ours_that_the_council_avoids_leads_to_its_own(world: World) -> None:
    entry = add(world, "møteliste", "Det vi skal ta opp")
    world.does("liv", "change_word", entry=entry, part="avoid", text="saksliste")
    [text] = world.says("kari", "hva er sakslisten")
    assert text.startswith("Møteliste")
    assert "Her sier vi «møteliste»." in text


def test_each_part_can_be_changed_and_taken_back(world: World) -> None:
    entry = add(world)
    for part, typed, found in (
        ("explanation", "Medisin som erstatter rus.", "Medisin som erstatter rus."), ("synonyms", "metode, LAR, bytte", "metode, bytte."),
        ("avoid", "metadon", "Ord rådet heller unngår: metadon"), ("spoken", "l a r", "Jeg leser det som «l a r»"),
    ):  # fmt: skip
        assert world.does("liv", "change_word", entry=entry, part=part, text=typed).state == "done"
        assert found in world.reads("liv")[-1]
    assert "Her sier vi «LAR»" in world.says("kari", "hva er metadon")[0]
    world.says("liv", "angre")
    assert "leser det som" not in world.says("kari", "hva er LAR")[0]
    with world.store.begin() as tx:
        assert words.of_council(tx, "rad")[0].avoid == "metadon"


def test_a_part_is_changed_by_typing_and_a_dash_empties_it(world: World) -> None:
    entry = add(world)
    world.does("liv", "change_word", entry=entry, part="synonyms", text="substitusjon")
    world.reads("liv")
    assert world.says("liv", "endre ordet")[0].startswith("Hva vil du endre?")
    assert "Nå står det: «substitusjon»." in world.says("liv", "2")[0]
    assert "substitusjon" not in world.says("liv", "-")[0]
    key = world.desk.offer("rad", "liv", "word_language", {"entry": entry}, world.now, sure=False)
    world.result = world._arrive("liv", kind="press", press=key)
    assert "3. Svenska" in world.reads("liv")[-1]
    world.does("liv", "word_language", entry=entry, lang="sv")
    assert "På svensk: Medisin" in world.says("kari", "hva er LAR")[0]


def test_an_explanation_that_is_too_long_is_said_and_the_question_stays(world: World) -> None:
    world.says("liv", "nytt ord")
    world.says("liv", "LAR")
    [text] = world.says("liv", "Dette er en forklaring som har altfor mange ord til å stå her")
    assert text.startswith("Forklaringen har 13 ord")
    assert own(world) == []
    assert world.says("liv", "Medisin i stedet for rus")[0].startswith("LAR står i ordlisten")


@pytest.mark.parametrize(
    ("word", "explanation", "key"),
    [("?", "Noe", "words-empty"), ("LAR", "…", "words-empty"), ("LAR", "lar", "words-by-itself"), ("a" * 61, "Noe", "words-no-word"),
     ("LAR", "x" * 300, "words-too-long")],
)  # fmt: skip
def test_what_is_no_word_is_refused_kindly(world: World, word: str, explanation: str, key: str) -> None:
    assert world.does("liv", "add_word", word=word, explanation=explanation).key == key
    assert own(world) == []


def test_a_list_is_pasted_and_each_line_that_cannot_be_read_is_named(world: World) -> None:
    world.says("liv", "lim inn ord")
    lines = ("LAR: Medisin i stedet for rus", "• ruskonsulent – En som hjelper deg med rus", "bare et ord", "DPS\tStedet for psykisk helse")
    world.says("liv", "\n".join(lines))
    [text] = world.says("liv", "ferdig")
    assert text.startswith("3 ord står i ordlisten")
    assert "Én linje er ikke lagt inn:" in text
    assert "«bare et ord»: Her mangler ordet eller forklaringen" in text
    assert sorted(own(world)) == ["DPS", "LAR", "ruskonsulent"]


def test_a_word_of_another_council_is_not_there(world: World) -> None:
    add(world)
    assert world.does("liv", "drop_word", entry="of-another").key == "core-not-found"
    with world.store.begin() as tx:
        assert words.of_council(tx, "other") == ()


def test_a_word_the_council_avoids_is_found_before_anything_is_sent(world: World) -> None:
    entry = add(world)
    world.does("liv", "change_word", entry=entry, part="avoid", text="metadon")
    world.reads("liv")
    for typed in ("send melding", "Ny plan", "Vi snakker om metadon på onsdag. Kom gjerne."):
        world.says("liv", typed)
    [shown] = world.says("liv", "ferdig")
    assert "Rådet sier «LAR», ikke «metadon»." in shown


# -- asking the office ----------------------------------------------------------------------------------------


def test_two_ask_the_same_and_both_hear_and_nobody_is_named(world: World) -> None:
    world.says("kari", "hva er flimmer")
    world.presses("kari", "Spør sekretæren")
    world.says("tom", "what is flimmer")
    assert world.presses("tom", "Ask the secretary")[0].startswith("The secretary gets the question")
    told = [text for text in world.reads("liv") if "flimmer" in text]
    assert len(told) == 1
    assert "Kari" not in told[0]
    assert "Forklar ordet «flimmer»" in world.says("liv", "hva venter")[0]
    world.says("liv", "forklar ord")
    world.says("liv", "1")
    assert "2 som spurte, har fått svaret." in world.says("liv", "Lys som blinker fort")[0]
    world.pass_to("2027-01-04T12:00")
    assert world.reads("kari")[-1].startswith("Du spurte hva «flimmer» betyr\n\nLys som blinker fort.")
    assert "In Norwegian: Lys som blinker fort." in world.reads("tom")[-1]
    assert world.told("word_due") == []


def test_a_word_that_nobody_explains_is_told_again_on_its_day(world: World) -> None:
    world.does("kari", "ask_word", word="flimmer")
    world.does("kari", "ask_word", word="Flimmer")
    assert len(world.told("word_asked")) == 1
    world.pass_to("2027-01-06T09:00")
    assert [row[2:] for row in world.told("word_due")] == [("liv", "2027-01-06T09:00")]


def test_what_is_explained_is_explained_once(world: World) -> None:
    world.does("kari", "ask_word", word="flimmer")
    with world.store.begin() as tx:
        asked = words.waiting(tx, "rad")[0].id
    assert world.does("liv", "explain_word", question=asked, explanation="Lys som blinker").state == "done"
    assert world.does("liv", "explain_word", question=asked, explanation="Noe annet").key == "core-button-used"


def test_who_leaves_leaves_no_question_behind(world: World) -> None:
    world.does("kari", "ask_word", word="flimmer")
    world.says("kari", "jeg vil slutte")
    for _step in range(4):
        if world.result.state != "asked":
            break
        world.says("kari", "1")
    with world.store.begin() as tx:
        assert words.waiting(tx, "rad") == []
