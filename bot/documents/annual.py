"""The annual report as a document: the same facts as the JSON file, as words, tables and pictures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.documents.blocks import Block, Drawing, Heading, Listing, Pairs, Paragraph, Table
from bot.documents.booklet import Booklet, Chapter
from bot.documents.minutes import LONG_AGO, Words
from bot.documents.pictures import NARROW, USUAL, Bar, Goal, svg
from bot.domain import languages
from bot.domain.annual import pattern, unequal
from bot.domain.values import Day, Fact, Money, Quote, Say, say

Facts = Mapping[str, Any]
QUESTION_ROOM = 60


class Pen:
    """The phrases, turned to one language."""

    def __init__(self, words: Words, lang: str) -> None:
        self.words = words
        self.lang = lang

    def __call__(self, key: str, /, **facts: Fact) -> str:
        """A phrase of the annual report."""
        return self.words.say(f"annual-{key}", self.lang, "standard", facts, today=LONG_AGO)

    def say(self, line: Say) -> str:
        """Any phrase, beginning with a capital letter."""
        said = self.words.say(line.key, self.lang, "standard", line.facts, today=LONG_AGO)
        return said[:1].upper() + said[1:]

    def status(self, code: str) -> str:
        return self.say(say(f"inputs-status-{code.replace('_', '-')}"))

    def share(self, one: Facts, least: int) -> str:
        """A share with what it is counted from, or why it is not shown."""
        if one.get("hidden") or one.get("pct") is None:
            return self.few(least) if one.get("hidden") else self("none")
        return self.say(say("reports-share", pct=one["pct"], part=one["part"], whole=one["whole"]))

    def few(self, least: int) -> str:
        return self.say(say("reports-few", least=least))

    def days(self, one: Facts, least: int) -> str:
        """The median with how many it is counted from; a decimal sign after the language's own custom."""
        if one.get("hidden"):
            return self.few(least)
        return self.say(say("reports-days", days=self.decimal(one["median"]), n=one["n"]))

    def decimal(self, number: str) -> str:
        return number.replace(".", languages.of(self.lang).decimal)


def build(facts: Facts, words: Words, lang: str = "", *, public: bool = False) -> Booklet:
    """The whole report. `public` leaves out what is the council's own: the mirror and the money."""
    pen = Pen(words, lang or str(facts["lang"]))
    parts = [
        ("in-short", list(_short(facts, pen))), ("meetings", list(_meetings(facts, pen))), ("items", list(_items(facts, pen))),
        ("inputs", list(_inputs(facts, pen))), ("days", list(_days(facts, pen))), ("felt", list(_felt(facts, pen))),
        ("yearly", list(_yearly(facts, pen))), ("votes", list(_votes(facts, pen))), ("fees", [] if public else list(_fees(facts, pen))),
        ("changed", list(_changed(facts, pen))),
        ("impacts", [] if public else list(_impacts(facts, pen))), ("mirror", [] if public else list(_mirror(facts, pen))),
    ]  # fmt: skip
    chapters = tuple(Chapter(pen(f"heading-{name}"), pen.lang, tuple(blocks)) for name, blocks in parts if blocks)
    return Booklet(
        pen.lang, title(facts, pen), (Pairs(tuple(_about(facts, pen))),), chapters, page=pen("page"),
        author=str(facts["council"]), day=str(facts["made"]), contents=pen("contents"),
    )  # fmt: skip


def title(facts: Facts, pen: Pen) -> str:
    """What the report is called."""
    return pen("title", year=str(facts["year"]), council=Quote(str(facts["council"])))


def _about(facts: Facts, pen: Pen) -> Iterator[tuple[str, str]]:
    if facts["authority"]:
        yield pen("label-authority"), str(facts["authority"])
    yield pen("label-period"), pen("period", first=Day(facts["from"]), last=Day(facts["to"]))
    yield pen("label-made"), pen("made", day=Day(facts["made"]))


def _short(facts: Facts, pen: Pen) -> Iterator[Block]:
    """The year in a few sentences, for those who read no further."""
    total, influence = int(facts["inputs"]["total"]), facts["inputs"]["influence"]
    if not facts["meetings_held"] and not facts["theme_days_held"] and not total:
        yield Paragraph(pen("empty"))
        return
    lines = [pen("short-meetings", many=int(facts["meetings_held"]))]
    if facts["theme_days_held"]:
        lines.append(pen("short-theme-days", many=int(facts["theme_days_held"])))
    lines.append(pen("short-inputs", many=total))
    if not influence.get("hidden"):
        lines.append(pen("short-influence", part=influence["part"], whole=influence["whole"]))
    felt = facts["felt"]
    if not felt["hidden"]:
        lines.append(pen("short-felt", pct=felt["yes_pct"], target=facts["target_pct"]))
    yield Listing(tuple(lines))


def _meetings(facts: Facts, pen: Pen) -> Iterator[Block]:
    rows = []
    for one in facts["meetings"]:
        there = pen("seats", present=one["seats_present"], all=one["seats"]) if one["seats"] is not None else "–"
        enough = pen(f"quorum-{one['quorum'].replace('_', '-')}") if one["quorum"] else pen("quorum-none")
        rows.append((str(one["title"]), pen("day", day=Day(one["day"])), there, enough))
    if rows:
        columns = tuple(pen(f"column-{name}") for name in ("meeting", "day", "there", "enough"))
        yield Table(pen("meetings-caption"), columns, tuple(rows))


def _items(facts: Facts, pen: Pen) -> Iterator[Block]:
    items = facts["items"]
    if not items["total"]:
        return
    yield Pairs((
        (pen("label-items"), str(items["total"])),
        (pen("label-items-members"), str(items["by_side"]["members"])),
        (pen("label-items-service"), str(items["by_side"]["service"])),
        (pen("label-can-influence"), pen.share(items["can_influence"], 1)),
        (pen("label-early"), pen.share(facts["papers_early"], 1)),
    ))  # fmt: skip
    yield Heading(pen("phases-caption"), 3)
    yield Pairs(tuple((_phase(code, pen), str(n)) for code, n in items["by_phase"].items()))


def _phase(code: str, pen: Pen) -> str:
    return pen("phase-none") if code == "none" else pen.say(say(f"agenda-phase-{code}"))


# --- pictures, each with the same facts as text ------------------------------------------------------------


def _drawing(title: str, bars: Sequence[Bar], pen: Pen, *, whole: int = 0, goal: Goal | None = None) -> Drawing:
    """The picture; below it everything in it, as a sentence."""
    values = "; ".join(f"{bar.label}{' ' if bar.label.endswith('?') else ': '}{bar.number}" for bar in bars)
    said = pen("picture", title=Quote(title), values=Quote(values))
    if goal is not None:
        said = f"{said} {pen('picture-goal', goal=Quote(goal.label))}"
    return _drawn(title, said, bars, whole, goal)


def _drawn(title: str, said: str, bars: Sequence[Bar], whole: int, goal: Goal | None) -> Drawing:
    usual, narrow = (svg(title, bars, said, whole=whole, goal=goal, room=room) for room in (USUAL, NARROW))
    return Drawing(title, said, usual, narrow)


def outcomes(by_status: Mapping[str, int], pen: Pen) -> Drawing:
    """What became of the inputs, most first."""
    ordered = sorted(by_status.items(), key=lambda one: (-one[1], one[0]))
    return _drawing(pen("picture-outcomes"), [Bar(pen.status(code), str(n), n, pattern(code)) for code, n in ordered], pen)


def _inputs(facts: Facts, pen: Pen) -> Iterator[Block]:
    inputs, least = facts["inputs"], facts["min_n"]
    if not inputs["total"]:
        return
    yield outcomes(inputs["by_status"], pen)
    yield Pairs((
        (pen("label-inputs"), str(inputs["total"])),
        (pen("label-influence"), pen.share(inputs["influence"], least)),
        (pen("label-reason"), pen.share(inputs["with_reason"], least)),
        (pen("label-done"), pen.share(inputs["done"], least)),
    ))  # fmt: skip
    yield Paragraph(pen("patterns"))


def _step(one: Facts, pen: Pen) -> str:
    return pen("step", first=one["first"], last=one["last"]) if one["last"] else pen("step-more", first=one["first"])


def waited(found: Facts, name: str, pen: Pen) -> Drawing:
    """How many waited how long."""
    return _drawing(pen(f"picture-{name}"), [Bar(_step(one, pen), str(one["n"]), int(one["n"])) for one in found["steps"]], pen)


def _days(facts: Facts, pen: Pen) -> Iterator[Block]:
    inputs, least = facts["inputs"], facts["min_n"]
    if not inputs["total"]:
        return
    yield Pairs(((pen("label-days"), pen.days(inputs["answer_days"], least)), (pen("label-in-time"), pen.share(inputs["in_time"], least))))
    if not inputs["answer_days"]["hidden"]:
        yield waited(inputs["answer_days"], "days", pen)


def _felt(facts: Facts, pen: Pen) -> Iterator[Block]:
    asked = [one for one in facts["meetings"] if one["felt"] is not None]
    if not asked:
        return
    yield Paragraph(pen("felt-question"))
    bars = []
    for one in asked:
        felt, label = one["felt"], pen("felt-label", meeting=Quote(str(one["title"])), day=Day(one["day"]))
        if felt["hidden"] or felt["yes_pct"] is None:
            bars.append(Bar(label, pen("felt-hidden", least=facts["min_n"]), 0, "empty"))
        else:
            said = pen("felt-value", yes=felt["yes_pct"], partly=felt["yes_or_partly_pct"], n=felt["n"])
            bars.append(Bar(label, said, int(felt["yes_pct"])))
    goal = Goal(int(facts["target_pct"]), pen("goal", target=facts["target_pct"]))
    yield drawn_felt(pen, bars, goal)
    yield from _felt_year(facts, pen)
    questions = facts["felt_questions"].items()
    if any(not one["hidden"] for _code, one in questions):
        yield Pairs(tuple((pen.say(say(f"pulse-label-{code}")), _answered(one, facts, pen)) for code, one in questions))
    halves = ((one, pen.say(say("reports-half-1" if one["half"].endswith("1") else "reports-half-2", year=one["half"][:4])))
              for one in facts["felt_halves"])  # fmt: skip
    yield from (Paragraph(pen("felt-half", half=Quote(half), value=Quote(_answered(one, facts, pen)))) for one, half in halves)


def _answered(one: Facts, facts: Facts, pen: Pen) -> str:
    """How one question was answered, or that too few did."""
    if one["hidden"] or one["yes_pct"] is None:
        return pen("felt-hidden", least=facts["min_n"])
    return pen("felt-value", yes=one["yes_pct"], partly=one["yes_or_partly_pct"], n=one["n"])


def _yearly(facts: Facts, pen: Pen) -> Iterator[Block]:
    """Has the council influence over who, what, when and how? Beside the same target."""
    found = facts["felt_yearly"]
    if not found:
        return
    yield Paragraph(pen("yearly-question"))
    bars = []
    for code, one in found.items():
        label, said = pen.say(say(f"pulse-label-{code}")), _answered(one, facts, pen)
        few = one["hidden"] or one["yes_pct"] is None
        bars.append(Bar(label, said, 0, "empty") if few else Bar(label, said, int(one["yes_pct"])))
    yield drawn_felt(pen, bars, Goal(int(facts["target_pct"]), pen("goal", target=facts["target_pct"])), "yearly")


def _beside(facts: Facts, pen: Pen) -> Iterator[Block]:
    """What really happened, beside how it was felt."""
    inputs, least = facts["inputs"], facts["min_n"]
    yield Pairs((
        (pen("label-influence"), pen.share(inputs["influence"], least)), (pen("label-days"), pen.days(inputs["answer_days"], least)),
        (pen("label-early"), pen.share(facts["papers_early"], 1)),
    ))  # fmt: skip


def felt_alone(facts: Facts, words: Words, lang: str) -> Booklet | None:
    """The chapters about influence as a file of their own, with what really happened; None when nobody has answered."""
    pen = Pen(words, lang)
    parts = [("felt", list(_felt(facts, pen))), ("yearly", list(_yearly(facts, pen)))]
    chapters = [Chapter(pen(f"heading-{name}"), lang, tuple(blocks)) for name, blocks in parts if blocks]
    if not chapters:
        return None
    chapters.append(Chapter(pen.say(say("pulse-beside")), lang, tuple(_beside(facts, pen))))
    title_ = pen("felt-alone", year=str(facts["year"]), council=Quote(str(facts["council"])))
    return Booklet(lang, title_, (), tuple(chapters), page=pen("page"), author=str(facts["council"]), day=str(facts["made"]))


def _felt_year(facts: Facts, pen: Pen) -> Iterator[Block]:
    """All meetings of the year together, against the target."""
    year, influence = facts["felt"], facts["inputs"]["influence"]
    if year["hidden"]:
        yield Paragraph(pen("felt-year-hidden", least=facts["min_n"]))
        return
    key = "felt-year-met" if year["target_met"] else "felt-year-not-met"
    partly = int(year["yes_or_partly_pct"])
    yield Paragraph(pen(key, pct=year["yes_pct"], partly=partly, n=year["n"], dont=year["dont_know"], target=facts["target_pct"]))
    if unequal(year["yes_pct"], influence.get("pct"), facts["target_pct"]):
        yield Paragraph(pen("felt-flag"))


def drawn_felt(pen: Pen, bars: Sequence[Bar], goal: Goal, name: str = "felt") -> Drawing:
    """Felt influence, meeting by meeting; in the picture only the share that stands beside the bar."""
    full = _drawing(pen(f"picture-{name}"), bars, pen, whole=100, goal=goal)
    few = [bar._replace(number=bar.number.split(",")[0].split(".")[0]) for bar in bars]
    return _drawn(full.caption, full.said, few, 100, goal)


def ended(text: str) -> str:
    """As a sentence: a question keeps its own mark."""
    return text if text.endswith(("?", "!", ".")) else f"{text}."


def _votes(facts: Facts, pen: Pen) -> Iterator[Block]:
    if not facts["votes"]:
        return
    lines = []
    for one in facts["votes"]:
        cast = pen("vote-cast", cast=one["cast"], entitled=one["entitled"]) if one["counts_shown"] else pen("vote-hidden")
        lines.append(pen("vote", day=Day(one["day"]), outcome=Quote(ended(str(one["said"].get(pen.lang) or one["outcome"]))), cast=cast))
    yield Listing(tuple(lines))
    shown = [one for one in facts["votes"] if one["counts_shown"] and one["entitled"]]
    if shown:
        bars = [
            Bar(str(one["question"]).rstrip(". "), pen("of", part=one["cast"], whole=one["entitled"]), 100 * one["cast"] // one["entitled"])
            for one in shown
        ]
        yield _drawing(pen("picture-votes"), bars, pen, whole=100)


def _fees(facts: Facts, pen: Pen) -> Iterator[Block]:
    fees = facts["fees"]
    if fees is None:
        return
    yield Pairs((
        (pen("label-paid"), pen("money", sum=Money(fees["paid_minor"], fees["currency"]))),
        (pen("label-late"), str(fees["claims_late"])),
        (pen("label-money-days"), pen.days(fees["days_to_money"], facts["min_n"])),
    ))  # fmt: skip
    if not fees["days_to_money"]["hidden"]:
        yield waited(fees["days_to_money"], "money", pen)


def _changed(facts: Facts, pen: Pen) -> Iterator[Block]:
    own = "" if facts["lang"] == pen.lang else str(facts["lang"])  # what people wrote is in the council's language
    for one in facts["changed"]:
        what = ". ".join(part.rstrip(".") for part in (one["changed"], one["evidence"]) if part)
        yield Heading(str(one["number"]), 3)
        yield Pairs(((pen("you-said"), str(one["text"])),), own)
        yield Pairs(((pen("became"), pen.status(one["status"]) + "."),))
        yield Pairs(((pen("what-changed"), what + "."),), own) if what else Paragraph(pen("became-nothing"))


def _impacts(facts: Facts, pen: Pen) -> Iterator[Block]:
    """The same questions to both sides, the answers beside each other."""
    for one in facts["impacts"]:
        sides = one["sides"]
        yield Heading(pen("felt-label", meeting=Quote(str(one["meeting"])), day=Day(one["day"])), 3)
        parts = list(dict.fromkeys(part for side in sides.values() for part, said in side.items() if said))
        rows = tuple(
            (pen.say(say(f"impacts-part-{part}")), *(str(sides.get(side, {}).get(part, "")) or "–" for side in ("members", "service")))
            for part in parts
        )
        columns = (pen("column-question"), pen.say(say("impacts-side-members")), pen.say(say("impacts-side-service")))
        yield Table(pen("impacts-caption"), columns, rows)


def _mirror(facts: Facts, pen: Pen) -> Iterator[Block]:
    mirror, least = facts["mirror"], facts["min_n"]
    if not mirror["items"] and all(one["hidden"] for one in (*mirror["sides"], *mirror["organisations"])):
        return
    pairs = [(pen.say(say("reports-mirror-items")), pen("of", part=mirror["raised"], whole=mirror["items"]))]
    pairs += [(pen.say(say(f"reports-mirror-{one['name']}")), _seen(one, pen, least)) for one in mirror["sides"]]
    named = any(one["name"] for one in mirror["organisations"])  # when all are one group, that group is the members
    for one in mirror["organisations"] if named else ():
        pairs.append((str(one["name"]) or pen.say(say("reports-mirror-rest")), _seen(one, pen, least)))
    yield Pairs(tuple(pairs))
    yield Paragraph(pen.say(say("reports-mirror-body", least=least)))


def _seen(one: Facts, pen: Pen, least: int) -> str:
    if one["hidden"]:
        return pen.few(least)
    changed = one["changed"]
    if changed["hidden"] or changed["pct"] is None or one["days"] is None:
        return pen.say(say("reports-mirror-no-answers", n=one["n"]))
    days = pen.decimal(one["days"])
    return pen.say(say("reports-mirror-line", n=one["n"], pct=changed["pct"], answered=changed["whole"], days=days))
