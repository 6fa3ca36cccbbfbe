"""How the points of a talk look: written down, agreed to, followed, deleted."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.values import Quote, say
from bot.messages.nodes import Choice, Do, Items, Klass, Message, Node, para
from handlers.cards.meetings import TO_MENU
from handlers.cards.member_talks import listed
from storage.member_talks import PointRow
from storage.people import PersonRow

MOST = 5


def _name(person: PersonRow) -> Quote:
    return Quote(person.name or person.title)


def agreed(points: Sequence[str], officer: PersonRow, lang: str) -> Message:
    """To the member: what was written down; it counts when they say that it is right."""
    return Message(
        kind="talk_agreed", title=say("talks-agreed"), klass=Klass.C2, contact=True,
        body=(
            para(say("talks-agreed-ask", name=_name(officer))), Items(tuple(Quote(point, lang) for point in points)),
            para(say("talks-agreed-only")),
        ),
        choices=(
            Choice(say("talks-agree-choice"), Do("agree_points", {"officer": officer.id})),
            Choice(say("talks-refuse-choice"), Do("refuse_points", {"officer": officer.id, "_led": True})),
        ),
    )  # fmt: skip


def kept(person: PersonRow, many: int) -> Message:
    """To the officer: the member has the points and says whether they are right."""
    return Message(
        kind="talk_kept", title=say("talks-kept", name=_name(person)), klass=Klass.C2, nothing_to_do=True,
        body=(para(say("talks-kept-points", many=many)), para(say("talks-kept-body", name=_name(person)))),
    )  # fmt: skip


def in_force(points: Sequence[PointRow], lang: str) -> Message:
    """To the member: it counts."""
    return Message(
        kind="my_talk", title=say("talks-in-force"), klass=Klass.C2, nothing_to_do=True,
        body=(listed(points, lang), para(say("talks-in-force-body"))),
        choices=(Choice(say("talks-menu-my-talk"), Do("my_talk")), TO_MENU),
    )  # fmt: skip


def confirmed(person: PersonRow) -> Message:
    """To the officer: the member agrees."""
    return Message(
        kind="talk_confirmed", title=say("talks-confirmed", name=_name(person)), klass=Klass.C2, nothing_to_do=True,
        body=(para(say("talks-in-force-body")),), choices=(Choice(say("talks-menu-talks-ahead"), Do("talks_ahead")), TO_MENU),
    )  # fmt: skip


def refused() -> Message:
    """To the member: the points are gone."""
    return Message(
        kind="my_talk", title=say("talks-refused"), klass=Klass.C2, nothing_to_do=True, body=(para(say("talks-refused-body")),),
        choices=(TO_MENU,),
    )  # fmt: skip


def refused_told(person: PersonRow, words: str) -> Message:
    """To the officer: it is not right, and why, if the member said so."""
    why: tuple[Node, ...] = (para(Quote(words, person.lang)),) if words else ()
    return Message(
        kind="talk_refused", title=say("talks-refused-told", name=_name(person)), klass=Klass.C2,
        body=(para(say("talks-refused-told-body")), *why),
        choices=(Choice(say("talks-again-choice"), Do("member_talk", {"person": person.id})), TO_MENU),
    )  # fmt: skip


def done(left: Sequence[PointRow], lang: str) -> Message:
    """To the one who said so: what is left."""
    rest: tuple[Node, ...] = (para(say("talks-left", n=len(left))), *((listed(left, lang),) if left else ()))
    return Message(kind="my_talk", title=say("talks-point-is-done"), klass=Klass.C2, nothing_to_do=True, body=rest, choices=(TO_MENU,))


def done_told(row: PointRow, who: PersonRow, lang: str) -> Message:
    """To the other one."""
    return Message(
        kind="talk_point_done", title=say("talks-point-done-told", name=_name(who)), klass=Klass.C2, nothing_to_do=True,
        body=(para(Quote(row.words, lang)),), choices=(TO_MENU,),
    )  # fmt: skip


def how_goes_it(person: PersonRow, points: Sequence[PointRow], lang: str, *, own: bool) -> Message:
    """To both: what was agreed two months ago, each point one press from done."""
    title = say("talks-follow-own") if own else say("talks-follow", name=_name(person))
    choices = tuple(
        Choice(say("talks-point-done", point=Quote(one.words)), Do("point_done", {"point": one.id})) for one in points[:MOST]
    )  # fmt: skip
    return Message(
        kind="talk_follow", title=title, klass=Klass.C2, contact=True, choices=choices,
        body=(listed(points, lang), para(say("talks-follow-body"))),
    )  # fmt: skip


def deleting() -> Message:
    """Before it is done: what it means."""
    return Message(kind="talk_deleting", title=say("talks-deleting"), body=(para(say("talks-deleting-body")),), klass=Klass.C2)


def deleted() -> Message:
    """To the member: nothing is left."""
    return Message(
        kind="talk_deleted", title=say("talks-deleted"), body=(para(say("talks-deleted-body")),), klass=Klass.C2, nothing_to_do=True,
        choices=(TO_MENU,),
    )  # fmt: skip


def deleted_told(person: PersonRow) -> Message:
    """To the officer: the points are gone for them too."""
    return Message(
        kind="talk_deleted", title=say("talks-deleted-told", name=_name(person)), klass=Klass.C2, nothing_to_do=True,
        body=(para(say("talks-deleted-body")),), choices=(TO_MENU,),
    )  # fmt: skip
