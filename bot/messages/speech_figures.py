"""How figures and signs are said: clocks, days, sums, paragraphs, numbers of cases, telephone numbers, shares, ranges."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.messages.compose import Words

CLOCK_WORDS = ("klokka", "klokken", "klockan", "kl.", "kl", "at")  # read in quoted text of any language
_NUM = r"\d{1,3}(?:[ ,]\d{3})+(?!\d)|\d+"
_CLOCK = re.compile(r"(?<![\d.:,])([01]?\d|2[0-3])([:.])([0-5]\d)(?![.:,]?\d)")
_PHONE = re.compile(r"(?<![\d,.])\+?\d(?: ?\d){7,11}(?! ?\d|,\d)")
_BRITISH = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(\d{4})(?![\d/])")
_AREA = re.compile(r"(?<!\d)(0\d{1,3})-(\d{2,3}(?: ?\d{2,3}){1,3})(?!\d)")
_THOUSANDS = re.compile(r"\d{1,3}(?: \d{3})+")
_ISO = re.compile(r"(?<![\d-])(\d{4})-(\d\d)-(\d\d)(?![\d-])")
_DOTTED = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d(?![\d:]))(?!\d)")
_NO_YEAR = re.compile(r"(?<![\d.])(?<!kl\. )(?<!kl )(?<!klokka )(\d{1,2})\.(\d{1,2})\.(?! ?\d)")  # as Norwegians write it
_RANGE = re.compile(r"(?<=\d)(\.?)\s?[–-]\s?(?=\d)")
_BETWEEN = re.compile(r"(?<=\w)–(?=\w)|(?<=\w) – (?=\d)")
_NUMBER = re.compile(r"\b([A-ZÆØÅÄÖ])-(\d{4})-(\d{1,4})\b")
_CASE = re.compile(r"([^\W\d_]{3,}) (\d{1,3})/(?:20)?(\d\d)(?![\d/])")
_LAW = re.compile(r"§{1,2} ?(\d+)(?:-(\d+))?")
_LAW_AFTER = re.compile(r"(\d+) ?§(?! ?\d)")
_CHAPTER = re.compile(r"(\d+) kap\.")
_PLACES = "kapittel|kapitel|punkt|pkt\\.|avsnitt|vedlegg|bilaga|section|chapter|point"
_SECTIONS = re.compile(rf"\b({_PLACES}) (\d+)\.(\d+)(?:\.(\d+))?", re.IGNORECASE)
_PER_CENT = re.compile(r"(?<=\d) ?%")
_DECIMAL = re.compile(r"(?<=\d),(?=\d)")
_LEADING = re.compile(r"(?<![\d,.])(?<!, )(?<!\d )0(\d)(?= \D|$)")
_BEFORE = re.compile(rf"([£€$]|\bkr\.?|\bNOK|\bSEK) ?({_NUM})((?:[.,]\d\d)?)(?![\d])")
_EVEN = re.compile(rf"({_NUM}),[-–](?!\d)")
_TITLED = {"II": 2, "III": 3, "IV": 4, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "XI": 11, "XII": 12}
_ROMAN = re.compile(rf"\b({'|'.join(_TITLED)})\b")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


@dataclass(frozen=True, slots=True)
class Sounds:
    """How a language says what is written short. Made of the phrases `sound-…`."""

    lang: str = "nb"
    clock: str = ""
    to: str = ""
    link: str = ""
    words: Mapping[str, str] = field(default_factory=dict)
    signs: Mapping[str, str] = field(default_factory=dict)
    small: Mapping[str, str] = field(default_factory=dict)  # a whole unit of money and its hundredth
    months: tuple[str, ...] = ()
    days: tuple[str, ...] = ()
    date: str = ""  # D is the day, M the month
    case: str = ""
    law: str = ""
    line: str = ""
    chapter: str = ""
    share: str = ""
    comma: str = ""
    also: str = ""
    mail: tuple[str, ...] = ()
    crowns: str = ""

    @classmethod
    def of(cls, phrases: Words, lang: str, glossary: Mapping[str, str] | None = None) -> Sounds:
        """The sounds of a language; `glossary` adds the council's own: {"BPA": "brukerstyrt personlig assistanse"}."""

        def one(name: str) -> str:
            return phrases.say(f"sound-{name}", lang)

        return cls(
            lang, one("clock"), one("to"), one("link"), _pairs(one("words")) | dict(glossary or {}),
            _pairs(one("signs")), _pairs(one("small")), _list(one("months")), _list(one("days")), one("date"), one("case"), one("law"),
            one("line"), one("chapter"), one("share"), one("comma"), one("and"), _list(one("mail")), one("crowns"),
        )  # fmt: skip


def _list(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split("; "))


def _pairs(text: str) -> dict[str, str]:
    pairs = (pair.split("=", 1) for pair in text.split("; "))
    return {short.strip(): spoken.strip() for short, spoken in pairs}


def said(text: str, sounds: Sounds) -> str:
    """Figures as they are said, from those with the most signs to the plainest."""
    text = _MAIL.sub(lambda found: _address(found[0], sounds), text)
    text = _NUMBER.sub(lambda found: f"{found[1]}, {found[2]}, {int(found[3])}", text)
    text = _CASE.sub(lambda found: f"{found[1]} {found[2]} {sounds.case} 20{found[3]}", text)
    text = _law(text, sounds)
    text = _SECTIONS.sub(lambda found: " ".join(one for one in (found[1], found[2], found[3], found[4]) if one), text)
    text = _PHONE.sub(_grouped, _AREA.sub(lambda found: f"{found[1]}, {', '.join(found[2].split())}", text))
    text = _days(text, sounds)
    text = _RANGE.sub(rf"\1 {sounds.to} ", text)
    text = _BETWEEN.sub(f" {sounds.to} ", text)
    text = _CLOCK.sub(lambda found: _clock(found, text, sounds), text)
    text = _money(text, sounds)
    text = _PER_CENT.sub(f" {sounds.share}", text)
    if sounds.lang != "en":
        text = _DECIMAL.sub(f" {sounds.comma} ", text)
    text = _ROMAN.sub(lambda found: str(_TITLED[found[1]]), text)
    return _LEADING.sub(r"\1", text)


def _law(text: str, sounds: Sounds) -> str:
    """§ 3-2 is said with its line; a Swedish law has its number first."""
    text = _CHAPTER.sub(lambda found: f"{sounds.chapter} {found[1]}", text)
    text = _LAW.sub(lambda found: f"{sounds.law} {found[1]}" + (f" {sounds.line} {found[2]}" if found[2] else ""), text)
    return _LAW_AFTER.sub(lambda found: f"{sounds.law} {found[1]}", text)


def _address(address: str, sounds: Sounds) -> str:
    at, dot = (*sounds.mail, "", "")[:2]
    return address.replace("@", f" {at} ").replace(".", f" {dot} ")


def _days(text: str, sounds: Sounds) -> str:
    """Dates in figures, and the day before the name of a month, as ordinals."""
    if len(sounds.months) != 12 or len(sounds.days) != 31:
        return text

    def dated(day: int, month: int, year: str) -> str | None:
        if not (1 <= day <= 31 and 1 <= month <= 12):
            return None
        said = sounds.date.replace("D", sounds.days[day - 1], 1).replace("M", sounds.months[month - 1], 1)
        return f"{said} {year}".rstrip()

    def century(year: str) -> str:
        return f"20{year}" if len(year) == 2 else year

    text = _ISO.sub(lambda found: dated(int(found[3]), int(found[2]), found[1]) or found[0], text)
    text = _DOTTED.sub(lambda found: dated(int(found[1]), int(found[2]), century(found[3] or "")) or found[0], text)
    if sounds.lang == "en":
        text = _BRITISH.sub(lambda found: dated(int(found[1]), int(found[2]), found[3]) or found[0], text)
    if sounds.lang in ("nb", "nn"):
        text = _NO_YEAR.sub(lambda found: dated(int(found[1]), int(found[2]), "") or found[0], text)
    names = "|".join(sounds.months)
    before = re.compile(rf"(?<![\d.,:])(?:(\d{{1,2}})\.?\s?[–-]\s?)?(\d{{1,2}})\.? ({names})\b", re.IGNORECASE)
    order = {name: number for number, name in enumerate(sounds.months, 1)}

    def ordinal(found: re.Match[str]) -> str:
        said = dated(int(found[2]), order.get(found[3], order.get(found[3].lower(), 0)), "")
        if said is None:
            return found[0]
        first = int(found[1] or 0)
        return f"{sounds.days[first - 1]} {sounds.to} {said}" if 1 <= first <= 31 else said

    return before.sub(ordinal, text)


def _clock(found: re.Match[str], text: str, sounds: Sounds) -> str:
    """14:00 → klokka 14; the word is left out where it stands already."""
    if found[2] == "." and sounds.lang == "en":
        return found[0]
    hours, minutes = str(int(found[1])), found[3]
    said = hours if minutes == "00" else f"{hours} {minutes}"
    before = text[: found.start()].rstrip().rsplit(None, 1)
    named = not sounds.clock or (before and before[-1].lower() in (sounds.to, *CLOCK_WORDS))
    return said if named else f"{sounds.clock} {said}"


def _money(text: str, sounds: Sounds) -> str:
    """1 234,50 kr → 1 234 kroner og 50 øre, whatever side the unit stands on."""
    text = _EVEN.sub(rf"\1 {sounds.crowns}", text)
    text = _BEFORE.sub(lambda found: f"{found[2]}{found[3]} {_unit(found[1], sounds)}", text)
    for whole, part in sounds.small.items():
        if whole in text:
            also = rf"\1 {whole} {sounds.also} \2 {part}"
            text = re.sub(rf"({_NUM})[.,]0?(\d\d?) {re.escape(whole)}\b", also, text)
    return text


def _unit(sign: str, sounds: Sounds) -> str:
    return sounds.signs.get(sign, "") or sounds.words.get(sign, "") or sounds.crowns


def _grouped(found: re.Match[str]) -> str:
    """Telephone numbers two digits at a time, after a first group that makes it come out even."""
    if _THOUSANDS.fullmatch(found[0]):
        return found[0]
    digits = "".join(sign for sign in found[0] if sign.isdigit())
    groups = found[0].split()
    if groups[0].startswith("+") and len(groups) > 2 and all(len(group) in (2, 3) for group in groups):
        return ", ".join(groups)  # as it was written
    land, rest = (f"+{digits[:2]}, ", digits[2:]) if found[0].startswith("+") else ("", digits)
    first = 3 if len(rest) % 2 else 2
    return land + ", ".join([rest[:first], *(rest[at : at + 2] for at in range(first, len(rest), 2))])
