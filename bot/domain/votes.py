"""A vote: who may take part, which ballots are valid, and what is said about the count (Y16 to Y19, Y22, Y25)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from bot.domain.errors import Refusal
from bot.domain.flow import Flow
from bot.domain.meetings import Place, representatives
from bot.domain.methods import CHOICES, METHODS, WONT

FLOW = Flow(
    "vote",
    "open",
    {("open", "cast"): "open", ("open", "close"): "closed", ("open", "cancel"): "cancelled", ("closed", "break_tie"): "closed"},
)  # a tie is settled after closing
MOST_OPTIONS, MOST_POINTS = 200, 1_000
REASONS = ("off", "optional", "on_block", "required")

T = TypeVar("T")
Ranking = Sequence[str | Sequence[str]]


@dataclass(frozen=True, slots=True)
class Terms:
    """How a vote is held."""

    method: str
    options: tuple[str, ...] = ()
    dots: int = 0
    max_per_option: int = 0
    score_max: int = 0
    seats: int = 1
    most: int = 0  # approval: how many one may choose, 0 = as many as one likes

    def __post_init__(self) -> None:
        if self.method not in METHODS:
            raise Refusal("vote-method-unknown", method=self.method)
        if self.method not in CHOICES and not self.options:
            raise Refusal("vote-needs-options")
        if len(set(self.options)) != len(self.options):
            raise Refusal("vote-option-twice-in-list")
        if self.method == "dots" and self.dots < 1:
            raise Refusal("vote-needs-dots")
        if self.method == "score" and self.score_max < 1:
            raise Refusal("vote-needs-score-max")
        if len(self.options) > MOST_OPTIONS or max(self.dots, self.score_max) > MOST_POINTS or self.seats < 1:
            raise Refusal("vote-too-large", options=MOST_OPTIONS, points=MOST_POINTS)

    @property
    def highest(self) -> int:
        """The highest number an option can get on one ballot, where ballots hold numbers."""
        return {"score": self.score_max, "moscow": WONT}.get(self.method, self.dots)


@dataclass(frozen=True, slots=True)
class Ballot:
    """What one voter says; which part is used depends on the method."""

    choice: str = ""
    approve: tuple[str, ...] | None = None
    points: tuple[tuple[str, int], ...] | None = None
    ranking: tuple[tuple[str, ...], ...] | None = None
    reason: str = ""


def ballot(
    choice: str = "",
    approve: Sequence[str] | None = None,
    points: Mapping[str, int] | None = None,
    ranking: Ranking | None = None,
    reason: str = "",
) -> Ballot:
    """A ballot from plain lists; options ranked equal stand in a list of their own. The order of points means nothing."""
    ranks = None if ranking is None else tuple((rank,) if isinstance(rank, str) else tuple(sorted(rank)) for rank in ranking)
    return Ballot(
        choice,
        None if approve is None else tuple(sorted(approve)),
        None if points is None else tuple(sorted(points.items())),
        ranks,
        reason,
    )


# --- who votes (Y16, Y17) ------------------------------------------------------------------------------------


def electorate(
    places: Iterable[Place],
    called_in: Mapping[str, str],
    interested: Collection[str] = (),
    present: Collection[str] | None = None,
) -> dict[str, str]:
    """Seat → who votes for it, fixed at opening: without those who declared an interest; of those present if so decided."""
    speaks = representatives(places, called_in)
    return {seat: person for seat, person in speaks.items() if person not in interested and (present is None or person in present)}


def seat_of(person: str, eligible: Mapping[str, str], *, replaced: bool = False, interested: bool = False) -> str:
    """The seat a person votes for; all others are refused and told why (Y17)."""
    for seat, voter in eligible.items():
        if voter == person:
            return seat
    if replaced:
        raise Refusal("vote-deputy-sits-in", rule="Y17")
    if interested:
        raise Refusal("vote-interest-declared", rule="Y17")
    raise Refusal("vote-not-yours", rule="Y17")


def check_open(state: str) -> None:
    """Nothing is cast or changed after closing (Y18)."""
    if state != "open":
        raise Refusal("vote-closed", rule="Y18")


# --- valid ballots (Y22) -------------------------------------------------------------------------------------


def check_ballot(terms: Terms, given: Ballot) -> None:
    """Refuse a ballot that breaks the terms; the earlier one stays."""
    if terms.method in CHOICES:
        _check_choice(terms.method, given)
    elif METHODS[terms.method].part == "approve":
        chosen = _told(given.approve)
        _check_options(terms, chosen)
        if terms.most and len(chosen) > terms.most:
            raise Refusal("vote-too-many-chosen", rule="Y22", most=terms.most)
    elif METHODS[terms.method].part == "points":
        points = _told(given.points)
        _check_options(terms, [option for option, _ in points])
        _check_points(terms, points)
    else:
        ranking = _told(given.ranking)
        _check_options(terms, [option for rank in ranking for option in rank])
        if terms.method == "stv" and (not ranking or any(len(rank) != 1 for rank in ranking)):
            raise Refusal("vote-rank-one-by-one", rule="Y22")


def _told(part: T | None) -> T:
    if part is None:
        raise Refusal("vote-ballot-of-another-kind", rule="Y22")
    return part


def _check_choice(method: str, given: Ballot) -> None:
    if given.choice not in CHOICES[method]:
        raise Refusal("vote-ballot-of-another-kind", rule="Y22")
    if given.choice == "block" and not given.reason.strip():
        raise Refusal("vote-block-needs-reason", rule="Y22")


def _check_options(terms: Terms, chosen: Sequence[str]) -> None:
    if any(option not in terms.options for option in chosen):
        raise Refusal("vote-option-unknown", rule="Y22")
    if len(set(chosen)) != len(chosen):
        raise Refusal("vote-option-twice", rule="Y22")


def _check_points(terms: Terms, points: Sequence[tuple[str, int]]) -> None:
    if terms.method in ("score", "moscow"):
        least = 1 if terms.method == "moscow" else 0
        if any(not least <= score <= terms.highest for _, score in points):
            raise Refusal("vote-score-outside", rule="Y22", least=least, most=terms.highest)
        return
    if any(dots < 0 for _, dots in points) or sum(dots for _, dots in points) > terms.dots:
        raise Refusal("vote-too-many-dots", rule="Y22", most=terms.dots)
    if terms.max_per_option and any(dots > terms.max_per_option for _, dots in points):
        raise Refusal("vote-too-many-on-one", rule="Y22", most=terms.max_per_option)


# --- what is said about the count (Y19, Y25) -----------------------------------------------------------------


def turnout(cast: int, eligible: int) -> str:
    """`enough`, or `few_votes` when less than half of the seats have voted; blank ones have voted."""
    return "enough" if 2 * cast >= eligible else "few_votes"


def opening_warnings(secret: bool, eligible: int, min_n: int) -> tuple[str, ...]:
    """What all are told when it opens: so few voters that a secret may be guessed."""
    return ("few_voters",) if secret and eligible < min_n else ()


def closing_warnings(secret: bool, ballots: Collection[Ballot]) -> tuple[str, ...]:
    """What is told with the result: in a secret vote everybody said the same, so everybody's vote is known."""
    said = {replace(one, reason="") for one in ballots}
    return ("unanimous",) if secret and len(said) == 1 else ()


def counts_shown(secret: bool, cast: int, min_n: int) -> bool:
    """May the numbers be shown, or only the outcome?"""
    return not secret or cast >= min_n
