"""A council's own word list, language by language, and the words that somebody has asked the office about."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Index, delete, func, select, update
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, adding, arg, putting, table
from storage.types import key, text, whole


class CouncilWord(SQLModel, table=True):
    """A word and what it means; `synonyms` and `avoid` have commas between them, `spoken` is how a voice says it."""

    __tablename__ = "council_word"
    council_id: str = text(primary_key=True, foreign_key="council.id")
    id: str = key()
    lang: str = text()
    word: str = text()
    explanation: str = text()
    synonyms: str = text("")
    avoid: str = text("")
    spoken: str = text("")


class WordQuestion(SQLModel, table=True):
    """A word that somebody asked about and that is in no list; `answered` 0 = the office has not explained it."""

    __tablename__ = "word_question"
    id: str = key()
    council_id: str = text(foreign_key="council.id")
    person_id: str = text(foreign_key="person.id")
    word: str = text()
    at: int = whole()
    answered: int = whole(0)
    __table_args__ = (Index("ix_word_question_open", "council_id", "answered"),)


class WordRow(NamedTuple):
    """A word of a council, as the glossary takes it (`bot.plain_language.glossary.OwnWord`)."""

    id: str
    lang: str
    word: str
    explanation: str
    synonyms: str
    avoid: str
    spoken: str


class QuestionRow(NamedTuple):
    """A word that was asked about."""

    id: str
    person_id: str
    word: str
    at: int
    answered: int


_w, _q = table(CouncilWord), table(WordQuestion)
_WORD, _QUESTION = tuple(_w.c[name] for name in WordRow._fields), tuple(_q.c[name] for name in QuestionRow._fields)
PUT = putting(CouncilWord, "id council_id lang word explanation synonyms avoid spoken", "council_id id")
DROP = Stmt(delete(_w).where(_w.c.council_id == arg("council_id"), _w.c.id == arg("id")))
OF_COUNCIL = Stmt(
    select(*_WORD).where(_w.c.council_id == arg("council_id")).order_by(_w.c.lang, func.lower(_w.c.word), _w.c.id), WordRow,
    keep="council_word",
)  # fmt: skip
ASK = adding(WordQuestion, "id council_id person_id word at answered")
WAITING = Stmt(
    select(*_QUESTION).where(_q.c.council_id == arg("council_id"), _q.c.answered == 0).order_by(_q.c.at, _q.c.id), QuestionRow
)
QUESTION = Stmt(select(*_QUESTION).where(_q.c.council_id == arg("council_id"), _q.c.id == arg("id")), QuestionRow)
ANSWERED = Stmt(
    update(_q).where(_q.c.council_id == arg("council_id"), _q.c.id == arg("id"), _q.c.answered == 0).values(answered=arg("at"))
)
MOVE = Stmt(update(_q).where(_q.c.council_id == arg("council_id"), _q.c.person_id == arg("old")).values(person_id=arg("new")))
FORGET = Stmt(delete(_q).where(_q.c.council_id == arg("council_id"), _q.c.person_id == arg("person_id")))


def put(tx: Tx, council_id: str, row: WordRow) -> None:
    """A word is in the list from now on, as it says here."""
    tx.add(PUT, council_id=council_id, **row._asdict())


def drop(tx: Tx, council_id: str, word_id: str) -> bool:
    """The word is in the list no more; false when it was not."""
    return tx.run(DROP, council_id=council_id, id=word_id) > 0


def of_council(tx: Tx, council_id: str) -> tuple[WordRow, ...]:
    """The whole list of a council, in the order of the alphabet within each language."""
    return tuple(tx.all(OF_COUNCIL, council_id=council_id))


def by_id(tx: Tx, council_id: str, word_id: str) -> WordRow | None:
    """One word of the list."""
    return next((row for row in of_council(tx, council_id) if row.id == word_id), None)


def ask(tx: Tx, council_id: str, row: QuestionRow) -> None:
    """Somebody would like to know what a word means."""
    tx.add(ASK, council_id=council_id, **row._asdict())


def waiting(tx: Tx, council_id: str) -> list[QuestionRow]:
    """The words that nobody has explained yet, the oldest first."""
    return tx.all(WAITING, council_id=council_id)


def question(tx: Tx, council_id: str, question_id: str) -> QuestionRow | None:
    """One word that was asked about."""
    return tx.one(QUESTION, council_id=council_id, id=question_id)


def answer(tx: Tx, council_id: str, question_id: str, at: int) -> bool:
    """It is explained; false when it was already."""
    return tx.run(ANSWERED, council_id=council_id, id=question_id, at=at) > 0


def move(tx: Tx, council_id: str, old: str, new: str) -> None:
    """What one person asked is another's from now on: they were the same."""
    tx.run(MOVE, council_id=council_id, old=old, new=new)


def forget(tx: Tx, council_id: str, person_id: str) -> None:
    """Nothing shows any more who asked."""
    tx.run(FORGET, council_id=council_id, person_id=person_id)
