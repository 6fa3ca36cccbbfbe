"""Files of a vote: ballots that another program can count again, and the picture with its words."""

from __future__ import annotations

import csv
import io
from collections import Counter
from xml.etree import ElementTree

import pytest

from bot.documents import pictures, tally
from bot.domain import counting, transferable
from bot.domain.votes import Ballot, Terms, ballot
from bot.work import KINDS, in_child

ABC = ("A", "B", "C")
NAMES = {"A": "Kveldsåpent", "B": 'Et "sitat"', "C": "=HYPERLINK(1)"}


def read_blt(text: str) -> tuple[Terms, list[Ballot]]:
    """The file as a counting program reads it."""
    lines = text.splitlines()
    options, seats = map(int, lines[0].split())
    end = lines.index("0")
    papers = [list(map(int, line.split())) for line in lines[1:end]]
    assert all(paper[-1] == 0 for paper in papers)
    given = [ballot(ranking=[ABC[place - 1] for place in paper[1:-1]]) for paper in papers for _ in range(paper[0])]
    assert len(lines[end + 1 :]) == options + 1
    assert all(name.startswith('"') and name.endswith('"') and name.count('"') == 2 for name in lines[end + 1 :])
    return Terms("stv", ABC, seats=seats), given


def test_ranked_ballots_are_read_and_counted_again() -> None:
    terms = Terms("stv", ABC, seats=2)
    given = [ballot(ranking=list(ranks)) for many, ranks in ((4, "AB"), (2, "BCA"), (3, "C")) for _ in range(many)]
    ending, _, text = tally.recount(terms, given, NAMES, "Hvem?")
    assert ending == "blt"
    again, read = read_blt(text)
    assert transferable.count(again, read) == transferable.count(terms, given)
    assert Counter(read) == Counter(given)


@pytest.mark.parametrize(
    ("terms", "given"),
    [
        (Terms("dots", ABC, dots=3), [ballot(points={"A": 2, "B": 1}), ballot(points={}), ballot(points={"C": 3})]),
        (Terms("score", ABC, score_max=5), [ballot(points={"A": 0, "B": 5}), ballot(points={"C": 2})]),
        (Terms("approval", ABC), [ballot(approve=["A", "C"]), ballot(approve=[])]),
        (Terms("borda", ABC), [ballot(ranking=["A", ["B", "C"]]), ballot(ranking=["C"])]),
    ],
)
def test_a_table_is_read_and_counted_again(terms: Terms, given: list[Ballot]) -> None:
    ending, _, text = tally.recount(terms, given, NAMES, "Hva?")
    assert ending == "csv"
    rows = list(csv.reader(io.StringIO(text)))
    assert rows[0] == ["Kveldsåpent", 'Et "sitat"', "'=HYPERLINK(1)"]
    read = [_row(terms, cells) for cells in rows[1:]]
    assert counting.count(terms, read) == counting.count(terms, given)


def _row(terms: Terms, cells: list[str]) -> Ballot:
    found = {option: int(cell) for option, cell in zip(terms.options, cells, strict=True) if cell}
    if terms.method == "approval":
        return ballot(approve=list(found))
    if terms.method == "borda":
        return ballot(ranking=[[option for option in found if found[option] == place] for place in sorted(set(found.values()))])
    return ballot(points=found)


@pytest.mark.parametrize("method", ["yes_no_abstain", "approval", "dots", "stv", "borda"])
def test_the_order_of_the_ballots_leaves_no_trace(method: str) -> None:
    terms = Terms("yes_no_abstain") if method == "yes_no_abstain" else Terms(method, ABC, dots=3)
    made = {
        "yes_no_abstain": [ballot(choice=choice) for choice in ("yes", "no", "abstain", "yes")],
        "approval": [ballot(approve=list(chosen)) for chosen in ("A", "BC", "", "AC")],
        "dots": [ballot(points={option: 1}) for option in "CABA"],
        "stv": [ballot(ranking=list(ranks)) for ranks in ("CA", "AB", "B", "AB")],
        "borda": [ballot(ranking=ranks) for ranks in (["C", ["A", "B"]], ["A"], ["B", "A"])],
    }[method]
    assert tally.recount(terms, made, NAMES, "?") == tally.recount(terms, made[::-1], NAMES, "?")


BARS = [
    pictures.Bar("Alle rom må kunne låses <innenfra> & mer", "8", 800),
    pictures.Bar("Lettlest", "0", 0),
    pictures.Bar("x" * 200, "6,50", 650),
]


def test_the_picture_says_in_words_what_it_shows() -> None:
    drawn = ElementTree.fromstring(pictures.svg("Hva er viktigst?", BARS, "Søylediagram. Låses: 8."))  # noqa: S314 - our own
    space = "{http://www.w3.org/2000/svg}"
    assert drawn.findtext(f"{space}title") == "Hva er viktigst?"
    assert drawn.findtext(f"{space}desc") == "Søylediagram. Låses: 8."
    said = [node.text for node in drawn.iter(f"{space}text")]
    assert {"8", "0", "6,50"} <= set(said)
    widths = [int(node.get("width", "0")) for node in drawn.iter(f"{space}rect")][1:]
    assert [length > 0 for length in widths] == [True, True]  # nothing is drawn for nought
    assert widths[0] > widths[1]
    assert all(node.get("stroke") for node in list(drawn.iter(f"{space}rect"))[1:])


def test_the_picture_is_drawn_in_a_child_that_has_no_secrets() -> None:
    bars = [[bar.label, bar.number, bar.length] for bar in BARS]
    args = {"title": "Hva er viktigst?", "bars": bars, "said": "Søylediagram.", "vote": "V1"}
    came = in_child(KINDS["draw_result"], args, {})
    assert came.fault == ""
    assert came.done is not None
    picture = next(made for made in came.done.made if made.mime == "image/png")
    assert picture.data.startswith(b"\x89PNG")
    assert 3_000 < len(picture.data) < 200_000
