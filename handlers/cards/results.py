"""How the result of a vote looks: a sentence first, then the numbers, then what it means and what can be done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from bot.domain.codes import shown as as_code
from bot.domain.counting import Result
from bot.domain.majorities import Conditions
from bot.domain.values import Line, Names, Quote, Say, say
from bot.domain.votes import Ballot, Terms
from bot.messages.nodes import Choice, Do, Heading, Items, Klass, Message, Node, Para, para
from handlers.cards.ballots import named
from handlers.cards.inputs import TO_MENU, dashed
from handlers.cards.votes import conditions_of, label_of
from storage.votes import VoteRow

Labels = Mapping[str, Line]


class Found(Protocol):
    """What is told of a result."""

    @property
    def result(self) -> Result: ...
    @property
    def cast(self) -> int: ...
    @property
    def entitled(self) -> int: ...
    @property
    def turnout(self) -> str: ...
    @property
    def warnings(self) -> tuple[str, ...]: ...
    @property
    def counts_shown(self) -> bool: ...
    @property
    def balanced(self) -> Mapping[str, str]: ...
    @property
    def reasons(self) -> tuple[str, ...]: ...
    @property
    def settled(self) -> tuple[str, ...]: ...


def _names(options: Sequence[str], labels: Labels) -> Names:
    return Names(tuple(label_of(option, labels) for option in options))


def sentence(row: VoteRow, labels: Labels, found: Found) -> Say:
    """What came of it, in one sentence."""
    result, question = found.result, Quote(row.question)
    if result.outcome == "no_quorum":
        return say("votes-outcome-no-quorum", question=question)
    if not found.cast:
        return say("votes-outcome-nobody", question=question)
    if result.tie and not found.settled:
        return say("votes-outcome-tie", options=_names(result.tie, labels))
    if result.winners:
        return say("votes-outcome-winners" if len(result.winners) > 1 else "votes-outcome-winner", options=_names(result.winners, labels))
    outcome = "equal" if result.outcome == "tie" else dashed(result.outcome)
    return say(f"votes-outcome-{outcome}", question=question)


def result(row: VoteRow, terms: Terms, labels: Labels, found: Found, conditions: Conditions) -> Message:
    """The result as everybody gets it (D16)."""
    title = sentence(row, labels, found)
    body: list[Node] = [] if "question" in title.facts else [para(Quote(row.question))]
    if found.counts_shown:
        turnout: list[Line] = [say("votes-turnout", cast=found.cast, entitled=found.entitled)]
        if found.turnout == "few_votes":
            turnout.append(say("votes-few-votes"))
        body += [Para(tuple(turnout)), Items(tuple(numbers(terms, labels, found)))]
    else:
        body.append(para(say("votes-counts-hidden")))
        if order := _order(labels, found.result):
            body.append(Items(order))
    lines = [*conditions_of(conditions), *_ties(labels, found)]
    if found.balanced:
        lines.append(say("votes-balanced-explained"))
    if "unanimous" in found.warnings:
        lines.append(say("votes-unanimous-told"))
    if lines:
        body.append(Para(tuple(lines)))
    if found.reasons:
        body += [Heading(say("votes-reasons")), Items(tuple(Quote(reason) for reason in found.reasons))]
    body.append(para(say(f"votes-result-{row.label}")))
    return Message(
        kind="vote_result", title=title, subject=row.id, body=tuple(body), choices=tuple(_choices(row, found)),
        klass=Klass.C0 if row.secret else Klass.C1, nothing_to_do=True,
    )  # fmt: skip


def _choices(row: VoteRow, found: Found) -> list[Choice]:
    made = [Choice(say("votes-receipts-choice"), Do("show_receipts", {"vote": row.id}))] if row.secret else [
        Choice(say("votes-who-choice"), Do("show_choices", {"vote": row.id}))
    ]
    if found.counts_shown and found.cast:
        made.append(Choice(say("votes-picture-choice"), Do("vote_files", {"vote": row.id})))
    given = {"meeting": row.meeting_id, "item": row.item_id}
    made.append(Choice(say("votes-dissent-choice"), Do("minority_statement", given)))
    return [*made, TO_MENU]


def numbers(terms: Terms, labels: Labels, found: Found) -> list[Line]:
    """Each option with its number, the best first."""
    tally, balanced = found.result.tally, found.balanced
    order = [option for group in found.result.ranking for option in group] or list(tally)
    lines: list[Line] = []
    for option in order:
        value, name = tally[option], label_of(option, labels)
        if value is None:
            lines.append(say("votes-line-none", option=name))
        elif terms.method == "moscow":
            must, should, could, wont = (int(part) for part in str(value).split("/"))
            lines.append(say("votes-line-moscow", option=name, must=must, should=should, could=could, wont=wont))
        elif option in balanced:
            lines.append(say("votes-line-balanced", option=name, number=decimal(value), balanced=decimal(balanced[option])))
        else:
            lines.append(say("votes-line", option=name, number=decimal(value)))
    return lines


def decimal(value: int | str) -> Say | str:
    """A number of votes as it is written: a decimal sign after the reader's own custom, none where a half point might have stood."""
    whole, _point, rest = str(value).partition(".")
    return say("votes-decimal", whole=whole, rest=rest) if rest not in ("", "0") else whole


def _order(labels: Labels, result: Result) -> tuple[Line, ...]:
    """The order alone, where numbers would say too much."""
    return tuple(say("votes-place", n=n, options=_names(group, labels)) for n, group in enumerate(result.ranking, 1))


def _ties(labels: Labels, found: Found) -> list[Line]:
    lines: list[Line] = []
    if found.settled:
        by, *order = found.settled
        lines.append(say(f"votes-tie-settled-{by}", options=_names(order, labels)))
    elif found.result.tie:
        lines.append(say("votes-tie-open", options=_names(found.result.tie, labels)))
        if found.result.winners:
            lines.append(say("votes-sure", options=_names(found.result.winners, labels)))
    rest = [group for group in found.result.all_ties if tuple(group) != tuple(found.result.tie)]
    return [*lines, *(say("votes-tied", options=_names(group, labels)) for group in rest if found.counts_shown)]


def cancelled(row: VoteRow, *, by_office: bool) -> Message:
    """The vote is called off, and why."""
    return Message(
        kind="vote_cancelled", title=say("votes-cancelled", question=Quote(row.question)), subject=row.id, contact=True,
        body=(para(say("votes-cancelled-office" if by_office else "votes-cancelled-urn")), para(say("votes-cancelled-body"))),
        nothing_to_do=True,
    )  # fmt: skip


def choices(row: VoteRow, terms: Terms, labels: Labels, said: Sequence[tuple[str, Ballot, str]]) -> Message:
    """Who chose what."""
    lines = [say("votes-who", name=Quote(name), said=named(terms, labels, given)) for name, given, _ in said]
    reasons = [say("votes-who", name=Quote(name), said=Quote(given.reason)) for name, given, _ in said if given.reason]
    body: list[Node] = [para(Quote(row.question)), Items(tuple(lines))]
    if reasons:
        body += [Heading(say("votes-reasons")), Items(tuple(reasons))]
    return Message(kind="vote_choices", title=say("votes-who-title"), subject=row.id, klass=Klass.C2, body=tuple(body), choices=(TO_MENU,))


def receipts(row: VoteRow, codes: Sequence[str]) -> Message:
    """The receipts that were counted."""
    return Message(
        kind="vote_receipts", title=say("votes-receipts", n=len(codes)), subject=row.id,
        body=(para(say("votes-receipts-body")), Items(tuple(Quote(as_code(code)) for code in codes))), choices=(TO_MENU,),
    )  # fmt: skip


def way(rule: str) -> Say:
    """How the council settles ties."""
    return say(f"votes-way-{rule}")
