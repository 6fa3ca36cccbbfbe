"""Help with a paper: a person at once and a task with a date; questions to a named officer, answered to everybody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.access import OFFICE_ROLES, Can, Role
from bot.domain.calendars import scheduled_instant
from bot.domain.errors import Refusal
from bot.domain.values import Quote
from bot.messages.nodes import Message
from bot.turn import Field, Option, Router, Turn
from handlers import audience, checks, picks
from handlers.cards import paper_help as cards
from handlers.papers import readable
from storage import due, meetings, papers, people
from storage.papers import PaperRow, QuestionRow
from storage.people import PersonRow
from storage.types import new_id

router = Router("paper")
HELP_DAYS = 2  # working days until somebody who asked must have an answer


@dataclass(frozen=True)
class Ask:
    """What a person does not understand in a paper, or wants to know about it."""

    paper: str
    text: str
    item: str = ""
    for_person: str = ""


@dataclass(frozen=True)
class Explain:
    """An answer about a paper: to everybody who has it, or to one who needs help."""

    paper: str
    text: str
    person: str = ""


def _asked(turn: Turn, args: Ask, kind: str, officer: str) -> QuestionRow:
    """The question is kept as a task with a date; the clock looks after it."""
    paper = readable(turn, args.paper)
    day = turn.rules.workdays.after(date.fromisoformat(turn.today), HELP_DAYS)
    row = QuestionRow(
        new_id(), turn.council.id, paper.meeting_id, paper.id, turn.member.id, args.text.strip(), turn.now, day.isoformat(), "", "", 0,
        kind, officer,
    )  # fmt: skip
    if not row.body:
        raise Refusal("core-empty")
    papers.ask(turn.tx, row)
    turn.made["question"] = row.id
    turn.note("paper.ask", paper.id, due=row.due_day, kind=kind)
    at = scheduled_instant(day, turn.rules.send_time, turn.council.zone)
    due.plan(turn.tx, turn.council.id, "help_due", row.id, row.due_day, at)
    return row


_FIELDS = (Field("paper", "pick", options=picks.all_papers), Field("text", "words"))


@router.verb("ask_help", Ask, needs=Can.PAPER_ASK, menu=9, fields=_FIELDS)
def ask_help(turn: Turn, args: Ask) -> Message:
    """Somebody needs help: they get a person at once, and the office a task with a date (B6)."""
    paper = readable(turn, args.paper)
    row = _asked(turn, args, "help", paper.responsible)
    to = [*audience.office(turn), *([paper.responsible] if paper.responsible else [])]
    told = cards.help_told(paper, turn.member, row.body, row.due_day)
    turn.tell("help_told", f"{paper.id}|{turn.member.id}", to, told, named=row.id)
    return cards.help_asked(paper, people.contact_of(turn.tx, turn.member), row.due_day)


def officer_of(turn: Turn, paper: PaperRow) -> PersonRow | None:
    """Who answers questions about a paper: the one named for it, else whom the member can talk to."""
    named = people.by_id(turn.tx, turn.council.id, paper.responsible) if paper.responsible else None
    return named if named is not None and named.state == "active" else people.contact_of(turn.tx, turn.member)


@router.verb("ask_paper", Ask, needs=Can.PAPER_ASK, menu=9, fields=_FIELDS)
def ask_paper(turn: Turn, args: Ask) -> Message:
    """A question to the officer named for the paper; the answer goes to everybody who has it (seed 62)."""
    paper = readable(turn, args.paper)
    officer = officer_of(turn, paper)
    row = _asked(turn, args, "question", officer.id if officer is not None else "")
    to = [officer.id] if officer is not None else audience.office(turn)
    turn.tell("question_told", f"{paper.id}|{row.id}", to, cards.question_told(paper, turn.member, row.body, row.due_day))
    return cards.question_asked(paper, officer, row.due_day)


def _hearers(turn: Turn, given: picks.Given) -> list[str]:
    """Whoever gets an answer: the one who needs help, else everybody who has the paper or has asked."""
    if given.get("person"):
        return [str(given["person"])]
    paper = picks.paper_of(turn, str(given["paper"]))
    asked = [row.person_id for row in papers.questions(turn.tx, turn.council.id, paper.id)]
    return [*asked, *_others(turn, paper, set(asked))]


_READ = checks.Source(lambda turn, given: checks.words_of(given, {"text": "checks-part-text"}, turn.person.lang), _hearers)


@router.verb(
    "answer_help", Explain, needs=Can.PAPER_ANSWER, menu=47, check=checks.asked("answer_help", _READ),
    fields=(Field("paper", "pick", options=picks.questioned_papers), Field("text", "words")),
)  # fmt: skip
def answer_help(turn: Turn, args: Explain) -> Message:
    """One who needs help gets the answer alone; else everybody who has the paper gets it, those who asked with their own words."""
    paper, words = picks.paper_of(turn, args.paper), args.text.strip()
    if not words:
        raise Refusal("core-empty")
    asked = [row for row in papers.questions(turn.tx, turn.council.id, paper.id) if args.person in ("", row.person_id)]
    waiting = [row for row in asked if not row.answered_at] or asked
    if args.person and not waiting:
        raise Refusal("paper-nobody-waits")
    for row in waiting:
        papers.answer(turn.tx, row, words, turn.person.id, turn.now)
        due.cancel(turn.tx, turn.council.id, "help_due", row.id)
        card = cards.helped(paper, row, words, turn.person.lang, turn.person)
        turn.tell("help_answered", f"{paper.id}|{row.person_id}", [row.person_id], card, named=f"{row.id}|{turn.now}")
    others = [] if args.person else _others(turn, paper, {row.person_id for row in waiting})
    if others:
        open_ = tuple(row.body for row in waiting if row.kind == "question")
        turn.tell("paper_explained", paper.id, others, cards.explained(paper, open_, words, turn.person), named=str(turn.now))
    turn.note("paper.answer", paper.id, many=len(waiting), others=len(others))
    checks.sent(turn, "answer_help", {"text": args.text})
    return cards.answered(paper, len({row.person_id for row in waiting}) + len(others))


def _others(turn: Turn, paper: PaperRow, without: set[str]) -> list[str]:
    """Everybody who has the paper; nobody before it was sent out."""
    meeting = meetings.by_id(turn.tx, turn.council.id, paper.meeting_id)
    if meeting is None or not meeting.published_at:
        return []
    return [one for one in audience.informed(turn, meeting) if one not in without and one != turn.person.id]


@router.due("help_due")
def still_waiting(turn: Turn, subject: str, day: str) -> None:  # noqa: ARG001
    """The day has come and nobody has answered: the office is told again, and whoever was named."""
    row = papers.question(turn.tx, turn.council.id, subject)
    paper = papers.by_id(turn.tx, turn.council.id, row.paper_id) if row is not None else None
    person = people.by_id(turn.tx, turn.council.id, row.person_id) if row is not None else None
    if row is None or paper is None or person is None or row.answered_at:
        return
    to = [*audience.office(turn), *([row.officer_id] if row.officer_id else [])]
    turn.tell("help_due", row.id, to, cards.help_due(paper, person, row))


# -- who answers for a paper -----------------------------------------------------------------------


@dataclass(frozen=True)
class Owner:
    """A paper, and who answers questions about it."""

    paper: str
    person: str


def _officers(turn: Turn, given: picks.Given) -> Sequence[Option]:  # noqa: ARG001
    known = audience.known(turn)
    roles = {Role.DECISION_MAKER, *OFFICE_ROLES}
    found = [row.person_id for row in people.in_force(turn.tx, turn.council.id, turn.today) if row.role in roles]
    return [Option(Quote(known[one].name), one) for one in dict.fromkeys(found) if one in known]


@router.verb(
    "paper_owner", Owner, needs=Can.PAPER_ATTACH,
    fields=(Field("paper", "pick", options=picks.all_papers), Field("person", "pick", options=_officers)),
)  # fmt: skip
def paper_owner(turn: Turn, args: Owner) -> Message:
    """The office names who answers questions about a paper."""
    paper, person = picks.paper_of(turn, args.paper), audience.known(turn).get(args.person)
    if person is None or args.person not in {option.value for option in _officers(turn, {})}:
        raise Refusal("core-not-found")
    papers.make_responsible(turn.tx, paper, person.id)
    turn.note("paper.owner", paper.id, person=person.id)
    if person.id != turn.person.id:
        turn.tell("paper_named", paper.id, [person.id], cards.named_told(paper), named=person.id)
    return cards.named(paper, person)
