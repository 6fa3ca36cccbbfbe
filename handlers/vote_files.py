"""The result of a vote as files: the ballots for another program to count again, and a picture with the same numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

import orjson

from bot.documents import tally
from bot.domain import transferable
from bot.domain.access import Can
from bot.domain.errors import Refusal
from bot.domain.values import Json, Line, Quote, Say
from bot.domain.votes import ballot
from bot.domain.works import Outcome
from bot.messages.nodes import Message
from bot.turn import Router, Turn
from handlers import results, voting
from handlers.cards import results as cards
from handlers.cards import vote_files as file_cards
from handlers.cards import votes as vote_cards
from storage import files

router = Router("votes")


@dataclass(frozen=True)
class One:
    """A vote."""

    vote: str


def _words(turn: Turn, line: Line | str) -> str:
    """One line as this reader reads it."""
    if isinstance(line, str) or turn.phrases is None:
        return line if isinstance(line, str) else ""
    if isinstance(line, Quote):
        return line.text
    return turn.phrases.say(line.key, turn.person.lang, turn.person.profile, line.facts) if isinstance(line, Say) else ""


@router.verb("vote_files", One, needs=Can.AGENDA_SEE)
def vote_files(turn: Turn, args: One) -> Message:
    """The recount file at once; the picture as soon as it is drawn. Where the numbers are not shown there are neither."""
    one, row = results.result_of(turn, args.vote)
    found = results.found_of(row)
    if not found.counts_shown:
        raise Refusal("vote-no-result-yet", rule="Y25")
    if turn.files is None:
        raise Refusal("core-not-built")
    given = [ballot(**each) for each in orjson.loads(row.recount)]
    labels = {option: _words(turn, line) for option, line in one.labels.items()}
    ending, mime, text = tally.recount(one.terms, given, labels, one.row.question)
    data = text.encode()
    sha256 = turn.files.keep(data)
    files.use(turn.tx, files.UseRow(turn.council.id, sha256, "vote", one.row.id, f"recount.{ending}", mime, len(data), turn.now))
    _draw(turn, one, found)
    stages = transferable.rounds(one.terms, given) if one.row.method == "stv" else ()
    return file_cards.recount(one.row, sha256, f"recount.{ending}", mime, len(data), one.labels, stages)


def _draw(turn: Turn, one: voting.Held, found: results.Found) -> None:
    """Ask for the picture: each option's words, its number as written, its length."""
    tally_ = found.result.tally
    lines = cards.numbers(one.terms, one.labels, found)
    order = [option for group in found.result.ranking for option in group] or list(tally_)
    values = {option: Fraction(str(tally_[option] or 0).split("/")[0]) for option in order}
    bars: list[Json] = []
    for option in order:
        value = tally_[option]
        number = "–" if value is None else _words(turn, cards.decimal(value))
        bars.append([_words(turn, vote_cards.label_of(option, one.labels)), number, int(values[option] * 100)])
    said = ". ".join(_words(turn, line) for line in lines)
    title = _words(turn, Quote(one.row.question))
    turn.want("draw_result", one.row.id, {"title": title, "bars": bars, "said": said, "vote": one.row.id}, then="result_drawn")


@router.worked("result_drawn")
def result_drawn(_turn: Turn, args: Mapping[str, Json], outcome: Outcome) -> Message | None:
    """The picture is there: it is shown with the same numbers in words."""
    picture = next((made for made in outcome.made if made.mime == "image/png"), None)
    if picture is None:
        return None
    return file_cards.picture(str(args["vote"]), picture, str(args["title"]), str(args["said"]))
