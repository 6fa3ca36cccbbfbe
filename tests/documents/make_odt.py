"""OpenDocument texts of the agenda corpus, written as an office suite writes them: styles for the lists, headings, tables."""

from __future__ import annotations

import zipfile
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from tests.documents.agenda_sources import Source, tables

MIME = "application/vnd.oasis.opendocument.text"
SPACES = (
    " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text", "table", "style"))
    + ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
)
LEVELS = {"num1": 1, "num2": 2}


def make(source: Source, path: Path) -> None:
    """Write one document."""
    body = "".join(_blocks(source))
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {SPACES} office:version="1.3"><office:automatic-styles>'
        f'{_list_style(source)}<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/>'
        "</style:style></office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    manifest = (
        '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{MIME}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in (("mimetype", MIME), ("content.xml", content), ("META-INF/manifest.xml", manifest)):
            info = zipfile.ZipInfo(name, (2027, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            package.writestr(info, data)


def _list_style(source: Source) -> str:
    """The numbers as style properties: prefix, suffix, format, how many levels are shown."""
    made = []
    for level, name in enumerate(("num1", "num2"), 1):
        form = source.option(name, "%1." if level == 1 else "%1.%2")
        before, after = form.split("%")[0], form.rsplit("%", 1)[-1][1:]
        made.append(
            f'<text:list-level-style-number text:level="{level}" style:num-format="1" style:num-prefix={quoteattr(before)} '
            f'style:num-suffix={quoteattr(after)} text:display-levels="{level}" text:start-value="{source.option(f"start{level}", "1")}"/>'
        )
    return f'<text:list-style style:name="L1">{"".join(made)}</text:list-style>'


def _blocks(source: Source) -> list[str]:
    made, open_levels, begun = [], 0, False
    for block in tables(source):
        level = 0 if isinstance(block, list) else LEVELS.get(block[0], 0)
        if level and not isinstance(block, list):
            continued = ' text:continue-numbering="true"' if begun and not open_levels else ""
            while open_levels > level:
                made.append("</text:list-item></text:list>")
                open_levels -= 1
            if open_levels == level:
                made.append("</text:list-item>")
            while open_levels < level:
                made.append(f'<text:list text:style-name="L1"{continued}>' if not open_levels else "<text:list>")
                open_levels += 1
            made.append(f"<text:list-item><text:p>{_words(block[1])}</text:p>")
            begun = True
            continue
        made.append("</text:list-item></text:list>" * open_levels)
        open_levels = 0
        made.append(_table(block) if isinstance(block, list) else _paragraph(*block))
    made.append("</text:list-item></text:list>" * open_levels)
    return made


def _table(rows: list[list[str]]) -> str:
    def cell(text: str) -> str:
        return f'<table:table-cell office:value-type="string"><text:p>{escape(text)}</text:p></table:table-cell>'

    return f"<table:table>{''.join('<table:table-row>' + ''.join(map(cell, row)) + '</table:table-row>' for row in rows)}</table:table>"


def _paragraph(kind: str, text: str) -> str:
    if kind in ("h1", "h2", "title"):
        return f'<text:h text:outline-level="{2 if kind == "h2" else 1}">{_words(text)}</text:h>'
    if kind == "bold":
        return f'<text:p><text:span text:style-name="T1">{_words(text)}</text:span></text:p>'
    return "<text:p><text:soft-page-break/></text:p>" if kind == "page" else f"<text:p>{_words(text)}</text:p>"


def _words(text: str) -> str:
    return escape(text).replace("\\t", "<text:tab/>").replace("  ", '<text:s text:c="2"/>')
