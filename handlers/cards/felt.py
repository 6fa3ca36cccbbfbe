"""How felt influence looks: figures against the target, beside what was changed; too few are not shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from bot.domain import figures
from bot.domain.figures import Answers
from bot.domain.pulse import TARGETED, YEARLY, Felt, reached, trend
from bot.domain.values import Day, Line, Quote, Say, say
from bot.messages.nodes import Choice, Do, Facts, File, Heading, Items, Klass, Message, Node, para
from handlers.cards import reports
from handlers.cards.meetings import TO_MENU
from storage.meetings import MeetingRow
from storage.reports import Year as Counted

if TYPE_CHECKING:
    from handlers.felt import Year

SHOWN = 6
FACTS = ("reports-label-influence", "reports-label-days", "reports-label-early")
SEE = Choice(say("pulse-choice-year"), Do("felt_influence"))


class Beside(NamedTuple):
    """The year's facts, how few are too few, the target in percent."""

    year: Counted
    min_n: int
    target: int


def figure(answers: Answers, min_n: int) -> Say:
    """One question in one line; with few answers only that they are few."""
    if not answers.shown(min_n):
        return say("pulse-few", least=min_n)
    yes, both = answers.yes_share().pct, answers.yes_or_partly_share().pct
    if yes is None or both is None:
        return say("pulse-no-opinion", n=answers.n)
    return say("pulse-figure", yes=yes, both=both, n=answers.n, unknown=answers.dont_know)


def _hidden(answers: Iterable[Answers], min_n: int) -> list[Node]:
    """Why some figures are not there."""
    return [] if all(one.shown(min_n) for one in answers) else [para(say("pulse-few-why", least=min_n))]


def _questions(felt: Felt, min_n: int) -> Facts:
    return Facts(tuple((say(f"pulse-label-{question}"), figure(felt.answers[question], min_n)) for question in figures.QUESTIONS))


def _facts(facts: Beside, *, flag: bool) -> list[Node]:
    """What really happened, in the same message."""
    shown = FACTS if facts.year.early_papers.whole else FACTS[:2]
    pairs = tuple(pair for pair in reports.figure_pairs(reports.Figures(facts.year, facts.min_n, None)) if pair[0].key in shown)
    return [Heading(say("pulse-beside")), Facts(pairs), *((para(say("pulse-flag")),) if flag else ())]


def _target(felt: Felt, facts: Beside) -> list[Node]:
    if not felt.answers[TARGETED].shown(facts.min_n):
        return []
    return [para(say("pulse-target-met" if reached(felt, facts.target) else "pulse-target-missed", target=facts.target))]


def none() -> Message:
    """Nobody has answered yet."""
    return Message(kind="felt", title=say("pulse-none"), klass=Klass.C0, body=(para(say("pulse-none-body")),), nothing_to_do=True)


def year(found: Year, facts: Beside, *, flag: bool, texts: bool) -> Message:
    """The year against its target, which way it goes, meeting by meeting, and what really happened."""
    if not found.meetings and found.yearly is None:
        return none()
    body: list[Node] = []
    if found.meetings:
        body += [_questions(found.whole, facts.min_n), *_target(found.whole, facts)]
        shares = [felt.answers[TARGETED].yes_share().pct for _row, felt in found.meetings if felt.answers[TARGETED].shown(facts.min_n)]
        if way := trend([one for one in shares if one is not None]):
            body.append(para(say(f"pulse-trend-{way}")))
        body += [Heading(say("pulse-meetings")), Items(tuple(
            say("pulse-meeting", day=Day(meeting.day), figure=figure(felt.answers[TARGETED], facts.min_n))
            for meeting, felt in found.meetings[-SHOWN:]
        ))]  # fmt: skip
    body += [
        para(say("pulse-together", half=reports.half(half), figure=figure(felt.answers[TARGETED], facts.min_n)))
        for half, felt in found.halves.items()
    ]
    single = [felt.answers[TARGETED] for felt in (*(felt for _row, felt in found.meetings[-SHOWN:]), *found.halves.values())]
    body += _hidden([*(found.whole.answers.values() if found.meetings else ()), *single], facts.min_n)
    body += _facts(facts, flag=flag)
    if found.yearly is not None:
        pairs = tuple((say(f"pulse-label-{one}"), figure(found.yearly.answers[one], facts.min_n)) for one in YEARLY)
        body += [Heading(say("pulse-yearly-heading")), Facts(pairs)]
    last = [meeting.id for meeting, _felt in found.meetings[-1:]] if texts else []
    words = tuple(Choice(say("pulse-choice-texts"), Do("said_differently", {"meeting": one})) for one in last)
    choices = (*words, Choice(say("pulse-choice-file"), Do("felt_file")), TO_MENU)
    return Message(kind="felt", title=say("pulse-year"), klass=Klass.C0, body=tuple(body), choices=choices, nothing_to_do=True)


def of_meeting(meeting: MeetingRow, felt: Felt, facts: Beside, *, flag: bool) -> Message:
    """To everybody who was asked, when the figures of a meeting may be read."""
    return Message(
        kind="felt_shown", title=say("pulse-shown", day=Day(meeting.day)), subject=meeting.id, klass=Klass.C0, nothing_to_do=True,
        choices=(SEE, TO_MENU), body=(
            _questions(felt, facts.min_n), *_hidden(felt.answers.values(), facts.min_n), *_target(felt, facts), *_facts(facts, flag=flag),
        ),
    )  # fmt: skip


def of_year(year: str, felt: Felt, min_n: int) -> Message:
    """To everybody with a seat: what all together said about the year."""
    pairs = tuple((say(f"pulse-label-{one}"), figure(felt.answers[one], min_n)) for one in YEARLY)
    return Message(
        kind="yearly_shown", title=say("pulse-yearly-shown", year=year), klass=Klass.C0, choices=(SEE, TO_MENU), nothing_to_do=True,
        body=(Facts(pairs), *_hidden(felt.answers.values(), min_n)),
    )  # fmt: skip


def texts(meeting: MeetingRow, said: Sequence[str] | None, least: int) -> Message:
    """To the office: what people wrote, without names."""
    title = say("pulse-texts", day=Day(meeting.day))
    if said is None:
        node: Node = para(say("pulse-few", least=least), say("pulse-few-why", least=least))
    elif said:
        node = Items(tuple(Quote(each) for each in said))
    else:
        node = para(say("pulse-texts-none"))
    return Message(kind="felt_texts", title=title, subject=meeting.id, klass=Klass.C2, body=(node,), choices=(TO_MENU,), nothing_to_do=True)


def as_file(made: Sequence[File]) -> Message:
    """The picture with the same facts in words, and the words alone."""
    body: tuple[Line, ...] = (say("pulse-file-body"),)
    return Message(kind="files", title=say("pulse-file"), klass=Klass.C1, body=(para(*body), *made), nothing_to_do=True)


def missed(pct: int, target: int) -> Say:
    """For the office's list."""
    return say("pulse-list-missed", pct=pct, target=target)


def unequal() -> Say:
    """For the office's list: the feeling is good, the facts are not."""
    return say("pulse-flag")


__all__ = ["Beside", "Say", "as_file", "missed", "none", "of_meeting", "of_year", "texts", "unequal", "year"]
