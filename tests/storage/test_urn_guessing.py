"""Guessing who voted what, over many polls of two voters, one yes and one no: no feature of the copies is better than a coin.

The attacker has the urn after every event, the receipts of both voters, and all that is published. Half of the polls teach
which of their guesses is best, the other half judge it. Planted leaks must be found by the same attacker.
"""

from __future__ import annotations

import math
import secrets
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import orjson
import pytest

from bot.domain.codes import ALPHABET
from bot.domain.majorities import Conditions
from bot.domain.votes import Terms, ballot
from handlers import results, voting
from handlers.results import Found
from storage import ballots, councils, meetings, urns, votes
from storage.ballots import Cast
from storage.councils import BodyRow, CouncilRow
from storage.engine import Store
from storage.meetings import MeetingRow
from storage.sealed import Keys
from storage.votes import VoteRow

TERMS = Terms("yes_no_abstain")
SIZE = ballots.slot_size(TERMS, reasons=False)
SEATS = ("s1", "s2")


class Seen(NamedTuple):
    """What the attacker has of one poll, and which voter said yes."""

    urns: Sequence[bytes]
    codes: Sequence[str]
    recount: Sequence[str]
    published: Sequence[str]
    yes: int


class Polls:
    """Polls, one after the other, in a database of their own."""

    def __init__(self) -> None:
        self.store = Store("sqlite://", durable=False).open().create()
        self.keys = Keys(None)
        with self.store.begin() as tx:
            councils.add(tx, CouncilRow("rad", "Rådet", "", "Europe/Oslo", "nb", "{}", 1, 0))
            councils.add_body(tx, BodyRow("rad", "rad", "council", "Rådet", "", 0, ""), 0)
            meetings.add(tx, MeetingRow("m", "rad", "rad", "meeting", "", "2027-01-01", 1, 2, "", "video", 0, 0, "planned", 1, 0, 0, 0, 0))
        self.number = 0

    def poll(self, order: Callable[[list[Cast]], list[Cast]] = list) -> Seen:
        """One poll: opened, two ballots in any order, counted, ended."""
        self.number += 1
        name, yes, first = f"v{self.number}", secrets.randbelow(2), secrets.randbelow(2)
        head = (name, "rad", "rad", "m", "i", TERMS.method, "?", 1, "seats", "advice", '{"options":[]}', "{}", 2, SIZE, "open", "")
        row = VoteRow(*head, 1, 0, 0, b"")
        copies, codes = [], ["", ""]
        with self.store.begin() as tx:
            votes.add(tx, row, [])
            urns.make(tx, self.keys, "rad", name, 2, SIZE)
            copies.append(self._body(tx, name))
            for place in (first, 1 - first):
                codes[place] = "".join(secrets.choice(ALPHABET) for _ in range(ballots.CODE))
                made = Cast(SEATS[place], ballot(choice="yes" if place == yes else "no"), "chat", codes[place])
                ballots.cast(tx, self.keys, row, TERMS, (SEATS[place], place), "", made, 1)
                copies.append(self._body(tx, name))
            cast = order(ballots.every(tx, self.keys, row, TERMS, dict(enumerate(SEATS))))
            kept = self._kept(row, cast)
            urns.end(tx, self.keys, "rad", name)
        return Seen(copies, codes, [str(one["choice"]) for one in orjson.loads(kept.recount)], orjson.loads(kept.receipts), yes)

    @staticmethod
    def _body(tx: object, name: str) -> bytes:
        return bytes(tx.value(urns.BODY, council_id="rad", vote_id=name))  # type: ignore[attr-defined]

    @staticmethod
    def _kept(row: VoteRow, cast: list[Cast]) -> votes.ResultRow:
        result = results.counted(TERMS, [one.ballot for one in cast])
        found = Found(result, len(cast), 2, "enough", (), True, {}, ())
        held = voting.Held(row, TERMS, Conditions(), "off", False, 0, {})
        return results._kept(held, found, cast)


Guess = Callable[[Seen], int]


def _regions(seen: Seen, step: int, place: int) -> int:
    """How many bits changed in the part of the urn where a slot lies."""
    start = 1 + seen.urns[0][0] + 12 + 8 + place * SIZE
    before, after = seen.urns[step][start : start + SIZE], seen.urns[step + 1][start : start + SIZE]
    return sum((a ^ b).bit_count() for a, b in zip(before, after, strict=True))


def _changed(step: int, place: int) -> Guess:
    return lambda seen: int(_regions(seen, step, place) > SIZE * 4)


def _bit(at: int) -> Guess:
    return lambda seen: seen.urns[-1][-1 - at] & 1


GUESSES: Mapping[str, Guess] = {
    "the first of the recount file": lambda seen: seen.recount.index("yes"),
    "beside the receipt": lambda seen: int(seen.recount[seen.published.index(seen.codes[1])] == "yes"),
    "the receipts in order": lambda seen: int(seen.codes[0] > seen.codes[1]),
    "the letters of the receipts": lambda seen: int(sum(map(ord, seen.codes[0])) > sum(map(ord, seen.codes[1]))),
    "the length of the urn": lambda seen: int(len(seen.urns[-1]) > len(seen.urns[1])),
    **{f"change {step} of slot {place}": _changed(step, place) for step in (0, 1) for place in (0, 1)},
    **{f"bit {at} of the urn": _bit(at) for at in range(0, 40, 3)},
}


def best(many: int, poll: Callable[[], Seen]) -> tuple[str, float, float]:
    """The guess that did best on half of the polls, how it did on the others, and how far off a coin may be (99 %)."""
    seen = [poll() for _ in range(many)]
    learn, judge = seen[: many // 2], seen[many // 2 :]

    def right(guess: Guess, some: Sequence[Seen]) -> float:
        return sum(guess(one) == one.yes for one in some) / len(some)

    name = max(GUESSES, key=lambda each: abs(right(GUESSES[each], learn) - 0.5))
    turned = right(GUESSES[name], learn) < 0.5
    found = right(GUESSES[name], judge)
    return name, 1 - found if turned else found, 2.576 * math.sqrt(0.25 / len(judge))


@pytest.mark.parametrize("many", [1_000, pytest.param(40_000, marks=pytest.mark.nightly)])
def test_nobody_guesses_better_than_a_coin(many: int) -> None:
    polls = Polls()
    name, found, coin = best(many, polls.poll)
    assert abs(found - 0.5) <= coin * 1.5, name


def test_slots_in_the_order_of_the_voters_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(results, "sorted", list, raising=False)
    name, found, _coin = best(300, Polls().poll)
    assert found > 0.95
    assert name in {"the first of the recount file", "beside the receipt"}


def test_receipts_beside_their_ballots_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def shuffled(cast: list[Cast]) -> list[Cast]:
        return sorted(cast, key=lambda _one: secrets.randbits(16))

    polls = Polls()
    monkeypatch.setattr(results, "sorted", list, raising=False)
    name, found, _coin = best(300, lambda: polls.poll(shuffled))
    assert (name, found > 0.95) == ("beside the receipt", True)


def test_an_urn_that_is_longer_for_yes_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """One byte more when the first voter says yes, at one of the two casts only."""
    seal = urns._sealed

    def longer(keys: Keys, council_id: str, vote_id: str, version: int, inside: bytes, slots: int, size: int) -> bytes:
        body = seal(keys, council_id, vote_id, version, inside, slots, size)
        last = inside[9:10], inside[size + 9 : size + 10]
        return body + (b"\0" if last == (b"\x01", b"\x00") or (version == 3 and last[0] == b"\x01") else b"")

    polls = Polls()
    monkeypatch.setattr(urns, "_opened", _unchecked)
    monkeypatch.setattr(urns, "_sealed", longer)
    name, found, _coin = best(400, polls.poll)
    assert found > 0.6, name


def _unchecked(tx: object, keys: Keys, council_id: str, vote_id: str, slots: int, size: int) -> tuple[int, bytes]:
    body = bytes(tx.value(urns.BODY, council_id=council_id, vote_id=vote_id))  # type: ignore[attr-defined]
    sealed = 1 + body[0] + 12 + 8 + slots * size + 16
    plain = keys.unseal(body[:sealed], urns._about(council_id, vote_id, slots, size))
    return int.from_bytes(plain[:8], "big"), plain[8:]

