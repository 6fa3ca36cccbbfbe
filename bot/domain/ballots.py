"""Ballots as they are typed, pressed one by one, packed into equal slots and unpacked; and the order each voter sees."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence

from bot.domain.errors import Refusal, Unreadable
from bot.domain.methods import METHODS
from bot.domain.values import Json
from bot.domain.votes import Ballot, Terms, ballot, check_ballot

REASON_ROOM = 600  # bytes that a reason may take in a secret vote
LONGEST_REASON = 300  # letters
_TOKEN = re.compile(r"[\s,;]+")
_PAIR = re.compile(r"(\d{1,3})[:x=](\d{1,4})")
_EQUAL = re.compile(r"\d{1,3}(=\d{1,3})+")


def order(options: Sequence[str], seed: bytes, person: str) -> tuple[str, ...]:
    """The options in the order this voter sees them: another for each voter, the same each time."""
    return tuple(sorted(options, key=lambda option: hashlib.sha256(seed + f"|{person}|{option}".encode()).digest()))


def from_json(terms: Terms, given: Json) -> Ballot:
    """A ballot as a button or a played year carries it, checked (Y22)."""
    if not isinstance(given, dict):
        raise Refusal("vote-ballot-of-another-kind", rule="Y22")
    part = METHODS[terms.method].part
    if any(name not in (part, "reason") for name in given):
        raise Refusal("vote-ballot-of-another-kind", rule="Y22")
    try:
        made = ballot(**{name: value for name, value in given.items() if value is not None})  # type: ignore[arg-type]
    except (TypeError, ValueError, AttributeError):
        raise Refusal("vote-ballot-of-another-kind", rule="Y22") from None
    _check_types(made)
    check_ballot(terms, made)
    return tidy(terms, made)


def _check_types(made: Ballot) -> None:
    """People's clients can forge no types into a ballot."""
    texts = [made.choice, made.reason, *(made.approve or ()), *(name for name, _ in made.points or ())]
    texts += [option for rank in made.ranking or () for option in rank]
    numbers = [number for _, number in made.points or ()]
    if not all(isinstance(text, str) for text in texts) or not all(type(number) is int for number in numbers):
        raise Refusal("vote-ballot-of-another-kind", rule="Y22")


def tidy(terms: Terms, given: Ballot) -> Ballot:
    """The same vote written in one way only: no dots on an option is the same as not naming it."""
    if terms.method != "dots":
        return given
    return ballot(points={option: dots for option, dots in given.points or () if dots}, reason=given.reason)


def to_json(given: Ballot) -> dict[str, Json]:
    """A ballot as plain lists, as it is kept."""
    found: dict[str, Json] = {}
    if given.choice:
        found["choice"] = given.choice
    if given.approve is not None:
        found["approve"] = list(given.approve)
    if given.points is not None:
        found["points"] = dict(given.points)
    if given.ranking is not None:
        found["ranking"] = [rank[0] if len(rank) == 1 else list(rank) for rank in given.ranking]
    if given.reason:
        found["reason"] = given.reason
    return found


# --- typed ---------------------------------------------------------------------------------------------------


def read(terms: Terms, shown: Sequence[str], typed: str) -> Ballot:
    """A whole ballot typed as numbers of the options in the order shown: "1 1 2", "2 3 1", "1:5 3:2"; "0" is blank."""
    tokens = [token for token in _TOKEN.split(typed.strip()) if token]
    if not tokens:
        raise Unreadable("core-empty")
    method = METHODS[terms.method]
    if method.choices:
        return ballot(choice=_one(method.choices, tokens[0] if len(tokens) == 1 else "-"))
    if tokens == ["0"]:
        tokens = []
    if method.part == "approve":
        made = ballot(approve=[_one(shown, token) for token in tokens])
    elif method.part == "ranking":
        made = ballot(ranking=[_rank(shown, token) for token in tokens])
    elif method.asks == "dots":
        made = ballot(points=_dots(shown, tokens))
    else:
        made = ballot(points=_levels(shown, tokens))
    check_ballot(terms, made)
    return tidy(terms, made)


def _unclear(typed: str, shown: Sequence[str]) -> Unreadable:
    return Unreadable("vote-typed-unclear", typed=typed[:40], most=len(shown))


def _one(shown: Sequence[str], token: str) -> str:
    if not token.isascii() or not token.isdigit() or not 1 <= int(token) <= len(shown):
        raise _unclear(token, shown)
    return shown[int(token) - 1]


def _rank(shown: Sequence[str], token: str) -> str | list[str]:
    if _EQUAL.fullmatch(token):
        return [_one(shown, part) for part in token.split("=")]
    return _one(shown, token)


def _dots(shown: Sequence[str], tokens: Sequence[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for token in tokens:
        pair = _PAIR.fullmatch(token)
        option, many = (_one(shown, pair[1]), int(pair[2])) if pair else (_one(shown, token), 1)
        found[option] = found.get(option, 0) + many
    return found


def _levels(shown: Sequence[str], tokens: Sequence[str]) -> dict[str, int]:
    pairs = [_PAIR.fullmatch(token) for token in tokens]
    if all(pairs):
        found = [(_one(shown, pair[1]), int(pair[2])) for pair in pairs if pair]
    elif len(tokens) == len(shown) and all(said == "-" or (said.isascii() and said.isdigit()) for said in tokens):
        found = [(option, int(said)) for option, said in zip(shown, tokens, strict=True) if said != "-"]
    else:
        raise _unclear(" ".join(tokens), shown)
    if len(dict(found)) != len(found):
        raise Refusal("vote-option-twice", rule="Y22")
    return dict(found)


# --- pressed one by one --------------------------------------------------------------------------------------


def steps(terms: Terms) -> int:
    """How many questions a ballot takes with buttons. Always as many, whatever is answered: their number tells nothing."""
    asks = METHODS[terms.method].asks
    return {"once": 1, "dots": terms.dots}.get(asks, len(terms.options))


def marked(terms: Terms, shown: Sequence[str], marks: Sequence[int]) -> Ballot:
    """The ballot that these answers make. A mark is a place in the order shown from 1, 0 = none; or a level, -1 = no opinion."""
    if len(marks) > steps(terms) or any(not isinstance(mark, int) for mark in marks):
        raise Refusal("core-old-button")
    method = METHODS[terms.method]
    if method.choices:
        return ballot(choice=_one(method.choices, str(marks[0] if marks else 0)))
    if method.part == "approve":
        return ballot(approve=[option for option, mark in zip(shown, marks, strict=False) if mark > 0])
    if method.asks == "each":
        return ballot(points={option: mark for option, mark in zip(shown, marks, strict=False) if mark >= 0})
    chosen = [_one(shown, str(mark)) for mark in marks if mark]
    if method.part == "ranking":
        return ballot(ranking=chosen)
    return ballot(points={option: chosen.count(option) for option in chosen})


def open_options(terms: Terms, shown: Sequence[str], marks: Sequence[int]) -> tuple[str, ...]:
    """The options that can still be chosen at this step."""
    chosen = [shown[mark - 1] for mark in marks if 0 < mark <= len(shown)]
    if METHODS[terms.method].part == "ranking":
        return tuple(option for option in shown if option not in chosen)
    most = terms.max_per_option or terms.dots
    return tuple(option for option in shown if chosen.count(option) < most)


# --- equal slots ---------------------------------------------------------------------------------------------


def room(terms: Terms, reasons: bool) -> int:
    """How many bytes any ballot of this vote takes."""
    return 1 + 2 * len(terms.options) + (2 + REASON_ROOM if reasons else 0)


def pack(terms: Terms, given: Ballot, reasons: bool) -> bytes:
    """A ballot in exactly `room` bytes: a number for each option, 0 = nothing said."""
    method = METHODS[terms.method]
    head = method.choices.index(given.choice) + 1 if method.choices else 1
    levels = dict.fromkeys(terms.options, 0)
    if given.approve is not None:
        levels.update(dict.fromkeys(given.approve, 1))
    for option, number in given.points or ():
        levels[option] = number + 1
    for place, rank in enumerate(given.ranking or (), 1):
        levels.update(dict.fromkeys(rank, place))
    packed = bytes([head]) + b"".join(levels[option].to_bytes(2, "big") for option in terms.options)
    if reasons:
        said = given.reason.encode()[:REASON_ROOM].decode(errors="ignore").encode()
        packed += len(said).to_bytes(2, "big") + said.ljust(REASON_ROOM, b"\0")
    return packed


def unpack(terms: Terms, packed: bytes, reasons: bool) -> Ballot:
    """The ballot again."""
    method = METHODS[terms.method]
    end = 1 + 2 * len(terms.options)
    numbers = [int.from_bytes(packed[at : at + 2], "big") for at in range(1, end, 2)]
    levels = dict(zip(terms.options, numbers, strict=True))
    reason = ""
    if reasons:
        length = int.from_bytes(packed[end : end + 2], "big")
        reason = packed[end + 2 : end + 2 + length].decode()
    if method.choices:
        return ballot(choice=method.choices[packed[0] - 1], reason=reason)
    if method.part == "approve":
        return ballot(approve=[option for option, level in levels.items() if level], reason=reason)
    if method.part == "points":
        return ballot(points={option: level - 1 for option, level in levels.items() if level}, reason=reason)
    ranks = [[option for option, level in levels.items() if level == place] for place in range(1, max(levels.values(), default=0) + 1)]
    return ballot(ranking=[rank[0] if len(rank) == 1 else rank for rank in ranks], reason=reason)
