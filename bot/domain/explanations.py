"""What a council may write in its own word list: a short word, and what it means in at most twelve words."""

from __future__ import annotations

import re

from bot.domain.errors import Refusal
from bot.domain.texts import clean_name

MOST_WORDS = 12  # of an explanation (R15)
LONGEST_WORD = 60  # letters
LONGEST = 200  # letters of an explanation
MOST_OTHERS = 12  # synonyms, or words to avoid
_WORD = re.compile(r"[^\W\d_]+(?:['’\-‑][^\W\d_]+)*")


def word(text: str) -> str:
    """The word as it is kept; refused when nothing is left of it, or when it is a whole sentence."""
    kept = clean_name(text, LONGEST + 1).strip(" .,:;!?«»“”\"'()")
    if not _WORD.search(kept):
        raise Refusal("words-empty")
    if len(kept) > LONGEST_WORD or "|" in kept:
        raise Refusal("words-no-word", letters=LONGEST_WORD)
    return kept


def explanation(text: str, of: str) -> str:
    """The explanation without its full stop; refused when it is too long or only says the word again.

    >>> explanation("Det rådet skal gjøre.", "mandat")
    'Det rådet skal gjøre'
    """
    kept = clean_name(text, LONGEST + 1).rstrip(" .")
    count = len(_WORD.findall(kept))
    if not count:
        raise Refusal("words-empty")
    if count > MOST_WORDS or len(kept) > LONGEST:
        raise Refusal("words-too-long", n=count, most=MOST_WORDS)
    if kept.casefold() == of.casefold():
        raise Refusal("words-by-itself", word=of)
    return kept


def others(text: str, of: str) -> str:
    """Words with commas between, each once, never the word itself; empty text is none."""
    parts = [clean_name(part, LONGEST_WORD) for part in re.split(r"[,;\n|]", text)]
    kept = dict.fromkeys(part for part in parts if _WORD.search(part) and part.casefold() != of.casefold())
    if len(kept) > MOST_OTHERS:
        raise Refusal("words-too-many", most=MOST_OTHERS)
    return ", ".join(kept)


def cut(line: str) -> tuple[str, str]:
    """A line of a list as word and explanation, from a list with bars, colons, tabs, equals signs or long dashes.

    >>> cut("• mandat: det rådet skal gjøre")
    ('mandat', 'det rådet skal gjøre')
    """
    parts = re.split(r"\t|\s*[|:=]\s*|\s+[–—-]\s+", line.strip(" \t•*-–|"), maxsplit=1)
    return parts[0].strip(), parts[1].strip() if len(parts) > 1 else ""
