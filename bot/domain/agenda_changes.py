"""Corrections as a secretary types them: "3 Ny tittel", "dato 17. februar", "klokka 12–15", "slett 4", "ny sak …"."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from bot.domain.agenda_text_days import clocks
from bot.domain.agenda_text_numbers import label
from bot.domain.agenda_text_words import typical
from bot.domain.dates import read_date
from bot.domain.errors import Unreadable
from bot.domain.values import Quote
from bot.domain.words import fold

LONGEST = 500
_TITLE = re.compile(r"^(?:(?:punkt|pkt|sak|ärende|arende|item|nr|nummer|number)\.?\s*)?(\d{1,2})\s*[.):–-]?\s+(.{2,})$", re.IGNORECASE)
_WORD = re.compile(r"^\s*([^\W\d]+(?:\s[^\W\d]+)?)\s*:?\s*(.*)$", re.DOTALL)
_DELETE = frozenset("slett fjern stryk delete remove radera slette fjerne sløyf".split())  # noqa: SIM905
_DAY = frozenset("dato datum date dag day datoen".split())  # noqa: SIM905
_CLOCK = frozenset("klokka klokken klockan kl tid time tidspunkt klokkeslett".split())  # noqa: SIM905
_PLACE = frozenset("sted stad plats place lokal venue hvor kvar var where".split())  # noqa: SIM905
_BODY = frozenset("råd rådet utvalg utval organ body council gruppe grupp group".split())  # noqa: SIM905
_NEW = ("ny sak", "nytt punkt", "nytt ärende", "new item", "legg til", "lägg till", "legg inn", "add item", "ny punkt", "ein sak")

Draft = dict[str, Any]


def changed(agenda: Mapping[str, Any], text: str, lang: str, today: date) -> Draft:
    """The agenda with one correction; raises `Unreadable` when it is none."""
    said = " ".join(text[:LONGEST].split())
    way = _way(said)
    made = None if way is None else way(dict(agenda), said, lang, today)
    if made is None:
        raise Unreadable("intake-change-unclear", typed=Quote(said[:60]))
    return made


def is_change(agenda: Mapping[str, Any], text: str) -> bool:
    """Does this look like a correction of the agenda just shown?"""
    said = " ".join(text.split())
    if len(said) > LONGEST or not said:
        return False
    found = _TITLE.match(said)
    if found:
        return int(found[1]) <= len(agenda["items"]) and bool(re.search(r"[^\W\d]", found[2]))
    return _numbered(agenda, said) is not None or (_way(said) is not None and not _TITLE.match(said) and len(said.split()) > 1)


def _way(said: str) -> Callable[[Draft, str, str, date], Draft | None] | None:
    low = said.casefold()
    if low.startswith(_NEW):
        return _added
    head = _WORD.match(low)
    first = head[1].split(" ")[0] if head else ""
    for words, way in ((_DELETE, _deleted), (_DAY, _dated), (_CLOCK, _timed), (_PLACE, _placed), (_BODY, _named)):
        if first in words:
            return way
    return _titled if re.search(r"\d", low[:24]) else None


def _rest(said: str) -> str:
    return said.partition(" ")[2].strip(" :") if ":" not in said.split(" ", maxsplit=1)[0] else said.partition(":")[2].strip()


def _titled(agenda: Draft, said: str, _lang: str, _today: date) -> Draft | None:
    """3 Ny tittel; Sak 3/27 Ny tittel."""
    by_number = _numbered(agenda, said)
    if by_number is not None:
        return _with_title(agenda, *by_number)
    found = _TITLE.match(said)
    place = int(found[1]) - 1 if found else -1
    return _with_title(agenda, place, found[2].strip()) if found and 0 <= place < len(agenda["items"]) else None


def _numbered(agenda: Mapping[str, Any], said: str) -> tuple[int, str] | None:
    """The item whose printed number stands in front."""
    named = label(said)
    if named is None or not named.rest or named.family != "case":
        return None
    numbers = [fold(str(item.get("number") or "")) for item in agenda["items"]]
    known = fold(named.number)
    return (numbers.index(known), named.rest) if known in numbers else None


def _with_title(agenda: Draft, place: int, title: str) -> Draft:
    items = [dict(item) for item in agenda["items"]]
    items[place]["title"] = title[:200]
    return {**agenda, "items": items}


def _deleted(agenda: Draft, said: str, _lang: str, _today: date) -> Draft | None:
    found = re.search(r"\d{1,2}", _rest(said))
    place = int(found[0]) - 1 if found else -1
    if not 0 <= place < len(agenda["items"]):
        return None
    return {**agenda, "items": [item for at, item in enumerate(agenda["items"]) if at != place]}


def _added(agenda: Draft, said: str, _lang: str, _today: date) -> Draft | None:
    """A new item, before any other business where that is last."""
    start = next(words for words in _NEW if said.casefold().startswith(words))
    title = said[len(start) :].strip(" :")
    if len(title) < 2:
        return None
    items = [dict(item) for item in agenda["items"]]
    last = fold(items[-1]["title"]) if items else ""
    before_last = bool(items) and typical(items[-1]["title"]) and last.startswith(("eventuelt", "ymse", "ovrig", "any other", "aob"))
    items.insert(len(items) - 1 if before_last else len(items), {"number": None, "title": title[:200]})
    return {**agenda, "items": items}


def _dated(agenda: Draft, said: str, lang: str, today: date) -> Draft:
    """The day; a weekday that contradicts it is refused by the reader of days."""
    return _answered({**agenda, "date": read_date(_rest(said), lang, today).isoformat()}, "date", "weekday")


def _timed(agenda: Draft, said: str, _lang: str, _today: date) -> Draft | None:
    found = clocks(_rest(said), bare=True)
    if not found or found[0].first is None:
        return None
    first, last = found[0].first, found[0].last
    end = last.strftime("%H:%M") if last else agenda.get("end")
    start = first.strftime("%H:%M")
    return _answered({**agenda, "start": start, "end": end if end and end > start else None}, "time")


def _placed(agenda: Draft, said: str, _lang: str, _today: date) -> Draft | None:
    place = _rest(said)
    return _answered({**agenda, "place": place[:160]}, "place") if len(place) > 1 else None


def _named(agenda: Draft, said: str, _lang: str, _today: date) -> Draft | None:
    body = _rest(said)
    return _answered({**agenda, "body": body[:120]}, "body") if len(body) > 2 else None


def _answered(agenda: Draft, *questions: str) -> Draft:
    return {**agenda, "questions": [question for question in agenda.get("questions", ()) if question not in questions]}
