"""A page of the public web site: landmarks, a way past the menu, languages marked, no scripts and nothing fetched from anywhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from bot.documents.blocks import Block, Heading, Pointer, Table
from bot.documents.booklet import tag
from bot.documents.html import POLICY, said

STYLE = (
    "*{box-sizing:border-box}"
    "body{font:1.125rem/1.6 'Source Sans 3','Source Sans Pro',Verdana,sans-serif;margin:0;color:#1a1a1a;background:#fff;"
    "overflow-wrap:break-word}"
    "header,main,footer{max-width:46rem;margin:0 auto;padding:0 1rem}header{padding-top:1rem;border-bottom:2px solid #1a1a1a}"
    "footer{margin-top:3rem;border-top:1px solid #767676;padding:1rem}.skip{position:absolute;left:-99rem}"
    ".skip:focus{left:1rem;top:.5rem;background:#fff;color:#004b87;padding:.6rem;z-index:1}"
    ".name{font-weight:bold;font-size:1.3rem;margin:.2rem 0}"
    "nav ul{list-style:none;padding:0;margin:.4rem 0;display:flex;flex-wrap:wrap;gap:.2rem 1.4rem}"
    "nav a{display:inline-block;padding:.45rem 0;min-height:2.75rem}nav a[aria-current]{font-weight:bold;color:inherit}"
    "h1{line-height:1.2;margin:1.6rem 0 1rem}"
    "h2{line-height:1.25;margin-top:2.2rem;border-top:1px solid #767676;padding-top:1rem}h3{line-height:1.3;margin-top:1.8rem}"
    "a{color:#004b87}a:focus-visible,[tabindex]:focus-visible{outline:3px solid currentColor;outline-offset:2px}"
    "dt{font-weight:bold}dd{margin:0 0 .6rem}blockquote{border-left:.3rem solid #767676;margin:1rem 0;padding:.1rem 1rem}"
    ".wide{overflow-x:auto}table{border-collapse:collapse;width:100%;margin:1rem 0}"
    "caption{text-align:left;font-weight:bold;padding:.3rem 0}"
    "th,td{border:1px solid #767676;padding:.4rem .6rem;text-align:left;vertical-align:top;min-width:4rem}"
    "svg{max-width:100%;height:auto}figure{margin:1.4rem 0}figcaption{margin-top:.4rem}"
    "@media (prefers-color-scheme:dark){body{color:#f2f2f2;"
    "background:#1a1a1a}header{border-color:#f2f2f2}a{color:#9ecbff}.skip:focus{background:#1a1a1a;color:#9ecbff}}"
    "@media print{nav,.skip{display:none}body{color:#000;background:#fff}h2,h3{break-after:avoid}figure,tr{break-inside:avoid}}"
)


@dataclass(frozen=True, slots=True)
class Part:
    """A block of a page; `lang` when its words are in another language, `anchor` when something leads to it."""

    block: Block
    lang: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its file in the folder of its language, its title, and what stands on it."""

    path: str
    title: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Frame:
    """What all pages of a language have: the council's name, words, the menu as (path, words), other languages as (code, folder, words)."""

    lang: str
    council: str
    skip: str
    menu_label: str
    menu: tuple[tuple[str, str], ...]
    languages_label: str
    languages: tuple[tuple[str, str, str], ...]
    foot: str
    title: str


def render(page: Page, frame: Frame) -> str:
    """The whole page as a file."""
    title = escape(f"{page.title} – {frame.council}" if page.title != frame.council else page.title)
    body = "\n".join([*_head(page, frame), *_main(page, frame), f"<footer>\n<p>{escape(frame.foot)}</p>\n</footer>"])
    return (
        f'<!doctype html>\n<html lang="{escape(tag(frame.lang))}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{title}</title>\n<style>{STYLE}</style>\n'
        f"</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def _head(page: Page, frame: Frame) -> Iterator[str]:
    yield f'<a class="skip" href="#main">{escape(frame.skip)}</a>\n<header>\n<p class="name">{escape(frame.council)}</p>'
    yield f'<nav aria-label="{escape(frame.menu_label)}">\n<ul>'
    for path, words in frame.menu:
        here = ' aria-current="page"' if path == page.path else ""
        yield f'<li><a href="{escape(path)}"{here}>{escape(words)}</a></li>'
    yield "</ul>\n</nav>"
    if frame.languages:
        yield f'<nav aria-label="{escape(frame.languages_label)}">\n<ul>'
        for code, folder, words in frame.languages:
            known = escape(tag(code))
            yield f'<li><a href="{escape(folder + page.path)}" lang="{known}" hreflang="{known}">{escape(words)}</a></li>'
        yield "</ul>\n</nav>"
    yield "</header>"


def _main(page: Page, frame: Frame) -> Iterator[str]:
    yield f'<main id="main" tabindex="-1">\n<h1>{escape(page.title)}</h1>'
    for part in _grouped(page.parts):
        yield part if isinstance(part, str) else _said(part, frame)
    yield "</main>"


def _grouped(parts: Sequence[Part]) -> Iterator[Part | str]:
    """Ways that follow each other are one list."""
    ways: list[Pointer] = []
    for part in (*parts, None):
        if part is not None and isinstance(part.block, Pointer):
            ways.append(part.block)
            continue
        if ways:
            yield "<ul>\n" + "\n".join(f'<li><a href="{escape(one.url)}">{escape(one.label)}</a></li>' for one in ways) + "\n</ul>"
            ways = []
        if part is not None:
            yield part


def _said(part: Part, frame: Frame) -> str:
    spoken = f' lang="{escape(tag(part.lang))}"' if part.lang and part.lang != frame.lang else ""
    block = part.block
    if isinstance(block, Heading):
        anchor = f' id="{escape(part.anchor)}"' if part.anchor else ""
        return f"<h{block.level}{anchor}{spoken}>{escape(block.text)}</h{block.level}>"
    words = said(block)
    if isinstance(block, Table):
        label = escape(block.caption or ", ".join(block.columns))
        words = f'<div class="wide" role="region" tabindex="0" aria-label="{label}">\n{words}\n</div>'
    return f"<div{spoken}>\n{words}\n</div>" if spoken else words
