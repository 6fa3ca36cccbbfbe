"""The door for a machine's suggestions: closed as it comes; what goes through loses no fact and is never about one person."""

from __future__ import annotations

import pytest

from bot.plain_language.glossary import Glossary, load
from bot.plain_language.rewriting import OPEN, Draft, NullRewriter, Rewriter, Suggestion, drafts, lost
from tests.messages.samples import PHRASES
from tests.phrasebook import LANGUAGES

SOURCE = (
    "Vedrørende møtet torsdag 4. mars klokka 14:00 i Storgata 12: Kari Moen ber om at medlemmene ikke tar med mer enn 2 ledsagere, "
    "og reisen dekkes med inntil 1 500 kroner, se https://radet.example/reise."
)
SIMPLER = (
    "Møtet er torsdag 4. mars klokka 14 i Storgata 12. Kari Moen ber om at du ikke tar med mer enn to ledsagere. "
    "Du får inntil 1500 kroner til reisen, se https://radet.example/reise."
)


class Machine:
    """Says what it is told to say, and remembers what it was asked."""

    name = "prøvemaskin"

    def __init__(self, *answers: str, breaks: bool = False) -> None:
        self.answers, self.breaks = answers, breaks
        self.asked: list[str] = []

    def suggest(self, text: str, profile: str, glossary: Glossary) -> list[Suggestion]:
        self.asked.append(text)
        if self.breaks:
            raise TimeoutError(profile)
        return [Suggestion(answer) for answer in self.answers if glossary.terms]


def made(machine: Rewriter, text: str = SOURCE, of: str = "agenda") -> list[Draft]:
    return drafts(machine, text, of, lang="nb", profile="plain", glossary=load("nb"))


def test_the_door_is_closed_as_it_comes() -> None:
    assert made(NullRewriter()) == []


def test_a_simpler_wording_with_every_fact_is_a_draft_of_a_machine() -> None:
    [draft] = made(Machine(SIMPLER))
    assert draft.text == SIMPLER
    for lang in LANGUAGES:
        assert "prøvemaskin" in PHRASES.line(draft.said(), lang)
        assert "Liv Holm" in PHRASES.line(draft.approved("Liv Holm"), lang)


@pytest.mark.parametrize("of", ["comment", "vote", "fee", "answer", "needs", "minutes", ""])
def test_nothing_about_people_goes_through(of: str) -> None:
    machine = Machine(SIMPLER)
    assert made(machine, of=of) == []
    assert machine.asked == []
    assert of not in OPEN


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("4. mars", "5. mars", "day"),
        ("torsdag 4. mars", "onsdag 4. mars", "day"),
        ("klokka 14", "klokka 15", "number"),
        ("1500 kroner", "150 kroner", "number"),
        ("to ledsagere", "fem ledsagere", "number"),
        ("Kari Moen", "Kari Berg", "name"),
        ("Kari Moen ber", "Lederen ber", "name"),
        ("du ikke tar", "du tar", "negation"),
        ("Du får inntil", "Du får aldri", "negation"),
        ("https://radet.example/reise", "https://radet.example/annet", "address"),
        (" i Storgata 12", "", "name"),
    ],
)
def test_a_wording_that_changes_a_fact_is_never_shown(old: str, new: str, kind: str) -> None:
    changed = SIMPLER.replace(old, new, 1)
    assert changed != SIMPLER
    assert kind in {one.kind for one in lost(SOURCE, changed, "nb")}
    assert made(Machine(changed)) == []


def test_an_added_fact_is_found_too() -> None:
    added = lost("Møtet er i mars.", "Møtet er i mars i rom 7 med Ola.", "nb")
    assert [(one.kind, one.new) for one in added] == [("number", True), ("name", True)]


@pytest.mark.parametrize(
    ("lang", "source", "other"),
    [
        ("nb", "Rådet har 3 møter.", "Rådet har tre møter."),
        ("nn", "Turid sitt forslag kjem klokka 09:00.", "Forslaget frå Turid kjem klokka 9:00."),
        ("sv", "Karins förslag gäller inte 12.500 kronor.", "Förslaget från Karin gäller inte 12 500 kronor."),
        ("en", "Anne's item is on Monday 1 March at 14:00.", "On Monday 1 March at 14 we talk about the item from Anne."),
    ],
)
def test_the_same_fact_written_otherwise_is_the_same(lang: str, source: str, other: str) -> None:
    assert lost(source, other, lang) == []


def test_what_is_harder_to_read_or_the_same_is_not_shown() -> None:
    heavier = SIMPLER.replace("Møtet er", "Vedrørende møtet, herunder ovennevnte og samt at møtet er")
    assert made(Machine(SOURCE, heavier + " " + "Dersom dette foreligger, iverksettes det. " * 6)) == []


def test_a_machine_that_breaks_costs_nothing() -> None:
    machine = Machine(breaks=True)
    assert made(machine) == []
    assert len(machine.asked) == 1
    assert made(Machine(SIMPLER), text="ord " * 2_000) == []
