"""A document as one HTML page: language, headings in order, table headings with scope, nothing fetched from anywhere."""

from __future__ import annotations

from html import escape

from bot.documents.blocks import Block, Document, Drawing, Heading, Listing, Pairs, Paragraph, Pointer, Quotation, Table, Terminal

STYLE = (
    "body{font:1.1rem/1.6 'Source Sans 3','Source Sans Pro',Verdana,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;"
    "color:#1a1a1a;background:#fff}"
    "h1,h2,h3{line-height:1.25}h2{margin-top:2.2rem;border-top:1px solid #767676;padding-top:1rem}"
    "table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:left;font-weight:bold;padding:.3rem 0}"
    "th,td{border:1px solid #767676;padding:.4rem .6rem;text-align:left;vertical-align:top}"
    ".inside{margin-left:1.5rem}"
    "svg{max-width:100%;height:auto}figure{margin:1rem 0}figcaption{margin-top:.4rem}"
    "dt{font-weight:bold}dd{margin:0 0 .6rem}blockquote{border-left:.3rem solid #767676;margin:1rem 0;padding:.1rem 1rem}"
    "pre{white-space:pre-wrap;overflow-wrap:anywhere;border-left:.3rem solid #767676;margin:1rem 0;padding:.3rem 1rem}"
    "h1{text-wrap:balance}"
    "@media screen and (max-width:36rem){table,caption,tbody,tr,th,td{display:block}thead{position:absolute;width:1px;height:1px;"
    "overflow:hidden;clip-path:inset(50%)}tr{border-top:2px solid #767676;padding:.4rem 0}th,td{border:0;padding:.1rem 0}"
    "th[data-label]::before,td[data-label]::before{content:attr(data-label) ': ';font-weight:bold}}"
    "@media print{body{max-width:none}h2,h3{break-after:avoid}tr{break-inside:avoid}}"
)
POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def render(document: Document) -> str:
    """The whole page."""
    body = "\n".join(said(block) for block in document.blocks)
    title = escape(document.title)
    return (
        f'<!doctype html>\n<html lang="{escape(document.lang)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{title}</title>\n<style>{STYLE}</style>\n'
        f"</head>\n<body>\n<main>\n<h1>{title}</h1>\n{body}\n</main>\n</body>\n</html>\n"
    )


def _lines(text: str) -> str:
    return "<br>\n".join(escape(line) for line in text.split("\n") if line.strip())


def said(block: Block) -> str:
    """One block as HTML."""
    match block:
        case Heading(text, level):
            return f"<h{level}>{escape(text)}</h{level}>"
        case Paragraph(text):
            return f"<p>{_lines(text)}</p>"
        case Listing(lines, ordered, start, depth):
            tag, first = ("ol", f' start="{start}"' if start != 1 else "") if ordered else ("ul", "")
            first += ' class="inside"' if depth else ""
            return f"<{tag}{first}>\n" + "\n".join(f"<li>{_lines(line)}</li>" for line in lines) + f"\n</{tag}>"
        case Terminal(lines):
            return f'<pre><code>{escape(chr(10).join(lines))}</code></pre>'
        case Pointer(label, url):
            return f'<p><a href="{escape(url)}">{escape(label)}</a></p>'
        case Pairs(pairs, lang):
            spoken = f' lang="{escape(lang)}"' if lang else ""
            rows = "\n".join(f"<dt>{escape(label)}</dt>\n<dd{spoken}>{_lines(value)}</dd>" for label, value in pairs)
            return f"<dl>\n{rows}\n</dl>"
        case Table():
            return _table(block)
        case Drawing(_, words, svg):
            return f"<figure>\n{svg.strip()}\n<figcaption>{escape(words)}</figcaption>\n</figure>"
        case Quotation(text, by, lang):
            spoken = f' lang="{escape(lang)}"' if lang else ""
            source = f"\n<p>– {escape(by)}</p>" if by else ""
            return f"<blockquote>\n<p{spoken}>{_lines(text)}</p>{source}\n</blockquote>"


def _table(table: Table) -> str:
    """On a small screen every cell stands on a line of its own with its column's name; the roles keep it a table for screen readers."""
    head = "".join(f'<th scope="col" role="columnheader">{escape(cell)}</th>' for cell in table.columns)
    rows = "\n".join(_row(row, table.columns) for row in table.rows)
    caption = f"<caption>{escape(table.caption)}</caption>\n" if table.caption else ""
    return (
        f'<table role="table">\n{caption}<thead role="rowgroup">\n<tr role="row">{head}</tr>\n</thead>\n'
        f'<tbody role="rowgroup">\n{rows}\n</tbody>\n</table>'
    )


def _row(row: tuple[str, ...], columns: tuple[str, ...]) -> str:
    first = f'<th scope="row" role="rowheader" data-label="{escape(columns[0])}">{_lines(row[0])}</th>'
    cells = (f'<td role="cell" data-label="{escape(name)}">{_lines(cell)}</td>' for name, cell in zip(columns[1:], row[1:], strict=True))
    return f'<tr role="row">{first}{"".join(cells)}</tr>'
