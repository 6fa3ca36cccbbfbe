"""How it looks for people who pass by: a code on a poster, a few words, the answer; and for the office that hangs it up."""

from __future__ import annotations

from collections.abc import Sequence

from bot.documents.letters import Way
from bot.domain.account_numbers import masked
from bot.domain.codes import shown, spelled
from bot.domain.values import Day, Json, Moment, Quote, Say, say
from bot.messages.nodes import Choice, Do, Facts, File, Klass, Message, Node, para
from handlers.cards.inputs import TO_MENU, Topic, about, marked, quoted, titled
from storage.inputs import InputRow
from storage.passing import OpenCodeRow

MOST = 6


def made(row: OpenCodeRow, code: str, ways: Sequence[Way], zone: str, poster: Sequence[File]) -> Message:
    """To the office: the code, once, with all that belongs on the poster."""
    pairs: tuple[tuple[Say, Say], ...] = (
        (say("passing-label-code"), say("passing-word", word=shown(code))),
        (say("passing-label-spelled"), say("passing-word", word=spelled(code))),
        *((say("passing-label-link", where=way.channel.capitalize()), say("passing-word", word=way.address)) for way in ways),
        (say("passing-label-until"), say("passing-until", when=Moment(row.expires, zone))),
        (say("passing-label-most"), say("passing-number", n=row.most)),
    )
    return Message(
        kind="open_code", title=say("passing-made", place=Quote(row.place)), subject=row.id, klass=Klass.C2,
        body=(Facts(pairs), para(say("passing-made-body")), *poster), nothing_to_do=True,
    )  # fmt: skip


def line(row: OpenCodeRow, zone: str) -> Say:
    """A code in a list."""
    return say("passing-line", place=Quote(row.place), used=row.used, most=row.most, when=Moment(row.expires, zone))


def ended(row: OpenCodeRow) -> Message:
    """It opens nothing any more."""
    return Message(kind="open_code", title=say("passing-ended", place=Quote(row.place)), subject=row.id,
                   body=(para(say("passing-ended-body")),), nothing_to_do=True)  # fmt: skip


def over() -> Message:
    """The code was right and is over."""
    return Message(kind="code", title=say("passing-over"), klass=Klass.C0, body=(para(say("passing-over-body")),))


def known(council: str) -> Message:
    """A member needs no such code."""
    return Message(
        kind="code", title=say("passing-known", council=Quote(council)), klass=Klass.C0,
        choices=(Choice(say("inputs-menu-comment"), Do("comment")), TO_MENU),
    )  # fmt: skip


def welcome(council: str, place: str, topics: Sequence[Topic]) -> Message:
    """What can be said, and what is kept."""
    body: list[Node] = [para(say("passing-welcome-body"), say("passing-no-name", place=Quote(place)))]
    if not topics:
        body.append(para(say("passing-nothing-open")))
    choices = tuple(Choice(titled(one), Do("say_in_passing", {"item": one.item.id})) for one in topics[:MOST])
    return Message(
        kind="passing", title=say("passing-welcome", council=Quote(council)), klass=Klass.C0, body=tuple(body), choices=choices,
        nothing_to_do=not choices,
    )  # fmt: skip


def offer(text: str, topics: Sequence[Topic]) -> Message:
    """Free words: about which item?"""
    args: list[dict[str, Json]] = [{"item": one.item.id, "text": text} for one in topics[:MOST]]
    choices = tuple(Choice(titled(one), Do("say_in_passing", given)) for one, given in zip(topics, args, strict=False))
    key = "inputs-offer" if choices else "passing-nothing-open-title"
    leave = Choice(say("inputs-offer-no"), Do("stop"))
    return Message(kind="passing", title=say(key), body=(para(quoted(masked(text))),), choices=(*choices, leave))


def confirm(topic: Topic, text: str, place: str) -> Message:
    """Is this right?"""
    return Message(
        kind="input_confirm", title=say("core-confirm-title"), subject=topic.item.id,
        body=(para(quoted(masked(text))), para(say("passing-confirm-line", item=about(topic), body=Quote(topic.body), place=Quote(place)))),
    )  # fmt: skip


def received(row: InputRow, authority: str) -> Message:
    """The number, when the answer comes, and how to take it back."""
    due = Day(row.answer_due)
    when = say("inputs-answer-from", authority=Quote(authority), day=due) if authority else say("inputs-answer-by", day=due)
    return Message(
        kind="input_received", title=say("inputs-received", number=row.number), subject=row.id,
        body=(para(when, say("passing-answer-here")),),
        choices=(Choice(say("inputs-withdraw-choice"), Do("withdraw_passing", {"input": row.id})),),
    )  # fmt: skip


def stands(row: InputRow) -> Message:
    """Where it stands."""
    body: list[Node] = [para(quoted(row.text))] if row.text_kept else [para(say("inputs-text-gone"))]
    if row.reason:
        body.append(para(say("outcomes-reason-line", reason=Quote(row.reason))))
    take_back = (Choice(say("inputs-withdraw-choice"), Do("withdraw_passing", {"input": row.id})),)
    return Message(
        kind="input", title=say("inputs-one", number=row.number, status=marked(row.status)), subject=row.id, body=tuple(body),
        choices=take_back if row.text_kept and not row.answered_round else (), nothing_to_do=True,
    )  # fmt: skip
