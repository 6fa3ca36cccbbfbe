"""The word lists of a language, read from their files: heavy words and abbreviations, each with what to write instead."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

FOLDER = Path(__file__).parent / "wordlists"


@dataclass(frozen=True, slots=True)
class Better:
    """What to write instead; `safe` when it fits the same sentence unchanged."""

    text: str
    safe: bool


@dataclass(frozen=True, slots=True)
class Wordlist:
    """Words to look for, as one pattern, and what each could be."""

    pattern: re.Pattern[str]
    better: Mapping[str, Better]

    def found(self, text: str) -> Iterator[tuple[re.Match[str], Better]]:
        for match in self.pattern.finditer(text):
            yield match, self.better[" ".join(match[0].casefold().split())]


_NEVER = re.compile(r"(?!)")


@lru_cache(maxsize=32)
def heavy(lang: str) -> Wordlist:
    """Heavy words (R16)."""
    return _wordlist(lang, "heavy.txt", r"(?!\w)")


@lru_cache(maxsize=32)
def short(lang: str) -> Wordlist:
    """Abbreviations (R15)."""
    return _wordlist(lang, "short.txt", r"(?:(?<=\.)|(?!\w))")


@lru_cache(maxsize=32)
def active(lang: str) -> frozenset[str]:
    """Words that look like passives and are none (R20)."""
    path = FOLDER / lang / "active.txt"
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())


def _wordlist(lang: str, name: str, end: str) -> Wordlist:
    path = FOLDER / lang / name
    pairs = dict(_pairs(path.read_text(encoding="utf-8"))) if path.is_file() else {}
    if not pairs:
        return Wordlist(_NEVER, {})
    longest_first = sorted(pairs, key=len, reverse=True)
    either = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest_first)
    return Wordlist(re.compile(rf"(?<![\w.])(?:{either}){end}", re.IGNORECASE), pairs)


def _pairs(text: str) -> Iterator[tuple[str, Better]]:
    for line in text.splitlines():
        if line.startswith("#") or "=" not in line.replace("->", "="):
            continue
        word, sign, better = re.split(r"\s+(=>|->|=)\s+", line, maxsplit=1)
        yield word.strip().casefold(), Better(better.strip(), safe=sign != "->")
