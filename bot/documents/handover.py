"""The pack for somebody who takes over as secretary, and the one for a new member: all that is known, and what to do first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from bot.documents.annual import Pen as AnnualPen
from bot.documents.blocks import Block, Heading, Listing, Pairs, Paragraph, Table
from bot.documents.booklet import Booklet, Chapter
from bot.documents.minutes import LONG_AGO, Words
from bot.domain.values import Day, Fact, Quote, say

Facts = Mapping[str, Any]
FIRST = {True: ("outstanding", "people", "meetings", "help"), False: ("mandate", "meetings", "input", "rights", "help")}


class Pen(AnnualPen):
    """The phrases of a pack, turned to one language."""

    def pack(self, key: str, /, **facts: Fact) -> str:
        """A phrase of the pack."""
        return self.words.say(f"handovers-{key}", self.lang, "standard", facts, today=LONG_AGO)


def build(facts: Facts, words: Words) -> Booklet:
    """The whole pack in its reader's language."""
    pen, office = Pen(words, str(facts["lang"])), bool(facts["office"])
    parts = [
        ("first", _first(office, pen)), ("mandate", _mandate(facts, pen)), ("who", _who(facts, pen)), ("meetings", _meetings(facts, pen)),
        ("open", _open(facts, pen) if office else iter(())), ("minutes", _minutes(facts, pen)),
        ("rules", _rules(facts, pen) if office else _rights(pen)),
    ]  # fmt: skip
    headed = [(name if office or name != "rules" else "rights", list(blocks)) for name, blocks in parts]
    chapters = tuple(Chapter(pen.pack(f"heading-{name}"), pen.lang, tuple(blocks)) for name, blocks in headed if blocks)
    title = pen.pack("title-office" if office else "title-member", council=Quote(str(facts["council"])))
    cover = Pairs(((pen("label-made"), pen("made", day=Day(facts["made"]))),))
    return Booklet(
        pen.lang, title, (cover,), chapters, page=pen("page"), author=str(facts["council"]), day=str(facts["made"]),
        contents=pen("contents"),
    )  # fmt: skip


def _first(office: bool, pen: Pen) -> Iterator[Block]:
    yield Listing(tuple(pen.pack(f"first-{'office' if office else 'member'}-{name}") for name in FIRST[office]), ordered=True)


def _mandate(facts: Facts, pen: Pen) -> Iterator[Block]:
    for name, words in facts["mandate_parts"].items():
        yield Heading(pen.words.say(f"sites-mandate-{name}", pen.lang), 3)
        yield Paragraph(str(words))
    if not facts["mandate_parts"] and facts["mandate"]:
        yield Paragraph(str(facts["mandate"]))


def _who(facts: Facts, pen: Pen) -> Iterator[Block]:
    for body in dict.fromkeys(one["body"] for one in facts["who"]):
        rows = []
        for one in facts["who"]:
            if one["body"] == body:
                role = pen.say(say(f"people-role-{one['role'].replace('_', '-')}"))
                until = f" ({pen.pack('until', day=Day(one['until']))})" if one["until"] else ""
                rows.append((str(one["name"]), role + until, str(one["organisation"] or one["title"]), str(one["phone"])))
        columns = tuple(pen.pack(f"column-{name}") for name in ("name", "role", "from", "phone"))
        if not any(row[3] for row in rows):
            columns, rows = columns[:3], [(*row[:3], "") for row in rows]
            yield Table(str(body), columns, tuple(row[:3] for row in rows))
        else:
            yield Table(str(body), columns, tuple(rows))


def _meetings(facts: Facts, pen: Pen) -> Iterator[Block]:
    if not facts["meetings"]:
        yield Paragraph(pen.pack("meetings-none"))
    for one in facts["meetings"]:
        yield Heading(pen("felt-label", meeting=Quote(str(one["title"])), day=Day(one["day"])), 3)
        if one["place"]:
            yield Paragraph(str(one["place"]))
        dates = tuple(
            (pen.say(say(f"councils-rule-{rule.replace('_', '-')}")), pen("day", day=Day(day))) for rule, day in one["dates"].items()
        )
        if dates:
            yield Pairs(dates)


def _open(facts: Facts, pen: Pen) -> Iterator[Block]:
    """What is not finished: inputs with who must answer by when, tasks, votes, money."""
    inputs = facts["inputs"]
    yield Paragraph(pen.pack("inputs-count", many=len(inputs), late=sum(bool(one["overdue"]) for one in inputs)))
    if inputs:
        columns = tuple(pen.pack(f"column-{name}") for name in ("item", "status", "responsible", "due"))
        rows = tuple(
            (
                f"{one['number']} {one['item']}".strip(), pen.status(one["status"]), str(one["responsible"]),
                (pen("day", day=Day(one["due"])) + (f" ({pen.pack('late')})" if one["overdue"] else "")) if one["due"] else "",
            )
            for one in inputs
        )  # fmt: skip
        yield Table(pen.pack("inputs-caption"), columns, rows, wide=0)
    if facts["tasks"]:
        yield Heading(pen.pack("tasks"), 3)
        yield Listing(tuple(
            pen.pack("task", text=Quote(one["text"].rstrip(".")), person=Quote(one["responsible"]), day=Day(one["due"]))
            for one in facts["tasks"]
        ))  # fmt: skip
    if facts["votes"]:
        yield Heading(pen.pack("votes"), 3)
        yield Listing(tuple(str(one["question"]) for one in facts["votes"]))
    yield Paragraph(pen.pack("claims", many=int(facts["claims"])))


def _minutes(facts: Facts, pen: Pen) -> Iterator[Block]:
    lines = [
        pen.pack("minutes-approved" if one["approved"] else "minutes-draft", meeting=Quote(str(one["title"])), day=Day(one["day"]))
        for one in facts["minutes"]
    ]
    if lines:
        yield Listing(tuple(lines))


def _rules(facts: Facts, pen: Pen) -> Iterator[Block]:
    found = facts["rules"]
    rows = []
    for rule, days in found["deadlines"].items():
        key = "days-before" if days < 0 else "days-after"
        rows.append((pen.say(say(f"councils-rule-{rule.replace('_', '-')}")), pen.pack(key, many=abs(int(days)))))
    yield Table(pen.pack("rules-caption"), (pen.pack("column-what"), pen.pack("column-when")), tuple(rows))
    yield Paragraph(pen.pack("rules-few", least=found["min_n"]))
    yield Paragraph(pen.pack("rules-target", target=found["target_pct"]))


def _rights(pen: Pen) -> Iterator[Block]:
    yield Listing(tuple(pen.pack(f"right-{name}") for name in ("fee", "travel", "needs", "support", "pause", "data")))
