"""How settings look."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.domain import languages
from bot.domain.values import Clock, Fact, Line, Names, Quote, Say, say
from bot.messages.nodes import Choice, Do, Facts, Klass, Message, para
from handlers.cards.questions import role_name
from handlers.cards.talk import TO_MENU
from storage.councils import BodyRow
from storage.people import PersonRow, RoleRow

# The extras in the order they are offered, and what each is called.
ADDONS = {
    "audio": "addon-audio",
    "large_print": "addon-large-print",
    "paper_print": "addon-paper",
    "slower": "addon-slow",
    "no_reminders": "addon-no-reminders",
    "phone": "addon-phone",
    "slow_voice": "addon-slow-voice",
}
YES_TELEGRAM = Choice(say("trust-yes-choice"), Do("trust_telegram"))
NO_TELEGRAM = Choice(say("trust-no-choice"), Do("distrust_telegram"))
TO_SETTINGS = Choice(say("settings-back-choice"), Do("settings"))


def named(addons: Sequence[str]) -> Line:
    """The extras as one line."""
    found = tuple(say(ADDONS[addon]) for addon in addons if addon in ADDONS)
    return say("settings-list", items=Names(found)) if found else say("profile-no-addons")


def shown(person: PersonRow, addons: Sequence[str], contact: PersonRow | None, quiet_from: str, quiet_to: str) -> Message:
    """What is set now."""
    facts: list[tuple[Say, Line]] = [
        (say("profile-label-language"), languages.named(person.lang)),
        (say("profile-label-profile"), say(f"profile-{person.profile.replace('_', '-')}")),
        (say("profile-label-addons"), named(addons)),
    ]
    if contact is not None:
        facts.append((say("settings-label-contact"), Quote(contact.name)))
    return Message(
        kind="settings", title=say("profile-settings-title"), klass=Klass.C1,
        body=(Facts(tuple(facts)), para(say("profile-quiet", **{"from": Clock(quiet_from), "to": Clock(quiet_to)}))),
        choices=(
            Choice(say("profile-change-language-choice"), Do("choose_language")),
            Choice(say("profile-change-profile-choice"), Do("choose_profile")),
            Choice(say("profile-change-addons-choice"), Do("switch_addon")),
            Choice(say("settings-more-choice"), Do("more_settings")),
        ),
    )  # fmt: skip


def more(person: PersonRow, trust: bool | None) -> Message:
    """What is changed more seldom; `trust` is the person's yes to private matters on Telegram, None where there is nothing to choose."""
    telegram = () if trust is None else (NO_TELEGRAM if trust else YES_TELEGRAM,)
    facts = [(say("settings-label-channel"), say(f"settings-channel-{person.channel}"))]
    return Message(
        kind="settings", title=say("settings-more"), klass=Klass.C1,
        body=(Facts((*facts, (say("settings-label-phone"), Quote(person.phone) if person.phone else say("settings-nothing")))),),
        choices=(
            Choice(say("settings-contact-choice"), Do("choose_contact")),
            Choice(say("settings-channel-choice"), Do("choose_channel")),
            Choice(say("settings-phone-choice"), Do("give_phone")),
            Choice(say("settings-link-choice"), Do("link_account")),
            *telegram,
        ),
    )  # fmt: skip


def saved(what: Line) -> Message:
    """A setting is kept."""
    fact: Fact = what
    return Message(
        kind="settings", title=say("profile-saved", what=fact), body=(para(say("profile-saved-body")),), klass=Klass.C1,
        choices=(TO_SETTINGS, TO_MENU),
    )  # fmt: skip


def back() -> Message:
    """As before."""
    return Message(kind="settings", title=say("core-saved"), body=(para(say("core-undone-body")),), klass=Klass.C1, nothing_to_do=True)


def addon_choice(addon: str, on: bool) -> Say:
    """An extra, said as what pressing it does."""
    return say("settings-turn-off" if on else "settings-turn-on", what=say(ADDONS[addon]))


def ordinary_already() -> Message:
    """Messages are ordinary ones; there are other ways."""
    return Message(
        kind="settings", title=say("settings-ordinary-already"), klass=Klass.C1, nothing_to_do=True,
        body=(para(say("settings-ordinary-already-body")),), choices=(Choice(say("profile-change-profile-choice"), Do("choose_profile")),),
    )  # fmt: skip


def switched(addon: str, on: bool, *, phone: str) -> Message:
    """An extra is on or off, and what it means from now on; who wants to be called is asked for a number."""
    key = f"{ADDONS[addon]}-about" if on else "profile-saved-body"
    call = on and addon == "phone"
    body = (para(say("settings-called-on", phone=Quote(phone))),) if call and phone else ()
    number = (Choice(say("settings-phone-choice"), Do("give_phone")),) if call and not phone else ()
    return Message(
        kind="settings", title=say("profile-addon-on" if on else "profile-addon-off", what=say(ADDONS[addon])), klass=Klass.C1,
        body=(para(say(key)), *body), contact=call,
        choices=(*number, Choice(say("settings-another-choice"), Do("switch_addon")), TO_SETTINGS, TO_MENU),
    )  # fmt: skip


def contact_saved(contact: PersonRow) -> Message:
    """Whom they will talk to."""
    return Message(
        kind="settings", title=say("settings-contact-saved", name=Quote(contact.name)), klass=Klass.C1,
        body=(para(say("settings-contact-saved-body")),), choices=(TO_SETTINGS, TO_MENU),
    )  # fmt: skip


def chosen_told(person: PersonRow) -> Message:
    """To the officer who was chosen."""
    return Message(
        kind="contact_chosen", title=say("settings-chosen", name=Quote(person.name)), klass=Klass.C2,
        body=(para(say("settings-chosen-body")),), nothing_to_do=True,
    )  # fmt: skip


def in_bodies(roles: Sequence[RoleRow], bodies: Mapping[str, BodyRow]) -> tuple[Say, ...]:
    """Each role with the body it is held in."""
    known = [role for role in roles if role.body_id in bodies]
    return tuple(say("settings-role-in", role=role_name(role.role), body=Quote(bodies[role.body_id].name)) for role in known)


def my_data(
    person: PersonRow, roles: Sequence[RoleRow], bodies: Mapping[str, BodyRow], channels: Sequence[str], notes: int,
    *, answered: bool = False,
) -> Message:  # fmt: skip
    """What is kept, in short."""
    held = in_bodies(roles, bodies)
    facts: list[tuple[Say, Line]] = [(say("talk-label-name"), Quote(person.name))]
    if person.organisation:
        facts.append((say("settings-label-organisation"), Quote(person.organisation)))
    if held:
        facts.append((say("settings-label-roles"), say("settings-list", items=Names(held))))
    if person.phone:
        facts.append((say("settings-label-phone"), Quote(person.phone)))
    if channels:
        networks = tuple(say(f"settings-channel-{one}") for one in dict.fromkeys(channels))
        facts.append((say("settings-label-channel"), say("settings-list", items=Names(networks))))
    facts.append((say("profile-label-language"), languages.named(person.lang)))
    facts.append((say("profile-label-profile"), say(f"profile-{person.profile.replace('_', '-')}")))
    if notes:
        facts.append((say("settings-label-notes"), say("settings-notes", many=notes)))
    return Message(
        kind="my_data", title=say("settings-my-data"), klass=Klass.C2,
        body=(Facts(tuple(facts)), para(say("settings-my-data-more")), para(say("settings-my-data-not"))),
        choices=(*((Choice(say("joining-answers-choice"), Do("my_answers")),) if answered else ()), TO_SETTINGS, TO_MENU), contact=True,
    )  # fmt: skip
