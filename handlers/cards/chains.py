"""How the chain looks: each link with where it leads, and the whole history of an input."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from bot.domain.values import Day, Line, Moment, Quote, Say, say
from bot.messages.nodes import Choice, Do, Facts, Heading, Items, Message, Node, para
from handlers.cards.inputs import TO_MENU, Topic, about, listed, quoted, short, status, titled
from handlers.cards.register import event
from storage.decisions import ActionRow, DecisionRow
from storage.inputs import InputRow, OldText, StepRow
from storage.meetings import MeetingRow

MOST = 5


class Chain(NamedTuple):
    """An item with all that belongs to it; `minutes` is their state, empty when there are none to read."""

    topic: Topic
    meeting: MeetingRow
    inputs: Sequence[InputRow]
    minutes: str
    decisions: Sequence[DecisionRow]
    actions: Sequence[ActionRow]
    names: Mapping[str, str]


class Ties(NamedTuple):
    """Where an input went on to, where it came from, how many recordings it has."""

    there: Sequence[InputRow]
    here: InputRow | None
    recordings: int


def _after(chain: Chain) -> list[tuple[Say, Line]]:
    """The links after the item."""
    pairs: list[tuple[Say, Line]] = [
        (say("chains-label-meeting"), say("chains-meeting", title=Quote(chain.meeting.title), day=Day(chain.meeting.day))),
        (say("chains-label-item"), titled(chain.topic)),
        (say("chains-label-minutes"), say(f"chains-minutes-{chain.minutes or 'none'}")),
    ]
    pairs += [(say("chains-label-decision"), _decision(one, chain)) for one in chain.decisions]
    pairs += [(say("chains-label-action"), _action(one, chain)) for one in chain.actions]
    pairs += [(say("chains-label-proof"), Quote(one.evidence)) for one in chain.actions if one.evidence]
    return pairs


def _decision(row: DecisionRow, chain: Chain) -> Line:
    name = chain.names.get(row.responsible_id, "")
    return say("chains-decision", text=Quote(short(row.text)), person=Quote(name)) if name else Quote(short(row.text))


def _action(row: ActionRow, chain: Chain) -> Say:
    key = "chains-action-done" if row.done_at else "chains-action"
    return say(key, text=Quote(short(row.text)), person=Quote(chain.names.get(row.responsible_id, "–")), day=Day(row.due))


def _choices(chain: Chain) -> tuple[Choice, ...]:
    found = [Choice(say("chains-item-choice"), Do("item_chain", {"item": chain.topic.item.id}))]
    if chain.minutes:
        found.append(Choice(say("minutes-read"), Do("read_minutes", {"meeting": chain.meeting.id})))
    return tuple(found)


def from_input(row: InputRow, chain: Chain, ties: Ties) -> Message:
    """From words to proof."""
    pairs: list[tuple[Say, Line]] = []
    if ties.here is not None:
        pairs.append((say("chains-label-from"), listed(ties.here)))
    said: Line = say("inputs-text-not-shown") if row.held else quoted(short(row.text)) if row.text_kept else say("inputs-text-gone")
    pairs += [(say("chains-label-said"), said), *_after(chain), (say("chains-label-answer"), status(row.status))]
    if row.what_changed:
        pairs.append((say("inputs-label-changed"), Quote(row.what_changed)))
    pairs.append((say("chains-label-proof"), Quote(row.evidence) if row.evidence else say("chains-proof-none")))
    pairs += [(say("chains-label-there"), listed(one)) for one in ties.there]
    if ties.recordings:
        pairs.append((say("chains-label-recordings"), say("chains-recordings", many=ties.recordings)))
    return Message(
        kind="chain", title=say("chains-chain", number=row.number), subject=row.id, body=(Facts(tuple(pairs)),),
        choices=(Choice(say("chains-history-choice"), Do("input_history", {"input": row.id})), *_choices(chain), TO_MENU)[:4],
        nothing_to_do=True,
    )  # fmt: skip


def from_item(chain: Chain) -> Message:
    """From an item both ways: what was said before it, what came after."""
    body: list[Node] = []
    if chain.inputs:
        body += [Heading(say("chains-said-before")), Items(tuple(listed(row) for row in chain.inputs[-MOST:]))]
    body += [Heading(say("chains-came-after")), Facts(tuple(_after(chain)))]
    choices = [Choice(say("chains-inputs-choice"), Do("item_inputs", {"item": chain.topic.item.id}))] if chain.inputs else []
    choices += [one for one in _choices(chain) if one.do.verb != "item_chain"]
    return Message(
        kind="chain", title=say("chains-item-chain", item=about(chain.topic)), subject=chain.topic.item.id, body=tuple(body),
        choices=(*choices, TO_MENU), nothing_to_do=True,
    )  # fmt: skip


def history(
    row: InputRow, steps: Sequence[StepRow], old: Sequence[OldText], names: Mapping[str, str], zone: str
) -> Message:
    """Who, when, from what to what, and why; nothing in it can be changed."""
    lines: list[Line] = []
    for step in steps:
        line = event(step, names, zone)
        if line is None:
            continue
        lines.append(say("chains-step-why", step=line, why=Quote(step.reason)) if step.reason else line)
    body: list[Node] = [Items(tuple(lines))]
    if old and row.text_kept:
        body.append(Heading(say("chains-old-texts")))
        body.append(Items(tuple(say("chains-old-text", when=Moment(one.at, zone), text=Quote(one.text)) for one in old)))
    body.append(para(say("chains-history-body")))
    return Message(
        kind="history", title=say("chains-history", number=row.number), subject=row.id, body=tuple(body),
        choices=(Choice(say("chains-chain-choice"), Do("chain", {"input": row.id})), TO_MENU), nothing_to_do=True,
    )  # fmt: skip


