"""How it looks when people say what they always need, when the office learns of it, and when they are asked again."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain import languages
from bot.domain.meetings import NEEDS
from bot.domain.values import Day, Line, Names, Quote, Say, say
from bot.messages.nodes import Choice, Do, Facts, Heading, Items, Klass, Message, Node, para
from handlers.cards.attendance import need_line
from handlers.cards.meetings import TO_MENU
from handlers.cards.settings import ADDONS, TO_SETTINGS, named
from storage.meetings import MeetingRow
from storage.people import PersonRow

FLAGGED = ("large_print", "paper_print", "audio", "phone")
ADD = Choice(say("needs-add-choice"), Do("remember_needs"))


def ask() -> Message:
    """What does the person always need? Some things are one press away; why is never asked."""
    choices = tuple(Choice(say(f"meeting-need-{need}"), Do("remember_needs", {"needs": [need]})) for need in NEEDS)
    return Message(
        kind="question", title=say("needs-ask"), klass=Klass.C2, choices=choices,
        body=(para(say("meeting-need-ways")), para(say("needs-never-why"))),
    )  # fmt: skip


def kept(found: Sequence[str]) -> Message:
    """What is kept, each with the press that takes it away."""
    if not found:
        return Message(
            kind="my_needs", title=say("needs-none"), klass=Klass.C2, nothing_to_do=True, body=(para(say("needs-none-body")),),
            choices=(ADD, TO_SETTINGS, TO_MENU),
        )  # fmt: skip
    forget = tuple(Choice(say("needs-forget", need=_inside(need)), Do("forget_needs", {"needs": [need]})) for need in found[:5])
    return Message(
        kind="my_needs", title=say("needs-kept", n=len(found)), klass=Klass.C2,
        body=(Items(tuple(need_line(need) for need in found)), para(say("needs-kept-body"))), choices=(*forget, ADD, TO_SETTINGS),
    )  # fmt: skip


def _inside(need: str) -> Say | Quote:
    return say(f"meeting-need-{need}") if need in NEEDS else Quote(need)


def remembered(said: Sequence[str]) -> Message:
    """To the person: the office knows it before every meeting."""
    return Message(
        kind="my_needs", title=say("needs-remembered"), klass=Klass.C2, nothing_to_do=True,
        body=(Items(tuple(need_line(need) for need in said)), para(say("needs-remembered-body"))),
        choices=(Choice(say("needs-show-choice"), Do("my_needs")), TO_MENU),
    )  # fmt: skip


def forgotten(left: Sequence[str]) -> Message:
    """To the person: it is gone."""
    return Message(
        kind="my_needs", title=say("needs-forgotten"), klass=Klass.C2, nothing_to_do=True, body=(para(say("needs-left", n=len(left))),),
        choices=(Choice(say("needs-show-choice"), Do("my_needs")), TO_MENU),
    )  # fmt: skip


def carried(meeting: MeetingRow, found: Sequence[str]) -> Message:
    """To the person: the office knows what they need at a meeting that was just planned."""
    return Message(
        kind="needs_kept", title=say("needs-carried", day=Day(meeting.day)), subject=meeting.id, klass=Klass.C2, nothing_to_do=True,
        body=(Items(tuple(need_line(need) for need in found)), para(say("needs-carried-body"))), contact=True,
        choices=(
            Choice(say("needs-not-now-choice"), Do("take_back_need", {"meeting": meeting.id, "needs": list(found)})),
            Choice(say("meeting-choice-more-needs"), Do("access_need", {"meeting": meeting.id})),
        ),
    )  # fmt: skip


def known(
    meeting: MeetingRow, named_ones: Sequence[tuple[PersonRow, Sequence[str]]], others: Sequence[tuple[str, int]],
    extras: Sequence[tuple[str, int]],
) -> Message | None:  # fmt: skip
    """To the office when a meeting is planned: who needs what, and how many more; nothing when nobody needs anything."""
    body: list[Node] = []
    if named_ones:
        lines = tuple(
            say("needs-line", name=Quote(person.name), needs=Names(tuple(_inside(need) for need in found))) for person, found in named_ones
        )
        body.append(Items(lines))
    if others:
        body += [Heading(say("needs-last-time")), Items(tuple(say("needs-count", need=_inside(need), n=n) for need, n in others))]
    flagged = [(addon, n) for addon, n in extras if addon in FLAGGED]
    if flagged:
        body += [Heading(say("needs-papers")), Items(tuple(say("needs-count", need=say(ADDONS[addon]), n=n) for addon, n in flagged))]
    if not body:
        return None
    return Message(
        kind="needs_known", title=say("needs-known", day=Day(meeting.day)), subject=meeting.id, klass=Klass.C2,
        body=(para(say("meeting-need-told-body")), *body), choices=(TO_MENU,),
    )  # fmt: skip


def yearly(person: PersonRow, addons: Sequence[str], found: Sequence[str]) -> Message:
    """To everybody once a year: does it still fit?"""
    needed: Line = say("settings-list", items=Names(tuple(_inside(need) for need in found))) if found else say("needs-nothing")
    facts: tuple[tuple[Say, Line], ...] = (
        (say("profile-label-language"), languages.named(person.lang)),
        (say("profile-label-profile"), say(f"profile-{person.profile.replace('_', '-')}")),
        (say("profile-label-addons"), named(addons)), (say("needs-label"), needed),
    )  # fmt: skip
    return Message(
        kind="needs_yearly", title=say("profile-yearly"), subject=person.id, klass=Klass.C2, contact=True,
        body=(para(say("needs-yearly-body")), Facts(facts), para(say("needs-never-why"))),
        choices=(
            Choice(say("profile-keep-choice"), Do("keep_settings")), Choice(say("profile-change-profile-choice"), Do("choose_profile")),
            Choice(say("profile-change-addons-choice"), Do("switch_addon")), Choice(say("needs-show-choice"), Do("my_needs")),
        ),
    )  # fmt: skip


def as_it_is() -> Message:
    """To the person: nothing changes."""
    return Message(
        kind="settings", title=say("needs-as-it-is"), klass=Klass.C1, body=(para(say("needs-as-it-is-body")),), nothing_to_do=True
    )  # fmt: skip
