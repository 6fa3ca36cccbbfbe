"""When an input's words must be gone, they are gone from everywhere they were kept on their way: steps, notices, buttons."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import and_, delete, or_, select, update

from storage.dialogues import Action
from storage.engine import Stmt, Tx, arg, table
from storage.inputs import InputStep
from storage.outbox import Notice, Outbox

SAID = ("ask", "reply", "bargain", "helped")  # steps that hold the giver's own words


class Pressed(NamedTuple):
    """What a button would do: its key, whose it is, what is sealed in it."""

    key: str
    args: bytes


_s, _n, _o, _a = table(InputStep), table(Notice), table(Outbox), table(Action)
STEPS = Stmt(
    update(_s)
    .where(
        _s.c.council_id == arg("council_id"), _s.c.input_id == arg("input_id"), _s.c.kind.in_(SAID),
        or_(_s.c.who_id == arg("giver"), _s.c.who_id == arg("helper")),
    )
    .values(reason="")
)  # fmt: skip
_WAITS = select(_o.c.id).where(_o.c.notice_id == _n.c.id, _o.c.notice_id != "", _o.c.settled == 0).exists()
NOTICES = Stmt(
    update(_n)
    .where(
        _n.c.council_id == arg("council_id"),
        or_(_n.c.subject == arg("input_id"), and_(_n.c.subject >= arg("first"), _n.c.subject < arg("last"))), ~_WAITS,
    )
    .values(body=b"")
)  # fmt: skip
BUTTONS = Stmt(
    select(_a.c.key, _a.c.args)
    .where(_a.c.council_id == arg("council_id"), _a.c.person_id == arg("person_id"), _a.c.verb == arg("verb")),
    Pressed,
)
DROP = Stmt(delete(_a).where(_a.c.council_id == arg("council_id"), _a.c.key == arg("key")))


def forget_said(tx: Tx, council_id: str, input_id: str, giver: str, helper: str) -> None:
    """What the giver said about it later, and the messages about it that have been sent; who, when and what stays."""
    tx.run(STEPS, council_id=council_id, input_id=input_id, giver=giver, helper=helper or giver)
    tx.run(NOTICES, council_id=council_id, input_id=input_id, first=f"{input_id}:", last=f"{input_id};")


def buttons(tx: Tx, council_id: str, person_id: str, verb: str) -> list[Pressed]:
    """A person's buttons that do this."""
    return tx.all(BUTTONS, council_id=council_id, person_id=person_id, verb=verb)


def drop_button(tx: Tx, council_id: str, key: str) -> None:
    """The button does nothing any more."""
    tx.run(DROP, council_id=council_id, key=key)
