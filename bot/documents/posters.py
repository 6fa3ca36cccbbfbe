"""The poster for people who are here for a short time: how to come in, the code as signs, a square to scan for each way in."""

from __future__ import annotations

from dataclasses import dataclass

from bot.documents import html as pages
from bot.documents.blocks import Document, Listing, Paragraph
from bot.documents.letters import Says, Way, named, with_squares
from bot.domain.codes import shown, spelled
from bot.domain.values import Fact, Moment, Quote

# Read from some steps away.
STYLE = "<style>body{font-size:1.6rem}figure{display:inline-block;margin-right:2rem}figcaption{font-size:1.1rem}</style>"


@dataclass(frozen=True, slots=True)
class Poster:
    """What hangs on a wall. `expires` is an instant in UTC; the code is the same for everybody who reads it."""

    lang: str
    council: str
    code: str
    expires: int
    zone: str
    ways: tuple[Way, ...] = ()


def html(poster: Poster, phrases: Says) -> str:
    """One page to print."""

    def say(key: str, **facts: Fact) -> str:
        return phrases.say(key, poster.lang, "standard", facts)

    steps = [say("letters-step-code", code=shown(poster.code))]
    if poster.ways:
        steps.insert(0, say("letters-step-open", ways=named(poster.ways)))
    blocks = (
        Listing(tuple(steps), ordered=True),
        Paragraph(say("passing-poster-name")),
        Paragraph(say("letters-spelled", code=spelled(poster.code))),
        Paragraph(say("passing-poster-until", at=Moment(poster.expires, poster.zone))),
    )
    page = pages.render(Document(poster.lang, say("passing-poster-title", council=Quote(poster.council)), blocks))
    page = page.replace("</head>", f"{STYLE}\n</head>", 1)
    return with_squares(page, poster.ways, poster.code, poster.lang, phrases)
