"""The letter that invites a person: a code to scan and to type, in their language, ready to print."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Protocol

from bot.documents import html as pages
from bot.documents import text as plain
from bot.documents.blocks import Block, Document, Heading, Listing, Paragraph
from bot.domain.codes import shown, spelled
from bot.domain.values import Fact, Moment


class Says(Protocol):
    """What a letter needs of the phrases."""

    def say(self, key: str, lang: str = ..., profile: str = ..., facts: Mapping[str, Fact] = ...) -> str: ...


@dataclass(frozen=True, slots=True)
class Way:
    """Where the bot is met: the network, its name there, and the address that carries the code along."""

    channel: str
    handle: str
    address: str


@dataclass(frozen=True, slots=True)
class Letter:
    """What stands in one letter."""

    lang: str
    name: str
    council: str
    code: str
    expires: int
    zone: str
    contact: str = ""
    phone: str = ""
    hours: str = ""
    ways: Sequence[Way] = ()


def telegram_way(bot_name: str, link: str) -> Way:
    """Telegram opens the bot and sends the code by itself."""
    return Way("telegram", f"@{bot_name.lstrip('@')}", f"https://t.me/{bot_name.lstrip('@')}?start={link}")


def matrix_way(user: str) -> Way:
    """Matrix opens a talk with the bot; the code is typed there."""
    return Way("matrix", user, f"https://matrix.to/#/{user}")


def ways(bot_name: str, user: str, link: str) -> tuple[Way, ...]:
    """The ways in that this bot has; a name that is not known is no way."""
    return (*((telegram_way(bot_name, link),) if bot_name else ()), *((matrix_way(user),) if user.startswith("@") else ()))


def named(ways: Sequence[Way]) -> str:
    """What the bot is called on each network: "@radet_bot (Telegram)"."""
    return ", ".join(f"{way.handle} ({way.channel.capitalize()})" for way in ways)


def document(letter: Letter, phrases: Says) -> Document:
    """The letter as blocks, without the pictures to scan."""

    def say(key: str, **facts: Fact) -> str:
        return phrases.say(key, letter.lang, "standard", facts)

    steps = [say("letters-step-code", code=shown(letter.code)), say("letters-step-name"), say("letters-step-yes")]
    if letter.ways:
        steps.insert(0, say("letters-step-open", ways=named(letter.ways)))
    blocks: list[Block] = [
        Paragraph(say("letters-greeting", name=letter.name)),
        Paragraph(say("letters-what", council=letter.council)),
        Heading(say("letters-how"), 2),
        Listing(tuple(steps)),
        Paragraph(say("letters-spelled", code=spelled(letter.code))),
        Paragraph(say("letters-until", at=Moment(letter.expires, letter.zone)) + " " + say("letters-secret")),
        Heading(say("letters-choice"), 2),
        Paragraph(say("letters-choice-body")),
    ]
    if letter.contact and letter.phone:
        blocks.append(Paragraph(say("letters-call", name=letter.contact, phone=letter.phone, hours=letter.hours or "–")))
    return Document(title=say("letters-title", council=letter.council), lang=letter.lang, blocks=tuple(blocks))


def qr_svg(words: str, label: str) -> str:
    """A picture to scan, with what it is in words; sharp at any size."""
    out = io.BytesIO()
    import segno  # noqa: PLC0415 - letters need it, chat does not

    segno.make(words, error="m", micro=False).save(out, kind="svg", xmldecl=False, svgns=True, scale=5, border=4, title=label)
    return out.getvalue().decode()


def html(letter: Letter, phrases: Says) -> str:
    """One page to print; a picture for each way, and the code beside it for those who cannot scan."""
    return with_squares(pages.render(document(letter, phrases)), letter.ways, letter.code, letter.lang, phrases)


def with_squares(page: str, ways: Sequence[Way], code: str, lang: str, phrases: Says) -> str:
    """A page that ends with a picture to scan for each way in; where no way is known, with the code itself."""
    figures = []
    for way in ways or (Way("", shown(code), shown(code)),):
        label = phrases.say("letters-scan", lang, "standard", {"where": way.channel.capitalize() or "Rådslag"})
        figures.append(f"<figure>\n{qr_svg(way.address, label)}\n<figcaption>{escape(label)}: {escape(way.handle)}</figcaption>\n</figure>")
    return page.replace("</main>", "\n".join(figures) + "\n</main>", 1)


def text(letter: Letter, phrases: Says) -> str:
    """The letter as plain text, for e-mail and Braille."""
    return plain.render(document(letter, phrases))


def all_html(letters: Sequence[Letter], phrases: Says) -> dict[str, str]:
    """A file name for each letter; names never carry what could lead outside the folder."""
    named = {}
    for number, letter in enumerate(letters, 1):
        safe = "".join(sign if sign.isalnum() else "-" for sign in letter.name).strip("-")[:40] or "x"
        named[f"{number:02d}-{safe}.html"] = html(letter, phrases)
    return named


def book(letters: Sequence[Letter], phrases: Says) -> str:
    """All letters in one page to print, each on a sheet of its own and in its reader's language."""
    first, *others = [html(letter, phrases) for letter in letters]
    style = "<style>@media print{.letter{break-before:page}}</style>"
    for letter, page in zip(letters[1:], others, strict=True):
        inside = page.split("<main>\n", 1)[1].split("\n</main>", 1)[0]
        sheet = f'<section class="letter" lang="{escape(letter.lang)}">\n{inside}\n</section>'
        first = first.replace("</main>", f"{sheet}\n</main>", 1)
    return first.replace("</head>", f"{style}\n</head>", 1)
