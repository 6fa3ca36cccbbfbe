"""How reading aloud looks: the voice note, that it is being made, that it could not be made, that there is no voice."""

from __future__ import annotations

from bot.domain.values import Line, Quote, Say, say
from bot.domain.voices import Shown
from bot.messages.nodes import Choice, Do, Klass, Message, Voice, para
from handlers.cards.talk import TO_HUMAN, TO_MENU
from storage.people import PersonRow
from storage.voices import VoicedRow


def _named(shown: Shown, row: VoicedRow) -> Line:
    """What the note says: its title, which part it is, and whose voice it is."""
    name: Line = Quote(shown.title)
    if shown.of > 1:
        name = say("voices-part", title=name, n=shown.part, total=shown.of)
    if shown.borrowed and not row.by:
        name = say("voices-borrowed", title=name)
    return name


def note(shown: Shown, row: VoicedRow) -> Message:
    """The voice note, with a caption that says how long it is and what it reads."""
    wave = tuple(int(level) for level in row.wave.split())
    said = _named(shown, row)
    return Message(
        kind="voice_note", title=said, subject=shown.subject, klass=Klass(shown.klass), body=(Voice(row.sha256, row.seconds, said, wave),)
    )


def soon(shown: Shown) -> Message:
    """It is being made and follows."""
    body = [say("voices-soon-parts", n=shown.of)] if shown.of > 1 else []
    if shown.borrowed:
        body.append(say("voices-borrowed-body"))
    return Message(
        kind="voice_talk", title=say("core-read-aloud-soon"), subject=shown.subject, klass=Klass.C0, body=(para(*body),) if body else (),
        nothing_to_do=True,
    )


def _instead(title: Say, body: Say) -> Message:
    return Message(kind="voice_talk", title=title, klass=Klass.C0, body=(para(body),), choices=(TO_HUMAN, TO_MENU))


def contact(person: PersonRow) -> Say:
    """The way to a person, as it stands at the end of a message."""
    return say("core-talk-to-person", name=Quote(person.name), phone=Quote(person.phone or "–"), hours=Quote(person.hours or "–"))


def none() -> Message:
    """There is no voice here."""
    return _instead(say("core-read-aloud-none"), say("core-read-aloud-none-body"))


def not_made() -> Message:
    """It could not be made; the text stays."""
    return _instead(say("voices-not-made"), say("voices-not-made-body"))


def nothing() -> Message:
    """What was said last is not known any more."""
    return _instead(say("voices-nothing"), say("voices-nothing-body"))


def secret() -> Message:
    """While a secret vote is open its messages are not read aloud."""
    return _instead(say("voices-secret"), say("voices-secret-body"))


def fetching(title: str) -> Message:
    """The recording is on its way."""
    return Message(
        kind="reading_kept", title=say("readings-fetching", title=Quote(title)), body=(para(say("readings-fetching-body")),),
        nothing_to_do=True,
    )


def read_in(title: str) -> Message:
    """The recording is kept: from now on it is what people hear."""
    return Message(
        kind="reading_kept", title=say("readings-kept", title=Quote(title)), body=(para(say("readings-kept-body")),), nothing_to_do=True,
    )  # fmt: skip


def not_kept(title: str) -> Message:
    """The recording could not be fetched."""
    return Message(
        kind="reading_kept", title=say("readings-lost", title=Quote(title)), body=(para(say("readings-lost-body")),),
        choices=(Choice(say("readings-menu-read-in"), Do("read_in")), TO_MENU),
    )  # fmt: skip


def taken_away(title: str) -> Message:
    """The recording is gone; the machine reads again."""
    return Message(kind="reading_kept", title=say("readings-gone", title=Quote(title)), nothing_to_do=True)
