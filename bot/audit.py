"""The head of the audit chain as people keep it: a short code in minutes and messages that nobody can make fit a changed past."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.domain.calendars import at_clock, local_date, start_of_day
from bot.domain.values import Quote, say
from bot.messages.nodes import Klass, Message, para
from storage import audit
from storage.audit import Fault, Head
from storage.councils import CouncilRow
from storage.engine import Tx

DIGITS = 24
_CODE = re.compile(r"(\d{1,12})-([0-9a-f]{24})\Z")


def code(head: Head) -> str:
    """A head as it is told and printed: how many entries, and 96 bits of the hash of the last one."""
    return f"{head.seq}-{head.hash.hex()[:DIGITS]}"


def publish(tx: Tx, council_id: str, now: int) -> str:
    """Today's head, remembered as told from now on."""
    return code(audit.publish(tx, council_id, now))


def due(tx: Tx, council: CouncilRow, send_time: str, now: int) -> bool:
    """Is today's code still to be told? Not where nothing was done since the last one."""
    today = local_date(now, council.zone)
    last = audit.published(tx, council.id)
    told_today = last is not None and last.at >= start_of_day(today, council.zone)
    return now >= at_clock(today, send_time, council.zone) and not told_today and audit.head(tx, council.id).seq > (last.seq if last else 0)


def message(text: str) -> Message:
    """The code as it is told."""
    return Message(
        kind="audit_head", title=say("desk-head", code=Quote(text)), body=(para(say("desk-head-body")),), klass=Klass.C0, nothing_to_do=True
    )


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
