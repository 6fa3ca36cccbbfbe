"""The rules R1–R41 of what people read: what each asks, which function finds it in a text, which test shows that messages keep it.

`found` are functions of this folder (`module.function`): they run over what a secretary is about to send. `kept` are tests: there the
way messages are made leaves no room for the fault. Some rules have both. `tests/plain_language/test_rules.py` follows every name.
"""

from __future__ import annotations

from typing import NamedTuple


class Rule(NamedTuple):
    """What a rule asks, where it is found in a text, and the tests that show it is kept by how messages are made."""

    asks: str
    found: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()


_COMPOSE, _RENDER, _PHRASES = "tests/messages/test_compose.py", "tests/messages/test_renderers.py", "tests/messages/test_phrases.py"

RULES: dict[str, Rule] = {
    "R1": Rule("few words in a sentence", ("lint_sentences.lengths",), ("tests/test_words.py::test_sentences_are_short",)),
    "R2": Rule("few words in the mean sentence", ("lint_sentences.lengths",)),
    "R3": Rule("a low LIX from a hundred words on",
        ("lint_sentences.lengths",), ("tests/test_words.py::test_the_words_of_a_noun_are_easy_to_read",)),
    "R4": Rule("a short message", ("lint_shape.shape",), (f"{_RENDER}::test_no_part_is_ever_too_long",)),
    "R5": Rule("short paragraphs", ("lint_shape._paragraphs",)),
    "R6": Rule("one topic in a message", ("lint_shape._topics",)),
    "R7": Rule("the first line names the thing", ("lint_shape._title",), (f"{_COMPOSE}::test_a_title_and_a_label_stay_on_one_line",)),
    "R8": Rule("what to do, and by when, in the first three sentences", ("lint_shape._action",)),
    "R9": Rule("nothing to do is said", ("lint_shape._whole",), (f"{_COMPOSE}::test_nothing_to_do_is_said",)),
    "R10": Rule("days with their right weekday",
        ("lint_dates.dates", "lint_dates.deadlines"), (f"{_PHRASES}::test_facts_in_four_languages",)),
    "R11": Rule("clocks of 24 hours", ("lint_facts.clocks",), (f"{_PHRASES}::test_facts_in_four_languages",)),
    "R12": Rule("words, not pictures of faces",
        ("lint_shape.shape", "lint_choices._label"), ("tests/test_words.py::test_no_shouting_and_no_pictures",)),
    "R13": Rule("no tables", ("lint_shape.shape",)),
    "R14": Rule("no capitals and no odd letters", ("lint_words._capitals",)),
    "R15": Rule("no abbreviations, no bare acronyms", ("lint_words._listed", "lint_words._capitals", "lint_facts.clocks")),
    "R16": Rule("no heavy words", ("lint_words._listed",), ("tests/test_words.py::test_no_heavy_words_and_no_abbreviations",)),
    "R17": Rule("rare words are explained", ("lint_words._rare",)),
    "R18": Rule("long words are explained", ("lint_words.words",), ("tests/test_words.py::test_no_word_is_very_long",)),
    "R19": Rule("no double negation", ("lint_words._negations",)),
    "R20": Rule("who does it is said", ("lint_words._passives",)),
    "R21": Rule("links have names", ("lint_facts.links",), (f"{_COMPOSE}::test_only_open_addresses_are_links",)),
    "R22": Rule("few, short and different choices", ("lint_choices.buttons",), (f"{_COMPOSE}::test_a_label_is_shortened_after_a_word",)),
    "R23": Rule("one button a row", kept=("tests/channels/test_telegram_send.py::test_a_text_arrives_as_it_was_rendered",)),
    "R24": Rule("each choice in the text with its number", ("lint_choices.buttons",), (
        f"{_COMPOSE}::test_every_choice_stands_in_the_text_with_the_number_of_its_button",
        "tests/messages/test_choices.py::test_the_first_choice_in_many_ways",
    )),
    "R25": Rule("reserved words always work",
        kept=("tests/handlers/test_talk.py::test_every_reserved_word_is_answered_in_every_language",)),
    "R26": Rule("what cannot be called back is confirmed",
        kept=("tests/handlers/test_inputs.py::test_a_number_comes_only_when_it_is_confirmed",)),
    "R27": Rule("it can be undone, and until when is said", kept=("tests/handlers/test_inputs.py::test_undo_takes_it_back",)),
    "R28": Rule("a question waits", kept=("tests/handlers/test_joining.py::test_the_talk_can_be_left_and_taken_up_after_a_week",)),
    "R29": Rule("nothing sent is changed; a correction is a new message",
        kept=("tests/plain_language/test_rules.py::test_nothing_sent_is_ever_changed",)),
    "R30": Rule("a picture is told in words",
        ("lint._files",), (f"{_COMPOSE}::test_a_screen_reader_gets_the_words_of_a_picture_and_no_picture",)),
    "R31": Rule("text before sound", ("lint._files",)),
    "R32": Rule("every network has the whole as plain text", kept=(f"{_RENDER}::test_the_samples_on_every_network",)),
    "R33": Rule("another language is announced",
        ("lint_sentences.languages",), (f"{_COMPOSE}::test_words_in_another_language_are_announced_but_not_on_buttons",)),
    "R34": Rule("sums in figures and words, digits in groups", ("lint_facts.sums",), (f"{_PHRASES}::test_facts_in_four_languages",)),
    "R35": Rule("quiet hours, no blame",
        ("lint_words.words",), ("tests/year/test_played_year.py::test_nothing_unasked_came_in_quiet_hours",)),
    "R36": Rule("a way to a person", ("lint_shape._whole",), (f"{_COMPOSE}::test_a_person_is_always_in_reach_when_the_message_says_so",)),
    "R37": Rule("title, action, facts, choices, help",
        ("lint_shape._order",), (f"{_COMPOSE}::test_reading_order_is_title_facts_choices_help",)),
    "R38": Rule("few points in a list", ("lint_shape._lists", "lint._lists"), (f"{_COMPOSE}::test_a_screen_reader_hears_counts_first",)),
    "R39": Rule("no line broken in a sentence", ("lint_shape._paragraphs",), (f"{_COMPOSE}::test_short_and_clear_is_one_sentence_a_line",)),
    "R40": Rule("one word for one thing", ("lint_words._terms",)),
    "R41": Rule('"I did not understand" is in reach',
        kept=("tests/handlers/test_unclear.py::test_every_short_and_clear_message_says_how_to_say_it",)),
}  # fmt: skip
