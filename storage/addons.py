"""Who wants messages in another way than the rest: one at a time, or by telephone."""

from __future__ import annotations

import orjson
from sqlalchemy import and_, func, select

from storage.engine import Stmt, Tx, arg, table
from storage.outbox import NEVER, Outbox
from storage.people import Person

_p, _o = table(Person), table(Outbox)
OTHERWISE = Stmt(
    select(_p.c.id, _p.c.addons)
    .where(_p.c.council_id == arg("council_id"), _p.c.addons != "[]"),
    keep="person",
)
NEWEST = Stmt(
    select(func.max(_o.c.not_before), func.max(_o.c.settled)).where(
        _o.c.person_id == arg("person_id"), _o.c.council_id == arg("council_id"), _o.c.notice_id != "", _o.c.not_before < NEVER,
        and_(_o.c.state != "cancelled", _o.c.state != "expired"),
    )
)


def otherwise(tx: Tx, council_id: str) -> dict[str, list[str]]:
    """Those who chose a slower pace or the telephone, each with all extras they chose."""
    found = ((str(row[0]), list(orjson.loads(row[1]))) for row in tx.all(OTHERWISE, council_id=council_id))
    return {person_id: wants for person_id, wants in found if "slower" in wants or "phone" in wants}


def newest(tx: Tx, council_id: str, person_id: str) -> int:
    """When the last message that a person did not ask for goes, or has gone (microseconds UTC); 0 = there is none."""
    row = tx.one(NEWEST, council_id=council_id, person_id=person_id)
    return 0 if row is None else max(int(row[0] or 0), int(row[1] or 0))
