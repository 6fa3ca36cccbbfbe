"""Inputs in other languages: one version for each, who made it, and of which words."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import delete, select
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, arg, putting, table
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


def put(tx: Tx, row: TranslationRow) -> None:
    """Keep it; a newer one takes the place of an older one."""
    tx.add(PUT, **row._asdict())


def one(tx: Tx, council_id: str, input_id: str, lang: str) -> TranslationRow | None:
    """An input in a language."""
    return tx.one(ONE, council_id=council_id, input_id=input_id, lang=lang)


def forget(tx: Tx, council_id: str, input_id: str) -> None:
    """The words are gone, in every language."""
    tx.run(FORGET, council_id=council_id, input_id=input_id)
