"""User guides in chat: page by page, or as a file in the form one reads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain import guides
from bot.domain.access import Can, Role
from bot.domain.errors import Refusal
from bot.domain.values import Json, say
from bot.messages.nodes import Message
from bot.turn import Field, Option, Router, Turn
from handlers.cards import exports as files
from handlers.cards import guides as cards
from handlers.exports import MADE, MAKE

router = Router("guides")


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a guide; without a guide it is the only one the person has."""

    page: str
    guide: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A guide and the form it is wanted in."""

    form: str
    guide: str = ""


def _own(turn: Turn) -> tuple[str, ...]:
    return guides.guides_for(Role(role.role) for role in turn.roles)


def _chosen(turn: Turn, guide: str) -> str:
    """The guide that was named, if it is one for this person, else the only one."""
    own = _own(turn)
    if guide and guide not in own:
        raise Refusal("core-not-found")
    return guide or own[0]


def _several(turn: Turn, _given: Mapping[str, Json]) -> bool:
    return len(_own(turn)) > 1


def _guides(turn: Turn, _given: Mapping[str, Json]) -> list[Option]:
    return [Option(say(f"guides-{one}"), one) for one in _own(turn)]


def _pages(turn: Turn, given: Mapping[str, Json]) -> list[Option]:
    guide = _chosen(turn, str(given.get("guide") or ""))
    return [Option(say(f"guides-{guide}-{page}"), page) for page in guides.GUIDES[guide]]


def _forms(_turn: Turn, _given: Mapping[str, Json]) -> list[Option]:
    return [Option(say(f"guides-form-{form.replace('_', '-')}"), form) for form in guides.FORMS]


_GUIDE = Field("guide", "pick", options=_guides, when=_several)


@router.verb("guide", Page, needs=Can.OWN_HELP, menu=94, fields=(_GUIDE, Field("page", "pick", options=_pages)))
def guide(turn: Turn, args: Page) -> Message:
    """One page, and the way to the next."""
    chosen = _chosen(turn, args.guide)
    if args.page not in guides.GUIDES[chosen]:
        raise Refusal("core-not-found")
    return cards.page(chosen, args.page)


@router.verb("guide_file", Wanted, needs=Can.OWN_HELP, fields=(_GUIDE, Field("form", "pick", options=_forms)))
def guide_file(turn: Turn, args: Wanted) -> Message:
    """The whole guide as a file, in the reader's language; it comes in a message of its own."""
    chosen = _chosen(turn, args.guide)
    if args.form not in guides.FORMS:
        raise Refusal("core-old-button")
    facts: dict[str, Json] = {"guide": chosen, "lang": turn.person.lang, "made": turn.today}
    subject = f"guide:{chosen}:{args.form}:{turn.person.id}:{turn.now}"
    turn.want(MAKE, subject, {"what": "guide", "facts": facts, "lang": turn.person.lang, "forms": [args.form]}, then=MADE)
    return files.begun("guide", subject)
