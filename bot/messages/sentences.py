"""Where sentences end: one splitter for reading figures, short lines and parts of long messages."""

from __future__ import annotations

import re

VERSION = 1

_ABBREVIATIONS = re.compile(
    r"\b(?:t\.ex|bl\.a|d\.v\.s|dvs|o\.s\.v|osv|f\.eks|jf|jfr|ca|kl|nr|mv|m\.m|o\.l|s\.k|såk|pga|p\.g\.a|inkl|ev|evt|ref|tlf|mht|iht|vedr"
    r"|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|oct|nov|des|dec|e\.g|i\.e|mr|mrs|dr|no)\.",
    re.IGNORECASE,
)
_BETWEEN_DIGITS = re.compile(r"(?<=\d)[.:](?=\d)")
_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s|$)")
_INITIAL = re.compile(r"(?:^|[\s.])[A-ZÆØÅÄÖ]\.$")
_ORDINAL = re.compile(r"\d\.$")
WORD = re.compile(r"[^\W\d_]+(?:['’\-‑][^\W\d_]+)*")
_OPEN, _SHUT = "«“", "»”"


def without_dots(text: str) -> str:
    """The text with the dots of abbreviations and of figures taken away: they end nothing."""
    text = _ABBREVIATIONS.sub(lambda found: found.group().replace(".", ""), text)
    return _BETWEEN_DIGITS.sub("", text)


def _ends(line: str, at: int) -> bool:
    """Whether the stop that ends before `at` closes a sentence, or belongs to a date, a name or an abbreviation."""
    head, rest = line[:at], line[at:].lstrip()
    if not rest:
        return True
    if head.endswith("."):
        if _ORDINAL.search(head) and not rest[0].isupper():
            return False
        if _INITIAL.search(head[-3:]):
            return False
        last = head[head.rfind(" ") + 1 :]
        return _ABBREVIATIONS.fullmatch(last) is None
    return True


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text as they stand; every line end closes one."""
    found: list[str] = []
    for line in text.split("\n"):
        start = 0
        for stop in _END.finditer(line):
            if _ends(line, stop.end()):
                found.append(line[start : stop.end()].strip())
                start = stop.end()
        found.append(line[start:].strip())
    return tuple(sentence for sentence in found if sentence)


def outside_quotes(text: str) -> tuple[str, ...]:
    """The sentences of a text, where somebody's quoted words stay in one piece."""
    found: list[str] = []
    depth = 0
    for sentence in sentences(text):
        if depth > 0 and found:
            found[-1] += " " + sentence
        else:
            found.append(sentence)
        depth += sum(sentence.count(sign) for sign in _OPEN) - sum(sentence.count(sign) for sign in _SHUT)
        depth = max(depth, 0)
    return tuple(found)


def words(text: str) -> list[str]:
    """Runs of letters, with inner hyphens and apostrophes; digits are no words."""
    return WORD.findall(text)
