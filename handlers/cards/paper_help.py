"""How help with a paper looks: asked for, waiting, answered to one or to all."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.values import Day, Quote, say
from bot.messages.nodes import Choice, Do, Klass, Message, Node, para
from handlers.cards.meetings import TO_MENU
from storage.papers import PaperRow, QuestionRow
from storage.people import PersonRow


def help_asked(paper: PaperRow, helper: PersonRow | None, due: str) -> Message:
    """To the member: who helps, how to reach them now, and when the answer comes (B6)."""
    who: tuple[Node, ...] = (para(say("paper-help-nobody")),)
    if helper is not None:
        call = (
            say("paper-help-call", name=Quote(helper.name), phone=Quote(helper.phone), hours=Quote(helper.hours or "–"))
            if helper.phone
            else None
        )
        who = (para(say("paper-help-who", name=Quote(helper.name)), *((call,) if call else ())),)
    return Message(
        kind="help_asked", title=say("paper-help-asked", title=Quote(paper.title)), subject=paper.id,
        body=(*who, para(say("paper-help-due", day=Day(due)))), nothing_to_do=True,
    )  # fmt: skip


def help_told(paper: PaperRow, person: PersonRow, words: str, due: str) -> Message:
    """To the office: somebody needs help with a paper, by when."""
    return Message(
        kind="help_told",
        title=say("paper-help-told", name=Quote(person.name)),
        subject=paper.id,
        klass=Klass.C2,
        body=(
            para(say("paper-help-told-ask", day=Day(due))),
            para(say("paper-added-title", title=Quote(paper.title))),
            para(Quote(words, person.lang)),
        ),
        choices=(
            Choice(say("paper-choice-answer"), Do("answer_help", {"paper": paper.id, "person": person.id})),
            Choice(say("paper-choice-answer-all"), Do("answer_help", {"paper": paper.id})),
            TO_MENU,
        ),
    )


def question_asked(paper: PaperRow, officer: PersonRow | None, due: str) -> Message:
    """To the member: who was asked, by when, and that everybody gets the answer."""
    to = say("paper-question-to", name=Quote(officer.name)) if officer is not None else say("paper-help-nobody")
    return Message(
        kind="question_asked", title=say("paper-question-asked", title=Quote(paper.title)), subject=paper.id,
        body=(para(to, say("paper-help-due", day=Day(due)), say("paper-question-all")),), nothing_to_do=True,
    )  # fmt: skip


def question_told(paper: PaperRow, person: PersonRow, words: str, due: str) -> Message:
    """To the officer named for the paper: a question, and that the answer goes to all."""
    return Message(
        kind="question_told", title=say("paper-question-told", name=Quote(person.name)), subject=paper.id, klass=Klass.C2,
        body=(
            para(say("paper-help-told-ask", day=Day(due)), say("paper-question-all-officer")),
            para(say("paper-added-title", title=Quote(paper.title))), para(Quote(words, person.lang)),
        ),
        choices=(Choice(say("paper-choice-answer-all"), Do("answer_help", {"paper": paper.id})), TO_MENU), contact=True,
    )  # fmt: skip


def helped(paper: PaperRow, question: QuestionRow, words: str, lang: str, by: PersonRow) -> Message:
    """To the one who asked: the answer."""
    return Message(
        kind="help_answered",
        title=say("paper-helped", title=Quote(paper.title)),
        subject=paper.id,
        contact=True,
        body=(
            para(say("paper-helped-asked", words=Quote(question.body))),
            para(say("paper-helped-by", name=Quote(by.name))),
            para(Quote(words, lang)),
        ),
        choices=(
            Choice(say("agenda-choice-paper"), Do("read_paper", {"paper": paper.id})),
            Choice(say("agenda-choice-help"), Do("ask_help", {"paper": paper.id})),
        ),
    )


def explained(paper: PaperRow, asked: Sequence[str], words: str, by: PersonRow) -> Message:
    """To the others who have the paper: what somebody asked, without a name, and the answer."""
    questions = [para(say("paper-explained-asked", words=Quote(each))) for each in asked]
    return Message(
        kind="paper_explained", title=say("paper-explained", title=Quote(paper.title)), subject=paper.id,
        body=(*questions, para(say("paper-helped-by", name=Quote(by.name))), para(Quote(words, by.lang))), nothing_to_do=True,
        choices=(Choice(say("agenda-choice-paper"), Do("read_paper", {"paper": paper.id})),),
    )  # fmt: skip


def answered(paper: PaperRow, many: int) -> Message:
    """To the office: the answer is sent."""
    return Message(kind="help", title=say("paper-answered", title=Quote(paper.title), n=many), subject=paper.id, nothing_to_do=True)


def help_due(paper: PaperRow, person: PersonRow, row: QuestionRow) -> Message:
    """To the office: today is the day, and nobody has answered."""
    whom = {"paper": paper.id} if row.kind == "question" else {"paper": paper.id, "person": person.id}
    call = (para(say("paper-help-phone", name=Quote(person.name), phone=Quote(person.phone))),) if person.phone else ()
    return Message(
        kind="help_due", title=say("paper-help-waits", name=Quote(person.name)), subject=paper.id, klass=Klass.C2,
        body=(para(say("paper-help-told-ask", day=Day(row.due_day))), para(say("paper-added-title", title=Quote(paper.title))),
              para(Quote(row.body, person.lang)), *call),
        choices=(Choice(say("paper-choice-answer"), Do("answer_help", {**whom})), TO_MENU),
    )  # fmt: skip


def named(paper: PaperRow, person: PersonRow) -> Message:
    """To the office: questions go there from now on."""
    return Message(
        kind="paper_owner", title=say("paper-owner-named", name=Quote(person.name)), subject=paper.id,
        body=(para(say("paper-owner-named-body", title=Quote(paper.title))),), nothing_to_do=True,
        choices=(Choice(say("agenda-choice-publish"), Do("publish_agenda", {"meeting": paper.meeting_id})), TO_MENU),
    )  # fmt: skip


def named_told(paper: PaperRow) -> Message:
    """To the one named: questions about the paper come to them."""
    return Message(
        kind="paper_named", title=say("paper-owner-told"), subject=paper.id,
        body=(para(say("paper-owner-told-body", title=Quote(paper.title))),), nothing_to_do=True,
        choices=(Choice(say("agenda-choice-paper"), Do("read_paper", {"paper": paper.id})),),
    )  # fmt: skip
