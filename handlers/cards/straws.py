"""How a vote looks in a room where everybody sees the answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.domain import straws as rules
from bot.domain.values import Line, Quote, Say, say
from bot.domain.votes import Terms
from bot.messages.nodes import Klass, Message, Para, Poll, para
from handlers.cards.votes import closes, explained, label_of
from storage.votes import VoteRow


def asked(row: VoteRow, terms: Terms, labels: Mapping[str, Line], choices: Sequence[str], zone: str) -> Message:
    """The question, how it is counted and who is counted, then the poll itself."""
    poll = Poll(Quote(row.question), tuple(label_of(each, labels) for each in choices), rules.many(terms))
    return Message(
        kind="room_vote", title=say("votes-title", question=Quote(row.question)), subject=row.id, klass=Klass.C1, private=False,
        body=(Para((*explained(terms), closes(row, zone))), para(say("votes-straw-room"), say("votes-straw-counted")), poll),
    )  # fmt: skip


def not_counted(row: VoteRow, why: Say) -> Message:
    """To the one who answered in the room: it is no ballot, and why."""
    return Message(
        kind="vote_straw", title=say("votes-straw-not-counted"), subject=row.id, klass=Klass.C2, nothing_to_do=True, contact=True,
        body=(para(Quote(row.question)), para(why)),
    )  # fmt: skip
