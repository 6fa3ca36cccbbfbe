"""Day and clock of a meeting, from what stands around its agenda; two answers that disagree are none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from bot.domain.agenda_text_days import Clock, Found, clocks, days, placed
from bot.domain.agenda_text_fields import LIMIT, Facts, Field, clause, fields, sentences_of, speaks_of
from bot.domain.agenda_text_places import read_place
from bot.domain.agenda_text_row import Row

_OTHER_MEETING = re.compile(
    r"\b(?:(?:fra|frå|från|of|from)\s+(?:(?:the|last|previous)\s+)?(?:møtet?|mötet|meeting)|referat|protokoll|møtebok|minutes|minnesanteckningar|förra|"
    r"forrige|førre|sist|last meeting|"
    r"previous|sendt|skickat|dated|foregående|föregående|håll(?:er)? av|møteplan|date of next)\b",
    re.IGNORECASE,
)
_NEXT = re.compile(r"\b(?:neste møte\w*|nästa möte\w*|next meeting|nästa träff|neste treff)\b", re.IGNORECASE)
_MEETING = re.compile(
    r"\b(?:møt\w*|möt\w*|meeting|innkall\w*|kall(?:else|as|ar)\w*|agenda|sammanträde\w*|samling|dagordning|saksliste|sakliste|"
    r"dagsorden|program)\b",
    re.IGNORECASE,
)
_STARTS = re.compile(
    r"\b(?:(?:we|vi) (?:start\w*|begin\w*|byrjar|börjar|begynner)|starts|starter|startar|oppstart|begins|börjar|byrjar|begynner)\b",
    re.IGNORECASE,
)
_MOVED = re.compile(
    r"\b(?:flytt\w*|moved|endret|endra|ändrat|changed|ny dato|nytt datum|new date|utsatt|utsett|rescheduled)\b"
    r"(?:[^.]|(?<=\d)\.){0,45}?(?:til|till|"
    r"to|:|er|är|is)\s*$",
    re.IGNORECASE,
)
_END_WORDS = re.compile(
    r"\b(?:ferdige?|slutt\w*|slut\w*|avslutt\w*|avsluta\w*|ends?|finish\w*|held på til|holder på til|håller på till|until|close[sd]?|"
    r"varer til|varar til|til kl\w*|pågår till)\b",
    re.IGNORECASE,
)
_DAY_KINDS = ("meeting_day", "day_place", "time", "day", "start")


def read_facts(rows: Sequence[Row], items: frozenset[int], years: Sequence[int], today: date | None) -> Facts:
    """Day, clock and place from the lines that are no items; below the first item only what speaks of a meeting counts."""
    facts = Facts()
    first = min(items, default=1 << 30)
    around = [row for row in rows if row.at not in items and not row.old and not row.signed and row.mail != "head"]
    around = [row for row in around if row.at < first or _MEETING.search(row.text) or _END_WORDS.search(row.text)]
    labelled = [one for one in fields(rows) if one.at not in items]
    _read_day(facts, labelled, around, first, years, today)
    _read_clock(facts, labelled, around)
    if facts.start is None:
        _from_schedule(facts, rows)
    facts.place = read_place(facts, labelled, around, first)
    return facts


def _read_day(facts: Facts, labelled: Sequence[Field], around: Sequence[Row], first: int, years: Sequence[int], today: date | None) -> None:
    ranks: list[list[Found]] = [[found for one in labelled if one.kind == kind for found in days(one.value)[:1]] for kind in _DAY_KINDS]
    spoken: list[list[Found]] = [[], [], [], []]
    moved: list[Found] = []
    taken = {one.at for one in labelled if one.kind not in ("subject", "agenda", "body")}
    for row in around:
        if row.at in taken:
            continue
        for found in days(row.text):
            if _MOVED.search(row.text[: found.start]):
                moved.append(found)
                continue
            rank = _day_rank(row, found)
            if rank is not None and (row.at < first or rank == 0):
                spoken[rank].append(found)
    for said in [moved, *ranks, *spoken]:
        if said:
            _take_day(facts, said, years, today)
            return


def _day_rank(row: Row, found: Found) -> int | None:
    """How likely it is that a day in running words is the meeting's: 0 best."""
    before = row.text[max(0, found.start - 60) : found.start]
    clause = re.split(r"[.;!?]\s", before)[-1]
    if _NEXT.search(clause):
        return 3
    if LIMIT.search(clause) or _OTHER_MEETING.search(clause):
        return None
    if _MEETING.search(row.text) or row.mail == "subject" or row.line.level:
        return 0
    after = clocks(row.text[found.end : found.end + 40])
    if after or found.weekday is not None:
        return 1
    return None if re.match(r"^[^\W\d][\w\s.-]{1,30},\s*(?:den\s*)?$", before) else 2


def _take_day(facts: Facts, rank: Sequence[Found], years: Sequence[int], today: date | None) -> None:
    said = {(one.month, one.day): one for one in reversed(rank)}
    first = rank[0]
    if len(said) > 1 and all(one.year for one in said.values()) and len({one.year for one in said.values()}) == 1 and _undecided(rank):
        facts.questions.append("date")
        return
    with_weekday = next((one for one in rank if (one.month, one.day) == (first.month, first.day) and one.weekday is not None), first)
    dated = next((one for one in rank if (one.month, one.day) == (first.month, first.day) and one.year), with_weekday)
    whole = with_weekday._replace(year=with_weekday.year or dated.year)
    facts.named = (first.month, first.day)
    day, wrong = placed(whole, years, today)
    facts.day = day
    if wrong:
        facts.questions.append("weekday")


def _undecided(rank: Sequence[Found]) -> bool:
    """The same thing said twice, in two ways."""
    return len(rank) == 2


def _read_clock(facts: Facts, labelled: Sequence[Field], around: Sequence[Row]) -> None:
    for kinds, bare in ((("time", "meeting_day", "day_place"), True), (("day",), False)):
        for one in labelled:
            if one.kind in kinds and (found := clocks(one.value, bare=bare)):
                _take_clock(facts, found)
                _read_end(facts, labelled, around)
                return
    start = next((found[0] for one in labelled if one.kind == "start" and (found := clocks(one.value, bare=True))), None)
    if start is not None:
        facts.start, facts.end = start.first, start.last
        _read_end(facts, labelled, around)
        return
    taken = {one.at for one in labelled if one.kind in ("person", "number", "papers")}
    sentences = [(row, sentence) for row in around if row.at not in taken for sentence in sentences_of(row.text)]
    for beside in (True, False):
        for row, sentence in sentences:
            if speaks_of(facts, sentence) is not beside:
                continue
            best = _spoken_clock(row, sentence, beside=beside)
            if best is not None:
                _take_clock(facts, [best])
                _read_end(facts, labelled, around)
                return


def _spoken_clock(row: Row, sentence: str, *, beside: bool) -> Clock | None:
    """A clock in running words that is the meeting's: beside its day, or where a meeting is spoken of."""
    found = [one for one in clocks(sentence) if not LIMIT.search(clause(sentence, one.start))]
    if not found or (_END_WORDS.search(clause(sentence, found[0].start)) and found[0].last is None):
        return None
    short = found[0].sure and len(row.text) <= (100 if found[0].last is not None else 60)
    spoken = (_MEETING.search(sentence) or _STARTS.search(sentence)) is not None and _NEXT.search(sentence) is None
    if beside or spoken or (short and (found[0].last is not None or sentence.strip()[:2].casefold() == "kl")):
        return next((one for one in found if one.last is not None), found[0])
    return None


def _take_clock(facts: Facts, found: Sequence[Clock]) -> None:
    first = next((one for one in found if one.last is not None), found[0])
    facts.start, facts.end = first.first, first.last


def _read_end(facts: Facts, labelled: Sequence[Field], around: Sequence[Row]) -> None:
    if facts.end is not None:
        return
    for one in labelled:
        if one.kind == "end" and (found := clocks(one.value, bare=True)):
            facts.end = found[0].first
            break
    else:
        for row in around:
            for clock in clocks(row.text):
                if _END_WORDS.search(clause(row.text, clock.start)[-30:]):
                    facts.end = clock.first
    if facts.end is not None and facts.start is not None and facts.end <= facts.start:
        facts.end = None


def _from_schedule(facts: Facts, rows: Sequence[Row]) -> None:
    """The first and the last clock of a programme."""
    timed = [(row, found[0]) for row in rows if row.clock and not row.old and (found := clocks(row.clock, bare=True))]
    if len(timed) < 2:
        return
    facts.start = timed[0][1].first
    last, clock = timed[-1]
    closing = re.match(
        r"(?:slutt|slut|avslut|ferdig|end|close|finish|hjem|møtet hev|takk|tack|mötet avslut)", last.title or last.text, re.IGNORECASE
    )
    facts.end = clock.last or (clock.first if closing and not last.number else None)
