"""How help, menu and the way to a person look."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.values import Clock, Quote, say
from bot.messages.nodes import Choice, Do, Facts, Items, Klass, Message, Node, para
from storage.people import PersonRow

TO_MENU = Choice(say("core-menu-choice"), Do("menu"))
TO_HUMAN = Choice(say("core-human-choice"), Do("human"))
SIMPLER = Choice(say("core-simpler-choice"), Do("simpler"))


def greeting(council: str, mandate: str, lang: str, first: Sequence[Choice]) -> Message:
    """The first thing a person sees: the council's name, what the bot does, the mandate."""
    body: list[Node] = [para(say("core-about"), say("talk-does"))]
    if mandate:
        body.append(para(say("talk-mandate"), Quote(mandate, lang)))
    return Message(
        kind="greeting", title=say("talk-welcome", council=Quote(council)), body=tuple(body), klass=Klass.C0,
        choices=(*first, TO_MENU), contact=True,
    )  # fmt: skip


def first_hour(council: str) -> Message:
    """To the officer of a council in which nobody else is yet: what comes first."""
    return Message(
        kind="greeting", title=say("talk-welcome", council=Quote(council)), klass=Klass.C0,
        body=(para(say("core-about"), say("talk-does")), para(say("talk-nobody-yet"))),
        choices=(
            Choice(say("members-menu-import-members"), Do("import_members")),
            Choice(say("members-menu-invite"), Do("invite")),
            Choice(say("councils-menu-rules"), Do("rules")),
            TO_MENU,
        ),
    )  # fmt: skip


def nameless(council: str) -> Message:
    """Somebody who came in by a code and has not said who they are."""
    return Message(
        kind="greeting", title=say("talk-welcome", council=Quote(council)), klass=Klass.C0, contact=True,
        body=(para(say("core-about"), say("talk-does")),), choices=(Choice(say("joining-write-name-choice"), Do("join")),),
    )  # fmt: skip


def help_(entries: Sequence[Choice], quiet_from: str, quiet_to: str) -> Message:
    """How to use the bot, and what this person can do."""
    return Message(
        kind="help", title=say("core-help-title"), klass=Klass.C0,
        body=(
            para(say("core-help-numbers"), say("core-help-words")),
            para(say("talk-you-can")),
            Items(tuple(entry.label for entry in entries)),
            para(say("talk-hours", **{"from": Clock(quiet_to), "to": Clock(quiet_from)})),
        ),
        choices=(TO_MENU, SIMPLER, TO_HUMAN), contact=True,
    )  # fmt: skip


def menu(entries: Sequence[Choice], following: int, page: int) -> Message:
    """What can be done, as choices."""
    more = (Choice(say("core-next-page-choice"), Do("menu", {"page": following})),) if following else ()
    back = (Choice(say("core-back-choice"), Do("menu", {"page": page - 1})),) if page else ()
    return Message(kind="menu", title=say("core-menu-title"), klass=Klass.C0, choices=(*entries, *more, *back), contact=True)


def more(title: str, rest: Sequence[tuple[str, str]], klass: int) -> Message:
    """The choices that a message had no room for."""
    choices = tuple(Choice(Quote(label), Do("press", {"key": key})) for label, key in rest)
    return Message(kind="more", title=Quote(title), klass=Klass(klass), choices=choices)


def simpler() -> Message:
    """Short and clear from now on."""
    return Message(
        kind="settings", title=say("core-simpler-on"), klass=Klass.C0,
        body=(para(say("core-simpler-on-body")),), choices=(TO_MENU, TO_HUMAN),
    )  # fmt: skip


def simplest() -> Message:
    """It cannot be said more simply by the bot; a person can help."""
    return Message(
        kind="settings", title=say("core-simpler-already"), klass=Klass.C0,
        body=(para(say("talk-person-explains")),), choices=(TO_HUMAN, TO_MENU),
    )  # fmt: skip


def contact(person: PersonRow | None) -> Message:
    """Who has been told, and the ways to reach them."""
    if person is None:
        return Message(
            kind="contact", title=say("core-human-asked-nobody"), body=(para(say("core-human-asked-nobody-body")),),
            nothing_to_do=True,
        )  # fmt: skip
    facts = [(say("talk-label-name"), Quote(person.name))]
    if person.title:
        facts.append((say("talk-label-title"), Quote(person.title)))
    if person.phone:
        facts.append((say("talk-label-phone"), Quote(person.phone)))
    if person.hours:
        facts.append((say("talk-label-hours"), Quote(person.hours)))
    return Message(
        kind="contact", title=say("core-human-asked", name=Quote(person.name)),
        body=(para(say("talk-will-answer", name=Quote(person.name))), Facts(tuple(facts))),
        nothing_to_do=True,
    )  # fmt: skip


def wants_to_talk(person: PersonRow, call: str) -> Message:
    """To the contact: somebody would like to talk."""
    facts = ((say("talk-label-phone"), Quote(person.phone)),) if person.phone else ()
    return Message(
        kind="wants_to_talk", title=say("talk-wants-to-talk", name=Quote(person.name)), klass=Klass.C2, subject=person.id,
        body=(para(say("talk-wants-to-talk-body")), Facts(facts)),
        choices=(Choice(say("talk-talked-choice"), Do("talked", {"call": call})), TO_MENU),
    )  # fmt: skip


def talked(left: int) -> Message:
    """Noted that they have talked."""
    return Message(
        kind="talked", title=say("talk-talked"), klass=Klass.C1, body=(para(say("talk-calls-left", many=left)),), nothing_to_do=left == 0,
        choices=(Choice(say("talk-next-call-choice"), Do("talked")), TO_MENU) if left else (),
    )  # fmt: skip
