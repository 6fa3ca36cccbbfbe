"""How a message is built: length, one topic, title, action and deadline first, help last, lists, signs (R4–R9, R12, R13, R36–R39)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.messages.sentences import sentences
from bot.messages.sentences import words as words_of
from bot.plain_language import lint_dates
from bot.plain_language.findings import Finding, Text
from bot.plain_language.wordlist import sign

EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u2300-\u23ff]")
_TABLE = re.compile(r"^[ \t]*\|[^\n]*\|[ \t]*$|[─-╿]|^[^\n|]+ \| [^\n]+$|^[^\n]*\S(?: {3,}|\t+)\S[^\n]*$|(?:[-=_*]{5,})", re.MULTILINE)
_LISTED = re.compile(r"^[ \t]*(?:[-–•*]|\d{1,2}[.)])[ \t]+")
_NUMBERED = re.compile(r"^[ \t]*(\d{1,2})\.[ \t]+(.*)$", re.MULTILINE)
_WRAPPED = re.compile(r"(?P<line>^[^\n]{20,}[^\W\d_,]|^[^\n]{20,},)\n(?=[^\W\d_])", re.MULTILINE)
_PHONE = re.compile(r"(?<!\d)(?!20\d\d-)\+?\d(?:[ \u00a0-]?\d){6,}(?!\d)")


def shape(text: Text) -> Iterator[Finding]:
    """Everything about the form of a message."""
    limits, body = text.limits, text.text
    if text.message and len(body) > limits.letters:
        yield Finding("R4", "W", "lint-length", {"letters": len(body), "limit": limits.letters})
    yield from _paragraphs(text)
    if text.message:
        yield from _title(text)
        yield from _topics(text)
    if text.asks:
        yield from _action(text)
    if text.whole:
        yield from _whole(text)
    yield from _lists(text)
    emoji = list(EMOJI.finditer(body))
    most = 1 if text.profile == "standard" else 0
    if emoji and (len(emoji) > most or not body[: emoji[0].start()].strip() or body[emoji[-1].end() :].strip("\ufe0f \n")):
        yield Finding("R12", "E", "lint-emoji", {}, emoji[0].start(), emoji[0].end())
    table = _TABLE.search(body)
    if table:
        yield Finding("R13", "E", "lint-table", {}, table.start(), table.end())


def _paragraphs(text: Text) -> Iterator[Finding]:
    """A paragraph is what stands between two line ends; a sentence broken over lines is one, and is said to be broken (R5, R39)."""
    wraps = [found.end() for found in _WRAPPED.finditer(text.text) if text.text[found.end()].islower()]
    for end in wraps:
        start = text.text.rfind("\n", 0, end - 1) + 1
        yield Finding("R39", "W", "lint-wrapped", {}, start, end, text.text[start : end - 1] + " ")
    start = 0
    for found in re.finditer(r"\n|$", text.text):
        if found.end() in wraps:
            continue
        count = len(words_of(text.text[start : found.start()]))
        if count > text.limits.paragraph:
            yield Finding("R5", "W", "lint-paragraph", {"count": count, "limit": text.limits.paragraph}, start, found.start())
        start = found.end()


def _title(text: Text) -> Iterator[Finding]:
    """The first line becomes the notice on the phone: short, and never a greeting alone (R7)."""
    title = text.text.strip().split("\n", 1)[0]
    if len(title) > text.limits.title:
        yield Finding("R7", "W", "lint-title", {"letters": len(title), "limit": text.limits.title}, 0, len(title))
    if title and len(words_of(title)) <= 4 and sign(text.lang, "greeting").match(title):
        start = text.text.find(title)
        yield Finding("R7", "W", "lint-title-greeting", {"typed": title}, start, start + len(title))


def _topics(text: Text) -> Iterator[Finding]:
    """One message is about one thing (R6): "by the way" begins another."""
    for found in sign(text.lang, "another").finditer(text.text):
        if found.start() == 0 or text.text[: found.start()].rstrip(" ")[-1:] in ".!?\n…":
            yield Finding("R6", "W", "lint-topics", {"typed": found[0]}, found.start(), found.end())


def _asked(sentence: str, text: Text) -> bool:
    """Whether a sentence says what to do: it begins with a verb, or asks something else than whether help is needed."""
    if sign(text.lang, "help").match(sentence):
        return False
    first = (words_of(sentence) or [""])[0]
    return "?" in sentence or bool(sign(text.lang, "asking").fullmatch(first))


def _action(text: Text) -> Iterator[Finding]:
    """What to do, and by when, within the first three sentences (R8)."""
    first = sentences(text.text)[:3]
    if not any(_asked(one, text) for one in first):
        yield Finding("R8", "E", "lint-action")
    if text.deadline is not None and not any(lint_dates.names(one, text.deadline) for one in first):
        yield Finding("R8", "E", "lint-deadline-late", {})


def _whole(text: Text) -> Iterator[Finding]:
    """What a whole message has: nothing to do, said (R9); a way to a person (R36); help after everything else (R37)."""
    body = text.text
    if text.asks:
        if not sign(text.lang, "person").search(body) and not _PHONE.search(body):
            yield Finding("R36", "W", "lint-person")
        yield from _order(text)
    elif text.profile != "standard" and not text.choices and "?" not in body and not sign(text.lang, "nothing").search(body):
        yield Finding("R9", "W", "lint-nothing-to-do")


def _order(text: Text) -> Iterator[Finding]:
    """Title, action and deadline, facts, choices, help (R37)."""
    place, asked, offered = 0, 0, -1
    helped: tuple[int, int] | None = None
    for sentence in sentences(text.text):
        start = text.text.find(sentence, place)
        place = start + len(sentence)
        if helped is None and start and sign(text.lang, "help").match(sentence):
            helped = (start, place)
        elif helped is not None and "\n" not in text.text[helped[0] : start]:
            continue  # the rest of what is said about help
        elif (text.deadline is not None and lint_dates.names(sentence, text.deadline)) or (start and _asked(sentence, text)):
            asked = asked or start
        number = _NUMBERED.match(sentence)
        if number and number[2].strip() in text.choices:
            offered = start
    if helped is not None and max(asked, offered) > helped[0]:
        yield Finding("R37", "W", "lint-order-help", {}, *helped)
    if -1 < offered < asked:
        yield Finding("R37", "W", "lint-order-choices", {}, offered, offered)


def _lists(text: Text) -> Iterator[Finding]:
    """More points than one can keep in mind (R38); the choices are counted as choices."""
    if text.many or not text.message:
        return
    count, start, end, place = 0, 0, 0, 0
    for line in [*text.text.split("\n"), ""]:
        found = _LISTED.match(line)
        if found and line[found.end() :].strip() not in text.choices:
            start = start if count else place
            count, end = count + 1, place + len(line)
        elif count:
            if count > text.limits.items:
                yield Finding("R38", "W", "lint-items", {"count": count, "limit": text.limits.items}, start, end)
            count = 0
        place += len(line) + 1
