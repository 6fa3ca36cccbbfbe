"""Reads plain text, Markdown and saved mail into lines."""

from __future__ import annotations

import re
from email.message import EmailMessage

from bot.documents.extract_columns import columns, continued, goes_on, under
from bot.domain.agenda_text import Line
from bot.domain.errors import Refusal

LONGEST = 2_000  # letters of a line that we look at
MOST = 20_000  # lines
_WIDE = re.compile(r" {3,}|\t+ *")
_QUOTE = re.compile(r"^(?:>\s?)+")
_HEADING = re.compile(r"^ {0,3}(#{1,6})\s+(.*?)\s*#*$")
_UNDER = re.compile(r"^ {0,3}(=+|-+)\s*$")
_RULE = re.compile(r"^ {0,3}(?:[-*_]\s*){3,}$")
_BULLET = re.compile(r"^(\s*)[-*+•·‣–—]\s+(?=\S)")
_TICK = re.compile(r"^\[[ xX]\]\s+")
_NUMBER = re.compile(r"^(\s*)(\d{1,3}[.)])\s+(?=\S)")
_POINT = re.compile(r"(?:[a-zA-Z]|\d{1,2})[.)]\s|[-*•]\s")  # a point of its own, not the rest of the line above
_LINK = re.compile(r"!?\[([^\]\n]{0,300})\]\([^)\n]{0,500}\)")
_MARKS = re.compile(r"\*\*|__|~~|`|(?<![\w*])\*(?=\S)|(?<=\S)\*(?![\w*])|(?<!\w)_(?=\S)|(?<=\S)_(?!\w)")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!|-])")
_COMMENT = re.compile(r"<!--.{0,2000}?-->", re.DOTALL)
_ROW_RULE = re.compile(r"^[\s|:+=-]+$")


def decoded(data: bytes) -> str:
    """The letters of a text file: UTF-8, UTF-16 with its mark, else as old Windows programs write."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _split(text: str) -> list[str]:
    return [line[:LONGEST] for line in text.replace("\x0c", "\n").splitlines()[:MOST]]


def read_text(data: bytes) -> list[Line]:
    """Plain text, line by line; a leading > is an older mail."""
    return text_lines(decoded(data))


def text_lines(text: str) -> list[Line]:
    """Lines of plain text, with blank ones kept as breaks; wide gaps make cells."""
    found: list[Line] = []
    table: list[int] = []
    for raw in _split(text):
        cells = _cells(raw)
        if len(cells) > 1:
            table = columns(raw.expandtabs(8), _WIDE)
            found.append(Line("", cells=tuple(cells)))
            continue
        indent, said = len(raw) - len(raw.lstrip()), raw.strip()
        place = under(table, indent) if said and indent > 3 and found and found[-1].cells else None
        if place is not None and not _POINT.match(said) and place < len(found[-1].cells) and goes_on(found[-1].cells[place], said):
            found[-1] = continued(found[-1], place, said)
            continue
        quoted = _QUOTE.match(raw)
        line = raw[quoted.end() :] if quoted else raw
        bullet = _BULLET.match(line)
        body = line[bullet.end() :] if bullet else line
        depth = min(9, len(bullet[1].expandtabs(4)) // 2) if bullet else 0
        found.append(Line(body.strip(), bullet=bullet is not None, depth=depth, quoted=quoted is not None))
    return found


def _cells(raw: str) -> list[str]:
    """A row of three cells and more, or of a label and its value; anything less is a line."""
    if raw.count(" | "):
        return [cell.strip() for cell in raw.strip(" |").split(" | ")]
    cells = [cell.strip() for cell in _WIDE.split(raw.strip())]
    if len(cells) == 2 and not raw.strip().startswith(">"):
        return cells if cells[0].endswith(":") or len(cells[0]) > 3 else []
    return cells if len(cells) > 2 else []


def plain(text: str) -> str:
    """Markdown words without their marks."""
    return _ESCAPED.sub(r"\1", _MARKS.sub("", _LINK.sub(r"\1", text))).strip()


def read_markdown(data: bytes) -> list[Line]:
    """Markdown: headings, lists with their numbers as typed, tables."""
    raws = _split(_COMMENT.sub("", decoded(data)))
    if raws and raws[0].strip() == "---" and "---" in [raw.strip() for raw in raws[1:40]]:
        raws[0] = ""
    found: list[Line] = []
    for raw in raws:
        if _UNDER.match(raw) and found and found[-1].text and not found[-1].cells and not found[-1].bullet:
            found[-1] = Line(found[-1].text, level=1 if "=" in raw else 2)
        elif not _RULE.match(raw):
            line = _marked(raw)
            if line is not None:
                found.append(line)
    return found


def _marked(raw: str) -> Line | None:
    quoted = _QUOTE.match(raw)
    line = raw[quoted.end() :] if quoted else raw
    heading = _HEADING.match(line)
    if heading:
        return Line(plain(heading[2]), level=len(heading[1]), quoted=quoted is not None)
    if line.lstrip().startswith("|"):
        if _ROW_RULE.match(line):
            return None
        cells = line.strip().removeprefix("|").removesuffix("|").replace("\\|", "\x00").split("|")
        return Line("", cells=tuple(plain(cell).replace("\x00", "|") for cell in cells))
    for mark, bullet in ((_BULLET, True), (_NUMBER, False)):
        found = mark.match(line)
        if found:
            depth = min(9, len(found[1].expandtabs(4)) // 2)
            number = "" if bullet else found[2]
            return Line(plain(_TICK.sub("", line[found.end() :])), number=number, depth=depth, bullet=bullet, quoted=quoted is not None)
    body = plain(line)
    bold = line.strip().startswith(("**", "__")) and line.strip().endswith(("**", "__"))
    return Line(body, bold=bold and bool(body), quoted=quoted is not None)


def read_mail(data: bytes) -> list[Line]:
    """A saved mail: its subject, then its words; the plain ones where there are any."""
    from email import message_from_bytes, policy  # noqa: PLC0415 - a saved mail needs it, chat does not

    mail = message_from_bytes(data, policy=policy.default)
    if not isinstance(mail, EmailMessage):
        raise Refusal("intake-broken")
    part = mail.get_body(preferencelist=("plain", "html"))
    if part is None:
        raise Refusal("intake-empty")
    payload = part.get_payload(decode=True)
    body = payload if isinstance(payload, bytes) else b""
    charset = part.get_content_charset() or "utf-8"
    try:
        text = body.decode(charset, "replace")
    except LookupError:
        text = decoded(body)
    subject = Line(f"Subject: {mail.get('subject', '')}"[:LONGEST])
    if part.get_content_type() == "text/html":
        from bot.documents.extract_html import html_lines  # noqa: PLC0415

        return [subject, *html_lines(text)]
    return [subject, *text_lines(text)]
