"""The ways of voting, as data: what a ballot holds, how it is asked for, whether several can win."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

Part = Literal["choice", "approve", "points", "ranking"]
Asks = Literal["once", "each", "dots", "places"]
MUST, SHOULD, COULD, WONT = 1, 2, 3, 4


@dataclass(frozen=True, slots=True)
class Method:
    """One way of voting.

    `part` is what a ballot holds; `choices` the fixed answers where there are no options. `asks` says how it is asked
    for with buttons: once, option by option, dot by dot, or place by place. `winners` ones can choose several.
    """

    code: str
    part: Part
    asks: Asks
    choices: tuple[str, ...] = ()
    winners: bool = False
    balanced: bool = False  # a total in which every organisation weighs the same can stand beside the plain one


_ALL = (
    Method("yes_no_abstain", "choice", "once", ("yes", "no", "abstain"), balanced=True),
    Method("approval", "approve", "each", winners=True, balanced=True),
    Method("dots", "points", "dots", winners=True, balanced=True),
    Method("score", "points", "each", winners=True, balanced=True),
    Method("borda", "ranking", "places", winners=True, balanced=True),
    Method("stv", "ranking", "places", winners=True),
    Method("consent", "choice", "once", ("consent", "stand_aside", "block")),
    Method("moscow", "points", "each", winners=True),
    Method("proportional", "approve", "each", winners=True),
)
METHODS: Mapping[str, Method] = MappingProxyType({one.code: one for one in _ALL})
CHOICES = {one.code: one.choices for one in _ALL if one.choices}
