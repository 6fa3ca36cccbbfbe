"""The annual report as a document and as data: golden text in four languages, pictures with their words, years with nothing in them."""

from __future__ import annotations

import copy
import json
import os
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from jsonschema import Draft202012Validator

from bot.documents import annual, making, markdown, pages, pictures, site
from bot.documents.blocks import Document, Drawing
from bot.documents.making import chapters
from bot.domain import annual as rules
from bot.domain.figures import Share
from tests.documents.annual_examples import GOLDEN, NASTY, WORDS, annual_facts, empty_annual, empty_public, public_facts

LANGUAGES = ("nb", "nn", "sv", "en")
SCHEMAS = Path(annual.__file__).parent / "schemas"
SVG = "{http://www.w3.org/2000/svg}"


def fits(name: str, facts: dict[str, Any]) -> bool:
    """Does it fit the schema?"""
    return Draft202012Validator(json.loads((SCHEMAS / f"{name}.schema.json").read_text("utf-8"))).is_valid(facts)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_annual_report_of_the_sample_year_in_words(lang: str) -> None:
    said, path = making.text(annual.build(annual_facts(), WORDS, lang)), GOLDEN / f"annual.{lang}.txt"
    if os.environ.get("RADSLAG_GOLDEN") == "write":
        path.write_text(said, encoding="utf-8")
    assert said == path.read_text(encoding="utf-8")


def test_the_facts_fit_their_schema_and_broken_ones_do_not() -> None:
    for facts in (annual_facts(), empty_annual()):
        assert fits("annual-report", facts)
    for facts in (public_facts(), empty_public()):
        assert fits("public", facts)
    half: dict[str, Any] = {"felt": {"hidden": True, "yes_pct": 50}}
    wrong: list[dict[str, Any]] = [{"year": "2027"}, {"inputs": {}}, half, {"more": 1}, {"from": "1.1.2027"}]
    for broken in wrong:
        assert not fits("annual-report", annual_facts() | broken)
    leaking = copy.deepcopy(annual_facts())
    leaking["votes"][0]["counts_shown"] = False
    assert not fits("annual-report", leaking)
    seat = {"organisation": "", "role": "", "name": "", "phone": "400 12 345"}
    assert not fits("public", public_facts() | {"bodies": [{"id": "r", "name": "R", "seats": [seat]}]})


def drawings(facts: dict[str, Any], lang: str = "nb") -> list[Drawing]:
    return [block for chapter in annual.build(facts, WORDS, lang).chapters for block in chapter.blocks if isinstance(block, Drawing)]


def test_every_picture_says_in_words_all_that_it_shows() -> None:
    found = drawings(annual_facts())
    assert [one.caption for one in found] == [
        "Hva som skjedde med innspillene", "Dager til første svar", "De som sier at de kunne påvirke", "De som stemte",
    ]  # fmt: skip
    for one in found:
        drawn = ElementTree.fromstring(one.svg)  # noqa: S314 - our own
        assert drawn.findtext(f"{SVG}desc") == one.said
        written = [node.text or "" for node in drawn.iter(f"{SVG}text")]
        for words in written[1:]:
            assert words.rstrip("…").rstrip() in one.said, words


def test_a_picture_is_never_told_by_colour_alone() -> None:
    bars = [pictures.Bar(kind, str(n), n, kind) for n, kind in enumerate(pictures.PATTERNS, 1)]
    drawn = ElementTree.fromstring(pictures.svg("Mønstre", bars, "Alt."))  # noqa: S314
    fills = [node.get("fill", "") for node in drawn.iter(f"{SVG}rect") if node.get("stroke")]
    assert len(set(fills)) == len(bars)
    assert sum("url(#" in fill for fill in fills) == 2
    for colour in pictures.PATTERNS.values():
        assert colour == "#FFFFFF" or contrast(colour) >= 3
    assert contrast("#E69F00") < 3  # the measure can fail


def contrast(colour: str) -> float:
    """Against white, as WCAG counts."""
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    lit = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 1.05 / (0.2126 * lit[0] + 0.7152 * lit[1] + 0.0722 * lit[2] + 0.05)


def test_what_people_wrote_cannot_break_a_picture() -> None:
    drawn = ElementTree.fromstring(pictures.svg(NASTY, [pictures.Bar(NASTY, "1", 1), pictures.Bar("x" * 300, "0", 0)], NASTY))  # noqa: S314
    assert not list(drawn.iter(f"{SVG}script"))
    texts = [node.text or "" for node in drawn.iter(f"{SVG}text")]
    assert all(len(text) <= pictures.LETTERS and "\u202e" not in text for text in texts)


def test_a_year_without_anything_says_so_in_every_language() -> None:
    for lang in LANGUAGES:
        made = annual.build(empty_annual(), WORDS, lang)
        assert made.chapters[0].title == WORDS.say("annual-heading-in-short", lang)
        assert WORDS.say("annual-empty", lang) in making.text(made)
        assert not drawings(empty_annual(), lang)


def test_too_few_are_never_shown() -> None:
    assert rules.share(Share(1, 4), 5) == {"hidden": True}
    assert rules.share(Share(3, 5), 5) == {"hidden": False, "part": 3, "whole": 5, "pct": 60}
    assert rules.waited([1, 2, 3], rules.ANSWER_DAYS, 5) == {"hidden": True}
    facts = annual_facts()
    facts["felt"] = {"hidden": True}
    said = making.text(annual.build(facts, WORDS, "nb"))
    assert "færre enn 5 svar" in said
    assert "prosent sier at de kunne påvirke" not in said


def test_days_are_put_into_steps_without_losing_one() -> None:
    days = [-1, 0, 7, 8, 14, 15, 21, 22, 30, 31, 400]
    found = rules.steps(days, rules.ANSWER_DAYS)
    assert [(one.first, one.last, one.n) for one in found] == [(0, 7, 3), (8, 14, 2), (15, 21, 2), (22, 30, 2), (31, 0, 2)]
    assert sum(one.n for one in found) == len(days)


def test_what_people_wrote_keeps_its_language_in_a_report_in_another() -> None:
    page = pages.render(annual.build(annual_facts(), WORDS, "en"))
    assert '<dd lang="nb">Planen må ha et eget mål' in page
    assert 'lang="nb"' not in pages.render(annual.build(annual_facts(), WORDS, "nb")).replace('lang="nb-NO"', "")


def test_a_high_feeling_with_few_changes_is_a_flag() -> None:
    assert rules.unequal(90, 20, 80)
    assert not rules.unequal(90, 60, 80)
    assert not rules.unequal(None, 20, 80)
    facts = annual_facts()
    facts["felt"] |= {"yes_pct": 90, "target_met": True}
    facts["inputs"]["influence"] |= {"pct": 10}
    assert WORDS.say("annual-felt-flag", "nb") in making.text(annual.build(facts, WORDS, "nb"))


@pytest.mark.parametrize(
    ("lang", "heading", "who", "half"),
    [
        ("nb", "Rådets innflytelse", "Hvem som er med: 60 prosent ja", "Andre halvår 2027, møter med få svar lagt sammen: 50"),
        ("nn", "Innverknaden til rådet", "Kven som er med: 60 prosent ja", "Andre halvår 2027, møte med få svar lagde saman: 50"),
        ("sv", "Rådets inflytande", "Vilka som är med: 60 procent ja", "Andra halvåret 2027, möten med få svar sammanlagda: 50 procent ja"),
        ("en", "The council’s influence", "Who takes part: 60 percent yes", "meetings with few answers put together: 50"),
    ],
)
def test_the_four_questions_of_the_year_stand_beside_the_target_and_few_answers_by_half_year(
    lang: str, heading: str, who: str, half: str
) -> None:
    one = {"hidden": False, "n": 6, "dont_know": 1, "yes_pct": 60, "yes_or_partly_pct": 80}
    facts = annual_facts() | {
        "felt_yearly": {"who": one, "what": one, "when": {"hidden": True}, "how": one},
        "felt_halves": [{"half": "2027-2", **one, "yes_pct": 50}],
    }  # fmt: skip
    assert fits("annual-report", facts)
    made = annual.build(facts, WORDS, lang)
    said = making.text(made)
    assert heading in {chapter.title for chapter in made.chapters}
    for words in (who, half):
        assert words in said, words
    [picture] = [block for chapter in made.chapters if chapter.title == heading for block in chapter.blocks if isinstance(block, Drawing)]
    assert "stroke-dasharray" in picture.svg  # the target
    alone = annual.felt_alone(facts, WORDS, lang)
    assert alone is not None
    assert who in making.text(alone)


def test_without_any_answer_there_is_no_file_of_influence() -> None:
    assert annual.felt_alone(empty_annual(), WORDS, "nb") is None


def test_the_public_report_leaves_out_money_and_mirror() -> None:
    made = annual.build(annual_facts(), WORDS, "nb", public=True)
    titles = {chapter.title for chapter in made.chapters}
    assert titles.isdisjoint({"Honorar", "Hvem får gjennomslag"})
    assert "13 887" not in making.text(made)
    assert "13 887" not in site.as_text(public_facts(), WORDS, "nb")


def test_the_impact_log_shows_both_sides_beside_each_other() -> None:
    facts = annual_facts()
    members = {"changed": "Alle rom får lås.", "learned": ""}
    sides = {"members": members, "service": {"changed": "Standarden er ny.", "learned": "Spør før."}}
    facts["impacts"] = [{"meeting": "Møte 1", "day": "2027-02-10", "sides": sides}]
    assert fits("annual-report", facts)
    said = making.text(annual.build(facts, WORDS, "nb"))
    assert "Det som endret seg\nMedlemmene: Alle rom får lås.\nTjenesten: Standarden er ny." in said
    assert "Medlemmene: –\nTjenesten: Spør før." in said
    assert "Standarden er ny" not in making.text(annual.build(facts, WORDS, "nb", public=True))


def test_the_report_as_markdown_and_as_a_page_holds_the_same_numbers() -> None:
    made = annual.build(annual_facts(), WORDS, "en")
    plain = markdown.render(Document("en", made.title, tuple(chapters(made))))
    page = pages.render(made)
    for words in ("58 percent (7 of 12)", "27.5 days", "8 of 9 seats"):
        assert words in plain
        assert words in page
    assert page.count("<svg") == 4
    assert page.count("<figcaption>") == 4
