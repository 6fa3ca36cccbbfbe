"""Reads rendered markup as strictly as the networks do: unknown, unmatched or crossing tags are errors."""

from __future__ import annotations

from html.parser import HTMLParser

TELEGRAM = frozenset({"b", "a"})
MATRIX = frozenset({"h3", "h4", "p", "ul", "ol", "li", "strong", "a", "br"})
_ATTRIBUTES = {"a": {"href"}, "ol": {"start"}}
_BLOCKS = frozenset({"h3", "h4", "p", "li"})


class Markup(HTMLParser):
    """The text of a rendering, and its links."""

    def __init__(self, allowed: frozenset[str]) -> None:
        super().__init__(convert_charrefs=True)
        self.allowed = allowed
        self.open: list[str] = []
        self.text = ""
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in self.allowed, tag
        assert {name for name, _ in attrs} <= _ATTRIBUTES.get(tag, set()), attrs
        if tag == "a":
            self.links.append(dict(attrs)["href"] or "")
        if tag == "br":
            self.text += "\n"
        else:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag == "br":
            return
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag, f"</{tag}> crosses"
        if tag in _BLOCKS:
            self.text += "\n"

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(f"a declaration: {decl}")


def read(html: str, allowed: frozenset[str]) -> Markup:
    markup = Markup(allowed)
    markup.feed(html)
    markup.close()
    assert markup.open == []
    return markup
