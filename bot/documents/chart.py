"""The result of a vote as a picture for chat, and any drawing as points for files that take no other."""

from __future__ import annotations

from collections.abc import Mapping

from bot.documents.pictures import USUAL, Bar, svg
from bot.domain.values import Json
from bot.domain.works import Done, Made

SHARP = 135  # points an inch: 1,200 across, what a telephone shows


def png(drawn: str) -> bytes:
    """A drawing as a picture of points."""
    import typst  # noqa: PLC0415 - only where pictures are made

    from bot.documents.pdf import fonts  # noqa: PLC0415

    page = f'#set page(width: auto, height: auto, margin: 0pt)\n#image(bytes(sys.inputs.svg), format: "svg", width: {USUAL.width}pt)\n'
    picture = typst.compile(page.encode(), format="png", ppi=SHARP, font_paths=fonts(), sys_inputs={"svg": drawn})
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
