"""The sheet for payers who type, as pages to print: each person with their lines and sum, at the end the whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from bot.documents import pdf
from bot.documents.blocks import Heading, Paragraph, Table
from bot.documents.booklet import PAGE, PAGES, Booklet, Chapter
from bot.domain.money import rounded
from bot.domain.payroll import Record, Run, plain, total
from bot.domain.values import Day
from bot.domain.works import Made
from bot.phrases import Phrases

MINUS = "\N{MINUS SIGN}"
NONE = "–"  # the payer has given no wage type yet: our own code is none
COLUMNS = ("what", "wage-type", "quantity", "rate", "amount", "taxable")


class Pen(NamedTuple):
    """Our words, figures and days as people write them in one language; files for programs have their own forms."""

    words: Phrases
    lang: str

    def say(self, key: str) -> str:
        """One of our words."""
        return self.words.say(key, self.lang)

    def figures(self, hundredths: int) -> str:
        """A sum or a quantity with two decimals."""
        whole, part = divmod(abs(hundredths), 100)
        said = self.words.say("fee-decimal", self.lang, facts={"whole": whole, "part": f"{part:02d}"})
        return f"{MINUS}{said}" if hundredths < 0 else said

    def day(self, iso: str) -> str:
        """A day with its year."""
        return self.words.fact(Day(iso), self.lang)


def booklet(words: Phrases, lang: str, run: Run, records: Sequence[Record], names: Mapping[str, str]) -> Booklet:
    """What is on the pages."""
    pen = Pen(words, lang)
    say, chapters = pen.say, []
    for employee, found in groupby(records, key=lambda one: one.employee):
        own = list(found)
        name = plain(f"{names.get(employee, '')}, {say('payroll-sheet-column-employee').casefold()} {employee}".removeprefix(", "))
        tables = [_table(list(part), pen) for _claim, part in groupby(own, key=lambda one: (one.claim, one.day))]
        chapters.append(Chapter(name, lang, (*tables, Paragraph(_sum(pen, "payroll-sheet-sum", own)))))
    title = f"{say('payroll-sheet-title')} {plain(run.id)}"
    facts = " · ".join(part for part in (plain(run.payroll.company_name), plain(run.payroll.cost_centre), pen.day(run.made[:10])) if part)
    cover = (Paragraph(facts), Heading(_sum(pen, "payroll-sheet-total", records)))
    footer = words.say("forms-page", lang, facts={"page": PAGE, "pages": PAGES})
    return Booklet(lang, title, cover, tuple(chapters), footer, plain(run.payroll.company_name) or "Rådslag", run.made[:10])


def _table(found: Sequence[Record], pen: Pen) -> Table:
    """The lines of one claim."""
    say, day = pen.say, pen.day(found[0].day)
    caption = f"{say('payroll-sheet-column-claim')} {plain(found[0].claim)}, {say('payroll-sheet-column-day').casefold()} {day}"
    return Table(caption, tuple(say(f"payroll-sheet-column-{column}") for column in COLUMNS), tuple(_row(one, pen) for one in found), 0)


def _row(one: Record, pen: Pen) -> tuple[str, ...]:
    taxed = pen.say("payroll-sheet-yes" if one.taxable else "payroll-sheet-no")
    wage_type = NONE if one.wage_type == one.code else plain(one.wage_type)
    figures = (pen.figures(rounded(one.quantity * 100)), pen.figures(one.rate), pen.figures(one.amount))
    return plain(one.label), wage_type, *figures, taxed


def _sum(pen: Pen, key: str, records: Sequence[Record]) -> str:
    return f"{pen.say(key)}: {pen.figures(total(records))}"


def file(words: Phrases, lang: str, run: Run, records: Sequence[Record], names: Mapping[str, str]) -> Made:
    """The pages as PDF."""
    return Made(f"payroll-{run.id}.pdf", "application/pdf", pdf.render(booklet(words, lang, run, records, names)))
