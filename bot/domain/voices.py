"""Reading aloud: which voice speaks which language, how fast, how much at a time, and under which name a reading is kept."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.domain.values import Json

LONGEST = 5_000  # letters in one voice note (accessibility §7)
MOST_PARTS = 20  # notes of one text: a hundred thousand letters, two hours of speech
SPEEDS = {"normal": 150, "slow": 120}  # words a minute (accessibility §7)
SLOW = "slow_voice"  # the extra of those who want it slower
AUDIO = "audio"  # the extra of those who want every message aloud
BITS = 16_000  # a second: enough for speech (accessibility §7)
INSTEAD = {"nn": "nb"}  # no voice of its own: read by the neighbour's
_END = re.compile(r"[.!?…:]\s+|\n+")


@dataclass(frozen=True, slots=True)
class Speaker:
    """A voice that reads: the name it is known by, and the languages it speaks, each with the model or voice it uses."""

    id: str  # espeak, piper, http
    languages: Mapping[str, str] = field(default_factory=dict)

    def tongue(self, lang: str) -> str:
        """The language in which a text of `lang` is read; empty when nobody here can."""
        return next((one for one in (lang, INSTEAD.get(lang, "")) if one in self.languages), "")


@dataclass(frozen=True, slots=True)
class Shown:
    """What a voice note is of: its title and subject, how sensitive, which part of how many, and whether by a neighbour's voice."""

    title: str
    subject: str = ""
    klass: int = 1
    part: int = 1
    of: int = 1
    borrowed: bool = False

    def dump(self) -> dict[str, Json]:
        """As JSON, for the work that makes it."""
        return {name: getattr(self, name) for name in self.__dataclass_fields__}


def shown(facts: object) -> Shown:
    """It again."""
    return Shown(**facts) if isinstance(facts, dict) else Shown("")


def orders(text: str, about: str, tongue: str, rate: int, part: Shown) -> dict[str, Json]:
    """What the work that makes a note needs to know."""
    return {"text": text, "lang": tongue, "rate": rate, "name": f"{about[:16]}.ogg", "about": about, "shown": part.dump()}


def speed(addons: object) -> int:
    """Words a minute for somebody with these extras."""
    return SPEEDS["slow" if isinstance(addons, list | tuple | frozenset | set) and SLOW in addons else "normal"]


def named(text: str, speaker: Speaker, lang: str, rate: int) -> str:
    """The name of a reading: the same words by the same voice at the same speed are made once."""
    return hashlib.sha256("\0".join((text, speaker.id, speaker.languages.get(lang, ""), lang, str(rate))).encode()).hexdigest()


def pieces(text: str, most: int = LONGEST) -> list[str]:
    """A text in pieces of at most `most` letters, each ended where a sentence or a line ends if there is one."""
    found, rest = [], text.strip()
    while len(rest) > most:
        ends = [end.end() for end in _END.finditer(rest, 0, most)]
        space = rest.rfind(" ", 0, most)
        at = ends[-1] if ends and ends[-1] > most // 3 else space + 1 if space > most // 3 else most
        found.append(rest[:at].strip())
        rest = rest[at:].strip()
    return [*found, rest] if rest else found


def wave(levels: Json) -> tuple[int, ...]:
    """How loud it is from beginning to end, 0 to 1,024, as a network draws it."""
    return tuple(one for one in levels if isinstance(one, int)) if isinstance(levels, list) else ()
