"""How the files of a result look: the ballots to count again, the rounds of a count, the picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.domain.transferable import WHOLE, Round
from bot.domain.values import Line, Names, Quote, Say, say
from bot.domain.works import Kept
from bot.messages.nodes import File, Heading, Items, Message, Node, Picture, para
from handlers.cards.inputs import TO_MENU
from handlers.cards.results import decimal
from handlers.cards.votes import label_of
from storage.votes import VoteRow


def recount(
    row: VoteRow, sha256: str, name: str, mime: str, size: int, labels: Mapping[str, Line], stages: Sequence[Round]
) -> Message:
    """The file, and round by round how a transferable vote was counted (D4)."""
    file = File(sha256, name, mime, size, say("votes-file-recount"))
    body: list[Node] = [para(Quote(row.question)), para(say("votes-files-body"), say("votes-picture-comes")), file]
    for n, one in enumerate(stages, 1):
        body += [Heading(say("votes-rounds", n=n)), Items(_round(one, labels))]
    return Message(kind="vote_files", title=say("votes-files-title"), subject=row.id, body=tuple(body), choices=(TO_MENU,))


def _votes(number: int) -> Say | str:
    """Whole votes, or with the five decimals they are cut to."""
    return decimal(f"{number // WHOLE}.{number % WHOLE:05d}" if number % WHOLE else number // WHOLE)


def _round(one: Round, labels: Mapping[str, Line]) -> tuple[Line, ...]:
    order = sorted(one.votes, key=lambda each: -each[1])
    lines: list[Line] = [say("votes-line", option=label_of(option, labels), number=_votes(votes)) for option, votes in order]
    lines.append(say(f"votes-round-{one.event}", options=Names(tuple(label_of(each, labels) for each in one.chosen))))
    if one.equal:
        lines.append(say("votes-round-equal", options=Names(tuple(label_of(each, labels) for each in one.equal))))
    return tuple(lines)


def picture(vote: str, kept: Kept, title: str, said: str) -> Message:
    """The picture with the same numbers in words."""
    shown = Picture(kept.sha256, kept.name, kept.mime, say("votes-picture-alt", numbers=said))
    body = (para(Quote(title)), shown)
    return Message(kind="vote_picture", title=say("votes-picture-title"), subject=vote, body=body, choices=(TO_MENU,))
