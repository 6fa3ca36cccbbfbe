"""People, the accounts they write from and the roles they hold."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import UniqueConstraint, and_, delete, or_, select, update
from sqlmodel import SQLModel

from bot.domain.codes import HOLD
from storage.engine import Stmt, Tx, adding, adding_once, arg, table
from storage.types import key, text, whole


class Person(SQLModel, table=True):
    """A person in one council. No bank account and no national number exists here."""

    __tablename__ = "person"
    id: str = key()
    council_id: str = text(index=True, foreign_key="council.id")
    name: str = text()
    organisation: str = text("")
    title: str = text("")
    phone: str = text("")
    hours: str = text("")
    lang: str = text()
    profile: str = text("standard")
    addons: str = text("[]")
    channel: str = text("none")
    employee_no: str = text("")
    state: str = text("active")
    paused_until: str = text("")
    contact_id: str = text("")
    leader_id: str = text("")


class Account(SQLModel, table=True):
    """An account on a network: its id there and the private chat with it."""

    __tablename__ = "account"
    id: str = key()
    channel: str = text()
    external: str = text()
    chat: str = text("")
    state: str = text("open")
    __table_args__ = (UniqueConstraint("channel", "external"),)


class Link(SQLModel, table=True):
    """This account is that person (one account may be a person in several councils)."""

    __tablename__ = "link"
    account_id: str = text(primary_key=True, foreign_key="account.id")
    person_id: str = text(primary_key=True, foreign_key="person.id", index=True)
    council_id: str = text(foreign_key="council.id")
    since: int = whole()


class RoleHeld(SQLModel, table=True):
    """A role of a person in a body, from day to day; deputies stand in order."""

    __tablename__ = "role_held"
    id: str = key()
    council_id: str = text(index=True, foreign_key="council.id")
    person_id: str = text(index=True, foreign_key="person.id")
    body_id: str = text(foreign_key="body.id")
    role: str = text()
    seat_id: str = text("")
    deputy_order: int = whole(0)
    from_day: str = text("")
    to_day: str = text("")


class Support(SQLModel, table=True):
    """A support person whom a member has named; only the member decides, and it ends at once (A9)."""

    __tablename__ = "support"
    id: str = key()
    council_id: str = text(index=True, foreign_key="council.id")
    member_id: str = text(index=True, foreign_key="person.id")
    support_id: str = text(foreign_key="person.id")
    since: int = whole()
    until: int = whole(0)


class PersonRow(NamedTuple):
    """A person as a turn needs them. `addons` is a JSON list."""

    id: str
    council_id: str
    name: str
    organisation: str
    title: str
    phone: str
    hours: str
    lang: str
    profile: str
    addons: str
    channel: str
    employee_no: str
    state: str
    paused_until: str
    contact_id: str
    leader_id: str = ""


class AccountRow(NamedTuple):
    """An account; `state` open, frozen, unreachable."""

    id: str
    channel: str
    external: str
    chat: str
    state: str


class RoleRow(NamedTuple):
    """A role in force between two days ("" = open end)."""

    person_id: str
    body_id: str
    role: str
    seat_id: str
    deputy_order: int
    from_day: str
    to_day: str


class HeldRow(NamedTuple):
    """A role with its own id, so that it can be ended."""

    id: str
    person_id: str
    body_id: str
    role: str
    seat_id: str
    deputy_order: int
    from_day: str
    to_day: str


class LinkRow(NamedTuple):
    """Which account, since when."""

    account_id: str
    since: int


class Address(NamedTuple):
    """Where a person can be written to."""

    person_id: str
    preferred: str
    channel: str
    chat: str


_p, _a, _l, _r, _s = table(Person), table(Account), table(Link), table(RoleHeld), table(Support)
_PERSON = tuple(_p.c[name] for name in PersonRow._fields)
_ACCOUNT = tuple(_a.c[name] for name in AccountRow._fields)
_ROLE = tuple(_r.c[name] for name in RoleRow._fields)
_IN_FORCE = and_(or_(_r.c.from_day == "", _r.c.from_day <= arg("day")), or_(_r.c.to_day == "", _r.c.to_day >= arg("day")))

ADD = adding(Person, " ".join(PersonRow._fields))
ADD_ACCOUNT = adding_once(Account, "id channel external chat state", "channel external")
ADD_LINK = adding_once(Link, "account_id person_id council_id since", "account_id person_id")
ADD_ROLE = adding(RoleHeld, "id council_id person_id body_id role seat_id deputy_order from_day to_day")
BY_ID = Stmt(select(*_PERSON).where(_p.c.council_id == arg("council_id"), _p.c.id == arg("id")), PersonRow, keep="person")
OF_COUNCIL = Stmt(select(*_PERSON).where(_p.c.council_id == arg("council_id")).order_by(_p.c.name, _p.c.id), PersonRow)
ACCOUNT = Stmt(select(*_ACCOUNT).where(_a.c.channel == arg("channel"), _a.c.external == arg("external")), AccountRow, keep="account")
PERSONS_OF = Stmt(
    select(*_PERSON).join(_l, _l.c.person_id == _p.c.id).join(_a, _a.c.id == _l.c.account_id)
    .where(_l.c.account_id == arg("account_id"), _a.c.state != "frozen").order_by(_l.c.since, _p.c.id),
    PersonRow, keep="person link account"
)
ACCOUNTS_OF = Stmt(
    select(*_ACCOUNT).join(_l, _l.c.account_id == _a.c.id)
    .where(_l.c.council_id == arg("council_id"), _l.c.person_id == arg("person_id")).order_by(_l.c.since, _a.c.id), AccountRow
)
ROLES_OF = Stmt(
    select(*_ROLE).where(_r.c.council_id == arg("council_id"), _r.c.person_id == arg("person_id"), _IN_FORCE), RoleRow, keep="role_held"
)
ROLES_IN = Stmt(
    select(*_ROLE).where(_r.c.council_id == arg("council_id"), _r.c.body_id == arg("body_id"), _IN_FORCE)
    .order_by(_r.c.seat_id, _r.c.deputy_order, _r.c.person_id), RoleRow
)
_OFFICE = _r.c.role.in_(("coordinator", "secretary"))
OFFICERS = Stmt(
    select(*_PERSON).join(_r, _r.c.person_id == _p.c.id)
    .where(_r.c.council_id == arg("council_id"), _p.c.council_id == arg("council_id"), _OFFICE, _IN_FORCE)
    .order_by(_r.c.role, _r.c.from_day, _p.c.id), PersonRow
)
CONTACTS = Stmt(
    select(*_PERSON).join(_r, _r.c.person_id == _p.c.id)
    .where(_r.c.council_id == arg("council_id"), _p.c.council_id == arg("council_id"), _OFFICE, _p.c.state == "active",
           _p.c.phone != "", _p.c.id != arg("me"))
    .order_by(_p.c.paused_until != "", _r.c.to_day != "", _r.c.to_day.desc(), _r.c.role, _r.c.from_day, _p.c.id).limit(1),
    PersonRow, keep="person role_held",
)
ADDRESSES = Stmt(
    select(_p.c.id, _p.c.channel, _a.c.channel, _a.c.chat)
    .join(_l, _l.c.person_id == _p.c.id).join(_a, _a.c.id == _l.c.account_id)
    .where(_p.c.council_id == arg("council_id"), _l.c.council_id == arg("council_id"), _a.c.state == "open", _a.c.chat != "")
    .order_by(_p.c.id, _l.c.since, _a.c.id), Address
)
UNLINK_ALL = Stmt(delete(_l).where(_l.c.account_id == arg("account_id")))
SUPPORTS = Stmt(
    select(_s.c.id).where(_s.c.council_id == arg("council_id"), _s.c.member_id == arg("member_id"),
                          _s.c.support_id == arg("support_id"), _s.c.until == 0).limit(1)
)
CHANGE = {
    name: Stmt(update(_p).where(_p.c.council_id == arg("council_id"), _p.c.id == arg("id")).values({name: arg("value")}))
    for name in PersonRow._fields[2:]
}
WAITING = Stmt(select(*_PERSON).where(_p.c.council_id == arg("council_id"), _p.c.state == "waiting").order_by(_p.c.id), PersonRow)
_HELD = tuple(_r.c[name] for name in HeldRow._fields)
HELD = Stmt(
    select(*_HELD).where(_r.c.council_id == arg("council_id"), _r.c.person_id == arg("person_id"),
                         or_(_r.c.to_day == "", _r.c.to_day >= arg("day"))).order_by(_r.c.body_id, _r.c.role, _r.c.id), HeldRow
)
HELD_BY_ID = Stmt(select(*_HELD).where(_r.c.council_id == arg("council_id"), _r.c.id == arg("id")), HeldRow)
IN_FORCE = Stmt(
    select(*_ROLE).where(_r.c.council_id == arg("council_id"), _IN_FORCE).order_by(_r.c.body_id, _r.c.seat_id, _r.c.person_id), RoleRow
)
END_ROLE = Stmt(
    update(_r).where(_r.c.council_id == arg("council_id"), _r.c.id == arg("id"), or_(_r.c.to_day == "", _r.c.to_day > arg("day")))
    .values(to_day=arg("day"))
)
LINKS = Stmt(
    select(_l.c.account_id, _l.c.since).where(_l.c.council_id == arg("council_id"), _l.c.person_id == arg("person_id"))
    .order_by(_l.c.since, _l.c.account_id), LinkRow
)
UNLINK = Stmt(
    delete(_l).where(_l.c.council_id == arg("council_id"), _l.c.person_id == arg("person_id"), _l.c.account_id == arg("account_id"))
)
SET_STATE = Stmt(update(_a).where(_a.c.id == arg("id")).values(state=arg("state")))
MOVE_CHAT = Stmt(update(_a).where(_a.c.channel == arg("channel"), _a.c.chat == arg("old")).values(chat=arg("new")))
SET_CHAT = Stmt(
    update(_a).where(_a.c.id == arg("id"), _a.c.state != "frozen").values(chat=arg("chat"), state=arg("state"))
)


def by_id(tx: Tx, council_id: str, person_id: str) -> PersonRow | None:
    """One person of this council."""
    return tx.one(BY_ID, council_id=council_id, id=person_id)


def of_council(tx: Tx, council_id: str) -> list[PersonRow]:
    """Everybody in a council, by name."""
    return tx.all(OF_COUNCIL, council_id=council_id)


def add(tx: Tx, person: PersonRow) -> None:
    """A new person."""
    tx.add(ADD, **person._asdict())


def account(tx: Tx, channel: str, external: str) -> AccountRow | None:
    """The account behind a network's id."""
    return tx.one(ACCOUNT, channel=channel, external=external)


def persons_of(tx: Tx, account_id: str) -> list[PersonRow]:
    """Who an account is, once per council."""
    return tx.all(PERSONS_OF, account_id=account_id)


def accounts_of(tx: Tx, council_id: str, person_id: str) -> list[AccountRow]:
    """Where a person can be reached."""
    return tx.all(ACCOUNTS_OF, council_id=council_id, person_id=person_id)


def add_account(tx: Tx, account: AccountRow) -> None:
    """An account is known from now on; twice is once."""
    tx.add(ADD_ACCOUNT, **account._asdict())


def link(tx: Tx, account_id: str, person: PersonRow, at: int) -> None:
    """This account is this person from `at` (microseconds UTC)."""
    tx.add(ADD_LINK, account_id=account_id, person_id=person.id, council_id=person.council_id, since=at)


def set_chat(tx: Tx, account_id: str, chat: str, state: str = "open") -> None:
    """The private chat of an account and whether it can be reached."""
    tx.run(SET_CHAT, id=account_id, chat=chat, state=state)


def add_role(tx: Tx, council_id: str, role_id: str, role: RoleRow) -> None:
    """A person holds a role in a body."""
    tx.add(ADD_ROLE, id=role_id, council_id=council_id, **role._asdict())


def roles_of(tx: Tx, council_id: str, person_id: str, day: str) -> list[RoleRow]:
    """All roles of a person on a local day, in every body of the council."""
    return tx.all(ROLES_OF, council_id=council_id, person_id=person_id, day=day)


def roles_in(tx: Tx, council_id: str, body_id: str, day: str) -> list[RoleRow]:
    """Everybody's roles in a body on a local day."""
    return tx.all(ROLES_IN, council_id=council_id, body_id=body_id, day=day)


def officers(tx: Tx, council_id: str, day: str) -> list[PersonRow]:
    """The coordinators and secretaries of a council on a local day, each once."""
    return list({person.id: person for person in tx.all(OFFICERS, council_id=council_id, day=day)}.values())


def contact_of(tx: Tx, person: PersonRow) -> PersonRow | None:
    """Whom a person can talk to: the contact they picked, else the coordinator or secretary who has a phone."""
    picked = by_id(tx, person.council_id, person.contact_id) if person.contact_id else None
    if picked is not None and picked.state == "active" and not picked.paused_until:
        return picked
    return tx.one(CONTACTS, council_id=person.council_id, me=person.id) or picked


def addresses(tx: Tx, council_id: str) -> dict[str, tuple[str, str]]:
    """Where everybody can be written to: their own choice of network if it is open, else another that is."""
    found: dict[str, tuple[str, str]] = {}
    for row in tx.all(ADDRESSES, council_id=council_id):
        if row.person_id not in found or row.channel == row.preferred != found[row.person_id][0]:
            found[row.person_id] = (row.channel, row.chat)
    return found


def supports(tx: Tx, council_id: str, member_id: str, support_id: str) -> bool:
    """Has this member named this support person, and not taken it back?"""
    return tx.value(SUPPORTS, council_id=council_id, member_id=member_id, support_id=support_id) is not None


def mark_unreachable(tx: Tx, account_id: str) -> None:
    """The network says that nobody gets our messages there any more."""
    tx.run(SET_STATE, id=account_id, state="unreachable")


def move_chat(tx: Tx, channel: str, old: str, new: str) -> None:
    """The network has given a private chat another id."""
    tx.run(MOVE_CHAT, channel=channel, old=old, new=new)


def change(tx: Tx, council_id: str, person_id: str, **facts: str) -> None:
    """Change facts about a person, by the names of `PersonRow`."""
    for name, value in facts.items():
        tx.run(CHANGE[name], council_id=council_id, id=person_id, value=value)


def waiting(tx: Tx, council_id: str) -> list[PersonRow]:
    """Those who have come in by a code and wait for the coordinator's yes."""
    return tx.all(WAITING, council_id=council_id)


def held(tx: Tx, council_id: str, person_id: str, day: str) -> list[HeldRow]:
    """The roles of a person that have not ended before a day, also those still to come."""
    return tx.all(HELD, council_id=council_id, person_id=person_id, day=day)


def held_by_id(tx: Tx, council_id: str, role_id: str) -> HeldRow | None:
    """One role that somebody has, had or will have."""
    return tx.one(HELD_BY_ID, council_id=council_id, id=role_id)


def in_force(tx: Tx, council_id: str, day: str) -> list[RoleRow]:
    """Every role in the council on a local day."""
    return tx.all(IN_FORCE, council_id=council_id, day=day)


def end_role(tx: Tx, council_id: str, role_id: str, last: str) -> bool:
    """The role is held for the last time on this local day."""
    return tx.run(END_ROLE, council_id=council_id, id=role_id, day=last) == 1


def links(tx: Tx, council_id: str, person_id: str) -> list[LinkRow]:
    """The accounts of a person, the oldest link first."""
    return tx.all(LINKS, council_id=council_id, person_id=person_id)


def unlink(tx: Tx, council_id: str, person_id: str, account_id: str) -> None:
    """This account is not this person any more."""
    tx.run(UNLINK, council_id=council_id, person_id=person_id, account_id=account_id)


def freeze(tx: Tx, account_id: str) -> None:
    """A lost phone: nobody speaks through this account until it is linked anew."""
    tx.run(SET_STATE, id=account_id, state="frozen")


def reopen(tx: Tx, known: AccountRow, chat: str) -> None:
    """An account is linked anew by a code. After a lock it is nobody until it is confirmed again, in every council."""
    account_id = known.id
    if known.state == "frozen":
        tx.run(UNLINK_ALL, account_id=account_id)
    tx.run(SET_STATE, id=account_id, state="open")
    tx.run(SET_CHAT, id=account_id, chat=chat, state="open")


def held_back_until(tx: Tx, person: PersonRow, channel: str, external: str) -> int:
    """Until when votes and fees rest on this account (microseconds UTC); 0 on the person's first account."""
    mine = account(tx, channel, external)
    linked = links(tx, person.council_id, person.id)
    since = next((link.since for link in linked if mine is not None and link.account_id == mine.id), 0)
    return since + HOLD if linked and since > linked[0].since else 0
