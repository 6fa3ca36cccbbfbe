"""Sources of the agenda corpus: a few marks at the start of a line say what it is, so that any format can be made from it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

MARKS = {"~ ": "title", "= ": "h1", "== ": "h2", "# ": "num1", "## ": "num2", "^ ": "header", "_ ": "footer", "+ins ": "ins"}
MARKS["-del "] = "del"


@dataclass
class Source:
    """A document as its source says: what to make of it, and its lines as (kind, text) or ("table", rows)."""

    name: str
    options: dict[str, str]
    lines: list[tuple[str, str]] = field(default_factory=list)

    def option(self, name: str, default: str = "") -> str:
        """One option of the first line."""
        return self.options.get(name, default)


def cells(row: str) -> list[str]:
    """The cells of a table row."""
    return [cell.strip() for cell in row.strip().removeprefix("|").removesuffix("|").split("|")]


def read(path: Path) -> Source:
    """A source file."""
    first, *rest = path.read_text(encoding="utf-8").splitlines()
    options = dict(part.strip().split("=", 1) for part in first.split(";") if "=" in part)
    source = Source(path.stem, options)
    for line in rest:
        if line.startswith("---"):
            source.lines.append((line.strip("-"), ""))
        elif line.startswith("|"):
            source.lines.append(("row", line))
        elif line.startswith("**") and line.endswith("**"):
            source.lines.append(("bold", line.strip("*")))
        elif line == "+ table":
            continue
        else:
            mark = next((mark for mark in sorted(MARKS, key=len, reverse=True) if line.startswith(mark)), "")
            source.lines.append((MARKS[mark], line[len(mark) :]) if mark else ("text" if line.strip() else "gap", line))
    return source


def tables(source: Source) -> list[tuple[str, str] | list[list[str]]]:
    """The lines with neighbouring rows gathered into tables."""
    found: list[tuple[str, str] | list[list[str]]] = []
    for kind, text in source.lines:
        if kind != "row":
            found.append((kind, text))
        elif found and isinstance(found[-1], list):
            found[-1].append(cells(text))
        else:
            found.append([cells(text)])
    return found
