"""How words look that were written and not sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.domain.account_numbers import masked
from bot.domain.values import Day, Json, say
from bot.messages.nodes import Choice, Do, Items, Message, para
from handlers.cards.inputs import TO_MENU, Topic, about, quoted, short, titled


def kept(item: str) -> Message:
    """Somebody stopped: nothing is sent, what they wrote is one press away. `item` is what it was about, if that is known."""
    see = Choice(say("drafts-see-choice"), Do("my_drafts", {"item": item} if item else {}))
    return Message(
        kind="talk", title=say("core-stopped"), subject=item, body=(para(say("drafts-kept")),), choices=(see,), nothing_to_do=True
    )


def waits(topic: Topic, text: str, closes: str, args: Mapping[str, Json]) -> Message:
    """What was written is not sent yet; `closes` is the last day, empty when it is over."""
    until = (say("inputs-last-day", day=Day(closes)),) if closes else ()
    return Message(
        kind="draft_waits", title=say("drafts-waits", item=about(topic)), subject=topic.item.id, contact=True,
        body=(para(say("drafts-send-now"), *until), para(quoted(masked(text)))),
        choices=(
            Choice(say("inputs-yes-comment"), Do("comment", args, sure=True)),
            Choice(say("core-change"), Do("comment", {name: value for name, value in args.items() if name != "text"})),
            Choice(say("drafts-drop"), Do("drop_draft", {"item": topic.item.id})),
        ),
    )  # fmt: skip


def several(found: Sequence[tuple[Topic, str]]) -> Message:
    """Words about several items, each one press away."""
    lines = tuple(say("drafts-line", item=titled(topic), words=quoted(short(masked(text)))) for topic, text in found)
    choices = tuple(Choice(titled(topic), Do("my_drafts", {"item": topic.item.id})) for topic, _text in found)
    return Message(kind="drafts", title=say("drafts-several", many=len(found)), body=(Items(lines),), choices=choices)


def none() -> Message:
    """Nothing waits to be sent."""
    return Message(kind="drafts", title=say("drafts-none"), choices=(TO_MENU,), nothing_to_do=True)


def dropped() -> Message:
    """The draft is thrown away."""
    return Message(kind="input_draft", title=say("drafts-dropped"), nothing_to_do=True)
