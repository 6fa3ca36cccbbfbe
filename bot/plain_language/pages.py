"""A page of text or Markdown made ready to be read: same length, same places, but no markup and no lines broken by an editor."""

from __future__ import annotations

import re

_FRONT = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_FENCE = re.compile(r"^(```|~~~).*?^\1[ \t]*$", re.DOTALL | re.MULTILINE)
_RULE = re.compile(r"^[ \t]*(?:[-*_=][ \t]*){3,}$|^[ \t]*\|?[ \t:|-]{5,}$", re.MULTILINE)
_HEADING = re.compile(r"^ {0,3}#{1,6}(?=\s)", re.MULTILINE)
_MARKS = re.compile(r"\*\*|__|`|<!--.*?-->|<[a-z/][^>\n]*>", re.DOTALL)
_LINK = re.compile(r"(!?\[)([^\]\n]{0,300})(\]\([^)\n]{0,500}\))")
_BREAK = re.compile(r"(?<=[^\s.!?:;…|])\n(?=[ \t]{0,3}[^\s\-–•*#>|\d])")
_BROKEN_BY_EDITOR = re.compile(r"^[^\n]{40,}[^\s.!?:;…]\n[ \t]*[a-zæøåäö]", re.MULTILINE)
MANY = 4  # broken sentences from which on a text file was saved with short lines


def readable(text: str, kind: str) -> str:
    """The words of a page, each where it stood; `kind` is text, markdown, or a document that was made into Markdown."""
    text = text.replace("\r\n", "\n ").replace("\r", "\n").replace("\ufeff", " ")
    if kind != "text":
        for markup in (_FRONT, _FENCE, _RULE, _HEADING, _MARKS):
            text = markup.sub(_blank, text)
        text = _LINK.sub(lambda found: f"{_blank(found[1])}{found[2]}{_blank(found[3])}", text)
    if kind == "markdown" or len(_BROKEN_BY_EDITOR.findall(text)) >= MANY:
        text = _BREAK.sub(" ", text)
    return text


def _blank(found: re.Match[str] | str) -> str:
    """Spaces instead, line ends kept."""
    return re.sub(r"[^\n]", " ", found if isinstance(found, str) else found[0])
