"""How the reading panel looks: to test readers, and to the office that waits for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.domain.values import Json, Moment, Names, Quote, Say, say
from bot.messages.nodes import Choice, Do, Heading, Klass, Message, Node, Para, para
from handlers.cards.talk import TO_MENU
from storage.panel import ReadingRow

LONGEST = 3000  # letters of one text that are shown


def named(name: str) -> Message:
    """To the office: done."""
    return Message(
        kind="panel", title=say("panel-named", name=Quote(name)), klass=Klass.C1, body=(para(say("panel-named-body")),), choices=(TO_MENU,),
        nothing_to_do=True,
    )  # fmt: skip


def named_told(minutes: int) -> Message:
    """To the member: what it means, and the way out."""
    return Message(
        kind="panel_named", title=say("panel-you-are"), klass=Klass.C1,
        body=(para(say("panel-you-read"), say("panel-paid", n=minutes)), para(say("panel-may-leave"))),
        choices=(Choice(say("panel-leave-choice"), Do("leave_panel")), TO_MENU), contact=True, nothing_to_do=True,
    )  # fmt: skip


def dropped(name: str) -> Message:
    """To the office: done."""
    return Message(kind="panel", title=say("panel-dropped", name=Quote(name)), klass=Klass.C1, nothing_to_do=True)


def left() -> Message:
    """To the member: done."""
    return Message(kind="panel", title=say("panel-left"), klass=Klass.C1, body=(para(say("panel-left-body")),), nothing_to_do=True)


def left_told(name: str) -> Message:
    """To the office: one reader fewer."""
    return Message(kind="panel_left", title=say("panel-left-told", name=Quote(name)), klass=Klass.C1, nothing_to_do=True)


def try_choice(do: str, given: Mapping[str, Json]) -> Choice:
    """Let somebody read it first."""
    return Choice(say("panel-try-choice"), Do("try_reading", {"do": do, "given": dict(given)}))


def said(read: Sequence[tuple[str, str]]) -> tuple[Para, ...]:
    """What test readers have said of these words."""
    lines = []
    for state in ("understood", "unclear", "asked"):
        names = tuple(Quote(name) for name, one in read if one == state)
        if names:
            lines.append(say(f"panel-said-{state}", names=Names(names)))
    return (para(*lines),) if lines else ()


def sent(name: str) -> Message:
    """To the office: it is on its way."""
    return Message(
        kind="panel", title=say("panel-sent", name=Quote(name)), klass=Klass.C1, body=(para(say("panel-sent-body")),), nothing_to_do=True
    )


def asked(row: ReadingRow, texts: Sequence[tuple[Say, Quote]], minutes: int) -> Message:
    """To the test reader: the text itself, and two answers."""
    body: list[Node] = [para(say("panel-asked-body"), say("panel-paid", n=minutes))]
    for label, text in texts:
        body += [Heading(label), para(Quote(text.text[:LONGEST], text.lang))]
    return Message(
        kind="panel_asked", title=say("panel-asked"), klass=Klass.C1, subject=row.id, body=tuple(body), contact=True,
        choices=(
            Choice(say("panel-understood-choice"), Do("answer_reading", {"reading": row.id, "understood": True})),
            Choice(say("panel-unclear-choice"), Do("answer_reading", {"reading": row.id, "understood": False, "_led": True})),
            Choice(say("panel-decline-choice"), Do("decline_reading", {"reading": row.id})),
        ),
    )  # fmt: skip


def waits(at: int, zone: str) -> Say:
    """One text that waits to be read."""
    return say("panel-waits", at=Moment(at, zone))


def answered(state: str) -> Message:
    """To the test reader: noted."""
    return Message(
        kind="panel", title=say("panel-noted"), klass=Klass.C1, body=(para(say(f"panel-noted-{state}"), say("assignments-fee-follows")),),
        nothing_to_do=True,
    )  # fmt: skip


def declined() -> Message:
    """To the test reader: somebody else reads it."""
    return Message(kind="panel", title=say("panel-declined"), klass=Klass.C1, nothing_to_do=True)


def answered_told(row: ReadingRow, name: str, state: str, words: str, do: Do) -> Message:
    """To the one who waits to send it."""
    body = (para(Quote(words)),) if words else ()
    hint = para(say(f"panel-told-{state}-body"))
    return Message(
        kind="panel_answered", title=say(f"panel-told-{state}", name=Quote(name)), klass=Klass.C1, subject=row.id, body=(*body, hint),
        choices=(Choice(say("checks-read-again-choice"), do), TO_MENU),
    )  # fmt: skip


def declined_told(row: ReadingRow, name: str, do: Do) -> Message:
    """To the one who waits: this reader cannot."""
    return Message(
        kind="panel_answered", title=say("panel-told-declined", name=Quote(name)), klass=Klass.C1, subject=row.id,
        body=(para(say("panel-told-declined-body")),), choices=(Choice(say("checks-read-again-choice"), do), TO_MENU),
    )  # fmt: skip
