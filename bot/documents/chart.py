"""The result of a vote as a picture: bars with their numbers beside them, and all of it in words for those who hear it."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from html import escape
from typing import NamedTuple

from bot.domain.values import Json
from bot.domain.works import Done, Made

WIDTH, LINE, TOP, TEXT_ROOM, BAR_ROOM = 900, 74, 90, 24, 740
BLUE, EDGE, INK = "#0072B2", "#000000", "#000000"
MOST = 60  # letters of a label


class Bar(NamedTuple):
    """One option: its words, the number as it is written, its length against the others."""

    label: str
    number: str
    length: int


def svg(title: str, bars: Sequence[Bar], said: str) -> str:
    """A picture of horizontal bars, the number at the end of each. Nothing is told by colour alone."""
    most = max([bar.length for bar in bars] + [1])
    height = TOP + LINE * len(bars) + 20
    drawn = "\n".join(_bar(bar, TOP + LINE * n, most) for n, bar in enumerate(bars))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" role="img" '
        'font-family="Source Sans Pro, Source Sans 3, sans-serif">\n'
        f"<title>{escape(_shown(title))}</title>\n<desc>{escape(_shown(said))}</desc>\n"
        f'<rect width="{WIDTH}" height="{height}" fill="#FFFFFF"/>\n'
        f'<text x="{TEXT_ROOM}" y="48" font-size="28" font-weight="bold" fill="{INK}">{escape(_short(title))}</text>\n{drawn}\n</svg>\n'
    )


def _bar(bar: Bar, top: int, most: int) -> str:
    length = max(2, BAR_ROOM * bar.length // most)
    beside = TEXT_ROOM + length + 10
    number = f'<text x="{beside}" y="{top + 53}" font-size="24" font-weight="bold" fill="{INK}">{escape(bar.number)}</text>'
    return (
        f'<text x="{TEXT_ROOM}" y="{top + 22}" font-size="22" fill="{INK}">{escape(_short(bar.label))}</text>\n'
        f'<rect x="{TEXT_ROOM}" y="{top + 30}" width="{length}" height="28" fill="{BLUE}" stroke="{EDGE}" stroke-width="1.5"/>\n'
        f"{number}"
    )


def _shown(text: str) -> str:
    """Letters that a picture can show; signs that steer a page are left out."""
    return "".join(sign for sign in " ".join(text.split()) if unicodedata.category(sign)[0] != "C")


def _short(text: str) -> str:
    flat = _shown(text)
    return flat if len(flat) <= MOST else flat[: MOST - 1].rsplit(" ", 1)[0] + "…"


def png(drawn: str) -> bytes:
    """A drawing as a picture of points."""
    import typst  # noqa: PLC0415 - only where pictures are made

    from bot.documents.pdf import fonts  # noqa: PLC0415

    page = f'#set page(width: auto, height: auto, margin: 0pt)\n#image(bytes(sys.inputs.svg), format: "svg", width: {WIDTH}pt)\n'
    picture = typst.compile(page.encode(), format="png", ppi=96, font_paths=fonts(), sys_inputs={"svg": drawn})
    assert isinstance(picture, bytes)
    return picture


def draw(args: Mapping[str, Json], _files: Mapping[str, bytes]) -> Done:
    """The picture for chat, made in a process of its own."""
    bars = args.get("bars")
    assert isinstance(bars, list)
    found = [Bar(str(one[0]), str(one[1]), int(str(one[2]))) for one in bars if isinstance(one, list)]
    drawn = svg(str(args["title"]), found, str(args["said"]))
    made = Made("result.png", "image/png", png(drawn)), Made("result.svg", "image/svg+xml", drawn.encode())
    return Done({"title": str(args["title"])}, made)
