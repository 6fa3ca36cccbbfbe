"""How an agenda that was sent in looks when it has been read, and what is said of what could not be read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from bot.domain.errors import Unreadable
from bot.domain.values import Clock, Day, Json, Line, Quote, Say, say
from bot.messages.nodes import Choice, Do, Heading, Items, Klass, Message, Node, para

KIND = "agenda_read"
SHOWN = 30  # letters of a file name in a title
AGAIN = Choice(say("intake-again-choice"), Do("read_agenda"))
MENU = Choice(say("core-menu-choice"), Do("menu"))


def short(name: str) -> Quote:
    """A file name that fits in a title."""
    return Quote(name if len(name) <= SHOWN else f"{name[: SHOWN - 1]}…")


def reading(name: str) -> Message:
    """A file is on its way."""
    title = say("intake-reading", name=short(name)) if name else say("intake-reading-text")
    return Message(kind="agenda_reading", title=title, klass=Klass.C0, body=(para(say("intake-reading-body")),), nothing_to_do=True)


def understood(agenda: Mapping[str, Any], asked: Sequence[str], rule: tuple[date | None, bool], paper: Mapping[str, Json]) -> Message:
    """The meeting, its items, what is uncertain, how to correct it."""
    body: list[Node] = [para(*_meeting(agenda))] if _meeting(agenda) else []
    lines = tuple(_item(place, item) for place, item in enumerate(agenda["items"], 1))
    if lines:
        body.append(Items(lines))
    dated = [say("intake-deadline", what=Quote(one["what"]), day=Day(one["date"])) for one in agenda["deadlines"]]
    close, differs = rule
    if close is not None and (differs or not dated):
        dated.append(say("intake-other-deadline" if differs else "intake-rule-deadline", day=Day(close.isoformat())))
    if dated:
        body.append(para(*dated))
    unsure = [say(f"intake-asks-{question}") for question in asked]
    unsure += [say("intake-more-meetings", day=Day(one["date"])) for one in agenda.get("more", ()) if one["date"]]
    if unsure:
        body += [Heading(say("intake-unsure")), Items(tuple(unsure))]
    body.append(para(say("intake-how"), say("intake-how-save")))
    return Message(kind=KIND, title=say("intake-understood"), klass=Klass.C0, body=tuple(body), choices=_choices(paper))


def _choices(paper: Mapping[str, Json]) -> tuple[Choice, ...]:
    other = (Choice(say("intake-paper-choice"), Do("attach_paper", paper)),) if paper else ()
    save, correct = Choice(say("intake-save-choice"), Do("save_agenda")), Choice(say("intake-correct-choice"), Do("correct_agenda"))
    return (save, correct, *other, Choice(say("intake-drop-choice"), Do("drop_agenda")))


def _meeting(agenda: Mapping[str, Any]) -> list[Line]:
    lines: list[Line] = []
    day, start, end = agenda["date"], agenda["start"], agenda["end"]
    if day and start and end:
        lines.append(say("intake-when", day=Day(day), start=Clock(start), end=Clock(end)))
    elif day and start:
        lines.append(say("intake-when-start", day=Day(day), start=Clock(start)))
    elif day:
        lines.append(say("intake-when-day", day=Day(day)))
    elif start:
        lines.append(say("intake-clock", start=Clock(start), end=Clock(end)) if end else say("intake-clock-start", start=Clock(start)))
    lines += [say(f"intake-{name}", **{name: Quote(agenda[name])}) for name in ("place", "body") if agenda[name]]
    return lines


def _item(place: int, item: Mapping[str, Any]) -> Say:
    title = Quote(item["title"])
    number = str(item.get("number") or "")
    return say("intake-item", n=place, number=Quote(number), title=title) if number else say("intake-item-bare", n=place, title=title)


def unclear(fault: Unreadable, again: Message) -> Message:
    """A correction that was not understood; the choices stay."""
    return Message(kind=KIND, title=fault.said(), klass=Klass.C0, body=(para(say("intake-change-unclear-body")),), choices=again.choices)


def dropped() -> Message:
    """Nothing was saved."""
    return Message(kind="agenda_dropped", title=say("intake-dropped"), klass=Klass.C0, nothing_to_do=True)


def saved(shown: Message, papers: Sequence[str]) -> Message:
    """The agenda is written; the papers it names are still to come."""
    if not papers:
        return shown
    return replace(shown, body=(para(say("intake-item-papers", papers=Quote(", ".join(papers)[:300]))), *shown.body))


def unread(name: str, key: str) -> Message:
    """Why a file cannot be read, and what to send instead."""
    title = say("intake-unread", name=short(name)) if name else say(key)
    why = (para(say(key)), para(say(f"{key}-body"))) if name else (para(say(f"{key}-body")),)
    return Message(kind="agenda_unread", title=title, klass=Klass.C0, body=why, choices=(AGAIN, MENU))


def paper(name: str, why: str, facts: Mapping[str, Any], attaching: Mapping[str, Json]) -> Message:
    """No agenda was found: it may be a paper; what the office should know of it."""
    if why == "intake-minutes" or not attaching:
        return unread(name, why or "intake-no-agenda")
    known: list[Line] = []
    if facts.get("pages"):
        known.append(say("intake-paper-facts", pages=int(facts["pages"])))
    if facts.get("tagged") is False:
        known.append(say("intake-untagged"))
    if facts.get("letters_missing"):
        known.append(say("intake-pages-missing", n=int(facts["letters_missing"])))
    attach = Choice(say("intake-attach-choice"), Do("attach_paper", attaching))
    leave = Choice(say("intake-leave-choice"), Do("menu"))
    body = (*((para(*known),) if known else ()), para(say("intake-is-paper-body")))
    return Message(kind="paper_read", title=say("intake-is-paper", name=short(name)), klass=Klass.C0, body=body, choices=(attach, leave))
