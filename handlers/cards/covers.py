"""How cover for an officer looks."""

from __future__ import annotations

from bot.domain.values import Day, Line, Quote, say
from bot.messages.nodes import Choice, Do, Message, para
from handlers.cards.meetings import TO_MENU
from storage.people import PersonRow


def officer(person: PersonRow, *, mine: bool) -> Line:
    """An officer by name; oneself as such."""
    return say("covers-me", name=Quote(person.name)) if mine else Quote(person.name)


def ask_last() -> Message:
    """To which day?"""
    return Message(kind="question", title=say("covers-ask-away-last"), body=(para(say("core-form-leave")),))


def confirm(name: str, stand_in: str, first: str, last: str) -> Message:
    """Before it is so."""
    said = say("covers-confirm-body", name=Quote(name), other=Quote(stand_in), first=Day(first), last=Day(last))
    return Message(kind="confirm", title=say("core-confirm-title"), body=(para(said),))


def done(name: str, stand_in: str, first: str, last: str) -> Message:
    """To the one who arranged it."""
    said = say("covers-confirm-body", name=Quote(name), other=Quote(stand_in), first=Day(first), last=Day(last))
    return Message(kind="cover", title=say("covers-done", other=Quote(stand_in)), body=(para(said),), nothing_to_do=True)


def told(name: str, first: str, last: str) -> Message:
    """To the stand-in: these messages come to you."""
    return Message(
        kind="cover_began", title=say("covers-told", name=Quote(name)),
        body=(para(say("covers-told-body", name=Quote(name), first=Day(first), last=Day(last))),),
        choices=(Choice(say("meeting-menu-morning"), Do("morning")), TO_MENU), nothing_to_do=True,
    )  # fmt: skip


def home(stand_in: str, first: str) -> Message:
    """To the officer: you get your messages again."""
    return Message(
        kind="cover_ended", title=say("covers-home"), body=(para(say("covers-home-body", other=Quote(stand_in), first=Day(first))),),
        choices=(Choice(say("meeting-menu-morning"), Do("morning")), TO_MENU), nothing_to_do=True,
    )  # fmt: skip


def back(name: str) -> Message:
    """To the one who said it."""
    return Message(kind="cover", title=say("covers-back", name=Quote(name)), nothing_to_do=True)
