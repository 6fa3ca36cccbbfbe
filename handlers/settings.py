"""How a person wants to be written to: language, way of writing, extras, network, whom they talk to."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.domain import languages
from bot.domain.access import Can
from bot.domain.errors import Refusal, Unreadable
from bot.domain.texts import clean_name
from bot.domain.values import Json, Quote, Say, say
from bot.messages.nodes import Do, Message
from bot.turn import Field, Option, Router, Turn
from handlers import trust
from handlers.cards import settings as cards
from handlers.cards.joining import OPENING
from storage import councils, people, talks

router = Router("settings")
DAY = 86_400_000_000
PROFILES = ("standard", "plain", "screen_reader")


@dataclass(frozen=True)
class Nothing:
    """A verb that needs to know nothing."""


def save(turn: Turn, what: Say, **facts: str) -> None:
    """Keep a setting of the person; it holds from this answer on. Undo takes the old one back for a week."""
    before = {name: getattr(turn.person, name) for name in facts}
    people.change(turn.tx, turn.council.id, turn.person.id, **facts)
    turn.person = turn.person._replace(**facts)
    turn.note("own.settings", turn.person.id, **facts)
    turn.undoable(Do("take_back", {"before": json.dumps(before)}), what, turn.now + 7 * DAY)


@dataclass(frozen=True)
class Before:
    """Settings as they were."""

    before: str


@router.verb("take_back", Before, needs=Can.OWN_SETTINGS)
def take_back(turn: Turn, args: Before) -> Message:
    """The settings are as they were."""
    old = json.loads(args.before)
    allowed = {"lang", "profile", "addons", "channel", "contact_id", "phone", "hours"}
    facts = {name: str(value) for name, value in old.items() if name in allowed}
    people.change(turn.tx, turn.council.id, turn.person.id, **facts)
    turn.person = turn.person._replace(**facts)
    turn.note("own.settings", turn.person.id, **facts)
    return cards.back()


@router.verb("settings", Nothing, needs=Can.OWN_SETTINGS, menu=90)
def settings(turn: Turn, _: Nothing) -> Message:
    """What is set now, and what can be changed."""
    quiet = turn.rules.quiet_hours
    return cards.shown(turn.person, tuple(json.loads(turn.person.addons)), people.contact_of(turn.tx, turn.person), quiet.start, quiet.end)


@router.verb("more_settings", Nothing, needs=Can.OWN_SETTINGS)
def more_settings(turn: Turn, _: Nothing) -> Message:
    """The settings that are needed more seldom."""
    there = any(each.channel == "telegram" for each in people.accounts_of(turn.tx, turn.council.id, turn.person.id))
    return cards.more(turn.person, trust.trusts(turn) if there and trust.opened(turn) else None)


# -- one setting at a time ------------------------------------------------------------------------


def offered_languages(_turn: Turn, _: Mapping[str, Json]) -> Sequence[Option]:
    """The languages the bot speaks, each in its own name."""
    return [Option(languages.named(lang), lang) for lang in languages.LANGUAGES]


@dataclass(frozen=True)
class Language:
    """A language."""

    language: str


@router.verb("choose_language", Language, needs=Can.OWN_SETTINGS, fields=(Field("language", "pick", options=offered_languages),))
def choose_language(turn: Turn, args: Language) -> Message:
    """From now on in this language."""
    known(args.language, languages.LANGUAGES)
    save(turn, say("profile-label-language"), lang=args.language)
    return cards.saved(languages.named(args.language))


def profiles(_turn: Turn, _: Mapping[str, Json]) -> Sequence[Option]:
    """The ways of writing."""
    return [Option(say(f"profile-{profile.replace('_', '-')}"), profile) for profile in PROFILES]


@dataclass(frozen=True)
class Profile:
    """A way of writing."""

    profile: str


@router.verb("choose_profile", Profile, needs=Can.OWN_SETTINGS, fields=(Field("profile", "pick", options=profiles),))
def choose_profile(turn: Turn, args: Profile) -> Message:
    """From now on written in this way."""
    known(args.profile, PROFILES)
    save(turn, say("profile-label-profile"), profile=args.profile)
    return cards.saved(say(f"profile-{args.profile.replace('_', '-')}"))


@router.verb("ordinary", Nothing, needs=Can.OWN_SETTINGS)
def ordinary(turn: Turn, _: Nothing) -> Message:
    """One word back to ordinary messages."""
    if turn.person.profile == "standard":
        return cards.ordinary_already()
    save(turn, say("profile-label-profile"), profile="standard")
    return cards.saved(say("profile-standard"))


def addons(turn: Turn, _: Mapping[str, Json]) -> Sequence[Option]:
    """The extras, each with whether it is on."""
    on = json.loads(turn.person.addons)
    return [Option(cards.addon_choice(addon, addon in on), addon) for addon in cards.ADDONS]


@dataclass(frozen=True)
class Addon:
    """An extra."""

    addon: str


@router.verb("switch_addon", Addon, needs=Can.OWN_SETTINGS, fields=(Field("addon", "pick", options=addons),))
def switch_addon(turn: Turn, args: Addon) -> Message:
    """Turn an extra on or off."""
    known(args.addon, tuple(cards.ADDONS))
    on = json.loads(turn.person.addons)
    now_on = args.addon not in on
    on = sorted([*on, args.addon] if now_on else [one for one in on if one != args.addon])
    save(turn, say("profile-label-addons"), addons=json.dumps(on))
    return cards.switched(args.addon, now_on, phone=turn.person.phone)


def contacts(turn: Turn, _: Mapping[str, Json]) -> Sequence[Option]:
    """The officers one can choose to talk to (seed 35)."""
    officers = people.officers(turn.tx, turn.council.id, turn.today)
    return [Option(Quote(each.name), each.id) for each in officers if each.id != turn.person.id]


@dataclass(frozen=True)
class Contact:
    """Whom to talk to."""

    contact: str


@router.verb("choose_contact", Contact, needs=Can.OWN_SETTINGS, fields=(Field("contact", "pick", options=contacts),))
def choose_contact(turn: Turn, args: Contact) -> Message:
    """The person whom they want to talk to; that person is told."""
    chosen = next((each for each in people.officers(turn.tx, turn.council.id, turn.today) if each.id == args.contact), None)
    if chosen is None:
        raise Refusal("core-not-found")
    save(turn, say("settings-label-contact"), contact_id=chosen.id)
    turn.tell("contact_chosen", turn.person.id, [chosen.id], cards.chosen_told(turn.person), named=str(turn.now))
    return cards.contact_saved(chosen)


def channels(turn: Turn, _: Mapping[str, Json]) -> Sequence[Option]:
    """The networks on which this person can be reached, and paper."""
    found = dict.fromkeys(account.channel for account in people.accounts_of(turn.tx, turn.council.id, turn.person.id))
    known_ones = [channel for channel in found if channel in ("telegram", "matrix", "console")]
    return [Option(say(f"settings-channel-{channel}"), channel) for channel in (*known_ones, "none")]


@dataclass(frozen=True)
class Channel:
    """A network."""

    channel: str


@router.verb("choose_channel", Channel, needs=Can.OWN_SETTINGS, fields=(Field("channel", "pick", options=channels),))
def choose_channel(turn: Turn, args: Channel) -> Message:
    """Where messages come from now on."""
    known(args.channel, tuple(str(option.value) for option in channels(turn, {})))
    save(turn, say("settings-label-channel"), channel=args.channel)
    return cards.saved(say(f"settings-channel-{args.channel}"))


@dataclass(frozen=True)
class Phone:
    """A telephone number and when it may be used."""

    phone: str
    hours: str = ""


def readable(_turn: Turn, given: Mapping[str, Json]) -> bool:
    """A number that can be called; else it is asked for again before anything more."""
    phone = clean_name(str(given.get("phone", "")), 24)
    digits = sum(sign.isdigit() for sign in phone)
    if not 5 <= digits <= 15 or any(sign not in "+0123456789 -()/" for sign in phone):
        raise Unreadable("settings-phone-unreadable", typed=Quote(phone))
    return True


@router.verb("give_phone", Phone, needs=Can.OWN_SETTINGS, fields=(Field("phone"), Field("hours", optional=True, when=readable)))
def give_phone(turn: Turn, args: Phone) -> Message:
    """A telephone number; for officers it is the one everybody sees."""
    readable(turn, {"phone": args.phone})
    phone = clean_name(args.phone, 24)
    save(turn, say("settings-label-phone"), phone=phone, hours=clean_name(args.hours, 60))
    return cards.saved(Quote(phone))


@router.verb("my_data", Nothing, needs=Can.OWN_DATA, menu=92)
def my_data(turn: Turn, _: Nothing) -> Message:
    """What is kept about this person, in short."""
    bodies = {body.id: body for body in councils.bodies(turn.tx, turn.council.id)}
    channels_of = [account.channel for account in people.accounts_of(turn.tx, turn.council.id, turn.person.id)]
    kept = talks.of_person(turn.tx, turn.council.id, turn.person.id)
    contact = people.contact_of(turn.tx, turn.person)
    answered = any(row.kind in OPENING for row in kept)
    message = cards.my_data(turn.person, turn.roles, bodies, channels_of, len(kept), answered=answered)
    return replace(message, contact=contact is not None)


def known(value: str, allowed: Sequence[str]) -> None:
    """Only what is offered can be chosen."""
    if value not in allowed:
        raise Refusal("core-old-button")
