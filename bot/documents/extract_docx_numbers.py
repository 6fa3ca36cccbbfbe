"""The numbers that Word makes itself: which list a paragraph belongs to, and what its number looks like."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple
from xml.etree import ElementTree

from bot.documents.extract_numbers import shown

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_HEADING = re.compile(r"(?:heading|overskrift|rubrik)\s*([1-9])|(title|tittel|rubrik)$")
_HOLE = re.compile(r"%([1-9])")
_DEEPEST = 20  # styles based on each other


class Look(NamedTuple):
    """What the style and the settings of a paragraph say: heading level, list and level in it."""

    outline: int
    list: str
    depth: int
    bullet: bool


@dataclass(frozen=True)
class _Level:
    start: int
    form: str
    text: str
    legal: bool = False


@dataclass
class _Style:
    based_on: str = ""
    outline: int = 0
    list: str | None = None
    depth: int | None = None
    name: str = ""


@dataclass
class _Lists:
    levels: dict[str, dict[int, _Level]] = field(default_factory=dict)
    of_list: dict[str, str] = field(default_factory=dict)
    overrides: dict[str, dict[int, int]] = field(default_factory=dict)
    by_style: dict[str, tuple[str, int]] = field(default_factory=dict)


class Numbers:
    """Counts as Word counts: one row of counts for each definition, deeper levels begin anew."""

    def __init__(self, numbering: ElementTree.Element | None, styles: ElementTree.Element | None) -> None:
        self.styles = _styles(styles)
        self.lists = _lists(numbering)
        self.counts: dict[str, dict[int, int]] = {}
        self.begun: set[str] = set()

    def look(self, paragraph: ElementTree.Element) -> Look:
        """Which heading or list level a paragraph has, by itself or by its style."""
        properties = paragraph.find(f"{W}pPr")
        style = _value(properties, "pStyle") or "Normal"
        name, depth, outline = self._styled(style)
        if properties is not None:
            own = properties.find(f"{W}numPr")
            if own is not None:
                name = _value(own, "numId") or name
                depth = int(_value(own, "ilvl") or depth or 0)
            said = _value(properties, "outlineLvl")
            outline = int(said) + 1 if said.isdigit() and int(said) < 9 else outline
        abstract = self.lists.of_list.get(name, "")
        if name and name != "0" and abstract and depth is None:
            depth = self.lists.by_style.get(style, ("", 0))[1]
        level = self.lists.levels.get(abstract, {}).get(depth or 0)
        return Look(outline, name if level is not None and name != "0" else "", depth or 0, level is not None and level.form == "bullet")

    def _styled(self, style: str) -> tuple[str, int | None, int]:
        name: str | None = None
        depth: int | None = None
        outline = 0
        for _ in range(_DEEPEST):
            found = self.styles.get(style)
            if found is None:
                break
            name = found.list if name is None else name
            depth = found.depth if depth is None else depth
            outline = outline or found.outline
            style = found.based_on
        return name or "", depth, outline

    def next(self, look: Look) -> str:
        """The number in front of a paragraph; nothing for bullets and plain text."""
        if not look.list:
            return ""
        abstract = self.lists.of_list[look.list]
        levels = self.lists.levels[abstract]
        counts = self.counts.setdefault(abstract, {})
        if look.list not in self.begun:
            self.begun.add(look.list)
            for depth, start in self.lists.overrides.get(look.list, {}).items():
                counts[depth] = start - 1
        level = levels[look.depth]
        counts[look.depth] = counts.get(look.depth, level.start - 1) + 1
        for deeper in [depth for depth in counts if depth > look.depth]:
            del counts[deeper]
        if level.form in ("bullet", "none"):
            return ""

        def fill(hole: re.Match[str]) -> str:
            depth = int(hole[1]) - 1
            at = levels.get(depth, level)
            return shown(counts.get(depth, at.start), "decimal" if level.legal else at.form)

        return " ".join(_HOLE.sub(fill, level.text).split())


def _value(parent: ElementTree.Element | None, name: str) -> str:
    found = parent.find(f"{W}{name}") if parent is not None else None
    return found.get(f"{W}val", "") if found is not None else ""


def _styles(root: ElementTree.Element | None) -> dict[str, _Style]:
    found: dict[str, _Style] = {}
    for style in root.iter(f"{W}style") if root is not None else ():
        name = _value(style, "name").casefold()
        heading = _HEADING.match(name)
        properties = style.find(f"{W}pPr")
        numbers = properties.find(f"{W}numPr") if properties is not None else None
        outline = _value(properties, "outlineLvl")
        level = int(outline) + 1 if outline.isdigit() and int(outline) < 9 else int(heading[1] or 1) if heading else 0
        depth = _value(numbers, "ilvl")
        found[style.get(f"{W}styleId", "")] = _Style(
            _value(style, "basedOn"), level, _value(numbers, "numId") or None, int(depth) if depth.isdigit() else None, name
        )
    return found


def _lists(root: ElementTree.Element | None) -> _Lists:
    lists = _Lists()
    if root is None:
        return lists
    linked: dict[str, str] = {}
    named: dict[str, str] = {}
    for abstract in root.iter(f"{W}abstractNum"):
        key = abstract.get(f"{W}abstractNumId", "")
        lists.levels[key] = {int(level.get(f"{W}ilvl", "0")): _level(level) for level in abstract.iter(f"{W}lvl")}
        linked[key] = _value(abstract, "numStyleLink")
        if _value(abstract, "styleLink"):
            named[_value(abstract, "styleLink")] = key
        for level in abstract.iter(f"{W}lvl"):
            if _value(level, "pStyle"):
                lists.by_style[_value(level, "pStyle")] = (key, int(level.get(f"{W}ilvl", "0")))
    for one in root.iter(f"{W}num"):
        name, abstract_id = one.get(f"{W}numId", ""), _value(one, "abstractNumId")
        abstract_id = named.get(linked.get(abstract_id, ""), abstract_id)
        if abstract_id in lists.levels:
            lists.of_list[name] = abstract_id
        for override in one.iter(f"{W}lvlOverride"):
            depth, start = int(override.get(f"{W}ilvl", "0")), _value(override, "startOverride")
            if start.isdigit():
                lists.overrides.setdefault(name, {})[depth] = int(start)
    return lists


def _level(element: ElementTree.Element) -> _Level:
    start = _value(element, "start")
    return _Level(
        int(start) if start.isdigit() else 1, _value(element, "numFmt") or "decimal", _value(element, "lvlText"),
        element.find(f"{W}isLgl") is not None,
    )  # fmt: skip
