"""How a ballot looks: what is asked, step by step, restated, and its receipt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.domain import ballots as rules
from bot.domain.codes import shown as as_code
from bot.domain.methods import METHODS
from bot.domain.values import Json, Line, Moment, Names, Quote, Say, say
from bot.domain.votes import Ballot, Terms
from bot.messages.nodes import Choice, Do, Items, Klass, Message, Node, Para, para
from handlers.cards.inputs import dashed
from handlers.cards.votes import choice_words, closes, explained, label_of, pressed_too
from storage.votes import VoteRow

PAGE = 7
Labels = Mapping[str, Line]


def _title(row: VoteRow) -> Say:
    return say("votes-title", question=Quote(row.question))


def ask_typed(row: VoteRow, terms: Terms, labels: Labels, shown: Sequence[str], zone: str, *, typed: bool) -> Message:
    """The ballot: with buttons where the answers are few, else a choice of how, else typed as numbers of a list."""
    body: list[Node] = [Para((*explained(terms), closes(row, zone)))]
    choices: tuple[Choice, ...] = ()
    if METHODS[terms.method].choices:
        codes = METHODS[terms.method].choices
        choices = tuple(Choice(choice_words(code), _go(row, marks=[place])) for place, code in enumerate(codes, 1))
    elif pressed_too(terms):
        body.append(para(say(f"votes-type-{dashed(terms.method)}"), say("votes-or-press")))
        choices = tuple(Choice(labels[option], _go(row, marks=[place])) for place, option in enumerate(shown, 1))
    elif typed:
        body += [para(say(f"votes-type-{dashed(terms.method)}")), Items(tuple(labels[option] for option in shown), ordered=True)]
    else:
        body.append(Items(tuple(labels[option] for option in shown)))
        choices = (
            Choice(say("votes-one-by-one-choice"), _go(row, how="each")),
            Choice(say("votes-type-choice"), _go(row, how="type")),
        )
    return Message(kind="ballot", title=_title(row), subject=row.id, klass=Klass.C2, body=tuple(body), choices=choices)


def _go(row: VoteRow, **more: Json) -> Do:
    """On with the ballot."""
    return Do("cast_ballot", {"vote": row.id, **more, "_led": True})


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


def step(row: VoteRow, terms: Terms, labels: Labels, shown: Sequence[str], marks: Sequence[int], page: int) -> Message:
    """One question of a ballot that is answered with buttons. In a secret vote there are always as many of them."""
    asks, n, total = METHODS[terms.method].asks, len(marks) + 1, rules.steps(terms)
    body: list[Node] = []
    if asks == "each":
        title: Line = say("votes-step-option", n=n, total=total)
        body.append(para(labels[shown[len(marks)]]))
        found = _answers(terms)
    else:
        title = say("votes-step-dot" if asks == "dots" else "votes-step-place", n=n, total=total)
        places = {option: place for place, option in enumerate(shown, 1)}
        found = [(labels[option], places[option]) for option in rules.open_options(terms, shown, marks)]
        if marks:
            body.append(Items(tuple(restated(terms, labels, rules.marked(terms, shown, marks)))))
    if row.secret and n == 1:
        body.append(para(say("votes-same-many")))
    page = page if 0 <= page * PAGE < max(len(found), 1) else 0
    choices = [Choice(label, _go(row, how="each", marks=[*marks, mark])) for label, mark in found[page * PAGE : (page + 1) * PAGE]]
    if len(found) > (page + 1) * PAGE:
        choices.append(Choice(say("core-next-page-choice"), _go(row, how="each", marks=list(marks), page=page + 1)))
    label, mark = _none(terms)
    choices.append(Choice(label, _go(row, how="each", marks=[*marks, mark])))
    if not row.secret and marks and asks != "each":
        whole = rules.to_json(rules.marked(terms, shown, marks))
        choices.append(Choice(say("core-done-choice"), _go(row, ballot=whole)))
    return Message(kind="ballot", title=title, subject=row.id, klass=Klass.C2, body=tuple(body), choices=tuple(choices))


def _answers(terms: Terms) -> list[tuple[Line, int]]:
    """What can be said about one option."""
    if METHODS[terms.method].part == "approve":
        return [(say("votes-support-choice"), 1)]
    if terms.method == "moscow":
        return [(say(f"votes-level-{level}"), level) for level in range(1, 5)]
    return [(say("votes-points", n=score), score) for score in range(terms.score_max, -1, -1)]


def _none(terms: Terms) -> tuple[Say, int]:
    """Nothing at this step."""
    method = METHODS[terms.method]
    if method.part == "approve":
        return say("votes-no-support-choice"), 0
    if method.asks == "each":
        return say("votes-no-opinion-choice"), -1
    return say("votes-no-dot-choice" if method.asks == "dots" else "votes-no-place-choice"), 0


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


def named(terms: Terms, labels: Labels, given: Ballot) -> Names:
    """The same behind the name of whoever said it: the answer, or the options, without "you"."""
    if given.choice:
        return Names((choice_words(given.choice),))
    if given.approve:
        return Names(tuple(labels[option] for option in terms.options if option in given.approve))
    return Names(tuple(restated(terms, labels, given)))


def _points(terms: Terms, option: Line, n: int) -> Say:
    if terms.method == "moscow":
        return say("votes-restate-level", level=say(f"votes-level-{n}"), option=option)
    return say("votes-restate-score" if terms.method == "score" else "votes-restate-dots", n=n, option=option)


def _names(options: Sequence[str], labels: Labels) -> Names:
    return Names(tuple(label_of(option, labels) for option in options))


def _said(terms: Terms, labels: Labels, given: Ballot) -> tuple[Node, ...]:
    reason = (para(say("votes-restate-reason", reason=Quote(given.reason))),) if given.reason else ()
    return (Items(tuple(restated(terms, labels, given))), *reason)


def confirm(row: VoteRow, terms: Terms, labels: Labels, given: Ballot) -> Message:
    """Is this right? In words, with the way back."""
    return Message(
        kind="ballot_confirm", title=say("core-confirm-title"), subject=row.id, klass=Klass.C2,
        body=(para(Quote(row.question)), *_said(terms, labels, given)),
        choices=(Choice(say("core-start-over-choice"), _go(row)),),
    )  # fmt: skip


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
        choices=(Choice(say("votes-replace-choice"), _go(row)),),
    )  # fmt: skip
