"""The sheet for payers who type, as pages to print: each person with their lines and sum, at the end the whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import groupby

from bot.documents import pdf
from bot.documents.blocks import Heading, Paragraph, Table
from bot.documents.booklet import PAGE, PAGES, Booklet, Chapter
from bot.domain.money import two_decimals
from bot.domain.payroll import Record, Run, plain, total, two
from bot.domain.works import Made
from bot.phrases import Phrases

COLUMNS = ("what", "wage-type", "quantity", "rate", "amount", "taxable")


def booklet(words: Phrases, lang: str, run: Run, records: Sequence[Record], names: Mapping[str, str]) -> Booklet:
    """What is on the pages."""

    def say(key: str) -> str:
        return words.say(key, lang)

    chapters = []
    for employee, found in groupby(records, key=lambda one: one.employee):
        own = list(found)
        name = plain(f"{names.get(employee, '')}, {say('payroll-sheet-column-employee').casefold()} {employee}".removeprefix(", "))
        tables = [_table(list(part), say) for _claim, part in groupby(own, key=lambda one: (one.claim, one.day))]
        chapters.append(Chapter(name, lang, (*tables, Paragraph(_sum(say("payroll-sheet-sum"), own)))))
    title = f"{say('payroll-sheet-title')} {plain(run.id)}"
    facts = " · ".join(part for part in (plain(run.payroll.company_name), plain(run.payroll.cost_centre), run.made[:10]) if part)
    cover = (Paragraph(facts), Heading(_sum(say("payroll-sheet-total"), records)))
    footer = words.say("forms-page", lang, facts={"page": PAGE, "pages": PAGES})
    return Booklet(lang, title, cover, tuple(chapters), footer, plain(run.payroll.company_name) or "Rådslag", run.made[:10])


def _table(found: Sequence[Record], say: Callable[[str], str]) -> Table:
    """The lines of one claim."""
    caption = f"{say('payroll-sheet-column-claim')} {plain(found[0].claim)}, {say('payroll-sheet-column-day').casefold()} {found[0].day}"
    return Table(caption, tuple(say(f"payroll-sheet-column-{column}") for column in COLUMNS), tuple(_row(one, say) for one in found), 0)


def _row(one: Record, say: Callable[[str], str]) -> tuple[str, ...]:
    taxed = say("payroll-sheet-yes" if one.taxable else "payroll-sheet-no")
    return (
        plain(one.label), plain(one.wage_type), two(one.quantity), two_decimals(one.rate), two_decimals(one.amount), taxed,
    )  # fmt: skip


def _sum(label: str, records: Sequence[Record]) -> str:
    return f"{label}: {two_decimals(total(records))}"


def file(words: Phrases, lang: str, run: Run, records: Sequence[Record], names: Mapping[str, str]) -> Made:
    """The pages as PDF."""
    return Made(f"payroll-{run.id}.pdf", "application/pdf", pdf.render(booklet(words, lang, run, records, names)))
