"""How many choices a reader meets at once: the first ones, and the rest behind "more choices" (R22, R38, H5)."""

from __future__ import annotations

from collections import Counter

from bot.messages.nodes import Choice, Do, Message

AT_ONCE = {"plain": 3, "screen_reader": 3}  # different things to do
AT_ONCE_ELSEWHERE = 4
LISTED = {"plain": 5, "screen_reader": 5}  # lines of one list, and answers to one question
LISTED_ELSEWHERE = 7
BESIDE = 2  # what may stand below a list: show more, skip
NEVER_DIVIDED = frozenset({"ballot", "ballot_confirm", "menu"})  # they turn their pages themselves


def listed(profile: str) -> int:
    """How many lines of a list are shown on a page (ruling 11: seven; five for those who want it short or have it read)."""
    return LISTED.get(profile, LISTED_ELSEWHERE)


def is_list(message: Message) -> bool:
    """Are the choices lines of one list, or the answers to one question? Then nearly all of them do the same."""
    if message.kind in NEVER_DIVIDED or message.kind == "question":
        return True
    counted = Counter(choice.do.verb for choice in message.choices).most_common(1)
    return bool(counted) and counted[0][1] > 1 and len(message.choices) - counted[0][1] <= BESIDE


def divided(message: Message, profile: str) -> tuple[tuple[Choice, ...], tuple[Choice, ...], tuple[Choice, ...]]:
    """The choices shown first, those behind "more choices", and the way out that stays last."""
    choices = message.choices
    most = listed(profile) + BESIDE if is_list(message) else AT_ONCE.get(profile, AT_ONCE_ELSEWHERE)
    if message.kind in NEVER_DIVIDED or len(choices) <= most:
        return choices, (), ()
    if choices[-1].do == Do("menu") and len(choices) == most + 1:
        return choices[:most], (), ()  # "menu" is a word that always works
    out = choices[-1:] if choices[-1].do.verb == "stop" else ()
    first = most - 1 - len(out)
    return choices[:first], choices[first : len(choices) - len(out)], out
