"""Votes as the minutes tell them: what was asked and what came of it, never who or how many where that stays hidden."""

from __future__ import annotations

from bot.documents.minutes import LONG_AGO, VoteKept
from bot.domain.values import Line, Quote, say
from bot.turn import Turn
from handlers import results, voting
from handlers.cards import results as cards
from storage import votes


def votes_of(turn: Turn, item_id: str) -> tuple[VoteKept, ...]:
    """The votes on an item that ended; one that was called off is not in the minutes."""
    rows = [row for row in votes.of_item(turn.tx, turn.council.id, item_id) if row.state == "closed"]
    return tuple(_vote(turn, row.id) for row in rows)


def _vote(turn: Turn, vote_id: str) -> VoteKept:
    one = voting.vote_of(turn, vote_id)
    kept = votes.result(turn.tx, turn.council.id, vote_id)
    if kept is None:
        return VoteKept(vote_id, one.row.question, one.row.method, bool(one.row.secret), "", 0, 0)
    found = results.found_of(kept)
    lines: list[Line] = [cards.sentence(one.row, one.labels, found)]
    if found.counts_shown:
        lines.append(say("votes-turnout", cast=found.cast, entitled=found.entitled))
        lines += cards.numbers(one.terms, one.labels, found)
    else:
        lines.append(say("votes-counts-hidden"))
    shown = (found.cast, found.entitled) if found.counts_shown else (0, found.entitled)
    return VoteKept(
        vote_id, one.row.question, one.row.method, bool(one.row.secret), found.result.outcome, *shown,
        tuple(_said(turn, line) for line in lines),
    )  # fmt: skip


def _said(turn: Turn, line: Line) -> str:
    """A line in the council's language, whole as a sentence begins."""
    if isinstance(line, Quote):
        return line.text
    said = turn.phrases.say(line.key, turn.council.lang, "standard", line.facts, today=LONG_AGO) if turn.phrases else line.key
    return said[:1].upper() + said[1:]
