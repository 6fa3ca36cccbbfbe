"""Sound that comes along: whoever wants it gets each message they did not ask for as a voice note too, after its text."""

from __future__ import annotations

import orjson

from bot.composition import Composed, Composer, epoch
from bot.domain import voices as rules
from bot.domain.values import Json
from bot.domain.voices import Shown
from bot.messages import speech
from bot.messages.parts import part_of
from bot.plain_language.glossary import OwnWord
from bot.plain_language.glossary import council as council_words
from storage import secrecy, voices, words, works
from storage.councils import CouncilRow
from storage.engine import Tx
from storage.heard import SILENT
from storage.outbox import OutboxRow
from storage.people import PersonRow

SECRET = ("ballot", "vote_")


def wanted(person: PersonRow, row: OutboxRow) -> bool:
    """Does this person want this message aloud? A voice note is not read out itself."""
    return f'"{rules.AUDIO}"' in person.addons and row.kind not in SILENT


def aloud(
    tx: Tx, composer: Composer, person: PersonRow, council: CouncilRow, row: OutboxRow, composed: Composed, klass: int, now: int
) -> None:
    """Ask for the voice note of a message that goes out now, of the class in which it is shown: what it may not say, the note does not."""
    if secrecy.open_now(tx, council.id) and row.kind.startswith(SECRET):
        return
    speaker, read_in = composer.speaker, f"agenda:{row.subject}" if row.kind == "agenda_published" else ""
    known = bool(read_in) and voices.one(tx, council.id, read_in) is not None
    tongue = speaker.tongue(person.lang) if speaker is not None else ""
    if not tongue and not known:
        return
    parts = [part_of(one) for one in orjson.loads(composed.frozen)]
    known_words = council_words(person.lang, tuple(OwnWord(*each) for each in words.of_council(tx, council.id)))
    sounds = speech.Sounds.of(composer.phrases, person.lang, known_words.spoken())
    pieces = rules.pieces(speech.aloud("\n".join(part.text for part in parts if not part.file), sounds))[: rules.MOST_PARTS]
    shown = Shown(composed.offered.title, row.subject, klass, 1, len(pieces), tongue != person.lang)
    rate = rules.speed(orjson.loads(person.addons))
    for number, piece in enumerate(pieces[:1] if known else pieces, 1):
        about = rules.named(piece, speaker, tongue, rate) if speaker is not None else read_in
        made = known or voices.one(tx, council.id, about) is not None
        part = Shown(shown.title, shown.subject, shown.klass, number, 1 if known else shown.of, shown.borrowed)
        order: dict[str, Json] = {**rules.orders(piece, about, tongue, rate, part), "read_in": read_in if known else ""}
        _want(tx, composer, council, person, "fetch" if made else "speak", about, f"along-{row.id}-{number}", order, now)


def _want(
    tx: Tx, composer: Composer, council: CouncilRow, person: PersonRow, kind: str, about: str, named: str, order: dict[str, Json], now: int
) -> None:
    body = orjson.dumps({"args": order, "files": [], "fetch": {}, "then": "spoken"})
    works.add(
        tx, council_id=council.id, person_id=person.id, kind=kind, subject=about, dedupe=f"{council.id}|spoken|{named}", at=now,
        args=composer.keys.seal(epoch(now), body, f"work:{kind}"),
    )  # fmt: skip
