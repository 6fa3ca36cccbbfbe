"""The felt influence of a played year, as the expected files have it (Y45)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.domain import pulse as rules
from bot.domain.councils import CouncilRules
from bot.domain.figures import QUESTIONS, Answers
from storage import pulse
from storage.engine import Tx
from storage.meetings import MeetingRow


def influence(tx: Tx, council_id: str, settled: CouncilRules, held: Sequence[MeetingRow]) -> dict[str, Any]:
    """Each meeting that was evaluated, and the year."""
    counted = pulse.counts(tx, council_id)
    felt = {
        meeting.id: rules.Felt.of((row.question, row.answer, row.n) for row in counted if row.subject == meeting.id)
        for meeting in held
        if any(row.subject == meeting.id for row in counted)
    }
    whole = rules.year(felt.values(), settled.min_n)
    facts = {meeting: {question: _figures(one.answers[question], settled.min_n) for question in QUESTIONS} for meeting, one in felt.items()}
    facts["year"] = {question: _figures(whole.answers[question], settled.min_n) for question in QUESTIONS}
    if not facts["year"][rules.TARGETED]["hidden"]:
        facts["year"][rules.TARGETED] |= {"target_pct": settled.target_pct, "target_met": rules.reached(whole, settled.target_pct)}
    return facts


def _figures(answers: Answers, min_n: int) -> dict[str, Any]:
    if not answers.shown(min_n):
        return {"hidden": True}
    return {
        "n": answers.n, "dont_know": answers.dont_know, "hidden": False, "yes_pct": answers.yes_share().pct,
        "yes_or_partly_pct": answers.yes_or_partly_share().pct,
    }  # fmt: skip
