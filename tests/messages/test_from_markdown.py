"""Papers in Markdown become nodes; HTML in them stays words; nothing in them takes long."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.values import Quote
from bot.messages.from_markdown import from_markdown
from bot.messages.nodes import Heading, Items, Link, Para


def q(text: str) -> Quote:
    return Quote(text, "nb")


def test_headings_paragraphs_lists_and_links() -> None:
    nodes = from_markdown(
        "# Sak *3*\n\nDette er **viktig**.  \nNy linje, se [notatet](https://example.org/a?b=1&c=2 \"t\").\nTo ting:\n- en\n- to\n\n1. først\n2. så\n", "nb"  # noqa: E501
    )
    assert nodes == (
        Heading(q("Sak 3")),
        Para((q("Dette er viktig."), q("Ny linje, se notatet. To ting:"))),
        Link(q("notatet"), "https://example.org/a?b=1&c=2"),
        Items((q("en"), q("to"))),
        Items((q("først"), q("så")), ordered=True),
    )


def test_html_stays_words() -> None:
    nodes = from_markdown('<script>alert(1)</script>\n\nHei <b onclick="x">du</b> &lt; &amp; 2 < 3\n\n<div>\nrå\n</div>', "nb")
    texts = [line for node in nodes if isinstance(node, Para) for line in node.lines]
    assert texts == [q("<script>alert(1)</script>"), q('Hei <b onclick="x">du</b> < & 2 < 3'), q("<div> rå </div>")]


@pytest.mark.parametrize("url", ["javascript:alert(1)", "/etc/passwd", "file:///etc/passwd", "data:text/html,x", "vbscript:x"])
def test_only_open_addresses_become_links(url: str) -> None:
    assert from_markdown(f"Se [her]({url}).", "nb") == (Para((q("Se her."),)),)


def test_pictures_quotations_and_lists_in_lists() -> None:
    nodes = from_markdown("![Søylediagram](x.png)\n\n> sitert\n\n- a\n  - b\n- c\n", "nb")
    assert nodes == (Para((q("Søylediagram"),)), Para((q("sitert"),)), Items((q("a"),)), Items((q("b"),)), Items((q("c"),)))


@pytest.mark.parametrize(
    "source",
    ["[" * 20_000, "![a" * 20_000, "[a](" * 10_000, "*" * 40_000, "`" * 40_000, "> " * 20_000, "- " * 20_000, "a_" * 40_000, "<" * 40_000, "\\" * 40_001,  # noqa: E501
     "\n".join(" " * n + "- x" for n in range(300)), "&" * 40_000, "\x02amp\x03" * 5_000, "x" * 500_000],
)  # fmt: skip
def test_nothing_takes_long(source: str) -> None:
    begun = time.perf_counter()
    from_markdown(source)
    assert time.perf_counter() - begun < 20


@given(st.text("ab *_`[]()#>-+1.\n\t<&!\\", max_size=120))
def test_no_text_breaks_it(source: str) -> None:
    for node in from_markdown(source):
        assert isinstance(node, Heading | Para | Items | Link)
