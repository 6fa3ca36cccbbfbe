"""Turns a message into words for a voice: clocks, sums, numbers, abbreviations and addresses as they are said."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.messages import speech_figures as figures
from bot.messages.speech_figures import Sounds
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

__all__ = ["Sounds", "aloud", "render", "speakable"]
_URL = re.compile(r"\b(?:https?://|www\.)[^\s)>\]]+|\b(?:matrix|mailto|tel):[^\s)>\]]+")
_LETTERS = re.compile(r"\b[A-ZÆØÅÄÖ]{2,4}\b")
_EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f\u200d\u20e3]")
_BLANKS = re.compile("[\u00a0\u2007\u2009\u202f]")
_SLASH = re.compile(r"(?<=\w) ?/ ?(?=\w)")
_SILENT = re.compile(r"[^\w\s.,;:!?()'’+-]|_|(?<!\w)-|-(?!\w)|\+(?!\d)")  # signs that would be spelled out
_SPACES = re.compile(r"[ \t]+")
_BEFORE_STOP = re.compile(r" +(?=[.,;:!?)])")
_BULLET = re.compile(r"^(?:• |(\d{1,3})\. (?=[«“”\"A-ZÆØÅÄÖ]))")


def render(spoken: Spoken, sounds: Sounds) -> str:
    """The whole message, ready to be spoken."""
    blocks = [_stopped(spoken.title), *(_block(block, spoken) for block in spoken.blocks)]
    return "\n\n".join(speakable(block, sounds) for block in blocks if block)


def aloud(text: str, sounds: Sounds) -> str:
    """A text as it was sent, with its numbered lines and its lists, ready to be spoken."""
    lines = (_stopped(_BULLET.sub(lambda found: f"{found[1]}: " if found[1] else "", line)) for line in text.split("\n"))
    return speakable("\n".join(lines), sounds)


def speakable(text: str, sounds: Sounds) -> str:
    """A text as a voice should get it: no signs it would spell out, no figures it would misread."""
    text = _EMOJI.sub("", _BLANKS.sub(" ", _URL.sub(sounds.link, text)))
    text = figures.said(text, sounds)
    for short, spoken in sounds.words.items():
        if short.strip("# ").lower() in text.lower():
            text = _whole(short).sub(f" {spoken} " if "#" in short else spoken, text)
    for sign, spoken in sounds.signs.items():
        text = text.replace(sign, f" {spoken} ")
    text = _SLASH.sub(" ", text)
    text = _LETTERS.sub(lambda found: " ".join(found[0]), text)
    text = _SILENT.sub(" ", text)
    return "\n".join(_BEFORE_STOP.sub("", _SPACES.sub(" ", line)).strip() for line in text.split("\n"))


@lru_cache(maxsize=512)
def _whole(short: str) -> re.Pattern[str]:
    """The short form as a word of its own; `#` stands for a figure that must be beside it."""
    bare = short.strip("# ")
    flags = re.IGNORECASE if bare.islower() else 0
    start = r"(?<=\d) ?" if short.startswith("#") else r"(?<![\w.])"
    end = r" ?(?=\d)" if short.endswith("#") else "" if bare.endswith(".") else r"(?!\w)"
    return re.compile(rf"{start}{re.escape(bare)}{end}", flags)


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
