"""A council's own words on both engines: put, changed and dropped in its own list alone; questions follow a person, and go with them."""

from __future__ import annotations

from storage import councils, people, words
from storage.councils import CouncilRow
from storage.engine import Store
from storage.people import PersonRow
from storage.words import QuestionRow, WordRow

LAR = WordRow("w1", "nb", "LAR", "Medisin i stedet for rus", "", "metadon", "")


def fill(store: Store) -> None:
    with store.begin() as tx:
        for council in ("rad", "other"):
            councils.add(tx, CouncilRow(council, council, council, "Europe/Oslo", "nb", "{}", 1, 1))
            for name in ("kari", "new"):
                row = PersonRow(f"{council}-{name}", council, name, "", "", "", "", "nb", "standard", "[]", "none", "", "active", "", "")
                people.add(tx, row)


def test_a_word_is_put_changed_and_dropped_in_its_own_council(store: Store) -> None:
    fill(store)
    with store.begin() as tx:
        words.put(tx, "rad", LAR)
        words.put(tx, "other", LAR._replace(explanation="Noe annet"))
        words.put(tx, "rad", LAR._replace(explanation="Medisin"))
    with store.begin() as tx:
        assert words.of_council(tx, "rad") == (LAR._replace(explanation="Medisin"),)
        assert words.by_id(tx, "other", "w1") == LAR._replace(explanation="Noe annet")
        assert words.drop(tx, "rad", "w1")
        assert not words.drop(tx, "rad", "w1")
        assert words.of_council(tx, "rad") == ()
        assert len(words.of_council(tx, "other")) == 1


def test_words_come_in_the_order_of_the_alphabet_within_a_language(store: Store) -> None:
    fill(store)
    with store.begin() as tx:
        for number, (lang, word) in enumerate((("sv", "arvode"), ("nb", "Vara"), ("nb", "ansvar"))):
            words.put(tx, "rad", WordRow(str(number), lang, word, "Noe", "", "", ""))
        assert [row.word for row in words.of_council(tx, "rad")] == ["ansvar", "Vara", "arvode"]


def test_questions_follow_a_person_and_go_with_them(store: Store) -> None:
    fill(store)
    with store.begin() as tx:
        words.ask(tx, "rad", QuestionRow("q1", "rad-kari", "flimmer", 1, 0))
        words.ask(tx, "rad", QuestionRow("q2", "rad-kari", "DPS", 2, 0))
        words.ask(tx, "other", QuestionRow("q3", "other-kari", "flimmer", 1, 0))
        assert words.answer(tx, "rad", "q2", 3)
        assert not words.answer(tx, "rad", "q2", 4)
        assert not words.answer(tx, "rad", "q3", 4)
        words.move(tx, "rad", "rad-kari", "rad-new")
        assert [(row.id, row.person_id) for row in words.waiting(tx, "rad")] == [("q1", "rad-new")]
        words.forget(tx, "rad", "rad-new")
        assert words.waiting(tx, "rad") == []
        assert words.question(tx, "rad", "q2") is None
        assert [row.id for row in words.waiting(tx, "other")] == ["q3"]
