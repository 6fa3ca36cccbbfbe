"""How "I did not understand" looks to the one who says it, and to the office."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.values import Line, Quote, Say, say
from bot.messages.nodes import Choice, Do, Klass, Message, Node, para
from handlers.cards.talk import SIMPLER, TO_HUMAN, TO_MENU
from storage.people import PersonRow

TO_LIST = Choice(say("unclear-see-choice"), Do("show_unclear"))


def noted() -> Message:
    """Thanks, the office gets to know."""
    return Message(
        kind="unclear", title=say("core-unclear-noted"), klass=Klass.C0,
        body=(para(say("core-unclear-noted-body")),), choices=(SIMPLER, TO_HUMAN, TO_MENU),
    )  # fmt: skip


def small_talk() -> Message:
    """The bot's own words were not understood: a person can explain."""
    return Message(
        kind="unclear", title=say("unclear-person-explains"), klass=Klass.C0, body=(para(say("talk-person-explains")),),
        choices=(TO_HUMAN, SIMPLER, TO_MENU),
    )  # fmt: skip


def made_simpler(what: Line, text: str, lang: str) -> Message:
    """The same in simpler words."""
    return Message(
        kind="made_simpler", title=say("unclear-simpler", what=what), klass=Klass.C1, body=_paragraphs(text, lang), contact=True,
        nothing_to_do=True,
    )  # fmt: skip


def _paragraphs(text: str, lang: str) -> tuple[Node, ...]:
    return tuple(para(Quote(part.strip(), lang)) for part in text.split("\n\n") if part.strip())


def told(person: PersonRow, what: Line, about: str) -> Message:
    """To the office: a text did not reach somebody."""
    return Message(
        kind="message_unclear", title=say("unclear-told", name=Quote(person.name)), klass=Klass.C2, subject=person.id,
        body=(para(say("unclear-told-about", what=what)), para(say("unclear-told-body"))),
        choices=(
            Choice(say("unclear-write-choice"), Do("say_simpler", {"about": about})),
            Choice(say("unclear-talked-choice"), Do("unclear_talked", {"about": about})),
            TO_LIST,
        ),
    )  # fmt: skip


def line(what: Line, many: int) -> Say:
    """A message, and how many did not understand it."""
    return say("unclear-line", what=what, many=many)


def listed(found: Sequence[tuple[Line, str]]) -> Message:
    """What was not understood, what most said so of first; each can be said more simply."""
    if not found:
        return Message(kind="unclear_list", title=say("unclear-none"), klass=Klass.C1, nothing_to_do=True)
    choices = tuple(Choice(label, Do("say_simpler", {"about": about})) for label, about in found)
    return Message(
        kind="unclear_list", title=say("unclear-list", n=len(found)), klass=Klass.C1, body=(para(say("unclear-list-body")),),
        choices=choices,
    )  # fmt: skip


def confirm(what: Line, text: str, lang: str, many: int) -> Message:
    """Before it goes."""
    body = (para(say("unclear-told-about", what=what)), *_paragraphs(text, lang))
    return Message(kind="confirm", title=say("unclear-confirm", many=many), klass=Klass.C1, body=body)


def sent(many: int, left: int) -> Message:
    """It is on its way."""
    return Message(
        kind="sent", title=say("unclear-sent", many=many), klass=Klass.C1, body=(para(say("unclear-sent-body")),),
        choices=(TO_LIST, TO_MENU) if left else (TO_MENU,), nothing_to_do=not left,
    )  # fmt: skip


def talked(left: int) -> Message:
    """Noted that it has been explained."""
    return Message(
        kind="sent", title=say("unclear-talked"), klass=Klass.C1, choices=(TO_LIST, TO_MENU) if left else (TO_MENU,), nothing_to_do=not left
    )


def waits(many: int) -> Choice:
    """In the office's morning list."""
    return Choice(say("unclear-waits", many=many), Do("show_unclear"))
