"""From a message said once to the bytes one reader gets: their language, their profile, their network."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

import orjson

from bot.channels.base import Part
from bot.domain.calendars import local_date
from bot.domain.languages import LANGUAGES, SOURCE
from bot.domain.values import Line, Quote, Say, say
from bot.domain.voices import Speaker
from bot.messages import matrix, paging, plain, telegram
from bot.messages.compose import Reader, Spoken, compose
from bot.messages.nodes import Choice, Do, Message
from bot.messages.parts import part_of
from bot.phrases import Phrases
from bot.plain_language import explaining
from bot.plain_language.glossary import Glossary, OwnWord, council
from bot.understand import Offered
from storage import dialogues, people, secrecy, words
from storage.councils import CouncilRow
from storage.engine import Tx
from storage.people import PersonRow
from storage.sealed import Keys
from storage.types import new_key

DAY = 86_400_000_000
BUTTONS_LIVE = 90 * DAY
_RENDER: dict[str, Callable[[Spoken], tuple[Part, ...]]] = {"telegram": telegram.render, "matrix": matrix.render}


@dataclass(frozen=True, slots=True)
class Composed:
    """What is sent (JSON bytes of parts) and what its numbers do."""

    frozen: bytes
    offered: Offered


def epoch(now: int) -> str:
    """The key of the day that payloads made now are sealed with."""
    return local_date(now, "UTC").isoformat()


def reader_of(person: PersonRow, council: CouncilRow, now: int) -> Reader:
    """How this person reads: language, profile, add-ons, clock."""
    today = local_date(now, council.zone)
    return Reader(lang=person.lang, profile=person.profile, addons=_addons(person.addons), zone=council.zone, today=today)


@lru_cache(maxsize=256)
def _addons(text: str) -> frozenset[str]:
    return frozenset(json.loads(text))


def stranger(lang: str, now: int) -> Reader:
    """Somebody we do not know yet; their client hints at a language."""
    known = lang if lang in LANGUAGES else SOURCE
    return Reader(lang=known, profile="standard", addons=frozenset(), zone="UTC", today=_day(now))


def _day(now: int) -> date:
    return local_date(now, "UTC")


class Composer:
    """Renders messages and remembers what their choices do."""

    def __init__(self, phrases: Phrases, keys: Keys, speaker: Speaker | None = None) -> None:
        """`speaker`: the voice that reads aloud here, if there is one."""
        self.phrases = phrases
        self.keys = keys
        self.speaker = speaker
        self.writer = False

    def words(self, line: Line, reader: Reader) -> str:
        """One line of ours or of a person, as this reader would see it."""
        return self.phrases.line(line, reader.lang, reader.profile, today=reader.today)

    def compose(
        self, message: Message, reader: Reader, channel: str, keys: Sequence[str] = (), contact: Say | None = None,
        behind: tuple[tuple[str, str], ...] = (), glossary: Glossary | None = None,
    ) -> Composed:  # fmt: skip
        """Render for a network; `keys` are the opaque keys of the choices, in order, `behind` what "more choices" shows.

        `glossary` has the words that are explained where they are met.
        """
        spoken = compose(message, reader, self.phrases, keys, contact)
        if glossary is not None:
            closing = self.words(say("core-nothing-to-do"), reader)
            spoken = explaining.explained(spoken, glossary, lambda term: self.words(explaining.line(term), reader), closing)
        parts = _RENDER.get(channel, plain.render)(spoken)
        frozen = orjson.dumps([_dump(part) for part in parts])
        labels = tuple(choice.label for choice in spoken.choices)
        return Composed(frozen, Offered(spoken.title, tuple(zip(labels, keys, strict=True)), behind))

    def glossary(self, tx: Tx, council_id: str, kind: str, reader: Reader) -> Glossary | None:
        """The words of a council that a message of this kind explains to this reader; None where it explains none."""
        if not explaining.wanted(kind, reader.profile):
            return None
        return council(reader.lang, tuple(OwnWord(*row) for row in words.of_council(tx, council_id)))

    def compose_for(
        self, tx: Tx, message: Message, person: PersonRow, reader: Reader, channel: str, now: int, contact: Say | None = None
    ) -> Composed:
        """Render for a person: as many choices as they want at once, the rest one press away."""
        first, rest, out = paging.divided(message, reader.profile)
        glossary = self.glossary(tx, person.council_id, message.kind, reader)
        if not rest:
            message = replace(message, choices=first)
            return self.compose(message, reader, channel, self.mint(tx, first, person, now), contact, glossary=glossary)
        behind = tuple(zip([self.words(one.label, reader) for one in rest], self.mint(tx, rest, person, now), strict=True))
        title = self.words(message.title, reader)
        more = Do("more", {"title": title, "rest": [list(pair) for pair in behind], "klass": int(message.klass)})
        shown = (*first, Choice(say("core-more-choice"), more), *out)
        keys = self.mint(tx, shown, person, now)
        return self.compose(replace(message, choices=shown), reader, channel, keys, contact, behind, glossary)

    def mint(self, tx: Tx, choices: Sequence[Choice], person: PersonRow, now: int) -> list[str]:
        """Store what each choice does and give it an opaque key."""
        rows = []
        for choice in choices:
            key = new_key()
            args = dict(choice.do.args)
            whose = str(args.pop("_as", person.id))
            sealed = secrecy.seal(tx, self.keys, person.council_id, epoch(now), orjson.dumps(args), key, secrecy.ACTION)
            row = (key, person.council_id, whose, choice.do.verb, sealed, int(choice.do.sure), now, now + BUTTONS_LIVE)
            rows.append(dialogues.ActionRow(*row))
        dialogues.add_actions(tx, self._alike(tx, rows))
        return [one.key for one in rows]

    def _alike(self, tx: Tx, rows: list[dialogues.ActionRow]) -> list[dialogues.ActionRow]:
        """While a secret vote is open the buttons of a ballot are always as many, in an order that says nothing."""
        if not any(row.verb in secrecy.BALLOT_VERBS for row in rows) or not secrecy.open_now(tx, rows[0].council_id):
            return rows
        pattern = next(row for row in rows if row.verb in secrecy.BALLOT_VERBS)
        about = pattern.council_id, epoch(pattern.made)
        keys = [new_key() for _ in range(len(rows), secrecy.BUTTONS)]
        sealed = [secrecy.seal(tx, self.keys, *about, b"{}", key, secrecy.ACTION) for key in keys]
        blank = [pattern._replace(key=key, args=args) for key, args in zip(keys, sealed, strict=True)]
        return sorted([*rows, *blank], key=lambda row: (row.verb, row.sure, row.key))

    def seal(self, tx: Tx, council_id: str, frozen: bytes, now: int) -> bytes:
        """What is sent, sealed under the key of the day, or of the secret vote that is open."""
        return secrecy.seal(tx, self.keys, council_id, epoch(now), frozen, "outbox", secrecy.SENT)

    def unseal(self, sealed: bytes) -> list[Part]:
        """The rendered parts of a delivery again."""
        return parts(self.keys.unseal(sealed, "outbox"))

    def offer(self, tx: Tx, composed: Composed, person: PersonRow, chat_key: str, outbox_id: int, now: int) -> None:
        """Remember what the numbers of this message mean."""
        if composed.offered.pairs:
            said = orjson.dumps([composed.offered.title, composed.offered.pairs, composed.offered.behind])
            body = secrecy.seal(tx, self.keys, person.council_id, epoch(now), said, chat_key, secrecy.OFFER)
            dialogues.add_offer(tx, person.council_id, person.id, chat_key, outbox_id, body, now)

    def offered(self, row: dialogues.OfferRow, chat_key: str) -> Offered:
        """What a message offered."""
        title, *offers = orjson.loads(self.keys.unseal(row.body, chat_key))
        return Offered(str(title), *(tuple((str(label), str(key)) for label, key in pairs) for pairs in offers))

    def contact(self, tx: Tx, person: PersonRow) -> Say | None:
        """The way to a person: whom this person has picked, else the coordinator."""
        found = people.contact_of(tx, person)
        if found is None:
            return None
        return say("core-talk-to-person", name=Quote(found.name), phone=Quote(found.phone or "–"), hours=Quote(found.hours or "–"))


def _dump(part: Part) -> dict[str, object]:
    buttons = [{"label": button.label, "key": button.key} for button in part.buttons]
    asked = {"poll": dict(part.poll)} if part.poll else {}
    return {"text": part.text, "html": part.html, "buttons": buttons, "file": dict(part.file), **asked}


def parts(frozen: bytes) -> list[Part]:
    """The rendered parts again."""
    return [part_of(one) for one in orjson.loads(frozen)]
