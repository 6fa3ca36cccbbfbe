"""A message in somebody's own language and way of writing."""

from __future__ import annotations

import pytest

from bot.domain.values import Quote, say
from bot.messages import plain
from bot.messages.compose import Reader, compose, offers, shortened
from bot.messages.nodes import Heading, Items, Link, Message, Para, para
from bot.messages.sentences import outside_quotes, sentences
from bot.messages.spoken import SaidItems, Spoken
from tests.messages.samples import MEETING, PHRASES, READERS, RECEIPT, TODAY, TROUBLE, choice, spoken


def read(message: Message, lang: str = "nb", profile: str = "standard") -> str:
    return plain.text(spoken(message, Reader(lang, profile, today=TODAY)))


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: f"{reader.lang}-{reader.profile}")
def test_reading_order_is_title_facts_choices_help(reader: Reader) -> None:
    text = plain.text(spoken(MEETING, reader, Quote("Ring Liv")))
    places = [text.index(part) for part in ("kommer du?", "Sak 3/27", "\n1. ", "\n2. ", "\n3. ", "Ring Liv")]
    assert places == sorted(places)
    assert text.splitlines()[0].endswith("Møte i brukerrådet: kommer du?")


def test_every_choice_stands_in_the_text_with_the_number_of_its_button() -> None:
    for reader in READERS:
        said = spoken(TROUBLE, reader)
        lines = plain.text(said).splitlines()
        assert offers(said) == tuple(one.label for one in said.choices)
        for one in said.choices:
            assert f"{one.number}. {one.label}" in lines
            assert one.button.startswith(f"{one.number}. {one.label[:8]}")


def test_a_person_is_always_in_reach_when_the_message_says_so() -> None:
    assert "Skriv «menneske»." in read(MEETING)
    contact = say("core-talk-to-person", name=Quote("Liv"), phone=Quote("400 12 345"), hours=Quote("hverdager 08–15"))
    text = plain.text(spoken(MEETING, Reader("sv", today=TODAY), contact))
    assert text.endswith("Vill du prata med en människa? Ring Liv, 400 12 345, hverdager 08–15. Eller skriv ”människa”.")
    assert "menneske" not in read(RECEIPT)


def test_nothing_to_do_is_said() -> None:
    assert [read(RECEIPT, lang).splitlines()[-1] for lang in ("nb", "nn", "sv", "en")] == [
        "Du trenger ikke gjøre noe.", "Du treng ikkje gjere noko.", "Du behöver inte göra något.", "You do not need to do anything.",
    ]  # fmt: skip


def test_short_and_clear_is_one_sentence_a_line() -> None:
    lines = read(TROUBLE, profile="plain").splitlines()
    assert lines[2:5] == ["Ukedagen og datoen passer ikke sammen.", "Datoen er onsdag 10. februar.", "Hvilken dag mente du?"]
    assert lines[-2:] == ["Skriv «menneske» hvis du vil ha hjelp.", "Skriv «forsto ikke» hvis noe er uklart."]


def test_a_screen_reader_hears_counts_first() -> None:
    text = read(MEETING, "en", "screen_reader")
    assert "Point 1 of 2: In Norwegian: Sak 3/27: Boligsosial handlingsplan" in text
    assert "You have 3 choices. Write the number or the first word:\n1. Yes, send it" in text


def test_a_screen_reader_gets_the_words_of_a_picture_and_no_picture() -> None:
    kinds = [part.file["as"] for part in plain.render(spoken(TROUBLE, Reader("nb", "screen_reader", today=TODAY))) if part.file]
    assert kinds == ["voice"]
    assert "Bilde: Søylediagram." in read(TROUBLE, profile="screen_reader")
    everything = [part.file["as"] for part in plain.render(spoken(TROUBLE, Reader("nb", today=TODAY))) if part.file]
    assert everything == ["voice", "picture"]


def test_words_in_another_language_are_announced_but_not_on_buttons() -> None:
    message = Message("sample", Quote("Möte", "sv"), (para(Quote("Hej.", "sv")),), (choice(Quote("Ja tack", "sv")),))
    said = spoken(message, Reader("nb", today=TODAY))
    assert said.title == "På svensk: Möte"
    assert "På svensk: Hej." in plain.text(said)
    assert offers(said) == ("Ja tack",)


def test_numbers_belong_to_the_choices_when_there_are_any() -> None:
    ordered = Items((Quote("a"), Quote("b")), ordered=True)
    with_choices = spoken(Message("sample", Quote("t"), (ordered,), (choice(say("core-yes")),)), Reader())
    alone = spoken(Message("sample", Quote("t"), (ordered,)), Reader())
    assert "• a" in plain.text(with_choices)
    assert "1. a\n2. b" in plain.text(alone)
    assert [block.ordered for block in (*with_choices.blocks, *alone.blocks) if isinstance(block, SaidItems)] == [False, True]


def test_a_title_and_a_label_stay_on_one_line() -> None:
    message = Message("sample", Quote("En\n\nto\ttre"), (Heading(Quote("a\nb")),), (choice(Quote("ja\n1. nei")),))
    said = spoken(message, Reader())
    assert said.title == "En to tre"
    assert offers(said) == ("ja 1. nei",)
    assert plain.text(said) == "En to tre\n\na b\n\n1. ja 1. nei\n\nTrenger du hjelp? Skriv «menneske»."


@pytest.mark.parametrize("url", ["javascript:alert(1)", "https://a.example/ b", "", "//a.example", "data:text/html,x"])
def test_only_open_addresses_are_links(url: str) -> None:
    assert plain.text(spoken(Message("sample", Quote("t"), (Link(Quote("her"), url),)), Reader())) == "t\n\nher"


def test_keys_come_in_order_or_are_asked_for() -> None:
    message = Message("sample", Quote("t"), choices=(choice(say("core-yes")), choice(say("core-no"))))
    assert [one.key for one in compose(message, Reader(), PHRASES, ["a", "b"]).choices] == ["a", "b"]
    assert [one.key for one in compose(message, Reader(), PHRASES, lambda one: one.do.verb).choices] == ["sample.choose"] * 2
    assert [one.key for one in compose(message, Reader(), PHRASES).choices] == ["", ""]


def test_a_label_is_shortened_after_a_word() -> None:
    assert shortened("Ja, jeg kommer", 24) == "Ja, jeg kommer"
    assert shortened("Lag et nytt forslag til møtedag", 24) == "Lag et nytt forslag til…"
    assert shortened("Menneskerettighetskonvensjonen", 20) == "Menneskerettighetsk…"
    assert all(len(shortened("x y" * n, 20)) <= 20 for n in range(1, 40))


def test_empty_nodes_leave_no_trace() -> None:
    said: Spoken = spoken(Message("sample", Quote("t"), (Para(()), Items(()), Para((Quote(""),)))), Reader())
    assert plain.text(said) == "t"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Det er 10. februar klokka 12. Kom da.", ("Det er 10. februar klokka 12.", "Kom da.")),
        ("Se f.eks. sak 3. Den er ny! Er den?", ("Se f.eks. sak 3.", "Den er ny!", "Er den?")),
        ("Spør Liv B. Hansen. Hun vet.", ("Spør Liv B. Hansen.", "Hun vet.")),
        ("Prisen er 1.234,50. Bra… Ja", ("Prisen er 1.234,50.", "Bra…", "Ja")),
        ("Linje\nto", ("Linje", "to")),
        ("", ()),
    ],
)
def test_where_sentences_end(text: str, found: tuple[str, ...]) -> None:
    assert sentences(text) == found


def test_quoted_words_stay_together() -> None:
    assert outside_quotes("Du skrev: «Ja. Nei. Kanskje.» Stemmer det?") == ("Du skrev: «Ja. Nei. Kanskje.»", "Stemmer det?")
