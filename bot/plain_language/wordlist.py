"""The word lists of a language, read from their files: heavy, rare and short words with what to write instead, and words that give signs.

`signs.txt` holds, by name, what tells a greeting, a way to a person, a change of topic and so on; see the files.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

FOLDER = Path(__file__).parent / "wordlists"
LANGUAGES = ("nb", "nn", "sv", "en")


@dataclass(frozen=True, slots=True)
class Better:
    """What to write instead: one wording, several, or a note in brackets; `safe` when it fits the same sentence unchanged."""

    text: str
    safe: bool

    @property
    def note(self) -> str:
        """What to do where no other word will do: "stryk ordet"; else empty."""
        return self.text[1:-1] if self.text.startswith("(") else ""

    @property
    def several(self) -> bool:
        """Whether the writer must choose among them."""
        return "," in self.text


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
def rare(lang: str) -> Wordlist:
    """Learned words that few use when they talk (R17)."""
    return _wordlist(lang, "rare.txt", r"(?!\w)")


@lru_cache(maxsize=8)
def _signs(lang: str) -> Mapping[str, tuple[str, ...]]:
    path = FOLDER / lang / "signs.txt"
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    pairs = (line.split(":", 1) for line in text.splitlines() if ":" in line and not line.startswith("#"))
    found: dict[str, tuple[str, ...]] = {}
    for name, words in pairs:
        found[name.strip()] = found.get(name.strip(), ()) + tuple(word.strip() for word in words.split("|") if word.strip())
    return found


@lru_cache(maxsize=256)
def sign(lang: str, name: str) -> re.Pattern[str]:
    """A pattern for every wording of a sign; one that matches nothing where the language has none."""
    words = sorted(_signs(lang).get(name, ()), key=len, reverse=True)
    either = "|".join(re.escape(word).replace(r"\ ", r"\s+").replace(r"\*", r"\w*") for word in words)
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE) if words else _NEVER


@lru_cache(maxsize=32)
def sign_words(lang: str) -> frozenset[str]:
    """The small words of a language."""
    return frozenset(word for line in _signs(lang).get("small", ()) for word in line.split())


@lru_cache(maxsize=32)
def active(lang: str) -> frozenset[str]:
    """Words that look like passives and are none (R20)."""
    return _plain_list(lang, "active.txt")


@lru_cache(maxsize=32)
def passive(lang: str) -> frozenset[str]:
    """Passives that do not look like it (R20)."""
    return _plain_list(lang, "passive.txt")


@lru_cache(maxsize=32)
def completed(lang: str) -> frozenset[str]:
    """What is done to somebody, after "becomes" (R20)."""
    return _plain_list(lang, "done.txt")


@lru_cache(maxsize=32)
def known(lang: str) -> tuple[str, ...]:
    """Words with a learned ending that everybody knows (R17)."""
    return tuple(sorted(_plain_list(lang, "known.txt")))


def _plain_list(lang: str, name: str) -> frozenset[str]:
    path = FOLDER / lang / name
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())


def _wordlist(lang: str, name: str, end: str) -> Wordlist:
    path = FOLDER / lang / name
    pairs = dict(_pairs(path.read_text(encoding="utf-8"))) if path.is_file() else {}
    if not pairs:
        return Wordlist(_NEVER, {})
    by_letter: dict[str, list[str]] = {}
    for word in sorted(pairs, key=len, reverse=True):
        by_letter.setdefault(word[0], []).append(re.escape(word[1:]).replace(r"\ ", r"\s+"))
    either = "|".join(f"{re.escape(letter)}(?:{'|'.join(rest)})" for letter, rest in by_letter.items())  # far fewer are tried at each place
    return Wordlist(re.compile(rf"(?<![\w./])(?:{either}){end}", re.IGNORECASE), pairs)


def _pairs(text: str) -> Iterator[tuple[str, Better]]:
    for line in text.splitlines():
        if line.startswith("#") or "=" not in line.replace("->", "="):
            continue
        forms, arrow, better = re.split(r"\s+(=>|->|=)\s+", line, maxsplit=1)
        for word in forms.split(","):
            yield word.strip().casefold(), Better(better.strip(), safe=arrow != "->")
