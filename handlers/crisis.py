"""Somebody may be in danger: numbers to call and a person, at once. What was written is kept nowhere, and nobody is told of it.

This goes before every question (`first`): the text is in no answer, draft, row, log or audit, and no note is made here. The
coordinator hears only that somebody wants to talk, and only when that person asks for it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.channels.base import Arrival
from bot.domain.access import Can
from bot.domain.crisis import MOST_LINES, NUMBERS, Heard, heard, own_lines
from bot.domain.errors import Refusal
from bot.domain.texts import clean_name
from bot.domain.values import Json, Quote
from bot.messages.nodes import Message
from bot.turn import Field, Option, Router, Turn
from handlers import talk
from handlers.cards import crisis as cards
from handlers.people import officers_but_me
from handlers.settings import readable
from storage import councils, dialogues, outbox, people

router = Router("crisis")
APART = "core-private-here"


@dataclass(frozen=True)
class Nothing:
    """A verb that needs to know nothing."""


def lines_of(turn: Turn) -> cards.Lines:
    """Whom to call in this council: its own lines, else the country's."""
    emergency, line = NUMBERS[turn.rules.country]
    return cards.Lines(turn.rules.country.lower(), emergency, line, own_lines(turn.rules.raw))


def can_be_called(turn: Turn) -> bool:
    """Is there somebody who could call, and do they know whom? Nobody knows who passes by with a code on the wall."""
    return turn.person.state != "passing" and bool(officers_but_me(turn))


@router.arrival("first")
def cry(turn: Turn, arrival: Arrival) -> Message | None:
    """Before any question hears it, also in a corrected message or beside a picture: is somebody in danger?"""
    found = heard(arrival.text)
    if found is Heard.NOTHING or (found is Heard.UNSURE and not arrival.private):
        return None
    last = outbox.last_to(turn.tx, turn.chat_key)
    if last is not None and last.kind == cards.AGAIN:
        return None
    account = people.account(turn.tx, arrival.channel, arrival.account)
    alone = account is not None and account.state == "open" and account.chat not in ("", arrival.chat)
    if not arrival.private and alone:
        raise Refusal(APART)  # the desk takes it to the person's own chat
    waits = dialogues.question(turn.tx, turn.chat_key) is not None
    card = cards.heard(lines_of(turn), sure=found is Heard.CLEAR, waits=waits, calls=can_be_called(turn))
    return card if arrival.private else replace(card, choices=())


@router.verb("wants_call", Nothing, needs=Can.OWN_HELP, keeps=True)
def wants_call(turn: Turn, _: Nothing) -> Message:
    """They want somebody to call: told as any wish for a talk, with the numbers still in sight."""
    return cards.with_lines(talk.human(turn, talk.Nothing()), lines_of(turn))


@router.verb("not_me", Nothing, needs=Can.OWN_HELP, keeps=True)
def not_me(_turn: Turn, _: Nothing) -> Message:
    """It was about an item: what they write next is taken as anything else."""
    return cards.again()


@router.verb("helplines", Nothing, needs=Can.OWN_HELP, keeps=True, menu=96)
def helplines(turn: Turn, _: Nothing) -> Message:
    """Whom to call when life is hard, for whoever asks."""
    return cards.shown(lines_of(turn), calls=can_be_called(turn), change=turn.may(Can.COUNCIL_CHANGE, turn.about))


# -- the council's own lines -------------------------------------------------------------------------------


@dataclass(frozen=True)
class Line:
    """Who answers, the number, and when."""

    name: str
    phone: str
    hours: str = ""


@router.verb(
    "add_helpline", Line, needs=Can.COUNCIL_CHANGE, fields=(Field("name"), Field("phone"), Field("hours", optional=True, when=readable)),
)  # fmt: skip
def add_helpline(turn: Turn, args: Line) -> Message:
    """One more line; the council's own stand instead of the country's."""
    readable(turn, {"phone": args.phone})
    line = {"name": clean_name(args.name, 60), "phone": clean_name(args.phone, 24), "hours": clean_name(args.hours, 60)}
    if not line["name"]:
        raise Refusal("core-empty")
    kept = [as_kept(each) for each in own_lines(turn.rules.raw) if each.name.casefold() != line["name"].casefold()]
    if len(kept) >= MOST_LINES:
        raise Refusal("crisis-full", most=MOST_LINES)
    return _keep(turn, [*kept, line])


def as_kept(line: object) -> dict[str, str]:
    """A line as it is kept in the rules."""
    return {name: str(getattr(line, name)) for name in ("name", "phone", "hours")}


def own_options(turn: Turn, _: Mapping[str, Json]) -> Sequence[Option]:
    """The council's own lines."""
    return [Option(Quote(line.name), line.name) for line in own_lines(turn.rules.raw)]


@dataclass(frozen=True)
class Named:
    """A line by its name."""

    name: str


@router.verb("drop_helpline", Named, needs=Can.COUNCIL_CHANGE, fields=(Field("name", "pick", options=own_options),))
def drop_helpline(turn: Turn, args: Named) -> Message:
    """A line that is not used any more; without any the country's stands again."""
    return _keep(turn, [as_kept(line) for line in own_lines(turn.rules.raw) if line.name != args.name])


def _keep(turn: Turn, lines: list[dict[str, str]]) -> Message:
    raw = {**json.loads(turn.council.rules), "helplines": lines}
    councils.change_rules(turn.tx, turn.council.id, json.dumps(raw, ensure_ascii=False))
    turn.rules = replace(turn.rules, raw=raw)
    turn.note("council.change", "helplines", many=len(lines))
    return helplines(turn, Nothing())
