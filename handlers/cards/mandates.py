"""How the mandate looks: three short parts."""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain.values import Line, Quote, Say, say
from bot.messages.nodes import Choice, Do, Facts, Klass, Message, Node, para
from handlers.cards.meetings import TO_MENU


def _facts(found: Mapping[str, str], lang: str) -> Facts:
    pairs: list[tuple[Say, Line]] = [(say(f"mandates-{name}"), Quote(text, lang)) for name, text in found.items()]
    return Facts(tuple(pairs))


def mandate(name: str, authority: str, found: Mapping[str, str], text: str, lang: str, *, cut: bool, change: bool) -> Message:
    """What the council decides, advises on and may not touch; who must answer it."""
    nodes: list[Node] = [_facts(found, lang)] if found else [para(Quote(text, lang) if text else say("councils-no-mandate"))]
    if cut and not found:
        nodes.append(para(say("mandates-cut")))
    answers = (say("councils-answers-to", authority=Quote(authority)),) if authority else ()
    nodes.append(para(say("councils-advice"), *answers))
    if not found:
        nodes.append(para(say("councils-no-cases")))
    choices = (Choice(say("mandates-choice-write"), Do("write_mandate")), TO_MENU) if change else (TO_MENU,)
    return Message(
        kind="mandate", title=say("councils-mandate", name=Quote(name)), body=tuple(nodes), klass=Klass.C0, nothing_to_do=True,
        choices=choices,
    )  # fmt: skip


def confirm(found: Mapping[str, str], lang: str, lix: int) -> Message:
    """Before it is the mandate; a heavy text is pointed out."""
    heavy = (para(say("mandates-heavy", lix=lix)),) if lix else ()
    return Message(kind="confirm", title=say("core-confirm-title"), body=(_facts(found, lang), *heavy))


def told(name: str) -> Message:
    """To the other officers."""
    return Message(
        kind="mandate_written", title=say("mandates-told", name=Quote(name)), klass=Klass.C0, nothing_to_do=True,
        choices=(Choice(say("councils-mandate-choice"), Do("mandate")), TO_MENU),
    )  # fmt: skip
