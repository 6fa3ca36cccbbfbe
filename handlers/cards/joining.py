"""How coming in looks: the welcome, the first questions, the coordinator's card."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.domain import languages
from bot.domain.codes import shown, spelled
from bot.domain.values import Line, Moment, Names, Quote, Say, say
from bot.messages.nodes import Choice, Do, Facts, Klass, Message, para
from handlers.cards.settings import in_bodies
from handlers.cards.talk import TO_HUMAN, TO_MENU
from storage.councils import BodyRow
from storage.invitations import Made
from storage.people import PersonRow, RoleRow

OPENING = ("helps", "brought", "wanted")  # the first questions, in the order they are asked
STEPS = ("profile", "language", "audio", "paper")


def code_not_valid(left: int) -> Message:
    """A code that opens nothing; how many more tries there are today."""
    return Message(
        kind="code", title=say("joining-code-not-valid"), klass=Klass.C0,
        body=(para(say("joining-code-not-valid-body"), say("joining-tries-left", many=left)),),
    )  # fmt: skip


def let_in() -> Message:
    """The code was right."""
    return Message(kind="code", title=say("joining-code-right"), klass=Klass.C0)


def already_in(council: str) -> Message:
    """Nothing to do: they are in."""
    return Message(kind="code", title=say("joining-already-in", council=Quote(council)), klass=Klass.C1, nothing_to_do=True)


def another(person: PersonRow, council: str) -> Message:
    """A known account comes into another council, or back in."""
    if person.state != "waiting":
        return Message(kind="code", title=say("joining-linked", council=Quote(council)), klass=Klass.C1, choices=(TO_MENU,))
    return Message(
        kind="code", title=say("joining-code-right"), body=(para(say("joining-ask-name")),), klass=Klass.C1,
        choices=(Choice(say("joining-write-name-choice"), Do("join", {"_as": person.id})), TO_MENU),
    )  # fmt: skip


def welcome(council: str, contact: PersonRow | None) -> Message:
    """The first message: what this is, what is asked, and a person to call."""
    return Message(
        kind="welcome", title=say("talk-welcome", council=Quote(council)), klass=Klass.C0, contact=contact is not None,
        body=(para(say("core-about"), say("talk-does")), para(say("joining-ask-name"))),
        choices=(Choice(say("joining-unnamed-choice"), Do("join_unnamed")),),
    )  # fmt: skip


def step(name: str, person: PersonRow, *, thanks: bool = False) -> Message:
    """One question about the messages, skippable."""
    skip = Choice(say("core-skip-choice"), Do("set_up", {"step": name}))

    def answer(label: Line, value: str) -> Choice:
        return Choice(label, Do("set_up", {"step": name, "answer": value}))

    lines: list[Line] = []
    if name == "profile":
        title = say("joining-thanks-profile") if thanks else say("profile-ask-profile")
        lines = [say("joining-coordinator-looks")] if thanks else []
        lines.append(say("profile-ask-profile-body"))
        choices = [answer(say(f"profile-{one}"), one.replace("-", "_")) for one in ("standard", "plain", "screen-reader")]
    elif name == "language":
        title = say("profile-ask-language")
        lines.append(say("joining-language-now", language=languages.named(person.lang)))
        choices = [answer(languages.named(lang), lang) for lang in languages.LANGUAGES if lang != person.lang]
    else:
        title = say(f"joining-{name}")
        lines.append(say(f"joining-{name}-body"))
        choices = [answer(say(f"joining-{name}-yes"), "yes")]
    return Message(kind="set_up", title=title, body=(para(*lines),), choices=(*choices, skip), klass=Klass.C1)


def more(waiting: bool) -> Message:
    """The settings are kept; three questions more, if they want."""
    return Message(
        kind="set_up", title=say("joining-more"), klass=Klass.C1,
        body=(para(say("joining-more-body"), say("joining-no-diagnosis")), *((para(say("joining-still-waiting")),) if waiting else ())),
        choices=(Choice(say("joining-more-choice"), Do("tell_more")), Choice(say("core-later-choice"), Do("start"))),
    )  # fmt: skip


def told(waiting: bool) -> Message:
    """Thanks; the coordinator alone reads it."""
    return Message(
        kind="set_up", title=say("joining-told"), klass=Klass.C1,
        body=(para(say("joining-still-waiting" if waiting else "joining-told-body"), say("joining-told-yours")),),
        choices=(TO_MENU,), contact=True,
    )  # fmt: skip


def answers(found: Sequence[tuple[str, str]]) -> Message:
    """What somebody answered to the first questions, to themselves."""
    again = Choice(say("joining-again-choice" if found else "joining-more-choice"), Do("tell_more"))
    if not found:
        return Message(
            kind="my_answers", title=say("joining-no-answers"), klass=Klass.C1, body=(para(say("joining-no-answers-body")),),
            choices=(again, TO_MENU), nothing_to_do=True,
        )  # fmt: skip
    pairs: list[tuple[Say, Line]] = [(say(f"joining-label-{kind}"), Quote(words)) for kind, words in found]
    return Message(
        kind="my_answers", title=say("joining-answers"), klass=Klass.C2, body=(para(say("joining-answers-body")), Facts(tuple(pairs))),
        choices=(again, Choice(say("joining-forget-choice"), Do("forget_answers")), TO_MENU), nothing_to_do=True,
    )  # fmt: skip


def forgetting() -> Message:
    """Before the answers are gone."""
    return Message(kind="forgetting", title=say("joining-forgetting"), klass=Klass.C1, body=(para(say("joining-forgetting-body")),))


def forgotten() -> Message:
    """The answers are gone."""
    return Message(
        kind="my_answers", title=say("joining-forgotten"), klass=Klass.C1, body=(para(say("joining-forgotten-body")),),
        choices=(Choice(say("joining-more-choice"), Do("tell_more")), TO_MENU), nothing_to_do=True,
    )  # fmt: skip


def linking(made: Made, zone: str) -> Message:
    """A code for a second account."""
    return Message(
        kind="linking_code", title=say("joining-linking", code=shown(made.code)), klass=Klass.C1,
        body=(
            para(say("joining-linking-body"), say("joining-spelled", code=spelled(made.code))),
            para(say("joining-valid-until", at=Moment(made.expires, zone)), say("joining-secret")),
        ),
        choices=(TO_MENU,),
    )  # fmt: skip


def linked(council: str, until: int, zone: str) -> Message:
    """To the new account: it is linked; votes and fees rest for three days."""
    return Message(
        kind="account_linked", title=say("joining-linked", council=Quote(council)), klass=Klass.C1,
        body=(para(say("joining-held", at=Moment(until, zone))),), choices=(TO_MENU,),
    )  # fmt: skip


def linked_told(channel: str) -> Message:
    """To the account that was there before: was that you?"""
    return Message(
        kind="account_linked", title=say("joining-linked-told", channel=say(f"settings-channel-{channel}")), klass=Klass.C1,
        body=(para(say("joining-linked-told-body")),), choices=(Choice(say("joining-lock-choice"), Do("lock")), TO_HUMAN),
    )  # fmt: skip


# -- for the coordinator -----------------------------------------------------------------------------


def waiting(
    person: PersonRow, meant: PersonRow | None, roles: Sequence[RoleRow], bodies: Mapping[str, BodyRow]
) -> Message:  # fmt: skip
    """Somebody has come by a code and says who they are."""
    facts: list[tuple[Say, Line]] = [(say("joining-label-says"), Quote(person.name))]
    if meant is not None:
        facts.append((say("joining-label-meant"), Quote(meant.name) if meant.name else say("settings-nothing")))
        if meant.organisation:
            facts.append((say("settings-label-organisation"), Quote(meant.organisation)))
    held = in_bodies(roles, bodies)
    if held:
        facts.append((say("settings-label-roles"), say("settings-list", items=Names(held))))
    facts.append((say("settings-label-channel"), say(f"settings-channel-{person.channel}")))
    return Message(
        kind="person_waiting", title=say("joining-waiting", name=Quote(person.name)), klass=Klass.C2, subject=person.id,
        body=(para(say("joining-waiting-body")), Facts(tuple(facts))),
        choices=(
            Choice(say("joining-confirm-choice"), Do("confirm_person", {"person": person.id})),
            Choice(say("joining-decline-choice"), Do("decline_person", {"person": person.id})),
        ),
    )  # fmt: skip


def confirming(card: Message, person: PersonRow) -> Message:
    """The same facts, before it is done."""
    return replace(card, kind="confirming", title=say("joining-confirming", name=Quote(person.name)), choices=())


def confirmed(person: PersonRow) -> Message:
    """They are in."""
    return Message(
        kind="confirmed", title=say("joining-confirmed", name=Quote(person.name)), klass=Klass.C2,
        body=(para(say("joining-confirmed-body")),), nothing_to_do=True,
    )  # fmt: skip


def joined(council: str) -> Message:
    """To the newcomer: the coordinator said yes."""
    return Message(
        kind="person_joined", title=say("joining-joined", council=Quote(council)), klass=Klass.C1,
        body=(para(say("joining-joined-body")),),
        choices=(
            Choice(say("courses-start-choice"), Do("first_guide")), Choice(say("questions-menu-next-meeting"), Do("next_meeting")),
            Choice(say("core-help-choice"), Do("help")), TO_MENU,
        ),
        contact=True,
    )  # fmt: skip


def declining(person: PersonRow) -> Message:
    """What no means, before it is done."""
    return Message(
        kind="declining", title=say("joining-declining", name=Quote(person.name)), klass=Klass.C2,
        body=(para(say("joining-declining-body")),),
    )  # fmt: skip


def declined(person: PersonRow, again: Do | None) -> Message:
    """They were told."""
    return Message(
        kind="declined", title=say("joining-declined", name=Quote(person.name)), body=(para(say("joining-declined-body")),), klass=Klass.C2,
        choices=(*((Choice(say("people-new-code-choice"), again),) if again else ()), TO_MENU),
    )  # fmt: skip


def declined_told() -> Message:
    """To the newcomer: the code was made for somebody else."""
    return Message(
        kind="person_declined", title=say("joining-declined-told"), body=(para(say("joining-declined-told-body")),), klass=Klass.C1,
        choices=(TO_HUMAN,), contact=True,
    )  # fmt: skip
