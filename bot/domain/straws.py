"""Which votes a network's own poll can carry honestly: open ones that give advice, with as few options as it takes (I4)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.domain.errors import Refusal
from bot.domain.votes import Ballot, Terms, ballot

MOST = {"telegram": 12, "matrix": 20}  # options
ELSEWHERE = 20
METHODS = ("yes_no_abstain", "approval")


def fits(terms: Terms, *, secret: bool, label: str, reasons: str, networks: Iterable[str]) -> bool:
    """Can the polls of all these networks carry this vote, and say nothing that is not so?"""
    most = min((MOST.get(network, ELSEWHERE) for network in networks), default=0)
    plain = terms.method in METHODS and terms.most in (0, 1) and reasons != "required"
    return plain and not secret and label == "advice" and len(terms.options) <= most and most > 0


def many(terms: Terms) -> bool:
    """May one choose several?"""
    return terms.method == "approval" and terms.most != 1


def chosen(terms: Terms, choices: Sequence[str], text: str) -> Ballot | None:
    """The ballot that these answers are, each the number of a choice from 0; None when nothing is chosen any more."""
    numbers = [int(each) for each in text.split()]
    if not numbers:
        return None
    if any(not 0 <= number < len(choices) for number in numbers) or (len(numbers) > 1 and not many(terms)):
        raise Refusal("core-old-button")
    picked = [choices[number] for number in dict.fromkeys(numbers)]
    return ballot(approve=picked) if terms.method == "approval" else ballot(choice=picked[0])
