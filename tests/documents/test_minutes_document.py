"""Minutes as documents: readable, accessible, and never taken in by what people wrote."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from bot.documents import html, markdown, text
from bot.documents.minutes import (
    ActionKept,
    DecisionKept,
    InputKept,
    ItemKept,
    MinutesKept,
    PaperKept,
    Spoken,
    There,
    Waiting,
    to_json,
)
from bot.documents.minutes_written import build
from tests.world import words

BAD = "<script>alert(1)</script> | **fet** [her](http://x.no)\n# Overskrift"


def kept(lang: str = "nb", style: str = "sak", number: str = "3/27", said: str = "Rom må kunne låses.") -> MinutesKept:
    """Minutes with something of everything."""
    item = ItemKept(
        "i3", number, "Midlertidig bolig", "can_influence", ("Per Dahl",),
        (PaperKept("p1", "Standard", False), PaperKept("p2", "Tillegg", True, "Kom fra fylket")),
        (InputKept("A", "I-2027-001", "Kari Moen", "Leieboerforeningen", False, "own", "chat", said, False, "accepted", "Enkelt.",
                   "Punkt 1"),
         InputKept("B", "I-2027-002", "", "", True, "own", "chat", "Korte regler.", True, "deferred", "Senere.", until="2027-11-15"),
         InputKept("C", "I-2027-003", "Tom Reed", "", False, "council", "meeting", "", False, "merged", "Likt.",
                   merged_into="I-2027-001")),
        (DecisionKept("d1", "Rådet vil ha lås.", "Sam Berg", "2027-03-15", 5, 9, 5, True),
         DecisionKept("d2", "Rådet vil ha ro.", "", "", 4, 9, 5, False)),
        (ActionKept("H1", "Skrive regler.", "Sam Berg", "2027-02-26", True),),
        (Spoken("m1", "Tom Reed", "Jeg ser det annerledes."),), (Spoken("o1", "Kari Moen", "Jeg sa fem.", True),),
    )  # fmt: skip
    people = (There("kari", "Kari Moen", "chair", "Leieboerforeningen", (("11:58", "15:00"),)),
              There("vera", "Vera Vik", "deputy", "Rusfeltet", (("12:00", "14:30"),), True, "Per Dahl"))  # fmt: skip
    return MinutesKept(
        "MO1", "Boligrådet", "Boligrådet", "Fjordvik kommune", lang, style, "Møte 1", "2027-02-10", "12:00", "15:00", "Rom 2", "hybrid",
        "draft", 2, "2027-02-16", "2027-02-24", "", "partly", people, (There("per", "Per Dahl", "member", "Rusfeltet"),),
        (There("odd", "Odd Lie", "observer", "", (("12:00", "15:00"),)),), (item,), (Spoken("o2", "Tom Reed", "Dato mangler."),),
        (Waiting("X", "I-2026-009", "no_answer", "2026-12-01"),), (),
    )  # fmt: skip


class Page(HTMLParser):
    """What an HTML page is made of."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def named(self, *tags: str) -> list[tuple[str, dict[str, str | None]]]:
        """The tags of these names."""
        return [one for one in self.tags if one[0] in tags]


@pytest.mark.parametrize("lang", ["nb", "nn", "sv", "en"])
def test_the_page_can_be_read_by_everybody(lang: str) -> None:
    page = Page(html.render(build(kept(lang), words())))
    assert page.named("html")[0][1]["lang"] == lang
    levels = [int(tag[1]) for tag, _ in page.named("h1", "h2", "h3", "h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert all(attrs.get("scope") in ("col", "row") for _, attrs in page.named("th"))
    assert len(page.named("caption")) == len(page.named("table"))
    assert page.named("title")
    assert page.named("main")
    assert page.named("meta")[0][1]["charset"] == "utf-8"


def test_the_page_asks_nobody_for_anything() -> None:
    page = Page(html.render(build(kept(), words())))
    assert page.named("script", "img", "link", "iframe", "a", "form", "object", "embed") == []
    assert all(not {"src", "href", "onclick"} & set(attrs) for _, attrs in page.tags)


def test_what_people_wrote_is_never_markup() -> None:
    document = build(kept(said=BAD), words())
    page = html.render(document)
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    marked = markdown.render(document)
    assert "\\<script\\>" in marked
    assert "\\*\\*fet\\*\\*" in marked
    assert "\\[her\\]" in marked
    assert not any(line.startswith("# Overskrift") for line in marked.splitlines())
    assert all(line.count(" | ") == 3 for line in marked.splitlines() if line.startswith("| I-2027"))


@pytest.mark.parametrize(
    ("style", "number", "name"),
    [("sak", "3/27", "Sak 3/27"), ("paragraph", "§ 14", "§ 14"), ("per_meeting", "3.", "Punkt 3")],
)
def test_items_are_named_as_the_council_numbers_them(style: str, number: str, name: str) -> None:
    said = text.render(build(kept(style=style, number=number), words()))
    assert f"\n{name} Midlertidig bolig\n" in said


def test_the_words_are_the_council_s_language() -> None:
    said = {lang: text.render(build(kept(lang), words())) for lang in ("nb", "nn", "sv", "en")}
    for lang, expected in {
        "nb": "Bare et notat: 4 av 9 plasser", "nn": "Berre eit notat: 4 av 9 plassar", "sv": "Bara en anteckning: 4 av 9 platser",
        "en": "Notes only: 4 of 9 seats",
    }.items():  # fmt: skip
        assert expected in said[lang]
    assert len(set(said.values())) == 4


def test_plain_text_has_everything_and_no_drawing() -> None:
    said = text.render(build(kept(), words()))
    for part in (
        "Vara for Per Dahl", "12:00–14:30, på video", "Meldt egen interesse i saken: Per Dahl.", "Tillegg (kom sent: Kom fra fylket)",
        "Navnet er skjult", "Kom etter fristen.", "Kommer opp igjen mandag 15. november 2027.", "Slått sammen med I-2027-001.",
        "Rådet, ved Tom Reed", "Skrive regler. Sam Berg, innen fredag 26. februar 2027. Gjort.", "– Kari Moen (etter fristen)",
        "I-2026-009: svaret skulle komme innen tirsdag 1. desember 2026", "Ingen innspill fra andre møter er åpne.",
        "Utkast 2. Åpent for merknader til onsdag 24. februar 2027",
    ):  # fmt: skip
        assert part in said, part
    assert not {"|", "#", "*", "─"} & set(said)


def test_the_json_can_be_read_back() -> None:
    data = json.loads(to_json(kept()))
    assert (data["format"], data["format_version"], data["version"], data["meeting"]) == ("radslag-minutes", 2, 2, "MO1")
    assert data["items"][0]["inputs"][1] | {"giver": "", "organisation": "", "name_hidden": True} == data["items"][0]["inputs"][1]
