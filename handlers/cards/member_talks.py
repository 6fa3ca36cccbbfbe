"""How a talk between a member and an officer looks while it is offered, booked, prepared and reminded of."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain import member_talks as rules
from bot.domain.values import Moment, Quote, Say, say
from bot.messages.nodes import Choice, Do, Heading, Items, Klass, Message, Node, para
from handlers.cards.meetings import TO_MENU
from storage.councils import CouncilRow
from storage.member_talks import PointRow, TalkRow
from storage.people import PersonRow

BOOK = Choice(say("talks-book-choice"), Do("book_talk"))
DELETE = Choice(say("talks-delete-choice"), Do("delete_talks"))


def when(row: TalkRow, zone: str) -> Say:
    """When and how."""
    return say(f"talks-when-{row.how}", at=Moment(row.at, zone))


def _off(row: TalkRow) -> Choice:
    return Choice(say("talks-off-choice"), Do("call_off_talk", {"talk": row.id}))


def _other(row: TalkRow) -> Choice:
    return Choice(say("talks-other-choice"), Do("other_time", {"talk": row.id}))


def _questions() -> tuple[Node, ...]:
    return (Heading(say("talks-questions")), Items(tuple(say(f"talks-ask-prepare-talk-{one}") for one in rules.QUESTIONS)))


def listed(points: Sequence[PointRow], lang: str) -> Items:
    """Points in the words they were written in."""
    return Items(tuple(Quote(point.words, lang) for point in points))


def offered(officer: PersonRow, points: Sequence[PointRow], lang: str) -> Message:
    """To the member, twice a year: would they like to talk?"""
    last: tuple[Node, ...] = (Heading(say("talks-last-time")), listed(points, lang)) if points else ()
    return Message(
        kind="talk_offered", title=say("talks-offered", name=Quote(officer.name or officer.title)), klass=Klass.C2, nothing_to_do=True,
        body=(para(say("talks-offered-body")), para(say("talks-private")), *last), choices=(BOOK, TO_MENU), contact=True,
    )  # fmt: skip


def asked(row: TalkRow, person: PersonRow, zone: str) -> Message:
    """To the other of the two: does it suit?"""
    return Message(
        kind="talk_asked", title=say("talks-asked", name=Quote(person.name or person.title)), subject=row.id, klass=Klass.C2,
        body=(para(when(row, zone)),), contact=True,
        choices=(Choice(say("talks-accept-choice"), Do("accept_talk", {"talk": row.id})), _other(row), _off(row)),
    )  # fmt: skip


def waits(row: TalkRow, other: PersonRow, zone: str) -> Message:
    """To the one who asked: the other has to say."""
    return Message(
        kind="talk_waits", title=say("talks-waits", name=Quote(other.name or other.title)), subject=row.id, klass=Klass.C2,
        body=(para(when(row, zone)), para(say("talks-waits-body"))), choices=(_other(row), _off(row)), nothing_to_do=True,
    )  # fmt: skip


def booked(row: TalkRow, other: PersonRow, zone: str, *, member: bool) -> Message:
    """To both: it is settled; to the member with the questions and what they may ask about."""
    ahead = (*_questions(), para(say("talks-rights"))) if member else ()
    prepare = (Choice(say("talks-prepare-choice"), Do("prepare_talk", {"talk": row.id, "_led": True})),) if member else ()
    phone: tuple[Node, ...] = (para(say("talks-number", phone=Quote(other.phone))),) if row.how == "phone" and other.phone else ()
    return Message(
        kind="talk_booked", title=say("talks-booked", name=Quote(other.name or other.title)), subject=row.id, klass=Klass.C2,
        body=(para(when(row, zone)), *phone, *ahead), choices=(*prepare, _other(row), _off(row)), nothing_to_do=True, contact=True,
    )  # fmt: skip


def reminder(row: TalkRow, other: PersonRow, zone: str, *, member: bool) -> Message:
    """To both, the day before."""
    return Message(
        kind="talk_reminder", title=say("talks-reminder", name=Quote(other.name or other.title)), subject=row.id, klass=Klass.C2,
        body=(para(when(row, zone)), *(_questions() if member else ())), choices=(_other(row), _off(row)), nothing_to_do=True, contact=True,
    )  # fmt: skip


def off(row: TalkRow, other: PersonRow, zone: str) -> Message:
    """To the one who called it off."""
    return Message(
        kind="talk_off", title=say("talks-off"), subject=row.id, klass=Klass.C2, nothing_to_do=True,
        body=(para(when(row, zone)), para(say("talks-off-body", name=Quote(other.name or other.title)))),
    )  # fmt: skip


def off_told(row: TalkRow, who: PersonRow, zone: str) -> Message:
    """To the other one."""
    return Message(
        kind="talk_off", title=say("talks-off-told", name=Quote(who.name or who.title)), subject=row.id, klass=Klass.C2, nothing_to_do=True,
        body=(para(when(row, zone)),), choices=(TO_MENU,), contact=True,
    )  # fmt: skip


def prepared(person: PersonRow, said: Sequence[tuple[str, str]]) -> Message:
    """To the officer alone: what the member wants to talk about."""
    body: list[Node] = []
    for question, words in said:
        body += [Heading(say(f"talks-ask-prepare-talk-{question}")), para(Quote(words, person.lang))]
    return Message(
        kind="talk_prepared", title=say("talks-prepared", name=Quote(person.name or person.title)), klass=Klass.C2, body=tuple(body),
        nothing_to_do=True,
    )  # fmt: skip


def sent_ahead(officer: PersonRow, many: int) -> Message:
    """To the member: it is on its way."""
    return Message(
        kind="talk_prepared", title=say("talks-sent-ahead", name=Quote(officer.name or officer.title)), klass=Klass.C2, nothing_to_do=True,
        body=(para(say("talks-sent-ahead-body", many=many)),), choices=(TO_MENU,),
    )  # fmt: skip


def mine(row: TalkRow | None, officer: PersonRow | None, points: Sequence[PointRow], council: CouncilRow) -> Message:
    """To the member: the talk that comes, and what was agreed."""
    body: list[Node] = []
    if row is not None and officer is not None:
        settled = "talks-mine-booked" if row.state == "booked" else "talks-mine-waits"
        body.append(para(say(settled, name=Quote(officer.name or officer.title)), when(row, council.zone)))
    going = [one for one in points if one.agreed and not one.done]
    waiting, finished_ones = [one for one in points if not one.agreed], [one for one in points if one.done]
    for key, some in (("talks-unagreed", waiting), ("talks-open", going), ("talks-done", finished_ones)):
        if some:
            body += [Heading(say(key)), listed(some, council.lang)]
    if not body:
        body.append(para(say("talks-none-yet")))
    finished = tuple(
        Choice(say("talks-point-done", point=Quote(one.words)), Do("point_done", {"point": one.id}))
        for one in going[:4]
    )  # fmt: skip
    steps = (_other(row), _off(row)) if row is not None else (BOOK,)
    return Message(
        kind="my_talk", title=say("talks-mine"), klass=Klass.C2, body=(*body, para(say("talks-private"))), nothing_to_do=True,
        choices=(*finished, *steps, *((DELETE,) if points or row is not None else ()), TO_MENU)[:7],
    )  # fmt: skip


def ahead(rows: Sequence[tuple[TalkRow, PersonRow]], points: Sequence[tuple[PointRow, PersonRow]], zone: str) -> Message:
    """To an officer: their own talks."""
    if not rows and not points:
        return Message(kind="talks", title=say("talks-ahead-none"), klass=Klass.C2, nothing_to_do=True, choices=(TO_MENU,))
    body: list[Node] = []
    if rows:
        lines = tuple(say(f"talks-line-{row.state}", name=Quote(person.name), when=when(row, zone)) for row, person in rows)
        body.append(Items(lines))
    if points:
        said = tuple(say("talks-point-of", name=Quote(person.name), point=Quote(point.words)) for point, person in points)
        body += [Heading(say("talks-open")), Items(said)]
    accept = tuple(
        Choice(say("talks-accept-name", name=Quote(person.name)), Do("accept_talk", {"talk": row.id})) for row, person in rows
        if row.state == "asked"
    )[:5]  # fmt: skip
    return Message(
        kind="talks", title=say("talks-ahead", n=len(rows)), klass=Klass.C2, body=tuple(body),
        choices=(*accept, Choice(say("talks-menu-member-talk"), Do("member_talk")), TO_MENU), nothing_to_do=not accept,
    )  # fmt: skip
