"""The votes of a played year: who could vote, what was counted, what came of it."""

from __future__ import annotations

import json
from typing import Any

from bot.domain.methods import METHODS
from storage import votes
from storage.engine import Tx
from storage.votes import ResultRow, VoteRow


def of_votes(tx: Tx, council_id: str) -> dict[str, Any]:
    """Every vote that was closed, by its id."""
    found = {}
    for row in votes.of_council(tx, council_id):
        result = votes.result(tx, council_id, row.id)
        if result is not None:
            found[row.id] = _vote(tx, row, result)
    return found


def _vote(tx: Tx, row: VoteRow, result: ResultRow) -> dict[str, Any]:
    kept = json.loads(result.found)
    eligible = [seat.person_id for seat in votes.seats(tx, row.council_id, row.id) if seat.slot >= 0]
    facts = {
        "method": row.method, "secret": bool(row.secret), "label": row.label, "eligible_seats": row.slots, "eligible": eligible,
        "cast": result.cast_, "not_voted_seats": row.slots - result.cast_, "turnout": kept["turnout"], "tally": kept["tally"],
        "outcome": result.outcome, "warnings": kept["warnings"], "counts_shown": kept["counts_shown"],
    }  # fmt: skip
    if METHODS[row.method].choices:
        return facts
    settled = json.loads(result.settled) if result.settled else {}
    winners = settled.get("winners", kept["winners"])
    ranking = {"ranking": kept["ranking"]} if kept["ranking"] else {}
    return facts | ranking | {"winners": winners, "tie_at_boundary": kept["tie"], "all_ties": kept["all_ties"]}
