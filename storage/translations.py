"""Inputs in other languages: one version for each, who made it, and of which words."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import delete, select
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, adding_once, arg, putting, table
from storage.types import text, whole


class Translation(SQLModel, table=True):
    """One input in one language. `made_by` is the person who wrote it, empty for a machine; `original` is the hash of what it says."""

    __tablename__ = "translation"
    council_id: str = text(primary_key=True)
    input_id: str = text(primary_key=True, foreign_key="input.id")
    lang: str = text(primary_key=True)
    words: str = text()
    original: str = text()
    made_by: str = text("")
    at: int = whole()


class TranslationWish(SQLModel, table=True):
    """Somebody wants to read an input in a language that nobody has written it in yet."""

    __tablename__ = "translation_wish"
    council_id: str = text(primary_key=True)
    input_id: str = text(primary_key=True, foreign_key="input.id")
    lang: str = text(primary_key=True)
    person_id: str = text(primary_key=True, foreign_key="person.id")
    at: int = whole()


class WishRow(NamedTuple):
    """The same as a row."""

    council_id: str
    input_id: str
    lang: str
    person_id: str
    at: int


class TranslationRow(NamedTuple):
    """The same as a row."""

    council_id: str
    input_id: str
    lang: str
    words: str
    original: str
    made_by: str
    at: int


_t = table(Translation)
_ROW = tuple(_t.c[name] for name in TranslationRow._fields)
_OF = (_t.c.council_id == arg("council_id"), _t.c.input_id == arg("input_id"))
PUT = putting(Translation, " ".join(TranslationRow._fields), "council_id input_id lang")
ONE = Stmt(select(*_ROW).where(*_OF, _t.c.lang == arg("lang")), TranslationRow)
FORGET = Stmt(delete(_t).where(*_OF))


_w = table(TranslationWish)
_WISH = tuple(_w.c[name] for name in WishRow._fields)
_WISHED = (_w.c.council_id == arg("council_id"), _w.c.input_id == arg("input_id"))
WISH = adding_once(TranslationWish, " ".join(WishRow._fields), "council_id input_id lang person_id")
WISHES = Stmt(select(*_WISH).where(_w.c.council_id == arg("council_id")).order_by(_w.c.at, _w.c.person_id), WishRow)
GRANTED = Stmt(delete(_w).where(*_WISHED, _w.c.lang == arg("lang")))
GONE = Stmt(delete(_w).where(*_WISHED))
FORGET_WISHES = Stmt(delete(_w).where(_w.c.council_id == arg("council_id"), _w.c.person_id == arg("person_id")))


def put(tx: Tx, row: TranslationRow) -> None:
    """Keep it; a newer one takes the place of an older one."""
    tx.add(PUT, **row._asdict())


def one(tx: Tx, council_id: str, input_id: str, lang: str) -> TranslationRow | None:
    """An input in a language."""
    return tx.one(ONE, council_id=council_id, input_id=input_id, lang=lang)


def forget(tx: Tx, council_id: str, input_id: str) -> None:
    """The words are gone, in every language."""
    tx.run(FORGET, council_id=council_id, input_id=input_id)
    tx.run(GONE, council_id=council_id, input_id=input_id)


def wish(tx: Tx, row: WishRow) -> None:
    """Somebody wants it in their language; twice is once."""
    tx.run(WISH, **row._asdict())


def wishes(tx: Tx, council_id: str) -> list[WishRow]:
    """What waits to be translated, oldest first."""
    return tx.all(WISHES, council_id=council_id)


def granted(tx: Tx, council_id: str, input_id: str, lang: str) -> list[str]:
    """It is there: who waited for it; nobody waits any more."""
    found = [row.person_id for row in wishes(tx, council_id) if (row.input_id, row.lang) == (input_id, lang)]
    tx.run(GRANTED, council_id=council_id, input_id=input_id, lang=lang)
    return found


def forget_wishes(tx: Tx, council_id: str, person_id: str) -> None:
    """A person is forgotten: they wait for nothing."""
    tx.run(FORGET_WISHES, council_id=council_id, person_id=person_id)
