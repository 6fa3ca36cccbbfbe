"""How an invitation, a person's card and a list of members look."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence

from bot.domain import languages
from bot.domain.codes import shown, spelled
from bot.domain.members import Fault, Member
from bot.domain.values import Line, Moment, Names, Quote, Say, say
from bot.messages.nodes import Choice, Do, Facts, File, Heading, Items, Klass, Message, Node, para
from handlers.cards.questions import role_name
from handlers.cards.settings import in_bodies, named
from handlers.cards.talk import TO_MENU
from storage.councils import BodyRow
from storage.invitations import Made
from storage.members import Taken
from storage.people import AccountRow, HeldRow, PersonRow, RoleRow
from storage.talks import TalkRow

MOST = 7
SOME = 3  # names in a sentence
NOTES = ("helps", "brought", "wanted", "handover")


def code(person: PersonRow, made: Made, zone: str) -> Message:
    """A fresh code, to be given to the person themselves."""
    return Message(
        kind="invitation", title=say("members-code", name=Quote(person.name or person.title), code=shown(made.code)), klass=Klass.C2,
        subject=person.id,
        body=(
            para(say("members-code-body"), say("joining-spelled", code=spelled(made.code))),
            para(say("joining-valid-until", at=Moment(made.expires, zone)), say("members-code-confirm")),
        ),
        choices=(Choice(say("members-another-choice"), Do("invite")), TO_MENU),
    )  # fmt: skip


def person(
    row: PersonRow, held: Sequence[HeldRow], bodies: Mapping[str, BodyRow], accounts: Sequence[AccountRow], talks: Sequence[TalkRow],
    supports: Sequence[PersonRow], *, invited: bool,
) -> Message:  # fmt: skip
    """What the coordinator may know about somebody."""
    roles = in_bodies([RoleRow(*role[1:]) for role in held], bodies)
    facts: list[tuple[Say, Line]] = []
    if row.organisation:
        facts.append((say("settings-label-organisation"), Quote(row.organisation)))
    if roles:
        facts.append((say("settings-label-roles"), say("settings-list", items=Names(roles))))
    if row.phone:
        facts.append((say("settings-label-phone"), Quote(row.phone)))
    facts.append((say("settings-label-channel"), _reached(accounts, invited)))
    facts.append((say("profile-label-language"), languages.named(row.lang)))
    facts.append((say("profile-label-profile"), say(f"profile-{row.profile.replace('_', '-')}")))
    facts.append((say("profile-label-addons"), named(json.loads(row.addons))))
    if supports:
        facts.append((say("members-label-support"), say("settings-list", items=Names(tuple(Quote(each.name) for each in supports)))))
    nodes: list[Node] = [Facts(tuple(facts))]
    for kind in NOTES:
        words = [Quote(talk.words) for talk in talks if talk.kind == kind and talk.words]
        if words:
            nodes += [Heading(say(f"members-note-{kind}")), Items(tuple(words[-MOST:]))]
    return Message(
        kind="person_card", title=say("members-card", name=Quote(row.name or row.title)), body=tuple(nodes), klass=Klass.C2, subject=row.id,
        choices=(
            Choice(say("people-new-code-choice"), Do("invite_again", {"person": row.id})),
            Choice(say("members-role-choice"), Do("give_role", {"person": row.id})),
            Choice(say("members-talk-choice"), Do("member_talk", {"person": row.id})),
            TO_MENU,
        ),
    )  # fmt: skip


def _reached(accounts: Sequence[AccountRow], invited: bool) -> Say:
    open_ones = [account for account in accounts if account.state == "open"]
    if open_ones:
        networks = dict.fromkeys(account.channel for account in open_ones)
        return say("settings-list", items=Names(tuple(say(f"settings-channel-{one}") for one in networks)))
    if accounts:
        return say("members-locked" if accounts[0].state == "frozen" else "members-unreachable")
    return say("members-invited" if invited else "settings-channel-none")


# -- a whole list --------------------------------------------------------------------------------------


def reading() -> Message:
    """The file is being read."""
    return Message(
        kind="list_reading", title=say("members-reading"), body=(para(say("members-reading-body")),), klass=Klass.C1, nothing_to_do=True
    )


def unreadable(too_large: bool) -> Message:
    """The file is no list."""
    return Message(
        kind="list_unreadable", title=say("members-file-too-large" if too_large else "members-file-unreadable"), klass=Klass.C1,
        body=(para(say("members-file-body")),),
        choices=(
            Choice(say("members-file-choice"), Do("import_file")),
            Choice(say("members-paste-choice"), Do("import_members")),
            Choice(say("members-example-choice"), Do("list_example")),
            TO_MENU,
        ),
    )  # fmt: skip


def faulty(faults: Sequence[Fault]) -> Message:
    """What is wrong, row by row; nothing was kept."""
    lines = tuple(say("members-fault-line", row=fault.row, fault=say(fault.key, typed=Quote(fault.typed))) for fault in faults[:MOST])
    rest = (para(say("members-faults-more", many=len(faults) - MOST)),) if len(faults) > MOST else ()
    return Message(
        kind="list_faulty", title=say("members-faulty", many=len(faults)), klass=Klass.C2,
        body=(para(say("members-faulty-body")), Items(lines), *rest),
        choices=(
            Choice(say("members-paste-choice"), Do("import_members")),
            Choice(say("members-file-choice"), Do("import_file")),
            Choice(say("members-example-choice"), Do("list_example")),
            TO_MENU,
        ),
    )  # fmt: skip


def checking(members: Sequence[Member], rows: str) -> Message:
    """What the list means, before it is kept."""
    many = Counter(member.role.value for member in members)
    lines = tuple(say("members-role-count", role=role_name(role), many=count) for role, count in many.most_common(MOST))
    first = Names(tuple(Quote(member.name) for member in members[:3]))
    return Message(
        kind="list_checked", title=say("members-checking", many=len(members)), klass=Klass.C2,
        body=(Items(lines), para(say("members-first-names", names=first), say("members-nothing-sent"))),
        choices=(
            Choice(say("members-yes-import-members"), Do("import_members", {"rows": rows, "checked": True}, sure=True)),
            Choice(say("members-paste-choice"), Do("import_members")),
            Choice(say("core-no"), Do("stop", {})),
        ),
    )  # fmt: skip


def taken(result: Taken) -> Message:
    """What the list came to."""
    lines = [say("members-taken-new", many=len(result.new)), say("members-taken-roles", many=result.roles)]
    if result.known:
        lines.append(say("members-taken-known", many=result.known))
    if result.seats:
        lines.append(say("members-taken-seats", many=result.seats))
    return Message(
        kind="list_taken", title=say("members-taken"), body=(Items(tuple(lines)), para(say("members-taken-next"))), klass=Klass.C2,
        choices=(
            Choice(say("members-menu-invitation-letters"), Do("invitation_letters")),
            Choice(say("people-new-code-choice"), Do("invite_again")), Choice(say("questions-menu-who"), Do("who")), TO_MENU,
        ),
    )  # fmt: skip


def example() -> Message:
    """A list as it should look."""
    return Message(
        kind="list_example", title=say("members-example"), klass=Klass.C0,
        body=(para(say("members-example-body")), para(say("members-example-rows")), para(say("members-example-columns"))),
        choices=(Choice(say("members-paste-choice"), Do("import_members")), TO_MENU),
    )  # fmt: skip


def in_already(row: PersonRow) -> Message:
    """Before a code is made for somebody who is in."""
    return Message(
        kind="invitation", title=say("members-in-already", name=Quote(row.name or row.title)), klass=Klass.C2, subject=row.id,
        body=(para(say("members-in-already-body")),),
        choices=(Choice(say("members-new-code-choice"), Do("invite_again", {"person": row.id, "checked": True})), TO_MENU),
    )  # fmt: skip


def codes_end(names: Sequence[str], many: int) -> Message:
    """Before letters are made: codes that were given out open nothing after it."""
    who = Names(tuple(Quote(name) for name in names[:SOME]))
    more = len(names) - SOME
    line = say("members-codes-end-some", names=who, more=more) if more > 0 else say("members-codes-end-who", names=who)
    return Message(
        kind="letters", title=say("members-codes-end"), klass=Klass.C2, body=(para(line, say("members-codes-end-body", many=many)),),
        choices=(Choice(say("members-letters-choice"), Do("invitation_letters", {"checked": True})), TO_MENU),
    )  # fmt: skip


def letters(sha256: str, size: int, many: int) -> Message:
    """The letters are ready to print; whoever holds one can come in with it."""
    file = File(sha256, "invitasjoner.html", "text/html", size, say("members-letters-file", many=many))
    return Message(
        kind="letters", title=say("members-letters", many=many), klass=Klass.C2, body=(para(say("members-letters-body")), file),
        choices=(Choice(say("questions-menu-who"), Do("who")), TO_MENU),
    )  # fmt: skip
