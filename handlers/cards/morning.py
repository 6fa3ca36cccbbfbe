"""How the list of what waits for the secretary looks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.domain.values import Day, Quote, Say, say
from bot.messages.nodes import Choice, Do, Items, Klass, Message, Node, para
from handlers.cards.meetings import TO_MENU
from storage.agenda import ProposalRow
from storage.meetings import MeetingRow
from storage.papers import PaperRow, QuestionRow
from storage.words import QuestionRow as WordQuestion

MOST = 6


def morning(today: str, found: Sequence[Choice], known: Sequence[Say]) -> Message:
    """The list; when nothing waits it says so."""
    body: list[Node] = [para(say("meeting-morning-ask"))] if found else []
    if known:
        body.append(Items(tuple(known)))
    title = say("meeting-morning", day=Day(today)) if found else say("meeting-morning-nothing")
    return Message(kind="morning", title=title, klass=Klass.C2, body=tuple(body), choices=(*found[:MOST], TO_MENU), nothing_to_do=not found)


def help_waits(name: str, paper: PaperRow, row: QuestionRow) -> Choice:
    """Somebody waits for help with a paper."""
    label = say("meeting-morning-help", name=Quote(name), title=Quote(paper.title), day=Day(row.due_day))
    whom = {"paper": paper.id} if row.kind == "question" else {"paper": paper.id, "person": row.person_id}
    return Choice(label, Do("answer_help", {**whom}))


def word_waits(row: WordQuestion) -> Choice:
    """Somebody asks what a word means."""
    return Choice(say("words-morning", word=Quote(row.word)), Do("explain_word", {"question": row.id}))


def proposal_waits(name: str, row: ProposalRow) -> Choice:
    """Somebody waits for an answer to a proposal."""
    return Choice(say("meeting-morning-proposal", name=Quote(name), title=Quote(row.title)), Do("show_proposal", {"proposal": row.id}))


def agenda_waits(meeting: MeetingRow, out: date) -> Choice:
    """An agenda is to go out soon."""
    return Choice(
        say("meeting-morning-publish", day=Day(meeting.day), out=Day(out.isoformat())), Do("show_agenda", {"meeting": meeting.id})
    )


def prints_wait(meeting: MeetingRow, many: int, due: date) -> Choice:
    """Orders are to be posted."""
    return Choice(say("meeting-morning-prints", n=many, day=Day(due.isoformat())), Do("print_posted", {"meeting": meeting.id}))


def who_has_read(meeting: MeetingRow) -> Choice:
    """Some have not read yet: see who."""
    return Choice(say("paper-choice-reading", day=Day(meeting.day)), Do("reading_state", {"meeting": meeting.id}))


def unowned(many: int) -> Choice:
    """Inputs that nobody answers for."""
    return Choice(say("meeting-morning-unowned", n=many), Do("assign_owner"))


def held(number: str, input_id: str) -> Choice:
    """One person's case that nobody has been shown the way for."""
    return Choice(say("inputs-held-told", number=number), Do("show_input", {"input": input_id}))


def unread(meeting: MeetingRow, many: int, all_: int) -> Say:
    """How many have read nothing yet."""
    return say("meeting-morning-unread", n=many, all=all_, day=Day(meeting.day))


def undelivered(many: int) -> Choice:
    """So many messages did not arrive: see which."""
    return Choice(say("meeting-morning-undelivered", n=many), Do("undelivered"))


def fees_wait(what: str, many: int) -> Choice:
    """So many claims wait to be certified, approved or sent."""
    verb = {"certify": "fees_to_certify", "approve": "fees_to_approve", "export": "export_payroll"}[what]
    return Choice(say(f"meeting-morning-{what}", n=many), Do(verb))
