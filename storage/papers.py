"""Papers to the items of an agenda, who has read them, and questions about them."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Index, and_, select, update
from sqlalchemy import text as sql
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, adding, adding_once, arg, table
from storage.types import key, text, whole

_OPEN = sql("answered_at = 0")


class Paper(SQLModel, table=True):
    """A paper: its text, or a file kept under its SHA-256, or both. `texts` is JSON: language → text."""

    __tablename__ = "paper"
    id: str = key()
    council_id: str = text()
    meeting_id: str = text(foreign_key="meeting.id")
    item_id: str = text(foreign_key="agenda_item.id")
    position: int = whole()
    title: str = text()
    body: str = text("")
    lang: str = text("")
    sha256: str = text("")
    file_name: str = text("")
    mime: str = text("")
    size: int = whole(0)
    person_id: str = text("")
    responsible: str = text("")
    attached_at: int = whole()
    late: int = whole(0)
    late_reason: str = text("")
    texts: str = text("{}")
    __table_args__ = (Index("ix_paper_meeting", "council_id", "meeting_id", "item_id", "position"),)


class PaperMark(SQLModel, table=True):
    """A person has opened a paper, or says that they have read it."""

    __tablename__ = "paper_mark"
    paper_id: str = text(primary_key=True, foreign_key="paper.id")
    person_id: str = text(primary_key=True, foreign_key="person.id")
    mark: str = text(primary_key=True)
    council_id: str = text()
    meeting_id: str = text()
    at: int = whole()
    __table_args__ = (Index("ix_paper_mark_meeting", "council_id", "meeting_id"),)


class PaperQuestion(SQLModel, table=True):
    """Somebody needs help with a paper: a task with a date for the coordinator."""

    __tablename__ = "paper_question"
    id: str = key()
    council_id: str = text()
    meeting_id: str = text()
    paper_id: str = text(foreign_key="paper.id")
    person_id: str = text(foreign_key="person.id")
    body: str = text("")
    at: int = whole()
    due_day: str = text("")
    answer: str = text("")
    answered_by: str = text("")
    answered_at: int = whole(0)
    kind: str = text("help")
    officer_id: str = text("")
    __table_args__ = (
        Index("ix_paper_question_paper", "council_id", "paper_id", "at"),
        Index("ix_paper_question_open", "council_id", "due_day", sqlite_where=_OPEN, postgresql_where=_OPEN),
    )


class PaperRow(NamedTuple):
    """A paper; `position` 0 = taken away. `late` 1 = attached after papers went out, with `late_reason`."""

    id: str
    council_id: str
    meeting_id: str
    item_id: str
    position: int
    title: str
    body: str
    lang: str
    sha256: str
    file_name: str
    mime: str
    size: int
    person_id: str
    responsible: str
    attached_at: int
    late: int
    late_reason: str
    texts: str


class MarkRow(NamedTuple):
    """A mark: opened or read."""

    paper_id: str
    person_id: str
    mark: str
    at: int


class QuestionRow(NamedTuple):
    """A call for help with a paper, or (`kind` question) something everybody may hear the answer to; `answered_at` 0 = waiting."""

    id: str
    council_id: str
    meeting_id: str
    paper_id: str
    person_id: str
    body: str
    at: int
    due_day: str
    answer: str
    answered_by: str
    answered_at: int
    kind: str = "help"
    officer_id: str = ""


_p, _m, _q = table(Paper), table(PaperMark), table(PaperQuestion)
_PAPER = tuple(_p.c[name] for name in PaperRow._fields)
_MARK = tuple(_m.c[name] for name in MarkRow._fields)
_QUESTION = tuple(_q.c[name] for name in QuestionRow._fields)
_OF = and_(_p.c.council_id == arg("council_id"), _p.c.meeting_id == arg("meeting_id"), _p.c.position > 0)

ADD = adding(Paper, " ".join(PaperRow._fields))
BY_ID = Stmt(select(*_PAPER).where(_p.c.council_id == arg("council_id"), _p.c.id == arg("id")), PaperRow)
OF_MEETING = Stmt(select(*_PAPER).where(_OF).order_by(_p.c.position, _p.c.id), PaperRow)
OF_ITEM = Stmt(select(*_PAPER).where(_OF, _p.c.item_id == arg("item_id")).order_by(_p.c.position, _p.c.id), PaperRow)
OF_COUNCIL = Stmt(
    select(*_PAPER).where(_p.c.council_id == arg("council_id"), _p.c.position > 0).order_by(_p.c.attached_at, _p.c.id), PaperRow
)
SET_FILE = Stmt(
    update(_p)
    .where(_p.c.council_id == arg("council_id"), _p.c.id == arg("id"))
    .values(position=arg("position"), sha256=arg("sha256"), file_name=arg("name"), mime=arg("mime"), size=arg("size"))
)
SET_RESPONSIBLE = Stmt(
    update(_p).where(_p.c.council_id == arg("council_id"), _p.c.id == arg("id")).values(responsible=arg("person_id"))
)
ADD_MARK = adding_once(PaperMark, "paper_id person_id mark council_id meeting_id at", "paper_id person_id mark")
MARKS = Stmt(
    select(*_MARK).where(_m.c.council_id == arg("council_id"), _m.c.meeting_id == arg("meeting_id")).order_by(_m.c.at, _m.c.person_id),
    MarkRow,
)
QUESTION = Stmt(select(*_QUESTION).where(_q.c.council_id == arg("council_id"), _q.c.id == arg("id")), QuestionRow)
ASK = adding(PaperQuestion, " ".join(QuestionRow._fields))
QUESTIONS = Stmt(
    select(*_QUESTION).where(_q.c.council_id == arg("council_id"), _q.c.paper_id == arg("paper_id")).order_by(_q.c.at, _q.c.id),
    QuestionRow,
)
WAITING = Stmt(
    select(*_QUESTION).where(_q.c.council_id == arg("council_id"), _q.c.answered_at == 0).order_by(_q.c.due_day, _q.c.at),
    QuestionRow,
)
ANSWER = Stmt(
    update(_q)
    .where(_q.c.council_id == arg("council_id"), _q.c.id == arg("id"))
    .values(answer=arg("answer"), answered_by=arg("by"), answered_at=arg("at"))
)


def by_id(tx: Tx, council_id: str, paper_id: str) -> PaperRow | None:
    """One paper of this council."""
    return tx.one(BY_ID, council_id=council_id, id=paper_id)


def of_meeting(tx: Tx, council_id: str, meeting_id: str) -> list[PaperRow]:
    """The papers of a meeting, in the order they were attached."""
    return tx.all(OF_MEETING, council_id=council_id, meeting_id=meeting_id)


def of_item(tx: Tx, council_id: str, meeting_id: str, item_id: str) -> list[PaperRow]:
    """The papers of one item."""
    return tx.all(OF_ITEM, council_id=council_id, meeting_id=meeting_id, item_id=item_id)


def of_council(tx: Tx, council_id: str) -> list[PaperRow]:
    """Every paper of a council, for figures."""
    return tx.all(OF_COUNCIL, council_id=council_id)


def add(tx: Tx, paper: PaperRow) -> None:
    """A new paper."""
    tx.add(ADD, **paper._asdict())


def set_file(tx: Tx, paper: PaperRow, *, sha256: str, name: str, mime: str, size: int) -> None:
    """The file of a paper has come and is kept."""
    tx.run(SET_FILE, council_id=paper.council_id, id=paper.id, position=paper.position, sha256=sha256, name=name, mime=mime, size=size)


def make_responsible(tx: Tx, paper: PaperRow, person_id: str) -> None:
    """This person answers questions about the paper."""
    tx.run(SET_RESPONSIBLE, council_id=paper.council_id, id=paper.id, person_id=person_id)


def take_away(tx: Tx, paper: PaperRow) -> None:
    """A paper whose file never came is not there."""
    tx.run(SET_FILE, council_id=paper.council_id, id=paper.id, position=0, sha256="", name=paper.file_name, mime=paper.mime, size=0)


def mark(tx: Tx, paper: PaperRow, person_id: str, what: str, at: int) -> None:
    """A person has opened or read a paper; twice is once."""
    tx.add(
        ADD_MARK,
        paper_id=paper.id,
        person_id=person_id,
        mark=what,
        council_id=paper.council_id,
        meeting_id=paper.meeting_id,
        at=at,
    )


def marks(tx: Tx, council_id: str, meeting_id: str) -> list[MarkRow]:
    """Who has opened and read what for a meeting."""
    return tx.all(MARKS, council_id=council_id, meeting_id=meeting_id)


def ask(tx: Tx, question: QuestionRow) -> None:
    """Somebody needs help with a paper."""
    tx.add(ASK, **question._asdict())


def question(tx: Tx, council_id: str, question_id: str) -> QuestionRow | None:
    """One question."""
    return tx.one(QUESTION, council_id=council_id, id=question_id)


def questions(tx: Tx, council_id: str, paper_id: str) -> list[QuestionRow]:
    """The questions about a paper, answered or not."""
    return tx.all(QUESTIONS, council_id=council_id, paper_id=paper_id)


def waiting(tx: Tx, council_id: str) -> list[QuestionRow]:
    """Questions nobody has answered yet, the most urgent first."""
    return tx.all(WAITING, council_id=council_id)


def answer(tx: Tx, question: QuestionRow, words: str, by: str, at: int) -> None:
    """A question is answered."""
    tx.run(ANSWER, council_id=question.council_id, id=question.id, answer=words, by=by, at=at)
