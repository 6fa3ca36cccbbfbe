"""Names and words as people send them, made safe to show: one spelling, nothing hidden, no turned reading direction."""

from __future__ import annotations

import re
import unicodedata

# Characters that turn the reading direction or hide inside a word: they can make one name look like another.
_TURNING = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_HIDDEN = (
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200d\u2060-\u2065\u206a-\u206f"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff"
)
_CONTROL = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
_LONE = "\ud800-\udfff"

_IN_NAMES = re.compile(f"[{_TURNING}{_HIDDEN}{_LONE}\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_IN_TEXTS = re.compile(f"[{_TURNING}{_CONTROL}]")
_LONE_ONES = re.compile(f"[{_LONE}]")
_MARKS_AT_MOST = 3  # of one letter: no language here needs more


def clean_name(name: str, longest: int = 64) -> str:
    """A display name or file name on one line: NFC, nothing invisible, no stacked marks, at most `longest` characters."""
    name = _IN_NAMES.sub("", name[: longest * 16])
    name = " ".join(unicodedata.normalize("NFC", name).split())
    return _thin_marks(name)[:longest].rstrip()


def clean_text(text: str) -> str:
    """What a person wrote, with line breaks kept: NFC, no controls, nothing that turns the reading direction."""
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = _LONE_ONES.sub("\ufffd", _IN_TEXTS.sub("", text))
    return unicodedata.normalize("NFC", text)


def utf16_length(text: str) -> int:
    """Length as Telegram counts it: characters outside the basic plane count twice."""
    return len(text) if text.isascii() else len(text) + sum(1 for letter in text if letter > "\uffff")


def _thin_marks(name: str) -> str:
    """At most a few combining marks on a letter: a tower of them covers the lines above."""
    if name.isascii():
        return name
    kept: list[str] = []
    run = 0
    for letter in name:
        run = run + 1 if unicodedata.combining(letter) else 0
        if run <= _MARKS_AT_MOST:
            kept.append(letter)
    return "".join(kept)
