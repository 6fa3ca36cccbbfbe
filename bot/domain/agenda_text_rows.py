"""Lines made ready for reading: old mail and signatures set apart, tables understood, every line with the number it begins with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.domain.agenda_text import Line
from bot.domain.agenda_text_numbers import BARE, CASE, label, split_items
from bot.domain.agenda_text_row import CLOCK, Row
from bot.domain.agenda_text_tables import tabled
from bot.domain.agenda_text_words import begins_old_mail, is_agenda_heading, is_ending, is_minutes_heading, label_kind
from bot.domain.words import fold

_EVIDENCE = re.compile(
    r"(?:vedtak|beslut|beslutning|til stede|til stades|narvarande|present|present were|attended|attendance|in attendance|motte|"
    r"frammote|apologies from|godkjent|deltok|resolved|"
    r"forfall|actions?|votering|behandling|referent)\b"
)
_MAIL_HEAD = re.compile(
    r"^(?:fra|från|frå|from|sendt|sent|skickat|til|till|to|kopi|cc|emne|ämne|subject|dato|datum|date|vedlegg|bifogade filer|"
    r"attachments)\s?:\s",
    re.IGNORECASE,
)
_FROM = re.compile(r"^(?:fra|från|frå|from)\s?:\s", re.IGNORECASE)
_SUBJECT = re.compile(r"^(?:emne|ämne|subject)\s?:\s*(?:(?:sv|re|vs|fwd?|vb)\s?:\s*)*", re.IGNORECASE)


def rows(lines: Sequence[Line]) -> list[Row]:
    """The lines that count, in order."""
    kept = _unquoted([_pointed(line) for line in lines if not line.margin])
    parted: list[Line] = []
    for line in kept:
        parted.extend(_parted(line))
    joined = _joined(parted)
    made = [_row(at, line) for at, line in enumerate(joined)]
    return _signed(_aged(tabled(_headed(made))))


def _pointed(line: Line) -> Line:
    """A point that was typed, "• Buses", is one like those of a list."""
    typed = not line.cells and not line.bullet and not line.number and line.text[:1] in "•●▪◦‣·" and line.text[1:2].isspace()
    return replace(line, bullet=True, text=line.text[1:].strip()) if typed else line


def _unquoted(lines: list[Line]) -> list[Line]:
    """Without older mail, unless there is nothing else."""
    cut = next((at for at, line in enumerate(lines) if at and begins_old_mail(line.text)), len(lines))
    heads = [
        at
        for at, line in enumerate(lines)
        if _FROM.match(line.text) and any(_MAIL_HEAD.match(next_.text) for next_ in lines[at + 1 : at + 3])
    ]
    later = [at for at in heads if at > 3]
    cut = min([cut, *later[:1]])
    first = [line for line in lines[:cut] if not line.quoted]
    if any(label(line.whole) for line in first) or sum(len(line.text) for line in first) > 600:
        return first
    return lines[cut:] if cut < len(lines) else first if first else lines


def _parted(line: Line) -> list[Line]:
    """A line that holds several items or several facts becomes several lines."""
    if line.cells or line.number:
        return [line]
    pieces = [piece for part in split_items(line.text) for whole in _facts(part) for piece in _announced(whole)]
    return [replace(line, text=piece) for piece in pieces] if len(pieces) > 1 else [line]


_LAST = re.compile(r"^(.{8,}[.;,])\s+([^.;,:]{3,40}):?$")


def _announced(text: str) -> list[str]:
    """… rom 1. Saker: — the words that announce the agenda stand alone."""
    found = _LAST.match(text)
    return [found[1], found[2]] if found and is_agenda_heading(found[2]) else [text]


_FACT = re.compile(r"(?:(?<=^)|(?<=[.;,|\t])|(?<=\s))([^\W\d][^\W\d]*(?:[ /][^\W\d]+){0,3})\s?:(?=\s|$)")


def _facts(text: str) -> list[str]:
    """Dato: … Tid: … Sted: … on one line."""
    cuts: list[int] = []
    for match in _FACT.finditer(text):
        words = match[1].split(" ")
        for skip in range(len(words)):
            said = " ".join(words[skip:])
            if label_kind(said) and (said[:1].isupper() or match.start() == 0):
                cuts.append(match.start(1) + len(" ".join(words[:skip])) + (1 if skip else 0))
                break
    if len(cuts) < 2:
        return [text]
    cuts = ([0] if cuts[0] else []) + cuts
    pieces = [text[at:end].strip(" \t;,|") for at, end in zip(cuts, [*cuts[1:], len(text)], strict=True)]
    return [piece for piece in pieces if piece.strip(".")]


def _joined(lines: Sequence[Line]) -> list[Line]:
    """Titles that were wrapped by hand are whole again."""
    found: list[Line] = []
    for line in lines:
        before = found[-1] if found else None
        if before is not None and _wrapped(before, line):
            text = (
                before.text[:-1] + line.text if before.text.endswith("-") and before.text[-2:-1].isalpha() else f"{before.text} {line.text}"
            )
            found[-1] = replace(before, text=text)
        else:
            found.append(line)
    return found


def _wrapped(before: Line, line: Line) -> bool:
    if line.cells or before.cells or line.bullet or line.number or line.level or not line.text[:1].islower() or not before.text:
        return False
    if before.page != line.page or label(line.text) is not None:
        return False
    return (before.text.endswith(("-", ",")) and len(before.text) > 12) or (len(before.text) > 45 and before.text[-1] not in ".!?:;")


def _row(at: int, line: Line) -> Row:
    if line.cells:
        return Row(at, line)
    text, clock = line.text, ""
    found = CLOCK.match(text)
    if found and text[found.end() :].strip():
        clock, text = found[0].strip(" :–—-"), text[found.end() :]
    typed = label(text)
    if line.number:
        auto = label(f"{line.number} x")
        if typed is None or typed.family == BARE or auto is None:
            shown = line.number.rstrip(": ") if auto is not None and auto.family == CASE else line.number
            return Row(at, line, auto, shown, line.text, clock)
        return Row(at, line, typed, typed.number, typed.rest, clock)
    if typed is None:
        return Row(at, line, clock=clock, title=text)
    return Row(at, line, typed, typed.number, typed.rest, clock)


def _headed(made: list[Row]) -> list[Row]:
    """The head of a mail at the top."""
    found = list(made)
    for place, row in enumerate(found[:12]):
        if row.text and not _MAIL_HEAD.match(row.text):
            break
        if row.text:
            subject = _SUBJECT.match(row.text)
            said = row.text[subject.end() :] if subject else ""
            found[place] = replace(row, mail="subject" if subject else "head", title=said, label=None)
    heads = [row for row in found if row.mail]
    alone = len(heads) == 1 and heads[0].mail != "subject"
    return made if alone or not any(row.mail == "subject" for row in heads) else found


# --- what does not belong to this meeting -------------------------------------------------------------------


def _aged(made: list[Row]) -> list[Row]:
    """Minutes that are appended, until a heading says that something else begins."""
    found = list(made)
    known: set[str] = set()
    old, level = False, 0
    for place, row in enumerate(found):
        plain = row.label is None and not row.line.cells and not row.line.bullet
        if (
            plain
            and not old
            and place
            and is_minutes_heading(row.text)
            and any(_EVIDENCE.match(fold(one.text)) for one in found[place + 1 : place + 13])
        ):
            old, level = True, row.line.level
        elif old and (is_agenda_heading(row.text) or _ends(row, level, known)):
            old = False
        if old:
            found[place] = replace(row, old=True)
        elif row.number:
            known.add(row.number.casefold())
    return found


def _ends(row: Row, level: int, known: set[str]) -> bool:
    if row.number and row.label is not None and row.label.family in ("case", "section"):
        return row.number.casefold() in known and bool(row.line.level or not level)
    return bool(level and row.line.level and row.line.level <= level and not is_minutes_heading(row.text))


def _signed(made: list[Row]) -> list[Row]:
    """Names and addresses below a greeting."""
    found = list(made)
    left = 0
    for place, row in enumerate(found):
        if is_ending(row.text) or row.text.strip() in ("--", "-- "):
            left = 9
        elif left and (row.line.level or is_agenda_heading(row.text) or (row.label is not None and row.label.family != BARE)):
            left = 0
        if left:
            found[place] = replace(row, signed=True)
            left -= bool(row.text)
    return found
