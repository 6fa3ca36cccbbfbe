"""The facts of the sample year, as the reports are made of them, and a council that has done nothing yet."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

from bot.phrases import Phrases
from tests.phrasebook import LOCALES

GOLDEN = Path(__file__).parent / "golden"
WORDS = Phrases.load(LOCALES, strict=True)
NASTY = '<script>alert(1)</script> =HYPERLINK("x") \u202emarkup \u202c' + "lang " * 60


def annual_facts() -> dict[str, Any]:
    """The sample year."""
    return dict(json.loads((GOLDEN / "annual-facts.json").read_text(encoding="utf-8")))


def public_facts() -> dict[str, Any]:
    """What the council of the sample year shows."""
    return dict(json.loads((GOLDEN / "public-facts.json").read_text(encoding="utf-8")))


def empty_annual() -> dict[str, Any]:
    """A year without a meeting and without an input."""
    facts, hidden = annual_facts(), {"hidden": True}
    share = {"hidden": False, "part": 0, "whole": 0, "pct": None}
    inputs = {"total": 0, "by_status": {}, **dict.fromkeys(("answer_days", "in_time", "with_reason", "influence", "done"), hidden)}
    items = {"total": 0, "by_side": {"members": 0, "service": 0}, "by_phase": {}, "can_influence": share}
    mirror = {"raised": 0, "items": 0, "sides": [{"name": "members", **hidden}, {"name": "service", **hidden}], "organisations": []}
    return facts | {
        "meetings_held": 0, "theme_days_held": 0, "meetings": [], "items": items, "papers_early": share, "inputs": inputs, "felt": hidden,
        "felt_questions": dict.fromkeys(("q1", "q2", "q3", "q4"), hidden), "felt_halves": [], "felt_yearly": None,
        "votes": [], "fees": None, "changed": [], "impacts": [], "mirror": mirror,
    }  # fmt: skip


def empty_public() -> dict[str, Any]:
    """A council that has just begun."""
    facts = public_facts()
    return facts | {"mandate": "", "contact": None, "bodies": [], "meetings": [], "inputs": [], "report": empty_annual()}


def nasty_public() -> dict[str, Any]:
    """Everything that people wrote is made to break a page."""
    facts = copy.deepcopy(public_facts())
    facts["council"] = facts["mandate"] = NASTY
    for meeting in facts["meetings"]:
        meeting["title"] = meeting["place"] = NASTY
        for item in meeting["items"]:
            item["title"] = item["summary"] = item["question"] = NASTY
    for row in facts["inputs"]:
        row["text"] = row["reason"] = row["item"] = row["word"] = NASTY
    return facts
