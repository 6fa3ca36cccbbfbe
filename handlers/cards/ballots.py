"""How a ballot looks: what is asked, step by step, restated, and its receipt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.domain import ballots as rules
from bot.domain.codes import shown as as_code
from bot.domain.methods import METHODS
from bot.domain.values import Json, Line, Moment, Names, Quote, Say, say
from bot.domain.votes import Ballot, Terms
from bot.messages.nodes import Choice, Do, Items, Klass, Message, Node, Para, para
from handlers.cards.inputs import dashed
from handlers.cards.votes import choice_words, closes, explained, kind_of, label_of, pressed_too
from storage.votes import VoteRow

PAGE = 7
LED: dict[str, Json] = {"_led": True}  # what else may be said is asked too
Labels = Mapping[str, Line]


def _title(row: VoteRow) -> Say:
    return say("votes-title", question=Quote(row.question))


def ballot(row: VoteRow, terms: Terms, labels: Labels, shown: Sequence[str], zone: str, *, earlier: bool) -> Message:
    """What is asked and how to answer."""
    body: list[Node] = [Para((*explained(terms), closes(row, zone))), Para(kind_of(row))]
    if earlier:
        body.append(para(say("votes-voted-before")))
    choices: tuple[Choice, ...]
    if METHODS[terms.method].choices:
        choices = tuple(
            Choice(choice_words(code), Do("weigh_ballot", {"vote": row.id, "marks": [place], "_led": True}))
            for place, code in enumerate(METHODS[terms.method].choices, 1)
        )
    else:
        choices = (
            Choice(say("votes-one-by-one-choice"), Do("mark_ballot", {"vote": row.id})),
            Choice(say("votes-type-choice"), Do("cast_ballot", {"vote": row.id, "_led": True})),
        )
        body.append(Items(tuple(labels[option] for option in shown)))
    return Message(kind="ballot", title=_title(row), subject=row.id, klass=Klass.C2, body=tuple(body), choices=choices, contact=True)


def ask_typed(row: VoteRow, terms: Terms, labels: Labels, shown: Sequence[str], zone: str) -> Message:
    """The whole ballot in one message, as numbers; where they are few, each option is a button too."""
    if METHODS[terms.method].choices:
        return ballot(row, terms, labels, shown, zone, earlier=False)
    lines: list[Line] = [*explained(terms), closes(row, zone)]
    pressed = pressed_too(terms)
    how = (say(f"votes-type-{dashed(terms.method)}"), *((say("votes-or-press"),) if pressed else ()))
    body: list[Node] = [Para(tuple(lines)), Para(how)]
    choices: tuple[Choice, ...] = ()
    if pressed:
        choices = tuple(Choice(labels[option], _next(row, terms, (), place, False)) for place, option in enumerate(shown, 1))
    else:
        body.append(Items(tuple(labels[option] for option in shown), ordered=True))
    return Message(kind="ballot", title=_title(row), subject=row.id, klass=Klass.C2, body=tuple(body), choices=choices)


def ask_paper(row: VoteRow, terms: Terms, labels: Labels, zone: str) -> Message:
    """The same for a ballot given by phone or on paper: the options in their own order."""
    options = [labels[option] for option in terms.options] or [choice_words(code) for code in METHODS[terms.method].choices]
    how = say(f"votes-type-{dashed(terms.method)}") if terms.options else say("votes-type-choice-number")
    return Message(
        kind="ballot", title=_title(row), subject=row.id, klass=Klass.C2,
        body=(Para((*explained(terms), closes(row, zone))), para(how), Items(tuple(options), ordered=True)),
    )  # fmt: skip


def ask_reason(row: VoteRow) -> Message:
    """Why? In a secret vote all are asked, so that nobody can tell who had to answer."""
    lines = [say("votes-reason-block")] if row.method == "consent" else []
    if row.secret:
        lines.append(say("votes-reason-secret"))
    return Message(
        kind="ballot", title=say("votes-reason-ask"), subject=row.id, klass=Klass.C2, body=(Para((*lines, say("votes-reason-skip"))),)
    )


# --- one by one --------------------------------------------------------------------------------------------


def _next(row: VoteRow, terms: Terms, marks: Sequence[int], mark: int, asks_reason: bool) -> Do:
    """The next step, or the whole ballot when this was the last."""
    now: list[Json] = [*marks, mark]
    args: dict[str, Json] = {"vote": row.id, "marks": now}
    if len(now) < rules.steps(terms):
        return Do("mark_ballot", args)
    return Do("weigh_ballot", {**args, "_led": True} if asks_reason else args)


def step(
    row: VoteRow, terms: Terms, labels: Labels, shown: Sequence[str], marks: Sequence[int], page: int, *, asks_reason: bool
) -> Message:
    """One question of a ballot that is answered with buttons."""
    asks, n, total = METHODS[terms.method].asks, len(marks) + 1, rules.steps(terms)
    body: list[Node] = []
    if asks == "each":
        option = shown[len(marks)]
        title: Line = say("votes-step-option", n=n, total=total)
        body.append(para(labels[option]))
        found = _answers(terms)
    else:
        title = say("votes-step-dot" if asks == "dots" else "votes-step-place", n=n, total=total)
        places = {option: place for place, option in enumerate(shown, 1)}
        found = [(labels[option], places[option]) for option in rules.open_options(terms, shown, marks)]
        if marks:
            body.append(Items(tuple(restated(terms, labels, rules.marked(terms, shown, marks)))))
    if row.secret and n == 1:
        body.append(para(say("votes-same-many")))
    choices = [Choice(label, _next(row, terms, marks, mark, asks_reason)) for label, mark in found[page * PAGE : (page + 1) * PAGE]]
    if len(found) > (page + 1) * PAGE:
        more: dict[str, Json] = {"vote": row.id, "marks": list(marks), "page": page + 1}
        choices.append(Choice(say("core-next-page-choice"), Do("mark_ballot", more)))
    choices.append(_none(row, terms, marks, asks_reason))
    if not row.secret and marks and asks != "each":
        whole: dict[str, Json] = {"vote": row.id, "marks": list(marks), **LED}
        choices.append(Choice(say("core-done-choice"), Do("weigh_ballot", whole)))
    return Message(kind="ballot", title=title, subject=row.id, klass=Klass.C2, body=tuple(body), choices=tuple(choices))


def _answers(terms: Terms) -> list[tuple[Line, int]]:
    """What can be said about one option."""
    if METHODS[terms.method].part == "approve":
        return [(say("votes-support-choice"), 1)]
    if terms.method == "moscow":
        return [(say(f"votes-level-{level}"), level) for level in range(1, 5)]
    return [(say("votes-points", n=score), score) for score in range(terms.score_max, -1, -1)]


def _none(row: VoteRow, terms: Terms, marks: Sequence[int], asks_reason: bool) -> Choice:
    """Nothing at this step."""
    method = METHODS[terms.method]
    if method.part == "approve":
        return Choice(say("votes-no-support-choice"), _next(row, terms, marks, 0, asks_reason))
    if method.asks == "each":
        return Choice(say("votes-no-opinion-choice"), _next(row, terms, marks, -1, asks_reason))
    label = say("votes-no-dot-choice" if method.asks == "dots" else "votes-no-place-choice")
    return Choice(label, _next(row, terms, marks, 0, asks_reason))


# --- restated ----------------------------------------------------------------------------------------------


def restated(terms: Terms, labels: Labels, given: Ballot) -> list[Line]:
    """A ballot in words, line by line."""
    if given.choice:
        return [say("votes-restate-choice", choice=choice_words(given.choice))]
    if given.approve:
        return [say("votes-restate-approve", option=labels[option]) for option in terms.options if option in given.approve]
    if given.points:
        return [_points(terms, labels[option], dict(given.points)[option]) for option in terms.options if option in dict(given.points)]
    if given.ranking:
        return [say("votes-restate-place", n=n, options=_names(rank, labels)) for n, rank in enumerate(given.ranking, 1)]
    return [say("votes-restate-blank")]


def _points(terms: Terms, option: Line, n: int) -> Say:
    if terms.method == "moscow":
        return say("votes-restate-level", level=say(f"votes-level-{n}"), option=option)
    return say("votes-restate-score" if terms.method == "score" else "votes-restate-dots", n=n, option=option)


def _names(options: Sequence[str], labels: Labels) -> Names:
    return Names(tuple(label_of(option, labels) for option in options))


def _said(terms: Terms, labels: Labels, given: Ballot) -> tuple[Node, ...]:
    reason = (para(say("votes-restate-reason", reason=Quote(given.reason))),) if given.reason else ()
    return (Items(tuple(restated(terms, labels, given))), *reason)


def restate(row: VoteRow, terms: Terms, labels: Labels, given: Ballot) -> Message:
    """Is this right? In words, with the way back."""
    return Message(
        kind="ballot_confirm", title=say("core-confirm-title"), subject=row.id, klass=Klass.C2,
        body=(para(Quote(row.question)), *_said(terms, labels, given)),
        choices=(Choice(say("core-start-over-choice"), Do("show_ballot", {"vote": row.id})),),
    )  # fmt: skip


def confirm(row: VoteRow, terms: Terms, labels: Labels, given: Ballot) -> Message:
    """The same for a ballot that was pressed one by one."""
    shown = restate(row, terms, labels, given)
    args: dict[str, Json] = {"vote": row.id, "ballot": rules.to_json(given)}
    yes = Choice(say("votes-yes-cast-ballot"), Do("cast_ballot", args, sure=True))
    return replace(shown, choices=(yes, *shown.choices, Choice(say("core-no"), Do("stop", {}))))


def _until(row: VoteRow, zone: str) -> Line:
    return say("votes-change-until", at=Moment(row.closes_at, zone)) if row.closes_at else say("votes-change-while-open")


def in_the_urn(row: VoteRow, code: str, zone: str) -> Message:
    """The receipt of a secret vote: always as long, and it says nothing of what was chosen."""
    return Message(
        kind="vote_receipt", title=say("votes-in-the-urn"), subject=row.id, klass=Klass.C2, nothing_to_do=True,
        body=(
            para(say("votes-nobody-sees"), say("votes-receipt", code=as_code(code))),
            para(_until(row, zone), say("votes-result-at-close")),
        ),
    )  # fmt: skip


def cast(row: VoteRow, terms: Terms, labels: Labels, given: Ballot, zone: str) -> Message:
    """The receipt of a named vote: what counts now."""
    return Message(
        kind="vote_receipt", title=say("votes-cast"), subject=row.id, klass=Klass.C2, nothing_to_do=True,
        body=(*_said(terms, labels, given), para(_until(row, zone), say("votes-seen-at-close"))),
    )  # fmt: skip


# --- by phone or on paper ----------------------------------------------------------------------------------


def confirm_assisted(row: VoteRow, terms: Terms, labels: Labels, given: Ballot, voter: str, witness: str) -> Message:
    """Is this what the voter said?"""
    who = say("votes-assisted-for", name=Quote(voter), witness=Quote(witness))
    return Message(
        kind="ballot_confirm", title=say("core-confirm-title"), subject=row.id, klass=Klass.C2,
        body=(para(Quote(row.question)), para(who), *_said(terms, labels, given)),
    )  # fmt: skip


def assisted(row: VoteRow, voter: str, witness: str, code: str) -> Message:
    """It is cast; for the office."""
    lines: list[Line] = [say("votes-assisted-witness", witness=Quote(witness))]
    if code:
        lines.append(say("votes-assisted-code", code=as_code(code)))
    return Message(
        kind="vote_receipt", title=say("votes-assisted", name=Quote(voter)), subject=row.id, klass=Klass.C2, nothing_to_do=True,
        body=(Para(tuple(lines)), para(say("votes-assisted-replace"))),
    )  # fmt: skip


def assisted_told(row: VoteRow, officer: str, code: str, zone: str) -> Message:
    """To the voter: a ballot was written down for them, and they can replace it."""
    lines: list[Line] = [say("votes-assisted-by", name=Quote(officer)), _until(row, zone)]
    if code:
        lines.append(say("votes-receipt", code=as_code(code)))
    return Message(
        kind="vote_assisted", title=say("votes-assisted-told"), subject=row.id, klass=Klass.C2, contact=True,
        body=(para(Quote(row.question)), Para(tuple(lines))),
        choices=(Choice(say("votes-replace-choice"), Do("show_ballot", {"vote": row.id})),),
    )  # fmt: skip
