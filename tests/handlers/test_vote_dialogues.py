"""The conversations of a vote, as people read them, in four languages and three ways of writing."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from handlers import ballots, voting
from storage import rooms
from tests.handlers.agendas import fresh
from tests.handlers.dialogue import LANGUAGES, Dialogue, check, reads_as
from tests.handlers.test_straws import GROUP as ROOM
from tests.handlers.test_straws import answers
from tests.handlers.voters import MEMBERS, casts, closed, inputs, met, opened
from tests.world import World

CAST = {"nb": "stem", "nn": "røyst", "sv": "rösta", "en": "vote"}
VOTES = {"nb": "avstemninger", "nn": "avrøystingar", "sv": "omröstningar", "en": "votes"}
SKIP = {"nb": "hopp over", "nn": "hopp over", "sv": "hoppa över", "en": "skip"}


@pytest.fixture(autouse=True)
def _drawn(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Orders and receipts are the same in every run."""
    monkeypatch.setattr(ballots, "_code", lambda: "K7QM42XD")
    monkeypatch.setattr(voting, "shown", lambda _turn, one, _person: one.terms.options)
    return iter(())


def ready(lang: str, profile: str) -> World:
    """The day of the meeting; Kari reads in this language, in this way."""
    world = met(World())
    reads_as(world, "kari", lang, profile)
    world.store.kept.clear()
    world.says("kari", "meny")  # what came before is not asked about any more
    fresh(world, "kari")
    return world


def heard(dialogue: Dialogue) -> str:
    return re.sub(r"[ \t]+\n", "\n", dialogue.text())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_dots_in_a_secret_vote(lang: str) -> None:
    """Opened, typed, confirmed, changed, closed: the conversation of the model dialogues."""

    def talk(profile: str) -> str:
        world = ready(lang, profile)
        ids = inputs(world)
        facts = {"question": "Hvilke krav er viktigst?", "dots": 3, "max_per_option": 2, "closes": "2027-02-12T13:30"}
        opened(world, "dots", secret=True, inputs=ids, **facts)  # type: ignore[arg-type]
        for who in ("per", "aisha", "tom"):
            casts(world, who, points={str(ids[0]): 2, str(ids[1]): 1})
        fresh(world, "per", "aisha", "tom", "liv")
        dialogue = Dialogue(world, "kari")
        dialogue.hears()
        for typed in (CAST[lang], "1 1 1", "1 1 2", "1", CAST[lang], "1", "2", "3", "4", "1"):
            dialogue.says(typed)
        closed(world)
        dialogue.hears()
        return heard(dialogue)

    check("vote-dots", lang, talk)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_yes_or_no_in_a_named_vote(lang: str) -> None:
    def talk(profile: str) -> str:
        world = ready(lang, profile)
        opened(world, quorum=2)
        fresh(world, *MEMBERS)
        dialogue = Dialogue(world, "kari")
        for typed in (VOTES[lang], *("1" * (2 if lang == "en" else 4))):
            dialogue.says(typed)
        casts(world, "per", choice="no")
        casts(world, "tom", choice="yes")
        fresh(world, "per", "tom")
        closed(world)
        dialogue.hears()
        dialogue.says("1")
        return heard(dialogue)

    check("vote-yes-no", lang, talk)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_consent_with_a_stop(lang: str) -> None:
    def talk(profile: str) -> str:
        world = ready(lang, profile)
        opened(world, "consent", secret=True)
        fresh(world, *MEMBERS)
        dialogue = Dialogue(world, "kari")
        for typed in (CAST[lang], "3", SKIP[lang], "Det er ikke trygt.", "1"):
            dialogue.says(typed)
        for who in ("per", "aisha", "tom"):
            casts(world, who, choice="consent")
        fresh(world, "per", "aisha", "tom")
        closed(world)
        dialogue.hears()
        return heard(dialogue)

    check("vote-consent", lang, talk)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_one_by_one_and_the_rest_of_the_methods(lang: str) -> None:
    """How each method is explained and asked for."""

    def talk(profile: str) -> str:
        world = ready(lang, profile)
        dialogue = Dialogue(world, "kari")
        for number, (method, facts) in enumerate(
            {"approval": {"most": 2}, "score": {}, "moscow": {}, "borda": {}, "stv": {"seats": 2}, "proportional": {"seats": 2}}.items()
        ):  # fmt: skip
            opened(world, method, ref=f"V{number}", **facts)
            dialogue.hears()
            dialogue.says(CAST[lang])
            dialogue.says("1" if method not in ("borda", "stv") else "2 1")
            dialogue.says({"nb": "stopp", "nn": "stopp", "sv": "stopp", "en": "stop"}[lang])
            fresh(world, *MEMBERS)
        return heard(dialogue)

    check("vote-methods", lang, talk)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_vote_that_is_shown_in_the_room_too(lang: str) -> None:
    """What the voter reads, what the room reads, and what is said to somebody who has no vote there."""

    def talk(profile: str) -> str:
        world = ready(lang, profile)
        reads_as(world, "odd", lang, profile)
        with world.store.begin() as tx:
            tx._cursor.execute("UPDATE council SET lang = ?", (lang,))
            rooms.link(tx, rooms.CodeRow("", "rad", "rad", "council", "liv", 0), world.network, ROOM, world.now)
        world.store.kept.clear()
        opened(world, "approval", straw=True)
        dialogue, room, other = Dialogue(world, "kari"), Dialogue(world, ROOM), Dialogue(world, "odd")
        dialogue.hears()
        room.hears()
        for who, text in (("kari", "0 2"), ("per", "2"), ("odd", "1")):
            answers(world, who, text)
        other.hears()
        fresh(world, *MEMBERS)
        closed(world)
        room.hears()
        return re.sub(r"[ \t]+\n", "\n", f"# Kari\n\n{heard(dialogue)}\n\n# {ROOM}\n\n{heard(room)}\n\n# Odd\n\n{heard(other)}")

    check("vote-room", lang, talk)
