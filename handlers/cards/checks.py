"""How the check of a text looks: what was found, one finding at a time, a wrong day and the right ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.domain import checks as rules
from bot.domain.values import Day, Json, Line, Quote, Say, say
from bot.messages.nodes import Choice, Do, Items, Message, Node, para
from bot.plain_language.findings import Finding

SHOWN = 4  # findings in the first card; the rest is seen one by one
SEEN = 300  # letters of a sentence that is quoted
Given = Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding, and which of the texts it stands in."""

    piece: str
    label: Say
    text: str
    finding: Finding

    @property
    def sentence(self) -> tuple[int, int]:
        """Where the sentence stands that it is about."""
        return rules.around(self.text, self.finding.start, self.finding.end)


def found(do: str, given: Given, problems: Sequence[Problem]) -> Message:
    """So many things could be said more simply: all at once, one by one, or as it is."""
    lines: list[Line] = [say("checks-line", place=one.label, what=one.finding.said()) for one in problems[:SHOWN]]
    body: list[Node] = [Items(tuple(lines))]
    if len(problems) > SHOWN:
        body.append(para(say("checks-more", n=len(problems) - SHOWN)))
    waits: dict[str, Json] = {"do": do, "given": dict(given)}
    safe = any(one.finding.safe for one in problems)
    return Message(
        kind="text_check", title=say("lint-title-found", count=len(problems)), body=tuple(body),
        choices=(
            *((Choice(say("lint-use-safe-choice"), Do("use_safe_wording", waits)),) if safe else ()),
            Choice(say("lint-one-by-one-choice"), Do("look_at_wording", waits)),
            Choice(say("lint-send-anyway-choice"), Do("send_wording_anyway", waits)),
        ),
        contact=True,
    )  # fmt: skip


def with_hints(card: Message, problems: Sequence[Problem]) -> Message:
    """The same card, with a few things to look at."""
    lines: list[Line] = [say("checks-line", place=one.label, what=one.finding.said()) for one in problems[:SHOWN]]
    return replace(card, body=(*card.body, Items(tuple(lines)))) if lines else card


def one(do: str, given: Given, problem: Problem, nth: int, many: int) -> Message:
    """One finding: the place, what is hard about it, what it could be."""
    finding = problem.finding
    choices = [
        Choice(say("checks-keep-choice"), Do("look_at_wording", {"do": do, "given": dict(given), "nth": nth + 1})),
        _anew(do, given, problem, nth),
    ]
    if finding.better and finding.fits and finding.start >= 0:
        choices.insert(0, Choice(say("checks-use", better=Quote(finding.better)), _put(do, given, problem, finding.better, nth)))
    return Message(
        kind="text_check", title=say("checks-one", n=nth + 1, many=many, place=problem.label),
        body=(*_quoted(problem), para(finding.said())), choices=tuple(choices),
    )  # fmt: skip


def wrong(do: str, given: Given, problem: Problem, days: Sequence[tuple[str, str]]) -> Message:
    """A day that is not, or has been: the right ones are one press away."""
    right = tuple(Choice(say("core-meant-day", day=Day(iso)), _put(do, given, problem, words, -1)) for iso, words in days)
    return Message(
        kind="text_check", title=say("checks-wrong", place=problem.label),
        body=(*_quoted(problem), para(problem.finding.said(), say("lint-must-mend"))),
        choices=(*right, _anew(do, given, problem, -1)), contact=True,
    )  # fmt: skip


def _quoted(problem: Problem) -> tuple[Node, ...]:
    """The sentence it is about, as it was written."""
    start, end = problem.sentence
    text = " ".join(problem.text[start:end].split())
    return (para(say("checks-place", text=Quote(text if len(text) <= SEEN else text[: SEEN - 1] + "…"))),)


def _put(do: str, given: Given, problem: Problem, text: str, nth: int) -> Do:
    start, end = problem.finding.start, problem.finding.end
    where: dict[str, Json] = {"piece": problem.piece, "start": start, "end": end, "was": problem.text[start:end]}
    return Do("use_wording", {"do": do, "given": dict(given), **where, "text": text, "nth": nth})


def _anew(do: str, given: Given, problem: Problem, nth: int) -> Choice:
    start, end = problem.sentence
    where: dict[str, Json] = {"piece": problem.piece, "start": start, "end": end, "was": problem.text[start:end]}
    return Choice(say("checks-rewrite-choice"), Do("rewrite_wording", {"do": do, "given": dict(given), **where, "nth": nth}))


def ask_again(was: str) -> Message:
    """How should it be said?"""
    return Message(
        kind="question", title=say("checks-ask-rewrite-wording-text"),
        body=(para(say("checks-place", text=Quote(was[:SEEN]))), para(say("checks-rewrite-hint"), say("core-form-leave"))),
    )  # fmt: skip


def put_back(do: str, given: Given) -> Message:
    """The words are as they were before."""
    return Message(
        kind="text_check", title=say("checks-put-back"), body=(para(say("checks-put-back-body")),),
        choices=(Choice(say("checks-read-again-choice"), Do(do, given)),),
    )  # fmt: skip
