"""Tables in a document: which column holds the numbers, which the titles, and what each row says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.agenda_text_numbers import BARE, label, whole_label
from bot.domain.agenda_text_row import CLOCK, Row
from bot.domain.agenda_text_words import label_kind, words
from bot.domain.words import fold

_NUMBER_HEADS = words(
    "saksnr,saksnummer,sak nr,saks nr,sak,nr,no,number,utvalgssaksnr,utvalgssaksnummer,utvalssaksnr,"
    "politisk saksnr,utv saksnr,utvalgs saksnr,ref,arendenr,arende,"
    "arende nr,punkt,pkt,punkt nr,paragraf,item,item no,item number,saknr,saknummer,agenda no,agenda item,agenda item no,lop nr,#"
)
_TITLE_HEADS = words(
    "sak,tittel,saktittel,sakstittel,innhold,innhald,saksinnhold,arende,arenden,rubrik,subject,topic,title,what,tema,overskrift,agenda,item,saker,saken,arendemening,tittel/innhold,beskrivelse,description,emne,amne,business,dagordning,saksliste,sakliste,dagsorden,punkt,"
    "what we will do,item of business,"
    "agenda item,sak tittel,hva,kva,vad,hva saken gjelder,kva saka gjeld,sak tema,program"
)
_DIARY_HEADS = words("dnr,diarienr,diarienummer,arkivsak,arkivsaksnr,arkiv,arkivsaksnummer,journal,jnr,dok nr,side,sida,page,pages")
_TIME_HEADS = words(
    "tid,time,klokkeslett,klokka,kl,minutes,varighet,duration,tidspunkt,timing,klokkan,klockan,min,lengd,varigheit,beraknad tid,start"
)


def tabled(made: list[Row]) -> list[Row]:
    """The rows of tables, read as such."""
    found = list(made)
    at = table = 0
    while at < len(found):
        end = at
        while end < len(found) and found[end].line.cells and not (end > at and _is_head(found[end])):
            end += 1
        if end > at:
            table += 1
            found[at:end] = _table(found[at:end], table)
        at = max(end, at + 1)
    return found


def _is_head(row: Row) -> bool:
    said = {fold(cell) or cell.strip() for cell in row.line.cells}
    return bool(said & (_NUMBER_HEADS | {"§", "#"})) and bool(said & _TITLE_HEADS) and len(said) > 1


def _table(part: list[Row], table: int) -> list[Row]:
    numbers, titles, times = _columns(part)
    head = {fold(cell) for cell in part[0].line.cells}
    has_head = bool(head & (_NUMBER_HEADS | _TITLE_HEADS | {"§", ""} - {""})) and titles is not None
    made = []
    for place, row in enumerate(part):
        cells = row.line.cells
        named = place == 0 and has_head and fold(cells[-1]) in _TITLE_HEADS
        if (
            len(cells) == 2
            and not named
            and label_kind(cells[0]) not in ("", "papers", "subject", "agenda")
            and whole_label(cells[0]) is None
        ):
            made.append(replace(row, table=table))
        elif place == 0 and has_head:
            made.append(replace(row, table=table, title="", head=True))
        else:
            made.append(_table_row(row, numbers, titles, times, table))
    return made


def _table_row(row: Row, numbers: int | None, titles: int | None, times: int | None, table: int) -> Row:
    cells = row.line.cells
    clock = cells[times].strip() if times is not None and times < len(cells) and CLOCK.match(cells[times].strip()) else ""
    opening = label(cells[0].strip()) if cells else None
    if opening is not None and opening.rest and opening.family != BARE:
        return Row(row.at, row.line, opening, opening.number, _first(opening.rest), clock, table=table)
    if numbers is not None and numbers < len(cells):
        found = whole_label(cells[numbers].split("\n")[0])
        title = cells[titles] if titles is not None and titles < len(cells) else ""
        if found is not None and title.strip():
            inner = label(title)
            strong = inner is not None and inner.family in ("case", "word", "section") and found.family == BARE
            if strong and inner is not None:
                return Row(row.at, row.line, inner, inner.number, _first(inner.rest), clock, table=table)
            return Row(row.at, row.line, found, found.number, _first(title), clock, table=table)
    for place, cell in enumerate(cells):
        inner = label(cell.strip())
        if inner is not None and inner.rest and inner.family != BARE and place in (titles, 0, 1):
            return Row(row.at, row.line, inner, inner.number, _first(inner.rest), clock, table=table)
    title = cells[titles] if titles is not None and titles < len(cells) else ""
    return Row(row.at, row.line, None, "", _first(title), clock, table=table, lone=bool(title.strip()))


def _is_clock(cell: str) -> bool:
    found = CLOCK.match(cell.strip())
    return found is not None and found.end() == len(cell.strip())


def _first(text: str) -> str:
    return text.strip().split("\n")[0].strip()


def _columns(part: Sequence[Row]) -> tuple[int | None, int | None, int | None]:
    """Which column holds the numbers, which the titles, which the times."""
    width = max(len(row.line.cells) for row in part)
    heads = [fold(cell) or cell.strip() for cell in part[0].line.cells]
    numbers = next((place for place, head in enumerate(heads) if head in _NUMBER_HEADS or head in ("§", "#")), None)
    times = next((place for place, head in enumerate(heads) if head in _TIME_HEADS), None)
    if times is None:
        clocked = [sum(1 for row in part if place < len(row.line.cells) and _is_clock(row.line.cells[place])) for place in range(width)]
        times = clocked.index(max(clocked)) if max(clocked) * 2 >= len(part) - 1 and max(clocked) > 1 else None
    diary = [place for place, head in enumerate(heads) if head in _DIARY_HEADS]
    counted = [
        sum(1 for row in part if place < len(row.line.cells) and whole_label(row.line.cells[place].split("\n")[0]))
        for place in range(width)
    ]
    counted = [0 if place in diary else count for place, count in enumerate(counted)]
    if numbers is None and max(counted) * 2 >= len(part) - 1 and max(counted):
        numbers = counted.index(max(counted))
    elif numbers is not None and not counted[numbers]:
        numbers = None
    titles = next((place for place, head in enumerate(heads) if head in _TITLE_HEADS and place != numbers), None)
    if titles is None and (numbers is not None or times is not None):
        letters = [sum(len(row.line.cells[place]) for row in part if place < len(row.line.cells)) for place in range(width)]
        rest = [place for place in range(width) if place not in (numbers, times)]
        after = [place for place in rest if numbers is None or place > numbers] or rest
        titles = (
            after[0]
            if after and letters[after[0]] * 3 > max(letters[place] for place in rest)
            else max(rest, key=lambda place: letters[place], default=None)
        )
    return numbers, titles, times
