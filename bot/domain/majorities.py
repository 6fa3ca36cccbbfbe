"""What is settled before a vote opens and cannot change after: enough voters, how many must say yes, out of whom."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.domain.counting import Result
from bot.domain.errors import Refusal
from bot.domain.methods import METHODS

SHARES = {"simple": (1, 2), "two_thirds": (2, 3), "three_quarters": (3, 4)}
BASES = ("valid", "cast", "entitled", "present")


@dataclass(frozen=True, slots=True)
class Conditions:
    """The conditions of a vote. `quorum` is the least number of ballots, 0 = none."""

    quorum: int = 0
    majority: str = "simple"
    base: str = "valid"

    def __post_init__(self) -> None:
        if self.majority not in SHARES:
            raise Refusal("vote-majority-unknown", majority=self.majority)
        if self.base not in BASES:
            raise Refusal("vote-base-unknown", base=self.base)
        if self.quorum < 0:
            raise Refusal("vote-quorum-negative")

    @property
    def plain(self) -> bool:
        """More yes than no, and nothing else is asked for (Y20)."""
        return self.majority == "simple" and self.base == "valid"


@dataclass(frozen=True, slots=True)
class Counts:
    """How many cast a ballot, could have, and were there."""

    cast: int
    entitled: int
    present: int = 0


def judged(method: str, result: Result, conditions: Conditions, counts: Counts) -> Result:
    """The result by the vote's own conditions. Too few ballots is an outcome of its own, neither yes nor no."""
    if counts.cast < conditions.quorum:
        return replace(result, outcome="no_quorum", winners=(), tie=())
    if method != "yes_no_abstain" or conditions.plain:
        return result
    yes, no = (int(str(result.tally[choice])) for choice in ("yes", "no"))
    base = {"valid": yes + no, "cast": counts.cast, "entitled": counts.entitled, "present": counts.present}[conditions.base]
    part, whole = SHARES[conditions.majority]
    enough = whole * yes > part * base if conditions.majority == "simple" else whole * yes >= part * base and yes > 0
    return replace(result, outcome="carried" if enough else "not_carried")


def check(method: str, *, balanced: bool, secret: bool, most: int) -> None:
    """Conditions that no vote of this kind can have."""
    if balanced and secret:
        raise Refusal("vote-balanced-not-secret")
    if balanced and not METHODS[method].balanced:
        raise Refusal("vote-balanced-not-here")
    if most and METHODS[method].part != "approve":
        raise Refusal("vote-most-not-here")
