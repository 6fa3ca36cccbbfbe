"""Pictures of a council's year: bars with their words and numbers beside them, told apart by pattern and never by colour alone."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterator, Sequence
from html import escape
from typing import NamedTuple

EDGE = 16
LETTERS = 50  # letters of a line
INK, GREY = "#000000", "#595959"
HALO = 'stroke="#FFFFFF" stroke-width="6" paint-order="stroke" stroke-linejoin="round"'  # keeps words readable on a line
# Colours that stand out from white by 3:1 and more; each with a pattern of its own.
PATTERNS = {"full": "#0072B2", "stripes": "#B35900", "dots": "#595959", "empty": "#FFFFFF"}
_DRAWN = {
    "stripes": '<path d="M0 12L12 0M-3 3L3 -3M9 15L15 9" stroke="#B35900" stroke-width="4"/>',
    "dots": '<circle cx="6" cy="6" r="3" fill="#595959"/>',
}


class Room(NamedTuple):
    """How wide a drawing is, how long its longest bar (the rest is for the number), and the letters of a line."""

    width: int
    bar: int
    letters: int


class Step(NamedTuple):
    """How far the bars are apart, where in a step the bar begins and how thick it is, and where the number stands."""

    line: int
    bar: int
    thick: int
    number: int


AIRY, TIGHT = Step(62, 26, 28, 47), Step(46, 24, 16, 39)
MANY = 8  # bars; more stand tighter, so that the drawing stays on one page
USUAL = Room(640, 458, LETTERS)
NARROW = Room(420, 258, 34)  # as wide as large print has room for with letters of its own size


class Bar(NamedTuple):
    """One bar: its words, its number as it is written, its length in parts of `whole`, its pattern."""

    label: str
    number: str
    length: int
    pattern: str = "full"


class Goal(NamedTuple):
    """A line across the bars: where it stands and what it is called."""

    at: int
    label: str


def svg(title: str, bars: Sequence[Bar], said: str, *, whole: int = 0, goal: Goal | None = None, room: Room = USUAL) -> str:
    """The drawing. `said` is everything in it as a sentence; `whole` is the length of the longest bar there can be."""
    heading = _lines(title, room.letters - 8)
    most = max([whole, goal.at if goal else 0, *(bar.length for bar in bars), 1])
    top = 24 + 30 * len(heading) + (30 if goal else 0)
    step = AIRY if len(bars) <= MANY else TIGHT
    height = top + step.line * len(bars) + 12
    name = hashlib.sha256(f"{title}{said}".encode()).hexdigest()[:8]
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {room.width} {height}" width="{room.width}" height="{height}" role="img" '
        f'font-family="Source Sans Pro, Source Sans 3, sans-serif" aria-labelledby="t{name} d{name}">',
        f'<title id="t{name}">{escape(_shown(title))}</title>',
        f'<desc id="d{name}">{escape(_shown(said))}</desc>',
        *_patterns(name, bars),
        f'<rect width="{room.width}" height="{height}" fill="#FFFFFF"/>',
        *(
            f'<text x="{EDGE}" y="{36 + 30 * n}" font-size="25" font-weight="bold" fill="{INK}">{escape(line)}</text>'
            for n, line in enumerate(heading)
        ),
        *(_goal(goal, top, height, most, room) if goal else ()),
        *(part for n, bar in enumerate(bars) for part in _bar(bar, top + step.line * n, most, name, room, step)),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _patterns(name: str, bars: Sequence[Bar]) -> Iterator[str]:
    for kind in sorted({bar.pattern for bar in bars} & _DRAWN.keys()):
        yield (
            f'<defs><pattern id="{kind}{name}" width="12" height="12" patternUnits="userSpaceOnUse">'
            f'<rect width="12" height="12" fill="#FFFFFF"/>{_DRAWN[kind]}</pattern></defs>'
        )


def _bar(bar: Bar, top: int, most: int, name: str, room: Room, step: Step) -> Iterator[str]:
    length = room.bar * max(bar.length, 0) // most
    fill = f"url(#{bar.pattern}{name})" if bar.pattern in _DRAWN else PATTERNS[bar.pattern]
    yield f'<text x="{EDGE}" y="{top + 18}" font-size="20" fill="{INK}" {HALO}>{escape(short(bar.label, room.letters))}</text>'
    if length:
        shape = f'x="{EDGE}" y="{top + step.bar}" width="{length}" height="{step.thick}"'
        yield f'<rect {shape} fill="{fill}" stroke="{INK}" stroke-width="1.5"/>'
    yield (
        f'<text x="{EDGE + length + 10}" y="{top + step.number}" font-size="20" font-weight="bold" fill="{INK}" {HALO}>'
        f"{escape(bar.number)}</text>"
    )


def _goal(goal: Goal, top: int, height: int, most: int, room: Room) -> Iterator[str]:
    at = EDGE + room.bar * goal.at // most
    yield f'<path d="M{at} {top - 8}V{height - 8}" stroke="{INK}" stroke-width="2.5" stroke-dasharray="8 6" fill="none"/>'
    label = escape(short(goal.label, room.letters))
    yield f'<text x="{at}" y="{top - 14}" font-size="18" text-anchor="middle" fill="{GREY}">{label}</text>'


def _shown(text: str) -> str:
    """Letters that a picture can show; signs that steer a page are left out."""
    return "".join(sign for sign in " ".join(text.split()) if unicodedata.category(sign)[0] != "C")


def short(text: str, most: int = LETTERS) -> str:
    """As much of a line as there is room for, cut between words."""
    flat = _shown(text)
    if len(flat) <= most:
        return flat
    cut = flat[: most - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut) + "…"


def _lines(text: str, most: int) -> list[str]:
    """At most two lines."""
    flat = _shown(text)
    if len(flat) <= most:
        return [flat]
    cut = flat[:most].rsplit(" ", 1)[0]
    return [cut, short(flat[len(cut) :].strip(), most)]
