"""What somebody on a council has a right to, and what can be done about it at once.

The rights are those that the council's own practice gives: pay and travel by its own rates, taking part on one's own terms,
a support person, confidence, seeing and taking away what is kept, complaints. No paragraph of a law is quoted: a lawyer has
to confirm one first. Who looks after personal data and after the public service in a country is general knowledge, not
taken from a source of ours: Datatilsynet and Sivilombudet in Norway, IMY and JO in Sweden, the ICO and the ombudsman of
each part of the United Kingdom. A council writes its own way to complain (`complaints` in its rules), which comes first.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

# Each right in the order it is shown, with the verbs that act on it.
RIGHTS: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "pay": ("my_fees", "fee_receipt"),
    "needs": ("my_needs", "settings"),
    "support": ("name_support",),
    "private": ("human",),
    "see": ("my_data", "my_data_file"),
    "away": ("withdraw_comment", "leave"),
    "complain": ("human",),
})  # fmt: skip
LONGEST = 300  # signs in a council's own words about complaints


def complaints(raw: Mapping[str, Any]) -> str:
    """Where one complains in this council, in its own words; empty where nothing is written."""
    found = raw.get("complaints", "")
    return found.strip()[:LONGEST] if isinstance(found, str) else ""
