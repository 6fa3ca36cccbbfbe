"""Every network gets what it can carry: limits, tags, buttons, nothing lost and nothing let through."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.values import Quote, say
from bot.messages import matrix, plain, telegram
from bot.messages.compose import Reader
from bot.messages.fit import utf16
from bot.messages.nodes import Facts, File, Heading, Items, Link, Message, Node, Para, para
from bot.messages.parts import Part
from bot.phrases import PROFILES
from tests.messages import markup
from tests.messages.samples import READERS, SAMPLES, TODAY, TRICKS, TROUBLE, choice, spoken

FACE = "\N{GRINNING FACE}"


def short(*nodes: Node, title: str = "t") -> Message:
    return Message("sample", Quote(title), nodes)


def tele(message: Message) -> tuple[Part, ...]:
    return telegram.render(spoken(message, Reader(today=TODAY)))


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("reader", READERS, ids=lambda reader: f"{reader.lang}-{reader.profile}")
def test_the_samples_on_every_network(name: str, reader: Reader) -> None:
    said = spoken(SAMPLES[name], reader)
    for part in telegram.render(said):
        assert markup.read(part.html, markup.TELEGRAM).text == re.sub(r": https://\S+", "", part.text)
    for part in matrix.render(said):
        assert bool(part.html) == (reader.profile != "screen_reader" and not part.file)
        assert _words(markup.read(part.html, markup.MATRIX).text) in ("", _words(re.sub(r": https://\S+", "", part.text)))
    assert len(plain.render(said)) == 1 + sum(bool(part.file) for part in telegram.render(said))


def _words(text: str) -> str:
    """Letters alone: lists write their own bullets and numbers."""
    return "".join(re.sub(r"^(?:• |\d+\. )", "", line) for line in text.split("\n")).replace(" ", "")


def test_4096_units_are_one_part_and_one_more_are_two() -> None:
    assert [len(tele(short(para(Quote("x" * n))))) for n in (4091, 4094, 4096)] == [1, 2, 2]
    assert [len(tele(short(para(Quote(FACE * n))))) for n in (2045, 2048, 2049)] == [1, 2, 2]


@pytest.mark.parametrize("sign", ["x", FACE, "å", "<", "ord ", "En setning til. ", "\n", "\u0301"])
@pytest.mark.parametrize("count", [4_000, 4_096, 4_097, 9_000, 40_000])
def test_no_part_is_ever_too_long(sign: str, count: int) -> None:
    said = spoken(short(para(Quote(sign * count)), para(Quote("slutt"))), Reader(today=TODAY))
    for part in telegram.render(said):
        assert 0 < utf16(markup.read(part.html, markup.TELEGRAM).text) <= 4096
        assert part.html
    for part in matrix.render(said):
        assert len(json.dumps({"body": part.text, "formatted_body": part.html})) <= 45_000


def test_long_text_is_divided_at_blocks_then_at_sentences_and_nothing_is_lost() -> None:
    blocks = [f"Avsnitt {n}. " + "Dette er en setning. " * 60 for n in range(9)]
    parts = tele(Message("sample", Quote("Tittel"), tuple(para(Quote(text)) for text in blocks), (choice(say("core-yes")),)))
    assert len(parts) == 3
    assert [part.text.split("\n\n")[:2] for part in parts] == [["Tittel", f"Melding {n} av 3"] for n in (1, 2, 3)]
    assert all(text.strip() in "\n\n".join(part.text for part in parts) for text in blocks)
    assert [bool(part.buttons) for part in parts] == [False, False, True]
    one_long = tele(short(para(Quote("Dette er en setning. " * 500))))
    assert all(part.text.endswith(".") for part in one_long)


def test_a_heading_is_not_left_behind() -> None:
    first, second = tele(short(para(Quote("x " * 1900)), Heading(Quote("Overskrift")), para(Quote("y " * 1900))))
    assert "Overskrift" not in first.text
    assert second.text.split("\n\n")[2] == "Overskrift"


def test_a_list_keeps_its_numbers_over_a_cut() -> None:
    rows = tuple(Quote(f"punkt {n} " + "x" * 400) for n in range(1, 31))
    parts = tele(short(Items(rows, ordered=True)))
    assert [int(n) for part in parts for n in re.findall(r"^(\d+)\. punkt", part.text, re.MULTILINE)] == list(range(1, 31))
    html = "".join(part.html for part in matrix.render(spoken(short(Items(rows, ordered=True)), Reader()), limit=5000))
    assert [int(n) for n in re.findall(r'<ol start="(\d+)">', html)] != []
    assert html.count("<li>") == 30


def test_a_title_as_long_as_a_page_is_repeated_short() -> None:
    parts = tele(short(para(Quote("x" * 5000)), title="Tittel " * 600))
    assert len(parts) == 2
    assert all(utf16(part.text) <= 4096 for part in parts)
    assert parts[1].text.startswith("Tittel Tittel")


def test_captions_are_cut_and_the_text_has_it_all() -> None:
    long = "Notat om bolig " * 100
    parts = tele(short(File("ab", "n.pdf", "application/pdf", 9, Quote(long))))
    assert [part.file.get("as", "") for part in parts] == ["", "file"]
    assert parts[0].text.endswith(long.strip())
    assert 1000 < utf16(parts[1].text) <= 1024
    assert telegram.cut("x" * 1025, 1024) == "x" * 1023 + "…"
    assert utf16(telegram.cut(FACE * 600, 1024)) <= 1024
    assert telegram.cut("x" * 1024, 1024) == "x" * 1024


def test_what_somebody_wrote_is_never_markup() -> None:
    for part in (*telegram.render(spoken(TROUBLE, Reader())), *matrix.render(spoken(TROUBLE, Reader()))):
        allowed = markup.MATRIX if "<h3>" in part.html else markup.TELEGRAM
        assert markup.read(part.html, allowed).links == []
    link = Link(Quote('"><script>'), "https://a.example/?q=\"onclick='x'&b=<i>")
    assert markup.read(tele(short(link))[0].html, markup.TELEGRAM).links == [link.url]


def test_buttons_say_what_the_text_says() -> None:
    said = spoken(TROUBLE, Reader(today=TODAY))
    for parts in (telegram.render(said), matrix.render(said), plain.render(said)):
        shown = [(button.label, button.key) for button in parts[0].buttons]
        assert shown == [("1. onsdag 10. februar", "k1"), ("2. tirsdag 9. februar", "k2")]


NODES = st.one_of(
    st.builds(lambda text: Para((Quote(text),)), st.text(max_size=300)),
    st.builds(lambda text: Heading(Quote(text)), st.text(max_size=60)),
    st.builds(lambda rows, ordered: Items(tuple(map(Quote, rows)), ordered), st.lists(st.text(max_size=90), max_size=9), st.booleans()),
    st.builds(lambda text: Facts(((say("profile-label-language"), Quote(text)),)), st.text(max_size=90)),
    st.builds(lambda text: Para((Quote(text * 60), Quote(TRICKS))), st.text(max_size=90)),
)


@settings(max_examples=60, deadline=None)
@given(st.text(min_size=1, max_size=80), st.lists(NODES, max_size=8), st.lists(st.text(max_size=40), max_size=5), st.sampled_from(PROFILES))
def test_any_message_fits_every_network(title: str, nodes: list[Node], labels: list[str], profile: str) -> None:
    message = Message("sample", Quote(title), tuple(nodes), tuple(choice(Quote(label)) for label in labels))
    said = spoken(message, Reader("nb", profile, today=TODAY))
    parts = telegram.render(said, telegram.Limits(text=400))
    for part in parts:
        assert utf16(markup.read(part.html, markup.TELEGRAM).text) <= 400
    assert [button.key for button in parts[-1].buttons] == [one.key for one in said.choices if one.key]
    for part in matrix.render(said, 3_000):
        markup.read(part.html, markup.MATRIX)
        assert len(json.dumps({"body": part.text, "formatted_body": part.html})) <= 3_100
    for n, label in enumerate(one.label for one in said.choices):
        assert f"{n + 1}. {label}".rstrip() in plain.text(said)
