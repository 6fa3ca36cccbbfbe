"""How a page of a user guide looks."""

from __future__ import annotations

from itertools import groupby

from bot.domain import guides
from bot.domain.values import say
from bot.messages.nodes import Choice, Do, Items, Klass, Message, Node, Para
from handlers.cards.meetings import TO_MENU


def page(guide: str, name: str) -> Message:
    """One page: its lines, which page it is, and where one can go from here."""
    pages, following = list(guides.GUIDES[guide]), guides.after(guide, name)
    body: list[Node] = []
    for kind, group in groupby(guides.lines(guide, name), key=lambda line: line[0]):
        lines = tuple(say(key) for _kind, key in group)
        if kind in (guides.STEP, guides.BULLET):
            body.append(Items(lines, ordered=kind == guides.STEP))
        else:
            body += [Para((line,)) for line in lines]
    body.append(Para((say("guides-place", n=pages.index(name) + 1, total=len(pages)),)))
    choices = [
        Choice(say("guides-all-choice"), Do("guide", {"guide": guide})),
        Choice(say("guides-file-choice"), Do("guide_file", {"guide": guide})),
        TO_MENU,
    ]
    if following:
        choices.insert(0, Choice(say("guides-next-choice"), Do("guide", {"guide": guide, "page": following})))
    return Message(
        kind="guide", title=say(f"guides-{guide}-{name}"), subject=guide, klass=Klass.C0, body=tuple(body), choices=tuple(choices),
        nothing_to_do=True,
    )  # fmt: skip
