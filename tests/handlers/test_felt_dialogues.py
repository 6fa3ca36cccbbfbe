"""How a meeting and a year were felt, and the talk with the office, as people read them: four languages, three ways of writing."""

from __future__ import annotations

import pytest

from tests.handlers.agendas import fresh, plan
from tests.handlers.dialogue import LANGUAGES, Dialogue, check, reads_as
from tests.handlers.felt import TABLE, answers, evaluated, meeting
from tests.world import World

SKIP = {"nb": "hopp over", "nn": "hopp over", "sv": "hoppa över", "en": "skip"}
UNDO = {"nb": "angre", "nn": "angre", "sv": "ångra", "en": "undo"}
PAUSE = {"nb": "Flere pauser, takk.", "nn": "Fleire pausar, takk.", "sv": "Fler pauser, tack.", "en": "More breaks, please."}
FIGURES = {"nb": "kunne vi påvirke", "nn": "kunne vi påverke", "sv": "kunde vi påverka", "en": "could we influence"}


START = {"nb": "Svare på spørsmålene", "nn": "Svare på spørsmåla", "sv": "Svara på frågorna", "en": "Answer the questions"}
YES = {"nb": "Ja", "nn": "Ja", "sv": "Ja", "en": "Yes"}
BOOK = {"nb": "Avtal en samtale", "nn": "Avtal ein samtale", "sv": "Boka ett samtal", "en": "Book a talk"}
PREPARE = {"nb": "Svar på spørsmålene", "nn": "Svar på spørsmåla", "sv": "Svara på frågorna", "en": "Answer the questions"}
RIGHT = {"nb": "Ja, det stemmer", "nn": "Ja, det stemmer", "sv": "Ja, det stämmer", "en": "Yes, that is right"}
DONE = {"nb": "Ferdig: Sende", "nn": "Ferdig: Sende", "sv": "Klart: Sende", "en": "Done: Sende"}
KEEP = {"nb": "Behold det slik", "nn": "Behald det slik", "sv": "Behåll det så", "en": "Keep it as it is"}


def reading(lang: str, profile: str) -> World:
    """Kari reads in this language, in this way; four answers are enough to be shown."""
    world = World()
    world.rules(min_n_stats=4)
    reads_as(world, "kari", lang, profile)
    return world


def told(world: World, *kinds: str) -> Dialogue:
    """What Kari reads of these kinds, nothing else."""
    dialogue = Dialogue(world, "kari")
    for row in world.rows("kari"):
        parts = world._parts(row)
        world.shown.setdefault("kari", []).extend(parts)
        if row.kind in kinds:
            dialogue._heard([part.text for part in parts])
    return dialogue


def heard(dialogue: Dialogue, more: Dialogue) -> None:
    """What came meanwhile."""
    dialogue.lines += more.lines


def presses(dialogue: Dialogue, label: str) -> None:
    """Kari presses; the answer is written down."""
    dialogue.lines.append(f"▸ [{label}]")
    dialogue._heard(dialogue.world.presses("kari", label))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_five_questions_after_a_meeting_and_what_all_said(lang: str) -> None:
    def talk(profile: str) -> str:
        world = reading(lang, profile)
        meeting(world, "M", "2027-02-10")
        dialogue = told(world, "evaluation_request")
        presses(dialogue, START[lang])
        for typed in ("1", SKIP[lang], "3", UNDO[lang], "2", "4", PAUSE[lang]):
            dialogue.says(typed)
        for person, answer in zip(TABLE[1:], ("yes", "partly", "yes"), strict=True):
            world.does(person, "evaluate", meeting="M", answers=answers(answer))
        dialogue.hears()
        evaluated(world, "N", "2027-04-14", "yes", "yes", "yes", "no")
        fresh(world, "kari")
        dialogue.says(FIGURES[lang])
        return dialogue.text()

    check("felt", lang, talk)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_four_questions_once_a_year(lang: str) -> None:
    def talk(profile: str) -> str:
        world = reading(lang, profile)
        evaluated(world, "M", "2027-02-10", *["yes"] * 4)
        world.pass_to("2027-11-30T10:00")
        fresh(world, "kari")
        world.pass_to("2027-12-01T10:00")
        dialogue = told(world, "yearly_questions")
        presses(dialogue, YES[lang])
        for typed in ("2", "3", "4"):
            dialogue.says(typed)
        for person, answer in zip(TABLE[1:], ("yes", "partly", "no"), strict=True):
            given = dict.fromkeys(("who", "what", "when", "how"), answer)
            world.does(person, "evaluate_year", year=2027, answers={**given})
        fresh(world, "kari")
        world.pass_to("2027-12-15T10:00")
        dialogue.hears()
        return dialogue.text()

    check("felt-yearly", lang, talk)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_talk_with_the_office_from_the_offer_to_what_came_of_it(lang: str) -> None:
    day = {"nb": "3. mars klokka 10", "nn": "3. mars klokka 10", "sv": "3 mars klockan 10", "en": "3 March at 10:00"}[lang]
    prepare = {"nb": "Pausene er gode.", "nn": "Pausane er gode.", "sv": "Pauserna är bra.", "en": "The breaks are good."}[lang]

    def talk(profile: str) -> str:
        world = reading(lang, profile)
        plan(world)
        world.pass_to("2027-01-31T10:00")
        fresh(world, "kari", "liv")
        world.pass_to("2027-02-01T10:00")
        dialogue = told(world, "talk_offered")
        presses(dialogue, BOOK[lang])
        for typed in ("1", day):
            dialogue.says(typed)
        world.reads("liv")
        world.presses("liv", "Si at det passer")
        heard(dialogue, told(world, "talk_booked"))
        presses(dialogue, PREPARE[lang])
        for typed in (prepare, SKIP[lang], SKIP[lang], SKIP[lang]):
            dialogue.says(typed)
        fresh(world, "kari", "liv")
        world.pass_to("2027-03-02T10:00")
        heard(dialogue, told(world, "talk_reminder"))
        world.pass_to("2027-03-03T11:00")
        fresh(world, "kari")
        world.does("liv", "member_talk", person="kari", points=["Sende lydfil", "Ringe dagen før"])
        heard(dialogue, told(world, "talk_agreed"))
        presses(dialogue, RIGHT[lang])
        world.pass_to("2027-05-02T10:00")
        fresh(world, "kari")
        world.does("kari", "my_talk")
        dialogue.hears()
        presses(dialogue, DONE[lang])
        return dialogue.text()

    check("member-talk", lang, talk)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_does_it_still_fit_and_what_is_needed(lang: str) -> None:
    simpler = {"nb": "enklere", "nn": "enklare", "sv": "enklare", "en": "simpler"}[lang]
    ordinary = {"nb": "vanlig", "nn": "vanleg", "sv": "vanligt", "en": "ordinary"}[lang]
    mine = {"nb": "mine behov", "nn": "mine behov", "sv": "mina behov", "en": "my needs"}[lang]

    def talk(profile: str) -> str:
        world = reading(lang, profile)
        plan(world)
        dialogue = Dialogue(world, "kari")
        world.reads("kari")
        for typed in (mine, "1", "1 3", ordinary, simpler, UNDO[lang]):
            dialogue.says(typed)
        reads_as(world, "kari", lang, profile)
        world.pass_to("2028-01-03T10:00")
        fresh(world, "kari")
        world.pass_to("2028-01-04T10:00")
        heard(dialogue, told(world, "needs_yearly"))
        presses(dialogue, KEEP[lang])
        return dialogue.text()

    check("needs-yearly", lang, talk)
