"""How it looks when an answer did not arrive, when news come from another body, and when people are asked whether it helped."""

from __future__ import annotations

from bot.domain.values import Day, Quote, Say, say
from bot.messages.nodes import Choice, Do, Klass, Message, Node, para
from handlers.cards.inputs import dashed, quoted, status
from storage.inputs import InputRow
from storage.people import PersonRow

HELPED = ("yes", "partly", "no", "dont_know")


def answer(code: str) -> Say:
    """An answer as it is said."""
    return say(f"followups-helped-{dashed(code)}")


def not_told(row: InputRow, giver: PersonRow) -> Message:
    """To the office: the giver has not got the answer; ring."""
    phone = (para(say("inputs-call-phone", phone=Quote(giver.phone))),) if giver.phone else ()
    return Message(
        kind="answer_not_told", title=say("followups-not-told", number=row.number), subject=row.id, klass=Klass.C2,
        body=(para(say("followups-not-told-body", person=Quote(giver.name))), *phone),
        choices=(
            Choice(say("followups-told-choice"), Do("told_by_hand", {"input": row.id})),
            Choice(say("inputs-see-history"), Do("show_input", {"input": row.id})),
        ),
    )  # fmt: skip


def now_told(row: InputRow) -> Message:
    """The giver knows now."""
    return Message(kind="answer_told", title=say("followups-now-told", number=row.number), subject=row.id, nothing_to_do=True)


def sent_on(here: InputRow, there: InputRow, body: str) -> Message:
    """To the office: an input has come from another body and wants somebody who answers."""
    return Message(
        kind="input_sent_on", title=say("followups-sent-on", here=here.number, body=Quote(body)), subject=there.id,
        body=(para(quoted(there.text)), para(say("followups-sent-on-body", number=there.number, day=Day(there.answer_due)))),
        choices=(
            Choice(say("inputs-menu-assign-owner"), Do("assign_owner", {"input": there.id})),
            Choice(say("inputs-held-see"), Do("show_input", {"input": there.id})),
        ),
    )  # fmt: skip


def news_there(here: InputRow, there: InputRow, body: str) -> Message:
    """To the one who sent it on: this is what became of it there."""
    reason: tuple[Node, ...] = (para(say("outcomes-reason-line", reason=Quote(there.reason))),) if there.reason else ()
    return Message(
        kind="input_news_there", title=say("followups-news-there", number=here.number, body=Quote(body)), subject=here.id,
        body=(para(say("followups-status-there", number=there.number, status=status(there.status))), *reason),
        choices=(
            Choice(say("outcomes-answer-choice"), Do("set_outcome", {"input": here.id})),
            Choice(say("inputs-see-history"), Do("show_input", {"input": here.id})),
        ),
    )  # fmt: skip


def news_told(row: InputRow, text: str) -> Message:
    """To the giver: this was said where it was sent."""
    to = say("followups-from-there", place=Quote(row.forwarded_to)) if row.forwarded_to else say("followups-from-somewhere")
    return Message(
        kind="input_news_told", title=say("followups-news-told", number=row.number), subject=row.id, contact=True,
        body=(para(to), para(quoted(text))),
        choices=(Choice(say("outcomes-ask-choice"), Do("ask_about_answer", {"input": row.id})),
                 Choice(say("inputs-see-history"), Do("show_input", {"input": row.id}))),
    )  # fmt: skip


def news_kept(row: InputRow) -> Message:
    """It is written down and the giver is told."""
    return Message(
        kind="input_news", title=say("followups-news-kept", number=row.number), subject=row.id,
        body=(para(say("outcomes-explained-body")),), nothing_to_do=True,
    )  # fmt: skip


def did_it_help(row: InputRow, done: str) -> Message:
    """To the giver, half a year after it was done: has it helped?"""
    said = (para(say("outcomes-you-wrote", text=Quote(row.text))),) if row.text_kept else ()
    changed: tuple[Node, ...] = (para(say("outcomes-changed-line", changed=Quote(row.what_changed))),) if row.what_changed else ()
    changed += (para(say("outcomes-evidence-line", evidence=Quote(row.evidence))),) if row.evidence and not row.what_changed else ()
    choices = tuple(
        Choice(answer(one), Do("did_it_help", {"input": row.id, "answer": one, "_led": True})) for one in HELPED
    )
    return Message(
        kind="did_it_help", title=say("followups-did-it-help", number=row.number), subject=row.id, contact=True,
        body=(*said, *changed, para(say("followups-done-on", day=Day(done)))), choices=choices,
    )  # fmt: skip


def helped(row: InputRow) -> Message:
    """The answer is kept with the input."""
    return Message(
        kind="helped", title=say("followups-helped", number=row.number), subject=row.id, body=(para(say("followups-helped-body")),),
        nothing_to_do=True,
    )  # fmt: skip


def helped_told(row: InputRow, answer: str, text: str) -> Message:
    """To the one who did it: it has not helped enough."""
    words = (para(quoted(text)),) if text else ()
    return Message(
        kind="did_not_help", title=say(f"followups-helped-told-{answer}", number=row.number), subject=row.id,
        body=(para(say("followups-helped-told-body")), *words),
        choices=(Choice(say("outcomes-explain-choice"), Do("explain_answer", {"input": row.id})),
                 Choice(say("inputs-see-history"), Do("show_input", {"input": row.id}))),
    )  # fmt: skip
