"""What people write when they have had enough, do not follow or cannot come: their own words are taken."""

from __future__ import annotations

import pytest

from storage import agenda, attendance
from tests.handlers.agendas import fresh, plan, publish, write
from tests.handlers.dialogue import council_in
from tests.world import World

FINISHED = {"nb": "ferdig", "nn": "ferdig", "sv": "klart", "en": "done"}
FILL = {"nb": "fyll inn sak", "nn": "fyll inn sak", "sv": "fyll i ärende", "en": "fill in item"}
WRITE = {"nb": "skriv saksliste", "nn": "skriv saksliste", "sv": "skriv dagordning", "en": "write agenda"}


def first(world: World, who: str, *lines: str) -> str:
    """Somebody writes line by line; how the last answer begins."""
    return [world.says(who, line)[-1] for line in lines][-1].split("\n")[0]


def item(world: World, ref: str) -> agenda.ItemRow:
    with world.store.begin() as tx:
        row = agenda.by_id(tx, "rad", ref)
    assert row is not None
    return row


@pytest.mark.parametrize("lang", FINISHED)
def test_a_finishing_word_is_never_the_proposal_of_the_office(world: World, lang: str) -> None:
    council_in(world, lang, "liv")
    plan(world)
    world.pass_to("2027-01-25T10:00")
    write(world)
    fresh(world, "liv")
    first(world, "liv", FILL[lang], "3", "2", "Buss?", "1", FINISHED[lang])
    assert (item(world, "i3").summary, item(world, "i3").recommendation) == ("Buss?", "")


def test_a_finishing_word_leaves_the_rest_as_it_is(world: World) -> None:
    plan(world)
    world.pass_to("2027-01-25T10:00")
    write(world)
    fresh(world, "liv")
    before = item(world, "i3")
    said = first(world, "liv", "fyll inn sak", "3", "2", "ferdig")
    assert item(world, "i3") == before._replace(kind=item(world, "i3").kind)
    assert item(world, "i3").kind != before.kind, said


@pytest.mark.parametrize("lang", WRITE)
def test_a_finishing_word_is_no_item(world: World, lang: str) -> None:
    council_in(world, lang, "liv")
    plan(world)
    world.pass_to("2027-01-25T10:00")
    fresh(world, "liv")
    first(world, "liv", WRITE[lang], "1", "Taxi", FINISHED[lang])
    with world.store.begin() as tx:
        assert [row.title for row in agenda.of_meeting(tx, "rad", "MO1")] == ["Taxi"]


SAID = [
    ("nb", "Takk for at du sa fra", ("jeg forstår ikke",)), ("nn", "Takk for at du sa frå", ("eg forstår ikkje",)),
    ("sv", "Tack för att du sa till", ("jag förstår inte",)),
    ("en", "Thank you for telling me", ("I don't understand", "I do not understand.")),
    ("nb", "Hvilket møte gjelder det?", ("jeg kan ikke komme",)), ("nn", "Kva møte gjeld det?", ("eg kan ikkje kome",)),
    ("sv", "Vilket möte gäller det?", ("jag kan inte komma",)), ("en", "Which meeting is it about?", ("I can't come", "I cannot come")),
    ("nb", "Dette kan du gjøre", ("hva nå?", "hva nå")), ("nn", "Dette kan du gjere", ("kva no?",)),
    ("sv", "Det här kan du göra", ("vad nu?",)), ("en", "This is what you can do", ("what now?",)),
    ("sv", "Vilken handling vill du läsa?", ("läs papper", "läs papperen", "läs handlingarna")),
    ("sv", "Vilket ärende vill du se?", ("läs ärendet",)), ("sv", "4 ärenden onsdag den 10 februari", ("läs ärendena",)),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "begins", "typed"), [(lang, begins, typed) for lang, begins, each in SAID for typed in each])
def test_plain_words_are_commands(world: World, lang: str, begins: str, typed: str) -> None:
    council_in(world, lang, "kari")
    publish(world)
    fresh(world, "kari")
    assert first(world, "kari", typed) == begins


@pytest.mark.parametrize(("lang", "typed", "known"), [
    ("nb", "penger", "pengene mine"), ("nn", "pengar", "pengane mine"), ("sv", "pengar", "mina pengar"), ("en", "money", "my money"),
])  # fmt: skip
def test_money_is_one_s_own_fees(world: World, lang: str, typed: str, known: str) -> None:
    council_in(world, lang, "kari")
    assert world.says("kari", typed) == world.says("kari", known)


@pytest.mark.parametrize(("lang", "typed"), [("nb", "tilbake"), ("nn", "tilbake"), ("sv", "tillbaka"), ("en", "back")])
def test_back_undoes_nothing_since_choices_begin_so(world: World, lang: str, typed: str) -> None:
    """A choice may be "Back to the item", and its first word is enough."""
    council_in(world, lang, "kari")
    publish(world)
    world.does("kari", "rsvp", meeting="MO1", answer="yes")
    fresh(world, "kari")
    world.says("kari", typed)
    with world.store.begin() as tx:
        assert attendance.rsvps(tx, "rad", "MO1")["kari"].answer == "yes"
