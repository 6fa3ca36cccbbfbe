"""My rights: each in plain words, one press from use, with the council's own rates and its own way to complain."""

from __future__ import annotations

import pytest

from bot.domain.rights import RIGHTS
from storage import people, supports
from tests.handlers.dialogue import LANGUAGES, Dialogue, check, reads_as
from tests.handlers.rows import both, on
from tests.handlers.treasury import paying
from tests.world import World, words

ASKED = {"nb": "rettighetene mine", "nn": "mine rettar", "sv": "mina rättigheter", "en": "my rights"}


def said(key: str, lang: str = "nb", **facts: str) -> str:
    return words().say(key, lang, facts=facts)


def labels(world: World, who: str) -> list[str]:
    """What can be chosen in the last message, without the numbers."""
    return [button.label.partition(". ")[2] for button in world.shown[who][-1].buttons]


@pytest.mark.parametrize("code", RIGHTS)
def test_every_right_is_one_press_away_and_so_is_what_acts_on_it(code: str) -> None:
    world = paying()
    world.says("kari", "rettighetene mine")
    [text] = world.presses("kari", said(f"rights-{code}-choice"))
    assert text.startswith(said(f"rights-{code}"))
    for verb in RIGHTS[code]:
        world.says("kari", "rettighetene mine")
        world.presses("kari", said(f"rights-{code}-choice"))
        label = said(f"rights-do-{verb.replace('_', '-')}-choice")
        if label not in labels(world, "kari"):
            world.presses("kari", said("core-more-choice"))
        assert world.presses("kari", label), verb
        assert world.result.state != "failed"


def test_the_rates_are_the_council_s_own() -> None:
    world = paying()
    world.says("kari", "rettighetene mine")
    [text] = world.says("kari", "1")
    assert "Møte: 355 kroner for hver time" in text
    assert "Lesing: 400 kroner" in text
    assert "kvittering" in text


def test_a_council_without_rates_says_so() -> None:
    world = World()
    world.says("kari", "rettighetene mine")
    assert said("rights-no-rates") in world.says("kari", "1")[-1]


@pytest.mark.parametrize(("country", "data", "public"), [
    ("NO", "Datatilsynet", "Sivilombudet"),
    ("SE", "Integritetsskyddsmyndigheten", "Justitieombudsmannen"),
    ("GB", "Information Commissioner’s Office", "ombudet"),
])  # fmt: skip
def test_every_country_has_its_own_who_looks_after_it(country: str, data: str, public: str) -> None:
    world = World()
    world.rules(country=country)
    world.says("kari", "rettighetene mine")
    assert data in world.says("kari", "5")[-1]
    world.says("kari", "rettighetene mine")
    [text] = world.says("kari", "7")
    assert public in text
    assert "Fjordvik kommune" in text


def test_the_council_s_own_way_to_complain_comes_first() -> None:
    world = World()
    world.says("liv", "klageadresse")
    world.says("liv", "Skriv til klagenemnda, postboks 1, Fjordvik.")
    world.says("kari", "rettighetene mine")
    [text] = world.says("kari", "7")
    assert "Skriv til klagenemnda, postboks 1, Fjordvik." in text
    assert said("rights-complain-first", authority="Fjordvik kommune") not in text


def test_only_the_office_writes_where_one_complains() -> None:
    world = World()
    assert world.does("kari", "write_complaints", text="Hit").state == "refused"
    assert world.does("liv", "write_complaints", text="a" * 301).key == "core-too-long"
    assert world.does("liv", "write_complaints", text="  ").key == "core-empty"


def test_who_has_a_support_person_can_let_them_go_here() -> None:
    world = World()
    with world.store.begin() as tx:
        world.joins(tx, "siri", "Siri Støtt")
        people.add_role(tx, "rad", "r-siri", people.RoleRow("siri", "rad", "support", "", 0, "", ""))
        supports.name_support(tx, "rad", "kari", "siri", world.now)
    world.says("kari", "rettighetene mine")
    world.says("kari", "3")
    assert said("rights-do-drop-support-choice") in labels(world, "kari")


def test_an_observer_is_not_shown_what_an_observer_cannot_do() -> None:
    world = World()
    world.says("odd", "rettighetene mine")
    world.says("odd", "6")
    assert said("rights-do-withdraw-comment-choice") not in labels(world, "odd")
    assert said("rights-do-leave-choice") in labels(world, "odd")


@both
def test_row_33_rights_are_a_card_in_every_language(network: str) -> None:
    world = on(network, per="nn", aisha="sv", tom="en")
    for who, lang in (("kari", "nb"), ("per", "nn"), ("aisha", "sv"), ("tom", "en")):
        [text] = world.says(who, ASKED[lang])
        assert text.startswith(said("rights-title", lang, council="Boligrådet"))
        for number, code in enumerate(RIGHTS, 1):
            assert f"{number}. {said(f'rights-{code}-choice', lang)}" in text
            assert world.says(who, str(number))[-1].startswith(said(f"rights-{code}", lang))
            world.says(who, ASKED[lang])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_rights_as_they_are_read(lang: str) -> None:
    def talk(profile: str) -> str:
        world = paying()
        reads_as(world, "kari", lang, profile)
        dialogue = Dialogue(world, "kari")
        dialogue.says(ASKED[lang])
        for number in range(1, len(RIGHTS) + 1):
            dialogue.says(str(number))
            world.says("kari", ASKED[lang])
        return dialogue.text()

    check("rights", lang, talk)
