"""How the questions after a meeting look, and the figures that come of them."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain import figures
from bot.domain.figures import Answers
from bot.domain.pulse import TARGETED, Felt, reached
from bot.domain.values import Day, Json, Line, Quote, Say, say
from bot.messages.nodes import Choice, Do, Facts, Heading, Items, Klass, Message, Node, para
from handlers.cards.meetings import TO_MENU
from storage.meetings import MeetingRow

SHOWN = 6


def first(meeting: MeetingRow, for_person: str) -> Message:
    """To the person: the first question."""
    known: dict[str, Json] = {"meeting": meeting.id, "_led": True}
    if for_person:
        known["for_person"] = for_person
    choices = tuple(
        Choice(say(f"pulse-answer-{answer.replace('_', '-')}"), Do("evaluate", {**known, "q1": answer})) for answer in figures.ANSWERS
    )
    return Message(
        kind="question", title=say("pulse-ask-evaluate-q1"), subject=meeting.id, klass=Klass.C0,
        body=(para(say("pulse-first")),), choices=choices,
    )  # fmt: skip


def counted(meeting: MeetingRow) -> Message:
    """To the person: it counts, and nobody can see who said what."""
    return Message(
        kind="evaluated", title=say("pulse-counted"), subject=meeting.id, klass=Klass.C1,
        body=(para(say("pulse-counted-body")),), nothing_to_do=True,
    )  # fmt: skip


def before(meeting: MeetingRow) -> Message:
    """To the person: they have answered already."""
    return Message(
        kind="evaluated", title=say("pulse-before", day=Day(meeting.day)), subject=meeting.id, klass=Klass.C1,
        body=(para(say("pulse-before-body")),), nothing_to_do=True,
    )  # fmt: skip


def figure(answers: Answers, min_n: int) -> Say:
    """One question in one line; with few answers only that they are few."""
    if not answers.shown(min_n):
        return say("pulse-few", least=min_n)
    yes, both = answers.yes_share().pct, answers.yes_or_partly_share().pct
    if yes is None or both is None:
        return say("pulse-no-opinion", n=answers.n)
    return say("pulse-figure", yes=yes, both=both, n=answers.n, unknown=answers.dont_know)


def year(found: Sequence[tuple[MeetingRow, Felt]], whole: Felt, min_n: int, target: int, *, texts: bool) -> Message:
    """The year, then meeting by meeting."""
    if not found:
        return Message(kind="felt", title=say("pulse-none"), klass=Klass.C0, body=(para(say("pulse-none-body")),), nothing_to_do=True)
    pairs: tuple[tuple[Say, Line], ...] = tuple(
        (say(f"pulse-label-{question}"), figure(whole.answers[question], min_n)) for question in figures.QUESTIONS
    )
    body: list[Node] = [Facts(pairs)]
    if whole.answers[TARGETED].shown(min_n):
        body.append(para(say("pulse-target-met" if reached(whole, target) else "pulse-target-missed", target=target)))
    body.append(Heading(say("pulse-meetings")))
    body.append(Items(tuple(
        say("pulse-meeting", day=Day(meeting.day), figure=figure(one.answers[TARGETED], min_n)) for meeting, one in found[-SHOWN:]
    )))  # fmt: skip
    choices = (Choice(say("pulse-choice-texts"), Do("said_differently", {"meeting": found[-1][0].id})), TO_MENU) if texts else (TO_MENU,)
    return Message(kind="felt", title=say("pulse-year"), klass=Klass.C0, body=tuple(body), choices=choices, nothing_to_do=True)


def texts(meeting: MeetingRow, said: Sequence[str] | None, least: int) -> Message:
    """To the office: what people wrote, without names."""
    title = say("pulse-texts", day=Day(meeting.day))
    if said is None:
        node: Node = para(say("pulse-few", least=least))
    elif said:
        node = Items(tuple(Quote(each) for each in said))
    else:
        node = para(say("pulse-texts-none"))
    return Message(kind="felt_texts", title=title, subject=meeting.id, klass=Klass.C2, body=(node,), choices=(TO_MENU,), nothing_to_do=True)
