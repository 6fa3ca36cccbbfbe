"""Reads Markdown, as papers and minutes are written, into the nodes of a message; raw HTML stays plain words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from bot.domain.values import Quote
from bot.messages.nodes import Heading, Items, Link, Node, Para

LONGEST = 400_000  # letters; what is longer is shown as it stands
SCHEMES = frozenset({"https", "http", "mailto", "tel"})
_STASHED = re.compile("\x02(amp|\\d+|[a-z]+:\\d+)\x03")
_SPACES = re.compile(r"\s+")
_DEEP = re.compile(r"^(?:[ \t]*>){9,}|^[ \t]{40,}", re.MULTILINE)
_ITEM = re.compile(r"(?:[-*+]|1[.)])[ \t]+\S")
_IN_LIST = re.compile(r"[ \t]|[-*+][ \t]|\d{1,3}[.)][ \t]|>")
MOST_BRACKETS = 2000  # each may open a link, and looking for its end takes time
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


def from_markdown(source: str, lang: str = "") -> tuple[Node, ...]:
    """The text as headings, paragraphs, lists and named links; `lang` is the language it is written in."""
    source = cleaned(source)
    if not source.strip():
        return ()
    if too_much(source):
        return _as_it_stands(source, lang)
    return tuple(_nodes(tree(source), lang))


def cleaned(source: str) -> str:
    """One kind of line ends, and none of the signs that the reader uses itself."""
    return source.replace("\x02", "").replace("\x03", "").replace("\r\n", "\n").replace("\r", "\n")


def too_much(source: str) -> bool:
    """Is it longer or deeper than anybody writes a paper?"""
    return len(source) > LONGEST or source.count("[") > MOST_BRACKETS or _DEEP.search(source) is not None


def tree(source: str, *, tables: bool = False) -> Element:
    """The text as a tree of elements; raw HTML stays words."""
    from markdown import Markdown  # noqa: PLC0415 - the first paper needs it, the first message does not

    reader = Markdown(extensions=["sane_lists", "tables"] if tables else ["sane_lists"], tab_length=2)
    reader.preprocessors.deregister("html_block")
    for pattern in ("html", "entity", "automail"):
        reader.inlinePatterns.deregister(pattern)
    lines = list(_lists_apart(source.split("\n")))
    for before in reader.preprocessors:
        lines = before.run(lines)
    root: Element | None = reader.parser.parseDocument(lines).getroot()
    for after in reader.treeprocessors:
        if root is not None:
            changed = after.run(root)
            root = root if changed is None else changed
    return Element("div") if root is None else root


def _lists_apart(lines: list[str]) -> Iterator[str]:
    """A list may follow its sentence without an empty line between them."""
    before = ""
    for line in lines:
        if _ITEM.match(line) and before.strip() and not _IN_LIST.match(before):
            yield ""
        yield line
        before = line


def _as_it_stands(source: str, lang: str) -> tuple[Node, ...]:
    blocks = (block.strip() for block in re.split(r"\n[ \t]*\n", source))
    return tuple(Para((Quote(block, lang),)) for block in blocks if block)


def _nodes(parent: Element, lang: str) -> Iterator[Node]:
    loose = _text_before(parent)
    if loose:
        yield Para((Quote(loose, lang),))
    for child in parent:
        yield from _node(child, lang)
        tail = tidy(child.tail or "")
        if tail:
            yield Para((Quote(tail, lang),))


def _text_before(parent: Element) -> str:
    return tidy(parent.text or "")


def _node(element: Element, lang: str) -> Iterator[Node]:
    if element.tag in _HEADINGS:
        text = tidy(flat(element))
        if text:
            yield Heading(Quote(text, lang))
        yield from _links(element, lang)
    elif element.tag in ("ul", "ol"):
        yield from _list(element, lang)
    elif element.tag == "pre":
        lines = tuple(Quote(line.rstrip(), lang) for line in flat(element).split("\n") if line.strip())
        if lines:
            yield Para(lines)
    elif element.tag == "blockquote":
        yield from _nodes(element, lang)
    elif element.tag != "hr":
        lines = tuple(Quote(line, lang) for line in _lines(element))
        if lines:
            yield Para(lines)
        yield from _links(element, lang)


def _list(element: Element, lang: str) -> Iterator[Node]:
    """A list; the lists inside it follow as lists of their own, so that no chat has to indent."""
    rows: list[Quote] = []
    ordered = element.tag == "ol"
    for item in element:
        own = tidy(" ".join(_own_words(item)))
        if own:
            rows.append(Quote(own, lang))
        inner = [child for child in item.iter() if child.tag in ("ul", "ol") and child is not item]
        links = list(_links(item, lang, skip=("ul", "ol")))
        if (inner or links) and rows:
            yield Items(tuple(rows), ordered and len(rows) == len(element))
            rows = []
        yield from links
        for child in _nearest_lists(item):
            yield from _list(child, lang)
    if rows:
        yield Items(tuple(rows), ordered and len(rows) == len(element))


def _nearest_lists(item: Element) -> Iterator[Element]:
    for child in item:
        if child.tag in ("ul", "ol"):
            yield child
        else:
            yield from _nearest_lists(child)


def _own_words(item: Element) -> Iterator[str]:
    yield item.text or ""
    for child in item:
        if child.tag not in ("ul", "ol"):
            yield flat(child)
        yield child.tail or ""


def _links(element: Element, lang: str, skip: tuple[str, ...] = ()) -> Iterator[Node]:
    """The links of a block, named, each on its own line after it (R21)."""
    for child in element:
        if child.tag in skip:
            continue
        url = unescape(unstash(child.get("href") or ""))
        if child.tag == "a" and urlsplit(url).scheme.lower() in SCHEMES:
            yield Link(Quote(tidy(flat(child)) or url, lang), url)
        yield from _links(child, lang, skip)


def _lines(element: Element) -> Iterator[str]:
    for line in flat(element).split("\x00"):
        text = tidy(line)
        if text:
            yield text


def flat(element: Element) -> str:
    """The words of an element: emphasis flattened, a picture by its description, a break as a break."""
    if element.tag == "br":
        return "\x00"
    if element.tag == "img":
        return element.get("alt") or ""
    return (element.text or "") + "".join(flat(child) + (child.tail or "") for child in element)


def unstash(text: str) -> str:
    """What the reader put aside, as it was."""
    return _STASHED.sub(lambda found: "&" if found[1] == "amp" else chr(int(found[1])) if found[1].isdigit() else "", text)


def tidy(text: str) -> str:
    """Blanks as one, and the signs the reader put aside as themselves."""
    return _SPACES.sub(" ", unescape(unstash(text).replace("\x00", " "))).strip()
