"""Where in a paper somebody points: a page or a paragraph, as people write it in four languages."""

from __future__ import annotations

import re
from typing import NamedTuple

_PAGE = re.compile(r"\b(?:på |on |om )?(?:side|sida|sidan|s\.|page|p\.)\s*(\d{1,4})\b[,:;.]?\s*", re.IGNORECASE)
_PARAGRAPH = re.compile(r"\b(?:i |in )?(?:avsnitt|stycke|paragraph|punkt|section|del)\s*(\d{1,4})\b[,:;.]?\s*", re.IGNORECASE)


class Place(NamedTuple):
    """A page and a paragraph; 0 when nothing is said about it."""

    page: int = 0
    paragraph: int = 0


def place_in(text: str) -> Place:
    """What a text says about where; only what stands at its beginning or its end points, the rest is talk."""
    page, paragraph = _near(_PAGE, text), _near(_PARAGRAPH, text)
    return Place(page, paragraph)


def _near(pattern: re.Pattern[str], text: str) -> int:
    for found in pattern.finditer(text):
        before, after = text[: found.start()].strip(" ,:;.(–-"), text[found.end() :].strip(" ,:;.)–-")
        if not after or len(before.split()) <= 2:
            return int(found[1])
    return 0
