"""How the talk about Telegram looks."""

from __future__ import annotations

from bot.domain.values import say
from bot.messages.nodes import Choice, Do, Items, Klass, Message, para
from handlers.cards.settings import NO_TELEGRAM, TO_SETTINGS, YES_TELEGRAM
from handlers.cards.talk import TO_MENU


def explained() -> Message:
    """Before a yes: what comes, who can read it, how it ends."""
    return Message(
        kind="trust", title=say("trust-question"), klass=Klass.C0,
        body=(
            para(say("trust-what")),
            Items((say("trust-who-reads"), say("trust-who-sees-the-phone"), say("trust-elsewhere"))),
            para(say("trust-take-back")),
        ),
    )  # fmt: skip


def trusted() -> Message:
    """Yes."""
    return Message(
        kind="trust", title=say("trust-on"), body=(para(say("trust-on-body")),), klass=Klass.C0, choices=(TO_MENU, TO_SETTINGS, NO_TELEGRAM)
    )


def distrusted() -> Message:
    """No, or no longer."""
    return Message(
        kind="trust", title=say("trust-off"), body=(para(say("trust-off-body")),), klass=Klass.C0, choices=(TO_SETTINGS, TO_MENU)
    )


def asked() -> Message:
    """The council has opened for it: everybody chooses for themselves."""
    return Message(
        kind="trust_asked", title=say("trust-asked"), body=(para(say("trust-what")), para(say("trust-asked-body"))), klass=Klass.C0,
        choices=(YES_TELEGRAM, Choice(say("trust-keep-choice"), Do("distrust_telegram"))), contact=True,
    )  # fmt: skip


def ended() -> Message:
    """The council has closed it again."""
    return Message(
        kind="trust_ended", title=say("trust-ended"), body=(para(say("trust-ended-body")),), klass=Klass.C0, nothing_to_do=True,
        contact=True,
    )  # fmt: skip
