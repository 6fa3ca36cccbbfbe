"""Turns a message into words for a voice: clocks, sums, numbers, abbreviations and addresses as they are said."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from bot.messages.compose import Words
from bot.messages.spoken import (
    Said,
    SaidChoices,
    SaidFacts,
    SaidFile,
    SaidHeading,
    SaidItems,
    SaidLink,
    SaidPara,
    SaidPoll,
    Spoken,
)

_URL = re.compile(r"\b(?:https?://|www\.)[^\s)>\]]+|\b(?:matrix|mailto|tel):[^\s)>\]]+")
_CLOCK = re.compile(r"(?<![\d.:,])([01]?\d|2[0-3])[:.]([0-5]\d)(?![.:,]?\d)")
_PHONE = re.compile(r"(?<![\d,.])\+?\d(?: ?\d){7,11}(?! ?\d|,\d)")
_THOUSANDS = re.compile(r"\d{1,3}(?: \d{3})+")
_DATE = re.compile(r"(?<!\d)\d{4}-\d\d-\d\d(?!\d)")
_LETTERS = re.compile(r"\b[A-ZÆØÅÄÖ]{2,4}\b")
_SIGNS = re.compile(r"[«»“”\"•*_`|<>\[\]{}\u2068\u2069]|(?<=\s)[–—-](?=\s)")
_EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f\u200d\u20e3]")
_RANGE = re.compile(r"(?<=\d)\s?[–-]\s?(?=\d)")
_NUMBER = re.compile(r"\b([A-ZÆØÅ])-(\d{4})-(\d{1,4})\b")
_SPACES = re.compile(r"[ \t\u00a0]+")


CLOCK_WORDS = ("klokka", "klokken", "klockan", "at")  # read in quoted text of any language


@dataclass(frozen=True, slots=True)
class Sounds:
    """How a language says what is written short. Made of the phrases `sound-…`."""

    clock: str = ""
    to: str = ""
    link: str = ""
    words: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, phrases: Words, lang: str, glossary: Mapping[str, str] | None = None) -> Sounds:
        """The sounds of a language; `glossary` adds the council's own: {"BPA": "brukerstyrt personlig assistanse"}."""
        pairs = (pair.split("=", 1) for pair in phrases.say("sound-words", lang).split("; "))
        words = {short.strip(): spoken.strip() for short, spoken in pairs} | dict(glossary or {})
        return cls(phrases.say("sound-clock", lang), phrases.say("sound-to", lang), phrases.say("core-link-spoken", lang), words)


def render(spoken: Spoken, sounds: Sounds) -> str:
    """The whole message, ready to be spoken."""
    blocks = [_stopped(spoken.title), *(_block(block, spoken) for block in spoken.blocks)]
    return "\n\n".join(speakable(block, sounds) for block in blocks if block)


def speakable(text: str, sounds: Sounds) -> str:
    """A text as a voice should get it: no signs it would spell out, no figures it would misread."""
    text = _URL.sub(sounds.link, text)
    text = _EMOJI.sub("", text)
    for short, spoken in sounds.words.items():
        if short in text or short.capitalize() in text:
            text = _whole(short).sub(spoken, text)
    text = _NUMBER.sub(lambda found: f"{found[1]}, {found[2]}, {int(found[3])}", text)
    text = _PHONE.sub(_grouped, text)
    if not _DATE.search(text):
        text = _RANGE.sub(f" {sounds.to} ", text)
    text = _CLOCK.sub(lambda found: _clock(found, text, sounds), text)
    text = _LETTERS.sub(lambda found: " ".join(found[0]), text)
    text = _SIGNS.sub(" ", text)
    return "\n".join(_SPACES.sub(" ", line).replace(" .", ".").replace(" ,", ",").strip() for line in text.split("\n"))


@lru_cache(maxsize=512)
def _whole(short: str) -> re.Pattern[str]:
    flags = re.IGNORECASE if short.islower() else 0
    end = "" if short.endswith(".") else r"(?!\w)"
    return re.compile(rf"(?<![\w.]){re.escape(short)}{end}", flags)


def _clock(found: re.Match[str], text: str, sounds: Sounds) -> str:
    """14:00 → klokka 14; the word is left out where it stands already."""
    hours, minutes = str(int(found[1])), found[2]
    said = hours if minutes == "00" else f"{hours} {minutes}"
    before = text[: found.start()].rstrip().rsplit(None, 1)
    named = not sounds.clock or (before and before[-1].lower() in (sounds.to, *CLOCK_WORDS))
    return said if named else f"{sounds.clock} {said}"


def _grouped(found: re.Match[str]) -> str:
    """Telephone numbers two digits at a time, after a first group that makes it come out even."""
    if _THOUSANDS.fullmatch(found[0]):
        return found[0]
    digits = "".join(sign for sign in found[0] if sign.isdigit())
    first = 3 if len(digits) % 2 else 2
    groups = [digits[:first], *(digits[at : at + 2] for at in range(first, len(digits), 2))]
    return ("+" if found[0].startswith("+") else "") + ", ".join(groups)


def _block(said: Said, spoken: Spoken) -> str:
    match said:
        case SaidHeading(text):
            spoken_text = text
        case SaidPara(lines) | SaidItems(lines):
            spoken_text = "\n".join(map(_stopped, lines))
        case SaidFacts(pairs):
            spoken_text = "\n".join(_stopped(f"{label}: {value}") for label, value in pairs)
        case SaidLink(label):
            spoken_text = f"{_stopped(label)} {_stopped(spoken.link_spoken)}"
        case SaidFile(line):
            spoken_text = line
        case SaidPoll(_, options, _, over):
            spoken_text = "" if over else "\n".join(map(_stopped, options))
        case SaidChoices(intro, labels):
            numbered = [_stopped(f"{n}: {label}") for n, label in enumerate(labels, 1)]
            spoken_text = "\n".join([intro, *numbered] if intro else numbered)
    return spoken_text


def _stopped(text: str) -> str:
    """With a stop at the end, so that the voice pauses."""
    text = text.rstrip()
    return text if not text or text[-1] in ".!?…:" else text + "."
