"""Days until which somebody may send, say or answer something."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from bot.domain.agenda_text import Deadline
from bot.domain.agenda_text_days import Found, days, placed
from bot.domain.agenda_text_row import Row

_LIMIT = re.compile(
    r"\b(?:(?:siste |seinaste )?(?:svar|høyrings|hørings|påmeldings|søknads)?frist(?:en)?(?: er)?|senest|seinast|senast|innen|innan|"
    r"sista (?:svars)?dag(?:en)?|siste dag|deadline|by|before|"
    r"(?:no|not) later than|fram til|før|före|o\.\s?s\.\s?a\.?|on or before|closing date|close[sd]?|til og med|till och med|t\.o\.m\.|"
    r"until|utgår)\b",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"(?:inn?spil|innspel|inspel|forfall|påmeld|melde?r?\b|meld\b|meldt|send\w*|svar\w*|\bsak(?:er)?\b|spørsmål|kommentar|merknad|"
    r"synpunkt|høring|høyring|remiss|uttal\w*|fråsegn|"
    r"tilbakemeld|anmäl\w*|lämna\w*|inlämn|comment|apolog|question|feedback|let \w+ know|tell |repl(?:y|ies)|rsvp|register|submit|"
    r"si(?:er)? (?:i )?fra|seie? frå|sei frå|säg till|"
    r"beskjed|besked|receiv\w*|hear from|frågor|skicka|views|response|items|proposals|forslag|förslag|o\.\s?s\.\s?a|frist\w*|deadline|"
    r"sista|siste|sent\b|papers|seinaste|contact|book|return|want|text|consultation|samråd|can['’]?t|cannot|kan ikk[je]e?|inte kan|"
    r"\bring\b|\bcall\b|phone|need|meddel\w*|hör av|kontakt\w*|informer\w*|bookings?|lever\w*|frafall)",
    re.IGNORECASE,
)
_STRONG = re.compile(
    r"(?:innspil|innspel|inspel|synpunkt|uttal|fråsegn|yttrande|comment|kommentar|merknad|høringsfrist|svarfrist|remiss|views)",
    re.IGNORECASE,
)
_YEARLY = re.compile(r"\b(?:hvert år|kvart år|varje år|each year|every year|årlig|årleg|årligen|annually)\b", re.IGNORECASE)
_SENTENCE = re.compile(r"(?:(?<=[^\W\d]{3})|(?<=\d{4})|(?<=[)»”\"]))[.!]\s+(?=[A-ZÆØÅÄÖ])|(?<=\?)\s+(?=[A-ZÆØÅÄÖ])|\n")
_HALF_A_YEAR = timedelta(days=183)


def read_deadlines(
    rows: Sequence[Row], items: frozenset[int], last: int, years: Sequence[int], day: date | None
) -> tuple[list[Deadline], bool]:
    """The deadlines of a document, and whether one was left out because its weekday is wrong.

    Lines after `last` are case papers: only what asks for the council's view counts there.
    """
    found: list[Deadline] = []
    doubt = False
    for row in rows:
        if row.at in items or row.old or row.signed or row.mail == "head":
            continue
        for sentence in _sentences(row.text):
            for what, one in limits(sentence, numbered=row.label is not None, strict=row.at > last):
                when, wrong = _when(one, years, day)
                doubt = doubt or wrong
                if when is not None and all((when, what) != (known.day, known.what) for known in found):
                    found.append(Deadline(what, when))
    return found, doubt


def _sentences(text: str) -> list[str]:
    """Sentences; a question belongs to the answer that follows it."""
    found: list[str] = []
    for piece in _SENTENCE.split(text):
        if found and found[-1].endswith("?") and len(found[-1]) < 60:
            found[-1] = f"{found[-1]} {piece}"
        else:
            found.append(piece)
    return found


def limits(sentence: str, *, numbered: bool, strict: bool) -> list[tuple[str, Found]]:
    """What is asked for and the day, for each day in a sentence that something limits."""
    if not _ASKED.search(sentence) or _YEARLY.search(sentence) or (strict and not _STRONG.search(sentence)):
        return []
    made = []
    for one in days(sentence):
        marks = list(_LIMIT.finditer(sentence[: one.start]))
        close = [
            mark
            for mark in marks
            if one.start - mark.end() <= (60 if "frist" in mark[0].casefold() or "sista" in mark[0].casefold() else 30)
        ]
        headed = [
            mark for mark in marks if "frist" in mark[0].casefold() or "deadline" in mark[0].casefold() or "dag" in mark[0].casefold()
        ]
        if (not close and not headed) or (numbered and not _STRONG.search(sentence)):
            continue
        made.append((_what(sentence, one, (close or headed)[-1]), one))
    return made


def _what(sentence: str, one: Found, mark: re.Match[str]) -> str:
    """The sentence without its day."""
    named = (
        "frist" in mark[0].casefold()
        or "dag" in mark[0].casefold()
        or "deadline" in mark[0].casefold()
        or mark[0].casefold().startswith("o")
    )
    before = sentence[: one.start] if named or mark.start() < 3 else sentence[: mark.start()]
    after = sentence[one.end :]
    said = f"{before.strip(' *:,–-')} {after.strip(' *.,–-')}" if len(before) + len(after) < 110 else before
    said = re.sub(r"\s+(?:er|är|is|den|on|is on)$", "", " ".join(said.split()).strip(" *:,–-"))
    return (said if re.search(r"\b\w\.$", said) else said.rstrip("."))[:120]


def _when(one: Found, years: Sequence[int], day: date | None) -> tuple[date | None, bool]:
    """The day of a deadline; without a year that of the meeting, or the year before when it would be long after."""
    if one.year:
        return placed(one, ())
    if day is None:
        return placed(one, years)
    same = placed(one._replace(weekday=None), [day.year])[0]
    if same is None:
        return None, False
    year = day.year - 1 if same - day > _HALF_A_YEAR else day.year + 1 if day - same > _HALF_A_YEAR * 1.9 else day.year
    return placed(one._replace(year=year), ())
