"""An agenda as it is typed or pasted: one item a line, with or without numbers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from bot.domain.errors import Refusal
from bot.domain.values import Json, Quote
from bot.domain.words import fold
from storage.agenda import ItemRow

# In front of a title: "1.", "3)", "Sak 3/27", "§ 4", "Ärende 5:", "-".
_LABEL = re.compile(
    r"^\s*(?:[-*•–]\s*)?(?:(?:sak|ärende|arende|item|punkt)\s*)?(?:§\s*)?(?:(\d{1,3}(?:/\d{2,4})?)\s*[.):–-]?\s+|(?=\D))", re.IGNORECASE
)
_FORMAL = frozenset(
    {"godkjenning", "godkjenne", "godkjenninga", "godkannande", "godkanna", "approval", "approve", "opprop", "upprop", "konstituering"}
)
_OTHER = frozenset({"eventuelt", "ymse", "ovrigt", "ovriga", "any", "aob", "other"})


def read_lines(text: str, before: Sequence[ItemRow]) -> list[Mapping[str, Json]]:
    """One item for each line; a title that is there already keeps all it has. Two items with one number are refused."""
    known = {fold(row.title): row for row in reversed(before)}
    taken: dict[str, str] = {}
    found: list[Mapping[str, Json]] = []
    for line in text.splitlines():
        label = _LABEL.match(line)
        title = _LABEL.sub("", line, count=1).strip()
        if not title:
            continue
        number = label[1] if label is not None else None
        if number is not None and number in taken:
            raise Refusal("agenda-number-twice", number=number, one=Quote(taken[number][:80]), other=Quote(title[:80]))
        if number is not None:
            taken[number] = title
        found.append(_item(title, known))
    return found


def _item(title: str, known: dict[str, ItemRow]) -> Mapping[str, Json]:
    row = known.pop(fold(title), None)
    if row is None:
        return {"title": title[:200], "kind": kind_of(title)}
    kept = ("kind", "phase", "open", "fixed", "summary", "question", "recommendation")
    return {"ref": row.id, "title": title[:200], "proposal": row.proposal_id, **{name: getattr(row, name) for name in kept}}


def kind_of(title: str) -> str:
    """Approvals and any other business tell themselves; everything else is asked about afterwards."""
    first = fold(title).split(" ")[0]
    if first in _FORMAL:
        return "formal"
    return "any_other" if first in _OTHER else "information"
