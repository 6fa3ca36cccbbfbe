"""A council's own words for the statuses of an input, language by language; the codes stay."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import delete, select
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, arg, putting, table
from storage.types import text


class StatusWord(SQLModel, table=True):
    """What a council calls a status in a language."""

    __tablename__ = "status_word"
    council_id: str = text(primary_key=True, foreign_key="council.id")
    lang: str = text(primary_key=True)
    status: str = text(primary_key=True)
    word: str = text()


_w = table(StatusWord)
PUT = putting(StatusWord, "council_id lang status word", "council_id lang status")
DROP = Stmt(delete(_w).where(_w.c.council_id == arg("council_id"), _w.c.lang == arg("lang"), _w.c.status == arg("status")))
IN_LANGUAGE = Stmt(
    select(_w.c.status, _w.c.word).where(_w.c.council_id == arg("council_id"), _w.c.lang == arg("lang")), keep="status_word"
)


def put(tx: Tx, council_id: str, lang: str, status: str, word: str) -> None:
    """The council calls it so from now on; an empty word gives ours back."""
    if word:
        tx.add(PUT, council_id=council_id, lang=lang, status=status, word=word)
    else:
        tx.run(DROP, council_id=council_id, lang=lang, status=status)


def words(tx: Tx, council_id: str, lang: str) -> Mapping[str, str]:
    """The council's own words in a language, by status."""
    return {str(row[0]): str(row[1]) for row in tx.all(IN_LANGUAGE, council_id=council_id, lang=lang)}
