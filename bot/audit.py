"""The head of the audit chain as people keep it: a short code in minutes and messages that nobody can make fit a changed past."""

from __future__ import annotations

import re
from collections.abc import Iterable

from storage import audit
from storage.audit import Fault, Head
from storage.engine import Tx

DIGITS = 24
_CODE = re.compile(r"(\d{1,12})-([0-9a-f]{24})\Z")


def code(head: Head) -> str:
    """A head as it is told and printed: how many entries, and 96 bits of the hash of the last one."""
    return f"{head.seq}-{head.hash.hex()[:DIGITS]}"


def publish(tx: Tx, council_id: str, now: int) -> str:
    """Today's head, remembered as told from now on."""
    return code(audit.publish(tx, council_id, now))


def check(tx: Tx, council_id: str, codes: Iterable[str] = ()) -> list[Fault]:
    """Everything wrong with a council's chain, also measured against codes that people have kept."""
    faults = audit.verify(tx, council_id)
    end = audit.head(tx, council_id).seq
    for text in codes:
        found = _CODE.match(text.strip().lower())
        if found is None:
            raise ValueError("this is no code of an audit head")
        seq, digits = int(found[1]), found[2]
        if seq == 0:
            continue
        entry = next(iter(audit.newest(tx, council_id, 1, before=seq + 1)), None)
        if seq > end or entry is None or entry.seq != seq:
            faults.append(Fault(seq, "cut"))
        elif entry.hash.hex()[:DIGITS] != digits:
            faults.append(Fault(seq, "head"))
    return faults
